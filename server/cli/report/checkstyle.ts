import type { Severity } from '../../engine/index';
import type { Checked, Report, Reported } from './report';
import { xml } from './xml';

/** Checkstyle's XML, which most build servers read: an element a file, findings by line and column. */
export function checkstyleReport(): Report {
  return {
    begin: () => '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n',
    add: (checked) =>
      `<file name="${xml(checked.path)}">\n${checked.findings.map((finding) => errorOf(finding, checked)).join('')}</file>\n`,
    end: () => '</checkstyle>\n',
  };
}

function errorOf({ rule, severity, message, span }: Reported, { lines }: Checked): string {
  const { line, column } = lines.at(span.start);
  return `<error line="${line}" column="${column}" severity="${levels[severity]}" message="${xml(message)}" source="second-axis.${rule.replace('/', '.')}"/>\n`;
}

const levels = { error: 'error', warning: 'warning', information: 'info', hint: 'info' } satisfies Record<
  Severity,
  string
>;
