import type { Connection, TextDocuments } from 'vscode-languageserver';
import { reportedDraft } from '../report/draft';
import { htmlReport } from '../report/html/page';
import { markdownReport } from '../report/markdown/report';
import type { Configuration } from './configuration';
import type { OpenDraft } from './openDraft';
import { type ReportParams, type ReportResult, reportMethod } from './protocol';

/** Answers `secondAxis/report`: one file about one open draft, under its settings. */
export function serveReports(
  connection: Connection,
  drafts: TextDocuments<OpenDraft>,
  settings: () => Configuration,
): void {
  connection.onRequest(reportMethod, async ({ uri, format }: ReportParams): Promise<ReportResult | null> => {
    const read = await settings().of(uri);
    const open = drafts.get(uri);
    if (!open) return null;
    const reported = reportedDraft(nameOf(uri), open.draft, read.rules);
    return { content: format === 'markdown' ? markdownReport([reported]) : htmlReport([reported]) };
  });
}

/** A file's name as people read it; a malformed escape stays as it is. */
function nameOf(uri: string): string {
  const name =
    uri
      .replace(/[?#].*$/, '')
      .split('/')
      .pop() ?? uri;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
