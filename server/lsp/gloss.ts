import type { ColourKind, TermKind } from '../engine/index';
import type { Dialect } from './dialect';

/** One line on a word of the framework's vocabulary; nothing for what is no such word. */
export function gloss(words: string, kind: ColourKind, say: Dialect): string | undefined {
  const meaning = (meanings as Readonly<Partial<Record<ColourKind, string>>>)[kind];
  return meaning && `${say.bold(words)}: ${say.text(meaning)}`;
}

const meanings: Readonly<Record<TermKind, string>> = {
  engagement:
    'the engagement end of the line on which this debate is usually held. How much to interact is a question beside it (¶3, ¶9).',
  confrontation:
    'the confrontation end of the line on which this debate is usually held. How much to interact is a question beside it (¶3, ¶9).',
  contact: 'the second axis, from neglect to interaction: it serves carrots and sticks alike and is neither (¶8, ¶9).',
  motive:
    'a motive: the North’s are several, shift over time and are hidden from view, and the right mix depends on them (¶5, ¶9).',
  certainty:
    'certainty: what the North wants and how it will respond is inferred, so ask what the evidence is (¶5, ¶10).',
};
