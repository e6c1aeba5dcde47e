import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, texts } from '../context';
import { loadEngine } from '../engines';
import { repeat } from '../repeat';
import type { Bulk, Start } from '../results';
import { spread } from '../statistics';
import { firstDiagnostics } from './client';

/** How long programs take from start to end, taking turns with an empty one. */
export async function start(context: Context): Promise<Start> {
  const { root, dist, scratch, quick } = context;
  const text = texts(context).draft(1_000, 70);
  const file = join(scratch, 'draft.md');
  writeFileSync(file, text);
  const cli = join(dist, 'cli.js');
  const commands = { node: ['-e', '0'], check: [cli, 'check', file], help: [cli, '--help'] };
  const times = { node: [] as number[], check: [] as number[], help: [] as number[], server: [] as number[] };
  const turns = quick ? 3 : 21;
  // The first turn fills the system's caches of files, and the compiler's.
  for (let turn = -1; turn < turns; turn++) {
    for (const name of ['node', 'check', 'help'] as const) {
      const time = duration(commands[name], root);
      if (turn >= 0) times[name].push(time);
    }
    const time = await firstDiagnostics(context, text);
    if (turn >= 0) times.server.push(time);
  }
  const { node, check, help, server } = times;
  return { node: spread(node), check: spread(check), help: spread(help), server: spread(server) };
}

/** Many drafts through the command line: with one thread, with two, and again with a cache that has them all. */
export async function bulk(context: Context): Promise<Bulk> {
  const { scratch, quick } = context;
  const { sentences, draft } = texts(context);
  const files = quick ? 100 : 400;
  const folder = join(scratch, 'drafts');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < files; number++)
    writeFileSync(join(folder, `${number}.md`), draft(1_000, 1_000 + number));
  const check = (...options: string[]) =>
    duration([join(context.dist, 'cli.js'), 'check', '--format', 'jsonl', ...options, folder], context.root);
  const cached = ['--jobs', '2', '--cache-location', join(scratch, 'cache')];
  check(...cached);
  const times = { one: [] as number[], two: [] as number[], cached: [] as number[] };
  const began = performance.now();
  for (
    let turn = 0;
    turn < (quick ? 3 : 15) && (turn === 0 || performance.now() - began < (quick ? 20_000 : 120_000));
    turn++
  ) {
    times.one.push(check('--jobs', '1'));
    times.two.push(check('--jobs', '2'));
    times.cached.push(check(...cached));
  }
  return {
    files,
    words: files * 1_000,
    one: spread(times.one),
    two: spread(times.two),
    cached: spread(times.cached),
    textlint: await textlint(context, sentences, draft),
  };
}

/** In a warm process, so that its start does not count against it. Words a second. */
async function textlint(
  context: Context,
  sentences: readonly string[],
  draft: (words: number, number: number) => string,
): Promise<number> {
  const { check } = await loadEngine('textlint', context, sentences);
  for (let turn = 0; turn < 5; turn++) await check(draft(1_000, turn));
  const time = await repeat({ runs: context.quick ? 20 : 60, budget: 20_000 }, (turn) =>
    check(draft(1_000, 1_000 + turn)),
  );
  return 1_000 / (time.median / 1000);
}

/** Wall time of a program, ms. It may end as `check` does when it finds something, and no other way. */
function duration(words: readonly string[], cwd: string): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd, maxBuffer: 2 ** 30, encoding: 'utf8' });
  const time = performance.now() - began;
  if (status !== 0 && status !== 1) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return time;
}
