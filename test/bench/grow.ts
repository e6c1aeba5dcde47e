import type { ClaimRule } from '../../server/engine/rule/claim';
import { seeded } from '../support/seeded';

/**
 * `times` as many rules: each rule again and again with other words in its patterns, so that they are as long and as hard to match as
 * real ones, and begin at words that drafts hold. The words are taken from the patterns of the other rules.
 */
export function grow(rules: readonly ClaimRule[], times: number): ClaimRule[] {
  const words = [...new Set(rules.flatMap(({ find }) => Object.values(find).flat().flatMap(plainWords)))];
  return Array.from({ length: times }, (_, copy) =>
    rules.map((rule) => (copy === 0 ? rule : altered(rule, copy, words))),
  ).flat();
}

function altered(rule: ClaimRule, copy: number, words: readonly string[]): ClaimRule {
  const random = seeded(copy);
  const other = (pattern: string) => pattern.replace(plain, () => random.pick(words));
  const find = Object.entries(rule.find).map(([name, patterns]) => [name, patterns.map(other)]);
  return { ...rule, id: `${rule.id}-${copy}`, find: Object.fromEntries(find) };
}

/** Words that stand for themselves: no class, no inflected form. */
const plain = /(?<![\w’'~-])[a-z]{4,}(?![\w’'~-])/g;

function plainWords(pattern: string): string[] {
  return pattern.match(plain) ?? [];
}
