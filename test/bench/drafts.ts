import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../support/seeded';

/** The corpus's drafts for development, as `test/corpus/README.md` tells them apart: no validation draft is among them. */
export function corpusDrafts(root: string): string[] {
  return ['dev', 'train', 'own'].flatMap((set) => {
    const folder = join(root, 'test/corpus', set);
    return readdirSync(folder)
      .filter((name) => /^(?:0[01]|2[0-3]|3)\d+.*\.md$/.test(name))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  });
}

/** What drafts are made of: sentences of running text. */
export function sentencesOf(drafts: readonly string[]): string[] {
  const paragraphs = drafts.flatMap((draft) => draft.replaceAll('\r', '').split(/\n{2,}/));
  const running = paragraphs.filter(
    (paragraph) => /^[A-Z“].{80,}[.”?!]$/s.test(paragraph) && !paragraph.includes('\n'),
  );
  return running.flatMap((paragraph) => paragraph.split(/(?<=[a-z]{2}[.?!]”?) (?=[A-Z“])/));
}

/**
 * A Markdown draft of exactly `words` words about one subject, with headings and lists, whose paragraphs are sentences in a new order:
 * the same seed gives the same draft, and hardly a paragraph stands in two. No sentence comes twice before all have come once.
 */
export function compose(sentences: readonly string[], words: number, seed: number): string {
  const random = seeded(seed);
  const draw = drawer(sentences, random);
  const parts: string[] = [];
  let left = words;
  while (left > 0) {
    const part = cut(parts.length % 9 === 0 ? heading(draw()) : paragraph(draw, random), left);
    left -= wordCount(part);
    parts.push(part);
  }
  return `${parts.join('\n\n')}\n`;
}

export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The first `words` words, with the white space between them. */
export function cut(text: string, words: number): string {
  return text.match(new RegExp(`^\\s*(?:\\S+\\s*){0,${words}}`))?.[0].trimEnd() ?? '';
}

function heading(sentence: string): string {
  return `## ${cut(sentence, 6).replace(/[^\w’' -]/g, '')}`;
}

type Random = ReturnType<typeof seeded>;

function paragraph(draw: () => string, random: Random): string {
  const chosen = Array.from({ length: 3 + random.below(4) }, draw);
  return random.below(10) === 0 ? chosen.map((sentence) => `- ${sentence}`).join('\n') : chosen.join(' ');
}

/** Deals items in a random order, and shuffles them again when they are all dealt. */
function drawer<Item>(items: readonly Item[], random: Random): () => Item {
  let left: Item[] = [];
  return () => {
    if (left.length === 0) left = [...items];
    const at = random.below(left.length);
    const drawn = left[at] as Item;
    left[at] = left.at(-1) as Item;
    left.pop();
    return drawn;
  };
}

/** Where a letter may be typed: `count` places inside words, spread evenly over [start, end), in UTF-16 code units. */
export function places(text: string, count: number, start = 0, end = text.length): number[] {
  return Array.from({ length: count }, (_, at) => {
    let place = start + Math.floor(((at + 0.5) / count) * (end - start));
    while (place < end - 1 && !/[a-z]{2}/.test(text.slice(place - 1, place + 1))) place++;
    return place;
  });
}

/** The blank-line paragraph around an offset. */
export function paragraphAround(text: string, offset: number): string {
  const before = text.lastIndexOf('\n\n', offset - 1);
  const after = text.indexOf('\n\n', offset);
  return text.slice(before < 0 ? 0 : before + 2, after < 0 ? text.length : after);
}

/** `count` phrases of one to three words that the sentences hold more than once, for a reference that only looks phrases up. */
export function phrasesOf(sentences: readonly string[], count: number): string[] {
  const seen = new Map<string, number>();
  for (const sentence of sentences) {
    const words = sentence.toLowerCase().match(/[a-z]+/g) ?? [];
    for (let at = 0; at < words.length; at++) {
      for (let length = 1; length <= 3; length++) {
        const phrase = words.slice(at, at + length).join(' ');
        if (phrase.length >= 6) seen.set(phrase, (seen.get(phrase) ?? 0) + 1);
      }
    }
  }
  const often = [...seen].filter(([, times]) => times > 1 && times <= 12).map(([phrase]) => phrase);
  const step = often.length / count;
  return Array.from({ length: count }, (_, at) => often[Math.floor(at * step)] as string);
}
