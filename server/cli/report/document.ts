import { rules, type Span } from '../../engine/index';
import { considerations, type ReportedDraft } from '../../report/draft';
import { type Lines, linesOf } from './lines';
import { wrap } from './terminal';

/** A draft with the path that programs know it by. */
export interface NamedDraft extends ReportedDraft {
  readonly path: string;
}

/** One table a draft: each consideration, met or missing, and the sentences that take it up. */
export function coverageTable(drafts: readonly NamedDraft[]): string {
  return drafts.map(draftTable).join('\n');
}

function draftTable(draft: NamedDraft): string {
  const list = considerations(draft, rules);
  const lines = linesOf(draft.source);
  const met = list.filter(({ spans }) => spans.length > 0).length;
  const head = list.length > 0 ? `${met} of ${list.length} considerations taken up` : nothingAsked(draft);
  const width = Math.max(...list.map(({ rule }) => rule.id.length));
  const rows = list.flatMap(({ rule, spans }) => [
    `  ${spans.length > 0 ? '✓' : '✗'} ${rule.id.padEnd(width)}  ${rule.title}`,
    ...spans.flatMap((span) => sentence(draft.source, span, lines)),
  ]);
  return [`${draft.name}: ${head}`, ...rows, ''].join('\n');
}

function nothingAsked({ summary }: NamedDraft): string {
  return summary.kind === 'analysis'
    ? 'an analysis, which recommends nothing: no consideration is asked of it'
    : 'not about North Korea: nothing was checked';
}

function sentence(source: string, { start, end }: Span<'source'>, lines: Lines): readonly string[] {
  const text = source.slice(start, end).replace(/\s+/g, ' ');
  const [first = '', ...more] = wrap(`line ${lines.at(start).line}: ${text}`, 90);
  return [`      ${first}`, ...more.map((line) => `        ${line}`)];
}

/** The same for programs, one object a draft; places count from 1. */
export function coverageJson(drafts: readonly NamedDraft[]): string {
  const results = drafts.map((draft) => {
    const list = considerations(draft, rules);
    const lines = linesOf(draft.source);
    return {
      filePath: draft.path,
      kind: draft.summary.kind,
      met: list.filter(({ spans }) => spans.length > 0).length,
      considerations: list.map(({ rule, spans }) => ({
        ruleId: rule.id,
        title: rule.title,
        met: spans.length > 0,
        passages: rule.passages,
        sentences: spans.map((span) => ({ ...placeOf(span, lines), text: draft.source.slice(span.start, span.end) })),
      })),
    };
  });
  return `${JSON.stringify(results, null, 2)}\n`;
}

/** The points of the matrix; an axis that nothing speaks to is `null`. */
export function matrixJson({ path, source, summary, matrix }: NamedDraft): string {
  const lines = linesOf(source);
  const points = matrix.points.map(({ span, text, x, y }) => ({
    ...placeOf(span, lines),
    text,
    x: x ?? null,
    y: y ?? null,
  }));
  return `${JSON.stringify({ filePath: path, kind: summary.kind, sweetSpot: matrix.sweetSpot, points }, null, 2)}\n`;
}

function placeOf({ start, end }: Span<'source'>, lines: Lines) {
  const [from, to] = [lines.at(start), lines.at(end)];
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
