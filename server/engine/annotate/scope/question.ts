import { has, norm, type Reading } from '../reading';
import type { Frame, Framer } from './frame';

/** Questions that are really asked, direct or embedded. A rhetorical one asserts and frames nothing. */
export const question: Framer = (reading, index) => {
  const sentence = reading.sentences[index];
  if (!sentence) return [];
  const found: Frame[] = [];
  const { first, last } = sentence;
  if (sentence.question && !rhetorical(reading, first, last)) {
    const from = asked(reading, first, last);
    found.push({ scope: 'questioned', first: from, last, cueFirst: last - 1, cueLast: last });
  }
  for (let at = first; at < last; at++) {
    if (norm(reading, at) === 'whether' && !sentence.question)
      found.push({
        scope: 'questioned',
        first: at + 1,
        last: at === first || /^[,:;—–]$/.test(norm(reading, at - 1)) ? alternativeEnd(reading, at, last) : last,
        cueFirst: at,
        cueLast: at + 1,
      });
    if (open(reading, at)) found.push({ scope: 'questioned', first, last: at, cueFirst: at, cueLast: at + 3 });
    if (asks(reading, at)) found.push({ scope: 'questioned', first: at + 1, last, cueFirst: at, cueLast: at + 1 });
  }
  return found;
};

/** “Whether we call it one thing or another, …” leaves the main clause to the author. */
function alternativeEnd(reading: Reading, at: number, last: number): number {
  let or = false;
  for (let here = at; here < last; here++) {
    if (norm(reading, here) === 'or') or = true;
    if (or && norm(reading, here) === ',') return here;
  }
  return last;
}

/** Where the question itself begins: at its head if that asks, otherwise after a colon or dash. */
function asked(reading: Reading, first: number, last: number): number {
  if (interrogatives.test(norm(reading, first))) return first;
  for (let at = last - 1; at > first; at--) if (/^[:;—–]$/.test(norm(reading, at))) return at + 1;
  return first;
}

/** Shapes of question that assert their answer. */
export function rhetorical(reading: Reading, first: number, last: number): boolean {
  let at = first;
  while (/^(?:and|but|so|"|then|really|,)$/.test(norm(reading, at))) at++;
  const words = [0, 1, 2, 3].map((offset) => norm(reading, at + offset));
  const opening = words.join(' ');
  if (
    /^(?:when will|when is|how many (?:times|more)|how much (?:longer|more)|how long (?:will|must|can|before)|who (?:can|could|would|still|really|in|seriously) (?:still |really |seriously )?(?:doubt|believe|doubts|believes|deny|imagine|his|their)|who (?:doubts|believes|needs)|why (?:would|should) (?:anyone|anybody|kim|he|we|the|they|pyongyang)|what (?:else|more|other)|need (?:one|we|i)|must we|have we|is (?:it|this) (?:not|n't|really any)|is n't|do we really|does anyone|does anybody|can anyone|can anybody|could anyone|would anyone|should we really|why (?:squander|waste|bother|keep|not|go on)|why on earth|since when|what will it|how can (?:we|anyone|anybody|one) (?:keep|trust|possibly|still|ever|go|sit)|might we not|is it not time)/.test(
      opening,
    )
  )
    return true;
  // “How many broken accords will it take before we see …?”
  if (/^how (?:many|much|long) /.test(opening))
    for (let here = at + 2; here < last; here++)
      if (
        /^(?:will it take|before we|must we|do we need)/.test(
          `${norm(reading, here)} ${norm(reading, here + 1)} ${norm(reading, here + 2)}`,
        )
      )
        return true;
  // “Has any test ever gone unanswered?”: polarity items with nothing to weigh.
  for (let here = at; here < last; here++)
    if (
      norm(reading, here) === 'ever' &&
      /^(?:has|have|does|do|did|will|can|what|who|when)$/.test(words[0] ?? '') &&
      !/^(?:or)$/.test(norm(reading, last - 3))
    )
      return true;
  return false;
}

/** “… is the question on which every paper turns”, “… is anybody's guess”. */
function open(reading: Reading, at: number): boolean {
  if (!/^(?:is|are|was|remains|remain)$/.test(norm(reading, at))) return false;
  const next = norm(reading, at + 1);
  // “How the North will respond is not known.”
  if (next === 'not' && /^(?:known|clear|certain|knowable)$/.test(norm(reading, at + 2))) return true;
  if (/^(?:unknown|unclear|uncertain|unknowable|opaque|obscure|disputed|debatable|contested)$/.test(next)) return true;
  const noun = norm(
    reading,
    /^(?:open|real|first|central|great|old|hard|next|big|only)$/.test(norm(reading, at + 2)) ? at + 3 : at + 2,
  );
  return (
    /^(?:the|a|an|one|another|anyone|anybody)$/.test(next) &&
    /^(?:question|puzzle|riddle|issue|matter|'s|unknown)$/.test(noun) &&
    !has(reading, at + 1, 'ONLY')
  );
}

/** “this article asks where …”, “we asked officials whether …”. */
function asks(reading: Reading, at: number): boolean {
  // “Let us find out what he wants.”
  if (norm(reading, at) === 'out' && /^(?:find|finding|figure|work)$/.test(norm(reading, at - 1)))
    return /^(?:whether|how|why|what|where|who)$/.test(norm(reading, at + 1));
  return (
    /^(?:ask|asks|asked|asking|wonder|wonders|wondered|explore|explores|examines|examine|traces|investigates|considers)$/.test(
      norm(reading, at),
    ) &&
    // “It is worth asking what …”
    (reading.tags()[at] === 'VERB' || /ing$/.test(norm(reading, at))) &&
    /^(?:whether|how|why|what|where|who|if|when|the)$/.test(norm(reading, at + 1))
  );
}

const interrogatives =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|must|who|whom|whose|what|which|when|where|why|how|and|but|or|so)$/;
