import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats, rules } from '../../server/engine/index';
import { mark, marked } from '../lsp/marked';
import { talk } from '../support/connection';
import { build, folderWith, type Outcome, remove, root, secondAxis, start } from './program';

interface Message {
  readonly ruleId: string;
  readonly severity: number;
  readonly level: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly passages: readonly number[];
}
interface Result {
  readonly filePath: string;
  readonly messages: readonly Message[];
  readonly errorCount: number;
  readonly warningCount: number;
}

const endings = [...Object.values(formats).flatMap((format) => format.endings), 'docx']
  .map((ending) => `.${ending}`)
  .join(', ');
const weak = 'Washington must choose between dialogue and pressure on North Korea.';
const rule = 'framing/false-choice';
/** Every rule but one kept quiet, so that a test says what it is about. */
const alone = rules.filter(({ id }) => id !== rule).flatMap(({ id }) => ['--rule', `${id}:off`]);
const results = ({ stdout }: Outcome): Result[] => JSON.parse(stdout);
const ruleIds = (result: Result | undefined) => result?.messages.map(({ ruleId }) => ruleId);

const folders: string[] = [];
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = folderWith(files);
  folders.push(made);
  return made;
}

beforeAll(build, 120_000);
afterAll(() => {
  for (const made of folders) remove(made);
});

describe('where a finding is', () => {
  // A draft with its finding marked, and the sentence as it is shown with the finding underlined.
  const drafts: Record<string, [draft: string, shown: string]> = {
    'plain.md': [
      'Washington must [[choose between dialogue and pressure]] on North Korea.',
      `
  1 │ Washington must choose between dialogue and pressure on North Korea.
    │                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    ],
    'among sentences.md': [
      'North Korea tested again. Washington must [[choose between dialogue and pressure]]. Time passes.',
      `
  1 │ Washington must choose between dialogue and pressure.
    │                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    ],
    'wide characters.md': [
      '북한 👩‍👩‍👧 🇰🇷 ❤️ Washington must [[choose between dialogue and pressure]] on North Korea 🎉.',
      `
  1 │ 북한 👩‍👩‍👧 🇰🇷 ❤️ Washington must choose between dialogue and pressure on North Korea 🎉.
    │                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    ],
    'combining marks.md': [
      'Cafe\u0301, North Korea: Washington must [[choose between dialogue and pressure]].',
      `
  1 │ Cafe\u0301, North Korea: Washington must choose between dialogue and pressure.
    │                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    ],
    'tab.txt': [
      'On North Korea\tWashington must [[choose between\tdialogue and pressure]].',
      `
  1 │ On North Korea Washington must choose between dialogue and pressure.
    │                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    ],
    'hard wrapped.md': [
      'North Korea\ntested. Washington must [[choose\nbetween dialogue and pressure]] now.\n',
      `
  2 │ Washington must choose
    │                 ^^^^^^
  3 │ between dialogue and pressure now.
    │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    ],
    'windows.md': [
      '# North Korea\r\n\r\nToday\r\nWashington must [[choose between dialogue and pressure]].\r\n',
      `
  3 │ Today
  4 │ Washington must choose between dialogue and pressure.
    │                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    ],
    'old mac.md': [
      'North Korea.\r\rWashington must [[choose between dialogue and pressure]].\rThe end.',
      `
  3 │ Washington must choose between dialogue and pressure.
    │                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    ],
    'item.md': [
      'On North Korea\n\n- Wait.\n- Washington must [[choose between *dialogue* and pressure]]\n- More.\n',
      `
  4 │ - Washington must choose between *dialogue* and pressure
    │                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    ],
    'long.md': [
      'After a year in which nothing much happened on the Korean peninsula, and North Korea was rarely in the news, Washington must [[choose between dialogue and pressure]].',
      `
  1 │ After a year in which nothing much happened on the Korean peninsula, and North Korea was
    │ rarely in the news, Washington must choose between dialogue and pressure.
    │                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    ],
    'escapes.txt': [
      'North Korea \u202E\u001B[31m Washington must [[choose between dialogue and pressure]].',
      `
  1 │ North Korea ��[31m Washington must choose between dialogue and pressure.
    │                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    ],
  };
  let json: Result[];
  let shown: string[];

  beforeAll(async () => {
    const cwd = folder(Object.fromEntries(Object.entries(drafts).map(([name, [draft]]) => [name, marked(draft).text])));
    json = results(await secondAxis(['check', '--format', 'json', ...alone, '.'], { cwd }));
    shown = (await secondAxis(['check', ...alone, '.'], { cwd })).stdout.split('\n\n');
  }, 60_000);

  test.each(Object.entries(drafts))('%s, for programs', (name, [draft]) => {
    const source = marked(draft).text;
    const result = json.find(({ filePath }) => basename(filePath) === name);
    expect(mark(source, result?.messages.map((message) => spanOf(source, message)) ?? [])).toBe(draft);
  });

  test.each(Object.entries(drafts))('%s, for people', (name, [, expected]) => {
    const finding = shown.find((part) => part.startsWith(`${name}:`));
    expect(finding?.split('\n').filter((line) => line.includes('│'))).toEqual(expected.split('\n').slice(1));
  });

  test('comes with rule, severity, paragraphs and message', () => {
    const [head, ...rest] = shown.find((part) => part.startsWith('plain.md:'))?.split('\n') ?? [];
    expect(head).toMatch(/^plain\.md:1:17 {2}warning {2}framing\/false-choice {2}¶\d+( ¶\d+)*$/);
    expect(rest.at(-1)).toMatch(/^ {2}\S/);
  });

  test('is counted in the last line', () => {
    const count = Object.keys(drafts).length;
    expect(shown.at(-1)).toBe(`${count} drafts checked, ${count} findings: ${count} warnings\n`);
  });
});

test('a byte order mark moves nothing', async () => {
  const cwd = folder({ 'with.md': `\uFEFF${weak}`, 'without.md': weak });
  const [marked, plain] = results(await secondAxis(['check', '--format', 'json', '.'], { cwd }));
  expect(marked?.messages).toEqual(plain?.messages);
});

test('JSON has the shape that ESLint’s readers know', async () => {
  const cwd = folder({ 'a.md': weak, 'b.md': 'The cat sat on the mat.' });
  const outcome = await secondAxis(['check', '--format=json', ...alone, 'b.md', 'a.md', './a.md'], { cwd });
  expect(outcome).toMatchObject({ code: 1, stderr: '' });
  expect(results(outcome)).toEqual([
    { filePath: expect.stringMatching(/^.+b\.md$/), messages: [], errorCount: 0, warningCount: 0 },
    {
      filePath: expect.stringMatching(/^.+a\.md$/),
      messages: [
        {
          ruleId: rule,
          severity: 1,
          level: 'warning',
          message: expect.stringContaining('“choose between dialogue and pressure”'),
          line: 1,
          column: 17,
          endLine: 1,
          endColumn: 53,
          passages: rules.find(({ id }) => id === rule)?.passages,
          suggestions: expect.arrayContaining([
            {
              desc: expect.any(String),
              fix: { range: [expect.any(Number), expect.any(Number)], text: expect.any(String) },
            },
          ]),
        },
      ],
      errorCount: 0,
      warningCount: 1,
    },
  ]);
});

describe('which drafts are checked', () => {
  const files = {
    'b.md': '',
    'a.markdown': '',
    'sub/UPPER.MD': '',
    'sub/c.txt': '',
    'sub/d.pages': '',
    '.hidden/e.md': '',
    'node_modules/f.md': '',
    'sub/node_modules/g.md': '',
    'odd[1].md': '',
  };
  const all = ['a.markdown', 'b.md', 'odd[1].md', 'sub/UPPER.MD', 'sub/c.txt'];
  const inputs: Record<string, [inputs: string[], checked: string[]]> = {
    'a folder': [['.'], all],
    'a folder with a slash': [['sub/'], ['sub/UPPER.MD', 'sub/c.txt']],
    'a file, whatever its ending': [['sub/d.pages'], ['sub/d.pages']],
    'a file in a folder that is left out': [['.hidden/e.md'], ['.hidden/e.md']],
    'a pattern': [['**/*.{md,markdown}'], ['a.markdown', 'b.md', 'odd[1].md']],
    'a name that could be a pattern': [['odd[1].md'], ['odd[1].md']],
    'each once, in the order given': [
      ['sub/c.txt', '.', 'b.md'],
      ['sub/c.txt', ...all.slice(0, -1)],
    ],
  };
  test.each(Object.entries(inputs))('%s', async (_, [words, checked]) => {
    const cwd = folder(files);
    const outcome = await secondAxis(['check', '--format', 'json', ...words], { cwd });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    const paths = results(outcome).map(({ filePath }) => relative(cwd, filePath).replaceAll('\\', '/'));
    expect(paths).toEqual(checked);
  });
});

describe('standard input', () => {
  // Code in Markdown is no prose; in plain text a grave accent is just that.
  const code = `\`${weak}\``;
  test.each([
    ['is Markdown without a name', [], '<stdin>', 0],
    ['has the name it is given', ['--stdin-filename', 'drafts/x.md'], 'x.md', 0],
    ['is plain text under such a name', ['--stdin-filename', 'x.txt'], 'x.txt', 1],
  ])('%s', async (_, words, name, exitCode) => {
    const outcome = await secondAxis(['check', '--format', 'json', ...words, ...alone, '-'], { input: code });
    expect(outcome).toMatchObject({ code: exitCode, stderr: '' });
    expect(results(outcome).map(({ filePath }) => basename(filePath))).toEqual([name]);
  });

  test('may be read beside files', async () => {
    const cwd = folder({ 'a.md': 'The cat sat.' });
    const outcome = await secondAxis(['check', ...alone, 'a.md', '-'], { cwd, input: weak });
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toMatch(/^<stdin>:1:17 /);
    expect(outcome.stdout).toMatch(/2 drafts checked, 1 finding: 1 warning\n$/);
  });
});

describe('bad input is one clear message', () => {
  const files = {
    'good.md': weak,
    'latin1.md': Buffer.from('Pyongyang\u00E9', 'latin1'),
    'utf16.txt': Buffer.from('\uFEFFPyongyang', 'utf16le'),
    'none/picture.png': '',
  };
  const inputs: Record<string, [input: string, message: string]> = {
    'a file that is not there': ['nowhere.md', 'nowhere.md: no such file or directory'],
    'a path through a file': ['good.md/x.md', 'good.md/x.md: not a directory'],
    'a pattern without a match': ['*.rst', '*.rst: no file matches'],
    'a folder without drafts': ['none', `none: no drafts here (${endings})`],
    'bytes that are not UTF-8': ['latin1.md', 'latin1.md: not UTF-8 text; save it as UTF-8'],
    'UTF-16': ['utf16.txt', 'utf16.txt: this is UTF-16 text; save it as UTF-8'],
  };
  test.each(Object.entries(inputs))('%s', async (_, [input, message]) => {
    const outcome = await secondAxis(['check', input], { cwd: folder(files) });
    expect(outcome).toEqual({ code: 2, stdout: '', stderr: `second-axis: ${message}\n` });
  });

  test('and the other drafts are still checked', async () => {
    const words = ['check', '--format', 'json', ...alone, 'nowhere.md', 'latin1.md', 'good.md'];
    const outcome = await secondAxis(words, { cwd: folder(files) });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(results(outcome).map(ruleIds)).toEqual([[rule]]);
  });

  test('in JSON too', async () => {
    const outcome = await secondAxis(['check', '--format', 'json', 'nowhere.md'], { cwd: folder(files) });
    expect(outcome).toMatchObject({ code: 2, stdout: '[]\n' });
  });
});

describe('odd drafts are a clean result', () => {
  const drafts: Record<string, [draft: string, code: number]> = {
    empty: ['', 0],
    'only a byte order mark': ['\uFEFF', 0],
    'white space': [' \r\n\t\r ', 0],
    'NUL bytes': ['North Korea\0\0\0', 0],
    'a line of five megabytes': [`${'North Korea tested again. '.repeat(192_000)}${weak}`, 1],
    'a word of five megabytes': [`North Korea ${'x'.repeat(5_000_000)}`, 0],
  };
  test.each(Object.entries(drafts))('%s', async (_, [draft, code]) => {
    const outcome = await secondAxis(['check', ...alone, 'draft.md'], { cwd: folder({ 'draft.md': draft }) });
    expect(outcome).toMatchObject({ code, stderr: '' });
    expect(outcome.stdout).toMatch(/1 draft checked, (?:nothing found|1 finding: 1 warning)\n$/);
    expect(outcome.stdout.length).toBeLessThan(4000);
  });
});

describe('--rule', () => {
  test.each([
    ['makes a rule loud', [`${rule}:error`], [2], 'error'],
    ['makes a rule quiet', [`${rule}:hint`], [1], 'hint'],
    ['knows a rule by its last part', ['false-choice:error'], [2], 'error'],
    ['counts when it is said last', [`${rule}:error`, `${rule}:information`], [1], 'information'],
    ['turns a rule off', [`${rule}:off`], [], undefined],
  ])('%s', async (_, pairs, severities, level) => {
    const words = pairs.flatMap((pair) => ['--rule', pair]);
    const outcome = await secondAxis(['check', '--format', 'json', ...alone, ...words, '-'], { input: weak });
    expect(outcome).toMatchObject({ code: severities.length === 0 ? 0 : 1, stderr: '' });
    const [result] = results(outcome);
    expect(result?.messages.map(({ severity }) => severity)).toEqual(severities);
    expect(result?.messages[0]?.level).toBe(level);
    expect(result?.errorCount).toBe(severities.filter((severity) => severity === 2).length);
    expect(result?.warningCount).toBe(severities.filter((severity) => severity === 1).length);
  });
});

describe('--explain', () => {
  const draft = `${weak}\n\nHawks insist that Washington must choose between dialogue and pressure.\n\nThe allies should keep the hotline to Pyongyang open and staffed between crises.\n`;

  test('tells people why a candidate stays silent and where coverage is found', async () => {
    const { stdout } = await secondAxis(['check', '--explain', '-'], { input: draft });
    const table = stdout.slice(stdout.indexOf('<stdin>: a policy draft, 2 candidates'));
    expect(table).toMatch(/^ {2}1:17 +framing\/false-choice +fires +“choose between dialogue and pressure”$/m);
    expect(table).toMatch(/^ {2}3:35 +framing\/false-choice +silent, attributed to somebody else +“choose between/m);
    expect(table).toMatch(/^ +interaction\/unaddressed +taken up at 5:1$/m);
    expect(table).toMatch(/^ +motivation\/unexamined +not taken up$/m);
  });

  test('tells programs the same', async () => {
    const outcome = await secondAxis(['check', '--explain', '--format', 'json', '-'], { input: draft });
    expect(results(outcome)).toMatchObject([
      {
        kind: 'policy',
        verdicts: [
          { ruleId: rule, fires: true, silence: null, line: 1, column: 17, endLine: 1, endColumn: 53 },
          { ruleId: rule, fires: false, silence: 'attributed', line: 3, column: 35 },
        ],
        coverage: { 'interaction/unaddressed': [{ line: 5, column: 1 }], 'motivation/unexamined': [] },
      },
    ]);
  });
});

test('rules lists every rule', async () => {
  const { code, stdout, stderr } = await secondAxis(['rules']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => line.split(/ +/)[0])).toEqual(rules.map(({ id }) => id));
  for (const line of lines) expect(line).toMatch(/^\S+ +(?:error|warning|information|hint) +¶\d+( ¶\d+)* {2,}\S/);
});

test('explain says what a rule marks, why, what to do, and where the essay says so', async () => {
  const full = await secondAxis(['explain', rule]);
  expect(full).toMatchObject({ code: 0, stderr: '' });
  const running = full.stdout.replace(/\s+/g, ' ');
  const info = rules.find(({ id }) => id === rule);
  for (const part of [info?.title, info?.why, info?.advice, info?.weak, info?.good]) expect(running).toContain(part);
  expect(full.stdout).toMatch(/^ {2}https:\/\/ips-dc\.org\/dealing_with_north_koreas_tests\/#:~:text=\S+$/m);
  for (const line of full.stdout.split('\n')) if (!line.includes('https:')) expect(line.length).toBeLessThanOrEqual(80);
  expect(await secondAxis(['explain', 'false-choice'])).toEqual(full);
});

test('--version is the package’s', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const word of ['--version', '-v']) {
    expect(await secondAxis([word])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  }
});

test('--help is one page of eighty columns, wherever it is asked for', async () => {
  const page = await secondAxis(['--help']);
  expect(page).toMatchObject({ code: 0, stderr: '' });
  for (const heading of ['NAME', 'SYNOPSIS', 'DESCRIPTION', 'COMMANDS', 'EXIT STATUS', 'EXAMPLES']) {
    expect(page.stdout.split('\n')).toContain(heading);
  }
  for (const line of page.stdout.split('\n')) expect.soft(line.length, line).toBeLessThanOrEqual(80);
  for (const words of [['-h'], ['help'], ['check', '--help'], ['check', 'x.md', '-h'], ['lsp', '--help']]) {
    expect(await secondAxis(words)).toEqual(page);
  }
});

describe('a command that is not understood is one clear message', () => {
  const wrong: Record<string, [words: string[], message: RegExp]> = {
    'no command': [[], /nothing to do/],
    'a file without a command': [
      ['draft.md'],
      /unknown command “draft\.md”; to check a draft, “second-axis check draft\.md”/,
    ],
    'an option before the command': [['--format', 'json'], /Unknown option '--format'/],
    'an unknown option': [['check', '--fromat', 'json', 'x.md'], /Unknown option '--fromat'/],
    'no file': [['check'], /check needs a file/],
    'an unknown format': [['check', '--format', 'xml', 'x.md'], /--format is one of text, json, .+, not “xml”/],
    'an option without its value': [['check', 'x.md', '--format'], /'--format <value>' argument missing/],
    'a rule without a severity': [['check', '--rule', rule, 'x.md'], /--rule framing\/false-choice: give a rule and/],
    'an unknown severity': [['check', '--rule', `${rule}:loud`, 'x.md'], /give a rule and error, warning/],
    'an unknown rule': [['check', '--rule', 'framing/none:off', 'x.md'], /no rule is called “framing\/none”/],
    'an unknown rule to explain': [['explain', 'choice'], /no rule is called “choice”; “second-axis rules” lists them/],
    'no rule to explain': [['explain'], /explain needs a rule/],
    'a word too many': [['rules', 'all'], /unexpected “all”/],
  };
  test.each(Object.entries(wrong))('%s', async (_, [words, message]) => {
    const outcome = await secondAxis(words);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toMatch(/^second-axis: [^\n]+\n$/);
    expect(outcome.stderr).toMatch(message);
  });
});

test('there are no colours without a terminal', async () => {
  const { stdout } = await secondAxis(['check', '--explain', '-'], { input: weak });
  expect(stdout).not.toContain('\u001B');
});

test('a reader that closes the pipe hears no complaint', async () => {
  const cwd = folder(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.md`, weak])));
  const program = start(['check', '.'], cwd);
  program.stdout.once('data', () => program.stdout.destroy());
  const [complaints] = await Promise.all([text(program.stderr), once(program, 'close')]);
  expect(complaints).toBe('');
  expect(program.exitCode).toBe(1);
});

test('lsp --stdio is the language server', async () => {
  const program = start(['lsp', '--stdio']);
  const { connection, initialized } = await talk(program.stdout, program.stdin);
  expect(initialized.serverInfo?.name).toBe('Second Axis');
  const closed = once(program, 'close');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await closed;
  expect(program.exitCode).toBe(0);
});

test('the sample draft shows each kind of finding, and keeps quiet where it should', async () => {
  const outcome = await secondAxis(['check', '--format', 'json', 'examples/draft.md']);
  expect(outcome).toMatchObject({ code: 1, stderr: '' });
  const source = readFileSync(join(root, 'examples/draft.md'), 'utf8');
  const [result] = results(outcome);
  expect(ruleIds(result)).toEqual(
    expect.arrayContaining([
      'framing/false-choice',
      'framing/single-pole',
      'interaction/neglect',
      'interaction/unaddressed',
      'motivation/asserted-intent',
      'motivation/single-cause',
      'motivation/unexamined',
    ]),
  );
  const claimed = result?.messages.map((message) => {
    const { start, end } = spanOf(source, message);
    return source.slice(start, end);
  });
  for (const silent of ['dialogue is the only way', 'hunger brings governments down']) {
    expect(claimed?.filter((words) => words.includes(silent))).toEqual([]);
  }
});

/** The UTF-16 span that a message's lines and columns name, counted anew. */
function spanOf(source: string, { line, column, endLine, endColumn }: Message): { start: number; end: number } {
  const starts = [0, ...Array.from(source.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? Number.NaN) + column - 1;
  return { start: offset(line, column), end: offset(endLine, endColumn) };
}
