import { describe, expect, test } from 'vitest';
import { openDraft } from '../../server/engine/index';

/** The first recommendation of a text under a heading that names the subject. */
function placed(text: string) {
  const draft = openDraft(`# North Korea policy\n\n${text}\n`, 'markdown');
  const point = draft.matrix().points[0];
  return point && { x: point.x, y: point.y };
}

describe('x: what the measure is and what is done to it', () => {
  test.each([
    ['a measure raised', 'Washington should tighten the sanctions.', -0.5],
    ['the same measure lowered', 'Washington should ease the sanctions.', 0.5],
    ['lowered in the passive', 'The sanctions should be eased.', 0.5],
    ['lowered altogether', 'Washington should lift every sanction.', 1],
    ['lowering denied', 'Washington should not ease the sanctions.', -0.5],
    ['raising denied', 'Washington should not tighten the sanctions.', 0.5],
    ['the far end of coercion', 'The allies should blockade the ports.', -1],
    ['the far end refused', 'The allies must never bomb the reactor.', 0.5],
    ['relief given', 'Seoul should send fertilizer and grain.', 0.75],
    ['relief withheld', 'Seoul should withhold fertilizer.', -0.5],
    ['“no” before the noun', 'Seoul should give no aid.', -0.5],
    ['the whole relation', 'Washington should sign a peace treaty.', 1],
    ['both poles', 'The allies should tighten the sanctions and offer food aid.', 0],
    ['exercises are pressure', 'Seoul should suspend the joint exercises.', 0.5],
    ['a measure in a reason', 'Because the sanctions failed, Seoul should send grain.', 0.5],
    ['a measure preferred against', 'Seoul should send grain rather than tighten the sanctions.', 0.5],
    ['a measure of the North', 'Seoul should prepare for the North’s missile strikes.', undefined],
    ['accounts cut off', 'Washington should cut off the banks.', -0.5],
    ['accounts set free', 'No account should be unfrozen.', -0.5],
    ['what sanctions bear on is no aid', 'Washington should tighten the sanctions on food and fuel.', -0.5],
    ['an exemption', 'The Council should exempt medicine from the embargo.', 0.75],
    ['one thing, not another', 'Seoul should send grain, not cash.', 0.5],
    ['a verb taken for a noun', 'Blockade the ports of North Korea.', -1],
    ['a noun taken for a verb', 'Seoul should buy attack helicopters.', -0.5],
    ['a regime to be shunned', 'The world should treat the DPRK as a pariah among states.', -1],
    ['a choice that is posed', 'Washington must choose between dialogue and pressure.', undefined],
    ['a measure talked of', 'The Council should write the exit into every sanction.', undefined],
    ['no measure', 'The government should commission a new estimate.', undefined],
  ])('%s', (_name, text, x) => {
    expect(placed(text)?.x).toBe(x);
  });
});

describe('y: how much and how steadily to deal with the North', () => {
  test.each([
    ['an occasion', 'Washington should send an envoy.', 0.5],
    ['the same every month', 'Washington should send an envoy every month.', 1],
    ['a standing channel', 'Washington should reopen the New York channel.', 1],
    ['contact refused', 'Washington should refuse all talks.', -1],
    ['“no talks”', 'There should be no talks.', -1],
    ['waiting', 'The best course is to sit tight.', -1],
    ['waiting denied', 'Washington must not ignore North Korea.', 1],
    ['contact kept', 'Washington should keep talking to Pyongyang.', 1],
    ['fewer envoys', 'Washington should send fewer envoys.', -0.5],
    ['no delegation either', 'I would not open a channel, nor receive a delegation.', -1],
    ['contact withheld', 'There should be no talks until North Korea has disarmed.', -1],
    ['dealings with an ally', 'Washington should consult with Seoul before each step.', undefined],
    ['allies among themselves', 'Washington, Seoul and Tokyo should resume monthly consultations.', undefined],
    ['a treaty of the world', 'The Council should promote negotiations on a fissile material treaty.', undefined],
    ['a journey', 'The Secretary-General should fly to Pyongyang.', 0.5],
    ['relief that waits', 'What should wait is relief.', undefined],
    [
      'the one addressed after a condition',
      'Until the detainees come home the Council should refuse every contact.',
      -1,
    ],
    ['measures only', 'Washington should tighten the sanctions.', undefined],
  ])('%s', (_name, text, y) => {
    expect(placed(text)?.y).toBe(y);
  });
});

describe('the sweet spot', () => {
  test.each([
    ['no motive', 'Washington should talk to Pyongyang.', 'unknown'],
    ['ideology', 'The regime is driven by ideology. Washington should talk to it.', 'ideology'],
    ['power', 'Its purpose is leverage and cash. Washington should talk to it.', 'power'],
    ['internal dynamics', 'The succession explains the test. Washington should talk to Pyongyang.', 'internal'],
    ['what it wants', 'What Kim wants is cash. Washington should talk to him.', 'power'],
    ['what counts for it', 'Ideology is what counts in Pyongyang. Washington should talk to it.', 'ideology'],
    ['a motive hedged', 'Pyongyang may be driven by ideology. Washington should talk to it.', 'ideology'],
    [
      'somebody else’s reading',
      'Hawks insist that the regime is driven by ideology. Washington should talk to it.',
      'unknown',
    ],
    [
      'a motive rejected',
      'It is a mistake to think that the regime is driven by ideology. Washington should talk.',
      'unknown',
    ],
  ])('moves by the motive that the draft argues: %s', (_name, text, motive) => {
    const { sweetSpot } = openDraft(`# North Korea policy\n\n${text}\n`, 'markdown').matrix();
    expect(sweetSpot.motive).toBe(motive);
  });

  test('lies where the essay puts it: far up, right for ideology, left for power, lower for internal dynamics', () => {
    const at = (text: string) => openDraft(`# North Korea\n\n${text}\n`, 'markdown').matrix().sweetSpot;
    const unknown = at('Washington should talk to Pyongyang.');
    expect(unknown.x).toBeGreaterThan(0);
    expect(at('The regime is driven by ideology.').x).toBeGreaterThan(unknown.x);
    expect(at('The regime is driven by greed and power.').x).toBeLessThan(0);
    expect(at('The regime is driven by factions.').y).toBeLessThan(unknown.y);
  });
});

test('points stand in the summary’s order, inside their sentences', () => {
  const draft = openDraft(
    '# North Korea\n\nSanctions bite. Seoul should *send* grain, and soon.\n\n- Reopen the channel.\n- Washington should wait.\n',
    'markdown',
  );
  const { points } = draft.matrix();
  expect(points.map(({ span }) => span)).toEqual(draft.summary().recommendations);
  expect(points.map(({ sentence }) => draft.source.slice(sentence.start, sentence.end))).toEqual([
    'Seoul should *send* grain, and soon.',
    'Reopen the channel.',
    'Washington should wait.',
  ]);
  expect(points[0]?.text).toBe('Seoul should send grain, and soon.');
});

test('a text about something else has no points', () => {
  expect(openDraft('# Pensions\n\nThe city should raise the fare.\n', 'markdown').matrix().points).toEqual([]);
});
