import type { Connection, TextDocuments } from 'vscode-languageserver';
import { type Finding, rules, type Summary } from '../engine/index';
import { findings } from './check';
import type { Configuration } from './configuration';
import { toMatrix } from './matrix';
import type { OpenDraft } from './openDraft';
import { toPlace } from './place';
import {
  type Addition,
  type ClaimFinding,
  type Consideration,
  type Overview,
  type OverviewParams,
  overviewMethod,
} from './protocol';
import type { Settings } from './settings';
import { isIndented, toRange } from './toProtocol';
import type { Words } from './words/words';

/** Answers `secondAxis/overview`. */
export function serveOverview(
  connection: Connection,
  drafts: TextDocuments<OpenDraft>,
  settings: () => Configuration,
  words: () => Words,
): void {
  connection.onRequest(overviewMethod, async ({ uri }: OverviewParams): Promise<Overview | null> => {
    const { generation } = settings();
    const read = await settings().of(uri);
    const open = drafts.get(uri);
    return open ? overview(open, read, generation, words()) : null;
  });
}

/** All that a view shows of a draft, from one reading of it. */
export function overview(open: OpenDraft, settings: Settings, generation: number, words: Words): Overview {
  const { uri, document, draft } = open;
  const { version } = document;
  if (!settings.enable) return { uri, version, generation, kind: 'off', considerations: [], claims: [] };
  const summary = draft.summary();
  const found = findings(open, settings);
  const matrix = toMatrix(open, summary, words.matrix);
  return {
    uri,
    version,
    generation,
    kind: summary.kind,
    ...(summary.opening && { opening: toRange(open, summary.opening) }),
    considerations: summary.kind === 'policy' ? considerations(open, summary, found) : [],
    claims: found.flatMap((finding) => toClaim(open, finding)),
    ...(matrix && { matrix }),
  };
}

function considerations(open: OpenDraft, { coverage }: Summary, found: readonly Finding[]): Consideration[] {
  return Object.entries(coverage).flatMap(([id, sentences]) => {
    const rule = rules.find((known) => known.id === id);
    if (!rule) return [];
    const { title, passages, advice } = rule;
    const missing = found.find((finding) => finding.rule === id);
    const addition = missing && toAddition(open, missing);
    return {
      rule: id,
      title,
      state: sentences.length > 0 ? 'met' : missing ? 'missing' : 'silent',
      passages,
      sentences: sentences.map((span) => toPlace(open, span)),
      advice,
      ...(addition && { addition }),
    };
  });
}

/** What the finding's own fix would add. A snippet's later lines would be indented as deep as the line it begins in. */
function toAddition(open: OpenDraft, finding: Finding): Addition | undefined {
  const fix = open.draft.fixes(finding).find(({ kind, edits }) => kind === 'add' && edits.length === 1);
  const [edit] = fix?.edits ?? [];
  if (!fix || !edit) return undefined;
  const at = open.document.positionAt(edit.span.start);
  const plain = fix.snippet === undefined || (fix.snippet.includes('\n') && isIndented(open, at));
  return { title: fix.title, at, text: edit.text, ...(!plain && { snippet: fix.snippet }) };
}

function toClaim(open: OpenDraft, { rule: id, severity, message, passages, span }: Finding): ClaimFinding[] {
  const rule = rules.find((known) => known.id === id);
  if (rule?.kind !== 'claim') return [];
  return [{ rule: id, title: rule.title, severity, message, passages, place: toPlace(open, span) }];
}
