import {
  CancellationError,
  type CancellationToken,
  type Diagnostic,
  type Disposable,
  languages,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  Uri,
  workspace,
} from 'vscode';
import { type DiagnosticCollectionProvider, type Middleware, vsdiag } from 'vscode-languageclient';
import { section } from '../server/lsp/protocol';
import { isConfig, isDraft } from './drafts';
import { afterEdits, pauseLeft, type Stretch, toDelay } from './quiet';

/** The findings as the editor shows them: gone the moment their text is edited, new ones only after a pause. */
export interface Findings extends Disposable {
  /** Keeps a pull waiting while its draft is being typed in. An edit cancels the pull, and the client starts another. */
  readonly middleware: Pick<Middleware, 'provideDiagnostics'>;
  /** Hands the client one collection for all its starts, which is cleared when a server stops. */
  readonly provider: DiagnosticCollectionProvider;
  /** Set by the toggle command; takes effect with the next pull. */
  hidden: boolean;
}

interface Shown extends Stretch {
  readonly diagnostic: Diagnostic;
}

export function quietFindings(): Findings {
  const collection = languages.createDiagnosticCollection(section);
  /** By URI. Kept in step with each edit; the collection is not, since the editor moves its squiggles by itself. */
  const shown = new Map<string, readonly Shown[]>();
  const lastEdit = new Map<string, number>();

  function follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (contentChanges.length === 0 || !isDraft(document)) return;
    const key = document.uri.toString();
    lastEdit.set(key, Date.now());
    const before = shown.get(key) ?? [];
    const edits = contentChanges.map(({ rangeOffset: start, rangeLength, text }) => ({
      start,
      end: start + rangeLength,
      text,
    }));
    const moved = afterEdits(before, edits);
    const after = before.flatMap((finding, index) => (moved[index] ? [{ ...finding, ...moved[index] }] : []));
    shown.set(key, after);
    if (after.length < before.length && collection.has(document.uri)) {
      collection.set(
        document.uri,
        after.map((finding) => place(document, finding)),
      );
    }
  }

  async function pause(document: TextDocument, token: CancellationToken): Promise<void> {
    const delay = toDelay(workspace.getConfiguration(section, document).get('delay'));
    for (;;) {
      const left = pauseLeft(lastEdit.get(document.uri.toString()), delay, Date.now());
      if (left === 0) return;
      await sleep(left, token);
      if (token.isCancellationRequested) throw new CancellationError();
    }
  }

  const findings: Findings = {
    hidden: false,
    provider: {
      create: () => collection,
      dispose: () => {
        collection.clear();
        shown.clear();
      },
    },
    middleware: {
      async provideDiagnostics(document, previousResultId, token, next) {
        if (!(document instanceof Uri) && isConfig(document)) return next(document, previousResultId, token);
        if (document instanceof Uri || !isDraft(document)) return none;
        await pause(document, token);
        if (findings.hidden) return none;
        const { version } = document;
        const report = await next(document, previousResultId, token);
        if (document.version !== version) throw new CancellationError();
        if (report?.kind !== vsdiag.DocumentDiagnosticReportKind.full) return report;
        shown.set(
          document.uri.toString(),
          report.items.map((diagnostic) => measure(document, diagnostic)),
        );
        return findings.hidden ? none : report;
      },
    },
    dispose: () => {
      for (const listener of [changed, closed, collection]) listener.dispose();
    },
  };
  const changed = workspace.onDidChangeTextDocument(follow);
  const closed = workspace.onDidCloseTextDocument(({ uri }) => {
    shown.delete(uri.toString());
    lastEdit.delete(uri.toString());
  });
  return findings;
}

/** Without a result id, so that the next pull is answered in full. */
const none: vsdiag.DocumentDiagnosticReport = { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };

function measure(document: TextDocument, diagnostic: Diagnostic): Shown {
  const { start, end } = diagnostic.range;
  return { diagnostic, start: document.offsetAt(start), end: document.offsetAt(end) };
}

function place(document: TextDocument, { diagnostic, start, end }: Shown): Diagnostic {
  diagnostic.range = new Range(document.positionAt(start), document.positionAt(end));
  return diagnostic;
}

/** `ms` milliseconds, or less when cancelled. */
function sleep(ms: number, token: CancellationToken): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    token.onCancellationRequested(() => {
      clearTimeout(timer);
      done();
    });
  });
}
