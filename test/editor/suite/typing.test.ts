import { type Position, type TextDocument, window } from 'vscode';
import { cause, intent, survival, wants, weak } from './drafts';
import { open, showing, withSetting } from './editor';

export function typing(): void {
  suite('typing', () => {
    test('in a finding takes it away at once, and only it', async () => {
      const document = await open(weak);
      await showing(document, [cause, intent]);
      // With a pause of ten seconds, what happens within five is not an answer of the server.
      await withSetting('delay', 10_000, async () => {
        await type(document, document.positionAt(document.getText().indexOf('purely')), 'sort of ');
        await showing(document, [intent], 5000);
      });
    });

    test('elsewhere moves a finding with its words', async () => {
      const document = await open(weak);
      await showing(document, [cause, intent]);
      await type(document, document.positionAt(0), 'A line above.\n\n');
      await showing(document, [cause, intent]);
    });

    test('a weak sentence brings its finding after a pause', async () => {
      const document = await open(`${wants}\n\n`);
      await showing(document, [intent]);
      for (const word of survival.split(/(?<= )/))
        await type(document, document.lineAt(document.lineCount - 1).range.end, word);
      await showing(document, [intent, cause]);
    });
  });
}

async function type(document: TextDocument, at: Position, text: string): Promise<void> {
  const editor = await window.showTextDocument(document);
  await editor.edit((edit) => edit.insert(at, text));
}
