/** What a directive holds. */
export interface Directive {
  readonly role: 'prose' | 'quote' | 'caption' | 'cells' | 'skip';
  /** Its argument is a title that a reader sees. */
  readonly titled: boolean;
}

const directives: ReadonlyMap<string, Directive> = new Map([
  ...named(
    'prose',
    false,
    `note tip hint warning caution danger important attention error seealso container compound class rst-class only
    rubric-body header footer centered hlist glossary versionadded versionchanged deprecated todo details dropdown card
    parsed-prose margin aside`,
  ),
  ...named('prose', true, 'admonition topic sidebar rubric'),
  ...named('quote', false, 'epigraph highlights pull-quote'),
  ...named('caption', false, 'figure'),
  ...named('cells', true, 'list-table table'),
]);

function named(role: Directive['role'], titled: boolean, names: string): [string, Directive][] {
  return names.split(/\s+/).map((name) => [name, { role, titled }]);
}

export function directive(name: string): Directive {
  return directives.get(name.toLowerCase()) ?? { role: 'skip', titled: false };
}
