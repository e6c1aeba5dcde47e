import { describe, expect, test } from 'vitest';
import { proseParser } from '../../../server/engine/prose/parser';
import { readBlocks } from './read';

function check(source: string, ...blocks: readonly string[]): void {
  expect(readBlocks('markdown', source)).toEqual(blocks);
  expect(readBlocks('markdown', source.replaceAll('\n', '\r\n')), 'with CRLF').toEqual(blocks);
  expect(readBlocks('markdown', source.replaceAll('\n', '\r')), 'with CR').toEqual(blocks);
}

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['white space', ' \n\t\n', []],
    ['a paragraph', 'Kim wants talks.', ['paragraph: Kim wants talks.']],
    ['paragraphs', 'One.\n\nTwo.\n \nThree.\n', ['paragraph: One.', 'paragraph: Two.', 'paragraph: Three.']],
    ['headings', '# One #\n\nTwo\n===\n\n### Three', ['heading: One', 'heading: Two', 'heading: Three']],
    ['a heading of two lines', 'One\ntwo\n---', ['heading: One two']],
    ['an empty heading', '#\n', []],
    ['items', '- one\n- two\n\n1. three', ['item: one', 'item: two', 'item: three']],
    ['an item of two paragraphs', '- one\n\n  two', ['item: one', 'item: two']],
    ['nested items', '- one\n  - two\n    wraps\n', ['item: one', 'item: two wraps']],
    ['tasks', '- [ ] one\n- [x] two', ['item: one', 'item: two']],
    ['a heading in an item', '- # one', ['heading: one']],
    ['quotes', '> one\n> two\nlazy\n>\n> three', ['> paragraph: one two lazy', '> paragraph: three']],
    ['nested quotes', '> > one\n> > two\n> three', ['> paragraph: one two three']],
    ['a quote in an item', '- one\n  > two', ['item: one', '> paragraph: two']],
    ['an item in a quote', '> - one\n>   two', ['> item: one two']],
    ['a table', 'a | b\n--|--\nx y | z\n', ['cell: a', 'cell: b', 'cell: x y', 'cell: z']],
    ['a cell with an escaped bar', '| a \\| b | |\n|--|--|\n', ['cell: a | b']],
    ['a table in a quote', '> a | b\n> --|--\n> c | d', ['> cell: a', '> cell: b', '> cell: c', '> cell: d']],
    ['a footnote', 'Text[^1].\n\n[^1]: Note\n    goes on.', ['paragraph: Text.', 'footnote: Note goes on.']],
    ['footnotes in a row', '[^a]: One.\n[^b]: Two.', ['footnote: One.', 'footnote: Two.']],
    [
      'a footnote of two paragraphs',
      '[^a]: One.\n\n    Two.\n\nOut.',
      ['footnote: One.', 'footnote: Two.', 'paragraph: Out.'],
    ],
    ['a list in a footnote', '[^a]: One:\n    - two', ['footnote: One:', 'item: two']],
    ['code', 'a\n\n    code\n\n```\ncode\n```\n\n~~~ x\ncode', ['paragraph: a']],
    ['rules', 'a\n\n---\n\n***\nb', ['paragraph: a', 'paragraph: b']],
    ['a definition', '[a]: http://x.y\n\nb', ['paragraph: b']],
    ['an HTML block', '<div>\ntext\n</div>\n\nprose', ['paragraph: prose']],
    ['prose between HTML blocks', '<details>\n\nprose\n\n</details>', ['paragraph: prose']],
    ['a fenced div', '::: {.note}\nprose\n:::\nmore', ['paragraph: prose', 'paragraph: more']],
    ['a module', "import X from 'y'\n\nexport const a = 1\n\nprose", ['paragraph: prose']],
    [
      'prose that begins like a module',
      'import duties rise\n\nexport controls bite',
      ['paragraph: import duties rise', 'paragraph: export controls bite'],
    ],
    ['a display formula', 'a\n\n$$\n- x\n= y\n$$\nb', ['paragraph: a', 'paragraph: b']],
    ['a picture alone', '![](x.png)', []],
    ['no words', '…\n\n`a`, `b`', []],
  ])('%s', (_, source, blocks) => check(source, ...blocks));
});

describe('inline markup', () => {
  test.each([
    ['emphasis', '*One* **two** _three_ ***four***', 'One two three four'],
    ['emphasis in a word', 'un*believ*able', 'unbelievable'],
    ['strikethrough', 'a ~~b~~ c', 'a b c'],
    ['unclosed emphasis', 'a *b **c', 'a *b **c'],
    ['unclosed link', 'a [b](c', 'a [b](c'],
    ['unclosed code', 'a `b', 'a `b'],
    ['unclosed comment', 'a <!-- b', 'a <!-- b'],
    ['code', 'call `f(x)` now', 'call ▢ now'],
    ['code with backticks', 'a `` `b` `` c', 'a ▢ c'],
    ['link', 'see [the *text*](http://a.b)', 'see the text'],
    ['link with brackets in its text', 'see [the “[t]ext”](http://a.b)', 'see the “[t]ext”'],
    ['altered quotation', '“[t]he regime […] [sic]”', '“[t]he regime […] [sic]”'],
    ['two brackets', 'a [b][c] d', 'a [b][c] d'],
    ['bracket before a footnote', '“a [sic][^1]”', '“a [sic]”'],
    ['autolinks', 'see https://a.b/c, <http://d.e> or me@a.org.', 'see ▢, ▢ or ▢.'],
    ['picture', 'see ![](a.png) there', 'see ▢ there'],
    ['tags', 'a <b>c</b> d<br>e', 'a c d e'],
    ['comment', 'a <!-- b --> c', 'a c'],
    ['citation', 'as Cha argues [@cha2020, p. 3]. So [see @kim].', 'as Cha argues. So.'],
    ['escapes', '\\*a\\* \\$5 1\\. a\\b', '*a* $5 1. a\\b'],
    ['entities', 'a&nbsp;b&mdash;c &#8217; &#x2014; &lt;&amp;&gt;', 'a\u00A0b—c ’ — <&>'],
    ['no entities', 'AT&T; &nonesuch; & &#0; &#xD800;', 'AT&T; &nonesuch; & \uFFFD \uFFFD'],
    ['soft line breaks', 'a\nb  \n  c\t\nd', 'a b c d'],
    ['hard line breaks', 'a  \nb\\\nc', 'a b c'],
    ['backslash at the end', 'a\\', 'a\\'],
    ['formulas', 'so $x^2$ and $$y = 1$$ hold', 'so ▢ and ▢ hold'],
    ['dollars', 'from $5 million and $10, or $3-$4', 'from $5 million and $10, or $3-$4'],
    ['dollars of several countries', 'US$5 is A$7 (or $5 in US$) $', 'US$5 is A$7 (or $5 in US$) $'],
    ['smart quotes and dashes', '“It’s — ‘so’…”', '“It’s — ‘so’…”'],
    ['lone surrogate, NUL, line separator', 'a\ud800\0\u2028b', 'a\ud800\0\u2028b'],
  ])('%s', (_, source, prose) => check(source, `paragraph: ${prose}`));
});

describe('references', () => {
  test('a defined one is a link', () => check('See [the *Text*].\n\n[the *text*]: x', 'paragraph: See the Text.'));
  test('with a label of its own', () => check('See [text][a] [b][].\n\n[a]: x\n[B]: y', 'paragraph: See text b.'));
  test('brackets return when the definition goes', () => {
    const parser = proseParser('markdown');
    const source = 'See [it].\n\n[it]: x';
    parser.parse(source);
    const edit = { start: source.length - 3, end: source.length, text: '' };
    const { blocks } = parser.update(source.slice(0, -3), [edit]);
    expect(blocks.map((block) => block.prose)).toEqual(['See [it].', '[it]']);
  });
});

describe('titles', () => {
  test('of a link', () => check('[a](b "One &amp; \\"two\\"")', 'paragraph: a', 'title: One & "two"'));
  test('of a definition', () => check('[a]: b\n  "One"', 'title: One'));
  test('alternative text', () =>
    check('See ![*One* two](b "Three").', 'paragraph: See ▢.', 'title: One two', 'title: Three'));
  test('in a quote', () => check('> [a](b "One\n> two")', '> paragraph: a', '> title: One two'));
});

test.each<[string, string, string[]]>([
  ['a shortcode', '{{< include a.qmd >}}\n\nOne {{% x %}}.', ['paragraph: One.']],
  ['attributes', '## One {#id .x}\n\n[Two]{.y} ![](a.png){width=50%}', ['heading: One', 'paragraph: [Two] ▢']],
  ['expressions', 'By {post.author} {/* no */} in {braces}.', ['paragraph: By ▢ in {braces}.']],
  ['citations', 'As @cha2020 says [@kim1999, p. 3], @name and a@b2.c.', ['paragraph: As ▢ says, @name and ▢.']],
  ['fenced divs', '::: {.callout-note}\nOne.\n:::', ['paragraph: One.']],
  ['imports', "import A from 'a'\nexport const b = 1\n\nOne.", ['paragraph: One.']],
  ['components', '<Note>\n\nOne <B>two</B>.\n\n</Note>', ['paragraph: One two.']],
])('Quarto and MDX: %s', (_, source, blocks) => check(source, ...blocks));

describe('comments', () => {
  function checkComments(source: string, ...comments: readonly string[]): void {
    const prose = proseParser('markdown').parse(source);
    expect(prose.comments.map(({ text }) => text)).toEqual(comments);
    for (const { start, end, text } of prose.comments) expect(source.slice(start, end)).toBe(`<!--${text}-->`);
  }

  test('between paragraphs', () => checkComments('a\n\n<!-- b -->\n\nc', ' b '));
  test('in a paragraph', () => checkComments('a <!-- b --> c <!--d-->', ' b ', 'd'));
  test('before and inside an item', () => checkComments('<!-- a -->\n- <!-- b -->\n  c', ' a ', ' b '));
  test('of several lines', () => checkComments('<!-- a\n\nb -->\nc', ' a\n\nb '));
  test('in an HTML block', () => checkComments('<div>\n<!-- a --></div>', ' a '));
  test('in a heading and in a cell', () => checkComments('# a <!-- b -->\n\nc | d <!-- e -->\n--|--', ' b ', ' e '));
  test('in code', () => checkComments('`<!-- a -->`\n\n```\n<!-- b -->\n```'));
  test('unclosed', () => checkComments('<!-- a\n\nb'));
  test('text after one is prose', () => check('<!-- a --> Kim wants talks.', 'paragraph: Kim wants talks.'));
});

describe('front matter', () => {
  function checkFront(source: string, frontMatter: string | undefined, ...blocks: readonly string[]): void {
    expect(proseParser('markdown').parse(source).frontMatter).toBe(frontMatter);
    check(source, ...blocks);
  }

  test('opens the file', () => checkFront('---\ntitle: A\n---\nB', 'title: A\n', 'paragraph: B'));
  test('after a byte order mark', () => checkFront('\uFEFF---\na: b\n---\n# B', 'a: b\n', 'heading: B'));
  test('closed by dots', () => checkFront('---\na: b\n...\n\nB', 'a: b\n', 'paragraph: B'));
  test('is all there is', () => checkFront('---\na: b\n---', 'a: b\n'));
  test('empty', () => checkFront('---\n---\nB', '', 'paragraph: B'));
  test('unclosed is none', () => checkFront('---\nA', undefined, 'paragraph: A'));
  test('a rule is none', () => checkFront('---\n\nA\n\n---\n\nB', undefined, 'paragraph: A', 'paragraph: B'));
  test('later is none', () => checkFront('A\n\n---\na: b\n---\n', undefined, 'paragraph: A', 'heading: a: b'));
  test('a byte order mark alone', () => checkFront('\uFEFFA', undefined, 'paragraph: A'));
});
