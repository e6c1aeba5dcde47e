import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../context';
import type { Sizes } from '../results';

/** What esbuild tells of a build: https://esbuild.github.io/api/#metafile */
interface Metafile {
  readonly outputs: Readonly<
    Record<
      string,
      { readonly bytes: number; readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }
    >
  >;
}

/** Packs both packages as they are published, and looks into the bundles. Leaves the published build in `dist`. */
export function size({ root, dist, scratch }: Context): Sizes {
  const run = (program: string, ...words: string[]) =>
    execFileSync(program, words, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      shell: process.platform === 'win32',
    });
  const vsix = join(scratch, 'second-axis.vsix');
  run('npm', 'run', 'package', '--', '--out', vsix);
  const listed = run('npx', 'vsce', 'ls', '--no-dependencies').trim().split(/\r?\n/);
  const unpacked = listed.reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
  const [tarball] = JSON.parse(run('npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', scratch));
  const metafile: Metafile = JSON.parse(readFileSync(join(dist, 'meta.json'), 'utf8'));
  return {
    packages: [
      { name: '.vsix', packed: statSync(vsix).size, unpacked },
      { name: 'npm', packed: tarball.size, unpacked: tarball.unpackedSize },
    ],
    bundles: bundles(metafile),
    contents: contents(metafile),
  };
}

function bundles({ outputs }: Metafile): Sizes['bundles'] {
  return Object.entries(outputs)
    .map(([file, { bytes }]) => ({ file: file.replace(/^.*?dist\//, ''), bytes }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** Bytes of all bundles by where they come from, the largest first. */
export function contents({ outputs }: Metafile): Sizes['contents'] {
  const sums = new Map<string, number>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const name = origin(input);
      sums.set(name, (sums.get(name) ?? 0) + bytesInOutput);
    }
  }
  return [...sums].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes);
}

function origin(input: string): string {
  const installed = input.lastIndexOf('node_modules/');
  if (installed >= 0) {
    const [scope = '', name = ''] = input.slice(installed + 'node_modules/'.length).split('/');
    return scope.startsWith('@') ? `${scope}/${name}` : scope;
  }
  return (
    /^server\/engine\/(?:rules|language\/lexicon)\b/.exec(input)?.[0] ?? /^(?:server\/)?[^/]+/.exec(input)?.[0] ?? input
  );
}
