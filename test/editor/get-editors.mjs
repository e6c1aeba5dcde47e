// node test/editor/get-editors.mjs [web] [node] [browser]: fetches them into the cache folder, once.
// No install script runs: nothing is compiled, and nothing but the package registry is asked.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache, recipes } from './places.mjs';

/** What each recipe needs after its packages are there. */
const finish = {
  // The server's own packages, which its install script would compile. Its inner lock is out of step, so not `ci`.
  node: (place) => npm(join(place, 'node_modules/code-server/lib/vscode'), 'install', '--omit=dev', '--omit=optional'),
  browser: unpackBrowser,
  web: () => {},
};

export const fetchable = Object.keys(finish);

/** The folder of a fetched editor, fetched first if it is not there. Throws one sentence when it cannot be had. */
export function fetched(name) {
  const place = placeOf(name);
  if (existsSync(place)) return place;
  const part = `${place}.part-${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    sweep(dirname(place));
    cpSync(join(recipes, name), part, { recursive: true });
    console.log(`Fetching the ${name === 'browser' ? 'browser' : `${name} editor`}, once …`);
    npm(part, 'ci');
    finish[name](part);
    // Two runs may fetch at once; the second finds the place taken and uses it.
    if (!existsSync(place)) renameSync(part, place);
  } catch (error) {
    throw new Error(`the ${name} ${name === 'browser' ? 'package' : 'editor'} could not be fetched: ${error.message}`);
  } finally {
    if (existsSync(part)) rmSync(part, { recursive: true });
  }
  return place;
}

/** Named by what the recipe pins, so another version is another folder. */
function placeOf(name) {
  const pins = ['package.json', 'package-lock.json'].map((file) => readFileSync(join(recipes, name, file), 'utf8'));
  const { version } = JSON.parse(pins[0]);
  const hash = createHash('sha256').update(pins.join('').replaceAll('\r\n', '\n')).digest('hex');
  return join(cache(), `${name}-${version}-${hash.slice(0, 8)}`);
}

/** Half-fetched folders whose process is gone: Ctrl+C in the middle leaves one. */
function sweep(folder) {
  for (const name of readdirSync(folder)) {
    const owner = /\.part-(\d+)$/.exec(name)?.[1];
    if (owner && !alive(Number(owner))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function alive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function npm(folder, ...command) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // Without a network the default waits minutes before it gives up.
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const windows = process.platform === 'win32';
  const { status, stderr, error } = spawnSync('npm', [...command, ...quiet, ...patience], {
    cwd: folder,
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status === 0) return;
  const noise = /^npm error\s*$|^npm error +at |A complete log of this run/;
  const said = (stderr ?? '').split('\n').filter((line) => line.trim() && !noise.test(line));
  throw new Error(
    `npm ${command[0]} ${error ? error.message : `ended with ${status}`}\n${said.slice(0, 4).join('\n')}`,
  );
}

/** The package holds a compressed browser, the few libraries a bare system lacks, and fonts. */
function unpackBrowser(place) {
  const script = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
  mkdirSync(join(place, 'unpacked'));
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: place,
    encoding: 'utf8',
    // It unpacks into the temporary folder, and the libraries only on the one system that it looks for.
    env: { ...process.env, TMPDIR: join(place, 'unpacked'), AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  if (status !== 0) throw new Error(`it could not be unpacked\n${stderr}`);
  rmSync(join(place, 'node_modules'), { recursive: true });
}

if (process.argv[1] && basename(fileURLToPath(import.meta.url)) === basename(process.argv[1])) {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !fetchable.includes(name));
  if (unknown) throw new Error(`no recipe named ${unknown}; there are ${fetchable.join(', ')}`);
  for (const name of names.length ? names : ['web']) {
    try {
      console.log(`${name}: ${fetched(name)}`);
    } catch (error) {
      console.error(error.message);
      process.exitCode = 1;
    }
  }
}
