import { languages, type TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { isDraftScheme } from './quiet';

/** Of any scheme, since drafts live in files, in memory and in virtual workspaces; `isDraft` leaves some out. */
export const selector = [{ language: 'markdown' }, { language: 'plaintext' }];

export function isDraft(document: TextDocument): boolean {
  return isDraftScheme(document.uri.scheme) && languages.match(selector, document) > 0;
}

/** Keeps everything that is not a draft from the server: a selector cannot say “any scheme but these”. */
export const draftsOnly = {
  didOpen: async (document, next) => (isDraft(document) ? next(document) : undefined),
  didChange: async (event, next) => (isDraft(event.document) ? next(event) : undefined),
  didClose: async (document, next) => (isDraft(document) ? next(document) : undefined),
} satisfies Middleware;
