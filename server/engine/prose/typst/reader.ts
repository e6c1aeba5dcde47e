import type { BlockKind, Prose } from '../block';
import { object } from '../pieces';
import { proseWriter, type Writer } from '../writer';
import { type Call, calledBefore, contentRole, statementEnd, variablesIn } from './code';
import { markup, replacement } from './markup';

/** The prose of a Typst source: its markup, and the content that its code holds. */
export function readTypst(source: string): Prose {
  const reading: Reading = {
    source,
    writer: proseWriter(source),
    variables: variablesIn(source),
    frames: [],
    missing: new Set(),
    at: source.startsWith('\uFEFF') ? 1 : 0,
    heading: false,
  };
  while (reading.at < source.length) {
    const frame = reading.frames.at(-1);
    if (frame && frame.close !== ']') readCode(frame, reading);
    else readMarkup(reading);
  }
  return reading.writer.prose();
}

/** What we are in: code between parentheses or braces, or content between brackets. */
interface Frame {
  readonly close: ')' | '}' | ']';
  /** The function whose arguments or content these are. */
  readonly call: Call | undefined;
  /** What the content's closing bracket leaves. */
  readonly end?: (from: number) => void;
}

interface Reading {
  readonly source: string;
  readonly writer: Writer;
  readonly variables: ReadonlyMap<string, string>;
  readonly frames: Frame[];
  /** Closing marks that were looked for and do not come any more. */
  readonly missing: Set<string>;
  at: number;
  /** In a heading, which ends with its line. */
  heading: boolean;
}

function readMarkup(reading: Reading): void {
  const { source, writer, at } = reading;
  if (isLineStart(source, at) && readLineStart(reading)) return;
  markup.lastIndex = at;
  const { 0: text = '', groups = {} } = markup.exec(source) ?? {};
  const to = at + Math.max(text.length, 1);
  reading.at = to;
  if (groups.paragraph !== undefined) endParagraph(reading);
  else if (groups.newline !== undefined) readNewline(at, to, reading);
  else if (groups.comment !== undefined) writer.comment({ start: at, end: to, text: text.slice(2) });
  else if (groups.open !== undefined) readComment(at, reading);
  else if (groups.fence !== undefined) readFence(text, at, reading);
  else if (groups.hash !== undefined) readHash(at, reading);
  else if (groups.close !== undefined) readBracket(at, reading);
  else if (groups.reference !== undefined) writer.as(at, to, isTrailing(source, to) ? '' : object);
  else if (groups.text !== undefined) writer.text(at, to);
  else writer.as(at, to, replacement(groups));
}

function isLineStart(source: string, at: number): boolean {
  return at === 0 || /[\r\n\uFEFF]/.test(source.charAt(at - 1));
}

const headingMark = /[ \t]*=+[ \t]+/y;
const itemMark = /[ \t]*(?:[-+]|\d{1,9}\.|\/)[ \t]+(?=\S)/y;

/** The mark that opens a heading or an item, if the line begins with one. */
function readLineStart(reading: Reading): boolean {
  const { source, writer, at } = reading;
  headingMark.lastIndex = itemMark.lastIndex = at;
  if (headingMark.test(source)) {
    writer.split('paragraph');
    writer.open('heading', writer.place.quoted);
    reading.heading = true;
    reading.at = headingMark.lastIndex;
    return true;
  }
  if (itemMark.test(source)) {
    writer.split('item');
    reading.at = itemMark.lastIndex;
    return true;
  }
  // An item goes on in lines that are indented.
  if (writer.place.kind === 'item' && /[^ \t\r\n\]]/.test(source.charAt(at)) && reading.frames.length === 0)
    writer.split('paragraph');
  return false;
}

function readNewline(from: number, to: number, reading: Reading): void {
  if (reading.heading) endHeading(reading);
  else reading.writer.text(from, to);
}

function endParagraph(reading: Reading): void {
  if (reading.heading) endHeading(reading);
  else reading.writer.split();
}

function endHeading(reading: Reading): void {
  reading.heading = false;
  reading.writer.close();
}

function readComment(at: number, reading: Reading): void {
  const end = find('*/', at + 2, reading);
  if (end < 0) reading.writer.text(at, at + 2);
  else {
    reading.writer.comment({ start: at, end: end + 2, text: reading.source.slice(at + 2, end) });
    reading.at = end + 2;
  }
}

/** Raw text of several lines stands for itself; of one, it is a word. */
function readFence(fence: string, at: number, reading: Reading): void {
  const { source, writer } = reading;
  const found = find(fence, at + fence.length, reading);
  const end = found < 0 ? source.length : found + fence.length;
  if (found >= 0 && !/[\r\n]/.test(source.slice(at, end))) writer.as(at, end, object);
  else writer.split();
  reading.at = end;
}

/** “as Cha argues @cha2020.” shows a number; “@fig-map shows” stands as a noun. */
function isTrailing(source: string, to: number): boolean {
  return /^(?:\[[^\]\r\n]{0,100}\])?(?:[.,;:)\]]|\s*(?:[\r\n]|$)|\s+@)/.test(source.slice(to, to + 110));
}

const keyword = /#(?:let|set|import|include|return|context|show(?!:))\b/y;
const control = /#(?:if|for|while)\b[^[{\r\n]{0,200}(?=[[{])/y;
const identifier = /#(?:show:[ \t]*)?([\p{L}_][\w-]*(?:\.[\p{L}_][\w-]*)*)/uy;

function readHash(at: number, reading: Reading): void {
  const { source, writer } = reading;
  keyword.lastIndex = control.lastIndex = identifier.lastIndex = at;
  if (keyword.test(source)) {
    reading.at = statementEnd(source, at);
    return;
  }
  if (control.test(source)) {
    reading.at = control.lastIndex;
    enter({ name: 'if', argument: '', from: at }, reading);
    return;
  }
  const name = identifier.exec(source)?.[1];
  if (name === undefined) {
    writer.as(at, at + 1, '');
    enter(undefined, reading);
    return;
  }
  reading.at = identifier.lastIndex;
  if (/[([]/.test(source.charAt(reading.at))) enter({ name, argument: '', from: at }, reading);
  else writer.as(at, reading.at, reading.variables.get(name) ?? object);
}

/** Goes into the parenthesis, brace or bracket that comes next, if one does. */
function enter(call: Call | undefined, reading: Reading): void {
  const { source, writer, at } = reading;
  const close = closes[source.charAt(at)];
  if (!close) return;
  reading.at = at + 1;
  // While it is typed, a parenthesis that nothing closes holds nothing.
  if (find(close, at + 1, reading) < 0) return;
  if (close !== ']') {
    reading.frames.push({ close, call });
    return;
  }
  const role = contentRole(source, call, at);
  if (role === 'inline') {
    writer.as(at, at + 1, '');
    reading.frames.push({ close, call, end: (from) => writer.as(from, from + 1, '') });
  } else if (role === 'quotes') {
    writer.as(at, at + 1, '“');
    reading.frames.push({ close, call, end: (from) => writer.as(from, from + 1, '”') });
  } else {
    const kind: BlockKind = role === 'quoted' ? 'paragraph' : role;
    writer.open(kind, writer.place.quoted || role === 'quoted');
    reading.frames.push({ close, call, end: () => writer.close() });
  }
}

const closes: Readonly<Record<string, Frame['close']>> = { '(': ')', '{': '}', '[': ']' };

function readBracket(at: number, reading: Reading): void {
  const frame = reading.frames.pop();
  if (!frame) {
    reading.writer.text(at, at + 1);
    return;
  }
  if (reading.heading) endHeading(reading);
  frame.end?.(at);
  const { frames, source } = reading;
  // What else a function is given: “#link("…")[one][two]”, “#if x [one] else [two]”.
  const rest = frame.call?.name === 'if' ? /[ \t]*else\b[^[{\r\n]{0,200}(?=[[{])/y : /(?=\[)/y;
  rest.lastIndex = reading.at;
  const isCode = frames.length > 0 && frames.at(-1)?.close !== ']';
  if (!isCode && frame.call && rest.test(source)) {
    reading.at = rest.lastIndex;
    enter(frame.call, reading);
  }
}

const code = /"(?:[^"\\]|\\[\s\S])*"|\/\/[^\r\n]*|\/\*|[([{]|[)\]}]/g;

/** Reads code up to the next content in it, or to its end. */
function readCode(frame: Frame, reading: Reading): void {
  const { source, frames } = reading;
  code.lastIndex = reading.at;
  const { 0: found = '', index = source.length } = code.exec(source) ?? {};
  reading.at = index + found.length;
  if (found === '/*') {
    const end = find('*/', reading.at, reading);
    if (end >= 0) reading.at = end + 2;
  } else if (/^[([{]/.test(found)) {
    reading.at = index;
    enter(calledBefore(source, index, frame.call), reading);
  } else if (found === frame.close) {
    frames.pop();
    const outer = frames.at(-1);
    if (source.charAt(reading.at) === '[' && (!outer || outer.close === ']')) enter(frame.call, reading);
  } else if (found === ']' && frames.some(({ close }) => close === ']')) {
    // Broken: the content that the code stands in ends before it does.
    frames.pop();
    reading.at = index;
  }
}

function find(mark: string, from: number, { source, missing }: Reading): number {
  if (missing.has(mark)) return -1;
  const found = source.indexOf(mark, from);
  if (found < 0) missing.add(mark);
  return found;
}
