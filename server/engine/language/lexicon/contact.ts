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

/** Acts of contact, as nouns and as verbs: what one side does in order to be in touch with the other. */
export const contactActs = `
talk~, talking, bilateral talks, negotiation~, negotiating, negotiate, dialogue, dialog, meeting~, meet, meets, met with, summit~, summitry, engagement, engaging, engage, contact~, envoy~, emissary, emissaries, visit~, handshake~, handclasp, shake~ hands, shake~ his hand, shake~ hand, audience~, invitation~, invite~, seat~ at the table, place at the table, seat at the negotiating table, seat at a table, a hearing,
photo op~, photo opportunity, photo opportunities, photograph~, photo~, phone call~, telephone call~, picking up the phone, pick up the phone, picks up the phone, liaison office~, embassy, embassies, delegation~, sitting down, sit down, sat down, sitting down with, sit across, sitting across, sat across, face to face, received, receiving, reception, state visit~, turning up, turn up, showing up, show up, turned up, access, attention, channel~, hotline~, letter~, reply, replying,
diplomacy, conversation~, round of talks, toast~, banquet~, red carpet, equal billing, flags, anthems, honor guard~, honour guard~, walk across the line, trip~, recognition, ambassador~, exchange~, outreach, overture~, tea, correspondence, be seen with, presence, return to the table, come to the table, offer of talks, offers of talks, take~ a seat, seat opposite, sit~ opposite, chair opposite, share~ a table, share~ a room, same room, break~ bread, clink~ glasses, raise~ a glass, be photographed, pose~ for, posing, stand~ beside, stand~ next to, set~ foot, answer~ the letter, answering, return~ the call, calling back, picture~ with, picture together, getting on a plane, get on a plane, motorcade, ceremony, greeting~, welcome`;

/** What a writer calls contact who takes it for a payment. */
export const boonNouns = `
reward~, prize~, gift~, a present, favor, favors, favour, favours, concession~, bonus, bonuses, premium, tribute, payment, down payment, downpayment, payoff, pay off, privilege~, trophy, trophies, giveaway~, windfall, bribe~, ransom, boon, plum, bauble~, treat~, thank you note, thank you, compliment, honor, honour, accolade, seal of approval, stamp of approval, blessing, endorsement~, absolution, price to pay, price, currency, wage~, dividend, jackpot,
propaganda victory, propaganda victories, propaganda coup~, propaganda win~, propaganda windfall, propaganda triumph, propaganda bonanza, propaganda gift, premium paid, freebie, free gift, handout, indulgence, recompense, carrot, diploma, medal~, crown, applause, ovation, encore, curtain call, cookie~, biscuit~, candy, dessert, bone, blank check, blank cheque, deposit, retainer, dowry, baptism, imprimatur, passport, certificate, coronation, laurel~, decoration, congratulations, allowance, salary, tip, spoils, loot, winnings, compensation, bounty, alms, lollipop, bouquet, bait`;

/** What contact is said to show who takes it for weakness. */
export const weakNouns = `
weakness, sign of weakness, surrender, act of surrender, capitulation, appeasement, blinking, retreat, climbdown, climb down, humiliation, submission, cave in, caving in, kowtow, kowtowing, abasement, prostration, timidity, begging, supplication, groveling, grovelling, desperation, fear, lack of resolve, giving in, genuflection, a concession`;

/** Standing that contact is said to bestow. */
export const standingNouns = `legitimacy, legitimation, respectability, prestige, stature, standing, respect, status, credibility, dignity, recognition, propaganda victory, propaganda coup, propaganda win, world stage, global stage, an equal, equals, peer, image, ego, self importance, acceptance, victory, win`;
