import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { openDraft } from '../../../server/engine/index';
import { type Context, texts } from '../context';
import { timed } from '../repeat';
import type { Growth } from '../results';
import { spread } from '../statistics';

/** A full check of 10,000 words by engines with ever more rules, which take turns. */
export async function growth(context: Context): Promise<Growth> {
  const require = createRequire(`${context.dist}/`);
  const folder = join(context.dist, 'bench');
  const engines = readdirSync(folder)
    .filter((file) => /^engine-\d+\.js$/.test(file))
    .map((file) => {
      const { openDraft: open, claims }: { openDraft: typeof openDraft; claims: number } = require(join(folder, file));
      return { open, claims, times: [] as number[] };
    })
    .sort((a, b) => a.claims - b.claims);
  const { draft } = texts(context);
  const turns = context.quick ? 3 : 15;
  for (let turn = -2; turn < turns; turn++) {
    const text = draft(10_000, 300 + turn);
    for (const { open, times } of engines) {
      const time = await timed(() => open(text, 'markdown').findings());
      if (turn >= 0) times.push(time);
    }
  }
  return { rules: engines.map(({ claims, times }) => ({ count: claims, time: spread(times) })) };
}
