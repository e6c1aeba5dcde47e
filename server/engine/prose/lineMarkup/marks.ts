import type { InlineRule } from './inline';

/** How far apart the marks of one stretch of markup may stand, in UTF-16 code units. */
const farthest = 2000;

/** `*strong*`: a mark before a word and the same after one. Marks inside words are text. */
export function around(mark: string): InlineRule {
  const one = `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    at: mark,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}\\${one}])${one}(?![\s${one}])[^${one}]{0,${farthest}}(?<!\s)${one}(?![\p{L}\p{N}${one}])`,
      'uy',
    ),
    read: (found) => (isOneParagraph(found[0]) ? { open: 1, close: 1 } : undefined),
  };
}

/** `**strong**`, also inside words. */
export function doubled(mark: string): InlineRule {
  const two = `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`.repeat(2);
  const one = two.slice(0, 6);
  return {
    at: mark,
    pattern: new RegExp(String.raw`${two}(?!\s)(?:[^${one}]|${one}(?!${one})){1,${farthest}}${two}`, 'uy'),
    read: (found) => (isOneParagraph(found[0]) ? { open: 2, close: 2 } : undefined),
  };
}

/** What stands for something else, whole. */
export function stands(at: string, pattern: RegExp, as: string): InlineRule {
  return { at, pattern, read: () => as };
}

/** A pattern whose group `inner` is prose and all else markup. */
export function inner(at: string, pattern: RegExp, block?: 'footnote' | 'title'): InlineRule {
  return {
    at,
    pattern,
    read: (found) => {
      const text = found.groups?.inner;
      const [from, to] = found.indices?.groups?.inner ?? [];
      if (!text || from === undefined || to === undefined) return undefined;
      const [open, close] = [from - found.index, found.index + found[0].length - to];
      return block ? { open, close, block } : { open, close };
    },
  };
}

/** A bare address, but not the full stop after it. */
export const address = stands(
  'hf',
  /(?<![\p{L}\p{N}])(?:https?|ftp):\/\/[^\s<>[\]|"]{0,2000}[^\s<>[\]|".,:;!?'’”)*_]/uy,
  '\uFFFC',
);

export const dashes: readonly InlineRule[] = [
  stands('-', /(?<!-)---(?!-)/y, '—'),
  stands('-', /(?<!-)--(?!-)/y, '–'),
  stands('.', /(?<!\.)\.\.\.(?!\.)/y, '…'),
];

function isOneParagraph(text: string): boolean {
  return !/(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/.test(text);
}
