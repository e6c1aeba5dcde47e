// node esbuild.mjs [--production] [--watch]: every bundle of the product, and the editor test suite.
import { build, context } from 'esbuild';
import { leanModel } from './build/wink.mjs';

// `npm pack` and `npm publish` prepare the package by the same script that prepares a clone.
const packing = ['pack', 'publish'].includes(process.env.npm_command);
const production = packing || process.argv.includes('--production');
const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  // Its CommonJS file loads its parts in a way that a bundler cannot follow.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  outdir: 'dist',
  plugins: [leanModel],
};
const node = { ...shared, platform: 'node', format: 'cjs', external: ['vscode'] };
const web = {
  ...shared,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  define: { global: 'globalThis' },
};
const bundles = [
  // The engine is one file that the servers and the command line share: together they are little larger than one of them.
  { ...node, entryPoints: { engine: 'server/engine/index.ts' } },
  { ...node, entryPoints: { 'client/node': 'client/node.ts' } },
  { ...node, entryPoints: { 'server/node': 'server/lsp/main.ts' }, plugins: [engineAt('../engine.js')] },
  { ...node, entryPoints: { 'server/mcp': 'server/mcp/main.ts' }, plugins: [engineAt('../engine.js')] },
  {
    ...node,
    entryPoints: { cli: 'server/cli/main.ts' },
    banner: { js: '#!/usr/bin/env node' },
    plugins: [engineAt('./engine.js')],
  },
  { ...node, entryPoints: { worker: 'server/cli/worker.ts' }, plugins: [engineAt('./engine.js')] },
  { ...web, format: 'cjs', external: ['vscode'], entryPoints: { 'client/web': 'client/web.ts' } },
  // A worker in a browser is one file.
  { ...web, format: 'iife', entryPoints: { 'server/web': 'server/lsp/worker.ts' } },
  // What runs in the matrix's page.
  { ...web, format: 'iife', entryPoints: ['client/matrix/page.ts', 'client/matrix/page.css'], outdir: 'dist/matrix' },
  ...(production
    ? []
    : [{ ...web, format: 'cjs', external: ['vscode'], entryPoints: { 'test/index': 'test/editor/suite/index.ts' } }]),
];

if (process.argv.includes('--watch')) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  await Promise.all(bundles.map((options) => build(options)));
}

/** Leaves the engine's one door out of a bundle and has it required from where the engine's own bundle lies. */
function engineAt(path) {
  return {
    name: 'engine apart',
    setup({ onResolve }) {
      onResolve({ filter: /\/engine\/index$/ }, () => ({ path, external: true }));
    },
  };
}
