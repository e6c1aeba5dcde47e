/** The longest formula that is looked for, in UTF-16 code units. */
const longest = 2000;

/**
 * The length (UTF-16) of the formula `$…$` or `$$…$$` that opens `text`, or -1. Pandoc's rule: no white space inside
 * either dollar, no digit after the second. `before` is the character before the first.
 */
export function mathLength(text: string, before: string): number {
  const near = text.slice(0, longest);
  return near.startsWith('$$') ? displayLength(near) : inlineLength(near, before);
}

function displayLength(text: string): number {
  const end = text.indexOf('$$', 2);
  return end > 2 ? end + 2 : -1;
}

function inlineLength(text: string, before: string): number {
  // “US$5 million … US$10 million”
  if (/[\p{L}\p{N}]/u.test(before)) return -1;
  const [formula, inside = ''] = /^\$((?:[^$\\]|\\.)+)\$(?![\p{L}\p{N}$])/su.exec(text) ?? [];
  if (formula === undefined || /^\s|\s$/.test(inside) || isMoney(inside)) return -1;
  return formula.length;
}

/** “$5 million (or US$” stands between two dollars, but a formula that begins with a number has no plain words. */
function isMoney(inside: string): boolean {
  return /^[\d.,]/.test(inside) && /(?:^|[^\\{A-Za-z])[A-Za-z]{2,}/.test(inside);
}
