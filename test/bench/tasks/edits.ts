import { createRequire } from 'node:module';
import type { Draft, openDraft } from '../../../server/engine/index';
import { type Context, texts } from '../context';
import { paragraphAround, places } from '../drafts';
import { loadEngine } from '../engines';
import { type Edits, type Size, sizes } from '../results';
import { spread } from '../statistics';

/**
 * The same letters typed at the same places of the same thousand words, which are a draft of their own, or stand in the middle of
 * longer ones; and the tagger alone on the paragraph that each letter changed. All take turns, so that they share what the machine does.
 */
export async function edits(context: Context): Promise<Edits> {
  const { sentences, draft } = texts(context);
  const floor = await loadEngine('wink', context, sentences);
  const engine = createRequire(`${context.dist}/`)('./engine.js') as { openDraft: typeof openDraft };
  const core = draft(1_000, 50);
  const open = sizes.map((size) => {
    const around = (size - 1_000) / 2;
    const before = around === 0 ? '' : `${draft(around, 51)}\n`;
    const after = around === 0 ? '' : `\n${draft(around, 52)}`;
    return { size, start: before.length, draft: engine.openDraft(before + core + after, 'markdown') };
  });
  const times: Record<Size | 'floor', number[]> = { 1000: [], 10000: [], 100000: [], floor: [] };
  const warming = 30;
  const letters = places(core, warming + (context.quick ? 40 : 200));
  letters.forEach((place, turn) => {
    // Each letter makes the places after it one further.
    const at = place + turn;
    for (const { size, start, draft } of open) {
      const time = typed(draft, start + at);
      if (turn >= warming) times[size].push(time);
    }
    const paragraph = paragraphAround(open[0]?.draft.source ?? '', at);
    const began = performance.now();
    floor.check(paragraph);
    if (turn >= warming) times.floor.push(performance.now() - began);
  });
  return {
    ours: { 1000: spread(times[1_000]), 10000: spread(times[10_000]), 100000: spread(times[100_000]) },
    floor: spread(times.floor),
  };
}

function typed(draft: Draft, at: number): number {
  const began = performance.now();
  draft.change([{ start: at, end: at, text: 'e' }]);
  draft.findings();
  return performance.now() - began;
}
