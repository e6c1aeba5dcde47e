import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../server/engine/prose/block';
import { layOut } from '../../../server/engine/prose/layout';
import type { Stretch } from '../../../server/engine/prose/stretch';

/** A stretch of as many blocks and comments as its key says, each a code unit long. */
function stretch(key: number, start: number): Stretch {
  const blocks = Array.from({ length: key % 3 }, (_, index): Block => {
    return {
      kind: 'paragraph',
      quoted: false,
      prose: `${key}.${index}`,
      start: start + index,
      length: 1,
      segments: [],
    };
  });
  const comments = key % 4 === 0 ? [{ start: start + 3, end: start + 4, text: String(key) }] : [];
  return { start, blocks, comments };
}

function starts(keys: readonly number[]): readonly number[] {
  let at = 0;
  return keys.map((key) => {
    const start = at;
    at += 5 + (key % 2);
    return start;
  });
}

const keys = fc.uniqueArray(fc.nat(30), { maxLength: 12 });

test('a layout that follows from another equals one that follows from none', () => {
  fc.assert(
    fc.property(fc.array(keys, { minLength: 1, maxLength: 4 }), (versions) => {
      let layout: ReturnType<typeof layOut<number>> | undefined;
      for (const version of versions) {
        const at = starts(version);
        const read = (index: number) => stretch(version[index] ?? 0, at[index] ?? 0);
        layout = layOut(version, at, read, layout);
        expect(layout).toEqual(layOut(version, at, read));
      }
    }),
    { seed: 2009, numRuns: 2000 },
  );
});

test('only what is new is read', () => {
  const before = layOut([1, 2, 3, 4], starts([1, 2, 3, 4]), (index) => stretch(index + 1, 0));
  const after = [1, 2, 9, 3, 4];
  const asked: number[] = [];
  const read = (index: number) => {
    asked.push(index);
    return stretch(after[index] ?? 0, starts(after)[index] ?? 0);
  };
  const layout = layOut(after, starts(after), read, before);
  expect(asked).toEqual([2]);
  expect(layout.blocks[0]).toBe(before.blocks[0]);
});
