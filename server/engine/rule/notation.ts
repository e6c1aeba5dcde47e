import { classSize, expand, type LexicalClass, lexicalClasses } from '../language/lexicon/index';
import { numbered } from './vocabulary';

/** One step of a compiled pattern. */
export type Element =
  | Word
  | { readonly kind: 'choice'; readonly options: readonly (readonly Element[])[] }
  | { readonly kind: 'gap'; readonly max: number; readonly wide: boolean }
  | { readonly kind: 'edge'; readonly edge: '^' | '$' }
  | { readonly kind: 'auxiliaries' }
  | { readonly kind: 'phrase' }
  | { readonly kind: 'break' };

/** Any of some words, or of the words of some classes. Equal ones are the same object, however many patterns hold them. */
export interface Word {
  readonly kind: 'word';
  /** Counts from 0 over all distinct elements. */
  readonly id: number;
  /** As the vocabulary numbers them, none twice. */
  readonly words: readonly number[];
  /** The same for a look-up. */
  readonly holds: ReadonlySet<number>;
  readonly classes: readonly string[];
  /** Occurrences in 10,000 tokens, roughly. */
  readonly cost: number;
}

/** A pattern and the index of the element where the matcher starts: what stands before it is read backwards from there. */
export interface Pattern {
  readonly text: string;
  readonly elements: readonly Element[];
  readonly anchor: number;
}

/**
 * Compiles the phrasebook's notation: words, `[a|b c]`, `(optional)`, `word~` (any inflection), `CLASS`, `..` (up to six tokens of
 * the clause, no negation), `..3` (up to three), `...` (up to sixteen of the sentence), `^` and `$` (edges of a clause),
 * `AUX` (any auxiliaries, adverbs and parentheses before a verb), `NP` (a noun phrase), `VERB` `NOUN` `ADJ` `NUM` (by tag),
 * `:` `,` `;` `-` (marks), `//` (on to the head of the next sentence; the words before it must anchor). Throws at load when a class is unknown, a bracket is open or no word can anchor the pattern.
 */
export function compile(text: string): readonly Pattern[] {
  const marks = scan(text);
  const [elements, rest] = sequence(marks, 0, text);
  if (rest !== marks.length) throw new Error(`unbalanced bracket in “${text}”`);
  return anchored(elements, text);
}

/** Classes that the tagger gives. */
export const tagClasses: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'NUM', 'PROPN']);
const mentionClasses = new Set(['ACTOR', 'SUBJ', 'ACTOR_POSS', 'POLICY', 'PSUBJ', 'POLICY_POSS', 'CHINA', 'NAMED']);

function scan(text: string): readonly string[] {
  return text.match(/\[|\]|\(|\)|\||\.\.\.|\.\.\d*|[\^$]|[^\s[\]()|^$]+/g) ?? [];
}

function sequence(marks: readonly string[], from: number, text: string): [Element[], number] {
  const found: Element[] = [];
  let at = from;
  while (at < marks.length) {
    const mark = marks[at] ?? '';
    if (mark === ']' || mark === ')' || mark === '|') break;
    if (mark === '[' || mark === '(') {
      const [element, next] = group(marks, at, text);
      found.push(element);
      at = next;
    } else {
      found.push(...step(mark, text));
      at++;
    }
  }
  return [found, at];
}

/** A bracket and what is in it, worked out once however often patterns use it. */
function group(marks: readonly string[], from: number, text: string): [Element, number] {
  const end = closing(marks, from);
  const key = marks.slice(from, end).join(' ');
  const known = groups.get(key);
  if (known) return [known, end];
  const [options, next] = choices(marks, from + 1, marks[from] === '[' ? ']' : ')', text);
  const element = simplify(marks[from] === '(' ? [...options, []] : options);
  groups.set(key, element);
  return [element, next];
}

const groups = new Map<string, Element>();

function closing(marks: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < marks.length; at++) {
    if (marks[at] === '[' || marks[at] === '(') depth++;
    else if ((marks[at] === ']' || marks[at] === ')') && --depth === 0) return at + 1;
  }
  return marks.length;
}

function choices(marks: readonly string[], from: number, close: string, text: string): [Element[][], number] {
  const options: Element[][] = [];
  let at = from;
  for (;;) {
    const [option, next] = sequence(marks, at, text);
    options.push(option);
    if (marks[next] === close) return [options, next + 1];
    if (marks[next] !== '|') throw new Error(`missing ${close} in “${text}”`);
    at = next + 1;
  }
}

/** Alternatives of one word each are one set of words. */
function simplify(options: readonly (readonly Element[])[]): Element {
  const words: Word[] = [];
  for (const option of options) {
    const [only] = option;
    if (option.length !== 1 || only?.kind !== 'word') return { kind: 'choice', options };
    words.push(only);
  }
  return union(words);
}

/** What any of the elements matches. */
export function union(elements: readonly Word[]): Word {
  const [only] = elements;
  if (only && elements.length === 1) return only;
  const key = elements.map(({ id }) => id).join(' ');
  const known = unions.get(key);
  if (known) return known;
  const joined = word(
    elements.flatMap(({ words }) => words),
    elements.flatMap(({ classes }) => classes),
  );
  unions.set(key, joined);
  return joined;
}

const unions = new Map<string, Word>();

/** The elements of one mark of the notation, worked out once however often patterns use it. */
function step(mark: string, text: string): readonly Element[] {
  const known = steps.get(mark);
  if (known) return known;
  const made = stepOf(mark, text);
  steps.set(mark, made);
  return made;
}

const steps = new Map<string, readonly Element[]>();

function stepOf(mark: string, text: string): readonly Element[] {
  if (mark === '^' || mark === '$') return [{ kind: 'edge', edge: mark }];
  if (mark === '...') return [{ kind: 'gap', max: 16, wide: true }];
  if (mark.startsWith('..')) return [{ kind: 'gap', max: Number(mark.slice(2) || 6), wide: false }];
  if (mark === 'AUX') return [{ kind: 'auxiliaries' }];
  if (mark === 'NP') return [{ kind: 'phrase' }];
  if (mark === '//') return [{ kind: 'break' }];
  if (/^[A-Z][A-Z_]*$/.test(mark)) return [classStep(mark, text)];
  return wordSteps(mark);
}

function classStep(name: string, text: string): Element {
  if (!lexicalClasses.has(name) && !mentionClasses.has(name) && !tagClasses.has(name))
    throw new Error(`unknown class ${name} in “${text}”`);
  return word([], [name]);
}

/** A written word may be several tokens (“don’t”, “back-burner”), and an inflected one has several spellings. */
function wordSteps(mark: string): readonly Element[] {
  const variants = expand(mark).map((variant) => variant.map(numbered));
  if (variants.every((variant) => variant.length === 1)) return [word(variants.map(([only = 0]) => only))];
  return [{ kind: 'choice', options: variants.map((variant) => variant.map((part) => word([part]))) }];
}

function word(numbers: readonly number[], names: readonly string[] = []): Word {
  const words = [...new Set(numbers)].sort((a, b) => a - b);
  const classes = [...new Set(names)].sort();
  const key = `${words.join(' ')}#${classes.join(' ')}`;
  const known = interned.get(key);
  if (known) return known;
  const made: Word = {
    kind: 'word',
    id: interned.size,
    words,
    holds: new Set(words),
    classes,
    cost: cost(words, classes),
  };
  interned.set(key, made);
  return made;
}

const interned = new Map<string, Word>();

/** Chooses the rarest element as anchor; a choice that must anchor is spelled out first. */
function anchored(elements: readonly Element[], text: string): readonly Pattern[] {
  const first = elements.findIndex((element) => element.kind === 'break');
  const end = first < 0 ? elements.length : first;
  let anchor = -1;
  let lowest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < end; at++) {
    const element = elements[at];
    if (element?.kind !== 'word' || element.cost >= lowest) continue;
    anchor = at;
    lowest = element.cost;
  }
  if (lowest > 60) {
    const choice = elements.findIndex(
      (element) => element.kind === 'choice' && element.options.every((option) => option.length > 0),
    );
    if (choice >= 0) return spelled(elements, choice, text);
  }
  if (anchor < 0) throw new Error(`nothing to anchor “${text}”`);
  return [{ text, elements, anchor }];
}

function spelled(elements: readonly Element[], at: number, text: string): readonly Pattern[] {
  const choice = elements[at];
  if (choice?.kind !== 'choice') return [];
  return choice.options.flatMap((option) =>
    anchored([...elements.slice(0, at), ...option, ...elements.slice(at + 1)], text),
  );
}

// Occurrences in 10,000 tokens of policy prose, roughly: only their order matters, and only for speed.
const frequencies =
  counted(`, 500 the 600 of 250 to 250 and 230 a 220 in 190 . 400 that 110 is 100 it 90 's 80 for 80 on 70 was 65 as 60 not 60 with 55 by 50 be 50 at 45 would 40 from 40 has 40 have 35 had 35 but 40 or 40
  one 30 which 30 its 40 no 30 an 35 if 25 will 25 can 20 are 40 what 25 should 20 more 20 two 15 first 12 been 20 all 20 there 20 their 25 they 30 he 30 we 30 his 25 this 35 so 15 only 15 about 15
  than 20 other 12 nothing 6 may 12 do 12 does 8 were 25 who 25 when 20 into 12 out 12 up 12 over 10 after 12 before 10 time 8 us 10 our 12 them 12 him 10 : 20 ; 20 " 60 n't 15 could 15 must 10 need 5 take 6 make 6
  way 5 own 6 such 8 any 10 every 6 each 5 how 10 some 12 most 6 many 6 say 8 says 5 said 10 come 5 give 4 keep 4 last 6 new 8 same 5 know 4 see 5 war 6 talks 8 pressure 5 sanctions 8`);
const rare = 0.4;
const mentionCost: Readonly<Record<string, number>> = {
  SUBJ: 160,
  PSUBJ: 100,
  ACTOR: 260,
  POLICY: 180,
  NAMED: 200,
  ACTOR_POSS: 40,
  POLICY_POSS: 30,
  CHINA: 50,
};

function cost(words: readonly number[], classes: readonly string[]): number {
  let sum = 0;
  for (const each of words) sum += frequencies.get(each) ?? rare;
  for (const name of classes) sum += classCost(name);
  return sum;
}

function classCost(name: string): number {
  if (tagClasses.has(name)) return 5000;
  return mentionCost[name] ?? 20 + rare * classSize(name as LexicalClass);
}

/** “the 600 of 250 …” → the count by the word's number. */
function counted(table: string): ReadonlyMap<number, number> {
  const parts = table.split(/\s+/);
  const found = new Map<number, number>();
  for (let at = 0; at + 1 < parts.length; at += 2) found.set(numbered(parts[at] ?? ''), Number(parts[at + 1]));
  return found;
}
