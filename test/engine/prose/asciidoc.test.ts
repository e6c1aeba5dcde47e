import { describe, expect, test } from 'vitest';
import { checkBlocks, checkComments, checkPlace } from './markup';
import { readBlocks } from './read';

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', 'One\ntwo.\n\nThree.', ['paragraph: One two.', 'paragraph: Three.']],
    ['a header', '= The _title_\nNobody <a@b.c>\nv1.0\n:toc:\n\nOne.', ['heading: The title', 'paragraph: One.']],
    [
      'headings',
      '== One\n\nTwo.\n\nThree\n-----\nFour.',
      ['heading: One', 'paragraph: Two.', 'heading: Three', 'paragraph: Four.'],
    ],
    [
      'lists',
      '* One\n  goes on\n** [x] Two\n. Three\n+\nattached\n\nTerm:: means\n\nFour',
      [
        'item: One goes on',
        'item: Two',
        'item: Three',
        'item: attached',
        'item: Term',
        'item: means',
        'paragraph: Four',
      ],
    ],
    [
      'quotes',
      '[quote,Nobody]\nOne.\n\n____\nTwo.\n\nThree.\n____\nFour.\n\n> Five.',
      ['> paragraph: One.', '> paragraph: Two.', '> paragraph: Three.', 'paragraph: Four.', '> paragraph: Five.'],
    ],
    ['quotation marks', 'He said "`never`" and \'`so`\'.', ['paragraph: He said “never” and ‘so’.']],
    ['footnotes', 'One footnote:[A *note*.] two.', ['paragraph: One two.', 'footnote: A note.']],
    [
      'block titles and captions',
      '.The map\nimage::a.png[no]\n\n.More\n====\nTwo.\n====',
      ['title: The map', 'title: More', 'paragraph: Two.'],
    ],
    [
      'a table',
      '|===\n|One |Two\na|Three\nfour | Five\n|===\nSix',
      ['cell: One', 'cell: Two', 'cell: Three four', 'cell: Five', 'paragraph: Six'],
    ],
    [
      'what is no prose',
      '----\nno\n----\n....\nno\n....\n[source]\nno\n\n literal\n\n++++\nno\n++++\nOne',
      ['paragraph: One'],
    ],
    ['attributes', ':dprk: North Korea\n\n{dprk} waits for {other}.', ['paragraph: North Korea waits for ▢.']],
    [
      'links',
      'See https://a.b/c[this page], <<x,there>>, <<y>>, link:z[] and https://d.e.',
      ['paragraph: See this page, there, ▢, ▢ and ▢.'],
    ],
    ['marks', 'a *b* _c_ #d# **e**f `g` h^1^ i -- j [.x]#k# l_m_n', ['paragraph: a b c d ef ▢ h i – j k l_m_n']],
    ['an admonition', 'NOTE: One.\n\n[NOTE]\n====\nTwo.\n====', ['paragraph: One.', 'paragraph: Two.']],
    ['a hard line break', 'One +\ntwo', ['paragraph: One two']],
  ])('%s', (_, source, blocks) => checkBlocks('asciidoc', source, ...blocks));
});

describe('places', () => {
  test.each<[string, string, string, 'unbroken' | 'broken']>([
    ['plain', 'Kim [[wants]] talks.', 'wants', 'unbroken'],
    ['in emphasis', 'Kim *[[wants]]* talks.', 'wants', 'unbroken'],
    ['over emphasis', '[[Kim *wants* talks]].', 'Kim wants talks', 'broken'],
    ['over a footnote', '[[Kim footnote:[A note.] wants]] talks.', 'Kim wants', 'broken'],
    ['over a comment line', '[[Kim\n// comment\nwants]] talks.', 'Kim wants', 'broken'],
    ['an attribute', ':n: North Korea\n\n[[{n}]] waits.', 'North Korea', 'broken'],
    ['in an item', '* 😀\n  Kim [[wants]]', 'wants', 'unbroken'],
    ['in a cell', '|===\n|a |Kim [[wants]]\n|===', 'wants', 'unbroken'],
  ])('%s', (_, example, phrase, unbroken) => checkPlace('asciidoc', example, phrase, unbroken));
});

test('comments', () =>
  checkComments('asciidoc', 'One\n// a\ntwo\n\n////\nb\nc\n////\n\n----\n// no\n----\n', ' a', 'b\nc\n'));

test.each([
  ['open marks', 'One *two _three'],
  ['an open footnote', 'One footnote:[two three'],
  ['an open block', '____\nOne two three'],
  ['an open listing', 'One two three\n\n----\nx'],
  ['an open table', '|===\n|One two three'],
])('broken: %s', (_, source) => {
  expect(readBlocks('asciidoc', source).join(' ')).toMatch(/One.*three/);
});
