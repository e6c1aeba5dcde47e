import type { Block, Prose } from '../prose/block';
import type { RuleId } from '../rule/info';
import type { Span } from '../text/span';
import type { Directive, Named } from './directive';

/** A directive that applies to a rule, and the word in it that names the rule; none where it means every rule. */
export interface Use {
  readonly directive: Directive;
  readonly named: Named | undefined;
}

/** Where in one version of a draft its directives turn rules off. */
export interface Silences {
  /** What turns the rule off for a finding that begins at `start`: empty where nothing does. */
  at(start: number, rule: RuleId): readonly Use[];
  /** Every `enable` that turns the rule on again. */
  endings(rule: RuleId): readonly Use[];
  /** The source that an applied `disable-next-line` covers. */
  covered(directive: Directive): Span<'source'> | undefined;
}

export function silences(source: string, prose: Prose, directives: readonly Directive[]): Silences {
  const targets = targetsOf(source, prose.blocks, directives);
  const known = new Map<RuleId, ForRule>();
  function forRule(rule: RuleId): ForRule {
    const found = known.get(rule) ?? applied(rule, directives, targets);
    known.set(rule, found);
    return found;
  }
  return {
    at(start, rule) {
      if (directives.length === 0) return [];
      const { everywhere, next, regions } = forRule(rule);
      return [within(next, start), within(regions, start), everywhere].flatMap((use) => use ?? []);
    },
    endings: (rule) => forRule(rule).endings,
    covered: (directive) => targets.get(directive),
  };
}

interface Stretch {
  readonly start: number;
  /** Exclusive; where an `enable` or the covered block ends it. */
  end: number;
  readonly use: Use;
}

/** What applies to one rule. Stretches are disjoint and sorted: a second directive where one applies already adds nothing. */
interface ForRule {
  everywhere: Use | undefined;
  readonly next: Stretch[];
  readonly regions: Stretch[];
  readonly endings: Use[];
}

function applied(
  rule: RuleId,
  directives: readonly Directive[],
  targets: ReadonlyMap<Directive, Span<'source'>>,
): ForRule {
  const result: ForRule = { everywhere: undefined, next: [], regions: [], endings: [] };
  let open: Stretch | undefined;
  for (const directive of directives) {
    const named = directive.rules.find(({ name }) => name === rule);
    if (!named && directive.rules.length > 0) continue;
    const use: Use = { directive, named };
    const target = targets.get(directive);
    switch (directive.verb) {
      case 'disable-file':
        result.everywhere ??= use;
        break;
      case 'disable-next-line':
        if (target && (result.next.at(-1)?.end ?? 0) <= target.start) result.next.push({ ...target, use });
        break;
      case 'disable':
        if (open) break;
        open = { start: directive.span.start, end: Number.POSITIVE_INFINITY, use };
        result.regions.push(open);
        break;
      case 'enable':
        if (!open) break;
        open.end = directive.span.start;
        open = undefined;
        result.endings.push(use);
    }
  }
  return result;
}

function within(stretches: readonly Stretch[], offset: number): Use | undefined {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low - 1];
  return found && offset < found.end ? found.use : undefined;
}

/** The “next line” is the next block: a paragraph is one line to its author, however it is wrapped, and so is a table. */
function targetsOf(
  source: string,
  blocks: readonly Block[],
  directives: readonly Directive[],
): ReadonlyMap<Directive, Span<'source'>> {
  const found = new Map<Directive, Span<'source'>>();
  let first = 0;
  for (const directive of directives) {
    if (directive.verb !== 'disable-next-line') continue;
    while (first < blocks.length && (blocks[first]?.start ?? 0) < directive.span.end) first++;
    const target = extentFrom(source, blocks, first);
    if (target) found.set(directive, target);
  }
  return found;
}

/** The block at `index`, with the rest of its table where it is a cell. */
function extentFrom(source: string, blocks: readonly Block[], index: number): Span<'source'> | undefined {
  const first = blocks[index];
  if (!first) return undefined;
  let last = first;
  for (let at = index + 1; at < blocks.length; at++) {
    const next = blocks[at];
    if (!next || !isOneTable(source, last, next)) break;
    last = next;
  }
  return { start: first.start, end: last.start + last.length };
}

/** A comment can only stand above a whole table. */
export function isOneTable(source: string, cell: Block, next: Block): boolean {
  return (
    cell.kind === 'cell' &&
    next.kind === 'cell' &&
    !/\n[ \t>]*\r?\n/.test(source.slice(cell.start + cell.length, next.start))
  );
}
