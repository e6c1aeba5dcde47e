import { type ExtensionContext, type LogOutputChannel, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { type ClientOptions, type DraftStatus, readMethod, section, statusMethod } from '../server/lsp/protocol';
import { offered, registerCommands } from './commands';
import { served, servedOnly } from './drafts';
import { handOverEssay, tellEssayProblem } from './essay';
import { type Findings, quietFindings } from './findings';
import { readingGuide } from './guide';
import { readConfig } from './projects';
import { crashes } from './quiet';
import { draftViews } from './views';

/** What `activate` gives to other extensions and to tests. */
export interface SecondAxis {
  readonly host: 'node' | 'web';
  /** Resolves when the server has answered for the first time; rejects when it could not be started. */
  readonly ready: Promise<void>;
}

let running: BaseLanguageClient | undefined;

/** Everything but the transport: `create` makes a client for this host, and again for each restart by hand. */
export function start(
  context: ExtensionContext,
  host: SecondAxis['host'],
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): SecondAxis {
  const outputChannel = window.createOutputChannel('Second Axis', { log: true });
  const findings = quietFindings();
  const views = draftViews(context, () => running as BaseLanguageClient);
  const guide = readingGuide(() => running as BaseLanguageClient);

  async function launch(): Promise<void> {
    const client = quiet(create(clientOptions(findings, outputChannel)));
    client.onRequest(readMethod, readConfig);
    client.onNotification(statusMethod, (news: DraftStatus) => views.report(news));
    running = client;
    await client.start();
    const problem = await handOverEssay(client);
    if (problem) outputChannel.warn(problem);
  }
  async function restart(): Promise<void> {
    await deactivate()?.catch((error) => outputChannel.warn(`The old server did not stop: ${error}`));
    await launch();
  }

  async function readEssay(): Promise<void> {
    const problem = await handOverEssay(running as BaseLanguageClient);
    guide.refresh();
    // What the writer does about it need not be waited for.
    if (problem) void tellEssayProblem(problem);
  }

  const ready = launch();
  ready.catch((error) => outputChannel.error(`The server did not start: ${error}`));
  const session = { findings, views, restart, readEssay, guide, client: () => running as BaseLanguageClient };
  context.subscriptions.push(outputChannel, findings, views, guide, ...registerCommands(session));
  context.subscriptions.push(
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(`${section}.essay`) && readEssay()),
  );
  return { host, ready };
}

export function deactivate(): Promise<void> | undefined {
  return running?.dispose();
}

function clientOptions(findings: Findings, outputChannel: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: served,
    outputChannel,
    initializationOptions: {
      commands: [...offered(), 'editor.action.triggerSuggest'],
      showsMessages: true,
      followsCommands: true,
      readsFiles: true,
      marksJson: true,
    } satisfies ClientOptions,
    markdown: { isTrusted: { enabledCommands: [...offered()] } },
    diagnosticPullOptions: { onChange: true },
    diagnosticCollectionProvider: findings.provider,
    errorHandler: errorHandler(),
    initializationFailedHandler: () => false,
    middleware: {
      ...servedOnly,
      ...findings.middleware,
      provideHover: (document, position, token, next) => (findings.hidden ? null : next(document, position, token)),
      provideDocumentHighlights: (document, position, token, next) =>
        findings.hidden ? null : next(document, position, token),
      provideCodeActions: (document, range, context, token, next) =>
        findings.hidden ? null : next(document, range, context, token),
    },
  };
}

const stopped =
  'Second Axis stopped: its server crashed five times in three minutes. “Second Axis: Restart Server” starts it again.';

/** A server that crashes is started again without a word, up to four times in three minutes; then the writer is told, once. */
function errorHandler(): ErrorHandler {
  const tooMany = crashes();
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () =>
      tooMany(Date.now())
        ? { action: CloseAction.DoNotRestart, message: stopped }
        : { action: CloseAction.Restart, handled: true },
  };
}

/** The client would show each failure on the way; all but the last word go to the output only. */
function quiet(client: BaseLanguageClient): BaseLanguageClient {
  const log = client.error.bind(client);
  client.error = (message, cause, show) => log(message, cause, message === stopped && show);
  return client;
}
