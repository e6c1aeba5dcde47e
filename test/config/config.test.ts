import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyConfig, parseConfig } from '../../server/config/config';
import { resolver } from '../../server/config/resolve';
import { sample } from '../../server/config/sample';
import { marked } from '../support/marks';

/** The mistakes of a configuration: what is marked, and the message. */
function mistakes(text: string): [marked: string, message: string][] {
  return parseConfig(text).mistakes.map(({ span, message }) => [text.slice(span.start, span.end), message]);
}

function resolved(config: object, path: string) {
  const parsed = parseConfig(JSON.stringify(config));
  expect(parsed.mistakes).toEqual([]);
  return resolver(parsed.config)(path);
}

describe('a configuration', () => {
  test('may have comments, trailing commas, a byte order mark and a schema', () => {
    const { config, mistakes } = parseConfig(
      '\uFEFF// Ours.\n{ "$schema": "x", /* loud */ "rules": { "motivation/static": "error", }, }\n',
    );
    expect(mistakes).toEqual([]);
    expect(config.rules).toEqual({ 'motivation/static': 'error' });
  });

  test.each(['', '  \n', '{}', '// Nothing yet.\n'])('may be empty: %j', (text) => {
    expect(parseConfig(text)).toEqual({ config: emptyConfig, mistakes: [] });
  });

  test('as `init` writes it is right, and says no more than it must', () => {
    const { config, mistakes } = parseConfig(sample);
    expect(mistakes).toEqual([]);
    expect(config.rules).toEqual({});
    expect(resolver(config)('briefs/draft.md')).toEqual({
      checked: true,
      format: undefined,
      rules: {},
      vocabulary: undefined,
    });
  });
});

test('the manual’s example is right', () => {
  const manual = readFileSync(join(__dirname, '../../docs/configuration.md'), 'utf8');
  const [example] = /(?<=```jsonc\n)[^`]+/.exec(manual) ?? [];
  const { config, mistakes } = parseConfig(example ?? '');
  expect(mistakes).toEqual([]);
  expect(Object.keys(config.vocabulary)).toEqual(['north', 'hard', 'contact']);
});

describe('what a draft is checked by', () => {
  const config = {
    rules: { 'motivation/static': 'error', 'strategy/alarm': 'hint' },
    formats: { '*.notes': 'markdown', 'raw/**': 'off' },
    include: ['briefs', '*.notes', '*.md'],
    exclude: ['archive/', 'briefs/old/*.md'],
    vocabulary: { north: ['Ryongsong'] },
    overrides: [
      { files: ['briefs/speeches/**'], rules: { 'strategy/alarm': 'off' }, vocabulary: { hard: ['to squash'] } },
      { files: ['last.md'], rules: { 'strategy/alarm': 'warning' }, formats: { '*': 'plaintext' } },
    ],
  };

  test.each<[string, boolean]>([
    ['draft.md', true],
    ['deep/er/draft.md', true],
    ['briefs/draft.txt', true],
    ['briefs/deep/draft.txt', true],
    ['other/draft.txt', false],
    ['archive/draft.md', false],
    ['deep/archive/draft.md', false],
    ['briefs/old/draft.md', false],
    ['briefs/old/deeper/draft.md', true],
    ['raw/draft.md', false],
    ['한국/초안.md', true],
    ['with space/a b.md', true],
    ['.hidden/draft.md', true],
  ])('%s: checked %s', (path, checked) => {
    expect(resolved(config, path).checked).toBe(checked);
  });

  test('is what is agreed for all, and over it what is agreed for some; a later word wins', () => {
    expect(resolved(config, 'briefs/draft.md').rules).toEqual({
      'motivation/static': 'error',
      'strategy/alarm': 'hint',
    });
    expect(resolved(config, 'briefs/speeches/draft.md').rules['strategy/alarm']).toBe('off');
    expect(resolved(config, 'briefs/speeches/last.md').rules['strategy/alarm']).toBe('warning');
  });

  test('is read as the last pattern says', () => {
    expect(resolved(config, 'briefs/x.notes').format).toBe('markdown');
    expect(resolved(config, 'briefs/last.md').format).toBe('plaintext');
    expect(resolved(config, 'briefs/x.md').format).toBeUndefined();
  });

  test('words add up, and are the same object for the same words', () => {
    const resolve = resolver(parseConfig(JSON.stringify(config)).config);
    expect(resolve('a.md').vocabulary).toEqual({ north: ['Ryongsong'] });
    expect(resolve('briefs/speeches/a.md').vocabulary).toEqual({ north: ['Ryongsong'], hard: ['to squash'] });
    expect(resolve('a.md').vocabulary).toBe(resolve('b.md').vocabulary);
    expect(resolve('briefs/speeches/a.md').vocabulary).toBe(resolve('briefs/speeches/b.md').vocabulary);
  });
});

describe('a mistake is told once, on its key, and the rest applies', () => {
  // The configuration with the place marked, and what the message must say.
  const cases: Record<string, [text: string, ...says: string[]]> = {
    'a key': [
      '{ [["rulez"]]: {} }',
      'rulez',
      'did you mean “rules”',
      'rules, formats, vocabulary, include, exclude and overrides',
    ],
    'a key that is like none': ['{ [["colour"]]: 1 }', 'colour', 'the keys there are'],
    'a rule': [
      '{ "rules": { [["framing/fals-choice"]]: "off" } }',
      'rules["framing/fals-choice"]',
      'framing/false-choice',
    ],
    'a rule of no family': ['{ "rules": { [["colour"]]: "off" } }', 'rules.colour', 'framing, interaction, motivation'],
    'a severity': [
      '{ "rules": { [["motivation/static"]]: "loud" } }',
      'rules["motivation/static"]',
      'off, hint, information, warning or error',
      '"loud"',
    ],
    'a severity that is a number': [
      '{ "rules": { [["motivation/static"]]: 2 } }',
      'off, hint, information, warning or error',
      'not 2',
    ],
    'rules that are a list': ['{ [["rules"]]: [] }', 'rules must be an object', 'off, hint', 'not a list'],
    'rules that are nothing': ['{ [["rules"]]: null }', 'rules must be an object', 'not null'],
    'a pattern': ['{ "include": ["a", [[3]]] }', 'include[1]', 'a pattern such as', 'not 3'],
    'an empty pattern': ['{ "exclude": [ [[""]] ] }', 'exclude[0]', 'a pattern of up to 200 characters'],
    'a pattern that leads out': ['{ "exclude": [ [["../x"]] ] }', 'exclude[0]', 'without a leading'],
    'a pattern that is turned round': ['{ "include": [ [["!x"]] ] }', 'include[0]', 'without a leading'],
    'patterns that are a word': ['{ [["include"]]: "briefs" }', 'include must be a list of patterns', '"briefs"'],
    'a format': ['{ "formats": { [["*.x"]]: "word" } }', 'formats["*.x"]', 'markdown, plaintext', '"word"'],
    'a format for no pattern': ['{ "formats": { [["/x"]]: "markdown" } }', 'formats["/x"]', 'without a leading'],
    'a kind of words': ['{ "vocabulary": { [["pyongyang"]]: [] } }', 'vocabulary.pyongyang', 'north, washington'],
    'a word': ['{ "vocabulary": { "north": ["a", [[""]]] } }', 'vocabulary.north[1]', 'a word or phrase'],
    'a word with too many marks': [
      '{ "vocabulary": { "hard": [ [["a~ b~ c~"]] ] } }',
      'vocabulary.hard[0]',
      'at most two “~”',
    ],
    'an override for no files': ['{ "overrides": [ [[{ "rules": {} }]] ] }', 'overrides[0]', '“files”'],
    'a key of an override': [
      '{ "overrides": [ { "files": ["a"], [["include"]]: [] } ] }',
      'overrides[0].include',
      'files, rules, formats and vocabulary',
    ],
    'a rule of an override': [
      '{ "overrides": [ { "files": ["a"], "rules": { [["motivation/static"]]: 1 } } ] }',
      'overrides[0].rules["motivation/static"]',
    ],
    'a key twice': ['{ "rules": {}, [["rules"]]: {} }', 'rules is there twice'],
    'no object': ['[[[]]]'.replace('[[[]]]', '[[[]]]'), 'must be an object'],
  };
  delete cases['no object'];
  test.each(Object.entries(cases))('%s', (_name, [example, ...says]) => {
    const { text, ranges } = marked(example);
    const found = mistakes(text);
    expect(found.map(([words]) => words)).toEqual(ranges.map(({ start, end }) => text.slice(start, end)));
    for (const words of says) expect(found[0]?.[1]).toContain(words);
  });

  test('also where there is no object at all', () => {
    expect(mistakes('[1]')).toEqual([['[', expect.stringContaining('must be an object with $schema, rules')]]);
  });

  test('also where it is no JSON, and what can be read of it applies', () => {
    const text = '{ "rules": { "motivation/static": "off" } "includ": 3 }';
    const { config, mistakes } = parseConfig(text);
    expect(mistakes).toMatchObject([
      { message: 'The configuration is not valid JSON: a comma is missing here.', syntax: true },
    ]);
    expect(config.rules).toEqual({ 'motivation/static': 'off' });
  });

  test('also where it is nested without end', () => {
    expect(parseConfig('['.repeat(200_000)).mistakes).toHaveLength(1);
    expect(parseConfig('{"a":'.repeat(200_000)).mistakes).toHaveLength(1);
  });

  test('the keys around it apply', () => {
    const { config } = parseConfig(
      '{ "rulez": 1, "rules": { "motivation/static": "loud", "strategy/alarm": "off" }, "include": ["a", 3, "b"] }',
    );
    expect(config.rules).toEqual({ 'strategy/alarm': 'off' });
    expect(config.include?.map(({ text }) => text)).toEqual(['a', 'b']);
  });
});
