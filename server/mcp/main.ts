import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { toolServer } from './tools';

/** The process that `second-axis mcp` is: one client on standard input and output, until the client is gone. */
const { version } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8'));
toolServer(version)
  .connect(new StdioServerTransport())
  .catch((error: unknown) => {
    process.stderr.write(`second-axis: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  });
process.stdin.on('end', () => process.exit(0));
