import { parseArgs } from 'node:util';
import { seeded } from '../support/seeded';
import { cases } from './cases';

// npm run fuzz -- [--minutes N] [--seed S] [--case NAME] [--once]: seed after seed through every case, and the seeds that failed.
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    case: { type: 'string' },
    once: { type: 'boolean', default: false },
  },
});

const names = Object.keys(cases).filter((name) => values.case === undefined || name === values.case);
if (names.length === 0) throw new Error(`--case is one of: ${Object.keys(cases).join('; ')}`);
const tally = new Map(names.map((name) => [name, { runs: 0, units: 0, ms: 0, slowest: 0, failed: [] as string[] }]));
const end = performance.now() + Number(values.minutes) * 60_000;

for (let seed = Number(values.seed); performance.now() < end; seed++) {
  for (const name of names) attempt(name, seed);
  if (values.once) break;
}
for (const [name, { runs, units, ms, slowest, failed }] of tally) {
  const size = `${(units / 1e6).toFixed(1)} million code units`;
  console.log(
    `${name}: ${runs} inputs, ${size}, ${(ms / 1000).toFixed(0)} s, slowest ${slowest.toFixed(0)} ms, ${failed.length} failed`,
  );
  for (const failure of failed.slice(0, 20)) console.log(`  ${failure}`);
}
process.exitCode = [...tally.values()].some(({ failed }) => failed.length > 0) ? 1 : 0;

function attempt(name: string, seed: number): void {
  const kept = tally.get(name);
  if (!kept) return;
  const start = performance.now();
  try {
    kept.units += cases[name]?.(seeded(seed)) ?? 0;
  } catch (error) {
    kept.failed.push(`seed ${seed}: ${String((error as Error).message).split('\n')[0]}`);
    if (values.once) console.error(error);
  }
  const ms = performance.now() - start;
  kept.runs++;
  kept.ms += ms;
  kept.slowest = Math.max(kept.slowest, ms);
}
