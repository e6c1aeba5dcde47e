import { expect, test } from 'vitest';
import { help } from '../../../server/cli/help';
import { formatOfFile, formatOfLanguage, formats } from '../../../server/engine/prose/formats';
import { everyFormat } from './read';

const all = everyFormat.map((format) => formats[format]);

test.each<[string, string]>([
  ['draft.md', 'markdown'],
  ['C:\\drafts\\DRAFT.MD', 'markdown'],
  ['a.b/draft.QMD', 'markdown'],
  ['draft.txt', 'plaintext'],
  ['a.md/draft', 'plaintext'],
  ['.md', 'markdown'],
  ['draft', 'plaintext'],
  ['draft.', 'plaintext'],
  ['', 'plaintext'],
])('the name %s', (name, format) => expect(formatOfFile(name)).toBe(format));

test.each<[string, string]>([
  ['markdown', 'markdown'],
  ['Quarto', 'markdown'],
  ['plaintext', 'plaintext'],
  ['gitcommit', 'plaintext'],
])('the language %s', (id, format) => expect(formatOfLanguage(id)).toBe(format));

test('no ending and no language belongs to two formats', () => {
  for (const names of [all.flatMap(({ endings }) => endings), all.flatMap(({ languages }) => languages)]) {
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(names.map((name) => name.toLowerCase()));
  }
});

test('the help page names every format and ending', () => {
  for (const { title, endings } of all) {
    expect(help).toContain(title);
    for (const ending of endings) expect(help).toMatch(new RegExp(`\\.${ending}\\b`));
  }
});
