import { l10n } from 'vscode';
import type { DraftStatus } from '../server/lsp/protocol';

/** `3 findings · 5 of 8 considerations`; considerations are asked of drafts that recommend a policy only. */
export function statusText({ kind, findings, coverage }: DraftStatus): string {
  if (kind !== 'policy') {
    if (findings === 0) return l10n.t('No findings');
    return findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings);
  }
  const { met, of } = coverage;
  if (findings === 0) return l10n.t('No findings · {0} of {1} considerations', met, of);
  if (findings === 1) return l10n.t('1 finding · {0} of {1} considerations', met, of);
  return l10n.t('{0} findings · {1} of {2} considerations', findings, met, of);
}

/** The same in a few characters: `3 · 5/8`. */
export function shortStatus({ kind, findings, coverage }: DraftStatus): string {
  return kind === 'policy' ? `${findings} · ${coverage.met}/${coverage.of}` : String(findings);
}

/** The name of a rule's family, the first part of its id. */
export function familyName(family: string): string {
  const names: Readonly<Record<string, string>> = {
    framing: l10n.t('Framing'),
    interaction: l10n.t('Interaction'),
    motivation: l10n.t('Motivation'),
    strategy: l10n.t('Strategy'),
    context: l10n.t('Context'),
  };
  return names[family] ?? family;
}

/** A consideration in a word or two; the rule's own title where there is none. */
export function considerationName(rule: string, title: string): string {
  const names: Readonly<Record<string, string>> = {
    'interaction/unaddressed': l10n.t('Interaction'),
    'motivation/unexamined': l10n.t('Motives'),
    'motivation/unitary-regime': l10n.t('Inside the regime'),
    'strategy/short-horizon': l10n.t('Longer term'),
    'strategy/missing-parties': l10n.t('Other parties'),
    'strategy/proliferation': l10n.t('Transfers'),
    'context/human-conditions': l10n.t('The North’s people'),
    'context/disarmament': l10n.t('Disarmament'),
  };
  return names[rule] ?? title;
}

/** What can be wrong with the writer's own copy of the essay. */
export const essayProblem = {
  unreadable: (path: string, why: string) => l10n.t('Your copy of the essay ({0}) cannot be read: {1}', path, why),
  another: (path: string, paragraphs: number) =>
    l10n.t(
      '{0} is not “Dealing with North Korea’s Tests”: none of the essay’s {1} paragraphs is in it. Hovers and the reading guide keep to our own words.',
      path,
      paragraphs,
    ),
  settings: () => l10n.t('Open Settings'),
};
