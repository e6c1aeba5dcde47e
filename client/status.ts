import { type Disposable, l10n, MarkdownString, StatusBarAlignment, window, workspace } from 'vscode';
import { commands, type DraftStatus } from '../server/lsp/protocol';
import { coverageView } from './coverage';
import { shortStatus, statusText } from './wording';

/** The status bar's word on the draft in front: nothing when it is not about North Korea. */
export interface Status extends Disposable {
  /** The last check of a draft. */
  of(uri: string): DraftStatus | undefined;
  report(status: DraftStatus): void;
  /** Shows that findings are hidden, or no longer. */
  hide(hidden: boolean): void;
}

export function draftStatus(): Status {
  const known = new Map<string, DraftStatus>();
  const item = window.createStatusBarItem('secondAxis.status', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Second Axis');
  item.command = { title: l10n.t('Show the Framework Coverage'), command: `${coverageView}.focus` };
  let hidden = false;
  let front = window.activeTextEditor?.document;

  function refresh(): void {
    // A panel that takes the focus leaves the draft in front.
    front = window.activeTextEditor?.document ?? (front?.isClosed ? undefined : front);
    const status = front && known.get(front.uri.toString());
    if (!status || status.kind === 'off-topic' || status.kind === 'off') {
      item.hide();
      return;
    }
    item.text = hidden ? '$(graph-scatter) $(eye-closed)' : `$(graph-scatter) ${shortStatus(status)}`;
    const text = hidden ? l10n.t('Findings are hidden') : statusText(status);
    item.accessibilityInformation = { label: l10n.t('Second Axis: {0}', text) };
    item.tooltip = tooltip(text, hidden);
    item.show();
  }

  const listeners = [
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
    item,
  ];
  return {
    of: (uri) => known.get(uri),
    report(status) {
      known.set(status.uri, status);
      refresh();
    },
    hide(now) {
      hidden = now;
      refresh();
    },
    dispose: () => {
      for (const disposable of listeners) disposable.dispose();
    },
  };
}

function tooltip(text: string, hidden: boolean): MarkdownString {
  const toggle = hidden ? l10n.t('Show Findings') : l10n.t('Hide Findings');
  const links = [
    `[${l10n.t('Framework Coverage')}](command:${coverageView}.focus)`,
    `[${l10n.t('Policy Matrix')}](command:${commands.openMatrix})`,
    `[${toggle}](command:${commands.toggle})`,
  ];
  const said = new MarkdownString(`${l10n.t('Second Axis: {0}', text)}\n\n${links.join(' · ')}`);
  said.isTrusted = { enabledCommands: [`${coverageView}.focus`, commands.openMatrix, commands.toggle] };
  return said;
}
