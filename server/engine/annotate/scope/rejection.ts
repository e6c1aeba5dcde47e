import { clauseEnd } from '../clauses';
import { has, marksAt, norm, type Reading } from '../reading';
import type { Frame, Framer } from './frame';

/** What the author denies or turns down: by negation, by “it is a mistake to …”, by a verdict on the clause, or in the next sentence. */
export const rejection: Framer = (reading, index) => {
  const sentence = reading.sentences[index];
  if (!sentence) return [];
  const found: Frame[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    found.push(
      ...negation(reading, at),
      ...verdictBefore(reading, at),
      ...verdictAfter(reading, at, sentence.first),
      ...turnedDown(reading, at),
    );
    if (/^[;:—–]$/.test(norm(reading, at)) && rejects(reading, at + 1, sentence.last))
      found.push(frame(sentence.first, at, at, at + 1));
  }
  const next = reading.sentences[index + 1];
  if (next && rejects(reading, next.first, next.last))
    found.push(frame(sentence.first, sentence.last, next.first, next.last));
  // “None of this is so.” looks back over the paragraph.
  for (let later = index + 2; later <= index + 5; later++) {
    const sweeping = reading.sentences[later];
    if (sweeping && sweeps(reading, sweeping.first) && swept(reading, sweeping.first, sweeping.last))
      found.push(frame(sentence.first, sentence.last, sweeping.first, sweeping.last));
  }
  return found;
};

/** “None of this …”, “All of these claims …”, “Every word of it …”. */
function sweeps(reading: Reading, at: number): boolean {
  return (
    /^(?:none|all|every|each|both|neither|most|much)$/.test(norm(reading, at)) &&
    /^(?:of|this|that|these|those|word|one)$/.test(norm(reading, at + 1)) &&
    /^(?:this|that|these|those|it|of|claim|argument|view)s?$/.test(
      norm(reading, norm(reading, at + 1) === 'of' ? at + 2 : at + 1),
    )
  );
}

function swept(reading: Reading, first: number, last: number): boolean {
  for (let at = first; norm(reading, first) === 'none' && at < Math.min(last, first + 6); at++)
    if (
      /^(?:so|true|holds|follows|stands|survives|survived|fits|convinces|persuades|helps|works)$/.test(
        norm(reading, at),
      )
    )
      return true;
  return unfavourable(reading, first, Math.min(last, first + 12), true);
}

function frame(first: number, last: number, cueFirst: number, cueLast: number): Frame {
  return { scope: 'rejected', first, last, cueFirst, cueLast };
}

/** A negator governs the rest of its clause, unless it is part of an idiom that affirms (“no doubt”, “nothing but”). */
function negation(reading: Reading, at: number): readonly Frame[] {
  const mark = marksAt(reading, at, 'NEG')[0];
  if (!mark || affirms(reading, at, mark.last)) return [];
  // “Respect, not rice, is what …”: a contrast between commas denies only itself.
  // “A first move, made without small print, will be answered …”: a preposition denies its own object.
  const contrast = norm(reading, at - 1) === ',' && mark.last - at === 1 && norm(reading, at) === 'not';
  const last =
    contrast || norm(reading, at) === 'without'
      ? Math.min(commaOrEnd(reading, at), clauseEnd(reading, at))
      : clauseEnd(reading, at);
  return [frame(mark.last, last, at, mark.last)];
}

function affirms(reading: Reading, at: number, last: number): boolean {
  const word = norm(reading, at);
  const next = norm(reading, last);
  if (word === 'not') return /^(?:only|just|merely|simply|least)$/.test(next);
  if (word === 'no') return /^(?:doubt|question|mistake|wonder|secret|longer|more|less|matter|mystery)$/.test(next);
  // “for no other purpose than to …” affirms the purpose.
  if (word === 'no' && next === 'other') return than(reading, last);
  if (word === 'nothing') return /^(?:but|except|other|short|less|else|more)$/.test(next);
  if (word === 'nobody' || word === 'no one') return /^(?:doubts|else)$/.test(next);
  return word === 'never' && /^(?:mind|again)$/.test(next);
}

function than(reading: Reading, at: number): boolean {
  for (let here = at + 1; here <= at + 4; here++) if (/^(?:than|but)$/.test(norm(reading, here))) return true;
  return false;
}

/** “it is a mistake to suppose that …”, “far too easy to …”. */
function verdictBefore(reading: Reading, at: number): readonly Frame[] {
  const bad = marksAt(reading, at, 'BAD')[0];
  if (!bad || denied(reading, at)) return [];
  const next = norm(reading, bad.last);
  // “a grave error to …”
  const before = reading.tags()[at - 1] === 'ADJ' ? at - 2 : at - 1;
  const predicate = /^(?:is|are|was|were|be|a|an|been|'s|seems|sounds|too|simply|plainly|both|as)$/.test(
    norm(reading, before),
  );
  if (!predicate || !/^(?:to|that|of|in|if|for)$/.test(next)) return [];
  return [frame(bad.last, takenBack(reading, bad.last), at, bad.last)];
}

/** “It is easy to dismiss talks, but only talks have worked”: the verdict ends where the author turns round. */
function takenBack(reading: Reading, from: number): number {
  const last = sentenceEnd(reading, Math.max(0, from - 1));
  for (let at = from; at < last; at++)
    if (norm(reading, at) === ',' && /^(?:but|yet)$/.test(norm(reading, at + 1))) return at;
  return last;
}

/** “Ignoring the launch would be a mistake”: the clause before the verdict. */
function verdictAfter(reading: Reading, at: number, first: number): readonly Frame[] {
  if (
    !/^(?:is|are|was|were|be|been|remains|becomes|'s|rests|proves|proved|sounds)$/.test(norm(reading, at)) ||
    denied(reading, at) ||
    // “would reward Pyongyang's bad behavior”: a possessive is no verb.
    (norm(reading, at) === "'s" && !/^(?:it|that|this|he|she|there|here|what|who)$/.test(norm(reading, at - 1)))
  )
    return [];
  // “… that the North is too dangerous to threaten” judges the North, not what was said before.
  if (reading.ending[at]?.some((mark) => mark.cls === 'ACTOR' || mark.cls === 'POLICY')) return [];
  let here = at + 1;
  while (
    /^(?:a|an|the|only|simply|just|also|both|so|very|too|merely|itself|therefore|thus|as|on|always|in|my|own|view|,)$/.test(
      norm(reading, here),
    ) &&
    here < at + 6
  )
    here++;
  const bad =
    marksAt(reading, here, 'BAD')[0] ??
    (has(reading, here + 1, 'BAD') && reading.tags()[here] === 'ADJ'
      ? marksAt(reading, here + 1, 'BAD')[0]
      : undefined);
  if (!bad || /^(?:option|question|is|cure|cause)$/.test(norm(reading, bad.last))) return [];
  return [frame(first, at, at, bad.last)];
}

/** The verdict itself is denied: “it is not a mistake to …”. */
function denied(reading: Reading, at: number): boolean {
  for (let here = at - 1; here >= at - 4; here--)
    if (/^(?:not|n't|no|never|hardly)$/.test(norm(reading, here))) return true;
  return false;
}

/** “we reject the idea that …”, “rather than …”, “contrary to …”. */
function turnedDown(reading: Reading, at: number): readonly Frame[] {
  const word = norm(reading, at);
  if (
    (word === 'rather' && norm(reading, at + 1) === 'than') ||
    (word === 'instead' && norm(reading, at + 1) === 'of') ||
    (word === 'contrary' && norm(reading, at + 1) === 'to')
  ) {
    return [frame(at + 2, commaOrEnd(reading, at), at, at + 2)];
  }
  if (!refusals.has(word) || reading.tags()[at] !== 'VERB') return [];
  return [frame(at + 1, commaOrEnd(reading, at), at, at + 1)];
}

const refusals = new Set(
  'reject rejects rejected rejecting dispute disputes refute refutes rebut rebuts disprove disproves belies belie debunk debunks beware avoid avoids avoiding misread misreads overlooks obscures contradict contradicts distrust decry decries deplore deplores'.split(
    ' ',
  ),
);

function commaOrEnd(reading: Reading, at: number): number {
  const last = sentenceEnd(reading, at);
  for (let here = at; here < last; here++) if (norm(reading, here) === ',') return here;
  return last;
}

/** Whether a sentence or clause [first, last) turns down what stands before it: “This is wrong.”, “That forecast has failed …”, “Nonsense.” */
export function rejects(reading: Reading, first: number, last: number): boolean {
  if (sweeps(reading, first) && swept(reading, first, last)) return true;
  let at = first;
  while (/^(?:but|yet|alas|and|in|fact|,|well)$/.test(norm(reading, at)) && at < first + 4) at++;
  const word = norm(reading, at);
  if (
    /^(?:nonsense|wrong|hardly|rubbish|no|false|untrue|not|neither|alas)$/.test(word) &&
    (last - at <= 3 || /^(?:so|quite|really|is|was|does|,|true)$/.test(norm(reading, at + 1)))
  )
    return true;
  if (/^(?:under|on|by)$/.test(word) && /^(?:this|that|such)$/.test(norm(reading, at + 1)))
    return absurd(reading, at + 2, last);
  if (!/^(?:this|that|it|such|so|the|all|both|these|those|neither)$/.test(word)) return false;
  if (word === 'such' && /^(?:was|is|were|are)$/.test(norm(reading, at + 1))) return true;
  const verb = be(reading, at + 1, Math.min(last, at + 8));
  const claim =
    has(reading, at + 1, 'CLAIM') ||
    (word !== 'the' && has(reading, at + 2, 'CLAIM')) ||
    /^(?:trouble|problem|flaw|record|evidence|difficulty|facts|reality)$/.test(norm(reading, at + 1));
  if (verb === undefined && !claim) return false;
  if (word === 'it' && verb !== at + 1) return false;
  if (word === 'the' && !claim) return false;
  // “The trouble is that …”, “The flaw in this …”; not “The trouble in North Korea is …”.
  if (/^(?:trouble|problem|flaw|difficulty)$/.test(norm(reading, at + 1)))
    return norm(reading, at + 2) !== 'in' || /^(?:this|that|it|such|the)$/.test(norm(reading, at + 3));
  return unfavourable(reading, at + 1, Math.min(last, at + 16), claim);
}

/** “Under that rule nobody would have talked since 2002.” */
function absurd(reading: Reading, at: number, last: number): boolean {
  if (
    !/^(?:rule|logic|doctrine|reasoning|standard|view|theory|principle|test|argument|reading)$/.test(norm(reading, at))
  )
    return false;
  for (let here = at + 1; here < Math.min(last, at + 8); here++)
    if (/^(?:nobody|never|nothing|no|not|n't|none)$/.test(norm(reading, here))) return true;
  return false;
}

function be(reading: Reading, first: number, last: number): number | undefined {
  for (let at = first; at < last; at++)
    if (/^(?:is|was|are|were|'s|would|has|have|sounds|rests|does|may|could|can)$/.test(norm(reading, at))) return at;
  return undefined;
}

function unfavourable(reading: Reading, first: number, last: number, claim: boolean): boolean {
  for (let at = first; at < last; at++) {
    if (has(reading, at, 'BAD')) return true;
    // “That picture leaves out …”
    if (claim && norm(reading, at) === 'leaves' && norm(reading, at + 1) === 'out') return true;
    // “This is asserted more often than it is shown.”
    if (norm(reading, at) === 'more' && norm(reading, at + 1) === 'often' && norm(reading, at + 2) === 'than')
      return true;
    if (
      claim &&
      /^(?:not|n't|never|no|nothing|nobody|without|fails|failed|collapses|collapsed|ignores|overlooks|overlooked|outlived|survived|suggests|shows|contradicts|omits)$/.test(
        norm(reading, at),
      )
    )
      return true;
  }
  return false;
}

function sentenceEnd(reading: Reading, at: number): number {
  return reading.sentences[reading.sentenceOf[at] ?? 0]?.last ?? at;
}
