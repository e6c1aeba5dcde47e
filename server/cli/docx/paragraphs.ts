import type { Finding, Span } from '../../engine/index';
import { linesOf } from '../report/lines';
import type { Checked } from '../report/report';

/**
 * What was said of a Word document's HTML, said of its text: a line a paragraph, so that line numbers count paragraphs.
 * There are no fixes, since nothing writes them into the document.
 */
export function inParagraphs(checked: Checked): Checked {
  const { text, offset } = textOf(checked.source);
  const span = ({ start, end }: Span<'source'>): Span<'source'> => ({ start: offset(start), end: offset(end) });
  const { explanation } = checked;
  // A document has no comments that could be directives, so there is nothing to say of them.
  const findings = checked.findings.filter((finding): finding is Finding => !('remedies' in finding));
  return {
    ...checked,
    source: text,
    lines: linesOf(text),
    findings: findings.map(
      (finding): Finding => ({
        ...finding,
        span: span(finding.span),
        related: finding.related.map((related) => ({ ...related, span: span(related.span) })),
      }),
    ),
    fixes: findings.map(() => []),
    explanation: explanation && {
      verdicts: explanation.verdicts.map((verdict) => ({ ...verdict, span: span(verdict.span) })),
      summary: {
        ...explanation.summary,
        recommendations: explanation.summary.recommendations.map(span),
        coverage: Object.fromEntries(
          Object.entries(explanation.summary.coverage).map(([rule, spans]) => [rule, spans.map(span)]),
        ),
      },
    },
    section: sections(checked.source, text),
  };
}

/** A Word document's HTML as plain text, for documents that quote the draft at length: items and quotations marked as in a mail. */
export function plainOf(html: string): string {
  let quoted = false;
  const paragraphs = html.split('\n').map((line) => {
    // A quotation's opening tag stands at the end of the line before its paragraph.
    const mark = quoted ? '> ' : line.startsWith('<li') ? '- ' : '';
    quoted = /<blockquote>$/.test(line) || (quoted && !line.includes('</blockquote>'));
    return mark + textOf(line).text.trim();
  });
  return `${paragraphs.filter((text) => text !== '').join('\n\n')}\n`;
}

/** The text of HTML that the Word library wrote, and where in it an offset of the HTML is; both in UTF-16 code units. */
function textOf(html: string): { text: string; offset: (at: number) => number } {
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  for (const { 0: part, index } of html.matchAll(/<[^>]*>|&(?:amp|lt|gt|quot);|[^<&]+|[<&]/g)) {
    from.push(index);
    to.push(text.length);
    if (part.startsWith('<') && part.length > 1) text += /^<(?:br|\/t[dh])\b/.test(part) ? ' ' : '';
    else text += entities.get(part) ?? part;
  }
  return {
    text,
    offset(at) {
      let low = 0;
      let high = from.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((from[middle] as number) <= at) low = middle;
        else high = middle;
      }
      // Inside a tag or an entity is where it ends in the text.
      return Math.min((to[low] ?? 0) + Math.max(0, at - (from[low] ?? 0)), to[low + 1] ?? text.length);
    },
  };
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
]);

/** The heading that a place of the text stands under, by paragraph. */
function sections(html: string, text: string): (offset: number) => string | undefined {
  const headings: (string | undefined)[] = [];
  let heading: string | undefined;
  const paragraphs = text.split('\n');
  html.split('\n').forEach((line, index) => {
    if (/^<h[1-6]\b/.test(line)) heading = paragraphs[index]?.trim();
    headings.push(heading);
  });
  const lines = linesOf(text);
  return (offset) => headings[lines.at(offset).line - 1];
}
