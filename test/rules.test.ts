import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ClaimVerdict, openDraft } from '../server/engine/draft';
import { compile } from '../server/engine/rule/notation';
import { claimRules, coverageRules, rules } from '../server/engine/rules/index';
import { adopting, silencing } from './support/frames';
import { marked } from './support/marks';

// Examples stand in a draft about North Korea, alone in their paragraph.
const heading = '# North Korea policy\n\n';
const open = (text: string) => openDraft(`${heading}${text}\n`, 'markdown');
const verdicts = (text: string, rule: string): readonly ClaimVerdict[] =>
  open(text)
    .verdicts()
    .filter((verdict) => verdict.rule === rule);
const firing = (text: string, rule: string) => verdicts(text, rule).filter(({ silence }) => !silence);

test('the index lists exactly the rule files', () => {
  const folder = join(__dirname, '../server/engine/rules');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const ids = files.filter((file) => /^[a-z]+\/.*\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, ''));
  expect(rules.map(({ id }) => id).sort()).toEqual(ids.sort());
  expect(existsSync(folder)).toBe(true);
});

test('examples are literals, never computed', () => {
  const folder = join(__dirname, '../server/engine/rules');
  for (const { id } of rules) {
    const text = readFileSync(join(folder, `${id}.ts`), 'utf8');
    expect(text, id).not.toMatch(/\.(?:replace|concat|join|slice|map)\(/);
  }
});

describe.each(claimRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = rule.fires.map((example) =>
    typeof example === 'string' ? { example, fixed: undefined } : { example: example[0], fixed: example[1] },
  );

  test('has firing and silent examples, none repeated, and every exception has one', () => {
    const all = [...examples.map(({ example }) => example), ...rule.silent.map(([, example]) => example)];
    expect(all.length).toBeGreaterThan(1);
    expect(new Set(all).size).toBe(all.length);
    const filed = new Set(rule.silent.map(([name]) => name));
    for (const name of Object.keys(rule.except)) expect(filed, `exception ${name}`).toContain(name);
  });

  test.each(examples.map(({ example }) => [example]))('fires: %s', (example) => {
    const { text, ranges } = marked(example);
    expect(ranges).toHaveLength(1);
    const draft = open(text);
    const found = draft.verdicts().filter((verdict) => verdict.rule === id && !verdict.silence);
    expect(found.map(({ span }) => draft.source.slice(span.start, span.end))).toEqual(
      ranges.map(({ start, end }) => text.slice(start, end)),
    );
  });

  test.each(examples.filter(({ fixed }) => fixed).map(({ example, fixed }) => [example, fixed]))(
    'rewrites: %s',
    (example, fixed) => {
      const draft = open(marked(example).text);
      const finding = draft.findings().find((candidate) => candidate.rule === id);
      const fixes = finding ? draft.fixes(finding) : [];
      expect(new Set(fixes.map(({ title }) => title)).size).toBe(fixes.length);
      const preferred = fixes.find((fix) => fix.preferred);
      const edit = preferred?.edits[0];
      const after = edit ? draft.source.slice(0, edit.span.start) + edit.text + draft.source.slice(edit.span.end) : '';
      expect(after).toBe(`${heading}${fixed}\n`);
      expect(firing(after.slice(heading.length).trim(), id)).toEqual([]);
    },
  );

  test.each(rule.silent.map(([name, example]) => [name, example]))('silent (%s): %s', (name, example) => {
    const found = verdicts(example, id);
    expect(found.length, 'a candidate').toBeGreaterThan(0);
    const reason = name in rule.except ? `except:${name}` : name;
    for (const { silence } of found) expect(silence).toBe(reason);
  });

  const embeddable = examples
    .map(({ example }) => marked(example).text)
    .filter((text) => !rule.unframed.includes(text));
  test.each(embeddable.map((text) => [text]))('keeps to the frames: %s', (text) => {
    for (const frame of silencing) {
      const silences = verdicts(frame.around(text), id).map(({ silence }) => silence);
      for (const silence of silences)
        expect(frame.silences, `${frame.name} ${silence ?? 'fires'}: ${frame.around(text)}`).toContain(silence);
    }
    for (const frame of adopting)
      expect(firing(frame.around(text), id), `${frame.name}: ${frame.around(text)}`).not.toEqual([]);
  });

  test('says what, why and what to do', () => {
    expect(rule.says({ text: 'QUOTE' })).toContain('QUOTE');
    expect(rule.says({ text: 'QUOTE' })).toMatch(/\?$/);
    expect(rule.rewrites.length + rule.additions.length).toBeGreaterThan(0);
    for (const text of rule.unframed) expect(examples.map(({ example }) => marked(example).text)).toContain(text);
  });
});

describe.each(coverageRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const observed = (text: string) => open(text).summary().coverage[id] ?? [];

  test.each(rule.satisfies.map((text) => [text]))('is satisfied by: %s', (text) => {
    expect(observed(text)).toHaveLength(1);
  });

  test.each(rule.insufficient.map(([name, text]) => [name, text]))('is not satisfied (%s) by: %s', (_name, text) => {
    expect(observed(text)).toHaveLength(0);
  });

  test('a draft that recommends and passes it over is told so at its first recommendation, with an addition to make', () => {
    const draft = open(
      'The North fired a missile on Monday. Washington should answer the North. The Council should meet.',
    );
    const finding = draft.findings().find((candidate) => candidate.rule === id);
    expect(finding && draft.source.slice(finding.span.start, finding.span.end)).toBe('Washington should answer');
    expect(finding?.related).toHaveLength(1);
    const fixes = finding ? draft.fixes(finding) : [];
    expect(fixes.map(({ kind }) => kind)).toContain('add');
    for (const fix of fixes) expect(fix.snippet).toMatch(/\$\{1:/);
  });
});

test('every pattern compiles, and an unknown class does not', () => {
  for (const rule of claimRules)
    for (const pattern of [...Object.values(rule.find), ...Object.values(rule.except)].flat())
      expect(compile(pattern).length).toBeGreaterThan(0);
  expect(() => compile('NONSENSE wants')).toThrow('unknown class NONSENSE');
  expect(() => compile('[a|b')).toThrow('missing ]');
});
