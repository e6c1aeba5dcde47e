import type { Severity } from '../../engine/index';
import type { Checked, Report, Reported } from './report';
import { uriPath } from './uri';

/** Workflow commands: GitHub shows each as an annotation of the line in a pull request. */
export function githubReport(): Report {
  return {
    begin: () => '',
    add: (checked) => checked.findings.map((finding) => `${commandOf(finding, checked)}\n`).join(''),
    end: () => '',
  };
}

function commandOf({ rule, severity, message, span }: Reported, { path, shown, lines }: Checked): string {
  const from = lines.at(span.start);
  const to = lines.at(span.end);
  // Columns belong to an annotation of one line only.
  const columns = from.line === to.line ? { col: from.column, endColumn: to.column } : {};
  const properties = {
    file: uriPath(path) ?? shown,
    line: from.line,
    endLine: to.line,
    ...columns,
    title: `Second Axis: ${rule}`,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${written.join(',')}::${data(message)}`;
}

const commands = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } satisfies Record<
  Severity,
  string
>;

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
