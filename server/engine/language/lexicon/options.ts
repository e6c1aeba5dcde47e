// The options of the debate by pole. Nouns name a policy, verbs carry it out. `~` marks any inflection.

/** Conciliatory pole. */
export const softNouns = `
engagement, dialogue, dialog, diplomacy, talk~, negotiation~, bargaining, bargain~, accommodation, conciliation, detente, détente, rapprochement,
reconciliation, cooperation, outreach, sunshine, carrot~, incentive~, inducement~, inducing, concession~, sanctions relief, relief, normalization, normalisation,
recognition, guarantee~, assurance~, reassurance, peace treaty, peace regime, peace agreement, end of war declaration, coexistence, olive branch,
friendship, handshake~, persuasion, promise~, offer~, deal~, settlement, compromise~, conversation~, discussion~, negotiating table, conference table, bargaining table,
round table, the table, summit~, summitry, embrace~, partnership, conciliatory course, appeasement, kindness, generosity, goodwill, goodies, reward~, gift~,
honey, butter, velvet glove, diplomatic path, diplomatic track, diplomatic solution, diplomatic option, diplomatic route, diplomatic road, diplomatic course, diplomatic one, conference room, peace talks, peace, accord~, surrender, capitulation, buyout, open hand, outstretched hand, open arms, communiqué~, communique~, aid, assistance, food aid, rice, fuel oil,
negotiated freeze, negotiated settlement, peace process, talking, negotiating, engaging, coaxing, wooing, appeasing, accommodating, flattery, bribe~, bribery, tea, hug~, bouquet~, flowers, hand of friendship, extended hand, smile~, coffee, champagne, checkbook, chequebook, sugar, sweets, candy, thaw, kind words, soft words, fine words, words, retreat, submission, hospitality, amity, understanding`;

export const softVerbs = `
talk~, feed~, negotiate~, engage~, bargain~, woo~, coax~, court~, accommodate~, appease~, conciliate~, sit~ down with, sit~ down, reason~ with, make~ peace with, make~ its peace, make~ our peace, cut~ a deal, deal~ with, strike~ a deal,
strike~ a bargain, reach~ out, reach~ out to, pay~, accept~, placate~, reassure~, induce~, reward~, befriend~, embrace~, normalize~, normalise~, recognize~, reconcile~, buy~, buy~ off, pay~ off, bribe~,
persuade~, parley~, deal~, coddle~, compromise~, make~ a deal, come~ to terms with, invite~, meet~, offer~, trade~, do~ business with, help~, humour, humor, sweeten~`;

/** Coercive pole. */
export const hardNouns = `
confrontation, pressure, maximum pressure, coercion, sanction~, stick~, punishment~, penalty, penalties, containment, deterrence, isolation, embargo~, blockade~, interdiction~,
quarantine, force, strike~, preemption, military action, military option, military force, military strength, bloody nose, decapitation, sabotage, regime change, hard line, hardline, toughness, firmness, resolve, strength,
squeeze~, fire and fury, war, compulsion, ultimatum~, threat~, fist~, hammer, gun~, sword~, escalation, intimidation, steel, muscle, might, bomb~, bombing, raid~, conflict, showdown, standoff, squeezing, pressing,
cold shoulder, siege~, arm twisting, war games, pressure campaign, economic warfare, military one, military track, military solution, financial one, financial track, use of force, the screws, the screw, stranglehold, noose, financial warfare, missile defense, missile defence, bombers, warship~, airstrike~, air strike~, confronting, punishing, coercing, sanctioning, threatening, defiance, rigour, rigor, whip, rod, purse, wallet, vice, vise,
power, brute force, iron, economic pain, financial pressure, economic pressure, political pressure, military pressure, club, cudgel~, garrote, tourniquet, cage, gunboat~, carrier~, aircraft carrier~, marines, cannon~, trigger, bullet~, bayonet~, warplane~, its knees, hostility, enmity, bloodshed, battlefield, iron fist, padlock, hard power, preventive war, conquest, attrition`;

export const hardVerbs = `
confront~, coerce~, squeeze~, sanction~, punish~, isolate~, starve~, strangle~, choke~, suffocate~, blockade~, embargo~, contain~, deter~, threaten~, strike~, bomb~, fight~, attack~, crush~, topple~, corner~, tighten~, tighten the screw, tighten the screws, turn~ the screw, turn~ the screws,
turn~ up the heat, get~ tough, stand~ up to, face~ down, stare~ down, crack~ down, crack~ down on, cut~ off, choke~ off, wage war, go~ to war, pressure~, press~, lean~ on, bear~ down on, force~, compel~, frighten~, intimidate~, subdue~, overpower~, defeat~, quarantine~, shut out, freeze out, shoot~, rein~ in, bring~ to heel, bring~ down, break~,
bully~, hit~, hurt~, escalate~, oppose~, resist~, push~, push back, invade~, overthrow~, throttle~, constrict~, bludgeon~, scare~, penalize~, penalise~, ostracize~, ostracise~, crack~, sting~`;

/** What a policy is pictured as: a way among ways, a tool among tools. */
export const routeNouns = `
way, way out, way forward, answer, option, remedy, solution, course, policy, path, path forward, approach, tool, lever, instrument, card, hope, road, route, strategy, means, cure, choice, weapon, door, key, exit, game in town, chance,
alternative, medicine, recipe, prescription, bet, avenue, method, track, cards worth playing, card worth playing, policy worth having, thing worth trying, course of action, line of action, resort, off ramp, escape, gate, gateway, bridge, ladder, staircase, passage, argument, teacher, grammar, vocabulary, dialect, music, tune, handle, drug, tonic, compass, word, master`;

/** More than one of them. */
export const routesNouns = `
ways, answers, options, remedies, solutions, courses, policies, paths, approaches, roads, routes, strategies, choices, doors, alternatives, avenues, methods, ways out, ways forward, courses of action, possibilities, lanes, directions, gears, settings, buttons, envelopes, prongs`;

/** How the one way left is praised. */
export const viableWords = `
remaining, viable, realistic, sensible, sane, acceptable, effective, credible, plausible, practical, practicable, real, likely, lasting, possible, true, workable, responsible, reasonable, honest, serious, peaceful, safe, sure, reliable, proven, feasible, sustainable, logical, rational, conceivable, legitimate, good, right, proper, durable, humane, available, meaningful, successful, certain, moral, decent, prudent, dependable, surviving, trustworthy`;

/** The hard end of the one line from hard to soft: adjectives and the nouns made of them. */
export const sternWords = `
tough, toughest, hard, hardest, hard line, hardline, firm, firmest, stern, sternest, strict, severe, severest, most severe, stiff, stiffest, harsh, harshest, hawkish, most hawkish, confrontational, most confrontational, coercive, most coercive, forceful, most forceful, punitive, most punitive,
uncompromising, muscular, aggressive, bellicose, toughness, hardness, firmness, severity, sternness, harshness, strictness, hawkishness, backbone, steel, vinegar, iron, hardliner~, hard liner~, hawk~, bombers, the bayonet, belligerence, maximum pressure`;

/** The soft end. */
export const mildWords = `
soft, softest, mild, mildest, lenient, most lenient, gentle, gentlest, conciliatory, most conciliatory, dovish, most dovish, accommodating, most accommodating, flexible, indulgent, permissive, lax, timid, weak kneed, softness, mildness, leniency, gentleness, indulgence, laxity, soft line, kid gloves,
velvet, give, hand holding, timidity, permissiveness, appeaser~, dove~, soft liner~, moderates, the olive branch, honey, restraint, sunshine`;

/** Steps along that line, one way or the other. */
export const degreeWords = `
tougher, harder, firmer, sterner, stiffer, harsher, severer, softer, milder, gentler, warmer, more conciliatory, less conciliatory, more confrontational, less confrontational, more hawkish, less hawkish, more dovish, less dovish, more forceful, less forceful, more lenient, less lenient, more accommodating, less accommodating,
more hard line, more hardline, less hard line, less hardline, more muscular, more aggressive, less aggressive, more severe, less severe, more coercive, less coercive, more punitive, less punitive, more generous, less generous, more uncompromising, more indulgent, less indulgent, more permissive, less permissive, more moderate, more flexible, less flexible, less tough, less harsh, less soft, less hard, less firm, more strict, less strict, harder edged, harder line, softer line`;

/** What is hard or soft in such talk. */
export const stanceNouns = `line, stance, posture, approach, policy, tack, position, attitude, treatment, course, strategy, hand, footing, touch, policies, response, handling`;

/** Words of the conciliatory pole that mean it wherever they stand beside one of the other pole. */
export const carrots = `
talk~, talking, negotiation~, negotiate~, negotiating, engage~, engagement, dialogue, dialog, diplomacy, carrot~, incentive~, inducement~, concession~, appease~, appeasement, accommodate~, accommodation, conciliation, reconciliation, detente, détente, rapprochement, bargain~, bargaining, persuasion, woo~, coax~, court~, peace, summit~, summitry, handshake~, conference table, negotiating table, olive branch, sit~ down with, cut~ a deal, embrace~, normalization, normalisation, outreach, coexistence, sunshine, buy~ off, peace treaty, friendship, cooperation`;

/** The same of the coercive pole. */
export const sticks = `
sanction~, pressure, maximum pressure, coercion, coerce~, force, war, go~ to war, strike~, squeeze~, squeezing, confrontation, confront~, isolation, isolate~, containment, contain~, deterrence, stick~, punish~, punishment, blockade~, embargo~, escalation, starve~, fight~, threats, bomb~, strangle~, hammer, fist, sword~, gun~, regime change, military action, tighten~, choke~, crush~, topple~, siege~, hostility, ultimatum~`;
