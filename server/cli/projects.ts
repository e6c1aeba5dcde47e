import { readFileSync } from 'node:fs';
import { resolve as absolute, dirname, join, relative, sep } from 'node:path';
import { parseConfig } from '../config/config';
import { configName } from '../config/name';
import { type Resolved, resolver } from '../config/resolve';
import type { DraftFile } from './files';
import { Problem } from './problem';
import { linesOf } from './report/lines';

/** The configurations that apply to the drafts of one run. */
export interface Projects {
  /** What the configuration of the draft at an absolute path says of it, and where that is; undefined where there is none. */
  of(path: string): (Resolved & { readonly config: string }) | undefined;
  /** Whether one of those read so far has a mistake; `complain` has heard of each. */
  readonly mistaken: boolean;
}

interface Project {
  /** The path of the file. */
  readonly config: string;
  /** The folder that its patterns start from. */
  readonly base: string;
  readonly resolve: (path: string) => Resolved;
}

/**
 * `file` applies to every draft, its patterns from the working directory; without it the nearest configuration does, from the draft's
 * folder upwards. Throws a `Problem` for a `file` that cannot be read.
 */
export function projects(file: string | undefined, complain: (message: string) => void): Projects {
  const known = new Map<string, Project | undefined>();
  let mistaken = false;

  function load(config: string, base: string, text: string): Project {
    const { config: parsed, mistakes } = parseConfig(text);
    const lines = linesOf(text);
    for (const { message, span } of mistakes) {
      const { line, column } = lines.at(span.start);
      complain(`${shown(config)}:${line}:${column}: ${message}`);
      mistaken = true;
    }
    return { config, base, resolve: resolver(parsed) };
  }

  function nearest(folder: string): Project | undefined {
    if (known.has(folder)) return known.get(folder);
    const config = join(folder, configName);
    const text = readText(config);
    const above = dirname(folder);
    const found = text !== undefined ? load(config, folder, text) : above === folder ? undefined : nearest(above);
    known.set(folder, found);
    return found;
  }

  const given = file === undefined ? undefined : load(file, process.cwd(), mustRead(file));
  return {
    of(path) {
      const project = given ?? nearest(dirname(path));
      if (!project) return undefined;
      const { base, config, resolve } = project;
      return { ...resolve(relative(base, path).split(sep).join('/')), config: shown(config) };
    },
    get mistaken() {
      return mistaken;
    },
  };
}

/** Where a draft is for a configuration: standard input without a name is in the working directory. */
export function placeOf({ path }: DraftFile): string {
  return path === '<stdin>' ? absolute('stdin') : path;
}

/** Whether a configuration leaves a draft alone. Whoever asked for it by name is told. */
export function isLeftOut(
  { path, shown, named }: DraftFile,
  project: ReturnType<Projects['of']>,
  tell: (message: string) => void,
): boolean {
  if (project?.checked !== false || path === '<stdin>') return false;
  if (named) tell(`${shown}: left out by ${project.config}`);
  return true;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function mustRead(path: string): string {
  const text = readText(path);
  if (text === undefined)
    throw new Problem(`--config ${path}: cannot be read; “second-axis init” writes a configuration`);
  return text;
}

/** From the working directory, if the file is in it. */
function shown(path: string): string {
  const from = relative(process.cwd(), path);
  return from === '' || from.startsWith('..') ? path : from;
}
