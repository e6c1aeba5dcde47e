import { Parser } from 'htmlparser2';

/** What a reader of a saved page reads, a paragraph on a line of its own. Any string is a page. */
export function pageText(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (unread.has(name)) hidden++;
      else if (!inline.has(name)) parts.push('\n\n');
    },
    ontext(text) {
      if (hidden === 0) parts.push(text.replace(/\s+/g, ' '));
    },
    onclosetag(name) {
      if (unread.has(name)) hidden = Math.max(0, hidden - 1);
      else if (!inline.has(name)) parts.push('\n\n');
    },
  });
  parser.end(html);
  return parts.join('');
}

/** Whether a text is markup of a page rather than prose. */
export function isPage(text: string): boolean {
  return /<(?:!doctype\s+html|html|head|body|article|main|div|p)[\s>]/i.test(text.slice(0, 20_000));
}

const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'iframe', 'textarea', 'select']);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
