import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Change, type Draft, formatOfLanguage, openDraft } from '../engine/index';
import { toChange } from './fromProtocol';

/** A document the client has open: its text as LSP counts it, in lines, and the engine's draft of the same text. */
export interface OpenDraft {
  readonly uri: string;
  readonly document: TextDocument;
  readonly draft: Draft;
  /** Differs each time a document is opened, since versions may start again. */
  readonly opening: number;
}

let openings = 0;

/** Keeps both texts in step: a change is applied to them, and neither is read anew. */
export const openDrafts: TextDocumentsConfiguration<OpenDraft> = {
  create: (uri, languageId, version, text) => ({
    uri,
    document: TextDocument.create(uri, languageId, version, text),
    draft: openDraft(text, formatOfLanguage(languageId)),
    opening: openings++,
  }),
  update(open, events, version) {
    const changes: Change[] = [];
    for (const event of events) {
      changes.push(toChange(open.document, event));
      TextDocument.update(open.document, [event], version);
    }
    open.draft.change(changes);
    return open;
  },
};
