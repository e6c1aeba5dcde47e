import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, folderWith, remove, root } from '../cli/program';

const draft = `# Talking to Pyongyang

Pressure is the only language North Korea understands. 북한 👩‍👩‍👧 is near.
`;

interface Answer {
  readonly failure?: string;
  readonly diagnostics: readonly { code: string; line: number; from: number; to: number; message: string }[];
  readonly after: readonly { code: string }[];
  readonly hover: string;
  readonly actions: readonly string[];
  readonly taken: string;
  readonly text: string;
}

let folder: string;
let answer: Answer;

// The configuration that the documentation gives, in an editor with nothing else.
beforeAll(() => {
  build();
  folder = folderWith({
    'draft.md': draft,
    'second-axis': `#!/bin/sh\nexec "${process.execPath}" "${root}/dist/cli.js" "$@"\n`,
  });
  chmodSync(join(folder, 'second-axis'), 0o755);
  const env = {
    ...process.env,
    PATH: `${folder}${delimiter}${process.env.PATH}`,
    HOME: folder,
    XDG_STATE_HOME: folder,
    DRAFT: join(folder, 'draft.md'),
    ANSWER: join(folder, 'answer.json'),
  };
  const lua = (file: string) => ['-c', `luafile ${join(root, file)}`];
  const words = [
    '--headless',
    '-u',
    'NONE',
    '-i',
    'NONE',
    ...lua('docs/editors/neovim.lua'),
    ...lua('test/neovim/drive.lua'),
  ];
  execFileSync('nvim', words, { env, cwd: folder, timeout: 240_000 });
  answer = JSON.parse(readFileSync(join(folder, 'answer.json'), 'utf8'));
}, 300_000);
afterAll(() => remove(folder));

test('shows the findings of a draft it opens', () => {
  expect(answer.failure).toBeUndefined();
  const found = answer.diagnostics.find(({ code }) => code === 'framing/single-pole');
  const line = draft.split('\n')[found?.line ?? 0] ?? '';
  expect(line.slice(found?.from, found?.to)).toContain('the only language');
  expect(found?.message).toContain('leaves one answer standing');
});

test('explains one under the cursor', () => {
  expect(answer.hover).toContain('¶');
  expect(answer.hover).toContain('https://ips-dc.org/');
});

test('takes the preferred fix, and the finding goes', () => {
  expect(answer.actions).toContain(answer.taken);
  expect(answer.text).not.toBe(draft.trimEnd());
  expect(answer.text).toContain('북한 👩‍👩‍👧 is near.');
  expect(answer.after.map(({ code }) => code)).not.toContain('framing/single-pole');
});

test('offers nothing that only VS Code could carry out', () => {
  for (const title of answer.actions) expect(title).not.toMatch(/workspace/);
});
