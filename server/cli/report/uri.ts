import { isAbsolute, relative, sep } from 'node:path';

/** A file's path from the working directory with forward slashes, as build services want it; undefined for one that lies outside. */
export function uriPath(path: string, folder = process.cwd()): string | undefined {
  const inside = relative(folder, path);
  if (!isAbsolute(path) || inside === '' || inside.startsWith('..') || isAbsolute(inside)) return undefined;
  return inside.split(sep).join('/');
}
