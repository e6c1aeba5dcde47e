import { type Finding, openDraft, rules } from '../../server/engine/index';
import type { LabelledDraft, LabelledSentence } from './corpus';

/** Right findings, false alarms, misses. */
export interface Count {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export interface DraftScore {
  readonly name: string;
  readonly words: number;
  readonly kind: { readonly wanted: string; readonly found: string };
  readonly claims: Readonly<Record<string, Count>>;
  readonly coverage: Readonly<Record<string, Count>>;
}

/** A finding is right when its rule is a label's rule and it overlaps the label's sentence; coverage rules count once a draft. */
export function scoreDraft(labelled: LabelledDraft): DraftScore {
  const draft = openDraft(labelled.text, 'markdown');
  const findings = draft.findings();
  const claims: Record<string, Count> = {};
  const coverage: Record<string, Count> = {};
  for (const { id, kind } of rules) {
    if (kind === 'coverage') {
      const wanted = labelled.coverage.includes(id);
      const found = findings.some(({ rule }) => rule === id);
      coverage[id] = { tp: Number(wanted && found), fp: Number(!wanted && found), fn: Number(wanted && !found) };
      continue;
    }
    const left = new Set(findings.filter(({ rule }) => rule === id));
    let tp = 0;
    let fn = 0;
    for (const { rule, quote } of labelled.claims) {
      if (rule !== id) continue;
      const at = labelled.text.indexOf(quote);
      const [start, end] = sentenceAround(labelled.text, at, at + quote.length);
      const hits = findings.filter(
        (finding) => finding.rule === id && finding.span.start < end && finding.span.end > start,
      );
      for (const hit of hits) left.delete(hit);
      if (hits.length > 0) tp++;
      else fn++;
    }
    claims[id] = { tp, fp: left.size, fn };
  }
  return {
    name: labelled.name,
    words: labelled.text.split(/\s+/).length,
    kind: { wanted: labelled.kind, found: draft.summary().kind },
    claims,
    coverage,
  };
}

/** The sentence or sentences around a quotation: to a full stop and a space, a blank line or the head of a list item. */
function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(/[.!?][)"'”’*_\]]*\s|\n\s*\n|\n\s*(?:[-*+]|\d+\.|#+|\||>)\s/g)) {
    const cut = match.index + match[0].length;
    if (cut <= start) from = cut;
    else if (match.index >= end - 1) {
      to = Math.min(to, match.index + 1);
      break;
    }
  }
  return [from, Math.max(to, end)];
}

/** Each sentence as a draft of its own, under a heading that names the subject. */
export function alone(text: string): string {
  return `# North Korea policy\n\n${text}\n`;
}

export function fires({ rule, text }: LabelledSentence): boolean {
  return claimsIn(text).some((finding) => finding.rule === rule);
}

/** The claim findings of a passage that stands alone. */
export function claimsIn(text: string): readonly Finding[] {
  return openDraft(alone(text), 'markdown')
    .findings()
    .filter(({ rule }) => claims.has(rule));
}

const claims = new Set<string>(rules.filter(({ kind }) => kind === 'claim').map(({ id }) => id));

export function takesUp({ rule, text }: LabelledSentence): boolean {
  return (openDraft(alone(text), 'markdown').summary().coverage[rule] ?? []).length > 0;
}

export function add(counts: Iterable<Count>): Count {
  const sum = { tp: 0, fp: 0, fn: 0 };
  for (const { tp, fp, fn } of counts) {
    sum.tp += tp;
    sum.fp += fp;
    sum.fn += fn;
  }
  return sum;
}

/** Shares between 0 and 1; `undefined` where nothing was found or wanted. */
export function rates({ tp, fp, fn }: Count): {
  precision: number | undefined;
  recall: number | undefined;
  f1: number | undefined;
} {
  return {
    precision: tp + fp ? tp / (tp + fp) : undefined,
    recall: tp + fn ? tp / (tp + fn) : undefined,
    f1: tp + fp + fn ? (2 * tp) / (2 * tp + fp + fn) : undefined,
  };
}
