import { clauseStart, quotations } from './clauses';
import { has, marksAt, norm, type Reading } from './reading';
import { scopesOf } from './scope/index';

/** A recommendation on what to do about the North: the sentence that makes it. */
export interface Recommendation {
  readonly sentence: number;
  /** Token indices, half-open, of the words that recommend (“should”, the imperative verb, “the right course is”). */
  readonly first: number;
  readonly last: number;
  /** Somebody is told to do it: a policy maker, or the reader in an order or a recommendation in so many words. */
  readonly addressed: boolean;
}

/** At most one for each sentence. Advice to the North itself (“Pyongyang must disarm”), other people's and past advice do not count. */
export function recommendations(reading: Reading, quoted: boolean): readonly Recommendation[] {
  if (quoted) return [];
  const scopes = scopesOf(reading, false);
  const quotes = quotations(reading);
  const found: Recommendation[] = [];
  reading.sentences.forEach((sentence, index) => {
    for (let at = sentence.first; at < sentence.last; at++) {
      const last =
        duty(reading, at) ??
        phrase(reading, at) ??
        imperative(reading, at, sentence.first) ??
        proposal(reading, at, sentence.first);
      if (last === undefined || (sentence.question && !proposal(reading, at, sentence.first))) continue;
      if (quotes.some((quote) => quote.first <= at && at < quote.last)) continue;
      const scope = scopes.silence(at, last, deaf);
      if (scope) continue;
      found.push({ sentence: index, first: at, last, addressed: addressed(reading, at) });
      return;
    }
  });
  return found;
}

function addressed(reading: Reading, at: number): boolean {
  if (!has(reading, at, 'OUGHT')) return true;
  for (let here = at; here > clauseStart(reading, at); here--) {
    if (reading.ending[here]?.some(({ cls }) => cls === 'PSUBJ')) return true;
  }
  return false;
}

// A negated or hedged recommendation is still one; a hypothesis or somebody else's advice is not.
const deaf = new Set(['rejected', 'hedged', 'history'] as const);

/** “Congress must approve any treaty”, “surveys must contend with tunnels”: what the law or the ground requires. */
function necessity(reading: Reading, at: number, last: number): boolean {
  if (norm(reading, at) !== 'must' && norm(reading, at + 1) !== 'to') return false;
  const verb = norm(reading, /^(?:also|still|then|first)$/.test(norm(reading, last)) ? last + 1 : last);
  if (/^(?:contend|cope|reckon|wrestle|suffice)$/.test(verb)) return true;
  return (
    /^(?:congress|senate|council|court|parliament|diet|house)$/.test(norm(reading, at - 1)) &&
    /^(?:approve|ratify|consent|appropriate|certify|notify|vote|authorize|authorise)$/.test(verb)
  );
}

/** “Washington should”, “the line must be kept open”; not what the North must do, and not what must be so. */
function duty(reading: Reading, at: number): number | undefined {
  const mark = marksAt(reading, at, 'OUGHT')[0];
  if (!mark) return undefined;
  const next = norm(reading, mark.last);
  if (courtesy(reading, mark.last) || subordinate(reading, at)) return undefined;
  const sentence = reading.sentences[reading.sentenceOf[at] ?? 0];
  // “Should the North test again, …” is a condition, “How much should be paid … were the points” a question told.
  if (
    sentence &&
    (at === sentence.first || /^(?:how|who|whom|which|where|whether)$/.test(norm(reading, sentence.first)))
  )
    return undefined;
  if (
    /^(?:rules|law|charter|statute|terms)$/.test(norm(reading, sentence ? sentence.first + 1 : at)) ||
    /^(?:rules|law|charter|statute)$/.test(norm(reading, sentence ? sentence.first + 4 : at))
  )
    return undefined;
  if (next === 'have' || /^(?:will|would|may|might|could|to|not|did|do|does|the|a|n't)$/.test(norm(reading, at - 1)))
    return undefined;
  if (necessity(reading, at, mark.last)) return undefined;
  const passive =
    next === 'be' ||
    (next === 'not' && norm(reading, mark.last + 1) === 'be') ||
    (/^(?:never|also|all|now|first)$/.test(next) && norm(reading, mark.last + 1) === 'be');
  const first = clauseStart(reading, at);
  if (norm(reading, first) === 'there' && !(next === 'be' && norm(reading, mark.last + 1) === 'no')) return undefined;
  if (
    next === 'be' &&
    /^(?:mistaken|wrong|right|aware|tired|kidding|true|so|a|an|the)$/.test(norm(reading, mark.last + 1)) &&
    norm(reading, at) === 'must'
  )
    return undefined;
  for (let here = at; here > first; here--) {
    const ending = reading.ending[here];
    if (ending?.some((candidate) => candidate.cls === 'SUBJ') && !passive) return undefined;
    if (ending?.some((candidate) => candidate.cls === 'OTHER')) return undefined;
    if (ending?.some((candidate) => candidate.cls === 'SUBJ' || candidate.cls === 'PSUBJ')) break;
  }
  const done = norm(reading, next === 'be' ? mark.last + 1 : mark.last + 2);
  if (passive && (!participle(done) || remarks.has(done))) return undefined;
  if (remarks.has(next) || bookish(reading, first, at) || (!passive && expected(reading, at, next))) return undefined;
  return mark.last;
}

/** “I should be glad to take questions”, “we should like to keep the option”: manners, not advice. */
function courtesy(reading: Reading, at: number): boolean {
  if (norm(reading, at) === 'like') return norm(reading, at + 1) === 'to';
  return norm(reading, at) === 'be' && /^(?:glad|happy|grateful|pleased|delighted|sorry)$/.test(norm(reading, at + 1));
}

/** “an army whose loyalty must be kept”, “blown up so that we should feel it”, “that is what should keep us awake”: a clause that describes. */
function subordinate(reading: Reading, at: number): boolean {
  const sentence = reading.sentences[reading.sentenceOf[at] ?? 0];
  if (norm(reading, at - 1) === 'what' && at - 1 !== sentence?.first) return true;
  for (let here = at - 1; here >= Math.max(clauseStart(reading, at), at - 6); here--) {
    if (/^(?:whose|lest)$/.test(norm(reading, here))) return true;
    if (norm(reading, here) === 'so' && norm(reading, here + 1) === 'that') return true;
    if (norm(reading, here) === ',') return false;
  }
  return false;
}

/** “It should be noted that …”, “readers should remember …”: advice on reading, not on policy. */
const remarks = new Set(
  'noted note remembered remember said say stressed understood understand read borne added emphasized emphasised recalled recall expected expect surprised surprise mistaken acknowledged admitted conceded see find observe suppose distinguished distinguish compared interpreted explained assumed supposed inferred asked wondered concluded forgotten underestimated overstated exaggerated'.split(
    ' ',
  ),
);

/** “Tests should cluster around the exercises” expects, it does not advise; “I must be strict” binds nobody else. */
function expected(reading: Reading, at: number, next: string): boolean {
  if (norm(reading, at) === 'must' && norm(reading, at - 1) === 'i') return true;
  return outcomes.has(next) && !reading.ending[at]?.some(({ cls }) => cls === 'PSUBJ');
}

const outcomes = new Set(
  'cluster track show slow rise fall follow appear reveal reflect increase decrease decline occur vary correlate precede coincide emerge grow shrink peak indicate suggest tell resemble differ look seem arrive reach come'.split(
    ' ',
  ),
);

function bookish(reading: Reading, first: number, at: number): boolean {
  for (let here = first; here < at; here++) {
    if (
      /^(?:readers?|students?|historians?|scholars?|scholarship|research|researchers?|theory|theories|theorists|studies|book|chapter|author|authors|reviewer|reviewers|paper|article|essay|sequel|volume|analysts?|analysis|explanation|explanations|estimates?|one)$/.test(
        norm(reading, here),
      )
    )
      return true;
  }
  return false;
}

function participle(word: string): boolean {
  return (
    /(?:ed|en|t|wn|ne|ng|ung|ld|ad|id|un|put|set|cut|let)$/.test(word) ||
    /^(?:no|a|the|at|on|in|ready|open|clear|to|made|kept|held|there)$/.test(word)
  );
}

/** Fixed phrases, matched word by word; `*` is any one word. */
const fixed: readonly (readonly string[])[] = [
  'it is time to',
  'it is time for',
  'it is time that',
  'it is time we',
  'it is high time',
  'it is past time',
  "it 's time to",
  'now is the time to',
  'the time has come to',
  'time has come for',
  'we recommend',
  'i recommend',
  'we urge',
  'i urge',
  'we propose',
  'i propose',
  'we advise',
  'my advice is',
  'our advice is',
  'our recommendation is',
  'my recommendation is',
  'we call on',
  'we favor',
  'i favor',
  'i favour',
  'would be well advised',
  'would be right to',
  'we urge',
  'is long overdue',
  'are long overdue',
  'is overdue',
  'what is needed is',
  'what is wanted is',
  'is needed',
  'are needed',
  'are wanted',
  'let us',
  "let 's",
  'it would be wise to',
  'it would be better to',
  'the task is to',
  'our task is',
  'the first task is',
  'the first step is',
  'the next step is',
  'there is nothing for it but',
  'deserves to be',
  'belongs in',
  'is worth trying',
  'it behoves',
  'it behooves',
  'the priority is',
  'were i advising',
  'would be my prescription',
  'cannot afford to',
  'dare not',
].map((words) => words.split(' '));

/** The same by first word: most words begin none. */
const fixedFrom = new Map<string, readonly (readonly string[])[]>();
for (const words of fixed) fixedFrom.set(words[0] ?? '', [...(fixedFrom.get(words[0] ?? '') ?? []), words]);

const courses = new Set(
  'course approach policy answer step path response thing way plan choice option strategy place use remedy reply'.split(
    ' ',
  ),
);

function phrase(reading: Reading, at: number): number | undefined {
  for (const words of fixedFrom.get(norm(reading, at)) ?? [])
    if (words.every((word, offset) => word === norm(reading, at + offset)) && !permitted(reading, at))
      return aimedAtNorth(reading, at + words.length) ||
        (norm(reading, at) === 'let' && leads(reading, at + words.length))
        ? undefined
        : at + words.length;
  // “the right course is”, “the best thing that the president can do … is”
  if (
    norm(reading, at) !== 'the' ||
    !/^(?:right|best|better|only|sensible|wise|wiser|proper|prudent|soundest|smartest|safest|correct|sane)$/.test(
      norm(reading, at + 1),
    )
  )
    return undefined;
  for (let here = at + 2; here < at + 6; here++) {
    if (!courses.has(norm(reading, here))) continue;
    const last = reading.sentences[reading.sentenceOf[at] ?? 0]?.last ?? here;
    for (let verb = here + 1; verb < Math.min(here + 14, last); verb++)
      if (/^(?:is|would)$/.test(norm(reading, verb))) return verb + 1;
  }
  return undefined;
}

/** “The director let us weigh the children”: somebody let us, nobody says let us. */
function permitted(reading: Reading, at: number): boolean {
  if (norm(reading, at) !== 'let') return false;
  const before = reading.tokens[at - 1];
  const first = reading.sentences[reading.sentenceOf[at] ?? 0]?.first ?? 0;
  return at > first && before?.kind === 'word' && !/^(?:and|but|so|then|now|please|instead|rather)$/.test(before.norm);
}

/** “Let us suppose”, “let us begin with”: the writer leads the reader, not a government. */
function leads(reading: Reading, at: number): boolean {
  return /^(?:suppose|consider|assume|imagine|begin|look|return|recall|note|say|turn|take|be|remember|grant|pause|start|add|caution|hesitate|ask)$/.test(
    norm(reading, at),
  );
}

/** “It is time for the North Koreans to show …” advises nobody here. */
function aimedAtNorth(reading: Reading, at: number): boolean {
  return /^(?:for|that)$/.test(norm(reading, at - 1)) && has(reading, at, 'ACTOR');
}

/** A base verb at the head of a sentence or after a colon or semicolon: “Reopen the channel”, “Do not hang up”. */
function imperative(reading: Reading, at: number, first: number): number | undefined {
  const before = norm(reading, at - 1);
  const head =
    at === first ||
    (at === first + 1 &&
      /^(?:and|but|so|then|please|instead|first|second|third|finally|never|next|also|now|\*|")$/.test(before)) ||
    /^[:;]$/.test(before) ||
    (before === ',' && (at - first <= 4 || /^(?:if|when|while|until|unless|after|before)$/.test(norm(reading, first))));
  if (!head) return undefined;
  const word = norm(reading, at);
  if (
    at === first &&
    norm(reading, at + 1) !== 'to' &&
    /^(?:calls|urges|recommends|invites|requests|proposes|advises)$/.test(word) &&
    reading.tokens[at + 1]?.kind === 'word'
  )
    return at + 1;
  if (word === 'i' && /^(?:would|'d)$/.test(norm(reading, at + 1)))
    return remarking.test(norm(reading, at + 2)) ? undefined : at + 2;
  if (word === 'let' && norm(reading, at + 1) === 'us') return undefined;
  if (word === 'do' && norm(reading, at + 1) === 'not') return at + 2;
  if (word === 'do' && norm(reading, at + 1) === "n't") return at + 2;
  if (!orders.has(word) || followed.test(norm(reading, at + 1)) || promised(reading, at)) return undefined;
  // “Ban on coal”, “Freeze for freeze”: a noun at the head of a cell or a list item.
  if (nouns.has(word) && /^(?:on|in|for|against|over|at)$/.test(norm(reading, at + 1))) return undefined;
  return at + 1;
}

/** “I would add one observation”, “I'd still rather know”: a writer's remark. */
const remarking = /^(?:add|say|note|argue|guess|bet|hesitate|be|have|like|rather|still|only|caution)$/;

const nouns = new Set('ban cap freeze limit test strike raid end drop'.split(' '));

// “Approve ____”: a form to fill in.
const followed = /^(?:_+|is|are|was|were|has|have|had|will|would|'s|,|\.|:|of|and|or|from|by|should|must|can|may|me)$/;

/** “Ease the embargo and the inspectors will be back” predicts; it is not advice as such. */
function promised(reading: Reading, at: number): boolean {
  const last = reading.sentences[reading.sentenceOf[at] ?? 0]?.last ?? at;
  let joined = false;
  for (let here = at + 1; here < last; here++) {
    if (norm(reading, here) === 'and') joined = true;
    else if (joined && /^(?:will|'ll)$/.test(norm(reading, here))) return true;
  }
  return false;
}

const orders = new Set(
  `bargain threaten warn drive trim fix spend reopen open keep cut offer insist name send accept squeeze restore appoint resume freeze convene lift ease drop end stop start begin build use make give take put set let press push tighten enforce board seize expel ban bar block close shut sanction target invite meet talk negotiate engage pursue propose pay provide fund exempt allow permit sign ratify declare recognize recognise coordinate consult agree share work ask tell demand require
  refuse reject ignore leave wait hold stay sit stand show test probe verify inspect monitor interdict deploy strengthen reinforce expand extend raise reduce limit cap suspend cancel postpone hand return bring get choose approve adopt replace combine pair tie link separate treat plan prepare establish create staff man station post maintain sustain continue persist go move turn abandon forget isolate blockade quarantine strike bomb shoot answer reply call write phone ring pick support help feed deny withhold choke starve publish say draw fix connect join learn live never reach protect secure add avoid exchange assign designate empower delegate revive rebuild repair schedule convert anchor embed resettle welcome`.split(
    /\s+/,
  ),
);

/** “Why not post one diplomat …?” proposes though it asks. */
function proposal(reading: Reading, at: number, first: number): number | undefined {
  return at === first && norm(reading, at) === 'why' && norm(reading, at + 1) === 'not' && !has(reading, at + 2, 'NEG')
    ? at + 2
    : undefined;
}
