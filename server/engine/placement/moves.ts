import { type Mark, norm, type Reading } from '../annotate/reading';
import { denied, type Governance, governance, type Reach } from './governance';
import { amongOthers } from './partner';
import { conveysVerb } from './verbs';

/** One thing that a recommendation would do, on the axes it touches; numbers in [−1, 1]. */
export interface Move {
  readonly x?: number;
  readonly y?: number;
  /** Talking is a lean to engagement only where nothing else says more. */
  readonly lean?: number;
  /** Dealings with an ally, which say nothing of the North. */
  readonly allied?: true;
}

/** The moves of the tokens that advise, in order and disjoint. */
export function moves(reach: Reach): readonly Move[] {
  const found: Move[] = [];
  let at = reach.first;
  while (at < reach.last) {
    const mark = reach.zone.has(at) ? pick(reach.reading, at, reach.last) : undefined;
    const move = mark ? moveOf(reach, mark) : (journey(reach, at) ?? address(reach, at));
    if (move) found.push(move);
    at = mark ? pastObjects(reach, mark) : at + 1;
  }
  return found;
}

type Measure = 'DURESS' | 'HARSH' | 'HOLD' | 'EASING' | 'GRAND' | 'OCCASION' | 'FIXTURE' | 'VIGIL';
type Act = 'COERCE' | 'CRUSH' | 'OBLIGE' | 'DEALING' | 'IDLE';

const measures = new Set<string>([
  'DURESS',
  'HARSH',
  'HOLD',
  'EASING',
  'GRAND',
  'OCCASION',
  'FIXTURE',
  'VIGIL',
] satisfies Measure[]);
const acts = new Set<string>(['COERCE', 'CRUSH', 'OBLIGE', 'DEALING', 'IDLE'] satisfies Act[]);

/** The longest mark at a token; an act of one word must be a verb, and a verb that is one is no measure. */
function pick(reading: Reading, at: number, last: number): Mark | undefined {
  const verb = conveysVerb(reading, at);
  const marks = (reading.starting[at] ?? []).filter(({ cls, first, last: end }) => {
    if (end > last) return false;
    if (measures.has(cls)) return true;
    return acts.has(cls) && (verb || end - first > 1) && !takesMeasure(reading, at, end);
  });
  const longest = marks.filter(({ last: end }) => end === marks[0]?.last);
  return longest.find(({ cls }) => (verb ? acts : measures).has(cls)) ?? longest[0];
}

/** “cut off the banks”: where the verb has a measure for its object, the measure says where that stands; not so “cut off the North”. */
function takesMeasure(reading: Reading, at: number, end: number): boolean {
  if (!reading.starting[at]?.some(({ cls, last }) => cls === 'LOWER' && last === end)) return false;
  for (let here = end; here < end + 4; here++) {
    if (reading.starting[here]?.some(({ cls }) => cls === 'ACTOR')) return false;
    if (reading.starting[here]?.some(({ cls }) => measures.has(cls))) return true;
  }
  return false;
}

/** What a measure or act comes to when it is raised or carried out, when it is lowered or denied, and when it is only named. */
const effects: Readonly<Record<Measure | Act, { readonly up: Move; readonly down: Move; readonly bare?: Move }>> = {
  DURESS: { up: { x: -0.5 }, down: { x: 0.5 } },
  HARSH: { up: { x: -1 }, down: { x: 0.5 } },
  HOLD: { up: {}, down: { x: -0.5 } },
  EASING: { up: { x: 0.5 }, down: { x: -0.5 } },
  GRAND: { up: { x: 1 }, down: { x: -0.5 } },
  OCCASION: { up: { y: 0.5, lean: 0.5 }, down: { y: -1, lean: -0.5 } },
  FIXTURE: { up: { y: 1 }, down: { y: -1 } },
  VIGIL: { up: { y: 1 }, down: { y: -1 } },
  COERCE: { up: { x: -0.5 }, down: { x: 0.5 } },
  CRUSH: { up: { x: -1 }, down: { x: 0.5 } },
  OBLIGE: { up: { x: 0.5 }, down: { x: -0.5 } },
  DEALING: { up: { y: 0.5, lean: 0.5 }, down: { y: -1, lean: -0.5 } },
  IDLE: { up: { y: -1 }, down: { y: 1 } },
};

function moveOf(reach: Reach, mark: Mark): Move | undefined {
  const cls = mark.cls as Measure | Act;
  if (theirs(reach.reading, mark)) return undefined;
  if (dealings.has(cls) && amongOthers(reach.reading, mark)) return { allied: true };
  const done = acts.has(cls) ? act(reach, mark) : governance(reach, mark);
  if (!done || done === 'contrasted') return undefined;
  const lowered = done === 'lowered' || done === 'lessened';
  if (cls === 'HOLD' && freed(reach, mark)) return { x: lowered ? -0.5 : 0.5 };
  const effect = effects[cls][lowered ? 'down' : 'up'];
  // To keep talks going is a choice on the second axis only; to hold fewer of them is half of holding none.
  if (done === 'kept' && effect.y !== undefined) return { y: 1 };
  if (done === 'lessened' && effect.y !== undefined) return { y: effect.y / 2 };
  if (done === 'bare' && needGovernor.has(norm(reach.reading, mark.first))) return undefined;
  if (talkedOf(reach, mark)) return undefined;
  return done === 'lowered' && wholesale(reach, mark) && effect.x !== undefined
    ? { ...effect, x: Math.sign(effect.x) }
    : effect;
}

const dealings = new Set<string>(['OCCASION', 'FIXTURE', 'DEALING']);

/** “Write the exit into every sanction”, “speak about sanctions”: a measure talked of, not taken. */
function talkedOf({ reading, first }: Reach, mark: Mark): boolean {
  for (let at = mark.first - 1; at >= Math.max(first, mark.first - 3); at--)
    if (/^(?:into|about|beyond|behind)$/.test(norm(reading, at))) return true;
  return false;
}

/** Words that say nothing by being named: “tie every measure to an aim”. */
const needGovernor = new Set([
  'measures',
  'table',
  'agenda',
  'resolution',
  'resolutions',
  'package',
  'contact',
  'message',
]);

function act(reach: Reach, mark: Mark): Governance | undefined {
  if (/^wait/.test(norm(reach.reading, mark.first)) && mark.last - mark.first === 1 && !waits(reach, mark.first))
    return undefined;
  return denied(reach, mark.first) ? 'lowered' : 'raised';
}

/** “Relief should wait” holds relief back; “Washington should wait” looks away. */
function waits({ reading, first }: Reach, at: number): boolean {
  for (let here = at - 1; here >= first; here--) {
    if (reading.starting[here]?.some(({ cls }) => cls === 'PSUBJ')) return true;
    if (norm(reading, here) === 'what') return false;
    if (reading.starting[here]?.some(({ cls }) => measures.has(cls))) return false;
  }
  return true;
}

/** “release the funds”, “unfreeze the accounts”: what measures hold is set free. */
function freed({ reading, first, last }: Reach, mark: Mark): boolean {
  for (let at = Math.max(first, mark.first - 4); at < Math.min(last, mark.last + 4); at++)
    if (/^(?:unfr|releas|return|restor|allow|permit|exempt)/.test(norm(reading, at))) return true;
  return false;
}

/** “send the envoy to Pyongyang”, “go to Pyongyang”: who travels there deals with it, unless it is goods that are sent. */
function journey({ reading, zone, last }: Reach, at: number): Move | undefined {
  if (!zone.has(at) || !/^(?:send|dispatch|go|travel|fly|return)$/.test(norm(reading, at))) return undefined;
  for (let to = at + 1; to < Math.min(last, at + 8); to++) {
    if (reading.starting[to]?.some(({ cls }) => measures.has(cls))) return undefined;
    if (norm(reading, to) === 'to' && /^(?:pyongyang|kaesong)$/.test(norm(reading, to + 1))) return effects.OCCASION.up;
  }
  return undefined;
}

/** “Give Kim a date”, “tell Pyongyang what would end it”: words to the North, unless it is goods that are given. */
function address({ reading, zone, last }: Reach, at: number): Move | undefined {
  if (!zone.has(at) || !/^(?:give|hand|tell|show)$/.test(norm(reading, at)) || !conveysVerb(reading, at))
    return undefined;
  if (!reading.starting[at + 1]?.some(({ cls }) => cls === 'ACTOR')) return undefined;
  for (let here = at + 2; here < Math.min(last, at + 8); here++)
    if (reading.starting[here]?.some(({ cls }) => measures.has(cls))) return undefined;
  return { y: 0.5 };
}

/** Past “on food, fuel and medicine” behind “the sanctions”: what a measure bears on is no measure of its own. */
function pastObjects({ reading, last }: Reach, mark: Mark): number {
  if (!/^(?:DURESS|HARSH)$/.test(mark.cls) || !/^(?:on|against)$/.test(norm(reading, mark.last))) return mark.last;
  let at = mark.last + 1;
  while (at < last && /^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ|PUNCT)$/.test(reading.tags()[at] ?? '')) {
    if (/^[;:.—–]$/.test(norm(reading, at)) || (at > mark.last + 1 && conveysVerb(reading, at))) break;
    at++;
  }
  return at;
}

/** “the North’s missiles”, “its threats”: no measure of anybody who takes advice; “its fuel oil” and “its banks” may be one’s object. */
function theirs(reading: Reading, mark: Mark): boolean {
  if (/^(?:EASING|GRAND|HOLD)$/.test(mark.cls)) return false;
  return [mark.first, mark.first - 1].some((at) => reading.ending[at]?.some(({ cls }) => cls === 'ACTOR_POSS'));
}

/** “every sanction”, “lift the embargo altogether”: within a few words of the measure. */
function wholesale({ reading, first, last, zone }: Reach, mark: Mark): boolean {
  for (let at = Math.max(first, mark.first - 4); at < Math.min(last, mark.last + 6); at++)
    if (zone.has(at) && reading.starting[at]?.some(({ cls }) => cls === 'WHOLESALE')) return true;
  return false;
}
