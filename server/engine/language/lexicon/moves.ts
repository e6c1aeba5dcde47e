// What a policy does with the problem: how advice opens, what it praises, what it would do. `~` marks any inflection.

/** What opens advice, up to its infinitive: “should …”, “let us …”, “it is time to …”. */
export const urging = `
should, must, ought to, need to, needs to, has to, have to, had better, 'd better, would do well to, would be wise to, would be well advised to, would be right to, would be smart to, would be better to, would be best to, let us, let's, let washington, let america, let the president, let the administration, let the allies,
better to, best to, wiser to, wise to, prudent to, smart to, smarter to, sensible to, time to, high time to, better off to, is right to, are right to, was right to, is wise to, are wise to, can afford to, could afford to, can safely, can well, could safely, would rather, i would, i'd, content to, best, better, is free to, advisable to, recommend that we, suggest that we`;

/** Nouns for what ought to be done: “the best course is to …”. */
export const courses = `
response~, answer~, reply, replies, policy, policies, course~, approach~, option~, strategy, strategies, thing, move, choice, step, advice, posture, stance, tactic~, recipe, remedy, remedies, prescription, counsel, plan, task, job, way, line, rule, position, instinct, bet, solution, alternative, attitude`;

/** Praise for a policy. */
export const praise = `
best, better, right, wise, wiser, wisest, sound, sounder, soundest, smart, smarter, smartest, prudent, most prudent, sensible, sane, saner, sanest, safe, safer, safest, shrewd, shrewdest, correct, proper, superior, preferable, good, cheap, cheaper, cheapest, ideal, responsible, mature, adult, grown up, rational, least bad, only, enough, in order, underrated, virtue, undervalued, called for`;

/** Verbs of looking away, as an infinitive or imperative has them. */
export const ignore = `
ignore, disregard, forget about, look away from, turn away from, walk away from, turn from, tune out, shrug off, laugh off, brush off, wave off, pay no attention to, pay no heed to, pay no mind to, pay little attention to, pay less attention to, take no notice of, stop paying attention to, stop worrying about, stop obsessing over, stop obsessing about, stop fretting about, stop fretting over, stop reacting to, stop responding to, stop thinking about, stop talking about, stop hyperventilating about, worry less about, care less about, talk less about,
turn our back on, turn our backs on, turn its back on, turn their backs on, turn a deaf ear to, turn a blind eye to, give the cold shoulder to, look the other way on, tune it out, shrug it off, laugh it off, yawn at, refuse to react to, refuse to respond to, decline to respond to, refuse to rise to, lose interest in`;

/** The same as a gerund. */
export const ignoring = `
ignoring, disregarding, neglecting, looking away from, turning away from, walking away from, tuning out, shrugging off, laughing off, paying no attention to, taking no notice of, turning our back on, turning our backs on, turning its back on, leaving alone, inattention to, indifference to`;

/** Where a matter lies that nobody attends to. */
export const shelf = `
back burner, a back burner, the back burner, backburner, back shelf, bottom drawer, on ice, on the shelf, on a shelf, in cold storage, in the freezer, in the deep freeze, down the list, down the agenda, off the agenda, off the front page, off the front pages, off the president's desk, low flame, low simmer, bottom of the list, bottom of the pile, bottom of the inbox, bottom of the agenda, pending tray, out tray, too hard basket, too hard box, margins of policy`;

/** The nuclear issue by its general nouns. */
export const problem = `
problem~, crisis, crises, issue~, question~, dispute~, standoff, stand off, matter~, quarrel~, conflict, file, deadlock, impasse, stalemate, threat~, affair~, saga, challenge~, nuclear issue, nuclear question, nuclear problem, nuclear crisis, nuclear threat, nuclear dispute, dilemma, confrontation, hostility, hostilities, menace, headache, business, story, knot, puzzle, subject, drama`;
