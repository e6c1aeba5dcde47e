import type { Context } from './annotate/context';
import { marksAt, type Reading, read } from './annotate/reading';
import { scopesOf } from './annotate/scope/index';
import { expand, type Lexicon } from './language/lexicon/index';
import { type TermKind, termKinds, terms } from './language/lexicon/terms';
import { spanOf } from './language/tokens';
import type { Block } from './prose/block';
import type { Span } from './text/span';

/** What a stretch of the draft is to the reader's eye, beside a word of the framework's vocabulary. */
export type ColourKind =
  | TermKind
  /** A pronoun or role noun that means the North. */
  | 'actor'
  /** The words that recommend. */
  | 'recommendation'
  /** Nothing but its voice. */
  | 'voice';

/** Whose view it is, where it is not the author's own. */
export type Voice = 'attributed' | 'rejected';

export interface Colour<Text extends 'prose' | 'source'> {
  readonly span: Span<Text>;
  readonly kind: ColourKind;
  readonly voice: Voice | undefined;
}

/** The colours of one block, in order and disjoint. A function of what its analysis depends on, and of that analysis' recommendations. */
export function coloursOf(
  block: Block,
  context: Context,
  lexicon: Lexicon,
  recommendations: readonly Span<'prose'>[],
): readonly Colour<'prose'>[] {
  const reading = read(block.prose, context, lexicon);
  const voices = voicesOf(reading, block, context);
  const kinds = kindsOf(reading, recommendations);
  const found: Colour<'prose'>[] = [];
  for (let first = 0, last = 0; first < kinds.length; first = last) {
    const [kind, voice] = [kinds[first], voices[first]];
    for (last = first + 1; last < kinds.length && kinds[last] === kind && voices[last] === voice; ) last++;
    const span = kind || voice ? withoutMarks(reading, first, last) : undefined;
    if (span) found.push({ span, kind: kind ?? 'voice', voice });
  }
  return found;
}

/** Without the punctuation at its ends; undefined when there is nothing else. */
function withoutMarks({ tokens }: Reading, first: number, last: number): Span<'prose'> | undefined {
  while (first < last && tokens[first]?.kind === 'mark') first++;
  while (first < last && tokens[last - 1]?.kind === 'mark') last--;
  return first < last ? spanOf(tokens, first, last) : undefined;
}

/** For each token; a word of the vocabulary is that before anything else. */
function kindsOf(reading: Reading, recommendations: readonly Span<'prose'>[]): (ColourKind | undefined)[] {
  const kinds: (ColourKind | undefined)[] = new Array(reading.tokens.length);
  for (const span of recommendations)
    reading.tokens.forEach(({ start, end }, at) => {
      if (span.start <= start && end <= span.end) kinds[at] = 'recommendation';
    });
  for (let at = 0; at < kinds.length; at++) {
    const [actor] = marksAt(reading, at, 'ACTOR');
    if (actor && marksAt(reading, at, 'NAMED').length === 0) kinds.fill('actor', actor.first, actor.last);
    const term = termAt(reading, at);
    if (term) kinds.fill(term.kind, at, term.last);
    if (term) at = term.last - 1;
  }
  return kinds;
}

/** The longest phrase of the vocabulary that begins at the token. */
function termAt(reading: Reading, at: number): { kind: TermKind; last: number } | undefined {
  let best: { kind: TermKind; last: number } | undefined;
  for (const kind of termKinds)
    for (const cls of terms[kind].classes)
      for (const { last } of marksAt(reading, at, cls)) {
        if (best && last <= best.last) continue;
        const phrase = reading.tokens.slice(at, last).map(({ norm }) => norm);
        if (!excepted(kind).has(phrase.join(' '))) best = { kind, last };
      }
  return best;
}

const exceptions = new Map<TermKind, ReadonlySet<string>>();

function excepted(kind: TermKind): ReadonlySet<string> {
  const known =
    exceptions.get(kind) ??
    new Set(terms[kind].except.split(',').flatMap((phrase) => expand(phrase).map((words) => words.join(' '))));
  exceptions.set(kind, known);
  return known;
}

/** For each token: rejected before attributed, as a claim's verdict has it. */
function voicesOf(reading: Reading, block: Block, context: Context): (Voice | undefined)[] {
  const voices: (Voice | undefined)[] = new Array(reading.tokens.length);
  const scopes = scopesOf(reading, block.quoted, context.readings && block.kind === 'item');
  for (const index of reading.sentences.keys()) {
    const frames = scopes.frames(index);
    for (const { scope, first, last } of frames)
      if (scope === 'attributed' || scope === 'mentioned') voices.fill('attributed', first, last);
    for (const { scope, first, last } of frames) if (scope === 'rejected') voices.fill('rejected', first, last);
  }
  return voices;
}
