// npm run bench [-- [--quick] [--only TASK,...] [--out FOLDER]]: measures the product beside its peers and writes benchmarks.json
// and benchmarks.md, in docs unless told otherwise. TASK is an engine or a measurement as main.ts names them.
// Everything is built and installed where it is not kept: test/output/bench and test/bench/node_modules.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leanModel } from '../../server/leanModel.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const peers = join(root, 'test/bench');
const output = join(root, 'test/output/bench');
const dist = join(output, 'dist');
const bundle = join(peers, 'node_modules/.cache/second-axis/main.cjs');

const grownEngine = `export { openDraft } from './server/engine/index';
import { claimRules } from './server/engine/rules/index';
export const claims = claimRules.length;`;

/** Has the engine find more rules than there are. */
const grown = {
  name: 'grown rules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /rules\/index$/ }, ({ namespace }) =>
      namespace === 'grown' ? undefined : { path: 'rules', namespace: 'grown' },
    );
    onLoad({ filter: /.*/, namespace: 'grown' }, () => ({
      contents: `export * from './server/engine/rules/index';
import { claimRules as real } from './server/engine/rules/index';
import { grow } from './test/bench/grow';
export const claimRules = grow(real, MULTIPLE);`,
      loader: 'ts',
      resolveDir: root,
    }));
  },
};

install();
await buildAll();
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
// Packing left the published build where tests expect their own.
node('esbuild.mjs');

/** The peers, once for each lock file. */
function install() {
  const lock = readFileSync(join(peers, 'package-lock.json'), 'utf8');
  const mark = join(peers, 'node_modules/.installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', words, { cwd: peers, stdio: 'inherit', shell: process.platform === 'win32' });
  writeFileSync(mark, lock);
}

async function buildAll() {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  copyFileSync(join(root, 'package.json'), join(output, 'package.json'));
  node('esbuild.mjs', '--production', '--outdir', dist, '--metafile', join(dist, 'meta.json'));
  const shared = { bundle: true, platform: 'node', format: 'cjs', target: 'es2022', logLevel: 'warning' };
  // The peers are found from where the program lies, beside them.
  await build({ ...shared, entryPoints: [join(peers, 'main.ts')], outfile: bundle });
  await build({
    ...shared,
    entryPoints: [join(peers, 'tasks/serverHook.ts')],
    outfile: join(dist, 'bench/serverHook.cjs'),
  });
  // As many claim rules as there are, and more.
  for (const multiple of [1, 2, 5, 10]) {
    await build({
      ...shared,
      stdin: { contents: grownEngine, resolveDir: root },
      define: { MULTIPLE: String(multiple) },
      plugins: [leanModel, grown],
      minify: true,
      outfile: join(dist, `bench/engine-${multiple}.js`),
    });
  }
}

function node(...words) {
  execFileSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
}
