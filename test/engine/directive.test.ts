import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Format, type Notice, openDraft, rules } from '../../server/engine/index';
import { proseParser } from '../../server/engine/prose/parser';
import { marked } from '../support/marks';

const intent = 'motivation/asserted-intent';
const choice = 'framing/false-choice';
/** A claim of `motivation/asserted-intent`, and one of `framing/false-choice`. */
const wants = 'Pyongyang wants a treaty.';
const either = 'Washington must choose between dialogue and pressure.';

/** Fills a draft in: `WANTS` and `EITHER` are claims, and every draft is about North Korea. */
function filled(text: string): string {
  return text.replaceAll('WANTS', wants).replaceAll('EITHER', either);
}

/** The claim rules that fire. */
function found(text: string, format: Format = 'markdown'): string[] {
  return openDraft(text, format)
    .findings()
    .map(({ rule }) => rule)
    .filter((id) => rules.find((rule) => rule.id === id)?.kind === 'claim');
}

function notices(text: string, format: Format = 'markdown'): readonly Notice[] {
  return openDraft(text, format).notices();
}

function applied(text: string, { remedies }: Notice, title?: string): string {
  const remedy =
    title === undefined ? remedies.find(({ preferred }) => preferred) : remedies.find((each) => each.title === title);
  if (!remedy) throw new Error(`no remedy ${title} among ${remedies.map((each) => each.title)}`);
  return [...remedy.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((source, { span, text: to }) => source.slice(0, span.start) + to + source.slice(span.end), text);
}

describe('what is silenced', () => {
  const cases: Record<string, [draft: string, left: string[]]> = {
    nothing: ['# North Korea\n\nWANTS\n\nEITHER\n', [intent, choice]],
    'one rule in the next block': [
      `# North Korea\n\n<!-- second-axis-disable-next-line ${intent}: known -->\nWANTS\n\nWANTS\n`,
      [intent],
    ],
    'all rules in the next block': ['# North Korea\n\n<!-- second-axis-disable-next-line -->\nWANTS EITHER\n', []],
    'two rules in the next block': [
      `# North Korea\n\n<!-- second-axis-disable-next-line ${intent}, ${choice} -- known -->\nWANTS EITHER\n`,
      [],
    ],
    'another rule': [`# North Korea\n\n<!-- second-axis-disable-next-line ${choice} -->\nWANTS\n`, [intent]],
    'a stretch': [
      `# North Korea\n\n<!-- second-axis-disable ${intent} -->\n\nWANTS\n\n<!-- second-axis-enable ${intent} -->\n\nWANTS\n`,
      [intent],
    ],
    'a stretch of all, one rule on again': [
      `# North Korea\n\n<!-- second-axis-disable -->\n\nWANTS\n\n<!-- second-axis-enable ${intent} -->\n\nWANTS\n\nEITHER\n`,
      [intent],
    ],
    'the file': ['# North Korea\n\nWANTS\n\n<!-- second-axis-disable-file -->\n', []],
    'a rule in the file': [
      `# North Korea\n\nWANTS\n\nEITHER\n\n<!-- second-axis-disable-file ${intent} -->\n`,
      [choice],
    ],
    'a whole table': [
      `# North Korea\n\n<!-- second-axis-disable-next-line ${intent} -->\n| a | b |\n|---|---|\n| WANTS | c |\n| d | WANTS |\n`,
      [],
    ],
    'one table of two': [
      `# North Korea\n\n<!-- second-axis-disable-next-line ${intent} -->\n| a | b |\n|---|---|\n| WANTS | c |\n\n| a | b |\n|---|---|\n| WANTS | c |\n`,
      [intent],
    ],
    'front matter: off': ['---\ntitle: North Korea\nsecond-axis: off\n---\n\nWANTS\n', []],
    'front matter: false': ['---\nsecond-axis: false # for now\n---\n# North Korea\n\nWANTS\n', []],
    'front matter: on': ['---\nsecond-axis: on\n---\n# North Korea\n\nWANTS\n', [intent]],
    'front matter: a flow list': [
      `---\nsecond-axis: [${intent}, "framing/single-pole"]\nlang: en\n---\n# North Korea\n\nWANTS\n\nEITHER\n`,
      [choice],
    ],
    'front matter: a flow list over lines': [
      `---\nsecond-axis: [\n  ${intent},\n  ${choice}\n]\nlang: en\n---\n# North Korea\n\nWANTS\n\nEITHER\n`,
      [],
    ],
    'front matter: a block list': [
      `---\nsecond-axis:\n  - ${intent} # settled\n  - '${choice}'\nlang: en\n---\n# North Korea\n\nWANTS\n\nEITHER\n`,
      [],
    ],
    'front matter: a block list that is not indented': [
      `---\nsecond-axis:\n- ${intent}\nlang: en\n---\n# North Korea\n\nWANTS\n\nEITHER\n`,
      [choice],
    ],
    'front matter: one rule': [`---\nsecond-axis: ${intent}\n---\n# North Korea\n\nWANTS\n\nEITHER\n`, [choice]],
    'front matter: a key of another’s': [`---\nother:\n  second-axis: off\n---\n# North Korea\n\nWANTS\n`, [intent]],
    'front matter with Windows line ends': [
      `---\r\nsecond-axis:\r\n  - ${intent}\r\n---\r\n# North Korea\r\n\r\nWANTS\r\n`,
      [],
    ],
  };
  test.each(Object.entries(cases))('%s', (_name, [draft, left]) => {
    expect(found(filled(draft))).toEqual(left);
  });

  test('plain text', () => {
    const text = filled(`North Korea\n\n<!-- second-axis-disable-next-line ${intent} -->\nWANTS\n\nWANTS\n`);
    expect(found(text, 'plaintext')).toEqual([intent]);
  });

  test('every rule by its own id, and by no other’s', () => {
    const text = filled('# North Korea\n\nWANTS EITHER\n');
    const all = found(text);
    for (const { id } of rules) {
      const draft = `<!-- second-axis-disable-file ${id} -->\n\n${text}`;
      expect(found(draft)).toEqual(all.filter((rule) => rule !== id));
    }
  });
});

describe('a directive that silences nothing', () => {
  // The draft with the notice marked, and what is left of it when it is answered.
  const cases: Record<string, [draft: string, after: string]> = {
    'above a block': [
      `# North Korea\n\n[[<!-- second-axis-disable-next-line -->]]\nSeoul waits.\n`,
      '# North Korea\n\nSeoul waits.\n',
    ],
    'above nothing': [
      `# North Korea\n\nSeoul waits.\n\n[[<!-- second-axis-disable-next-line ${intent} -->]]`,
      '# North Korea\n\nSeoul waits.\n\n',
    ],
    'between two blocks without blank lines': [
      `# North Korea\n\nSeoul waits.\n[[<!-- second-axis-disable-next-line ${intent} -->]]\nTokyo waits.\n`,
      '# North Korea\n\nSeoul waits.\n\nTokyo waits.\n',
    ],
    'between two items': [
      `# North Korea\n\n- Seoul waits.\n  [[<!-- second-axis-disable-next-line ${intent} -->]]\n- Tokyo waits.\n`,
      '# North Korea\n\n- Seoul waits.\n- Tokyo waits.\n',
    ],
    'in a block quote': [
      `# North Korea\n\n> [[<!-- second-axis-disable-next-line ${intent} -->]]\n> Seoul waits.\n`,
      '# North Korea\n\n> Seoul waits.\n',
    ],
    'inside a line': [
      `# North Korea\n\nSeoul [[<!-- second-axis-disable-file ${choice} -->]] waits.\n`,
      '# North Korea\n\nSeoul  waits.\n',
    ],
    'one rule of two': [
      `# North Korea\n\n<!-- second-axis-disable-next-line ${intent}, [[${choice}]]: known -->\nWANTS\n`,
      `# North Korea\n\n<!-- second-axis-disable-next-line ${intent}: known -->\nWANTS\n`,
    ],
    'the first rule of two': [
      `# North Korea\n\n<!-- second-axis-disable-next-line [[${choice}]], ${intent} -->\nWANTS\n`,
      `# North Korea\n\n<!-- second-axis-disable-next-line ${intent} -->\nWANTS\n`,
    ],
    'turned on again without having been off': [
      `# North Korea\n\n[[<!-- second-axis-enable -->]]\n\nWANTS\n`,
      '# North Korea\n\nWANTS\n'.replace('\n\n', '\n\n\n'),
    ],
    twice: [
      `# North Korea\n\n<!-- second-axis-disable -->\n\n[[<!-- second-axis-disable -->]]\n\nWANTS\n`,
      '# North Korea\n\n<!-- second-axis-disable -->\n\n\nWANTS\n',
    ],
    'in the front matter': [
      `---\ntitle: North Korea\n[[second-axis: off]]\n---\nSeoul waits for North Korea.\n`,
      '---\ntitle: North Korea\n---\nSeoul waits for North Korea.\n',
    ],
    'one rule of the front matter': [
      `---\nsecond-axis: [ [[${choice}]], ${intent}]\n---\n# North Korea\n\nWANTS\n`,
      `---\nsecond-axis: [ ${intent}]\n---\n# North Korea\n\nWANTS\n`,
    ],
    'one line of the front matter': [
      `---\nsecond-axis:\n  - ${intent}\n  - [[${choice}]]\n---\n# North Korea\n\nWANTS\n`,
      `---\nsecond-axis:\n  - ${intent}\n---\n# North Korea\n\nWANTS\n`,
    ],
  };
  test.each(Object.entries(cases))('%s', (_name, [draft, after]) => {
    const { text, ranges } = marked(filled(draft));
    const list = notices(text);
    expect(list.map(({ rule, severity, span }) => [rule, severity, text.slice(span.start, span.end)])).toEqual(
      ranges.map(({ start, end }) => ['directive/unused', 'hint', text.slice(start, end)]),
    );
    expect(applied(text, list[0] as Notice)).toBe(filled(after));
  });

  test('is left alone where it silences something, and so is its end', () => {
    const text = filled(
      `# North Korea\n\n<!-- second-axis-disable -->\n\nWANTS\n\n<!-- second-axis-enable -->\n\nSeoul waits.\n`,
    );
    expect(notices(text)).toEqual([]);
  });

  test('is left alone in a draft that is about something else', () => {
    expect(notices('# Bread\n\n<!-- second-axis-disable-file -->\n\nThe loaf rises.\n')).toEqual([]);
  });

  test('is left alone when its consideration is not asked of the draft yet', () => {
    const text = filled('<!-- second-axis-disable-file context/disarmament -->\n\n# North Korea\n\nWANTS\n');
    expect(notices(text)).toEqual([]);
    expect(notices(`${text}\nWashington should answer North Korea. The South should help.\n`)).toEqual([]);
  });
});

describe('a directive that is misspelt', () => {
  const cases: Record<string, [draft: string, title: string, after: string]> = {
    'its verb': [
      '# Bread\n\n<!-- [[second-axis-disable-nextline]] framing/false-choice -->\nRise.\n',
      'Replace with second-axis-disable-next-line',
      '# Bread\n\n<!-- second-axis-disable-next-line framing/false-choice -->\nRise.\n',
    ],
    'its verb in capitals': [
      '<!-- [[Second-Axis-Disable]] -->\n\nRise.\n',
      'Replace with second-axis-disable',
      '<!-- second-axis-disable -->\n\nRise.\n',
    ],
    'its hyphen': [
      '<!-- [[second-axis disable]] -->\n\nRise.\n',
      'Replace with second-axis-disable',
      '<!-- second-axis-disable -->\n\nRise.\n',
    ],
    'a verb that is like none': ['Rise.\n\n<!-- [[second-axis-xyzzy]] -->\n', 'Remove this directive', 'Rise.\n\n'],
    'a rule': [
      '<!-- second-axis-disable-file [[framing/false-choise]] -->\n',
      'Replace with framing/false-choice',
      '<!-- second-axis-disable-file framing/false-choice -->\n',
    ],
    'a rule without its family': [
      '<!-- second-axis-disable-file [[false-choice]] -->\n',
      'Replace with framing/false-choice',
      '<!-- second-axis-disable-file framing/false-choice -->\n',
    ],
    'a rule that is like none': [
      '<!-- second-axis-disable-file [[framing/bread]], framing/false-choice -->\n',
      'Remove framing/bread',
      '<!-- second-axis-disable-file framing/false-choice -->\n',
    ],
    'a family': [
      '<!-- second-axis-disable-file [[framing/*]] -->\n',
      'Replace with framing/false-choice, framing/linear-spectrum, framing/sing…',
      '<!-- second-axis-disable-file framing/false-choice, framing/linear-spectrum, framing/single-pole, framing/contact-as-concession -->\n',
    ],
    'a reason without its colon': [
      '<!-- second-axis-disable-file framing/false-choice [[as they say themselves]] -->\n',
      'Put a colon before the reason',
      '<!-- second-axis-disable-file framing/false-choice: as they say themselves -->\n',
    ],
    'a value of the front matter': [
      '---\nsecond-axis: [[{ rules: none }]]\n---\nRise.\n',
      'Remove this directive',
      '---\n---\nRise.\n',
    ],
    'a rule of the front matter': [
      '---\nsecond-axis: [ [[motivation/statik]] ]\n---\nRise.\n',
      'Replace with motivation/static',
      '---\nsecond-axis: [ motivation/static ]\n---\nRise.\n',
    ],
  };
  test.each(Object.entries(cases))('%s', (_name, [draft, title, after]) => {
    const { text, ranges } = marked(draft);
    const list = notices(text);
    expect(list.map(({ rule, severity, span }) => [rule, severity, text.slice(span.start, span.end)])).toEqual(
      ranges.map(({ start, end }) => ['directive/unknown', 'warning', text.slice(start, end)]),
    );
    expect(applied(text, list[0] as Notice, title)).toBe(after);
  });

  test.each([
    '<!-- second axis: still to be written -->',
    '<!-- a note on the second-axis-disable directive -->',
    '<!-- TODO -->',
    '---\nsecond-axis:\n---\n',
    '---\ntitle: second-axis\n---\n',
  ])('and one that is none: %s', (text) => {
    expect(notices(`${text}\n\nRise.\n`)).toEqual([]);
  });

  test('silences nothing, not even by its other words', () => {
    const text = filled('# North Korea\n\n<!-- second-axis-disable-next-line framing/bread -->\nWANTS\n');
    expect(found(text)).toEqual([intent]);
    expect(notices(text).map(({ rule }) => rule)).toEqual(['directive/unknown']);
  });
});

test('settings make notices louder, or turn them off', () => {
  const draft = openDraft('<!-- second-axis-disabel -->\n', 'markdown');
  expect(draft.notices({ 'directive/unknown': 'error' }).map(({ severity }) => severity)).toEqual(['error']);
  expect(draft.notices({ 'directive/unknown': 'off' })).toEqual([]);
});

const words = fc.constantFrom(
  '<!-- ',
  ' -->',
  'second-axis-',
  'disable',
  'disable-next-line',
  'enable',
  'disable-file',
  ' ',
  ', ',
  ': ',
  '\n',
  '\n\n',
  '\r\n',
  '- ',
  '> ',
  '---\n',
  'second-axis: ',
  '[',
  ']',
  'off',
  'framing/false-choice',
  intent,
  'framing/*',
  'because',
  wants,
  either,
  '# North Korea',
  '| a |\n|---|\n',
  '한',
  '🙂',
  '\u0000',
);
const sources = fc.array(words, { maxLength: 40 }).map((list) => list.join(''));

test('any draft: notices lie in it in order, and each remedy changes what it says it does and no other word', () => {
  const says = (source: string, format: Format) =>
    proseParser(format)
      .parse(source)
      .blocks.map(({ prose }) => prose);
  fc.assert(
    fc.property(sources, fc.constantFrom<Format>('markdown', 'plaintext'), (source, format) => {
      let last = 0;
      for (const notice of notices(source, format)) {
        expect(notice.span.start).toBeGreaterThanOrEqual(last);
        expect(notice.span.end).toBeLessThanOrEqual(source.length);
        last = notice.span.start;
        for (const { title } of notice.remedies) {
          const after = applied(source, notice, title);
          const alone = /^[ \t>]*$/.test(
            source.slice(source.lastIndexOf('\n', notice.span.start - 1) + 1, notice.span.start),
          );
          if (title === 'Remove this directive' && alone && !source.includes('\r'))
            expect(says(after, format).join(' ').replace(/\s+/g, '')).toBe(
              says(source, format).join(' ').replace(/\s+/g, ''),
            );
        }
      }
    }),
    { seed: 4, numRuns: 1500 },
  );
});

test('any draft: a word that is being written holds the cursor, and edits that silence lie in the draft', () => {
  fc.assert(
    fc.property(sources, fc.constantFrom<Format>('markdown', 'plaintext'), fc.nat(), (source, format, at) => {
      const draft = openDraft(source, format);
      const offset = at % (source.length + 1);
      const slot = draft.slotAt(offset);
      if (slot) {
        expect(slot.span.start).toBeLessThanOrEqual(offset);
        expect(slot.span.end).toBeGreaterThanOrEqual(offset);
        expect(slot.span.end).toBeLessThanOrEqual(source.length);
      }
      for (const finding of draft.findings()) {
        for (const { span } of Object.values(draft.ignoring(finding))) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(source.length);
        }
      }
    }),
    { seed: 5, numRuns: 1000 },
  );
});

test('time grows with the draft, however many directives it has', () => {
  const draft = openDraft(
    `# North Korea\n\n${`<!-- second-axis-disable ${intent} -->\n\n${wants}\n\n`.repeat(3000)}`,
    'markdown',
  );
  const start = performance.now();
  expect(draft.findings()).toEqual([]);
  expect(draft.notices()).toHaveLength(2999);
  expect(performance.now() - start).toBeLessThan(5000);
});

describe('silencing a finding of a labelled draft', () => {
  const folder = join(__dirname, '../corpus/dev');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .filter((_, index) => index % 3 === 0);

  /** Each finding by its rule and its length, which no edit outside its words changes. */
  const all = (text: string) =>
    openDraft(text, 'markdown')
      .findings()
      .map(({ rule, span }) => `${rule} ${span.end - span.start}`);

  test.each(files)('%s: takes away what it names and nothing else', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const draft = openDraft(text, 'markdown');
    const before = all(text);
    for (const finding of draft.findings().slice(0, 6)) {
      const { here, inDraft } = draft.ignoring(finding);
      const [few, none] = [here, inDraft].map(({ span, text: words }) =>
        all(text.slice(0, span.start) + words + text.slice(span.end)),
      );
      const ofOthers = (list: readonly string[]) => list.filter((each) => !each.startsWith(`${finding.rule} `));
      expect(ofOthers(few ?? []), `${finding.rule} here`).toEqual(ofOthers(before));
      expect(before.length - (few?.length ?? 0), `${finding.rule} here`).toBeGreaterThan(0);
      expect(none, `${finding.rule} in the draft`).toEqual(ofOthers(before));
    }
  });
});
