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
  if (choice >= 0 && (best < 0 || cost(elements[best]) > 400)) return spelled(elements, choice, text);
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

// Rough frequencies: only their order matters, and only for speed.
const common = new Set(
  'the a an of to in and is are be was it its that for with on as by at not no we he they this or will has have had but what do does there only'.split(
    ' ',
  ),
);

function cost(element: Element | undefined): number {
  if (element?.kind !== 'word') return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const each of element.words) sum += common.has(each) ? 200 : 1;
  for (const name of element.classes)
    sum += builtIn.has(name) ? 5000 : lexicalClasses.has(name) ? 60 + classSize(name as LexicalClass) : 400;
  return sum;
}
