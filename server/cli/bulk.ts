import { availableParallelism, totalmem } from 'node:os';
import { debuglog } from 'node:util';
import type { Cache } from './cache';
import { inParagraphs } from './docx/paragraphs';
import type { Answer, Manner, Question } from './examine';
import type { DraftFile } from './files';
import { Problem } from './problem';
import { linesOf } from './report/lines';
import type { Checked } from './report/report';

/** A draft to check, and how. */
export interface Job {
  readonly file: DraftFile;
  readonly manner: Manner;
}

export interface Bulk {
  /** Threads to use at most: 1 for none but the program's own, undefined for as many as the machine can well run. */
  readonly jobs: number | undefined;
  readonly cache: Cache | undefined;
  /** Told how to end the threads, once there are some. */
  readonly onWorkers: (end: () => Promise<void>) => void;
}

/** A draft that has been read, with its answer where the cache has it. */
interface Opened {
  readonly file: DraftFile;
  readonly question: Question;
  readonly cached: Answer | undefined;
}

type Ask = (question: Question) => Promise<Answer>;

/**
 * Checks drafts and gives the results in the order of the jobs, each as soon as it and all before it are there. Threads are
 * started once there is work worth them; however many there are, only a few are held.
 */
export async function* checkAll(jobs: Iterable<Job | Problem>, bulk: Bulk): AsyncGenerator<Checked | Problem> {
  const opened = openAll(jobs, bulk.cache);
  const most = bulk.jobs ?? mostWorkers();
  for (;;) {
    const { ahead, threads, more } = await lookAhead(opened, most);
    if (threads > 1) return yield* inThreads(chain(ahead, opened), threads, bulk);
    for (const item of ahead) yield await finish(item, here, bulk.cache);
    if (!more) return;
  }
}

/** The engine in this thread, loaded only when a draft needs it. */
const here: Ask = async (question) => (await import('./examine')).examine(question);

async function* inThreads(items: AsyncIterable<Opened | Problem>, threads: number, { cache, onWorkers }: Bulk) {
  const crew = (await import('./pool')).workers(threads);
  onWorkers(crew.end);
  try {
    yield* inOrder(items, threads * 8, (item) => finish(item, crew.examine, cache));
  } finally {
    await crew.end();
  }
}

async function* openAll(jobs: Iterable<Job | Problem>, cache: Cache | undefined): AsyncGenerator<Opened | Problem> {
  for (const job of jobs) yield job instanceof Problem ? job : await open(job, cache);
}

async function open({ file, manner }: Job, cache: Cache | undefined): Promise<Opened | Problem> {
  try {
    const question = { source: await file.read(), ...manner };
    return { file, question, cached: await cache?.get(question) };
  } catch (error) {
    return problemWith(file, error);
  }
}

/** Never rejects: an error must not cost the other drafts their report. */
async function finish(item: Opened | Problem, ask: Ask, cache: Cache | undefined): Promise<Checked | Problem> {
  if (item instanceof Problem) return item;
  const { file, question, cached } = item;
  try {
    const answer = cached ?? (await ask(question));
    if (!cached) await cache?.set(question, answer);
    const { path, shown, word } = file;
    const { source } = question;
    const checked = { path, shown, source, lines: linesOf(source), explanation: undefined, ...answer };
    return word ? inParagraphs(checked) : checked;
  } catch (error) {
    return problemWith(file, error);
  }
}

/** The engine takes any string, so anything but a `Problem` is our fault. */
function problemWith({ shown }: DraftFile, error: unknown): Problem {
  const { message } = error as Error;
  if (error instanceof Problem) return new Problem(`${shown}: ${message}`);
  debuglog('second-axis')('%O', error);
  return new Problem(`${shown}: internal error: ${message}`);
}

/** What threads other than the first must be able to take over before they are worth starting, in UTF-16 code units. */
const worthThreads = 200_000;
/** How much is read ahead to find out, in UTF-16 code units. */
const readAhead = 4_000_000;

/** Reads on until there is work for threads, much has been read, or nothing is left. */
async function lookAhead(opened: AsyncIterator<Opened | Problem>, jobs: number) {
  const ahead: (Opened | Problem)[] = [];
  let held = 0;
  let work = 0;
  let longest = 0;
  let count = 0;
  while (held < readAhead) {
    const { value, done } = await opened.next();
    if (done) return { ahead, threads: 1, more: false };
    ahead.push(value);
    if (value instanceof Problem) continue;
    const { length } = value.question.source;
    held += length;
    if (value.cached) continue;
    count++;
    work += length;
    longest = Math.max(longest, length);
    if (jobs > 1 && count > 1 && work - longest >= worthThreads) return { ahead, threads: jobs, more: true };
    if (jobs === 1) break;
  }
  return { ahead, threads: 1, more: true };
}

/** As many threads as there are cores, unless together they would take more than half of the memory. */
function mostWorkers(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2 / workerBytes)));
}

/** The engine with its language model, and a large draft. */
const workerBytes = 256 * 2 ** 20;

async function* chain<Item>(first: Iterable<Item>, rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* first;
  yield* rest;
}

/** Works on up to `atOnce` items at a time and gives the results in the items' order. `work` must not reject. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const under: Promise<Result>[] = [];
  for await (const item of items) {
    under.push(work(item));
    if (under.length >= atOnce) yield (await under.shift()) as Result;
  }
  for (const result of under) yield await result;
}
