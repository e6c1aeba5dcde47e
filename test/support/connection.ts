import { PassThrough, type Readable, type Writable } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentHighlight,
  type Hover,
  type InitializeResult,
  type MessageConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { serve } from '../../server/lsp/server';

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What `workspace/configuration` answers for a resource; it may change between questions. */
  readonly configuration?: (uri: string | undefined) => unknown;
  /** The server's own disk, or the client's if its options say that it reads files. */
  readonly files?: (uri: string) => string | undefined;
  readonly folders?: readonly string[];
  readonly processId?: number;
  /** The editor's language, such as `ko`. */
  readonly locale?: string;
}

/** A client at the other end of a server's connection. It keeps what the server sends by itself. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly published: PublishDiagnosticsParams[];
  readonly received: { method: string; params: unknown }[];
  open(text: string, options?: { uri?: string; languageId?: string }): Promise<TestDocument>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
}

/** A document as the client has it, with edits by offset (UTF-16). */
export interface TestDocument {
  readonly uri: string;
  readonly text: string;
  readonly version: number;
  edit(...edits: { start: number; end: number; text: string }[]): Promise<void>;
  /** The whole text at once, as clients without incremental sync send it. */
  replace(text: string): Promise<void>;
  close(): Promise<void>;
  range(span: { start: number; end: number }): Range;
  /** [start, end) in UTF-16 units. */
  span(range: Range): { start: number; end: number };
  hover(offset: number): Promise<Hover | null>;
  highlights(offset: number): Promise<DocumentHighlight[] | null>;
  actions(span: { start: number; end: number }, context?: Partial<CodeActionContext>): Promise<CodeAction[]>;
  /** By whichever way the server offers; waits for the push of this version. */
  diagnostics(): Promise<readonly Diagnostic[]>;
}

/** Push, and nothing else: the oldest client there is. */
export const pushing: ClientCapabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };
/** Pull, as VS Code does it. */
export const pulling: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    publishDiagnostics: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
};

/** Our server and a client in one process. */
export function connect(options: ClientOptions = {}): Promise<TestClient> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
  serve(server, { read: async (uri) => options.files?.(uri) });
  return talk(down, up, options);
}

/** Shakes hands with the server that reads `input` and writes `output`. */
export async function talk(output: Readable, input: Writable, options: ClientOptions = {}): Promise<TestClient> {
  const connection = createProtocolConnection(new StreamMessageReader(output), new StreamMessageWriter(input));
  const published: PublishDiagnosticsParams[] = [];
  const received: { method: string; params: unknown }[] = [];
  const anything = connection as unknown as MessageConnection;
  anything.onNotification((method, params) => {
    received.push({ method, params });
    if (method === 'textDocument/publishDiagnostics') published.push(params as unknown as PublishDiagnosticsParams);
  });
  anything.onRequest((method, params) => {
    received.push({ method, params });
    if (method === 'secondAxis/read') return options.files?.((params as unknown as { uri: string }).uri) ?? null;
    if (method !== 'workspace/configuration') return null;
    const { items } = params as unknown as { items: { scopeUri?: string }[] };
    return items.map(({ scopeUri }) => options.configuration?.(scopeUri) ?? null);
  });
  connection.listen();
  const { capabilities = pulling, initializationOptions, processId = null } = options;
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId,
    rootUri: null,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
    capabilities,
    initializationOptions,
    ...(options.locale !== undefined && { locale: options.locale }),
  });
  await connection.sendNotification('initialized', {});
  const client: TestClient = {
    connection,
    initialized,
    published,
    received,
    open: (text, { uri = 'memory:/draft.md', languageId = 'markdown' } = {}) => open(client, uri, languageId, text),
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
  };
  return client;
}

/** Asks until there is an answer, at most `limit` ms. */
export async function eventually<T>(what: string, probe: () => T | undefined | false, limit = 20_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = probe();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${limit} ms for ${what}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}

async function open(client: TestClient, uri: string, languageId: string, text: string): Promise<TestDocument> {
  const { connection, published, initialized } = client;
  let document = TextDocument.create(uri, languageId, 1, text);
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });

  async function change(contentChanges: { range?: Range; text: string }[]): Promise<void> {
    const version = document.version + 1;
    document = TextDocument.update(document, contentChanges as never, version);
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }
  const range = ({ start, end }: { start: number; end: number }): Range => ({
    start: document.positionAt(start),
    end: document.positionAt(end),
  });
  return {
    uri,
    get text() {
      return document.getText();
    },
    get version() {
      return document.version;
    },
    // One notification; each edit's offsets are those of the text the one before it left.
    async edit(...edits) {
      const changes: { range: Range; text: string }[] = [];
      let ahead = TextDocument.create(uri, languageId, document.version, document.getText());
      for (const { start, end, text } of edits) {
        const change = { range: { start: ahead.positionAt(start), end: ahead.positionAt(end) }, text };
        changes.push(change);
        ahead = TextDocument.update(ahead, [change], document.version);
      }
      await change(changes);
    },
    replace: (text) => change([{ text }]),
    close: () => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    range,
    span: ({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }),
    hover: (offset) =>
      connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: document.positionAt(offset) }),
    highlights: (offset) =>
      connection.sendRequest('textDocument/documentHighlight', {
        textDocument: { uri },
        position: document.positionAt(offset),
      }),
    actions: (span, context = {}) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range: range(span),
        context: { diagnostics: [], ...context },
      }),
    async diagnostics() {
      if (initialized.capabilities.diagnosticProvider) {
        const report = await client.pull(uri);
        return report.kind === 'full' ? report.items : [];
      }
      const { version } = document;
      return eventually(
        `version ${version} of ${uri}`,
        () => published.find((sent) => sent.uri === uri && sent.version === version)?.diagnostics,
      );
    },
  };
}
