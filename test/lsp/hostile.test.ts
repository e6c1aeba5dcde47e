import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { build, root } from '../cli/program';
import { eventually } from '../support/connection';
import { seeded } from '../support/seeded';

// A client that keeps to no rule, on the bytes themselves: the library that well-behaved clients use would not send these.

interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly version?: number; readonly items?: readonly unknown[] };
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

const weak = 'Washington must choose between dialogue and pressure on North Korea.\n';
const running: ChildProcessWithoutNullStreams[] = [];

beforeAll(build, 120_000);
afterEach(() => {
  for (const server of running.splice(0)) server.kill('SIGKILL');
});

/** A server as a process, what it has said so far, and ways to say anything to it. */
function hostile() {
  const server = spawn(process.execPath, [join(root, 'dist/server/node.js'), '--stdio']);
  running.push(server);
  const said: Message[] = [];
  let bytes = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(bytes.toString('latin1', 0, end))?.[1]);
      if (bytes.length < end + 4 + length) return;
      said.push(JSON.parse(bytes.toString('utf8', end + 4, end + 4 + length)));
      bytes = bytes.subarray(end + 4 + length);
    }
  });
  server.stdin.on('error', () => {});
  let ids = 0;
  const raw = (text: string | Buffer) => server.stdin.write(text);
  const send = (message: unknown) => {
    const body = Buffer.from(JSON.stringify(message));
    raw(`Content-Length: ${body.length}\r\n\r\n`);
    raw(body);
  };
  return {
    server,
    said,
    raw,
    notify: (method: string, params?: unknown) => send({ jsonrpc: '2.0', method, params }),
    request(method: string, params?: unknown) {
      ids++;
      send({ jsonrpc: '2.0', id: ids, method, params });
      return ids;
    },
    answer: (id: number) =>
      eventually(`an answer to ${id}`, () => said.find((message) => message.id === id && !message.method), 60_000),
    async start() {
      const answer = await this.answer(
        this.request('initialize', { processId: null, rootUri: null, capabilities: {} }),
      );
      this.notify('initialized', {});
      return answer;
    },
    open: (uri: string, text: string, version = 1) =>
      send({
        jsonrpc: '2.0',
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'markdown', version, text } },
      }),
    /** The last findings it was told of a draft. */
    findings: (uri: string) =>
      said.filter(({ method, params }) => method === 'textDocument/publishDiagnostics' && params?.uri === uri).at(-1)
        ?.params,
  };
}

const place = { textDocument: { uri: 'file:///a.md' }, position: { line: 0, character: 20 } };

test('what is asked before `initialize` is refused, and `initialize` still works', async () => {
  const client = hostile();
  const early = ['textDocument/hover', 'textDocument/codeAction', 'shutdown', 'secondAxis/passage', 'no/such'];
  const ids = early.map((method) => client.request(method, place));
  client.notify('textDocument/didChange', { textDocument: { uri: 'file:///a.md', version: 1 }, contentChanges: [] });
  for (const id of ids) expect((await client.answer(id)).error?.code).toBe(-32002);
  expect((await client.start()).result).toMatchObject({ serverInfo: { name: 'Second Axis' } });
  expect(client.server.exitCode).toBeNull();

  await client.answer(client.request('shutdown'));
  expect((await client.answer(client.request('textDocument/hover', place))).error?.code).toBe(-32600);
  client.notify('exit');
  if (client.server.exitCode === null) await once(client.server, 'exit', { signal: AbortSignal.timeout(60_000) });
  expect(client.server.exitCode).toBe(0);
});

test('every request gets an answer or an error, whatever its parameters are', async () => {
  const client = hostile();
  await client.start();
  client.open('file:///a.md', weak);
  const methods = [
    'hover',
    'codeAction',
    'completion',
    'documentHighlight',
    'semanticTokens/full',
    'codeLens',
    'diagnostic',
  ];
  const odd = [
    undefined,
    null,
    [],
    {},
    'x',
    7,
    { textDocument: null },
    { textDocument: { uri: 7 } },
    { ...place, position: { line: -1, character: 1e12 } },
    { ...place, range: { start: 'a' }, context: null },
  ];
  const ids = methods.flatMap((method) => odd.map((params) => client.request(`textDocument/${method}`, params)));
  ids.push(
    client.request('workspace/executeCommand', { command: 'rm', arguments: 7 }),
    client.request('secondAxis/nonsense', {}),
  );
  for (const id of ids) {
    const { error, result } = await client.answer(id);
    expect(error === undefined ? result !== undefined : error.code < 0 && error.message.length > 0).toBe(true);
  }
  expect((await client.answer(client.request('textDocument/hover', place))).result).toMatchObject({
    contents: expect.anything(),
  });
});

test('changes outside the document, stale versions, second opens and closes without an open lose nothing', async () => {
  const client = hostile();
  await client.start();
  const uri = 'file:///a.md';
  client.notify('textDocument/didClose', { textDocument: { uri } });
  client.open(uri, 'The cat sat.\n');
  client.open(uri, weak, 2);
  const change = (version: unknown, range: unknown, text: string) =>
    client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
  const at = (line: number, character: number, toLine = line, to = character) => ({
    start: { line, character },
    end: { line: toLine, character: to },
  });
  change(3, at(99, 99), 'Seoul, too. ');
  change(2, at(0, 0), 'Once. ');
  change(4, at(-3, -3), 'Twice. ');
  change(5, at(0, 30, 0, 3), '');
  change(6, at(0, 0, 1e9, 1e9), weak);
  client.notify('textDocument/didChange', { textDocument: { uri, version: 7 }, contentChanges: 'x' });
  client.notify('textDocument/didChange', null);
  client.notify('textDocument/didOpen', { textDocument: { uri: 'file:///b.md' } });
  client.notify('textDocument/didClose', {});
  client.notify('workspace/didChangeConfiguration', { settings: { secondAxis: 'yes' } });
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 5 }] });
  client.notify('$/cancelRequest', { id: 99_999 });
  change(8, at(0, 0), '');
  await eventually(
    'the last version',
    () => client.findings(uri)?.version === 8 || client.findings(uri)?.version === undefined,
    60_000,
  );
  const hover = await client.answer(client.request('textDocument/hover', place));
  expect(hover.result).toMatchObject({ contents: expect.anything() });
  expect(client.server.exitCode).toBeNull();
});

test('a request that is cancelled is answered once all the same', async () => {
  const client = hostile();
  await client.start();
  client.open('file:///a.md', `${weak}\n`.repeat(50));
  const ids = Array.from({ length: 10 }, () => {
    const id = client.request('textDocument/codeAction', {
      ...place,
      range: { start: { line: 0, character: 0 }, end: { line: 90, character: 0 } },
      context: { diagnostics: [] },
    });
    client.notify('$/cancelRequest', { id });
    return id;
  });
  for (const id of ids) await client.answer(id);
  await client.answer(client.request('textDocument/hover', place));
  for (const id of ids) expect(client.said.filter((message) => message.id === id)).toHaveLength(1);
});

describe('bytes that are no message', () => {
  test('in pieces of one byte they are one again', async () => {
    const client = hostile();
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 77,
      method: 'initialize',
      params: { processId: null, capabilities: {}, rootUri: null, clientInfo: { name: '한국 🙂' } },
    });
    for (const byte of Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`))
      client.raw(Buffer.from([byte]));
    expect((await client.answer(77)).result).toBeDefined();
  });

  test.each([
    ['a body that is no JSON', 'Content-Length: 9\r\n\r\nnot json!'],
    ['a body that is no object', 'Content-Length: 2\r\n\r\n42'],
    ['a message without a method', 'Content-Length: 2\r\n\r\n{}'],
    ['an empty body', 'Content-Length: 0\r\n\r\n'],
    ['a header of another kind', 'Content-Type: x\r\nContent-Length: 2\r\n\r\n{}'],
  ])('%s does not keep the next from being read', async (_, bytes) => {
    const client = hostile();
    client.raw(bytes);
    expect((await client.start()).result).toBeDefined();
  });

  test.each([
    ['a header without a length', 'Content-Type: x\r\n\r\n{}'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n{}'],
    ['half a message', 'Content-Length: 100\r\n\r\n{"jsonrpc"'],
  ])('%s ends with the client, and nothing is left running', async (_, bytes) => {
    const client = hostile();
    client.raw(bytes);
    client.server.stdin.end();
    if (client.server.exitCode === null) await once(client.server, 'exit', { signal: AbortSignal.timeout(60_000) });
    expect(client.server.exitCode).not.toBeNull();
  });
});

test('10,000 edits and requests over 50 drafts, mixed: all answered, and the findings are of the last text', async () => {
  const client = hostile();
  await client.start();
  const random = seeded(41);
  const drafts = Array.from({ length: 50 }, (_, index) => ({ uri: `file:///${index}.md`, text: weak, version: 1 }));
  for (const { uri, text } of drafts) client.open(uri, text);
  const ids: number[] = [];
  for (let step = 0; step < 10_000; step++) {
    const draft = random.pick(drafts);
    if (random.next() < 0.2) {
      ids.push(
        client.request(random.next() < 0.5 ? 'textDocument/hover' : 'textDocument/codeAction', {
          textDocument: { uri: draft.uri },
          position: place.position,
          range: { start: place.position, end: place.position },
          context: { diagnostics: [] },
        }),
      );
      continue;
    }
    const character = random.below(draft.text.length);
    const text = random.pick(['x', ' ', '', '🙂', 'only ', '\n']);
    draft.text = draft.text.length > 400 ? weak : draft.text;
    const whole = draft.text === weak;
    const [line, column] = placeOf(draft.text, Math.min(character, draft.text.length));
    const range = { start: { line, character: column }, end: { line, character: column } };
    draft.version++;
    draft.text = whole
      ? weak + text
      : draft.text.slice(0, offsetOf(draft.text, line, column)) +
        text +
        draft.text.slice(offsetOf(draft.text, line, column));
    client.notify('textDocument/didChange', {
      textDocument: { uri: draft.uri, version: draft.version },
      contentChanges: [whole ? { text: draft.text } : { range, text }],
    });
  }
  for (const draft of drafts) {
    draft.version++;
    client.notify('textDocument/didChange', {
      textDocument: { uri: draft.uri, version: draft.version },
      contentChanges: [{ text: weak }],
    });
  }
  const last = client.request('textDocument/hover', { ...place, textDocument: { uri: drafts[49]?.uri } });
  await eventually('the last answer', () => client.said.some(({ id }) => id === last), 240_000);
  const answered = new Set(client.said.flatMap(({ id, method }) => (method || id === undefined ? [] : [id])));
  expect(ids.filter((id) => !answered.has(id))).toEqual([]);
  for (const { uri, version } of drafts) {
    await eventually(`the findings of ${uri}`, () => client.findings(uri)?.version === version, 60_000);
  }
  const versions = new Map<string, number>();
  for (const { method, params } of client.said) {
    if (method !== 'textDocument/publishDiagnostics' || !params?.uri) continue;
    expect(params.version).toBeGreaterThanOrEqual(versions.get(params.uri) ?? 0);
    versions.set(params.uri, params.version ?? 0);
  }
}, 400_000);

function placeOf(text: string, offset: number): [line: number, character: number] {
  const lines = text.slice(0, offset).split('\n');
  return [lines.length - 1, lines.at(-1)?.length ?? 0];
}

function offsetOf(text: string, line: number, character: number): number {
  const before = text.split('\n').slice(0, line);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + character;
}
