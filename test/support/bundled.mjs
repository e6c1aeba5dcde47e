import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** Bundles a TypeScript program with all it imports, runs it in this process, and leaves nothing behind. */
export function runBundled(entry) {
  const file = fileURLToPath(entry);
  const outfile = join(tmpdir(), `second-axis-${process.pid}.cjs`);
  buildSync({
    entryPoints: [file],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'warning',
    // Its CommonJS file loads its parts in a way that a bundler cannot follow.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  });
  try {
    createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(outfile);
  }
}
