import { numbered, vocabularySize } from './vocabulary';

/** What the steps of a pattern ask of a word besides its identity, as bits. */
export const trait = {
  /** Turns a match around, so no gap runs across it. */
  negation: 1,
  /** Ends a narrow gap. */
  stop: 2,
  /** Ends a wide gap too. */
  wideStop: 4,
  /** May stand between the edge of a clause and its first word. */
  lead: 8,
  /** Stands before a clause. */
  opensClause: 16,
  /** Stands behind a clause. */
  closesClause: 32,
  /** Stands between a subject and its verb. */
  auxiliary: 64,
} as const;

/** The traits of a word that the vocabulary numbers `number`; `norm` matters for words without one. */
export function traitsOf(number: number, norm: string): number {
  const known = table[number];
  if (known !== undefined && number > 0) return known;
  const traits = adverb(norm) ? trait.auxiliary : 0;
  if (number > 0) table[number] = traits;
  return traits;
}

function adverb(norm: string): boolean {
  return norm.length > 4 && norm.endsWith('ly');
}

const table: number[] = build();

function build(): number[] {
  const lists: readonly (readonly [number, string])[] = [
    [trait.negation, "not n't never neither nor hardly scarcely nobody"],
    [trait.stop, '; : . ? ! — – ( ) … "'],
    [trait.wideStop, '; . ? ! "'],
    [
      trait.lead,
      'and but so then or yet instead finally first second third now please therefore thus hence " * also next rather today still',
    ],
    [trait.opensClause, '; : . ? ! — – ( , …'],
    [trait.closesClause, '; : . ? ! — – ) , " …'],
    [
      trait.auxiliary,
      "is are was were be been being has have had 's 've 're 'd will 'll may might can could must does did do also still now always really ever long already simply only just too once again indeed first then therefore thus both all perhaps probably possibly today even yet at last in fact of course no doubt",
    ],
  ];
  const traits = new Map<number, number>();
  for (const [bit, words] of lists) {
    for (const word of words.split(' ')) traits.set(numbered(word), (traits.get(numbered(word)) ?? 0) | bit);
  }
  const found: number[] = new Array(vocabularySize());
  for (const [number, bits] of traits) found[number] = bits;
  return found;
}
