import { object } from '../pieces';

const lineBreak = String.raw`(?:\r\n|\r(?!\n)|\n)`;

/** One token of Typst's markup; an alternative for each, told apart by its group. Total: anything is a token. */
export const markup = new RegExp(
  [
    String.raw`(?<paragraph>${lineBreak}[ \t]*${lineBreak}(?:[ \t]*${lineBreak})*)`,
    `(?<newline>${lineBreak})`,
    String.raw`(?<address>https?:\/\/[^\s\[\]<>"]*[^\s\[\]<>".,:;!?'”’)])`,
    String.raw`(?<comment>\/\/[^\r\n]*)`,
    String.raw`(?<open>\/\*)`,
    String.raw`(?<fence>\x60{3,})`,
    String.raw`(?<raw>\x60[^\x60]{0,2000}\x60)`,
    String.raw`(?<formula>\$(?:[^$\\]|\\[\s\S]){1,2000}?\$)`,
    String.raw`\\u\{(?<code>[0-9a-fA-F]{1,6})\}`,
    String.raw`(?<hard>\\(?=\s|$))`,
    String.raw`\\(?<escaped>[\s\S])`,
    String.raw`(?<label><[\w.:-]{1,100}>)`,
    String.raw`(?<![\w.])@(?<reference>[\w:.-]{0,100}\w)`,
    String.raw`(?<dash>---?)|(?<ellipsis>\.\.\.)|(?<soft>-\?)|(?<tie>~)`,
    String.raw`(?<strong>\*)|(?<emphasis>(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))`,
    String.raw`(?<hash>#)(?=[\p{L}_({"\[])`,
    String.raw`(?<close>\])`,
    String.raw`(?<text>[ \t]+|[^\s\x60$\\<@.~*_#\]\/-]+|[\s\S])`,
  ].join('|'),
  'uy',
);

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a reader sees of a token that is no text. */
export function replacement(groups: Groups): string {
  if (groups.escaped !== undefined) return groups.escaped;
  if (groups.code !== undefined) return codePoint(groups.code);
  if (groups.dash !== undefined) return groups.dash.length === 2 ? '–' : '—';
  if (groups.ellipsis !== undefined) return '…';
  if (groups.tie !== undefined) return ' ';
  if (groups.hard !== undefined) return '\n';
  return (groups.address ?? groups.raw ?? groups.formula) === undefined ? '' : object;
}

function codePoint(hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
}
