import { type Spread, spread } from './statistics';

export interface Limits {
  /** Runs wanted. */
  readonly runs: number;
  /** After this time no further run is begun, ms. */
  readonly budget: number;
}

/** Times `run` for each of its turns. The first run is always made, so that there is a figure. */
export async function repeat(limits: Limits, run: (turn: number) => unknown): Promise<Spread> {
  const times: number[] = [];
  const began = performance.now();
  while (times.length < limits.runs && (times.length === 0 || performance.now() - began < limits.budget)) {
    times.push(await timed(() => run(times.length)));
  }
  return spread(times);
}

export async function timed(run: () => unknown): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}
