import { l10n, Position, SnippetString, type Uri, window } from 'vscode';
import type { Consideration } from '../server/lsp/protocol';
import { editorOf } from './goTo';
import type { Overviews } from './overviews';

/** Inserts what a missing consideration's rule would add, where it would add it, with gaps to tab through. */
export async function addSection(
  overviews: Overviews,
  { uri, consideration }: { uri: Uri; consideration: Consideration },
): Promise<void> {
  const { document, viewColumn } = await editorOf(uri);
  const editor = await window.showTextDocument(document, viewColumn ? { viewColumn } : {});
  // The draft may have changed since the row was drawn, and with it the place.
  const overview = await overviews.of(document);
  const now = overview?.considerations.find(({ rule }) => rule === consideration.rule);
  if (overview?.version !== document.version || !now?.addition) {
    void window.setStatusBarMessage(l10n.t('The draft has just changed; nothing was added.'), 5000);
    return;
  }
  const { at, text, snippet } = now.addition;
  const place = new Position(at.line, at.character);
  if (snippet !== undefined) await editor.insertSnippet(new SnippetString(snippet), place);
  else await editor.edit((edit) => edit.insert(place, text));
  editor.revealRange(editor.selection);
}
