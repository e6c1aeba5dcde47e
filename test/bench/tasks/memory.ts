import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import type { Draft, openDraft } from '../../../server/engine/index';
import { seeded } from '../../support/seeded';
import { type Context, texts } from '../context';
import type { Memory } from '../results';

/** What an open draft of 10,000 words keeps while a writer types new words and takes them away again. Needs `--expose-gc`. */
export async function memory(context: Context): Promise<Memory> {
  const engine = createRequire(`${context.dist}/`)('./engine.js') as { openDraft: typeof openDraft };
  const draft = engine.openDraft(texts(context).draft(10_000, 60), 'markdown');
  draft.findings();
  const random = seeded(1);
  for (let edit = 0; edit < 100; edit += 2) typeAndDelete(draft, random);
  const after100 = await bytesInUse();
  const most = context.quick ? 1_000 : 10_000;
  for (let edit = 100; edit < most; edit += 2) typeAndDelete(draft, random);
  return { edits: most, after100, afterAll: await bytesInUse() };
}

function typeAndDelete(draft: Draft, random: ReturnType<typeof seeded>): void {
  const at = random.below(draft.source.length);
  const text = Array.from({ length: 5 }, () => String.fromCharCode(97 + random.below(26))).join('');
  draft.change([{ start: at, end: at, text }]);
  draft.findings();
  draft.change([{ start: at, end: at + text.length, text: '' }]);
  draft.findings();
}

async function bytesInUse(): Promise<number> {
  const { gc } = globalThis;
  if (!gc) throw new Error('memory can only be measured with --expose-gc');
  for (let round = 0; round < 3; round++) {
    gc();
    await delay(20);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
