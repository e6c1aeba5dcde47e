import { clauseEnd, clauseStart } from './annotate/clauses';
import { type Context, contextKey } from './annotate/context';
import { firstMark, type Reading, read, type WordClass } from './annotate/reading';
import { type Recommendation, recommendations } from './annotate/recommendations';
import { type Scopes, scopesOf } from './annotate/scope/index';
import { announcesReadings } from './annotate/scope/readings';
import { distances } from './annotate/scope/recital';
import { rejects } from './annotate/scope/rejection';
import type { Lexicon } from './language/lexicon/index';
import { spanOf } from './language/tokens';
import { type ArguedMotives, arguedMotives } from './placement/motive';
import { type Placement, place } from './placement/place';
import type { Block } from './prose/block';
import type { ClaimRule } from './rule/claim';
import type { CoverageRule } from './rule/coverage';
import type { RuleId } from './rule/info';
import { type Match, type Matcher, matcher } from './rule/matcher';
import { classesOf, companyOf, together } from './rule/together';
import type { Silence } from './rule/verdict';
import { claimRules, coverageRules } from './rules/index';
import { type Candidate, located, type SecondReader } from './secondReader';
import { proseSpan, type Span } from './text/span';

/** A candidate in one block, in prose offsets, with the verdict as far as the block alone can give it. */
export interface Claimed {
  readonly rule: ClaimRule;
  readonly pattern: string;
  readonly span: Span<'prose'>;
  readonly sentence: Span<'prose'>;
  /** Stands in the block's last sentence, so that the next block may still reject it. */
  readonly final: boolean;
  readonly silence: Silence | undefined;
}

export interface Observed {
  readonly rule: RuleId;
  readonly span: Span<'prose'>;
}

/** A recommendation: the words that recommend, their sentence, and where it stands on the essay's plane. */
export interface Advised extends Placement {
  readonly span: Span<'prose'>;
  readonly sentence: Span<'prose'>;
}

/** All that the fold needs of one block. No source offsets: a block that only moved has the same analysis. */
export interface Analysis {
  readonly claims: readonly Claimed[];
  readonly observed: readonly Observed[];
  readonly recommendations: readonly Advised[];
  /** One of them tells somebody to act, and does not merely say what ought to be. */
  readonly advises: boolean;
  /** Sentences that explain the North's conduct, by kind of motive. */
  readonly motives: ArguedMotives;
  readonly words: number;
  /** References by name to the North, and to subjects that are neither it nor its neighbours. */
  readonly north: number;
  /** Words that only hint at it: “Korea”, “Seoul”, “kilotons”. */
  readonly hints: number;
  readonly other: number;
  /** Nuclear and missile nouns. */
  readonly nuclear: number;
  /** Opens by turning down what the block before it said. */
  readonly rejects: boolean;
  readonly contextAfter: Context;
}

/** Everything an analysis depends on, as exact text. */
export function analysisKey(block: Block, context: Context): string {
  return `${block.kind[0]}${block.kind[1]}${block.quoted ? '>' : ' '}${contextKey(context)}${block.prose}`;
}

/** A pure function of the block's kind and prose, of the context before it and of the words and the reader the draft is read with. */
export function analyse(block: Block, context: Context, lexicon?: Lexicon, reader?: SecondReader): Analysis {
  const reading = read(block.prose, context, lexicon);
  const supposed = context.readings && block.kind === 'item';
  const scopes = scopesOf(reading, block.quoted, supposed);
  const found = [...matches().find(reading), ...(reader ? seconded(reader(block), reading) : [])];
  const titled = block.kind === 'heading' || block.kind === 'title';
  const advised = titled ? [] : recommendations(reading, block.quoted);
  const first = reading.sentences[0];
  const claims = claimsOf(reading, scopes, found, titled);
  const observed = titled ? [] : observationsOf(reading, scopes, found);
  return {
    claims,
    observed,
    recommendations: advised.map((recommendation) => {
      const sentence = sentenceSpan(reading, recommendation.sentence);
      const within = judgedWithin(sentence, claims, observed);
      return { span: advice(reading, recommendation), sentence, ...place(reading, recommendation, within) };
    }),
    advises: advised.some(({ addressed }) => addressed),
    motives: arguedMotives(reading, scopes),
    words: reading.tokens.filter((token) => token.kind !== 'mark').length,
    north: count(reading, 'TOPIC'),
    hints: hints(reading),
    other: count(reading, 'OTHER'),
    nuclear: count(reading, 'NUKES'),
    rejects: first ? rejects(reading, first.first, first.last) || distances(reading, first.first, first.last) : false,
    contextAfter: { ...reading.contextAfter, readings: supposed || announcesReadings(reading) },
  };
}

/** The rules that fire in a sentence or are satisfied by it. */
function judgedWithin(
  { start, end }: Span<'prose'>,
  claims: readonly Claimed[],
  observed: readonly Observed[],
): ReadonlySet<RuleId> {
  const inside = (span: Span<'prose'>) => start <= span.start && span.end <= end;
  return new Set([
    ...claims.filter(({ span, silence }) => !silence && inside(span)).map(({ rule }) => rule.id),
    ...observed.filter(({ span }) => inside(span)).map(({ rule }) => rule),
  ]);
}

/** What a second reader sees, as matches among the patterns'. */
function seconded(candidates: readonly Candidate[], reading: Reading): Match<Key>[] {
  return located(candidates, reading, claimRules).map(({ rule, first, last }) => ({
    key: { role: 'find', rule, name: 'second reader' },
    first,
    last,
  }));
}

type Key =
  | { readonly role: 'find' | 'except'; readonly rule: ClaimRule; readonly name: string }
  | { readonly role: 'satisfy' | 'insufficient'; readonly rule: CoverageRule; readonly name: string };

let built: Matcher<Key> | undefined;

/** One matcher over all patterns of all rules, compiled when the first draft is read. */
function matches(): Matcher<Key> {
  built ??= matcher(allPatterns());
  return built;
}

/** Compiles every pattern, so that a malformed one fails a test rather than a draft. */
export function* allPatterns(): Generator<readonly [string, Key]> {
  for (const rule of claimRules) {
    yield* keyed(rule.find, (name) => ({ role: 'find', rule, name }));
    yield* keyed(rule.except, (name) => ({ role: 'except', rule, name }));
  }
  for (const rule of coverageRules) {
    yield* keyed(rule.satisfiedBy, (name) => ({ role: 'satisfy', rule, name }));
    yield* keyed(rule.except, (name) => ({ role: 'insufficient', rule, name }));
  }
}

function* keyed(
  families: Readonly<Record<string, readonly string[]>>,
  key: (name: string) => Key,
): Generator<readonly [string, Key]> {
  for (const [name, patterns] of Object.entries(families)) for (const pattern of patterns) yield [pattern, key(name)];
}

function claimsOf(reading: Reading, scopes: Scopes, found: readonly Match<Key>[], titled: boolean): Claimed[] {
  const excepted = new Map<string, string>();
  for (const { key, first } of found)
    if (key.role === 'except') excepted.set(`${key.rule.id} ${reading.sentenceOf[first]}`, key.name);
  const claims: (Claimed & { readonly index: number })[] = [];
  for (const { key, first, last } of found) {
    if (key.role !== 'find') continue;
    const index = reading.sentenceOf[first] ?? 0;
    const exception = excepted.get(`${key.rule.id} ${index}`);
    const [from, to] = trimmed(reading, first, last);
    const silence =
      exception !== undefined
        ? (`except:${exception}` as const)
        : titled && !asserts(reading)
          ? 'mentioned'
          : key.rule.ofTheNorth && !speaksOfTheNorth(reading, index)
            ? 'other-subject'
            : scopes.silence(from, to, key.rule.deaf);
    claims.push({
      rule: key.rule,
      pattern: key.name,
      span: spanOf(reading.tokens, from, to),
      sentence: sentenceSpan(reading, index),
      final: index === reading.sentences.length - 1,
      silence,
      index,
    });
  }
  return oneEach(claims);
}

/** A title that names neither the North nor a policy maker nor an option is a label: “The Price Is Known”. */
function asserts(reading: Reading): boolean {
  return asserting.some((cls) => firstMark(reading, 0, reading.tokens.length, cls));
}

const asserting = ['ACTOR', 'ACTOR_POSS', 'TOPIC', 'NUKES', 'POLICY', 'PARTY', 'SOFT', 'HARD', 'CONTACT'] as const;

/** A name, a pronoun or a weapon of the North in the sentence or the one before it. */
function speaksOfTheNorth(reading: Reading, index: number): boolean {
  for (const sentence of [reading.sentences[index], reading.sentences[index - 1]])
    if (sentence && speakers.some((cls) => firstMark(reading, sentence.first, sentence.last, cls))) return true;
  return index === 0 && reading.context.person === 'actor' && reading.tokens.length < 12;
}

const speakers = ['ACTOR', 'ACTOR_POSS', 'TOPIC', 'NUKES', 'PROVOC'] as const;

/** One candidate for each rule and sentence: a firing one before a silent one, then the earliest and longest. Then precedence. */
function oneEach(claims: readonly (Claimed & { readonly index: number })[]): Claimed[] {
  const best = new Map<string, Claimed & { readonly index: number }>();
  for (const claim of claims) {
    const key = `${claim.rule.id} ${claim.index}`;
    const held = best.get(key);
    if (!held || better(claim, held)) best.set(key, claim);
  }
  return [...best.values()]
    .map((claim) => {
      if (claim.silence) return claim;
      const over = claim.rule.yieldsTo.find(
        (id) => best.has(`${id} ${claim.index}`) && !best.get(`${id} ${claim.index}`)?.silence,
      );
      return over ? { ...claim, silence: `yields:${over}` as const } : claim;
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function better(a: Claimed, b: Claimed): boolean {
  if (Boolean(a.silence) !== Boolean(b.silence)) return !a.silence;
  return a.span.start !== b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
}

function observationsOf(reading: Reading, scopes: Scopes, found: readonly Match<Key>[]): Observed[] {
  const barred = new Set<string>();
  for (const { key, first } of found)
    if (key.role === 'insufficient') barred.add(`${key.rule.id} ${reading.sentenceOf[first]}`);
  const seen = new Set<string>();
  const observed: Observed[] = [];
  for (const { key, first, last } of found) {
    if (key.role !== 'satisfy') continue;
    const index = reading.sentenceOf[first] ?? 0;
    const id = `${key.rule.id} ${index}`;
    if (barred.has(id) || seen.has(id) || scopes.silence(first, last, key.rule.deaf)) continue;
    seen.add(id);
    observed.push({ rule: key.rule.id, span: sentenceSpan(reading, index) });
  }
  reading.sentences.forEach((sentence, index) => {
    const company = companyOf(reading, sentence);
    for (const { rule, classes } of gatherings()) {
      const id = `${rule.id} ${index}`;
      if (barred.has(id) || seen.has(id)) continue;
      const stretch = together(reading, company, classes);
      if (!stretch || scopes.silence(stretch.first, stretch.last, rule.deaf)) continue;
      seen.add(id);
      observed.push({ rule: rule.id, span: sentenceSpan(reading, index) });
    }
  });
  return observed;
}

interface Gathering {
  readonly rule: CoverageRule;
  readonly classes: readonly WordClass[];
}

let kept: readonly Gathering[] | undefined;

/** What words of a coverage rule are to stand together. */
function gatherings(): readonly Gathering[] {
  kept ??= coverageRules.flatMap((rule) => rule.together.map((entry) => ({ rule, classes: classesOf(entry) })));
  return kept;
}

function sentenceSpan(reading: Reading, index: number): Span<'prose'> {
  const sentence = reading.sentences[index];
  return sentence ? spanOf(reading.tokens, sentence.first, sentence.last) : proseSpan(0, 0);
}

/** What a coverage finding underlines: “Washington should answer”, not the sentence to its end. */
function advice(reading: Reading, { first, last }: Recommendation): Span<'prose'> {
  const from = Math.max(clauseStart(reading, first), first - 8);
  const [start, end] = trimmed(reading, from, Math.min(last + 1, clauseEnd(reading, first)));
  return spanOf(reading.tokens, start, Math.max(end, last));
}

/** The matched tokens without the marks at their edges. */
function trimmed(reading: Reading, first: number, last: number): readonly [number, number] {
  let from = first;
  let to = last;
  while (to - 1 > from && reading.tokens[to - 1]?.kind === 'mark') to--;
  while (from < to - 1 && reading.tokens[from]?.kind === 'mark') from++;
  return [from, to];
}

function count(reading: Reading, cls: 'TOPIC' | 'OTHER' | 'NUKES'): number {
  let sum = 0;
  let end = 0;
  reading.starting.forEach((marks, at) => {
    const mark = at < end ? undefined : marks?.find((candidate) => candidate.cls === cls);
    if (
      !mark ||
      (mark.last - mark.first === 2 && reading.tokens[at]?.norm === 'the' && !reading.tokens[at + 1]?.capital)
    )
      return;
    sum++;
    end = mark.last;
  });
  return sum;
}

/** “Korea” hints at the North where no “South” or “Republic of” stands before it. */
function hints(reading: Reading): number {
  let sum = 0;
  reading.starting.forEach((marks, at) => {
    if (marks?.some(({ cls }) => cls === 'HINT') && !/^(?:south|north|of)$/.test(reading.tokens[at - 1]?.norm ?? ''))
      sum++;
  });
  return sum;
}
