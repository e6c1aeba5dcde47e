import { publication } from '../../engine/index';
import {
  type Consideration,
  claimCount,
  considerations,
  findingsByRule,
  type ReportedDraft,
  type ReportOptions,
  type ReportTexts,
  type RuleFindings,
  reportTexts,
} from '../draft';
import { oneLine } from '../escape';
import { matrixPicture } from '../matrix/picture';
import { amountInWords, motiveInWords, poleInWords } from '../position';
import { lineAt, quoteOf, readable } from '../quote';
import { fill } from '../words';

/** The same report as Markdown (GFM), for a wiki or a pull request. The picture is a data URI, which some hosts leave out. */
export function markdownReport(drafts: readonly ReportedDraft[], options: ReportOptions = {}): string {
  const texts = reportTexts(options);
  const { words } = texts;
  return [
    `# ${plain(words.reportTitle)}`,
    plain(words.about),
    ...(drafts.length > 1 ? [overview(drafts, texts)] : []),
    ...drafts.flatMap((draft) => draftSections(draft, texts)),
    '---',
    `[${plain(fill(words.essay, publication))}](${publication.url})`,
    '',
  ].join('\n\n');
}

function overview(drafts: readonly ReportedDraft[], texts: ReportTexts): string {
  const { words } = texts;
  return table(
    [words.draft, words.findings, words.coverage, words.recommendations],
    drafts.map((draft) => [
      plain(draft.name),
      String(claimCount(draft, texts.rules)),
      ratio(considerations(draft, texts.rules)),
      String(draft.matrix.points.length),
    ]),
  );
}

function ratio(list: readonly Consideration[]): string {
  return list.length ? `${list.filter(({ spans }) => spans.length > 0).length}/${list.length}` : '–';
}

function draftSections(draft: ReportedDraft, texts: ReportTexts): readonly string[] {
  const { words } = texts;
  const kinds = { policy: words.policyDraft, analysis: words.analysisDraft, 'off-topic': words.offTopicDraft };
  const head = [`## ${plain(draft.name)}`, plain(kinds[draft.summary.kind])];
  if (draft.summary.kind === 'off-topic') return head;
  const groups = findingsByRule(draft, texts.rules);
  return [
    ...head,
    `### ${plain(words.findings)}`,
    ...(groups.length ? groups.flatMap((group) => ruleGroup(draft, group, texts)) : [plain(words.noFindings)]),
    `### ${plain(words.coverage)}`,
    coverage(draft, texts),
    `### ${plain(words.matrixTitle)}`,
    ...matrix(draft, texts),
  ];
}

function ruleGroup({ source }: ReportedDraft, { rule, findings }: RuleFindings, texts: ReportTexts): readonly string[] {
  const { words } = texts;
  return [
    `#### ${plain(rule.title)} (\`${rule.id}\`)`,
    ...findings.map((finding) => {
      const { before, text, after } = quoteOf(source, finding.span);
      const line = plain(fill(words.line, { line: lineAt(source, finding.span.start) }));
      return `> ${plain(before)}**${plain(text)}**${plain(after)}\n\n${line} · ${plain(finding.message)}`;
    }),
    [
      `- ${plain(words.why)}: ${plain(rule.why)}`,
      `- ${plain(words.whatToDo)}: ${plain(rule.advice)}`,
      `- ${plain(words.passages)}: ${passageLinks(rule.passages, texts)}`,
    ].join('\n'),
  ];
}

function passageLinks(numbers: readonly number[], { passages, words }: ReportTexts): string {
  return numbers
    .flatMap((number) => passages[number - 1] ?? [])
    .map(({ number, section, href }) => `[${plain(fill(words.passageLink, { number, section }))}](<${href}>)`)
    .join(' · ');
}

function coverage(draft: ReportedDraft, texts: ReportTexts): string {
  const { words } = texts;
  const list = considerations(draft, texts.rules);
  if (list.length === 0) return plain(words.coverageOnlyPolicy);
  return table(
    [words.consideration, words.takenUp, words.where],
    list.map(({ rule, spans: [first, ...more] }) => [
      plain(rule.title),
      first ? `✓ ${plain(words.takenUp)}` : `✗ **${plain(words.missing)}**`,
      first
        ? `${plain(fill(words.line, { line: lineAt(draft.source, first.start) }))}: ${plain(oneLine(readable(draft.source.slice(first.start, first.end)), 240))}${more.length ? ` (${plain(fill(words.moreSentences, { count: more.length }))})` : ''}`
        : plain(rule.advice),
    ]),
  );
}

function matrix({ matrix: plane, source }: ReportedDraft, { words }: ReportTexts): readonly string[] {
  if (plane.points.length === 0) return [plain(words.noRecommendations)];
  const picture = `data:image/svg+xml,${encodeURIComponent(matrixPicture(plane, { words })).replace(/[()']/g, percent)}`;
  return [
    `![${plain(words.matrixTitle)}](${picture})`,
    plain(motiveInWords(plane.sweetSpot, words)),
    table(
      [words.number, words.recommendation, words.pole, words.contact],
      plane.points.map(({ text, span, x, y }, at) => [
        String(at + 1),
        `${plain(fill(words.line, { line: lineAt(source, span.start) }))}: ${plain(oneLine(text, 400))}`,
        plain(x === undefined ? words.notSaid : poleInWords(x, words)),
        plain(y === undefined ? words.notSaid : amountInWords(y, words)),
      ]),
    ),
  ];
}

function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head.map(plain)), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Words that stay words: every mark that Markdown or HTML might read is escaped. */
function plain(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+\-.!|&~$^=:@"']/g, (mark) => (quiet.test(mark) ? mark : `\\${mark}`));
}

// Harmless inside a line; escaping them would only make the source hard to read.
const quiet = /[.\-()+!:='"]/;
