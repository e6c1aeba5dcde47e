import {
  type CancellationToken,
  type Disposable,
  commands as editor,
  FileType,
  l10n,
  languages,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CheckedText,
  type CheckParams,
  type CheckResult,
  checkMethod,
  endingsMethod,
  section,
} from '../server/lsp/protocol';
import { inBatches } from './batches';

/** How a check of all drafts ended. */
export interface Checked {
  readonly files: number;
  readonly checked: number;
  readonly drafts: number;
  readonly findings: number;
  readonly cancelled: boolean;
}

/** Checks drafts that are not open. Their findings have a collection of their own, which gives way to the editor's when one is opened. */
export interface WorkspaceCheck extends Disposable {
  run(): Promise<Checked | undefined>;
}

export function workspaceCheck(client: () => BaseLanguageClient): WorkspaceCheck {
  const collection = languages.createDiagnosticCollection(`${section}.workspace`);
  const forget = (uris: readonly Uri[]) => {
    for (const uri of uris) collection.delete(uri);
  };
  let running: Promise<Checked> | undefined;

  async function run(): Promise<Checked | undefined> {
    if (!workspace.workspaceFolders?.length) {
      void window.showInformationMessage(l10n.t('Open a folder to check the drafts in it.'));
      return undefined;
    }
    if (running) return running;
    const options = { location: ProgressLocation.Notification, title: l10n.t('Checking drafts'), cancellable: true };
    running = Promise.resolve(
      window.withProgress(options, (progress, token) => {
        const tell = (done: number, all: number, step: number) =>
          progress.report({ message: l10n.t('{0} of {1}', done, all), increment: (100 * step) / Math.max(all, 1) });
        return check(tell, token);
      }),
    ).finally(() => {
      running = undefined;
    });
    const checked = await running;
    void report(checked);
    return checked;
  }

  async function check(tell: (done: number, all: number, step: number) => void, token: CancellationToken) {
    collection.clear();
    const endings = await client().sendRequest<readonly string[]>(endingsMethod);
    const uris = (await draftFiles(endings, token)).filter((uri) => !isOpen(uri));
    const sum = { files: uris.length, checked: 0, drafts: 0, findings: 0 };
    for await (const texts of inBatches(uris, read, token)) {
      tell(sum.checked, uris.length, 0);
      const params: CheckParams = { texts };
      const answer = client().sendRequest<CheckResult>(checkMethod, params, token);
      const { checked } = await orCancelled(answer, token, { checked: [] });
      for (const each of checked) publish(each);
      sum.checked += checked.length;
      sum.drafts += checked.filter(({ kind }) => kind === 'policy' || kind === 'analysis').length;
      sum.findings += checked.reduce((all, { diagnostics }) => all + diagnostics.length, 0);
      tell(sum.checked, uris.length, checked.length);
    }
    return { ...sum, cancelled: token.isCancellationRequested };
  }

  /** Findings of a draft that was opened meanwhile are the editor's. */
  function publish({ uri, diagnostics }: CheckedText): void {
    const place = client().protocol2CodeConverter.asUri(uri);
    if (isOpen(place) || !diagnostics.length) return;
    collection.set(place, diagnostics.map(client().protocol2CodeConverter.asDiagnostic));
  }

  const listeners = [
    collection,
    workspace.onDidOpenTextDocument(({ uri }) => collection.delete(uri)),
    workspace.onDidDeleteFiles(({ files }) => forget(files)),
    workspace.onDidRenameFiles(({ files }) => forget(files.map(({ oldUri }) => oldUri))),
  ];
  return {
    run,
    dispose: () => {
      for (const listener of listeners) listener.dispose();
    },
  };
}

async function report({ files, checked, drafts, findings, cancelled }: Checked): Promise<void> {
  const problems = l10n.t('Show Problems');
  const message = cancelled
    ? l10n.t(
        'Stopped after {0} of {1} files: {2} findings in {3} drafts on North Korea.',
        checked,
        files,
        findings,
        drafts,
      )
    : l10n.t('{0} files checked: {1} findings in {2} drafts on North Korea.', checked, findings, drafts);
  const chosen = await window.showInformationMessage(message, ...(findings ? [problems] : []));
  if (chosen) await editor.executeCommand('workbench.actions.view.problems');
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}

/** Folders of tools, in which nobody writes drafts. */
const tools = /(?:^|\/)(?:node_modules|\.[^/]+)(?:\/|$)/;
/** More bytes than this is no draft that somebody writes. */
const largest = 2_000_000;

async function read(uri: Uri) {
  const { size } = await workspace.fs.stat(uri);
  if (size > largest) return undefined;
  const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
  return { uri: uri.toString(), text };
}

/** Left out: what `files.exclude` leaves out, and the folders of tools. A folder that the editor cannot search is walked. */
async function draftFiles(endings: readonly string[], token: CancellationToken): Promise<Uri[]> {
  const folders = workspace.workspaceFolders ?? [];
  const found = await search(endings, token);
  const walked = found.length ? [] : await Promise.all(folders.map(({ uri }) => walk(uri, endings, token)));
  const own = found.filter((uri) => !tools.test(workspace.asRelativePath(uri, false)));
  return [...own, ...walked.flat()].sort((a, b) => a.path.localeCompare(b.path));
}

/** How long to wait for a search of a virtual folder, in ms: where nobody provides one, the editor waits for ever. */
const patience = 3000;

function search(endings: readonly string[], token: CancellationToken): Promise<readonly Uri[]> {
  const found = workspace.findFiles(`**/*.{${endings.join(',')}}`, undefined, undefined, token);
  const searched = orCancelled(Promise.resolve(found), token, [] as readonly Uri[]);
  const real = workspace.workspaceFolders?.every(({ uri }) => /^(?:file|vscode-remote)$/.test(uri.scheme));
  const none = new Promise<readonly Uri[]>((done) => setTimeout(() => done([]), patience));
  return real ? searched : Promise.race([searched, none]);
}

async function walk(folder: Uri, endings: readonly string[], token: CancellationToken): Promise<Uri[]> {
  if (token.isCancellationRequested) return [];
  const found: Uri[] = [];
  for (const [name, type] of await workspace.fs.readDirectory(folder)) {
    const uri = Uri.joinPath(folder, name);
    if (type === FileType.File && isDraftName(name, endings)) found.push(uri);
    if (type === FileType.Directory && !tools.test(name)) found.push(...(await walk(uri, endings, token)));
  }
  return found;
}

function isDraftName(name: string, endings: readonly string[]): boolean {
  return endings.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}

/** `instead` as soon as the writer cancels, whenever the answer may come. */
function orCancelled<T>(answer: Promise<T>, token: CancellationToken, instead: T): Promise<T> {
  const cancelled = new Promise<T>((done) => token.onCancellationRequested(() => done(instead)));
  return Promise.race([
    answer.catch((error) => (token.isCancellationRequested ? instead : Promise.reject(error))),
    cancelled,
  ]);
}
