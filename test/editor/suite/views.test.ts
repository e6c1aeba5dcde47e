import { type CodeLens, commands, languages, TabInputWebview, Uri, window, workspace } from 'vscode';
import type { Checked } from '../../../client/checkWorkspace';
import { equal, ok } from './assert';
import { cause, intent, offTopic, weak } from './drafts';
import { eventually, findingsIn, marked, open, showing, withSetting } from './editor';

const policy = '# What to do\n\nWashington should tighten sanctions on North Korea.\n';

export function views(): void {
  suite('the lens', () => {
    test('stands at the first heading of a draft where the setting asks for it', async () => {
      await withSetting('codeLens', true, async () => {
        const document = await open(`Preface.\n\n${policy}`);
        const lens = await eventually('a lens', async () => (await lenses(document.uri))[0]);
        equal(lens.range.start.line, 2, 'line');
        ok(
          /^Second Axis: \d+ findings · 0 of 8 considerations$/.test(lens.command?.title ?? ''),
          `a count, not ${lens.command?.title}`,
        );
      });
    });

    test('is none without the setting, and none on a text about something else', async () => {
      const document = await open(policy);
      await eventually('findings', () => (findingsIn(document).length ? true : undefined));
      equal(await lenses(document.uri), [], 'lenses');
      await withSetting('codeLens', true, async () => {
        const other = await open(offTopic);
        await showing(await open(weak), [cause, intent]);
        equal(await lenses(other.uri), [], 'lenses');
      });
    });
  });

  suite('a new brief', () => {
    test('is an untitled draft that lays out both axes and has no finding', async () => {
      await commands.executeCommand('secondAxis.newBrief');
      const document = await eventually('the brief', () => {
        const active = window.activeTextEditor?.document;
        return active?.isUntitled && active.getText().includes('## The second axis') ? active : undefined;
      });
      equal(document.languageId, 'markdown', 'language');
      ok(document.getText().includes('## The first axis'), 'the first axis');
      ok(!document.getText().includes('${'), 'no placeholders left as such');
      await showing(await open(weak), [cause, intent]);
      equal(marked(document), [], 'findings');
    });
  });

  suite('the matrix', () => {
    test('opens once, as a tab of its own', async () => {
      await open(policy);
      await commands.executeCommand('secondAxis.openMatrix');
      await commands.executeCommand('secondAxis.openMatrix');
      const tabs = () => window.tabGroups.all.flatMap((group) => group.tabs).filter(isMatrix);
      await eventually('the tab', () => (tabs().length === 1 ? true : undefined));
      await window.tabGroups.close(tabs());
    });
  });

  suite('the check of the workspace', () => {
    test('finds what is in files that are not open, once', async () => {
      const uri = await write('not open.md', weak);
      await write('a spaniel.md', offTopic);
      const checked = await commands.executeCommand<Checked>('secondAxis.checkWorkspace');
      equal(checked.checked, checked.files, 'files checked');
      ok(checked.files >= 2 && checked.findings >= 2, `two files with two findings: ${JSON.stringify(checked)}`);
      await eventually('both findings', () => (ours(uri).length === 2 ? true : undefined));
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document);
      await showing(document, [cause, intent]);
    });

    test('takes its findings back when it is run again', async () => {
      const uri = await write('soon harmless.md', weak);
      await commands.executeCommand('secondAxis.checkWorkspace');
      await eventually('both findings', () => (ours(uri).length === 2 ? true : undefined));
      await workspace.fs.writeFile(uri, new TextEncoder().encode('Nothing.\n'));
      await commands.executeCommand('secondAxis.checkWorkspace');
      equal(ours(uri).length, 0, 'findings');
    });

    test('reads no file that the settings leave alone', async () => {
      const uri = await write('left alone.md', weak);
      await withSetting('enable', false, async () => {
        await commands.executeCommand('secondAxis.checkWorkspace');
        equal(ours(uri).length, 0, 'findings');
      });
    });
  });
}

function lenses(uri: Uri): Thenable<CodeLens[]> {
  return commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri, 10);
}

function ours(uri: Uri) {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'Second Axis');
}

function isMatrix({ input }: { input: unknown }): boolean {
  return input instanceof TabInputWebview && input.viewType.includes('secondAxis.matrix');
}

async function write(name: string, content: string): Promise<Uri> {
  const folder = workspace.workspaceFolders?.[0];
  ok(folder, 'a workspace');
  const uri = Uri.joinPath(folder.uri, name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}
