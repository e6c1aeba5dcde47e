// The engine's interface over three words, so that protocol tests do not depend on what the real rules find.
import type { Change, Draft, Finding, Fix, Format, RuleInfo, SourceEdit, Summary } from '../../server/engine/index';
import type { Settings } from '../../server/lsp/settings';

/** The one safe fix: `wants` may be made `may want`. */
export function safeEdits({ source }: Draft): readonly SourceEdit[] {
  const spans = [...source.matchAll(/\bwants\b/g)].map(({ index }) => ({ start: index, end: index + 5 }));
  return spans.map((span) => ({ span, text: 'may want' }));
}

export { verbs } from '../../server/engine/directive/directive';
export { nearest } from '../../server/engine/directive/nearest';
export { noticeKinds } from '../../server/engine/directive/notices';
export { passages, publication } from '../../server/engine/essay/passages';
export { vocabularyKinds } from '../../server/engine/language/lexicon/vocabulary';
export { formatOfLanguage, formats } from '../../server/engine/prose/formats';

export const rules: readonly RuleInfo[] = [
  rule('framing/false-choice', 'claim', 'warning', [3, 9]),
  rule('motivation/asserted-intent', 'claim', 'information', [5]),
  rule('interaction/unaddressed', 'coverage', 'warning', [6, 8]),
];

/** `carrots or sticks`, `say{…}` and `wants` are claims; a draft with `should` and without `hotline` owes a word on interaction. */
export function openDraft(text: string, format: Format): Draft {
  let source = text;
  const claims = () => [
    ...found(
      source,
      /carrots or sticks|say\{.*?\}/gs,
      'framing/false-choice',
      (words) => `“${words}” leaves two answers.`,
    ),
    ...found(source, /\bwants\b/g, 'motivation/asserted-intent', (words) => `“${words}” states a motive as fact.`),
  ];
  const shoulds = () => [...source.matchAll(/should/g)].map(({ index }) => ({ start: index, end: index + 6 }));
  const coverage = (): Finding[] => {
    const [first, ...rest] = shoulds();
    if (!first || source.includes('hotline')) return [];
    const related = rest.map((span) => ({ span, message: 'Also a recommendation.' }));
    const message = 'The draft does not say how to keep in touch.';
    return [{ rule: 'interaction/unaddressed', severity: 'warning', span: first, message, passages: [6, 8], related }];
  };
  return {
    get source() {
      return source;
    },
    format,
    change(changes: readonly Change[]) {
      for (const { start, end, text } of changes) source = source.slice(0, start) + text + source.slice(end);
    },
    findings(settings: Settings['rules'] = {}) {
      return [...claims(), ...coverage()]
        .filter((finding) => settings[finding.rule] !== 'off' && /Pyongyang|Seoul/.test(source))
        .map((finding) => ({ ...finding, severity: (settings[finding.rule] as undefined) ?? finding.severity }))
        .sort((a, b) => a.span.start - b.span.start);
    },
    fixes: (finding) => fixes(finding),
    ignoring: ({ rule }) => {
      const saying = (verb: string) => ({ span: { start: 0, end: 0 }, text: `<!-- second-axis-${verb} ${rule} -->\n` });
      return { here: saying('disable-next-line'), inDraft: saying('disable-file') };
    },
    slotAt: () => undefined,
    copy: () => openDraft(source, format),
    notices: () => [],
    verdicts: () => [],
    colours: () =>
      [...source.matchAll(/talks/g)].map(({ index }) => ({
        span: { start: index, end: index + 5 },
        kind: 'engagement',
        voice: undefined,
      })),
    summary: (): Summary => ({
      kind: !/Pyongyang|Seoul/.test(source) ? 'off-topic' : shoulds().length ? 'policy' : 'analysis',
      recommendations: shoulds(),
      coverage: {
        'interaction/unaddressed': source.includes('hotline') ? [{ start: 0, end: 1 }] : [],
        'motivation/unexamined': [],
      },
      opening: source ? { start: 0, end: 1 } : undefined,
    }),
    matrix: () => ({
      points: shoulds().map((span) => ({ span, sentence: span, text: 'should', x: undefined, y: undefined })),
      sweetSpot: { x: 0.2, y: 0.75, motive: 'unknown' },
    }),
    analysed: 0,
  };
}

/** The addition to a coverage finding is a line of its own. */
function fixes({ rule, span }: Finding): readonly Fix[] {
  const after = { start: span.end, end: span.end };
  const before = rule === 'interaction/unaddressed' ? '\n- ' : ' ';
  const add: Fix = {
    kind: 'add',
    title: 'Add a sentence',
    edits: [{ span: after, text: `${before}Then talk (how often?).` }],
    snippet: `${before}Then talk ($1).`,
    preferred: rule === 'interaction/unaddressed',
    safe: false,
  };
  const text = { 'framing/false-choice': 'carrots and sticks', 'motivation/asserted-intent': 'may want' }[
    rule as string
  ];
  if (text === undefined) return [add];
  return [
    add,
    {
      kind: 'rewrite',
      title: `Write “${text}”`,
      edits: [{ span, text }],
      preferred: true,
      safe: rule === 'motivation/asserted-intent',
    },
  ];
}

function found(source: string, pattern: RegExp, id: RuleInfo['id'], says: (words: string) => string): Finding[] {
  return [...source.matchAll(pattern)].map(({ 0: words, index }) => ({
    rule: id,
    severity: rules.find((rule) => rule.id === id)?.severity ?? 'warning',
    span: { start: index, end: index + words.length },
    message: says(words),
    passages: rules.find((rule) => rule.id === id)?.passages ?? [],
    related: [],
  }));
}

function rule(
  id: RuleInfo['id'],
  kind: RuleInfo['kind'],
  severity: RuleInfo['severity'],
  passages: readonly number[],
): RuleInfo {
  const [weak, good] = [`A weak line for ${id}.`, `A good line for ${id}.`];
  return {
    id,
    kind,
    severity,
    passages,
    title: `Title of ${id}`,
    why: 'It matters.',
    advice: 'Do better.',
    weak,
    good,
  };
}
