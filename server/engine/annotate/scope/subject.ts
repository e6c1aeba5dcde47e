import { firstMark, norm } from '../reading';
import type { Framer } from './frame';

/** The same words about something else: another country or another business is named, and neither the North nor Korea is. */
export const otherSubject: Framer = (reading, index) => {
  const sentence = reading.sentences[index];
  if (!sentence) return [];
  const other = firstMark(reading, sentence.first, sentence.last, 'OTHER');
  // “A marriage of convenience with Moscow” is about no marriage, “no more to be feared than a union's walkout” about no union.
  const figurative =
    other &&
    ((norm(reading, other.first) === 'marriage' && norm(reading, other.last) === 'of') ||
      compared.test(norm(reading, other.first - 1)) ||
      (/^(?:a|an|any|the)$/.test(norm(reading, other.first - 1)) && compared.test(norm(reading, other.first - 2))));
  if (
    !other ||
    figurative ||
    firstMark(reading, sentence.first, sentence.last, 'ACTOR') ||
    firstMark(reading, sentence.first, sentence.last, 'ACTOR_POSS') ||
    // “With Ukraine and the Gulf on fire, the Korean peninsula can wait.”
    firstMark(reading, sentence.first, sentence.last, 'TOPIC')
  )
    return [];
  return [{ scope: 'other-subject', first: sentence.first, last: sentence.last, cueFirst: -1, cueLast: -1 }];
};

const compared = /^(?:than|like|unlike)$/;
