import type { Element, Pattern, Word } from './notation';

/** One step of a pattern with what follows it, in the direction of reading. The last step is followed by `undefined`. */
export interface Step {
  readonly kind: Element['kind'];
  readonly word: Word | undefined;
  readonly choice: Choice | undefined;
  /** Of a gap, in tokens. */
  readonly max: number;
  readonly wide: boolean;
  readonly edge: '^' | '$' | undefined;
  readonly next: Step | undefined;
}

/** First steps of the options of a choice, in order; an option that is empty goes straight to what follows the choice. */
type Options = readonly (Step | undefined)[];

/** Most options begin with a word, so that the word at hand tells which ones can go on. */
export interface Choice {
  /** By the vocabulary's number of the word at hand; absent where only `others` can go on. */
  readonly starting: ReadonlyMap<number, Options>;
  /** Options that begin with anything else. They are in the lists of `starting` too, at their place. */
  readonly others: Options;
}

/** What a match needs on either side of its anchor: read leftwards from it, then rightwards. */
export interface Program {
  readonly left: Step | undefined;
  readonly right: Step | undefined;
}

export function link({ elements, anchor }: Pattern): Program {
  return {
    left: leftwards(elements.slice(0, anchor), undefined),
    right: rightwards(elements.slice(anchor + 1), undefined),
  };
}

function rightwards(elements: readonly Element[], end: Step | undefined): Step | undefined {
  return elements.reduceRight<Step | undefined>((next, element) => step(element, next, rightwards), end);
}

function leftwards(elements: readonly Element[], end: Step | undefined): Step | undefined {
  return elements.reduce<Step | undefined>((next, element) => step(element, next, leftwards), end);
}

function step(element: Element, next: Step | undefined, chain: typeof rightwards): Step {
  return {
    kind: element.kind,
    word: element.kind === 'word' ? element : undefined,
    choice: element.kind === 'choice' ? choice(element.options.map((option) => chain(option, next))) : undefined,
    max: element.kind === 'gap' ? element.max : 0,
    wide: element.kind === 'gap' && element.wide,
    edge: element.kind === 'edge' ? element.edge : undefined,
    next,
  };
}

function choice(options: Options): Choice {
  const words = new Set<number>();
  for (const option of options) if (onlyWords(option)) for (const word of option.word.words) words.add(word);
  const starting = new Map<number, (Step | undefined)[]>();
  for (const word of words) starting.set(word, []);
  const others: (Step | undefined)[] = [];
  for (const option of options) {
    if (onlyWords(option)) {
      for (const word of option.word.words) starting.get(word)?.push(option);
    } else {
      others.push(option);
      for (const list of starting.values()) list.push(option);
    }
  }
  return { starting, others };
}

function onlyWords(step: Step | undefined): step is Step & { readonly word: Word } {
  return step?.word !== undefined && step.word.classes.length === 0;
}
