import type { Silence } from '../../server/engine/rule/verdict';

/** A sentence put around an example. `lower` says that the example's first word loses its capital inside. */
export interface Frame {
  readonly name: string;
  readonly silences: readonly Silence[];
  readonly around: (sentence: string) => string;
}

const inside = (sentence: string): string => lowered(sentence).replace(/[.!]$/, '');

/** Frames in which an example is not the author's claim, with the scopes that may say so. */
export const silencing: readonly Frame[] = [
  {
    name: 'hawks insist that …',
    silences: ['attributed'],
    around: (s) => `Hawks in the Senate insist that ${inside(s)}.`,
  },
  {
    name: 'according to …',
    silences: ['attributed'],
    around: (s) => `According to one school of analysts, ${inside(s)}.`,
  },
  {
    name: '…, the argument goes',
    silences: ['attributed'],
    around: (s) => `${s.replace(/[.!]$/, '')}, the argument goes.`,
  },
  {
    name: 'it is a mistake to think that …',
    silences: ['rejected', 'attributed'],
    around: (s) => `It is a mistake to think that ${inside(s)}.`,
  },
  { name: '… This is wrong.', silences: ['rejected'], around: (s) => `${s} This is wrong.` },
  { name: 'is it true that …?', silences: ['questioned'], around: (s) => `Is it true that ${inside(s)}?` },
  {
    name: 'quoted slogan',
    silences: ['mentioned', 'attributed'],
    around: (s) => `The slogan “${s.replace(/[.!]$/, '')}” is old.`,
  },
  { name: 'suppose that …', silences: ['hypothesis'], around: (s) => `Suppose for a moment that ${inside(s)}.` },
];

/** Frames in which the author makes the claim all the same. */
export const adopting: readonly Frame[] = [
  {
    name: 'as X rightly says, …',
    silences: [],
    around: (s) => `As the general rightly told the Senate, ${inside(s)}.`,
  },
  { name: 'the truth is that …', silences: [], around: (s) => `The truth is that ${inside(s)}.` },
];

// Names keep their capital.
const names =
  /^(?:Kim|North|Pyongyang|DPRK|Washington|Seoul|Beijing|China|Tokyo|Moscow|Japan|Congress|America|Russia|Europe|Korea|U\.S\.|I\b|Sunshine|Yongbyon|Asia|Xi|Chinese|American|Japanese|Korean|Soviet|Western|Libya|Munich|Only Beijing)/;

function lowered(sentence: string): string {
  return names.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
