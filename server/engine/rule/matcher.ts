import type { Mark, Reading } from '../annotate/reading';
import { compile, type Element, type Pattern } from './notation';

/** A pattern found in a reading: token indices, half-open. */
export interface Match<Key> {
  readonly key: Key;
  readonly first: number;
  readonly last: number;
}

/** All patterns of all rules behind one index: the text is walked once, whatever the number of rules. */
export interface Matcher<Key> {
  find(reading: Reading): readonly Match<Key>[];
}

/** Builds the matcher once; throws on a malformed pattern. */
export function matcher<Key>(patterns: Iterable<readonly [string, Key]>): Matcher<Key> {
  const byWord = new Map<string, Entry<Key>[]>();
  const byClass = new Map<string, Entry<Key>[]>();
  for (const [text, key] of patterns) {
    for (const pattern of compile(text)) {
      for (const word of pattern.anchor.words) push(byWord, word, { pattern, key });
      for (const name of pattern.anchor.classes) push(byClass, name, { pattern, key });
    }
  }
  return { find: (reading) => findAll(reading, byWord, byClass) };
}

interface Entry<Key> {
  readonly pattern: Pattern;
  readonly key: Key;
}

function push<Key>(table: Map<string, Entry<Key>[]>, name: string, entry: Entry<Key>): void {
  const list = table.get(name);
  if (list) list.push(entry);
  else table.set(name, [entry]);
}

function findAll<Key>(
  reading: Reading,
  byWord: ReadonlyMap<string, Entry<Key>[]>,
  byClass: ReadonlyMap<string, Entry<Key>[]>,
): Match<Key>[] {
  const found: Match<Key>[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    for (const entry of byWord.get(reading.tokens[at]?.norm ?? '') ?? []) attempt(reading, entry, at, at + 1, found);
    for (const mark of reading.starting[at] ?? []) {
      const entries = byClass.get(mark.cls);
      if (entries && opens(reading, mark))
        for (const entry of entries) attempt(reading, entry, mark.first, mark.last, found);
    }
  }
  return found;
}

function attempt<Key>(
  reading: Reading,
  { pattern, key }: Entry<Key>,
  from: number,
  to: number,
  found: Match<Key>[],
): void {
  const sentence = reading.sentences[reading.sentenceOf[from] ?? 0];
  if (!sentence) return;
  const walk: Walk = { reading, low: sentence.first, high: sentence.last, budget: 4000 };
  backwards(walk, pattern.left, 0, from, (first) =>
    forwards(walk, pattern.right, 0, to, (last) => {
      found.push({ key, first, last });
      return true;
    }),
  );
}

/** Where a match may go, and how many more steps it may take: a bound on backtracking, so that no text costs unbounded time. */
interface Walk {
  readonly reading: Reading;
  readonly low: number;
  high: number;
  budget: number;
}

type Found = (at: number) => boolean;

/** Matches elements[index…] forwards from token `at`; calls `done` with the token after the last. */
function forwards(walk: Walk, elements: readonly Element[], index: number, at: number, done: Found): boolean {
  const element = elements[index];
  if (!element) return done(at);
  if (walk.budget-- <= 0) return false;
  const next = (to: number) => forwards(walk, elements, index + 1, to, done);
  switch (element.kind) {
    case 'word':
      return wordEnds(walk, element, at).some(next);
    case 'choice':
      return element.options.some((option) => forwards(walk, option, 0, at, next));
    case 'gap':
      return gap(walk, element, at, 1, next);
    case 'edge':
      return element.edge === '$' ? atEnd(walk, at) && next(at) : atStart(walk, at) && next(at);
    case 'auxiliaries':
      return auxiliaries(walk, at, 1, next);
    case 'phrase':
      return nounPhrase(walk, at, 1, next);
    case 'break':
      return nextSentence(walk, at, next);
  }
}

/** The same, leftwards: `at` is the token after the one to match; calls `done` with the first matched token. */
function backwards(walk: Walk, elements: readonly Element[], index: number, at: number, done: Found): boolean {
  const element = elements[index];
  if (!element) return done(at);
  if (walk.budget-- <= 0) return false;
  const next = (to: number) => backwards(walk, elements, index + 1, to, done);
  switch (element.kind) {
    case 'word':
      return wordStarts(walk, element, at).some(next);
    case 'choice':
      return element.options.some((option) => backwards(walk, option, 0, at, next));
    case 'gap':
      return gap(walk, element, at, -1, next);
    case 'edge':
      return element.edge === '^' ? atStart(walk, at) && next(at) : atEnd(walk, at) && next(at);
    case 'auxiliaries':
      return auxiliaries(walk, at, -1, next);
    case 'phrase':
      return nounPhrase(walk, at, -1, next);
    case 'break':
      return false;
  }
}

type Word = Extract<Element, { kind: 'word' }>;

function wordEnds(walk: Walk, element: Word, at: number): readonly number[] {
  if (at >= walk.high) return [];
  const { reading } = walk;
  const found: number[] = [];
  if (element.words.has(reading.tokens[at]?.norm ?? '')) found.push(at + 1);
  if (element.classes.length > 0) {
    for (const mark of reading.starting[at] ?? []) {
      if (mark.last <= walk.high && element.classes.includes(mark.cls) && opens(reading, mark)) found.push(mark.last);
    }
    if (tagged(reading, element, at)) found.push(at + 1);
  }
  return found;
}

function wordStarts(walk: Walk, element: Word, at: number): readonly number[] {
  if (at <= walk.low) return [];
  const { reading } = walk;
  const found: number[] = [];
  if (element.words.has(reading.tokens[at - 1]?.norm ?? '')) found.push(at - 1);
  if (element.classes.length > 0) {
    for (const mark of reading.ending[at] ?? []) {
      if (mark.first >= walk.low && element.classes.includes(mark.cls) && opens(reading, mark)) found.push(mark.first);
    }
    if (tagged(reading, element, at - 1)) found.push(at - 1);
  }
  return found;
}

/** “the change it seeks”: a subject right behind a noun opens a relative clause, which describes and does not claim. */
function opens(reading: Reading, mark: Mark): boolean {
  if (mark.cls !== 'SUBJ' || mark.first === 0) return true;
  const before = reading.tokens[mark.first - 1];
  if (before?.kind !== 'word' || reading.tags()[mark.first - 1] !== 'NOUN' || times.test(before.norm)) return true;
  return fronted(reading, mark.first);
}

/** “On this question Pyongyang wants …”, “…, and with that test he means …”: the noun ends a phrase that opens the clause. */
function fronted(reading: Reading, at: number): boolean {
  const start = reading.sentences[reading.sentenceOf[at] ?? 0]?.first ?? 0;
  let first = at;
  while (first > start && !/^[,;:—–]$/.test(reading.tokens[first - 1]?.norm ?? '')) first--;
  while (first < at && /^(?:and|but|so|then|yet)$/.test(reading.tokens[first]?.norm ?? '')) first++;
  const tags = reading.tags();
  if (tags[first] !== 'ADP' && tags[first] !== 'SCONJ') return false;
  for (let here = first; here < at; here++)
    // “By detonating the device Pyongyang …”
    if ((tags[here] === 'VERB' && !/ing$/.test(reading.tokens[here]?.norm ?? '')) || tags[here] === 'AUX') return false;
  return true;
}

const times =
  /^(?:today|tomorrow|yesterday|year|week|month|day|time|night|spring|summer|autumn|winter|fall|doubt|mistake|why|fact)s?$/;

function tagged(reading: Reading, element: Word, at: number): boolean {
  return element.classes.some((name) => tagNames.has(name) && reading.tags()[at] === name);
}

const tagNames = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'NUM', 'PROPN']);

/** Shortest first. A narrow gap stays in its clause and refuses negation, which would turn the match around. */
function gap(walk: Walk, element: Extract<Element, { kind: 'gap' }>, at: number, step: 1 | -1, next: Found): boolean {
  for (let skipped = 0, here = at; ; skipped++, here += step) {
    if (next(here)) return true;
    const over = step === 1 ? here : here - 1;
    if (skipped >= element.max || over < walk.low || over >= walk.high) return false;
    const norm = walk.reading.tokens[over]?.norm ?? '';
    if (negations.has(norm) || (element.wide ? wideStops : stops).has(norm)) return false;
  }
}

const negations = new Set(['not', "n't", 'never', 'neither', 'nor', 'hardly', 'scarcely', 'nobody']);
const stops = new Set([';', ':', '.', '?', '!', '—', '–', '(', ')', '…', '"']);
const wideStops = new Set([';', '.', '?', '!', '"']);

function atStart(walk: Walk, at: number): boolean {
  let before = at - 1;
  while (before >= walk.low && lead.has(walk.reading.tokens[before]?.norm ?? '')) before--;
  return before < walk.low || clauseMarks.has(walk.reading.tokens[before]?.norm ?? '');
}

const lead = new Set([
  'and',
  'but',
  'so',
  'then',
  'or',
  'yet',
  'instead',
  'finally',
  'first',
  'second',
  'third',
  'now',
  'please',
  'therefore',
  'thus',
  'hence',
  '"',
  '*',
  'also',
  'next',
  'rather',
  'today',
  'still',
]);
const clauseMarks = new Set([';', ':', '.', '?', '!', '—', '–', '(', ',', '…']);

function atEnd(walk: Walk, at: number): boolean {
  return at >= walk.high || /^[;:.?!—–),"…]$/.test(walk.reading.tokens[at]?.norm ?? '');
}

/** Auxiliaries and adverbs between a subject and its verb, and one parenthesis between commas; longest first. */
function auxiliaries(walk: Walk, at: number, step: 1 | -1, next: Found): boolean {
  const stopsAt = [at];
  let here = at;
  for (let taken = 0; taken < 6; taken++) {
    const over = step === 1 ? here : here - 1;
    if (over < walk.low || over >= walk.high) break;
    const token = walk.reading.tokens[over];
    if (token && (auxiliaryWords.has(token.norm) || (token.norm.endsWith('ly') && token.norm.length > 4))) here += step;
    else {
      const beyond = parenthesis(walk, over, step);
      if (beyond === undefined) break;
      here = beyond;
    }
    stopsAt.push(here);
  }
  return stopsAt.reverse().some(next);
}

const auxiliaryWords = new Set(
  "is are was were be been being has have had 's 've 're 'd will 'll may might can could must does did do also still now always really ever long already simply only just too once again indeed first then therefore thus both all both perhaps probably possibly today even yet at last in fact of course no doubt".split(
    ' ',
  ),
);

function parenthesis(walk: Walk, at: number, step: 1 | -1): number | undefined {
  const opens = walk.reading.tokens[at]?.norm;
  if (opens !== ',' && opens !== '—' && opens !== '–') return undefined;
  for (let reach = 1; reach <= 10; reach++) {
    const here = at + step * reach;
    if (here < walk.low || here >= walk.high) return undefined;
    const norm = walk.reading.tokens[here]?.norm ?? '';
    if (norm === opens) return step === 1 ? here + 1 : here;
    if (negations.has(norm) || stops.has(norm)) return undefined;
  }
  return undefined;
}

function nounPhrase(walk: Walk, at: number, step: 1 | -1, next: Found): boolean {
  const tags = walk.reading.tags();
  for (let size = 1; size <= 8; size++) {
    const over = step === 1 ? at + size - 1 : at - size;
    if (over < walk.low || over >= walk.high || !inPhrase.has(tags[over] ?? '')) return false;
    const final = step === 1 ? over : at - 1;
    if (!finals.has(tags[final] ?? '')) continue;
    if (next(step === 1 ? over + 1 : over)) return true;
  }
  return false;
}

/** Goes on at the head of the next sentence, which becomes the limit of the match. */
function nextSentence(walk: Walk, at: number, next: Found): boolean {
  const { reading, high } = walk;
  const following = reading.sentences[(reading.sentenceOf[Math.min(at, high - 1)] ?? 0) + 1];
  if (!following) return false;
  walk.high = following.last;
  const found = next(following.first);
  walk.high = high;
  return found;
}

const inPhrase = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART']);
const finals = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
