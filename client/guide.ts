import {
  type Disposable,
  EventEmitter,
  commands as editor,
  extensions,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Guide, guideMethod, guideScheme } from '../server/lsp/protocol';

/** The reading guide beside the draft: a document that nobody writes, shown as a page where the editor can. */
export interface ReadingGuide extends Disposable {
  /** Opens at a paragraph of the essay; at the beginning for anything else. */
  open(passage: unknown): Promise<void>;
  /** After what it quotes from has changed. */
  refresh(): void;
}

const address = Uri.from({ scheme: guideScheme, path: '/Reading Guide.md' });

export function readingGuide(client: () => BaseLanguageClient): ReadingGuide {
  const changed = new EventEmitter<Uri>();
  const ask = () => client().sendRequest<Guide>(guideMethod);
  const provider = workspace.registerTextDocumentContentProvider(guideScheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: async () => (await ask()).markdown,
  });

  async function open(passage: unknown): Promise<void> {
    const place = (await ask()).places.find((each) => each.passage === passage);
    if (await asPage(place ? address.with({ fragment: place.anchor }) : address)) return;
    const document = await workspace.openTextDocument(address);
    const line = place?.line ?? 0;
    const shown = { viewColumn: ViewColumn.Beside, preserveFocus: true, selection: new Range(line, 0, line, 0) };
    await window.showTextDocument(document, shown);
  }

  return {
    open,
    refresh: () => changed.fire(address),
    dispose: () => {
      for (const disposable of [provider, changed]) disposable.dispose();
    },
  };
}

/** In the editor's own Markdown preview, one that stays with the guide when the draft comes to the front; whether there is one. */
async function asPage(uri: Uri): Promise<boolean> {
  if (!extensions.getExtension('vscode.markdown-language-features')) return false;
  return editor.executeCommand('markdown.showLockedPreviewToSide', uri).then(
    () => true,
    () => false,
  );
}
