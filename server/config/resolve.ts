import { type Format, type RuleSettings, type Vocabulary, type VocabularyKind, vocabularyKinds } from '../engine/index';
import type { Agreement, Config } from './config';

/** What a configuration says of one draft. */
export interface Resolved {
  /** False for a draft that is left alone. */
  readonly checked: boolean;
  /** How it is read; undefined where the configuration does not say. */
  readonly format: Format | undefined;
  readonly rules: RuleSettings;
  /** The same object for the same words, so that they are learned once; undefined for none. */
  readonly vocabulary: Vocabulary | undefined;
}

/** Answers for every draft of a project. `path` leads from the configuration's folder to the draft, with forward slashes. */
export function resolver(config: Config): (path: string) => Resolved {
  const vocabularies = new Map<string, Vocabulary | undefined>();
  return (path) => {
    const applied = config.overrides.filter(({ files }) => files.some((pattern) => pattern.matches(path)));
    const agreements: readonly Agreement[] = [config, ...applied];
    const key = applied.map((override) => config.overrides.indexOf(override)).join();
    if (!vocabularies.has(key)) vocabularies.set(key, merged(agreements));
    const format = agreements
      .flatMap(({ formats }) => formats)
      .findLast(({ pattern }) => pattern.matches(path))?.format;
    const included = config.include?.some((pattern) => pattern.matches(path)) ?? true;
    return {
      checked: included && format !== 'off' && !config.exclude.some((pattern) => pattern.matches(path)),
      format: format === 'off' ? undefined : format,
      rules: Object.assign({}, ...agreements.map(({ rules }) => rules)),
      vocabulary: vocabularies.get(key),
    };
  };
}

/** All words together: an override adds to a vocabulary and takes nothing from it. */
function merged(agreements: readonly Agreement[]): Vocabulary | undefined {
  const words: { [kind in VocabularyKind]?: readonly string[] } = {};
  for (const kind of vocabularyKinds) {
    const all = agreements.flatMap(({ vocabulary }) => vocabulary[kind] ?? []);
    if (all.length) words[kind] = all;
  }
  return Object.keys(words).length ? words : undefined;
}
