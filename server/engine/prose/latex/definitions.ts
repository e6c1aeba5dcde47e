/** What the draft's own macros without arguments stand for: `\newcommand{\dprk}{North Korea}`. */
export function definitionsIn(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const pattern =
    /\\(?:(?:re)?newcommand|providecommand|DeclareRobustCommand|def)\*?[ \t]*\{?[ \t]*\\([a-zA-Z]{1,40})[ \t]*\}?[ \t]*\{((?:[^{}\\%$#&\r\n]|\\xspace\b|\{\}){0,200})\}/g;
  for (const [, name = '', body = ''] of source.matchAll(pattern))
    found.set(
      name,
      body
        .replace(/\\xspace\b|\{\}/g, '')
        .replace(/~/g, ' ')
        .trim(),
    );
  return found;
}
