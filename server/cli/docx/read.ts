import { Problem } from '../problem';
import { inspect } from './zip';

/**
 * The text of a Word document as HTML, one paragraph a line: headings, lists, quotations, tables and notes. Pictures,
 * comments and what a change tracked as deleted are left out. Throws a `Problem` for anything else than a sound document.
 */
export async function readDocx(bytes: Buffer): Promise<string> {
  inspect(bytes);
  // Loaded for Word documents only: it takes longer to load than a draft to check.
  const mammoth = await import('mammoth');
  const { value } = await mammoth
    .convertToHtml({ buffer: bytes }, { styleMap: quotations, convertImage: mammoth.images.imgElement(noPicture) })
    .catch((error: unknown) => {
      throw new Problem(`a damaged Word document: ${String((error as Error)?.message ?? error).split('\n')[0]}`);
    });
  return oneALine(value);
}

const quotations = ['Quote', 'Intense Quote', 'Block Text', 'Block Quote'].map(
  (style) => `p[style-name='${style}'] => blockquote > p:fresh`,
);

function noPicture(): Promise<{ src: string }> {
  return Promise.resolve({ src: '' });
}

/** Every paragraph of Word's is a `p`, a heading or an item; a note is an item with a paragraph in it. */
function oneALine(html: string): string {
  return html
    .replace(/<sup><a href="#(?:foot|end)note-\d+"[^>]*>\[\d+\]<\/a><\/sup>/g, '')
    .replace(/ ?<a href="#(?:foot|end)note-ref-\d+">[^<]*<\/a>/g, '')
    .replace(/\n/g, ' ')
    .replace(/<li\b[^>]*>(?:<p\b)?|<(?:p|h[1-6])\b/g, '\n$&')
    .replace(/^\n/, '');
}
