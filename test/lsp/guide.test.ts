import { describe, expect, test, vi } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-protocol';
import { passages, publication, rules } from '../../server/engine/index';
import { guide } from '../../server/lsp/guide';
import type { EssayAnswer, Guide } from '../../server/lsp/protocol';
import { connect } from '../support/connection';

// An essay nobody wrote stands for the one that is not ours to print; ¶5 and ¶7 of it are known.
const made = vi.hoisted(
  () =>
    new Map([
      [
        5,
        'Ladders lean on orchards when the copper harbour sings, and seven quiet letters cross the valley by ferry at noon.',
      ],
      [
        7,
        'No barley grows under amber clocks, yet winter markets trade paper lanterns for rain and *stone* <b>windows</b> & salt.',
      ],
    ]),
);
vi.mock('../../server/engine/essay/anchors', async () => {
  const { fingerprint } = await import('../../server/engine/essay/fingerprint');
  return { anchors: Array.from({ length: 20 }, (_, index) => fingerprint(made.get(index + 1) ?? '')) };
});
const copy = `By nobody.\n\n${[...made.values()].join('\n\n')}\n`;

const { markdown, places } = guide(new Map());
const headings = markdown.split('\n').flatMap((line) => /^(#+) (.*)$/.exec(line)?.slice(1, 3).join(' ') ?? []);

/** As Markdown renderers name a heading. */
const named = (title: string) =>
  title
    .toLowerCase()
    .replace(/\\/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');

describe('the reading guide', () => {
  test('tells the twenty paragraphs in order, each under its section, with its words and its link', () => {
    expect(headings.filter((heading) => /^### Paragraph/.test(heading))).toEqual(
      passages.map(({ number }) => `### Paragraph ${number}`),
    );
    expect(headings.filter((heading) => heading.startsWith('## '))).toEqual([
      '## Opening',
      '## Coercive Diplomacy',
      '## The Current Dynamic',
      '## Policy Advice',
      '## Appraising the Whole',
      '## The rules',
    ]);
    for (const { number, paraphrase, href } of passages) {
      expect(markdown).toContain(paraphrase.replace(/[&]/g, '\\$&'));
      expect(markdown).toContain(`[Read ¶${number} as published](${href})`);
    }
    expect(markdown).toContain(publication.url);
  });

  test('lists under each paragraph the rules that rest on it, and under each rule its paragraphs', () => {
    for (const { number } of passages) {
      const part = partOf(`### Paragraph ${number}`);
      for (const { title, passages: grounds } of rules)
        expect(part.includes(`[${title}](#${named(title)})`), `¶${number}: ${title}`).toBe(grounds.includes(number));
    }
    for (const { id, title, why, advice, passages: grounds } of rules) {
      const part = partOf(`### ${title}`);
      for (const words of [`\`${id}\``, advice, why]) expect(part.replace(/\\/g, '')).toContain(words);
      expect([...part.matchAll(/\[¶(\d+)\]\(#paragraph-\1\)/g)].map((match) => Number(match[1]))).toEqual(grounds);
    }
  });

  test('has a heading, and one only, for every link within it', () => {
    const anchors = headings.map((heading) => named(heading.replace(/^#+ /, '')));
    expect(new Set(anchors).size).toBe(anchors.length);
    const links = [...markdown.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(80);
    for (const link of links) expect(anchors).toContain(link);
  });

  test('says where each paragraph is', () => {
    expect(places.map(({ passage }) => passage)).toEqual(passages.map(({ number }) => number));
    for (const { passage, line, anchor } of places) {
      expect(markdown.split('\n')[line]).toBe(`### Paragraph ${passage}`);
      expect(anchor).toBe(`paragraph-${passage}`);
    }
  });

  function partOf(heading: string): string {
    const lines = markdown.split('\n');
    const start = lines.indexOf(heading);
    expect(start, heading).toBeGreaterThanOrEqual(0);
    const end = lines.findIndex((line, index) => index > start && /^#{1,3} /.test(line));
    return lines.slice(start, end < 0 ? undefined : end).join('\n');
  }
});

describe('a copy of the essay', () => {
  const ask = async (client: Awaited<ReturnType<typeof connect>>) =>
    (await client.connection.sendRequest<Guide>('secondAxis/guide', {})).markdown;
  const hand = (client: Awaited<ReturnType<typeof connect>>, text: string | null) =>
    client.connection.sendRequest<EssayAnswer>('secondAxis/essay', { text });

  test('is quoted in the guide at its paragraphs, as words and never as markup', async () => {
    const client = await connect();
    expect(await ask(client)).toBe(markdown);
    expect(await hand(client, copy)).toEqual({ found: 2, of: 20 });
    const quoting = await ask(client);
    expect(quoting).toContain(`\n> ${made.get(5)}\n`);
    expect(quoting).toContain('rain and stone windows \\& salt.');
    expect(quoting).toContain('Your copy has 2 of the 20 paragraphs');
    expect(await hand(client, null)).toEqual({ found: 0, of: 20 });
    expect(await ask(client)).toBe(markdown);
  });

  test('is quoted in a hover on a rule that rests on it', async () => {
    const client = await connect();
    const document = await client.open('# North Korea\n\nKim Jong Un wants to be recognized as a nuclear power.\n');
    const hover = async () => ((await document.hover(30))?.contents as MarkupContent | undefined)?.value;
    expect(await hover()).not.toContain('> ');
    await hand(client, copy);
    expect(await hover()).toContain(`\n\n> ${made.get(5)}\n\n`);
  });

  test.each([['Something else altogether.'], [''], ['<html><body><p>Not found</p></body></html>']])(
    'is not %j',
    async (text) => {
      const client = await connect();
      expect(await hand(client, text)).toEqual({ found: 0, of: 20 });
      expect(await ask(client)).toBe(markdown);
    },
  );

  test.each([[undefined], [5], [{}]])('that is %j is none', async (text) => {
    expect(await hand(await connect(), text as never)).toEqual({ found: 0, of: 20 });
  });
});
