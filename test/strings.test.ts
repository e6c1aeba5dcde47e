import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(__dirname, '..');
const manifest = json('package.json');
const strings = json('package.nls.json') as Record<string, string>;

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
