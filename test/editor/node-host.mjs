// The node host: a VS Code server in a process of its own, with a folder of state that goes with it.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort, loopback } from './ports.mjs';
import { settings } from './settings.mjs';

const ready = 'Extension host agent listening on';

export async function nodeHost({ server, node, extension, tests, folder, file, draft, port = 0, insist }) {
  const state = await mkdtemp(join(tmpdir(), 'second-axis-'));
  const token = randomBytes(24).toString('hex');
  const at = await freePort(port, insist);
  await mkdir(join(state, 'extensions'));
  await mkdir(join(state, 'data/User'), { recursive: true });
  await writeFile(join(state, 'data/User/settings.json'), JSON.stringify(settings));
  await writeFile(join(state, 'token'), token, { mode: 0o600 });
  const copy = folder && join(state, basename(folder));
  if (copy) await cp(folder, copy, { recursive: true });

  const remote = (path) => `vscode-remote://${loopback}:${at}${pathToFileURL(path).pathname}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', remote(extension)],
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(draft || file ? [['openFile', remote(draft ?? join(copy, file))]] : []),
  ];
  const workspace = copy ? { folder: decodeURIComponent(pathToFileURL(copy).pathname) } : { ew: 'true' };
  const query = new URLSearchParams({ tkn: token, ...workspace, payload: JSON.stringify(payload) });
  const running = await start(node, serverArguments(server, state, at), state);
  return { address: `http://${loopback}:${at}/?${query}`, log: running.log, close: running.close };
}

function serverArguments(server, state, port) {
  const own = ['--server-data-dir', state, '--extensions-dir', join(state, 'extensions')];
  const at = ['--host', loopback, '--port', String(port), '--connection-token-file', join(state, 'token')];
  // Without the smoke-test driver a built server ignores the payload in the address.
  const quiet = ['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust'];
  return [join(server, 'out/server-main.js'), ...own, ...at, ...quiet, '--enable-smoke-test-driver'];
}

async function start(node, args, state) {
  // No gallery: nothing is asked of another machine.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}' };
  const child = spawn(node, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => child.kill();
  process.once('exit', kill);
  const gone = new Promise((done) => child.once('exit', done));
  const close = async () => {
    process.off('exit', kill);
    kill();
    await gone;
    await rm(state, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  let log = '';
  try {
    await new Promise((done, fail) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
          log = (log + chunk).slice(-20_000);
          if (log.includes(ready)) done();
        });
      }
      child.once('error', fail);
      gone.then((code) => fail(new Error(`the editor's server ended with ${code}\n${log}`)));
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { log: () => log, close };
}
