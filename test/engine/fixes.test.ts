import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Draft, type Finding, type Fix, openDraft, type SourceEdit, safeEdits } from '../../server/engine/index';
import type { Format } from '../../server/engine/prose/formats';
import { markdownInput } from '../../server/engine/prose/input';
import { markdownParser } from '../../server/engine/prose/markdownSyntax';
import { proseParser } from '../../server/engine/prose/parser';
import { claimRules } from '../../server/engine/rules/index';
import { applyEdits } from '../../server/engine/text/edit';

const corpus = join(__dirname, '../corpus');
const labelled = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^(?:dev|train|own)\/.*\.md$/.test(file))
  .map((file) => [file, readFileSync(join(corpus, file), 'utf8')] as const);

/** Where a finding may stand in a page. Each holds claims of several rules and, first, a recommendation. */
const advice = 'Washington should tighten sanctions on North Korea.';
const claims =
  'Kim Jong Un wants to be feared. The program is purely about regime survival. North Korea never changes.';
const shapes: Readonly<Record<string, string>> = {
  paragraphs: `# Note\n\n${advice}\n\n${claims}\n`,
  'no line end': `${advice} ${claims}`,
  'wrapped lines': `${advice}\n${claims.replaceAll('. ', '.\n')}\n\nMore about North Korea.\n`,
  'Windows lines': `${advice}\r\n\r\n${claims}\r\n\r\n- one\r\n- two\r\n`,
  'a list': `- ${advice}\n- ${claims}\n- Third.\n`,
  'a numbered list': `1. ${advice}\n2. ${claims}\n3. Third.\n`,
  'a numbered list with parentheses': `1) ${advice}\n2) ${claims}\n`,
  'a loose list': `- ${advice}\n\n- ${claims}\n\n- Third.\n`,
  'a nested list': `- One.\n  - ${advice}\n  - ${claims}\n- Two.\n`,
  'the second paragraph of an item': `- One.\n\n  ${advice}\n\n  ${claims}\n\n- Two.\n`,
  'an item with a list of its own': `- ${advice}\n  - ${claims}\n- Two.\n`,
  'a task list': `- [ ] ${advice}\n- [x] ${claims}\n`,
  'an item over several lines': `- ${advice}\n  ${claims}\n- Two.\n`,
  'a numbered item with an indented paragraph': `1. One.\n\n   ${advice} ${claims}\n\n2. Two.\n`,
  'a heading': `# ${claims}\n\n${advice}\n`,
  'a heading with closing marks': `## North Korea never changes ##\n\n${advice}\n`,
  'an underlined heading': `North Korea never changes\n=====\n\n${advice}\n`,
  'a table': `${advice}\n\n| a | b |\n|---|---|\n| ${claims} | c |\n\nAfter.\n`,
  'advice in a table': `| a | b |\n|---|---|\n| ${advice} | ${claims} |\n| c | d |\n\nAfter.\n`,
  'a footnote': `${advice}[^1]\n\n[^1]: ${claims}\n\nAfter.\n`,
  'advice in a footnote': `North Korea.[^1]\n\n[^1]: ${advice}\n\nAfter.\n`,
  'a block quote': `${advice}\n\n> ${claims}\n\nAfter.\n`,
  emphasis: `**${advice}** *Kim Jong Un wants to be feared.* North Korea **never** changes.\n`,
  'a line before a list': `${advice} ${claims}\n- one\n- two\n`,
  'a line before a fence': `${advice} ${claims}\n\`\`\`\ncode\n\`\`\`\n`,
  'two spaces at the end': `${advice}  \n${claims}  \nAfter.\n`,
  'front matter': `---\ntitle: x\n---\n\n${advice}\n\n${claims}\n`,
  'an indented paragraph': `   ${advice}\n\n   ${claims}\n`,
};

const pages = [
  ...[...labelled, ...Object.entries(shapes)].map(([name, source]) => ['markdown', name, source] as const),
  ...Object.entries(shapes).map(([name, source]) => ['plaintext', name, source] as const),
];

describe('every fix, one by one and all safe ones at once', () => {
  test.each(pages)('%s: %s', (format, _, source) => {
    const page = { draft: openDraft(source, format), blocks: blocksOf(source, format), tree: treeOf(source) };
    const scratch = openDraft(source, format);
    const findings = page.draft.findings();
    for (const finding of findings) {
      const fixes = page.draft.fixes(finding);
      expect(new Set(fixes.map(({ title }) => title)).size, finding.rule).toBe(fixes.length);
      for (const fix of fixes) check(page, scratch, finding, fix);
    }
    const edits = safeEdits(page.draft);
    if (edits.length === 0) return;
    for (const [index, { span }] of edits.entries()) {
      expect(span.start).toBeGreaterThanOrEqual(edits[index - 1]?.span.end ?? 0);
      expect(span.end).toBeLessThanOrEqual(source.length);
    }
    scratch.change([...edits].reverse().map(({ span, text }) => ({ ...span, text })));
    expect(blocksOf(scratch.source, format).length).toBe(page.blocks.length);
    if (format === 'markdown') expect(treeOf(scratch.source)).toEqual(page.tree);
    expect(scratch.findings().length, 'findings left').toBeLessThan(findings.length);
    expect(safeEdits(scratch).length, 'edits the second time').toBe(0);
  });
});

test('all safe fixes are the rewrites that are marked so, and of no rule that is off', () => {
  const draft = openDraft('North Korea. Kim Jong Un wants to be feared. North Korea never changes.\n', 'markdown');
  expect(applied(draft.source, safeEdits(draft))).toBe(
    'North Korea. Kim Jong Un appears to want to be feared. North Korea never changes.\n',
  );
  expect(safeEdits(draft, { 'motivation/asserted-intent': 'off' })).toEqual([]);
});

test('what is safe is a hedge of the motivation family', () => {
  const safe = claimRules.flatMap(({ id, rewrites }) => (rewrites.some((rewrite) => rewrite.safe) ? [id] : []));
  expect(safe.length).toBeGreaterThan(0);
  for (const id of safe) expect(id).toMatch(/^motivation\//);
  for (const { rewrites } of claimRules)
    for (const { safe, swap } of rewrites)
      for (const [, to] of safe ? swap : []) expect(to).toMatch(/\b(?:may|might|could|appears? to)\b/);
});

interface Page {
  readonly draft: Draft;
  readonly blocks: readonly string[];
  readonly tree: readonly string[];
}

/** `scratch` is the same draft, which is changed and changed back. Messages hold no sentence of the draft. */
function check(page: Page, scratch: Draft, finding: Finding, fix: Fix): void {
  const what = `${finding.rule}, ${fix.kind}, at ${finding.span.start}`;
  expect(fix.edits.length, what).toBe(1);
  const [{ span, text }] = fix.edits as [SourceEdit];
  if (fix.kind === 'rewrite') {
    expect(finding.span.start <= span.start && span.end <= finding.span.end, `${what}: inside the finding`).toBe(true);
    scratch.change([{ ...span, text }]);
    const left = scratch
      .findings()
      .filter(({ rule, span: { start } }) => rule === finding.rule && start === finding.span.start);
    scratch.change([
      { start: span.start, end: span.start + text.length, text: page.draft.source.slice(span.start, span.end) },
    ]);
    expect(left.length, `${what}: still found`).toBe(0);
  } else {
    expect(span.start === span.end && span.start >= finding.span.end, `${what}: an insertion after it`).toBe(true);
    expect(fix.snippet, what).toBeDefined();
    expect(text.includes('${'), `${what}: no placeholder is spelled`).toBe(false);
  }
  keepsBlocks(page, fix, what);
}

function keepsBlocks({ draft: { source, format }, blocks, tree }: Page, fix: Fix, what: string): void {
  const after = applied(source, fix.edits);
  const [was, is] = middles(blocks, blocksOf(after, format));
  const adds = is.length - was.length;
  expect(was.length <= 1 && is.length <= 1, `${what}: ${was.length} blocks became ${is.length}`).toBe(true);
  expect(adds === 0 || (fix.kind === 'add' && adds === 1), `${what}: ${adds} blocks added`).toBe(true);
  if (adds === 0) expect(is.map(shape), `${what}: the block`).toEqual(was.map(shape));
  if (format !== 'markdown') return;
  const [before, now] = middles(tree, treeOf(after));
  expect(before, `${what}: the page lost`).toEqual([]);
  if (adds === 0) expect(now, `${what}: the page gained`).toEqual([]);
  else
    expect(
      now.filter((name) => !/^(?:Paragraph|ListItem|QuoteMark|ListMark)$/.test(name)),
      what,
    ).toEqual([]);
}

function shape(block: string): string {
  return block.slice(0, block.indexOf(':'));
}

function blocksOf(source: string, format: Format): string[] {
  const { blocks } = proseParser(format).parse(source);
  return blocks.map(({ kind, quoted, prose }) => `${kind}${quoted ? ' quoted' : ''}:${prose}`);
}

/** The names of the page's blocks, outermost first. */
function treeOf(source: string): string[] {
  const names: string[] = [];
  markdownParser.parse(markdownInput(source, 0)).iterate({
    enter: ({ name }) => {
      if (name === 'QuoteMark' || name === 'ListMark') return false;
      names.push(name);
      return !/^(?:Paragraph|.*Heading\d|TableCell|CommentBlock|FencedCode|CodeBlock|HTMLBlock|Task)$/.test(name);
    },
  });
  return names;
}

/** What two lists do not share at their ends. */
function middles(a: readonly string[], b: readonly string[]): [string[], string[]] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}

function applied(source: string, edits: readonly SourceEdit[]): string {
  return applyEdits(
    source,
    edits.map(({ span, text }) => ({ ...span, text })),
  );
}
