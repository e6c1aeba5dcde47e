// How writers say that a thing repeats itself. `~` marks any inflection.

/** Nouns for a course that others wrote before. */
export const scripts = `
playbook~, script~, pattern~, cycle~, game~, gambit~, ritual~, routine, dance, song, tune~, trick~, movie, film, play, play book, shell game, drill, merry go round, carousel, treadmill, refrain, melody, screenplay, repertoire, bag of tricks, tactics, tactic, cycle of provocation, two step, kabuki, pantomime, scam, hymn sheet, old story, sequence`;

/** Words that make it old. */
export const stale = `
same, same old, old, usual, familiar, predictable, well worn, well rehearsed, tired, time honored, time honoured, classic, standard, age old, perennial, eternal, endless, unchanging, unvarying, timeless, tried and true, trusty, hackneyed, decades old, dog eared, well thumbed, well known, customary, habitual, never ending, well established, established, set, decades long, long standing, longstanding, ancient, dreary, weary, hoary, stock, shopworn, clichéd`;

/** Verbs of doing it again. */
export const repeating = `
repeat~, follow~, following, followed, run~, running, ran, replay~, reuse~, return~ to, revert~ to, go~ back to, fall~ back on, stick~ to, play~, use~, dust~ off, pull~, recycle~, reprise~, rerun~, re run, open~, perform~, rehearse~, read~ from, sing~, consult~, reach~ for`;
