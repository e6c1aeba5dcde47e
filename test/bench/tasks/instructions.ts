import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { Context } from '../context';
import type { Instructions } from '../results';

const few = 15;
const many = 45;

/**
 * Instructions a word, counted and not timed, so that nothing else on the machine can blur them: what 45 drafts of 1,000 words take more
 * than 15 do, which leaves out the start and most of what the compiler does once.
 */
export async function instructions(context: Context): Promise<Instructions> {
  if (context.quick) return { tool: 'not counted in a quick run', perWord: undefined };
  const tool = counters.find(({ works }) => works());
  if (!tool) return { tool: 'neither perf nor valgrind counts instructions on this machine', perWord: undefined };
  // Counts do not mind company, so both engines are counted at once.
  const [ours, wink] = await Promise.all(
    (['second-axis', 'wink'] as const).map(async (engine) => {
      const fewer = await tool.count(command(context, engine, few));
      const more = await tool.count(command(context, engine, many));
      return (more - fewer) / ((many - few) * 1_000);
    }),
  );
  return { tool: tool.name, perWord: { ours: ours as number, wink: wink as number } };
}

/** One thread and fixed seeds, so that the same work is the same instructions. */
function command(context: Context, engine: string, drafts: number): string[] {
  const flags = ['--single-threaded', '--hash-seed=1', '--random-seed=1'];
  return [process.execPath, ...flags, process.argv[1] ?? '', 'read', JSON.stringify(context), engine, String(drafts)];
}

const run = promisify(execFile);

const counters = [
  {
    name: 'perf stat',
    works: () => /^\s*[\d,.]+\s+instructions/m.test(perf(['true']).stderr ?? ''),
    count: async (words: readonly string[]) => {
      const { stderr } = await run('perf', ['stat', '-e', 'instructions:u', ...words]);
      return number(/([\d,.]+)\s+instructions/.exec(stderr)?.[1]);
    },
  },
  {
    name: 'valgrind --tool=callgrind',
    works: () => spawnSync('valgrind', ['--version']).status === 0,
    count: async (words: readonly string[]) => {
      const options = ['--tool=callgrind', '--callgrind-out-file=/dev/null', '--smc-check=all-non-file'];
      const { stderr } = await run('valgrind', [...options, ...words], { maxBuffer: 2 ** 26 });
      return number(/Collected : (\d+)/.exec(stderr)?.[1]);
    },
  },
];

function perf(words: readonly string[]) {
  return spawnSync('perf', ['stat', '-e', 'instructions:u', ...words], { encoding: 'utf8' });
}

function number(text: string | undefined): number {
  if (text === undefined) throw new Error('no count of instructions');
  return Number(text.replace(/[,.]/g, ''));
}
