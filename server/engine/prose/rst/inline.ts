import { type Inline, type InlineRule, inline } from '../lineMarkup/inline';
import { address, around, dashes, doubled, inner, stands } from '../lineMarkup/marks';
import { object } from '../pieces';

/** Inline markup of reStructuredText; `substitutions` are those that the draft defines. */
export function rstInline(substitutions: ReadonlyMap<string, string>): Inline {
  return inline([
    stands('\\', /\\(?:\r\n|[ \r\n])/y, ''),
    // “as follows::” announces a literal block.
    stands(':', /:(?=:[ \t\r\n]*$)/y, ''),
    { at: '\\', pattern: /\\([^\s])/y, read: ([, character]) => character },
    stands('`', /``(?:[^`]|`(?!`)){1,2000}``/y, object),
    ...roles,
    ...links,
    ...notes,
    substitution(substitutions),
    doubled('*'),
    around('*'),
    address,
    ...dashes,
  ]);
}

/** Roles whose text is prose; any other names a thing. */
const prosaic =
  /^:(?:emphasis|strong|title(?:-reference)?|t|sub(?:script)?|sup(?:erscript)?|abbr|term|ref|doc|dfn|any|guilabel|index|numref):$/;

const roles: readonly InlineRule[] = [
  stands(':', /(?<![\p{L}\p{N}]):(?:cite(?::\w{1,20})?|footcite(?::\w{1,20})?|cite_?p|index):`[^`]{1,500}`/uy, ''),
  {
    at: ':',
    pattern: /(?<![\p{L}\p{N}])(?<role>:[\w:.+-]{1,40}:)`(?<inner>[^`<]{1,1000}?)(?<target>\s*<[^<>`]{0,500}>)?`/uy,
    read: ({ 0: found, groups }) => {
      const { role = '', inner: text = '', target = '' } = groups ?? {};
      if (!prosaic.test(role)) return object;
      // “:ref:`label`” shows the title of another place.
      if (target === '' && /^:(?:ref|doc|any|numref):$/.test(role)) return object;
      return { open: role.length + 1, close: found.length - role.length - 1 - text.length };
    },
  },
];

const links: readonly InlineRule[] = [
  inner('`', /(?<![\p{L}\p{N}`])`(?<inner>[^`<]{1,1000}?)\s*<[^<>`]{1,1000}>`__?/duy),
  stands('`', /(?<![\p{L}\p{N}`])`<[^<>`]{1,1000}>`__?/uy, object),
  inner('_', /(?<![\p{L}\p{N}`])_`(?<inner>[^`]{1,1000})`/duy),
  inner('`', /(?<![\p{L}\p{N}`])`(?!\s)(?<inner>[^`]{1,1000})`(?:__?|:[\w.+-]{1,40}:)?/duy),
  // “Pyongyang_” is a link.
  stands('_', /(?<=[\p{L}\p{N}])__?(?![\p{L}\p{N}_])/uy, ''),
];

const notes: readonly InlineRule[] = [stands('[', /\[(?:#?[\w.:-]{0,60}|\*)\]_(?![\p{L}\p{N}])/uy, '')];

function substitution(substitutions: ReadonlyMap<string, string>): InlineRule {
  return {
    at: '|',
    pattern: /\|(?![\s|])([^|\r\n]{1,60})(?<!\s)\|(?:__?)?/y,
    read: ([, name = '']) => substitutions.get(name.toLowerCase()) ?? object,
  };
}
