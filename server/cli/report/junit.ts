import type { Checked, Report, Reported } from './report';
import { xml } from './xml';

/** JUnit's XML: a suite for each draft, a failed case for each finding, and one passed case where nothing was found. */
export function junitReport(): Report {
  return {
    begin: () => '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="Second Axis">\n',
    add: suiteOf,
    end: () => '</testsuites>\n',
  };
}

function suiteOf(checked: Checked): string {
  const { shown, findings } = checked;
  const name = xml(shown);
  const cases = findings.length
    ? findings.map((finding) => caseOf(finding, checked))
    : [`<testcase name="nothing found" classname="${name}" time="0"/>\n`];
  return `<testsuite name="${name}" tests="${cases.length}" failures="${findings.length}" errors="0" skipped="0" time="0">\n${cases.join('')}</testsuite>\n`;
}

function caseOf({ rule, severity, message, span }: Reported, { shown, source, lines }: Checked): string {
  const { line, column } = lines.at(span.start);
  const place = xml(`${shown}:${line}:${column}`);
  const words = xml(source.slice(span.start, span.end));
  return `<testcase name="${rule} at ${line}:${column}" classname="${xml(shown)}" time="0"><failure type="${severity}" message="${xml(message)}">${place}: ${words}</failure></testcase>\n`;
}
