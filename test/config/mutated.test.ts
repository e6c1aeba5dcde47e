import { describe, expect, test } from 'vitest';
import { formatNames, levels, parseConfig } from '../../server/config/config';
import { resolver } from '../../server/config/resolve';
import { rules, vocabularyKinds } from '../../server/engine/index';
import { parseSettings } from '../../server/lsp/settings';
import { seeded } from '../support/seeded';

type Json = Record<string, unknown>;

/** A configuration that uses every key. */
function whole(): Json {
  return {
    rules: { 'motivation/static': 'error', 'framing/false-choice': 'hint', 'directive/unused': 'off' },
    formats: { '*.notes': 'markdown', '*.raw': 'off' },
    include: ['briefs/**', '*.md'],
    exclude: ['archive', 'old/*.md'],
    vocabulary: Object.fromEntries(vocabularyKinds.map((kind) => [kind, [`word of ${kind}`, 'other~']])),
    overrides: [
      { files: ['speeches/**'], rules: { 'strategy/alarm': 'off' } },
      { files: ['*.txt'], vocabulary: { hard: ['to squash'] }, formats: { '*': 'plaintext' } },
    ],
  };
}

/** One thing wrong: the configuration with it, the words its message must have, and the configuration with the wrong part left out. */
interface Mutation {
  readonly wrong: Json;
  readonly says: readonly string[];
  readonly rest: Json;
}

type Random = ReturnType<typeof seeded>;

const junk: readonly unknown[] = [
  null,
  true,
  false,
  0,
  3,
  -1.5,
  '',
  'loud',
  'OFF',
  ' off',
  [],
  ['x'],
  {},
  { a: 1 },
  [[]],
  '한국',
  '🙂',
  '\u0000',
];

/** Any value that is not of the kinds named. */
function other(random: Random, ...fit: ((value: unknown) => boolean)[]): unknown {
  return random.pick(junk.filter((value) => !fit.some((fits) => fits(value))));
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = Array.isArray;

/** A word with one letter changed, dropped, doubled or in capitals, and that is none of `words`. */
function misspelt(random: Random, word: string, words: readonly string[]): string {
  for (;;) {
    const at = random.below(word.length);
    const letter = random.pick([...'abcxyz_/-']);
    const made = random.pick([
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + word.charAt(at) + word.slice(at),
      word.toUpperCase(),
    ]);
    if (!words.includes(made)) return made;
  }
}

const topKeys = ['rules', 'formats', 'vocabulary', 'include', 'exclude', 'overrides'];
const ids = [...rules.map(({ id }) => id), 'directive/unused', 'directive/unknown'];

const kinds: Readonly<Record<string, (random: Random) => Mutation>> = {
  'a key that there is not': (random) => {
    const key = misspelt(random, random.pick(topKeys), [...topKeys, '$schema']);
    return { wrong: { ...whole(), [key]: other(random) }, says: [key, ...topKeys], rest: whole() };
  },
  'a value that is of another kind': (random) => {
    const key = random.pick(topKeys);
    const list = ['include', 'exclude', 'overrides'].includes(key);
    const { [key]: _, ...rest } = whole();
    return {
      wrong: { ...whole(), [key]: other(random, list ? isList : isObject) },
      says: [key, list ? 'a list of' : 'an object'],
      rest,
    };
  },
  'a rule that there is not': (random) => {
    const id = misspelt(random, random.pick(ids), ids);
    const config = whole();
    return {
      wrong: { ...config, rules: { ...(config.rules as Json), [id]: 'off' } },
      says: [id.slice(0, 20), 'rules', 'famil'],
      rest: config,
    };
  },
  'a severity that there is not': (random) => {
    const id = random.pick(ids);
    const { [id]: _, ...others } = whole().rules as Json;
    return {
      wrong: { ...whole(), rules: { ...others, [id]: other(random) } },
      says: [id, 'off, hint, information, warning or error'],
      rest: { ...whole(), rules: others },
    };
  },
  'a pattern that is none': (random) => {
    const key = random.pick(['include', 'exclude']);
    const list = whole()[key] as unknown[];
    const at = random.below(list.length + 1);
    const bad = random.pick([null, 3, {}, [], '', '  ', '/etc/*', '../up', '!not', 'C:\\x', '..', 'x'.repeat(201)]);
    return {
      wrong: { ...whole(), [key]: list.toSpliced(at, 0, bad) },
      says: [`${key}[${at}]`, 'pattern'],
      rest: whole(),
    };
  },
  'a format that there is not': (random) => ({
    wrong: { ...whole(), formats: { ...(whole().formats as Json), '*.new': other(random) } },
    says: ['formats["*.new"]', ...formatNames],
    rest: whole(),
  }),
  'a format for no pattern': (random) => {
    const bad = random.pick(['', '/x', '../x', '!x', 'x'.repeat(201)]);
    return {
      wrong: { ...whole(), formats: { ...(whole().formats as Json), [bad]: 'markdown' } },
      says: ['formats[', 'pattern'],
      rest: whole(),
    };
  },
  'words of a kind that there is not': (random) => {
    const kind = misspelt(random, random.pick(vocabularyKinds), vocabularyKinds);
    return {
      wrong: { ...whole(), vocabulary: { ...(whole().vocabulary as Json), [kind]: [] } },
      says: [kind, ...vocabularyKinds],
      rest: whole(),
    };
  },
  'a word that is none': (random) => {
    const kind = random.pick(vocabularyKinds);
    const vocabulary = whole().vocabulary as Record<string, unknown[]>;
    const bad = random.pick([null, 3, {}, [], '', '  ', '…', '~', 'a~ b~ c~', 'x'.repeat(81)]);
    const list = vocabulary[kind] ?? [];
    const at = random.below(list.length + 1);
    return {
      wrong: { ...whole(), vocabulary: { ...vocabulary, [kind]: list.toSpliced(at, 0, bad) } },
      says: [`vocabulary.${kind}[${at}]`, 'a word or phrase of up to 80 characters'],
      rest: whole(),
    };
  },
  'words that are no list': (random) => {
    const kind = random.pick(vocabularyKinds);
    const { [kind]: _, ...others } = whole().vocabulary as Json;
    return {
      wrong: { ...whole(), vocabulary: { ...others, [kind]: other(random, isList) } },
      says: [`vocabulary.${kind}`, 'a list of words'],
      rest: { ...whole(), vocabulary: others },
    };
  },
  'an override that is none': (random) => {
    const list = whole().overrides as unknown[];
    const at = random.below(list.length + 1);
    const bad = random.pick([null, 3, 'x', [], {}, { rules: {} }, { vocabulary: { north: ['x'] } }]);
    return {
      wrong: { ...whole(), overrides: list.toSpliced(at, 0, bad) },
      says: [`overrides[${at}]`, 'files'],
      rest: whole(),
    };
  },
  'a key of an override that there is not': (random) => {
    const key = random.pick(['include', 'exclude', 'overrides', 'rulez', 'file']);
    const list = whole().overrides as Json[];
    const at = random.below(list.length);
    return {
      wrong: {
        ...whole(),
        overrides: list.map((override, index) => (index === at ? { ...override, [key]: [] } : override)),
      },
      says: [`overrides[${at}].${key}`, 'files, rules, formats and vocabulary'],
      rest: whole(),
    };
  },
};

/** What a configuration says of drafts here and there. */
function effect(config: Json): unknown {
  const resolve = resolver(parseConfig(JSON.stringify(config)).config);
  return ['a.md', 'briefs/b.txt', 'briefs/c.notes', 'speeches/d.md', 'archive/e.md', 'old/f.md', 'g.raw', 'h.new'].map(
    resolve,
  );
}

describe('420 mutated configurations: one message that names key and allowed values, and the rest applies', () => {
  const random = seeded(4_2026);
  test.each(Object.entries(kinds))('%s', (_name, mutate) => {
    for (let run = 0; run < 35; run++) {
      const { wrong, says, rest } = mutate(random);
      const text = JSON.stringify(wrong, null, random.pick([0, 2]));
      const { mistakes } = parseConfig(text);
      expect(
        mistakes.map(({ message }) => message),
        text,
      ).toHaveLength(1);
      for (const words of says) expect(mistakes[0]?.message, text).toContain(words);
      expect(mistakes[0]?.span.end).toBeLessThanOrEqual(text.length);
      expect(parseConfig(JSON.stringify(rest)).mistakes).toEqual([]);
      expect(effect(wrong), text).toEqual(effect(rest));
    }
  });
});

describe('120 mutated settings of the editor', () => {
  const right = { enable: true, rules: { 'motivation/static': 'error' }, fixAll: true };
  const settings: Readonly<Record<string, (random: Random) => { wrong: Json; says: string[]; rest: Json }>> = {
    'a setting that there is not': (random) => {
      const key = misspelt(random, random.pick(['enable', 'rules', 'fixAll']), [
        'enable',
        'rules',
        'fixAll',
        'delay',
        'trace',
        'codeLens',
      ]);
      return { wrong: { ...right, [key]: 1 }, says: ['secondAxis', 'enable, rules'], rest: right };
    },
    'a switch that is none': (random) => {
      const key = random.pick(['enable', 'fixAll'] as const);
      const { [key]: _, ...rest } = right;
      return {
        wrong: { ...right, [key]: other(random, (value) => typeof value === 'boolean' || value === null) },
        says: [`secondAxis.${key}`, 'true or false'],
        rest,
      };
    },
    'a rule or a severity that there is not': (random) => {
      const id = random.pick(ids);
      const bad = random.pick(['', 'x/y', misspelt(random, id, ids)]);
      return random.next() < 0.5
        ? {
            wrong: { ...right, rules: { ...right.rules, [bad]: 'off' } },
            says: ['secondAxis.rules', 'famil'],
            rest: right,
          }
        : {
            wrong: { ...right, rules: { ...right.rules, 'strategy/alarm': other(random) } },
            says: ['secondAxis.rules["strategy/alarm"]', levels.slice(0, -1).join(', ')],
            rest: right,
          };
    },
    'rules that are no object': (random) => {
      const { rules: _, ...rest } = right;
      return {
        wrong: { ...right, rules: other(random, isObject, (value) => value === null) },
        says: ['secondAxis.rules', 'an object'],
        rest,
      };
    },
  };
  const random = seeded(7);
  test.each(Object.entries(settings))('%s', (_name, mutate) => {
    for (let run = 0; run < 30; run++) {
      const { wrong, says, rest } = mutate(random);
      const { settings: read, problems } = parseSettings(wrong);
      expect(problems, JSON.stringify(wrong)).toHaveLength(1);
      for (const words of says) expect(problems[0]).toContain(words);
      expect(read).toEqual(parseSettings(rest).settings);
    }
  });
});

test('1,500 configurations torn anywhere: no exception, at most one message for broken JSON, and it lies in the text', () => {
  const random = seeded(11);
  for (let run = 0; run < 1500; run++) {
    let text = JSON.stringify(whole(), null, random.pick([0, 2]));
    for (let cut = random.below(3); cut >= 0; cut--) {
      const at = random.below(text.length + 1);
      text =
        text.slice(0, at) +
        random.pick(['', '"', '{', '}', '[', ',', ':', '//', '/*', '\n', '\u0000', '\ud800', 'null']) +
        text.slice(at + random.below(4));
    }
    const { mistakes } = parseConfig(text);
    if (mistakes.some(({ syntax }) => syntax)) expect(mistakes).toHaveLength(1);
    for (const { span } of mistakes) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  }
});
