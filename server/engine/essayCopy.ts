import { anchors } from './essay/anchors';
import { type Fingerprint, type Found, locate, type Word, wordsOf } from './essay/fingerprint';
import type { Format } from './prose/formats';
import { proseParser } from './prose/parser';

/** The longest text that is looked through, in UTF-16 code units. */
const longest = 8_000_000;

/**
 * The essay's paragraphs by number, as a writer's own copy has them: plain text, Markdown or a saved page. Empty when the text is
 * something else. `paragraphs` are the fingerprints of ¶1 onwards.
 */
export function readCopy(text: string, paragraphs: readonly Fingerprint[] = anchors): ReadonlyMap<number, string> {
  const source = text.slice(0, longest);
  const readings = isPage(source) ? [prose(source, 'html'), prose(source)] : [prose(source), source];
  const found = readings.map((reading) => paragraphsIn(reading, paragraphs));
  return found.reduce((best, next) => (next.size > best.size ? next : best));
}

function prose(source: string, format: Format = 'markdown'): string {
  const { blocks } = proseParser(format).parse(source);
  return blocks.map((block) => block.prose).join('\n\n');
}

/** Whether a text is markup of a page rather than prose. */
function isPage(text: string): boolean {
  return /<(?:!doctype\s+html|html|head|body|article|main|div|p)[\s>]/i.test(text.slice(0, 20_000));
}

function paragraphsIn(text: string, paragraphs: readonly Fingerprint[]): ReadonlyMap<number, string> {
  const words = wordsOf(text);
  return new Map(
    locate(words, paragraphs).flatMap((found, index) => (found ? [[index + 1, quoted(text, words, found)]] : [])),
  );
}

/** With the punctuation that stands at the words, line breaks as spaces. */
function quoted(text: string, words: readonly Word[], { first, last }: Found): string {
  let start = words[first]?.start ?? 0;
  let end = words[last - 1]?.end ?? start;
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--;
  while (end < text.length && /\S/.test(text.charAt(end))) end++;
  return text.slice(start, end).replace(/\s+/g, ' ');
}
