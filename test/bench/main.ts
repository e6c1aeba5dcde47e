import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Context } from './context';
import { markdown } from './report';
import { type EngineName, type EngineResult, engineNames, type Results } from './results';
import { edits } from './tasks/edits';
import { engine } from './tasks/engine';
import { growth } from './tasks/growth';
import { instructions } from './tasks/instructions';
import { memory } from './tasks/memory';
import { noise } from './tasks/noise';
import { bulk, start } from './tasks/programs';
import { protocol } from './tasks/protocol';
import { read } from './tasks/read';
import { size } from './tasks/size';

// One program, and each measurement in a process of its own, one after the other: `main.cjs TASK CONTEXT [WORD...]` is a task.
const tasks = {
  engine: (context: Context, name: string) => engine(context, name as EngineName),
  edits,
  memory,
  growth,
  start,
  bulk,
  protocol,
  instructions,
  size,
  noise,
  read,
};
type Task = keyof typeof tasks;

const [first = '', ...words] = process.argv.slice(2);
const done = first in tasks ? perform(first as Task, words) : bench();
done.catch((error) => {
  console.error(error);
  process.exit(1);
});

async function perform(task: Task, [context = '', ...rest]: readonly string[]): Promise<void> {
  const run = tasks[task] as (context: Context, ...rest: string[]) => unknown;
  const result = await run(JSON.parse(context), ...rest);
  if (process.send) process.send(result ?? null, () => process.exit(0));
  else console.log(JSON.stringify(result));
}

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      out: { type: 'string' },
    },
  });
  const root = process.cwd();
  const output = join(root, 'test/output/bench');
  const context: Context = {
    root,
    dist: join(output, 'dist'),
    peers: join(root, 'test/bench'),
    scratch: join(output, 'scratch'),
    quick: values.quick,
  };
  mkdirSync(context.scratch, { recursive: true });
  const results = await measure(context, values.only.split(',').filter(Boolean));
  const folder = values.out ?? join(root, 'docs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'benchmarks.json'), `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync(join(folder, 'benchmarks.md'), markdown(results));
  console.log(markdown(results));
}

async function measure(context: Context, only: readonly string[]): Promise<Results> {
  const before = await ask(context, 'noise');
  const engines: EngineResult[] = [];
  for (const name of engineNames) {
    const result = await attempt(only, context, 'engine', name);
    if (result) engines.push(result);
  }
  const measured = {
    edits: await attempt(only, context, 'edits'),
    protocol: await attempt(only, context, 'protocol'),
    start: await attempt(only, context, 'start'),
    bulk: await attempt(only, context, 'bulk'),
    memory: await attempt(only, context, 'memory'),
    growth: await attempt(only, context, 'growth'),
    instructions: await attempt(only, context, 'instructions'),
    size: await attempt(only, context, 'size'),
  };
  const machine = {
    cores: availableParallelism(),
    memory: totalmem(),
    system: `${type()} ${release().split('.').slice(0, 2).join('.')}`,
    node: process.version,
    noise: [before, await ask(context, 'noise')],
  };
  // As the file has it: what was not measured is not there.
  return JSON.parse(JSON.stringify({ machine, quick: context.quick, engines, ...measured }));
}

/** A task that fails, a peer that does not load, costs the others nothing; the run says so and ends with an error. */
async function attempt<Name extends Task>(
  only: readonly string[],
  context: Context,
  task: Name,
  ...words: readonly string[]
): Promise<Result<Name> | undefined> {
  if (only.length > 0 && ![task, ...words].some((word) => only.includes(word))) return undefined;
  try {
    return await ask(context, task, ...words);
  } catch (error) {
    console.error(String(error));
    process.exitCode = 1;
    return undefined;
  }
}

type Result<Name extends Task> = Awaited<ReturnType<(typeof tasks)[Name]>>;

/** Runs a task in a process of its own and gives its result. */
async function ask<Name extends Task>(
  context: Context,
  task: Name,
  ...words: readonly string[]
): Promise<Result<Name>> {
  const began = performance.now();
  process.stderr.write(`${[task, ...words].join(' ')} … `);
  const child = fork(__filename, [task, JSON.stringify(context), ...words], {
    cwd: context.root,
    execArgv: ['--expose-gc'],
    // What a task's libraries print is no result.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const result = await new Promise((resolve, reject) => {
    child.on('message', resolve);
    child.on('exit', (code) => reject(new Error(`${task} ${words.join(' ')} ended with ${code}`)));
  });
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  return result as Result<Name>;
}
