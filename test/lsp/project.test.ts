import { describe, expect, test } from 'vitest';
import { connect, eventually, pulling, pushing, type TestClient } from '../support/connection';

const claim = 'On North Korea: Pyongyang wants a treaty.';
const intent = 'motivation/asserted-intent';
const name = 'second-axis.config.json';
const folder = 'file:///home/house%20of%20drafts';

/** A workspace whose files may change, seen by the server through its own disk or through its client. */
async function workspace(files: Record<string, unknown>, options: Parameters<typeof connect>[0] = {}) {
  const asked: string[] = [];
  const client = await connect({
    folders: [folder],
    ...options,
    files: (uri) => {
      asked.push(uri);
      const content = files[uri];
      return content === undefined ? undefined : typeof content === 'string' ? content : JSON.stringify(content);
    },
  });
  return { client, asked, files };
}

async function rulesOf(
  client: TestClient,
  uri: string,
  text = claim,
  languageId = 'markdown',
): Promise<[unknown, unknown][]> {
  const document = await client.open(text, { uri, languageId });
  return (await document.diagnostics()).map(({ code, severity }) => [code, severity]);
}

const ways = {
  'its own disk': {},
  'its client': { initializationOptions: { readsFiles: true } },
  'its own disk, for the oldest client': { capabilities: pushing },
};

describe.each(Object.entries(ways))('a configuration read through %s', (_, way) => {
  test('is the nearest one up to the workspace folder', async () => {
    const { client, asked } = await workspace(
      {
        [`${folder}/${name}`]: { rules: { [intent]: 'error' } },
        [`${folder}/briefs/${name}`]: { rules: { [intent]: 'hint' } },
        [`file:///home/${name}`]: { rules: { [intent]: 'off' } },
      },
      way,
    );
    expect(await rulesOf(client, `${folder}/draft.md`)).toEqual([[intent, 1]]);
    expect(await rulesOf(client, `${folder}/other/deep/draft.md`)).toEqual([[intent, 1]]);
    expect(await rulesOf(client, `${folder}/briefs/deep/draft.md`)).toEqual([[intent, 4]]);
    expect(await rulesOf(client, 'file:///home/draft.md')).toEqual([[intent, 2]]);
    expect(asked).not.toContain(`file:///home/${name}`);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('leaves drafts alone, reads them as it says, and with its words', async () => {
    const { client } = await workspace(
      {
        [`${folder}/${name}`]: {
          exclude: ['archive'],
          formats: { 'raw/*.md': 'plaintext', '*.log': 'off' },
          vocabulary: { north: ['Ryongsong'] },
        },
      },
      way,
    );
    const own = 'On North Korea: Ryongsong wants a treaty.';
    const code = '# North Korea\n\n    Pyongyang wants a treaty.\n';
    expect(await rulesOf(client, `${folder}/archive/draft.md`)).toEqual([]);
    expect(await rulesOf(client, `${folder}/draft.log`)).toEqual([]);
    expect(await rulesOf(client, `${folder}/draft.md`, own)).toEqual([[intent, 2]]);
    expect(await rulesOf(client, `${folder}/code.md`, code)).toEqual([]);
    expect(await rulesOf(client, `${folder}/raw/code.md`, code)).toEqual([[intent, 2]]);
  });

  test('yields to the settings, rule by rule', async () => {
    const { client } = await workspace(
      { [`${folder}/${name}`]: { rules: { [intent]: 'error', 'framing/false-choice': 'error' } } },
      {
        ...way,
        configuration: () => ({ rules: { [intent]: 'hint' } }),
        initializationOptions: { ...('initializationOptions' in way && way.initializationOptions), settings: 1 },
      },
    );
    const text = `${claim}\n\nWashington must choose between dialogue and pressure.`;
    const found = await rulesOf(client, `${folder}/draft.md`, text);
    if (!('capabilities' in way)) expect(found).toContainEqual([intent, 4]);
    expect(found).toContainEqual(['framing/false-choice', 1]);
  });

  test('silences nothing that a directive silences already, and wakes nothing', async () => {
    const { client } = await workspace({ [`${folder}/${name}`]: { rules: { [intent]: 'error' } } }, way);
    expect(
      await rulesOf(client, `${folder}/draft.md`, `<!-- second-axis-disable-file ${intent} -->\n\n${claim}`),
    ).toEqual([]);
  });
});

describe('a change of the configuration', () => {
  test('is registered for, and makes the client ask again', async () => {
    const { client, files } = await workspace(
      { [`${folder}/${name}`]: { rules: { [intent]: 'error' } } },
      {
        capabilities: {
          ...pulling,
          workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
        },
      },
    );
    const uri = `${folder}/draft.md`;
    const document = await client.open(claim, { uri });
    const { resultId } = await client.pull(uri);
    expect(await client.pull(uri, resultId)).toMatchObject({ kind: 'unchanged' });
    await eventually('registration', () =>
      client.received.some(
        ({ method, params }) => method === 'client/registerCapability' && JSON.stringify(params).includes(`**/${name}`),
      ),
    );
    files[`${folder}/${name}`] = { rules: { [intent]: 'off' } };
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${folder}/${name}`, type: 2 }],
    });
    await eventually('refresh', () => client.received.some(({ method }) => method === 'workspace/diagnostic/refresh'));
    expect(await document.diagnostics()).toEqual([]);
  });

  test('publishes anew to a client that does not ask, when the file is saved', async () => {
    const { client, files } = await workspace({}, { capabilities: pushing });
    const uri = `${folder}/draft.md`;
    await (await client.open(claim, { uri })).diagnostics();
    await client.open('{}', { uri: `${folder}/${name}`, languageId: 'json' });
    files[`${folder}/${name}`] = { rules: { [intent]: 'off' } };
    const before = client.published.length;
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: `${folder}/${name}` } });
    await eventually('publishing', () =>
      client.published.slice(before).find((sent) => sent.uri === uri && sent.diagnostics.length === 0),
    );
  });

  test('changes the words a draft is read with, without losing an edit', async () => {
    const { client, files } = await workspace({});
    const uri = `${folder}/draft.md`;
    const document = await client.open('On North Korea: ', { uri });
    expect(await document.diagnostics()).toEqual([]);
    await document.edit({ start: 16, end: 16, text: 'Ryongsong wants a treaty.' });
    expect(await document.diagnostics()).toEqual([]);
    files[`${folder}/${name}`] = { vocabulary: { north: ['Ryongsong'] } };
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${folder}/${name}`, type: 1 }],
    });
    expect(await document.diagnostics()).toMatchObject([{ code: intent }]);
    await document.edit({ start: 0, end: 0, text: 'Now. ' });
    expect(await document.diagnostics()).toMatchObject([{ code: intent }]);
  });

  test('of the workspace folders counts too', async () => {
    const { client } = await workspace(
      { [`${folder}/${name}`]: { rules: { [intent]: 'off' } } },
      { folders: [], capabilities: { ...pulling, workspace: { ...pulling.workspace, workspaceFolders: true } } },
    );
    const document = await client.open(claim, { uri: `${folder}/draft.md` });
    expect(await document.diagnostics()).toHaveLength(1);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: folder, name: 'drafts' }], removed: [] },
    });
    expect(await document.diagnostics()).toEqual([]);
  });
});

describe('a mistake in the configuration', () => {
  const wrong = '{\n  "rules": { "motivation/static": "loud", "motivation/asserted-intent": "error" },\n}\n';

  test.each(Object.entries({ pulling, pushing }))(
    'is one diagnostic on its key where the file is open, %s',
    async (_, capabilities) => {
      const { client } = await workspace({ [`${folder}/${name}`]: wrong }, { capabilities });
      const document = await client.open(wrong, { uri: `${folder}/${name}`, languageId: 'jsonc' });
      const at = wrong.indexOf('"motivation/static"');
      expect(await document.diagnostics()).toEqual([
        {
          range: document.range({ start: at, end: at + '"motivation/static"'.length }),
          severity: 2,
          source: 'Second Axis',
          code: 'configuration',
          message: 'rules["motivation/static"] must be off, hint, information, warning or error, not "loud".',
        },
      ]);
      await document.edit({ start: wrong.indexOf('loud'), end: wrong.indexOf('loud') + 4, text: 'off' });
      expect(await document.diagnostics()).toEqual([]);
      expect(await document.hover(at)).toBeNull();
      expect(await document.actions({ start: at, end: at })).toEqual([]);
      expect(await rulesOf(client, `${folder}/draft.md`)).toEqual([[intent, 1]]);
    },
  );

  test('is told once, with its file, to a writer who has it not open', async () => {
    const { client } = await workspace({ [`${folder}/${name}`]: wrong });
    await rulesOf(client, `${folder}/a.md`);
    await rulesOf(client, `${folder}/b.md`);
    const told = client.received.filter(({ method }) => method === 'window/showMessage');
    expect(told.map(({ params }) => params)).toEqual([
      {
        type: 2,
        message: `house%20of%20drafts/${name}: rules["motivation/static"] must be off, hint, information, warning or error, not "loud".`,
      },
    ]);
  });

  test('in its JSON is left to an editor that marks it', async () => {
    const broken = '{ "rules": ';
    for (const marksJson of [false, true]) {
      const { client } = await workspace({}, { initializationOptions: { marksJson } });
      const document = await client.open(broken, { uri: `${folder}/${name}`, languageId: 'jsonc' });
      expect(await document.diagnostics()).toHaveLength(marksJson ? 0 : 1);
    }
  });

  test('a client that fails to read leaves the drafts without a configuration', async () => {
    const client = await connect({
      folders: [folder],
      initializationOptions: { readsFiles: true },
      files: () => {
        throw new Error('no');
      },
    });
    expect(await rulesOf(client, `${folder}/draft.md`)).toEqual([[intent, 2]]);
  });
});
