import { type Finding, type Passage, passages, type RuleInfo, rules } from '../engine/index';
import type { Dialect } from './dialect';

/** What a hover may say besides what every client shows. */
export interface Telling {
  /** The finding's own message first: for an editor that does not show it above the hover. */
  readonly message: boolean;
  /** Opens a paragraph in the reading guide, where the editor follows such links. */
  readonly guide: ((passage: number) => string) | undefined;
  /** Paragraphs of the essay as the writer's own copy has them. */
  readonly copy: ReadonlyMap<number, string>;
}

/** What a reader sees over findings: a section for each, in the order of the draft. */
export function explain(findings: readonly Finding[], say: Dialect, telling: Telling): string {
  return findings.map((finding) => section(finding, say, telling)).join(say.line);
}

/** At a glance: what the draft does, why it matters, what to do. Below: where the essay says so, and how it reads both ways. */
function section(finding: Finding, say: Dialect, telling: Telling): string {
  const rule = rules.find(({ id }) => id === finding.rule);
  if (!rule) return say.text(finding.message);
  const grounds = finding.passages.flatMap((number) => passages[number - 1] ?? []);
  return [glance(finding, rule, grounds, say, telling), detail(rule, grounds, say, telling)].join(say.line);
}

function glance(
  { message }: Finding,
  rule: RuleInfo,
  grounds: readonly Passage[],
  say: Dialect,
  telling: Telling,
): string {
  return paragraphs(
    say.bold(rule.title),
    telling.message && say.text(message),
    say.text(rule.why),
    `${say.bold('What to do:')} ${say.text(rule.advice)}`,
    reading(grounds, say, telling),
  );
}

function detail(rule: RuleInfo, [first]: readonly Passage[], say: Dialect, telling: Telling): string {
  const words = first && telling.copy.get(first.number);
  return paragraphs(
    first && `${say.bold(`¶${first.number}, ${first.section}:`)} ${say.text(first.paraphrase)}`,
    words && say.quote(shortened(words)),
    `${say.bold('Weak:')} ${say.text(rule.weak)}`,
    `${say.bold('Better:')} ${say.text(rule.good)}`,
    telling.message && say.code(rule.id),
  );
}

/** “Read ¶5 as published · Open in the reading guide · ¶4”, each a link. */
function reading([first, ...others]: readonly Passage[], say: Dialect, { guide }: Telling): string | undefined {
  if (!first) return undefined;
  const links = [say.link(`Read ¶${first.number} as published`, first.href)];
  if (guide) links.push(say.link('Open in the reading guide', guide(first.number)));
  return [...links, ...others.map(({ number, href }) => say.link(`¶${number}`, href))].join(' · ');
}

/** A paragraph to its first sentence end after 400 characters; a hover is no place to read a page. */
function shortened(words: string): string {
  const end = words.slice(400).search(/[.!?](?=\s)/);
  return words.length < 520 || end < 0 ? words : `${words.slice(0, 401 + end)} …`;
}

function paragraphs(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n');
}
