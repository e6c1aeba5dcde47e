import { type Config, parseConfig } from '../config/config';
import { configName } from '../config/name';
import type { Mistake } from '../config/reader';
import { type Resolved, resolver } from '../config/resolve';

/** Reads files for the server: from the disk of its own machine, or through the client. */
export interface Files {
  /** The text of a file, or undefined where there is none that can be read. */
  read(uri: string): Promise<string | undefined>;
}

/** The configurations of the client's projects, each read once and again only after a change. */
export interface Projects {
  /** What the nearest configuration says of a draft, from the draft's folder up to its workspace folder; undefined where there is none. */
  of(uri: string): Promise<Resolved | undefined>;
  /** Forgets what was read. */
  change(): void;
}

/** `folders` are the URIs of the workspace's folders; `tell` hears of each configuration that has mistakes, once for each text. */
export function projects(
  files: Files,
  folders: () => readonly string[],
  tell: (uri: string, mistakes: readonly Mistake[]) => void,
): Projects {
  let known = new Map<string, Promise<((path: string) => Resolved) | undefined>>();
  const told = new Map<string, string>();

  async function load(folder: string): Promise<((path: string) => Resolved) | undefined> {
    const uri = `${folder}/${configName}`;
    const text = await files.read(uri);
    if (text === undefined) return undefined;
    const { config, mistakes }: { config: Config; mistakes: readonly Mistake[] } = parseConfig(text);
    if (mistakes.length && told.get(uri) !== text) tell(uri, mistakes);
    told.set(uri, text);
    return resolver(config);
  }

  function at(folder: string): Promise<((path: string) => Resolved) | undefined> {
    const found = known.get(folder) ?? load(folder);
    known.set(folder, found);
    return found;
  }

  return {
    async of(uri) {
      const { folder, above } = placeOf(uri, folders());
      for (const candidate of above) {
        const resolve = await at(candidate);
        if (resolve) return resolve(pathWithin(candidate, folder, uri));
      }
      return undefined;
    },
    change() {
      known = new Map();
    },
  };
}

/** Whether a document is a project's configuration. */
export function isConfig(uri: string): boolean {
  return pathOf(uri).endsWith(`/${configName}`);
}

/** The workspace folder a draft is in, and every folder from its own up to that one. A draft without a place is in the first. */
function placeOf(uri: string, folders: readonly string[]): { folder: string | undefined; above: readonly string[] } {
  const path = pathOf(uri);
  const roots = folders.map(pathOf);
  const root = roots.filter((each) => path.startsWith(`${each}/`)).sort((a, b) => b.length - a.length)[0];
  if (root === undefined) {
    const [first] = /^untitled:/.test(uri) ? roots : [];
    return { folder: undefined, above: first === undefined ? [] : [first] };
  }
  const above: string[] = [];
  for (let folder = upwards(path); folder.length >= root.length; folder = upwards(folder)) above.push(folder);
  return { folder: root, above };
}

function upwards(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** A draft that is in no folder has a name only. */
function pathWithin(configFolder: string, folder: string | undefined, uri: string): string {
  const path = pathOf(uri);
  const relative = folder === undefined ? path.slice(path.search(/[^/:]*$/)) : path.slice(configFolder.length + 1);
  try {
    return decodeURIComponent(relative);
  } catch {
    return relative;
  }
}

/** A URI without query, fragment and a slash at its end; and with its escapes in one spelling. */
export function pathOf(uri: string): string {
  return uri
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
    .replace(/%3A/g, ':');
}
