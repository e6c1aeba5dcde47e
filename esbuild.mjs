// node esbuild.mjs [--production] [--watch]: every bundle of the product, and the editor test suite.
import { build, context } from 'esbuild';

const production = process.argv.includes('--production');
const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
};
const node = { ...shared, platform: 'node', format: 'cjs', external: ['vscode'] };
const web = {
  ...shared,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  define: { global: 'globalThis' },
};
const bundles = [
  { ...node, entryPoints: { 'client/node': 'client/node.ts', 'server/node': 'server/lsp/main.ts' }, outdir: 'dist' },
  { ...web, format: 'cjs', external: ['vscode'], entryPoints: { 'client/web': 'client/web.ts' }, outdir: 'dist' },
  { ...web, format: 'iife', entryPoints: { 'server/web': 'server/lsp/worker.ts' }, outdir: 'dist' },
  { ...node, entryPoints: { cli: 'server/cli/main.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
  ...(production
    ? []
    : [
        {
          ...web,
          format: 'cjs',
          external: ['vscode'],
          entryPoints: { 'test/index': 'test/editor/suite/index.ts' },
          outdir: 'dist',
        },
      ]),
];

if (process.argv.includes('--watch')) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  await Promise.all(bundles.map((options) => build(options)));
}
