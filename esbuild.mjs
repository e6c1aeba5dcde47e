// node esbuild.mjs [--production] [--watch] [--outdir FOLDER] [--metafile FILE]: every bundle of the product, and the editor test suite.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { leanModel } from './server/leanModel.mjs';

// `npm pack` and `npm publish` prepare the package by the same script that prepares a clone.
const packing = ['pack', 'publish'].includes(process.env.npm_command);
const { values: options } = parseArgs({
  options: {
    production: { type: 'boolean', default: packing },
    watch: { type: 'boolean', default: false },
    outdir: { type: 'string', default: 'dist' },
    metafile: { type: 'string' },
  },
});
const { production, outdir } = options;
const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  // Its CommonJS file loads its parts in a way that a bundler cannot follow.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  outdir,
  metafile: true,
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

if (options.watch) {
  for (const bundle of bundles) await (await context(bundle)).watch();
} else {
  const built = await Promise.all(bundles.map((bundle) => build(bundle)));
  const outputs = Object.assign({}, ...built.map(({ metafile }) => metafile.outputs));
  if (options.metafile) writeFileSync(options.metafile, JSON.stringify({ outputs }));
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
