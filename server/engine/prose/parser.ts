import { type Edit, growth } from '../text/edit';
import { readAsciidoc } from './asciidoc/reader';
import type { Prose } from './block';
import type { Format } from './formats';
import { readHtml } from './html/reader';
import { readLatex } from './latex/reader';
import { readMarkdown } from './markdown';
import { readOrg } from './org/reader';
import { readPlain } from './plain';
import { readRst } from './rst/reader';
import { readTypst } from './typst/reader';
import { reusing } from './writer';

/** Keeps what it needs of the last version so that the next one costs what changed. Any string is a draft. */
export interface ProseParser {
  parse(source: string): Prose;
  /** `edits` lead from the last parsed source to `source`: sorted, disjoint, in offsets of the last source. */
  update(source: string, edits: readonly Edit[]): Prose;
}

export function proseParser(format: Format): ProseParser {
  return parsers[format]();
}

const parsers: Readonly<Record<Format, () => ProseParser>> = {
  markdown: () => keeping(readMarkdown),
  plaintext: () => keeping(readPlain),
  asciidoc: () => keeping(whole(readAsciidoc)),
  restructuredtext: () => keeping(whole(readRst)),
  org: () => keeping(whole(readOrg)),
  latex: () => keeping(whole(readLatex)),
  html: () => keeping(whole(readHtml)),
  typst: () => keeping(whole(readTypst)),
};

/** A reader that reads the whole source each time; what it says as before is the same object. */
function whole(read: (source: string) => Prose): (source: string, before?: Version) => Version {
  return (source, before) => ({ source, prose: reusing(read(source), before?.prose) });
}

interface Version {
  readonly source: string;
  readonly prose: Prose;
}

function keeping<Kept extends Version>(
  read: (source: string, before?: Kept, edits?: readonly Edit[]) => Kept,
): ProseParser {
  let last: Kept | undefined;
  const parse = (source: string): Prose => {
    last = read(source);
    return last.prose;
  };
  return {
    parse,
    update(source, edits) {
      if (last?.source === source) return last.prose;
      if (!last || last.source.length + growth(edits) !== source.length) return parse(source);
      last = read(source, last, edits);
      return last.prose;
    },
  };
}
