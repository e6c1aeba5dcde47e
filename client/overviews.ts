import { type Disposable, type Event, EventEmitter, type TextDocument, Uri, window, workspace } from 'vscode';
import type { DraftStatus, Overview } from '../server/lsp/protocol';
import { isDraft } from './drafts';
import { isDraftScheme } from './quiet';

/** What the views have to show: the draft in front, and what the server has said of it. */
export type Shown =
  | { readonly kind: 'none' }
  | { readonly kind: 'hidden' | 'waiting'; readonly uri: Uri }
  | { readonly kind: Overview['kind']; readonly uri: Uri; readonly overview: Overview };

/** The server's overviews, one request for each version of a draft, however many views show it. */
export interface Overviews extends Disposable {
  readonly shown: Shown;
  readonly onDidChange: Event<Shown>;
  /** Takes the news of a check. */
  report(status: DraftStatus): void;
  /** Findings are hidden, or no longer. */
  hide(hidden: boolean): void;
  /** The overview of a draft's present version; undefined while the server does not have it. */
  of(document: TextDocument): Promise<Overview | undefined>;
  /** The same of the draft in view. */
  current(): Promise<Overview | undefined>;
  /** Nothing is asked of the server unless one of the watchers says it is in sight. */
  watch(inSight: () => boolean): void;
  /** A watcher came into sight. */
  refresh(): void;
}

/** `ask` sends the request. */
export function overviews(ask: (uri: string) => Promise<Overview | null>): Overviews {
  const changes = new EventEmitter<Shown>();
  const known = new Map<string, Overview>();
  /** By URI: under which settings the last check was. */
  const generations = new Map<string, number>();
  const asked = new Map<string, { of: string; answer: Promise<Overview | undefined> }>();
  const watchers: (() => boolean)[] = [];
  let followed: TextDocument | undefined;
  let hidden = false;
  let shown: Shown = { kind: 'none' };

  function show(next: Shown): void {
    shown = next;
    changes.fire(next);
  }

  function isCurrent(overview: Overview | undefined, document: TextDocument): boolean {
    const generation = generations.get(document.uri.toString()) ?? overview?.generation;
    return overview?.version === document.version && overview.generation === generation;
  }

  function of(document: TextDocument): Promise<Overview | undefined> {
    const key = document.uri.toString();
    const held = known.get(key);
    if (isCurrent(held, document)) return Promise.resolve(held);
    const check = `${document.version} ${generations.get(key)}`;
    const pending = asked.get(key);
    if (pending?.of === check) return pending.answer;
    const answer = ask(key)
      .then((overview) => {
        if (overview) known.set(key, overview);
        return overview ?? undefined;
      })
      .catch(() => undefined)
      .finally(() => asked.get(key)?.answer === answer && asked.delete(key));
    asked.set(key, { of: check, answer });
    return answer;
  }

  async function refresh(): Promise<void> {
    const document = followed;
    if (!document) return show({ kind: 'none' });
    const { uri } = document;
    if (hidden) return show({ kind: 'hidden', uri });
    const held = known.get(uri.toString());
    if (!held) show({ kind: 'waiting', uri });
    else if (!('overview' in shown) || shown.overview !== held) show({ kind: held.kind, uri, overview: held });
    if (!watchers.some((inSight) => inSight())) return;
    const overview = await of(document);
    if (overview && followed === document && !hidden) show({ kind: overview.kind, uri, overview });
  }

  /** A log or a panel that takes the focus leaves the draft in view; another file does not. */
  function follow(): void {
    const active = window.activeTextEditor?.document;
    if (active && isDraft(active)) followed = active;
    else if (active && isDraftScheme(active.uri.scheme)) followed = undefined;
    else if (followed?.isClosed) followed = undefined;
    else if (followed) return;
    void refresh();
  }

  const listeners = [
    changes,
    window.onDidChangeActiveTextEditor(follow),
    workspace.onDidCloseTextDocument((document) => {
      known.delete(document.uri.toString());
      generations.delete(document.uri.toString());
      if (document === followed) {
        followed = undefined;
        follow();
      }
    }),
  ];
  follow();
  return {
    get shown() {
      return shown;
    },
    onDidChange: changes.event,
    of,
    current: async () => followed && of(followed),
    report({ uri, generation }) {
      generations.set(Uri.parse(uri).toString(), generation);
      if (followed?.uri.toString() === Uri.parse(uri).toString()) void refresh();
    },
    hide(now) {
      hidden = now;
      void refresh();
    },
    watch: (inSight) => watchers.push(inSight),
    refresh: () => void refresh(),
    dispose: () => {
      for (const listener of listeners) listener.dispose();
    },
  };
}
