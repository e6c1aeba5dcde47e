import type { Finding, Span } from '../../engine/index';
import type { Lines } from './lines';
import type { Checked, Explanation, Report } from './report';

/** ESLint's shape, so that what reads ESLint reads this: one array, an object for each file, `[]` for none. */
export function jsonReport(): Report {
  const files: unknown[] = [];
  return {
    add(checked) {
      files.push(fileOf(checked));
      return '';
    },
    end: () => `${JSON.stringify(files)}\n`,
  };
}

function fileOf({ path, lines, findings, explanation }: Checked) {
  const errorCount = findings.filter(({ severity }) => severity === 'error').length;
  return {
    filePath: path,
    messages: findings.map((finding) => messageOf(finding, lines)),
    errorCount,
    warningCount: findings.length - errorCount,
    ...(explanation && explanationOf(explanation, lines)),
  };
}

function messageOf({ rule, severity, message, span, passages }: Finding, lines: Lines) {
  return {
    ruleId: rule,
    severity: severity === 'error' ? 2 : 1,
    level: severity,
    message,
    ...rangeOf(span, lines),
    passages,
  };
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
