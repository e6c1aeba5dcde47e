import { clauseStart } from '../clauses';
import { marksAt, norm, type Reading } from '../reading';

/** Whether the author of a sentence takes a reported view as true: “as X rightly says”, “X is right that”, “I agree”. */
export function adopts(reading: Reading, index: number): boolean {
  const sentence = reading.sentences[index];
  if (!sentence) return false;
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = norm(reading, at);
    if (/^(?:rightly|correctly|aptly|wisely)$/.test(word)) return true;
    if (
      /^(?:is|are|was|were)$/.test(word) &&
      norm(reading, at + 1) === 'right' &&
      /^(?:that|to|when|in|about|,|:)$/.test(norm(reading, at + 2))
    )
      return true;
    // “My predecessor put it well when he said that …”
    if (
      word === 'it' &&
      /^(?:well|best|right|nicely|perfectly)$/.test(norm(reading, at + 1)) &&
      /^(?:put|puts|said|says)$/.test(norm(reading, at - 1))
    )
      return true;
    if ((word === 'i' || word === 'we') && /^(?:agree|share|concur|endorse)$/.test(norm(reading, at + 1))) return true;
    if (word === 'as' && clauseStart(reading, at) === at && commaAfterVerb(reading, at, sentence.last)) return true;
  }
  return false;
}

/** “As the general says, …” is the writer's own voice with a witness. */
function commaAfterVerb(reading: Reading, at: number, last: number): boolean {
  let seen = false;
  for (let here = at + 1; here < Math.min(last, at + 12); here++) {
    if (
      marksAt(reading, here, 'REPORT').length > 0 &&
      /(?:s|ed|said|put|wrote|told|noted|understood|known|seen)$/.test(norm(reading, here))
    )
      seen = true;
    if (norm(reading, here) === ',') return seen;
  }
  return false;
}
