import { describe, expect, test } from 'vitest';
import { checkBlocks, checkComments, checkPlace } from './markup';
import { readBlocks } from './read';

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', 'One\ntwo.\n\nThree.', ['paragraph: One two.', 'paragraph: Three.']],
    [
      'headlines',
      '#+TITLE: The /title/\n#+AUTHOR: no\n* TODO [#A] One :tag:\n** Two\nThree',
      ['heading: The title', 'heading: One', 'heading: Two', 'paragraph: Three'],
    ],
    [
      'lists',
      '- One\n  goes on\n- [X] Two\n\n  more\n1. Three\n   - Four\nFive',
      ['item: One goes on', 'item: Two', 'item: more', 'item: Three', 'item: Four', 'paragraph: Five'],
    ],
    [
      'quotes',
      'One\n#+BEGIN_QUOTE\nTwo.\n\nThree.\n#+END_QUOTE\nFour',
      ['paragraph: One', '> paragraph: Two.', '> paragraph: Three.', 'paragraph: Four'],
    ],
    [
      'footnotes',
      'One[fn:1] two[fn:: Inline /note/.].\n\n[fn:1] A note\ngoes on.',
      ['paragraph: One two.', 'footnote: Inline note.', 'footnote: A note goes on.'],
    ],
    ['a caption', '#+CAPTION: The map\n[[./a.png]]', ['title: The map']],
    [
      'a table',
      '| One | Two |\n|-----+-----|\n| 3 a | 4 |\nFive',
      ['cell: One', 'cell: Two', 'cell: 3 a', 'cell: 4', 'paragraph: Five'],
    ],
    [
      'what is no prose',
      '#+BEGIN_SRC py\nno\n#+END_SRC\n:PROPERTIES:\n:a: no\n:END:\n: no\n\\begin{x}\nno\n\\end{x}\nSCHEDULED: <2026-01-01>\nOne',
      ['paragraph: One'],
    ],
    ['links', 'See [[http://a.b][this page]], [[x]] and https://d.e.', ['paragraph: See this page, ▢ and ▢.']],
    ['marks', 'a *b* /c/ _d_ +e+ ~f~ =g= h*i*j -- k', ['paragraph: a b c d e ▢ ▢ h*i*j – k']],
    ['citations and dates', 'He said so [cite:@cha2020; @kim]. On <2026-01-01 Thu>.', ['paragraph: He said so. On ▢.']],
    ['money', 'It costs $5 or $6 now; $x$ not.', ['paragraph: It costs $5 or $6 now; ▢ not.']],
  ])('%s', (_, source, blocks) => checkBlocks('org', source, ...blocks));
});

describe('places', () => {
  test.each<[string, string, string, 'unbroken' | 'broken']>([
    ['plain', 'Kim [[wants]] talks.', 'wants', 'unbroken'],
    ['in emphasis', 'Kim /[[wants]]/ talks.', 'wants', 'unbroken'],
    ['over emphasis', '[[Kim *wants* talks]].', 'Kim wants talks', 'broken'],
    ['over a footnote', '[[Kim[fn:1] wants]] talks.', 'Kim wants', 'broken'],
    ['over a comment line', '[[Kim\n# comment\nwants]] talks.', 'Kim wants', 'broken'],
    ['in an item', '- 😀\n  Kim [[wants]]', 'wants', 'unbroken'],
  ])('%s', (_, example, phrase, unbroken) => checkPlace('org', example, phrase, unbroken));
});

test('comments', () => checkComments('org', '# a\nOne\n  # b\n#+BEGIN_SRC\n# no\n#+END_SRC\n#hash', ' a', ' b'));

test.each([
  ['open marks', 'One *two /three'],
  ['an open link', 'One [[two][three'],
  ['an open footnote', 'One [fn:: two three'],
  ['an open block', 'One two three\n#+BEGIN_SRC\nx'],
  ['an end of nothing', '#+END_QUOTE\nOne two three'],
])('broken: %s', (_, source) => {
  expect(readBlocks('org', source).join(' ')).toMatch(/One.*three/);
});
