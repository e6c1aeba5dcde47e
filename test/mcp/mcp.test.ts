import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passages, rules } from '../../server/engine/index';
import { build, root } from '../cli/program';

const weak = '# North Korea\n\nWashington must choose between dialogue and pressure on North Korea.';
const client = new Client({ name: 'test', version: '0' });

beforeAll(async () => {
  build();
  const server = { command: process.execPath, args: [join(root, 'dist/cli.js'), 'mcp'] };
  await client.connect(new StdioClientTransport(server));
}, 120_000);
afterAll(() => client.close());

interface Answer {
  readonly kind: string;
  readonly findings: readonly { readonly rule: string; readonly fixes: readonly { readonly replace: string }[] }[];
  readonly coverage: Readonly<Record<'taken_up' | 'missing', readonly { readonly rule: string }[]>>;
}

async function call(name: string, words: Record<string, unknown> = {}) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: words });
  return {
    text: (content as { text: string }[])[0]?.text ?? '',
    structured: structuredContent as unknown as Answer,
    isError,
  };
}

test('the tools are listed with what they take, and none of them writes', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['check_draft', 'explain_rule', 'list_passages']);
  for (const { description, inputSchema, annotations } of tools) {
    expect(description?.length).toBeGreaterThan(80);
    expect(inputSchema.type).toBe('object');
    expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
  }
});

describe('check_draft', () => {
  test('answers with findings in their places, fixes and coverage', async () => {
    const { structured, text } = await call('check_draft', { text: weak });
    expect(structured.kind).toBe('policy');
    const finding = structured.findings.find(({ rule }) => rule === 'framing/false-choice');
    expect(finding).toMatchObject({
      quote: 'choose between dialogue and pressure',
      severity: 'warning',
      line: 3,
      column: 17,
      endLine: 3,
      endColumn: 53,
    });
    for (const { replace } of finding?.fixes ?? []) expect(weak).toContain(replace);
    const covered = [...structured.coverage.taken_up, ...structured.coverage.missing];
    expect(covered).toHaveLength(rules.filter(({ kind }) => kind === 'coverage').length);
    expect(text).toContain('3:17 warning framing/false-choice: ');
    expect(text).toMatch(/Considerations it never takes up: .*motivation\/unexamined/);
  });

  test('takes severities and a format', async () => {
    const off = await call('check_draft', { text: weak, rules: { 'framing/false-choice': 'off' } });
    expect(off.structured.findings.map(({ rule }) => rule)).not.toContain('framing/false-choice');
    const code = '`Washington must choose between dialogue and pressure on North Korea.`';
    expect((await call('check_draft', { text: code })).structured.findings).toEqual([]);
    expect((await call('check_draft', { text: code, format: 'plaintext' })).structured.findings).not.toEqual([]);
  });

  test('leaves another subject alone, and any string is a draft', async () => {
    for (const text of ['', 'The cat sat.', '\0\ud800 \u2028 # Korea']) {
      expect((await call('check_draft', { text })).structured).toMatchObject({ kind: 'off-topic', findings: [] });
    }
  });

  test.each([
    ['no text', {}],
    ['a rule there is not', { text: weak, rules: { 'framing/none': 'off' } }],
    ['a severity there is not', { text: weak, rules: { 'framing/false-choice': 'loud' } }],
    ['a format there is not', { text: weak, format: 'pdf' }],
  ])('refuses %s with the reason', async (_, words) => {
    const { isError, text } = await call('check_draft', words);
    expect(isError).toBe(true);
    expect(text).toMatch(/invalid/i);
  });
});

test('explain_rule says all that a rule’s page says', async () => {
  for (const { id, title, why, advice, weak, good } of rules) {
    const { text } = await call('explain_rule', { rule: id });
    for (const part of [title, why, advice, weak, good]) expect(text).toContain(part);
    expect(text).toContain('https://');
  }
});

test('list_passages gives the argument, or what grounds one rule', async () => {
  const all = (await call('list_passages')).text;
  for (const { number, paraphrase, href } of passages) {
    expect(all).toContain(`¶${number} `);
    expect(all).toContain(paraphrase);
    expect(all).toContain(href);
  }
  const [rule] = rules;
  const some = (await call('list_passages', { rule: rule?.id })).text;
  expect(some.match(/^¶\d+/gm)?.map((mark) => Number(mark.slice(1)))).toEqual(
    [...(rule?.passages ?? [])].sort((a, b) => a - b),
  );
});
