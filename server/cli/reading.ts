import type { Resolved } from '../config/resolve';
import { type Draft, type Fix, type Format, openDraft, type RuleSettings } from '../engine/index';
import type { Reported } from './report/report';

/** A draft as its project says it is read, with what there is to report of it under `settings`, which go before the project's. */
export function reading(source: string, format: Format, project: Resolved | undefined, settings: RuleSettings) {
  const draft = openDraft(source, project?.format ?? format, { vocabulary: project?.vocabulary });
  const rules = { ...project?.rules, ...settings };
  const findings: Reported[] = [...draft.findings(rules), ...draft.notices(rules)];
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { draft, rules, findings };
}

/** What answers a finding or a notice. */
export function fixesOf(draft: Draft, reported: Reported): readonly Fix[] {
  if (!('remedies' in reported)) return draft.fixes(reported);
  return reported.remedies.map((remedy) => ({ ...remedy, kind: 'rewrite', safe: false }));
}
