import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import { type Finding, formatOfFile, formats, type Notice } from '../engine/index';
import type { Configuration } from './configuration';
import type { Client } from './fromProtocol';
import { type OpenDraft, openDrafts, readAs } from './openDraft';
import {
  type CheckedText,
  type CheckParams,
  type CheckResult,
  checkMethod,
  endingsMethod,
  type UncheckedText,
} from './protocol';
import type { Settings } from './settings';
import { toDiagnostic } from './toProtocol';

/** What the settings leave of a draft's findings. */
export function findings({ draft }: OpenDraft, { enable, rules }: Settings): readonly Finding[] {
  return enable ? draft.findings(rules) : [];
}

/** What the settings leave of the notices on a draft's directives. */
export function notices({ draft }: OpenDraft, { enable, rules }: Settings): readonly Notice[] {
  return enable ? draft.notices(rules) : [];
}

/** Answers `secondAxis/check` and `secondAxis/endings`. Between two texts it hears other messages: an open draft does not wait, and cancelling is heeded. */
export function serveChecks(
  connection: Connection,
  drafts: TextDocuments<OpenDraft>,
  settings: () => Configuration,
  client: () => Client,
): void {
  connection.onRequest(endingsMethod, (): readonly string[] =>
    Object.values(formats).flatMap(({ endings }) => endings),
  );
  connection.onRequest(checkMethod, async ({ texts }: CheckParams, token: CancellationToken): Promise<CheckResult> => {
    const checked: CheckedText[] = [];
    for (const text of texts) {
      await turn();
      if (token.isCancellationRequested) break;
      checked.push(check(text, await settings().of(text.uri), client()));
      if (!drafts.get(text.uri)) settings().forget(text.uri);
    }
    return { checked };
  });
}

function check({ uri, text }: UncheckedText, settings: Settings, client: Client): CheckedText {
  if (!settings.enable) return { uri, kind: 'off', diagnostics: [] };
  const [languageId] = formats[formatOfFile(uri)].languages;
  const open = readAs(openDrafts.create(uri, languageId, 0, text), settings);
  const diagnostics = [...findings(open, settings), ...notices(open, settings)].map((finding) =>
    toDiagnostic(open, finding, client),
  );
  return { uri, kind: open.draft.summary().kind, diagnostics };
}

/** Lets whatever has come in meanwhile go first. */
function turn(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
