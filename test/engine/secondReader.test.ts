import { expect, test } from 'vitest';
import { type Candidate, openDraft, type RuleId, type SecondReader } from '../../server/engine/index';

const words = 'a lamp kept burning';
const plain = `The arsenal of North Korea is ${words} for one family.`;

/** Sees a claim of the rule wherever the words stand. */
const sees =
  (...rules: readonly RuleId[]): SecondReader =>
  ({ prose }) => {
    const start = prose.indexOf(words);
    return start < 0 ? [] : rules.map((rule) => ({ rule, start, end: start + words.length }));
  };

function verdict(text: string, reader: SecondReader): readonly (readonly [string, string | undefined])[] {
  return openDraft(`# North Korea policy\n\n${text}\n`, 'markdown', { reader })
    .verdicts()
    .map(({ rule, silence }) => [rule, silence] as const);
}

test('what only the second reader sees is a finding like any other', () => {
  expect(openDraft(`# North Korea policy\n\n${plain}\n`, 'markdown').verdicts()).toEqual([]);
  const draft = openDraft(`# North Korea policy\n\n${plain}\n`, 'markdown', {
    reader: sees('motivation/single-cause'),
  });
  const [finding] = draft.findings().filter(({ rule }) => rule === 'motivation/single-cause');
  expect(finding && draft.source.slice(finding.span.start, finding.span.end)).toBe(words);
  expect(finding?.message).toContain(words);
  expect(finding && draft.fixes(finding).length).toBeGreaterThan(0);
});

test.each([
  ['attributed', `Hawks insist that the arsenal of North Korea is ${words} for one family.`],
  ['rejected', `It is a mistake to think that the arsenal of North Korea is ${words} for one family.`],
  ['questioned', `Is it true that the arsenal of North Korea is ${words} for one family?`],
  ['hedged', `Perhaps the arsenal of North Korea is ${words} for one family.`],
])('it is silenced by the same scopes: %s', (scope, text) => {
  expect(verdict(text, sees('motivation/single-cause'))).toEqual([['motivation/single-cause', scope]]);
});

test('the more specific rule wins, and a directive silences', () => {
  expect(verdict(plain, sees('motivation/asserted-intent', 'motivation/single-cause'))).toContainEqual([
    'motivation/asserted-intent',
    'yields:motivation/single-cause',
  ]);
});

test('candidates of no claim rule or outside the block are dropped', () => {
  const odd: readonly Candidate[] = [
    { rule: 'context/disarmament', start: 0, end: 5 },
    { rule: 'no/such' as RuleId, start: 0, end: 5 },
    { rule: 'motivation/static', start: -3, end: 5 },
    { rule: 'motivation/static', start: 9, end: 9 },
    { rule: 'motivation/static', start: 5_000, end: 6_000 },
    { rule: 'motivation/static', start: Number.NaN, end: Number.NaN },
  ];
  expect(verdict(plain, () => odd)).toEqual([]);
});

test('a draft that changed reads like one opened afresh', () => {
  const reader = sees('motivation/single-cause');
  const draft = openDraft('# North Korea policy\n\nNothing yet.\n', 'markdown', { reader });
  draft.change([{ start: 22, end: 34, text: plain }]);
  expect(draft.findings()).toEqual(openDraft(draft.source, 'markdown', { reader }).findings());
  expect(draft.findings().map(({ rule }) => rule)).toContain('motivation/single-cause');
});
