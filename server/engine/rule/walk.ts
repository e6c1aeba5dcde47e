import type { Mark, Reading } from '../annotate/reading';
import type { Sentence } from '../language/sentences';
import { tagClasses, type Word } from './notation';
import type { Program, Step } from './program';
import { numberOf } from './vocabulary';
import { trait, traitsOf } from './wordTraits';

/**
 * Tries programs at places of one reading. Backtracking, within one sentence, and bounded: a program that has taken
 * `budget` steps at one place has not matched there, so that no text costs unbounded time.
 */
export class Walk {
  /** Of the last match: token indices, half-open. */
  first = 0;
  last = 0;
  private readonly traits: Uint8Array;
  private low = 0;
  private high = 0;
  private steps = 0;
  private right: Step | undefined;
  private turn = 0;
  /** By token: 1 if a subject there can be one of its clause, 2 if not, 0 if nobody has asked. */
  private readonly subjects: Uint8Array;

  /** The vocabulary's number of each token. */
  readonly words: Int32Array;

  constructor(
    private readonly reading: Reading,
    /** How large the vocabulary was when the tokens were numbered. */
    readonly vocabulary: number,
  ) {
    const { tokens } = reading;
    this.words = new Int32Array(tokens.length);
    this.traits = new Uint8Array(tokens.length);
    this.subjects = new Uint8Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) {
      const norm = this.norm(at);
      const number = numberOf(norm);
      this.words[at] = number;
      this.traits[at] = traitsOf(number, norm);
    }
  }

  enter({ first, last }: Sentence): void {
    this.low = first;
    this.high = last;
  }

  /** Whether the program matches around its anchor [from, to) in the sentence entered last. */
  match({ left, right }: Program, from: number, to: number): boolean {
    this.steps = 0;
    this.right = right;
    this.turn = to;
    return this.backwards(left, from);
  }

  /** “the change it seeks”: a subject right behind a noun opens a relative clause, which describes and does not claim. */
  opens({ cls, first }: Mark): boolean {
    if (cls !== 'SUBJ' || first === 0) return true;
    if (this.subjects[first] === 0) this.subjects[first] = this.isSubject(first) ? 1 : 2;
    return this.subjects[first] === 1;
  }

  private isSubject(at: number): boolean {
    const before = this.reading.tokens[at - 1];
    if (before?.kind !== 'word' || times.test(before.norm) || this.reading.tags()[at - 1] !== 'NOUN') return true;
    return this.fronted(at);
  }

  /** “On this question Pyongyang wants …”, “…, and with that test he means …”: the noun ends a phrase that opens the clause. */
  private fronted(at: number): boolean {
    const { reading } = this;
    const start = reading.sentences[reading.sentenceOf[at] ?? 0]?.first ?? 0;
    let first = at;
    while (first > start && !/^[,;:—–]$/.test(this.norm(first - 1))) first--;
    while (first < at && /^(?:and|but|so|then|yet)$/.test(this.norm(first))) first++;
    const tags = reading.tags();
    if (tags[first] !== 'ADP' && tags[first] !== 'SCONJ') return false;
    for (let here = first; here < at; here++)
      // “By detonating the device Pyongyang …”
      if ((tags[here] === 'VERB' && !/ing$/.test(this.norm(here))) || tags[here] === 'AUX') return false;
    return true;
  }

  /** Matches `step` and what follows it from token `at` on. */
  private forwards(step: Step | undefined, at: number): boolean {
    if (!step) {
      this.last = at;
      return true;
    }
    if (this.steps++ >= budget) return false;
    switch (step.kind) {
      case 'word':
        return step.word !== undefined && this.wordForwards(step, step.word, at);
      case 'choice':
        for (const option of this.options(step, at)) if (this.forwards(option, at)) return true;
        return false;
      case 'gap':
        return this.gap(step, at, 1);
      case 'edge':
        return this.atEdge(step, at) && this.forwards(step.next, at);
      case 'auxiliaries':
        return this.auxiliaries(step, at, 1);
      case 'phrase':
        return this.nounPhrase(step, at, 1);
      case 'break':
        return this.nextSentence(step, at);
    }
  }

  /** The same, leftwards: `at` is the token after the one to match. What is left of the anchor done, goes on right of it. */
  private backwards(step: Step | undefined, at: number): boolean {
    if (!step) {
      this.first = at;
      return this.forwards(this.right, this.turn);
    }
    if (this.steps++ >= budget) return false;
    switch (step.kind) {
      case 'word':
        return step.word !== undefined && this.wordBackwards(step, step.word, at);
      case 'choice':
        for (const option of this.options(step, at - 1)) if (this.backwards(option, at)) return true;
        return false;
      case 'gap':
        return this.gap(step, at, -1);
      case 'edge':
        return this.atEdge(step, at) && this.backwards(step.next, at);
      case 'auxiliaries':
        return this.auxiliaries(step, at, -1);
      case 'phrase':
        return this.nounPhrase(step, at, -1);
      case 'break':
        return false;
    }
  }

  /** The options of a choice that can go on at the token. */
  private options({ choice }: Step, at: number): readonly (Step | undefined)[] {
    return choice?.starting.get(this.words[at] ?? 0) ?? choice?.others ?? [];
  }

  private onwards(step: Step | undefined, at: number, direction: Direction): boolean {
    return direction === 1 ? this.forwards(step, at) : this.backwards(step, at);
  }

  private wordForwards({ next }: Step, { holds, classes }: Word, at: number): boolean {
    if (at >= this.high) return false;
    if (holds.has(this.words[at] ?? 0) && this.forwards(next, at + 1)) return true;
    if (classes.length === 0) return false;
    const marks = this.reading.starting[at];
    if (marks)
      for (const mark of marks)
        if (mark.last <= this.high && classes.includes(mark.cls) && this.opens(mark) && this.forwards(next, mark.last))
          return true;
    return this.tagged(classes, at) && this.forwards(next, at + 1);
  }

  private wordBackwards({ next }: Step, { holds, classes }: Word, at: number): boolean {
    if (at <= this.low) return false;
    if (holds.has(this.words[at - 1] ?? 0) && this.backwards(next, at - 1)) return true;
    if (classes.length === 0) return false;
    const marks = this.reading.ending[at];
    if (marks)
      for (const mark of marks)
        if (
          mark.first >= this.low &&
          classes.includes(mark.cls) &&
          this.opens(mark) &&
          this.backwards(next, mark.first)
        )
          return true;
    return this.tagged(classes, at - 1) && this.backwards(next, at - 1);
  }

  private tagged(classes: readonly string[], at: number): boolean {
    for (const name of classes) if (tagClasses.has(name) && this.reading.tags()[at] === name) return true;
    return false;
  }

  /** Shortest first. A narrow gap stays in its clause and refuses negation, which would turn the match around. */
  private gap({ next, max, wide }: Step, at: number, direction: Direction): boolean {
    const stops = trait.negation | (wide ? trait.wideStop : trait.stop);
    for (let skipped = 0, here = at; ; skipped++, here += direction) {
      if (this.onwards(next, here, direction)) return true;
      const over = direction === 1 ? here : here - 1;
      if (skipped >= max || over < this.low || over >= this.high || this.is(over, stops)) return false;
    }
  }

  private atEdge({ edge }: Step, at: number): boolean {
    if (edge === '$') return at >= this.high || this.is(at, trait.closesClause);
    let before = at - 1;
    while (before >= this.low && this.is(before, trait.lead)) before--;
    return before < this.low || this.is(before, trait.opensClause);
  }

  /** Auxiliaries and adverbs between a subject and its verb, and one parenthesis between commas; longest first. */
  private auxiliaries({ next }: Step, at: number, direction: Direction): boolean {
    const stops = [at];
    let here = at;
    for (let taken = 0; taken < 6; taken++) {
      const over = direction === 1 ? here : here - 1;
      if (over < this.low || over >= this.high) break;
      if (this.is(over, trait.auxiliary)) here += direction;
      else {
        const beyond = this.parenthesis(over, direction);
        if (beyond === undefined) break;
        here = beyond;
      }
      stops.push(here);
    }
    for (let index = stops.length - 1; index >= 0; index--)
      if (this.onwards(next, stops[index] ?? at, direction)) return true;
    return false;
  }

  private parenthesis(at: number, direction: Direction): number | undefined {
    const opens = this.norm(at);
    if (opens !== ',' && opens !== '—' && opens !== '–') return undefined;
    for (let reach = 1; reach <= 10; reach++) {
      const here = at + direction * reach;
      if (here < this.low || here >= this.high) return undefined;
      if (this.norm(here) === opens) return direction === 1 ? here + 1 : here;
      if (this.is(here, trait.negation | trait.stop)) return undefined;
    }
    return undefined;
  }

  private nounPhrase({ next }: Step, at: number, direction: Direction): boolean {
    const tags = this.reading.tags();
    for (let size = 1; size <= 8; size++) {
      const over = direction === 1 ? at + size - 1 : at - size;
      if (over < this.low || over >= this.high || !inPhrase.has(tags[over] ?? '')) return false;
      const final = direction === 1 ? over : at - 1;
      if (!finals.has(tags[final] ?? '')) continue;
      if (this.onwards(next, direction === 1 ? over + 1 : over, direction)) return true;
    }
    return false;
  }

  /** Goes on at the head of the next sentence, which becomes the limit of the match. */
  private nextSentence({ next }: Step, at: number): boolean {
    const { reading, high } = this;
    const following = reading.sentences[(reading.sentenceOf[Math.min(at, high - 1)] ?? 0) + 1];
    if (!following) return false;
    this.high = following.last;
    const found = this.forwards(next, following.first);
    this.high = high;
    return found;
  }

  private is(at: number, traits: number): boolean {
    return ((this.traits[at] ?? 0) & traits) !== 0;
  }

  private norm(at: number): string {
    return this.reading.tokens[at]?.norm ?? '';
  }
}

type Direction = 1 | -1;

const budget = 4000;

const times =
  /^(?:today|tomorrow|yesterday|year|week|month|day|time|night|spring|summer|autumn|winter|fall|doubt|mistake|why|fact)s?$/;
const inPhrase = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART']);
const finals = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
