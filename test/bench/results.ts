import type { Spread } from './statistics';

export const engineNames = [
  'second-axis',
  'cspell',
  'write-good',
  'textlint',
  'alex',
  'retext',
  'harper',
  'wink',
  'micromark',
  'regex-800',
] as const;
export type EngineName = (typeof engineNames)[number];

/** Lengths of drafts, in words. */
export const sizes = [1_000, 10_000, 100_000] as const;
export type Size = (typeof sizes)[number];

/** Times are in ms, sizes in bytes. What could not be measured is not there. */
export interface Results {
  readonly machine: Machine;
  readonly quick: boolean;
  readonly engines: readonly EngineResult[];
  readonly edits?: Edits;
  readonly bulk?: Bulk;
  readonly start?: Start;
  readonly protocol?: Protocol;
  readonly memory?: Memory;
  readonly growth?: Growth;
  readonly instructions?: Instructions;
  readonly size?: Sizes;
}

export interface Machine {
  readonly cores: number;
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** The same short computation over and over, before and after all else: what the machine itself makes of equal work. */
  readonly noise: readonly Spread[];
}

export interface EngineResult {
  readonly name: EngineName;
  readonly what: string;
  readonly version: string;
  /** From nothing to the first draft of 1,000 words, libraries loaded. */
  readonly first: number;
  /** A draft not seen before, warm, by its length. */
  readonly full: Readonly<Partial<Record<Size, Spread>>>;
  /** A draft of 10,000 words again after one letter more. */
  readonly again: Spread;
}

/** A letter typed into a draft that is open here, by the draft's length, beside the tagger alone on the changed paragraph. */
export interface Edits {
  readonly ours: Readonly<Record<Size, Spread>>;
  readonly floor: Spread;
}

export interface Bulk {
  readonly files: number;
  readonly words: number;
  /** Wall time of the whole command. */
  readonly one: Spread;
  readonly two: Spread;
  readonly cached: Spread;
  /** Words a second of textlint, one file after the other in a warm process. */
  readonly textlint: number;
}

export interface Start {
  readonly node: Spread;
  readonly check: Spread;
  readonly help: Spread;
  /** From starting the server to the first diagnostics of a draft of 1,000 words. */
  readonly server: Spread;
}

/** Letters typed into a draft of 10,000 words through the protocol, and where the time went. */
export interface Protocol {
  readonly letters: number;
  readonly median: number;
  readonly p99: number;
  readonly analysis: Spread;
  readonly conversion: Spread;
  readonly transport: Spread;
}

/** Bytes in use after collection, when 100 edits were made and when `edits` were. */
export interface Memory {
  readonly edits: number;
  readonly after100: number;
  readonly afterAll: number;
}

/** A full check of 10,000 words by engines with more claim rules than there are. */
export interface Growth {
  readonly rules: readonly { readonly count: number; readonly time: Spread }[];
}

export interface Instructions {
  readonly tool: string;
  /** Undefined where the machine counts none, as `tool` says. */
  readonly perWord: { readonly ours: number; readonly wink: number } | undefined;
}

/** Bytes: of the packages as published, of the bundles in them, and of what the bundles hold by where it comes from. */
export interface Sizes {
  readonly packages: readonly { readonly name: string; readonly packed: number; readonly unpacked: number }[];
  readonly bundles: readonly { readonly file: string; readonly bytes: number }[];
  readonly contents: readonly { readonly name: string; readonly bytes: number }[];
}
