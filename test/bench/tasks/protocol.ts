import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Context, texts } from '../context';
import { places } from '../drafts';
import type { Protocol } from '../results';
import { quantile, spread } from '../statistics';
import { type Client, connect } from './client';
import type { Request } from './serverHook';

/** Types letters into a draft of 10,000 words, a word at a place, and waits for the diagnostics after each. */
export async function protocol(context: Context): Promise<Protocol> {
  const log = join(context.scratch, 'server.json');
  const hook = ['--require', join(context.dist, 'bench', 'serverHook.cjs')];
  const client = await connect(context, hook, { SECOND_AXIS_BENCH_LOG: log });
  const text = texts(context).draft(10_000, 80);
  await client.open(text);
  await client.diagnostics();
  const word = 'pressure ';
  const warming = 5;
  const words = warming + Math.ceil((context.quick ? 100 : 500) / word.length);
  const times: number[] = [];
  let line = 0;
  for (const [turn, place] of places(text, words).entries()) {
    // A word is typed letter by letter. Words stand in lines below one another, so what was typed moves no later place.
    const before = text.lastIndexOf('\n', place - 1) + 1;
    line = text.slice(0, before).split('\n').length - 1;
    for (const [at, letter] of [...word].entries()) {
      times.push(await keystroke(client, line, place - before + at, letter));
      await delay(2);
    }
    if (turn === warming - 1) times.length = 0;
  }
  await client.close();
  const requests: Request[] = JSON.parse(readFileSync(log, 'utf8'));
  const served = requests.slice(-times.length);
  const part = (of: (request: Request, turn: number) => number) => spread(served.map(of));
  return {
    letters: times.length,
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    analysis: part(({ analysis }) => analysis),
    conversion: part(({ served, analysis }) => served - analysis),
    transport: part(({ served }, turn) => (times[turn] as number) - served),
  };
}

async function keystroke(client: Client, line: number, character: number, letter: string): Promise<number> {
  const began = performance.now();
  const [, report] = await Promise.all([client.type(line, character, letter), client.diagnostics()]);
  const time = performance.now() - began;
  if (report.kind !== 'full') throw new Error('the server knew of no change');
  return time;
}
