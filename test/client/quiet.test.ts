import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterEdits, crashes, type Edit, isDraftScheme, pauseLeft, toDelay } from '../../client/quiet';
import { shortStatus, statusText } from '../../client/wording';
import { mark, marked } from '../lsp/marked';

/** `before` has findings marked `[[…]]` and what is edited `{{old|new}}`; `after` is the new text with the findings left. */
function check(before: string, after: string): void {
  const { text, ranges, edits } = read(before);
  const left = afterEdits(ranges, edits).filter((range) => range !== undefined);
  const whole = [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, text }) => now.slice(0, start) + text + now.slice(end), text);
  expect(mark(whole, left)).toBe(after);
}

function read(source: string) {
  const edit = /\{\{(.*?)\|(.*?)\}\}/gs;
  const old = (source: string) => source.replace(edit, '$1');
  const edits = [...source.matchAll(edit)].map(({ index, 1: from = '', 2: text = '' }): Edit => {
    const start = old(source.slice(0, index)).replace(/\[\[|\]\]/g, '').length;
    return { start, end: start + from.length, text };
  });
  return { ...marked(old(source)), edits };
}

describe('a finding whose text is edited is gone at once; the others move with theirs', () => {
  const cases: Record<string, [string, string]> = {
    'typed inside': ['Kim [[wa{{|i}}nts]] more', 'Kim waints more'],
    'deleted inside': ['Kim [[wan{{t|}}s]] more', 'Kim wans more'],
    'replaced across its start': ['Kim{{ wa|}}nts more [[now]]', 'Kimnts more [[now]]'],
    'all of it replaced': ['Kim [[{{wants|may want}}]] more', 'Kim may want more'],
    'a line above': ['{{|New.\n}}Kim [[wants]] more', 'New.\nKim [[wants]] more'],
    'a line below': ['Kim [[wants]] more{{|.\nNew}}', 'Kim [[wants]] more.\nNew'],
    'a space before': ['Kim{{| still}} [[wants]] more', 'Kim still [[wants]] more'],
    'a comma right after': ['Kim [[wants]]{{|,}} more', 'Kim [[wants]], more'],
    'a space right before': ['Kim [[wants]]{{|  }} more', 'Kim [[wants]]   more'],
    'a letter right after makes another word': ['Kim [[wants]]{{|x}} more', 'Kim wantsx more'],
    'a letter right before makes another word': ['Kim {{|un}}[[wants]] more', 'Kim unwants more'],
    'a Hangul letter right after': ['김 [[wants]]{{|을}} more', '김 wants을 more'],
    'one of two': ['[[one]] and [[tw{{|w}}o]]', '[[one]] and twwo'],
    'two edits at once': ['{{|A }}[[one]] and {{two|2}}, [[three]]', 'A [[one]] and 2, [[three]]'],
    'beyond the basic plane': ['🚀{{🚀|}} [[wants]] 🕊️', '🚀 [[wants]] 🕊️'],
  };
  test.each(Object.entries(cases))('%s', (_, [before, after]) => check(before, after));

  test('what is left reads as before, wherever the edits are', () => {
    const edit = fc.record({ at: fc.nat(60), length: fc.nat(5), text: fc.string({ maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 3 }), (raw) => {
        const text = 'The regime wants carrots or sticks; nobody knows what it fears.';
        const stretches = [/wants/, /carrots or sticks/, /fears/].map((pattern) => {
          const start = text.search(pattern);
          return { start, end: start + (pattern.exec(text)?.[0].length ?? 0) };
        });
        const sorted = raw
          .map(({ at, length, text }) => ({ start: at, end: at + length, text }))
          .sort((a, b) => a.start - b.start);
        const edits = sorted.filter((edit, index) => index === 0 || edit.start > (sorted[index - 1]?.end ?? 0));
        const now = [...edits]
          .reverse()
          .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
        afterEdits(stretches, edits).forEach((moved, index) => {
          const { start, end } = stretches[index] ?? { start: 0, end: 0 };
          if (moved) expect(now.slice(moved.start, moved.end)).toBe(text.slice(start, end));
        });
      }),
    );
  });
});

test('new findings wait for a pause since the last edit', () => {
  expect([undefined, 1000, 800, 600, 500].map((lastEdit) => pauseLeft(lastEdit, 400, 1000))).toEqual([
    0, 400, 200, 0, 0,
  ]);
});

test('a delay that is none is the default', () => {
  expect([0, 250, 60_000, -1, Number.NaN, '400', null].map(toDelay)).toEqual([0, 250, 10_000, 400, 400, 400, 400]);
});

test('only what somebody writes is a draft', () => {
  const drafts = ['file', 'untitled', 'memfs', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'github1s', 'ftp'];
  const others = [
    'git',
    'gitlens',
    'gitlens-git',
    'output',
    'vscode-notebook-cell',
    'vscode-chat-editor',
    'vscode',
    'walkThroughSnippet',
  ];
  expect([...drafts, ...others].filter(isDraftScheme)).toEqual(drafts);
});

test('a fifth crash within three minutes is one too many', () => {
  const seconds = (times: number[]) => {
    const tooMany = crashes();
    return times.map((time) => tooMany(time * 1000));
  };
  expect(seconds([0, 10, 20, 30, 40])).toEqual([false, false, false, false, true]);
  expect(seconds([0, 60, 120, 180, 241])).toEqual([false, false, false, false, false]);
});

test('the status counts findings, and coverage where it is asked of a draft', () => {
  const status = { uri: 'memory:/draft.md', version: 1, generation: 0, coverage: { met: 5, of: 8 } };
  expect(statusText({ ...status, kind: 'policy', findings: 3 })).toBe('3 findings · 5 of 8 considerations');
  expect(statusText({ ...status, kind: 'policy', findings: 1 })).toBe('1 finding · 5 of 8 considerations');
  expect(statusText({ ...status, kind: 'policy', findings: 0 })).toBe('No findings · 5 of 8 considerations');
  expect(statusText({ ...status, kind: 'analysis', findings: 0 })).toBe('No findings');
  expect(shortStatus({ ...status, kind: 'policy', findings: 3 })).toBe('3 · 5/8');
  expect(shortStatus({ ...status, kind: 'analysis', findings: 2 })).toBe('2');
});
