/** Whom a pronoun means: the North, a policy maker, or somebody else. */
export type Referent = 'actor' | 'policy' | 'other';

/**
 * What a block takes over from those before it: whom “he”, “they” and “it” would mean at its start, and whether it stands in a
 * list of rival readings. It is part of a block's key, so nothing is kept here that no annotation reads.
 */
export interface Context {
  readonly person: Referent;
  readonly group: Referent;
  readonly organisation: Referent;
  /** “Three accounts are in circulation:” makes suppositions of the list items after it. */
  readonly readings: boolean;
}

/** A draft opens with its subject in the air: the first “they” of a North Korea paper is the North. */
export const opening: Context = { person: 'actor', group: 'actor', organisation: 'actor', readings: false };

export function contextKey({ person, group, organisation, readings }: Context): string {
  return `${person[0]}${group[0]}${organisation[0]}${readings ? 'r' : ' '}`;
}
