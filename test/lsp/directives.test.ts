import { describe, expect, test } from 'vitest';
import { type CompletionItem, CompletionTriggerKind, DiagnosticTag } from 'vscode-languageserver-protocol';
import { rules } from '../../server/engine/index';
import { connect, pulling, type TestDocument } from '../support/connection';

const fading = {
  ...pulling,
  textDocument: {
    ...pulling.textDocument,
    publishDiagnostics: { tagSupport: { valueSet: [DiagnosticTag.Unnecessary] } },
  },
};

async function opened(text: string, languageId = 'markdown', options = {}): Promise<TestDocument> {
  return (await connect(options)).open(text, { languageId });
}

describe('notices', () => {
  test('fade a directive that silences nothing, and a quick fix removes it', async () => {
    const text = '# North Korea\n\n<!-- second-axis-disable-next-line motivation/static -->\nPyongyang waits.\n';
    const document = await opened(text, 'markdown', { capabilities: fading });
    const [diagnostic, ...others] = await document.diagnostics();
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({ code: 'directive/unused', severity: 4, tags: [DiagnosticTag.Unnecessary] });
    const at = text.indexOf('motivation');
    const [remove] = await document.actions({ start: at, end: at });
    expect(remove).toMatchObject({ title: 'Remove this directive', isPreferred: true, diagnostics: [diagnostic] });
  });

  test('have no tag for a client that knows none', async () => {
    const document = await opened('# North Korea\n\n<!-- second-axis-disable -->\n\nPyongyang waits.\n');
    expect((await document.diagnostics())[0]).not.toHaveProperty('tags');
  });

  test('tell of a misspelt directive in any draft, with what was meant', async () => {
    const text = '# Bread\n\n<!-- second-axis-disable-file framing/fals-choice -->\n';
    const document = await opened(text);
    expect(await document.diagnostics()).toMatchObject([
      {
        code: 'directive/unknown',
        severity: 2,
        message: expect.stringContaining('Did you mean “framing/false-choice”?'),
      },
    ]);
    const at = text.indexOf('fals');
    expect((await document.actions({ start: at, end: at })).map(({ title }) => title)).toEqual([
      'Replace with framing/false-choice',
      'Remove this directive',
    ]);
  });

  test('are not there when the settings leave the draft alone', async () => {
    const document = await opened('<!-- second-axis-disabel -->', 'markdown', {
      configuration: () => ({ enable: false }),
    });
    expect(await document.diagnostics()).toEqual([]);
  });

  test('are as loud as the settings say', async () => {
    const configuration = () => ({ rules: { 'directive/unknown': 'error' } });
    const document = await opened('<!-- second-axis-disabel -->', 'markdown', { configuration });
    expect(await document.diagnostics()).toMatchObject([{ severity: 1 }]);
  });
});

describe('completion', () => {
  /** Labels offered at the `|`, and what the draft would be after the one named. */
  async function offered(
    draft: string,
    languageId = 'markdown',
    kind: CompletionTriggerKind = CompletionTriggerKind.Invoked,
  ) {
    const at = draft.indexOf('‸');
    const client = await connect({ initializationOptions: { commands: ['editor.action.triggerSuggest'] } });
    const document = await client.open(draft.replace('‸', ''), { languageId });
    const items: CompletionItem[] = await client.connection.sendRequest('textDocument/completion', {
      textDocument: { uri: document.uri },
      position: document.range({ start: at, end: at }).start,
      context: {
        triggerKind: kind,
        ...(kind === CompletionTriggerKind.TriggerCharacter && { triggerCharacter: draft[at - 1] }),
      },
    });
    const chosen = async (label: string) => {
      const edit = items.find((item) => item.label === label)?.textEdit;
      if (!edit || !('range' in edit)) throw new Error(`no ${label} among ${items.map((item) => item.label)}`);
      await document.edit({ ...document.span(edit.range), text: edit.newText });
      return document.text;
    };
    return { items, labels: items.map(({ label }) => label), chosen };
  }
  const verbs = ['disable-next-line', 'disable', 'enable', 'disable-file'].map((verb) => `second-axis-${verb}`);
  const ids = rules.map(({ id }) => id);

  test.each<[string, string, string[], string, string]>([
    ['a directive', '<!-- ‸', verbs, 'second-axis-disable', '<!-- second-axis-disable '],
    [
      'a directive that is begun',
      'Seoul.\n\n<!-- second-axis-dis‸abel x -->',
      verbs,
      'second-axis-enable',
      'Seoul.\n\n<!-- second-axis-enable  x -->',
    ],
    [
      'a rule',
      '<!-- second-axis-disable ‸ -->',
      ids,
      'motivation/static',
      '<!-- second-axis-disable motivation/static -->',
    ],
    [
      'a rule that is begun',
      '<!-- second-axis-disable-next-line motivation/st‸',
      ids,
      'motivation/static',
      '<!-- second-axis-disable-next-line motivation/static',
    ],
    [
      'a rule right before the end',
      '<!--second-axis-enable mot‸-->',
      ids,
      'motivation/static',
      '<!--second-axis-enable motivation/static-->',
    ],
    [
      'a further rule',
      '<!-- second-axis-disable framing/false-choice, ‸',
      ids.filter((id) => id !== 'framing/false-choice'),
      'motivation/static',
      '<!-- second-axis-disable framing/false-choice, motivation/static',
    ],
    ['the key', '---\nsec‸\n---\n', ['second-axis'], 'second-axis', '---\nsecond-axis: \n---\n'],
    ['its value', '---\nsecond-axis: ‸\n---\n', ['off', ...ids], 'off', '---\nsecond-axis: off\n---\n'],
    [
      'an item in brackets',
      '---\nsecond-axis: [framing/false-choice, ‸]\n---\n',
      ids.filter((id) => id !== 'framing/false-choice'),
      'motivation/static',
      '---\nsecond-axis: [framing/false-choice, motivation/static]\n---\n',
    ],
    [
      'an item in a line',
      '---\nsecond-axis:\n  - framing/false-choice\n  - mo‸\n---\n',
      ids.filter((id) => id !== 'framing/false-choice'),
      'motivation/static',
      '---\nsecond-axis:\n  - framing/false-choice\n  - motivation/static\n---\n',
    ],
  ])('offers %s', async (_name, draft, labels, label, after) => {
    const { labels: given, chosen } = await offered(draft);
    expect(given).toEqual(labels);
    expect(await chosen(label)).toBe(after);
  });

  test.each([
    'Seoul wants -‸',
    'Seoul, ‸',
    '<!-- a note‸ -->',
    '<!-- second-axis-disable --> ‸',
    '<!-- second-axis-disable framing/false-choice: because ‸',
    '---\ntitle: ‸\n---\n',
    '---\nlist:\n  - ‸\n---\n',
    '---\nsecond-axis: off\nother: ‸\n---\n',
  ])('offers nothing elsewhere: %s', async (draft) => {
    expect((await offered(draft)).labels).toEqual([]);
  });

  test('waits to be asked in a comment that has only begun', async () => {
    expect((await offered('<!-- ‸', 'markdown', CompletionTriggerKind.TriggerCharacter)).labels).toEqual([]);
    expect(
      (await offered('<!-- second-axis-disable ‸', 'markdown', CompletionTriggerKind.TriggerCharacter)).labels,
    ).toEqual(ids);
  });

  test('explains each rule, and asks an editor of ours for the next word', async () => {
    const { items } = await offered('<!-- second-axis-disable ‸');
    expect(items[0]).toMatchObject({ detail: rules[0]?.title, documentation: { value: rules[0]?.why } });
    expect((await offered('<!-- ‸')).items[0]).toMatchObject({ command: { command: 'editor.action.triggerSuggest' } });
  });

  test('works in plain text', async () => {
    expect((await offered('<!-- second-axis-disable ‸', 'plaintext')).labels).toEqual(ids);
  });
});
