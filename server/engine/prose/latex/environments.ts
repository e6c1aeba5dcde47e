/** What an environment does to what stands in it. */
export interface Environment {
  readonly role: 'quote' | 'list' | 'table' | 'slide' | 'plain';
  /** How many arguments in braces follow `\begin{…}` that are no prose. */
  readonly arguments: number;
}

const environments: ReadonlyMap<string, Environment> = new Map([
  ...named('quote', 0, 'quote quotation verse displayquote blockquote quoting epigraphs'),
  ...named('quote', 1, 'displaycquote foreigndisplayquote'),
  ...named('list', 0, 'itemize enumerate description compactitem compactenum inparaenum inparaitem tasks'),
  ...named('list', 2, 'list'),
  ...named('table', 1, 'tabular longtable supertabular tabulary'),
  ...named('table', 2, 'tabular* tabularx longtabu'),
  ...named('table', 1, 'tblr longtblr'),
  ...named('slide', 0, 'frame'),
  ...named('plain', 1, 'minipage multicols adjustbox spacing adjustwidth subfigure subtable block alertblock column'),
  ...named('plain', 2, 'wrapfigure wraptable'),
]);

function named(role: Environment['role'], count: number, names: string): [string, Environment][] {
  return names.split(' ').map((name) => [name, { role, arguments: count }]);
}

export function environment(name: string): Environment {
  return environments.get(name) ?? { role: 'plain', arguments: 0 };
}

const formulas = new Set(
  'equation align gather multline flalign alignat eqnarray math displaymath dmath split array aligned gathered'
    .split(' ')
    .flatMap((name) => [name, `${name}*`]),
);
const bodies = new Set(
  `verbatim verbatim* Verbatim BVerbatim LVerbatim lstlisting minted alltt comment tikzpicture tikzcd pgfpicture picture
  axis forest filecontents filecontents* thebibliography algorithm algorithmic algorithm2e pspicture asy luacode pycode
  Sinput Soutput Schunk CCSXML references keywords`.split(/\s+/),
);

/** Of an environment whose body is no prose: whether it is a formula inside a sentence or stands for itself. */
export function bodyRole(name: string): 'formula' | 'body' | undefined {
  if (formulas.has(name)) return 'formula';
  return bodies.has(name) ? 'body' : undefined;
}
