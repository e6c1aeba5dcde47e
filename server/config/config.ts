import {
  type Format,
  formats,
  noticeKinds,
  type RuleSettings,
  rules,
  type Severity,
  type Vocabulary,
  type VocabularyKind,
  vocabularyKinds,
} from '../engine/index';
import { type Pattern, pattern, readPattern, wanted } from './pattern';
import {
  listed,
  type Mistake,
  membersOf,
  type Reader,
  readChoice,
  readJson,
  readList,
  readObject,
  show,
  type Value,
  wrong,
} from './reader';

/** What a team has agreed on for the drafts in a folder. */
export interface Config extends Agreement {
  /** Drafts to check; undefined for all. */
  readonly include: readonly Pattern[] | undefined;
  readonly exclude: readonly Pattern[];
  readonly overrides: readonly Override[];
}

/** What may be agreed for all drafts and, again, for some. */
export interface Agreement {
  readonly rules: RuleSettings;
  /** How files are read, or that they are left alone; a later pattern wins. */
  readonly formats: readonly { readonly pattern: Pattern; readonly format: Format | 'off' }[];
  readonly vocabulary: Vocabulary;
}

export interface Override extends Agreement {
  readonly files: readonly Pattern[];
}

/** Total: any text gives a configuration, and a mistake for each wrong key or value. */
export function parseConfig(text: string): { readonly config: Config; readonly mistakes: readonly Mistake[] } {
  const { result, mistakes } = readJson(text, 'The configuration', readConfig);
  return { config: result ?? emptyConfig, mistakes };
}

export const emptyConfig: Config = {
  rules: {},
  formats: [],
  vocabulary: {},
  include: undefined,
  exclude: [],
  overrides: [],
};

const readConfig: Reader<Config> = (value) => {
  const config: Writable<Config> = { ...emptyConfig };
  readObject(value, {
    $schema: () => {},
    ...agreementKeys(config),
    include: (list) => {
      config.include = readList(list, 'a list of patterns', readPattern) ?? config.include;
    },
    exclude: (list) => {
      config.exclude = readList(list, 'a list of patterns', readPattern) ?? config.exclude;
    },
    overrides: (list) => {
      config.overrides = readList(list, 'a list of objects', readOverride) ?? config.overrides;
    },
  });
  return config;
};

const readOverride: Reader<Override> = (value) => {
  const override: Writable<Override> = { files: [], rules: {}, formats: [], vocabulary: {} };
  const { length } = value.mistakes;
  let named = value.node.type !== 'object';
  readObject(value, {
    files: (list) => {
      named = true;
      override.files = readList(list, 'a list of patterns', readPattern) ?? [];
    },
    ...agreementKeys(override),
  });
  if (!named && value.mistakes.length === length)
    wrong(value, `${value.name} needs “files”, a list of patterns that says which drafts it is for.`);
  return override.files.length ? override : undefined;
};

function agreementKeys(agreement: Writable<Agreement>): Record<string, (value: Value) => void> {
  return {
    rules: (value) => {
      agreement.rules = readRules(value);
    },
    formats: (value) => {
      agreement.formats = readFormats(value);
    },
    vocabulary: (value) => {
      agreement.vocabulary = readVocabulary(value);
    },
  };
}

export const levels = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies readonly (
  | Severity
  | 'off'
)[];

/** Rules and notices by id, and how loud each is. */
export function readRules(value: Value): RuleSettings {
  const read: Writable<RuleSettings> = {};
  for (const [id, level] of membersOf(value, `an object from rules to ${listed(levels, 'or')}`) ?? []) {
    const rule = [...rules, ...noticeKinds].find((known) => known.id === id);
    const loud = rule ? readChoice(level, levels) : wrong(level, `${level.name} names no rule; ${alternatives(id)}.`);
    if (rule && loud) read[rule.id] = loud;
  }
  return read;
}

/** The rules of the family that was meant, or the families. */
function alternatives(id: string): string {
  const family = id.slice(0, id.indexOf('/') + 1);
  const ids: readonly string[] = [...rules, ...noticeKinds].map((rule) => rule.id);
  const siblings = ids.filter((known) => family && known.startsWith(family));
  if (siblings.length) return `its family has ${listed(siblings)}`;
  return `the families are ${listed([...new Set(ids.map((known) => known.split('/')[0] ?? ''))])}`;
}

export const formatNames = [...(Object.keys(formats) as Format[]), 'off'] as const;

function readFormats(value: Value): Agreement['formats'] {
  const members = membersOf(value, `an object from patterns to ${listed(formatNames, 'or')}`) ?? [];
  return [...members].flatMap(([text, named]) => {
    const files = pattern(text);
    if (!files) return wrong(named, `${named.name} must be ${wanted}.`) ?? [];
    const format = readChoice(named, formatNames);
    return format ? [{ pattern: files, format }] : [];
  });
}

function readVocabulary(value: Value): Vocabulary {
  const read: { [kind in VocabularyKind]?: readonly string[] } = {};
  const keys = vocabularyKinds.map((kind): [VocabularyKind, (list: Value) => void] => [
    kind,
    (list) => {
      const words = readList(list, 'a list of words and phrases', readPhrase);
      if (words) read[kind] = words;
    },
  ]);
  readObject(value, Object.fromEntries(keys));
  return read;
}

const readPhrase: Reader<string> = (value) => {
  const { name, node } = value;
  const text = node.type === 'string' ? node.value : '';
  const marks = text.split('~').length - 1;
  if (text.length <= 80 && marks <= 2 && /\p{L}/u.test(text)) return text;
  return wrong(
    value,
    `${name} must be a word or phrase of up to 80 characters with at most two “~”, such as "sanction~", not ${show(node)}.`,
  );
};

type Writable<Type> = { -readonly [key in keyof Type]: Type[key] };
