import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { lifecycle } from './lifecycle';
import { serve } from './server';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const reader = new BrowserMessageReader(scope);
const connection = createConnection(ProposedFeatures.all, reader, new BrowserMessageWriter(scope), lifecycle());
connection.onExit(() => scope.close());
// A worker has no disk; its client reads for it.
serve(connection, { read: async () => undefined });
