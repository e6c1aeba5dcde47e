import { languages, type TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { activationEvents } from '../package.json';
import { isDraftScheme } from './quiet';

/** Of the languages that the engine's formats have (the manifest is generated from them) and of any scheme, since drafts live in files, in memory and in virtual workspaces; `isDraft` leaves some out. */
export const selector = activationEvents.flatMap((event) => {
  const [, language] = /^onLanguage:(.+)$/.exec(event) ?? [];
  return language ? [{ language }] : [];
});

export function isDraft(document: TextDocument): boolean {
  return isDraftScheme(document.uri.scheme) && languages.match(selector, document) > 0;
}

/** Keeps everything that is not a draft from the server: a selector cannot say “any scheme but these”. */
export const draftsOnly = {
  didOpen: async (document, next) => (isDraft(document) ? next(document) : undefined),
  didChange: async (event, next) => (isDraft(event.document) ? next(event) : undefined),
  didClose: async (document, next) => (isDraft(document) ? next(document) : undefined),
} satisfies Middleware;
