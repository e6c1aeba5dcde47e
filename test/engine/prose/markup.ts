import { expect } from 'vitest';
import type { Format } from '../../../server/engine/prose/formats';
import { proseParser } from '../../../server/engine/prose/parser';
import { isUnbroken, toSource } from '../../../server/engine/text/segments';
import { proseSpan } from '../../../server/engine/text/span';
import { marked } from '../../support/marks';
import { readBlocks } from './read';

/** The blocks of a source, however its lines end. */
export function checkBlocks(format: Format, source: string, ...blocks: readonly string[]): void {
  expect(readBlocks(format, source)).toEqual(blocks);
  expect(readBlocks(format, source.replaceAll('\n', '\r\n')), 'with CRLF').toEqual(blocks);
  expect(readBlocks(format, `\uFEFF${source}`), 'with a byte order mark').toEqual(blocks);
}

/** The prose `phrase` stands where the source is marked `[[…]]`. */
export function checkPlace(format: Format, example: string, phrase: string, unbroken: 'unbroken' | 'broken'): void {
  const { text, ranges } = marked(example);
  const { blocks } = proseParser(format).parse(text);
  const block = blocks.find(({ prose }) => prose.includes(phrase));
  if (!block) throw new Error(`“${phrase}” is not in ${JSON.stringify(blocks.map(({ prose }) => prose))}`);
  const start = block.prose.indexOf(phrase);
  const span = proseSpan(start, start + phrase.length);
  expect([toSource(block, span)]).toEqual(ranges);
  expect(isUnbroken(block, span)).toBe(unbroken === 'unbroken');
}

/** The texts of a source's comments, each of which lies where it says. */
export function checkComments(format: Format, source: string, ...comments: readonly string[]): void {
  const prose = proseParser(format).parse(source);
  expect(prose.comments.map(({ text }) => text)).toEqual(comments);
  for (const { start, end, text } of prose.comments) expect(source.slice(start, end)).toContain(text);
  for (const { prose: said } of prose.blocks) for (const { text } of prose.comments) expect(said).not.toContain(text);
}
