import { writeFileSync } from 'node:fs';
import Module from 'node:module';
import type { Draft } from '../../../server/engine/index';

/** What one request for diagnostics cost the server, ms. */
export interface Request {
  /** From the first byte of what came to the last byte of the answer. */
  readonly served: number;
  /** Of this, the time in the engine. */
  readonly analysis: number;
}

// Loaded into a server before it starts. The engine lies in a file of its own, so its calls can be timed from outside.
const requests: Request[] = [];
let analysis = 0;
let depth = 0;
let arrived = 0;

const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
const load = loader._load;
loader._load = function (this: unknown, request: string, ...rest: unknown[]) {
  const loaded = load.call(this, request, ...rest) as { openDraft(source: string, format: string): Draft };
  if (!request.endsWith('engine.js')) return loaded;
  return { ...loaded, openDraft: timed((...words: [string, string]) => watched(loaded.openDraft(...words))) };
};

/** The same draft, with each of its methods timed. */
function watched(draft: Draft): Draft {
  const methods = draft as unknown as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(draft))) {
    const method = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(draft), name)?.value;
    if (name !== 'constructor' && typeof method === 'function') methods[name] = timed(method.bind(draft));
  }
  return draft;
}

/** Counts the outermost calls only: a method may call another. */
function timed<Words extends unknown[], Value>(call: (...words: Words) => Value): (...words: Words) => Value {
  return (...words) => {
    const began = performance.now();
    depth++;
    try {
      return call(...words);
    } finally {
      depth--;
      if (depth === 0) analysis += performance.now() - began;
    }
  };
}

const { stdin, stdout } = process;
const push = stdin.push;
stdin.push = function (this: typeof stdin, chunk: unknown, encoding?: BufferEncoding) {
  if (arrived === 0) arrived = performance.now();
  return push.call(this, chunk, encoding);
};
const write = stdout.write;
stdout.write = function (this: typeof stdout, ...words: Parameters<typeof write>) {
  const done = write.apply(this, words);
  if (String(words[0]).includes('"resultId"')) {
    requests.push({ served: performance.now() - arrived, analysis });
    arrived = 0;
    analysis = 0;
  }
  return done;
} as typeof write;

process.on('exit', () => {
  const log = process.env.SECOND_AXIS_BENCH_LOG;
  if (log) writeFileSync(log, JSON.stringify(requests));
});
