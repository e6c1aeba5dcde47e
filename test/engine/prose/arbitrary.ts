import fc from 'fast-check';

// Words, markup whole and halved, every line ending, and characters that count as two or none.
const tokens = [
  ...['Kim ', 'wants ', 'talks.', ' ', '  ', '\t', '    ', '\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r'],
  ...[
    '> ',
    '>',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '(a) ',
    '• ',
    '- [ ] ',
    '# ',
    '## ',
    '===',
    '---',
    '---\n',
    '***',
    '...',
  ],
  ...['*', '**', '_', '~~', '`', '```', '\n```\n', '~~~', '\\', '\\\n', '$', '$$', '\n$$\n', ':::', '\n::: {.x}\n'],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](u)',
    '](u "t")',
    '[t]',
    '\n[t]: u "x"\n',
    '[^1]',
    '[^1]: ',
    '\n[^1]: note\n',
    '[@k]',
  ],
  ...['<!-- ', '-->', '<!-- c -->', '<div>', '</div>', '<b>', '<br>', '<a', '<?', '&amp;', '&#x2014;', '&no'],
  ...['|', ' | ', 'a | b', '\n|--|--|\n', '\n--|--\n', 'https://a.b', '<http://a.b>', 'www.a.b', 'import x from "y"\n'],
  ...['“', '”', '’', '—', '"', '한', '한', '😀', '\ud800', '\udc00', '\0', '\u2028', '\uFEFF', '\u00A0'],
];

/** A text as a draft may be, or may become while it is typed. */
export const draftText = fc.array(fc.constantFrom(...tokens), { maxLength: 60 }).map((parts) => parts.join(''));

/** A draft so long that an edit leaves much of it alone. */
export const longDraftText = fc
  .array(fc.tuple(draftText, fc.constantFrom('\n', '\n\n', '\r\n\r\n', ' filling for the reach of an edit\n\n')), {
    minLength: 2,
    maxLength: 8,
  })
  .map((parts) => parts.flat().join(''));
