import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { activationEvents, markdownSnippets, rulesReadme, settingsProperties, settingsStrings } from './generate/files';
import { grammars } from './generate/grammars';
import { configSchema, editorSchema } from './generate/schema';

const root = join(__dirname, '..');

test('rules/README.md is fresh (npm run generate)', () => {
  expect(readFileSync(join(root, 'server/engine/rules/README.md'), 'utf8')).toBe(rulesReadme());
});

test('syntaxes/ is fresh (npm run generate)', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(root, 'syntaxes', name), 'utf8'));
  expect(readdirSync(join(root, 'syntaxes')).sort()).toEqual(Object.keys(grammars()).sort());
  for (const [name, grammar] of Object.entries(grammars())) expect(read(name), name).toEqual(grammar);
});

test('the rules setting in package.json is fresh (npm run generate)', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(manifest.contributes.configuration.properties['secondAxis.rules'].properties).toEqual(settingsProperties());
});

test('the languages in package.json are fresh (npm run generate)', () => {
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).activationEvents).toEqual(activationEvents());
});

test('the rules in package.nls.json are fresh (npm run generate)', () => {
  const strings = Object.entries(JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')));
  expect(Object.fromEntries(strings.filter(([key]) => key.startsWith('rule.')))).toEqual(settingsStrings());
});

test('snippets/markdown.json is fresh (npm run generate)', () => {
  const brief = readFileSync(join(root, 'snippets/policy-brief.md'), 'utf8');
  const snippets = JSON.parse(readFileSync(join(root, 'snippets/markdown.json'), 'utf8'));
  expect(snippets).toEqual(markdownSnippets(brief));
});

test.each([
  ['config', configSchema],
  ['editor', editorSchema],
])('schemas/%s.json is fresh (npm run generate)', (name, schema) => {
  expect(JSON.parse(readFileSync(join(root, 'schemas', `${name}.json`), 'utf8'))).toEqual(schema());
});
