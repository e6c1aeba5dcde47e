import type { SourceEdit } from '../rule/fix';
import type { RuleId, Severity } from '../rule/info';
import { type Span, sourceSpan } from '../text/span';
import { type Directive, type Directives, type Misspelt, type Named, verbs } from './directive';
import { nearest } from './nearest';
import { withoutDirective, withoutName } from './remove';
import type { Silences, Use } from './silence';

/** What a draft's directives can have wrong with them. `rules` settings take these ids as they take a rule's. */
export const noticeKinds = [
  {
    id: 'directive/unused',
    severity: 'hint',
    title: 'A directive that silences nothing',
    why: 'It tells a reader that something is silenced there, and would silence unseen what is written there one day.',
    advice: 'Remove it, or the rule that it names in vain.',
  },
  {
    id: 'directive/unknown',
    severity: 'warning',
    title: 'A directive that is misspelt',
    why: 'A directive that cannot be understood silences nothing, whatever its author meant by it.',
    advice: 'Write the directive and each rule as they are called; a reason stands behind a colon.',
  },
] as const satisfies readonly { id: string; severity: Severity; title: string; why: string; advice: string }[];

export type NoticeId = (typeof noticeKinds)[number]['id'];

/** One thing that is wrong with what the draft says to the checker. Offsets are UTF-16 and lie inside the source. */
export interface Notice {
  readonly rule: NoticeId;
  readonly severity: Severity;
  readonly span: Span<'source'>;
  readonly message: string;
  /** The essay has no word on directives: always empty, so that a notice can stand where a finding does. */
  readonly passages: readonly number[];
  readonly related: readonly never[];
  readonly remedies: readonly Remedy[];
}

/** An edit that answers a notice. */
export interface Remedy {
  readonly title: string;
  readonly edits: readonly SourceEdit[];
  readonly preferred: boolean;
}

/** A place where a rule would report something if no directive turned it off. */
export interface Candidate {
  readonly rule: RuleId;
  readonly start: number;
}

/** What the judgement needs of the draft. */
export interface Evidence {
  readonly source: string;
  readonly rules: readonly RuleId[];
  readonly candidates: readonly Candidate[];
  /** Whether the rule is asked of this draft at all; a directive for a rule that is not has nothing to do yet. */
  asked(rule: RuleId): boolean;
}

/** Directives that cannot be understood; a directive that can be is not among them. */
export function unknown({ directives, misspelt }: Directives, { source, rules }: Evidence): Notice[] {
  return [
    ...misspelt.map((each) => misspeltNotice(source, each)),
    ...directives.flatMap((directive) => nameNotices(source, directive, rules)),
  ];
}

/** Directives, and rules named in them, that silence nothing and end nothing. */
export function unused({ directives }: Directives, silences: Silences, evidence: Evidence): Notice[] {
  const uses = evidence.candidates.flatMap(({ start, rule }) => silences.at(start, rule));
  if (directives.some(({ verb }) => verb === 'enable'))
    uses.push(...evidence.rules.flatMap((rule) => silences.endings(rule)));
  const used = new Set<Directive | Named>(
    uses.flatMap(({ directive, named }: Use) => [directive, ...(named ? [named] : [])]),
  );
  return directives.flatMap((directive) => unusedIn(directive, used, evidence));
}

function unusedIn(directive: Directive, used: ReadonlySet<Directive | Named>, evidence: Evidence): Notice[] {
  const known = directive.rules.filter(({ name }) => evidence.rules.some((rule) => rule === name));
  const idle = known.filter((named) => !used.has(named) && evidence.asked(named.name as RuleId));
  const whole = directive.rules.length === 0 ? !used.has(directive) : idle.length === directive.rules.length;
  const remove = {
    title: 'Remove this directive',
    edits: [withoutDirective(evidence.source, directive)],
    preferred: true,
  };
  if (whole) return [notice('directive/unused', directive.span, unusedMessage(directive), [remove])];
  return idle.map((named) =>
    notice('directive/unused', named.span, `“${named.name}” silences nothing here.`, [
      { title: `Remove ${named.name}`, edits: [withoutName(evidence.source, directive, named)], preferred: true },
    ]),
  );
}

function unusedMessage({ verb }: Directive): string {
  return verb === 'enable'
    ? 'Nothing is turned off above that this directive could turn on again.'
    : 'This directive silences nothing.';
}

function misspeltNotice(source: string, { place, word, span }: Misspelt): Notice {
  const remove = {
    title: 'Remove this directive',
    edits: [withoutDirective(source, { place, span })],
    preferred: false,
  };
  if (place === 'head')
    return notice(
      'directive/unknown',
      word.span,
      `“second-axis” is “off” or a list of rules, not “${short(word.name)}”.`,
      [{ ...remove, preferred: true }],
    );
  const meant = nearest(word.name.replace(/^second-axis[-_: \t]+/i, '').replaceAll('_', '-'), verbs);
  const message = `“${short(word.name)}” is no directive; there are second-axis-disable-next-line, second-axis-disable, second-axis-enable and second-axis-disable-file.`;
  return notice('directive/unknown', word.span, message, [
    ...(meant ? [replacement(word, `second-axis-${meant}`)] : []),
    remove,
  ]);
}

function nameNotices(source: string, directive: Directive, rules: readonly RuleId[]): Notice[] {
  const wrong = directive.rules.filter(({ name }) => !rules.some((rule) => rule === name));
  const reason = directive.place === 'comment' ? reasonFrom(directive, rules) : undefined;
  const notices = wrong
    .filter(({ span }) => !reason || span.start < reason.span.start)
    .map((named) => nameNotice(source, directive, named, rules));
  return reason ? [...notices, reasonNotice(source, reason, directive)] : notices;
}

/** Words behind the rules that are nowhere near a rule: a reason whose colon was forgotten. */
function reasonFrom({ rules: named }: Directive, rules: readonly RuleId[]): Named | undefined {
  let from = named.length;
  while (from > 0 && isProse(named[from - 1]?.name ?? '', rules)) from--;
  const [first, second] = [named[from], named.at(-1)];
  if (from === 0 || !first || !second || from > named.length - 2) return undefined;
  return { name: first.name, span: sourceSpan(first.span.start, second.span.end) };
}

function isProse(name: string, rules: readonly RuleId[]): boolean {
  return !name.includes('/') && !meantBy(name, rules);
}

function reasonNotice(source: string, reason: Named, directive: Directive): Notice {
  const words = source.slice(reason.span.start, reason.span.end);
  const before = directive.rules.findLast(({ span }) => span.end <= reason.span.start);
  const at = before ? sourceSpan(before.span.end, reason.span.start) : sourceSpan(reason.span.start, reason.span.start);
  const remedy = { title: 'Put a colon before the reason', edits: [{ span: at, text: ': ' }], preferred: true };
  return notice('directive/unknown', reason.span, `“${short(words)}” names no rule; a reason stands behind a colon.`, [
    remedy,
  ]);
}

function nameNotice(source: string, directive: Directive, named: Named, rules: readonly RuleId[]): Notice {
  const family = familyOf(named.name, rules);
  const only = directive.rules.length === 1;
  const remove: Remedy = only
    ? { title: 'Remove this directive', edits: [withoutDirective(source, directive)], preferred: false }
    : { title: `Remove ${short(named.name)}`, edits: [withoutName(source, directive, named)], preferred: false };
  if (family.length) {
    const message = `“${short(named.name)}” names no rule: a directive names each rule by itself.`;
    return notice('directive/unknown', named.span, message, [replacement(named, family.join(', ')), remove]);
  }
  const meant = meantBy(named.name, rules);
  return notice(
    'directive/unknown',
    named.span,
    meant
      ? `There is no rule “${short(named.name)}”. Did you mean “${meant}”?`
      : `There is no rule “${short(named.name)}”.`,
    [...(meant ? [replacement(named, meant)] : []), remove],
  );
}

/** The rules of a family that is named in place of them: “framing/*”, “framing/”, “framing”. */
function familyOf(name: string, rules: readonly RuleId[]): readonly RuleId[] {
  const family = name.replace(/\/?\**$/, '').toLowerCase();
  return family ? rules.filter((rule) => rule.startsWith(`${family}/`)) : [];
}

/** By the whole id, or by its last part. */
function meantBy(name: string, rules: readonly RuleId[]): RuleId | undefined {
  const last = nearest(
    name,
    rules.map((rule) => rule.slice(rule.indexOf('/') + 1)),
  );
  return nearest(name, rules) ?? rules.find((rule) => last !== undefined && rule.endsWith(`/${last}`));
}

function replacement({ span }: Named, text: string): Remedy {
  return { title: `Replace with ${short(text)}`, edits: [{ span, text }], preferred: true };
}

function notice(rule: NoticeId, span: Span<'source'>, message: string, remedies: readonly Remedy[]): Notice {
  const severity = noticeKinds.find(({ id }) => id === rule)?.severity ?? 'hint';
  return { rule, severity, span, message, passages: [], related: [], remedies };
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}
