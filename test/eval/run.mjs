// npm run eval [-- --update]: scores the labelled sets and prints the figures.
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const outfile = join(here, 'bundle.cjs');
buildSync({
  entryPoints: [join(here, 'main.ts')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile,
  logLevel: 'warning',
});
try {
  createRequire(import.meta.url)(outfile);
} finally {
  rmSync(outfile);
}
