import type { Mark, Reading } from '../annotate/reading';
import { compile, type Element, type Pattern, tagClasses, union, type Word } from './notation';
import { Presence } from './presence';
import { link, type Program } from './program';
import { vocabularySize } from './vocabulary';
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
  const classes = new Map<string, Entry<Key>[]>();
  const elements = new Numbering();
  let order = 0;
  for (const [text, key] of patterns) {
    for (const pattern of compile(text)) {
      const anchor = pattern.elements[pattern.anchor];
      if (anchor?.kind !== 'word') continue;
      const needed = needs(pattern).map((word) => elements.of(word));
      const entry: Entry<Key> = { pattern, key, order: order++, needs: needed, program: undefined };
      for (const word of anchor.words) push(words, word, entry);
      for (const name of anchor.classes) push(classes, name, entry);
    }
  }
  const index: Index<Key> = {
    byWord: Array.from({ length: vocabularySize() }, (_, number) => grouped(words.get(number))),
    byClass: new Map([...classes].map(([name, entries]) => [name, grouped(entries)] as const)),
  };
  const presence = new Presence(elements.list);
  return { find: (reading) => new Search(reading, index, presence).all() };
}

interface Entry<Key> {
  readonly pattern: Pattern;
  readonly key: Key;
  readonly order: number;
  /** Elements without which the pattern cannot match in a sentence, rarest first. */
  readonly needs: readonly number[];
  /** Linked when it is first run: most patterns never are. */
  program: Program | undefined;
}

/** The patterns that begin at one word or class, by the rarest other element that they need. */
interface Group<Key> {
  /** -1 for patterns that need none. */
  readonly needs: Int32Array;
  readonly entries: readonly (readonly Entry<Key>[])[];
}

interface Index<Key> {
  readonly byWord: readonly (Group<Key> | undefined)[];
  readonly byClass: ReadonlyMap<string, Group<Key> | undefined>;
}

function push<Name, Key>(table: Map<Name, Entry<Key>[]>, name: Name, entry: Entry<Key>): void {
  const list = table.get(name);
  if (list) list.push(entry);
  else table.set(name, [entry]);
}

function grouped<Key>(entries: readonly Entry<Key>[] | undefined): Group<Key> | undefined {
  if (!entries) return undefined;
  const groups = new Map<number, Entry<Key>[]>();
  for (const entry of entries) push(groups, entry.needs[0] ?? -1, entry);
  return { needs: Int32Array.from(groups.keys()), entries: [...groups.values()] };
}

/** Gives the elements that are asked for an index each. */
class Numbering {
  readonly list: Word[] = [];
  private readonly indices = new Map<Word, number>();

  of(word: Word): number {
    const known = this.indices.get(word);
    if (known !== undefined) return known;
    this.indices.set(word, this.list.length);
    return this.list.push(word) - 1;
  }
}

/** At most three, besides the anchor; what the tagger decides and what stands in the next sentence is not asked for. */
function needs({ elements, anchor }: Pattern): readonly Word[] {
  const found: Word[] = [];
  for (const [at, element] of elements.entries()) {
    if (element.kind === 'break') break;
    if (at === anchor) continue;
    const needed = element.kind === 'word' ? element : element.kind === 'choice' ? opening(element) : undefined;
    if (needed && !tagged(needed)) found.push(needed);
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, 3);
}

type Choice = Extract<Element, { kind: 'choice' }>;

/** The first words of a choice, if every option has one. */
function opening(choice: Choice): Word | undefined {
  if (!openings.has(choice)) {
    const words = choice.options.flatMap(([first]) => (first?.kind === 'word' ? first : []));
    openings.set(choice, words.length === choice.options.length ? union(words) : undefined);
  }
  return openings.get(choice);
}

const openings = new WeakMap<Choice, Word | undefined>();

function tagged({ classes }: Word): boolean {
  return classes.some((name) => tagClasses.has(name));
}

/** One walk serves all matchers, unless one of them was compiled after it began and numbered more words. */
function walkOf(reading: Reading): Walk {
  const known = walks.get(reading);
  if (known?.vocabulary === vocabularySize()) return known;
  const walk = new Walk(reading, vocabularySize());
  walks.set(reading, walk);
  return walk;
}

const walks = new WeakMap<Reading, Walk>();

/** All matches in one reading: by the place of their anchor, then in the order of the patterns. */
class Search<Key> {
  private readonly found: (Match<Key> & { readonly order: number })[] = [];
  private readonly walk: Walk;

  constructor(
    private readonly reading: Reading,
    private readonly index: Index<Key>,
    private readonly presence: Presence,
  ) {
    this.walk = walkOf(reading);
  }

  all(): readonly Match<Key>[] {
    const { reading, presence, walk, index } = this;
    const { words } = walk;
    for (const sentence of reading.sentences) {
      presence.enter(reading.starting, words, sentence.first, sentence.last);
      walk.enter(sentence);
      for (let at = sentence.first; at < sentence.last; at++) {
        const group = index.byWord[words[at] ?? 0];
        if (group) this.attempt(group, at, at + 1);
        const marks = reading.starting[at];
        if (marks) for (const mark of marks) this.attemptMark(index.byClass.get(mark.cls), mark);
      }
    }
    return this.found;
  }

  private attemptMark(group: Group<Key> | undefined, mark: Mark): void {
    if (group && this.walk.opens(mark)) this.attempt(group, mark.first, mark.last);
  }

  private attempt({ needs, entries }: Group<Key>, from: number, to: number): void {
    const before = this.found.length;
    for (let at = 0; at < needs.length; at++) {
      const need = needs[at] ?? -1;
      if (need >= 0 && !this.presence.has(need)) continue;
      for (const entry of entries[at] ?? []) {
        if (!this.matches(entry, from, to)) continue;
        this.found.push({ key: entry.key, order: entry.order, first: this.walk.first, last: this.walk.last });
      }
    }
    if (this.found.length > before + 1) this.found.push(...this.found.splice(before).sort((a, b) => a.order - b.order));
  }

  private matches(entry: Entry<Key>, from: number, to: number): boolean {
    for (let at = 1; at < entry.needs.length; at++) if (!this.presence.has(entry.needs[at] ?? 0)) return false;
    entry.program ??= link(entry.pattern);
    return this.walk.match(entry.program, from, to);
  }
}
