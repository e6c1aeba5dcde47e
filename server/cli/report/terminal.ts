// What a terminal does to text: how wide it is, where it breaks, what must not reach it.

/**
 * What a reader sees as one character: a flag, or a character with its marks, tones and joined emoji. `Intl.Segmenter` knows more
 * cases, but its time grows with the square of the text.
 */
const cluster =
  /\p{RI}{2}|.[\p{M}\p{Emoji_Modifier}\u1160-\u11FF]*(?:\u200D\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*)*/gsu;

/** Emoji and the scripts of East Asia take two columns; terminals differ on the rest. */
const wide =
  /^(?:\p{Emoji_Presentation}|\p{RI}{2}|.[\uFE0F\p{Emoji_Modifier}]|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}])/su;
const invisible = /^[\p{M}\p{Default_Ignorable_Code_Point}]+$/u;

/** The characters of a line of `printable` text with the terminal columns each takes. */
export function clusters(text: string): { text: string; columns: number }[] {
  return Array.from(text.matchAll(cluster), ([character]) => ({
    text: character,
    columns: invisible.test(character) ? 0 : wide.test(character) ? 2 : 1,
  }));
}

/** Terminal columns of one line of `printable` text. */
export function columns(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  return clusters(text).reduce((sum, cluster) => sum + cluster.columns, 0);
}

/**
 * A draft may hold escape sequences and direction overrides, which would act on the terminal and move what follows: each such
 * character becomes `�`. A tab or line break becomes one space. The result has as many UTF-16 code units as `text`.
 */
export function printable(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

/** Breaks running text at spaces into lines of at most `width` columns, `indent` included; a longer word keeps a line to itself. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(/ +/)) {
    if (line !== '' && columns(indent) + columns(line) + 1 + columns(word) > width) {
      lines.push(indent + line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
