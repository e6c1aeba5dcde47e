import { describe, expect, test } from 'vitest';
import { type Format, formats, openDraft } from '../../server/engine/index';

const intent = 'motivation/asserted-intent';
const claim = 'Pyongyang wants a treaty.';

/** A draft about the North with two paragraphs and a list of two items, each of which is a claim. */
const drafts: Readonly<Record<Format, string>> = {
  markdown: `# North Korea\n\n${claim}\n\nSeoul waits. ${claim}\n\n- ${claim}\n- ${claim}\n`,
  plaintext: `North Korea\n\n${claim}\n\nSeoul waits. ${claim}\n\n- ${claim}\n- ${claim}\n`,
  latex: `\\documentclass{article}\n\\begin{document}\n\\section{North Korea}\n\n${claim}\n\nSeoul waits. ${claim}\n\n\\begin{itemize}\n  \\item ${claim}\n  \\item ${claim}\n\\end{itemize}\n\\end{document}\n`,
  html: `<h1>North Korea</h1>\n<p>${claim}</p>\n<p>Seoul waits. ${claim}</p>\n<ul>\n  <li>${claim}</li>\n  <li>${claim}</li>\n</ul>\n`,
  asciidoc: `= North Korea\n\n${claim}\n\nSeoul waits. ${claim}\n\n* ${claim}\n* ${claim}\n`,
  restructuredtext: `North Korea\n===========\n\n${claim}\n\nSeoul waits. ${claim}\n\n- ${claim}\n- ${claim}\n`,
  org: `* North Korea\n\n${claim}\n\nSeoul waits. ${claim}\n\n- ${claim}\n- ${claim}\n`,
  typst: `= North Korea\n\n${claim}\n\nSeoul waits. ${claim}\n\n- ${claim}\n- ${claim}\n`,
};

const found = (text: string, format: Format) =>
  openDraft(text, format)
    .findings()
    .filter(({ rule }) => rule === intent);

describe.each(Object.keys(formats) as Format[])('%s', (format) => {
  const text = drafts[format];

  test('each finding can be ignored where it stands, and no other with it', () => {
    const draft = openDraft(text, format);
    const all = found(text, format);
    expect(all).toHaveLength(4);
    for (const finding of all) {
      const { span, text: words } = draft.ignoring(finding).here;
      const after = text.slice(0, span.start) + words + text.slice(span.end);
      expect(found(after, format), after).toHaveLength(3);
      expect(openDraft(after, format).notices(), after).toEqual([]);
    }
  });

  test('all can be turned off in the draft', () => {
    const draft = openDraft(text, format);
    const [finding] = found(text, format);
    if (!finding) throw new Error('no finding');
    const { span, text: words } = draft.ignoring(finding).inDraft;
    const after = text.slice(0, span.start) + words + text.slice(span.end);
    expect(found(after, format), after).toEqual([]);
    expect(openDraft(after, format).notices(), after).toEqual([]);
  });

  test('a misspelt directive is noticed, and completes as it is written', () => {
    const { open, close } = formats[format].comment;
    const directive = `${open}second-axis-disable-next-line motivation/statik${close}`;
    const draft = openDraft(`${directive}\n\n${text}`, format);
    expect(draft.notices().map(({ rule, span }) => [rule, draft.source.slice(span.start, span.end)])).toEqual([
      ['directive/unknown', 'motivation/statik'],
    ]);
    expect(draft.slotAt(directive.indexOf('statik') + 3)).toMatchObject({ kind: 'rule' });
    expect(draft.slotAt(directive.indexOf('disable') + 3)).toMatchObject({ kind: 'verb' });
  });
});
