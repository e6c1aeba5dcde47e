import { has, norm, type Reading } from '../reading';
import type { Frame, Framer } from './frame';

/**
 * A view told at length without a reporting verb in each sentence: “The hawks' case is simple. Kim wants … Squeeze, and …”
 * is theirs until the author turns round (“But …”, “The record …”, “I …”) or the paragraph ends.
 */
export const recital: Framer = (reading, index) => {
  const sentence = reading.sentences[index];
  if (!sentence) return [];
  const next = reading.sentences[index + 1];
  if (next && distances(reading, next.first, next.last)) return [frame(sentence.first, sentence.last)];
  const colon = colonIn(reading, sentence.first, sentence.last);
  if (colon !== undefined && announces(reading, sentence.first, colon)) return [frame(colon + 1, sentence.last)];
  if (returns(reading, sentence.first)) return [];
  for (let before = index - 1; before >= Math.max(0, index - reach); before--) {
    const earlier = reading.sentences[before];
    if (!earlier) return [];
    if (announces(reading, earlier.first, earlier.last)) return [frame(sentence.first, sentence.last)];
    if (returns(reading, earlier.first)) return [];
  }
  return answersFor(reading, index) ? [frame(sentence.first, sentence.last)] : [];
};

// Sentences after the announcement.
const reach = 5;

function frame(first: number, last: number): Frame {
  return { scope: 'attributed', first, last, cueFirst: -1, cueLast: -1 };
}

function colonIn(reading: Reading, first: number, last: number): number | undefined {
  for (let at = first; at < last; at++) if (norm(reading, at) === ':') return at;
  return undefined;
}

/** Whether [first, last) says that somebody has a case, and not what is wrong with it. */
function announces(reading: Reading, first: number, last: number): boolean {
  // “That was their account of his words” looks back.
  if (/^(?:that|this|those|these|such|so)$/.test(norm(reading, first))) return false;
  for (let at = first; at < last; at++) if (has(reading, at, 'BAD') || negative.test(norm(reading, at))) return false;
  for (let at = first; at < last; at++) {
    if (heard(reading, at) || formerly(reading, at) || strongest(reading, at)) return true;
    if (views.test(norm(reading, at)) && last - first <= 18 && owned(reading, first, at, last)) return true;
  }
  return false;
}

const negative = /^(?:not|n't|never|no|nothing|hardly|neither|nor)$/;
const views =
  /^(?:case|argument|story|tale|reasoning|thesis|theory|objection|account|picture|logic|remedy|cure|prescription|recipe|gospel|creed|catechism|song|refrain|indictment|sermon|version|doctrine|brief|complaint|verdict)$/;

/** “the hawks' case”, “their reasoning”, “a story that the engagers tell”, “the senator has one remedy”. */
function owned(reading: Reading, first: number, at: number, last: number): boolean {
  for (let here = at - 1; here >= Math.max(first, at - 4); here--) {
    if (/^(?:their|his|her)$/.test(norm(reading, here))) return true;
    if (/^'s?$/.test(norm(reading, here)) && endsCamp(reading, here)) return true;
  }
  for (let here = first; here < last; here++)
    if (holds.test(norm(reading, here)) && endsCamp(reading, here)) return true;
  return false;
}

const holds = /^(?:have|has|had|tell|tells|told|make|makes|made|offer|offers|offered|preach|preaches|give|gives)$/;

function endsCamp(reading: Reading, at: number): boolean {
  return reading.ending[at]?.some(({ cls }) => cls === 'CAMP') ?? false;
}

/** “you hear the same thing”, “one can hear the objection”, “it goes like this”. */
function heard(reading: Reading, at: number): boolean {
  const word = norm(reading, at);
  const next = norm(reading, at + 1);
  if (/^(?:goes|went|runs|ran|go|run)$/.test(word))
    return (
      (next === 'like' && norm(reading, at + 2) === 'this') ||
      (next === 'as' && norm(reading, at + 2) === 'follows') ||
      (next === 'roughly' && norm(reading, at + 2) === 'as')
    );
  if (!/^(?:hear|hears|heard)$/.test(word) || !hearers.test(norm(reading, at - 1))) return false;
  return /^(?:the|it|this|much|always|one|a)$/.test(next);
}

const hearers = /^(?:you|one|we|i|can|will|often|always|still|have)$/;

/** “I used to believe it myself”. */
function formerly(reading: Reading, at: number): boolean {
  return (
    norm(reading, at) === 'used' &&
    norm(reading, at + 1) === 'to' &&
    /^(?:believe|think|say|argue|hold)$/.test(norm(reading, at + 2)) &&
    /^(?:it|this|so|that|as)$/.test(norm(reading, at + 3))
  );
}

/** “The case against talks deserves to be put at its strongest.” */
function strongest(reading: Reading, at: number): boolean {
  return (
    /^(?:put|stated|state|made|heard|taken)$/.test(norm(reading, at)) &&
    norm(reading, at + 1) === 'at' &&
    norm(reading, at + 2) === 'its' &&
    /^(?:strongest|best)$/.test(norm(reading, at + 3))
  );
}

/** Where the author speaks again. */
function returns(reading: Reading, first: number): boolean {
  const word = norm(reading, first);
  const next = norm(reading, first + 1);
  if (/^(?:but|yet|however|still|nonetheless|nevertheless|except|alas|i|we|our|my|neither|none|instead)$/.test(word))
    return !/^(?:tell|told)$/.test(next);
  if (word === 'in') return /^(?:fact|truth|reality)$/.test(next) || /^(?:19|20)\d\d$/.test(next);
  if (word === 'what') return /^(?:they|he|she|this|it|that)$/.test(next);
  if (/^(?:the|this|that|all|so)$/.test(word))
    return /^(?:record|simpler|real|true|plain|honest|better|likelier|trouble|problem|flaw|difficulty|truth|fact|facts|evidence|answer|archive|much|is|was|far)$/.test(
      next,
    );
  return false;
}

/** Holds what was said at arm's length: “So we were told.”, “That sentence has been in every speech.”, “Except that …”, “It is a good story.” */
export function distances(reading: Reading, first: number, last: number): boolean {
  const word = norm(reading, first);
  const next = norm(reading, first + 1);
  if (word === 'except') return next !== 'for' && next !== 'in';
  if (word === 'so') return /^(?:we|they|it|he|she|one)$/.test(next) && tells.test(norm(reading, first + 3));
  if (word === 'we' && next === 'have')
    return /^(?:tried|heard|been)$/.test(norm(reading, first + (adverb.test(norm(reading, first + 2)) ? 3 : 2)));
  if (/^(?:nothing|no)$/.test(word)) return foretold(reading, first, Math.min(last, first + 8));
  if (!/^(?:it|that|this|these|the)$/.test(word)) return false;
  if (/^(?:sentence|phrase|refrain|slogan|tune|song|thought|sentiment)s?$/.test(next)) return word !== 'it';
  return (
    word !== 'the' &&
    /^(?:is|was|'s|has|were|are)$/.test(next) &&
    sayings(reading, first + 2, Math.min(last, first + 7))
  );
}

const tells = /^(?:told|said|argued|claimed|assured|promised|goes|says|thought|believed|taught)$/;
const adverb = /^(?:only|all|already|often|long|merely)$/;

function foretold(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (/^(?:predicted|prophesied|promised|foretold|forecast|prediction|prophecy|promise)$/.test(norm(reading, at)))
      return true;
  return false;
}

/** “It is a comfortable thought”, “It's the sort of wisdom …”. */
function sayings(reading: Reading, first: number, last: number): boolean {
  if (!/^(?:a|an|the|one|another|been)$/.test(norm(reading, first))) return false;
  for (let at = first; at < last; at++)
    if (
      /^(?:thought|story|tale|wisdom|slogan|refrain|prayer|sermon|catechism|cliché|song|sentiment)$/.test(
        norm(reading, at),
      )
    )
      return norm(reading, at + 1) !== 'that';
  return false;
}

/** “What did the generals conclude? That only strength counts.” answers for them. */
function answersFor(reading: Reading, index: number): boolean {
  const sentence = reading.sentences[index];
  const before = reading.sentences[index - 1];
  if (!sentence || !before?.question || norm(reading, sentence.first) !== 'that') return false;
  if (norm(reading, before.first) !== 'what' || !/^(?:did|do|does|had|have)$/.test(norm(reading, before.first + 1)))
    return false;
  for (let at = before.first; at < before.last; at++)
    if (/^(?:we|i|you)$/.test(norm(reading, at))) return false;
    else if (/^(?:conclude|think|learn|believe|say|hear|see|infer|teach|tell|decide)$/.test(norm(reading, at)))
      return true;
  return false;
}
