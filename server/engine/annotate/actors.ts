import type { Sentence } from '../language/sentences';
import type { Token } from '../language/tokens';
import type { Context, Referent } from './context';
import type { Mark, MentionClass } from './reading';

type Slot = 'person' | 'group' | 'organisation';

/** A reference to somebody: which tokens, whom it means, which pronoun would take it up. */
interface Mention {
  readonly first: number;
  readonly last: number;
  readonly referent: Referent;
  readonly slot: Slot;
  readonly named: boolean;
  readonly china?: boolean;
}

/**
 * References to North Korea and to policy makers, pronouns included, and whom the next block's pronouns would mean.
 * A pronoun takes up the latest mention of its kind; a mention after a preposition does not displace its sentence's subject.
 */
export function annotateActors(
  list: readonly Token[],
  parts: readonly Sentence[],
  sentenceOf: readonly number[],
  lexical: readonly Mark[],
  context: Context,
): { readonly mentions: readonly Mark[]; readonly contextAfter: Context } {
  const table = byStart(lexical, list.length);
  const slots = new Slots(context);
  const mentions: Mark[] = [];
  for (let at = 0; at < list.length; ) {
    const mention = mentionAt(list, table, at, slots, parts[sentenceOf[at] ?? 0]?.first ?? 0);
    if (!mention) {
      at++;
      continue;
    }
    mentions.push(...marksOf(list, mention));
    slots.take(mention, sentenceOf[at] ?? 0, isSubject(list, mention));
    at = Math.max(at + 1, mention.last);
  }
  return { mentions, contextAfter: slots.context() };
}

interface Held {
  readonly referent: Referent;
  readonly china: boolean;
  readonly sentence: number;
  readonly subject: boolean;
}

/** Whom each kind of pronoun would mean just now. */
class Slots {
  private readonly held: Record<Slot, Held>;

  constructor(context: Context) {
    const from = (referent: Referent): Held => ({ referent, china: false, sentence: -2, subject: false });
    this.held = { person: from(context.person), group: from(context.group), organisation: from(context.organisation) };
  }

  of(slot: Slot): Referent {
    return this.held[slot].referent;
  }

  /** Whether a pronoun of this kind means China. A new block starts without knowing. */
  china(slot: Slot): boolean {
    return this.held[slot].china;
  }

  take(mention: Mention, sentence: number, subject: boolean): void {
    const slots: Slot[] = [mention.slot];
    // “Pyongyang tested again. They want …”: a named state answers to “they” as well.
    if (mention.slot === 'organisation' && mention.named) slots.push('group');
    for (const slot of slots) {
      const held = this.held[slot];
      if (held.sentence === sentence && held.subject && !subject) continue;
      this.held[slot] = { referent: mention.referent, china: mention.china ?? false, sentence, subject };
    }
  }

  context(): Context {
    return { person: this.of('person'), group: this.of('group'), organisation: this.of('organisation') };
  }
}

function mentionAt(
  list: readonly Token[],
  table: Table,
  at: number,
  slots: Slots,
  sentenceStart: number,
): Mention | undefined {
  const token = list[at];
  if (token?.kind !== 'word') return undefined;
  return (
    headOf(list, table, at) ??
    northKorean(list, table, at) ??
    name(list, table, at) ??
    theNorth(list, table, at) ??
    role(list, table, at, slots) ??
    policy(list, table, at, sentenceStart) ??
    person(list, table, at) ??
    pronoun(list, at, slots)
  );
}

type Table = readonly (readonly Mark[] | undefined)[];

function byStart(marks: readonly Mark[], size: number): Table {
  const table: Mark[][] = new Array(size);
  for (const mark of marks) {
    const list = table[mark.first];
    if (list) list.push(mark);
    else table[mark.first] = [mark];
  }
  for (const list of table) list?.sort((a, b) => b.last - a.last);
  return table;
}

function longest(table: Table, at: number, cls: Mark['cls']): Mark | undefined {
  return table[at]?.find((mark) => mark.cls === cls);
}

/** “the men around Kim”, “officials in Pyongyang”, “the rulers of North Korea”. */
function headOf(list: readonly Token[], table: Table, at: number): Mention | undefined {
  const head = longest(table, at, 'ACTOR_HEAD') ?? longest(table, at, 'ACTOR_ROLE');
  if (!head || !around.has(list[head.last]?.norm ?? '')) return undefined;
  let inner = head.last + 1;
  if (list[inner]?.norm === 'the' && list[inner + 1]?.norm !== 'north') inner++;
  const whole = longest(table, inner, 'ACTOR_NAME') ?? north(list, inner);
  if (!whole || list[whole.last]?.norm === "'s") return undefined;
  return {
    first: withDeterminer(list, at),
    last: whole.last,
    referent: 'actor',
    slot: plural(list, head.last - 1),
    named: true,
  };
}

const around = new Set(['around', 'in', 'of', 'behind', 'beneath', 'under', 'near', 'at', 'from']);

/** “North Korean negotiators” are the actor, “North Korean families” are not. */
function northKorean(list: readonly Token[], table: Table, at: number): Mention | undefined {
  if (list[at]?.norm !== 'north' || list[at + 1]?.norm !== 'korean') return undefined;
  const head = headWithin(list, table, at + 2, 2);
  return head
    ? {
        first: withDeterminer(list, at),
        last: head.last,
        referent: 'actor',
        slot: plural(list, head.last - 1),
        named: true,
      }
    : undefined;
}

/** The first actor head within `reach` words, unless one of the people comes first. */
function headWithin(list: readonly Token[], table: Table, from: number, reach: number): Mark | undefined {
  for (let at = from; at <= from + reach && at < list.length; at++) {
    if (list[at]?.kind !== 'word') return undefined;
    if (longest(table, at, 'PEOPLE_HEAD')) return undefined;
    const head = longest(table, at, 'ACTOR_HEAD');
    if (head && !longest(table, head.last, 'PEOPLE_HEAD')) return head;
  }
  return undefined;
}

function name(list: readonly Token[], table: Table, at: number): Mention | undefined {
  const found = longest(table, at, 'ACTOR_NAME') ?? surname(list, table, at);
  if (!found || !list[at]?.capital) return undefined;
  if (longest(table, found.last, 'PEOPLE_HEAD') && list[found.last - 1]?.norm === 'korean') return undefined;
  return extended(list, table, found, nameSlot(list, found));
}

/** “Kim” alone, unless a first name or a title makes him somebody else. */
function surname(list: readonly Token[], table: Table, at: number): Mark | undefined {
  const found = longest(table, at, 'ACTOR_SURNAME');
  if (!found || longest(table, at, 'POLICY_NAME')) return undefined;
  if (otherTitles.has(list[at - 1]?.norm ?? '') || list[at + 1]?.joined) return undefined;
  const next = list[at + 1];
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

/** “Pyongyang’s rulers” is the actor as a whole; “Pyongyang’s goal” only as far as “Pyongyang”. */
function extended(list: readonly Token[], table: Table, found: Mark, slot: Slot): Mention {
  const first = withDeterminer(list, found.first);
  const possessive = list[found.last]?.norm === "'s";
  const head = possessive ? headWithin(list, table, found.last + 1, 2) : undefined;
  if (head) return { first, last: head.last, referent: 'actor', slot: plural(list, head.last - 1), named: true };
  return { first, last: found.last, referent: 'actor', slot, named: true };
}

function nameSlot(list: readonly Token[], mark: Mark): Slot {
  const first = list[mark.first]?.norm ?? '';
  const last = list[mark.last - 1]?.norm ?? '';
  if (/^(?:kims|koreans|norks|politburo)$/.test(last)) return 'group';
  if (/^(?:dynasty|family|regime|clan|state|kingdom|government|leadership|side|party|army|kpa)$/.test(last))
    return 'organisation';
  return /^(?:kim|jang|choe|ri|kang|chairman|marshal|general|mr|dear|great|supreme|respected|little|rocket|leader)$/.test(
    first,
  ) || last === 'leader'
    ? 'person'
    : 'organisation';
}

function theNorth(list: readonly Token[], table: Table, at: number): Mention | undefined {
  const found = north(list, at);
  return found ? extended(list, table, found, 'organisation') : undefined;
}

/** “the North” as a state: a capital, and neither a direction (“north of”) nor a sea. */
function north(list: readonly Token[], at: number): Mark | undefined {
  const the = /^(?:the|this|our|their|a|whole)$/.test(list[at]?.norm ?? '');
  const here = the ? at + 1 : at;
  const word = list[here];
  if (
    word?.norm !== 'north' ||
    !word.capital ||
    (!the &&
      list[at - 1]?.norm !== 'the' &&
      list[at - 1] !== undefined &&
      !/^(?:nuclear|armed|and|with|wary|hungry|isolated|poor)$/.test(list[at - 1]?.norm ?? ''))
  )
    return undefined;
  if (!the && list[at - 1] === undefined) return undefined;
  const next = list[here + 1];
  if (next?.norm === 'of' || next?.joined || (next?.capital && next.kind === 'word')) return undefined;
  return { cls: 'ACTOR_NAME', first: at, last: here + 1 };
}

/** “the regime”, “this dynasty”, “such a government”: the draft's subject unless a modifier says otherwise. */
function role(list: readonly Token[], table: Table, at: number, slots: Slots): Mention | undefined {
  const determiner = list[at]?.norm ?? '';
  if (!determiners.has(determiner)) return undefined;
  const from = determiner === 'such' && list[at + 1]?.norm === 'a' ? at + 2 : at + 1;
  for (let head = from; head <= from + 2; head++) {
    if (list[head]?.kind !== 'word' || (head > from && otherModifiers.has(list[head - 1]?.norm ?? '')))
      return undefined;
    const found =
      longest(table, head, 'ACTOR_ROLE') ??
      (pointing.has(determiner) && head === from ? deictic(list, head) : undefined);
    if (!found) {
      if (functionWords.has(list[head]?.norm ?? '')) return undefined;
      if (longest(table, head, 'OTHER') || longest(table, head, 'POLICY_NAME') || longest(table, head, 'CHINA_NAME'))
        return undefined;
      continue;
    }
    if (/^(?:change|of|in)$/.test(list[found.last]?.norm ?? '') && !inActor(list, table, found.last)) return undefined;
    const referent: Referent = slots.of('organisation') === 'other' && determiner !== 'the' ? 'other' : 'actor';
    return { first: at, last: found.last, referent, slot: roleSlot(list, found), named: false };
  }
  return undefined;
}

const functionWords = new Set(
  'the a an this that these those of in to for with on from at by and or but is are was were be been has have had will would can could may might must should not no who which what when where if as than its his their our'.split(
    ' ',
  ),
);
const determiners = new Set(['the', 'this', 'that', 'such', 'these', 'those', 'a']);
const pointing = new Set(['this', 'that', 'such']);
const otherModifiers = new Set(
  'sanctions nonproliferation proliferation non treaty control inspection verification export trade legal peace npt safeguards iranian syrian iraqi previous military test-ban global international iaea visa tax monitoring'.split(
    ' ',
  ),
);

function deictic(list: readonly Token[], at: number): Mark | undefined {
  return /^(?:government|state|country|dynasty|house|system|court|family|man|leader|nation|crew|lot|gang|place)$/.test(
    list[at]?.norm ?? '',
  )
    ? { cls: 'ACTOR_ROLE', first: at, last: at + 1 }
    : undefined;
}

function inActor(list: readonly Token[], table: Table, at: number): boolean {
  return Boolean(longest(table, at + 1, 'ACTOR_NAME') ?? north(list, at + 1));
}

function roleSlot(list: readonly Token[], mark: Mark): Slot {
  const last = list[mark.last - 1]?.norm ?? '';
  if (
    /^(?:dictator|tyrant|despot|strongman|marshal|secretary|leader|general|ruler|hermit|king|heir|supremo|grandson|man)$/.test(
      last,
    )
  )
    return 'person';
  return plural(list, mark.last - 1);
}

function policy(list: readonly Token[], table: Table, at: number, sentenceStart: number): Mention | undefined {
  const china = longest(table, at, 'CHINA_NAME');
  const found = china ?? longest(table, at, 'RUSSIA_NAME') ?? longest(table, at, 'POLICY_NAME');
  const whole = china && headedByLeaders(list, china);
  const own = list[at]?.norm === 'we' || list[at]?.norm === 'us' || list[at]?.norm === 'ours';
  if (own) return { first: at, last: at + 1, referent: 'policy', slot: 'group', named: false };
  if (whole)
    return { first: at, last: whole, referent: 'policy', slot: plural(list, whole - 1), named: true, china: true };
  if (!found || !properlyWritten(list, found, sentenceStart)) return undefined;
  const last = list[found.last - 1]?.norm ?? '';
  const slot: Slot = personal.test(last)
    ? 'person'
    : /(?:s|people)$/.test(last) && !/^(?:states|u\.s\.|congress|brussels|nations)$/.test(last)
      ? 'group'
      : 'organisation';
  return { first: at, last: found.last, referent: 'policy', slot, named: true, china: Boolean(china) };
}

/** “China’s leaders”, “Chinese officials”: China as a whole; the token after the head. */
function headedByLeaders(list: readonly Token[], china: Mark): number | undefined {
  const head = list[china.last]?.norm === "'s" ? china.last + 1 : china.last;
  if (head === china.last && list[china.last - 1]?.norm !== 'chinese') return undefined;
  return /^(?:leaders?|leadership|rulers?|government|authorities|officials|diplomats|president|premier|communists)$/.test(
    list[head]?.norm ?? '',
  )
    ? head + 1
    : undefined;
}

const personal =
  /^(?:president|carter|clinton|bush|obama|trump|biden|moon|yoon|roh|lee|park|hye|bak|in|yeol|jung|hyun|abe|kishida|koizumi|minister|xi|jinping|putin|jintao|zemin|chief|adviser|state)$/;

// Words that name a policy maker only with a capital: the South, the Council, Moon.
const proper = new Set(
  'south west moon park lee roh abe xi bush carter diet treasury congress senate council cabinet un america japan europe'.split(
    ' ',
  ),
);

function properlyWritten(list: readonly Token[], mark: Mark, _sentenceStart: number): boolean {
  const first = list[mark.first];
  if (!first) return false;
  if (mark.last - mark.first === 1 && proper.has(first.norm))
    return (
      first.capital &&
      !list[mark.last]?.joined &&
      !(first.norm === 'south' && /^(?:of|china|sea|africa|asia)$/.test(list[mark.last]?.norm ?? ''))
    );
  return true;
}

/** Somebody else who could be “he” or “they”: an analyst, the allies' families, another country. */
function person(list: readonly Token[], table: Table, at: number): Mention | undefined {
  const other = longest(table, at, 'OTHER');
  if (other) return { first: at, last: other.last, referent: 'other', slot: plural(list, other.last - 1), named: true };
  const camp = longest(table, at, 'CAMP') ?? longest(table, at, 'PEOPLE_HEAD');
  if (!camp || quantifiers.has(list[at]?.norm ?? '') || impersonal.test(list[camp.last - 1]?.norm ?? ''))
    return undefined;
  const slot: Slot = plural(list, camp.last - 1) === 'group' ? 'group' : 'person';
  return { first: at, last: camp.last, referent: 'other', slot, named: false };
}

// Camps that no “he” or “they” would take up.
const impersonal =
  /^(?:television|radio|media|press|news|editorial|newspapers?|commentary|commentaries|ministry|agency|agencies|intelligence|services?|community|committee|panel|school|camp|side|wing|faction|party|parties|administration|house|department|pentagon|treasury|congress|governments?|capitals?|public|majority|minority|institute|report|paper|memo|estimate|assessment|statement|study|book|chapter|article|speech|wisdom|orthodoxy|consensus|cabinet|conference|briefing|lobby|outlets|tanks?|sources?|economy|population|markets?|food|border|coast|harvest|language|studies|society|village|villages|famine|one|who|some|many|most|others|several|few)$/;

const quantifiers = new Set('some many most others several few they'.split(' '));

function pronoun(list: readonly Token[], at: number, slots: Slots): Mention | undefined {
  const word = list[at]?.norm ?? '';
  if (
    word === 'the' &&
    list[at + 1]?.norm === 'man' &&
    !/^(?:who|in|on|of|at|with|from)$/.test(list[at + 2]?.norm ?? '')
  ) {
    return { first: at, last: at + 2, referent: slots.of('person'), slot: 'person', named: false };
  }
  const slot: Slot | undefined = /^(?:he|him|his|himself)$/.test(word)
    ? 'person'
    : /^(?:they|them|their|theirs|themselves)$/.test(word)
      ? 'group'
      : /^(?:it|its|itself)$/.test(word)
        ? 'organisation'
        : undefined;
  if (!slot || (word === 'it' && expletive(list, at))) return undefined;
  return { first: at, last: at + 1, referent: slots.of(slot), slot, named: false, china: slots.china(slot) };
}

/** “it is time”, “it would be a mistake”: nobody. */
function expletive(list: readonly Token[], at: number): boolean {
  const next = list[at + 1]?.norm ?? '';
  return (
    /^(?:is|was|'s|would|will|may|might|has|takes|makes|remains|seems|appears|follows)$/.test(next) &&
    /^(?:time|a|an|the|not|no|been|be|clear|wrong|true|possible|plain|obvious|hard|easy|only|just|that|to|sense|high|of|often|also)$/.test(
      list[at + 2]?.norm ?? '',
    )
  );
}

function plural(list: readonly Token[], at: number): Slot {
  const word = list[at]?.norm ?? '';
  return /^(?:men|people|elite|authorities|military)$|[^us]s$/.test(word) ? 'group' : 'organisation';
}

function withDeterminer(list: readonly Token[], at: number): number {
  let first = at;
  for (let step = 1; step <= 3 && list[at - step]?.kind === 'word'; step++) {
    if (/^(?:the|a|an|this|that|these|those|our)$/.test(list[at - step]?.norm ?? '')) return at - step;
    if (
      !/^(?:young|new|old|current|present|own|very|same|whole|nuclear|armed|hungry|wary|poor|isolated|defiant)$/.test(
        list[at - step]?.norm ?? '',
      )
    )
      break;
    first = at - step;
  }
  return first;
}

function isSubject(list: readonly Token[], mention: Mention): boolean {
  return (
    !prepositions.has(list[mention.first - 1]?.norm ?? '') &&
    list[mention.last]?.norm !== "'s" &&
    !/^(?:him|them|his|its|their|us|himself|itself|themselves|ours|theirs)$/.test(list[mention.first]?.norm ?? '')
  );
}

const prepositions = new Set(
  'of in to for with on from at by about against between toward towards over around upon without into through under near behind beyond within inside outside visit visited visiting'.split(
    ' ',
  ),
);

function marksOf(list: readonly Token[], mention: Mention): Mark[] {
  const { first, last } = mention;
  const possessivePronoun = /^(?:his|its|their)$/.test(list[first]?.norm ?? '');
  const possessive = list[last]?.norm === "'s" && last - first > 0 && followedByNoun(list, last + 1);
  const end = possessive ? last + 1 : last;
  const of = (cls: MentionClass): Mark => ({ cls, first, last: cls.endsWith('POSS') ? end : last });
  if (mention.referent === 'other') return [];
  const actor = mention.referent === 'actor';
  const found: Mark[] = [];
  if (possessive || possessivePronoun) found.push(of(actor ? 'ACTOR_POSS' : 'POLICY_POSS'));
  if (!possessivePronoun) found.push(of(actor ? 'ACTOR' : 'POLICY'));
  if (!possessive && !possessivePronoun && isSubject(list, mention)) found.push(of(actor ? 'SUBJ' : 'PSUBJ'));
  if (actor && mention.named) found.push(of('NAMED'));
  if (mention.china) found.push(of('CHINA'));
  return found;
}

/** “Pyongyang’s goal” against “Pyongyang’s trying”, where the clitic is a verb. */
function followedByNoun(list: readonly Token[], at: number): boolean {
  return (
    list[at]?.kind === 'word' &&
    !/^(?:a|an|the|not|been|trying|going|getting|being|testing|bluffing|winning)$/.test(list[at]?.norm ?? '')
  );
}
