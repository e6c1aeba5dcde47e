import type { Finding, MatrixPoint, Passage } from '../../engine/index';
import {
  type Consideration,
  claimCount,
  considerations,
  findingsByRule,
  type ReportedDraft,
  type ReportTexts,
  type RuleFindings,
} from '../draft';
import { escaped, oneLine } from '../escape';
import { matrixPicture } from '../matrix/picture';
import { amountInWords, poleInWords } from '../position';
import { lineAt, quoteOf, readable } from '../quote';
import { fill, type ReportWords } from '../words';

/** One draft's part of the page; `id` begins the ids of all that can be linked to. */
export function article(draft: ReportedDraft, id: string, texts: ReportTexts): readonly string[] {
  const { words } = texts;
  const kinds = { policy: words.policyDraft, analysis: words.analysisDraft, 'off-topic': words.offTopicDraft };
  return [
    `<article aria-labelledby="${id}">`,
    `<h2 id="${id}">${escaped(draft.name)}</h2>`,
    `<p class="kind">${escaped(kinds[draft.summary.kind])}</p>`,
    ...(draft.summary.kind === 'off-topic'
      ? []
      : [
          ...figures(draft, texts),
          ...findings(draft, id, texts),
          ...coverage(draft, id, texts),
          ...matrix(draft, id, texts),
        ]),
    '</article>',
  ];
}

function figures(draft: ReportedDraft, texts: ReportTexts): readonly string[] {
  const { words } = texts;
  const list = considerations(draft, texts.rules);
  const met = list.filter(({ spans }) => spans.length > 0).length;
  const figure = (name: string, value: string) => `<div><dt>${escaped(name)}</dt><dd>${value}</dd></div>`;
  return [
    '<dl class="figures">',
    figure(words.findings, String(claimCount(draft, texts.rules))),
    figure(words.coverage, list.length ? `${met} / ${list.length}` : '–'),
    figure(words.recommendations, String(draft.matrix.points.length)),
    '</dl>',
  ];
}

function section(id: string, heading: string, body: readonly string[]): readonly string[] {
  return ['<section>', `<h3 id="${id}">${escaped(heading)}</h3>`, ...body, '</section>'];
}

function findings(draft: ReportedDraft, id: string, texts: ReportTexts): readonly string[] {
  const groups = findingsByRule(draft, texts.rules);
  return section(
    `${id}-findings`,
    texts.words.findings,
    groups.length === 0
      ? [`<p>${escaped(texts.words.noFindings)}</p>`]
      : groups.flatMap((group) => ruleGroup(draft, group, texts)),
  );
}

function ruleGroup({ source }: ReportedDraft, { rule, findings: list }: RuleFindings, texts: ReportTexts): string[] {
  const { words } = texts;
  return [
    `<section class="rule ${list[0]?.severity ?? rule.severity}">`,
    `<div class="top"><h4>${escaped(rule.title)}</h4><span class="quiet">${escaped(`${words[list[0]?.severity ?? rule.severity]} · ${rule.id}`)}</span></div>`,
    '<ol>',
    ...list.map((finding) => item(source, finding, words)),
    '</ol>',
    '<dl class="why">',
    term(words.why, escaped(rule.why)),
    term(words.whatToDo, escaped(rule.advice)),
    term(words.passages, passageLinks(rule.passages, texts)),
    '</dl>',
    '</section>',
  ];
}

function item(source: string, finding: Finding, words: ReportWords): string {
  const quote = quoteOf(source, finding.span);
  const line = fill(words.line, { line: lineAt(source, finding.span.start) });
  return [
    '<li>',
    `<blockquote>${escaped(quote.before)}<mark>${escaped(quote.text)}</mark>${escaped(quote.after)}</blockquote>`,
    `<p class="quiet">${escaped(line)} · ${escaped(finding.message)}</p>`,
    '</li>',
  ].join('\n');
}

function term(name: string, html: string): string {
  return `<dt>${escaped(name)}</dt><dd>${html}</dd>`;
}

function passageLinks(numbers: readonly number[], texts: ReportTexts): string {
  return numbers
    .flatMap((number) => texts.passages[number - 1] ?? [])
    .map((passage) => passageLink(passage, texts))
    .join(' · ');
}

/** The same for a narrow column: “¶6 ¶8”, each with its section for those who hear it. */
function passageNumbers(numbers: readonly number[], texts: ReportTexts): string {
  return numbers
    .flatMap((number) => texts.passages[number - 1] ?? [])
    .map(({ number, section: heading, href }) => {
      const name = fill(texts.words.passageLink, { number, section: heading });
      return `<a href="${escaped(href)}" aria-label="${escaped(name)}">¶${number}</a>`;
    })
    .join(' ');
}

function passageLink({ number, section: heading, href }: Passage, { words }: ReportTexts): string {
  return `<a href="${escaped(href)}">${escaped(fill(words.passageLink, { number, section: heading }))}</a>`;
}

function coverage(draft: ReportedDraft, id: string, texts: ReportTexts): readonly string[] {
  const { words } = texts;
  const list = considerations(draft, texts.rules);
  if (list.length === 0)
    return section(`${id}-coverage`, words.coverage, [`<p>${escaped(words.coverageOnlyPolicy)}</p>`]);
  return section(`${id}-coverage`, words.coverage, [
    `<div class="scroll" role="group" tabindex="0" aria-labelledby="${id}-coverage-table">`,
    '<table>',
    `<caption id="${id}-coverage-table">${escaped(words.coverageCaption)}</caption>`,
    `<thead><tr><th scope="col">${escaped(words.consideration)}</th><th scope="col" class="nowrap">${escaped(words.takenUp)}</th><th scope="col">${escaped(words.where)}</th></tr></thead>`,
    '<tbody>',
    ...list.map((consideration) => coverageRow(draft, consideration, texts)),
    '</tbody>',
    '</table>',
    '</div>',
  ]);
}

function coverageRow({ source }: ReportedDraft, { rule, spans }: Consideration, texts: ReportTexts): string {
  const { words } = texts;
  const head = `<th scope="row">${escaped(rule.title)}</th>`;
  const [first] = spans;
  if (!first)
    return `<tr>${head}<td class="nowrap missing">✗ ${escaped(words.missing)}</td><td>${escaped(rule.advice)} <span class="quiet">${passageNumbers(rule.passages, texts)}</span></td></tr>`;
  const line = fill(words.line, { line: lineAt(source, first.start) });
  const more =
    spans.length > 1
      ? ` <span class="quiet">${escaped(fill(words.moreSentences, { count: spans.length - 1 }))}</span>`
      : '';
  const text = oneLine(readable(source.slice(first.start, first.end)), 240);
  return `<tr>${head}<td class="nowrap met">✓ ${escaped(words.takenUp)}</td><td><span class="quiet">${escaped(line)}:</span> ${escaped(text)}${more}</td></tr>`;
}

function matrix({ matrix: plane, source }: ReportedDraft, id: string, texts: ReportTexts): readonly string[] {
  const { words } = texts;
  const { points } = plane;
  if (points.length === 0)
    return section(`${id}-matrix`, words.matrixTitle, [`<p>${escaped(words.noRecommendations)}</p>`]);
  const picture = matrixPicture(plane, {
    words,
    id: `${id}-picture`,
    styled: false,
    href: (at) => `#${id}-r${at + 1}`,
  });
  return section(`${id}-matrix`, words.matrixTitle, [
    `<figure>${picture}</figure>`,
    `<div class="scroll" role="group" tabindex="0" aria-labelledby="${id}-matrix-table">`,
    '<table>',
    `<caption id="${id}-matrix-table">${escaped(words.recommendationsCaption)}</caption>`,
    `<thead><tr><th scope="col" class="nowrap">${escaped(words.number)}</th><th scope="col">${escaped(words.recommendation)}</th><th scope="col">${escaped(words.pole)}</th><th scope="col">${escaped(words.contact)}</th></tr></thead>`,
    '<tbody>',
    ...points.map((point, at) => recommendationRow(source, point, at, id, texts)),
    '</tbody>',
    '</table>',
    '</div>',
  ]);
}

function recommendationRow(source: string, point: MatrixPoint, at: number, id: string, { words }: ReportTexts): string {
  const line = fill(words.line, { line: lineAt(source, point.span.start) });
  const { x, y } = point;
  return [
    `<tr id="${id}-r${at + 1}"><td>${at + 1}</td>`,
    `<td><span class="quiet">${escaped(line)}:</span> ${escaped(oneLine(point.text, 400))}</td>`,
    cell(x === undefined ? undefined : poleInWords(x, words), words),
    cell(y === undefined ? undefined : amountInWords(y, words), words),
    '</tr>',
  ].join('');
}

function cell(text: string | undefined, words: ReportWords): string {
  return text
    ? `<td class="axis-cell">${escaped(text)}</td>`
    : `<td class="axis-cell quiet">${escaped(words.notSaid)}</td>`;
}
