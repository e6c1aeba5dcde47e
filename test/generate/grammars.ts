import { verbs } from '../../server/engine/index';
import { expand, phrasesOf } from '../../server/engine/language/lexicon/index';
import { termKinds, terms } from '../../server/engine/language/lexicon/terms';

/** Files below `syntaxes/` by name: the framework's vocabulary and our directives, as TextMate grammars to inject. */
export function grammars(): Readonly<Record<string, object>> {
  return {
    'vocabulary.tmLanguage.json': {
      scopeName: 'second-axis.vocabulary.injection',
      injectionSelector:
        'L:text.html.markdown -comment -markup.fenced_code -markup.inline.raw -meta.link -meta.embedded -meta.directive, L:text.plain -meta.directive',
      patterns: termKinds.map((kind) => ({ name: `vocabulary.${kind}.second-axis`, match: matching(kind) })),
    },
    'directives.tmLanguage.json': {
      scopeName: 'second-axis.directives.injection',
      injectionSelector: 'L:comment',
      patterns: [{ include: '#directive' }],
      repository: {
        directive: {
          name: 'meta.directive.second-axis',
          match: `(second-axis-(?:${[...verbs].sort((a, b) => b.length - a.length).join('|')}))\\b([^:\\r\\n]*?)(?=:|-->|$)`,
          captures: {
            1: { name: 'keyword.control.directive.second-axis' },
            2: { patterns: [{ match: '[a-z]+/[a-z-]+', name: 'entity.name.tag.rule.second-axis' }] },
          },
        },
      },
    },
    'plaintext.tmLanguage.json': {
      scopeName: 'text.plain',
      patterns: [{ include: 'second-axis.directives.injection#directive' }],
    },
  };
}

/** Whole words in any case; a hyphen or any space may stand between those of a phrase. */
function matching(kind: (typeof termKinds)[number]): string {
  const excepted = new Set(all(terms[kind].except.split(',')));
  const phrases = all(terms[kind].classes.flatMap(phrasesOf)).filter((phrase) => !excepted.has(phrase));
  return `(?i)(?<![\\p{L}\\p{N}])${pattern(new Set(phrases))}(?![\\p{L}\\p{N}])`;
}

function all(phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => phrase.trim()).flatMap((phrase) => expand(phrase).map((words) => words.join(' ')));
}

/** One expression for many phrases, in which what they begin with is written once; the longest matches first. */
function pattern(phrases: ReadonlySet<string>): string {
  const tails = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const [letter = ''] = phrase;
    const rest = tails.get(letter) ?? new Set();
    tails.set(letter, rest.add(phrase.slice(letter.length)));
  }
  const ends = tails.delete('');
  const branches = [...tails]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, rest]) => `${written(letter)}${pattern(rest)}`);
  if (branches.length === 0) return '';
  const joined = branches.length === 1 && !ends ? branches.join('') : `(?:${branches.join('|')})`;
  return ends ? `${joined}?` : joined;
}

function written(letter: string): string {
  if (letter === ' ') return '[\\s-]+';
  if (letter === "'") return "\\s*['’]";
  return letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
