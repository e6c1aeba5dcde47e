import { type Node, type ParseError, type ParseErrorCode, parseTree, printParseErrorCode } from 'jsonc-parser';
import { nearest } from '../engine/index';

/** One thing that is wrong with a configuration, in one sentence that names the key and what it may be. The rest applies. */
export interface Mistake {
  readonly message: string;
  /** The key, or the item of a list, in UTF-16 code units of the text. */
  readonly span: { readonly start: number; readonly end: number };
  /** The text is no JSON. */
  readonly syntax?: true;
}

/** A value of a configuration, with its name in messages and the place where a message about it belongs. */
export interface Value {
  readonly node: Node;
  /** `overrides[0].rules["framing/false-choice"]`; of the whole, its title. */
  readonly name: string;
  readonly span: Mistake['span'];
  /** Where mistakes go. */
  readonly mistakes: Mistake[];
}

/** Reads one kind of value; undefined, and one mistake told, for any other. */
export type Reader<Result> = (value: Value) => Result | undefined;

/**
 * Reads JSON with comments and trailing commas. Total: text that is no JSON is one mistake, and what can be made out of it is read all
 * the same, without further complaint.
 */
export function readJson<Result>(
  text: string,
  title: string,
  read: Reader<Result>,
): { readonly result: Result | undefined; readonly mistakes: readonly Mistake[] } {
  const errors: ParseError[] = [];
  const node = tree(text, errors);
  const mistakes: Mistake[] = [];
  const span = { start: node?.offset ?? 0, end: (node?.offset ?? 0) + 1 };
  const result = node && read({ node, name: title, span, mistakes });
  const [error] = errors;
  if (!error) return { result, mistakes };
  const start = Math.min(error.offset, Math.max(0, text.length - 1));
  const message = `${title} is not valid JSON: ${saying(error.error)} here.`;
  const end = Math.min(text.length, start + Math.max(1, error.length));
  return { result, mistakes: [{ message, span: { start, end }, syntax: true }] };
}

function tree(text: string, errors: ParseError[]): Node | undefined {
  try {
    // A byte order mark is white space to editors and an error to the parser.
    const node = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true, allowEmptyContent: true });
    return node;
  } catch {
    errors.unshift({ error: tooDeep, offset: 0, length: 1 });
    return undefined;
  }
}

const tooDeep = -1 as ParseErrorCode;

function saying(code: ParseErrorCode): string {
  return code === tooDeep
    ? 'it is nested too deeply to be read; it begins'
    : (said[printParseErrorCode(code)] ?? 'something is wrong');
}

const said: Readonly<Record<string, string>> = {
  InvalidSymbol: 'there is an unknown word',
  InvalidNumberFormat: 'there is a malformed number',
  PropertyNameExpected: 'a key in quotation marks is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'the file should end',
  UnexpectedEndOfComment: 'a comment does not end',
  UnexpectedEndOfString: 'a string does not end',
  InvalidUnicode: 'there is a malformed escape',
  InvalidEscapeCharacter: 'there is a malformed escape',
  InvalidCharacter: 'there is a character that may not stand',
};

/** Tells what is wrong with a value. Gives undefined, so that a reader can end with it. */
export function wrong({ mistakes, span }: Value, message: string): undefined {
  mistakes.push({ message, span });
}

/** An object with these keys only; `null` is no value. Each key's reader is called for the last value the key has. */
export function readObject(value: Value, keys: Readonly<Record<string, (value: Value) => void>>): void {
  const members = membersOf(value, `an object with ${listed(Object.keys(keys))}`);
  for (const [key, member] of members ?? []) {
    const read = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (read) read(member);
    else unknownKey(member, key, Object.keys(keys));
  }
}

function unknownKey(member: Value, key: string, keys: readonly string[]): void {
  const meant = nearest(key, keys);
  const allowed = `the keys there are ${listed(keys)}`;
  wrong(
    member,
    meant
      ? `${member.name} is not a key; did you mean “${meant}”? (${allowed})`
      : `${member.name} is not a key; ${allowed}.`,
  );
}

/** The members of an object in its order, the last one of each name; undefined, and a mistake, where the value is none. */
export function membersOf(value: Value, wanted: string): ReadonlyMap<string, Value> | undefined {
  if (value.node.type !== 'object') return wrong(value, `${value.name} must be ${wanted}, not ${show(value.node)}.`);
  const members = new Map<string, Value>();
  for (const { children: [key, node] = [] } of value.node.children ?? []) {
    if (!key || !node) continue;
    const member: Value = {
      node,
      name: within(value, String(key.value)),
      span: { start: key.offset, end: key.offset + key.length },
      mistakes: value.mistakes,
    };
    if (members.has(key.value)) wrong(member, `${member.name} is there twice; the last one counts.`);
    members.set(String(key.value), member);
  }
  return members;
}

/** Every item of a list that `read` accepts. */
export function readList<Item>(value: Value, wanted: string, read: Reader<Item>): readonly Item[] | undefined {
  if (value.node.type !== 'array') return wrong(value, `${value.name} must be ${wanted}, not ${show(value.node)}.`);
  return (value.node.children ?? []).flatMap((node, index) => {
    const name = `${value.name}[${index}]`;
    const item = read({
      node,
      name,
      span: { start: node.offset, end: node.offset + node.length },
      mistakes: value.mistakes,
    });
    return item === undefined ? [] : [item];
  });
}

export function readChoice<Choice extends string>(value: Value, choices: readonly Choice[]): Choice | undefined {
  const found = choices.find((choice) => value.node.type === 'string' && choice === value.node.value);
  return found ?? wrong(value, `${value.name} must be ${listed(choices, 'or')}, not ${show(value.node)}.`);
}

export function readSwitch(value: Value): boolean | undefined {
  if (value.node.type === 'boolean') return value.node.value;
  return wrong(value, `${value.name} must be true or false, not ${show(value.node)}.`);
}

function within({ name, node: { parent } }: Value, key: string): string {
  const plain = /^[A-Za-z_$][\w$]{0,39}$/.test(key);
  // The whole is known by its file, or by its section.
  if (!parent && !/^\w+$/.test(name)) return plain ? key : JSON.stringify(cut(key));
  return plain ? `${name}.${key}` : `${name}[${JSON.stringify(cut(key))}]`;
}

/** “a, b and c” */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const list = new Intl.ListFormat('en-GB', { type: last === 'and' ? 'conjunction' : 'disjunction' });
  return list.format(words);
}

/** A value as it is written, on one line and cut short. */
export function show(node: Node): string {
  if (node.type === 'object') return 'an object';
  if (node.type === 'array') return 'a list';
  return cut(JSON.stringify(node.value) ?? String(node.value));
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
