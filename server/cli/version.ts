import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package's version, from the manifest beside the bundle's folder. */
export function version(): string {
  return JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')).version;
}
