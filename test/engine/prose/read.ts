import { type Format, formats } from '../../../server/engine/prose/formats';
import { proseParser } from '../../../server/engine/prose/parser';

export const everyFormat = Object.keys(formats) as Format[];

/** The blocks of a source, one line each: `> ` if quoted, the kind, the prose; `▢` for what is no prose. */
export function readBlocks(format: Format, source: string): readonly string[] {
  return proseParser(format)
    .parse(source)
    .blocks.map(({ kind, quoted, prose }) => `${quoted ? '> ' : ''}${kind}: ${prose.replaceAll('\uFFFC', '▢')}`);
}
