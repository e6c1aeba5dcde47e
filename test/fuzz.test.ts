import { describe, test } from 'vitest';
import { cases } from './fuzz/cases';
import { seeded } from './support/seeded';

/** Seeds that once found a fault, by case. They are never taken out. */
const kept: Readonly<Record<string, readonly number[]>> = {};

describe.each(Object.entries(cases))('%s', (name, run) => {
  test.each(kept[name] ?? [])('seed %d, which once failed', (seed) => {
    run(seeded(seed));
  });

  test('the first seeds', () => {
    for (let seed = 1; seed <= 25; seed++) run(seeded(seed));
  });
});
