import { describe, expect, test, vi } from 'vitest';
import type { CodeAction, Diagnostic, Hover, MarkupContent, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { commands, statusMethod } from '../../server/lsp/protocol';
import { connect, eventually, pulling, pushing, type TestDocument } from '../support/connection';
import { mark, marked } from './marked';

vi.mock('../../server/engine/index', () => import('./fakeEngine'));

const both = { pushing, pulling };
const ours = { commands: Object.values(commands) };
const wholeOf = (document: TestDocument, diagnostics: readonly Diagnostic[]) =>
  mark(
    document.text,
    diagnostics.map(({ range }) => document.span(range)),
  );

describe.each(Object.entries(both))('diagnostics, %s', (_, capabilities) => {
  const drafts = {
    'one finding': 'Pyongyang [[wants]] more.',
    'off topic': 'Kim wants more.',
    'beyond the basic plane': '🚀🚀 한국 Seoul [[wants]] 🕊️ and Pyongyang [[wants]].',
    'Windows line ends': 'Seoul\r\n\r\nand Pyongyang [[wants]]\r\nmore, [[carrots or sticks]].\r\n',
    'old Mac line ends': 'Seoul\r[[wants]]\rmore',
    'at the very end': 'Pyongyang [[wants]]',
    'an empty draft': '',
  };
  test.each(Object.entries(drafts))('%s', async (_, source) => {
    const { text } = marked(source);
    const document = await (await connect({ capabilities })).open(text);
    expect(wholeOf(document, await document.diagnostics())).toBe(source);
  });

  test('say which rule, why and where to read more', async () => {
    const document = await (await connect({ capabilities })).open('Seoul should act. It should act soon.');
    expect(await document.diagnostics()).toEqual([
      {
        range: document.range({ start: 6, end: 12 }),
        severity: 2,
        source: 'Second Axis',
        code: 'interaction/unaddressed',
        codeDescription: { href: expect.stringMatching(/^https:\/\/ips-dc\.org\/.*#:~:text=/) },
        message: 'The draft does not say how to keep in touch.',
        relatedInformation: [
          {
            location: { uri: document.uri, range: document.range({ start: 21, end: 27 }) },
            message: 'Also a recommendation.',
          },
        ],
      },
    ]);
  });

  const edits: Record<string, [string, ...[number, number, string][]]> = {
    'a word typed': ['Pyongyang wants more', [10, 15, 'may want']],
    'two changes, the second in the text the first left': [
      'Seoul 🚀 wants',
      [0, 5, 'Pyongyang!'],
      [11, 13, ''],
      [12, 17, ''],
    ],
    'across Windows line ends': ['Seoul\r\nwants\r\nmore', [5, 7, ' '], [6, 6, 'always ']],
    'everything deleted': ['Seoul wants', [0, 11, '']],
    'between the halves of CR LF': ['Seoul\r\nwants', [6, 6, '']],
    'at the end of a line that has CR LF': ['Seoul\r\nwants\r\n', [12, 12, ' wants']],
  };
  test.each(Object.entries(edits))('follow an edit: %s', async (_, [text, ...changes]) => {
    const document = await (await connect({ capabilities })).open(text);
    await document.edit(...changes.map(([start, end, text]) => ({ start, end, text })));
    const fresh = await (await connect({ capabilities })).open(document.text);
    expect(wholeOf(document, await document.diagnostics())).toBe(wholeOf(fresh, await fresh.diagnostics()));
  });

  test('follow a change of the whole text', async () => {
    const document = await (await connect({ capabilities })).open('Seoul wants');
    await document.replace('Now Pyongyang wants more');
    expect(wholeOf(document, await document.diagnostics())).toBe('Now Pyongyang [[wants]] more');
  });

  test('come with a status', async () => {
    const client = await connect({ capabilities });
    const document = await client.open('Seoul should use the hotline. Pyongyang wants that.');
    await document.diagnostics();
    const { params } = await eventually('status', () => client.received.find(({ method }) => method === statusMethod));
    expect(params).toEqual({
      uri: document.uri,
      version: 1,
      generation: 0,
      kind: 'policy',
      findings: 1,
      coverage: { met: 1, of: 2 },
    });
  });
});

describe('push', () => {
  test('is silent towards a client that pulls', async () => {
    const client = await connect({ capabilities: pulling });
    const document = await client.open('Pyongyang wants more');
    await document.edit({ start: 0, end: 0, text: 'Now ' });
    await document.diagnostics();
    await document.close();
    await document.hover(0);
    expect(client.published).toEqual([]);
  });

  test('is the only way for a client that does not', async () => {
    const client = await connect({ capabilities: pushing });
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
  });

  test('gives each version, and takes all back on close', async () => {
    const client = await connect({ capabilities: pushing });
    const document = await client.open('Pyongyang wants more');
    await document.diagnostics();
    await document.edit({ start: 0, end: 0, text: 'Now ' });
    await document.diagnostics();
    await document.close();
    await document.hover(0);
    expect(client.published.map(({ version, diagnostics }) => [version, diagnostics.length])).toEqual([
      [1, 1],
      [2, 1],
      [undefined, 0],
    ]);
  });
});

describe('pull', () => {
  test('is unchanged until the draft is edited', async () => {
    const client = await connect();
    const document = await client.open('Pyongyang wants more');
    const { resultId } = await client.pull(document.uri);
    expect(await client.pull(document.uri, resultId)).toEqual({ kind: 'unchanged', resultId });
    await document.edit({ start: 20, end: 20, text: '.' });
    expect(await client.pull(document.uri, resultId)).toMatchObject({ kind: 'full', items: [{}] });
  });

  test('is full again after a draft was closed and opened', async () => {
    const client = await connect();
    const document = await client.open('Pyongyang wants more');
    const { resultId } = await client.pull(document.uri);
    await document.close();
    await client.open('Pyongyang may want more');
    expect(await client.pull(document.uri, resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('of a document that is not open is empty', async () => {
    expect(await (await connect()).pull('memory:/nowhere.md')).toEqual({ kind: 'full', items: [] });
  });
});

describe('configuration', () => {
  const levels = { off: [], hint: [4], information: [3], warning: [2], error: [1] };
  test.each(Object.entries(levels))('a rule set to %s', async (level, severities) => {
    const settings = { rules: { 'motivation/asserted-intent': level } };
    for (const initializationOptions of [settings, { secondAxis: settings }, { ...ours, ...settings }]) {
      const client = await connect({ capabilities: pushing, initializationOptions });
      const document = await client.open('Pyongyang wants more');
      expect((await document.diagnostics()).map(({ severity }) => severity)).toEqual(severities);
    }
  });

  test('is each folder’s own', async () => {
    const client = await connect({ configuration: (uri) => ({ enable: uri !== 'memory:/quiet/draft.md' }) });
    const [loud, quiet] = await Promise.all(
      ['loud', 'quiet'].map((folder) => client.open('Pyongyang wants', { uri: `memory:/${folder}/draft.md` })),
    );
    expect(await loud?.diagnostics()).toHaveLength(1);
    expect(await quiet?.diagnostics()).toEqual([]);
    expect(await quiet?.hover(11)).toBeNull();
    expect(await quiet?.actions({ start: 11, end: 11 })).toEqual([]);
  });

  test('that changes is asked for again, and the client is told to pull', async () => {
    let enable = true;
    const client = await connect({ configuration: () => ({ enable }) });
    const document = await client.open('Pyongyang wants more');
    const { resultId } = await client.pull(document.uri);
    enable = false;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await eventually('refresh', () => client.received.some(({ method }) => method === 'workspace/diagnostic/refresh'));
    expect(await client.pull(document.uri, resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('that is pushed reaches the drafts that are open', async () => {
    const client = await connect({ capabilities: pushing });
    const document = await client.open('Pyongyang wants more');
    await document.diagnostics();
    const settings = { secondAxis: { rules: { 'motivation/asserted-intent': 'error' } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await eventually('news', () => client.published.at(-1)?.diagnostics[0]?.severity === 1);
  });

  test('that the client fails to give leaves the defaults', async () => {
    const client = await connect({
      configuration: () => {
        throw new Error('no settings today');
      },
    });
    expect(await (await client.open('Pyongyang wants more')).diagnostics()).toHaveLength(1);
  });

  test('with mistakes: each is told once, and the rest applies', async () => {
    const client = await connect({
      configuration: () => ({
        enable: 'yes',
        rules: { 'motivation/asserted-intent': 'loud', 'framing/false-choice': 'hint' },
      }),
    });
    for (const uri of ['memory:/a.md', 'memory:/b.md']) {
      const document = await client.open('Pyongyang wants carrots or sticks', { uri });
      expect((await document.diagnostics()).map(({ severity }) => severity)).toEqual([3, 4]);
    }
    expect(client.received.filter(({ method }) => method === 'window/showMessage').map(({ params }) => params)).toEqual(
      [
        { type: 2, message: 'secondAxis.enable must be true or false, not "yes".' },
        {
          type: 2,
          message:
            'secondAxis.rules["motivation/asserted-intent"] must be off, hint, information, warning or error, not "loud".',
        },
      ],
    );
  });
});

describe('hover', () => {
  const value = (hover: Hover | null) => (hover?.contents as MarkupContent | undefined)?.value;

  const read = expect.stringMatching(/^\[Read ¶5 as published\]\(https:\/\/ips-dc\.org.+#:~:text=[^)]+\)$/);
  const detail = [
    expect.stringMatching(/^\*\*¶5, opening:\*\* .+/),
    '**Weak:** A weak line for motivation/asserted-intent.',
    '**Better:** A good line for motivation/asserted-intent.',
  ];

  test('says what, why and what to do; then where the essay says so, and how it reads both ways', async () => {
    const { text, ranges } = marked('Pyongyang [[wants]] more');
    const document = await (await connect()).open(text);
    const hover = await document.hover(12);
    expect(hover && document.span(hover.range as never)).toEqual(ranges[0]);
    expect(value(hover)?.split('\n\n')).toEqual([
      '**Title of motivation/asserted-intent**',
      '“wants” states a motive as fact.',
      'It matters.',
      '**What to do:** Do better.',
      read,
      '---',
      ...detail,
      '`motivation/asserted-intent`',
    ]);
  });

  test('leaves out what an editor shows above it, and links into the guide where that is followed', async () => {
    const initializationOptions = { ...ours, showsMessages: true, followsCommands: true };
    const document = await (await connect({ initializationOptions })).open('Pyongyang wants more');
    const guide = expect.stringMatching(
      /^\[Read ¶5 as published\]\(.+\) · \[Open in the reading guide\]\(command:secondAxis\.openGuide\?%5B5%5D\)$/,
    );
    expect(value(await document.hover(12))?.split('\n\n')).toEqual([
      '**Title of motivation/asserted-intent**',
      'It matters.',
      '**What to do:** Do better.',
      guide,
      '---',
      ...detail,
    ]);
  });

  test('says of what is missing what is missing', async () => {
    const document = await (await connect()).open('Seoul should act');
    expect(value(await document.hover(8))).toContain('\n\nThe draft does not say how to keep in touch.\n\n');
  });

  const markup = [
    '[a](command:evil)',
    '![a](https://example.invalid/a.png)',
    '<img src=x>',
    'https://example.invalid',
    'www.example.invalid',
    'a@example.invalid',
    '$(alert)',
    '`a` *b* _c_ ~~d~~ &lt; \\*',
    'one\n\n# two\n- three',
  ];
  test.each(markup)('of %j in a draft shows it as it is', async (words) => {
    const document = await (await connect()).open(`Seoul: say{${words}}`);
    const [, quoted = ''] = /^(“.*”) leaves two answers\.$/m.exec(value(await document.hover(8)) ?? '') ?? [];
    expect(quoted.replace(/\\(.)/g, '$1')).toBe(`“say{${words.replace(/\s+/g, ' ')}}”`);
    expect(quoted).not.toMatch(/(?<!\\)[[\]<>`*_~&$!@]|https?:|www\.|\n/);
  });

  test('of two findings at one place has a section for each', async () => {
    const document = await (await connect()).open('Seoul: say{ wants }');
    expect(
      value(await document.hover(13))
        ?.split('\n\n')
        .filter((part) => /^\*\*Title|^---$/.test(part)),
    ).toEqual(['**Title of framing/false-choice**', '---', '---', '**Title of motivation/asserted-intent**', '---']);
  });

  test('is plain text for a client that shows no Markdown', async () => {
    const document = await (await connect({ capabilities: pushing })).open('Pyongyang wants more');
    const hover = await document.hover(12);
    expect(hover?.contents).toMatchObject({
      kind: 'plaintext',
      value: expect.stringContaining('What to do: Do better.'),
    });
    expect(value(hover)).not.toMatch(/\*\*|\]\(/);
  });

  const places = {
    before: '[[]]Pyongyang wants',
    between: 'Pyongyang[[]] wants',
    start: 'Pyongyang [[]]wants',
    end: 'Pyongyang wants[[]]',
  };
  test.each(Object.entries(places))('at the %s', async (place, source) => {
    const { text, ranges } = marked(source);
    const hover = await (await (await connect()).open(text)).hover(ranges[0]?.start ?? 0);
    expect(hover !== null).toBe(place === 'start' || place === 'end');
  });

  test('on a word of the framework says in a line what it is, if the settings ask for it', async () => {
    const { text, ranges } = marked('Seoul wants [[talks]] with Pyongyang');
    const asked = await (await connect({ configuration: () => ({ hoverTerms: true }) })).open(text);
    const hover = await asked.hover(14);
    expect(hover && asked.span(hover.range as never)).toEqual(ranges[0]);
    expect(value(hover)).toMatch(/^\*\*talks\*\*: .*\(¶3, ¶9\)\.$/);
    expect(await asked.hover(2)).toBeNull();
    expect(value(await asked.hover(8))).toContain('What to do:');
    expect(await (await (await connect()).open(text)).hover(14)).toBeNull();
  });

  test('of a document that is not open is null', async () => {
    const { connection } = await connect();
    const position = { line: 3, character: 9 };
    expect(
      await connection.sendRequest('textDocument/hover', { textDocument: { uri: 'memory:/no.md' }, position }),
    ).toBeNull();
  });
});

describe('code actions', () => {
  /** The draft after the edit of an action, snippets as they stand. */
  function applied(document: TestDocument, { edit }: CodeAction): string {
    const [whole] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    const edits = whole?.edits ?? edit?.changes?.[document.uri] ?? [];
    return edits.reduce((text, change) => {
      const { start, end } = document.span(change.range);
      return text.slice(0, start) + ('newText' in change ? change.newText : change.snippet.value) + text.slice(end);
    }, document.text);
  }

  test('fix, silence, explain; rewrites first', async () => {
    const client = await connect({ initializationOptions: ours });
    const document = await client.open('Pyongyang wants more');
    const actions = await document.actions({ start: 12, end: 12 });
    expect(actions.map((action) => [action.title, action.isPreferred ?? false, applied(document, action)])).toEqual([
      ['Write “may want”', true, 'Pyongyang may want more'],
      ['Add a sentence', false, 'Pyongyang wants Then talk ($1). more'],
      [
        'Ignore motivation/asserted-intent here',
        false,
        '<!-- second-axis-disable-next-line motivation/asserted-intent -->\nPyongyang wants more',
      ],
      [
        'Turn off motivation/asserted-intent in this draft',
        false,
        '<!-- second-axis-disable-file motivation/asserted-intent -->\nPyongyang wants more',
      ],
      ['Turn off motivation/asserted-intent in this workspace', false, 'Pyongyang wants more'],
      ['Open the reading guide (¶5)', false, 'Pyongyang wants more'],
      ['Open the passage (¶5)', false, 'Pyongyang wants more'],
    ]);
    expect(actions.map(({ command }) => command?.arguments).filter(Boolean)).toEqual([
      ['motivation/asserted-intent', document.uri],
      [5],
      [5],
    ]);
    const diagnostics = await document.diagnostics();
    for (const action of actions) expect(action).toMatchObject({ kind: 'quickfix', diagnostics });
  });

  const spoken: readonly (readonly [string, RegExp])[] = [
    ['ko', /\p{Script=Hangul}/u],
    ['ko-KR', /\p{Script=Hangul}/u],
    ['ja', /\p{Script=Hiragana}/u],
    ['JA_jp', /\p{Script=Hiragana}/u],
    ['en-GB', /^(?:Ignore|Turn off|Open|Make) /],
    ['tlh', /^(?:Ignore|Turn off|Open|Make) /],
    ['constructor', /^(?:Ignore|Turn off|Open|Make) /],
    ['', /^(?:Ignore|Turn off|Open|Make) /],
  ];
  test.each(spoken)('speak the client’s language: %j', async (locale, words) => {
    const document = await (await connect({ initializationOptions: ours, locale })).open('Pyongyang wants more');
    const all = await document.actions({ start: 12, end: 12 });
    const named = all.filter(({ title }) => /motivation\/asserted-intent|¶5/.test(title)).map(({ title }) => title);
    expect(named).toHaveLength(5);
    expect(new Set(named).size).toBe(5);
    for (const title of named) expect(title).toMatch(words);
    const [fixAll] = await document.actions({ start: 0, end: 0 }, { only: ['source.fixAll.secondAxis'] });
    expect(fixAll?.title).toMatch(words);
  });

  test.each(['en', 'ko', 'ja'])('offer once what two findings call for: %s', async (locale) => {
    const document = await (await connect({ initializationOptions: ours, locale })).open('Seoul wants and wants more');
    const titles = (await document.actions({ start: 0, end: 20 })).map(({ title }) => title);
    expect(titles.filter((title) => title.includes('motivation/asserted-intent'))).toHaveLength(4);
    expect(titles.filter((title) => title.includes('¶5'))).toHaveLength(2);
  });

  test('are plain edits for a client without snippets, and none of its commands are promised', async () => {
    const document = await (await connect({ capabilities: pushing })).open('Pyongyang wants more');
    const actions = await document.actions({ start: 12, end: 12 });
    expect(actions.map((action) => applied(document, action))).toContain(
      'Pyongyang wants Then talk (how often?). more',
    );
    expect(actions.filter(({ command }) => command)).toEqual([]);
  });

  const lines = {
    'Seoul should': '($1)',
    '- Seoul\n  - should': '(how often?)',
    '  Seoul wants should': '(how often?)',
  };
  test.each(Object.entries(lines))('that add lines to %j insert %s', async (text, inserted) => {
    const document = await (await connect()).open(text);
    const [add] = await document.actions({ start: text.length, end: text.length });
    expect(add && applied(document, add)).toBe(`${text}\n- Then talk ${inserted}.`);
  });

  test('open the passage by themselves where the client shows links', async () => {
    const window = { showDocument: { support: true } };
    const client = await connect({ capabilities: { ...pulling, window } });
    expect(client.initialized.capabilities.executeCommandProvider?.commands).toEqual([commands.openPassage]);
    const document = await client.open('Pyongyang wants more');
    const open = (await document.actions({ start: 12, end: 12 })).find(({ command }) => command)?.command;
    await client.connection.sendRequest('workspace/executeCommand', {
      command: open?.command,
      arguments: open?.arguments,
    });
    expect(client.received.at(-1)).toMatchObject({ method: 'window/showDocument', params: { external: true } });
  });

  const kinds: [string[] | undefined, boolean][] = [
    [undefined, true],
    [[''], true],
    [['quickfix'], true],
    [['source', 'quickfix'], true],
    [['refactor'], false],
    [['source.fixAll'], false],
    [['quickfix.other'], false],
    [[], false],
  ];
  test.each(kinds)('for a client that wants %j: %s', async (only, some) => {
    const document = await (await connect()).open('Pyongyang wants more');
    const actions = await document.actions({ start: 0, end: 20 }, only && { only });
    expect(actions.length > 0).toBe(some);
  });

  const ranges: Record<string, [string, number]> = {
    'a cursor before it': ['Pyongyang[[]] wants or wants', 0],
    'a cursor at its start': ['Pyongyang [[]]wants or wants', 1],
    'a cursor at its end': ['Pyongyang wants[[]] or wants', 1],
    'a selection that ends in it': ['[[Pyongyang wa]]nts or wants', 1],
    'a selection of both': ['Pyongyang [[wants or wants]]', 2],
  };
  test.each(Object.entries(ranges))('for %s', async (_, [source, rewrites]) => {
    const { text, ranges } = marked(source);
    const document = await (await connect()).open(text);
    const actions = await document.actions(ranges[0] ?? { start: 0, end: 0 });
    expect(actions.filter(({ title }) => title.startsWith('Write')).length).toBe(rewrites);
  });
});

describe('all safe fixes', () => {
  const text = 'Pyongyang wants carrots or sticks. Seoul wants more.';
  const asked: [string[] | undefined, boolean, string[]][] = [
    [undefined, true, []],
    [['source.fixAll.secondAxis'], false, ['source.fixAll.secondAxis']],
    [['source.fixAll'], false, []],
    [['source'], false, []],
    [['source.fixAll'], true, ['source.fixAll.secondAxis']],
    [['source'], true, ['source.fixAll.secondAxis']],
    [['source.fixAll.other'], true, []],
    [['quickfix'], true, []],
  ];
  test.each(asked)('for a client that wants %j, the setting being %s: %j', async (only, fixAll, kinds) => {
    const client = await connect({ configuration: () => ({ fixAll }) });
    const document = await client.open(text);
    const actions = await document.actions({ start: 0, end: 0 }, only && { only });
    expect(actions.map(({ kind }) => kind).filter((kind) => kind !== 'quickfix')).toEqual(kinds);
  });

  test('are one edit of the draft', async () => {
    const document = await (await connect()).open(text);
    const [all] = await document.actions({ start: 0, end: 0 }, { only: ['source.fixAll.secondAxis'] });
    const edits = all?.edit?.changes?.[document.uri] ?? [];
    expect(edits.map(({ range, newText }) => [document.span(range), newText])).toEqual([
      [{ start: 10, end: 15 }, 'may want'],
      [{ start: 41, end: 46 }, 'may want'],
    ]);
  });

  test('are none where there is nothing to make safe, or the draft is left alone', async () => {
    const nothing = await (await connect()).open('Seoul: carrots or sticks');
    expect(await nothing.actions({ start: 0, end: 0 }, { only: ['source.fixAll.secondAxis'] })).toEqual([]);
    const left = await (await connect({ configuration: () => ({ enable: false }) })).open(text);
    expect(await left.actions({ start: 0, end: 0 }, { only: ['source.fixAll.secondAxis'] })).toEqual([]);
  });
});

describe('what belongs to a finding', () => {
  const text = 'Seoul should act. It should act soon. It should say so. It should listen. It should wait.';

  test('is listed up to three, with the number of the others', async () => {
    const document = await (await connect()).open(text);
    const [finding] = await document.diagnostics();
    expect(finding?.relatedInformation?.map(({ message }) => message)).toEqual([
      'Also a recommendation.',
      'Also a recommendation.',
      'Also a recommendation. All 4 are marked while the cursor stands on one.',
    ]);
  });

  const places = { 'its own place': 6, 'one of the others': 21, 'the last of them': 80 };
  test.each(Object.entries(places))('is marked from %s', async (_, offset) => {
    const document = await (await connect()).open(text);
    const marks = await document.highlights(offset);
    expect(
      mark(
        text,
        (marks ?? []).map(({ range }) => document.span(range)),
      ),
    ).toBe(text.replaceAll('should', '[[should]]'));
  });

  test('is nothing elsewhere, so that the editor marks what it marks by itself', async () => {
    const document = await (await connect()).open(`${text} Pyongyang wants more.`);
    expect(await document.highlights(0)).toEqual([]);
    expect(await document.highlights(text.length + 13)).toEqual([]);
  });
});

test('a request about a document that is not open is answered with nothing', async () => {
  const { connection } = await connect();
  const range = { start: { line: 1, character: 2 }, end: { line: 3, character: 4 } };
  const context = { diagnostics: [] };
  const params = { textDocument: { uri: 'memory:/no.md' }, range, context };
  expect(await connection.sendRequest('textDocument/codeAction', params)).toEqual([]);
});

test.each([
  [5, { href: expect.stringContaining('#:~:text=') }],
  [0, null],
  [21, null],
  [1.5, null],
])('the passage %s', async (number, answer) => {
  const { connection } = await connect();
  const passage = await connection.sendRequest('secondAxis/passage', { number });
  expect(passage).toEqual(answer && expect.objectContaining(answer));
});
