import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Change, type Draft, type Format, formatOfLanguage, openDraft, type Vocabulary } from '../engine/index';
import { toChange } from './fromProtocol';
import { isConfig } from './projects';

/** A document the client has open: its text as LSP counts it, in lines, and the engine's draft of the same text. */
export interface OpenDraft {
  readonly uri: string;
  readonly document: TextDocument;
  /** Of a project's configuration, which is no draft, an empty one. Another one after `readAs`. */
  draft: Draft;
  /** What `draft` was opened with, beside its text. */
  vocabulary: Vocabulary | undefined;
  /** Differs each time a document is opened, since versions may start again. */
  readonly opening: number;
}

let openings = 0;

/** Keeps both texts in step: a change is applied to them, and neither is read anew. */
export const openDrafts: TextDocumentsConfiguration<OpenDraft> = {
  create: (uri, languageId, version, text) => ({
    uri,
    document: TextDocument.create(uri, languageId, version, text),
    draft: openDraft(isConfig(uri) ? '' : text, formatOfLanguage(languageId)),
    vocabulary: undefined,
    opening: openings++,
  }),
  update(open, events, version) {
    const changes: Change[] = [];
    for (const event of events) {
      changes.push(toChange(open.document, event));
      TextDocument.update(open.document, [event], version);
    }
    if (!isConfig(open.uri)) open.draft.change(changes);
    return open;
  },
};

/** Reads a draft as its project says: the same draft if it was read so already. */
export function readAs(
  open: OpenDraft,
  { format, vocabulary }: { readonly format: Format | undefined; readonly vocabulary: Vocabulary | undefined },
): OpenDraft {
  const wanted = format ?? formatOfLanguage(open.document.languageId);
  if (isConfig(open.uri) || (open.draft.format === wanted && open.vocabulary === vocabulary)) return open;
  open.draft = openDraft(open.draft.source, wanted, { vocabulary });
  open.vocabulary = vocabulary;
  return open;
}
