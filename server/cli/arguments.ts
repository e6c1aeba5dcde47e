import type { ParseArgsConfig } from 'node:util';
import { type DocumentCommand, documentCommands, parseDocument } from './documentArguments';
import { missing, parse } from './parse';
import { Problem } from './problem';

export const outputNames = ['text', 'json', 'jsonl', 'sarif', 'github', 'checkstyle', 'junit'] as const;
export type OutputName = (typeof outputNames)[number];

export interface CheckCommand {
  readonly name: 'check';
  /** Files, folders, patterns, and `-` for standard input, as typed. */
  readonly inputs: readonly string[];
  readonly format: OutputName;
  readonly explain: boolean;
  /** `rule:severity` pairs as typed: only the engine knows which rules there are. */
  readonly rules: readonly string[];
  readonly colour: boolean;
  readonly stdinFilename: string | undefined;
  /** Drafts come as lines of JSON on standard input, and results leave as such. */
  readonly lines: boolean;
  /** A file of accepted findings, and whether to write it rather than to read it. */
  readonly baseline: { readonly path: string; readonly update: boolean } | undefined;
  /** A configuration for every draft, in place of the nearest one. */
  readonly config: string | undefined;
  /** Only errors are reported. */
  readonly quiet: boolean;
  /** How many findings that are no errors do not fail the run; undefined for none. */
  readonly maxWarnings: number | undefined;
  /** Threads to use at most; undefined for as many as there are cores. */
  readonly jobs: number | undefined;
  /** Whether answers of earlier runs are kept, and where if not in the usual place. */
  readonly cache: { readonly folder: string | undefined } | undefined;
}

export type Command =
  | CheckCommand
  | DocumentCommand
  | { readonly name: 'rules' }
  | { readonly name: 'explain'; readonly rule: string }
  | { readonly name: 'init'; readonly folder: string }
  | { readonly name: 'lsp' }
  | { readonly name: 'mcp' }
  | { readonly name: 'help' }
  | { readonly name: 'version' };

/** Reads the words after the program's name. Throws a `Problem` for anything it would otherwise have to guess. */
export function parseCommand(words: readonly string[]): Command {
  const [name, ...rest] = words;
  if (name === undefined) throw new Problem('nothing to do; try “second-axis check FILE” or “second-axis --help”');
  if (rest.some((word) => word === '--help' || word === '-h')) return { name: 'help' };
  switch (name) {
    case 'check':
      return parseCheck(rest);
    case 'coverage':
    case 'matrix':
    case 'report':
      return parseDocument(documentCommands[name], rest);
    case 'rules':
      parse(rest, {}, 0);
      return { name };
    case 'explain':
      return {
        name,
        rule: parse(rest, {}, 1).positionals[0] ?? missing('explain', 'a rule, as in “framing/false-choice”'),
      };
    case 'init':
      return { name, folder: parse(rest, {}, 1).positionals[0] ?? '.' };
    case 'lsp':
      // Editors append their process id; the server reads both options from the command line itself.
      parse(rest, { stdio: { type: 'boolean' }, clientProcessId: { type: 'string' } }, 0);
      return { name };
    case 'mcp':
      parse(rest, {}, 0);
      return { name };
    case 'help':
    case '--help':
    case '-h':
      return { name: 'help' };
    case '--version':
    case '-v':
      return { name: 'version' };
    default:
      throw new Problem(
        name.startsWith('-') && name !== '-'
          ? `Unknown option '${name}'`
          : `unknown command “${name}”; to check a draft, “second-axis check ${name}”`,
      );
  }
}

const checkOptions = {
  format: { type: 'string', default: 'text' },
  explain: { type: 'boolean', default: false },
  rule: { type: 'string', multiple: true, default: [] },
  'no-color': { type: 'boolean', default: false },
  'stdin-filename': { type: 'string' },
  'stdin-jsonl': { type: 'boolean', default: false },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean', default: false },
  config: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  'max-warnings': { type: 'string' },
  jobs: { type: 'string' },
  cache: { type: 'boolean', default: false },
  'cache-location': { type: 'string' },
} satisfies ParseArgsConfig['options'];

function parseCheck(words: readonly string[]): CheckCommand {
  const { values, positionals } = parse(words, checkOptions, Number.POSITIVE_INFINITY);
  const format = outputNames.find((known) => known === values.format);
  if (!format) throw new Problem(`--format is one of ${outputNames.join(', ')}, not “${values.format}”`);
  const lines = values['stdin-jsonl'];
  if (lines && positionals.length > 0)
    throw new Problem(`--stdin-jsonl reads standard input only, not “${positionals[0]}”`);
  if (lines && (format !== 'jsonl' || values.explain))
    throw new Problem('--stdin-jsonl needs “--format jsonl” and no --explain');
  if (!lines && positionals.length === 0) missing('check', 'a file, a folder, a pattern, or “-” for standard input');
  return {
    name: 'check',
    inputs: positionals,
    format,
    explain: values.explain,
    rules: values.rule,
    colour: !values['no-color'],
    stdinFilename: values['stdin-filename'],
    lines,
    baseline: parseBaseline(values.baseline, values['update-baseline']),
    config: values.config,
    quiet: values.quiet,
    maxWarnings: parseMaxWarnings(values['max-warnings']),
    jobs: parseJobs(values.jobs),
    cache: values.cache || values['cache-location'] !== undefined ? { folder: values['cache-location'] } : undefined,
  };
}

function parseMaxWarnings(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new Problem(`--max-warnings ${value}: give a number, as in “--max-warnings 10”`);
  return Number(value);
}

function parseBaseline(path: string | undefined, update: boolean): CheckCommand['baseline'] {
  if (path === undefined && update) throw new Problem('--update-baseline needs “--baseline FILE”');
  return path === undefined ? undefined : { path, update };
}

function parseJobs(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const jobs = Number(typed);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 1000)
    throw new Problem(`--jobs is a number from 1, not “${typed}”`);
  return jobs;
}
