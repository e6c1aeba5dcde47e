import type { Mark, Reading, WordClass } from '../annotate/reading';
import { type LexicalClass, lexicalClasses } from '../language/lexicon/index';
import type { Sentence } from '../language/sentences';

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** “FOLK NEED NEED” → its classes; throws on an unknown one, so that a slip fails a test rather than a draft. */
export function classesOf(entry: string): readonly WordClass[] {
  return entry.split(' ').map((name) => {
    if (!lexicalClasses.has(name)) throw new Error(`unknown class ${name} in “${entry}”`);
    return name as LexicalClass;
  });
}

/** The words of one sentence by their class, of each the first few: they decide as well as all of them. */
export type Company = ReadonlyMap<WordClass, readonly Mark[]>;

export function companyOf(reading: Reading, { first, last }: Sentence): Company {
  const found = new Map<WordClass, Mark[]>();
  for (let at = first; at < last; at++) {
    for (const mark of reading.starting[at] ?? []) {
      const held = found.get(mark.cls);
      if (mark.last > last || (held && held.length >= enough)) continue;
      if (held) held.push(mark);
      else found.set(mark.cls, [mark]);
    }
  }
  return found;
}

const enough = 8;

/** Where words of all the classes stand together in any order, each class with words of its own; if they do. */
export function together(reading: Reading, company: Company, classes: readonly WordClass[]): Stretch | undefined {
  if (!classes.every((cls) => company.has(cls))) return undefined;
  const held: Mark[] = [];
  const place = (index: number): boolean => {
    const cls = classes[index];
    if (!cls) return true;
    for (const mark of company.get(cls) ?? []) {
      if (held.some((other) => overlaps(mark, other) || sameWords(reading, mark, other))) continue;
      held.push(mark);
      if (place(index + 1)) return true;
      held.pop();
    }
    return false;
  };
  if (!place(0)) return undefined;
  return {
    first: Math.min(...held.map(({ first }) => first)),
    last: Math.max(...held.map(({ last }) => last)),
  };
}

function overlaps(a: Mark, b: Mark): boolean {
  return a.first < b.last && b.first < a.last;
}

/** “People are people”: a word repeated adds nothing. */
function sameWords(reading: Reading, a: Mark, b: Mark): boolean {
  const words = ({ first, last }: Mark) =>
    reading.tokens
      .slice(first, last)
      .map(({ norm }) => norm)
      .join(' ');
  return words(a) === words(b);
}
