import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, folderWith, remove, root } from './cli/program';
import { talk } from './support/connection';

const guard = join(root, 'test/support/no-network.cjs');
const draft = readFileSync(join(root, 'examples/draft.md'), 'utf8');
let folder: string;

beforeAll(() => {
  build();
  folder = folderWith({ 'draft.md': draft });
}, 120_000);
afterAll(() => remove(folder));

/** Node's permission model, under the name this version has for it: reading our own files and the workspace, and nothing else. */
const permission = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';
const confined = () => [permission, `--allow-fs-read=${root}`, `--allow-fs-read=${folder}`, '--no-warnings'];

describe('without network and with no file but the workspace', () => {
  test('the guard refuses what it should', () => {
    for (const attempt of [
      "fetch('http://localhost')",
      "require('node:http').get('http://localhost')",
      "require('node:net').createServer().listen(0)",
    ]) {
      expect(spawnSync(process.execPath, ['--require', guard, '-e', attempt]).status, attempt).toBe(99);
    }
    const outside = spawnSync(process.execPath, [
      ...confined(),
      '-e',
      "require('node:fs').readFileSync('/etc/hostname')",
    ]);
    expect(outside.status).not.toBe(0);
  });

  test.each([
    ['checks', ['check', '--format', 'json', 'draft.md'], 1],
    ['explains', ['explain', 'false-choice'], 0],
    ['tells coverage', ['coverage', 'draft.md'], 0],
    ['draws', ['matrix', 'draft.md'], 0],
    ['reports', ['report', 'draft.md'], 0],
  ])('%s as ever', (_, words, code) => {
    const cli = [join(root, 'dist/cli.js'), ...words];
    const free = spawnSync(process.execPath, cli, { cwd: folder, encoding: 'utf8' });
    const bound = spawnSync(process.execPath, [...confined(), '--require', guard, ...cli], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(bound.stderr).toBe(free.stderr);
    expect(bound.stdout).toBe(free.stdout);
    expect([free.status, bound.status]).toEqual([code, code]);
  });

  test('the language server finds and explains', async () => {
    const server = spawn(process.execPath, ['--require', guard, join(root, 'dist/server/node.js'), '--stdio']);
    const client = await talk(server.stdout, server.stdin);
    const document = await client.open(draft);
    expect((await document.diagnostics()).length).toBeGreaterThan(5);
    server.kill();
  });
});

const evaluates = /\bnew Function\(|(?<![.\w])eval\(/g;

test('nothing of ours evaluates text as a program, and nothing an editor loads does', () => {
  const ours = ['server', 'client'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.m?ts$/.test(path))
      .map((path) => join(folder, path)),
  );
  expect(ours.length).toBeGreaterThan(100);
  // The command line's bundle is left out: two of its libraries make functions of their own source.
  const loaded = ['engine.js', 'server/node.js', 'server/web.js', 'client/node.js', 'client/web.js'];
  for (const path of [...ours, ...loaded.map((bundle) => join('dist', bundle))]) {
    expect(readFileSync(join(root, path), 'utf8').match(evaluates) ?? [], path).toEqual([]);
  }
});

test('the product asks for no install script, and works in a workspace that is not trusted', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(Object.keys(manifest.dependencies ?? {})).toEqual([]);
  expect(manifest.scripts).not.toHaveProperty('install');
  expect(manifest.scripts).not.toHaveProperty('postinstall');
  expect(manifest.capabilities).toMatchObject({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  expect(readFileSync(join(root, '.npmrc'), 'utf8').split('\n')).toContain('ignore-scripts=true');
});
