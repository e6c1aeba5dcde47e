import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { type Format, formatOfFile, formats } from '../engine/index';
import { Problem } from './problem';

// Its ES module asks for `import.meta.url`, which a CommonJS bundle does not have; `require` takes its CommonJS twin.
const { glob, isDynamicPattern } = require('tinyglobby') as typeof import('tinyglobby');

/** Of files that a folder stands for. */
const endings = [...Object.values(formats).flatMap((format) => format.endings), 'docx'];

const hasEnding = new RegExp(`\\.(?:${endings.join('|')})$`, 'i');

/** A draft to read. */
export interface DraftFile {
  /** For programs: an absolute path, or `<stdin>`. */
  readonly path: string;
  /** For people: as it was typed or found. */
  readonly shown: string;
  /** How what `read` gives is read. */
  readonly format: Format;
  /** Asked for by its own name, not found in a folder or by a pattern. */
  readonly named: boolean;
  /** A Word document, of which `read` gives HTML. */
  readonly word: boolean;
  /** UTF-8 text without its byte order mark. Rejects with a `Problem` that does not name the file. */
  read(): Promise<string>;
}

/**
 * The files each input stands for, in the order given, none twice; an input that stands for none is a `Problem`. A folder stands for
 * files with the endings of formats, and for those that `isDraft` knows, by absolute path.
 */
export async function* findDrafts(
  inputs: readonly string[],
  stdinFilename: string | undefined,
  isDraft: (path: string) => boolean,
): AsyncGenerator<DraftFile | Problem> {
  const seen = new Set<unknown>();
  for (const input of inputs) {
    const found = input === '-' ? [standardInput(stdinFilename)] : await filesOf(input, isDraft);
    if (found.length === 0)
      yield new Problem(`${input}: no drafts here (${endings.map((ending) => `.${ending}`).join(', ')})`);
    for (const file of found) {
      const key = file instanceof Problem ? file : identity(file.path);
      if (!seen.has(key)) yield file;
      seen.add(key);
    }
  }
}

/** The file that a path leads to through its links, or the path where there is none. */
function identity(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

async function filesOf(input: string, isDraft: (path: string) => boolean): Promise<readonly (DraftFile | Problem)[]> {
  try {
    if (!statSync(input).isDirectory()) return [file(input, true)];
    // What may not be listed looks empty to the pattern.
    accessSync(input, constants.R_OK);
    const inside = await glob('**/*', { cwd: input, ignore: '**/node_modules/**', expandDirectories: false });
    return inside
      .map((path) => join(input, path))
      .filter((path) => hasEnding.test(path) || isDraft(resolve(path)))
      .sort()
      .map((path) => file(path, false));
  } catch (error) {
    const pattern = process.platform === 'win32' ? input.replaceAll('\\', '/') : input;
    if (!isMissing(error) || !isDynamicPattern(pattern)) return [new Problem(`${input}: ${reason(error)}`)];
    const matches = await glob(pattern, { ignore: '**/node_modules/**', expandDirectories: false });
    return matches.length > 0
      ? matches.sort().map((path) => file(path, false))
      : [new Problem(`${input}: no file matches`)];
  }
}

function file(shown: string, named: boolean): DraftFile {
  const read = async () => {
    const bytes = await readFile(shown).catch((error: unknown) => {
      throw new Problem(reason(error));
    });
    return textOf(bytes, isWord(shown));
  };
  return { path: resolve(shown), shown, ...formatOf(shown), named, read };
}

function standardInput(name: string | undefined): DraftFile {
  const read = async () => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of process.stdin) chunks.push(chunk);
    } catch (error) {
      throw new Problem(reason(error));
    }
    return textOf(Buffer.concat(chunks), name !== undefined && isWord(name));
  };
  return name === undefined
    ? { path: '<stdin>', shown: '<stdin>', format: 'markdown', word: false, named: true, read }
    : { path: resolve(name), shown: name, ...formatOf(name), named: true, read };
}

function formatOf(name: string): Pick<DraftFile, 'format' | 'word'> {
  return isWord(name) ? { format: 'html', word: true } : { format: formatOfFile(name), word: false };
}

function isWord(name: string): boolean {
  return /\.docx$/i.test(name);
}

async function textOf(bytes: Buffer, word: boolean): Promise<string> {
  return word ? (await import('./docx/read')).readDocx(bytes) : decode(bytes);
}

/** Drops a byte order mark, as editors do: it belongs to no line. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    throw new Problem(utf16 ? 'this is UTF-16 text; save it as UTF-8' : 'not UTF-8 text; save it as UTF-8');
  }
}

function isMissing(error: unknown): boolean {
  // Windows does not even let such a name be asked for: `*` and `?` are not allowed in one.
  return ['ENOENT', 'ENOTDIR', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** The system's own words for what went wrong, without the call and the path that Node puts around them. */
function reason(error: unknown): string {
  const { errno, message } = error as NodeJS.ErrnoException;
  return getSystemErrorMap().get(errno ?? 0)?.[1] ?? message;
}
