// Where things are: the product, and what is fetched for it, which lives outside the tree.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const recipes = join(root, 'test/editor/editors');
export const examples = join(root, 'examples');
export const output = join(root, 'test/output');
export const cli = join(root, 'dist/cli.js');

/** The folder for the fetched editors and browser: `SECOND_AXIS_EDITORS`, or one in the user's cache. */
export function cache() {
  const { SECOND_AXIS_EDITORS, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return SECOND_AXIS_EDITORS || join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'second-axis');
}
