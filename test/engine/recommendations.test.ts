import { describe, expect, test } from 'vitest';
import { openDraft } from '../../server/engine/index';

/** How many recommendations a sentence makes in a text on North Korea. */
function counted(sentence: string): number {
  return openDraft(`# North Korea policy\n\n${sentence}\n`, 'markdown').summary().recommendations.length;
}

describe('advises', () => {
  test.each([
    'Washington should answer the letter.',
    'The sanctions must be lifted.',
    'Reopen the channel.',
    'Do not hang up on them.',
    'If talks fail, tighten the embargo.',
    'Let us send an envoy.',
    'I would ease the sanctions first.',
    'What Pyongyang should be offered is fuel.',
    'It is time to talk to Pyongyang.',
    'The right course is to keep the line open.',
    'Why not post a diplomat in Pyongyang?',
  ])('%s', (sentence) => {
    expect(counted(sentence)).toBe(1);
  });
});

describe('does not advise', () => {
  test.each([
    ['the North is told', 'Pyongyang must disarm.'],
    ['a guess', 'The reactor must have been restarted.'],
    ['a condition', 'Should the North test again, Seoul will protest.'],
    ['history', 'Washington should have answered the letter.'],
    ['somebody else', 'The general said that Washington should wait.'],
    ['a question', 'Should Washington answer?'],
    ['manners', 'I should be glad to take your questions on North Korea.'],
    ['a wish of the writer', 'We should like to keep the option.'],
    ['a relative clause', 'Kim has an army whose loyalty must be kept.'],
    ['a purpose', 'The office was blown up so that we should feel it.'],
    ['what keeps one awake', 'That, more than any missile, is what should keep us awake.'],
    ['leave given', 'In March the director let us weigh the children.'],
    ['the reader led', 'But let us be honest about where the tap is.'],
    ['a remark', 'I would add one observation.'],
    ['a form', 'Approve ____ Disapprove ____ Discuss ____'],
  ])('%s', (_name, sentence) => {
    expect(counted(sentence)).toBe(0);
  });
});
