// npm run test:electron: the same suite in desktop VS Code, where it can be downloaded. Not part of `npm test`.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { examples, root } from './places.mjs';

const state = mkdtempSync(join(tmpdir(), 'second-axis-'));
const copy = join(state, 'examples');
cpSync(examples, copy, { recursive: true });
try {
  await runTests({
    version: process.env.VSCODE_VERSION ?? 'stable',
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'dist/test/index.js'),
    launchArgs: [copy, '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${join(state, 'user')}`],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(state, { recursive: true, force: true });
}
