// The same considerations in everyday words, none of which says much alone: coverage rules ask for two or three in one sentence.

/** What people lack, live on or suffer. */
export const needs = `
eat~, eaten, meal~, hungry, hunger~, go without, food, foodstuffs, grain, rice, corn, maize, potatoes, cooking oil, crop~, harvest~, farm~, farming, ration~, rationing, public distribution, wages, salaries, medicine~, antibiotics, surgery, hospital~, clinic~, orphanage~, nurser~, kindergarten~, schoolroom~, electricity, heating, firewood, famine~, starve~, starvation, malnutrition, malnourished, undernourished, stunted, stunting, shorter than, underweight, birth weight, height, prison~, prison camp~, camp, camps, jail~, yodok, kaechon, hoeryong, beating~, beaten, torture~, tortured, executed, execution~, forced labor, forced labour, hard labor, hard labour, forced abortions, sent back, sent home, repatriate~, deported, caught crossing, tuberculosis, malaria, disease~, epidemic~, anaemia, anemia, vaccine~, vaccination~, vaccinate~, treatment, drinking water, clean water, wells, sanitation, toilets, poverty, poor, poorer, poorest, hardship~, suffer~, suffering, misery, feed~, fed, homeless, homes, houses, livelihood~, living standards, standard of living, jangmadang, black market~, private plot~, kitchen garden~, stalls, savings, cold, warm, sent away, divided by the war, separated by the war, class background, songbun, three generations`;

/** What only says how people live where it is said of the North's own. */
export const lives = `
market~, prices, price of, earn~, wage~, work~, job~, trade, trades, traded, trading, fuel, light~, winter~, school~, schooling, doctor~, nurse~, treated, boats, fields, soil, land, housing, flat~, born, grow~ up, grew up, childhood, marry~, travel~, cross~, leave~, fled, flee~, escape~, free, freedom~, rights, listen~, radio~, broadcast~, film~, films, drama~, telephone~, phones, information, news, church~, bible~, pray~, worship, fear~, punish~, punished, die~, dying, dead, deaths, imprison~, imprisoned, arrest~, disappear~, vanish~, bribe~, bribes, tax~, conscript~, mobilize~, sanction~, sanctions, pay~, paid, cost~, bear~, burden~, choose~, chose, chosen, deserve~, victim~, harm~, hurt~, help~, protect~, spare~, fall~ on, falls on, conditions, lives, life, live~, future, watch~, hear~, speak~, read, believe~, learn~, told, know, knows, knew, think~`;

/** Kinds of people, told from officials and soldiers. */
export const villagers = `
farmer~, peasant~, fisherman, fishermen, miner~, logger~, villager~, pensioner~, grandmother~, grandparents, mother~, father~ of, child, children, schoolchildren, orphan~, infants, babies, toddlers, women, girls, the old, old people, the elderly, the sick, patient~, prisoner~, inmate~, detainees, worker~, labourer~, laborer~, vendor~, trader~, market women, family, families, household~, civilians, citizens, subjects, residents, townspeople, northerner~, ordinary northerner~, men and women, brothers and sisters, sisters, relatives, cousins, refugee~, defector~, escapee~, migrants, neighbours of, returnees, teachers, nurses, doctors, the hungry, the weak, the poor, young people, students, believers, christians, abductees, separated families, divided families, prisoners of war, people of the country, country 's people, country's people, cities and villages`;

/** What governments do with one another about a third. */
export const ties = `
together, jointly, joint, common, shared, share, same list, same words, same paper, same page, same line, same message, same terms, same map, one list, one paper, one offer, single offer, joint offer, one voice, with one voice, agree among, agree with, agree on, agreed with, agreed on, settle with, settle between, settle among, work out, work~ it out, ask~ first, ask, asked, asks, asking, be asked, be told, told first, not told after, told after, hear from, hear the same, listen to, consult~, consultation~, coordinate~, coordination, concert~, brief~, briefed, debrief, sound out, in the room, in that room, at the table, at that table, around the table, round the table, a seat, a chair, a say, a hand in, a part in, a place in, on board, come along, carry with, carries with, moves with, move with, moves with us, walk with, go with us, stand with, in step, in tandem, in parallel, meet~, in turn, at the same time, on the same day, side by side, hand in hand, overlap~, coincide~, converge~, compatible, meet in the middle, neither of us, either of us, both of us, all of us, none of us, neither do we, so do we, as do we, as we do, between us, between them, among them, among themselves, between the two, between the three, each other, one another, both want, both need, both fear, want the same, fear the same, interest in common, in common, interests, divide the work, division of labor, division of labour, share the work, share the cost, share the burden, pay for it, pay for, underwrite, guarantee~, co sign, sign too, sign it, countersign, sign off, endorse~, support~, backing, blessing, consent, cooperation, cooperate~, help of, with the help, partnership, partner~, stop in, stops in, go through, goes through, runs through, by way of, begin in, begins in, start in, starts in, set~ the pace, find out, conversation with, sit down with, talk~ with, talk~ to, talks with, meet~ with, meeting with, quarrel~, daylight, rift, gap between, split, shop among, play off, play them off, played off, against one another, against each other, part of ours, part of our list, their list, its list, own list`;

/** The closest of them, which need no other sign of policy. */
export const bonds = `
together, jointly, share, shared, in common, same list, same words, same paper, same page, same line, same message, one list, one offer, single offer, joint offer, one voice, agree among, agree on, agreed on, settle with, settle among, work out together, consult~, coordinate~, coordination, sound out, in step, in tandem, side by side, hand in hand, overlap~, coincide~, converge~, neither of us, either of us, both of us, neither do we, so do we, as do we, as we do, between us, among themselves, each other, one another, both want, both need, both fear, want the same, interest in common, divide the work, division of labor, division of labour, share the work, share the cost, share the burden, co sign, countersign, moves with us, move with us, with us, stand with us, go with us, walk with us, first, beforehand, in advance, before it goes, part of ours`;

/** The governments beside one's own. */
export const foreigners = `
china, chinese, beijing, xi, south korea, south koreans, south korean, seoul, japan, japanese, tokyo, russia, russians, russian, moscow, putin, allies`;

/** One's own government. */
export const ourselves = `
we, us, our, ours, washington, the president, united states, america, americans, the administration`;

/** Whole groups of governments: one of them is several. */
export const concerts = `
allies, neighbours, neighbors, other capitals, four capitals, five capitals, the capitals, capitals, the five, other five, four powers, five powers, six powers, great powers, regional powers, powers around, powers that surround, states around, countries around, surrounding powers, permanent members, permanent five, three democracies, two democracies, three allies, two allies, three governments, two governments, five governments, other governments, partners, other parties, all parties, all sides, the region's governments, region's capitals, region, northeast asia's powers, bordering states`;

/** What makes a sentence of policy rather than of report. */
export const would = `
will, would, shall, should, must, may, might, can, can not, cannot, could, ought, need, needs, needed, have to, has to, let, let's, if, unless, until, without, before, only, best, better, require~, matter~, depend~, important, necessary, essential, task, point, try, seek, begin with, start with, nothing, no deal, no policy, no plan, no agreement, the way, whether, worth, 'll, 'd`;

/** What nobody wants passed on. */
export const weapons = `
missile~, rocket~, warhead~, bomb~, nuclear weapon~, nuclear device~, weapon~, scud~, nodong~, plutonium, uranium, fissile material~, nuclear material~, centrifuge~, reactor~, rocket engine~, missile engine~, guidance, guidance systems, nuclear scientists, missile engineers, rocket engineers, physicists, engineers, technicians, designs, drawings, blueprints, know how, nuclear technology, missile technology, weapons technology, arsenal, wares`;

/** Passing things on, in plain words. */
export const handing = `
sell~, sold, seller~, sale~, salesman, salesmen, buy, buys, buyer~, buying, bought, purchase~, customer~, client~, shop~, bazaar, bargain with, price list~, price lists, export~, ship, ships, shipped, shipping, shipment~, shipload~, freighter~, cargo~, container~, crate~, suitcase~, port~, airport~, dock~, harbour~, harbor~, board~, boarded, intercept~, seize~, seized, smuggle~, traffick~, transfer~, share, shares, shared, sharing, pass~, passed on, hand~ on, hand~ over, give, gave, given, gives, lend, lent, teach~, taught, train~, advise~, hire~, hired, find work, found work, work abroad, come from, came from, came out of, come out of, bring~ back, supply, supplies, supplied, supplier~, source of, send~, sent, send abroad, turn~ up, turned up, end~ up, ended up, reach~, find its way, find their way, fall into, leak~, stolen, steal~, spread~, proliferate~, proliferation, deliver~, delivered, trade in, traded, barter~, paid for, pay for, pay well, provided, provide~, build for, built for, built in, helped build, helped to build`;

// “Unlike Iran” is a comparison; “to Iran” is a way out.
const places = `iran, tehran, syria, damascus, syria's desert, the syrian desert, libya, tripoli, yemen, egypt, pakistan, burma, myanmar, sudan, ethiopia, africa, the gulf, the middle east, hezbollah, hamas, the houthis, al qaeda, terrorists, terrorist groups, militias, warlords, others, other states, other countries, other governments, other hands, somebody else, someone else, anyone else, anybody, anyone, whoever pays, the highest bidder, a buyer, buyers, customers, clients`;

/** Where they might go, as a way out of the country. */
export const elsewheres = `
${prefixed('to, into, in, from, for, by, with, between', places)},
elsewhere, abroad, overseas, out of the country, leave the country, leaves the country, across the water, at the water's edge, next country, would be nuclear state, nuclear aspirant~, groups that, a group that, wars of, syrian, syrians, iranians, libyan, libyans, libya's, syria's, yemenis, pakistanis, anyone with, anybody with, anyone who would pay`;

function prefixed(prepositions: string, phrases: string): string {
  return prepositions
    .split(',')
    .flatMap((preposition) => phrases.split(',').map((phrase) => `${preposition.trim()} ${phrase.trim()}`))
    .join(', ');
}

/** People and bodies of the regime that are more than its arms. */
export const courtiers = `
generals, old generals, marshals, old marshals, officers, his officers, officer corps, the army, the military, high command, general staff, chief of the general staff, missile command, missile men, guards, guard command, bodyguards, the party, party men, party officials, party secretaries, central committee, organization department, organisation department, propaganda department, elite~, the palace, the court, courtiers, foreign ministry, diplomats, the diplomats, the ministers, ministers, the cabinet, economic ministries, planners, economists, technocrat~, reformers, hard liners, hardliners, moderates, pragmatists, inner circle, men around him, people around him, those around him, men around the leader, uncle, his uncle, aunt, sister, his sister, the sister, brother, half brother, his half brother, daughter, his daughter, the son, his son, third son, heir~, successor~, regent~, the family, ruling family, families in the capital, families of the capital, trading companies, state companies, security police, secret police, state security, security services, security ministry, police, munitions industry, munitions department, arms factories, nuclear scientists, rocket engineers, faction~, clan~, clique~, patron~, protégé~, old guard, younger men, younger officials, veterans, somebody in pyongyang, someone in pyongyang, some in pyongyang, those in pyongyang, people in pyongyang, people in that capital, voices in pyongyang, men in pyongyang`;

/** Whoever it is inside. */
export const insidePeople = `
somebody in pyongyang, someone in pyongyang, some in pyongyang, those in pyongyang, those in pyongyang who, people in pyongyang who, people in that capital, men in that capital, some in that capital, officials in that capital, voices in pyongyang, men in pyongyang, some around kim, those around kim, people around kim, men around kim, people inside the regime, some inside the regime, those inside the regime, people in the regime, people in the leadership, some in the leadership, those in the leadership, his own officials, his own officers, his own generals, his generals, his officers, his lieutenants, his courtiers, families in the capital, families of the capital`;

/** What goes on among them. */
export const intrigues = `
budget~, lose~, lost, gain~, win~, won, weaken~, strengthen~, promote~, promoted, demote~, demoted, dismiss~, dismissed, sack~, purge~, purged, shot, executed, execution, arrested, exiled, murdered, replace~, replaced, owe~, owes, loyal~, loyalty, loyalties, trust~, distrust~, jealous~, envy, quarrel~, argue~, argument~, differ~, disagree~, oppose~, resist~, object~, overrule~, obey~, disobey~, defy, defies, control~, decide~, decision~, ordered, orders, the order, veto~, sign~, clear~, consent, agree~, permission, persuade~, convince~, bad news, report to, answer to, answers to, answer~ for, compete~, rival~, divide~, divided, split~, balance~, set against, against one another, against each other, take back, taken back, taking back, took back, taking over, take over, pass to, pass~ to, inherit~, succeed~, next in line, comes next, come next, who follows, falls ill, fell ill, ill, illness, health, dies, died, death, young, inexperienced, untested, look weak, seem weak, weak, prove himself, establish himself, afford, constituency, patron~, money, dollars, privileges, share of, live off, lives off, profit~, benefit~, stand to, stake, interest in, interests, power, influence, ear of, his ear, ask, wanted, want, prefer~, fear~, afraid, plot~, coup, mutiny, survive~, outlast~, rise~, rising, fall of, fell, standing, grip, authority`;

/** What leaves room for more than one reading. */
export const perhaps = `
may, might, perhaps, possibly, maybe, whether, both, the same, as well as, as much as, several, more than one, which of, part of, partly, in part, some of, not only, either, another, so does, and so, at once, changes with, vary, varies, depends, case that, a case, all three, all of them, neither, equally, rather than, alternatively`;
