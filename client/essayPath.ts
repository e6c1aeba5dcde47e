// Where the writer's copy of the essay is, without an editor.

/** A path or an address as somebody types it: an address as it is, else a path, which starts in the first workspace folder if not at a root. */
export function toEssayAddress(typed: string, folder: string | undefined): { uri: string } | { path: string } {
  // A drive letter is no scheme.
  if (/^[a-z][a-z0-9+.-]+:/i.test(typed)) return { uri: typed };
  const path = typed.replaceAll('\\', '/');
  if (/^[a-z]:\//i.test(path)) return { path: `/${path}` };
  if (path.startsWith('/')) return { path };
  return { path: `${folder ?? ''}/${path.replace(/^\.\//, '')}` };
}

/** As UTF-8, or as Windows-1252, in which pages of that age often are. */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Some versions of Node take Windows-1252 for Latin 1, which has no typeset quotes.
    const text = new TextDecoder('latin1').decode(bytes);
    return text.replace(/[\u0080-\u009f]/g, (character) => windows.charAt(character.charCodeAt(0) - 0x80));
  }
}

/** What Windows-1252 has at 0x80 to 0x9f. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
