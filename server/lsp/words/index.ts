import { en } from './en';
import { ja } from './ja';
import { ko } from './ko';
import type { Words } from './words';

const languages = new Map<string, Words>(Object.entries({ en, ja, ko }));

/** The words for a client's locale, such as `ko` or `ja-JP`; English for any other and for none. */
export function wordsOf(locale: unknown): Words {
  const [language = ''] = typeof locale === 'string' ? locale.toLowerCase().split(/[-_]/) : [];
  return languages.get(language) ?? en;
}
