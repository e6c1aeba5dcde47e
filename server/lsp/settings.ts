import { readRules } from '../config/config';
import { readJson, readObject, readSwitch, type Value } from '../config/reader';
import type { Resolved } from '../config/resolve';
import type { Format, RuleSettings, Vocabulary } from '../engine/index';

export interface Settings {
  readonly enable: boolean;
  /** How loud a rule is; a rule that is not here has its own severity. */
  readonly rules: RuleSettings;
  /** All safe fixes are offered to requests for any source action, such as “fix all” when a file is saved. */
  readonly fixAll: boolean;
  /** Words of the framework's vocabulary explain themselves in a hover. */
  readonly hoverTerms: boolean;
  /** The draft is coloured by what its words are to the framework. */
  readonly colours: boolean;
  /** How the draft is read where the project says so, and not the client by its language. */
  readonly format: Format | undefined;
  /** The project's own words. */
  readonly vocabulary: Vocabulary | undefined;
}

export interface Parsed {
  readonly settings: Settings;
  /** One line for each value that could not be used: the key, what is wrong with it, what it may be. The rest applies. */
  readonly problems: readonly string[];
}

export const defaults: Settings = {
  enable: true,
  rules: {},
  fixAll: false,
  hoverTerms: false,
  colours: false,
  format: undefined,
  vocabulary: undefined,
};

/** Total: any JSON gives settings. `undefined` and `null` give the defaults, as a client without settings sends them. */
export function parseSettings(value: unknown): Parsed {
  if (value === undefined || value === null) return { settings: defaults, problems: [] };
  const { result, mistakes } = readJson(JSON.stringify(value) ?? 'null', 'secondAxis', read);
  return { settings: result ?? defaults, problems: mistakes.map(({ message }) => message) };
}

function read(value: Value): Settings {
  let { enable, rules, fixAll, hoverTerms, colours } = defaults;
  readObject(value, {
    enable: given((member) => {
      enable = readSwitch(member) ?? enable;
    }),
    rules: given((member) => {
      rules = readRules(member);
    }),
    fixAll: given((member) => {
      fixAll = readSwitch(member) ?? fixAll;
    }),
    hoverTerms: given((member) => {
      hoverTerms = readSwitch(member) ?? hoverTerms;
    }),
    colours: given((member) => {
      colours = readSwitch(member) ?? colours;
    }),
    // `essay`, `delay`, `codeLens`, `trace` and what is in them are the client's to read.
    essay: () => {},
    delay: () => {},
    codeLens: () => {},
    trace: () => {},
  });
  return { ...defaults, enable, rules, fixAll, hoverTerms, colours };
}

/** Clients send `null` for a setting that nobody has made. */
function given(read: (value: Value) => void): (value: Value) => void {
  return (value) => {
    if (value.node.type !== 'null') read(value);
  };
}

/** The project's configuration is what a team starts from; what the writer has set goes before it. */
export function withProject(own: Settings, project: Resolved | undefined): Settings {
  if (!project) return own;
  const { checked, format, rules, vocabulary } = project;
  return { ...own, enable: own.enable && checked, rules: { ...rules, ...own.rules }, format, vocabulary };
}
