import { type Context, texts } from '../context';
import { places } from '../drafts';
import { loadEngine } from '../engines';
import { repeat } from '../repeat';
import { type EngineName, type EngineResult, type Size, sizes } from '../results';
import type { Spread } from '../statistics';

/** Full checks and re-checks of one engine. Each full check is of a draft that this process has not seen. */
export async function engine(context: Context, name: EngineName): Promise<EngineResult> {
  const { sentences, draft } = texts(context);
  const began = performance.now();
  const { what, version, check } = await loadEngine(name, context, sentences);
  await check(draft(1_000, 0));
  const first = performance.now() - began;
  const runs = context.quick ? 5 : 15;
  const full: Partial<Record<Size, Spread>> = {};
  for (const size of sizes) {
    if (size === 100_000 && context.quick) continue;
    // A text of this length must have been read before, or the first would be compiled code's; the longest need no warming.
    if (size < 100_000) await warm(check, (turn) => draft(size, 100 + turn));
    const unseen = Array.from({ length: runs }, (_, turn) => draft(size, 1 + turn));
    full[size] = await repeat({ runs, budget: budgets[size] }, (turn) => check(unseen[turn] as string));
  }
  const text = draft(10_000, 0);
  await check(text);
  const edited = places(text, runs).map((place) => `${text.slice(0, place)}e${text.slice(place)}`);
  const again = await repeat({ runs, budget: budgets[10_000] }, (turn) => check(edited[turn] as string));
  return { name, what, version, first, full, again };
}

/** What the runs on one length may take, ms: enough for fifteen of the slowest peer but on the longest drafts. */
const budgets: Readonly<Record<Size, number>> = { 1000: 10_000, 10000: 45_000, 100000: 15_000 };

async function warm(check: (text: string) => unknown, text: (turn: number) => string): Promise<void> {
  const began = performance.now();
  for (let turn = 0; turn < 5 && performance.now() - began < 2_000; turn++) await check(text(turn));
}
