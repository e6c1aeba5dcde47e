import type { Mark, Reading } from '../annotate/reading';
import { compile, elementCount, type Pattern, tagClasses, union, type Word } from './notation';
import { link, type Program } from './program';
import { numberOf, vocabularySize } from './vocabulary';
import { Walk } from './walk';

/** A pattern found in a reading: token indices, half-open. */
export interface Match<Key> {
  readonly key: Key;
  readonly first: number;
  readonly last: number;
}

/** All patterns of all rules behind one index: the text is walked once, whatever the number of rules. */
export interface Matcher<Key> {
  find(reading: Reading): readonly Match<Key>[];
}

/**
 * Builds the matcher once; throws on a malformed pattern. A pattern is looked at only where its rarest word stands, and only in
 * a sentence that holds the words it cannot do without, which are looked for once a sentence for all patterns.
 */
export function matcher<Key>(patterns: Iterable<readonly [string, Key]>): Matcher<Key> {
  const words = new Map<number, Entry<Key>[]>();
  const byClass = new Map<string, Entry<Key>[]>();
  for (const [text, key] of patterns) {
    for (const pattern of compile(text)) {
      const anchor = pattern.elements[pattern.anchor];
      if (anchor?.kind !== 'word') continue;
      const entry: Entry<Key> = { pattern, key, needs: needs(pattern), program: undefined };
      for (const word of anchor.words) push(words, word, entry);
      for (const name of anchor.classes) push(byClass, name, entry);
    }
  }
  const byWord = Array.from({ length: vocabularySize() }, (_, number) => words.get(number));
  const presence = new Presence();
  return { find: (reading) => findAll(reading, byWord, byClass, presence) };
}

interface Entry<Key> {
  readonly pattern: Pattern;
  readonly key: Key;
  /** Elements without which the pattern cannot match in a sentence, rarest first. */
  readonly needs: readonly Word[];
  /** Linked when it is first run: most patterns never are. */
  program: Program | undefined;
}

function push<Name, Key>(table: Map<Name, Entry<Key>[]>, name: Name, entry: Entry<Key>): void {
  const list = table.get(name);
  if (list) list.push(entry);
  else table.set(name, [entry]);
}

/** At most three, besides the anchor; what the tagger decides and what stands in the next sentence is not asked for. */
function needs({ elements, anchor }: Pattern): readonly Word[] {
  const found: Word[] = [];
  for (const [at, element] of elements.entries()) {
    if (element.kind === 'break') break;
    if (at === anchor) continue;
    const needed = element.kind === 'word' ? element : element.kind === 'choice' ? opening(element.options) : undefined;
    if (needed && !tagged(needed)) found.push(needed);
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, 3);
}

/** The first words of a choice, if every option has one. */
function opening(options: Extract<Pattern['elements'][number], { kind: 'choice' }>['options']): Word | undefined {
  const words: Word[] = [];
  for (const [first] of options) {
    if (first?.kind !== 'word') return undefined;
    words.push(first);
  }
  return union(words);
}

function tagged({ classes }: Word): boolean {
  return classes.some((name) => tagClasses.has(name));
}

function findAll<Key>(
  reading: Reading,
  byWord: readonly (readonly Entry<Key>[] | undefined)[],
  byClass: ReadonlyMap<string, readonly Entry<Key>[]>,
  presence: Presence,
): Match<Key>[] {
  const found: Match<Key>[] = [];
  const words = reading.tokens.map(({ norm }) => numberOf(norm));
  const walk = new Walk(reading, words);
  const attempt = (entry: Entry<Key>, from: number, to: number): void => {
    for (const word of entry.needs) if (!presence.has(word)) return;
    entry.program ??= link(entry.pattern);
    if (walk.match(entry.program, from, to)) found.push({ key: entry.key, first: walk.first, last: walk.last });
  };
  for (const sentence of reading.sentences) {
    presence.enter(reading, words, sentence.first, sentence.last);
    walk.enter(sentence);
    for (let at = sentence.first; at < sentence.last; at++) {
      const entries = byWord[words[at] ?? 0];
      if (entries) for (const entry of entries) attempt(entry, at, at + 1);
      const marks = reading.starting[at];
      if (marks) for (const mark of marks) attemptMark(walk, byClass.get(mark.cls), mark, attempt);
    }
  }
  return found;
}

function attemptMark<Key>(
  walk: Walk,
  entries: readonly Entry<Key>[] | undefined,
  mark: Mark,
  attempt: (entry: Entry<Key>, from: number, to: number) => void,
): void {
  if (entries && walk.opens(mark)) for (const entry of entries) attempt(entry, mark.first, mark.last);
}

/** Which elements occur in the sentence being read. Each is looked for once, when a pattern first asks. */
class Presence {
  private sentence = 0;
  private words = new Int32Array(0);
  private readonly classes = new Map<string, number>();
  /** Twice the sentence for which the answer is known, plus the answer. */
  private answers = new Int32Array(0);

  enter({ starting }: Reading, words: readonly number[], first: number, last: number): void {
    this.sentence++;
    if (this.words.length < vocabularySize()) this.words = new Int32Array(vocabularySize());
    if (this.answers.length < elementCount() || this.sentence > 1e9) {
      this.answers = new Int32Array(elementCount());
      this.words.fill(0);
      this.classes.clear();
      this.sentence = 1;
    }
    for (let at = first; at < last; at++) {
      this.words[words[at] ?? 0] = this.sentence;
      const marks = starting[at];
      if (marks) for (const mark of marks) this.classes.set(mark.cls, this.sentence);
    }
    this.words[0] = 0;
  }

  has(element: Word): boolean {
    const known = this.answers[element.id] ?? 0;
    if (known >> 1 === this.sentence) return (known & 1) === 1;
    const found = this.occurs(element);
    this.answers[element.id] = this.sentence * 2 + (found ? 1 : 0);
    return found;
  }

  private occurs({ words, classes }: Word): boolean {
    for (const word of words) if (this.words[word] === this.sentence) return true;
    for (const name of classes) if (this.classes.get(name) === this.sentence) return true;
    return false;
  }
}
