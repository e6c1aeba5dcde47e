import type { Mark } from '../annotate/reading';
import type { Word } from './notation';
import { vocabularySize } from './vocabulary';

/**
 * Which of some elements occur in the sentence being read. Each is looked for once a sentence, when somebody first asks.
 * Plain arrays of numbers, as this is asked some hundred times a sentence.
 */
export class Presence {
  private sentence = 0;
  /** The last sentence that each word of the vocabulary, and each class, was seen in. */
  private readonly words: Int32Array;
  private readonly classes: Int32Array;
  private readonly classNumbers = new Map<string, number>();
  /** Twice the sentence for which the answer is known, plus the answer. */
  private readonly answers: Int32Array;
  /** All elements' words, then all their classes, one element after the other; the element at `at` ends at `ends[at]`. */
  private readonly allWords: Int32Array;
  private readonly wordEnds: Int32Array;
  private readonly allClasses: Int32Array;
  private readonly classEnds: Int32Array;

  constructor(elements: readonly Word[]) {
    for (const { classes } of elements)
      for (const name of classes) if (!this.classNumbers.has(name)) this.classNumbers.set(name, this.classNumbers.size);
    this.words = new Int32Array(vocabularySize());
    this.classes = new Int32Array(this.classNumbers.size);
    this.answers = new Int32Array(elements.length);
    this.allWords = Int32Array.from(elements.flatMap(({ words }) => words));
    this.wordEnds = ends(elements.map(({ words }) => words.length));
    this.allClasses = Int32Array.from(
      elements.flatMap(({ classes }) => classes.map((name) => this.classNumbers.get(name) ?? 0)),
    );
    this.classEnds = ends(elements.map(({ classes }) => classes.length));
  }

  /** Turns to the sentence of tokens [first, last), given the vocabulary's number of each token. */
  enter(starting: readonly (readonly Mark[] | undefined)[], words: Int32Array, first: number, last: number): void {
    if (++this.sentence > 1e9) this.forget();
    for (let at = first; at < last; at++) {
      const word = words[at] ?? 0;
      if (word > 0 && word < this.words.length) this.words[word] = this.sentence;
      const marks = starting[at];
      if (!marks) continue;
      for (const { cls } of marks) {
        const number = this.classNumbers.get(cls);
        if (number !== undefined) this.classes[number] = this.sentence;
      }
    }
  }

  /** Whether the element with this index occurs in the sentence. */
  has(element: number): boolean {
    const known = this.answers[element] ?? 0;
    if (known >> 1 === this.sentence) return (known & 1) === 1;
    const found = this.occurs(element);
    this.answers[element] = this.sentence * 2 + (found ? 1 : 0);
    return found;
  }

  private occurs(element: number): boolean {
    const { sentence, words, allWords, wordEnds, classes, allClasses, classEnds } = this;
    const wordEnd = wordEnds[element] ?? 0;
    for (let at = element > 0 ? (wordEnds[element - 1] ?? 0) : 0; at < wordEnd; at++)
      if (words[allWords[at] ?? 0] === sentence) return true;
    const classEnd = classEnds[element] ?? 0;
    for (let at = element > 0 ? (classEnds[element - 1] ?? 0) : 0; at < classEnd; at++)
      if (classes[allClasses[at] ?? 0] === sentence) return true;
    return false;
  }

  private forget(): void {
    for (const table of [this.words, this.classes, this.answers]) table.fill(0);
    this.sentence = 1;
  }
}

function ends(lengths: readonly number[]): Int32Array {
  let end = 0;
  return Int32Array.from(lengths, (length) => {
    end += length;
    return end;
  });
}
