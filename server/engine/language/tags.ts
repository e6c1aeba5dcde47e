import type winkNLP from 'wink-nlp';
import type { Token } from './tokens';

// Not imported at the top: the model is three megabytes, and only a text that needs tags has to wait for it.
declare const require: (name: string) => unknown;

/** Universal part-of-speech tags (UD v2). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/**
 * One tag for each token of one block. A pure function of the tokens: the tagger's own tokenizer, which remembers what it
 * has read, is never asked to split anything, because it is fed only words it cannot split, one space apart.
 */
export function tags(list: readonly Token[]): readonly Tag[] {
  if (list.length === 0) return [];
  tagger ??= load();
  const text = list.map(plain).join(' ');
  const document = tagger.readDoc(text).tokens();
  const found = document.out(tagger.its.pos) as Tag[];
  return found.length === list.length ? found : list.map(() => 'X');
}

type Tagger = ReturnType<typeof winkNLP>;

// One instance for the life of the process: the library cannot be constructed more than twenty times.
let tagger: Tagger | undefined;

function load(): Tagger {
  const create = require('wink-nlp') as typeof winkNLP;
  const model = require('wink-eng-lite-web-model') as Parameters<typeof winkNLP>[0];
  return create(model, ['pos']);
}

/** A spelling of the token that the tagger's tokenizer keeps whole, whatever it has read before. */
function plain(token: Token): string {
  return (token.capital ? capitalised : spellings).get(token.norm) ?? spell(token);
}

const spellings = new Map<string, string>();
const capitalised = new Map<string, string>();
const spellingLimit = 50_000;

function spell(token: Token): string {
  const known = token.capital ? capitalised : spellings;
  if (known.size > spellingLimit) known.clear();
  const spelling =
    token.kind === 'word' ? word(token) : token.kind === 'number' ? digits(token.norm) : mark(token.norm);
  known.set(token.norm, spelling);
  return spelling;
}

function word(token: Token): string {
  if (/^'(?:s|re|ve|ll|d|m)$|^n't$/.test(token.norm)) return token.norm;
  const ascii = token.norm.normalize('NFD').replace(/[^a-z]/g, '');
  // Without a letter of ours left, any name will do: what the tagger learns from it is that something is called so.
  if (ascii === '') return 'Seoul';
  return token.capital ? ascii[0]?.toUpperCase() + ascii.slice(1) : ascii;
}

function digits(norm: string): string {
  return /^[0-9]{1,6}$/.test(norm) ? norm : '10';
}

function mark(norm: string): string {
  if (norm === '\ufffc') return 'thing';
  if (/^[.,;:?!()"]$/.test(norm)) return norm;
  return /^[—–]$/.test(norm) ? '-' : ',';
}
