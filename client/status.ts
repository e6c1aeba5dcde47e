import { type Disposable, type LanguageStatusItem, languages, window, workspace } from 'vscode';
import { commands, type DraftStatus, section } from '../server/lsp/protocol';
import { selector } from './drafts';
import { statusText } from './wording';

/** What the language status says of the draft in front: nothing when it is not about North Korea. */
export interface Status extends Disposable {
  report(status: DraftStatus): void;
  /** Shows that findings are hidden, or no longer. */
  hide(hidden: boolean): void;
}

export function draftStatus(): Status {
  const known = new Map<string, DraftStatus>();
  let item: LanguageStatusItem | undefined;
  let hidden = false;

  function refresh(): void {
    const document = window.activeTextEditor?.document;
    const status = document && known.get(document.uri.toString());
    const enabled = workspace.getConfiguration(section, document).get('enable', true);
    if (!status || status.kind === 'off-topic' || !enabled) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= languages.createLanguageStatusItem(`${section}.status`, selector);
    item.name = 'Second Axis';
    item.text = hidden ? 'Findings hidden' : statusText(status);
    item.detail = 'Second Axis';
    item.command = { title: hidden ? 'Show Findings' : 'Hide Findings', command: commands.toggle };
  }

  const listeners = [
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(section) && refresh()),
  ];
  return {
    report(status) {
      known.set(status.uri, status);
      refresh();
    },
    hide(now) {
      hidden = now;
      refresh();
    },
    dispose: () => {
      for (const disposable of [...listeners, item]) disposable?.dispose();
    },
  };
}
