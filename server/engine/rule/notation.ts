import { classSize, expand, type LexicalClass, lexicalClasses } from '../language/lexicon/index';

/** One step of a compiled pattern. */
export type Element =
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly classes: readonly string[] }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Element[])[] }
  | { readonly kind: 'gap'; readonly max: number; readonly wide: boolean }
  | { readonly kind: 'edge'; readonly edge: '^' | '$' }
  | { readonly kind: 'auxiliaries' }
  | { readonly kind: 'phrase' }
  | { readonly kind: 'break' };

/** A pattern split at the element where the matcher starts: `left` is read backwards from it, `right` forwards. */
export interface Pattern {
  readonly text: string;
  readonly left: readonly Element[];
  readonly anchor: Extract<Element, { kind: 'word' }>;
  readonly right: readonly Element[];
}

/**
 * Compiles the phrasebook's notation: words, `[a|b c]`, `(optional)`, `word~` (any inflection), `CLASS`, `..` (up to six tokens of
 * the clause, no negation), `..3` (up to three), `...` (up to sixteen of the sentence), `^` and `$` (edges of a clause),
 * `AUX` (any auxiliaries, adverbs and parentheses before a verb), `NP` (a noun phrase), `VERB` `NOUN` `ADJ` `NUM` (by tag),
 * `:` `,` `;` `-` (marks), `//` (on to the head of the next sentence; the words before it must anchor). Throws at load when a class is unknown, a bracket is open or no word can anchor the pattern.
 */
export function compile(text: string): readonly Pattern[] {
  const [elements, rest] = sequence(scan(text), 0, text);
  if (rest !== scan(text).length) throw new Error(`unbalanced bracket in “${text}”`);
  return anchored(elements, text);
}

const builtIn = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'NUM', 'PROPN']);
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
      const [options, next] = choices(marks, at + 1, mark === '[' ? ']' : ')', text);
      found.push(simplify(mark === '(' ? [...options, []] : options));
      at = next;
    } else {
      found.push(...step(mark, text));
      at++;
    }
  }
  return [found, at];
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
  const single = options.map((option) => (option.length === 1 && option[0]?.kind === 'word' ? option[0] : undefined));
  if (single.some((word) => !word)) return { kind: 'choice', options };
  return {
    kind: 'word',
    words: new Set(single.flatMap((word) => [...(word?.words ?? [])])),
    classes: single.flatMap((word) => word?.classes ?? []),
  };
}

function step(mark: string, text: string): readonly Element[] {
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
  if (!lexicalClasses.has(name) && !mentionClasses.has(name) && !builtIn.has(name))
    throw new Error(`unknown class ${name} in “${text}”`);
  return { kind: 'word', words: new Set(), classes: [name] };
}

/** A written word may be several tokens (“don't”, “back-burner”), and an inflected one has several spellings. */
function wordSteps(mark: string): readonly Element[] {
  const variants = expand(mark);
  if (variants.every((variant) => variant.length === 1)) return [word(variants.map((variant) => variant[0] ?? ''))];
  return [{ kind: 'choice', options: variants.map((variant) => variant.map((part) => word([part]))) }];
}

function word(words: readonly string[]): Element {
  return { kind: 'word', words: new Set(words), classes: [] };
}

/** Chooses the rarest element as anchor; a choice that must anchor is spelled out first. */
function anchored(elements: readonly Element[], text: string): readonly Pattern[] {
  let best = -1;
  const first = elements.findIndex((element) => element.kind === 'break');
  const end = first < 0 ? elements.length : first;
  elements.forEach((element, at) => {
    if (at < end && element.kind === 'word' && (best < 0 || cost(element) < cost(elements[best]))) best = at;
  });
  const choice = elements.findIndex(
    (element) => element.kind === 'choice' && element.options.every((option) => option.length > 0),
  );
  if (choice >= 0 && (best < 0 || cost(elements[best]) > 60)) return spelled(elements, choice, text);
  const anchor = elements[best];
  if (anchor?.kind !== 'word') throw new Error(`nothing to anchor “${text}”`);
  return [{ text, left: elements.slice(0, best).reverse().map(reversed), anchor, right: elements.slice(best + 1) }];
}

function spelled(elements: readonly Element[], at: number, text: string): readonly Pattern[] {
  const choice = elements[at];
  if (choice?.kind !== 'choice') return [];
  return choice.options.flatMap((option) =>
    anchored([...elements.slice(0, at), ...option, ...elements.slice(at + 1)], text),
  );
}

function reversed(element: Element): Element {
  if (element.kind !== 'choice') return element;
  return { kind: 'choice', options: element.options.map((option) => [...option].reverse().map(reversed)) };
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

function cost(element: Element | undefined): number {
  if (element?.kind !== 'word') return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const each of element.words) sum += frequencies.get(each) ?? rare;
  for (const name of element.classes) sum += classCost(name);
  return sum;
}

function classCost(name: string): number {
  if (builtIn.has(name)) return 5000;
  return mentionCost[name] ?? 20 + rare * classSize(name as LexicalClass);
}

/** “the 600 of 250 …” → the number of each word. */
function counted(table: string): ReadonlyMap<string, number> {
  const parts = table.split(/\s+/);
  const found = new Map<string, number>();
  for (let at = 0; at + 1 < parts.length; at += 2) found.set(parts[at] ?? '', Number(parts[at + 1]));
  return found;
}
