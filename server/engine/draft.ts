import type { Analysis } from './analysis';
import { opening } from './annotate/context';
import { type Colour, coloursOf } from './colour';
import { type Directives, readDirectives } from './directive/directive';
import { type Candidate, type Notice, type NoticeId, unknown, unused } from './directive/notices';
import { type Silences, silences } from './directive/silence';
import { type Slot, slotAt } from './directive/slot';
import { ignoreHere, ignoreInDraft } from './directive/write';
import { additionsFor, type Page, rewritesFor } from './fixes';
import { follow, type Kept, nothingKept } from './kept';
import type { Lexicon } from './language/lexicon/index';
import { lexiconWith, type Vocabulary } from './language/lexicon/vocabulary';
import { type Matrix, type MatrixPoint, sweetSpot } from './matrix';
import type { Block, Prose } from './prose/block';
import type { Format } from './prose/formats';
import { type ProseParser, proseParser } from './prose/parser';
import type { Finding } from './rule/finding';
import type { Fix, SourceEdit } from './rule/fix';
import type { RuleId, Severity } from './rule/info';
import type { ClaimVerdict as RuleVerdict, Silence } from './rule/verdict';
import { claimRules, coverageRules, rules } from './rules/index';
import type { SecondReader } from './secondReader';
import { applyEdits, composeEdits, type Edit } from './text/edit';
import { toSource } from './text/segments';
import type { Span } from './text/span';

export type Change = Edit;
/** A candidate of a claim rule and what became of it, for `--explain`. */
export type ClaimVerdict = RuleVerdict;

/** What the fold says of the whole draft. */
export interface Summary {
  readonly kind: 'policy' | 'analysis' | 'off-topic';
  /** Every recommendation in order; coverage findings stand at the first. */
  readonly recommendations: readonly Span<'source'>[];
  /** For each coverage rule the sentences that take its matter up; empty means missing. */
  readonly coverage: Readonly<Record<string, readonly Span<'source'>[]>>;
  /** The first heading, or the first block of a draft without one. */
  readonly opening: Span<'source'> | undefined;
}

/** Which rules run and how loud, and the notices on directives; absent means the rule's own severity. */
export type RuleSettings = Readonly<Partial<Record<RuleId | NoticeId, Severity | 'off'>>>;

/** One open draft. Total: any source gives findings, in source order, inside the text. */
export interface Draft {
  readonly source: string;
  readonly format: Format;
  /** Applies changes one after the other, each in offsets of the text the one before it left (as LSP sends them). */
  change(changes: readonly Change[]): void;
  findings(settings?: RuleSettings): readonly Finding[];
  /**
   * What is wrong with the draft's directives, in source order: those that are misspelt, whatever the draft is about, and those that
   * silence nothing, if it is about North Korea.
   */
  notices(settings?: RuleSettings): readonly Notice[];
  /** Edits that silence the finding's rule: in the block it stands in, and in the whole draft. */
  ignoring(finding: Finding): { readonly here: SourceEdit; readonly inDraft: SourceEdit };
  /** The word of a directive that is being written at `offset`, if one is. */
  slotAt(offset: number): Slot | undefined;
  /** An independent draft of the same text. */
  copy(): Draft;
  /** Built when asked for; an empty list for a finding that is no longer there. */
  fixes(finding: Finding): readonly Fix[];
  verdicts(): readonly ClaimVerdict[];
  /**
   * What the vocabulary, the actors, the recommendations and other voices are, in order and disjoint; of the blocks that `within`
   * touches. None of a draft about something else.
   */
  colours(within?: Span<'source'>): readonly Colour<'source'>[];
  summary(): Summary;
  /** The recommendations on the essay's plane; without points where the draft is not about North Korea. */
  matrix(): Matrix;
  /** Blocks analysed since the draft was opened: what incremental work really cost. */
  readonly analysed: number;
}

/** What a draft is read with beside its text; fixed for as long as it is open. */
export interface DraftOptions {
  /** A house's own names and words. */
  readonly vocabulary?: Vocabulary | undefined;
  /** Another source of candidates beside the rules' patterns. */
  readonly reader?: SecondReader | undefined;
}

export function openDraft(source: string, format: Format, options: DraftOptions = {}): Draft {
  return new OpenDraft(source, format, options);
}

class OpenDraft implements Draft {
  source: string;
  readonly format: Format;
  analysed = 0;
  private readonly lexicon: Lexicon;
  private readonly reader: SecondReader | undefined;
  private readonly parser: ProseParser;
  private prose: Prose;
  private kept: Kept = nothingKept();
  /** What this version has been asked already. */
  private claimed: readonly Judged[] | undefined;
  private summed: Summary | undefined;
  private found: { readonly settings: RuleSettings; readonly findings: readonly Finding[] } | undefined;
  private said: { readonly directives: Directives; readonly silences: Silences } | undefined;
  /** Worked out when asked for, and kept as long as the analysis is. */
  private readonly colouring = new WeakMap<Analysis, readonly Colour<'prose'>[]>();

  constructor(
    source: string,
    format: Format,
    private readonly options: DraftOptions,
  ) {
    this.reader = options.reader;
    this.lexicon = lexiconWith(options.vocabulary);
    this.source = source;
    this.format = format;
    this.parser = proseParser(format);
    this.prose = this.parser.parse(source);
    this.analyse();
  }

  change(changes: readonly Change[]): void {
    const edits = composeEdits(changes);
    this.source = applyEdits(this.source, edits);
    this.prose = this.parser.update(this.source, edits);
    this.analyse();
  }

  private analyse(): void {
    const { analysed, ...kept } = follow(this.kept, this.prose.blocks, this.lexicon, this.reader);
    this.analysed += analysed;
    this.kept = kept;
    this.claimed = this.summed = this.found = this.said = undefined;
  }

  copy(): Draft {
    return new OpenDraft(this.source, this.format, this.options);
  }

  verdicts(): readonly ClaimVerdict[] {
    const offTopic = this.kind() === 'off-topic';
    return this.claims().map(({ block, claim, silence }) => ({
      rule: claim.rule.id,
      span: toSource(block, claim.span),
      pattern: claim.pattern,
      silence: offTopic ? 'off-topic' : silence,
    }));
  }

  colours(within: Span<'source'> = { start: 0, end: this.source.length }): readonly Colour<'source'>[] {
    if (this.kind() === 'off-topic') return [];
    const found: Colour<'source'>[] = [];
    let end = 0;
    this.each((block, analysis, at) => {
      if (block.start > within.end || block.start + block.length < within.start) return;
      for (const { span, kind, voice } of this.coloured(block, analysis, at)) {
        const source = toSource(block, span);
        // A link's title lies inside its paragraph.
        if (source.start < end) continue;
        found.push({ span: source, kind, voice });
        end = source.end;
      }
    });
    return found;
  }

  private coloured(block: Block, analysis: Analysis, at: number): readonly Colour<'prose'>[] {
    const known = this.colouring.get(analysis);
    if (known) return known;
    const context = at === 0 ? opening : (this.kept.analyses[at - 1]?.contextAfter ?? opening);
    const advised = analysis.recommendations.map(({ span }) => span);
    const colours = coloursOf(block, context, this.lexicon, advised);
    this.colouring.set(analysis, colours);
    return colours;
  }

  findings(settings: RuleSettings = standard): readonly Finding[] {
    if (this.found?.settings !== settings) this.found = { settings, findings: this.find(settings) };
    return this.found.findings;
  }

  private find(settings: RuleSettings): readonly Finding[] {
    if (this.kind() === 'off-topic') return [];
    return [...this.claimFindings(settings), ...this.coverageFindings(settings)].sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
    );
  }

  fixes(finding: Finding): readonly Fix[] {
    const coverage = coverageRules.find((rule) => rule.id === finding.rule);
    if (coverage) return additionsFor(this.page(), this.blockAt(finding.span.start), coverage.additions);
    const rule = claimRules.find((candidate) => candidate.id === finding.rule);
    const at = this.prose.blocks.findIndex(
      (block) => block.start <= finding.span.start && finding.span.end <= block.start + block.length,
    );
    const block = this.prose.blocks[at];
    const claim = this.kept.analyses[at]?.claims.find(
      (candidate) => candidate.rule === rule && block && toSource(block, candidate.span).start === finding.span.start,
    );
    if (!rule || !block || !claim) return [];
    const context = at === 0 ? opening : (this.kept.analyses[at - 1]?.contextAfter ?? opening);
    return [
      ...rewritesFor(block, context, this.lexicon, claim),
      ...additionsFor(this.page(), block, rule.additions, claim.sentence),
    ];
  }

  notices(settings: RuleSettings = {}): readonly Notice[] {
    const { directives, silences } = this.silencing();
    if (directives.directives.length + directives.misspelt.length === 0) return [];
    const kind = this.kind();
    const evidence = {
      source: this.source,
      rules: rules.map(({ id }) => id),
      candidates: kind === 'off-topic' ? [] : this.candidates(),
      asked: (id: RuleId) => kind === 'policy' || !coverageRules.some((rule) => rule.id === id),
    };
    const found = [
      ...unknown(directives, evidence),
      ...(kind === 'off-topic' ? [] : unused(directives, silences, evidence)),
    ];
    return found
      .flatMap((notice) => {
        const severity = settings[notice.rule] ?? notice.severity;
        return severity === 'off' ? [] : [{ ...notice, severity }];
      })
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }

  ignoring({ rule, span }: Finding): ReturnType<Draft['ignoring']> {
    const { directives, silences } = this.silencing();
    const written = { source: this.source, format: this.format, prose: this.prose, directives: directives.directives };
    return { here: ignoreHere(written, silences, span.start, rule), inDraft: ignoreInDraft(written, rule) };
  }

  slotAt(offset: number): Slot | undefined {
    return slotAt(this.source, this.format, this.prose, offset);
  }

  /** Everything that would be reported if the draft had no directives. */
  private candidates(): Candidate[] {
    const claims = this.claims().flatMap(({ block, claim, silence }) =>
      silence && silence !== 'directive' ? [] : [{ rule: claim.rule.id, start: toSource(block, claim.span).start }],
    );
    return [...claims, ...this.missing().map(({ rule, first }) => ({ rule: rule.id, start: first.start }))];
  }

  private silencing() {
    if (!this.said) {
      const directives = readDirectives(this.source, this.prose);
      this.said = { directives, silences: silences(this.source, this.prose, directives.directives) };
    }
    return this.said;
  }

  private isSilenced(start: number, rule: RuleId): boolean {
    return this.silencing().silences.at(start, rule).length > 0;
  }

  summary(): Summary {
    this.summed ??= this.sum();
    return this.summed;
  }

  private sum(): Summary {
    const coverage: Record<string, Span<'source'>[]> = {};
    for (const rule of coverageRules) coverage[rule.id] = [];
    this.each((block, { observed }) => {
      for (const { rule, span } of observed) coverage[rule]?.push(toSource(block, span));
    });
    return { kind: this.kind(), recommendations: this.recommendations(), coverage, opening: this.opening() };
  }

  private opening(): Span<'source'> | undefined {
    const { blocks } = this.prose;
    const block = blocks.find(({ kind }) => kind === 'heading') ?? blocks[0];
    return block && { start: block.start, end: block.start + block.length };
  }

  matrix(): Matrix {
    const points: MatrixPoint[] = [];
    const offTopic = this.kind() === 'off-topic';
    this.each((block, { recommendations }) => {
      for (const { span, sentence, x, y } of offTopic ? [] : recommendations) {
        const text = block.prose.slice(sentence.start, sentence.end);
        points.push({ span: toSource(block, span), sentence: toSource(block, sentence), text, x, y });
      }
    });
    const weighs = this.kept.analyses.some(({ observed }) =>
      observed.some(({ rule }) => rule === 'motivation/unexamined'),
    );
    const argued = this.kept.analyses.map(({ motives }) => motives);
    return { points, sweetSpot: sweetSpot(argued, weighs) };
  }

  private claimFindings(settings: RuleSettings): Finding[] {
    return this.claims().flatMap(({ block, claim, silence }) => {
      const severity = settings[claim.rule.id] ?? claim.rule.severity;
      if (silence || severity === 'off') return [];
      const text = block.prose.slice(claim.span.start, claim.span.end);
      return [
        {
          rule: claim.rule.id,
          severity,
          span: toSource(block, claim.span),
          message: claim.rule.says({ text: shortened(text) }),
          passages: claim.rule.passages,
          related: [],
        },
      ];
    });
  }

  private claims(): readonly Judged[] {
    this.claimed ??= this.judge();
    return this.claimed;
  }

  private judge(): readonly Judged[] {
    const found: Judged[] = [];
    this.each((block, { claims }, at) => {
      for (const claim of claims) {
        const ahead = claim.final && this.kept.analyses[at + 1]?.rejects ? ('rejected' as const) : undefined;
        const silence =
          claim.silence ??
          ahead ??
          (this.isSilenced(toSource(block, claim.span).start, claim.rule.id) ? ('directive' as const) : undefined);
        found.push({ block, claim, silence });
      }
    });
    return found;
  }

  /** Considerations that a policy draft does not take up, at its first recommendation. */
  private missing() {
    if (this.kind() !== 'policy') return [];
    const [first, ...others] = this.recommendations();
    if (!first) return [];
    const related = others.map((span) => ({ span, message: 'Another recommendation of this draft.' }));
    return coverageRules
      .filter(({ id }) => this.kept.tally.observations(id) === 0)
      .map((rule) => ({ rule, first, related }));
  }

  private coverageFindings(settings: RuleSettings): Finding[] {
    return this.missing().flatMap(({ rule, first, related }) => {
      const severity = settings[rule.id] ?? rule.severity;
      if (severity === 'off' || this.isSilenced(first.start, rule.id)) return [];
      return [{ rule: rule.id, severity, span: first, message: rule.says(), passages: rule.passages, related }];
    });
  }

  private recommendations(): Span<'source'>[] {
    const found: Span<'source'>[] = [];
    this.each((block, analysis) => {
      for (const { span } of analysis.recommendations) found.push(toSource(block, span));
    });
    return found;
  }

  /** About North Korea at all, and if so, does it advise? */
  private kind(): Summary['kind'] {
    const { words, north, other, hints, nuclear, recommendations, advising } = this.kept.tally;
    // Measured on labelled drafts: those about the North name Korea four times in 1,000 words, or less often beside its
    // weapons, and other conflicts less than twice as often.
    const dense = north * 250 >= words || (north > 0 && nuclear > 1 && (north * 4 + nuclear) * 100 >= words);
    // A columnist may write about its weapons and never say whose they are.
    const hinted = hints > 0 && nuclear > 1 && ((north + hints) * 4 + nuclear) * 60 >= words;
    const named = north + (hinted ? hints : 0);
    if ((!dense && !hinted) || named === 0 || other >= named * 2) return 'off-topic';
    // One “it should be so” in a long text is a remark; one “Washington should” is advice.
    return recommendations > 0 && (advising > 0 || recommendations > 2 || words < 300) ? 'policy' : 'analysis';
  }

  private page(): Page {
    return { source: this.source, format: this.format, blocks: this.prose.blocks };
  }

  private blockAt(offset: number): Block | undefined {
    return this.prose.blocks.find((block) => block.start <= offset && offset < block.start + block.length);
  }

  private each(visit: (block: Block, analysis: Analysis, at: number) => void): void {
    this.prose.blocks.forEach((block, at) => {
      const analysis = this.kept.analyses[at];
      if (analysis) visit(block, analysis, at);
    });
  }
}

/** A claim with the verdict that needs more than its block: the next block's rejection and the draft's directives. */
interface Judged {
  readonly block: Block;
  readonly claim: Analysis['claims'][number];
  readonly silence: Silence | undefined;
}

const standard: RuleSettings = {};

function shortened(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 55).trimEnd()} … ${text.slice(-25).trimStart()}`;
}
