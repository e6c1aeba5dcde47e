// What a policy does with the problem: how advice opens, what it praises, what it would do. `~` marks any inflection.

/** What opens advice, up to its infinitive: “should …”, “let us …”, “it is time to …”. */
export const urging = `
should, must, ought to, need to, needs to, has to, have to, had better, 'd better, would do well to, would be wise to, would be well advised to, would be right to, would be smart to, would be better to, would be best to, let us, let's, let washington, let america, let the president, let the administration, let the allies,
better to, best to, wiser to, wise to, prudent to, smart to, smarter to, sensible to, time to, high time to, time has come to, moment has come to, better off to, is right to, are right to, was right to, is wise to, are wise to, can afford to, could afford to, can safely, can well, could safely, would rather, i would, i'd, content to, best, better, is free to, advisable to, recommend that we, suggest that we`;

/** Nouns for what ought to be done: “the best course is to …”. */
export const courses = `
response~, answer~, reply, replies, policy, policies, course~, approach~, option~, strategy, strategies, thing, move, choice, step, advice, posture, stance, tactic~, recipe, remedy, remedies, prescription, counsel, plan, task, job, way, line, rule, position, instinct, bet, solution, alternative, attitude`;

/** Praise for a policy. */
export const praise = `
best, better, right, wise, wiser, wisest, sound, sounder, soundest, smart, smarter, smartest, prudent, most prudent, sensible, sane, saner, sanest, safe, safer, safest, shrewd, shrewdest, correct, proper, superior, preferable, good, cheap, cheaper, cheapest, ideal, responsible, mature, adult, grown up, rational, least bad, only, enough, in order, underrated, virtue, undervalued, called for`;

/** Verbs of looking away, as an infinitive or imperative has them. */
export const ignore = `
ignore, disregard, forget about, look away from, turn away from, walk away from, turn from, tune out, shrug off, laugh off, brush off, wave off, pay no attention to, pay no heed to, pay no mind to, pay little attention to, pay less attention to, take no notice of, stop paying attention to, stop worrying about, stop obsessing over, stop obsessing about, stop fretting about, stop fretting over, stop reacting to, stop responding to,
turn our back on, turn our backs on, turn its back on, turn their backs on, turn a deaf ear to, turn a blind eye to, give the cold shoulder to, look the other way on, tune it out, shrug it off, laugh it off, yawn at, refuse to react to, refuse to respond to, decline to respond to, refuse to rise to, lose interest in`;

/** The same as a gerund. */
export const ignoring = `
ignoring, disregarding, neglecting, looking away from, turning away from, walking away from, tuning out, shrugging off, laughing off, paying no attention to, taking no notice of, turning our back on, turning our backs on, turning its back on, inattention to, indifference to`;

/** Inattention by name. */
export const neglect = `
strategic patience, benign neglect, malign neglect, deliberate neglect, studied neglect, calculated neglect, conscious neglect, salutary neglect, strategic neglect, wise neglect, deliberate inattention, studied inattention, strategic inattention, conscious inattention, masterly inactivity, studied inactivity, studied indifference, strategic indifference, deliberate indifference, polite indifference, cool indifference, dignified indifference, dignified silence, studied silence, strategic silence, deliberate silence, studied aloofness, wise inaction, deliberate inaction, strategic inaction, strategic disengagement, principled disengagement, deliberate disengagement, deliberate disregard, studied disregard, non response, watchful waiting`;

/** The reply that is none. */
export const nothing = `
nothing, nothing at all, next to nothing, silence, long silence, no reply, no answer, no response, no reaction, none at all, indifference, inattention, inaction, a shrug, a yawn, distance, patience, strategic patience, more patience, benign neglect, to wait, to do nothing, to do less, to do very little, to say nothing, to say little, to shrug, to yawn, to pretend, to withhold it, to look elsewhere, to look away, to stay out of it, to sit tight, to stay home, to keep quiet, to stay silent, to keep silent, to leave it alone, to leave them alone, to leave him alone, to leave well alone, to ignore it, to ignore them, to ignore him, to let it pass, to let it be, to let it stew, to let him stew, to let them stew, to let him wait, to let it wait, to outlast it, to outlast them, to outlast him, to outwait it, no move, no move at all, no policy, to make no move, to keep our distance, to keep its distance, to keep one's distance`;

/** Waiting, as an infinitive or imperative. */
export const waiting = `
sit tight, sit still, sit back, sit on our hands, sit it out, sit and wait, bide our time, bide its time, run out the clock, keep our powder dry, keep its powder dry, wait and let, wait it out, wait them out, wait him out, watch and wait, hold the line and wait, contain and wait, deter and wait, do nothing more than hold the line, wait patiently`;

/** Where a matter lies that nobody attends to. */
export const shelf = `
back burner, a back burner, the back burner, backburner, back shelf, bottom drawer, on ice, on the shelf, on a shelf, in cold storage, in the freezer, in the deep freeze, down the list, down the agenda, off the agenda, off the front page, off the front pages, off the president's desk, low flame, low simmer, bottom of the list, bottom of the pile, bottom of the inbox, bottom of the agenda, pending tray, out tray, too hard basket, too hard box, margins of policy`;

/** The nuclear issue by its general nouns. */
export const problem = `
problem~, crisis, crises, issue~, question~, dispute~, standoff, stand off, matter~, quarrel~, conflict, file, deadlock, impasse, stalemate, threat~, affair~, saga, challenge~, nuclear issue, nuclear question, nuclear problem, nuclear crisis, nuclear threat, nuclear dispute, dilemma, confrontation, hostility, hostilities, menace, headache, business, story, knot, puzzle, subject, drama`;

/** Contact as something that conditions may be put on. */
export const parley = `
talks, talk, talking, dialogue, dialog, negotiation~, meeting~, summit~, contact~, conversation~, discussion~, consultations, envoy~, emissary, emissaries, delegation~, interlocutor~, visit~, invitation~, channel~, new york channel, hotline~, liaison office~, telephone line~, phone line~, phone call~, embassy, embassies, six party talks, six party table, negotiating table, conference table, conference room, the table, hearing, audience, handshake~, approach, return to the table, return to talks, return to the talks, return to negotiations, return to the six party table, return to the six party talks, normalization talks, diplomacy, engagement, session~, meeting of any kind, summitry, one on one`;

/** Verbs of having contact, as they follow a modal or “to”. */
export const meet = `
talk, talk to, talk with, meet, meet with, sit down, sit down with, negotiate, negotiate with, engage, engage with, speak to, speak with, parley, deal with, receive, be received, hold talks, hold any talks, hold a meeting, hold any meeting, hold a summit, hold another summit, have talks, have any talks, enter talks, enter into talks, enter negotiations, enter into negotiations, resume talks, resume negotiations, resume dialogue, reopen talks, open talks, begin talks, start talks, go back to the table, go back to the talks, go back to the six party talks, return to the table, return to talks, return to the talks, return to the six party talks, return to negotiations, return to the negotiating table, come to the table, come back to the table, discuss anything, send an envoy, send envoys, open a liaison office, open an office, shake hands, shake his hand, agree to talks, agree to talk, agree to meet, agree to a meeting, agree to a summit, agree to any meeting, be prepared to engage, be prepared to talk, be willing to talk, consider talks, consider dialogue, grant a meeting, go to pyongyang, travel to pyongyang, be in the same room, be in a room with, sit across, sit across the table from, set foot in, share a table, share a room, be seen with, take part in talks, take part in any talks, reconvene, attend`;

/** What the North is asked to do first. */
export const deeds = `
denuclearize~, denuclearise~, denuclearization, denuclearisation, disarm~, disarmament, dismantle~, dismantlement, apology, apologies, apologize~, apologise~, declaration, inventory, list, freeze~, moratorium, halt~, inspector~, inspection~, abductee~, abduction~, detainee~, prisoner~, captive~, hostage~, citizens, step~, deed~, action~, commitment~, committed, obligation~, promise~, sincerity, sincere, good faith, goodwill, serious, seriousness, earnest, verification, verify, verified, renunciation, renounce~, progress, behave~, behavior, behaviour, change~ course, concrete, irreversible, verifiable, release~, stop~, cease~, suspend~, shut~, shut down, close~, give~ up, abandon~, hand~ over, turn~ over, come~ clean, own~ up, disclose~, declare~, prove~, proof, demonstrate~, show~, reaffirm~, rejoin~, comply, complies, compliance, compensation, roll~ back, end~ its, abide~ by, live~ up to, treaty, accept~, admit~, account, clarified, dug up, complete, completely, strategic decision`;

/** Single events that are held out as solutions. */
export const events = `
summit~, summit meeting, leaders' meeting, meeting of the two leaders, meeting between the two leaders, face to face meeting, handshake, grand bargain, bargain, package deal, package, big deal, deal, comprehensive deal, comprehensive agreement, agreement, accord, pact, peace treaty, treaty, peace declaration, end of war declaration, joint statement, declaration, joint declaration, communiqué, communique, signature, photograph, phone call, telephone call, letter from the president, strike, strikes, surgical strike, airstrike~, air strike~, raid, decisive blow, blow, attack, bombing, ultimatum, final offer, one time offer, offer, resolution, blockade, grand gesture, stroke, referendum, handover, airlift, round of sanctions, sanctions package, turn of the screw, diplomatic recognition, decapitation strike, buyout, presidential visit, visit, lunch, dinner, trip to pyongyang`;

/** Verbs of settling a problem, any form. */
export const settling = `
settle~, solve~, resolve~, dispose~ of, finish~, finish~ off, put~ an end to, put~ a stop to, put~ paid to, do~ away with, close~ the book on, close~ the books on, lay~ to rest, wrap~ up, clear~ up, cure~, fix~, untangle~, sweep~ away, draw~ a line under, draw~ the curtain on, rid, bring~ to an end, write~ finis to, settle~ accounts with, break~ the impasse, break~ the deadlock, close~ the chapter on, turn~ the page on, erase~, dissolve~, extinguish~, wipe~ away, wipe~ out, consign~ to history, bury~ the hatchet, write~ the last chapter of, cut~ the knot, take~ care of, eliminate~, neutralize~`;

/** With nothing after it: “once and for all”. */
export const forGood = `
once and for all, for good, for ever, forever, overnight, at a stroke, at a single stroke, at one stroke, in one stroke, in a single stroke, at a blow, at one blow, in one blow, in one go, in one sitting, in one meeting, in a single meeting, in one fell swoop, at one swoop, conclusively, for all time, and be done with it, and be done with the matter, and have done with it, signed and sealed, signed sealed and`;

/** Verbs of taking the arsenal as settled, as an infinitive or imperative. */
export const acceptance = `
accept, recognize, recognise, acknowledge, concede, tolerate, live with, live alongside, live next door to, learn to live with, get used to, grow accustomed to, become accustomed to, come to terms with, come to accept, make our peace with, make its peace with, make their peace with, make peace with, reckon with, reconcile ourselves to, reconcile itself to, reconcile themselves to, resign ourselves to, resign itself to, resign themselves to, adjust to, adapt to, settle for, put up with, coexist with, co exist with, bow to, yield to, countenance, swallow, stomach, legitimize, legitimise, accommodate ourselves to, accommodate itself to, find acceptable, embrace, be at ease with, be at peace with`;

/** The same as a gerund or noun. */
export const accepting = `
accepting, acceptance of, recognizing, recognising, recognition of, acknowledging, conceding, tolerating, toleration of, living with, living alongside, learning to live with, getting used to, coming to terms with, making our peace with, resigning ourselves to, adjusting to, adapting to, settling for, coexisting with, coexistence with`;

/** A North Korea that has the bomb, as a standing thing. */
export const nuclearState = `
nuclear power, nuclear state, nuclear weapon state, nuclear weapons state, nuclear armed state, nuclear armed power, nuclear weapons power, nuclear nation, nuclear armed nation, de facto nuclear state, ninth nuclear power, ninth nuclear state, ninth member, nuclear club, nuclear neighbor, nuclear neighbour, nuclear north korea, nuclear armed north korea, nuclear north, nuclear armed north, nuclear dprk, nuclear armed dprk, nuclear korea, nuclear pyongyang, nuclear armed pyongyang, nuclear armed regime, nuclear regime, nuclear status, nuclear possession, nuclear reality, nuclear weapons status, nuclear capable north korea, north korea with nuclear weapons, north korea with the bomb, north with the bomb, north korean bomb, north korean nuclear weapons, north korean nuclear arsenal, nuclear newcomer, permanently nuclear neighbor, permanently nuclear neighbour, permanently nuclear north, permanently nuclear north korea`;

/** Verbs of putting a state outside, as an infinitive or imperative. */
export const shunning = `
further isolate, completely isolate, totally isolate, shun, ostracize, ostracise, quarantine, banish, exclude, cast out, wall in, wall off, fence in, fence off, seal off, freeze out, shut out, boycott, blacklist, outlaw, cut off, excommunicate, delegitimize, delegitimise, treat as a pariah, cordon off`;

/** Verbs of ending a regime, as an infinitive or imperative. */
export const toppling = `
topple, overthrow, oust, depose, unseat, dethrone, bring down, take down, take out, pull down, sweep away, decapitate, remove, get rid of, be rid of, rid the world of, do away with, liquidate, replace, undermine, destabilize, destabilise, subvert, destroy, end, finish off, dismantle, change, bury, dispose of`;
