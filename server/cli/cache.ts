import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import writeFileAtomic from 'write-file-atomic';
import type { Answer, Question } from './examine';

/**
 * Answers of earlier runs. An answer is found again by all that decides it: the draft's text and format, how it was to be read, and
 * the very engine. Nothing that goes wrong with the cache can fail a run.
 */
export interface Cache {
  get(question: Question): Promise<Answer | undefined>;
  set(question: Question, answer: Answer): Promise<void>;
  /** Forgets answers that no run has used for a month. */
  end(): Promise<void>;
}

/** What gives the answers: a release, and the file of its engine, which differs from build to build for those who work on it. */
export interface Product {
  readonly version: string;
  readonly engine: string;
}

/** A folder of answers, one a file. `complain` hears once if they cannot be kept. */
export async function openCache(folder: string, product: Product, complain: (message: string) => void): Promise<Cache> {
  const name = await nameOf(product);
  let writable = true;
  const place = (question: Question) => {
    const { source, ...manner } = question;
    const key = digest(name, JSON.stringify(sorted(manner)), source);
    return join(folder, key.slice(0, 2), key.slice(2));
  };
  return {
    async get(question) {
      const path = place(question);
      const answer = parse(await readFile(path, 'utf8').catch(() => ''));
      const now = new Date();
      if (answer) utimes(path, now, now).catch(() => {});
      return answer;
    },
    async set(question, answer) {
      if (!writable) return;
      const path = place(question);
      const text = JSON.stringify(answer);
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFileAtomic(path, `${digest(text)}\n${text}`, { fsync: false });
      } catch (error) {
        writable = false;
        complain(`the cache cannot be written, and nothing is kept: ${(error as Error).message}`);
      }
    },
    end: () => prune(folder),
  };
}

/** Where this system keeps what can be made again. */
export function defaultFolder({ platform, env } = process): string {
  const home = homedir();
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'second-axis', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'second-axis');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'second-axis');
}

async function nameOf({ version, engine }: Product): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(engine), hash);
  return `${version} ${hash.digest('base64url')}`;
}

function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** The same settings are the same text, whatever order they were given in. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** Nothing for a file that is not whole, whoever has been at it. */
function parse(file: string): Answer | undefined {
  const end = file.indexOf('\n');
  const text = file.slice(end + 1);
  return end > 0 && file.slice(0, end) === digest(text) ? JSON.parse(text) : undefined;
}

const day = 24 * 60 * 60 * 1000;

/** Looks through the folder once a day at most. */
async function prune(folder: string): Promise<void> {
  const mark = join(folder, 'pruned');
  const pruned = await stat(mark).catch(() => undefined);
  if (pruned && Date.now() - pruned.mtimeMs < day) return;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(mark, '');
    for (const shard of await readdir(folder)) {
      if (/^[0-9a-f]{2}$/.test(shard)) await pruneShard(join(folder, shard));
    }
  } catch {
    // It is looked through another time.
  }
}

async function pruneShard(shard: string): Promise<void> {
  for (const name of await readdir(shard)) {
    const path = join(shard, name);
    const used = await stat(path);
    if (Date.now() - used.mtimeMs > 30 * day) await rm(path, { force: true });
  }
}
