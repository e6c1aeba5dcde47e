import { describe, expect, test } from 'vitest';
import { glob } from '../../server/config/glob';

describe('a pattern', () => {
  test.each<[string, string[], string[]]>([
    ['draft.md', ['draft.md'], ['a/draft.md', 'draftxmd', 'draft.md.x']],
    ['*.md', ['.md', 'a.md', '한국.md', 'a b.md'], ['a.mdx', 'a/b.md', 'a.MD']],
    ['*', ['a', ''], ['a/b']],
    ['a*c*e', ['ace', 'abcde', 'accee'], ['ae', 'acd', 'ab/ce']],
    ['?.md', ['a.md', '🙂.md'], ['.md', 'ab.md']],
    ['[a-c_]x', ['ax', 'cx', '_x'], ['dx', 'x', '-x']],
    ['[!a-c]x', ['dx', '!x'], ['ax', 'x']],
    ['[]x', ['[]x'], ['x']],
    ['a[', ['a['], ['a']],
    ['*.{md,txt}', ['a.md', 'a.txt'], ['a.tex', 'a.']],
    ['{a,b}/{c,d,}', ['a/c', 'b/d', 'a/'], ['a/e', 'a']],
    ['{a', ['{a'], ['a']],
    ['{a}', ['{a}'], ['a']],
    ['a/**', ['a', 'a/b', 'a/b/c'], ['b', 'b/a']],
    ['**/c', ['c', 'a/c', 'a/b/c'], ['c/a', 'ac']],
    ['a/**/c', ['a/c', 'a/b/c', 'a/b/b/c'], ['a', 'ac', 'b/a/c']],
    ['**', ['a', 'a/b'], []],
    ['a/**/b/**/c', ['a/b/c', 'a/x/b/y/c', 'a/b/b/c'], ['a/c', 'a/x/c']],
    ['a**b', ['ab', 'axxb'], ['a/b']],
    ['(a|b)+.$', ['(a|b)+.$'], ['a', 'aa$']],
  ])('%s', (pattern, matching, others) => {
    const match = glob(pattern);
    expect(matching.filter((path) => !match?.(path))).toEqual([]);
    expect(others.filter((path) => match?.(path))).toEqual([]);
  });

  test('whose braces stand for too much is none', () => {
    expect(glob('{a,b}'.repeat(7))).toBeUndefined();
    expect(glob('{a,b}'.repeat(6))).toBeDefined();
  });

  test.each([
    ['*a*a*a*a*a*a*a*a*a*b', 'a'.repeat(4000)],
    [`${'*a'.repeat(99)}*b`, 'a'.repeat(4000)],
    [`${'**/a/'.repeat(39)}b`, `${'a/'.repeat(2000)}c`],
    [`${'[a-z]*'.repeat(33)}1`, 'a'.repeat(4000)],
    [`${'{*a,*b}'.repeat(6)}c`, 'ab'.repeat(2000)],
  ])('takes no time to speak of, however hostile: %#', (pattern, path) => {
    const began = performance.now();
    expect(glob(pattern)?.(path)).toBe(false);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
