import { describe, expect, test } from 'vitest';
import { checkBlocks, checkComments, checkPlace } from './markup';
import { readBlocks } from './read';

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    [
      'a page',
      '<!doctype html><html><head><title>No</title></head><body>\n<h1>One</h1><p>Two\nthree.</p></body></html>',
      ['heading: One', 'paragraph: Two three.'],
    ],
    ['open paragraphs', '<p>One<p>Two', ['paragraph: One', 'paragraph: Two']],
    ['loose text', 'One <b>two</b>\n\nthree', ['paragraph: One two three']],
    ['blocks in blocks', '<div>One<div>two</div>three</div>', ['paragraph: One', 'paragraph: two', 'paragraph: three']],
    [
      'lists',
      '<ul><li>One<li>Two<ul><li>Three</ul></ul>Four',
      ['item: One', 'item: Two', 'item: Three', 'paragraph: Four'],
    ],
    [
      'a block quote',
      'One<blockquote><p>Two</p>Three</blockquote>Four',
      ['paragraph: One', '> paragraph: Two', '> paragraph: Three', 'paragraph: Four'],
    ],
    ['a quotation', 'He said <q>never</q>.', ['paragraph: He said “never”.']],
    ['a table', '<table><caption>C d</caption><tr><th>One<td>Two</table>', ['title: C d', 'cell: One', 'cell: Two']],
    ['a figure', '<figure><img alt="no"><figcaption>The map</figcaption></figure>', ['title: The map']],
    ['entities', 'a&mdash;b&nbsp;c &#8217; &lt; &foo; & d < e', ['paragraph: a—b\u00A0c ’ < &foo; & d < e']],
    ['line breaks', 'One<br>two<br/>three', ['paragraph: One two three']],
    [
      'what is no prose',
      'One <code>x</code><script>if (a<b) no()</script><style>p{}</style> two<pre>no</pre><svg><text>no</text></svg>',
      ['paragraph: One ▢ two▢'],
    ],
    [
      'a footnote',
      'One<sup><a href="#fn1">1</a></sup>.<ol><li id="fn1">A note <a href="#fnref1">^</a></ol>',
      ['paragraph: One.', 'footnote: A note'],
    ],
  ])('%s', (_, source, blocks) => checkBlocks('html', source, ...blocks));
});

describe('places', () => {
  test.each<[string, string, string, 'unbroken' | 'broken']>([
    ['plain', '<p>Kim [[wants]] talks.</p>', 'wants', 'unbroken'],
    ['in emphasis', 'Kim <em class="x">[[wants]]</em> talks.', 'wants', 'unbroken'],
    ['over emphasis', '[[Kim <em>wants</em> talks]].', 'Kim wants talks', 'broken'],
    ['an entity', 'war[[&mdash;]]peace', '—', 'broken'],
    ['over a comment', '[[Kim <!-- c -->wants]]', 'Kim wants', 'broken'],
    ['over lines', '<p>Kim [[wants\r\n   talks]]', 'wants talks', 'broken'],
    ['after an emoji', '😀 <b>Kim</b> [[wants]]', 'wants', 'unbroken'],
  ])('%s', (_, example, phrase, unbroken) => checkPlace('html', example, phrase, unbroken));
});

test('comments', () =>
  checkComments(
    'html',
    '<head><!-- a --></head><!--b--><p>c <!-- d\n e --></p><script><!-- f --></script>',
    ' a ',
    'b',
    ' d\n e ',
  ));

test.each([
  ['an open tag', 'One two three<b'],
  ['open elements', '<div><p><b>One two three'],
  ['closing tags alone', '</p>One two three</b></div>'],
  ['crossed elements', '<b><i>One two three</b></i>'],
  ['an open comment', 'One two three <!-- x'],
])('broken: %s', (_, source) => {
  expect(readBlocks('html', source).join(' ')).toMatch(/One.*three/);
});
