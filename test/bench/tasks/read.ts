import { type Context, texts } from '../context';
import { loadEngine } from '../engines';
import type { EngineName } from '../results';

/** Reads so many drafts of 1,000 words and tells nothing: for counters that watch from outside. */
export async function read(context: Context, engine: string, drafts: string): Promise<void> {
  const { sentences, draft } = texts(context);
  const { check } = await loadEngine(engine as EngineName, context, sentences);
  for (let number = 0; number < Number(drafts); number++) await check(draft(1_000, number));
}
