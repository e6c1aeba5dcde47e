import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Hover,
  type Position,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentEdit,
} from 'vscode-languageserver';
import {
  type Finding,
  type Notice,
  passages,
  type Severity,
  type SourceEdit,
  type Span,
  type Summary,
} from '../engine/index';
import type { Action } from './actions';
import { markdown, plaintext } from './dialect';
import { explain, type Telling } from './explain';
import type { Client } from './fromProtocol';
import { gloss } from './gloss';
import type { OpenDraft } from './openDraft';
import { commands, type DraftStatus, fixAllKind } from './protocol';

export function toRange({ document }: OpenDraft, { start, end }: Span<'source'>): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toDiagnostic(open: OpenDraft, finding: Finding | Notice, client: Client): Diagnostic {
  const href = passages[(finding.passages[0] ?? 0) - 1]?.href;
  return {
    range: toRange(open, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(href && { codeDescription: { href } }),
    source: 'Second Axis',
    message: finding.message,
    ...(client.tags && finding.rule === 'directive/unused' && { tags: [DiagnosticTag.Unnecessary] }),
    ...(client.related && finding.related.length > 0 && { relatedInformation: toRelated(open, finding) }),
  };
}

export function toPublished(
  open: OpenDraft,
  findings: readonly (Finding | Notice)[],
  client: Client,
): PublishDiagnosticsParams {
  const { uri, document } = open;
  return {
    uri,
    version: document.version,
    diagnostics: findings.map((finding) => toDiagnostic(open, finding, client)),
  };
}

export function toReport(open: OpenDraft, findings: readonly (Finding | Notice)[], client: Client, resultId: string) {
  const items = findings.map((finding) => toDiagnostic(open, finding, client));
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items } satisfies DocumentDiagnosticReport;
}

/** For a document that is not open here, or switched off; without a result id, so that it is never taken for current. */
export const emptyReport = { kind: DocumentDiagnosticReportKind.Full, items: [] } satisfies DocumentDiagnosticReport;

export function toUnchanged(resultId: string) {
  return { kind: DocumentDiagnosticReportKind.Unchanged, resultId } satisfies DocumentDiagnosticReport;
}

/** Over the shortest finding's range, so that the editor asks again where another begins. Null when there is none. */
export function toHover(
  open: OpenDraft,
  findings: readonly Finding[],
  client: Client,
  copy: Telling['copy'],
): Hover | null {
  const [shortest] = [...findings].sort((a, b) => length(a.span) - length(b.span));
  if (!shortest) return null;
  const dialect = client.markdown ? markdown : plaintext;
  const followed = client.markdown && client.followsCommands && client.commands.includes(commands.openGuide);
  const telling = { message: !client.showsMessages, guide: followed ? guideLink : undefined, copy };
  return {
    range: toRange(open, shortest.span),
    contents: { kind: dialect.kind, value: explain(findings, dialect, telling) },
  };
}

/** Over a word of the framework's vocabulary, in a draft about North Korea. */
export function toGloss(open: OpenDraft, cursor: Span<'source'>, client: Client): Hover | null {
  const word = open.draft.colours(cursor).find(({ span }) => span.start <= cursor.start && cursor.start <= span.end);
  const dialect = client.markdown ? markdown : plaintext;
  const value = word && gloss(open.draft.source.slice(word.span.start, word.span.end), word.kind, dialect);
  return word && value ? { range: toRange(open, word.span), contents: { kind: dialect.kind, value } } : null;
}

/** The places that belong to the findings at one place, such as a draft's other recommendations, and their own. */
export function toHighlights(open: OpenDraft, findings: readonly Finding[]): DocumentHighlight[] {
  const spans = findings.flatMap(({ span, related }) =>
    related.length ? [span, ...related.map((each) => each.span)] : [],
  );
  const distinct = spans.filter(({ start }, index) => spans.findIndex((other) => other.start === start) === index);
  return distinct.map((span) => ({ range: toRange(open, span), kind: DocumentHighlightKind.Text }));
}

export function toCodeAction(open: OpenDraft, action: Action, client: Client): CodeAction {
  const { title, finding, preferred, edits, snippet, command } = action;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(open, finding, client)],
    ...(preferred && { isPreferred: true }),
    ...(edits && { edit: toWorkspaceEdit(open, edits, client.snippets ? snippet : undefined) }),
    ...(command && { command: { title, command: command.id, arguments: [...command.arguments] } }),
  };
}

/** One edit of the whole draft, which is undone in one step. */
export function toFixAll(open: OpenDraft, edits: readonly SourceEdit[], title: string): CodeAction {
  return {
    title,
    kind: fixAllKind,
    edit: { changes: { [open.uri]: edits.map(({ span, text }) => ({ range: toRange(open, span), newText: text })) } },
  };
}

/** `summary` is undefined for a draft that the settings leave alone. */
export function toStatus(
  { uri, document }: OpenDraft,
  summary: Summary | undefined,
  findings: number,
  generation: number,
): DraftStatus {
  const { kind, coverage } = summary ?? { kind: 'off' as const, coverage: {} };
  const considerations = Object.values(coverage);
  const met = considerations.filter((sentences) => sentences.length > 0).length;
  return { uri, version: document.version, generation, kind, findings, coverage: { met, of: considerations.length } };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** As many as a list of problems can bear; the rest are marked in the draft when the cursor stands on the finding. */
const listed = 3;

function toRelated(open: OpenDraft, { related }: Finding | Notice): DiagnosticRelatedInformation[] {
  const last = related.length > listed ? listed - 1 : -1;
  return related.slice(0, listed).map(({ span, message }, index) => ({
    location: { uri: open.uri, range: toRange(open, span) },
    message: index === last ? `${message} All ${related.length} are marked while the cursor stands on one.` : message,
  }));
}

function guideLink(passage: number): string {
  return `command:${commands.openGuide}?${encodeURIComponent(JSON.stringify([passage]))}`;
}

/**
 * A snippet stands for the text of the one edit it comes with. VS Code indents a snippet's later lines once more, as deep as the line it
 * is inserted in, so in an indented line one of several lines is sent as plain text.
 */
function toWorkspaceEdit(open: OpenDraft, edits: readonly SourceEdit[], snippet: string | undefined) {
  const plain = edits.map(({ span, text }) => ({ range: toRange(open, span), newText: text }));
  const [only, ...others] = plain;
  if (
    snippet === undefined ||
    !only ||
    others.length > 0 ||
    (snippet.includes('\n') && isIndented(open, only.range.start))
  ) {
    return { changes: { [open.uri]: plain } };
  }
  const edit: TextDocumentEdit = {
    textDocument: { uri: open.uri, version: open.document.version },
    edits: [{ range: only.range, snippet: { kind: 'snippet', value: snippet } }],
  };
  return { documentChanges: [edit] };
}

export function isIndented({ document }: OpenDraft, { line }: Position): boolean {
  const start = { line, character: 0 };
  return /^[ \t]/.test(document.getText({ start, end: { line, character: 1 } }));
}

function length({ start, end }: Span<'source'>): number {
  return end - start;
}
