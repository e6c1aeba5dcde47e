/**
 * What is known of a paragraph without its words: how many there are, and hashes of some runs of them. Enough to find it again in any
 * copy, however it is wrapped, marked up or typeset, and not enough to read it.
 */
export interface Fingerprint {
  readonly words: number;
  /** Hashes of runs of `run` words, spread evenly from the first word to the last. */
  readonly hashes: readonly number[];
}

/** Where a paragraph lies in a text, as a half-open range of its words. */
export interface Found {
  readonly first: number;
  readonly last: number;
}

export interface Word {
  readonly hash: number;
  /** UTF-16 offsets of the text. */
  readonly start: number;
  readonly end: number;
}

/** Words in a hashed run, and runs in a fingerprint. */
const run = 5;
const runs = 12;

export function fingerprint(paragraph: string): Fingerprint {
  const words = wordsOf(paragraph);
  const count = Math.min(runs, Math.max(0, words.length - run + 1));
  const hashes = Array.from({ length: count }, (_, index) => hashAt(words, offset(words.length, count, index)));
  return { words: words.length, hashes };
}

/**
 * Words as any copy has them: letters and digits in lower case, without accents, apostrophes and soft hyphens, so that typewriter and
 * typeset quotes, dashes and line breaks make no difference.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’‘\u00ad]+[\p{L}\p{N}\p{M}]+)*/gu))
    words.push({ hash: hashOf(word), start: index, end: index + word.length });
  return words;
}

/** Where each paragraph stands, in one pass over the words; undefined for one that is not there, or hardly. */
export function locate(words: readonly Word[], paragraphs: readonly Fingerprint[]): readonly (Found | undefined)[] {
  const sought = new Map<number, { paragraph: number; offset: number }[]>();
  for (const [paragraph, { words: length, hashes }] of paragraphs.entries())
    for (const [index, hash] of hashes.entries()) {
      const place = { paragraph, offset: offset(length, hashes.length, index) };
      sought.set(hash, [...(sought.get(hash) ?? []), place]);
    }
  const hits: Hit[][] = paragraphs.map(() => []);
  for (let at = 0; at + run <= words.length; at++)
    for (const { paragraph, offset } of sought.get(hashAt(words, at)) ?? []) hits[paragraph]?.push({ at, offset });
  return paragraphs.map((paragraph, index) => placed(paragraph, hits[index] ?? [], words.length));
}

interface Hit {
  readonly at: number;
  /** Of the run in its paragraph, in words. */
  readonly offset: number;
}

/** Words that a copy may have more or less than the original, such as a page number or a note, before a run is not its own. */
const slack = 15;

function placed({ words, hashes }: Fingerprint, hits: readonly Hit[], end: number): Found | undefined {
  const group = largestGroup(hits);
  if (hashes.length === 0 || group.length < Math.max(2, hashes.length * 0.4)) return undefined;
  const [head, tail] = [group[0], group.at(-1)];
  if (!head || !tail) return undefined;
  return {
    first: Math.max(0, head.at - head.offset),
    last: Math.min(end, tail.at + (words - tail.offset)),
  };
}

/** The most hits that agree on where the paragraph begins. */
function largestGroup(hits: readonly Hit[]): readonly Hit[] {
  const start = ({ at, offset }: Hit) => at - offset;
  const sorted = [...hits].sort((a, b) => start(a) - start(b));
  let best: readonly Hit[] = [];
  let from = 0;
  for (let to = 0; to < sorted.length; to++) {
    while (start(sorted[to] as Hit) - start(sorted[from] as Hit) > slack) from++;
    if (to - from + 1 > best.length) best = sorted.slice(from, to + 1);
  }
  return [...best].sort((a, b) => a.at - b.at);
}

function offset(words: number, count: number, index: number): number {
  return count < 2 ? 0 : Math.round((index * (words - run)) / (count - 1));
}

/** FNV-1a over the run's words. */
function hashAt(words: readonly Word[], at: number): number {
  let hash = 0x811c9dc5;
  for (let index = at; index < at + run; index++) hash = Math.imul(hash ^ (words[index]?.hash ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function hashOf(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
  let hash = 0x811c9dc5;
  for (let index = 0; index < letters.length; index++) hash = Math.imul(hash ^ letters.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
