// node test/editor/own-draft.mjs: `npm start -- FILE` as a writer has it, and as somebody else on the machine would try it.
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './places.mjs';
import { close, eventually, walk } from './steps.mjs';

const text = '\uFEFF# 서울 draft 🎈\r\n\r\nSeoul and Pyongyang met.\r\n\r\nThe end.\r\n';
const folder = await mkdtemp(join(tmpdir(), 'second-axis-own-'));
const file = join(folder, 'my draft #1.md');
await writeFile(file, text, { mode: 0o640 });

const editor = await start(file);
try {
  close(await walk('own-draft', editor.address, steps(new URL(editor.address))));
} finally {
  await editor.end();
  await rm(folder, { recursive: true });
}

function steps(address) {
  const origin = address.origin;
  const draft = `${address.pathname}draft`;
  const content = () => readFile(file, 'utf8');
  const refused = async (expected, options) => {
    const status = await put({
      port: address.port,
      path: draft,
      ...options,
      headers: { host: address.host, ...(options.headers ?? { origin }) },
    });
    if (status !== expected) throw new Error(`expected ${expected}, got ${status}`);
    if ((await content()) !== text) throw new Error('the file has changed');
  };
  return [
    [
      'the draft is open',
      (page) => page.locator('.editor-instance .view-lines').getByText('The end.').waitFor({ timeout: 60_000 }),
    ],
    ['a wrong token opens nothing', () => refused(404, { path: `/${'0'.repeat(48)}/draft` })],
    ['no token opens nothing', () => refused(404, { path: '/draft' })],
    ['another site cannot save', () => refused(403, { headers: { origin: 'http://example.org' } })],
    ['a page of no site cannot save', () => refused(403, { headers: { origin: 'null' } })],
    ['a program that sends no Origin cannot save', () => refused(403, { headers: {} })],
    [
      'a name that leads to this machine does not count',
      () => refused(403, { headers: { origin, host: `example.org:${address.port}` } }),
    ],
    ['no other file can be written', () => refused(405, { path: `${address.pathname}extension/package.json` })],
    ['what is typed is saved to the file, all else as it was', typeAndSave],
    ['what another program writes is shown', showsWhatComes],
    ['what another program writes is not overwritten', keepsWhatCame],
  ];
}

async function typeAndSave(page) {
  await page.locator('.editor-instance .view-lines').getByText('The end.').click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Almost. ');
  const expected = text.replace('The end.', 'Almost. The end.');
  await eventually('the file to hold it', async () => (await readFile(file, 'utf8')) === expected);
  if (((await stat(file)).mode & 0o777) !== 0o640 && process.platform !== 'win32')
    throw new Error('its mode has changed');
  const names = await readdir(folder);
  if (names.length !== 1) throw new Error(`left behind: ${names}`);
}

async function showsWhatComes(page) {
  await writeFile(file, `${text}Added elsewhere.\r\n`);
  await page.locator('.editor-instance .view-lines').getByText('Added elsewhere.').waitFor({ timeout: 30_000 });
}

async function keepsWhatCame(page) {
  const theirs = `${text}Written while the writer typed.\r\n`;
  await page.keyboard.type('Mine. ');
  await writeFile(file, theirs);
  // The editor saves a second after the last keystroke.
  await new Promise((done) => setTimeout(done, 5000));
  if ((await readFile(file, 'utf8')) !== theirs) throw new Error('it was overwritten');
}

function start(draft) {
  const child = spawn(process.execPath, [join(root, 'test/editor/start.mjs'), draft, 'web', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((done) => child.once('exit', done));
  const end = () => {
    child.kill('SIGINT');
    return gone;
  };
  return new Promise((done, fail) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const address = /The editor is at (\S+)/.exec(said)?.[1];
      if (address) done({ address, end });
    });
    gone.then((code) => fail(new Error(`npm start ended with ${code}\n${said}`)));
  });
}

function put({ port, path, headers }) {
  return new Promise((done, fail) => {
    const sent = request({ port, path, headers, host: '127.0.0.1', method: 'PUT' }, (response) => {
      response.resume();
      done(response.statusCode);
    });
    sent.on('error', fail);
    sent.end('gone');
  });
}
