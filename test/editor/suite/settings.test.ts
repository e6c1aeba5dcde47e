import { commands } from 'vscode';
import { cause, intent, weak } from './drafts';
import { open, showing, withSetting } from './editor';

export function settings(): void {
  suite('settings', () => {
    test('turn a rule off and on again', async () => {
      const document = await open(weak);
      await showing(document, [cause, intent]);
      await withSetting('rules', { 'motivation/single-cause': 'off' }, () => showing(document, [intent]));
      await showing(document, [cause, intent]);
    });

    test('turn everything off and on again', async () => {
      const document = await open(weak);
      await showing(document, [cause, intent]);
      await withSetting('enable', false, () => showing(document, []));
      await showing(document, [cause, intent]);
    });
  });

  suite('commands', () => {
    test('hide the findings and show them again', async () => {
      const document = await open(weak);
      await showing(document, [cause, intent]);
      await commands.executeCommand('secondAxis.toggle');
      await showing(document, []);
      await commands.executeCommand('secondAxis.toggle');
      await showing(document, [cause, intent]);
    });

    test('restart the server, which finds the same', async () => {
      const document = await open(weak);
      await showing(document, [cause, intent]);
      await commands.executeCommand('secondAxis.restart');
      await showing(document, [cause, intent]);
    });
  });
}
