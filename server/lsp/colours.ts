import {
  type Connection,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensOptions,
  type TextDocuments,
} from 'vscode-languageserver';
import type { Colour, ColourKind, Span, Voice } from '../engine/index';
import type { Configuration } from './configuration';
import { toSpan } from './fromProtocol';
import type { OpenDraft } from './openDraft';

/** The names under which `package.json` gives them their colours. */
const types: readonly ColourKind[] = [
  'engagement',
  'confrontation',
  'contact',
  'motive',
  'certainty',
  'actor',
  'recommendation',
  'voice',
];
const modifiers: readonly Voice[] = ['attributed', 'rejected'];

export const semanticTokens: SemanticTokensOptions = {
  legend: { tokenTypes: [...types], tokenModifiers: [...modifiers] },
  full: { delta: true },
  range: true,
};

/** Answers requests for semantic tokens: none of a draft whose settings do not ask for colours. */
export function serveColours(
  connection: Connection,
  drafts: TextDocuments<OpenDraft>,
  settings: () => Configuration,
): void {
  /** The last full answer about each draft, from which the next may be told as edits. */
  const last = new WeakMap<OpenDraft, SemanticTokensBuilder>();

  async function colours(uri: string): Promise<OpenDraft | undefined> {
    const read = await settings().of(uri);
    return read.enable && read.colours ? drafts.get(uri) : undefined;
  }

  connection.languages.semanticTokens.on(async ({ textDocument }) => {
    const open = await colours(textDocument.uri);
    if (!open) return none;
    const builder = new SemanticTokensBuilder();
    last.set(open, builder);
    push(builder, open);
    return builder.build();
  });

  connection.languages.semanticTokens.onDelta(async ({ textDocument, previousResultId }) => {
    const open = await colours(textDocument.uri);
    if (!open) return none;
    const builder = last.get(open) ?? new SemanticTokensBuilder();
    last.set(open, builder);
    builder.previousResult(previousResultId);
    push(builder, open);
    return builder.buildEdits();
  });

  connection.languages.semanticTokens.onRange(async ({ textDocument, range }) => {
    const open = await colours(textDocument.uri);
    if (!open) return none;
    const builder = new SemanticTokensBuilder();
    push(builder, open, toSpan(open.document, range));
    return { data: builder.build().data };
  });
}

const none: SemanticTokens = { data: [] };

function push(builder: SemanticTokensBuilder, open: OpenDraft, within?: Span<'source'>): void {
  for (const { span, kind, voice } of open.draft.colours(within))
    for (const { line, start, end } of lines(open, span))
      builder.push(line, start, end - start, types.indexOf(kind), bit(voice));
}

function bit(voice: Colour<'source'>['voice']): number {
  return voice === undefined ? 0 : 1 << modifiers.indexOf(voice);
}

/** A token ends with its line; line ends and the white space before and after them are no part of it. */
function lines(
  { document }: OpenDraft,
  { start, end }: Span<'source'>,
): { line: number; start: number; end: number }[] {
  const text = document.getText({ start: document.positionAt(start), end: document.positionAt(end) });
  return [...text.matchAll(/[^\s](?:[^\r\n]*[^\s])?/g)].map(({ index, 0: words }) => {
    const { line, character } = document.positionAt(start + index);
    return { line, start: character, end: character + words.length };
  });
}
