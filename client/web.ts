import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { section } from '../server/lsp/protocol';
import { type SecondAxis, start } from './extension';

export { deactivate } from './extension';

/** The browser host: the server is a worker, made anew for each start. */
export function activate(context: ExtensionContext): SecondAxis {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/web.js').toString(true);
  const worker = async () => new Worker(script);
  return start(context, 'web', (options) => new LanguageClient(section, 'Second Axis', worker, options));
}
