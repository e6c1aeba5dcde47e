import { describe, expect, test } from 'vitest';
import { decoded, toEssayAddress } from '../../client/essayPath';
import { isDraftScheme } from '../../client/quiet';
import { essayProblem } from '../../client/wording';

describe('where the copy of the essay is', () => {
  test.each([
    ['/home/me/essay.txt', '/project', { path: '/home/me/essay.txt' }],
    ['notes/essay.md', '/project', { path: '/project/notes/essay.md' }],
    ['./essay.md', '/project', { path: '/project/essay.md' }],
    ['essay.md', undefined, { path: '/essay.md' }],
    ['C:\\Users\\me\\essay.html', '/c:/project', { path: '/C:/Users/me/essay.html' }],
    ['notes\\essay.md', '/c:/project', { path: '/c:/project/notes/essay.md' }],
    ['file:///home/me/essay.txt', '/project', { uri: 'file:///home/me/essay.txt' }],
    ['vscode-vfs://github/me/notes/essay.md', '/project', { uri: 'vscode-vfs://github/me/notes/essay.md' }],
  ])('%s in %s', (typed, folder, address) => {
    expect(toEssayAddress(typed, folder)).toEqual(address);
  });
});

test('a copy is read as UTF-8, or as an old page was written', () => {
  expect(decoded(new TextEncoder().encode('North Korea’s tests'))).toBe('North Korea’s tests');
  expect(decoded(new Uint8Array([0x4b, 0x92, 0x73]))).toBe('K’s');
});

test('a problem names the file and what is wrong with it', () => {
  expect(essayProblem.unreadable('a.txt', 'no such file')).toBe(
    'Your copy of the essay (a.txt) cannot be read: no such file',
  );
  expect(essayProblem.another('a.txt', 20)).toMatch(/^a\.txt is not “Dealing with North Korea’s Tests”: none of .*20/);
});

test('the guide is no draft', () => {
  expect(isDraftScheme('second-axis-guide')).toBe(false);
});
