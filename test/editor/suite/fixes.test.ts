import { type CodeAction, commands, Range, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import { equal, ok } from './assert';
import { cause, intent, survival, wants, weak } from './drafts';
import { eventually, fixAt, open, rangeOf, showing, withSetting } from './editor';

export function fixes(): void {
  suite('a quick fix', () => {
    test('that is preferred changes the words, and the finding is gone', async () => {
      const document = await open(weak);
      await apply(document, 'motivation/single-cause', (fix) => fix.isPreferred === true);
      equal(document.lineAt(2).text, 'The North’s nuclear program is partly about regime survival.', 'text');
      await showing(document, [intent]);
    });

    test('that is preferred works in plain text', async () => {
      const document = await open(`${wants}\n`, 'plaintext');
      await apply(document, 'motivation/asserted-intent', (fix) => fix.isPreferred === true);
      equal(document.lineAt(0).text, 'Kim Jong Un appears to want to be recognized as a nuclear power.', 'text');
      await showing(document, []);
    });

    test('that adds leaves the author’s words as they are', async () => {
      const document = await open(`${survival}\n`);
      await apply(document, 'motivation/single-cause', (fix) => fix.title.startsWith('Add'));
      ok(document.getText().startsWith(survival), `the sentence as it was: ${document.getText()}`);
      ok(document.getText().trim().length > survival.length, 'something added');
    });

    test('that adds is filled in by Tab, and undone in one step', async () => {
      const document = await open(`${survival}\n`);
      await apply(document, 'motivation/single-cause', (fix) => fix.title.startsWith('Add'));
      const editor = window.activeTextEditor;
      ok(editor, 'an editor');
      const first = document.getText(editor.selection);
      ok(first.length > 0, `the first placeholder to be selected in ${document.getText()}`);
      await commands.executeCommand('jumpToNextSnippetPlaceholder');
      const second = document.getText(editor.selection);
      ok(second.length > 0 && second !== first, `the second placeholder, not “${second}” after “${first}”`);
      await commands.executeCommand('leaveSnippet');
      await commands.executeCommand('undo');
      equal(document.getText(), `${survival}\n`, 'text after one undo');
    });

    test('of every safe rewrite changes those and nothing else, and is undone in one step', async () => {
      const twice = `${weak}\nThe regime fears contagion. North Korea never changes.\n`;
      const document = await open(twice);
      await rangeOf(document, 'motivation/asserted-intent');
      await eventually('the safe rewrites', async () => {
        await commands.executeCommand('secondAxis.fixAll');
        return document.getText() === twice ? undefined : true;
      });
      const after = twice.replace('wants to be', 'appears to want to be').replace('fears', 'appears to fear');
      equal(document.getText(), after, 'text');
      await commands.executeCommand('undo');
      equal(document.getText(), twice, 'text after one undo');
    });

    test('of everything is not offered to “fix all” unless the setting says so', async () => {
      const document = await open(weak);
      await showing(document, [cause, intent]);
      const ask = async () => {
        const found = await commands.executeCommand<CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          document.validateRange(new Range(0, 0, 99, 0)),
          'source.fixAll',
        );
        return found.filter(({ kind }) => kind?.value === 'source.fixAll.secondAxis').length;
      };
      equal(await ask(), 0, 'offers');
      await withSetting('fixAll', true, async () => {
        await eventually('the offer', async () => ((await ask()) === 1 ? true : undefined));
      });
    });

    test('that ignores silences this finding and no other', async () => {
      const document = await open(weak);
      await apply(document, 'motivation/single-cause', (fix) => fix.title === 'Ignore motivation/single-cause here');
      ok(document.getText().includes(`-->\n${survival}`), `a comment above the sentence: ${document.getText()}`);
      await showing(document, [intent]);
    });

    test('that ignores is undone with the comment', async () => {
      const document = await open(`<!-- second-axis-disable-next-line motivation/single-cause -->\n${weak.slice(10)}`);
      await showing(document, [intent]);
      const edit = new WorkspaceEdit();
      edit.delete(document.uri, document.lineAt(0).rangeIncludingLineBreak);
      await workspace.applyEdit(edit);
      await showing(document, [cause, intent]);
    });
  });
}

async function apply(document: TextDocument, rule: string, wanted: (fix: CodeAction) => boolean): Promise<void> {
  const { edit } = await fixAt(document, await rangeOf(document, rule), wanted);
  ok(edit, 'an edit');
  ok(await workspace.applyEdit(edit), 'the edit to be applied');
}
