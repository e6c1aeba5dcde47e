import type { DraftStatus } from '../server/lsp/protocol';

/** `3 findings · coverage 5/8`; coverage is asked of drafts that recommend a policy only. */
export function statusText({ kind, findings, coverage }: DraftStatus): string {
  const counted = findings === 0 ? 'No findings' : findings === 1 ? '1 finding' : `${findings} findings`;
  return kind === 'policy' ? `${counted} · coverage ${coverage.met}/${coverage.of}` : counted;
}
