import { proseSpan, type Span } from '../text/span';

/** One word, number or punctuation mark of a prose. Hyphens inside words are no tokens: “back-burner” is two words, the second `joined`. */
export interface Token {
  /** Prose offsets, UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes, no dots in initialisms: “U.S.” and “US” are both `u.s.`, “DPRK” is `dprk`. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Follows its predecessor across a hyphen, with no space. */
  readonly joined: boolean;
}

/** Tokens in order, disjoint. Clitics stand alone: “don’t” is `do` `n't`, “Kim’s” is `kim` `'s`, “cannot” is `can` `not`. */
export function tokens(prose: string): readonly Token[] {
  const found: Token[] = [];
  let previousEnd = -1;
  shape.lastIndex = 0;
  for (let match = shape.exec(prose); match; match = shape.exec(prose)) {
    const start = match.index;
    const text = match[0];
    if (text === '-' || text === '‑') continue;
    const joined = start === previousEnd + 1 && /[-‑]/.test(prose[previousEnd] ?? '');
    found.push(token(text, start, joined));
    previousEnd = start + text.length;
  }
  return found;
}

export function spanOf(list: readonly Token[], first: number, last: number): Span<'prose'> {
  return proseSpan(list[first]?.start ?? 0, list[last - 1]?.end ?? 0);
}

const letter = '[\\p{L}\\p{M}]';
// A combining mark cannot open a word, but a lone one must still be some token, hence the last branch.
const shape = new RegExp(
  [
    `(?:\\p{Lu}\\.){2,}(?:\\p{Lu}(?!${letter}))?`, // initialisms: U.S., D.P.R.K.
    '[Cc]an(?=not(?!\\p{L}))', // “cannot” is two tokens, as the tagger has it
    `${letter}+(?=n['’]t(?!${letter}))`, // do|n't
    `n['’]t(?!${letter})`,
    `['’](?:s|re|ve|ll|d|m|S)(?!${letter})`,
    `\\p{L}${letter}*(?:['’](?!(?:s|re|ve|ll|d|m|S)(?!${letter}))\\p{L}${letter}*)*`,
    '\\p{N}+(?:[.,]\\p{N}+)*',
    '[-‑]',
    '\\.{2,}',
    '\\S',
  ].join('|'),
  'gu',
);

function token(text: string, start: number, joined: boolean): Token {
  const known = words.get(text) ?? remember(text);
  return { start, end: start + text.length, norm: known.norm, kind: known.kind, capital: known.capital, joined };
}

interface Known {
  readonly norm: string;
  readonly kind: Token['kind'];
  readonly capital: boolean;
}

// The vocabulary of a language is small and texts repeat it; the cap keeps hostile input from growing it without end.
const words = new Map<string, Known>();
const vocabularyLimit = 50_000;

function remember(text: string): Known {
  if (words.size >= vocabularyLimit) words.clear();
  const known = { norm: normalise(text), kind: kindOf(text), capital: /^\p{Lu}/u.test(text) };
  words.set(text, known);
  return known;
}

function kindOf(text: string): Token['kind'] {
  if (/^['’]?\p{L}/u.test(text)) return 'word';
  return /^\p{N}/u.test(text) ? 'number' : 'mark';
}

function normalise(text: string): string {
  if (/^U\.?S\.?(?:A\.?)?$/.test(text)) return 'u.s.';
  const plain = text
    .replace(/[’‘]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .toLowerCase();
  return /^(?:\p{L}\.)+\p{L}?$/u.test(plain) ? plain.replace(/\./g, '') : plain;
}
