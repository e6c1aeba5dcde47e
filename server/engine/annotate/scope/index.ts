import type { Reading } from '../reading';
import { adopts } from './adoption';
import { attribution } from './attribution';
import { type Frame, governs, type Scope } from './frame';
import { hedge } from './hedge';
import { history } from './history';
import { hypothesis } from './hypothesis';
import { mention } from './mention';
import { question } from './question';
import { rivalReadings, whole } from './readings';
import { recital } from './recital';
import { rejection } from './rejection';
import { otherSubject } from './subject';

/** Asks every scope about candidates of one reading; each sentence is framed once, and only if it has a candidate. */
export interface Scopes {
  /** The first scope that silences tokens [first, last), in the order of framework.md; scopes in `deaf` are not asked. */
  silence(first: number, last: number, deaf: ReadonlySet<Scope>): Scope | undefined;
  /** The stretches of a sentence that stand under a scope. */
  frames(sentence: number): readonly Frame[];
}

/** `quoted`: the block is a block quote; `supposed`: it is an item in a list of rival readings. */
export function scopesOf(reading: Reading, quoted: boolean, supposed = false): Scopes {
  const framed = new Map<number, readonly Frame[]>();
  function frames(sentence: number): readonly Frame[] {
    const found = framed.get(sentence) ?? frame(reading, sentence, quoted, supposed);
    framed.set(sentence, found);
    return found;
  }
  return {
    frames,
    silence: (first, last, deaf) =>
      frames(reading.sentenceOf[first] ?? 0).find(
        (candidate) => !deaf.has(candidate.scope) && governs(candidate, first, last),
      )?.scope,
  };
}

const framers = [
  rejection,
  mention,
  attribution,
  recital,
  question,
  hypothesis,
  rivalReadings,
  history,
  hedge,
  otherSubject,
];

/** What the words of a sentence frame, wherever the block stands: claims and recommendations ask for the same. */
function wordsFrames(reading: Reading, index: number): readonly Frame[] {
  let sentences = framed.get(reading);
  if (!sentences) {
    sentences = [];
    framed.set(reading, sentences);
  }
  const known = sentences[index];
  if (known) return known;
  const found = framers.flatMap((framer) => framer(reading, index));
  sentences[index] = found;
  return found;
}

const framed = new WeakMap<Reading, (readonly Frame[])[]>();

function frame(reading: Reading, index: number, quoted: boolean, supposed: boolean): readonly Frame[] {
  const found = [...wordsFrames(reading, index)];
  const sentence = reading.sentences[index];
  // A block quote is somebody else's voice throughout.
  if (quoted && sentence)
    found.push({ scope: 'attributed', first: sentence.first, last: sentence.last, cueFirst: -1, cueLast: -1 });
  if (supposed && sentence) found.push(whole(sentence.first, sentence.last));
  return adopts(reading, index)
    ? found.filter((candidate) => candidate.scope !== 'attributed' && candidate.scope !== 'mentioned')
    : found;
}
