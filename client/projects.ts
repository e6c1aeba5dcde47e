import { Uri, workspace } from 'vscode';
import { configName } from '../server/config/name';
import type { ReadParams } from '../server/lsp/protocol';

/** The text of a project's configuration, from whatever file system it is in; null for one that is not there, and for any other file. */
export async function readConfig({ uri }: ReadParams): Promise<string | null> {
  const file = Uri.parse(uri, true);
  if (!file.path.endsWith(`/${configName}`)) return null;
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return null;
  }
}
