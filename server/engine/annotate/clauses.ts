import { type Mark, norm, type Reading } from './reading';

/** The token index just past the clause that holds `at`: at a strong mark, or at a comma or conjunction that opens a new finite clause. */
export function clauseEnd(reading: Reading, at: number): number {
  const sentence = reading.sentences[reading.sentenceOf[at] ?? 0];
  const last = sentence?.last ?? reading.tokens.length;
  for (let here = at + 1; here < last; here++) {
    if (breaks(reading, here)) return here;
  }
  return last;
}

/** The first token of the clause that holds `at`. */
export function clauseStart(reading: Reading, at: number): number {
  const first = reading.sentences[reading.sentenceOf[at] ?? 0]?.first ?? 0;
  for (let here = at; here > first; here--) {
    if (breaks(reading, here)) return strong.has(norm(reading, here)) ? here + 1 : here;
  }
  return first;
}

/** Whether a new clause begins at `at`. */
function breaks(reading: Reading, at: number): boolean {
  const word = norm(reading, at);
  if (strong.has(word)) return true;
  if (openers.has(word)) return true;
  if (word === ',' || word === 'and' || word === 'or') return opensClause(reading, at + 1);
  return false;
}

const strong = new Set([';', ':', '—', '–', '(', ')', '.', '?', '!', '…']);
const openers = new Set([
  'but',
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'unless',
  'since',
  'until',
  'yet',
  'whereupon',
]);

/** “, and it …”, “, the North will …”: a subject with a verb close behind. */
function opensClause(reading: Reading, from: number): boolean {
  let at = from;
  while (coordinators.has(norm(reading, at))) at++;
  const word = norm(reading, at);
  if (subjects.has(word)) return true;
  // “… was never going to be solved, and the administration is right …”: a mention may leave its article out.
  const mention = subjectAt(reading, at) ?? (word === 'the' ? subjectAt(reading, at + 1) : undefined);
  if (!mention) return false;
  return finite.has(norm(reading, mention.last)) || /(?:s|ed)$/.test(norm(reading, mention.last));
}

function subjectAt(reading: Reading, at: number): Mark | undefined {
  return reading.starting[at]?.find((mark) => mark.cls === 'SUBJ' || mark.cls === 'PSUBJ');
}

const coordinators = new Set(['and', 'or', 'so', 'but', 'yet', 'nor']);
const subjects = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'there']);
const finite = new Set(
  "is are was were has have had will would can could may might must should ought need needs does do did 's".split(' '),
);

/** Token ranges between quotation marks, marks excluded, over the whole block; an unclosed one runs to the end of its sentence. */
export function quotations(reading: Reading): readonly Range[] {
  const known = quoted.get(reading);
  if (known) return known;
  const found = quotedRanges(reading);
  quoted.set(reading, found);
  return found;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

// Worked out once a reading: every sentence asks.
const quoted = new WeakMap<Reading, readonly Range[]>();

function quotedRanges(reading: Reading): readonly Range[] {
  const found: { first: number; last: number }[] = [];
  let open = -1;
  reading.tokens.forEach((token, at) => {
    if (token.norm !== '"') return;
    const raw = reading.prose[token.start] ?? '';
    if (open >= 0 && raw !== '“') {
      found.push({ first: open + 1, last: at });
      open = -1;
    } else if (raw !== '”') {
      open = at;
    }
  });
  if (open >= 0)
    found.push({
      first: open + 1,
      last: reading.sentences[reading.sentenceOf[open] ?? 0]?.last ?? reading.tokens.length,
    });
  return found;
}

const irregularPast = new Set(
  'was were had did went said thought meant sought bought brought taught caught fought told sold held kept left lost felt dealt met sat stood understood made took gave got forgot saw knew grew threw drew withdrew fell ran won began became came spent sent built led fed spoke broke chose wrote rose drove rode hid paid laid lay showed struck stuck hung shot found bound bore swore tore wore saw let'.split(
    ' ',
  ),
);

/** A form that can only, or mostly, be a past tense. */
export function isPast(word: string): boolean {
  return (
    irregularPast.has(word) ||
    (/ed$/.test(word) &&
      word.length > 4 &&
      !/(?:need|indeed|speed|heed|succeed|proceed|exceed|hundred|breed|greed|creed|feed)$/.test(word))
  );
}
