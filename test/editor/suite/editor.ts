// The editor as the suite uses it. Whatever the editor answers is asked for until it is there: one that is still
// starting cancels requests, so a rejection means “not yet”.
import {
  type CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  commands,
  type Diagnostic,
  extensions,
  type Hover,
  languages,
  type MarkdownString,
  type Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { SecondAxis } from '../../../client/extension';

export const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** What `probe` gives, as soon as it gives something. */
export async function eventually<T>(
  what: string,
  probe: () => T | undefined | PromiseLike<T | undefined>,
  limit = 15_000,
): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown = 'nothing';
  while (Date.now() < end) {
    try {
      const got = await probe();
      if (got !== undefined) return got;
    } catch (error) {
      last = error;
    }
    await wait(50);
  }
  throw new Error(`waited in vain for ${what} (last: ${last})`);
}

export async function activated(): Promise<SecondAxis> {
  const extension = extensions.getExtension<SecondAxis>('second-axis.second-axis');
  if (!extension) throw new Error('the extension is not there');
  const api = await extension.activate();
  await api.ready;
  return api;
}

/** Opens and shows a draft. */
export async function open(content: string, language = 'markdown'): Promise<TextDocument> {
  await activated();
  const document = await workspace.openTextDocument({ language, content });
  await window.showTextDocument(document);
  return document;
}

export function findingsIn(document: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Second Axis');
}

/** Each finding as `rule: text`, in the order of the draft. */
export function marked(document: TextDocument): string[] {
  return [...findingsIn(document)]
    .sort((a, b) => a.range.start.compareTo(b.range.start) || ruleOf(a).localeCompare(ruleOf(b)))
    .map((finding) => `${ruleOf(finding)}: ${document.getText(finding.range)}`);
}

export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until the draft's findings are exactly these. */
export async function showing(document: TextDocument, expected: readonly string[], limit?: number): Promise<void> {
  const same = () => (JSON.stringify(marked(document)) === JSON.stringify(expected) ? true : undefined);
  await eventually(`the findings ${JSON.stringify(expected)}`, same, limit).catch((error) => {
    throw new Error(`${error.message}; there are ${JSON.stringify(marked(document))}`);
  });
}

/** The range of the finding of a rule, which must be there. */
export async function rangeOf(document: TextDocument, rule: string): Promise<Range> {
  return eventually(`a finding of ${rule}`, () => findingsIn(document).find((each) => ruleOf(each) === rule)?.range);
}

/** The quick fix that `wanted` picks of those offered at a finding. */
export async function fixAt(
  document: TextDocument,
  range: Range,
  wanted: (fix: CodeAction) => boolean,
): Promise<CodeAction> {
  let titles: string[] = [];
  const ask = async () => {
    const kind = CodeActionKind.QuickFix.value;
    const fixes = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      kind,
    );
    titles = fixes.map(({ title }) => title);
    return fixes.find(wanted);
  };
  return eventually('the quick fix', ask).catch((error) => {
    throw new Error(`${error.message}; there are ${JSON.stringify(titles)}`);
  });
}

/** What the editor shows when the pointer rests in the middle of a range. */
export async function hoverOver(document: TextDocument, { start, end }: Range): Promise<string> {
  const middle = document.positionAt(Math.floor((document.offsetAt(start) + document.offsetAt(end)) / 2));
  return eventually('a hover', async () => {
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, middle);
    return (
      hovers.flatMap(({ contents }) => contents.map((each) => (each as MarkdownString).value)).join('\n') || undefined
    );
  });
}

/** Runs `body` under a user setting and takes it back. */
export async function withSetting(name: string, value: unknown, body: () => Promise<void>): Promise<void> {
  const set = (next: unknown) =>
    workspace.getConfiguration('secondAxis').update(name, next, ConfigurationTarget.Global);
  await set(value);
  try {
    await body();
  } finally {
    await set(undefined);
  }
}
