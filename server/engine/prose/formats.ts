/** How a comment is written that takes one line of its own, for directives. */
export interface CommentSyntax {
  readonly open: string;
  /** Empty where the comment ends with its line. */
  readonly close: string;
}

/** What the rest of the product must know of a format; how it is read is `parser.ts`'s to know. */
export interface FormatInfo {
  /** As people call it. */
  readonly title: string;
  /** Endings of file names, without the dot, in lower case. */
  readonly endings: readonly string[];
  /** Language ids of LSP clients, in lower case; VS Code's own first. */
  readonly languages: readonly string[];
  readonly comment: CommentSyntax;
}

const angle: CommentSyntax = { open: '<!-- ', close: ' -->' };

/** The one table of formats: endings, language ids and comment syntax are spelled here and nowhere else. */
export const formats = {
  markdown: {
    title: 'Markdown',
    endings: ['md', 'markdown', 'mdown', 'mdx', 'qmd', 'rmd'],
    languages: ['markdown', 'mdx', 'quarto', 'rmd', 'rmarkdown'],
    comment: angle,
  },
  plaintext: { title: 'plain text', endings: ['txt'], languages: ['plaintext'], comment: angle },
  latex: {
    title: 'LaTeX',
    endings: ['tex', 'latex', 'ltx'],
    languages: ['latex', 'tex', 'plaintex'],
    comment: { open: '% ', close: '' },
  },
  html: {
    title: 'HTML',
    endings: ['html', 'htm', 'xhtml'],
    languages: ['html', 'xhtml'],
    comment: angle,
  },
  asciidoc: {
    title: 'AsciiDoc',
    endings: ['adoc', 'asciidoc', 'asc'],
    languages: ['asciidoc', 'asciidoctor'],
    comment: { open: '// ', close: '' },
  },
  restructuredtext: {
    title: 'reStructuredText',
    endings: ['rst', 'rest'],
    languages: ['restructuredtext', 'rst'],
    // A blank line ends the comment.
    comment: { open: '.. ', close: '\n' },
  },
  org: { title: 'Org', endings: ['org'], languages: ['org', 'orgmode'], comment: { open: '# ', close: '' } },
  typst: { title: 'Typst', endings: ['typ'], languages: ['typst'], comment: { open: '// ', close: '' } },
} as const satisfies Readonly<Record<string, FormatInfo>>;

export type Format = keyof typeof formats;

const named = Object.entries(formats) as readonly (readonly [Format, FormatInfo])[];

/** By the ending of a file's name; plain text if no format has it. */
export function formatOfFile(name: string): Format {
  const ending = /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return named.find(([, { endings }]) => endings.includes(ending))?.[0] ?? 'plaintext';
}

/** By a language id as LSP clients name it; plain text if no format has it. */
export function formatOfLanguage(id: string): Format {
  return named.find(([, { languages }]) => languages.includes(id.toLowerCase()))?.[0] ?? 'plaintext';
}
