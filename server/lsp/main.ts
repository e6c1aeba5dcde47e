import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { lifecycle } from './lifecycle';
import type { Files } from './projects';
import { serve } from './server';

// Started bare, as most editors outside VS Code do, the server speaks over standard input and output.
if (!process.argv.some((argument) => /^--(stdio|node-ipc|socket|pipe)\b/.test(argument))) process.argv.push('--stdio');

const disk: Files = {
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    return readFile(fileURLToPath(uri), 'utf8').catch(() => undefined);
  },
};

serve(createConnection(ProposedFeatures.all, lifecycle()), disk);
