import { pathToFileURL } from 'node:url';
import type {
  ArtifactLocation,
  Location,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
  Run,
  Fix as SarifFix,
} from 'sarif';
import {
  type Fix,
  noticeKinds,
  passages,
  publication,
  type RuleInfo,
  rules,
  type Severity,
  type Span,
} from '../../engine/index';
import { version } from '../version';
import { fingerprints } from './fingerprint';
import type { Checked, Report, Reported } from './report';
import { uriPath } from './uri';

/** SARIF 2.1.0 (OASIS): one run, its rules described once, results written as drafts are checked. */
export function sarifReport(): Report {
  let first = true;
  return {
    begin: () => head(),
    add(checked) {
      const names = fingerprints(checked);
      return checked.findings
        .map((finding, at) => {
          const comma = first ? '' : ',';
          first = false;
          return `${comma}\n${JSON.stringify(resultOf(checked, finding, checked.fixes[at] ?? [], names[at] ?? ''))}`;
        })
        .join('');
    },
    end: () => '\n]}]}\n',
  };
}

/** Everything up to the results, which come last in the run so that they can be written one after the other. */
function head(): string {
  const run: Omit<Run, 'results'> = {
    tool: {
      driver: {
        name: 'Second Axis',
        semanticVersion: version(),
        informationUri: publication.url,
        rules: [...rules.map(descriptorOf), ...noticeKinds.map(noticeDescriptor)],
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      [base]: { uri: `${pathToFileURL(process.cwd())}/`, description: { text: 'Where the drafts were checked.' } },
    },
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log).slice(0, -'}]}'.length)},"results":[`;
}

/** What relative addresses start from. */
const base = 'ROOT';

function descriptorOf({
  id,
  title,
  why,
  advice,
  weak,
  good,
  severity,
  passages: numbers,
}: RuleInfo): ReportingDescriptor {
  const [passage] = numbers.map((number) => passages[number - 1]);
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: `${advice}\n\nWeak: ${weak}\nBetter: ${good}`,
      markdown: `${advice}\n\n**Weak:** ${weak}\n\n**Better:** ${good}`,
    },
    ...(passage && { helpUri: passage.href }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['policy', id.split('/')[0] as string], passages: [...numbers] },
  };
}

function noticeDescriptor({ id, title, severity }: (typeof noticeKinds)[number]): ReportingDescriptor {
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: title },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['directive'] },
  };
}

/** `framing/false-choice` as SARIF likes names: `FramingFalseChoice`. */
function nameOf(id: string): string {
  return id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  string
>;

function resultOf(checked: Checked, finding: Reported, fixes: readonly Fix[], fingerprint: string): Result {
  const { rule, severity, message, span, related } = finding;
  return {
    ruleId: rule,
    ruleIndex: [...rules, ...noticeKinds].findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: message },
    locations: [locationOf(checked, span)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, at) => ({
        id: at + 1,
        ...locationOf(checked, other.span),
        message: { text: other.message },
      })),
    }),
    partialFingerprints: { 'secondAxis/v1': fingerprint },
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(checked, fix)) }),
  };
}

function locationOf(checked: Checked, span: Span<'source'>): Location {
  const snippet = { text: checked.source.slice(span.start, span.end) };
  const physicalLocation: PhysicalLocation = {
    artifactLocation: artifactOf(checked),
    region: { ...regionOf(checked, span), snippet },
  };
  return { physicalLocation };
}

function artifactOf({ path, shown }: Checked): ArtifactLocation {
  const inside = uriPath(path);
  if (inside !== undefined) return { uri: encodeURI(inside).replace(/[?#]/g, encodeURIComponent), uriBaseId: base };
  return { uri: path === '<stdin>' ? 'stdin' : pathToFileURL(path).href, description: { text: shown } };
}

function regionOf({ lines }: Checked, { start, end }: Span<'source'>): Region {
  const from = lines.at(start);
  const to = lines.at(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

function fixOf(checked: Checked, { title, edits }: Fix): SarifFix {
  const replacements = edits.map(({ span, text }) => ({
    deletedRegion: regionOf(checked, span),
    insertedContent: { text },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: artifactOf(checked), replacements }] };
}
