import { quotations } from '../clauses';
import { marksAt, norm } from '../reading';
import type { Frame, Framer } from './frame';

/** Words held up for inspection: short quotations, “so-called …”, “the phrase …”, “the … debate”. */
export const mention: Framer = (reading, index) => {
  const sentence = reading.sentences[index];
  if (!sentence) return [];
  const found: Frame[] = [];
  for (const { first, last } of quotations(reading)) {
    if (last - first <= 10 && first >= sentence.first && last <= sentence.last)
      found.push({ scope: 'mentioned', first, last, cueFirst: first - 1, cueLast: first });
  }
  for (let at = sentence.first; at < sentence.last; at++) {
    const noun = marksAt(reading, at, 'CLAIM')[0];
    const held =
      noun &&
      /^(?:phrase|term|slogan|word|words|label|mantra|metaphor|metaphors|shorthand|dichotomy|opposition|debate|cliché|cliche|formula|framing|thesis)s?$/.test(
        norm(reading, at),
      );
    // “in this term” is a president's time in office.
    const time = norm(reading, at - 1) === 'this' && /^(?:in|during|of)$/.test(norm(reading, at - 2));
    if (
      held &&
      !time &&
      /^(?:phrase|term|slogan|mantra|metaphor|debate|dichotomy|cliché|framing|thesis)$/.test(norm(reading, at))
    ) {
      found.push({ scope: 'mentioned', first: sentence.first, last: at, cueFirst: at, cueLast: noun.last });
    }
    // “The soft-to-hard arrangement of options is the subject of section two.”
    if (
      norm(reading, at) === 'subject' &&
      norm(reading, at + 1) === 'of' &&
      /^(?:section|chapter|part|this)$/.test(norm(reading, at + 2))
    )
      found.push({ scope: 'mentioned', first: sentence.first, last: at, cueFirst: at, cueLast: at + 1 });
    if (
      (norm(reading, at) === 'so' && norm(reading, at + 1) === 'called') ||
      /^(?:dubbed|nicknamed)$/.test(norm(reading, at))
    ) {
      found.push({
        scope: 'mentioned',
        first: at + 1,
        last: Math.min(at + 10, sentence.last),
        cueFirst: at,
        cueLast: at + 1,
      });
    }
  }
  return found;
};
