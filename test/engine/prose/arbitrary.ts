import fc from 'fast-check';
import type { Format } from '../../../server/engine/prose/formats';

// Words, markup whole and halved, every line ending, and characters that count as two or none.
const tokens = [
  ...['Kim ', 'wants ', 'talks.', ' ', '  ', '\t', '    ', '\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r'],
  ...[
    '> ',
    '>',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '(a) ',
    '• ',
    '- [ ] ',
    '# ',
    '## ',
    '===',
    '---',
    '---\n',
    '***',
    '...',
  ],
  ...['*', '**', '_', '~~', '`', '```', '\n```\n', '~~~', '\\', '\\\n', '$', '$$', '\n$$\n', ':::', '\n::: {.x}\n'],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](u)',
    '](u "t")',
    '[t]',
    '\n[t]: u "x"\n',
    '[^1]',
    '[^1]: ',
    '\n[^1]: note\n',
    '[@k]',
  ],
  ...['<!-- ', '-->', '<!-- c -->', '<div>', '</div>', '<b>', '<br>', '<a', '<?', '&amp;', '&#x2014;', '&no'],
  ...['|', ' | ', 'a | b', '\n|--|--|\n', '\n--|--\n', 'https://a.b', '<http://a.b>', 'www.a.b', 'import x from "y"\n'],
  ...['“', '”', '’', '—', '"', '한', '한', '😀', '\ud800', '\udc00', '\0', '\u2028', '\uFEFF', '\u00A0'],
];

/** A text as a draft may be, or may become while it is typed. */
export const draftText = fc.array(fc.constantFrom(...tokens), { maxLength: 60 }).map((parts) => parts.join(''));

const plain = [
  'Kim ',
  'wants ',
  'talks.',
  ' ',
  '  ',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '한',
  '😀',
  '\ud800',
  '\uFEFF',
  '“',
  '”',
];

/** Markup of a format, whole and halved. */
const markup: Readonly<Record<Exclude<Format, 'markdown' | 'plaintext'>, string>> = {
  latex: `\\emph{ } { } \\footnote{ \\section{ \\cite{a} ~ \\item \\begin{quote} \\end{quote} \\begin{itemize} \\end{itemize} \\begin{tabular}{l}
    \\end{tabular} & \\\\ \\begin{verbatim} \\end{verbatim} \\begin{equation} \\end{equation} $ $$ \\( \\) \\[ \\] [ ] % %c\n \\% \\'e \\"{o} \\foo
    \\foo{ \\dprk \\newcommand{\\dprk}{N} \\begin{document} \\end{document} \\title{ \\caption{ \\enquote{ \`\` '' -- --- \\verb|a| \\verb| \\par \\ #`,
  html: `<p> </p> <p <b> </b> <li> <ul> </ul> <td> <table> </table> <blockquote> </blockquote> <q> </q> <br> <!-- --> <!--c--> <pre> </pre>
    <script> </script> &amp; &no; & < > <code> </code> <h1> </h1> <a␣href="#fn1"> </a> <img> </ <!doctype <?x "`,
  asciidoc: `*a* ** * _ __ # ## \` \`\` + +++ =␣ ==␣ ==== ---- \\n----\\n .... ____ |=== | a| *␣ .␣ -␣ 1.␣ :: T::␣ [quote] [source]
    .T footnote:[ ] [[ ]] << >> << ,a>> {a} :a:␣b\\n // //// \\n//c\\n https://a.b[ https://a.b "\` \`" \\ ' -- ... NOTE:␣ >␣ ++++ --`,
  restructuredtext: `*a* * ** \`\` \` \`_ :ref:\` \`a␣<b>\`_ [1]_ |a| | _ \\ -␣ 1.␣ #.␣ ==== ---- \\n----\\n :: ..␣ ..␣note::␣ ..␣code::␣ ..␣[1]␣
    ..␣|a|␣replace::␣b\\n \\n␣␣␣ \\n␣␣ :a:␣ +--+ |␣ >>>␣ https://a.b ==␣== __`,
  org: `*a* * /b/ / _ + ~ = *␣ **␣ -␣ 1.␣ +␣ [[ ][ ]] [fn:1] [fn:: ] [cite:@a] #␣ #+BEGIN_QUOTE\\n #+END_QUOTE\\n #+BEGIN_SRC\\n
    #+END_SRC\\n #+TITLE:␣ #+CAPTION:␣ :PROPERTIES:\\n :END:\\n | |-- \\n:␣ $ \\\\ \\a \\begin{x}\\n \\end{x} <2026-01-01> TODO␣ :t:\\n {{{ }}} @@a:`,
  typst: `*a* * _ \` \`\`\` $ =␣ -␣ +␣ 1.␣ /␣ #emph[ ] [ ( ) { } #quote(block:␣true)[ #footnote[ #figure( caption:␣[ #table( , #let␣a␣= #set␣
    #show:␣a #if␣a␣[ else␣[ #a #{ // /* */ // "a" " @a <a> ~ -- ... \\ \\u{1F600} https://a.b # -?`,
};

/** A text as a draft of this format may be, or may become while it is typed. */
export function draftTextOf(format: Format): fc.Arbitrary<string> {
  if (format === 'markdown' || format === 'plaintext') return draftText;
  const own = markup[format].split(/[ \n]+/).map((part) => part.replaceAll('\\n', '\n').replaceAll('␣', ' '));
  const part = fc.oneof(fc.constantFrom(...plain), fc.constantFrom(...own));
  return fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
}

/** A draft so long that an edit leaves much of it alone. */
export function longDraftTextOf(format: Format): fc.Arbitrary<string> {
  return longOf(draftTextOf(format));
}

function longOf(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(text, fc.constantFrom('\n', '\n\n', '\r\n\r\n', ' filling for the reach of an edit\n\n')), {
      minLength: 2,
      maxLength: 8,
    })
    .map((parts) => parts.flat().join(''));
}
