import type { Mark } from '../reading';
import { functionWords, longest, type Memory, type Mention, type Slot, slotOf, type Text, word } from './mention';

/** A reference to North Korea, its regime or its leader at `at`, by name or by role; nothing before `floor` is touched. */
export function north(text: Text, at: number, memory: Memory, floor: number): Mention | undefined {
  return (
    headOf(text, at) ??
    northKorean(text, at) ??
    name(text, at, floor) ??
    theNorth(text, at) ??
    kindred(text, at, memory) ??
    role(text, at, memory)
  );
}

function actor(first: number, last: number, slot: Slot, named = true): Mention {
  return { first, last, referent: 'actor', slot, named };
}

/** “the men around Kim”, “officials in Pyongyang”, “those who rule North Korea”, “everyone in Pyongyang”. */
function headOf(text: Text, at: number): Mention | undefined {
  const head = longest(text, at, 'ACTOR_HEAD') ?? longest(text, at, 'ACTOR_ROLE') ?? anyone(text, at);
  if (!head) return undefined;
  const top = /^at the (?:top|head|helm) of$/.test([0, 1, 2, 3].map((step) => word(text, head.last + step)).join(' '));
  let inner = top ? head.last + 4 : around.has(word(text, head.last)) ? head.last + 1 : governed(text, head.last);
  if (inner === undefined) return undefined;
  if (/^(?:the|this|that)$/.test(word(text, inner)) && word(text, inner + 1) !== 'north') inner++;
  const whole =
    longest(text, inner, 'ACTOR_NAME') ?? surname(text, inner) ?? compass(text, inner) ?? place(text, inner);
  if (!whole || word(text, whole.last) === "'s") return undefined;
  return actor(withDeterminer(text, at), whole.last, slotOf(word(text, head.last - 1)));
}

/** “the men who run the country”, “the men at the top of that system”. */
function place(text: Text, at: number): Mark | undefined {
  if (!/^(?:the|this|that)$/.test(word(text, at - 1)) || word(text, at - 2) === 'in') return undefined;
  return /^(?:country|system|regime|state|place|nation|dynasty)$/.test(word(text, at))
    ? { cls: 'ACTOR_NAME', first: at, last: at + 1 }
    : undefined;
}

const around = new Set('around in of behind beneath under near at from'.split(' '));

function anyone(text: Text, at: number): Mark | undefined {
  return /^(?:everyone|everybody|anyone|those|whoever)$/.test(word(text, at))
    ? { cls: 'ACTOR_HEAD', first: at, last: at + 1 }
    : undefined;
}

/** “the man who runs Pyongyang”, “those who rule North Korea”: the token after the verb. */
function governed(text: Text, at: number): number | undefined {
  const verb = word(text, at) === 'who' || word(text, at) === 'that' ? at + 1 : at;
  for (const end of [verb, verb - 1])
    if (/^(?:rules?|runs?|governs?|leads?|controls?|commands?|ruling|running|ruled|ran)$/.test(word(text, end)))
      return end + 1;
  return undefined;
}

/** “North Korean negotiators” are the actor, “North Korean families” are not. */
function northKorean(text: Text, at: number): Mention | undefined {
  if (word(text, at) !== 'north' || word(text, at + 1) !== 'korean') return undefined;
  const head = headWithin(text, at + 2, 2);
  return head ? titled(text, withDeterminer(text, at), head) : undefined;
}

/** A title and the name after it are one reference: “North Korean leader Kim Jong Un”. */
function titled(text: Text, first: number, head: Mark): Mention {
  const slot = slotOf(word(text, head.last - 1));
  const person = slot === 'person' ? (longest(text, head.last, 'ACTOR_NAME') ?? surname(text, head.last)) : undefined;
  return actor(first, person && nameSlot(text, person) === 'person' ? person.last : head.last, slot);
}

/** The first actor head within `reach` words, unless one of the people or a verb comes first. */
function headWithin(text: Text, from: number, reach: number): Mark | undefined {
  for (let at = from; at <= from + reach && at < text.list.length; at++) {
    if (text.list[at]?.kind !== 'word' || functionWords.has(word(text, at))) return undefined;
    if (longest(text, at, 'PEOPLE_HEAD')) return undefined;
    const head = longest(text, at, 'ACTOR_HEAD');
    if (head && !longest(text, head.last, 'PEOPLE_HEAD')) return head;
  }
  return undefined;
}

function name(text: Text, at: number, floor: number): Mention | undefined {
  const found = longest(text, at, 'ACTOR_NAME') ?? surname(text, at);
  if (!found || !text.list[at]?.capital) return undefined;
  if (longest(text, found.last, 'PEOPLE_HEAD') && word(text, found.last - 1) === 'korean') return undefined;
  const slot = nameSlot(text, found);
  const mention = extended(text, found, slot);
  // “dictator Kim Jong Il”: a bare title is part of the name.
  const title = slot === 'person' && mention.first === at && at - 1 >= floor && slotOf(word(text, at - 1)) === 'person';
  return title ? { ...mention, first: withDeterminer(text, at - 1) } : mention;
}

/** “Kim” alone, unless a first name or a title makes him somebody else. */
function surname(text: Text, at: number): Mark | undefined {
  const found = longest(text, at, 'ACTOR_SURNAME');
  if (!found || longest(text, at, 'POLICY_NAME')) return undefined;
  if (otherTitles.has(word(text, at - 1)) || text.list[at + 1]?.joined) return undefined;
  const next = text.list[at + 1];
  // “Kim Keun-sik” is a professor.
  if (next?.capital && next.kind === 'word' && text.list[at + 2]?.joined && !text.list[at + 2]?.capital)
    return undefined;
  return next?.capital && next.kind === 'word' && /^(?:dae|young|sung|yong|kyung|hyun|tae|jin|soo|min)$/.test(next.norm)
    ? undefined
    : found;
}

const otherTitles = new Set([
  'professor',
  'prof',
  'dr',
  'minister',
  'ambassador',
  'ms',
  'mrs',
  'miss',
  'president',
  'judge',
  'scholar',
  'analyst',
]);

/** “Pyongyang’s rulers” and “the Kim regime” are the actor as a whole; “Pyongyang’s goal” only as far as “Pyongyang”. */
function extended(text: Text, found: Mark, slot: Slot): Mention {
  const first = withDeterminer(text, found.first);
  if (word(text, found.last) === "'s") {
    const head = headWithin(text, found.last + 1, 2);
    return head ? titled(text, first, head) : actor(first, found.last, slot);
  }
  const government = compounds.has(word(text, found.last)) && word(text, found.last + 1) !== 'change';
  return government ? actor(first, found.last + 1, slotOf(word(text, found.last))) : actor(first, found.last, slot);
}

const compounds = new Set(
  'regime leadership dynasty clan government dictatorship clique elite elites administration authorities officials generals diplomats negotiators delegation tyranny hierarchy'.split(
    ' ',
  ),
);

function nameSlot(text: Text, mark: Mark): Slot {
  const first = word(text, mark.first);
  const last = word(text, mark.last - 1);
  if (/^(?:kims|koreans|norks|politburo)$/.test(last)) return 'group';
  if (/^(?:dynasty|family|regime|clan|state|kingdom|government|leadership|side|party|army|kpa)$/.test(last))
    return 'organisation';
  return /^(?:kim|jang|choe|ri|kang|chairman|marshal|general|mr|dear|great|supreme|respected|little|rocket|leader)$/.test(
    first,
  ) || last === 'leader'
    ? 'person'
    : 'organisation';
}

function theNorth(text: Text, at: number): Mention | undefined {
  const found = compass(text, at);
  return found ? extended(text, found, 'organisation') : undefined;
}

/** “the North” as a state: a capital, and neither a direction (“north of”) nor a sea. */
function compass(text: Text, at: number): Mark | undefined {
  const the = /^(?:the|this|our|their|a|whole)$/.test(word(text, at));
  const here = the ? at + 1 : at;
  const north = text.list[here];
  const before = word(text, at - 1);
  if (
    north?.norm !== 'north' ||
    !north.capital ||
    (!the &&
      before !== 'the' &&
      before !== '' &&
      !/^(?:nuclear|armed|and|with|wary|hungry|isolated|poor)$/.test(before))
  )
    return undefined;
  if (!the && before === '') return undefined;
  const next = text.list[here + 1];
  if (next?.norm === 'of' || next?.joined || (next?.capital && next.kind === 'word')) return undefined;
  return { cls: 'ACTOR_NAME', first: at, last: here + 1 };
}

/** “his generals”, “its leadership”, “their regime”: whose they are is whose the pronoun is. */
function kindred(text: Text, at: number, memory: Memory): Mention | undefined {
  const slot = possessors.get(word(text, at));
  const head = slot ? (headWithin(text, at + 1, 2) ?? longest(text, at + 1, 'ACTOR_ROLE')) : undefined;
  // “time is on its side”
  if (!slot || !head || word(text, head.first) === 'side') return undefined;
  return { ...titled(text, at, head), referent: memory.of(slot), named: false };
}

const possessors: ReadonlyMap<string, Slot> = new Map([
  ['his', 'person'],
  ['its', 'organisation'],
  ['their', 'group'],
]);

/** “the regime”, “this dynasty”, “such a government”: the draft's subject unless a modifier says otherwise. */
function role(text: Text, at: number, memory: Memory): Mention | undefined {
  const determiner = word(text, at);
  if (!determiners.has(determiner)) return undefined;
  const from = determiner === 'such' && word(text, at + 1) === 'a' ? at + 2 : at + 1;
  for (let head = from; head <= from + 2; head++) {
    if (text.list[head]?.kind !== 'word' || (head > from && otherModifiers.has(word(text, head - 1)))) return undefined;
    const found =
      longest(text, head, 'ACTOR_ROLE') ?? (head === from ? deictic(text, head, determiner, memory) : undefined);
    if (!found) {
      if (functionWords.has(word(text, head))) return undefined;
      if (longest(text, head, 'OTHER') || longest(text, head, 'POLICY_NAME') || longest(text, head, 'CHINA_NAME'))
        return undefined;
      continue;
    }
    return roleMention(text, at, found, memory);
  }
  return undefined;
}

function roleMention(text: Text, at: number, found: Mark, memory: Memory): Mention | undefined {
  const next = word(text, found.last);
  if (next === 'change') return undefined;
  // “a regime like this does not learn”
  if (next === 'like' && /^(?:this|that|these|those|it|them|him)$/.test(word(text, found.last + 1)))
    return actor(at, found.last + 2, slotOf(word(text, found.last - 1)), false);
  if (/^(?:of|in)$/.test(next)) {
    const whole =
      longest(text, found.last + 1, 'ACTOR_NAME') ?? surname(text, found.last + 1) ?? compass(text, found.last + 1);
    if (!whole) return undefined;
    // “the regime in Pyongyang wants”; “the regime of Kim’s father” stops before its owner.
    const last = word(text, whole.last) === "'s" ? found.last : whole.last;
    return actor(at, last, slotOf(word(text, found.last - 1)), last > found.last);
  }
  // “Iran … The regime there …”: another country spoken of just now keeps its regime.
  const referent = memory.of('organisation') === 'other' && memory.fresh('organisation') ? 'other' : 'actor';
  const possessed = next === "'s" ? headWithin(text, found.last + 1, 2) : undefined;
  const whole = possessed ? titled(text, at, possessed) : titled(text, at, found);
  return { ...whole, referent, named: false };
}

const determiners = new Set(['the', 'this', 'that', 'such', 'these', 'those', 'a', 'an', 'any', 'no']);
const otherModifiers = new Set(
  'sanctions nonproliferation proliferation non treaty control inspection verification export trade legal peace npt safeguards iranian syrian iraqi previous military test-ban global international iaea visa tax monitoring'.split(
    ' ',
  ),
);

/** “this government”, “such a state”; and “the country”, “the capital” where the North has just been named. */
function deictic(text: Text, at: number, determiner: string, memory: Memory): Mark | undefined {
  const noun = word(text, at);
  const found: Mark = { cls: 'ACTOR_ROLE', first: at, last: at + 1 };
  if (/^(?:this|that|such|these|those)$/.test(determiner))
    return /^(?:governments?|states?|country|countries|dynasty|house|systems?|court|family|man|men|leaders?|nation|crew|lot|gang|place|regimes|dictators|rulers|tyrants)$/.test(
      noun,
    )
      ? found
      : undefined;
  if (determiner === 'the' && memory.of('person') === 'actor' && text.list[at]?.capital && noun === 'chairman')
    return found;
  if (determiner === 'the' && memory.of('person') === 'actor' && noun === 'leader' && word(text, at + 1) !== 'of')
    return found;
  if (memory.of('organisation') !== 'actor') return undefined;
  if (determiner === 'a' || determiner === 'any')
    return /^(?:government|state|country|dynasty|nation|leader)$/.test(noun) &&
      /^(?:that|which|who|so|like|as)$/.test(word(text, at + 1))
      ? found
      : undefined;
  return determiner === 'the' && memory.fresh('organisation') && /^(?:country|nation|capital)$/.test(noun)
    ? found
    : undefined;
}

/** The token where the phrase ending at `at` begins: “the younger” before “Kim”. */
function withDeterminer(text: Text, at: number): number {
  let first = at;
  for (let step = 1; step <= 3 && text.list[at - step]?.kind === 'word'; step++) {
    const before = word(text, at - step);
    if (/^(?:the|a|an|this|these|those|our|both|every|any)$/.test(before)) return at - step;
    if (!modifiers.has(before)) break;
    first = at - step;
  }
  return first;
}

const modifiers = new Set(
  'young younger elder third new old current present late latest own very same whole nuclear armed hungry wary poor isolated defiant reclusive former brutal communist stalinist'.split(
    ' ',
  ),
);
