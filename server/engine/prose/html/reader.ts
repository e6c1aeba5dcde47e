import type { SyntaxNodeRef } from '@lezer/common';
import { parser } from '@lezer/html';
import type { BlockKind, Prose } from '../block';
import { entity } from '../entities';
import { object } from '../pieces';
import { proseWriter, type Writer } from '../writer';
import { type Role, roleOf } from './elements';

/** The prose of an HTML page: of its body, without scripts, styles and what is shown as it stands. */
export function readHtml(source: string): Prose {
  const writer = proseWriter(source);
  const reading: Reading = { source, writer, places: [] };
  parser.parse(withoutStrays(source)).iterate({
    enter: (node) => enter(node, reading),
    leave: (node) => {
      if (node.name === 'Element') leaveElement(reading);
    },
  });
  return writer.prose();
}

/** Signs that begin no tag and no entity are text, but many of them take the parser more than linear time. */
function withoutStrays(source: string): string {
  return source.replace(/&(?!#?\w{1,31};)|<(?![a-zA-Z/!?])/g, 'x');
}

interface Reading {
  readonly source: string;
  readonly writer: Writer;
  /** For each open element what was open around it. */
  readonly places: { readonly kind: BlockKind; readonly quoted: boolean; readonly role: Role | undefined }[];
}

/** Whether what is in the node is to be read. */
function enter(node: SyntaxNodeRef, reading: Reading): boolean {
  const { source, writer } = reading;
  switch (node.name) {
    case 'Document':
      return true;
    case 'Element':
      return enterElement(node, reading);
    case 'Text':
      writer.text(node.from === 0 && source.startsWith('\uFEFF') ? 1 : node.from, node.to);
      return false;
    case 'EntityReference':
    case 'CharacterReference':
      readEntity(node, reading);
      return false;
    case 'Comment':
      readComment(node, reading);
      return false;
    default:
      readTag(node, reading);
      return false;
  }
}

/** The tags of a `q` are quotation marks; those around a block belong to no block. */
function readTag({ name, from, to }: SyntaxNodeRef, { writer, places }: Reading): void {
  const role = places.at(-1)?.role;
  if (role === 'quote') writer.as(from, to, name === 'OpenTag' ? '“' : name === 'CloseTag' ? '”' : '');
  else if (role === undefined && name.endsWith('Tag')) writer.as(from, to, '');
}

function enterElement(node: SyntaxNodeRef, reading: Reading): boolean {
  const { source, writer, places } = reading;
  const tag = node.node.firstChild;
  const text = source.slice(node.from, Math.min(tag?.to ?? node.to, node.from + 500));
  const name = /^<\/?([a-zA-Z][\w:-]*)/.exec(text)?.[1] ?? '';
  const role = roleOf(name);
  const { kind, quoted } = writer.place;
  switch (role) {
    case 'nothing':
      readCommentsIn(node, reading);
      return false;
    case 'object':
      writer.as(node.from, node.to, object);
      return false;
    case 'break':
      writer.as(node.from, node.to, '\n');
      return false;
    case 'quote':
      break;
    case 'block':
    case 'quotation':
      writer.split(kind === 'heading' ? 'paragraph' : kind, quoted || role === 'quotation');
      break;
    case undefined:
      if (name.toLowerCase() === 'a' && /\bhref=["']?#(?:fn|footnote|cite_note|_ftn|_edn)/i.test(text)) {
        writer.as(node.from, node.to, '');
        return false;
      }
      break;
    default:
      writer.split(
        /\b(?:id=["']?(?:fn|footnote|cite_note|endnote)|role=["']?doc-(?:foot|end)note)/i.test(text)
          ? 'footnote'
          : role,
        quoted,
      );
  }
  places.push({ kind, quoted, role });
  return true;
}

function leaveElement({ writer, places }: Reading): void {
  const place = places.pop();
  if (place && place.role !== undefined && place.role !== 'quote') writer.split(place.kind, place.quoted);
}

function readEntity({ from, to }: SyntaxNodeRef, { source, writer }: Reading): void {
  const stands = entity(source.slice(from, to));
  if (stands === undefined) writer.text(from, to);
  else writer.as(from, to, stands);
}

function readComment({ from, to }: SyntaxNodeRef, { source, writer }: Reading): void {
  const text = source.slice(from, to);
  if (text.length >= 7 && text.endsWith('-->')) writer.comment({ start: from, end: to, text: text.slice(4, -3) });
}

/** Comments in the head count: a directive for the whole file may stand there. */
function readCommentsIn({ node }: SyntaxNodeRef, reading: Reading): void {
  node.cursor().iterate((inner) => {
    if (inner.name === 'Comment') readComment(inner, reading);
  });
}
