import type { Analysis } from './analysis';
import type { RuleId } from './rule/info';

/** Sums over the analyses of a draft: all that decides what a draft is and what it lacks. An edit changes them by its own blocks. */
export class Tally {
  words = 0;
  /** References by name to the North, and to subjects that are neither it nor its neighbours. */
  north = 0;
  other = 0;
  /** References to Korea that do not name the North. */
  hints = 0;
  nuclear = 0;
  recommendations = 0;
  /** Blocks that tell somebody to act. */
  advising = 0;
  private readonly observed = new Map<RuleId, number>();

  add(analyses: readonly Analysis[]): void {
    for (const analysis of analyses) this.count(analysis, 1);
  }

  remove(analyses: readonly Analysis[]): void {
    for (const analysis of analyses) this.count(analysis, -1);
  }

  /** How many sentences take up the matter of a coverage rule. */
  observations(rule: RuleId): number {
    return this.observed.get(rule) ?? 0;
  }

  private count(analysis: Analysis, by: 1 | -1): void {
    this.words += by * analysis.words;
    this.north += by * analysis.north;
    this.other += by * analysis.other;
    this.hints += by * analysis.hints;
    this.nuclear += by * analysis.nuclear;
    this.recommendations += by * analysis.recommendations.length;
    if (analysis.advises) this.advising += by;
    for (const { rule } of analysis.observed) this.observed.set(rule, this.observations(rule) + by);
  }
}
