import type { ClaimVerdict, Severity } from '../../engine/index';
import { paragraphs } from '../rules';
import { excerpt } from './excerpt';
import type { Checked, Report, Reported } from './report';
import { columns, printable, wrap } from './terminal';

export interface Terminal {
  readonly columns: number;
  readonly colour: boolean;
}

/** For people: every finding under its sentence, and a line at the end that counts them. */
export function textReport(terminal: Terminal): Report {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 } satisfies Record<Severity, number>;
  let files = 0;
  return {
    begin: () => '',
    add(checked) {
      files++;
      for (const { severity } of checked.findings) counts[severity]++;
      return (
        checked.findings.map((finding) => findingText(checked, finding, terminal)).join('') +
        explanationText(checked, terminal)
      );
    },
    end: () => (files === 0 ? '' : summary(files, counts)),
  };
}

function findingText({ shown, source, lines, section }: Checked, finding: Reported, terminal: Terminal): string {
  const paint = painter(terminal.colour);
  const { line, column } = lines.at(finding.span.start);
  const gutter = String(lines.at(finding.span.end).line).length + 2;
  const head = [
    paint('bold', `${printable(shown)}:${line}:${column}`),
    paint(finding.severity, finding.severity),
    finding.rule,
    paint('dim', paragraphs(finding.passages)),
    ...(section ? [paint('dim', underText(section(finding.span.start)))] : []),
  ]
    .filter(Boolean)
    .join('  ');
  const body = excerpt(source, finding.span, lines, terminal.columns - gutter - 3).flatMap((row) => {
    const margin = (label: string) => paint('dim', `${label.padStart(gutter)} │`);
    const text = `${margin(String(row.line ?? ''))} ${row.text}`.trimEnd();
    const caret = paint(finding.severity, '^'.repeat(row.marked));
    return row.marked === 0 ? [text] : [text, `${margin('')} ${' '.repeat(row.before)}${caret}`];
  });
  return `${[head, ...body, ...wrap(finding.message, terminal.columns, '  ')].join('\n')}\n\n`;
}

/** Where in a document without lines a finding is, beside its paragraph. */
function underText(heading: string | undefined): string {
  return heading === undefined ? '' : `under “${printable(heading)}”`;
}

function summary(files: number, counts: Readonly<Record<Severity, number>>): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const checked = `${counted(files, 'draft')} checked`;
  if (total === 0) return `${checked}, nothing found\n`;
  const parts = [
    counts.error && counted(counts.error, 'error'),
    counts.warning && counted(counts.warning, 'warning'),
    counts.information && `${counts.information} for information`,
    counts.hint && counted(counts.hint, 'hint'),
  ].filter(Boolean);
  return `${checked}, ${counted(total, 'finding')}: ${parts.join(', ')}\n`;
}

/** What `--explain` adds after a draft's findings: its kind, every candidate, and where coverage was found. */
function explanationText({ shown, source, lines, explanation }: Checked, terminal: Terminal): string {
  if (!explanation) return '';
  const { verdicts, summary } = explanation;
  const place = (offset: number) => `${lines.at(offset).line}:${lines.at(offset).column}`;
  const rows = [
    ...verdicts.map((verdict) => [
      place(verdict.span.start),
      verdict.rule,
      verdict.silence === undefined ? 'fires' : `silent, ${silenceText(verdict.silence)}`,
      quote(source.slice(verdict.span.start, verdict.span.end)),
    ]),
    ...Object.entries(summary.coverage).map(([rule, spans]) => [
      '',
      rule,
      spans.length === 0 ? 'not taken up' : `taken up at ${spans.map(({ start }) => place(start)).join(', ')}`,
      '',
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => columns(row[column] as string)), 0));
  const table = rows.map((row) =>
    `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
  const head = `${printable(shown)}: ${kindText(summary.kind)}, ${counted(verdicts.length, 'candidate')}`;
  return `${[painter(terminal.colour)('bold', head), ...table].join('\n')}\n\n`;
}

function silenceText(silence: NonNullable<ClaimVerdict['silence']>): string {
  switch (silence) {
    case 'attributed':
      return 'attributed to somebody else';
    case 'rejected':
      return 'denied or criticised';
    case 'mentioned':
      return 'quoted to be discussed';
    case 'questioned':
      return 'a question';
    case 'hypothesis':
      return 'a hypothesis';
    case 'history':
      return 'history';
    case 'hedged':
      return 'hedged';
    case 'other-subject':
      return 'about something else';
    case 'off-topic':
      return 'not a draft on North Korea';
    case 'directive':
      return 'by a comment in the draft';
    default:
      return silence.startsWith('yields:')
        ? `left to ${silence.slice('yields:'.length)}`
        : `exception “${silence.slice('except:'.length)}”`;
  }
}

function kindText(kind: 'policy' | 'analysis' | 'off-topic'): string {
  switch (kind) {
    case 'policy':
      return 'a policy draft';
    case 'analysis':
      return 'an analysis that recommends nothing';
    case 'off-topic':
      return 'not a draft on North Korea';
  }
}

/** The words of a candidate on one line, cut where a reader has seen enough. */
function quote(text: string): string {
  const line = printable(text).replace(/ +/g, ' ');
  return `“${line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line}”`;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const codes = { bold: 1, dim: 2, error: 31, warning: 33, information: 34, hint: 36 } as const;

function painter(colour: boolean): (style: keyof typeof codes, text: string) => string {
  return (style, text) => (colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}
