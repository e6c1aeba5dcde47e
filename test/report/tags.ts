/** One tag of a page or picture as it stands in the text. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly alone: boolean;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Every tag in order; throws where a bare “<” or “&” would let a browser read the text otherwise than it was meant. */
export function tagsOf(markup: string): readonly Tag[] {
  const found: Tag[] = [];
  const body = markup.replace(/^<!doctype html>/, '').replace(/<style>[^<]*<\/style>/g, '<style></style>');
  for (const match of body.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z-:]+="[^"<]*")*)\s*(\/?)>|<|&(?!(?:amp|lt|gt|quot|#39);)/g,
  )) {
    const [whole, closing = '', name, attributes = '', alone = ''] = match;
    if (!name) throw new Error(`a bare “${whole}” before ${JSON.stringify(body.slice(match.index, match.index + 60))}`);
    found.push({
      name,
      closing: closing !== '',
      alone: alone !== '' || name === 'meta',
      attributes: [...attributes.matchAll(/([a-zA-Z-:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    });
  }
  return found;
}
