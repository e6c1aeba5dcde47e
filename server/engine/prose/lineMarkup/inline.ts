import type { Writer } from '../writer';

/** One kind of inline markup of a line-oriented format. */
export interface InlineRule {
  /** The characters that it may begin with. */
  readonly at: string;
  /** Sticky; it may look back, within the block. What it looks ahead is bounded. */
  readonly pattern: RegExp;
  /** What is found is read as: a text, or prose between marks; undefined when it is no markup after all. */
  readonly read: (found: RegExpExecArray) => string | Marks | undefined;
}

/** So many UTF-16 code units of markup at either end; `block` for prose that is a block of its own. */
export interface Marks {
  readonly open: number;
  readonly close: number;
  readonly block?: 'footnote' | 'title';
}

/** Rules by the character that they begin with, and where to look for one. */
export interface Inline {
  readonly stops: RegExp;
  readonly rules: ReadonlyMap<string, readonly InlineRule[]>;
}

export function inline(rules: readonly InlineRule[]): Inline {
  const characters = [...new Set(rules.flatMap(({ at }) => [...at]))];
  return {
    stops: new RegExp(`[${characters.map((character) => `\\u${hex(character)}`).join('')}]`, 'g'),
    rules: new Map(characters.map((character) => [character, rules.filter(({ at }) => at.includes(character))])),
  };
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}

/** A stretch of source, in UTF-16 offsets. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

interface Closer extends Range {
  readonly block: boolean;
}

/** Writes the prose of [from, to) but for `gaps`, which are sorted and disjoint. */
export function readInline(
  source: string,
  { from, to }: Range,
  gaps: readonly Range[],
  { stops, rules }: Inline,
  writer: Writer,
): void {
  const text = source.slice(from, to);
  const closers: Closer[] = [];
  let [at, done, gap] = [0, 0, 0];
  /** Writes what is text before `end`, around the gaps. */
  const write = (end: number): void => {
    for (; gap < gaps.length && (gaps[gap] as Range).from - from < end; gap++) {
      const { from: start, to: next } = gaps[gap] as Range;
      writer.text(from + done, start);
      done = Math.max(done, next - from);
    }
    writer.text(from + done, from + end);
    done = Math.max(done, end);
  };
  for (;;) {
    stops.lastIndex = at;
    const next = stops.exec(text)?.index ?? text.length;
    const closer = closers.at(-1);
    if (closer && closer.from <= next) {
      closers.pop();
      write(Math.max(done, closer.from));
      writer.as(from + Math.max(done, closer.from), from + closer.to, '');
      if (closer.block) writer.close();
      done = at = Math.max(done, closer.to);
      continue;
    }
    if (next === text.length) break;
    const found = apply(rules.get(text.charAt(next)) ?? [], text, next);
    at = next + 1;
    if (!found) continue;
    write(next);
    const end = next + found.length;
    if (typeof found.reading === 'string') {
      writer.as(from + next, from + end, found.reading);
      done = at = end;
      continue;
    }
    const { open, close, block } = found.reading;
    writer.as(from + next, from + next + open, '');
    if (block) writer.open(block, writer.place.quoted);
    closers.push({ from: end - close, to: end, block: block !== undefined });
    closers.sort((a, b) => b.from - a.from);
    done = at = next + open;
  }
  write(text.length);
}

function apply(
  rules: readonly InlineRule[],
  text: string,
  at: number,
): { length: number; reading: string | Marks } | undefined {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const reading = found && found[0].length > 0 ? read(found) : undefined;
    if (found && reading !== undefined) return { length: found[0].length, reading };
  }
  return undefined;
}
