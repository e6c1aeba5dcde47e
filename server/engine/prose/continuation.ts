import type { Block } from './block';
import type { Format } from './formats';

/**
 * What stands between a block and a block added behind it, `lead` being what stands before the block on its line: a new
 * item where the block begins one, and otherwise a paragraph beside it.
 */
export function continuation(format: Format, lead: string, { kind, quoted }: Pick<Block, 'kind' | 'quoted'>): string {
  if (format === 'html') return htmlContinuation(lead);
  const item = kind === 'item' ? itemAfter(format, lead) : undefined;
  if (item !== undefined) return `\n${item}`;
  const quote = /^[\s>]*>\s?/.exec(lead)?.[0] ?? '';
  if (quote && quoted && format !== 'latex' && format !== 'typst') return `\n${quote.trimEnd()}\n${quote}`;
  // A line of a list or of a quotation that is indented goes on at its indentation.
  return `\n\n${kind === 'item' || indented.has(format) ? (/^[ \t]*/.exec(lead)?.[0] ?? '') : ''}`;
}

/** Formats in which indentation says where a paragraph belongs. */
const indented: ReadonlySet<Format> = new Set(['restructuredtext', 'org', 'typst']);

const bullets: Readonly<Record<Exclude<Format, 'html'>, RegExp>> = {
  markdown: /^(?<indent>\s*)(?<mark>[-*+•])(?<space>\s+)|^(?<indent2>\s*)(?<number>\d+)(?<dot>[.)])(?<space2>\s+)/,
  plaintext: /^(?<indent>\s*)(?<mark>[-*+•])(?<space>\s+)|^(?<indent2>\s*)(?<number>\d+)(?<dot>[.)])(?<space2>\s+)/,
  latex: /^(?<indent>\s*)(?<mark>\\item)(?<space>\s*)/,
  asciidoc: /^(?<indent>\s*)(?<mark>\*+|-|\.+)(?<space>\s+)|^(?<indent2>\s*)(?<number>\d+)(?<dot>\.)(?<space2>\s+)/,
  restructuredtext:
    /^(?<indent>\s*)(?<mark>[-*+•]|#\.)(?<space>\s+)|^(?<indent2>\s*)(?<number>\d+)(?<dot>[.)])(?<space2>\s+)/,
  org: /^(?<indent>\s*)(?<mark>[-+*])(?<space>\s+)|^(?<indent2>\s*)(?<number>\d+)(?<dot>[.)])(?<space2>\s+)/,
  typst: /^(?<indent>\s*)(?<mark>[-+])(?<space>\s+)|^(?<indent2>\s*)(?<number>\d+)(?<dot>\.)(?<space2>\s+)/,
};

/** The mark of the item after one that begins with `lead`; undefined where that begins none. */
function itemAfter(format: Exclude<Format, 'html'>, lead: string): string | undefined {
  const groups = bullets[format].exec(lead)?.groups;
  if (!groups) return undefined;
  const { indent, mark, space, indent2, number, dot, space2 } = groups;
  if (mark !== undefined) return `${indent}${mark}${space || ' '}`;
  return `${indent2}${Number(number) + 1}${dot}${space2}`;
}

/** Closing tags may be left out, so what is open is closed by what opens next. */
function htmlContinuation(lead: string): string {
  const tag = /<(p|li|dd)\b[^>]*>[^<]*$/i.exec(lead)?.[1]?.toLowerCase();
  return tag ? `</${tag}>\n<${tag}>` : '<br>\n<br>\n';
}
