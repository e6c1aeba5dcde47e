/** What stands before the body of a Markdown file. */
export interface Head {
  /** Where the body begins, in UTF-16 code units of the source: after a byte order mark and front matter. */
  readonly length: number;
  /** The front matter's text between its fences. */
  readonly frontMatter: string | undefined;
  /** Source offset (UTF-16) of that text; where the body begins if there is none. */
  readonly frontMatterStart: number;
}

/** YAML between a line `---` that opens the file and a line `---` or `...`; a blank line after the first makes it a rule. */
export function readHead(source: string): Head {
  const mark = source.startsWith('\uFEFF') ? 1 : 0;
  const opening = match(/---[ \t]*(?:\r\n|\r|\n)(?![ \t]*(?:[\r\n]|$))/y, source, mark);
  if (!opening) return { length: mark, frontMatter: undefined, frontMatterStart: mark };
  const start = mark + opening[0].length;
  const closing = match(/^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$(?![\r\n]))/gm, source, start);
  if (!closing) return { length: mark, frontMatter: undefined, frontMatterStart: mark };
  const frontMatter = source.slice(start, closing.index);
  return { length: closing.index + closing[0].length, frontMatter, frontMatterStart: start };
}

function match(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
