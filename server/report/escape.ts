/**
 * Text for XML or HTML, in content and in double-quoted attributes. Characters that XML forbids (most controls, lone
 * surrogates) become U+FFFD, so that any draft gives a well-formed file.
 */
export function escaped(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

// Tab, line feed and carriage return are the only controls that XML 1.0 allows.
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A draft's words on one line: white space collapsed, objects that are no text left out, cut at `limit` characters. */
export function oneLine(text: string, limit = Number.POSITIVE_INFINITY): string {
  const line = text
    .replace(/\ufffc/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = line.length > limit ? [...line] : undefined;
  return characters && characters.length > limit
    ? `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
