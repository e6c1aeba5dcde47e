import { describe, expect, test } from 'vitest';
import { opening } from '../../server/engine/annotate/context';
import { type MentionClass, type Reading, read } from '../../server/engine/annotate/reading';

const roles = { actor: 'ACTOR', whose: 'ACTOR_POSS', policy: 'POLICY', theirs: 'POLICY_POSS' } as const;

/** Who is who, marked in place: the North, what is the North’s, a policy maker, what is a policy maker’s. Paragraphs part at ` / `. */
const drafts: Readonly<Record<string, readonly string[]>> = {
  names: [
    '{actor:Pyongyang} told {policy:Seoul} that {actor:North Korea} would wait.',
    '{actor:Kim Jong-un} met {policy:President Moon}.',
    'Trade with {actor:the North} grew, and the {policy:South} noticed.',
    '{actor:Mr. Kim} smiled.',
    '{actor:The DPRK} has six crossings with {policy:China}.',
  ],
  'titles and compounds are one reference': [
    '{actor:North Korean leader Kim Jong Un} spoke.',
    'A speech by {actor:dictator Kim Jong Il} ran for an hour.',
    '{actor:The Kim Jong Un regime} waits.',
    '{actor:The Pyongyang leadership} waits.',
    '{actor:The North Korean generals} wait.',
    '{actor:North Korea’s rulers} wait.',
    '{actor:The younger Kim} waits.',
  ],
  'people in and around': [
    '{actor:Officials in Pyongyang} wait.',
    '{actor:The men around Kim} wait.',
    '{actor:Everyone in Pyongyang} waits.',
    '{actor:The man who runs North Korea} waits.',
    '{actor:Those who rule North Korea} wait.',
    '{actor:The regime in Pyongyang} waits.',
    '{actor:Pyongyang} is dark, but {actor:the men at the top of that system} have light.',
  ],
  'possession ends at the possessor': [
    '{whose:Pyongyang’s} goal is a treaty.',
    '{whose:Its} budget is secret.',
    '{theirs:Washington’s} goal is a treaty.',
  ],
  'the people are not the regime': [
    'North Korean farmers planted late.',
    'North Korean refugees crossed in winter.',
    'Professor Kim teaches in Busan.',
    'Kim Keun-sik teaches in Busan.',
    'A boat drifted to the north of the line.',
  ],
  'role nouns': [
    '{actor:Pyongyang} tested. {actor:The regime} was pleased.',
    '{actor:Kim} spoke. {actor:The young leader} was brief.',
    'Lights burn late in {actor:the palace}.',
    '{actor:This government} counts in warheads.',
    '{actor:Such regimes} outlive forecasts.',
    '{actor:A regime like this} waits.',
    'A speech by {actor:Kim Jong Un} ran long. {actor:The Chairman} was pleased.',
    'The sanctions regime leaks.',
    'An inspection regime needs access.',
  ],
  'the country, once named': [
    '{actor:North Korea} is poor. {actor:The country} trades with few.',
    '{actor:North Korea} is poor. {actor:The country’s rulers} are not.',
    'The country is at ease.',
  ],
  'pronouns take up the last subject of their kind': [
    '{actor:Pyongyang} said no. {actor:It} waited.',
    '{actor:The North} tested again. {actor:They} were proud.',
    '{policy:Washington} said yes. {policy:It} waited.',
    '{actor:Kim} met {policy:Trump} in Hanoi. {actor:He} left early.',
    '{policy:Trump} met {actor:Kim} in Hanoi. {policy:He} left early.',
    '{actor:Kim} told {policy:Trump} that {actor:he} was ready.',
    '{actor:The North} waits: whether {policy:Tokyo} smiles or frowns, {actor:it} waits.',
    '{actor:Pyongyang} was accused by the {policy:Security Council}. {actor:It} shrugged.',
    '{actor:Kim} and {actor:his generals} dined.',
    '{policy:Biden} and {theirs:his} {policy:administration} waited.',
  ],
  'no pronoun takes up an adjective or ourselves': [
    '{actor:Pyongyang} bought {policy:American} wheat. {actor:It} paid late.',
    '{actor:The North Koreans} came late, and {policy:we} waited. {actor:They} were polite.',
  ],
  'a stranger takes the pronoun': [
    'Marlow argued that {actor:Kim} was ill. He had no proof.',
    'Jane Marlow, a fellow at the institute, met {actor:Kim}. She and her colleagues left.',
    'Analysts disagree. They lack sources.',
    'Tehran tested too. It was proud.',
  ],
  'a thing that opens its sentence takes the pronoun': [
    'This paper treats {actor:Pyongyang} as one actor. It is short.',
    'The sanctions bite in {actor:Pyongyang}. They cover coal.',
    '{actor:Pyongyang} rejected the deal. {actor:It} asked for more.',
  ],
  'it may be nobody': [
    '{actor:Pyongyang} waits. It is time to write.',
    '{actor:Pyongyang} waits. It would be a mistake to follow.',
  ],
  'across paragraphs': [
    '{actor:Kim} has ruled since 2011. / {actor:He} is young.',
    '{policy:Obama} waited. / {policy:He} was patient.',
    'Historians differ. / They have no archive.',
  ],
  'a draft opens with its subject in the air': ['{actor:They} tested on a holiday.', '{actor:He} spoke for an hour.'],
};

describe.each(Object.entries(drafts))('%s', (_, cases) => {
  test.each(cases)('%s', check);
});

test('unknown and unbalanced marks throw', () => {
  expect(() => check('{king:Kim} waits.')).toThrow('unknown mark');
  expect(() => check('{actor:Kim waits.')).toThrow('unbalanced');
  expect(() => check('Kim} waits.')).toThrow('unbalanced');
});

/** Strips the marks, annotates paragraph by paragraph, prints the marks back. */
function check(marked: string): void {
  let context = opening;
  const printed = marked.split(' / ').map((paragraph) => {
    const reading = read(plain(paragraph), context);
    context = reading.contextAfter;
    return print(reading);
  });
  expect(printed.join(' / ')).toBe(marked);
}

function plain(marked: string): string {
  const text = marked.replace(/\{(\w+):([^{}]*)\}/g, (_, mark: string, inside: string) => {
    if (!(mark in roles)) throw new Error(`unknown mark “${mark}”`);
    return inside;
  });
  if (/[{}]/.test(text)) throw new Error(`unbalanced marks in “${marked}”`);
  return text;
}

/** Of several marks at one token the possessive is printed: its owner begins there too. */
function print(reading: Reading): string {
  let out = '';
  let written = 0;
  for (let at = 0; at < reading.tokens.length; ) {
    const found = markAt(reading, at);
    const start = reading.tokens[at]?.start ?? 0;
    if (!found) {
      at++;
      continue;
    }
    const end = reading.tokens[found.last - 1]?.end ?? start;
    out += `${reading.prose.slice(written, start)}{${found.role}:${reading.prose.slice(start, end)}}`;
    written = end;
    at = found.last;
  }
  return out + reading.prose.slice(written);
}

function markAt(reading: Reading, at: number): { readonly role: string; readonly last: number } | undefined {
  for (const role of ['whose', 'theirs', 'actor', 'policy'] as const) {
    const cls: MentionClass = roles[role];
    const mark = reading.starting[at]?.find((candidate) => candidate.cls === cls);
    if (mark) return { role, last: mark.last };
  }
  return undefined;
}
