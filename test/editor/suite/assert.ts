/** The few assertions the suite needs, with no Node built-in, so that the same bundle runs in a worker. */
export function equal(actual: unknown, expected: unknown, what = 'values'): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}, got ${got}`);
}

export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(`expected ${what}`);
}
