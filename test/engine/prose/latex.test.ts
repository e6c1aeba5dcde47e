import { describe, expect, test } from 'vitest';
import { checkBlocks, checkComments, checkPlace } from './markup';
import { readBlocks } from './read';

const inBody = (text: string): string => `\\documentclass{article}\n\\begin{document}\n${text}\n\\end{document}\n`;

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['a chapter without preamble', 'One.\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    ['the preamble is no prose', `\\usepackage{x}\nWords here.\n${inBody('One.')}`, ['paragraph: One.']],
    ['but its title is', `\\title{The \\emph{title}}\n${inBody('One.')}`, ['heading: The title', 'paragraph: One.']],
    ['nothing after the end', `${inBody('One.')}Words.`, ['paragraph: One.']],
    ['headings', '\\section{One}\nTwo.\n\\subsection*{Three}', ['heading: One', 'paragraph: Two.', 'heading: Three']],
    ['a short title', '\\section[Short]{Long title}', ['heading: Long title']],
    [
      'lists',
      '\\begin{itemize}\n\\item One\n\\item Two\n\nmore\n\\end{itemize}\nThree',
      ['item: One', 'item: Two', 'item: more', 'paragraph: Three'],
    ],
    [
      'labels of items',
      '\\begin{description}\n\\item[One two] Three\n\\end{description}',
      ['item: One two', 'item: Three'],
    ],
    [
      'quotations',
      'One.\n\\begin{quote}\nTwo.\n\nThree.\n\\end{quote}\nFour.',
      ['paragraph: One.', '> paragraph: Two.', '> paragraph: Three.', 'paragraph: Four.'],
    ],
    ['quotation marks', "``One'' and `two's' and \\enquote{three}.", ["paragraph: “One” and ‘two's' and “three”."]],
    ['a footnote', 'One\\footnote{A \\emph{note}.} two.', ['paragraph: One two.', 'footnote: A note.']],
    [
      'a footnote of two paragraphs',
      'One\\footnote{A.\n\nB.} two.',
      ['paragraph: One two.', 'footnote: A.', 'footnote: B.'],
    ],
    [
      'a caption',
      '\\begin{figure}\n\\includegraphics[width=3cm]{a.png}\n\\caption{A \\textbf{map}}\n\\label{f}\n\\end{figure}',
      ['title: A map'],
    ],
    [
      'a table',
      '\\begin{tabular}{l|r}\n\\hline\nOne & Two \\\\\nThree & Four\n\\end{tabular}',
      ['cell: One', 'cell: Two', 'cell: Three', 'cell: Four'],
    ],
    ['a slide', '\\begin{frame}{The title}\nOne.\n\\end{frame}', ['heading: The title', 'paragraph: One.']],
    [
      'characters',
      '5\\% \\& \\$3, a~b -- c---d\\ldots{} caf\\\'e \\"{o} \\c{c} \\ss',
      ['paragraph: 5% & $3, a b – c—d… café ö ç ß'],
    ],
    ['a hard line break', 'One\\\\[2pt]\nTwo', ['paragraph: One Two']],
    [
      'citations',
      'As said~\\cite[p.~3]{cha2020}, \\textcite{kim} argues \\parencite{x}.',
      ['paragraph: As said, ▢ argues.'],
    ],
    [
      'references and addresses',
      'See \\ref{a}, \\url{http://a.b/c%20d} and \\href{http://a.b/#c}{this}.',
      ['paragraph: See ▢, ▢ and this.'],
    ],
    ['formulas', 'One $x^2$ and \\(y\\) and \\[z\\] two.', ['paragraph: One ▢ and ▢ and ▢ two.']],
    ['a formula of its own', 'The sum\n\\begin{equation}\nx\n\\end{equation}\nshows.', ['paragraph: The sum ▢ shows.']],
    [
      'code',
      'One.\n\\begin{verbatim}\nx & {\n\\end{verbatim}\n\\begin{tikzpicture}\nx\n\\end{tikzpicture}\nUse \\verb|a{b| now.',
      ['paragraph: One.', 'paragraph: Use ▢ now.'],
    ],
    ['money', 'It costs \\$5 or \\$6.', ['paragraph: It costs $5 or $6.']],
    ['a dollar that closes nothing', 'It costs $5.\n\nOr $6.', ['paragraph: It costs $5.', 'paragraph: Or $6.']],
    [
      'own macros',
      '\\newcommand{\\dprk}{North Korea\\xspace}\n\\newcommand{\\hi}[1]{\\emph{#1}}\n\\dprk{} and \\dprk\\ wait.',
      ['paragraph: North Korea and North Korea wait.'],
    ],
    ['unknown macros', '\\noindent One \\foo{bar} and \\foo{two words}.', ['paragraph: One ▢ and two words.']],
    ['groups', '{\\small One {\\bf two}.}', ['paragraph: One two.']],
    ['comments join lines', 'One % c\n  two.% d\n\nThree.', ['paragraph: One two.', 'paragraph: Three.']],
  ])('%s', (_, source, blocks) => checkBlocks('latex', source, ...blocks));
});

describe('places', () => {
  test.each<[string, string, string, 'unbroken' | 'broken']>([
    ['plain', 'Kim [[wants]] talks.', 'wants', 'unbroken'],
    ['in emphasis', 'Kim \\emph{[[wants]]} talks.', 'wants', 'unbroken'],
    ['over emphasis', '[[Kim \\emph{wants} talks]].', 'Kim wants talks', 'broken'],
    ['over a footnote', '[[Kim\\footnote{A note.} wants]] talks.', 'Kim wants', 'broken'],
    ['in a footnote', 'Kim\\footnote{He [[wants]] it.} talks.', 'wants', 'unbroken'],
    ['over a comment', '[[Kim % a comment\n  wants]] talks.', 'Kim wants', 'broken'],
    ['after a comment', 'Kim % 😀\n  [[wants]] talks.', 'wants', 'unbroken'],
    ['over a citation', '[[Kim~\\cite{a} wants]] talks.', 'Kim wants', 'broken'],
    ['over a tie', '[[Kim~Jong]] Un', 'Kim Jong', 'broken'],
    ['a dash', 'talks [[---]] now', '—', 'broken'],
    ['an accent', "the [[caf\\'e]] here", 'café', 'broken'],
    ['an own macro', '\\newcommand{\\dprk}{North Korea}[[\\dprk{}]] waits.', 'North Korea', 'broken'],
    ['in a heading', '\\section{Kim [[wants]] talks}', 'wants', 'unbroken'],
    ['over lines', 'Kim [[wants\r\n  talks]].', 'wants talks', 'broken'],
    ['a hyphen', 'a [[well-known]] plan', 'well-known', 'unbroken'],
  ])('%s', (_, example, phrase, unbroken) => checkPlace('latex', example, phrase, unbroken));
});

test('comments', () => {
  checkComments('latex', 'One. % a\n%% b\nTwo \\% no', ' a', ' b');
  checkComments('latex', `% a\n${inBody('One.\n% b')}`, ' a', ' b');
  checkComments('latex', '\\begin{verbatim}\n% a\n\\end{verbatim}\n\\verb|% b|');
});

test.each([
  ['an open group', 'One \\emph{two three'],
  ['a closed one', 'One} two three'],
  ['an open environment', '\\begin{quote}\nOne two three'],
  ['an end of nothing', 'One \\end{quote} two three'],
  ['crossed environments', '\\begin{itemize}\\begin{quote}One two three\\end{itemize}\\end{quote}'],
  ['an open footnote', 'One \\footnote{two three'],
  ['a backslash', 'One two three\\'],
  ['an open verbatim', 'One two three\n\\begin{verbatim}\nx'],
])('broken: %s', (_, source) => {
  expect(readBlocks('latex', source).join(' ')).toMatch(/One.*three/);
});
