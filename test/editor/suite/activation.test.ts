import { env, UIKind } from 'vscode';
import { equal } from './assert';
import { activated, open } from './editor';

export function activation(): void {
  suite('activation', () => {
    test('a draft starts the extension in the host it was made for', async () => {
      await open('# Draft\n');
      const { host } = await activated();
      equal(host, env.uiKind === UIKind.Web && !env.remoteName ? 'web' : 'node', 'host');
    });
  });
}
