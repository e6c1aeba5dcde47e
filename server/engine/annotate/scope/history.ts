import { clauseStart, isPast } from '../clauses';
import { norm, type Reading } from '../reading';
import type { Frame, Framer } from './frame';

/**
 * What is told as past: a past-tense verb before the candidate in its clause, with a date or a period in the sentence or
 * with a policy maker as subject. A past premise closed by a present universal (“the record proves …”) is a lesson, not history.
 */
export const history: Framer = (reading, index) => {
  const sentence = reading.sentences[index];
  if (!sentence || lesson(reading, sentence.first, sentence.last)) return [];
  const found: Frame[] = [];
  const when = dated(reading, sentence.first, sentence.last);
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!isPast(norm(reading, at)) || !finite(reading, at)) continue;
    const fronted = frontedEnd(reading, sentence.first, at, sentence.last);
    if (ofTheDead(reading, at))
      found.push({
        scope: 'history',
        first: clauseStart(reading, at),
        last: told(reading, at, sentence.last),
        cueFirst: -1,
        cueLast: -1,
      });
    if (when !== undefined || governed(reading, at))
      found.push({
        scope: 'history',
        first: at + 1,
        last: fronted ?? told(reading, at, sentence.last),
        cueFirst: at,
        cueLast: at + 1,
      });
    // “In 1994 the North was ready to …”: with a date beside it, the verb's whole clause is history.
    if (when !== undefined)
      found.push({
        scope: 'history',
        first: clauseStart(reading, at),
        last: at + 1,
        cueFirst: when,
        cueLast: when + 1,
      });
    if (fronted === undefined) break;
    at = fronted;
  }
  return found;
};

/** “After the North declared itself a nuclear state, it is time to …”: where the clause in front ends, if the verb stands in one. */
function frontedEnd(reading: Reading, first: number, at: number, last: number): number | undefined {
  if (!/^(?:after|when|since|as|because|although|though|while|once|now)$/.test(norm(reading, first))) return undefined;
  for (let here = first; here < last; here++) if (norm(reading, here) === ',') return here > at ? here : undefined;
  return undefined;
}

/** A semicolon before advice ends what is told: “…, with the second option held ready; no approach should be made …”. */
function told(reading: Reading, at: number, last: number): number {
  let end = last;
  for (let here = at; here < last; here++) {
    if (norm(reading, here) === ';' && end === last) end = here;
    if (end < last && /^(?:should|must|ought|shall)$/.test(norm(reading, here))) return end;
  }
  return last;
}

/** Where a date or a period stands: a year, a decade, “at the time”, “for most of that year”. */
function dated(reading: Reading, first: number, last: number): number | undefined {
  for (let at = first; at < last; at++) {
    const word = norm(reading, at);
    // “Every paper it has signed since 1992 …” comes up to the present.
    if (norm(reading, at - 1) === 'since') continue;
    // “… and then held out a hand” only follows.
    if (word === 'then' && /^(?:and|,|;)$/.test(norm(reading, at - 1))) continue;
    if (/^(?:1[89]|20)\d\d$/.test(word) || /^(?:1980s|1990s|2000s|2010s|then|decade|decades)$/.test(word)) return at;
    if (word === 'last' && /^(?:year|winter|summer|spring|autumn|fall|month|week|term)$/.test(norm(reading, at + 1)))
      return at;
    if (word === 'previous' || word === 'former' || word === 'predecessor') return at;
  }
  return undefined;
}

// “Kim Il Sung wanted the South”: of the dead a past tense tells history.
const dead = /^(?:il sung|jong il|'s father|his father|'s grandfather|his grandfather|the founder)$/;

function ofTheDead(reading: Reading, at: number): boolean {
  for (let here = Math.max(0, at - 4); here + 1 < at; here++)
    if (dead.test(`${norm(reading, here)} ${norm(reading, here + 1)}`)) return true;
  return false;
}

function governed(reading: Reading, at: number): boolean {
  for (let here = clauseStart(reading, at); here < at; here++) {
    if (reading.starting[here]?.some((mark) => mark.cls === 'PSUBJ' && !/^(?:we|us)$/.test(norm(reading, here))))
      return true;
  }
  return false;
}

/** A participle after a determiner, preposition or “be” is no finite verb. */
function finite(reading: Reading, at: number): boolean {
  // “is frequently described as a breakthrough”
  const before = /ly$/.test(norm(reading, at - 1)) ? at - 2 : at - 1;
  return (
    !/^(?:the|a|an|is|are|be|been|being|of|by|with|more|most|so|has|have|once|its|his|their|our|as|and|very|too|newly|not|to|'s|'ve)$/.test(
      norm(reading, before),
    ) &&
    norm(reading, at) !== 'let' &&
    /^(?:VERB|AUX)$/.test(reading.tags()[at] ?? '')
  );
}

function lesson(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const word = norm(reading, at);
    if (/^(?:lesson|lessons|teaches|teach|proves|proven|ever|history|always|smartest|wisest|soundest)$/.test(word))
      return true;
    if (
      /^(?:taught|shown|showed|proved|demonstrated)$/.test(word) &&
      /^(?:us|that|has|have|again|beyond)$/.test(norm(reading, at + 1))
    )
      return true;
  }
  return false;
}
