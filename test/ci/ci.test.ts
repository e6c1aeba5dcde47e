import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { build, folderWith, remove, root } from '../cli/program';

const weak = 'Washington must choose between dialogue and pressure on North Korea.';
let repository: string;
let bin: string;

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

beforeAll(() => {
  build();
  repository = folderWith({ 'briefs/weak draft.md': weak, 'briefs/quiet.md': 'The cat sat.\n', 'notes.txt': weak });
  bin = folderWith({ 'second-axis': `#!/bin/sh\nexec "${process.execPath}" "${root}/dist/cli.js" "$@"\n` });
  chmodSync(join(bin, 'second-axis'), 0o755);
  git('init', '--quiet');
  git('add', '.');
}, 120_000);
afterAll(() => {
  remove(repository);
  remove(bin);
});

const path = () => `${bin}${delimiter}${process.env.PATH}`;
const git = (...words: string[]) => execFileSync('git', words, { cwd: repository, encoding: 'utf8' });

describe('the action', () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

  /** Runs the steps as the service would: expressions filled in, outputs read back. `uses` steps are only looked at. */
  function run(given: Record<string, string>) {
    const inputs = Object.fromEntries(
      Object.entries<{ default: string }>(action.inputs).map(([name, input]) => [name, given[name] ?? input.default]),
    );
    const outputs: Record<string, string> = {};
    const fill = (text: string) =>
      text.replace(
        /\$\{\{ (?:inputs|steps\.check\.outputs)\.(\w+) \}\}/g,
        (_, name: string) => inputs[name] ?? outputs[name] ?? '',
      );
    let told = '';
    let code = 0;
    for (const step of action.runs.steps as Step[]) {
      if (!step.run) continue;
      const file = join(bin, 'outputs');
      writeFileSync(file, '');
      const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)]));
      const done = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step.run], {
        cwd: repository,
        encoding: 'utf8',
        env: { ...process.env, ...env, GITHUB_ACTION_PATH: root, GITHUB_OUTPUT: file },
      });
      told += done.stdout + done.stderr;
      for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
        const at = line.indexOf('=');
        outputs[line.slice(0, at)] = line.slice(at + 1);
      }
      code = done.status ?? -1;
      if (code !== 0) break;
    }
    return { told, code, findings: outputs.findings };
  }

  test('annotates, writes SARIF, counts, and fails for findings', () => {
    const { told, code, findings } = run({ drafts: 'briefs\nnotes.txt', options: '--rule=false-choice:error' });
    expect(told).toContain('::error file=briefs/weak draft.md,line=1,endLine=1,col=17,endColumn=53,title=');
    const sarif = JSON.parse(readFileSync(join(repository, 'second-axis.sarif'), 'utf8'));
    expect(Number(findings)).toBe(sarif.runs[0].results.length);
    expect(Number(findings)).toBeGreaterThan(1);
    expect(code).toBe(1);
  });

  test('may let findings pass, but not what could not be checked', () => {
    expect(run({ drafts: 'briefs', fail: 'false' })).toMatchObject({ code: 0 });
    expect(run({ drafts: 'nowhere.md', fail: 'false' })).toMatchObject({ code: 2, findings: '0' });
  });

  test('uploads the file it wrote, and takes nothing from a draft’s name as a command', () => {
    const upload = (action.runs.steps as Step[]).find(({ uses }) => uses);
    expect(upload?.with?.sarif_file).toBe('${{ inputs.sarif }}');
    for (const { run } of action.runs.steps as Step[]) expect(run ?? '').not.toContain('${{');
    expect(run({ drafts: '$(touch hacked); `touch hacked`' }).code).toBe(2);
    expect(git('status', '--short')).not.toContain('hacked');
  });
});

test('the pre-commit hook’s entry checks the staged files that its pattern lets through', () => {
  const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
  const staged = git('-c', 'core.quotePath=false', 'diff', '--cached', '--name-only').split('\n').filter(Boolean);
  const files = staged.filter((name) => new RegExp(hook.files).test(name));
  expect(files).toHaveLength(3);
  const [program, ...words] = hook.entry.split(' ');
  const env = { ...process.env, PATH: path() };
  const done = spawnSync(program, [...words, ...files], { cwd: repository, env, encoding: 'utf8' });
  expect(done.status).toBe(1);
  expect(done.stdout).toMatch(/^briefs\/weak draft\.md:1:1/);
  // The program that the hook is built from is the one the package names.
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).bin).toHaveProperty(program);
});

test('an archive under GNU parallel has every result once, in order', () => {
  const lines = Array.from({ length: 60 }, (_, id) => JSON.stringify({ id, text: id % 3 ? 'The cat sat.' : weak }));
  const command = /^parallel .*(?= < archive)/m.exec(readFileSync(join(root, 'docs/ci.md'), 'utf8'))?.[0] ?? '';
  const words = command.replace('-N 500', '-N 20');
  expect(words).toContain('--stdin-jsonl');
  const env = { ...process.env, PATH: path(), HOME: bin };
  const done = spawnSync('sh', ['-c', words], { input: `${lines.join('\n')}\n`, env, encoding: 'utf8' });
  const results = done.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(results.map(({ id }) => id)).toEqual(lines.map((_, id) => id));
  for (const { id, warningCount } of results) expect(warningCount > 0).toBe(id % 3 === 0);
});
