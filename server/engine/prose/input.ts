/**
 * The source as the Markdown parser may see it, offset by offset: the parser knows the line ending `\n` only, so `\r\n`
 * shows as a space and `\n`, and `\r` as `\n`; and what stands before the body shows as white space.
 */
export interface MarkdownInput {
  readonly length: number;
  readonly lineChunks: false;
  chunk(from: number): string;
  read(from: number, to: number): string;
}

/** Reads lazily, so that an edit costs the lines the parser asks for. `headLength` is in UTF-16 code units. */
export function markdownInput(source: string, headLength: number): MarkdownInput {
  const lineBreak = source.includes('\r') ? /[\r\n]/g : /\n/g;
  function read(from: number, to: number): string {
    const head = source.slice(from, Math.min(to, headLength)).replace(/[^\r\n]/g, ' ');
    const text = head + source.slice(Math.max(from, headLength), to);
    if (!text.includes('\r')) return text;
    return text.replace(/\r/g, (_, index: number) => (source[from + index + 1] === '\n' ? ' ' : '\n'));
  }
  function chunk(from: number): string {
    lineBreak.lastIndex = from;
    const found = lineBreak.exec(source);
    if (!found) return read(from, source.length);
    const isPair = found[0] === '\r' && source[found.index + 1] === '\n';
    return read(from, found.index + (isPair ? 2 : 1));
  }
  return { length: source.length, lineChunks: false, chunk, read };
}
