import { type Finding, type Passage, passages, rules } from '../engine/index';
import type { Dialect } from './dialect';

/** What a reader sees over a finding of `source`: a section for each, in the order of the draft. */
export function explain(source: string, findings: readonly Finding[], say: Dialect): string {
  return findings.map((finding) => section(source, finding, say)).join(say.line);
}

/** What the draft does, why the framework minds, where the essay says so, what to do, and how it reads both ways. */
function section(source: string, finding: Finding, say: Dialect): string {
  const rule = rules.find(({ id }) => id === finding.rule);
  if (!rule) return say.text(finding.message);
  return [
    `${say.bold(rule.title)} (${say.text(rule.id)})`,
    // What a coverage rule misses cannot be quoted, and its place says only where to begin.
    rule.kind === 'claim' ? `The draft: “${say.text(shortened(source, finding))}”` : say.text(finding.message),
    say.text(rule.why),
    essay(finding.passages, say),
    `${say.bold('What to do:')} ${say.text(rule.advice)}`,
    `${say.bold('Weak:')} ${say.text(rule.weak)}`,
    `${say.bold('Better:')} ${say.text(rule.good)}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function essay(numbers: readonly number[], say: Dialect): string | undefined {
  const [first, ...rest] = numbers.flatMap((number) => passages[number - 1] ?? []);
  if (!first) return undefined;
  const link = (passage: Passage) => say.link(`¶${passage.number}`, passage.href);
  const also = rest.length ? ` See also ${rest.map(link).join(', ')}.` : '';
  const lead = say.bold(`The essay, ¶${first.number} (${first.section}):`);
  return `${lead} ${say.text(first.paraphrase)} ${say.link(`Read ¶${first.number}`, first.href)}.${also}`;
}

/** The finding's own words, the middle of a long stretch left out between two of them. */
function shortened(source: string, { span }: Finding): string {
  const text = source.slice(span.start, span.end);
  return text.length <= 120
    ? text
    : `${text.slice(0, 80).replace(/\s\S*$/, '')} … ${text.slice(-30).replace(/^\S*\s/, '')}`;
}
