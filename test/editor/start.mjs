// npm start [-- [FILE] [node] [--no-open] [--port N]]: a real editor with the extension and a draft.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkedDraft } from './draft-file.mjs';
import { fetched } from './get-editors.mjs';
import { openHost } from './hosts.mjs';
import { cache, cli, examples, root } from './places.mjs';

const usage = `npm start [-- [FILE] [node] [--no-open] [--port N]]

  FILE       your own draft, saved back to that file; without it a copy of the sample is opened
  node       the server-based editor (fetched once, 195 MB) instead of the page (16 MB);
             it is a whole editor, and reaches your other files too
  --no-open  serve the editor and print its address, but start no browser and no desktop editor
  --port N   serve at this port of 127.0.0.1`;
const sample = join(examples, 'draft.md');
const desktops = ['code', 'code-insiders', 'codium'];
const windows = process.platform === 'win32';

try {
  await start(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}

async function start({ help, file, host, quiet, port }) {
  if (help) return console.log(usage);
  const draft = file && (await checkedDraft(file));
  const desktop = !host && !quiet && desktopEditor();
  if (desktop) return openDesktop(desktop, draft ?? copyOfSample());
  try {
    fetched(host ?? 'web');
  } catch (error) {
    return inTerminal(draft ?? sample, error);
  }
  const editor = await openHost(host ?? 'web', {
    ...(draft ? { draft } : { folder: examples, file: basename(sample) }),
    port: port ?? 8937,
    insist: port !== undefined,
  });
  console.log(`The editor is at ${editor.address}`);
  console.log(draft ? `Changes are saved to ${draft}.` : 'The draft is a copy of the sample: changes are not kept.');
  console.log('Ctrl+C ends it.');
  if (!quiet && process.stdout.isTTY && !process.env.CI) openPage(editor.address);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => editor.close().then(() => process.exit()));
}

function readArguments(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, 'no-open': { type: 'boolean' }, port: { type: 'string' } },
    });
    const host = ['node', 'web'].find((name) => positionals.includes(name));
    const [file, ...more] = positionals.filter((each) => each !== host);
    if (more.length) throw new Error(`one draft at a time: ${[file, ...more].join(', ')}`);
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
      throw new Error('--port wants a number from 1 to 65535');
    // npm runs scripts in the package's folder; INIT_CWD is where the writer was.
    const from = process.env.INIT_CWD ?? process.cwd();
    return { help: values.help, file: file && resolve(from, file), host, quiet: values['no-open'], port };
  } catch (error) {
    throw new Error(`${error.message}\n\n${usage}`);
  }
}

/** An editor on PATH that can load the extension. In an editor's own terminal `code` only talks to that editor. */
function desktopEditor() {
  if (process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  return desktops.find((name) => spawnSync(name, ['--version'], { shell: windows, stdio: 'ignore' }).status === 0);
}

function openDesktop(name, draft) {
  console.log(`Opening ${draft} in ${name}.`);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, draft];
  const quoted = windows ? args.map((each) => `"${each}"`) : args;
  spawn(name, quoted, { stdio: 'inherit', shell: windows }).on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

/** The desktop editor saves by itself if told so, and the sample stays as it is. */
function copyOfSample() {
  const copy = join(cache(), 'sample', basename(sample));
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(sample, copy);
  return copy;
}

function openPage(address) {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/** No editor is to be had: the same findings, here. */
function inTerminal(draft, error) {
  console.error(`No editor: ${error.message}\nThe findings in ${draft}:\n`);
  const { status } = spawnSync(process.execPath, [cli, 'check', draft], { stdio: 'inherit' });
  // Findings are what was asked for here, not a failure.
  process.exitCode = status === 0 || status === 1 ? 0 : 2;
}
