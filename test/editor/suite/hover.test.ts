import { ok } from './assert';
import { weak } from './drafts';
import { hoverOver, open, rangeOf } from './editor';

export function hover(): void {
  suite('a hover', () => {
    test('says what the rule is, why it matters and what to do, and links to the passage', async () => {
      const document = await open(weak);
      const text = await hoverOver(document, await rangeOf(document, 'framing/single-pole'));
      for (const part of ['One pole as the only answer', 'framing/single-pole', 'What to do:', '¶10', '#:~:text=']) {
        ok(text.includes(part), `“${part}” in the hover: ${text}`);
      }
      ok(/\]\(https:\/\/[^)]+#:~:text=/.test(text), `a link into the essay: ${text}`);
    });
  });
}
