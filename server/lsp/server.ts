import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { configName } from '../config/name';
import type { Mistake } from '../config/reader';
import { type Finding, type Notice, passages, safeEdits } from '../engine/index';
import { type Abilities, actions, belonging, remedies, touching } from './actions';
import { findings, notices, serveChecks } from './check';
import { semanticTokens, serveColours } from './colours';
import { completions, triggers } from './completion';
import { mistakesIn, mistakesMessage } from './configDocument';
import { type Configuration, configuration } from './configuration';
import { serveEssay } from './essay';
import { type Client, toClient, toPushedSettings, toSpan, wantsFixAll, wantsQuickFixes } from './fromProtocol';
import { refuseUntimely } from './lifecycle';
import { type OpenDraft, openDrafts, readAs } from './openDraft';
import { serveOverview } from './overview';
import { type Files, isConfig, pathOf, projects } from './projects';
import {
  commands,
  fixAllKind,
  type PassageLink,
  type PassageParams,
  passageMethod,
  type ReadParams,
  readMethod,
  section,
  statusMethod,
} from './protocol';
import { serveReports } from './report';
import type { Settings } from './settings';
import {
  emptyReport,
  toCodeAction,
  toFixAll,
  toGloss,
  toHighlights,
  toHover,
  toPublished,
  toReport,
  toStatus,
  toUnchanged,
} from './toProtocol';
import type { Words } from './words/words';

/**
 * Serves one client. It keeps the open drafts and their settings, and computes every answer from them anew. `disk` reads the files of
 * the server's own machine, for a client that reads none.
 */
export function serve(connection: Connection, disk: Files): void {
  const drafts = new TextDocuments(openDrafts);
  const essay = serveEssay(connection);
  const session = Math.random().toString(36).slice(2);
  let client: Client;
  let settings: Configuration;
  let folders: readonly string[] = [];

  connection.onInitialize((params) => {
    client = toClient(params);
    folders = client.folders;
    const read = projects(client.readsFiles ? { read: ask } : disk, () => folders, tell);
    settings = configuration(connection, client, read, (uri, read) => {
      const open = drafts.get(uri);
      if (open) readAs(open, read);
    });
    return capabilities(client);
  });

  connection.onInitialized(() => {
    if (client.registersConfiguration)
      connection.client
        .register(DidChangeConfigurationNotification.type, { section })
        .catch(log('Cannot hear of settings'));
    if (client.watchesFiles)
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: `**/${configName}` }] })
        .catch(log('Cannot hear of project configurations'));
    if (client.changesFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        changed();
      });
  });

  connection.onDidChangeConfiguration((change) => changed(toPushedSettings(change.settings)));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isConfig(uri))) changed();
  });
  drafts.onDidSave(({ document }) => {
    if (isConfig(document.uri) && !client.watchesFiles) changed();
  });

  /** What drafts are checked by is another than before. `pushed` are settings that came with the news. */
  function changed(pushed?: unknown): void {
    settings.change(pushed);
    if (client.refreshesColours) connection.languages.semanticTokens.refresh();
    if (!client.pulls) drafts.all().forEach(publish);
    else if (client.refreshes) connection.languages.diagnostics.refresh().catch(log('The client did not refresh'));
  }

  async function ask(uri: string): Promise<string | undefined> {
    try {
      return (await connection.sendRequest<string | null>(readMethod, { uri } satisfies ReadParams)) ?? undefined;
    } catch (error) {
      log(`Could not read ${uri}`)(error);
      return undefined;
    }
  }

  /** A writer who has the configuration open sees its mistakes there. */
  function tell(uri: string, mistakes: readonly Mistake[]): void {
    if (drafts.keys().some((open) => pathOf(open) === uri)) return;
    const message = mistakesMessage(uri, mistakes);
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }

  drafts.onDidChangeContent(({ document }) => {
    if (!client.pulls) publish(document);
  });

  drafts.onDidClose(({ document }) => {
    settings.forget(document.uri);
    if (!client.pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }): Promise<DocumentDiagnosticReport> => {
    const open = drafts.get(textDocument.uri);
    if (!open) return emptyReport;
    const resultId = `${session}.${open.opening}.${open.document.version}.${settings.generation}`;
    if (resultId === previousResultId) return toUnchanged(resultId);
    if (isConfig(open.uri)) return { ...emptyReport, resultId, items: mistakesIn(open, client) };
    return toReport(open, check(open, await settings.of(open.uri)), client, resultId);
  });

  connection.onHover(async ({ textDocument, position }) => {
    const open = drafts.get(textDocument.uri);
    if (!open) return null;
    const read = await settings.of(open.uri);
    const cursor = toSpan(open.document, { start: position, end: position });
    const at = touching(findings(open, read), cursor);
    const hover = toHover(open, at, client, essay.paragraphs);
    return hover ?? (read.enable && read.hoverTerms ? toGloss(open, cursor, client) : null);
  });

  connection.onDocumentHighlight(async ({ textDocument, position }) => {
    const open = drafts.get(textDocument.uri);
    if (!open) return null;
    const found = findings(open, await settings.of(open.uri));
    return toHighlights(open, belonging(found, toSpan(open.document, { start: position, end: position })));
  });

  connection.onCompletion(({ textDocument, position, context }) => {
    const open = drafts.get(textDocument.uri);
    return open ? completions(open, open.document.offsetAt(position), client, context) : null;
  });

  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const open = drafts.get(textDocument.uri);
    if (!open) return [];
    const read = await settings.of(open.uri);
    const all = fixAll(open, read, wantsFixAll(context), client.words);
    if (!wantsQuickFixes(context)) return all;
    const span = toSpan(open.document, range);
    const offered = [
      ...actions(open, touching(findings(open, read), span), abilities(client), client.words),
      ...remedies(touching(notices(open, read), span)),
    ];
    return [...all, ...offered.map((action) => toCodeAction(open, action, client))];
  });

  connection.onExecuteCommand(async ({ command, arguments: [number] = [] }) => {
    const href = command === commands.openPassage ? passages[Number(number) - 1]?.href : undefined;
    if (href) await connection.window.showDocument({ uri: href, external: true });
    return null;
  });

  connection.onRequest(passageMethod, ({ number }: PassageParams): PassageLink | null => passages[number - 1] ?? null);

  serveColours(connection, drafts, () => settings);
  serveOverview(
    connection,
    drafts,
    () => settings,
    () => client.words,
  );
  serveReports(connection, drafts, () => settings);
  serveChecks(
    connection,
    drafts,
    () => settings,
    () => client,
  );

  /** Sends the findings of a draft, unless it has changed again before its settings are there. */
  function publish(open: OpenDraft): void {
    if (isConfig(open.uri)) {
      const { uri, document } = open;
      void connection.sendDiagnostics({ uri, version: document.version, diagnostics: mistakesIn(open, client) });
      return;
    }
    const [version, generation] = [open.document.version, settings.generation];
    const send = (read: Settings) => {
      if (drafts.get(open.uri) !== open || open.document.version !== version || settings.generation !== generation)
        return;
      return connection.sendDiagnostics(toPublished(open, check(open, read), client));
    };
    settings
      .of(open.uri)
      .then(send)
      .catch(log(`Could not check ${open.uri}`));
  }

  /** The draft's findings and notices, and the news of them to the client. */
  function check(open: OpenDraft, read: Settings): readonly (Finding | Notice)[] {
    const found = findings(open, read);
    const summary = read.enable ? open.draft.summary() : undefined;
    void connection.sendNotification(statusMethod, toStatus(open, summary, found.length, settings.generation));
    return [...found, ...notices(open, read)];
  }

  function log(what: string): (error: unknown) => void {
    return (error) => connection.console.error(`${what}: ${error}`);
  }

  refuseUntimely(connection);
  drafts.listen(connection);
  connection.listen();
}

/** Generic requests, such as “fix all” on every save, are answered only where the settings say so. */
function fixAll(
  open: OpenDraft,
  { enable, rules, fixAll }: Settings,
  wanted: 'ours' | 'any' | undefined,
  words: Words,
): CodeAction[] {
  if (!enable || !wanted || (wanted === 'any' && !fixAll)) return [];
  const edits = safeEdits(open.draft, rules);
  return edits.length ? [toFixAll(open, edits, words.fixAll)] : [];
}

function capabilities(client: Client): InitializeResult {
  const runsCommands = client.opensLinks && !client.commands.includes(commands.openPassage);
  return {
    serverInfo: { name: 'Second Axis' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      ...(client.changesFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
      hoverProvider: true,
      completionProvider: { triggerCharacters: triggers },
      documentHighlightProvider: true,
      semanticTokensProvider: semanticTokens,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
      ...(client.pulls && { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
      ...(runsCommands && { executeCommandProvider: { commands: [commands.openPassage] } }),
    },
  };
}

function abilities({ commands: own, opensLinks }: Client): Abilities {
  return {
    opensPassages: opensLinks || own.includes(commands.openPassage),
    disablesRules: own.includes(commands.disableRule),
    opensGuide: own.includes(commands.openGuide),
  };
}
