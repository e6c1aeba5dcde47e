import { type CompletionList, commands, languages, Position, type Uri, Uri as Uris, window, workspace } from 'vscode';
import { cause, intent, weak } from './drafts';
import { eventually, open, showing } from './editor';

const name = 'second-axis.config.json';

/** Runs `body` with a configuration in the workspace's folder, and takes it away again. */
async function withConfig(content: object | string, body: (uri: Uri) => Promise<void>): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('no workspace folder');
  const uri = Uris.joinPath(folder, name);
  await write(uri, content);
  try {
    await body(uri);
  } finally {
    await workspace.fs.delete(uri);
  }
}

async function write(uri: Uri, content: object | string): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

export function config(): void {
  suite('a project configuration', () => {
    test('counts for open drafts as soon as it is there, changed or gone', async () => {
      const document = await open(weak);
      await showing(document, [cause, intent]);
      await withConfig({ rules: { 'motivation/single-cause': 'off' } }, async (uri) => {
        await showing(document, [intent]);
        await write(uri, { exclude: ['*'] });
        await showing(document, []);
      });
      await showing(document, [cause, intent]);
    });

    test('has one diagnostic for a mistake, on its key', async () => {
      const text = '// Ours.\n{\n  "rules": { "motivation/static": "loud" },\n  "include": [],\n}\n';
      await withConfig(text, async (uri) => {
        const document = await workspace.openTextDocument(uri);
        await window.showTextDocument(document);
        const [found] = await eventually('a diagnostic', () => {
          const all = languages.getDiagnostics(uri);
          return all.length ? all : undefined;
        });
        const others = languages.getDiagnostics(uri).filter((each) => each !== found);
        if (others.length) throw new Error(`also: ${others.map(({ message, source }) => `${source}: ${message}`)}`);
        if (!found || document.getText(found.range) !== '"motivation/static"')
          throw new Error(`at “${found && document.getText(found.range)}”`);
      });
    });

    test('completes rules and how loud they are', async () => {
      await withConfig('{\n  "rules": { "" }\n}\n', async (uri) => {
        const document = await workspace.openTextDocument(uri);
        await window.showTextDocument(document);
        await eventually('the rules', async () => {
          const { items } = await commands.executeCommand<CompletionList>(
            'vscode.executeCompletionItemProvider',
            uri,
            new Position(1, 14),
          );
          return (
            items.some(({ label }) =>
              String(typeof label === 'string' ? label : label.label).includes('framing/false-choice'),
            ) || undefined
          );
        });
      });
    });
  });

  suite('directives', () => {
    test('complete in a comment, and are faded where they silence nothing', async () => {
      const document = await open('# North Korea\n\n<!-- second-axis-disable  -->\n\nPyongyang waits.\n');
      await eventually('the rules', async () => {
        const { items } = await commands.executeCommand<CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          new Position(2, 25),
          ' ',
        );
        return items.some(({ label }) => label === 'motivation/static') || undefined;
      });
      await eventually('a faded directive', () =>
        languages
          .getDiagnostics(document.uri)
          .find(({ tags, code }) => tags?.length === 1 && code === 'directive/unused'),
      );
    });
  });
}
