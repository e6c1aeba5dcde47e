import assert from 'node:assert/strict';
import { parseConfig } from '../../server/config/config';
import { resolver } from '../../server/config/resolve';
import {
  type Change,
  type Draft,
  type Format,
  formats,
  openDraft,
  rules,
  type SourceEdit,
  safeEdits,
} from '../../server/engine/index';
import { parseSettings } from '../../server/lsp/settings';
import { anyText, piece, type Random, spoilt } from './texts';

/** What is tried with one seed. Throws where an invariant does not hold; answers with the UTF-16 code units it read. */
export type Case = (random: Random) => number;

const formatNames = Object.keys(formats) as Format[];

export const cases: Readonly<Record<string, Case>> = {
  'any text': (random) => {
    const draft = openDraft(anyText(random), random.pick(formatNames));
    within(draft);
    return draft.source.length;
  },

  'edits, one after the other': (random) => {
    const draft = openDraft(
      random.next() < 0.5 ? spoilt(random) : anyText(random).slice(0, 5000),
      random.pick(formatNames),
    );
    for (let times = 1 + random.below(6); times > 0; times--) {
      draft.change(anyChanges(random, draft.source.length));
      assert.deepEqual(said(draft), said(openDraft(draft.source, draft.format)), 'incremental is not full');
    }
    return draft.source.length;
  },

  'every fix, applied': (random) => {
    const draft = openDraft(spoilt(random), random.pick(formatNames));
    for (const finding of draft.findings()) {
      for (const { edits, kind } of draft.fixes(finding)) {
        const after = applied(draft.source, edits);
        const fixed = openDraft(after, draft.format);
        within(fixed);
        const rewritten = edits[0];
        if (kind !== 'rewrite' || !rewritten) continue;
        const start = Math.min(finding.span.start, rewritten.span.start);
        const again = fixed
          .findings()
          .filter(
            ({ rule, span }) =>
              rule === finding.rule &&
              span.start === start &&
              span.end === finding.span.end + after.length - draft.source.length,
          );
        assert.deepEqual(again, [], 'the rewritten words still have the finding');
      }
    }
    return draft.source.length;
  },

  'all safe fixes, twice': (random) => {
    const draft = openDraft(spoilt(random), random.pick(formatNames));
    const once = openDraft(applied(draft.source, safeEdits(draft)), draft.format);
    assert.deepEqual(safeEdits(once), [], 'a second run changes more');
    return draft.source.length;
  },

  'a directive for the whole file': (random) => {
    // Above the rest, where no open comment or code can hold it; what is front matter there would be text below it.
    const source = spoilt(random).replace(/^[\uFEFF\s]*-+/, '');
    const draft = openDraft(source, 'markdown');
    const [rule] = draft.findings().map((finding) => finding.rule);
    if (!rule) return source.length;
    const { open, close } = formats.markdown.comment;
    const silenced = openDraft(`${open}second-axis-disable-file ${rule}${close}\n\n${source}`, 'markdown');
    assert.deepEqual(
      silenced.findings().filter((finding) => finding.rule === rule),
      [],
      'does not silence what it names',
    );
    assert.deepEqual(
      counts(silenced),
      counts(draft).filter(([name]) => name !== rule),
      'silences more than it names',
    );
    return source.length;
  },

  'a configuration': (random) => {
    const text = spoiltJson(random);
    const { config, mistakes } = parseConfig(text);
    for (const { span, message } of mistakes) {
      assert.ok(
        0 <= span.start && span.start <= span.end && span.end <= Math.max(1, text.length),
        'a mistake outside the text',
      );
      assert.ok(message.length > 0 && !message.includes('\n'), 'a message of more than a line');
    }
    resolver(config)(piece(random));
    return text.length;
  },

  settings: (random) => {
    const { problems } = parseSettings(anyJson(random, 3));
    for (const problem of problems) assert.match(problem, /^secondAxis/);
    return 0;
  },
};

/** One to three changes, each in offsets of the text the one before it left, of `length` UTF-16 code units at first. */
function anyChanges(random: Random, length: number): Change[] {
  const changes: Change[] = [];
  let left = length;
  for (let times = 1 + random.below(3); times > 0; times--) {
    const start = random.below(left + 1);
    const end = Math.min(left, start + random.pick([0, 0, 1, 5, 200]));
    const text = random.next() < 0.2 ? '' : piece(random);
    changes.push({ start, end, text });
    left += text.length - (end - start);
  }
  return changes;
}

/** How many findings each rule has, by rule. */
function counts(draft: Draft): [rule: string, count: number][] {
  const sums = new Map<string, number>();
  for (const { rule } of draft.findings()) sums.set(rule, (sums.get(rule) ?? 0) + 1);
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Everything a draft says, for comparison. */
function said(draft: Draft): unknown {
  return { findings: draft.findings(), verdicts: draft.verdicts(), summary: draft.summary(), matrix: draft.matrix() };
}

/** Findings are ordered, inside the text, and cut no character in two; so are their fixes and all that goes with them. */
function within(draft: Draft): void {
  const { source } = draft;
  const whole = ({ start, end }: { start: number; end: number }, what: string) => {
    assert.ok(0 <= start && start <= end && end <= source.length, `${what} outside the text`);
    assert.ok(!cuts(source, start) && !cuts(source, end), `${what} cuts a character in two`);
  };
  let last = 0;
  for (const finding of draft.findings()) {
    assert.ok(finding.span.start >= last, 'findings are not in order');
    last = finding.span.start;
    whole(finding.span, finding.rule);
    for (const { span } of finding.related) whole(span, `${finding.rule}, related`);
    for (const { edits } of draft.fixes(finding)) for (const { span } of edits) whole(span, `${finding.rule}, fix`);
  }
  for (const { span, sentence } of draft.matrix().points) {
    whole(span, 'a point');
    whole(sentence, 'the sentence of a point');
  }
  for (const spans of Object.values(draft.summary().coverage)) for (const span of spans) whole(span, 'coverage');
  for (const { span } of draft.verdicts()) whole(span, 'a verdict');
}

/** Whether an offset lies inside what a reader sees as one character, looked at in a window of its surroundings. */
function cuts(source: string, offset: number): boolean {
  if (offset === 0 || offset === source.length) return false;
  const before = source.slice(Math.max(0, offset - 1), offset);
  const after = source.slice(offset, offset + 1);
  const pair = /[\ud800-\udbff]/.test(before) && /[\udc00-\udfff]/.test(after);
  return pair || /^[\p{M}\u200d]$/u.test(after);
}

function applied(source: string, edits: readonly SourceEdit[]): string {
  let text = source;
  for (const { span, text: put } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    text = text.slice(0, span.start) + put + text.slice(span.end);
  }
  return text;
}

const keys = [
  'rules',
  'formats',
  'include',
  'exclude',
  'vocabulary',
  'overrides',
  'files',
  'enable',
  'delay',
  'north',
  '__proto__',
  '',
];

function anyJson(random: Random, depth: number): unknown {
  const kind = depth === 0 ? random.below(5) : random.below(8);
  switch (kind) {
    case 0:
      return random.pick([null, true, false, 0, -1, 1e308, '']);
    case 1:
      return random.pick(['off', 'warning', 'markdown', '**/*.md', '../x', '[', '{a,b', piece(random)]);
    case 2:
      return random.pick(rules).id;
    case 3:
      return piece(random).repeat(random.below(200));
    case 4:
      return [];
    case 5:
      return Array.from({ length: random.below(4) }, () => anyJson(random, depth - 1));
    default:
      return Object.fromEntries(
        Array.from({ length: random.below(5) }, () => [
          random.next() < 0.7 ? random.pick(keys) : random.pick([random.pick(rules).id, piece(random)]),
          anyJson(random, depth - 1),
        ]),
      );
  }
}

function spoiltJson(random: Random): string {
  let text = JSON.stringify(anyJson(random, 4), null, random.below(3)) ?? '';
  for (let times = random.below(4); times > 0; times--) {
    const at = random.below(text.length + 1);
    text = text.slice(0, at) + piece(random) + text.slice(at + random.below(6));
  }
  return text;
}
