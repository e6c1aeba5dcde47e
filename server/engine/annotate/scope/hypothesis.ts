import { clauseStart } from '../clauses';
import { norm, type Reading } from '../reading';
import type { Frame, Framer } from './frame';

/** What is only supposed: the if-clause of a conditional, “suppose that …”, “were X to …”. The main clause stays the author's. */
export const hypothesis: Framer = (reading, index) => {
  const sentence = reading.sentences[index];
  if (!sentence) return [];
  const found: Frame[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = norm(reading, at);
    // “Let us suppose that the leadership fears attack”
    const invited = norm(reading, at - 1) === 'us' || norm(reading, at - 1) === "'s";
    const start =
      clauseStart(reading, at) >= at - 1 || at === sentence.first || (invited && norm(reading, at - 2) === 'let');
    if (supposes.has(word) && start) found.push(frame(at + 1, sentence.last, at));
    else if (
      conditions.has(word) &&
      norm(reading, at - 1) !== 'as' &&
      norm(reading, at - 1) !== 'even' &&
      !wishes(reading, at)
    )
      found.push(frame(at + 1, protasisEnd(reading, at, sentence.last), at));
    else if (at === sentence.first && inversions.has(word) && !sentence.question)
      found.push(frame(at + 1, protasisEnd(reading, at, sentence.last), at));
    else if (/^(?:hypothesis|supposition)$/.test(word)) found.push(frame(at + 1, sentence.last, at));
  }
  return found;
};

function frame(first: number, last: number, cue: number): Frame {
  return { scope: 'hypothesis', first, last, cueFirst: cue, cueLast: cue + 1 };
}

const supposes = new Set(['suppose', 'supposing', 'assume', 'assuming', 'imagine', 'consider', 'granted']);
const conditions = new Set(['if', 'provided']);
const inversions = new Set(['were', 'should', 'had']);

function protasisEnd(reading: Reading, at: number, last: number): number {
  for (let here = at + 1; here < last; here++) if (/^(?:,|;|:|then|—)$/.test(norm(reading, here))) return here;
  return last;
}

/** “If only they would listen” wishes; “if only pressure works on the North, …” supposes. */
function wishes(reading: Reading, at: number): boolean {
  return (
    norm(reading, at + 1) === 'only' &&
    /^(?:i|we|you|he|she|it|they|the|a|an|this|that|there|someone|somebody|because|for|to|in|by)$/.test(
      norm(reading, at + 2),
    )
  );
}
