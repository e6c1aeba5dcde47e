import { isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Prose } from '../prose/block';
import { sourceSpan } from '../text/span';
import type { Directive, Misspelt, Named } from './directive';

/** The key of the front matter that speaks to the checker. */
export const headKey = 'second-axis';

/** `second-axis: off`, or a list of rules that are off in the whole draft; nothing where the draft does not say so. */
export function readHead(prose: Prose): Directive | Misspelt | undefined {
  const written = valueIn(prose);
  if (!written) return undefined;
  const { start, end, value, at } = written;
  const span = sourceSpan(start, end);
  const named = (node: Node): readonly Named[] => namesOf(node, at, written.text);
  if (isSeq(value)) {
    const rules = value.items.flatMap((item) => named(item as Node));
    return rules.length ? { place: 'head', verb: 'disable-file', rules, span } : undefined;
  }
  if (isScalar(value)) {
    const word = String(value.value).toLowerCase();
    if (['off', 'false', 'no'].includes(word)) return { place: 'head', verb: 'disable-file', rules: [], span };
    if (value.value === null || ['on', 'true', 'yes', ''].includes(word)) return undefined;
    if (typeof value.value === 'string' && value.value.includes('/'))
      return { place: 'head', verb: 'disable-file', rules: named(value), span };
  }
  const name = written.text.slice(written.from).trim();
  if (name === '') return undefined;
  return { place: 'head', word: { name, span: sourceSpan(end - name.length, end) }, span };
}

/** The lines of the front matter that belong to the key, as source offsets (UTF-16), and what YAML makes of them. */
export function valueIn({ frontMatter, frontMatterStart = 0 }: Prose) {
  const key = frontMatter === undefined ? null : /^second-axis[ \t]*:(?=[ \t\r\n]|$)/m.exec(frontMatter);
  if (!key || frontMatter === undefined) return undefined;
  const rest = frontMatter.slice(key.index + key[0].length, key.index + longest);
  // Lines that go on: indented, an item, the end of a list in brackets, a comment, or blank.
  const [lines = ''] =
    /^[^\r\n]*(?:(?:\r\n|\r|\n)(?:[ \t\]#][^\r\n]*|-[ \t][^\r\n]*|-)?(?=[\r\n]|$))*/.exec(rest) ?? [];
  const text = (key[0] + lines).trimEnd();
  const start = frontMatterStart + key.index;
  return { text, start, end: start + text.length, from: key[0].length, at: start, value: yamlValue(text) };
}

/** A front matter is read by its key's lines only, and no longer than this, in UTF-16 code units. */
const longest = 8000;

function yamlValue(text: string): Node | undefined {
  try {
    const { contents, errors } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    if (errors.length) return undefined;
    return (contents as unknown as { items?: { value?: Node }[] } | null)?.items?.[0]?.value ?? undefined;
  } catch {
    // Nesting too deep for its reader.
    return undefined;
  }
}

function namesOf(node: Node, at: number, text: string): readonly Named[] {
  const [from = 0, to = from] = node?.range ?? [];
  if (!isScalar(node) || node.value === null) {
    const name = text.slice(from, to);
    return name ? [{ name, span: sourceSpan(at + from, at + to) }] : [];
  }
  return [...text.slice(from, to).matchAll(/[^\s,"']+/g)].map(({ 0: name, index }) => ({
    name,
    span: sourceSpan(at + from + index, at + from + index + name.length),
  }));
}
