import { env, l10n, Uri, type Webview } from 'vscode';

/** The page's frame, for an editor's tab or for a side bar. Only what carries this page's nonce runs or styles, and nothing is loaded from elsewhere. */
export function matrixHtml(webview: Webview, folder: Uri, place: 'tab' | 'side'): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(24))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const at = (name: string) => attribute(webview.asWebviewUri(Uri.joinPath(folder, name)).toString());
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src data:`;
  return `<!doctype html>
<html lang="${attribute(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(l10n.t('Policy Matrix'))}</title>
<link rel="stylesheet" nonce="${nonce}" href="${at('page.css')}">
</head>
<body data-place="${place}">
<main>
<h1>${text(l10n.t('Policy Matrix'))}</h1>
<div id="picture"></div>
<p id="said" role="status"></p>
<section id="unplaced" aria-labelledby="unplaced-title" hidden>
<h2 id="unplaced-title"></h2>
<ul id="list"></ul>
</section>
</main>
<script nonce="${nonce}" src="${at('page.js')}"></script>
</body>
</html>`;
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function attribute(words: string): string {
  return text(words).replaceAll('"', '&quot;');
}
