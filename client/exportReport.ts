import { l10n, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ReportParams, type ReportResult, reportMethod } from '../server/lsp/protocol';
import { besideDraft, nameOf, offerToOpen } from './matrix/save';
import type { Overviews } from './overviews';

/** Writes a report on the draft in view, as the chosen name's ending says: HTML, or Markdown. */
export async function exportReport(client: BaseLanguageClient, { shown }: Overviews): Promise<Uri | undefined> {
  if (!('uri' in shown)) {
    void window.showInformationMessage(l10n.t('Open a draft on North Korea policy first.'));
    return undefined;
  }
  const to = await window.showSaveDialog({
    defaultUri: besideDraft(shown.uri, 'report.html'),
    filters: { [l10n.t('Web page')]: ['html'], [l10n.t('Markdown')]: ['md'] },
    title: l10n.t('Export Report'),
  });
  if (!to) return undefined;
  const params: ReportParams = {
    uri: client.code2ProtocolConverter.asUri(shown.uri),
    format: /\.(?:md|markdown)$/i.test(to.path) ? 'markdown' : 'html',
  };
  const report = await client.sendRequest<ReportResult | null>(reportMethod, params);
  if (!report) {
    void window.showErrorMessage(l10n.t('There is no report: the draft is not open any more.'));
    return undefined;
  }
  await workspace.fs.writeFile(to, new TextEncoder().encode(report.content));
  const preview = params.format === 'markdown' ? 'markdown.showPreview' : 'vscode.open';
  void offerToOpen(to, l10n.t('The report is in {0}.', nameOf(to)), preview);
  return to;
}
