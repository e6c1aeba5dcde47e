import { ConfigurationTarget, type Disposable, commands as editor, env, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, DocumentDiagnosticRequest } from 'vscode-languageclient';
import {
  commands,
  fixAllKind,
  type PassageLink,
  type PassageParams,
  passageMethod,
  section,
} from '../server/lsp/protocol';
import type { Findings } from './findings';
import type { ReadingGuide } from './guide';
import type { Views } from './views';

/** What the commands act on. The client is asked for each time, because a restart makes a new one. */
export interface Session {
  readonly findings: Findings;
  readonly views: Views;
  client(): BaseLanguageClient;
  restart(): Promise<void>;
  /** Reads the writer's copy of the essay again. */
  readEssay(): Promise<void>;
  readonly guide: ReadingGuide;
}

/** Those of our commands the server may offer here: a rule can be turned off in a workspace only where there is one. */
export function offered(): readonly string[] {
  const always = [commands.openPassage, commands.openGuide];
  return workspace.workspaceFolders ? [...always, commands.disableRule] : always;
}

export function registerCommands(session: Session): Disposable[] {
  return [
    editor.registerCommand(commands.restart, () => session.restart()),
    editor.registerCommand(commands.toggle, () => toggle(session)),
    editor.registerCommand(commands.openPassage, (number: unknown) => openPassage(session, number)),
    editor.registerCommand(commands.disableRule, disableRule),
    editor.registerCommand(commands.fixAll, fixAll),
    editor.registerCommand(commands.openGuide, (number: unknown) => openGuide(session, number)),
  ];
}

function toggle({ findings, views, client }: Session): void {
  findings.hidden = !findings.hidden;
  views.hide(findings.hidden);
  client().getFeature(DocumentDiagnosticRequest.method).refresh();
}

/** As one edit of the draft in front, which is undone in one step; the editor says so when there is nothing to do. */
async function fixAll(): Promise<void> {
  await editor.executeCommand('editor.action.codeAction', { kind: fixAllKind, apply: 'first' });
}

async function openGuide({ readEssay, guide }: Session, number: unknown): Promise<void> {
  await readEssay();
  await guide.open(number);
}

/** The link comes from the server's own list, whatever the command was called with. Whether it was opened. */
async function openPassage({ client }: Session, number: unknown): Promise<boolean> {
  const params: PassageParams = { number: Number(number) };
  const link = await client().sendRequest<PassageLink | null>(passageMethod, params);
  return link ? env.openExternal(Uri.parse(link.href, true)) : false;
}

/** Adds to the workspace's own setting; what the user or a folder has set stays as it is. */
async function disableRule(rule: unknown, uri: unknown): Promise<void> {
  if (typeof rule !== 'string' || !/^[a-z]+\/[a-z-]+$/.test(rule)) return;
  const scope = typeof uri === 'string' ? Uri.parse(uri) : null;
  const configuration = workspace.getConfiguration(section, scope);
  const rules = configuration.inspect<Record<string, string>>('rules')?.workspaceValue;
  await configuration.update('rules', { ...rules, [rule]: 'off' }, ConfigurationTarget.Workspace);
}
