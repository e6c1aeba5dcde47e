import { norm, type Reading } from '../annotate/reading';
import type { Sentence } from '../language/sentences';

/**
 * The tokens of a sentence that say what to do, as opposed to why, when and instead of what: “because sanctions failed”,
 * “if another missile flies”, “rather than wait” advise nothing.
 */
export function advisingZone(reading: Reading, sentence: Sentence): ReadonlySet<number> {
  const zone = new Set<number>();
  let at = sentence.first;
  while (at < sentence.last) {
    const aside = opensAside(reading, at, sentence);
    if (aside === undefined) {
      zone.add(at);
      at++;
      continue;
    }
    at = asideEnd(reading, at + aside, sentence);
  }
  return zone;
}

/** The number of words that open an aside at `at`. */
function opensAside(reading: Reading, at: number, sentence: Sentence): number | undefined {
  const word = norm(reading, at);
  const next = norm(reading, at + 1);
  if (single.has(word)) return 1;
  if (pairs.has(`${word} ${next}`)) return 2;
  // “As the talks go on, …” sets the scene; “such as” and “as well as” do not.
  if (word === 'as' && at === sentence.first) return 1;
  // “…, which let the last freeze lapse, …”
  if (/^(?:which|who|whose|whom)$/.test(word) && at > sentence.first) return 1;
  return undefined;
}

const single = new Set(
  'because since although though if unless when whenever whereas whether until till after before once lest despite'.split(
    ' ',
  ),
);
const pairs = new Set(['rather than', 'instead of', 'in spite', 'as if', 'as though', 'so that', 'other than']);

/** An aside runs to the next comma or stronger mark, or to the one who is told to act: “Until … come home the Council should”. */
function asideEnd(reading: Reading, from: number, sentence: Sentence): number {
  for (let at = from; at < sentence.last; at++)
    if (/^[,;:—–()]$/.test(norm(reading, at)) || (at > from && isAdvised(reading, at))) return at;
  return sentence.last;
}

function isAdvised(reading: Reading, at: number): boolean {
  return (
    reading.starting[at]?.some(
      ({ cls, last }) => cls === 'PSUBJ' && reading.starting[last]?.some((mark) => mark.cls === 'OUGHT'),
    ) ?? false
  );
}
