import { expect, test } from 'vitest';
import { inBatches } from '../../client/batches';

const text = (length: number) => ({ text: 'x'.repeat(length) });
const going = { isCancellationRequested: false };

async function sizes(items: readonly (number | 'gone' | 'binary')[], token = going): Promise<number[][]> {
  const batches: number[][] = [];
  const read = async (item: number | 'gone' | 'binary') => {
    if (item === 'gone') throw new Error('no such file');
    return item === 'binary' ? undefined : text(item);
  };
  for await (const batch of inBatches(items, read, token)) batches.push(batch.map(({ text }) => text.length));
  return batches;
}

test('a batch ends where it would get too long or too many', async () => {
  expect(await sizes([1, 2, 3])).toEqual([[1, 2, 3]]);
  expect(await sizes([150_000, 60_000, 10])).toEqual([[150_000], [60_000, 10]]);
  expect(await sizes([300_000, 1])).toEqual([[300_000], [1]]);
  expect((await sizes(Array.from({ length: 40 }, () => 1))).map(({ length }) => length)).toEqual([16, 16, 8]);
  expect(await sizes([])).toEqual([]);
});

test('what cannot be read is left out', async () => {
  expect(await sizes(['gone', 1, 'binary', 2])).toEqual([[1, 2]]);
});

test('nothing is read after it was cancelled', async () => {
  const token = { isCancellationRequested: false };
  let reads = 0;
  const read = async () => {
    reads++;
    token.isCancellationRequested = reads === 3;
    return text(1);
  };
  const batches: unknown[] = [];
  for await (const batch of inBatches([1, 2, 3, 4, 5], read, token)) batches.push(batch);
  expect(reads).toBe(3);
  expect(batches).toEqual([]);
});
