import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseConfig } from '../../server/config/config';
import { build, folderWith, type Outcome, remove, secondAxis } from './program';

const name = 'second-axis.config.json';
const rule = 'motivation/asserted-intent';
const claim = 'On North Korea: Pyongyang wants a treaty.\n';
const folders: string[] = [];

function folder(files: Readonly<Record<string, string | object>>): string {
  const text = (content: string | object) => (typeof content === 'string' ? content : JSON.stringify(content));
  const made = folderWith(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, text(content)])));
  folders.push(made);
  return made;
}

/** `path: rule level` for everything that is reported. */
function reported({ stdout }: Outcome, cwd: string): string[] {
  const files: { filePath: string; messages: { ruleId: string; level: string }[] }[] = JSON.parse(stdout);
  return files.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, level }) => `${filePath.replace(`${cwd}/`, '')}: ${ruleId} ${level}`),
  );
}

const json = ['--format', 'json'];

beforeAll(build, 300_000);
afterAll(() => folders.forEach(remove));

describe('a configuration', () => {
  test('is the nearest one up from the draft, wherever the program runs', async () => {
    const made = folder({
      [name]: { rules: { [rule]: 'error' } },
      'a.md': claim,
      'deep/er/b.md': claim,
      [`briefs/${name}`]: { rules: { [rule]: 'hint' } },
      'briefs/c.md': claim,
    });
    const expected = [`a.md: ${rule} error`, `briefs/c.md: ${rule} hint`, `deep/er/b.md: ${rule} error`];
    const there = await secondAxis(['check', ...json, '.'], { cwd: made });
    expect(reported(there, made)).toEqual(expected);
    const elsewhere = await secondAxis(['check', ...json, made]);
    expect(reported(elsewhere, made)).toEqual(expected);
    expect(there.code).toBe(1);
  });

  test('says which drafts are checked and how they are read; one that is asked for by name is told of', async () => {
    const code = '# North Korea\n\n    Pyongyang wants a treaty.\n';
    const made = folder({
      [name]: {
        include: ['*.md', '*.notes'],
        exclude: ['archive/'],
        formats: { '*.notes': 'plaintext', 'raw.md': 'plaintext', '*.log.md': 'off' },
      },
      'a.md': claim,
      'archive/b.md': claim,
      'c.txt': claim,
      'code.md': code,
      'raw.md': code,
      'd.notes': claim,
      'e.log.md': claim,
    });
    const all = await secondAxis(['check', ...json, '.'], { cwd: made });
    expect(reported(all, made)).toEqual([
      `a.md: ${rule} warning`,
      `d.notes: ${rule} warning`,
      `raw.md: ${rule} warning`,
    ]);
    expect(all.stderr).toBe('');
    const named = await secondAxis(['check', ...json, 'archive/b.md'], { cwd: made });
    expect(named).toEqual({ code: 0, stdout: '[]\n', stderr: `second-axis: archive/b.md: left out by ${name}\n` });
  });

  test('has words of its own, also for standard input', async () => {
    const made = folder({ [name]: { vocabulary: { north: ['Ryongsong'] } } });
    const input = 'On North Korea: Ryongsong wants a treaty.';
    const there = await secondAxis(['check', ...json, '-'], { cwd: made, input });
    expect(reported(there, made)).toEqual([`<stdin>: ${rule} warning`]);
    const lines = await secondAxis(['check', '--stdin-jsonl', '--format', 'jsonl'], {
      cwd: made,
      input: JSON.stringify({ id: 1, text: input }),
    });
    expect(JSON.parse(lines.stdout)).toMatchObject({ id: 1, messages: [{ ruleId: rule }] });
  });

  test('yields to --rule, and neither wakes what a directive silences', async () => {
    const made = folder({
      [name]: { rules: { [rule]: 'error' }, overrides: [{ files: ['b.md'], rules: { [rule]: 'off' } }] },
      'a.md': claim,
      'b.md': claim,
      'c.md': `---\nsecond-axis: [${rule}]\n---\n\n${claim}`,
    });
    expect(reported(await secondAxis(['check', ...json, '.'], { cwd: made }), made)).toEqual([`a.md: ${rule} error`]);
    const louder = await secondAxis(['check', ...json, '--rule', 'asserted-intent:information', '.'], { cwd: made });
    expect(reported(louder, made)).toEqual([`a.md: ${rule} information`, `b.md: ${rule} information`]);
  });

  test('given by --config applies to all, from the working directory', async () => {
    const made = folder({
      'ci/strict.json':
        '// For the build.\n{ "rules": { "motivation/asserted-intent": "error" }, "exclude": ["b.md"], }',
      [name]: { rules: { [rule]: 'off' } },
      'a.md': claim,
      'b.md': claim,
    });
    const run = await secondAxis(['check', ...json, '--config', 'ci/strict.json', '.'], { cwd: made });
    expect(reported(run, made)).toEqual([`a.md: ${rule} error`]);
    const missing = await secondAxis(['check', '--config', 'nowhere.json', '.'], { cwd: made });
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(missing.stderr).toContain('--config nowhere.json: cannot be read');
  });

  test('with mistakes: each is told once, with its place; the rest applies; the run fails', async () => {
    const made = folder({
      [name]: `{\n  "rulez": {},\n  "rules": {\n    "motivation/asserted-intent": "error",\n    "strategy/alarm": "loud"\n  }\n}\n`,
      'a.md': claim,
      'deep/b.md': claim,
    });
    const run = await secondAxis(['check', ...json, '.'], { cwd: made });
    expect(run.stderr.split('\n')).toEqual([
      expect.stringMatching(`^second-axis: ${name}:2:3: rulez is not a key; did you mean “rules”\\?`),
      `second-axis: ${name}:5:5: rules["strategy/alarm"] must be off, hint, information, warning or error, not "loud".`,
      '',
    ]);
    expect(reported(run, made)).toEqual([`a.md: ${rule} error`, `deep/b.md: ${rule} error`]);
    expect(run.code).toBe(2);
  });
});

describe('notices on directives', () => {
  const draft = `# North Korea\n\n<!-- second-axis-disable-next-line motivation/static -->\nPyongyang waits.\n\n<!-- second-axis-disabel -->\n`;

  test('are reported as findings are, by every output', async () => {
    const made = folder({ 'a.md': draft });
    const run = await secondAxis(['check', ...json, 'a.md'], { cwd: made });
    expect(reported(run, made)).toEqual(['a.md: directive/unused hint', 'a.md: directive/unknown warning']);
    expect(JSON.parse(run.stdout)[0].messages[1].suggestions[0]).toMatchObject({
      desc: 'Replace with second-axis-disable',
    });
    for (const format of ['text', 'sarif', 'github', 'checkstyle', 'junit', 'jsonl']) {
      const { stdout } = await secondAxis(['check', '--format', format, 'a.md'], { cwd: made });
      expect(stdout, format).toContain('directive');
    }
    const sarif = JSON.parse((await secondAxis(['check', '--format', 'sarif', 'a.md'], { cwd: made })).stdout).runs[0];
    for (const { ruleId, ruleIndex } of sarif.results) expect(sarif.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test('are explained', async () => {
    const run = await secondAxis(['explain', 'directive/unknown']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('directive/unknown  (warning)');
    expect(run.stdout).toContain('behind a colon.');
  });

  test('can be turned off and made louder', async () => {
    const made = folder({ 'a.md': draft });
    const words = ['check', ...json, '--rule', 'directive/unused:off', '--rule', 'directive/unknown:error', 'a.md'];
    expect(reported(await secondAxis(words, { cwd: made }), made)).toEqual(['a.md: directive/unknown error']);
  });
});

describe('what fails a run', () => {
  const files = { 'a.md': `${claim}\nWashington must choose between dialogue and pressure.\n` };
  const loud = ['--rule', 'false-choice:error'];
  test.each<[string, string[], number, number]>([
    ['any finding', [], 1, 2],
    ['errors, if quiet', ['--quiet'], 0, 0],
    ['errors, if quiet and there is one', ['--quiet', ...loud], 1, 1],
    ['more findings than may be', ['--max-warnings', '1'], 1, 2],
    ['no more findings than may be', ['--max-warnings', '2'], 0, 2],
    ['an error among few', ['--max-warnings', '9', ...loud], 1, 2],
    ['findings that are not shown but counted', ['--quiet', '--max-warnings', '1'], 1, 0],
  ])('%s', async (_name, words, code, shown) => {
    const made = folder({ ...files, [name]: { overrides: [{ files: ['*'], rules: coverageOff }] } });
    const run = await secondAxis(['check', ...json, ...words, 'a.md'], { cwd: made });
    expect([run.code, reported(run, made).length]).toEqual([code, shown]);
  });

  test.each(['x', '-1', '1.5', ''])('--max-warnings %j is not understood', async (number) => {
    const made = folder(files);
    const run = await secondAxis(['check', `--max-warnings=${number}`, 'a.md'], { cwd: made });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('--max-warnings');
  });
});

/** What a draft that recommends something owes its reader is not what these tests are about. */
const coverageOff = Object.fromEntries(
  [
    'interaction/unaddressed',
    'motivation/unexamined',
    'motivation/unitary-regime',
    'strategy/short-horizon',
    'strategy/missing-parties',
    'strategy/proliferation',
    'context/human-conditions',
    'context/disarmament',
  ].map((id) => [id, 'off']),
);

describe('init', () => {
  test('writes a configuration that is right, and never over another', async () => {
    const made = folder({ 'a.md': claim, 'other/a.md': claim });
    const run = await secondAxis(['init'], { cwd: made });
    expect(run).toMatchObject({ code: 0, stdout: `${name}: written; every key in it is explained\n`, stderr: '' });
    const text = readFileSync(join(made, name), 'utf8');
    expect(parseConfig(text).mistakes).toEqual([]);
    expect(text).toContain('// How loud each rule is');
    expect(reported(await secondAxis(['check', ...json, '.'], { cwd: made }), made)).toHaveLength(2);
    const again = await secondAxis(['init', '.'], { cwd: made });
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(again.stderr).toContain('there already');
    expect((await secondAxis(['init', 'other'], { cwd: made })).code).toBe(0);
    expect((await secondAxis(['init', 'nowhere'], { cwd: made })).code).toBe(2);
  });
});
