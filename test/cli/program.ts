import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, 'dist/cli.js');

/** Builds what the tests run unless it is newer than all it is made of. */
export function build(): void {
  const sources = readdirSync(join(root, 'server'), { recursive: true, encoding: 'utf8' });
  const newest = Math.max(...sources.map((path) => statSync(join(root, 'server', path)).mtimeMs));
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < newest) execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root });
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `second-axis` as a person would, with no terminal. */
export async function secondAxis(words: readonly string[], { cwd = root, input = '' } = {}): Promise<Outcome> {
  const program = start(words, cwd);
  program.stdin.on('error', () => {}).end(input);
  const [stdout, stderr] = await Promise.all([text(program.stdout), text(program.stderr), once(program, 'close')]);
  return { code: program.exitCode, stdout, stderr };
}

export function start(words: readonly string[], cwd = root): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [bundle, ...words], { cwd });
}

/** A folder of its own with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'second-axis-')));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true });
}
