import { createHash } from 'node:crypto';
import { rules } from '../../engine/index';
import type { Checked, Reported } from './report';

/**
 * One name for each of a draft's findings, in their order: 32 hexadecimal digits that stay the same when the finding moves,
 * when other lines change, or when its own words are wrapped anew. Equal words under one rule are told apart by their order.
 */
export function fingerprints({ source, findings }: Pick<Checked, 'source' | 'findings'>): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const said = saidBy(finding, source);
    const before = seen.get(said) ?? 0;
    seen.set(said, before + 1);
    return createHash('sha256').update(`${said}\0${before}`).digest('hex').slice(0, 32);
  });
}

/** What a draft never takes up stands at its first recommendation, whatever that is: only the rule names it. */
function saidBy({ rule, span }: Reported, source: string): string {
  const words = coverage.has(rule) ? '' : source.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return `${rule}\0${words}`;
}

const coverage = new Set<string>(rules.filter(({ kind }) => kind === 'coverage').map(({ id }) => id));
