import type { BlockKind } from '../block';

/** What an element is to a reader; whatever is not here is markup inside a sentence. */
export type Role = BlockKind | 'block' | 'quotation' | 'quote' | 'break' | 'object' | 'nothing';

const roles: ReadonlyMap<string, Role> = new Map([
  ...named(
    'block',
    `html body div p section article main aside header footer nav form fieldset address center details dialog dl ul ol menu
    table thead tbody tfoot tr colgroup figure hgroup hr legend search optgroup`,
  ),
  ...named('heading', 'h1 h2 h3 h4 h5 h6 summary'),
  ...named('item', 'li dt dd option'),
  ...named('cell', 'td th'),
  ...named('title', 'caption figcaption'),
  ...named('quotation', 'blockquote'),
  ...named('quote', 'q'),
  ...named('break', 'br'),
  // What stands in a sentence as a noun does.
  ...named('object', 'code kbd samp img picture math svg input select button meter progress audio video canvas tt'),
  ...named('nothing', 'head script style template pre textarea noscript iframe object embed map datalist rp rt'),
]);

function named(role: Role, names: string): [string, Role][] {
  return names.split(/\s+/).map((name) => [name, role]);
}

export function roleOf(name: string): Role | undefined {
  return roles.get(name.toLowerCase());
}
