import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDraft } from '../../server/engine/index';

const snippets: Record<string, { prefix: string; body: string[] }> = JSON.parse(
  readFileSync(join(__dirname, '../../snippets/markdown.json'), 'utf8'),
);

describe('the policy brief', () => {
  const brief = snippets['Policy brief']?.body.join('\n') ?? '';
  const draft = openDraft(spelled(brief), 'markdown');

  test('takes up every consideration as it stands', () => {
    const { kind, coverage } = draft.summary();
    expect(kind).toBe('policy');
    expect(Object.keys(coverage).filter((rule) => !coverage[rule]?.length)).toEqual([]);
  });

  test('has no finding', () => {
    const source = spelled(brief);
    expect(draft.findings().map(({ rule, span }) => `${rule}: ${source.slice(span.start, span.end)}`)).toEqual([]);
  });

  test('numbers its gaps from 1 in order, and ends in the last', () => {
    const numbers = [...brief.matchAll(/\$\{(\d+):/g)].map(([, digits]) => Number(digits));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(brief).toMatch(/\$0$/);
  });
});

test('every snippet has a prefix of its own', () => {
  const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  expect(prefixes.length).toBe(9);
});

/** As it reads before anything is filled in. */
function spelled(snippet: string): string {
  return snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace('$0', '');
}
