import { type CodeAction, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import { equal, ok } from './assert';
import { cause, intent, survival, wants, weak } from './drafts';
import { fixAt, open, rangeOf, showing } from './editor';

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
