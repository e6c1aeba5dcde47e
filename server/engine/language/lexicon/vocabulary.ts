import { tokens } from '../tokens';
import { type Entry, expand, type LexicalClass, type Lexicon, phrases } from './index';

/** The kinds of words that a house may add, and the classes of the lexicon that each belongs to. */
const kinds = {
  north: { names: ['ACTOR_NAME', 'TOPIC'] },
  washington: { names: ['POLICY_NAME', 'PARTY'] },
  seoul: { names: ['POLICY_NAME', 'PARTY'] },
  tokyo: { names: ['POLICY_NAME', 'PARTY'] },
  beijing: { names: ['CHINA_NAME', 'PARTY'] },
  moscow: { names: ['RUSSIA_NAME', 'PARTY'] },
  elsewhere: { names: ['OTHER'] },
  hard: { names: ['HARDN', 'HARD'], verbs: ['HARDV', 'HARD'] },
  soft: { names: ['SOFTN', 'SOFT'], verbs: ['SOFTV', 'SOFT'] },
  contact: { names: ['CONTACT', 'LINE', 'TOUCH'] },
  nuclear: { names: ['NUKES'] },
} satisfies Record<string, { names: readonly LexicalClass[]; verbs?: readonly LexicalClass[] }>;

export type VocabularyKind = keyof typeof kinds;

export const vocabularyKinds = Object.keys(kinds) as readonly VocabularyKind[];

/**
 * Words and phrases of a house besides those of the lexicon. `~` after a word stands for its inflections, “to ” before a phrase
 * of `hard` or `soft` marks a verb, which is inflected too.
 */
export type Vocabulary = Readonly<Partial<Record<VocabularyKind, readonly string[]>>>;

/** The lexicon with a house's words added. The same object for the same vocabulary. */
export function lexiconWith(vocabulary: Vocabulary | undefined): Lexicon {
  if (!vocabulary) return phrases;
  const known = extended.get(vocabulary);
  if (known) return known;
  const made = extend(vocabulary);
  extended.set(vocabulary, made);
  return made;
}

const extended = new WeakMap<Vocabulary, Lexicon>();

function extend(vocabulary: Vocabulary): Lexicon {
  const added = new Map<string, Entry[]>();
  for (const kind of vocabularyKinds) {
    for (const phrase of vocabulary[kind] ?? []) {
      for (const entry of entriesOf(phrase, kind)) {
        const list = added.get(entry.first) ?? [...(phrases.get(entry.first) ?? [])];
        list.push(entry);
        added.set(entry.first, list);
      }
    }
  }
  for (const list of added.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { get: (first) => added.get(first) ?? phrases.get(first) };
}

function entriesOf(phrase: string, kind: VocabularyKind): (Entry & { readonly first: string })[] {
  const { names, verbs }: { names: readonly LexicalClass[]; verbs?: readonly LexicalClass[] } = kinds[kind];
  const plain = phrase.trim().toLowerCase();
  const verb = verbs !== undefined && /^to\s+\S/.test(plain);
  const words = verb ? plain.replace(/^to\s+([^\s~]+)~?/, '$1~') : plain;
  // Each mark multiplies the forms, so that more than two are read as none.
  const marks = words.split('~').length - 1;
  return expand(marks > 2 ? words.replaceAll('~', '') : words).flatMap((variant) => {
    // Read by the tokenizer, so that the words are cut as a draft's are.
    const [first, ...rest] = tokens(variant.join(' ')).map(({ norm }) => norm);
    return first === undefined ? [] : [{ first, rest, classes: verb ? verbs : names }];
  });
}
