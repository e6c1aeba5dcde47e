import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { listFiles, PackageManager } from '@vscode/vsce';
import { describe, expect, test } from 'vitest';

type Strings = Readonly<Record<string, string>>;

const root = join(__dirname, '..');
const manifest = json('package.json');
const strings: Strings = json('package.nls.json');

/** The languages that the editor's part is translated to, with a letter that a translation cannot do without. */
const languages: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
];

/** Names, which are the same in every language. */
const names = new Set(['Second Axis', 'Markdown']);

describe('package.nls.json', () => {
  const used = new Set([...JSON.stringify(manifest).matchAll(/%([\w.-]+)%/g)].map((match) => match[1] ?? ''));

  test('has every string that package.json names, and no other', () => {
    expect([...used].filter((key) => !(key in strings))).toEqual([]);
    expect(Object.keys(strings).filter((key) => !used.has(key))).toEqual([]);
  });

  test('says something under every key', () => {
    for (const [key, said] of Object.entries(strings)) expect(said.trim(), key).not.toBe('');
  });

  test('holds whatever a contribution shows to a reader', () => {
    expect([...shown(manifest.contributes)].filter((said) => !/^%[\w.-]+%$/.test(said))).toEqual([]);
  });
});

test('l10n/bundle.l10n.json is fresh (npm run generate)', async () => {
  const files = readdirSync(join(root, 'client'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ contents: readFileSync(join(root, 'client', file), 'utf8'), extension: '.ts' }));
  expect(json('l10n/bundle.l10n.json')).toEqual(await getL10nJson(files));
});

describe.each(languages)('translated to %s', (language, letter) => {
  describe.each(['package.nls', 'l10n/bundle.l10n'])('%s', (file) => {
    const english: Strings = json(`${file}.json`);
    const translated: Strings = json(`${file}.${language}.json`);
    const pairs = Object.entries(english).map(([key, said]) => [key, said, translated[key] ?? ''] as const);

    test('has a translation of every string, and no other', () => {
      expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
    });

    test('says it in the language', () => {
      for (const [key, said, there] of pairs) {
        if (isWords(said)) expect(there, key).toMatch(letter);
        else expect(there, key).toBe(said);
      }
    });

    test('keeps placeholders, links, settings, code and passages', () => {
      for (const [key, said, there] of pairs) expect(kept(there), key).toEqual(kept(said));
    });

    test('has as many lines, and at most about twice the length', () => {
      for (const [key, said, there] of pairs) {
        expect(there, key).toBe(there.trim());
        expect(there.split('\n').length, key).toBe(said.split('\n').length);
        expect(there.length, key).toBeLessThanOrEqual(2 * said.length + 10);
      }
    });

    test('is packaged', async () => {
      expect(await listFiles({ cwd: root, packageManager: PackageManager.None })).toContain(`${file}.${language}.json`);
    });
  });

  test('calls a thing the same in the manifest and in the client', () => {
    const [keys, bundle] = [`package.nls.${language}.json`, `l10n/bundle.l10n.${language}.json`].map(json);
    const both = Object.entries(strings).filter(([, said]) => said.replace(/…$/, '') in bundle);
    expect(both.length).toBeGreaterThan(5);
    for (const [key, said] of both) expect(keys[key].replace(/…$/, ''), key).toBe(bundle[said.replace(/…$/, '')]);
  });
});

/** Whether there is something to translate: letters outside placeholders and names. */
function isWords(said: string): boolean {
  return /\p{Letter}/u.test([...names].reduce((left, name) => left.replaceAll(name, ''), said.replace(/\{\d+\}/g, '')));
}

/** What a translation hands on untouched, in alphabetical order, as languages order it differently. */
function kept(said: string): string[] {
  return [...said.matchAll(/\{\d+\}|\]\([^)]*\)|`[^`]+`|#[\w.]+#|¶\d+|Second Axis/g)].map(([part]) => part).sort();
}

/** The values that an editor shows, wherever they stand in a contribution. */
function* shown(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') {
    if (/^(?:title|category|label|name|contents|altText|\w*[dD]escriptions?|\w*[mM]essage)$/.test(key)) yield value;
  } else if (Array.isArray(value)) {
    for (const item of value) yield* shown(item, key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* shown(item, name);
  }
}

function json(file: string) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
