import { quotations } from '../clauses';
import { norm, type Reading } from '../reading';
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
    found.push(...heldUp(reading, at, sentence.first, sentence.last));
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

/** “the slogan that …”, “the opposition between …”; “… is a phrase that the field could do without”. */
function heldUp(reading: Reading, at: number, first: number, last: number): readonly Frame[] {
  const word = norm(reading, at);
  if (!words.test(word) || time(reading, at)) return [];
  const before = norm(reading, at - 1);
  const next = norm(reading, at + 1);
  const found: Frame[] = [];
  if (
    /^(?:the|a|this|that|such|old|familiar)$/.test(before) &&
    (!broad.test(word) || /^(?:between|over|of|about)$/.test(next)) &&
    !spokenOf(reading, at + 1)
  )
    found.push({ scope: 'mentioned', first: at + 1, last, cueFirst: at, cueLast: at + 1 });
  const copular =
    /^(?:a|the|another|one)$/.test(before) &&
    /^(?:is|are|was|were|as|'s|becomes|became|remains)$/.test(norm(reading, at - 2));
  // “the ship-has-sailed thesis”
  const attributive =
    before === '"' ||
    reading.tokens[at - 1]?.joined ||
    reading.ending[at]?.some(({ cls }) => cls === 'SOFT' || cls === 'HARD');
  if (copular || attributive) found.push({ scope: 'mentioned', first, last: at, cueFirst: at, cueLast: at + 1 });
  return found;
}

const words =
  /^(?:phrase|term|slogan|words?|label|mantra|metaphors?|shorthand|dichotomy|opposition|debate|cliché|cliche|formula|framing|thesis)$/;
const broad = /^(?:debate|opposition|framing|formula|words?|thesis)$/;

/** “In this term” is a president's time in office, “long-term” a length of time. */
function time(reading: Reading, at: number): boolean {
  if (norm(reading, at) !== 'term') return false;
  return (
    Boolean(reading.tokens[at]?.joined) ||
    /^(?:this|long|short|medium|near|second|first|his|her|next|new|last)$/.test(norm(reading, at - 1))
  );
}

/** “The debate is over”, “the debate comes down to …”: the author goes on to speak of the thing, not of the words. */
function spokenOf(reading: Reading, from: number): boolean {
  if (norm(reading, from) === 'is') return true;
  for (let at = from; at < from + 6; at++) if (/^(?:comes|boils)$/.test(norm(reading, at))) return true;
  return false;
}
