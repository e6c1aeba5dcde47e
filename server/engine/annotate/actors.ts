import type { Sentence } from '../language/sentences';
import type { Token } from '../language/tokens';
import type { Context, Referent } from './context';
import { type Memory, type Mention, prepositions, type Slot, type Text, word } from './mention/mention';
import { north } from './mention/north';
import { others, pronoun } from './mention/others';
import type { Mark, MentionClass } from './reading';

/**
 * References to North Korea and to policy makers, pronouns included, and whom the next block's pronouns would mean.
 * A pronoun takes up the latest mention of its kind; a mention that is not its clause's subject does not displace one that is.
 */
export function annotateActors(
  list: readonly Token[],
  parts: readonly Sentence[],
  sentenceOf: readonly number[],
  lexical: readonly Mark[],
  context: Context,
): { readonly mentions: readonly Mark[]; readonly contextAfter: Context } {
  const opens = (at: number) => parts[sentenceOf[at] ?? 0]?.first === at;
  const text: Text = { list, table: byStart(lexical, list.length), opens };
  const slots = new Slots(context);
  const found: Mark[] = [];
  let floor = 0;
  let subjectAt = -1;
  for (let at = 0; at < list.length; ) {
    const sentence = sentenceOf[at] ?? 0;
    slots.enter(sentence);
    const mention = list[at]?.kind === 'word' ? mentionAt(text, at, slots, floor) : undefined;
    if (!mention) {
      at++;
      continue;
    }
    found.push(...marksOf(text, mention));
    const leads =
      isSubject(text, mention) &&
      !subordinators.has(word(text, mention.first - 1)) &&
      (subjectAt < 0 || opensClause(text, subjectAt, mention.first, sentenceOf));
    if (leads && !mention.attributive) subjectAt = mention.first;
    if (!mention.attributive) slots.take(mention, leads);
    at = Math.max(at + 1, mention.last);
    floor = at;
  }
  return { mentions: found, contextAfter: slots.context() };
}

function mentionAt(text: Text, at: number, slots: Slots, floor: number): Mention | undefined {
  return north(text, at, slots, floor) ?? others(text, at) ?? pronoun(text, at, slots);
}

interface Held {
  readonly referent: Referent;
  readonly china: boolean;
  readonly sentence: number;
  readonly subject: boolean;
}

/** Whom each kind of pronoun would mean just now. */
class Slots implements Memory {
  private readonly held: Record<Slot, Held>;
  private sentence = 0;

  constructor(context: Context) {
    const from = (referent: Referent): Held => ({ referent, china: false, sentence: -9, subject: false });
    this.held = { person: from(context.person), group: from(context.group), organisation: from(context.organisation) };
  }

  enter(sentence: number): void {
    this.sentence = sentence;
  }

  of(slot: Slot): Referent {
    return this.held[slot].referent;
  }

  /** A new block starts without knowing. */
  china(slot: Slot): boolean {
    return this.held[slot].china;
  }

  fresh(slot: Slot): boolean {
    return this.sentence - this.held[slot].sentence <= 3;
  }

  take(mention: Mention, subject: boolean): void {
    const slots: Slot[] = [mention.slot];
    // “Pyongyang tested again. They want …”: a named state, or the regime, answers to “they” as well.
    if (mention.slot === 'organisation' && (mention.named || mention.referent === 'actor')) slots.push('group');
    for (const slot of slots) {
      const held = this.held[slot];
      if (held.sentence === this.sentence && held.subject && !subject) continue;
      this.held[slot] = { referent: mention.referent, china: mention.china ?? false, sentence: this.sentence, subject };
    }
  }

  context(): Context {
    return {
      person: this.of('person'),
      group: this.of('group'),
      organisation: this.of('organisation'),
      readings: false,
    };
  }
}

function byStart(marks: readonly Mark[], size: number): Text['table'] {
  const table: Mark[][] = new Array(size);
  for (const mark of marks) {
    const list = table[mark.first];
    if (list) list.push(mark);
    else table[mark.first] = [mark];
  }
  for (const list of table) list?.sort((a, b) => b.last - a.last);
  return table;
}

/** Whether a main clause begins between two mentions: “Kim met Trump” and “Trump believed that Kim …” have one subject to take up. */
function opensClause(text: Text, from: number, to: number, sentenceOf: readonly number[]): boolean {
  if (sentenceOf[from] !== sentenceOf[to]) return true;
  for (let at = from; at < to; at++) {
    // “They are proud, tired officials”: a comma opens a clause only before its subject.
    if (word(text, at) === ',' ? at + 1 === to : clauseWords.has(word(text, at))) return true;
  }
  return false;
}

const clauseWords = new Set('; : — – ( but and or so while whereas'.split(' '));

// “Whether our government is blue or red, it comes back”: a subordinate subject is not what the sentence is about.
const subordinators = new Set('whether if when because although though unless until since that whatever'.split(' '));

const articles = new Set('the a an this our these those its his their'.split(' '));

function isSubject(text: Text, mention: Mention): boolean {
  return (
    !prepositions.has(word(text, mention.first - (articles.has(word(text, mention.first - 1)) ? 2 : 1))) &&
    word(text, mention.last) !== "'s" &&
    (mention.last - mention.first > 1 ||
      !/^(?:him|them|his|its|their|us|himself|itself|themselves|ours|theirs)$/.test(word(text, mention.first)))
  );
}

function marksOf(text: Text, mention: Mention): Mark[] {
  const { first, last } = mention;
  const possessivePronoun = last - first === 1 && /^(?:his|its|their)$/.test(word(text, first));
  const possessive = word(text, last) === "'s" && last - first > 0 && followedByNoun(text, last + 1);
  const end = possessive ? last + 1 : last;
  const of = (cls: MentionClass): Mark => ({ cls, first, last: cls.endsWith('POSS') ? end : last });
  if (mention.referent === 'other') return [];
  const actor = mention.referent === 'actor';
  const found: Mark[] = [];
  if (possessive || possessivePronoun) found.push(of(actor ? 'ACTOR_POSS' : 'POLICY_POSS'));
  if (!possessivePronoun) found.push(of(actor ? 'ACTOR' : 'POLICY'));
  if (!possessive && !possessivePronoun && isSubject(text, mention)) found.push(of(actor ? 'SUBJ' : 'PSUBJ'));
  if (actor && mention.named) found.push(of('NAMED'));
  if (mention.china) found.push(of('CHINA'));
  return found;
}

/** “Pyongyang’s goal” against “Pyongyang’s trying”, where the clitic is a verb. */
function followedByNoun(text: Text, at: number): boolean {
  return (
    text.list[at]?.kind === 'word' &&
    !/^(?:a|an|the|not|been|trying|going|getting|being|testing|bluffing|winning)$/.test(word(text, at))
  );
}
