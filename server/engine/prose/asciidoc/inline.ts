import { entity } from '../entities';
import { type Inline, type InlineRule, inline } from '../lineMarkup/inline';
import { address, around, dashes, doubled, inner, stands } from '../lineMarkup/marks';
import { object } from '../pieces';

/** Inline markup of AsciiDoc; `attributes` are those that the draft sets. */
export function asciidocInline(attributes: ReadonlyMap<string, string>): Inline {
  return inline([
    backslash,
    ...passes,
    ...quotes,
    ...macros,
    address,
    ...typography,
    reference(attributes),
    ...emphasis,
  ]);
}

const backslash: InlineRule = stands('\\', /\\(?=[*_`#^~{[<+'"])/y, '');

const passes: readonly InlineRule[] = [
  stands('+', /\+\+\+[^+]{0,2000}\+\+\+/y, object),
  // A plus that ends its line breaks it; the line break is read anyway.
  stands('+', /(?<=[ \t])\+(?=[ \t]*(?:[\r\n]|$))/y, ''),
  stands('`', /``(?:[^`]|`(?!`)){1,2000}``/y, object),
  stands('`', /(?<![\p{L}\p{N}`"'])`(?![\s`])[^`\r\n]{0,500}(?<!\s)`(?![\p{L}\p{N}`"'])/uy, object),
  stands('s', /(?<![\p{L}\p{N}])(?:stem|latexmath|asciimath|pass):[a-z,]{0,20}\[[^\]]{0,2000}\]/uy, object),
  stands('la', /(?<![\p{L}\p{N}])(?:latexmath|asciimath):\[[^\]]{0,2000}\]/uy, object),
];

const quotes: readonly InlineRule[] = [
  stands('"', /"`(?=\S)/y, '“'),
  stands('`', /(?<=\S)`"/y, '”'),
  stands("'", /'`(?=\S)/y, '‘'),
  stands('`', /(?<=\S)`'/y, '’'),
];

const macros: readonly InlineRule[] = [
  inner('f', /(?<![\p{L}\p{N}])footnote(?:ref)?:[\w-]{0,60}\[(?<inner>(?:[^\]\\]|\\[\s\S]){1,2000})\]/duy, 'footnote'),
  stands('f', /(?<![\p{L}\p{N}])footnote(?:ref)?:[\w-]{0,60}\[\]/uy, ''),
  inner(
    'hf',
    /(?<![\p{L}\p{N}])(?:https?|ftp):\/\/[^\s[\]<>]{1,2000}\[(?<inner>[^\]]{1,2000}?)(?:,[^\]"=]{0,40}=[^\]]{0,200}|\^)?\]/duy,
  ),
  stands('hf', /(?<![\p{L}\p{N}])(?:https?|ftp):\/\/[^\s[\]<>]{1,2000}\[\]/uy, object),
  inner(
    'lmx',
    /(?<![\p{L}\p{N}])(?:link|mailto|xref):[^\s[\]]{1,2000}\[(?<inner>[^\]]{1,2000}?)(?:,[^\]"=]{0,40}=[^\]]{0,200}|\^)?\]/duy,
  ),
  stands('lmx', /(?<![\p{L}\p{N}])(?:link|mailto|xref):[^\s[\]]{1,2000}\[\]/uy, object),
  stands('ikbm', /(?<![\p{L}\p{N}])(?:image|icon|kbd|btn|menu):[^\s:[\]]{0,500}\[[^\]]{0,500}\]/uy, object),
  stands('ci', /(?<![\p{L}\p{N}])(?:cite|citenp|indexterm):[^\s[\]]{0,200}\[[^\]]{0,500}\]/uy, ''),
  inner('<', /<<[^<>,\r\n]{1,200},(?<inner>[^<>]{1,500})>>/dy),
  stands('<', /<<[^<>\r\n]{1,200}>>/y, object),
  stands('(', /\(\(\([^()]{1,500}\)\)\)/y, ''),
  inner('(', /\(\((?<inner>[^()]{1,500})\)\)(?!\))/dy),
  stands('[', /\[\[[^[\]\r\n]{1,200}\]\]/y, ''),
  // “[.lead]#text#” gives its text a role.
  stands('[', /\[[.#%][^[\]\r\n]{1,100}\](?=[#*_])/y, ''),
];

const typography: readonly InlineRule[] = [
  ...dashes,
  { at: '&', pattern: /&#?\w{1,30};/y, read: (found) => entity(found[0]) },
];

const builtIn: ReadonlyMap<string, string> = new Map([
  ...['nbsp', 'sp', 'zwsp', 'wj'].map((name) => [name, ' '] as const),
  ['apos', "'"],
  ['quot', '"'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['amp', '&'],
  ['plus', '+'],
  ['empty', ''],
]);

function reference(attributes: ReadonlyMap<string, string>): InlineRule {
  return {
    at: '{',
    pattern: /\{([\w-]{1,60})\}/y,
    read: ([, name = '']) => attributes.get(name.toLowerCase()) ?? builtIn.get(name) ?? object,
  };
}

const emphasis: readonly InlineRule[] = [
  ...[...'*_#'].flatMap((mark) => [doubled(mark), around(mark)]),
  stands('^', /\^[^\s^]{1,40}\^/y, ''),
  inner('~', /~(?<inner>[^\s~]{1,40})~/dy),
];
