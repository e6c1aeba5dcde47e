import type { Draft, Fix, Format, RuleSettings, Vocabulary } from '../engine/index';
import { fixesOf, reading } from './reading';
import type { Explanation, Reported } from './report/report';

/** How a draft is to be read. */
export interface Manner {
  readonly format: Format;
  readonly rules: RuleSettings;
  readonly vocabulary: Vocabulary | undefined;
  readonly explain: boolean;
  /** Whether fixes are wanted, which are built only then. */
  readonly fixes: boolean;
}

/** What is asked about one draft. Plain data: it crosses to workers, and nothing else decides the answer. */
export interface Question extends Manner {
  readonly source: string;
}

/** Plain data too. Spans are UTF-16 offsets of the question's `source`. */
export interface Answer {
  readonly findings: readonly Reported[];
  /** The fixes of each finding, in their order; empty where none are wanted. */
  readonly fixes: readonly (readonly Fix[])[];
  readonly explanation?: Explanation;
}

export function examine({ source, format, rules, vocabulary, explain, fixes }: Question): Answer {
  const project = { checked: true, format, rules, vocabulary: known(vocabulary) };
  const { draft, findings } = reading(source, format, project, {});
  return {
    findings,
    fixes: fixes ? findings.map((finding) => fixesOf(draft, finding)) : [],
    ...(explain && { explanation: explanationOf(draft) }),
  };
}

function explanationOf(draft: Draft): Explanation {
  return { verdicts: draft.verdicts(), summary: draft.summary() };
}

const vocabularies = new Map<string, Vocabulary>();

/** The same object for the same words, however often they are sent: the engine learns each object once. */
function known(vocabulary: Vocabulary | undefined): Vocabulary | undefined {
  if (!vocabulary) return undefined;
  const words = JSON.stringify(vocabulary);
  const first = vocabularies.get(words);
  if (!first) vocabularies.set(words, vocabulary);
  return first ?? vocabulary;
}
