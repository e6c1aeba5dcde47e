import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { seeded } from '../support/seeded';

export type Random = ReturnType<typeof seeded>;

/** Labelled drafts of all authors, to be spoilt. Run in the repository's root. */
const drafts = ['dev', 'train', 'own'].flatMap((set) =>
  readdirSync(join('test/corpus', set))
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join('test/corpus', set, name), 'utf8')),
);

// Whole and halved markup of every format, what carries an argument, and characters that are more or less than one.
const pieces = [
  ...[
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\r\n\r\n',
    '\u2028',
    '\u2029',
    '\u0085',
    '\t',
    ' ',
    '    ',
    '\u00a0',
    '\ufeff',
    '\0',
  ],
  ...[
    '# ',
    '## ',
    '> ',
    '- ',
    '* ',
    '1. ',
    '|',
    '---\n',
    '***',
    '**',
    '*',
    '_',
    '~~',
    '`',
    '```\n',
    '~~~',
    '$$',
    '$',
    '\\',
  ],
  ...[
    '[',
    ']',
    '](',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
    '<!-- ',
    ' -->',
    '<div>',
    '</div>',
    '<p',
    '<script>',
    '&amp;',
    '&#x',
    '&',
  ],
  ...[
    '\\section{',
    '\\begin{quote}',
    '\\end{quote}',
    '\\emph{',
    '}',
    '{',
    '\\cite{',
    '%',
    '``',
    "''",
    '\\verb|',
    '\\item ',
  ],
  ...[
    '== ',
    '----\n',
    '____\n',
    '[quote]\n',
    '.. note::\n',
    '::\n\n',
    '=====\n',
    '#+BEGIN_QUOTE\n',
    '#+END_QUOTE\n',
    '#set ',
    '//',
    '/*',
    '*/',
  ],
  ...['“', '”', '‘', '’', '"', "'", '—', '–', '…', '. ', '? ', '! ', ', ', '; ', ': ', '.', '(', ')'],
  ...[
    'Pyongyang ',
    'North Korea ',
    'Kim ',
    'wants ',
    'only ',
    'the only language ',
    'pressure ',
    'or ',
    'talks ',
    'either ',
  ],
  ...[
    'should ',
    'must ',
    'wait ',
    'not ',
    'Hawks say ',
    'It is wrong that ',
    'If ',
    'may ',
    'China ',
    'Washington ',
    'it ',
    'this ',
  ],
  ...[
    'second-axis-disable-next-line ',
    'second-axis-disable-file ',
    'framing/false-choice',
    'second-axis: off\n',
    'second-axis-',
  ],
  ...[
    'é',
    'e\u0301',
    '한국',
    '北',
    '🙂',
    '👩‍👩‍👧',
    '🇰🇷',
    '\ud83d',
    '\udc69',
    '\u200d',
    '\u200b',
    '\u202e',
    '\u0301',
    '\u0600',
    'שלום',
    'ﬁ',
  ],
];

/** Any text: soup, spoilt drafts, bare code units; now and then deep or long. UTF-16 code units: up to some thousands, rarely 100,000. */
export function anyText(random: Random): string {
  const kind = random.below(100);
  if (kind < 35) return soup(random, 1 + random.below(120));
  if (kind < 75) return spoilt(random);
  if (kind < 85) return String.fromCharCode(...Array.from({ length: random.below(300) }, () => random.below(0x10000)));
  if (kind < 97) return random.pick(pieces).repeat(1 + random.below(400)) + soup(random, 20);
  return (
    random
      .pick(pieces)
      .repeat(20_000 + random.below(20_000))
      .slice(0, 100_000) + soup(random, 20)
  );
}

/** A stretch of a labelled draft with pieces put in, parts taken out, and its line ends changed. */
export function spoilt(random: Random): string {
  const draft = random.pick(drafts);
  const from = random.below(draft.length);
  let text = draft.slice(from, from + 200 + random.below(3000));
  for (let times = random.below(12); times > 0; times--) {
    const at = random.below(text.length + 1);
    const cut = random.next() < 0.4 ? random.below(40) : 0;
    text = text.slice(0, at) + (random.next() < 0.7 ? random.pick(pieces) : '') + text.slice(at + cut);
  }
  const ends = random.pick(['\n', '\n', '\n', '\r\n', '\r', '\u2028']);
  return (random.next() < 0.1 ? '\ufeff' : '') + text.replaceAll('\n', ends);
}

export function soup(random: Random, length: number): string {
  return Array.from({ length }, () => random.pick(pieces)).join('');
}

export function piece(random: Random): string {
  return random.pick(pieces);
}
