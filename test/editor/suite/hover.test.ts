import { ok } from './assert';
import { weak } from './drafts';
import { hoverOver, open, rangeOf } from './editor';

export function hover(): void {
  suite('a hover', () => {
    test('says what the rule is, why it matters and what to do, and links to the passage', async () => {
      const document = await open(weak);
      const text = await hoverOver(document, await rangeOf(document, 'motivation/single-cause'));
      for (const part of ['One motive as the whole explanation', 'What to do:', '¶5', '#:~:text=']) {
        ok(text.includes(part), `“${part}” in the hover: ${text}`);
      }
      ok(/\]\(https:\/\/[^)]+#:~:text=/.test(text), `a link into the essay: ${text}`);
    });
  });
}
