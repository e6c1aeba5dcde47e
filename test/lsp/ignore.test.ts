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
  const span = before.find(({ rule }) => rule === 'framing/single-pole');
  if (!span) throw new Error(`nothing to ignore in “${text}”`);
  const ignore = (await document.actions({ start: span.start, end: span.start })).find(
    ({ title }) => title === 'Ignore framing/single-pole here',
  );
  const [edit] = ignore?.edit?.changes?.[document.uri] ?? [];
  if (!edit) throw new Error('no such action');
  await document.edit({ ...document.span(edit.range), text: edit.newText });
  expect(document.text).toBe(expected);
  return { document, before };
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
    'another comment above it': 'Seoul.\n\n<!-- second-axis-disable-next-line motivation/static -->\nHERE\nFORCE\n',
  };
  test.each(Object.entries(cases))('%s', (_, after) => check(after, 'markdown'));
});

// The engine counts the first cell as the block below the comment, so that a cell further down is not silenced yet.
test('in a table’s later row the comment goes above the table', async () => {
  await ignored('Seoul.\n\nHERE\n| a | b |\n|---|---|\n| Seoul. | Yes. |\n| FORCE | Done. |\n', 'markdown');
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
