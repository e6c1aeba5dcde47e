import { type Disposable, type ExtensionContext, commands as editor, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';
import { type Consideration, commands, type DraftStatus, type Overview, overviewMethod } from '../server/lsp/protocol';
import { addSection } from './addSection';
import { workspaceCheck } from './checkWorkspace';
import { coverageTree } from './coverage';
import { exportReport } from './exportReport';
import { goTo } from './goTo';
import { draftLens } from './lens';
import { policyMatrix } from './matrix/view';
import { overviews } from './overviews';
import { draftStatus } from './status';

/** Everything that shows a draft from above: the status bar, the views, the lens, and the commands on them. */
export interface Views extends Disposable {
  /** Takes the news of a check. */
  report(status: DraftStatus): void;
  /** Findings are hidden, or no longer. */
  hide(hidden: boolean): void;
}

/** `client` is asked for each time, because a restart makes a new one. */
export function draftViews({ extensionUri }: ExtensionContext, client: () => BaseLanguageClient): Views {
  const status = draftStatus();
  const drafts = overviews((uri) => client().sendRequest<Overview | null>(overviewMethod, { uri }));
  const lens = draftLens(drafts, status);
  const check = workspaceCheck(client);
  const parts = [
    status,
    drafts,
    lens,
    check,
    coverageTree(drafts),
    policyMatrix(extensionUri, drafts),
    editor.registerCommand(commands.goTo, (uri: Uri, range: Range) => goTo(uri, range)),
    editor.registerCommand(commands.addSection, (row: { uri: Uri; consideration: Consideration }) =>
      addSection(drafts, row),
    ),
    editor.registerCommand(commands.newBrief, newBrief),
    editor.registerCommand(commands.exportReport, () => exportReport(client(), drafts)),
    editor.registerCommand(commands.checkWorkspace, () => check.run()),
  ];
  return {
    report(news) {
      status.report(news);
      drafts.report(news);
      lens.refresh();
    },
    hide(hidden) {
      status.hide(hidden);
      drafts.hide(hidden);
    },
    dispose: () => {
      for (const part of parts) part.dispose();
    },
  };
}

/** An untitled draft that lays out both axes, with gaps to tab through. */
async function newBrief(): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'markdown', content: '' });
  await window.showTextDocument(document);
  await editor.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name: 'Policy brief' });
}
