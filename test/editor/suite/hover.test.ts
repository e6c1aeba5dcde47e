import { Range } from 'vscode';
import { ok } from './assert';
import { weak } from './drafts';
import { hoverOver, open, rangeOf, withSetting } from './editor';

export function hover(): void {
  suite('a hover', () => {
    test('says what the rule is, why it matters and what to do, and links to the passage', async () => {
      const document = await open(weak);
      const text = await hoverOver(document, await rangeOf(document, 'motivation/single-cause'));
      for (const part of ['One motive as the whole explanation', 'What to do:', '¶5', '#:~:text=']) {
        ok(text.includes(part), `“${part}” in the hover: ${text}`);
      }
      ok(/\]\(command:secondAxis\.openGuide\?%5B5%5D\)/.test(text), `a link into the guide: ${text}`);
      ok(/\]\(https:\/\/[^)]+#:~:text=/.test(text), `a link into the essay: ${text}`);
    });

    test('on a word of the framework says what it is, where the setting asks for it', async () => {
      const document = await open('# North Korea\n\nWashington tried talks and sanctions.\n');
      const word = document.getText().indexOf('sanctions');
      const range = new Range(document.positionAt(word), document.positionAt(word + 9));
      await withSetting('hoverTerms', true, async () => {
        const text = await hoverOver(document, range);
        ok(text.includes('**sanctions**: the confrontation end'), `a gloss: ${text}`);
      });
    });
  });
}
