import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import type { Log, Result } from 'sarif';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noticeKinds, rules } from '../../server/engine/index';
import { build, folderWith, remove, secondAxis } from './program';

const rule = 'framing/false-choice';
const weak = 'Washington must choose between dialogue and pressure on North Korea.';
const alone = rules.filter(({ id }) => id !== rule).flatMap(({ id }) => ['--rule', `${id}:off`]);
const words = '“choose between dialogue and pressure”';
const files = {
  'a b#é.md': `# Korea & “North” <Korea>\n\n${weak}\n`,
  'sub/quiet.md': 'The cat sat on the mat.\n',
  'two.txt': `On\u0000 ${weak} Then, %0A::error::, Seoul must choose\nbetween dialogue and pressure.\n`,
};
let cwd: string;

beforeAll(() => {
  build();
  cwd = folderWith(files);
}, 120_000);
afterAll(() => remove(cwd));

const check = (format: string, ...more: string[]) =>
  secondAxis(['check', '--format', format, ...alone, ...more, '.'], { cwd });

describe('SARIF', () => {
  let log: Log;
  let results: readonly Result[];
  beforeAll(async () => {
    log = JSON.parse((await check('sarif')).stdout);
    results = log.runs[0]?.results ?? [];
  }, 60_000);

  test('is valid by the schema of the standard', () => {
    // The validator knows later drafts of JSON Schema than the one this schema names; it uses nothing that has changed.
    const {
      $schema: _,
      id: __,
      ...schema
    } = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false, unicodeRegExp: false });
    addFormats(ajv);
    const valid = ajv.compile(schema);
    expect(valid(log), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
    expect(valid({ ...log, runs: [{ results: [{}] }] })).toBe(false);
  });

  test('describes every rule, with a link', () => {
    const described = log.runs[0]?.tool.driver.rules ?? [];
    expect(described.map(({ id }) => id)).toEqual([...rules, ...noticeKinds].map(({ id }) => id));
    for (const { id, helpUri, help } of described.slice(0, rules.length)) {
      expect(helpUri, id).toMatch(/^https:\/\//);
      expect(help?.text.length, id).toBeGreaterThan(40);
    }
  });

  test('places a finding in a file by an address that leads back to it', () => {
    const [first] = results;
    const { artifactLocation, region } = first?.locations?.[0]?.physicalLocation ?? {};
    const base = log.runs[0]?.originalUriBaseIds?.[artifactLocation?.uriBaseId ?? '']?.uri ?? '';
    const uri = new URL(artifactLocation?.uri ?? '', base).href;
    const [name] = Object.keys(files).filter((path) => pathToFileURL(join(cwd, path)).href === uri);
    expect(name).toBe('a b#é.md');
    const { charOffset = 0, charLength = 0, snippet } = region ?? {};
    expect(files['a b#é.md'].slice(charOffset, charOffset + charLength)).toBe(snippet?.text);
    expect(region).toMatchObject({ startLine: 3, startColumn: 17, endLine: 3, endColumn: 53 });
  });

  test('carries fixes that lie in the file and tells equal words apart', () => {
    for (const { fixes = [], ruleIndex = -1, ruleId } of results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(fixes.length).toBeGreaterThan(0);
    }
    const names = results.map(({ partialFingerprints, locations }) => [
      locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      Object.values(partialFingerprints ?? {})[0],
    ]);
    expect(new Set(names.map(String)).size).toBe(3);
  });
});

test('GitHub’s workflow commands are one line each, and a draft cannot write its own', async () => {
  const { stdout, code } = await check('github');
  expect(code).toBe(1);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    expect(line).toMatch(
      /^::warning file=[^:,]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=Second Axis%3A framing\/false-choice::“/,
    );
  }
  expect(lines[0]).toContain(`file=a b#é.md,line=3,endLine=3,col=17,endColumn=53,title`);
  // Columns are for one line only.
  expect(lines[2]).toContain('file=two.txt,line=1,endLine=2,title');
});

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => lists.includes(name),
});
const lists = ['file', 'error', 'testsuite', 'testcase'];

test('Checkstyle’s XML is read back as it was meant', async () => {
  const { checkstyle } = xml.parse((await check('checkstyle')).stdout, true);
  const found = checkstyle.file.map(({ name, error = [] }: { name: string; error?: Record<string, string>[] }) => [
    name.slice(cwd.length + 1),
    error.map(({ line, column, severity, source }) => `${line}:${column} ${severity} ${source}`),
  ]);
  expect(Object.fromEntries(found)).toEqual({
    'a b#é.md': ['3:17 warning second-axis.framing.false-choice'],
    'sub/quiet.md': [],
    'two.txt': ['1:21 warning second-axis.framing.false-choice', '1:105 warning second-axis.framing.false-choice'],
  });
  expect(checkstyle.file[0].error[0].message).toContain(words);
});

test('JUnit’s XML has a failed case for each finding and a passed one where there is none', async () => {
  const { testsuites } = xml.parse((await check('junit')).stdout, true);
  const found = testsuites.testsuite.map(
    ({ name, tests, failures, testcase }: Record<string, string> & { testcase: { failure?: unknown }[] }) =>
      `${name}: ${tests} run, ${failures} failed, ${testcase.filter(({ failure }) => failure).length} told`,
  );
  expect(found).toEqual([
    'a b#é.md: 1 run, 1 failed, 1 told',
    'sub/quiet.md: 1 run, 0 failed, 0 told',
    'two.txt: 2 run, 2 failed, 2 told',
  ]);
});

test('a line of JSON for each draft is the array’s objects', async () => {
  const array = JSON.parse((await check('json')).stdout);
  const lines = (await check('jsonl')).stdout.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(array);
  for (const { messages } of array) for (const { suggestions } of messages) expect(suggestions).not.toEqual([]);
});

describe('drafts in lines of JSON', () => {
  const stream = (input: string) => secondAxis(['check', '--stdin-jsonl', '--format', 'jsonl', ...alone], { input });

  test('give a result a line in the same order', async () => {
    const requests = [
      { id: 7, text: weak },
      { id: { deep: ['x'] }, text: `\`${weak}\` \u2028\r`, format: 'markdown' },
      { id: 'plain', text: `\`${weak}\``, format: 'plaintext' },
      { text: '' },
    ];
    const { stdout, stderr, code } = await stream(requests.map((request) => JSON.stringify(request)).join('\n'));
    const results = stdout.trimEnd().split('\n');
    expect(results.map((line) => JSON.parse(line))).toMatchObject([
      { id: 7, messages: [{ ruleId: rule, column: 17 }] },
      { id: { deep: ['x'] }, messages: [] },
      { id: 'plain', messages: [{ ruleId: rule, column: 18 }] },
      { id: null, kind: 'off-topic', messages: [] },
    ]);
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
  });

  test('that cannot be read have a result with the error, and the rest goes on', async () => {
    const input = `{"id":1}\nnot JSON\n\n[]\n{"id":2,"text":"x","format":"pdf"}\n${JSON.stringify({ id: 3, text: weak })}\n`;
    const { stdout, code } = await stream(input);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: 1, error: expect.stringMatching(/^line 1: “text” must be a string$/) },
      { id: null, error: expect.stringMatching(/^line 2: not a JSON object/) },
      { id: null, error: expect.stringMatching(/^line 4: not a JSON object/) },
      { id: 2, error: expect.stringMatching(/^line 5: “format” must be markdown/) },
      { id: 3, errorCount: 0, warningCount: 1 },
    ]);
    expect(code).toBe(2);
  });

  test.each([
    ['beside files', ['--format', 'jsonl', 'x.md'], /--stdin-jsonl reads standard input only/],
    ['in another format', ['--format', 'sarif'], /--stdin-jsonl needs “--format jsonl”/],
  ])('are refused %s', async (_, more, message) => {
    const outcome = await secondAxis(['check', '--stdin-jsonl', ...more]);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toMatch(message);
  });
});

describe('a baseline', () => {
  const run = (...more: string[]) =>
    secondAxis(['check', '--baseline', 'known.json', ...alone, ...more, 'd.md'], { cwd: folder });
  let folder: string;
  beforeAll(() => {
    folder = folderWith({ 'd.md': `${weak}\n` });
  });
  afterAll(() => remove(folder));

  test('keeps known findings out, though they move, and lets new ones through', async () => {
    expect(await run('--update-baseline')).toMatchObject({
      code: 0,
      stderr: 'second-axis: known.json: 1 finding accepted\n',
    });
    writeFileSync(join(folder, 'd.md'), `More came before.\n\n> ${weak.replace('choose ', 'choose\n> ')}\n`);
    writeFileSync(join(folder, 'd.md'), `More came before.\n\n${weak.replace('dialogue ', 'dialogue\n')}\n`);
    expect(await run()).toMatchObject({ code: 0, stdout: '1 draft checked, nothing found\n' });
    writeFileSync(join(folder, 'd.md'), `${weak}\n\n${weak.replace('Washington', 'Seoul')}\n`);
    const { code, stdout } = await run('--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)[0].messages).toMatchObject([{ line: 3 }]);
  });

  test('that is missing, broken or could lose something is one clear message', async () => {
    const before = readFileSync(join(folder, 'known.json'), 'utf8');
    expect(await run('--update-baseline', 'nowhere.md')).toMatchObject({ code: 2 });
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(before);
    writeFileSync(join(folder, 'known.json'), '{"version":1,"findings":[3]}');
    expect(await run()).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^second-axis: --baseline known\.json: not a baseline/),
    });
    remove(join(folder, 'known.json'));
    expect(await run()).toMatchObject({ code: 2, stderr: expect.stringMatching(/known\.json: cannot be read/) });
    expect(await secondAxis(['check', '--update-baseline', 'd.md'], { cwd: folder })).toMatchObject({ code: 2 });
  });
});
