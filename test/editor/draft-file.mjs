// The one file that a page may read and write: the writer's own draft.
import { randomBytes } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const largest = 64 * 1024 * 1024;

/** `answer` takes GET and HEAD, and PUT from the page itself. Throws one sentence when `given` is no text file. */
export async function openDraftFile(given) {
  const path = await checkedDraft(given);
  return {
    path,
    async answer(request, origin) {
      if (request.method === 'GET') return { headers: await version(path), body: await readFile(path) };
      if (request.method === 'HEAD') return { headers: await version(path) };
      if (request.method !== 'PUT') return { status: 405 };
      if (request.headers.origin !== origin) return { status: 403 };
      const bytes = await read(request);
      if (!bytes) return { status: 413 };
      const there = await version(path).catch(() => undefined);
      if (there && there['x-version'] !== request.headers['x-replaces'])
        return { status: 412, body: 'another program has changed the file' };
      return { headers: await replace(path, bytes) };
    },
  };
}

/** The real path of a file that an editor can save back as it was: there, a file, and UTF-8. */
export async function checkedDraft(given) {
  const found = await stat(given).catch((error) => error);
  if (found.code === 'ENOENT') throw new Error(`there is no file ${given}`);
  if (found instanceof Error) throw new Error(`${given} cannot be opened: ${found.message}`);
  if (!found.isFile()) throw new Error(`${given} is not a file`);
  const bytes = await readFile(given).catch((error) => {
    throw new Error(`${given} cannot be read: ${error.message}`);
  });
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${given} is not UTF-8 text, and saving it would change it; convert it first`);
  }
  // A link stays a link: what it leads to is replaced.
  return realpath(given);
}

async function version(path) {
  return toHeaders(await stat(path));
}

function toHeaders({ mtimeMs, size }) {
  return { 'x-version': `${Math.round(mtimeMs)} ${size}` };
}

async function read(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whole or not at all: the new text is on the disk before the old one goes. Gives the version of what was written. */
async function replace(path, bytes) {
  const next = join(dirname(path), `.second-axis-${randomBytes(6).toString('hex')}`);
  const mode = await stat(path).then(
    (found) => found.mode & 0o777,
    () => 0o644,
  );
  let written;
  try {
    const handle = await open(next, 'wx', mode);
    try {
      // The mode given to `open` is cut by the umask; this one is not.
      await handle.chmod(mode);
      await handle.writeFile(bytes);
      await handle.sync();
      written = toHeaders(await handle.stat());
    } finally {
      await handle.close();
    }
    await rename(next, path);
    return written;
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}
