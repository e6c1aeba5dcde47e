import { CodeLens, type Disposable, EventEmitter, l10n, languages, workspace } from 'vscode';
import { section } from '../server/lsp/protocol';
import { coverageView } from './coverage';
import { isDraft, selector } from './drafts';
import { toRange } from './goTo';
import type { Overviews } from './overviews';
import type { Status } from './status';
import { statusText } from './wording';

/** A line above the draft's first heading, `Second Axis: 3 findings · 5 of 8 considerations`, where the setting asks for it. */
export function draftLens(overviews: Overviews, status: Status): Disposable & { refresh(): void } {
  const changes = new EventEmitter<void>();
  const provider = languages.registerCodeLensProvider(selector, {
    onDidChangeCodeLenses: changes.event,
    async provideCodeLenses(document) {
      if (!isDraft(document) || !workspace.getConfiguration(section, document).get('codeLens', false)) return [];
      const said = status.of(document.uri.toString());
      if (!said || said.kind === 'off' || said.kind === 'off-topic') return [];
      const overview = await overviews.of(document);
      if (!overview?.opening) return [];
      const title = l10n.t('Second Axis: {0}', statusText(said));
      return [new CodeLens(toRange(overview.opening), { title, command: `${coverageView}.focus` })];
    },
  });
  const configured = workspace.onDidChangeConfiguration(
    (change) => change.affectsConfiguration(`${section}.codeLens`) && changes.fire(),
  );
  return {
    refresh: () => changes.fire(),
    dispose: () => {
      for (const each of [provider, configured, changes]) each.dispose();
    },
  };
}
