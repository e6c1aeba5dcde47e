import { Tree, TreeFragment } from '@lezer/common';
import { type Edit, growth } from '../text/edit';
import type { Prose } from './block';
import { type Head, readHead } from './frontMatter';
import { markdownInput } from './input';
import { normalLabel, type Place, readLeaf } from './leaf';
import { markdownParser } from './markdownSyntax';
import { reachOf } from './reach';
import { inOrder, moved, type Stretch } from './stretch';

/** One version of a Markdown draft, with what the next version can reuse. */
export interface MarkdownVersion {
  readonly source: string;
  readonly prose: Prose;
  readonly head: Head;
  readonly tree: Tree;
  readonly defined: ReadonlySet<string>;
  /** By leaf block: the tree of a block that an edit did not reach is the same object in the next version. */
  readonly stretches: ReadonlyMap<Tree, Stretch>;
}

/** Reads `source`; where the version before it and the edits that lead here are known, only around those edits. */
export function readMarkdown(source: string, before?: MarkdownVersion, edits: readonly Edit[] = []): MarkdownVersion {
  const head = readHead(source);
  const fragments = before && keepsHead(before.head, head, edits) ? keptFragments(before, edits) : [];
  const tree = markdownParser.parse(markdownInput(source, head.length), fragments);
  const leaves = leavesOf(tree);
  const defined = definedLabels(leaves, source);
  const kept = before && sameLabels(before.defined, defined) ? before.stretches : undefined;
  const stretches = new Map<Tree, Stretch>();
  for (const { tree: leaf, start, place } of leaves) {
    const known = kept?.get(leaf);
    const stretch = known ? moved(known, start) : readLeaf(leaf.topNode, { source, start, place, defined });
    stretches.set(leaf, stretch);
  }
  return { source, prose: inOrder(stretches.values(), head), head, tree, defined, stretches };
}

/** The parser sees the head as white space, so it must begin and end at the same places, or all is read anew. */
function keepsHead(before: Head, head: Head, edits: readonly Edit[]): boolean {
  const inside = edits.filter((edit) => edit.start < before.length);
  return inside.every((edit) => edit.end < before.length) && head.length === before.length + growth(inside);
}

function keptFragments({ tree, source }: MarkdownVersion, edits: readonly Edit[]): readonly TreeFragment[] {
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), reachOf(source, edits));
}

interface Leaf {
  readonly tree: Tree;
  readonly start: number;
  readonly place: Place;
}

const places: Readonly<Record<string, Place['kind']>> = {
  Blockquote: 'paragraph',
  ListItem: 'item',
  Footnote: 'footnote',
};
const containers = new Set(['Document', 'Blockquote', 'BulletList', 'OrderedList', 'ListItem', 'Footnote']);

function leavesOf(tree: Tree): readonly Leaf[] {
  const leaves: Leaf[] = [];
  addLeaves(tree, 0, { kind: 'paragraph', quoted: false }, leaves);
  return leaves;
}

function addLeaves(tree: Tree, start: number, place: Place, leaves: Leaf[]): void {
  const { name } = tree.type;
  if (!tree.type.isAnonymous && !containers.has(name)) {
    leaves.push({ tree, start, place });
    return;
  }
  const kind = places[name];
  const inner = kind ? { kind, quoted: place.quoted || name === 'Blockquote' } : place;
  tree.children.forEach((child, index) => {
    if (child instanceof Tree) addLeaves(child, start + (tree.positions[index] ?? 0), inner, leaves);
  });
}

function definedLabels(leaves: readonly Leaf[], source: string): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const { tree, start } of leaves) {
    if (tree.type.name !== 'LinkReference') continue;
    const label = tree.topNode.getChild('LinkLabel');
    if (label) labels.add(normalLabel(source.slice(start + label.from + 1, start + label.to - 1)));
  }
  return labels;
}

function sameLabels(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((label) => b.has(label));
}
