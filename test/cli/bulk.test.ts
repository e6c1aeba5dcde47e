import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkAll, inOrder, type Job } from '../../server/cli/bulk';
import { type Cache, openCache } from '../../server/cli/cache';
import { examine, type Manner, type Question } from '../../server/cli/examine';
import { Problem } from '../../server/cli/problem';
import { line, progressOf } from '../../server/cli/progress';
import { build, folderWith, remove, root, secondAxis, start } from './program';

const weak = 'Washington must choose between dialogue and pressure on North Korea.';

const manner: Manner = { format: 'markdown', rules: {}, vocabulary: undefined, explain: false, fixes: false };

const folders: string[] = [];
function folder(files: Readonly<Record<string, string>> = {}): string {
  const made = folderWith(files);
  folders.push(made);
  return made;
}

beforeAll(build, 300_000);
afterAll(() => {
  for (const made of folders) remove(made);
});

describe('in order', () => {
  async function* numbers(count: number) {
    for (let number = 0; number < count; number++) yield number;
  }

  test('results come as their items came, whichever is done first', async () => {
    const done: number[] = [];
    const work = async (number: number) => {
      await delay(number % 3 === 0 ? 20 : 1);
      done.push(number);
      return number;
    };
    const results = await collect(inOrder(numbers(10), 4, work));
    expect(results).toEqual([...Array(10).keys()]);
    expect(done).not.toEqual(results);
  });

  test('no more is under way than was allowed, even while the first takes long', async () => {
    let under = 0;
    let most = 0;
    const work = async (number: number) => {
      most = Math.max(most, ++under);
      await delay(number === 0 ? 50 : 1);
      under--;
      return number;
    };
    await collect(inOrder(numbers(50), 5, work));
    expect(most).toBe(5);
  });
});

describe('in one thread', () => {
  const bulk = { jobs: 1, cache: undefined, onWorkers: () => {} };

  test('a draft that cannot be read costs the others nothing', async () => {
    const lost = new Problem('lost.md: no such file or directory');
    const broken = draft('broken.md', () => Promise.reject(new Problem('not UTF-8 text')));
    const results = await collect(checkAll([draft('a.md'), lost, broken, draft('b.md')], bulk));
    expect(results.map((result) => (result instanceof Problem ? result.message : result.shown))).toEqual([
      'a.md',
      'lost.md: no such file or directory',
      'broken.md: not UTF-8 text',
      'b.md',
    ]);
  });

  test('drafts are read as they are reported, not all before', async () => {
    let read = 0;
    const files = Array.from({ length: 20 }, (_, at) =>
      draft(`${at}.md`, async () => {
        read++;
        return weak;
      }),
    );
    const results = checkAll(files, bulk);
    await results.next();
    expect(read).toBe(1);
    await results.return(undefined);
  });

  test('what the cache has is not asked again', async () => {
    const answer = examine({ source: weak, ...manner });
    const kept: string[] = [];
    const cache: Cache = {
      get: async ({ source }) => (source === weak ? { ...answer, findings: answer.findings.slice(0, 1) } : undefined),
      set: async ({ source }) => {
        kept.push(source);
      },
      end: async () => {},
    };
    const files = [draft('a.md'), draft('b.md', async () => `${weak} Now.`)];
    const [first, second] = await collect(checkAll(files, { ...bulk, cache }));
    expect(first).toMatchObject({ shown: 'a.md', findings: answer.findings.slice(0, 1) });
    expect(second).toMatchObject({ shown: 'b.md', findings: { length: answer.findings.length } });
    expect(kept).toEqual([`${weak} Now.`]);
  });
});

describe('the cache', () => {
  const question: Question = { source: weak, ...manner, explain: true, fixes: true };
  const answer = examine(question);
  const engine = join(folder({ 'engine.js': 'one' }), 'engine.js');
  const open = (where: string, version = '1.0.0') => openCache(where, { version, engine }, refuse);
  const refuse = (message: string) => {
    throw new Error(message);
  };

  test('gives back what it was given, to a later run too', async () => {
    const where = folder();
    await (await open(where)).set(question, answer);
    expect(await (await open(where)).get(question)).toEqual(JSON.parse(JSON.stringify(answer)));
  });

  test('has nothing for another text, format, way of reading, version or engine', async () => {
    const where = folder();
    const cache = await open(where);
    await cache.set(question, answer);
    const others: Question[] = [
      { ...question, source: `${weak} ` },
      { ...question, format: 'plaintext' },
      { ...question, explain: false },
      { ...question, fixes: false },
      { ...question, rules: { 'framing/false-choice': 'off' } },
      { ...question, vocabulary: { north: ['Chosun'] } },
    ];
    for (const other of others) expect(await cache.get(other)).toBeUndefined();
    expect(await (await open(where, '1.0.1')).get(question)).toBeUndefined();
    writeFileSync(engine, 'two');
    expect(await (await open(where)).get(question)).toBeUndefined();
  });

  test('does not mind the order of settings', async () => {
    const cache = await open(folder());
    const rules = { 'framing/false-choice': 'off', 'framing/single-pole': 'error' } as const;
    await cache.set({ ...question, rules }, answer);
    const turned = { 'framing/single-pole': 'error', 'framing/false-choice': 'off' } as const;
    expect(await cache.get({ ...question, rules: turned })).toBeDefined();
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, -2)],
    ['emptied', () => ''],
    ['altered', (text: string) => text.replace('"start":16', '"start":17')],
    ['replaced', () => 'no answer\n{}'],
  ])('takes an answer that was %s for none', async (_, harm) => {
    const where = folder();
    const cache = await open(where);
    await cache.set(question, answer);
    for (const file of answers(where)) {
      const text = readFileSync(file, 'utf8');
      expect(harm(text)).not.toBe(text);
      writeFileSync(file, harm(text));
    }
    expect(await cache.get(question)).toBeUndefined();
  });

  test('says once that it cannot be written', async () => {
    const complain = vi.fn();
    const cache = await openCache(join(folder({ file: '' }), 'file'), { version: '1', engine }, complain);
    await cache.set(question, answer);
    await cache.set({ ...question, explain: false }, answer);
    await cache.end();
    expect(complain).toHaveBeenCalledOnce();
  });
});

describe('progress', () => {
  test('fits the terminal, whatever its width', () => {
    for (let columns = 1; columns < 120; columns++) expect(line(7, 100, columns).length).toBeLessThan(columns || 1);
    expect(line(50, 100, 80)).toBe(`[${'='.repeat(15)}${' '.repeat(15)}] 50 of 100 drafts checked`);
  });

  test('is shown on a terminal after a while, taken away for other words, and gone at the end', () => {
    vi.useFakeTimers();
    const written: string[] = [];
    const stream = { isTTY: true, columns: 80, write: (text: string) => written.push(text) };
    const progress = progressOf(10, stream as unknown as NodeJS.WriteStream);
    progress.step();
    vi.advanceTimersByTime(300);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(300);
    expect(written.at(-1)).toContain('1 of 10 drafts checked');
    progress.hide();
    expect(written.at(-1)).toBe('\r\u001B[K');
    vi.advanceTimersByTime(100);
    progress.end();
    expect(written.at(-1)).toBe('\r\u001B[K');
    const { length } = written;
    vi.advanceTimersByTime(1000);
    expect(written.length).toBe(length);
    vi.useRealTimers();
  });

  test('is nothing where there is no terminal', () => {
    vi.useFakeTimers();
    const write = vi.fn();
    const progress = progressOf(10, { isTTY: false, write } as unknown as NodeJS.WriteStream);
    vi.advanceTimersByTime(5000);
    progress.end();
    expect(write).not.toHaveBeenCalled();
    vi.useRealTimers();
  });
});

describe('many drafts', () => {
  // Long enough together to be worth threads.
  const sample = readFileSync(join(root, 'examples/draft.md'), 'utf8');
  const copies = Math.ceil(300_000 / sample.length);
  const files = Object.fromEntries(Array.from({ length: copies }, (_, at) => [`${at}.md`, `${sample}\n${at}\n`]));
  const cwd = folder(files);

  test('are the same with threads, with a cache, and with a cache that was tampered with', async () => {
    const one = await secondAxis(['check', '--jobs', '1', '.'], { cwd });
    expect(one).toMatchObject({ code: 1, stderr: '' });
    const where = folder();
    const cached = ['check', '--jobs', '2', '--cache-location', where, '.'];
    expect(await secondAxis(cached, { cwd })).toEqual(one);
    const kept = answers(where);
    expect(kept.length).toBe(copies);
    for (const file of kept.slice(0, 2)) writeFileSync(file, 'nothing');
    expect(await secondAxis(cached, { cwd })).toEqual(one);
    expect(answers(where).map((file) => readFileSync(file, 'utf8'))).not.toContain('nothing');
  });

  test('end with an interrupt, without a word', async () => {
    const program = start(['check', '--jobs', '2', '.'], cwd);
    const complaints = text(program.stderr);
    const closed = once(program, 'close');
    await once(program.stdout, 'data');
    program.stdout.resume();
    program.kill('SIGINT');
    expect(await closed).toEqual([null, 'SIGINT']);
    expect(await complaints).toBe('');
  });
});

test.each(['0', '-1', '1.5', 'all', ''])('--jobs %s is refused', async (jobs) => {
  const { parseCommand } = await import('../../server/cli/arguments');
  expect(() => parseCommand(['check', `--jobs=${jobs}`, 'x.md'])).toThrow(/--jobs is a number from 1/);
});

function draft(name: string, read = async () => weak): Job {
  return { file: { path: `/${name}`, shown: name, format: 'markdown', named: true, word: false, read }, manner };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The files of the answers that a cache keeps. */
function answers(where: string): string[] {
  return readdirSync(where, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[0-9a-f]{62}$/.test(name))
    .map((name) => join(where, name));
}
