// A Chromium to drive the editor with: the machine's own, or one installed for it. Never none: it throws instead.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { fetched } from './get-editors.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome.exe'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
  'C:/Program Files/Google/Chrome/Application',
  'C:/Program Files (x86)/Microsoft/Edge/Application',
];

/**
 * Starts the browser, headless, with a profile of its own that goes with it. Not a private window: there, the frames of
 * webviews, which have origins of their own, may not start the worker that serves them.
 */
export async function launch() {
  const { executablePath, env } = findBrowser();
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launchPersistentContext('', {
    viewport: { width: 1280, height: 800 },
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
  });
}

/** The browser's executable, after installing one if the machine has none. */
export function findBrowser() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) {
    if (!existsSync(CHROMIUM)) throw new Error(`CHROMIUM is set to ${CHROMIUM}, which does not exist`);
    return { executablePath: CHROMIUM };
  }
  const own = installed();
  if (own) return { executablePath: own };
  const refused = [];
  for (const install of [fromDebian, fromRegistry]) {
    const { executablePath, env, refusal } = install();
    if (executablePath) return { executablePath, env };
    refused.push(refusal);
  }
  const reasons = refused.join(', and ');
  throw new Error(`no browser: none on PATH, ${reasons}. Install Chromium or set CHROMIUM to its executable.`);
}

function installed() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...elsewhere];
  const mac = ['Google Chrome', 'Chromium'];
  return folders.flatMap((folder) => [...names, ...mac].map((name) => join(folder, name))).find(existsSync);
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return { refusal: 'not root on Debian' };
  console.log('Installing Chromium from Debian …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status;
  apt('update');
  const status = apt('install', '--yes', '--no-install-recommends', 'chromium');
  const executablePath = installed();
  return executablePath ? { executablePath } : { refusal: `apt-get ended with ${status}` };
}

function fromRegistry() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { refusal: 'the registry has one for Linux x64 only' };
  try {
    const unpacked = join(fetched('browser'), 'unpacked');
    const libraries = [join(unpacked, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
    const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(unpacked, 'fonts') };
    return { executablePath: join(unpacked, 'chromium'), env: { LD_LIBRARY_PATH: libraries, ...fonts } };
  } catch (error) {
    return { refusal: error.message };
  }
}
