import type { Token } from '../../language/tokens';
import type { Referent } from '../context';
import type { Mark } from '../reading';

/** Which pronoun takes a mention up: “he”, “they” or “it”. */
export type Slot = 'person' | 'group' | 'organisation';

/** A reference to somebody: which tokens, whom it means, which pronoun would take it up. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly referent: Referent;
  readonly slot: Slot;
  /** Called by a name, not by a pronoun or a bare role noun. */
  readonly named: boolean;
  readonly china?: boolean;
  /** “South Korean rice”, “we”: no pronoun takes it up. */
  readonly attributive?: boolean;
}

/** Whom a kind of pronoun would mean just now. */
export interface Memory {
  of(slot: Slot): Referent;
  /** Whether that is China. */
  china(slot: Slot): boolean;
  /** Whether somebody mentioned it in this sentence or the three before. */
  fresh(slot: Slot): boolean;
}

/** One block's tokens with the lexicon's marks by their first token, longest first. */
export interface Text {
  readonly list: readonly Token[];
  readonly table: readonly (readonly Mark[] | undefined)[];
  /** Whether a sentence begins at the token. */
  opens(at: number): boolean;
}

export function word(text: Text, at: number): string {
  return text.list[at]?.norm ?? '';
}

export function longest(text: Text, at: number, cls: Mark['cls']): Mark | undefined {
  return text.table[at]?.find((mark) => mark.cls === cls);
}

export function slotOf(noun: string): Slot {
  if (people.has(noun)) return 'person';
  return /^(?:men|people|elite|authorities|military|kims|koreans|norks|politburo|those|everyone)$|[^us]s$/.test(noun)
    ? 'group'
    : 'organisation';
}

const people = new Set(
  'leader ruler dictator tyrant despot strongman marshal secretary general hermit king heir supremo grandson man chairman minister ambassador envoy negotiator spokesman spokeswoman diplomat father grandfather sister brother uncle aunt son daughter successor autocrat monarch boy himself landlord tenant husband wife teenager coach customer supplier employer'.split(
    ' ',
  ),
);

/** Words that no noun phrase runs across. */
export const functionWords: ReadonlySet<string> = new Set(
  'the a an this that these those of in to for with on from at by and or but is are was were be been has have had will would can could may might must should not no who which what when where if as than its his their our her it he they we'.split(
    ' ',
  ),
);

export const prepositions: ReadonlySet<string> = new Set(
  'of in to for with on from at by about against between toward towards over around upon without into through under near behind beyond within inside outside like unlike visit visited visiting'.split(
    ' ',
  ),
);
