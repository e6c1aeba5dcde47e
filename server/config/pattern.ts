import { glob } from './glob';
import { type Reader, show, wrong } from './reader';

/** A pattern of file names, and whether a path matches it: from the configuration's folder, with forward slashes. */
export interface Pattern {
  readonly text: string;
  matches(path: string): boolean;
}

/** In UTF-16 code units. */
export const longestPattern = 200;

export const readPattern: Reader<Pattern> = (value) => {
  const { name, node } = value;
  if (node.type !== 'string')
    return wrong(value, `${name} must be a pattern such as "briefs/**/*.md", not ${show(node)}.`);
  return pattern(node.value) ?? wrong(value, `${name} must be ${wanted}, not ${show(node)}.`);
};

export const wanted = `a pattern of up to ${longestPattern} characters below the configuration's folder, without a leading “/”, “!” or “..”`;

/**
 * A pattern without a slash matches names at any depth, as in `.gitignore`; one that matches a folder matches all that is in it.
 * Undefined for text that is no such pattern.
 */
export function pattern(text: string): Pattern | undefined {
  if (text.trim() === '' || text.length > longestPattern || /^(?:[/!\\]|[a-z]:|\.\.(?:\/|$))/i.test(text))
    return undefined;
  const plain = text.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  const match = glob(plain);
  if (!match) return undefined;
  const places = plain.includes('/') ? upwards : names;
  return { text, matches: (path) => places(path).some(match) };
}

/** `a/b/c.md` → itself, `a/b`, `a`. */
function upwards(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

function names(path: string): readonly string[] {
  return path.split('/');
}
