import type { Comment, Prose } from './prose/block';
import type { RuleId } from './rule/info';
import type { Span } from './text/span';

/** Whether a comment of the draft turns the rule off for a finding at `span`. */
export function silencedAt(prose: Prose, span: Span<'source'>, rule: RuleId): boolean {
  let off = false;
  for (const comment of prose.comments) {
    const directive = parse(comment);
    if (!directive || !names(directive, rule)) continue;
    if (directive.verb === 'disable-file') return true;
    if (comment.start > span.start) continue;
    if (directive.verb === 'disable') off = true;
    else if (directive.verb === 'enable') off = false;
    else if (covers(prose, comment, span)) return true;
  }
  return off;
}

interface Directive {
  readonly verb: 'disable-next-line' | 'disable' | 'enable' | 'disable-file';
  /** Empty for every rule. */
  readonly rules: readonly string[];
}

/** `second-axis-disable-next-line framing/false-choice, motivation/static: reason` */
function parse(comment: Comment): Directive | undefined {
  const match = /^\s*second-axis-(disable-next-line|disable-file|disable|enable)\b([^:]*)/.exec(comment.text);
  if (!match) return undefined;
  return { verb: match[1] as Directive['verb'], rules: (match[2] ?? '').split(/[\s,]+/).filter(Boolean) };
}

function names(directive: Directive, rule: RuleId): boolean {
  return directive.rules.length === 0 || directive.rules.includes(rule);
}

/** The “next line” is the next block: a paragraph is one line to its author, however it is wrapped. */
function covers(prose: Prose, comment: Comment, span: Span<'source'>): boolean {
  const first = prose.blocks.findIndex((block) => block.start >= comment.end);
  let last = first;
  // Neighbouring cells are one table, and a comment can only stand above it.
  while (prose.blocks[last]?.kind === 'cell' && prose.blocks[last + 1]?.kind === 'cell') last++;
  const [from, to] = [prose.blocks[first], prose.blocks[last]];
  return from !== undefined && to !== undefined && span.start >= from.start && span.start < to.start + to.length;
}
