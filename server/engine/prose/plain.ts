import { type Edit, growth } from '../text/edit';
import type { Prose } from './block';
import { isBlank, type Line, linesIn } from './lines';
import { readLines } from './plainLines';
import { inOrder, moved, type Stretch } from './stretch';

/** One version of a plain-text draft, with what the next version can reuse. */
export interface PlainVersion {
  readonly source: string;
  readonly prose: Prose;
  readonly chunks: readonly Chunk[];
}

/** Lines between blank lines, line breaks at either end excluded. What it says does not depend on any other chunk. */
interface Chunk extends Stretch {
  /** In UTF-16 code units. */
  readonly length: number;
}

/** Reads `source`; where the version before it and the edits that lead here are known, only around those edits. */
export function readPlain(source: string, before?: PlainVersion, edits: readonly Edit[] = []): PlainVersion {
  const chunks = before ? patchedChunks(source, before, edits) : chunksIn(source, 0, source.length);
  return { source, prose: inOrder(chunks, undefined), chunks };
}

/** Between the last chunk that ends before the edits and the first that starts after them, chunks are read anew. */
function patchedChunks(source: string, before: PlainVersion, edits: readonly Edit[]): readonly Chunk[] {
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last) return before.chunks;
  const shift = growth(edits);
  const untouched = before.chunks.filter((chunk) => chunk.start + chunk.length < first.start).length;
  const rest = before.chunks.findIndex((chunk) => chunk.start > last.end);
  const from = Math.max(0, untouched - 1);
  const to = rest < 0 ? before.chunks.length : rest + 1;
  const start = from < untouched ? (before.chunks[from]?.start ?? 0) : 0;
  const next = rest < 0 ? undefined : before.chunks[rest];
  const end = next ? next.start + next.length + shift : source.length;
  const known = new Map(before.chunks.slice(from, to).map((chunk) => [textOf(before.source, chunk), chunk]));
  return [
    ...before.chunks.slice(0, from),
    ...chunksIn(source, start, end, known),
    ...before.chunks.slice(to).map((chunk) => moved(chunk, chunk.start + shift)),
  ];
}

function chunksIn(source: string, start: number, end: number, known?: ReadonlyMap<string, Chunk>): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let lines: Line[] = [];
  const first = start === 0 && source.startsWith('\uFEFF') ? 1 : start;
  for (const line of [...linesIn(source, first, end), undefined]) {
    if (line && !isBlank(source, line)) lines.push(line);
    else if (lines.length > 0) {
      chunks.push(chunkOf(source, lines, known));
      lines = [];
    }
  }
  return chunks;
}

function chunkOf(source: string, lines: readonly Line[], known?: ReadonlyMap<string, Chunk>): Chunk {
  const start = lines[0]?.from ?? 0;
  const chunk = { start, length: (lines.at(-1)?.to ?? start) - start };
  const same = known?.get(textOf(source, chunk));
  return same ? moved(same, start) : { ...chunk, ...readLines(source, lines) };
}

function textOf(source: string, chunk: { start: number; length: number }): string {
  return source.slice(chunk.start, chunk.start + chunk.length);
}
