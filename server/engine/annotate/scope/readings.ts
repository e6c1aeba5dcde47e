import { norm, type Reading } from '../reading';
import type { Frame, Framer } from './frame';

/** Rival readings laid side by side: “There are two explanations. One is that Kim fears … Another …” supposes each. */
export const rivalReadings: Framer = (reading, index) => {
  const sentence = reading.sentences[index];
  if (!sentence || !ordinal(reading, sentence.first)) return [];
  for (let before = index - 1; before >= Math.max(0, index - 6); before--)
    if (introducesReadings(reading, before)) return [whole(sentence.first, sentence.last)];
  return [];
};

/** The frame of every sentence of an item in a list of readings. */
export function whole(first: number, last: number): Frame {
  return { scope: 'hypothesis', first, last, cueFirst: -1, cueLast: -1 };
}

/** “Three accounts are in circulation”, “two readings fit”. */
export function introducesReadings(reading: Reading, index: number): boolean {
  const sentence = reading.sentences[index];
  if (!sentence) return false;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!readings.test(norm(reading, at))) continue;
    for (let here = at - 1; here >= Math.max(sentence.first, at - 3); here--)
      if (several.test(norm(reading, here))) return true;
  }
  return false;
}

/** Whether a block ends by announcing a list of readings. */
export function announcesReadings(reading: Reading): boolean {
  const last = reading.sentences.length - 1;
  return norm(reading, reading.tokens.length - 1) === ':' && introducesReadings(reading, last);
}

const readings =
  /^(?:readings|accounts|explanations|hypotheses|interpretations|theories|possibilities|views|answers|scenarios|motives|schools|pictures|versions|portraits|stories|images)$/;
const several =
  /^(?:two|three|four|five|several|rival|competing|alternative|possible|plausible|various|different|other|main|leading)$/;

function ordinal(reading: Reading, at: number): boolean {
  // “In one, Kim wants …; in the other, …”
  if (norm(reading, at) === 'in') {
    const next = norm(reading, at + 1) === 'the' ? at + 2 : at + 1;
    return /^(?:one|first|second|third|other|another|latter|former)$/.test(norm(reading, next));
  }
  return /^(?:first|second|third|fourth|fifth|firstly|secondly|thirdly|one|another|finally|on|under|alternatively)$/.test(
    norm(reading, norm(reading, at) === 'the' || norm(reading, at) === 'a' ? at + 1 : at),
  );
}
