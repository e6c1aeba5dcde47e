import { publication } from '../../engine/index';
import {
  claimCount,
  considerations,
  type ReportedDraft,
  type ReportOptions,
  type ReportTexts,
  reportTexts,
} from '../draft';
import { escaped } from '../escape';
import { fill } from '../words';
import { article } from './article';
import { pageStyle, pageStyleHash } from './style';

/**
 * One self-contained page about one or more drafts, for a browser, an inbox or a printer. Nothing in it runs or is
 * fetched, and everything taken from a draft is text.
 */
export function htmlReport(drafts: readonly ReportedDraft[], options: ReportOptions = {}): string {
  const texts = reportTexts(options);
  const { words } = texts;
  return [
    '<!doctype html>',
    `<html lang="${escaped(texts.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${pageStyleHash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(title(drafts, texts))}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#report">${escaped(words.skip)}</a>`,
    '<header>',
    `<h1>${escaped(words.reportTitle)}</h1>`,
    `<p class="quiet">${escaped(words.about)}</p>`,
    ...(drafts.length > 1 ? contents(drafts, texts) : []),
    '</header>',
    '<main id="report">',
    ...drafts.flatMap((draft, index) => article(draft, `d${index + 1}`, texts)),
    '</main>',
    `<footer><p><a href="${escaped(publication.url)}">${escaped(fill(words.essay, publication))}</a></p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function title(drafts: readonly ReportedDraft[], { words }: ReportTexts): string {
  const [only] = drafts;
  return only && drafts.length === 1 ? `${only.name} – ${words.reportTitle}` : words.reportTitle;
}

/** Several drafts: a table of contents that already compares them. */
function contents(drafts: readonly ReportedDraft[], texts: ReportTexts): readonly string[] {
  const { words } = texts;
  return [
    `<nav aria-label="${escaped(words.contents)}" class="scroll" tabindex="0">`,
    '<table>',
    `<thead><tr><th scope="col">${escaped(words.draft)}</th><th scope="col">${escaped(words.findings)}</th><th scope="col">${escaped(words.coverage)}</th><th scope="col">${escaped(words.recommendations)}</th></tr></thead>`,
    '<tbody>',
    ...drafts.map((draft, index) => {
      const list = considerations(draft, texts.rules);
      const met = list.length ? `${list.filter(({ spans }) => spans.length > 0).length}/${list.length}` : '–';
      return `<tr><th scope="row"><a href="#d${index + 1}">${escaped(draft.name)}</a></th><td>${claimCount(draft, texts.rules)}</td><td>${met}</td><td>${draft.matrix.points.length}</td></tr>`;
    }),
    '</tbody>',
    '</table>',
    '</nav>',
  ];
}
