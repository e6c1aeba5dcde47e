import { Tree, TreeFragment } from '@lezer/common';
import { type Edit, growth } from '../text/edit';
import type { Prose } from './block';
import { type Head, readHead } from './frontMatter';
import { markdownInput } from './input';
import { type Layout, layOut } from './layout';
import { normalLabel, type Place, readLeaf } from './leaf';
import { markdownParser } from './markdownSyntax';
import { reachOf } from './reach';

/** One version of a Markdown draft, with what the next version can reuse. */
export interface MarkdownVersion {
  readonly source: string;
  readonly prose: Prose;
  readonly head: Head;
  readonly tree: Tree;
  readonly defined: ReadonlySet<string>;
  /** By leaf block: the tree of a block that an edit did not reach is the same object in the next version. */
  readonly layout: Layout<Tree>;
}

/** Reads `source`; where the version before it and the edits that lead here are known, only around those edits. */
export function readMarkdown(source: string, before?: MarkdownVersion, edits: readonly Edit[] = []): MarkdownVersion {
  const head = readHead(source);
  const fragments = before && keepsHead(before.head, head, edits) ? keptFragments(before, edits) : [];
  const tree = markdownParser.parse(markdownInput(source, head.length), fragments);
  const { trees, starts, places } = leavesOf(tree);
  const defined = definedLabels(trees, starts, source);
  const kept = before && sameLabels(before.defined, defined) ? before.layout : undefined;
  const read = (index: number) => {
    const leaf = trees[index] ?? Tree.empty;
    return readLeaf(leaf.topNode, { source, start: starts[index] ?? 0, place: places[index] ?? text, defined });
  };
  const layout = layOut(trees, starts, read, kept);
  const { blocks, comments } = layout;
  const { frontMatter, frontMatterStart } = head;
  return { source, prose: { blocks, comments, frontMatter, frontMatterStart }, head, tree, defined, layout };
}

/** The parser sees the head as white space, so it must begin and end at the same places, or all is read anew. */
function keepsHead(before: Head, head: Head, edits: readonly Edit[]): boolean {
  const inside = edits.filter((edit) => edit.start < before.length);
  return inside.every((edit) => edit.end < before.length) && head.length === before.length + growth(inside);
}

function keptFragments({ tree, source }: MarkdownVersion, edits: readonly Edit[]): readonly TreeFragment[] {
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), reachOf(source, edits));
}

/** The leaf blocks of a tree in order: lists side by side, as they are gathered at each version. */
interface Leaves {
  readonly trees: Tree[];
  readonly starts: number[];
  readonly places: Place[];
}

const text: Place = { kind: 'paragraph', quoted: false };
const kinds: Readonly<Record<string, Place['kind']>> = {
  Blockquote: 'paragraph',
  ListItem: 'item',
  Footnote: 'footnote',
};
const containers = new Set(['Document', 'Blockquote', 'BulletList', 'OrderedList', 'ListItem', 'Footnote']);

function leavesOf(tree: Tree): Leaves {
  const leaves: Leaves = { trees: [], starts: [], places: [] };
  addLeaves(tree, 0, text, leaves);
  return leaves;
}

function addLeaves(tree: Tree, start: number, place: Place, leaves: Leaves): void {
  const { type, children, positions } = tree;
  if (!type.isAnonymous && !containers.has(type.name)) {
    leaves.trees.push(tree);
    leaves.starts.push(start);
    leaves.places.push(place);
    return;
  }
  const kind = type.isAnonymous ? undefined : kinds[type.name];
  const inner = kind ? { kind, quoted: place.quoted || type.name === 'Blockquote' } : place;
  for (let index = 0; index < children.length; index++) {
    const child = children[index];
    if (child instanceof Tree) addLeaves(child, start + (positions[index] ?? 0), inner, leaves);
  }
}

const definition = markdownParser.nodeSet.types.find(({ name }) => name === 'LinkReference');

function definedLabels(trees: readonly Tree[], starts: readonly number[], source: string): ReadonlySet<string> {
  const labels = new Set<string>();
  for (let index = 0; index < trees.length; index++) {
    const tree = trees[index];
    if (tree?.type !== definition) continue;
    const start = starts[index] ?? 0;
    const label = tree?.topNode.getChild('LinkLabel');
    if (label) labels.add(normalLabel(source.slice(start + label.from + 1, start + label.to - 1)));
  }
  return labels;
}

function sameLabels(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((label) => b.has(label));
}
