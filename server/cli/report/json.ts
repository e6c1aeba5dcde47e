import type { Fix, Span } from '../../engine/index';
import type { Lines } from './lines';
import type { Checked, Explanation, Report, Reported } from './report';

/** ESLint's shape, so that what reads ESLint reads this: one array, an object for each file, `[]` for none. */
export function jsonReport(): Report {
  let first = true;
  return {
    begin: () => '[',
    add(checked) {
      const comma = first ? '' : ',';
      first = false;
      return comma + JSON.stringify(fileOf(checked));
    },
    end: () => ']\n',
  };
}

/** The same objects, each on a line of its own, for programs that read a stream. */
export function jsonLinesReport(): Report {
  return { begin: () => '', add: (checked) => `${JSON.stringify(fileOf(checked))}\n`, end: () => '' };
}

/** ESLint's result for one file, with what only this program has to say added. */
export function fileOf({ path, source, lines, findings, fixes, explanation, section }: Checked) {
  const errorCount = findings.filter(({ severity }) => severity === 'error').length;
  return {
    filePath: path,
    messages: findings.map((finding, at) => ({
      ...messageOf(finding, fixes[at] ?? [], lines),
      ...(section && placeOf(finding.span, source, lines, section)),
    })),
    errorCount,
    warningCount: findings.length - errorCount,
    ...(explanation && explanationOf(explanation, lines)),
  };
}

function messageOf({ rule, severity, message, span, passages }: Reported, fixes: readonly Fix[], lines: Lines) {
  const suggestions = fixes.flatMap(suggestionOf);
  return {
    ruleId: rule,
    severity: severity === 'error' ? 2 : 1,
    level: severity,
    message,
    ...rangeOf(span, lines),
    passages,
    ...(suggestions.length > 0 && { suggestions }),
  };
}

/** In a document without lines: the heading and the number of the paragraph, and the words themselves. */
function placeOf(
  { start, end }: Span<'source'>,
  source: string,
  lines: Lines,
  section: NonNullable<Checked['section']>,
) {
  return { heading: section(start) ?? null, paragraph: lines.at(start).line, quote: source.slice(start, end) };
}

/** ESLint's suggestions are one edit each, in offsets; so is every fix of ours that it can carry. */
function suggestionOf({ title, edits: [edit, ...others] }: Fix) {
  if (!edit || others.length > 0) return [];
  return [{ desc: title, fix: { range: [edit.span.start, edit.span.end], text: edit.text } }];
}

function explanationOf({ verdicts, summary }: Explanation, lines: Lines) {
  return {
    kind: summary.kind,
    verdicts: verdicts.map(({ rule, pattern, silence, span }) => ({
      ruleId: rule,
      fires: silence === undefined,
      silence: silence ?? null,
      pattern,
      ...rangeOf(span, lines),
    })),
    coverage: Object.fromEntries(
      Object.entries(summary.coverage).map(([rule, spans]) => [rule, spans.map((span) => rangeOf(span, lines))]),
    ),
  };
}

function rangeOf({ start, end }: Span<'source'>, lines: Lines) {
  const from = lines.at(start);
  const to = lines.at(end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
