/** Text as XML 1.0 can hold it, in content and between quotation marks. What XML has no way to write becomes `�`. */
export function xml(text: string): string {
  return text.replace(unwritable, '\uFFFD').replace(/[&<>"\t\r\n]/g, (mark) => entities[mark] ?? mark);
}

/** Control characters, lone surrogates and the two non-characters at the end of the basic plane. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
