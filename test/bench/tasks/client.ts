import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { Context } from '../context';

const uri = 'file:///bench/draft.md';

/** An editor at the other end of a server's pipes, with one draft open. It pulls diagnostics, as VS Code does. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly server: ChildProcessWithoutNullStreams;
  open(text: string): Promise<void>;
  /** Types at a place of the draft, counted from 0, lines and UTF-16 code units. */
  type(line: number, character: number, text: string): Promise<void>;
  diagnostics(): Promise<DocumentDiagnosticReport>;
  close(): Promise<void>;
}

export async function connect({ dist }: Context, hook: readonly string[] = [], env = {}): Promise<Client> {
  const server = spawn(process.execPath, [...hook, join(dist, 'server/node.js'), '--stdio'], {
    env: { ...process.env, ...env },
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification('initialized', {});
  let version = 1;
  let previousResultId: string | undefined;
  return {
    connection,
    server,
    open: (text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version, text },
      }),
    type(line, character, text) {
      const place = { line, character };
      return connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start: place, end: place }, text }],
      });
    },
    async diagnostics() {
      const report: DocumentDiagnosticReport = await connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId !== undefined && { previousResultId }),
      });
      previousResultId = report.resultId;
      return report;
    },
    async close() {
      const closed = once(server, 'close');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await closed;
      connection.dispose();
    },
  };
}

/** From starting the server to the diagnostics of a draft that was open already, ms. */
export async function firstDiagnostics(context: Context, text: string): Promise<number> {
  const began = performance.now();
  const client = await connect(context);
  await client.open(text);
  const report = await client.diagnostics();
  const time = performance.now() - began;
  if (report.kind !== 'full' || report.items.length === 0) throw new Error('the server found nothing');
  await client.close();
  return time;
}
