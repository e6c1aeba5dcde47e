import { commands } from 'vscode';
import { intent, pole, weak } from './drafts';
import { open, showing, withSetting } from './editor';

export function settings(): void {
  suite('settings', () => {
    test('turn a rule off and on again', async () => {
      const document = await open(weak);
      await showing(document, [pole, intent]);
      await withSetting('rules', { 'framing/single-pole': 'off' }, () => showing(document, [intent]));
      await showing(document, [pole, intent]);
    });

    test('turn everything off and on again', async () => {
      const document = await open(weak);
      await showing(document, [pole, intent]);
      await withSetting('enable', false, () => showing(document, []));
      await showing(document, [pole, intent]);
    });
  });

  suite('commands', () => {
    test('hide the findings and show them again', async () => {
      const document = await open(weak);
      await showing(document, [pole, intent]);
      await commands.executeCommand('secondAxis.toggle');
      await showing(document, []);
      await commands.executeCommand('secondAxis.toggle');
      await showing(document, [pole, intent]);
    });

    test('restart the server, which finds the same', async () => {
      const document = await open(weak);
      await showing(document, [pole, intent]);
      await commands.executeCommand('secondAxis.restart');
      await showing(document, [pole, intent]);
    });
  });
}
