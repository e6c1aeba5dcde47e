import { bodyRole } from './environments';

/** A stretch of LaTeX, in UTF-16 offsets of the source. */
export interface Token {
  readonly type:
    | 'text' // words, white space, single line breaks, and special characters that stand for themselves
    | 'paragraph' // a blank line
    | 'comment'
    | 'macro' // `\name` or `\%`; the name is in `name`
    | 'open'
    | 'close' // braces
    | 'bracket'
    | 'unbracket' // `[` and `]`
    | 'begin'
    | 'end' // `\begin{name}` and `\end{name}`
    | 'cell' // `&`
    | 'mark' // what typesets as another character: `--`, “``”, `~`
    | 'code' // a formula, a `\verb`
    | 'body'; // what stands in an environment that holds no prose
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const patterns = [
  /(?<paragraph>(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)(?:[ \t]*(?:\r\n|\r(?!\n)|\n))*[ \t]*)/,
  /(?<comment>%[^\r\n]*)/,
  /\\begin[ \t]*\{(?<begin>[^{}\r\n\\]{1,60})\}/,
  /\\end[ \t]*\{(?<end>[^{}\r\n\\]{1,60})\}/,
  /(?<verb>\\(?:verb\*?|lstinline(?:\[[^\]\r\n]{0,200}\])?)(?<mark>[^\w\s*{])[^\r\n]{0,500}?\k<mark>)/,
  /(?<inline>\\\((?:[^\\]|\\[^()]){0,2000}?\\\)|\\\[(?:[^\\]|\\[^[\]]){0,4000}?\\\])/,
  /(?<dollar>\$\$(?:[^$\\]|\\[\s\S]){0,4000}?\$\$|\$(?!\$)(?:[^$\\]|\\[\s\S]){1,2000}?\$)/,
  // An address may hold `%` and `#`.
  /(?<address>\\(?:url|nolinkurl|path)[ \t]*\{[^{}\r\n]{0,2000}\})/,
  /\\(?<link>href)[ \t]*\{[^{}\r\n]{0,2000}\}/,
  /\\(?<macro>[a-zA-Z@]+\*?|\r\n|[\s\S])/,
  /(?<open>\{)|(?<close>\})|(?<bracket>\[)|(?<unbracket>\])|(?<cell>&)/,
  /(?<typed>``|''|`|---?|~)/,
  /(?<text>[^\\%{}$&~[\]`'\-\r\n]+|[\s\S])/,
];
const lexer = new RegExp(patterns.map(({ source }) => source).join('|'), 'y');

/** The tokens of a source, without gap or overlap, up to `\end{document}`. Linear: what looks ahead is bounded. */
export function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  const missing = new Set<string>();
  let at = source.startsWith('\uFEFF') ? 1 : 0;
  while (at < source.length) {
    const token = tokenAt(source, at, tokens.at(-1));
    tokens.push(token);
    at = token.to;
    if (token.type === 'end' && token.name === 'document') break;
    const body = token.type === 'begin' && bodyRole(token.name) ? bodyAt(source, token, missing) : undefined;
    if (!body) continue;
    tokens.push(body);
    at = body.to;
  }
  return tokens;
}

function tokenAt(source: string, at: number, before: Token | undefined): Token {
  lexer.lastIndex = at;
  const found = lexer.exec(source);
  const { index = at, 0: text = '', groups = {} } = found ?? {};
  const to = Math.max(index + text.length, at + 1);
  const token = (type: Token['type'], name = ''): Token => ({ type, from: at, to, name });
  // A comment takes its line's end with it, so a line break right after it is a blank line.
  if (before?.type === 'comment' && groups.text !== undefined && /[\r\n]/.test(text)) return token('paragraph');
  if (groups.comment !== undefined) return { ...token('comment'), to: afterLine(source, to) };
  if (groups.dollar !== undefined || groups.inline !== undefined)
    return /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/.test(text) ? single(at, source) : token('code');
  if (groups.verb !== undefined || groups.address !== undefined) return token('code');
  if (groups.link !== undefined) return token('macro', groups.link);
  if (groups.begin !== undefined) return token('begin', groups.begin.trim());
  if (groups.end !== undefined) return token('end', groups.end.trim());
  if (groups.macro !== undefined) return token('macro', groups.macro);
  if (text === '-') return token('text');
  if (groups.typed !== undefined) return token('mark', text);
  for (const type of ['paragraph', 'open', 'close', 'bracket', 'unbracket', 'cell'] as const)
    if (groups[type] !== undefined) return token(type);
  return token('text');
}

/** An opening of a formula that nothing closes in its paragraph. */
function single(at: number, source: string): Token {
  const to = at + (source[at] === '\\' ? 2 : 1);
  return { type: 'text', from: at, to, name: '' };
}

/** TeX drops the line break after a comment and the white space that opens the next line. */
function afterLine(source: string, at: number): number {
  const pattern = /(?:\r\n|\r(?!\n)|\n)[ \t]*/y;
  pattern.lastIndex = at;
  return pattern.exec(source) ? pattern.lastIndex : at;
}

/** Up to the end of the environment, or of the source where nothing ends it. */
function bodyAt(source: string, { name, to }: Token, missing: Set<string>): Token | undefined {
  const found = missing.has(name) ? -1 : source.indexOf(`\\end{${name}}`, to);
  if (found < 0) missing.add(name);
  const end = found < 0 ? source.length : found;
  return end > to ? { type: 'body', from: to, to: end, name } : undefined;
}

/** For each opening brace the index of the token that closes it, and the other way; -1 where there is none. */
export function matches(tokens: readonly Token[]): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  tokens.forEach(({ type }, index) => {
    if (type === 'open') open.push(index);
    if (type !== 'close') return;
    const start = open.pop();
    if (start === undefined) return;
    found[start] = index;
    found[index] = start;
  });
  return found;
}
