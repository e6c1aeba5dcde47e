import {
  type Draft,
  type Finding,
  type Matrix,
  type Passage,
  passages,
  type RuleInfo,
  type RuleSettings,
  rules,
  type Span,
  type Summary,
} from '../engine/index';
import { english, type ReportWords } from './words';

/** One draft as a report sees it: what the engine said, and the text it said it of. */
export interface ReportedDraft {
  /** What people call it: a file’s name. */
  readonly name: string;
  readonly source: string;
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly matrix: Matrix;
}

export interface ReportOptions {
  readonly words?: ReportWords;
  /** BCP 47 tag of the words’ language. */
  readonly language?: string;
  /** The rules’ texts, if not in English. */
  readonly rules?: readonly RuleInfo[];
  /** The essay’s paragraphs, if not in English. */
  readonly passages?: readonly Passage[];
}

/** The same with everything filled in. */
export type ReportTexts = Required<ReportOptions>;

export function reportTexts(options: ReportOptions): ReportTexts {
  return { words: english, language: 'en', rules, passages, ...options };
}

export function reportedDraft(name: string, draft: Draft, settings: RuleSettings = {}): ReportedDraft {
  return {
    name,
    source: draft.source,
    findings: draft.findings(settings),
    summary: draft.summary(),
    matrix: draft.matrix(),
  };
}

/** One consideration and the sentences that take it up. */
export interface Consideration {
  readonly rule: RuleInfo;
  readonly spans: readonly Span<'source'>[];
}

/** The eight considerations in the rules’ order; empty for a draft that recommends nothing. */
export function considerations({ summary }: ReportedDraft, list: readonly RuleInfo[]): readonly Consideration[] {
  if (summary.kind !== 'policy') return [];
  return list
    .filter(({ kind }) => kind === 'coverage')
    .map((rule) => ({ rule, spans: summary.coverage[rule.id] ?? [] }));
}

/** One rule's findings about stretches of the text. */
export interface RuleFindings {
  readonly rule: RuleInfo;
  readonly findings: readonly Finding[];
}

/** The claim rules that found something, in the order of their first finding; what is missing stands under coverage. */
export function findingsByRule({ findings }: ReportedDraft, list: readonly RuleInfo[]): readonly RuleFindings[] {
  const groups = new Map<RuleInfo, Finding[]>();
  for (const finding of findings) {
    const rule = list.find(({ id }) => id === finding.rule);
    if (rule?.kind === 'claim') groups.set(rule, [...(groups.get(rule) ?? []), finding]);
  }
  return [...groups].map(([rule, found]) => ({ rule, findings: found }));
}

/** How many stretches of the text were marked. */
export function claimCount(draft: ReportedDraft, list: readonly RuleInfo[]): number {
  return findingsByRule(draft, list).reduce((sum, { findings }) => sum + findings.length, 0);
}
