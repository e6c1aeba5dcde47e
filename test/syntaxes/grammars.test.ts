import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(__dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const cases = readdirSync(__dirname).filter((file) => /\.(?:md|txt)$/.test(file));

/** The grammars are those of `package.json`, injected as it says into a Markdown of a few lines. */
function run(file: string) {
  const tool = join(root, 'node_modules/vscode-tmgrammar-test/dist/unit.js');
  const base = join(__dirname, 'markdown.base.json');
  const path = join('test/syntaxes', file);
  return spawnSync(process.execPath, [tool, '-g', base, '--compact', path], { cwd: root, encoding: 'utf8' });
}

describe('scopes', () => {
  test.each(cases)('%s', (file) => {
    const { status, stdout, stderr } = run(file);
    expect(`${stdout}${stderr}`).not.toContain('ERROR');
    expect(status, stdout + stderr).toBe(0);
  });
});

test('a long line is scoped in little time', async () => {
  const [{ match }] = JSON.parse(readFileSync(join(root, 'syntaxes/vocabulary.tmLanguage.json'), 'utf8')).patterns;
  const pattern = new RegExp(match.replace('(?i)', ''), 'giu');
  const line = 'dialogu maximum pressur back-channe sanction~ North Korea peac talk- '.repeat(2000);
  const began = performance.now();
  for (const _ of line.matchAll(pattern));
  expect(performance.now() - began).toBeLessThan(5000);
});

test('every kind of token and of scope is described and coloured', () => {
  const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes, grammars, configurationDefaults } =
    manifest.contributes;
  const styled = {
    ...semanticTokenScopes[0].scopes,
    ...configurationDefaults['editor.semanticTokenColorCustomizations'].rules,
  };
  for (const { id } of semanticTokenTypes) expect(id in styled || id === 'voice', id).toBe(true);
  for (const { id } of semanticTokenModifiers) expect(styled[`*.${id}`], id).toBeDefined();
  for (const { path } of grammars) expect(JSON.parse(readFileSync(join(root, path), 'utf8')).scopeName).toBeTruthy();
});
