import { describe, expect, test } from 'vitest';
import { checkBlocks, checkComments, checkPlace } from './markup';
import { readBlocks } from './read';

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', 'One\ntwo.\n\nThree.', ['paragraph: One two.', 'paragraph: Three.']],
    ['headings', '= One _two_ <l>\nThree.\n== Four\n', ['heading: One two', 'paragraph: Three.', 'heading: Four']],
    [
      'lists',
      '- One\n  two\n+ Three\n1. Four\n/ Term: means\nFive',
      ['item: One two', 'item: Three', 'item: Four', 'item: Term: means', 'paragraph: Five'],
    ],
    [
      'a block quote',
      'One.\n#quote(block: true)[\n  Two.\n\n  Three.\n]\nFour.',
      ['paragraph: One. Four.', '> paragraph: Two.', '> paragraph: Three.'],
    ],
    ['a quotation', 'He said #quote[never] “so”.', ['paragraph: He said “never” “so”.']],
    ['a footnote', 'One#footnote[A _note_.] two.', ['paragraph: One two.', 'footnote: A note.']],
    ['a figure', '#figure(\n  image("a.png"),\n  caption: [A *map*],\n) <fig>', ['title: A map']],
    ['a table', '#table(columns: 2, [One], table.cell(colspan: 2)[Two])', ['cell: One', 'cell: Two']],
    [
      'a template',
      '#show: article.with(\n  title: [The title],\n  abstract: [One.],\n)\nTwo.',
      ['heading: The title', 'paragraph: One.', 'paragraph: Two.'],
    ],
    ['statements', '#import "a.typ": *\n#set text(\n  size: 11pt)\n#let f(x) = [Not #x]\nOne.', ['paragraph: One.']],
    ['variables', '#let dprk = "North Korea"\n#dprk waits; #other too.', ['paragraph: North Korea waits; ▢ too.']],
    [
      'functions',
      'One #emph[two #strong[three]] #link("http://a.b")[four] #text(red)[five].',
      ['paragraph: One two three four five.'],
    ],
    [
      'code and formulas',
      'One `x` and $x^2$ two.\n```py\nnot\n```\nThree',
      ['paragraph: One ▢ and ▢ two.', 'paragraph: Three'],
    ],
    [
      'references',
      'As @fig shows, he said so @cha2020. See https://a.b/c.',
      ['paragraph: As ▢ shows, he said so. See ▢.'],
    ],
    [
      'characters',
      'a~b -- c --- d... \\# \\u{2014} un*believ*able snake_case',
      ['paragraph: a b – c — d… # — unbelievable snake_case'],
    ],
    ['conditions', '#if x [One] else [two]', ['paragraph: Onetwo']],
  ])('%s', (_, source, blocks) => checkBlocks('typst', source, ...blocks));
});

describe('places', () => {
  test.each<[string, string, string, 'unbroken' | 'broken']>([
    ['plain', 'Kim [[wants]] talks.', 'wants', 'unbroken'],
    ['in emphasis', 'Kim *[[wants]]* talks.', 'wants', 'unbroken'],
    ['over emphasis', '[[Kim *wants* talks]].', 'Kim wants talks', 'broken'],
    ['over a footnote', '[[Kim#footnote[a b] wants]] talks.', 'Kim wants', 'broken'],
    ['over a comment', '[[Kim /* c */wants]] talks.', 'Kim wants', 'broken'],
    ['a variable', '#let n = [North Korea]\n[[#n]] waits.', 'North Korea', 'broken'],
    ['after an emoji', '😀 _Kim_ [[wants]]', 'wants', 'unbroken'],
  ])('%s', (_, example, phrase, unbroken) => checkPlace('typst', example, phrase, unbroken));
});

test('comments', () => checkComments('typst', 'One // a\n/* b\n c */ two https://a.b/c `// d`', ' a', ' b\n c '));

test.each([
  ['an open bracket', 'One #emph[two three'],
  ['an open parenthesis', 'One two #link("x three'],
  ['a closed one', 'One ] two ) three'],
  ['an open comment', 'One /* two three'],
  ['an open statement', 'One two three\n#set text(\n'],
])('broken: %s', (_, source) => {
  expect(readBlocks('typst', source).join(' ')).toMatch(/One.*three/);
});
