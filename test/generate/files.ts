import { configName } from '../../server/config/name';
import { formats, noticeKinds } from '../../server/engine/index';
import { claimRules, coverageRules, rules } from '../../server/engine/rules/index';

/** `server/engine/rules/README.md`: every rule as its file says it. */
export function rulesReadme(): string {
  return [
    '# The rules',
    '',
    'Written by `npm run generate` from the rule files; a test keeps it fresh. ¶ numbers are paragraphs of the essay.',
    '',
    `${claimRules.length} claim rules mark a stretch in which the author makes the move; ${coverageRules.length} coverage rules mark a consideration that a policy draft never takes up.`,
    '',
    '| rule | severity | ¶ | |',
    '|---|---|---|---|',
    ...rules.map(
      ({ id, severity, passages, title }) =>
        `| [\`${id}\`](#${anchor(id)}) | ${severity} | ${passages.join(', ')} | ${title} |`,
    ),
    '',
    ...rules.flatMap((rule) => [
      `## ${rule.id}`,
      '',
      `**${rule.title}.** ${rule.why}`,
      '',
      rule.advice,
      '',
      ...(rule.kind === 'claim' ? claimLines(rule.id) : coverageLines(rule.id)),
      '',
    ]),
  ].join('\n');
}

/** The value of `secondAxis.rules` in `package.json`: one property a rule, so that settings complete and explain themselves. */
export function settingsProperties(): Record<string, unknown> {
  return Object.fromEntries(
    [...rules, ...noticeKinds].map(({ id, severity }) => [
      id,
      {
        type: 'string',
        enum: ['off', 'hint', 'information', 'warning', 'error'],
        default: severity,
        description: `%${ruleKey(id)}%`,
      },
    ]),
  );
}

/**
 * `activationEvents` of `package.json`: the editor starts the product for every language that the engine has a format for, where there
 * is a project's configuration, whose mistakes the server marks, and for a matrix that was open when the editor was closed.
 */
export function activationEvents(): readonly string[] {
  const languages = Object.values(formats).flatMap((format) => format.languages);
  return [
    ...languages.map((language) => `onLanguage:${language}`),
    `workspaceContains:**/${configName}`,
    'onWebviewPanel:secondAxis.matrix',
  ];
}

/** What `package.nls.json` says of the rules, under keys that begin with `rule.`, for the settings to point at. */
export function settingsStrings(): Record<string, string> {
  return Object.fromEntries([
    ...rules.map(({ id, title, passages }) => [ruleKey(id), `${title} (¶${passages.join(', ¶')}).`]),
    ...noticeKinds.map(({ id, title }) => [ruleKey(id), `${title}.`]),
  ]);
}

/** `snippets/markdown.json`: a brief that lays out both axes, and a section for each consideration. `brief` is in the snippet grammar. */
export function markdownSnippets(brief: string): Record<string, unknown> {
  const sections = coverageRules.flatMap(({ id, title, additions }) =>
    additions
      .slice(0, 1)
      .map(({ snippet }) => [
        `${title} (${id})`,
        { prefix: `second-axis-${id.split('/')[1]}`, description: title, body: [snippet] },
      ]),
  );
  return {
    'Policy brief': {
      prefix: 'second-axis-brief',
      description: 'A policy brief on North Korea that lays out both axes',
      body: brief.trimEnd().split('\n'),
    },
    ...Object.fromEntries(sections),
  };
}

/** `framing/false-choice` → `rule.framing.false-choice` */
function ruleKey(id: string): string {
  return `rule.${id.replace('/', '.')}`;
}

function claimLines(id: string): string[] {
  const rule = claimRules.find((candidate) => candidate.id === id);
  if (!rule) return [];
  return [
    'Marked:',
    '',
    ...rule.fires.map(
      (example) =>
        `- ${(typeof example === 'string' ? example : example[0]).replaceAll('[[', '**').replaceAll(']]', '**')}`,
    ),
    '',
    'Left alone:',
    '',
    ...rule.silent.map(([name, example]) => `- ${example} *(${name})*`),
  ];
}

function coverageLines(id: string): string[] {
  const rule = coverageRules.find((candidate) => candidate.id === id);
  if (!rule) return [];
  return [
    'Takes it up:',
    '',
    ...rule.satisfies.map((example) => `- ${example}`),
    '',
    'Does not:',
    '',
    ...rule.insufficient.map(([name, example]) => `- ${example} *(${name})*`),
  ];
}

function anchor(id: string): string {
  return id.replace('/', '');
}
