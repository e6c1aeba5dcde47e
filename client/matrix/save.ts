import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { MatrixPicture } from '../../server/lsp/protocol';

/** Device pixels to one unit of the picture: sharp in print at the size of a page. */
const scale = 3;

/** Asks where to, and writes the picture as the name's ending says. `draw` makes a PNG. */
export async function savePicture(
  draft: Uri,
  { standalone }: MatrixPicture,
  draw: (svg: string, scale: number) => Promise<Uint8Array | undefined>,
): Promise<Uri | undefined> {
  const to = await window.showSaveDialog({
    defaultUri: besideDraft(draft, 'matrix.svg'),
    filters: { [l10n.t('Scalable picture')]: ['svg'], [l10n.t('Picture')]: ['png'] },
    title: l10n.t('Save Picture of the Matrix'),
  });
  if (!to) return undefined;
  const bytes = /\.png$/i.test(to.path) ? await draw(standalone, scale) : new TextEncoder().encode(standalone);
  if (!bytes) {
    void window.showErrorMessage(l10n.t('The picture could not be drawn. It can still be saved as SVG.'));
    return undefined;
  }
  await workspace.fs.writeFile(to, bytes);
  void offerToOpen(to, l10n.t('The picture is in {0}.', nameOf(to)));
  return to;
}

/** Says where something was written, and opens it if asked to. */
export async function offerToOpen(written: Uri, message: string, command = 'vscode.open'): Promise<void> {
  const open = l10n.t('Open');
  if (await window.showInformationMessage(message, open)) await commands.executeCommand(command, written);
}

export function nameOf({ path }: Uri): string {
  return path.split('/').pop() ?? path;
}

/** `draft.md` → `draft.matrix.svg` in the same folder, or in the workspace for a draft that has no file yet. */
export function besideDraft(draft: Uri, ending: string): Uri {
  const name = nameOf(draft).replace(/\.[^.]*$/, '');
  const folder = draft.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(draft, '..');
  return folder ? Uri.joinPath(folder, `${name}.${ending}`) : Uri.file(`/${name}.${ending}`);
}
