import type { Connection } from 'vscode-languageserver';
import { passages, readCopy } from '../engine/index';
import { guide } from './guide';
import { type EssayAnswer, type EssayParams, essayMethod, type Guide, guideMethod } from './protocol';

/** What the writer's own copy of the essay gives to quote from. */
export interface EssayCopy {
  /** By paragraph number; empty without a copy. */
  readonly paragraphs: ReadonlyMap<number, string>;
}

/** Answers `secondAxis/essay` and `secondAxis/guide`. The copy is kept until another is handed over. */
export function serveEssay(connection: Connection): EssayCopy {
  let paragraphs: ReadonlyMap<number, string> = new Map();
  connection.onRequest(essayMethod, ({ text }: EssayParams): EssayAnswer => {
    paragraphs = typeof text === 'string' ? readCopy(text) : new Map();
    return { found: paragraphs.size, of: passages.length };
  });
  connection.onRequest(guideMethod, (): Guide => guide(paragraphs));
  return {
    get paragraphs() {
      return paragraphs;
    },
  };
}
