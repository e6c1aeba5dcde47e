import { languages, type TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { activationEvents } from '../package.json';
import { configName } from '../server/config/name';
import { isDraftScheme } from './quiet';

/** Of the languages that the engine's formats have (the manifest is generated from them) and of any scheme, since drafts live in files, in memory and in virtual workspaces; `isDraft` leaves some out. */
export const selector = activationEvents.flatMap((event) => {
  const [, language] = /^onLanguage:(.+)$/.exec(event) ?? [];
  return language ? [{ language }] : [];
});

export function isDraft(document: TextDocument): boolean {
  return isDraftScheme(document.uri.scheme) && languages.match(selector, document) > 0;
}

/** What the server is told of: drafts, and the configurations of projects, whose mistakes it marks. */
export const served = [...selector, { pattern: `**/${configName}` }];

/** A project's configuration; its scheme may be any that a draft's may. */
export function isConfig({ uri }: TextDocument): boolean {
  return isDraftScheme(uri.scheme) && uri.path.endsWith(`/${configName}`);
}

/** Keeps everything else from the server: a selector cannot say “any scheme but these”. */
export const servedOnly = {
  didOpen: async (document, next) => (isServed(document) ? next(document) : undefined),
  didChange: async (event, next) => (isServed(event.document) ? next(event) : undefined),
  didSave: async (document, next) => (isServed(document) ? next(document) : undefined),
  didClose: async (document, next) => (isServed(document) ? next(document) : undefined),
} satisfies Middleware;

function isServed(document: TextDocument): boolean {
  return isDraft(document) || isConfig(document);
}
