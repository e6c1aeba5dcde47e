import { formatNames, levels } from '../../server/config/config';
import { configName } from '../../server/config/name';
import { longestPattern } from '../../server/config/pattern';
import { formats, noticeKinds, rules, type VocabularyKind, vocabularyKinds } from '../../server/engine/index';

type Schema = Readonly<Record<string, unknown>>;

/** `schemas/config.json`: the JSON schema of a project's configuration, for whatever validates by one. */
export function configSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Second Axis project configuration (${configName})`,
    description:
      'What a team agrees on for its drafts, in the editor and on the command line. Every key may be left out.',
    allowTrailingCommas: true,
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Where this schema is.' },
      ...agreement(),
      include: patterns('The drafts to check; without it, all.'),
      exclude: patterns('Drafts to leave alone. A folder stands for all that is in it.'),
      overrides: {
        type: 'array',
        default: [],
        description: 'What is different for some drafts; a later one wins.',
        items: {
          type: 'object',
          default: { files: ['speeches/**'], rules: {} },
          additionalProperties: false,
          required: ['files'],
          properties: { files: patterns('The drafts that it is for.'), ...agreement() },
        },
      },
    },
  };
}

/**
 * `schemas/editor.json`: the same as far as an editor needs it to complete and explain. It finds no fault with anything, because the
 * server marks each mistake itself, once, in the words of the command line.
 */
export function editorSchema(): Schema {
  return permissive(configSchema()) as Schema;
}

function permissive(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(permissive);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema as Schema).flatMap(([key, value]): [string, unknown][] => {
    if (faults.has(key) && typeof value !== 'object') return [];
    if (key === 'required') return [];
    if (key === 'properties')
      return [
        [key, Object.fromEntries(Object.entries(value as Schema).map(([name, inner]) => [name, permissive(inner)]))],
      ];
    return [[key, key === 'default' ? value : permissive(value)]];
  });
  const { enum: values, enumDescriptions, ...rest } = Object.fromEntries(entries);
  return values ? { ...rest, anyOf: [{ enum: values, enumDescriptions }, {}] } : rest;
}

/** Keywords by which a value may be found at fault. */
const faults = new Set(['type', 'additionalProperties', 'minLength', 'maxLength', 'pattern']);

function agreement(): Record<string, Schema> {
  return {
    rules: {
      type: 'object',
      default: {},
      additionalProperties: false,
      description: 'How loud each rule is. One that is not listed has its own severity.',
      properties: Object.fromEntries([
        ...rules.map(({ id, title, severity, passages }) => [
          id,
          level(`${title} (¶${passages.join(', ¶')}).`, severity),
        ]),
        ...noticeKinds.map(({ id, title, severity }) => [id, level(`${title}.`, severity)]),
      ]),
    },
    formats: {
      type: 'object',
      default: {},
      description:
        'How files are read that do not say so by their ending, or that they are left alone. A later pattern wins.',
      additionalProperties: { type: 'string', enum: formatNames, enumDescriptions: formatNames.map(formatTitle) },
    },
    vocabulary: {
      type: 'object',
      default: {},
      additionalProperties: false,
      description:
        'Your own names and words. “~” after a word stands for its inflections, “to ” before one marks a verb.',
      properties: Object.fromEntries(vocabularyKinds.map((kind) => [kind, words(kind)])),
    },
  };
}

function level(description: string, severity: string): Schema {
  return {
    type: 'string',
    enum: levels,
    enumDescriptions: levels.map((name) => loudness[name]),
    default: severity,
    description,
  };
}

const loudness: Readonly<Record<(typeof levels)[number], string>> = {
  off: 'The rule does not run.',
  hint: 'Three dots under the text, not listed among the problems.',
  information: 'A blue squiggle.',
  warning: 'A yellow squiggle.',
  error: 'A red squiggle.',
};

function formatTitle(name: (typeof formatNames)[number]): string {
  return name === 'off' ? 'Left alone.' : `Read as ${formats[name].title}.`;
}

function patterns(description: string): Schema {
  return {
    type: 'array',
    default: [],
    description: `${description} A pattern without a slash matches names at any depth.`,
    items: { type: 'string', minLength: 1, maxLength: longestPattern, pattern: '^(?![/!\\\\]|\\.\\.(?:/|$))' },
  };
}

const kinds: Readonly<Record<VocabularyKind, string>> = {
  north: 'Names that mean North Korea, its regime or its leader.',
  washington: 'Names of those who make policy in the United States.',
  seoul: 'Names of those who make policy in South Korea.',
  tokyo: 'Names of those who make policy in Japan.',
  beijing: 'Names of those who make policy in China.',
  moscow: 'Names of those who make policy in Russia.',
  elsewhere: 'Other countries and subjects, whose troubles are not the North’s.',
  hard: 'Options of the coercive kind, such as “maximum pressure” or “to squeeze”.',
  soft: 'Options of the conciliatory kind, such as “sanctions relief” or “to coax”.',
  contact: 'Ways to be in touch, such as the name of a channel.',
  nuclear: 'Nuclear and missile nouns.',
};

function words(kind: VocabularyKind): Schema {
  return {
    type: 'array',
    default: [],
    description: kinds[kind],
    items: { type: 'string', minLength: 1, maxLength: 80 },
  };
}
