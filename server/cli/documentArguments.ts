import { missing, parse } from './parse';
import { Problem } from './problem';

/** What each command that writes one document about drafts can write, the default first, and how many drafts it takes. */
export const documentCommands = {
  coverage: { name: 'coverage', formats: ['text', 'json'], most: Number.POSITIVE_INFINITY },
  matrix: { name: 'matrix', formats: ['svg', 'json'], most: 1 },
  report: { name: 'report', formats: ['html', 'markdown'], most: Number.POSITIVE_INFINITY },
} as const;

type Kinds = typeof documentCommands;
type Kind = Kinds[keyof Kinds];

/** One document about one or more drafts. */
export type DocumentCommand = {
  readonly [Name in keyof Kinds]: {
    readonly name: Name;
    readonly format: Kinds[Name]['formats'][number];
    /** Files, folders, patterns, and `-` for standard input, as typed. */
    readonly inputs: readonly string[];
    readonly stdinFilename: string | undefined;
    /** A configuration for every draft, in place of the nearest one. */
    readonly config: string | undefined;
    /** The file to write; standard output if there is none. */
    readonly output: string | undefined;
  };
}[keyof Kinds];

/** Throws a `Problem` for a format the command does not write, too many drafts, or none. */
export function parseDocument(kind: Kind, words: readonly string[]): DocumentCommand {
  const { values, positionals } = parse(
    words,
    {
      format: { type: 'string' },
      output: { type: 'string', short: 'o' },
      'stdin-filename': { type: 'string' },
      config: { type: 'string' },
    },
    kind.most,
  );
  const several =
    kind.most > 1 ? 'a file, a folder, a pattern, or “-” for standard input' : 'a file, or “-” for standard input';
  if (positionals.length === 0) missing(kind.name, several);
  const formats: readonly string[] = kind.formats;
  const format = values.format ?? formatOf(values.output, formats);
  if (!formats.includes(format)) throw new Problem(`--format is one of ${formats.join(', ')}, not “${format}”`);
  // The cast only says what the line above has checked.
  return {
    name: kind.name,
    format,
    inputs: positionals,
    stdinFilename: values['stdin-filename'],
    config: values.config,
    output: values.output,
  } as DocumentCommand;
}

const endings: Readonly<Record<string, string>> = {
  json: 'json',
  svg: 'svg',
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
};

/** The format that the output's name asks for, if the command writes it; else its default. */
function formatOf(output: string | undefined, formats: readonly string[]): string {
  const named = endings[/\.(\w+)$/.exec(output ?? '')?.[1]?.toLowerCase() ?? ''];
  return named && formats.includes(named) ? named : (formats[0] ?? '');
}
