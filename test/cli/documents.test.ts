import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, folderWith, type Outcome, remove, secondAxis } from './program';

const policy = `# North Korea

Washington should tighten the sanctions on North Korea, and reopen the New York channel.
Coordinate every step with Seoul, Tokyo and Beijing.
`;
let folder = '';

beforeAll(() => {
  build();
  folder = folderWith({
    'policy.md': policy,
    'analysis.md': '# North Korea\n\nNorth Korea tested a missile. Seoul watched.\n',
    'fares.txt': 'The city should raise the fare.\n',
    'team.json': '{ "rules": { "framing/false-choice": "off" } }',
    'choice.md': '# North Korea\n\nWashington must choose between dialogue and pressure.\n',
  });
}, 120_000);
afterAll(() => remove(folder));

const run = (...words: string[]): Promise<Outcome> => secondAxis(words, { cwd: folder });

describe('coverage', () => {
  test('tells each draft’s considerations, met with their sentences or missing', async () => {
    const { code, stdout, stderr } = await run('coverage', 'policy.md', 'analysis.md', 'fares.txt', 'gone.md');
    expect(code).toBe(2);
    expect(stderr).toContain('gone.md');
    expect(stdout).toMatch(/^policy\.md: 2 of 8 considerations taken up\n/);
    expect(stdout).toMatch(
      / {2}✓ interaction\/unaddressed +How much and how steadily to interact\n {6}line 3: Washington/,
    );
    expect(stdout).toContain('  ✗ motivation/unexamined ');
    expect(stdout).toContain('analysis.md: an analysis, which recommends nothing');
    expect(stdout).toContain('fares.txt: not about North Korea');
  });

  test('says the same to programs', async () => {
    const { code, stdout } = await run('coverage', '--format', 'json', 'policy.md');
    expect(code).toBe(0);
    const [{ kind, met, considerations, filePath }] = JSON.parse(stdout);
    expect({ kind, met, length: considerations.length, filePath }).toEqual({
      kind: 'policy',
      met: 2,
      length: 8,
      filePath: join(folder, 'policy.md'),
    });
    expect(considerations[0]).toMatchObject({
      ruleId: 'interaction/unaddressed',
      met: true,
      sentences: [{ line: 3, column: 1, endLine: 3, endColumn: 89 }],
    });
  });
});

describe('matrix', () => {
  test('is a picture by default, and a list of points as JSON', async () => {
    const [picture, list] = await Promise.all([
      run('matrix', 'policy.md'),
      run('matrix', '--format', 'json', 'policy.md'),
    ]);
    expect(picture.code).toBe(0);
    expect(picture.stdout).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(picture.stdout).toContain('data-index="0"');
    const { points, sweetSpot } = JSON.parse(list.stdout);
    expect(sweetSpot.motive).toBe('unknown');
    expect(points).toEqual([
      expect.objectContaining({ line: 3, column: 1, x: -0.5, y: 1 }),
      expect.objectContaining({ line: 4, x: null, y: null }),
    ]);
  });

  test('goes to a file whole, whose ending chooses the format, and takes one draft', async () => {
    const [written, refused] = await Promise.all([
      run('matrix', 'policy.md', '-o', 'points.json'),
      run('matrix', 'policy.md', 'analysis.md'),
    ]);
    expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(join(folder, 'points.json'), 'utf8')).points).toHaveLength(2);
    expect(refused).toMatchObject({ code: 2, stderr: 'second-axis: unexpected “analysis.md”\n' });
  });
});

describe('report', () => {
  test('is one page about all drafts, or Markdown where the file is called so', async () => {
    const [page, markdown] = await Promise.all([
      run('report', '.', '-o', 'report.html'),
      run('report', 'policy.md', 'choice.md', '--config', 'team.json', '-o', 'report.markdown'),
    ]);
    expect(page).toEqual({ code: 0, stdout: '', stderr: '' });
    const html = readFileSync(join(folder, 'report.html'), 'utf8');
    for (const name of ['policy.md', 'analysis.md', 'fares.txt']) expect(html).toContain(`>${name}</h2>`);
    expect(markdown.code).toBe(0);
    const text = readFileSync(join(folder, 'report.markdown'), 'utf8');
    expect(text).toMatch(/^# Second Axis report\n/);
    // The page follows the drafts' own configuration, the Markdown the one it was given.
    expect(html).toContain('framing/false-choice');
    expect(text).not.toContain('framing/false-choice');
  });

  test('complains of a place it cannot write to and of a format it does not know, and writes nothing', async () => {
    const [nowhere, unknown, none] = await Promise.all([
      run('report', 'policy.md', '-o', 'no/such/folder.html'),
      run('report', 'policy.md', '--format', 'pdf'),
      run('report', 'gone.md', '-o', 'gone.html'),
    ]);
    expect(nowhere).toMatchObject({ code: 2, stdout: '' });
    expect(nowhere.stderr).toContain('no/such/folder.html: cannot be written (ENOENT)');
    expect(unknown.stderr).toContain('--format is one of html, markdown, not “pdf”');
    expect(none.code).toBe(2);
    expect(statSync(join(folder, 'gone.html'), { throwIfNoEntry: false })).toBeUndefined();
  });
});
