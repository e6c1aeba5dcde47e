// npm test [-- --quick]: every check there is, one after the other; the last line is "N passed, N failed".
// A step that fails stops none of the others, and nothing is skipped: what cannot run has failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'second-axis-test-'));
const report = join(scratch, 'vitest.json');

const quick = [
  one('types', bin('typescript', 'tsc'), '-p', '.', '--noEmit'),
  one('types of the engine', bin('typescript', 'tsc'), '-p', 'server/engine', '--noEmit'),
  one('lint', bin('@biomejs/biome', 'biome'), 'ci', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`),
  one('build', 'esbuild.mjs'),
  {
    ...one('unit', bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`),
    count: vitest,
  },
];
const editors = [
  one('editors', 'test/editor/get-editors.mjs', 'web', 'node'),
  counted('suite, web host', 'test/editor/suite.mjs', 'web'),
  counted('suite, node host', 'test/editor/suite.mjs', 'node'),
  counted('walk, web host', 'test/editor/walk.mjs', 'web'),
  counted('walk, node host', 'test/editor/walk.mjs', 'node'),
  counted('views, web host', 'test/editor/views.mjs', 'web'),
  counted('views, node host', 'test/editor/views.mjs', 'node'),
  counted("a writer's own draft", 'test/editor/own-draft.mjs'),
];

await main();

async function main() {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' } } });
  const rows = [];
  for (const step of values.quick ? quick : [...quick, ...editors]) rows.push(await run(step));
  rmSync(scratch, { recursive: true });
  console.log(table(rows));
  const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') ? 1 : 0;
}

/** A step that is one test: it ends well or it does not. */
function one(name, ...command) {
  return { name, command, count: (_output, code) => ({ passed: code ? 0 : 1, failed: code ? 1 : 0 }) };
}

/** A step that closes with its own "N passed, N failed". */
function counted(name, ...command) {
  return {
    name,
    command,
    count: (output) => {
      const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output.trimEnd().split('\n').at(-1)) ?? [];
      return { passed: Number(passed ?? 0), failed: Number(failed ?? 1) };
    },
  };
}

/** A file that does not load has no tests to fail, and a test that is skipped shows nothing: both count as failed. */
function vitest() {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + broken };
}

async function run({ name, command, count }) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const { output, code } = await node(command);
  const { passed, failed } = counts(count, output, code);
  return { name, passed, failed: code && !failed ? 1 : failed, seconds: (Date.now() - began) / 1000 };
}

function counts(count, output, code) {
  try {
    return count(output, code);
  } catch (error) {
    console.log(`no counts: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

function node(command) {
  const { NO_COLOR, FORCE_COLOR, ...env } = process.env;
  env[process.stdout.isTTY && NO_COLOR === undefined ? 'FORCE_COLOR' : 'NO_COLOR'] = '1';
  const child = spawn(process.execPath, command, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stderr.pipe(process.stderr);
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((done) => child.on('close', (code) => done({ output, code: code ?? 1 })));
}

/** The script behind a package's command, which runs the same on every system. */
function bin(name, command = name) {
  const { bin } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  return join('node_modules', name, typeof bin === 'string' ? bin : bin[command]);
}

function table(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = ({ name, passed, failed, seconds }) =>
    `${failed ? 'FAIL' : 'ok  '} ${name.padEnd(width)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`;
  return `\n${rows.map(line).join('\n')}\n`;
}
