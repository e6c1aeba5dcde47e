import { type Entry, type LexicalClass, type Lexicon, phrases } from '../language/lexicon/index';
import { type Sentence, sentences } from '../language/sentences';
import { type Tag, tags } from '../language/tags';
import { type Token, tokens } from '../language/tokens';
import { annotateActors } from './actors';
import type { Context } from './context';

/** The classes that annotation finds, beside those of the lexicon. */
export type MentionClass =
  | 'ACTOR' // any reference to North Korea, its regime or leader
  | 'SUBJ' // one that can be the subject of a verb after it: no preposition before it, no possessive
  | 'ACTOR_POSS' // “Pyongyang’s”, “his” where he is Kim
  | 'POLICY' // whoever makes policy towards it, China and Russia included
  | 'PSUBJ'
  | 'POLICY_POSS'
  | 'CHINA'
  | 'NAMED'; // an actor called by a name, not by a pronoun or a bare role noun

export type WordClass = LexicalClass | MentionClass;

/** A stretch of tokens, half-open, that belongs to a class. */
export interface Mark {
  readonly cls: WordClass;
  readonly first: number;
  readonly last: number;
}

/** One block as the rules see it. Built once, immutable; tags are worked out when something asks. */
export interface Reading {
  readonly prose: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Index of the sentence that holds each token. */
  readonly sentenceOf: readonly number[];
  /** Marks by the token they begin at, longest first. */
  readonly starting: readonly (readonly Mark[] | undefined)[];
  /** Marks by the token before which they end. */
  readonly ending: readonly (readonly Mark[] | undefined)[];
  readonly context: Context;
  readonly contextAfter: Context;
  tags(): readonly Tag[];
}

export function read(prose: string, context: Context, lexicon: Lexicon = phrases): Reading {
  const list = tokens(prose);
  const parts = sentences(list);
  const sentenceOf: number[] = new Array(list.length);
  parts.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.first, sentence.last);
  });
  const found = lexicalMarks(list, lexicon);
  const { mentions, contextAfter } = annotateActors(list, parts, sentenceOf, found, context);
  for (const mention of mentions) found.push(mention);
  let known: readonly Tag[] | undefined;
  return {
    prose,
    tokens: list,
    sentences: parts,
    sentenceOf,
    starting: index(list.length, found, (mark) => mark.first),
    ending: index(list.length, found, (mark) => mark.last),
    context,
    contextAfter,
    tags: () => {
      known ??= tags(list);
      return known;
    },
  };
}

/** The lower-case word at `at`, or the empty string outside the block. */
export function norm(reading: Reading, at: number): string {
  return reading.tokens[at]?.norm ?? '';
}

// The scopes ask this of every token, mostly in vain, so these do without closures and new lists.
export function marksAt(reading: Reading, at: number, cls: WordClass): readonly Mark[] {
  return has(reading, at, cls) ? (reading.starting[at] ?? none).filter((mark) => mark.cls === cls) : none;
}

const none: readonly Mark[] = [];

export function has(reading: Reading, at: number, cls: WordClass): boolean {
  const marks = reading.starting[at];
  if (!marks) return false;
  for (const mark of marks) if (mark.cls === cls) return true;
  return false;
}

/** The first mark of the class that begins in [first, last), if any. */
export function firstMark(reading: Reading, first: number, last: number, cls: WordClass): Mark | undefined {
  for (let at = Math.max(0, first); at < last; at++) {
    const marks = reading.starting[at];
    if (!marks) continue;
    for (const mark of marks) if (mark.cls === cls && mark.last <= last) return mark;
  }
  return undefined;
}

function lexicalMarks(list: readonly Token[], lexicon: Lexicon): Mark[] {
  const found: Mark[] = [];
  for (let at = 0; at < list.length; at++) {
    const entries = lexicon.get(list[at]?.norm ?? '');
    if (!entries) continue;
    const { alone, longer } = bySecond(entries);
    const phrases = longer.get(list[at + 1]?.norm ?? '');
    if (phrases) for (const entry of phrases) if (follows(list, at + 1, entry.rest)) mark(entry, at, found);
    for (const entry of alone) mark(entry, at, found);
  }
  return found;
}

function mark({ rest, classes }: Entry, at: number, found: Mark[]): void {
  const last = at + 1 + rest.length;
  for (const cls of classes) found.push({ cls, first: at, last });
}

function follows(list: readonly Token[], at: number, rest: readonly string[]): boolean {
  for (let offset = 0; offset < rest.length; offset++) if (list[at + offset]?.norm !== rest[offset]) return false;
  return true;
}

/** Phrases that begin with one word, by the word after it: “the” begins hundreds. */
interface BySecond {
  readonly alone: readonly Entry[];
  readonly longer: ReadonlyMap<string, readonly Entry[]>;
}

function bySecond(entries: readonly Entry[]): BySecond {
  const known = sorted.get(entries);
  if (known) return known;
  const longer = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [second] = entry.rest;
    if (second === undefined) continue;
    const list = longer.get(second);
    if (list) list.push(entry);
    else longer.set(second, [entry]);
  }
  const made = { alone: entries.filter(({ rest }) => rest.length === 0), longer };
  sorted.set(entries, made);
  return made;
}

const sorted = new WeakMap<readonly Entry[], BySecond>();

function index(size: number, marks: readonly Mark[], key: (mark: Mark) => number): (Mark[] | undefined)[] {
  const table: (Mark[] | undefined)[] = new Array(size + 1);
  for (const mark of marks) {
    const at = key(mark);
    const list = table[at];
    if (list) list.push(mark);
    else table[at] = [mark];
  }
  for (const list of table) if (list && list.length > 1) list.sort((a, b) => b.last - b.first - (a.last - a.first));
  return table;
}
