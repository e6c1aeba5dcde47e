import type { Reading } from '../annotate/reading';
import type { Scopes } from '../annotate/scope/index';
import { type Matcher, matcher } from '../rule/matcher';

/** The kinds of motive by which the essay moves its sweet spot. */
export type MotiveKind = 'ideology' | 'power' | 'internal';

export const motiveKinds = ['ideology', 'power', 'internal'] as const satisfies readonly MotiveKind[];

/** The number of sentences of one block that explain the North’s conduct by each kind of motive. */
export type ArguedMotives = Readonly<Record<MotiveKind, number>>;

/** A reading that the author offers, hedged or not; not one that is rejected, asked about or somebody else’s. */
export function arguedMotives(reading: Reading, scopes: Scopes): ArguedMotives {
  const counts = { ideology: 0, power: 0, internal: 0 };
  const seen = new Set<string>();
  for (const { key, first, last } of matches().find(reading)) {
    const id = `${key} ${reading.sentenceOf[first]}`;
    if (seen.has(id) || scopes.silence(first, last, heard)) continue;
    seen.add(id);
    counts[key]++;
  }
  return counts;
}

const heard = new Set(['hedged', 'history'] as const);

const classes: Readonly<Record<MotiveKind, string>> = { ideology: 'IDEAL', power: 'GAIN', internal: 'INNER' };

/** Ways to say that something moves the North, `KIND` standing for the motive. */
const explanations = [
  '[motive~|motivation~|aim~|goal~|purpose~|reason~|objective~|ambition~|impulse~|driver~|cause~|explanation~|object|logic|calculation~|priority|engine] ... [BE|lies in|lie in] .. KIND',
  '[SUBJ|its leaders|its leadership|its rulers] AUX [WANT|need~|crave~|value~|prize~|covet~|protect~|guard~] .. KIND',
  '[driven|moved|animated|motivated|shaped|governed|explained|produced|propelled|dictated|fuelled|fueled] .. by .. KIND',
  '[rooted|grounded|interested] in .. KIND',
  '[product|result|function|matter|question|instrument|expression|symptom] of .. KIND',
  'ACTOR ... BE .. about .. KIND',
  'what [SUBJ|ACTOR] .. [WANT|need~|fears|seeks|prizes|craves] .. [BE|are] .. KIND',
  '[because|since] [SUBJ|ACTOR] .. [WANT|need~|fears|feels|lacks] .. KIND',
  'KIND [BE|has been|remains] .. [the only language|what counts|what matters|first|uppermost|the key|the point|the motive|the object]',
  'KIND .. [drives|drive|explains|explain|accounts for|account for|lies behind|lie behind|is behind|are behind|dictates|dictate|motivates|motivate|matters most|comes first|governs|govern|weighs most|weigh most|shapes|shape]',
  '[to rally|to unite|to shore up|to bolster|to cement|to consolidate|to secure|to buy|to extract|to preserve|to serve|serves|serve|in the service of|for the sake of] .. KIND',
];

let built: Matcher<MotiveKind> | undefined;

/** Compiled when the first draft is read. */
function matches(): Matcher<MotiveKind> {
  built ??= matcher(
    motiveKinds.flatMap((kind) =>
      explanations.map((pattern) => [pattern.replace('KIND', classes[kind]), kind] as const),
    ),
  );
  return built;
}
