// The engine's one door. Everything outside `server/engine` imports from here and from nowhere deeper.
export type { Colour, ColourKind, Voice } from './colour';
export { type Verb, verbs } from './directive/directive';
export { nearest } from './directive/nearest';
export { type Notice, type NoticeId, noticeKinds, type Remedy } from './directive/notices';
export type { Slot } from './directive/slot';
export {
  type Change,
  type ClaimVerdict,
  type Draft,
  type DraftOptions,
  openDraft,
  type RuleSettings,
  type Summary,
} from './draft';
export { type Passage, passages, publication } from './essay/passages';
export { readCopy } from './essayCopy';
export { safeEdits } from './fixAll';
export { type TermKind, termKinds } from './language/lexicon/terms';
export { type Vocabulary, type VocabularyKind, vocabularyKinds } from './language/lexicon/vocabulary';
export type { Matrix, MatrixPoint, SweetSpot } from './matrix';
export { type Format, type FormatInfo, formatOfFile, formatOfLanguage, formats } from './prose/formats';
export type { Finding, Related } from './rule/finding';
export type { Fix, SourceEdit } from './rule/fix';
export type { RuleId, RuleInfo, Severity } from './rule/info';
export { rules } from './rules/index';
export type { Candidate, SecondReader } from './secondReader';
export type { Span } from './text/span';
