import { matrixStyle } from '../matrix/style';

/** Everything that a report's page looks like: one style sheet, so that the page's policy can name its hash. */
export const pageStyle = `
${matrixStyle}
:root {
  color-scheme: light dark;
  --page: #ffffff; --card: #f6f8fa; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --link: #0b5cad;
  --flag: #9a6700; --flag-ground: #fff8c5; --good: #1a7f37; --bad: #a40e26;
  --second-axis-ground: transparent;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #181c21; --card: #21262d; --text: #e6edf3; --quiet: #a5afba; --line: #3d444d; --link: #6cb6ff;
    --flag: #e3b341; --flag-ground: #3a3010; --good: #57c47a; --bad: #ff9a9a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK KR", sans-serif;
}
header, main, footer { max-width: 56rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
footer { margin-top: 4rem; padding-top: 1rem; padding-bottom: 2.5rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.875rem; }
h1 { font-size: 1.875rem; line-height: 1.2; margin: 0 0 0.5rem; letter-spacing: -0.01em; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 3.5rem 0 0.25rem; padding-top: 1.25rem; border-top: 2px solid var(--text); overflow-wrap: anywhere; }
h3 { font-size: 1.125rem; margin: 2.25rem 0 0.75rem; }
h4 { font-size: 1rem; margin: 0; }
p { margin: 0.5rem 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1.5rem; top: 0.5rem; background: var(--page); padding: 0.5rem; }
.kind, .quiet { color: var(--quiet); }
.figures { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1.25rem 0 0; padding: 0; }
.figures > div { flex: 1 1 10rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 0.75rem 1rem; }
.figures dt { color: var(--quiet); font-size: 0.875rem; }
.figures dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
section.rule { border: 1px solid var(--line); border-left: 4px solid var(--flag); border-radius: 6px; padding: 0.875rem 1.125rem; margin: 0 0 1rem; }
section.rule.information, section.rule.hint { border-left-color: var(--link); }
section.rule.error { border-left-color: var(--bad); }
section.rule ol { list-style: none; margin: 0; padding: 0; }
section.rule li { margin: 0.75rem 0; break-inside: avoid; }
section.rule li .quiet { font-size: 0.875rem; margin: 0; }
.top { display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; justify-content: space-between; }
.top .quiet { font-size: 0.875rem; }
blockquote { margin: 0 0 0.25rem; padding: 0; font-family: Georgia, "Noto Serif", "Noto Serif CJK KR", serif; font-size: 1.0625rem; overflow-wrap: anywhere; }
mark { background: var(--flag-ground); color: inherit; padding: 0.05em 0.1em; border-bottom: 2px solid var(--flag); }
dl.why { display: grid; grid-template-columns: 9rem 1fr; gap: 0.25rem 1rem; margin: 0.875rem 0 0; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 0.9375rem; }
dl.why dt { color: var(--quiet); }
dl.why dd { margin: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.5rem; font-size: 0.875rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
th { font-weight: 600; }
thead th { font-size: 0.875rem; color: var(--quiet); }
.axis-cell { min-width: 8.5rem; }
td.nowrap, th.nowrap { white-space: nowrap; overflow-wrap: normal; }
tr:target { background: var(--flag-ground); }
.met { color: var(--good); font-weight: 600; }
.missing { color: var(--bad); font-weight: 600; }
figure { margin: 0 0 1.25rem; }
figure svg { display: block; width: 100%; max-width: 40rem; height: auto; margin: 0 auto; }
@media (max-width: 40rem) { dl.why { grid-template-columns: 1fr; } dl.why dt { margin-top: 0.375rem; } }
@media print {
  :root { --page: #ffffff; --card: #ffffff; --text: #000000; --quiet: #444444; --line: #bbbbbb; --link: #000000; --flag-ground: #fff3a8; --flag: #9a6700; --good: #1a7f37; --bad: #a40e26; }
  body { font-size: 10.5pt; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  .skip { display: none; }
  h2, h3 { break-after: avoid; }
  article + article { break-before: page; }
  tr, figure { break-inside: avoid; }
  figure svg { max-width: 13cm; }
  @page { margin: 2cm; }
}
`.trim();

/** The style sheet's SHA-256 in base64, which the page's policy names; a test says when it has to change. */
export const pageStyleHash = 'i8o9jNzniS17EGFkWlunbGopvVjrec4Lnyxo9Adj738=';
