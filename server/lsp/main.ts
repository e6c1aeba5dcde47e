import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server';

// Started bare, as most editors outside VS Code do, the server speaks over standard input and output.
if (!process.argv.some((argument) => /^--(stdio|node-ipc|socket|pipe)\b/.test(argument))) process.argv.push('--stdio');

serve(createConnection(ProposedFeatures.all));
