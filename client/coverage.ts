import {
  type Disposable,
  EventEmitter,
  commands as editor,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
  window,
} from 'vscode';
import type { Range } from 'vscode-languageclient';
import { type ClaimFinding, type Consideration, commands, type Overview, type Place } from '../server/lsp/protocol';
import type { Overviews } from './overviews';
import { considerationName, familyName } from './wording';

export const coverageView = 'secondAxis.coverage';

/** A row of the view. Rows are made when their parent is opened. */
export type Row =
  | { readonly kind: 'considerations' | 'findings'; readonly uri: Uri; readonly overview: Overview }
  | { readonly kind: 'consideration'; readonly uri: Uri; readonly consideration: Consideration }
  | { readonly kind: 'advice'; readonly uri: Uri; readonly consideration: Consideration }
  | { readonly kind: 'sentence'; readonly uri: Uri; readonly rule: string; readonly at: number; readonly place: Place }
  | { readonly kind: 'family'; readonly uri: Uri; readonly family: string; readonly claims: readonly ClaimFinding[] }
  | { readonly kind: 'claim'; readonly uri: Uri; readonly at: number; readonly claim: ClaimFinding };

/** The framework's considerations in the draft in front, and what it claims. */
export function coverageTree(overviews: Overviews): Disposable {
  const changes = new EventEmitter<undefined>();
  const provider: TreeDataProvider<Row> = {
    onDidChangeTreeData: changes.event,
    getTreeItem: toItem,
    getChildren: (row) => (row ? childrenOf(row) : roots(overviews)),
  };
  const view = window.createTreeView<Row>(coverageView, { treeDataProvider: provider, showCollapseAll: true });

  function refresh(): void {
    const { shown } = overviews;
    void editor.executeCommand('setContext', 'secondAxis.draft', shown.kind);
    const advises = shown.kind !== 'analysis' || !shown.overview.claims.length;
    view.message = advises ? '' : l10n.t('This text recommends no policy, so no consideration is asked of it.');
    view.description = 'uri' in shown ? (shown.uri.path.split('/').pop() ?? '') : '';
    changes.fire(undefined);
  }

  overviews.watch(() => view.visible);
  const listeners = [
    changes,
    view,
    overviews.onDidChange(refresh),
    view.onDidChangeVisibility(({ visible }) => visible && overviews.refresh()),
  ];
  refresh();
  return {
    dispose: () => {
      for (const listener of listeners) listener.dispose();
    },
  };
}

/** None where the view's own words explain why (`viewsWelcome`). */
function roots({ shown }: Overviews): Row[] {
  if (!('overview' in shown)) return [];
  const { uri, overview } = shown;
  const rows: Row[] = [];
  if (overview.considerations.length) rows.push({ kind: 'considerations', uri, overview });
  if (overview.claims.length || rows.length) rows.push({ kind: 'findings', uri, overview });
  return rows;
}

function childrenOf(row: Row): Row[] {
  const { uri } = row;
  switch (row.kind) {
    case 'considerations':
      return row.overview.considerations.map((consideration) => ({ kind: 'consideration', uri, consideration }));
    case 'consideration': {
      const { rule, sentences, state } = row.consideration;
      if (state !== 'met') return [{ kind: 'advice', uri, consideration: row.consideration }];
      return sentences.map((place, at) => ({ kind: 'sentence', uri, rule, at, place }));
    }
    case 'findings':
      return families(row.overview.claims).map(([family, claims]) => ({ kind: 'family', uri, family, claims }));
    case 'family':
      return row.claims.map((claim, at) => ({ kind: 'claim', uri, at, claim }));
    default:
      return [];
  }
}

/** In the order of the framework, which the rules' families have. */
function families(claims: readonly ClaimFinding[]): [string, ClaimFinding[]][] {
  const found = new Map<string, ClaimFinding[]>(order.map((family) => [family, []]));
  for (const claim of claims) {
    const family = claim.rule.split('/')[0] ?? '';
    found.set(family, [...(found.get(family) ?? []), claim]);
  }
  return [...found].filter(([, held]) => held.length);
}

const order = ['framing', 'interaction', 'motivation', 'strategy', 'context'];
/** With more findings than this, families start closed. */
const many = 30;

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

function toItem(row: Row): TreeItem {
  switch (row.kind) {
    case 'considerations':
      return considerationsItem(row.overview);
    case 'consideration':
      return considerationItem(row.consideration);
    case 'advice':
      return adviceItem(row);
    case 'sentence':
      return sentenceItem(row);
    case 'findings':
      return findingsItem(row.overview);
    case 'family':
      return familyItem(row);
    case 'claim':
      return claimItem(row);
  }
}

function considerationsItem({ considerations }: Overview): TreeItem {
  const met = considerations.filter(({ state }) => state === 'met').length;
  const item = new TreeItem(l10n.t('Considerations'), Expanded);
  item.id = 'considerations';
  item.description = l10n.t('{0} of {1}', met, considerations.length);
  item.accessibilityInformation = {
    label: l10n.t('Considerations: the draft takes up {0} of {1}', met, considerations.length),
  };
  return item;
}

function considerationItem({ rule, title, state, sentences, passages }: Consideration): TreeItem {
  const item = new TreeItem(considerationName(rule, title), Collapsed);
  const count = sentences.length;
  item.id = `${rule} ${state}`;
  item.iconPath = stateIcon[state];
  item.contextValue = state;
  item.description = {
    met: count === 1 ? l10n.t('1 sentence') : l10n.t('{0} sentences', count),
    missing: l10n.t('not taken up'),
    silent: l10n.t('not asked'),
  }[state];
  item.tooltip = l10n.t('{0} ({1}, {2})', title, rule, passages.map((number) => `¶${number}`).join(' '));
  item.accessibilityInformation = {
    label: {
      met:
        count === 1
          ? l10n.t('Taken up in 1 sentence: {0}', title)
          : l10n.t('Taken up in {0} sentences: {1}', count, title),
      missing: l10n.t('Not taken up: {0}', title),
      silent: l10n.t('Not taken up and not asked for: {0}', title),
    }[state],
  };
  return item;
}

const stateIcon = {
  met: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  missing: new ThemeIcon('close', new ThemeColor('list.warningForeground')),
  silent: new ThemeIcon('circle-slash', new ThemeColor('disabledForeground')),
};

function adviceItem({ uri, consideration }: Extract<Row, { kind: 'advice' }>): TreeItem {
  const { rule, advice, addition, state } = consideration;
  const item = new TreeItem(advice, None);
  item.id = `${rule} advice`;
  item.tooltip = advice;
  if (state === 'silent') {
    item.accessibilityInformation = {
      label: l10n.t('A setting or a comment in the draft leaves this out. {0}', advice),
    };
  }
  if (addition) {
    item.command = { title: addition.title, command: commands.addSection, arguments: [{ uri, consideration }] };
    item.iconPath = new ThemeIcon('lightbulb', new ThemeColor('editorLightBulb.foreground'));
    item.accessibilityInformation = { label: l10n.t('{0}: {1}', addition.title, advice) };
  }
  return item;
}

function sentenceItem({ uri, rule, at, place }: Extract<Row, { kind: 'sentence' }>): TreeItem {
  const item = new TreeItem(place.text, None);
  item.id = `${rule} ${at}`;
  item.description = lineOf(place.range);
  item.tooltip = place.text;
  item.command = going(uri, place.range);
  item.accessibilityInformation = { label: l10n.t('Line {0}: {1}', place.range.start.line + 1, place.text) };
  return item;
}

function findingsItem({ claims }: Overview): TreeItem {
  const item = new TreeItem(l10n.t('Findings'), claims.length ? Expanded : None);
  item.id = `findings ${claims.length ? 'some' : 'none'}`;
  item.description = claims.length ? String(claims.length) : l10n.t('none');
  item.accessibilityInformation = { label: l10n.t('Findings: {0}', claims.length) };
  return item;
}

function familyItem({ family, claims }: Extract<Row, { kind: 'family' }>): TreeItem {
  const item = new TreeItem(familyName(family), claims.length > many ? Collapsed : Expanded);
  item.id = `family ${family}`;
  item.description = String(claims.length);
  item.accessibilityInformation = { label: l10n.t('{0}: {1}', familyName(family), claims.length) };
  return item;
}

function claimItem({ uri, at, claim }: Extract<Row, { kind: 'claim' }>): TreeItem {
  const { rule, title, severity, message, place } = claim;
  const item = new TreeItem(place.text, None);
  item.id = `${rule} claim ${at}`;
  item.description = `${title} · ${lineOf(place.range)}`;
  item.tooltip = message;
  item.contextValue = 'claim';
  item.iconPath = severityIcon[severity];
  item.command = going(uri, place.range);
  item.accessibilityInformation = {
    label: l10n.t('Line {0}: {1} {2}', place.range.start.line + 1, place.text, title),
  };
  return item;
}

const severityIcon = {
  error: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  warning: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  information: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  hint: new ThemeIcon('lightbulb'),
};

function lineOf({ start }: Range): string {
  return l10n.t('line {0}', start.line + 1);
}

function going(uri: Uri, range: Range) {
  return { title: l10n.t('Go to the Sentence'), command: commands.goTo, arguments: [uri, range] };
}
