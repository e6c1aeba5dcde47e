import type { Span } from '../engine/index';
import type { OpenDraft } from './openDraft';
import type { Place } from './protocol';
import { toRange } from './toProtocol';

/** As many characters of a sentence as a row or a tooltip can hold. */
const longest = 240;

export function toPlace(open: OpenDraft, span: Span<'source'>): Place {
  const text = open.draft.source.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return {
    range: toRange(open, span),
    text: text.length <= longest ? text : `${text.slice(0, longest).replace(/\s\S*$/, '')} …`,
  };
}
