import { Range, type TextEditor, TextEditorRevealType, type Uri, ViewColumn, window, workspace } from 'vscode';
import type { Range as Stretch } from 'vscode-languageclient';

/** Shows the draft where it is already open, selects a stretch of it and brings it into sight. */
export async function goTo(uri: Uri, stretch: Stretch): Promise<void> {
  const editor = await editorOf(uri);
  const range = editor.document.validateRange(toRange(stretch));
  await window.showTextDocument(editor.document, {
    viewColumn: editor.viewColumn ?? ViewColumn.Active,
    selection: range,
  });
  window.activeTextEditor?.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The editor that a draft is open in, or a new one. */
export async function editorOf(uri: Uri): Promise<TextEditor> {
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  if (open) return open;
  return window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
}

export function toRange({ start, end }: Stretch): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
