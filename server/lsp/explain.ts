import { type Finding, type Passage, passages, rules } from '../engine/index';
import type { Dialect } from './dialect';

/** What a reader sees over a finding: one section for each, most text first come first. */
export function explain(findings: readonly Finding[], say: Dialect): string {
  return findings.map((finding) => section(finding, say)).join(say.line);
}

/** What the draft does, why it matters, where the essay says so, what to do, and how it reads both ways. */
function section(finding: Finding, say: Dialect): string {
  const rule = rules.find(({ id }) => id === finding.rule);
  return [
    `${say.bold(rule?.title ?? finding.rule)} (${say.text(finding.rule)})`,
    say.text(finding.message),
    rule && say.text(rule.why),
    essay(finding.passages, say),
    rule && `${say.bold('What to do:')} ${say.text(rule.advice)}`,
    rule && `${say.bold('Weak:')} ${say.text(rule.weak)}`,
    rule && `${say.bold('Better:')} ${say.text(rule.good)}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function essay(numbers: readonly number[], say: Dialect): string | undefined {
  const [first, ...rest] = numbers.flatMap((number) => passages[number - 1] ?? []);
  if (!first) return undefined;
  const link = (passage: Passage) => say.link(`¶${passage.number}`, passage.href);
  const also = rest.length ? ` See also ${rest.map(link).join(', ')}.` : '';
  return `${say.bold(`The essay, ¶${first.number} (${first.section}):`)} ${say.text(first.paraphrase)} ${say.link(`Read ¶${first.number}`, first.href)}.${also}`;
}
