// References to North Korea and to those who make policy towards it. `~` marks any inflection.

/** Names that mean North Korea, its regime or its leader wherever they stand. */
export const actorNames = `
north korea, n. korea, nkorea, dprk, dpr korea, nk, democratic people's republic of korea, democratic people's republic, north koreans, northern leadership, pyongyang, p'yongyang, pyeongyang, kim jong un, kim jong il, kim il sung, kim jung un, kim yo jong, kim ju ae,
jang song thaek, choe son hui, kim yong chol, ri yong ho, kim kye gwan, kang sok ju, chairman kim, marshal kim, general secretary kim, mr kim, mr. kim, leader kim, kims, kim dynasty, kim family, kim regime, kim family regime, kim clan, rocket man, little rocket man,
workers' party, workers' party of korea, korean people's army, kpa, state affairs commission, national defense commission, national defence commission, hermit kingdom, hermit state, dear leader, great leader, supreme leader, respected comrade, politburo, juche, norks, joseon, chosun, joson,
pyongyang's leadership, north korean leadership, north korean regime, north korean government, north korean leader~, north korean state, northern side, northern government, north korean side`;

/** Surname alone: the leader once a full name, a title or the draft's subject has introduced him. */
export const actorSurname = 'kim';

/** Role nouns that mean the regime or leader in a draft about North Korea, after “the”, “this”, “that”, “such a”, “a”. */
export const actorRoles = `
regime, leadership, dictator, tyrant, despot, strongman, marshal, general secretary, young leader, present leader, current leader, new leader, late leader, ailing leader, young general, young marshal, young ruler, young dictator, ruler~, dynasty, ruling family, ruling clan, palace, hermit, inner circle, generals, kim court, dictatorship, tyranny, autocrat, boy king, heir, supremo, rogue state, rogue regime, pariah state, outlaw regime, criminal regime,
communist regime, stalinist regime, totalitarian regime, family dynasty, northerners, northern leader~, northern regime, northern command, northern army, northern military, northern authorities, northern generals, paramount leader, grandson, other side's leader, other side of the table, men in pyongyang, family in pyongyang, court in pyongyang, north's leader~, north's leadership, north's ruler~, north's government, north's regime, north's general~`;

/** Heads that make an actor of “North Korea’s …”, “the … in Pyongyang”, “the … around Kim”. */
export const actorHeads = `
leader~, leadership, ruler~, regime, government~, general~, elite~, official~, diplomat~, negotiator~, envoy~, delegate~, delegation~, minister~, ministry, ministries, army, military, party, family, dynasty, court, men, man, people who run, those who rule, those who run, dictator~, state, officer~, commander~, politburo, circle, clique, planner~, strategist~, decision makers, decision making, foreign ministry, propagandist~, hackers, authorities, system, establishment, high command, lieutenant~, aide~, adviser~, advisor~, apparatus, side, bosses, masters, chieftains, oligarch~, strongman`;

/** Nouns after “North Korean” or “North Korea’s” that are not the regime. */
export const peopleHeads = `
people, citizen~, defector~, refugee~, worker~, child, children, women, farmer~, market~, trader~, population, escapee~, economy, food, village~, society, famine, student~, family members, families, prisoner~, labourer~, laborer~, language, studies, border, coast, harvest, hospitals, mothers, soldiers, migrant~`;

/** Countries and others that make policy towards the North. */
export const policyNames = `
united states, u.s., america, american~, washington, white house, state department, pentagon, treasury, congress, senate, house of representatives, clinton administration, bush administration, obama administration, trump administration, biden administration, administration, president~, president clinton, president bush, president obama, president trump, president biden, president moon, president yoon, president lee, president park, president roh,
carter, clinton, bush, obama, trump, biden, secretary of state, our government, our leaders, our diplomats, our allies, policymakers, policy makers, policymaker, decision makers in washington, commander in chief, national security adviser, oval office, foggy bottom, capitol hill,
south korea, republic of korea, rok, seoul, blue house, south koreans, unification ministry, south, southern government, moon, yoon, roh, park geun hye, lee myung bak, moon jae in, yoon suk yeol, kim dae jung, roh moo hyun,
japan, tokyo, abe, kishida, koizumi, japanese, japanese government, diet, cabinet, prime minister,
allies, alliance, five parties, other five, six parties, principals, regional powers, neighbours, neighbors, partners, e3, european union, eu, brussels, europeans, europe, international community, world, west, security council, un security council, unsc, united nations, un, council, iaea, kedo, asean, nato, g7, london, paris, berlin, canberra, ottawa, ministers, government, next president, new administration, next administration, coming administration, lawmakers, diplomats, negotiators, britain, germany, france, canada, australia`;

export const chinaNames = `china, people's republic of china, prc, beijing, chinese, chinese leadership, chinese government, xi jinping, xi, hu jintao, jiang zemin, zhongnanhai, chinese communist party`;
export const russiaNames = `russia, moscow, kremlin, putin, russians, soviet union, soviets`;

/** Places and subjects that make a sentence about something else. */
export const otherSubjects = `
iran, tehran, iranian~, iraq, baghdad, iraqi~, syria, damascus, libya, cuba, havana, caracas, venezuela, pretoria, south africa, india, delhi, pakistan, islamabad, israel, jerusalem, palestinian~, gaza, hamas, hezbollah, ukraine, kyiv, kiev, belarus, minsk, myanmar, burma, rangoon, yangon, conakry, zimbabwe, harare, sudan, khartoum, afghanistan, kabul, taliban, yemen, houthi~, serbia, belgrade, milosevic, vietnam, hanoi's leaders, taiwan, taipei, hong kong, saudi arabia, riyadh, egypt, cairo, ankara, mexico, brazil, argentina, nicaragua, colombia, farc, chechnya, tbilisi, armenia, azerbaijan, qatar, catalonia, brexit,
union, airline~, merger, shipyard, employer~, strike committee, pilots, shareholder~, customer~, supplier~, vendor~, landlord~, tenant~, marriage, husband, wife, teenager~, hospital board, school board, museum, central bank, inflation, football, coach, farmer~ union, junta, militia~, rebels, guerrilla~, cartel~, tariff~, trade war, startup, ceo, nurses, teachers, strikers, hoax`;

/** Words that place a text in Korea whatever they refer to: the draft's subject is judged by how often they come. */
export const topic = `north korea, north korean, north koreans, dprk, d.p.r.k., pyongyang, kim jong un, kim jong il, kim il sung, kim yo jong, the kims, kim, yongbyon, korean peninsula, peninsula, two koreas, inter korean, kaesong, kumgang, panmunjom, punggye ri, sinpo, wonsan, nampo, rason, sinuiju, hyesan, taedong, 38th parallel, thirty eighth parallel, demilitarized zone, dmz, hamhung, chongjin, pyongsong, kangwon, hwanghae, ryanggang, haeju, kanggye, hungnam, rajin, sohae, tumen, yalu, other korea, north's, agreed framework, six party, four party, kedo, banco delta asia, hwasong, taepodong, nodong, unha, juche, songun, byungjin, kcna, rodong sinmun, cheonan, yeonpyeong, the north, hanoi summit, singapore summit, korean war, kim dynasty, hermit kingdom, rocket man`;

/** Words that hint at Korea: they help to place a text that speaks of weapons and hardly names the North. */
export const topicHints = `korea, koreas, korean, koreans, seoul, busan, pusan, incheon, paju, ganghwa, blue house, nuclear test~, underground test~, kiloton~, hermit, boy king, young dictator, late dictator`;
