import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { section } from '../server/lsp/protocol';
import { type SecondAxis, start } from './extension';

export { deactivate } from './extension';

/** The desktop and remote host: the server is a process of its own. */
export function activate(context: ExtensionContext): SecondAxis {
  const module = context.asAbsolutePath('dist/server/node.js');
  return start(
    context,
    'node',
    (options) => new LanguageClient(section, 'Second Axis', { module, transport: TransportKind.ipc }, options),
  );
}
