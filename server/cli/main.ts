import module from 'node:module';
import { join } from 'node:path';
import { debuglog } from 'node:util';
import { parseCommand } from './arguments';
import { help } from './help';
import { Problem } from './problem';
import { version } from './version';

// From Node 22.1 on, what is loaded below is compiled once and kept among the system's temporary files.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, closes the pipe. That is no error.
  if (error.code === 'EPIPE') return;
  complain(`cannot write the report: ${error.message}`);
  process.exit(2);
});

// Should anything end the program early, it has not done what it was asked to.
process.exitCode = 2;
run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof Problem) return complain(error.message);
    complain(`internal error: ${error instanceof Error ? error.message : String(error)}`);
    debuglog('second-axis')('%O', error);
  },
);

/** Does what the words ask and gives the exit code. Each command loads its own modules: help needs no language model. */
async function run(words: readonly string[]): Promise<number> {
  const command = parseCommand(words);
  switch (command.name) {
    case 'check':
      return (await import('./check')).check(command, complain);
    case 'coverage':
    case 'matrix':
    case 'report':
      return (await import('./documents')).writeDocument(command, complain);
    case 'rules':
      process.stdout.write((await import('./rules')).listRules());
      return 0;
    case 'explain':
      process.stdout.write((await import('./rules')).explainRule(command.rule));
      return 0;
    case 'init':
      process.stdout.write(await (await import('./init')).init(command.folder));
      return 0;
    case 'lsp':
      return serve('node.js');
    case 'mcp':
      return serve('mcp.js');
    case 'help':
      process.stdout.write(help);
      return 0;
    case 'version':
      process.stdout.write(`${version()}\n`);
      return 0;
  }
}

function complain(message: string): void {
  process.stderr.write(`second-axis: ${message}\n`);
}

/** A server's bundle lies beside this one and runs as soon as it is loaded; it ends the process itself. */
function serve(bundle: string): number {
  require(join(__dirname, 'server', bundle));
  return 0;
}
