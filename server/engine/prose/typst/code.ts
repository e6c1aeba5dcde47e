/** A function that code calls, or a keyword, and the named argument in it that content stands in. */
export interface Call {
  readonly name: string;
  readonly argument: string;
  /** Where its name begins (UTF-16). */
  readonly from: number;
}

/** What the draft's own variables stand for: `#let dprk = [North Korea]`. */
export function variablesIn(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const pattern =
    /#let[ \t]+([\p{L}_][\w-]{0,40})[ \t]*=[ \t]*(?:"([^"\\\r\n]{0,200})"|\[([^[\]#$*_`@\\\r\n]{0,200})\])/gu;
  for (const [, name = '', string, content] of source.matchAll(pattern))
    found.set(name, (string ?? content ?? '').trim());
  return found;
}

const longestStatement = 1500;

/** Where the statement that begins at `at` ends: with its line, or later where brackets are open. UTF-16 offsets. */
export function statementEnd(source: string, at: number): number {
  const pattern = /"(?:[^"\\]|\\[\s\S]){0,1000}"|\/\/[^\r\n]*|[([{]|[)\]}]|\r\n|[\r\n;]/g;
  const near = source.slice(at, at + longestStatement);
  let depth = 0;
  for (const { 0: found, index } of near.matchAll(pattern)) {
    if (/^[([{]/.test(found)) depth++;
    else if (/^[)\]}]/.test(found)) {
      if (depth === 0) return at + index;
      depth--;
    } else if (depth === 0 && /^[\r\n;]/.test(found)) return found === ';' ? at + index + 1 : at + index;
  }
  if (depth === 0) return at + near.length;
  return at + (/[\r\n]/.exec(near)?.index ?? near.length);
}

/** The function whose parenthesis or bracket stands at `at`, and the argument it names: `caption: [`. */
export function calledBefore(source: string, at: number, within: Call | undefined): Call | undefined {
  const near = source.slice(Math.max(0, at - 80), at);
  const name = /([\p{L}_][\w.-]*)$/u.exec(near)?.[1];
  if (name) return { name, argument: '', from: at - name.length };
  const argument = /[(,]\s*([\p{L}_][\w-]*)\s*:\s*$/u.exec(near)?.[1];
  return argument ? { name: within?.name ?? '', argument, from: within?.from ?? at } : within;
}

/** Which block content is, if it is one of its own: `inline` stands in the sentence, `quotes` are its quotation marks. */
export function contentRole(
  source: string,
  call: Call | undefined,
  at: number,
): 'inline' | 'quotes' | 'quoted' | 'heading' | 'footnote' | 'title' | 'cell' | 'item' | 'paragraph' {
  if (!call) return 'inline';
  if (call.argument === 'title' || call.argument === 'subtitle') return 'heading';
  if (call.argument === 'abstract' || call.argument === 'body') return 'paragraph';
  if (call.argument !== '') return 'title';
  if (call.name === 'quote')
    return /block:\s*true/.test(source.slice(call.from, Math.min(at, call.from + 300))) ? 'quoted' : 'quotes';
  return roles.get(call.name) ?? 'inline';
}

const roles: ReadonlyMap<string, ReturnType<typeof contentRole>> = new Map([
  ...(['footnote', 'heading', 'cell'] as const).map((name) => [name, name] as const),
  ['title', 'heading'],
  ...['table', 'grid', 'table.cell', 'grid.cell', 'table.header', 'table.footer'].map(
    (name) => [name, 'cell'] as const,
  ),
  ...['list', 'enum', 'list.item', 'enum.item', 'terms.item'].map((name) => [name, 'item'] as const),
  ...['block', 'align', 'rect', 'figure', 'pad', 'columns', 'place', 'page', 'stack', 'center'].map(
    (name) => [name, 'paragraph'] as const,
  ),
]);
