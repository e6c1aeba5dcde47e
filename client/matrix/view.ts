import {
  type CancellationToken,
  type Disposable,
  commands as editor,
  l10n,
  type TextEditor,
  Uri,
  ViewColumn,
  type Webview,
  type WebviewPanel,
  window,
} from 'vscode';
import { commands, type MatrixPicture } from '../../server/lsp/protocol';
import { goTo, toRange } from '../goTo';
import type { Overviews, Shown } from '../overviews';
import { matrixHtml } from './html';
import type { FromPage, ToPage } from './messages';
import { savePicture } from './save';

export const matrixView = 'secondAxis.matrix';

/** The matrix of the draft in front, in the side bar and as an editor of its own. */
export function policyMatrix(extension: Uri, overviews: Overviews): Disposable {
  const pages = new Set<Page>();
  let panel: WebviewPanel | undefined;

  function adopt(webview: Webview, place: 'tab' | 'side', inSight: () => boolean): Page {
    const page = openPage(
      matrixHtml(webview, Uri.joinPath(extension, 'dist/matrix'), place),
      webview,
      inSight,
      () => overviews.shown,
    );
    pages.add(page);
    return page;
  }

  function adoptPanel(opened: WebviewPanel): void {
    panel = opened;
    const icon = (theme: string) => Uri.joinPath(extension, `media/tab-${theme}.svg`);
    opened.iconPath = { light: icon('light'), dark: icon('dark') };
    const page = adopt(opened.webview, 'tab', () => opened.visible);
    opened.onDidChangeViewState(() => opened.visible && overviews.refresh());
    opened.onDidDispose(() => {
      panel = undefined;
      pages.delete(page);
      page.dispose();
    });
    overviews.refresh();
  }

  function open(): void {
    if (panel) {
      panel.reveal();
      return;
    }
    adoptPanel(
      window.createWebviewPanel(
        matrixView,
        l10n.t('Policy Matrix'),
        { viewColumn: ViewColumn.Beside, preserveFocus: true },
        { ...options(extension), retainContextWhenHidden: true },
      ),
    );
  }

  async function save(): Promise<void> {
    const overview = await overviews.current();
    if (!overview?.matrix) {
      void window.showInformationMessage(l10n.t('Open a draft with recommendations on North Korea first.'));
      return;
    }
    await savePicture(Uri.parse(overview.uri), overview.matrix, drawn);
  }

  /** By a page that is loaded; one is opened if there is none. */
  async function drawn(svg: string, scale: number): Promise<Uint8Array | undefined> {
    if (pages.size === 0) open();
    for (const page of pages) {
      const png = await page.draw(svg, scale);
      if (png) return png;
    }
    return undefined;
  }

  overviews.watch(() => [...pages].some((page) => page.inSight()));
  const parts = [
    window.registerWebviewViewProvider(matrixView, {
      resolveWebviewView(view, _context, _token: CancellationToken) {
        view.webview.options = options(extension);
        const page = adopt(view.webview, 'side', () => view.visible);
        view.onDidChangeVisibility(() => view.visible && overviews.refresh());
        view.onDidDispose(() => {
          pages.delete(page);
          page.dispose();
        });
        overviews.refresh();
      },
    }),
    window.registerWebviewPanelSerializer(matrixView, {
      async deserializeWebviewPanel(opened) {
        opened.webview.options = options(extension);
        adoptPanel(opened);
      },
    }),
    editor.registerCommand(commands.openMatrix, open),
    editor.registerCommand(commands.savePicture, save),
    overviews.onDidChange(() => {
      for (const page of pages) page.show();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      for (const page of pages) page.follow(textEditor);
    }),
  ];
  return {
    dispose: () => {
      for (const part of [...parts, ...pages]) part.dispose();
      panel?.dispose();
    },
  };
}

function options(extension: Uri) {
  return { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist/matrix')] };
}

/** One page, wherever it is shown. */
interface Page extends Disposable {
  inSight(): boolean;
  show(): void;
  follow(editor: TextEditor): void;
  /** A picture as PNG; undefined if the page could not draw it. */
  draw(svg: string, scale: number): Promise<Uint8Array | undefined>;
}

function openPage(html: string, webview: Webview, inSight: () => boolean, now: () => Shown): Page {
  const send = (message: ToPage) => webview.postMessage(message);
  const drawings = new Map<number, (png: string | undefined) => void>();
  let ready: () => void = () => {};
  const loaded = new Promise<void>((done) => {
    ready = done;
  });

  function show(): void {
    const shown = now();
    const picture = pictureOf(shown);
    void send(picture && 'uri' in shown ? toShow(shown.uri, picture) : { type: 'explain', text: explanation(shown) });
    if (window.activeTextEditor) follow(window.activeTextEditor);
  }

  function follow({ document, selection }: TextEditor): void {
    const shown = now();
    const picture = pictureOf(shown);
    if (!picture || !('uri' in shown) || shown.uri.toString() !== document.uri.toString()) return;
    const at = picture.points.findIndex(({ place }) => toRange(place.range).contains(selection.active));
    void send({ type: 'mark', index: at < 0 ? undefined : at });
  }

  const heard = webview.onDidReceiveMessage((message: FromPage) => {
    if (message.type === 'ready') {
      ready();
      show();
    } else if (message.type === 'drawn') {
      drawings.get(message.id)?.(message.png);
      drawings.delete(message.id);
    } else {
      const shown = now();
      const point = pictureOf(shown)?.points[message.index];
      if (point && 'uri' in shown) void goTo(shown.uri, point.place.range);
    }
  });
  webview.html = html;

  return {
    inSight,
    show,
    follow,
    async draw(svg, scale) {
      await Promise.race([loaded, pause(10_000)]);
      const id = nextDrawing++;
      const answer = new Promise<string | undefined>((done) => drawings.set(id, done));
      void send({ type: 'draw', id, svg, scale });
      const png = await Promise.race([answer, pause(10_000)]);
      return png ? Uint8Array.from(atob(png), (each) => each.charCodeAt(0)) : undefined;
    },
    dispose: () => heard.dispose(),
  };
}

let nextDrawing = 0;

function pause(ms: number): Promise<undefined> {
  return new Promise((done) => setTimeout(() => done(undefined), ms));
}

function pictureOf(shown: Shown): MatrixPicture | undefined {
  return 'overview' in shown ? shown.overview.matrix : undefined;
}

function toShow(uri: Uri, { svg, style, points, description }: MatrixPicture): ToPage {
  const words = {
    title: l10n.t('Policy Matrix'),
    points: l10n.t('Recommendations on the plane'),
    unplaced: l10n.t('Not placed: the sentence says neither which pole nor how much contact'),
  };
  const told = points.map(({ place: { text }, label }) => ({ text, label }));
  return { type: 'show', draft: uri.toString(), svg, style, points: told, description, words };
}

/** Why there is no picture. */
function explanation({ kind }: Shown): string {
  switch (kind) {
    case 'none':
      return l10n.t('Open a draft on North Korea policy to see where its recommendations stand.');
    case 'waiting':
      return l10n.t('Reading the draft …');
    case 'hidden':
      return l10n.t('Findings are hidden.');
    case 'off':
      return l10n.t('Second Axis is switched off for this draft.');
    case 'off-topic':
      return l10n.t('This text is not about North Korea.');
    default:
      return l10n.t('This text recommends nothing, so there is nothing to place on the plane.');
  }
}
