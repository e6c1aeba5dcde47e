import type { Mark } from '../reading';
import { functionWords, longest, type Memory, type Mention, type Slot, slotOf, type Text, word } from './mention';

/** A reference to a policy maker, to somebody else who could be “he” or “they”, or to a thing that could be “it”. */
export function others(text: Text, at: number): Mention | undefined {
  return policy(text, at) ?? stranger(text, at) ?? bystander(text, at) ?? measure(text, at);
}

function policy(text: Text, at: number): Mention | undefined {
  if (/^(?:we|us|ours)$/.test(word(text, at)))
    // “They” never takes up “we”.
    return { first: at, last: at + 1, referent: 'policy', slot: 'group', named: false, attributive: true };
  const china = longest(text, at, 'CHINA_NAME');
  const whole = china && headedByLeaders(text, china);
  if (whole)
    return {
      first: at,
      last: whole,
      referent: 'policy',
      slot: slotOf(word(text, whole - 1)),
      named: true,
      china: true,
    };
  const found = china ?? longest(text, at, 'RUSSIA_NAME') ?? longest(text, at, 'POLICY_NAME');
  if (!found || !properlyWritten(text, found.first, found.last)) return undefined;
  const last = word(text, found.last - 1);
  const attributive =
    /^(?:american|chinese|japanese|russian|european|soviet|korean|south)$/.test(last) && before(text, found.last);
  const slot: Slot = personal.test(last)
    ? 'person'
    : /(?:s|people)$/.test(last) && !/^(?:states|u\.s\.|congress|brussels|nations)$/.test(last)
      ? 'group'
      : 'organisation';
  return { first: at, last: found.last, referent: 'policy', slot, named: true, china: Boolean(china), attributive };
}

/** Whether an adjective’s noun follows, rather than a verb: “South Korean rice”, not “the South wants”. */
function before(text: Text, at: number): boolean {
  const here = word(text, at) === 'korean' ? at + 1 : at;
  const noun = text.list[here];
  if (here === at && word(text, at - 1) === 'south') return false;
  return noun?.kind === 'word' && !functionWords.has(noun.norm) && !heads.test(noun.norm);
}

const heads =
  /^(?:also|leaders?|leadership|government|president|officials?|diplomats?|people|voters|must|need|needs|want|wants|fear|fears|still|now|never|do|does|did)$/;

/** “China’s leaders”, “Chinese officials”: China as a whole; the token after the head. */
function headedByLeaders(text: Text, china: Mark): number | undefined {
  const head = word(text, china.last) === "'s" ? china.last + 1 : china.last;
  if (head === china.last && word(text, china.last - 1) !== 'chinese') return undefined;
  return /^(?:leaders?|leadership|rulers?|government|authorities|officials|diplomats|president|premier|communists)$/.test(
    word(text, head),
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

function properlyWritten(text: Text, first: number, last: number): boolean {
  const token = text.list[first];
  if (last - first > 1 || !token || !proper.has(token.norm)) return true;
  return (
    token.capital &&
    !text.list[last]?.joined &&
    !(token.norm === 'south' && /^(?:of|china|sea|africa|asia)$/.test(word(text, last)))
  );
}

/** “Klingner argues”, “Dr. Roy, a fellow”: a name nobody knows, with a verb of saying, a title or a description. */
function stranger(text: Text, at: number): Mention | undefined {
  let last = at;
  while (last < at + 3 && unknown(text, last)) last++;
  if (last === at) return undefined;
  const titled = titles.has(word(text, at - 1)) || (word(text, at - 1) === '.' && titles.has(word(text, at - 2)));
  const speaks =
    (last - at > 1 || !text.opens(at) || !common.test(word(text, at))) &&
    longest(text, last, 'REPORT') !== undefined &&
    !text.list[last]?.capital;
  const described =
    last - at > 1 && word(text, last) === ',' && /^(?:a|an|the|who|former|author)$/.test(word(text, last + 1));
  if (!titled && !speaks && !described) return undefined;
  return { first: at, last, referent: 'other', slot: 'person', named: true };
}

function unknown(text: Text, at: number): boolean {
  const token = text.list[at];
  return token?.kind === 'word' && token.capital && (text.table[at]?.length ?? 0) === 0;
}

// Capitals that only open a sentence: “History teaches”, “Logic suggests”, “Nobody says”.
const common =
  /s$|^(?:history|experience|evidence|logic|reason|prudence|geography|nobody|everybody|everyone|somebody|no|this|that|these|those|there|he|she|it|they|we|you|i|what|who|which|one|all|none|both|either|neither|each|time|wisdom|realism|honesty|diplomacy|deterrence|pressure|data|memory)$/;

const titles = new Set('mr mrs ms dr prof professor senator sen rep ambassador secretary congressman'.split(' '));

/** An analyst, an allied family, another country. */
function bystander(text: Text, at: number): Mention | undefined {
  const other = longest(text, at, 'OTHER');
  if (other)
    return { first: at, last: other.last, referent: 'other', slot: slotOf(word(text, other.last - 1)), named: true };
  const camp = longest(text, at, 'CAMP') ?? longest(text, at, 'PEOPLE_HEAD');
  if (!camp || quantifiers.has(word(text, at)) || impersonal.test(word(text, camp.last - 1))) return undefined;
  const slot: Slot = slotOf(word(text, camp.last - 1)) === 'group' ? 'group' : 'person';
  return { first: at, last: camp.last, referent: 'other', slot, named: false };
}

// Camps that no “he” or “they” would take up.
const impersonal =
  /^(?:television|radio|media|press|news|editorial|newspapers?|commentary|commentaries|ministry|agency|agencies|intelligence|services?|community|committee|panel|school|camp|side|wing|faction|party|parties|administration|house|department|pentagon|treasury|congress|governments?|capitals?|public|majority|minority|institute|report|paper|memo|estimate|assessment|statement|study|book|chapter|article|speech|wisdom|orthodoxy|consensus|cabinet|conference|briefing|lobby|outlets|tanks?|sources?|economy|population|markets?|food|border|coast|harvest|language|studies|society|village|villages|famine|one|who|some|many|most|others|several|few)$/;

const quantifiers = new Set('some many most others several few they'.split(' '));

/** “This paper …. It seeks …”, “Sanctions bite. They aim …”: a thing that opens its sentence is what the next pronoun means. */
function measure(text: Text, at: number): Mention | undefined {
  if (!text.opens(at)) return undefined;
  const from = /^(?:the|this|our|these|those|such|a|an|my)$/.test(word(text, at)) ? at + 1 : at;
  for (let here = from; here <= from + 2; here++) {
    if (things.has(word(text, here)) && (here > at || word(text, here).endsWith('s')))
      return { first: at, last: here + 1, referent: 'other', slot: slotOf(word(text, here)), named: false };
    if (text.list[here]?.kind !== 'word' || (text.table[here]?.some((mark) => mark.cls === 'ACTOR_NAME') ?? false))
      return undefined;
  }
  return undefined;
}

const things = new Set(
  'paper report essay article study brief memo memorandum chapter section book bill resolution act law treaty approach proposal proposals strategy policy policies sanctions drills exercises talks negotiations measures steps recommendations options incentives resolutions concessions alliance campaign'.split(
    ' ',
  ),
);

/** A pronoun takes up the latest mention of its kind. */
export function pronoun(text: Text, at: number, memory: Memory): Mention | undefined {
  const found = word(text, at);
  if (found === 'the' && word(text, at + 1) === 'man' && !/^(?:who|in|on|of|at|with|from)$/.test(word(text, at + 2)))
    return { first: at, last: at + 2, referent: memory.of('person'), slot: 'person', named: false };
  const slot = pronouns.get(found);
  if (!slot || (found === 'it' && expletive(text, at))) return undefined;
  return { first: at, last: at + 1, referent: memory.of(slot), slot, named: false, china: memory.china(slot) };
}

const pronouns: ReadonlyMap<string, Slot> = new Map([
  ...['he', 'him', 'his', 'himself'].map((each) => [each, 'person'] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((each) => [each, 'group'] as const),
  ...['it', 'its', 'itself'].map((each) => [each, 'organisation'] as const),
]);

/** “it is time”, “it would be a mistake”, “it is crazy to …”: nobody. */
function expletive(text: Text, at: number): boolean {
  if (word(text, at + 1) === 'has' && word(text, at + 2) !== 'been') return false;
  if (!/^(?:is|was|'s|would|will|may|might|has|takes|makes|remains|seems|appears|follows)$/.test(word(text, at + 1)))
    return false;
  return (
    /^(?:time|a|an|the|not|no|been|be|clear|wrong|true|possible|plain|obvious|hard|easy|only|just|that|to|sense|high|of|often|also)$/.test(
      word(text, at + 2),
    ) ||
    (/^(?:is|was|'s)$/.test(word(text, at + 1)) &&
      /^(?:to|that)$/.test(word(text, at + 3)) &&
      !inclined.test(word(text, at + 2)))
  );
}

// “It is determined to …” is somebody.
const inclined =
  /^(?:determined|out|eager|keen|anxious|desperate|likely|unlikely|ready|willing|unwilling|prepared|able|unable|afraid|convinced|confident|sure|certain|aware|trying|attempting|going|about|bound|inclined|free|reluctant|content|hoping|looking|meant|designed|committed|persuaded|satisfied|supposed|obliged|entitled|resolved|set|due|happy|proud)$/;
