/** Contact as such: neither soft nor hard, the vocabulary of the second axis. */
export const contactNouns = `
contact~, channel~, new york channel, hotline~, hot line~, liaison office~, liaison officer~, liaison, embassy, embassies, envoy~, special representative~, special envoy~, diplomat~, presence, visit~, exchange~, working level talks, working level,
expert level talks, technical talks, letter~, back channel~, backchannel~, track two, track 1.5, track ii, military line, phone line, telephone line, telephone~, phone~, direct line~, meeting~, consultation~, follow through, follow up, followup, implementation,
monitoring, inspector~, inspection~, review mechanism, joint commission, standing commission, commission, working group~, delegation~, conversation~, talk~, negotiation~, dialogue, dialog, discussion~, table, session~, communication~, connection~, conduit~, line of communication, lines of communication, line~ open, check in call, interlocutor~, correspondence`;

/** How contact may be had: words that make it steady. */
export const steadyWords = `
steady, steadily, sustained, sustain~, regular, regularly, continuous, continuously, constant, constantly, consistent, consistently, persistent, persistently, standing, permanent, permanently, daily, weekly, fortnightly, monthly, quarterly, annual, routine, routinely, uninterrupted, unbroken, open, full time,
every day, every week, every month, every quarter, every year, each day, each week, each month, day and night, day to day, month by month, week by week, week in and week out, year round, all year, between crises, at every level, at all levels, at working level, ongoing, patient, patiently, frequent, frequently, round the clock, resident, twice a day, once a month, once a week, day in day out, week after week, month after month`;

/** Nuclear and missile nouns. */
export const nukes = `
nuclear weapon~, nuclear program~, nuclear programme~, weapons program~, weapons programme~, nuke~, the bomb, bomb~, arsenal~, nuclear arsenal, nuclear capability, nuclear capabilities, nuclear deterrent, nuclear ambition~, nuclear force~, warhead~, fissile material~, plutonium, enriched uranium, uranium, heu, yongbyon, icbm~, missile~, nuclear missile~, nuclear status, deterrent, reactor~, centrifuge~, weapon~, program, programme, nuclear test~, nuclear device~, nuclear card, rocket~, missile program~, missile programme~`;

/** Verbs and nouns of conduct that a motive may explain. */
export const conductNouns = `
test~, launch~, launching, shelling, sinking, attack~, provocation~, statement~, threat~, bluster, parade~, overture~, offer~, program, programme, arsenal, bomb~, missile~, nuclear weapon~, nuclear program, nuclear programme, weapon~, reactor~, rocket~, satellite~, raid~, incursion~, move~, gesture~, charm offensive, diplomacy, crisis, dispute, conduct, behavior, behaviour, policy, action~, act~, strategy, moratorium, withdrawal, visit~, letter~, summit~, speech~, communiqué~, demand~, outburst~, bellicosity, belligerence, brinkmanship, brinksmanship, demolition, balloon~, broadcast~, deployment~, drill~, detonation~, explosion~, announcement~, declaration~, ultimatum~, salvo~, barrage~, firing~, refusal~, invitation~, turn, pivot, closure, performance~, display~, hacking, hackers, purge~, execution~, silence, rhetoric, uranium, rocketry, quarrel, question, matter, affair, exercise, escalation~, swagger, slogans`;
