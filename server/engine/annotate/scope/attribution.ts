import { clauseEnd, clauseStart, quotations } from '../clauses';
import { firstMark, has, marksAt, norm, type Reading } from '../reading';
import type { Frame, Framer } from './frame';

/** Views of somebody else: reporting verbs, “according to”, camps, claim nouns, quotations, trailing “…, the argument goes”. */
export const attribution: Framer = (reading, index) => {
  const sentence = reading.sentences[index];
  if (!sentence) return [];
  const found: Frame[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    found.push(
      ...reported(reading, at),
      ...prefaced(reading, at),
      ...claimed(reading, at),
      ...declared(reading, at),
      ...contrasted(reading, at),
      ...granted(reading, at),
      ...rumoured(reading, at),
      ...trailing(reading, at),
    );
  }
  for (const { first, last } of quotations(reading)) {
    if (last > sentence.first && first < sentence.last)
      found.push(frame(Math.max(first, sentence.first), Math.min(last, sentence.last), first - 1, first));
  }
  return found;
};

function frame(first: number, last: number, cueFirst: number, cueLast: number): Frame {
  return { scope: 'attributed', first, last, cueFirst, cueLast };
}

function sentenceEnd(reading: Reading, at: number): number {
  return reading.sentences[reading.sentenceOf[at] ?? 0]?.last ?? at;
}

/** “hawks insist that …”: the verb governs to the end of its sentence, or to a semicolon or “but”. */
function reported(reading: Reading, at: number): readonly Frame[] {
  const verb = marksAt(reading, at, 'REPORT')[0];
  if (!verb || !isVerb(reading, at)) return [];
  // “When all is said and done, there are just two doors” reports nobody.
  if (norm(reading, at) === 'said' && norm(reading, at + 2) === 'done') return [];
  // “Despite what some experts say, …” gives the floor back.
  if (conceded(reading, at, verb.last)) return [];
  // “He reads our votes closely” reports nothing; “he reads it as a threat” does.
  if (/^reads?$/.test(norm(reading, at)) && !followedByAs(reading, at)) return [];
  const who = subject(reading, at);
  if (who === 'lesson' || (who === 'author' && !distanced(reading, at, verb.last))) return [];
  // “When all is said, …” reports nobody.
  if (norm(reading, at - 1) === 'is' && norm(reading, at - 2) === 'all') return [];
  const passive =
    /^(?:said|believed|thought|assumed|reported|seen|described|regarded|portrayed|considered|treated|viewed|depicted|supposed|told|called|credited)$/.test(
      norm(reading, at),
    ) && /^(?:is|are|was|were|been|being|often|widely|sometimes|usually|generally)$/.test(norm(reading, at - 1));
  if (who === 'nobody' && !passive && !fashionable(reading, at) && !noted(reading, at)) return [];
  return [frame(verb.last, stop(reading, verb.last), at, verb.last)];
}

/** “We tell ourselves that …”, “I used to think …”, “we assumed …”: one's own view, but not one's view now. */
function distanced(reading: Reading, at: number, last: number): boolean {
  if (/^(?:ourselves|myself)$/.test(norm(reading, last))) return true;
  if (norm(reading, at - 1) === 'to' && norm(reading, at - 2) === 'used') return true;
  return (
    /^(?:thought|believed|assumed|supposed|imagined|hoped|expected)$/.test(norm(reading, at)) &&
    norm(reading, at - 1) !== 'have'
  );
}

function conceded(reading: Reading, at: number, last: number): boolean {
  if (norm(reading, last) !== ',') return false;
  for (let here = at - 1; here >= clauseStart(reading, at); here--)
    if (/^(?:what|whatever)$/.test(norm(reading, here))) return true;
  return false;
}

function followedByAs(reading: Reading, at: number): boolean {
  for (let here = at + 1; here <= at + 8; here++) if (/^(?:as|that)$/.test(norm(reading, here))) return true;
  return false;
}

function stranger(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (!reading.tokens[at]?.capital || reading.starting[at] || reading.tags()[at] !== 'PROPN') return false;
  return true;
}

/** “Against: assumes that the North is interested”: a note whose subject is the option it is about. */
function noted(reading: Reading, at: number): boolean {
  return (
    /^[:;—–]$/.test(norm(reading, at - 1)) &&
    /^(?:assumes|presumes|supposes|believes|expects|hopes)$/.test(norm(reading, at))
  );
}

/** “It has become the fashion to say that …”, “it is customary to blame …”: what people say. */
function fashionable(reading: Reading, at: number): boolean {
  if (norm(reading, at - 1) !== 'to') return false;
  return /^(?:fashion|fashionable|custom|customary|common|commonplace|conventional|popular|habit|usual|routine)$/.test(
    norm(reading, at - 2),
  );
}

const subordinators = /^(?:after|when|since|as|because|although|though|while|once|now)$/;

/** A reported clause ends at a semicolon, or where the author takes the word back with “but”, or with the clause that it opens: “After the North declared itself a nuclear state, it is time …”. */
function stop(reading: Reading, from: number): number {
  const last = sentenceEnd(reading, Math.max(0, from - 1));
  const first = reading.sentences[reading.sentenceOf[Math.max(0, from - 1)] ?? 0]?.first ?? 0;
  let fronted = subordinators.test(norm(reading, first));
  for (let at = first; at < from; at++) if (norm(reading, at) === ',') fronted = false;
  for (let at = from; at < last; at++) {
    const word = norm(reading, at);
    if (fronted && word === ',') return at;
    if (word === ';' || (word === ',' && /^(?:but|yet)$/.test(norm(reading, at + 1)))) return at;
  }
  return last;
}

const alwaysVerbs =
  /^(?:convinced|say|predict|predicts|suggest|says|said|argues|argued|insists|insisted|contends|contended|maintains|asserts|asserted|believes|believed|thinks|thought|assumes|assumed|warns|warned|told|tells|wrote|writes|declared|concluded|announced|claims|claimed|holds|predicted|suggested|alleges|alleged|swears|swore|describes|described|portrays|depicts|regards|regarded|insist|argue|believe|think|assume|contend|assert|portray|depict|describe|regard|conclude)$/;

function isVerb(reading: Reading, at: number): boolean {
  const word = norm(reading, at);
  if (alwaysVerbs.test(word)) return !/^(?:a|an|the|this|that|of)$/.test(norm(reading, at - 1));
  return reading.tags()[at] === 'VERB' || reading.tags()[at] === 'AUX';
}

type Who = 'author' | 'somebody' | 'nobody' | 'lesson';

/** Whose verb stands at `at`: the nearest subject before it in its clause. */
function subject(reading: Reading, at: number): Who {
  const first = clauseStart(reading, at);
  for (let here = at - 1; here >= first; here--) {
    const word = norm(reading, here);
    if (word === 'i' || word === 'we')
      return negated(reading, here, at)
        ? 'somebody'
        : /^(?:are|were|am|is|been)$/.test(norm(reading, at - 1))
          ? 'somebody'
          : 'author';
    if (lessons.has(word)) return 'lesson';
    if (word === 'who' && here === reading.sentences[reading.sentenceOf[here] ?? 0]?.first) return 'nobody';
    if (
      /^(?:who|he|she|they|it|everyone|everybody|somebody|someone|others|other|another|latter|former|some|many|most|both|neither|each|one|you)$/.test(
        word,
      )
    )
      return 'somebody';
    if (
      reading.ending[here + 1]?.some(
        (mark) => mark.cls === 'CAMP' || mark.cls === 'POLICY' || mark.cls === 'ACTOR' || mark.cls === 'OTHER',
      )
    )
      return 'somebody';
    const tag = reading.tags()[here];
    if (tag === 'PROPN' || tag === 'NOUN') return 'somebody';
    // “Envoys have come home saying that …”: the participle's subject is the verb's.
    if (tag === 'VERB' && /ing$|^(?:convinced|persuaded)$/.test(norm(reading, at)) && here < at - 1) continue;
    // “it is a mistake to suppose”, “no one should think”: left to rejection.
    if (tag === 'VERB' || word === 'to' || word === 'should' || word === 'must') return 'nobody';
  }
  return 'nobody';
}

function negated(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (/^(?:not|n't|never|no)$/.test(norm(reading, at))) return true;
  return false;
}

const lessons = new Set([
  'history',
  'experience',
  'lesson',
  'lessons',
  'record',
  'years',
  'decades',
  'summits',
  'evidence',
  'crisis',
  'truth',
  'fact',
]);

/** “according to X, …”, “in the ministry’s view, …”, “for the realists, …”. */
function prefaced(reading: Reading, at: number): readonly Frame[] {
  const word = norm(reading, at);
  const last = sentenceEnd(reading, at);
  const first = reading.sentences[reading.sentenceOf[at] ?? 0]?.first ?? 0;
  // “…: so runs the commonest account”
  if (word === 'so' && /^(?:runs|ran|goes|went)$/.test(norm(reading, at + 1)) && norm(reading, at + 2) === 'the')
    return [frame(first, at, at, at + 3)];
  const whole = (cueLast: number) => [frame(first, last, at, cueLast)];
  if (word === 'according' && norm(reading, at + 1) === 'to') return whole(at + 2);
  if (word === 'in' || word === 'by' || word === 'on') {
    for (let here = at + 1; here <= at + 7 && here < last; here++) {
      if (norm(reading, here) === ',') break;
      if (
        !/^(?:view|views|version|story|picture|joke|legend|cartoon|opinion|eyes|words|telling|account|accounts|judgment|judgement|reading|reckoning|estimate|phrase|mind|minds|theory|lights)$/.test(
          norm(reading, here),
        )
      )
        continue;
      if (ordinals.test(norm(reading, here - 1))) return whole(here + 1);
      const own = /^(?:my|our)$/.test(norm(reading, at + 1));
      if (own) return [];
      if (
        norm(reading, here + 1) === 'of' ||
        has(reading, at + 1, 'CAMP') ||
        norm(reading, here - 1) === "'s" ||
        /^(?:their|his|her|some|this|that|its)$/.test(norm(reading, at + 1)) ||
        /^(?:old|familiar|usual|popular|official|standard|children)$/.test(norm(reading, here - 1))
      )
        return whole(here + 1);
    }
    // “In the communiqué the North seeks …”: what a document says.
    if (word === 'in' && /^(?:the|a|its|this|that|one|their)$/.test(norm(reading, at + 1)))
      for (let here = at + 2; here <= at + 4; here++) if (documents.test(norm(reading, here))) return whole(here + 1);
  }
  if ((word === 'for' || word === 'to') && at - first <= 1) {
    // “To the optimists in Seoul the walkout was haggling.”
    const camp = norm(reading, at + 1) === 'the' ? marksAt(reading, at + 2, 'CAMP')[0] : undefined;
    if (camp && norm(reading, camp.last - 1).endsWith('s') && !has(reading, at + 1, 'ACTOR'))
      return [frame(camp.last, last, at, camp.last)];
    const comma = commaWithin(reading, at, 12);
    // “For Marlow, the regime …”: a name that means nobody else here.
    if (word === 'for' && comma !== undefined && comma - at <= 4 && stranger(reading, at + 1, comma))
      return [frame(comma, last, at, at + 1)];
    if (comma !== undefined && firstMark(reading, at + 1, comma, 'CAMP') && !has(reading, at + 1, 'ACTOR'))
      return [frame(comma, last, at, at + 1)];
  }
  return [];
}

const ordinals = /^(?:first|second|third|other|another|one|either|each|latter|former|darker|kinder|charitable)$/;
const documents =
  /^(?:communiqué|communique|statement|broadcast|editorial|letter|memorandum|declaration|transcript|address)$/;

function commaWithin(reading: Reading, at: number, reach: number): number | undefined {
  for (let here = at; here <= at + reach; here++) if (norm(reading, here) === ',') return here;
  return undefined;
}

/** “Pyongyang's message was that …”: its words, not the author's. */
function declared(reading: Reading, at: number): readonly Frame[] {
  if (!/^(?:message|position|line|answer|stance|demand|signal|response|reply)$/.test(norm(reading, at))) return [];
  if (!/^(?:is|was|has|remains)$/.test(norm(reading, at + 1))) return [];
  for (let here = at - 1; here >= at - 4; here--)
    if (has(reading, here, 'ACTOR') || has(reading, here, 'ACTOR_POSS') || has(reading, here, 'TOPIC'))
      return [frame(at + 2, stop(reading, at + 2), at, at + 2)];
  return [];
}

/** “the notion that …”, “belief in …”: a claim held at arm's length. */
function claimed(reading: Reading, at: number): readonly Frame[] {
  const noun = marksAt(reading, at, 'CLAIM')[0];
  if (!noun) return [];
  // A resolution opens its points with its own view: “Takes the view that …”.
  if (norm(reading, at - 2) === 'takes' && reading.sentences[reading.sentenceOf[at] ?? 0]?.first === at - 2) return [];
  const next = norm(reading, noun.last);
  if (
    next === 'that' ||
    (next === 'in' && /^belief/.test(norm(reading, at))) ||
    (next === 'of' && /^(?:idea|notion|image|picture|myth|talk)s?$/.test(norm(reading, at))) ||
    (next === 'is' &&
      norm(reading, noun.last + 1) === 'that' &&
      /^(?:view|theory|argument|claim|hope|assumption|idea|line|case|talk|fear|position|stance)$/.test(
        norm(reading, at),
      ) &&
      !/^(?:my|our)$/.test(norm(reading, at - 1)))
  ) {
    return [frame(noun.last, stop(reading, noun.last), at, noun.last)];
  }
  // “the view, put forward by several members, that …”
  if (next === ',') {
    const close = commaWithin(reading, noun.last + 1, 10);
    if (close !== undefined && norm(reading, close + 1) === 'that')
      return [frame(close + 1, stop(reading, close + 1), at, noun.last)];
  }
  return [];
}

/** “One holds out that …; the other, that …”: two readings told apart. */
function contrasted(reading: Reading, at: number): readonly Frame[] {
  if (!/^(?:one|other|others|another|latter|former)$/.test(norm(reading, at))) return [];
  const first = norm(reading, at - 1) === 'the' ? at - 1 : at;
  if (clauseStart(reading, at) < first && norm(reading, first - 1) !== ',') return [];
  for (let here = at + 1; here <= at + 4; here++) {
    // “One beat out that …”: the tagger takes “beat” for a noun.
    const particle = /^(?:out|back|on)$/.test(norm(reading, here - 1));
    if (
      norm(reading, here) === 'that' &&
      (particle || norm(reading, here - 1) === ',' || verbWithin(reading, at + 1, here))
    )
      return [frame(here, stop(reading, here), at, here)];
  }
  return [];
}

function verbWithin(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (reading.tags()[at] === 'VERB') return true;
  return false;
}

/** “The delegation takes it as settled that …”: somebody's premise. */
function granted(reading: Reading, at: number): readonly Frame[] {
  if (!/^(?:take|takes|took|taken|taking)$/.test(norm(reading, at))) return [];
  for (let here = at + 1; here <= at + 5; here++) {
    if (norm(reading, here) !== 'that') continue;
    const settled = /^(?:settled|given|granted|read|axiomatic|faith|gospel)$/.test(norm(reading, here - 1));
    return settled && subject(reading, at) !== 'author' ? [frame(here, stop(reading, here), at, here)] : [];
  }
  return [];
}

/** “tired of hearing that …”, “the word in the corridors is that …”. */
function rumoured(reading: Reading, at: number): readonly Frame[] {
  const word = norm(reading, at);
  const last = sentenceEnd(reading, at);
  if (/^(?:hear|hears|hearing|heard)$/.test(word) && norm(reading, at + 1) === 'that')
    return [frame(at + 2, stop(reading, at + 2), at, at + 2)];
  if (!/^(?:word|talk|gossip|whisper|murmur|consensus|rumour|rumor)$/.test(word) || norm(reading, at - 1) !== 'the')
    return [];
  for (let here = at + 1; here < Math.min(last, at + 7); here++)
    if (/^(?:is|was)$/.test(norm(reading, here)) && norm(reading, here + 1) === 'that')
      return [frame(here + 2, stop(reading, here + 2), at, here + 2)];
  return [];
}

/** “…, say the disappointed”, “…, the argument goes”, “… , we are told”. */
function trailing(reading: Reading, at: number): readonly Frame[] {
  const first = reading.sentences[reading.sentenceOf[at] ?? 0]?.first ?? 0;
  if (norm(reading, at) !== ',' && norm(reading, at) !== '"') return [];
  if (told(reading, at + 1)) {
    const inserted = commaWithin(reading, at + 2, 6) !== undefined;
    return [frame(first, inserted ? sentenceEnd(reading, at) : at, at, at + 1)];
  }
  const end = Math.min(clauseEnd(reading, at), sentenceEnd(reading, at));
  for (let here = at + 1; here < Math.min(end, at + 9); here++) {
    const word = norm(reading, here);
    if (speechTails.has(word) && closesClause(reading, at, here, end))
      return [frame(first, norm(reading, end) === ',' ? sentenceEnd(reading, at) : at, at, end)];
  }
  return [];
}

function told(reading: Reading, at: number): boolean {
  const words = [0, 1, 2, 3, 4].map((offset) => norm(reading, at + offset)).join(' ');
  return /^(?:(?:or )?so (?:we are told|it is (?:said|argued|claimed)|they say|the)|we (?:are|were) told|we 're told|we (?:often )?hear|it (?:is|was) (?:often )?(?:said|argued|claimed)|one (?:often )?hears)/.test(
    words,
  );
}

const speechTails = new Set(
  'say says said counsel counsels urge urges argue argues argued insist insists insisted runs ran goes went claim claims claimed think thinks warn warns warned believe believes write writes wrote declared told announced reported reports confirmed has'.split(
    ' ',
  ),
);

/** The clause from the comma is only who spoke: “say hardliners”, “runs the refrain”, “the theory went”. */
function closesClause(reading: Reading, comma: number, verb: number, end: number): boolean {
  const word = norm(reading, verb);
  if (word === 'has') return norm(reading, verb + 1) === 'it';
  if (/^(?:runs|ran|goes|went)$/.test(word))
    return [...Array(end - comma).keys()].some(
      (offset) =>
        has(reading, comma + offset, 'CLAIM') || /^(?:saying|cry|chorus|chant)$/.test(norm(reading, comma + offset)),
    );
  if (verb === comma + 1) return reading.tags()[verb] === 'VERB';
  if (/^(?:we|i)$/.test(norm(reading, comma + 1))) return false;
  return (
    verb - comma <= 6 &&
    !/^(?:and|but|which|who|because|so|that|as|whatever|however|whoever)$/.test(norm(reading, comma + 1))
  );
}
