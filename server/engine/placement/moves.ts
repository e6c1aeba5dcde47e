import { type Mark, norm, type Reading } from '../annotate/reading';
import type { LexicalClass } from '../language/lexicon/index';
import type { Sentence } from '../language/sentences';
import { governance } from './governance';

/** One thing that a recommendation would do, on the axes it touches; numbers in [−1, 1]. */
export interface Move {
  readonly first: number;
  readonly last: number;
  readonly x?: number;
  readonly y?: number;
  /** Talking is a lean to engagement only where nothing else says more. */
  readonly lean?: number;
}

/** The moves of the tokens in `zone`, in order and disjoint. */
export function moves(reading: Reading, sentence: Sentence, zone: ReadonlySet<number>): readonly Move[] {
  const found: Move[] = [];
  const whole = wholesale(reading, sentence, zone);
  let at = sentence.first;
  while (at < sentence.last) {
    const mark = zone.has(at) ? pick(reading, at, sentence.last) : undefined;
    if (!mark) {
      at++;
      continue;
    }
    const { raised, denied } = governance(reading, mark, sentence);
    const move = moveOf(mark, raised !== denied, whole, reading);
    if (move) found.push(move);
    at = mark.last;
  }
  return found;
}

type Measure = 'DURESS' | 'HARSH' | 'EASING' | 'GRAND' | 'OCCASION' | 'FIXTURE' | 'VIGIL';
type Act = 'COERCE' | 'CRUSH' | 'OBLIGE' | 'DEALING' | 'IDLE';

const measures = new Set<string>(['DURESS', 'HARSH', 'EASING', 'GRAND', 'OCCASION', 'FIXTURE', 'VIGIL']);
const acts = new Set<string>(['COERCE', 'CRUSH', 'OBLIGE', 'DEALING', 'IDLE']);

/** The longest mark at a token; of equal ones a noun's class for a noun and a verb's for a verb. */
function pick(reading: Reading, at: number, last: number): Mark | undefined {
  const marks = (reading.starting[at] ?? []).filter(
    ({ cls, last: end }) => end <= last && (measures.has(cls) || acts.has(cls)),
  );
  const longest = marks[0]?.last;
  const rivals = marks.filter(({ last: end }) => end === longest);
  const verb = reading.tags()[at] === 'VERB' || reading.tags()[at] === 'AUX';
  return rivals.find(({ cls }) => (verb ? acts : measures).has(cls)) ?? rivals[0];
}

/** What a measure or act comes to when it is raised or carried out, and when it is lowered or denied. */
const effects: Readonly<Record<Measure | Act, { readonly up: Effect; readonly down: Effect }>> = {
  DURESS: { up: { x: -0.5 }, down: { x: 0.5 } },
  HARSH: { up: { x: -1 }, down: { x: 0.5 } },
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

type Effect = Pick<Move, 'x' | 'y' | 'lean'>;

function moveOf(mark: Mark, up: boolean, whole: boolean, reading: Reading): Move | undefined {
  if (theirs(reading, mark)) return undefined;
  const effect = effects[mark.cls as Measure | Act][up ? 'up' : 'down'];
  const far = whole && !up && effect.x !== undefined ? { ...effect, x: Math.sign(effect.x) } : effect;
  return { first: mark.first, last: mark.last, ...far };
}

/** “the North’s missiles”, “its threats”: no measure of anybody who takes advice. */
function theirs(reading: Reading, mark: Mark): boolean {
  return [mark.first, mark.first - 1].some((at) =>
    reading.ending[at]?.some(({ cls }) => cls === ('ACTOR_POSS' satisfies Mark['cls'])),
  );
}

function wholesale(reading: Reading, sentence: Sentence, zone: ReadonlySet<number>): boolean {
  for (let at = sentence.first; at < sentence.last; at++)
    if (zone.has(at) && reading.starting[at]?.some(({ cls }) => cls === ('WHOLESALE' satisfies LexicalClass)))
      return norm(reading, at) !== 'all' || norm(reading, at - 1) !== 'by';
  return false;
}
