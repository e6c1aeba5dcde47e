import { noticeKinds, type RuleSettings, rules, type Severity } from '../engine/index';

export interface Settings {
  readonly enable: boolean;
  /** How loud a rule is; a rule that is not here has its own severity. */
  readonly rules: RuleSettings;
  /** All safe fixes are offered to requests for any source action, such as “fix all” when a file is saved. */
  readonly fixAll: boolean;
}

export interface Parsed {
  readonly settings: Settings;
  /** One line for each value that could not be used: the key, what is wrong with it, what it may be. The rest applies. */
  readonly problems: readonly string[];
}

export const defaults: Settings = { enable: true, rules: {}, fixAll: false };

/** Total: any JSON gives settings. `undefined` and `null` give the defaults, as a client without settings sends them. */
export function parseSettings(value: unknown): Parsed {
  if (value === undefined || value === null) return { settings: defaults, problems: [] };
  if (!isObject(value)) return { settings: defaults, problems: [`secondAxis must be an object, not ${show(value)}.`] };
  const problems: string[] = [];
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) problems.push(`secondAxis.${key} is not a setting; there are ${keys.join(', ')}.`);
  }
  return {
    settings: {
      enable: parseSwitch('enable', value.enable, problems),
      rules: parseRules(value.rules, problems),
      fixAll: parseSwitch('fixAll', value.fixAll, problems),
    },
    problems,
  };
}

/** `delay`, `codeLens`, `trace` and what is in them are the client's to read. */
const keys = ['enable', 'rules', 'fixAll', 'delay', 'trace', 'codeLens'];
const levels = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies readonly (Severity | 'off')[];

function parseSwitch(key: 'enable' | 'fixAll', value: unknown, problems: string[]): boolean {
  if (value === undefined || value === null) return defaults[key];
  if (typeof value === 'boolean') return value;
  problems.push(`secondAxis.${key} must be true or false, not ${show(value)}.`);
  return defaults[key];
}

function parseRules(value: unknown, problems: string[]): Settings['rules'] {
  if (value === undefined || value === null) return defaults.rules;
  if (!isObject(value)) {
    problems.push(`secondAxis.rules must be an object from rule to ${levels.join(', ')}; it is ${show(value)}.`);
    return defaults.rules;
  }
  const parsed: { -readonly [id in keyof RuleSettings]: RuleSettings[id] } = {};
  for (const [id, level] of Object.entries(value)) {
    const rule = [...rules, ...noticeKinds].find((known) => known.id === id);
    const known = levels.find((name) => name === level);
    if (!rule) problems.push(`secondAxis.rules: there is no rule “${id}”; ${alternatives(id)}.`);
    else if (!known) problems.push(`secondAxis.rules: “${id}” must be ${levels.join(', ')}, not ${show(level)}.`);
    else parsed[rule.id] = known;
  }
  return parsed;
}

/** The rules of the family that was meant, or the families. */
function alternatives(id: string): string {
  const family = id.slice(0, id.indexOf('/') + 1);
  const siblings = rules.filter((rule) => family && rule.id.startsWith(family)).map((rule) => rule.id);
  if (siblings.length) return `its family has ${siblings.join(', ')}`;
  return `the families are ${[...new Set(rules.map((rule) => rule.id.split('/')[0]))].join(', ')}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
