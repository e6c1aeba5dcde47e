import { expect, test } from 'vitest';
import { openDraft, rules } from '../../server/engine/index';

// Soft and hard options that may change places in a sentence.
const pairs = [
  ['dialogue', 'pressure'],
  ['engagement', 'coercion'],
  ['diplomacy', 'force'],
  ['talks', 'sanctions'],
  ['conciliation', 'confrontation'],
  ['incentives', 'penalties'],
  ['outreach', 'containment'],
] as const;

const frames = [
  'Only {X} will move Pyongyang.',
  'The only answer to North Korea is {X}.',
  'There is no alternative to {X} with Pyongyang.',
  'There is no substitute for {X} in dealing with the North.',
  'Nothing but {X} has ever worked with Pyongyang.',
  'The only way to disarm the North is {X}.',
  'With the North, {Y} has failed; that leaves {X}.',
  'The sole remedy for the North Korean threat is {X}.',
  'We must choose between {X} and {Y} in dealing with Pyongyang.',
  'Either {X} or {Y}: with the North there is no third way.',
  'It comes down to {X} or {Y} with North Korea.',
  'Washington has to decide between {X} and {Y}.',
  'Policy towards the North has swung from {X} to {Y} and back.',
  'Washington should lean further towards {X} with Pyongyang.',
  'The question is how much {X} and how much {Y} Pyongyang should get.',
  'Washington should combine {X} with {Y}.',
  'Hawks and doves quarrel over {X}; Pyongyang looks on.',
  'Among the tools for the North, {X} is one.',
  'It is a mistake to think that only {X} works with Pyongyang.',
] as const;

const claims = new Set<string>(rules.filter(({ kind }) => kind === 'claim').map(({ id }) => id));

function verdicts(frame: string, x: string, y: string): readonly string[] {
  const sentence = frame.replaceAll('{X}', x).replaceAll('{Y}', y);
  return openDraft(`# North Korea policy\n\n${sentence[0]?.toUpperCase()}${sentence.slice(1)}\n`, 'markdown')
    .findings()
    .map(({ rule }) => rule)
    .filter((rule) => claims.has(rule))
    .sort();
}

// A hawk's sentence and the same sentence from a dove get the same verdict.
test.each(frames)('hard and soft options are judged alike: %s', (frame) => {
  for (const [soft, hard] of pairs)
    expect([soft, ...verdicts(frame, soft, hard)]).toEqual([soft, ...verdicts(frame, hard, soft)]);
});

test('the frames are no empty agreement: most of them are findings', () => {
  expect(frames.filter((frame) => verdicts(frame, 'dialogue', 'pressure').length > 0).length).toBeGreaterThan(
    frames.length / 2,
  );
});
