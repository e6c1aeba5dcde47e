import { commands as editor, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type EssayAnswer, type EssayParams, essayMethod, section } from '../server/lsp/protocol';
import { decoded, toEssayAddress } from './essayPath';
import { essayProblem } from './wording';

/** Reads the writer's own copy of the essay and hands it to the server; a problem in one sentence, if there is one. */
export async function handOverEssay(client: BaseLanguageClient): Promise<string | undefined> {
  const path = workspace.getConfiguration(section).get<string>('essay.path')?.trim();
  const hand = (text: string | null) => client.sendRequest<EssayAnswer>(essayMethod, { text } satisfies EssayParams);
  if (!path) {
    await hand(null);
    return undefined;
  }
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(located(path));
  } catch (error) {
    await hand(null);
    return essayProblem.unreadable(path, error instanceof Error ? error.message : String(error));
  }
  const { found, of } = await hand(decoded(bytes));
  return found === 0 ? essayProblem.another(path, of) : undefined;
}

/** Says a problem with the copy, and where to change the setting. */
export async function tellEssayProblem(problem: string): Promise<void> {
  const chosen = await window.showWarningMessage(problem, essayProblem.settings());
  if (chosen) await editor.executeCommand('workbench.action.openSettings', `${section}.essay.path`);
}

function located(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const address = toEssayAddress(path, folder?.path);
  if ('uri' in address) return Uri.parse(address.uri, true);
  return folder ? folder.with({ path: address.path }) : Uri.file(address.path);
}
