import { type Finding, type Notice, passages, type SourceEdit, type Span } from '../engine/index';
import type { OpenDraft } from './openDraft';
import { commands } from './protocol';
import type { Words } from './words/words';

/** Something the author can do about a finding or a notice: an edit of the draft, or a command of the client. */
export interface Action {
  readonly title: string;
  readonly finding: Finding | Notice;
  readonly preferred: boolean;
  /** Said once, however many findings call for it. */
  readonly once?: true;
  readonly edits?: readonly SourceEdit[];
  /** The text of the one edit with its placeholders, in the LSP snippet grammar. */
  readonly snippet?: string | undefined;
  readonly command?: { readonly id: string; readonly arguments: readonly (string | number)[] };
}

/** What the client can carry out besides edits. */
export interface Abilities {
  readonly opensPassages: boolean;
  readonly disablesRules: boolean;
  readonly opensGuide: boolean;
}

/** For each of `findings`: its fixes, then the ways to silence it, then where to read more. */
export function actions(
  open: OpenDraft,
  findings: readonly Finding[],
  can: Abilities,
  words: Words,
): readonly Action[] {
  return [
    ...findings.flatMap((finding) => fixes(open, finding)),
    ...findings.flatMap((finding) => ignore(open, finding, words)),
    ...findings.flatMap((finding) => (can.disablesRules ? turnOff(open.uri, finding, words) : [])),
    ...findings.flatMap((finding) => read(finding, can, words)),
  ].filter((action, index, all) => all.findIndex((other) => isSame(action, other)) === index);
}

/** Findings that a cursor or selection touches; a cursor at either end counts. */
export function touching<Any extends Pick<Finding, 'span'>>(
  findings: readonly Any[],
  { start, end }: Span<'source'>,
): readonly Any[] {
  return findings.filter(({ span }) => span.start <= end && start <= span.end);
}

/** Findings that a cursor touches, or of which it touches a place that belongs to them. */
export function belonging(findings: readonly Finding[], cursor: Span<'source'>): readonly Finding[] {
  const near = ({ start, end }: Span<'source'>) => start <= cursor.end && cursor.start <= end;
  return findings.filter(({ span, related }) => near(span) || related.some((each) => near(each.span)));
}

/** What answers a notice on a directive. */
export function remedies(notices: readonly Notice[]): readonly Action[] {
  return notices.flatMap((finding) => finding.remedies.map((remedy) => ({ ...remedy, finding })));
}

function fixes({ draft }: OpenDraft, finding: Finding): Action[] {
  const found = draft.fixes(finding);
  const ordered = [...found.filter(({ kind }) => kind === 'rewrite'), ...found.filter(({ kind }) => kind === 'add')];
  return ordered.map(({ title, edits, snippet, preferred }) => ({ title, finding, preferred, edits, snippet }));
}

function ignore({ draft }: OpenDraft, finding: Finding, words: Words): Action[] {
  const { here, inDraft } = draft.ignoring(finding);
  const { rule } = finding;
  return [
    { title: words.ignoreHere(rule), finding, preferred: false, edits: [here] },
    { title: words.turnOffInDraft(rule), finding, preferred: false, once: true, edits: [inDraft] },
  ];
}

function turnOff(uri: string, finding: Finding, words: Words): Action[] {
  const command = { id: commands.disableRule, arguments: [finding.rule, uri] };
  return [{ title: words.turnOffInWorkspace(finding.rule), finding, preferred: false, once: true, command }];
}

function read(finding: Finding, can: Abilities, words: Words): Action[] {
  const [number] = finding.passages;
  if (number === undefined || !passages[number - 1]) return [];
  const opening = (title: string, id: string): Action => ({
    title,
    finding,
    preferred: false,
    once: true,
    command: { id, arguments: [number] },
  });
  return [
    ...(can.opensGuide ? [opening(words.openGuide(number), commands.openGuide)] : []),
    ...(can.opensPassages ? [opening(words.openPassage(number), commands.openPassage)] : []),
  ];
}

/** Two findings of one rule, or of one passage, at one place need one command. */
function isSame(a: Action, b: Action): boolean {
  return a === b || (a.once === true && a.title === b.title);
}
