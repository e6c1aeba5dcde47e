import { inflections } from '../inflect';
import * as actors from './actors';
import * as caricatures from './caricatures';
import * as considerations from './considerations';
import * as contact from './contact';
import * as everyday from './everyday';
import * as habits from './habits';
import * as measures from './measures';
import * as minds from './minds';
import * as motives from './motives';
import * as moves from './moves';
import * as options from './options';
import * as responses from './responses';
import * as speech from './speech';

/** A word class of the notation: its name in capitals and its words or phrases, `~` for any inflection, commas between. */
const classes = {
  ACTOR_NAME: actors.actorNames,
  ACTOR_SURNAME: actors.actorSurname,
  ACTOR_ROLE: actors.actorRoles,
  ACTOR_HEAD: actors.actorHeads,
  PEOPLE_HEAD: actors.peopleHeads,
  POLICY_NAME: actors.policyNames,
  CHINA_NAME: actors.chinaNames,
  RUSSIA_NAME: actors.russiaNames,
  OTHER: actors.otherSubjects,
  TOPIC: actors.topic,
  HINT: actors.topicHints,
  SOFTN: options.softNouns,
  SOFTV: options.softVerbs,
  HARDN: options.hardNouns,
  HARDV: options.hardVerbs,
  SOFT: `${options.softNouns}, ${options.softVerbs}`,
  HARD: `${options.hardNouns}, ${options.hardVerbs}`,
  CARROT: options.carrots,
  STICK: options.sticks,
  ROUTE: options.routeNouns,
  ROUTES: options.routesNouns,
  VIABLE: options.viableWords,
  CHILDISH: caricatures.childish,
  KID: caricatures.kids,
  MADMAN: caricatures.madmen,
  MAD: caricatures.mad,
  ERRATIC: caricatures.erratic,
  GANGSTER: caricatures.gangsters,
  SCRIPT: habits.scripts,
  STALE: habits.stale,
  REPEAT: habits.repeating,
  WANT: minds.wanting,
  INTEND: minds.intending,
  BELIEVE: minds.believing,
  FEEL: minds.feeling,
  MINDED: minds.minded,
  GOALN: minds.goals,
  SCHEMEN: minds.schemes,
  ACTV: minds.acting,
  MEANT: minds.meant,
  PLOY: minds.ploys,
  PURPOSE: minds.purposes,
  PROVOC: minds.provocations,
  DRIVER: minds.drivers,
  VALUED: minds.values,
  STERN: options.sternWords,
  MILD: options.mildWords,
  DEGREE: options.degreeWords,
  STANCE: options.stanceNouns,
  CONTACT: contact.contactNouns,
  STEADY: contact.steadyWords,
  TOUCH: contact.contactActs,
  BOON: contact.boonNouns,
  FRAIL: contact.weakNouns,
  STANDING: contact.standingNouns,
  NUKES: contact.nukes,
  YIELD: responses.yielding,
  GIVEUP: responses.givingUp,
  OFFER: responses.offers,
  OVERTURE: `${responses.offers}, ${responses.dealings}`,
  DECEIT: responses.deceits,
  SHOWN: responses.shows,
  MEASURE: responses.measures,
  CHINADUTY: responses.chinaDuties,
  PRESS: responses.pressing,
  PATRON: responses.patrons,
  ORDER: responses.orders,
  CAUSE: responses.causing,
  CONDUCT: contact.conductNouns,
  MOTIVE: motives.motives,
  IDEAL: motives.ideals,
  GAIN: motives.gains,
  INNER: motives.inner,
  URGE: moves.urging,
  COURSE: moves.courses,
  GOOD: moves.praise,
  IGNORE: moves.ignore,
  IGNORING: moves.ignoring,
  NEGLECT: moves.neglect,
  NOTHING: moves.nothing,
  WAIT: moves.waiting,
  SHELF: moves.shelf,
  PROBLEM: moves.problem,
  PARLEY: moves.parley,
  MEET: moves.meet,
  DEED: moves.deeds,
  EVENT: moves.events,
  SETTLE: moves.settling,
  FOR_GOOD: moves.forGood,
  ACCEPT: moves.acceptance,
  ACCEPTING: moves.accepting,
  NUCLEAR_STATE: moves.nuclearState,
  SHUN: moves.shunning,
  TOPPLE: moves.toppling,
  REPORT: speech.reporting,
  CAMP: speech.camps,
  CLAIM: speech.claimNouns,
  BAD: speech.bad,
  HEDGE: speech.hedges,
  CERTAIN: speech.certain,
  ONLY: speech.only,
  NEG: speech.negators,
  BE: "be~, isn't, aren't, 's, remain~, become~",
  HAVE: 'have~',
  DO: 'do~',
  MODAL:
    "will, would, shall, should, must, may, might, can, could, ca, wo, ought to, need to, needs to, has to, have to, had to, 'll, 'd",
  WILL: "will, 'll, is going to, are going to, shall, is bound to, are bound to, is certain to, are certain to, is sure to, are sure to",
  OUGHT:
    "should, must, ought to, needs to, need to, has to, have to, had better, 'd better, would do well to, would be wise to, ought",
  DET: 'a, an, the, this, that, these, those, its, his, their, our, her, my, your, every, each, any, some, all, such, another',
  LINE: considerations.lines,
  BODY: considerations.bodies,
  REGULAR: considerations.regular,
  MEETING: considerations.exchanges,
  CONFER: considerations.touching,
  KEEP: considerations.keeping,
  SETUP: considerations.opening,
  RHYTHM: considerations.rhythm,
  LAPSE: considerations.lapses,
  AIM: considerations.aims,
  UNCLEAR: considerations.unclear,
  UNSURE: considerations.unsure,
  ENDS: considerations.ends,
  IMPULSE: considerations.impulses,
  TRANSFER: considerations.transferring,
  SALE: considerations.selling,
  MAKINGS: considerations.makings,
  ARMS: considerations.arms,
  RECEIVER: considerations.receivers,
  INSIDER: considerations.insiders,
  RIVAL: considerations.rivalling,
  INHERIT: considerations.inheriting,
  DECIDE: considerations.deciding,
  GOALPOST: considerations.destinations,
  STAGED: considerations.stages,
  SPAN: considerations.spans,
  PARTY: considerations.principals,
  JOIN: considerations.joining,
  FOLK: considerations.folk,
  LOT: considerations.lots,
  HARDSHIP: considerations.hardship,
  AID: considerations.relief,
  RIGHTS: considerations.rights,
  LIVING: considerations.living,
  ACCORD: considerations.accords,
  NUCLEAR_ORDER: considerations.order,
  HAVER: considerations.havers,
  DURESS: measures.duress,
  HOLD: measures.holds,
  HARSH: measures.harsh,
  EASING: measures.easing,
  GRAND: measures.grand,
  RAISE: measures.raising,
  LOWER: measures.lowering,
  COERCE: measures.coercing,
  CRUSH: `${measures.crushing}, ${moves.shunning}`,
  OBLIGE: measures.obliging,
  OCCASION: measures.occasions,
  DEALING: measures.dealing,
  FIXTURE: measures.fixtures,
  VIGIL: measures.vigilance,
  IDLE: `${measures.idling}, ${moves.ignore}, ${moves.waiting}, ${moves.shelf}`,
  WHOLESALE: measures.wholesale,
  NEED: everyday.needs,
  LIFE: everyday.lives,
  VILLAGER: everyday.villagers,
  TIE: everyday.ties,
  BOND: everyday.bonds,
  FOREIGN: everyday.foreigners,
  OURS: everyday.ourselves,
  INSIDE: everyday.insidePeople,
  CONCERT: everyday.concerts,
  WOULD: everyday.would,
  WEAPON: everyday.weapons,
  HANDING: everyday.handing,
  ELSEWHERE: everyday.elsewheres,
  COURT: everyday.courtiers,
  INTRIGUE: everyday.intrigues,
  PERHAPS: everyday.perhaps,
} satisfies Record<string, string>;

export type LexicalClass = keyof typeof classes;

export const lexicalClasses: ReadonlySet<string> = new Set(Object.keys(classes));

/** One phrase of the lexicon: the words after its first, and the classes it belongs to. */
export interface Entry {
  readonly rest: readonly string[];
  readonly classes: readonly LexicalClass[];
}

/** Phrases by their first word, longest first. */
export interface Lexicon {
  get(first: string): readonly Entry[] | undefined;
}

/** The lexicon that every draft is read with. */
export const phrases: ReadonlyMap<string, readonly Entry[]> = build();

/** The number of single words and phrases in a class, which a matcher uses to choose where to look first. */
export function classSize(name: LexicalClass): number {
  return classes[name].split(',').length;
}

/** A class as it is written, `~` for any inflection. */
export function phrasesOf(name: LexicalClass): readonly string[] {
  return classes[name]
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

/** “sanction~” → sanction, sanctions, sanctioned, sanctioning; of a phrase the marked word varies. */
export function expand(phrase: string): readonly string[][] {
  if (/^[a-z]+$/.test(phrase) && phrase !== 'cannot') return [[phrase]];
  let variants: string[][] = [[]];
  for (const word of phrase.trim().split(/[\s-]+/)) {
    const forms = word.endsWith('~') ? inflections(word.slice(0, -1)) : [word];
    variants = variants.flatMap((head) => forms.map((form) => [...head, ...split(form)]));
  }
  return variants;
}

// The tokenizer parts clitics from their word, so the lexicon must.
function split(word: string): readonly string[] {
  if (word === 'cannot') return ['can', 'not'];
  const clitic = /^(.+)(n't|'(?:s|re|ve|ll|d|m)?)$/.exec(word) ?? /^([a-z]+)(\.)$/.exec(word);
  return clitic ? [clitic[1] ?? '', clitic[2] ?? ''] : [word];
}

function build(): Map<string, Entry[]> {
  const merged = new Map<string, { words: string[]; classes: Set<LexicalClass> }>();
  for (const name of Object.keys(classes) as LexicalClass[]) {
    for (const listed of classes[name].split(',')) {
      const phrase = listed.trim();
      if (phrase === '') continue;
      for (const words of expand(phrase)) {
        const key = words.join(' ');
        const entry = merged.get(key) ?? { words, classes: new Set() };
        entry.classes.add(name);
        merged.set(key, entry);
      }
    }
  }
  const found = new Map<string, Entry[]>();
  for (const { words, classes: names } of merged.values()) {
    const [first = '', ...rest] = words;
    const list = found.get(first) ?? [];
    list.push({ rest, classes: [...names] });
    found.set(first, list);
  }
  for (const list of found.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}
