import { describe, expect, test } from 'vitest';
import { checkBlocks, checkComments, checkPlace } from './markup';
import { readBlocks } from './read';

const check = (source: string, ...blocks: readonly string[]): void =>
  checkBlocks('restructuredtext', source, ...blocks);

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', 'One\ntwo.\n\nThree.', ['paragraph: One two.', 'paragraph: Three.']],
    ['titles', '=====\n One\n=====\n\nTwo\n---\n\nThree.', ['heading: One', 'heading: Two', 'paragraph: Three.']],
    [
      'quotations',
      'One.\n\n   Two.\n\n   Three.\n\nFour.',
      ['paragraph: One.', '> paragraph: Two.', '> paragraph: Three.', 'paragraph: Four.'],
    ],
    [
      'lists',
      '- One\n  goes on\n- Two\n\n  more\n\n1. Three\n#. Four\n\nFive',
      ['item: One goes on', 'item: Two', 'item: more', 'item: Three', 'item: Four', 'paragraph: Five'],
    ],
    [
      'definitions',
      'term\n    What it means.\n\n    More.\n\nAfter.',
      ['item: term', 'item: What it means.', 'item: More.', 'paragraph: After.'],
    ],
    [
      'footnotes',
      'One [#a]_ two.\n\n.. [#a] A *note*\n   goes on.\n\nThree.',
      ['paragraph: One two.', 'footnote: A note goes on.', 'paragraph: Three.'],
    ],
    [
      'directives with prose',
      '.. note:: Mind\n   this.\n\n   More.\n\n.. epigraph::\n\n   Words.\n\nAfter.',
      ['paragraph: Mind this.', 'paragraph: More.', '> paragraph: Words.', 'paragraph: After.'],
    ],
    [
      'directives without',
      '.. code-block:: py\n   :linenos:\n\n   no\n\n.. image:: a.png\n   :alt: no\n\nAfter.',
      ['paragraph: After.'],
    ],
    [
      'a figure',
      '.. figure:: a.png\n   :alt: no\n\n   The map of it.\n\nAfter.',
      ['title: The map of it.', 'paragraph: After.'],
    ],
    ['literal blocks', 'One::\n\n   no\n\n   no\n\nTwo', ['paragraph: One:', 'paragraph: Two']],
    [
      'tables',
      '+----+----+\n| a  | b  |\n+====+====+\n| c  | d  |\n+----+----+\n\n==  ===\ne   f\n==  ===\ng   h i\n==  ===\n\nj',
      ['cell: a', 'cell: b', 'cell: c', 'cell: d', 'cell: e', 'cell: f', 'cell: g', 'cell: h i', 'paragraph: j'],
    ],
    ['fields', ':Author: Nobody\n:Date: now\n\nOne.', ['paragraph: One.']],
    [
      'substitutions',
      '.. |n| replace:: North Korea\n\n|n| waits for |other|.',
      ['paragraph: North Korea waits for ▢.'],
    ],
    [
      'links and roles',
      'See `this page <http://a.b>`_, Seoul_, :ref:`there <x>`, :math:`x`, ``y``, :emphasis:`z` and https://d.e.',
      ['paragraph: See this page, Seoul, there, ▢, ▢, z and ▢.'],
    ],
    ['marks', 'a *b* **c** d\\ e \\*f\\* g', ['paragraph: a b c de *f* g']],
    ['line blocks', '| One\n| two', ['paragraph: One two']],
    ['citations', 'He said so :cite:`cha2020`. Or [Cha2020]_.', ['paragraph: He said so. Or.']],
  ])('%s', (_, source, blocks) => check(source, ...blocks));
});

describe('places', () => {
  test.each<[string, string, string, 'unbroken' | 'broken']>([
    ['plain', 'Kim [[wants]] talks.', 'wants', 'unbroken'],
    ['in emphasis', 'Kim *[[wants]]* talks.', 'wants', 'unbroken'],
    ['over emphasis', '[[Kim **wants** talks]].', 'Kim wants talks', 'broken'],
    ['over a reference', '[[Kim [1]_ wants]] talks.', 'Kim wants', 'broken'],
    ['over an escape', '[[Kim\\ s]] talks', 'Kims', 'broken'],
    ['in a link', 'See `Kim [[wants]] it <http://a.b>`_.', 'wants', 'unbroken'],
    ['in an item', '- 😀\n  Kim [[wants]]', 'wants', 'unbroken'],
    ['in a quotation', 'a\n\n    Kim [[wants]]', 'wants', 'unbroken'],
  ])('%s', (_, example, phrase, unbroken) => checkPlace('restructuredtext', example, phrase, unbroken));
});

test('comments', () =>
  checkComments(
    'restructuredtext',
    '.. a\n\nOne\n\n.. b\n   c\n\n   d\n\ntwo\n\n::\n\n   .. no\n',
    ' a',
    ' b\n   c\n\n   d',
  ));

test.each([
  ['open marks', 'One *two ``three'],
  ['an open role', 'One :ref:`two three'],
  ['an open link', 'One `two <three'],
  ['crooked indentation', '      One\n   two\n three'],
  ['an unknown directive around', 'One two three\n\n.. x::\n'],
])('broken: %s', (_, source) => {
  expect(readBlocks('restructuredtext', source).join(' ')).toMatch(/One.*three/);
});
