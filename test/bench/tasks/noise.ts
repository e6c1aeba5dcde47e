import { repeat } from '../repeat';
import type { Spread } from '../statistics';

/** Equal work again and again, a few ms each: what differs is the machine. */
export function noise(): Promise<Spread> {
  const words = Array.from({ length: 20_000 }, (_, at) => `word${(at * 7919) % 20_011}`);
  return repeat({ runs: 60, budget: 5_000 }, () => {
    const counts = new Map<string, number>();
    for (const word of words.sort()) counts.set(word, (counts.get(word) ?? 0) + word.length);
    return counts.size;
  });
}
