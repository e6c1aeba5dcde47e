import type { Token } from './tokens';

/** A sentence as a half-open range of token indices. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  /** Ends with a question mark, closing quotation marks and brackets aside. */
  readonly question: boolean;
}

/**
 * Sentences of one prose, in order, covering every token. The end of the prose ends the last one, and so does a limit that
 * no writer reaches: everything after this stage may take a sentence to be short.
 */
export function sentences(list: readonly Token[]): readonly Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  for (let at = 0; at < list.length; at++) {
    if (at - first >= limit) {
      found.push({ first, last: at, question: false });
      first = at;
    }
    if (!ends(list, at)) continue;
    let last = at + 1;
    while (last < list.length && closers.has(list[last]?.norm ?? '') && touches(list, last)) last++;
    if (last < list.length && !opens(list, last, list[at]?.norm ?? '')) continue;
    found.push({ first, last, question: list[at]?.norm === '?' });
    first = last;
    at = last - 1;
  }
  if (first < list.length) found.push({ first, last: list.length, question: false });
  return found;
}

/** Tokens. */
const limit = 400;

const closers = new Set(['"', "'", ')', ']', '}', '*', '_', '…', '!', '?', '.']);
const terminators = new Set(['.', '!', '?', '…', '...']);

function ends(list: readonly Token[], at: number): boolean {
  const norm = list[at]?.norm ?? '';
  if (!terminators.has(norm)) return false;
  if (norm !== '.') return true;
  const before = list[at - 1];
  if (!before || before.end !== list[at]?.start) return true;
  return !abbreviations.has(before.norm) && !(before.norm.length === 1 && before.capital);
}

function touches(list: readonly Token[], at: number): boolean {
  return list[at]?.start === list[at - 1]?.end;
}

/** Whether a sentence can begin at `at` after `mark`: a capital, a number or an opening mark; after ? and ! lower case goes on (“Why? he asked”). */
function opens(list: readonly Token[], at: number, mark: string): boolean {
  const next = list[at];
  if (!next || next.start === list[at - 1]?.end) return false;
  if (next.kind === 'word') return next.capital || (mark === '.' && !list[at - 1]);
  if (next.kind === 'number') return true;
  const after = list[at + 1];
  return openers.has(next.norm) && (after?.kind !== 'word' || after.capital);
}

const openers = new Set(['"', "'", '(', '[', '*', '_', '—', '–', '\ufffc', '•', '…', '...']);
const abbreviations = new Set(
  'mr mrs ms dr prof gen col lt maj capt adm sen rep gov pres st no nos vol vs etc eg ie cf al inc ltd jr sr dept est approx jan feb mar apr jun jul aug sep sept oct nov dec fig ch sec art para p pp n.b'.split(
    ' ',
  ),
);
