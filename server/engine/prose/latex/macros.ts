import { object } from '../pieces';

/** How a macro is read. Optional arguments in brackets are never prose. */
export interface Macro {
  /** What its argument becomes; `inline` is prose where it stands. */
  readonly role: 'inline' | 'heading' | 'footnote' | 'title' | 'quote';
  /** How many arguments in braces come first that are no prose. */
  readonly skip: number;
  /** What the macro and the arguments it skips are read as. */
  readonly as: string;
}

const macros: ReadonlyMap<string, Macro> = new Map([
  ...named({ role: 'heading' }, 'part chapter section subsection subsubsection paragraph subparagraph addchap addsec'),
  ...named({ role: 'heading' }, 'title subtitle frametitle framesubtitle minisec'),
  ...named({ role: 'footnote' }, 'footnote footnotetext thanks endnote sidenote marginpar marginnote sidefootnote'),
  ...named({ role: 'title' }, 'caption captionabove captionbelow subcaption'),
  ...named({ role: 'title', skip: 1 }, 'captionof'),
  ...named({ role: 'quote' }, 'enquote textquote blockquote'),
  ...named({ role: 'quote', skip: 1 }, 'textcquote blockcquote foreignquote hyphenquote'),
  ...named(
    {},
    `emph textit textbf textsc textsl textrm textsf texttt textup textmd textnormal underline uline uuline sout mbox fbox
    text hbox makebox framebox raggedright centerline textsuperscript textsubscript so hl st MakeUppercase uppercase
    MakeLowercase lowercase textlf acknowledgments epigraph href`,
  ),
  ...named({ skip: 1 }, 'textcolor colorbox hyperref hyperlink hypertarget foreignlanguage parbox raisebox resizebox'),
  ...named({ skip: 1 }, 'scalebox rotatebox selectlanguage addtocontents texorpdfstring'),
  ...named({ skip: 2 }, 'multicolumn multirow fcolorbox'),
  // A citation that a reader sees as a number or in parentheses.
  ...named(
    { skip: 1 },
    `cite citep citealp parencite autocite footcite supercite smartcite fullcite footfullcite nocite citeyear citeyearpar
    parencites autocites footcites cites label index glossary vspace hspace vskip input include subfile bibliography
    bibliographystyle addbibresource includegraphics graphicspath pagestyle thispagestyle pagenumbering phantomsection
    author date institute affil email keywords documentclass usepackage RequirePackage PassOptionsToPackage usetikzlibrary
    hypersetup geometry setcounter stepcounter addtocounter setlength addtolength todo missingfigure cmidrule cline
    captionsetup setstretch linespread enlargethispage lstset lstinputlisting verbatiminput markboth markright foreignword
    DeclareMathOperator theoremstyle newtheorem sisetup usetheme usecolortheme newcounter newlength definecolor`,
  ),
  ...named(
    { skip: 2 },
    'setcounter addtocounter setlength addtolength markboth newtheorem DeclareMathOperator definecolor',
  ),
  ...named({ skip: 3 }, 'newenvironment renewenvironment titleformat titlespacing addcontentsline'),
  // What stands in a sentence as a noun does.
  ...named(
    { skip: 1, as: object },
    `citet citealt textcite citeauthor Citet Textcite Citeauthor ref eqref pageref autoref nameref cref Cref vref Vref
    url nolinkurl path num qty gls Gls acrshort ac lstinline ensuremath cites`,
  ),
  ...named({ skip: 2, as: object }, 'SI qty mintinline'),
]);

function named(macro: Partial<Macro>, names: string): [string, Macro][] {
  return names.split(/\s+/).map((name) => [name, { role: 'inline', skip: 0, as: '', ...macro }]);
}

export function macro(name: string): Macro | undefined {
  return macros.get(name.replace(/\*$/, ''));
}

/** Macros that define others. */
export const definers = new Set(
  'newcommand renewcommand providecommand DeclareRobustCommand NewDocumentCommand RenewDocumentCommand def edef gdef'.split(
    ' ',
  ),
);

const symbols: ReadonlyMap<string, string> = new Map([
  ...pairs(`ldots … dots … textellipsis … textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “
    textquotedblright ” guillemotleft « guillemotright » lq ‘ rq ’ ss ß ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å
    i ı j ȷ S § P ¶ copyright © pounds £ euro € texteuro € textdollar $ textdegree ° textbackslash \\ textbar |
    textasciitilde ~ textasciicircum ^ textless < textgreater > slash / LaTeX LaTeX TeX TeX and , % % & & # # _ _ $ $ { { } }`),
  ...['quad', 'qquad', 'space', 'enspace', 'thinspace', 'nobreakspace', ' ', '\n', '\r', '\r\n', ',', ';', ':'].map(
    (name) => [name, ' '] as const,
  ),
  ...['newline', 'linebreak', 'break', '\\', '\\*'].map((name) => [name, '\n'] as const),
  ...[...'!/-@()[]'].map((name) => [name, ''] as const),
  ['today', object],
]);

/** What a macro without arguments typesets. */
export function symbol(name: string): string | undefined {
  return symbols.get(name);
}

const accents: ReadonlyMap<string, string> = new Map(
  pairs('` 300 \' 301 ^ 302 ~ 303 = 304 u 306 . 307 " 308 r 30a H 30b v 30c d 323 c 327 k 328 b 331').map(
    ([name, code]) => [name, String.fromCodePoint(Number.parseInt(code, 16))],
  ),
);

/** The accent that a macro puts on the letter after it, as a combining character. */
export function accent(name: string): string | undefined {
  return accents.get(name);
}

function pairs(text: string): (readonly [string, string])[] {
  const words = text.split(/\s+/);
  return words.flatMap((name, index) => (index % 2 === 0 ? [[name, words[index + 1] ?? ''] as const] : []));
}
