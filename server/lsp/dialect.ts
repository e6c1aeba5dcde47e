/** How a text for the reader is written down: as Markdown, or as plain text for a client that shows no Markdown. */
export interface Dialect {
  readonly kind: 'markdown' | 'plaintext';
  /** Anybody's words, the draft's included: they come out as they read and never as markup. One line. */
  text(words: string): string;
  bold(words: string): string;
  /** A paragraph in somebody else's words. */
  quote(words: string): string;
  /** A name that is typed as it stands, such as a rule's. */
  code(words: string): string;
  link(label: string, href: string): string;
  /** Between what is read at a glance and what is read on demand. */
  readonly line: string;
}

export const markdown: Dialect = {
  kind: 'markdown',
  text: escaped,
  bold: (words) => `**${escaped(words)}**`,
  quote: (words) => `> ${escaped(words)}`,
  code: (words) => `\`${oneLine(words).replaceAll('`', '')}\``,
  link: (label, href) => `[${escaped(label)}](${href.replace(/[()<>\s]/g, percent)})`,
  line: '\n\n---\n\n',
};

export const plaintext: Dialect = {
  kind: 'plaintext',
  text: oneLine,
  bold: oneLine,
  quote: (words) => `“${oneLine(words)}”`,
  code: oneLine,
  link: (label, href) => `${label} <${href}>`,
  line: '\n\n',
};

/**
 * Every character that could open a link, a command, an image, HTML, an icon or emphasis inside a line. The bare addresses that
 * renderers turn into links by themselves (`https:`, `www.`, `a@b`) are broken up too; what stands at a line's start cannot be reached.
 */
function escaped(words: string): string {
  return oneLine(words).replace(/[\\`*_[\]<>&!~|$@]|:(?=\/\/)|(?<=www)\./gi, '\\$&');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
