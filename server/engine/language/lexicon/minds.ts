// How writers say what somebody wants, believes, feels and means by an act. `~` marks any inflection.

/** Verbs of wanting. */
export const wanting = `
want~, seek~, crave~, desire~, covet~, prize~, relish~, savor~, savour~, hunger~ for, thirst~ for, long~ for, yearn~ for, yearn~ to, long~ to, hope~ to, hope~ for, hopes that, hoped that, wish~ to, wish~ for, like~ to, would like to, would like nothing, would love to, would love nothing, would prefer, would rather, would sooner,
prefer~, aspire~ to, dream~ of, angle~ for, hanker~ after, pine~ for, lust~ after, cherish~, enjoy~, welcome~ the prospect, look~ forward to, set~ its sights on, has its eye on, has its eyes on, has his eye on, has his eyes on, have their eyes on`;

/** Verbs of intending, before their infinitive or object. */
export const intending = `
aim~ to, aim~ at, aim~ for, intend~ to, intend~ that, intends, intended, mean~ to, plan~ to, plan~ on, plot~ to, scheme~ to, strive~ to, strive~ for, resolve~ to, count~ on, bet~ on, bet~ that, gamble~ that, gamble~ on, wager~ that, bank~ on, position~ itself, position~ himself, bide~ its time, bide~ his time`;

/** Verbs of believing and judging that take their object in any form. */
export const believing = `
believe~, conclude~ that, calculate~ that, calculate~ on, reckon~, decided that, decides that, assume~ that, expect~ that, expect~ to, expect~ us, trust~ that, trust~ in, distrust~, mistrust~, sense~ that, realize~ that, realise~ that, judge~ that, judge~ it, recognize~ that, recognise~ that, understand~ that, appreciate~ that, figure~ that, suspect~ that, perceive~, foresee~, learned that, learnt that, learn~ the lesson, draw~ the lesson, draw~ the conclusion, draw~ the moral, draw~ its own lesson, draw~ his own lesson, draw~ a lesson, drawn his conclusions, drawn its conclusions, draws his conclusions, calculates`;

/** Verbs of feeling. */
export const feeling = `
fear~, dread~, resent~, hate~, despise~, loathe~, envy, envies, envied, detest~, abhor~, love~, worry about, worries about, worried about, worries that, worry that, worry over, worries over, care~ about, care~ nothing, care~ little, care~ only, care~ more, care~ deeply, delight~ in, bask~ in, thrive~ on, tire~ of, lose~ sleep over, lie~ awake, sleep~ better, feel~ that, feel~ threatened, feel~ secure, feel~ safe, feel~ insecure, feel~ vulnerable, feel~ cornered, feel~ humiliated, feel~ betrayed, feel~ ignored, feel~ slighted, feel~ encircled, feel~ isolated, feel~ emboldened, feel~ besieged, feel~ confident, feel~ strong, feel~ it, feel~ he, feel~ entitled, feel~ free, take~ pride in, takes pleasure in, lives in fear, live in fear, is loath to, lost faith in, lost confidence in`;

/** Predicates of mind, after “is”, “remains”, “was never”. */
export const minded = `
determined to, resolved to, bent on, hell bent on, hellbent on, intent on, set on, fixated on, focused on, focussed on, out to, eager to, eager for, anxious to, keen to, keen on, desperate to, desperate for, hungry for, trying to, attempting to, seeking, looking to, looking for, hoping to, hoping for, hoping that, aiming to, aiming at, aiming for, aspiring to, betting on, betting that, counting on, banking on, gambling on, gambling that, wagering, playing for, angling for, angling to, fishing for, gunning for, after, interested in, interested only in, uninterested in, disinterested in, concerned with, concerned about, concerned that, preoccupied with, preoccupied by, obsessed with, obsessed by, committed to, dedicated to, wedded to, serious about, sincere about, sincere in, insincere, afraid of, afraid that, terrified of, terrified that, frightened of, fearful of, fearful that, scared of, haunted by, ashamed of, jealous of, proud of, wary of, weary of, tired of, suspicious of, distrustful of, paranoid about, contemptuous of, worried about, worried that, nervous about, apprehensive about, angry at, angry with, angry about, angry that, furious at, furious with, furious that, furious about, resentful of, unhappy with, disappointed with, disappointed in, disappointed by, frustrated by, frustrated with, humiliated by, embarrassed by, emboldened by, convinced that, convinced of, convinced it, persuaded that, confident that, confident of, confident it, certain that, sure that, satisfied that, aware that, aware of, mindful of, mindful that, conscious of, under the impression, under no illusion, under no illusions, of the view that, in no mood, in no hurry, in no rush, willing to risk, willing to let, willing to starve, willing to sacrifice, willing to go to war, willing to gamble, willing to use, willing to kill, willing to endure, willing to absorb, willing to accept, prepared to risk, prepared to let, prepared to sacrifice, prepared to wait, prepared to use, prepared to endure, prepared to go to war, unwilling to, reluctant to, content to, content with, happy to, happy with, pleased with, pleased by, pleased to see, delighted by, delighted with, comfortable with, grateful for, loyal to, indifferent to, bluffing, posturing, stalling, auditioning for, testing our, testing the new, testing the resolve, probing our, probing the, signaling that, signalling that, sending a message, sending a signal, telling us, positioning itself, positioning himself, biding its time, biding his time, maneuvering to, manoeuvring to, reaching out because, planning to, plotting to, scheming to, preparing to use, preparing to invade, preparing to attack, performing for, playing to, afraid, furious, angry, humiliated, disappointed, disillusioned, frustrated, terrified, frightened, scared, insecure, emboldened, aggrieved, resentful, nervous, impatient, desperate`;

/** Nouns for what somebody is after; they need only “is” to be told as fact. */
export const goals = `
goal~, aim~, objective~, purpose~, intention~, intent, motive~, motivation~, priority, priorities, wish, wishes, desire~, fear~, hope~, obsession~, preoccupation~, calculation~, calculus, bet, gamble, wager, dream~, end game, endgame, end goal, real game, ulterior motive~, endeavour, aspiration~, longing, craving, target, agenda, concern`;

/** Nouns for a way to a goal: a motive only with what the way is for. */
export const schemes = `
strategy, strategies, plan~, scheme~, design~, ambition~, approach, tactic~, policy, game, idea, logic, thinking, mission, ploy, gambit, message, thing, game plan, grand strategy, theory of victory, diplomacy`;

/** Participles that give an act its purpose. */
export const meant = `
meant, designed, intended, calculated, aimed, timed, staged, crafted, calibrated, choreographed, tailored, directed, geared, supposed, orchestrated, engineered, contrived`;

/** Nouns for an act with a purpose behind it. */
export const ploys = `
bid, ploy, attempt, effort, gambit, ruse, trick, trap, stunt, bluff, feint, smokescreen, charade, maneuver, manoeuvre, power move, power play, reminder, warning, message, signal, insult, wager, gamble, probe, show of force, show of strength, show of defiance, demonstration of strength, act of defiance, act of desperation, test of, way to, way of, means of, means to, attention getter, invitation to`;

/** What an act is done for: verbs after “meant to”, “in order to”, “to”. */
export const purposes = `
extract, extort, coerce, blackmail, intimidate, frighten, scare, split, divide, drive a wedge, drive, ratchet up, shore up, consolidate, impress, provoke, pressure, press, force, gain, win, strengthen, signal, remind, distract, rally, boost, bolster, deter, test, probe, show, demonstrate, prove, send, split, weaken, undermine, undercut, decouple, exploit, humiliate, embarrass, rattle, shake, unsettle, unnerve, lure, draw, drag, push, shape, influence, sway, buy, secure, keep, compel, persuade, convince, raise, sow, legitimize, legitimise, legitimate, solidify, cement, justify, divert, squeeze, milk, wring, pry, evict, expel, loosen, erode, break, fracture, isolate, make, get, bring, preserve, protect, guarantee, ensure, please, flatter, placate, appease, warn, punish, manipulate, deceive, lull, mask, conceal, stoke, heighten, maximize, maximise, establish, assert, announce, tell, taunt, goad, bait, blunt, fend off, ward off, head off, forestall, preempt, perpetuate, prolong, sustain, survive, reunify, unify, dominate, conquer, absorb, rule, restore, enhance, elevate, attract, shake down, hold, help, disrupt, destabilize, destabilise, derail, sabotage, ease, avoid, escape, stay, maintain`;

/** Acts that are the North's wherever they are named. */
export const provocations = `
missile test~, nuclear test~, test~, launch~, missile launch~, rocket launch~, shelling, sinking, detonation~, provocation~, bluster, saber rattling, sabre rattling, brinkmanship, brinksmanship, belligerence, bellicosity, charm offensive, salvo~, parade~, military parade~, artillery drill~, ultimatum~, threats of war, threats, bellicose rhetoric, nuclear threats, missile~, rocket~, bombardment, balloon~, incursion~, nuclear weapon~, nuclear program, nuclear programme, nuclear arsenal, arsenal, bomb, nukes, demolition, uranium hall`;

/** What moves a government, named as cause. */
export const drivers = `
fear~, insecurity, insecurities, prestige, survival, regime survival, self preservation, paranoia, greed, pride, vanity, ambition, desperation, weakness, nationalism, ideology, revenge, resentment, anger, frustration, status, legitimacy, desire, desire for, quest for, need for, drive for, hunger for, thirst for, deterrence, security concerns, sense of, hatred, hostility, suspicion, distrust, mistrust, anxiety, anxieties, vulnerability, humiliation, opportunism, calculation, calculations, dynastic, self interest, domestic politics, domestic considerations, internal politics, survival instinct, instinct`;

/** What a thing is to somebody who values it. */
export const values = `
insurance, insurance policy, leverage, bargaining chip~, chip~, prize, trophy, guarantee~, shield, sword, lifeline, birthright, means, tool~, instrument~, weapon, lever, card, cards, humiliation, insult, threat~, threatening, a matter of, insurance policies, rehearsal~, ticket, trump card, crown jewel~, security blanket, necessity, existential, only guarantee, ultimate guarantee, survival, point of pride, source of pride, equalizer, deterrent, proof, provocation, declaration of war, act of war, victory, triumph`;

/** Verbs of the North's conduct, whose purpose a writer may add. */
export const acting = `
test~, launch~, fire~, parade~, send~, shell~, sink~, stage~, release~, detain~, open~, close~, shut~, announce~, declare~, cut~, sell~, ship~, invite~, build~, built, arm~, raise~, threaten~, rattle~, provoke~, return~, come~, came, go~, went, quit~, sign~, agree~, freeze~, froze, use~, using, exploit~, employ~, conduct~, carry~ out, carried out, escalate~, continue~, develop~, pursue~, acquire~, rely~ on, relies on, resort~ to, time~, timed, damage~, damaging, destroy~, demolish~, blow~, blew, issue~, hold~, held, keep~, kept, offer~, propose~, reach~ out, attack~, kidnap~, seize~, leverage~, manufacture~, create~, engage~, play~, walk~ out, deploy~, display~, flaunt~, agitate~, export~, make~ threats, made threats, make~ nuclear, negotiate~, talk~, wield~, brandish~, lash~ out, posture~, attend~, dispatch~, suspend~, expel~, withdraw~, withdrew`;
