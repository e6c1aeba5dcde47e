import { commands, languages, Uri, window, workspace } from 'vscode';
import { equal, ok } from './assert';
import { weak } from './drafts';
import { eventually, open, withSetting } from './editor';

const address = Uri.parse('second-axis-guide:/Reading Guide.md');

export function guide(): void {
  suite('the reading guide', () => {
    teardown(async () => {
      await commands.executeCommand('workbench.action.closeAllEditors');
    });

    test('opens beside the draft, and stays when the draft comes to the front again', async () => {
      const document = await open(weak);
      await commands.executeCommand('secondAxis.openGuide', 5);
      const tab = await eventually('the guide', () => tabs().find(({ label }) => label.includes('Reading Guide')));
      equal(tab.group.viewColumn, 2, 'column of the guide');
      await window.showTextDocument(document, 1);
      ok(
        tabs().some(({ label }) => label.includes('Reading Guide')),
        'the guide beside it',
      );
    });

    test('tells all paragraphs and rules, and is no draft itself', async () => {
      await open(weak);
      const text = await eventually('the guide’s text', async () => {
        const document = await workspace.openTextDocument(address);
        return document.getText() || undefined;
      });
      for (const heading of ['### Paragraph 1', '### Paragraph 20', '### A motive stated as fact'])
        ok(text.includes(`\n${heading}\n`), heading);
      equal(languages.getDiagnostics(address), [], 'findings in it');
    });

    test('keeps to our own words when the copy is of something else', async () => {
      const folder = workspace.workspaceFolders?.[0];
      ok(folder, 'a workspace');
      const words = 'The ferry leaves at nine, and nobody aboard has read a word of it.';
      await workspace.fs.writeFile(Uri.joinPath(folder.uri, 'ferry.txt'), new TextEncoder().encode(words));
      await withSetting('essay.path', 'ferry.txt', async () => {
        await open(weak);
        const document = await workspace.openTextDocument(address);
        ok(!document.getText().includes('\n> '), 'no quotation');
      });
    });
  });
}

function tabs() {
  return window.tabGroups.all.flatMap((group) => group.tabs);
}
