import { describe, expect, test } from 'vitest';
import { connect, type TestDocument } from '../support/connection';

// The real engine reads what the server wrote: a comment that silenced nothing, or too much, would show.
const force = 'Force is the only language Pyongyang understands.';
const here = '<!-- second-axis-disable-next-line framing/single-pole -->';

/** `after` has the finding `FORCE`, and `HERE` where the comment that silences it belongs. */
async function check(after: string, languageId: string): Promise<void> {
  const { document, before } = await ignored(after, languageId);
  const left = before.filter(({ rule }) => rule !== 'framing/single-pole').map(({ words }) => words);
  expect((await spans(document)).map(({ words }) => words)).toEqual(left);
}

/** The draft after the action, once it reads as expected, and what was found in it before. */
async function ignored(after: string, languageId: string) {
  const [text, expected] = [after.replace(/^.*HERE\r?\n/m, ''), after.replace('HERE', here)].map((each) =>
    each.replaceAll('FORCE', force),
  );
  const document = await (await connect()).open(text ?? '', { languageId });
  const before = await spans(document);
  await ignore(document, 'Ignore framing/single-pole here');
  expect(document.text).toBe(expected);
  return { document, before };
}

async function ignore(document: TestDocument, name: string): Promise<void> {
  const span = (await spans(document)).find(({ rule }) => rule === 'framing/single-pole');
  if (!span) throw new Error(`nothing to ignore in “${document.text}”`);
  const action = (await document.actions({ start: span.start, end: span.start })).find(({ title }) => title === name);
  const [edit] = action?.edit?.changes?.[document.uri] ?? [];
  if (!edit) throw new Error('no such action');
  await document.edit({ ...document.span(edit.range), text: edit.newText });
}

async function spans(document: TestDocument) {
  return (await document.diagnostics()).map(({ code, range }) => {
    const { start, end } = document.span(range);
    return { rule: code, start, words: document.text.slice(start, end) };
  });
}

describe('in Markdown', () => {
  const cases: Record<string, string> = {
    'a paragraph': 'HERE\nFORCE\n',
    'a paragraph below another': '# Seoul\n\nA first.\n\nHERE\nFORCE\n\nKim Jong Un wants war.\n',
    'the last line of a hard-wrapped paragraph': 'Seoul.\n\nHERE\nSome say so.\nOthers do not.\nFORCE',
    'no line end after it': 'Seoul.\n\nHERE\nFORCE',
    'Windows line ends': 'Seoul.\r\n\r\nHERE\r\nSome say so.\r\nFORCE\r\n',
    'a heading': 'Seoul.\n\nHERE\n## FORCE\n\nMore.\n',
    'a heading with its line below': 'Seoul.\n\nHERE\nFORCE\n---\n\nMore.\n',
    'right below a heading': '# Seoul\nHERE\nFORCE\n',
    'right below a rule': 'Seoul\n\n---\nHERE\nFORCE\n',
    'below front matter': '---\ntitle: Seoul\n---\nHERE\nFORCE\n',
    'the first item of a list': 'Seoul:\n\nHERE\n- FORCE\n- Kim Jong Un wants war.\n',
    'the first item right below its paragraph': 'Seoul:\nHERE\n- FORCE\n',
    'a later item': '- Kim Jong Un wants war.\n  HERE\n- FORCE\n- Seoul.\n',
    'a later item of a loose list': '- Seoul.\n\n  HERE\n- FORCE\n\n- Seoul.\n',
    'a later item after one of two lines': '1. Seoul\n   and more.\n   HERE\n2. FORCE\n',
    'the second line of an item': '- Seoul.\n  HERE\n- It is said that\n  much is true. FORCE\n',
    'the second paragraph of an item': '- Seoul.\n\n  HERE\n  FORCE\n- More.\n',
    'an item inside an item': '- Seoul.\n  HERE\n  - FORCE\n',
    'a later item inside an item': '- Seoul.\n  - One.\n    HERE\n  - FORCE\n',
    'an item below an inner list': '- Seoul.\n  - One.\n  HERE\n- FORCE\n',
    'a wide number': '10. Seoul.\n    HERE\n11. FORCE\n',
    'a task': '- [ ] Seoul.\n  HERE\n- [x] FORCE\n',
    'the head of a table': 'Seoul.\n\nHERE\n| FORCE | b |\n|---|---|\n| Seoul. | Yes. |\n',
    'a footnote': 'Seoul.[^1]\n\nHERE\n[^1]: FORCE\n',
    'emphasis in it': 'Seoul.\n\nHERE\nForce is **the only language** Pyongyang understands.\n',
    'the words in two lines': 'Seoul.\n\nHERE\nForce is the only\nlanguage Pyongyang understands.\n',
    'a later row of a table': 'Seoul.\n\nHERE\n| a | b |\n|---|---|\n| Seoul. | Yes. |\n| FORCE | Done. |\n',
    'the second of two tables': '| a |\n|---|\n| Seoul. |\n\nHERE\n| b |\n|---|\n| FORCE |\n',
    'another comment above it': 'Seoul.\n\n<!-- A note. -->\nHERE\nFORCE\n',
    'a directive for the file above it': 'Seoul.\n\n<!-- second-axis-disable-file motivation/static -->\nHERE\nFORCE\n',
  };
  test.each(Object.entries(cases))('%s', (_, after) => check(after, 'markdown'));
});

describe('beside what the draft says already', () => {
  const cases: Record<string, [title: 'here' | 'draft', before: string, after: string]> = {
    'a directive for another rule': [
      'here',
      'Seoul.\n\n<!-- second-axis-disable-next-line motivation/static -->\nFORCE\n',
      'Seoul.\n\n<!-- second-axis-disable-next-line motivation/static, framing/single-pole -->\nFORCE\n',
    ],
    'one with a reason': [
      'here',
      '- Seoul.\n  <!-- second-axis-disable-next-line motivation/static: known -->\n- One.\n  FORCE\n',
      '- Seoul.\n  <!-- second-axis-disable-next-line motivation/static, framing/single-pole: known -->\n- One.\n  FORCE\n',
    ],
    nothing: [
      'draft',
      '# Seoul\n\nFORCE\n',
      '<!-- second-axis-disable-file framing/single-pole -->\n\n# Seoul\n\nFORCE\n',
    ],
    'a directive for the file': [
      'draft',
      '# Seoul\n\nFORCE\n\n<!-- second-axis-disable-file motivation/static -->\n',
      '# Seoul\n\nFORCE\n\n<!-- second-axis-disable-file motivation/static, framing/single-pole -->\n',
    ],
    'front matter': [
      'draft',
      '---\ntitle: Seoul\n---\nFORCE\n',
      '---\ntitle: Seoul\nsecond-axis: [framing/single-pole]\n---\nFORCE\n',
    ],
    'front matter with one rule': [
      'draft',
      '---\nsecond-axis: motivation/static # settled\n---\nFORCE\n',
      '---\nsecond-axis: [motivation/static, framing/single-pole] # settled\n---\nFORCE\n',
    ],
    'front matter with a list in brackets': [
      'draft',
      '---\nsecond-axis: ["motivation/static"]\ntitle: Seoul\n---\nFORCE\n',
      '---\nsecond-axis: ["motivation/static", framing/single-pole]\ntitle: Seoul\n---\nFORCE\n',
    ],
    'front matter with a list in lines': [
      'draft',
      '---\nsecond-axis:\n  - motivation/static # settled\ntitle: Seoul\n---\nFORCE\n',
      '---\nsecond-axis:\n  - motivation/static # settled\n  - framing/single-pole\ntitle: Seoul\n---\nFORCE\n',
    ],
    'front matter with Windows line ends': [
      'draft',
      '---\r\ntitle: Seoul\r\n---\r\nFORCE\r\n',
      '---\r\ntitle: Seoul\r\nsecond-axis: [framing/single-pole]\r\n---\r\nFORCE\r\n',
    ],
    'front matter whose key says nothing yet': [
      'draft',
      '---\nsecond-axis:\n---\nFORCE\n',
      '---\nsecond-axis:\n---\n<!-- second-axis-disable-file framing/single-pole -->\n\nFORCE\n',
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [where, before, after]) => {
    const action = where === 'here' ? 'Ignore framing/single-pole here' : 'Turn off framing/single-pole in this draft';
    const document = await (await connect()).open(before.replaceAll('FORCE', force));
    await ignore(document, action);
    expect(document.text).toBe(after.replaceAll('FORCE', force));
    expect((await spans(document)).map(({ rule }) => rule)).not.toContain('framing/single-pole');
  });
});

describe('in plain text', () => {
  const cases: Record<string, string> = {
    'a paragraph': 'Seoul.\n\nHERE\nFORCE\n',
    'a hard-wrapped paragraph': 'Seoul.\n\nHERE\nSome say so.\n  FORCE\n',
    'an item': '- Kim Jong Un wants war.\nHERE\n- FORCE\n',
    'a lettered item': '(a) Seoul.\nHERE\n(b) FORCE\n',
    'a dot for a bullet': '• Seoul.\nHERE\n• FORCE\n',
  };
  test.each(Object.entries(cases))('%s', (_, after) => check(after, 'plaintext'));
});
