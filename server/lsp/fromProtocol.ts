import {
  type CodeActionContext,
  CodeActionKind,
  DiagnosticTag,
  type InitializeParams,
  type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Change, Span } from '../engine/index';
import { type ClientOptions, fixAllKind, section } from './protocol';
import { wordsOf } from './words/index';
import type { Words } from './words/words';

/** What the client said of itself, in our words. */
export interface Client {
  /** Asks for diagnostics itself; it is then never sent any. */
  readonly pulls: boolean;
  /** Can be told to ask again. */
  readonly refreshes: boolean;
  /** Can be told to ask for semantic tokens again. */
  readonly refreshesColours: boolean;
  /** Answers `workspace/configuration`. */
  readonly configures: boolean;
  /** Lets the server register for `workspace/didChangeConfiguration`. */
  readonly registersConfiguration: boolean;
  readonly markdown: boolean;
  readonly related: boolean;
  /** Fades what a diagnostic calls unnecessary. */
  readonly tags: boolean;
  /** Takes snippets in a workspace edit (LSP 3.18). */
  readonly snippets: boolean;
  /** Opens a link in a browser on request. */
  readonly opensLinks: boolean;
  /** Our own commands that it carries out itself. */
  readonly commands: readonly string[];
  /** Shows a finding's message above its hover. */
  readonly showsMessages: boolean;
  /** Carries out links to `commands`. */
  readonly followsCommands: boolean;
  /** Reads files for the server. */
  readonly readsFiles: boolean;
  /** Marks broken JSON by itself. */
  readonly marksJson: boolean;
  /** Lets the server register for `workspace/didChangeWatchedFiles`. */
  readonly watchesFiles: boolean;
  /** Tells of workspace folders that come and go. */
  readonly changesFolders: boolean;
  /** URIs of the workspace folders at the start. */
  readonly folders: readonly string[];
  /** What is said in the client's own language. */
  readonly words: Words;
  /** Settings as they came, for a client that does not answer `workspace/configuration`. */
  readonly settings: unknown;
}

export function toClient(params: InitializeParams): Client {
  const { capabilities, initializationOptions } = params;
  const { textDocument, workspace, window } = capabilities;
  const initial = toInitial(initializationOptions);
  const edits = workspace?.workspaceEdit;
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    refreshesColours: workspace?.semanticTokens?.refreshSupport === true,
    configures: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    related:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    tags: [textDocument?.diagnostic, textDocument?.publishDiagnostics].some((diagnostics) =>
      diagnostics?.tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary),
    ),
    snippets: edits?.snippetEditSupport === true && edits.documentChanges === true,
    opensLinks: window?.showDocument?.support === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    folders: toFolders(params),
    words: wordsOf(params.locale),
    ...initial,
  };
}

function toFolders({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

/** `document` is the text just before this change. A change without a range replaces the whole text. */
export function toChange(document: TextDocument, change: TextDocumentContentChangeEvent): Change {
  if (!('range' in change)) return { start: 0, end: document.getText().length, text: change.text };
  return { ...toSpan(document, change.range), text: change.text };
}

/** Total: a reversed range is turned round, a position outside the text is moved to its nearest one. */
export function toSpan(document: TextDocument, { start, end }: Range): Span<'source'> {
  const [a, b] = [document.offsetAt(start), document.offsetAt(end)];
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** Whether a client that names kinds would take a quick fix: kinds are prefixes, and the empty kind is all of them. */
export function wantsQuickFixes({ only }: CodeActionContext): boolean {
  return only?.every((kind) => kind !== '' && kind !== CodeActionKind.QuickFix) !== true;
}

/** Whether the client asks for all safe fixes: by our name, or by that of every extension's. */
export function wantsFixAll({ only }: CodeActionContext): 'ours' | 'any' | undefined {
  if (only?.includes(fixAllKind)) return 'ours';
  return only?.some((kind) => kind === CodeActionKind.Source || kind === CodeActionKind.SourceFixAll)
    ? 'any'
    : undefined;
}

/** The settings in `workspace/didChangeConfiguration`; undefined when it only says that something changed. */
export function toPushedSettings(settings: unknown): unknown {
  return isObject(settings) ? settings[section] : undefined;
}

/** Settings come bare or under their section, as clients differ; our own client's options come beside them. */
function toInitial(
  options: unknown,
): Pick<Client, 'commands' | 'showsMessages' | 'followsCommands' | 'readsFiles' | 'marksJson' | 'settings'> {
  const given = isObject(options) ? (options as ClientOptions & Record<string, unknown>) : {};
  const { commands, showsMessages, followsCommands, readsFiles, marksJson, ...rest } = given;
  return {
    commands: Array.isArray(commands) ? commands.map(String) : [],
    showsMessages: showsMessages === true,
    followsCommands: followsCommands === true,
    readsFiles: readsFiles === true,
    marksJson: marksJson === true,
    settings: !isObject(options) ? undefined : section in rest ? rest[section] : rest,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
