// What the product itself says of a file, so that the editor can be held to it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cli, output, root } from './places.mjs';

/** The command line's messages on a file. */
export function checked(file) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, 'check', '--format', 'json', file], {
    encoding: 'utf8',
  });
  if (status !== 0 && status !== 1) throw new Error(`the command line ended with ${status}\n${stderr}`);
  return JSON.parse(stdout)[0].messages;
}

/** What the engine makes of a draft, so that the views can be held to it. Lines are counted from 1. */
export async function seen(file) {
  const { openDraft, rules } = await engine();
  const source = readFileSync(file, 'utf8');
  const draft = openDraft(source, 'markdown');
  const line = ({ start }) => source.slice(0, start).split('\n').length;
  const { coverage } = draft.summary();
  const title = (id) => rules.find((rule) => rule.id === id)?.title;
  const considerations = Object.entries(coverage).map(([id, sentences]) => ({
    title: title(id),
    lines: sentences.map(line),
  }));
  const claims = draft.findings().filter(({ rule }) => !(rule in coverage));
  return {
    findings: draft.findings().length,
    met: considerations.filter(({ lines }) => lines.length).length,
    of: considerations.length,
    considerations,
    claims: claims.map(({ span }) => ({ line: line(span) })),
    points: draft.matrix().points.map(({ sentence }) => ({ line: line(sentence) })),
  };
}

async function engine() {
  const outfile = join(output, 'engine.mjs');
  mkdirSync(output, { recursive: true });
  await build({
    entryPoints: [join(root, 'server/engine/index.ts')],
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile));
}

/** The first finding with a rewrite: its place, its rule, and the words before and after. */
export async function rewritable(file) {
  const { openDraft, rules } = await engine();
  const source = readFileSync(file, 'utf8');
  const draft = openDraft(source, 'markdown');
  for (const finding of draft.findings()) {
    const fix = draft.fixes(finding).find(({ kind, preferred }) => kind === 'rewrite' && preferred);
    if (!fix) continue;
    const { start, end } = finding.span;
    const before = source.slice(0, start);
    return {
      message: finding.message,
      line: before.split('\n').length,
      column: start - before.lastIndexOf('\n'),
      rule: rules.find(({ id }) => id === finding.rule),
      title: fix.title,
      before: sentenceAround(source, start, end),
      after: sentenceAround(...applied(source, fix.edits, start, end)),
    };
  }
  throw new Error(`no finding in ${file} has a preferred rewrite`);
}

function applied(source, edits, start, end) {
  const text = [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((all, { span, text }) => all.slice(0, span.start) + text + all.slice(span.end), source);
  return [text, start, end + text.length - source.length];
}

/** The stretch with a few words on both sides, within its line. */
function sentenceAround(source, start, end) {
  const from = Math.max(source.lastIndexOf('\n', start - 1) + 1, start - 20);
  const lineEnd = source.indexOf('\n', end);
  return source.slice(from, Math.min(lineEnd < 0 ? source.length : lineEnd, end + 20));
}
