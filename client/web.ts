import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { section } from '../server/lsp/protocol';
import { type SecondAxis, start } from './extension';

export { deactivate } from './extension';

/** The browser host: the server is a worker, made anew for each start. */
export function activate(context: ExtensionContext): SecondAxis {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/web.js').toString(true);
  // Transports and not the worker itself, which the client would fail to recognise: the host wraps the Worker constructor.
  const connect = async () => {
    const worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return start(context, 'web', (options) => new LanguageClient(section, 'Second Axis', connect, options));
}
