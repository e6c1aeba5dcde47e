import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { statusMethod } from '../../server/lsp/protocol';
import { type ClientOptions, eventually, pulling, pushing, type TestClient, talk } from '../support/connection';
import { mark, marked } from './marked';

// The bundle that editors start, as a process of its own, with the engine it ships with.
const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, 'dist/server/node.js');
const weak = 'Pyongyang [[wants]] war. Force is [[the only language Pyongyang understands]].';
const rules = ['motivation/asserted-intent', 'framing/single-pole'];

beforeAll(() => {
  const sources = readdirSync(join(root, 'server'), { recursive: true, encoding: 'utf8' });
  const newest = Math.max(...sources.map((path) => statSync(join(root, 'server', path)).mtimeMs));
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < newest) execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root });
}, 120_000);

const started: ChildProcess[] = [];
afterEach(() => {
  for (const process of started.splice(0)) process.kill('SIGKILL');
});

function start(...options: string[]): ChildProcess {
  const server = spawn(process.execPath, [bundle, ...options], { stdio: ['pipe', 'pipe', 'pipe'] });
  started.push(server);
  return server;
}

async function connect(options: ClientOptions = {}, server = start('--stdio')): Promise<TestClient> {
  if (!server.stdout || !server.stdin) throw new Error('the server has no standard streams');
  return talk(server.stdout, server.stdin, options);
}

/** The code a process ends with, within `limit` ms; null when a signal ended it. */
async function exit(process: ChildProcess, limit: number): Promise<number | null> {
  if (process.exitCode !== null) return process.exitCode;
  const [code] = await once(process, 'exit', { signal: AbortSignal.timeout(limit) });
  return code;
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe.each([
  ['push', pushing],
  ['pull', pulling],
] as const)('a draft over %s', (way, capabilities) => {
  test('is opened, edited, explained, fixed and closed', async () => {
    const client = await connect({ capabilities });
    const { text, ranges } = marked(weak);
    const document = await client.open(`🚀 북한\r\n\r\n${text}\r\n`);
    const shift = document.text.indexOf(text);
    const at = (index: number) => shift + (ranges[index]?.start ?? 0) + 1;
    expect(codes(await document.diagnostics())).toEqual(rules);

    const hover = await document.hover(at(1));
    expect(JSON.stringify(hover?.contents)).toContain('ips-dc.org/dealing_with_north_koreas_tests/#:~:text=');

    const fix = (await document.actions({ start: at(0), end: at(0) })).find(({ isPreferred }) => isPreferred);
    const [edit] = fix?.edit?.changes?.[document.uri] ?? [];
    if (!edit) throw new Error('no rewrite');
    await document.edit({ ...document.span(edit.range), text: edit.newText });
    expect(codes(await document.diagnostics())).toEqual(rules.slice(1));

    await document.edit({ start: 0, end: 2, text: '' }, { start: 0, end: 0, text: '한국어 🎈🎈\r\n' });
    const [left] = await document.diagnostics();
    if (!left) throw new Error('no finding left');
    expect(mark(document.text, [document.span(left.range)])).toMatch(/^한국어.*\[\[.*the only language.*\]\]/s);

    await document.close();
    expect(await document.hover(at(1))).toBeNull();
    expect(client.published.length > 0).toBe(way === 'push');
    expect(client.received.map(({ method }) => method)).toContain(statusMethod);
  });
});

test('settings apply, change and are told when they are wrong', async () => {
  let level: unknown = 'loud';
  const client = await connect({ configuration: () => ({ rules: { 'motivation/asserted-intent': level } }) });
  const document = await client.open(marked(weak).text);
  expect(codes(await document.diagnostics())).toEqual(rules);
  const { params } = await eventually('message', () =>
    client.received.find(({ method }) => method === 'window/showMessage'),
  );
  expect(params).toMatchObject({
    type: 2,
    message: expect.stringContaining('rules["motivation/asserted-intent"] must be off, hint'),
  });
  level = 'off';
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await eventually('refresh', () => client.received.some(({ method }) => method === 'workspace/diagnostic/refresh'));
  expect(codes(await document.diagnostics())).toEqual(rules.slice(1));
});

test('what it cannot read is an error or nothing, and it goes on', async () => {
  const server = start('--stdio');
  const client = await connect({ capabilities: pushing }, server);
  const document = await client.open(marked(weak).text);
  await expect(client.connection.sendRequest('textDocument/nonsense', {})).rejects.toThrow(/Unhandled method/);
  expect(
    await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: 'memory:/never-opened.md' },
      position: { line: 9, character: 9 },
    }),
  ).toBeNull();
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: 'memory:/never-opened.md', version: 2 },
    contentChanges: [{ text: 'Pyongyang wants war.' }],
  });
  await document.edit({ start: 0, end: 9, text: 'Kim Jong Un' });
  expect(codes(await document.diagnostics())).toEqual(rules);
  expect(server.exitCode).toBeNull();
});

describe('the process', () => {
  test('ends with 0 after shutdown and exit', async () => {
    const server = start('--stdio');
    const { connection } = await connect({}, server);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect(await exit(server, 20_000)).toBe(0);
  });

  test('ends with 1 after exit alone', async () => {
    const server = start('--stdio');
    const { connection } = await connect({}, server);
    await connection.sendNotification('exit');
    expect(await exit(server, 20_000)).toBe(1);
  });

  test('speaks over standard input and output when nothing else is asked of it', async () => {
    const server = start();
    const { initialized } = await connect({}, server);
    expect(initialized.serverInfo?.name).toBe('Second Axis');
    server.stdin?.end();
    expect(await exit(server, 20_000)).toBe(1);
  });

  test('ends when its client is gone, though its input stays open', async () => {
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    started.push(parent);
    const server = start('--stdio');
    await connect({ processId: parent.pid ?? 0 }, server);
    parent.kill('SIGKILL');
    expect(await exit(server, 20_000)).toBe(1);
  });

  test('ends when its client is killed', async () => {
    const script = `
      const { spawn } = require('node:child_process');
      const server = spawn(process.execPath, ${JSON.stringify([bundle, '--stdio'])}, { stdio: ['pipe', 'ignore', 'ignore'] });
      console.log(server.pid);`;
    const client = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
    started.push(client);
    const [pid] = await once(client.stdout, 'data');
    client.kill('SIGKILL');
    await eventually('the server to end', () => !alive(Number(pid)));
  });
});

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('reads the project’s configuration from its own disk, for a client that reads no files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'second axis '));
  writeFileSync(
    join(folder, 'second-axis.config.json'),
    '// Ours.\n{ "rules": { "motivation/asserted-intent": "off" } }\n',
  );
  const client = await connect({ folders: [pathToFileURL(folder).href] });
  const uri = pathToFileURL(join(folder, 'draft.md')).href;
  const document = await client.open(marked(weak).text, { uri });
  expect((await document.diagnostics()).map(({ code }) => code)).toEqual(['framing/single-pole']);
  rmSync(folder, { recursive: true });
});
