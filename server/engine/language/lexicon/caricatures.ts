// Pictures that stand in for an explanation. `~` marks any inflection.

/** Words that mean a child's conduct whoever is spoken of. */
export const childish = `
tantrum~, temper tantrum~, hissy fit~, fit of temper, fit of pique, fit of rage, fits of temper, fit of anger, fit of petulance, spoiled child, spoilt child, spoiled brat, spoilt brat, spoiled children, brat~, petulant, petulance, naughty child, naughty boy, bad boy, naughty schoolboy, unruly child, unruly teenager, problem child, enfant terrible, overgrown child, big baby, crybaby, terrible twos, infantile, immature, juvenile threats, juvenile insults, juvenile behavior, juvenile behaviour, juvenile bluster, juvenile rhetoric, neediest, childish, childishness, petulant teenager~, misbehaving child, misbehaving children, wayward child, sulky, rich kid, fat kid, fat boy, little boy with, small boy with, boy with a bomb, kid with a, child with a bomb, children with bombs, crazy kid, boy next door, child with matches, boy in the back row, playground bully, schoolyard bully, playground bullies, schoolyard bullies, wail of an infant, hothead, antics, boy king, boy dictator, boy despot, boy tyrant, boy general, boy wonder, rattle and toys, toy box, playpen`;

/** Those a regime may be likened to. */
export const kids = `child, children, kid~, boy, boys, infant~, baby, babies, teenager~, youngster~, toddler~, adolescent~, delinquent~, schoolboy~, schoolchild, bully, bullies, two year old, three year old, four year old, five year old, diva, drama queen, prima donna, showman, ham actor`;

/** The madman. */
export const madmen = `
madman, madmen, mad man, mad king, mad dictator, madhouse, lunatic~, maniac~, psycho, psychos, psychopath~, nutcase~, nut case~, nutjob~, nut job~, nutball~, wacko~, whacko~, megalomaniac~, paranoiac, mad dog, crackpot~, fruitcake, madcap`;

export const mad = `
crazy, crazies, crazed, insane, deranged, demented, unhinged, psychopathic, psychotic, nutty, loony, loopy, batty, megalomaniacal, narcissistic, delusional, unbalanced, mentally unstable, mentally ill, paranoid, irrational, rabid, raving, off his rocker, off its rocker, out of his mind, out of its mind, not all there, maniacal, bonkers, nuts, certifiable, mad, sick in the head, unreasoning, beyond reason, stark mad`;

/** Stock epithets before a noun; an explanation only as what is said of the regime. */
export const erratic = `erratic, unpredictable, unstable, mercurial, quixotic, capricious, hysterical, cartoonish, ludicrous, laughable, suicidal, pure evil, evil`;

/** The criminal and the clown. */
export const gangsters = `
gangster~, gang, mafia, mafioso, mafiosi, mafia don, mafia boss, mafia state, mob boss, mob bosses, mobster~, mob, godfather, don corleone, corleones, soprano~, crime family, crime syndicate, crime boss, criminal gang, criminal enterprise, criminal syndicate, criminal racket, thug~, thugocracy, hoodlum~, racketeer~, protection racket, racket, shakedown, shakedown artist~, extortionist~, blackmailer~, extortion racket, street gang, bandit~, pirate~, hostage taker~, kidnapper~, con man, con men, conman, conmen, con artist~, crook~, clown~, buffoon~, circus, jester, cartoon villain~, cartoon dictator, comic book villain~, bond villain~, movie villain~, pantomime villain~, tin pot dictator~, tin pot, tinpot, tinpot dictator~, monster~, evil genius, master manipulator, chess master, serial killer, viper, rattlesnake, cult, death cult, serpent`;
