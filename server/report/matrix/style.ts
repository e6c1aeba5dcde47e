/**
 * The picture's style sheet. Every colour is a custom property that a host may set on any element around the picture
 * (`--second-axis-ink`, …); unset, they follow the reader's light or dark preference, and the system's in forced colours.
 */
export const matrixStyle = `
.second-axis-matrix {
  --ground: var(--second-axis-ground, #ffffff);
  --plane: var(--second-axis-plane, #f6f8fa);
  --ink: var(--second-axis-ink, #1f2328);
  --muted: var(--second-axis-muted, #59636e);
  --rule: var(--second-axis-rule, #c8d1da);
  --mark: var(--second-axis-mark, #0b5cad);
  --on-mark: var(--second-axis-on-mark, #ffffff);
  --spot: var(--second-axis-spot, #1a7f37);
  --focus: var(--second-axis-focus, #bf3989);
  font-family: var(--second-axis-font, system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK KR", sans-serif);
}
@media (prefers-color-scheme: dark) {
  .second-axis-matrix {
    --ground: var(--second-axis-ground, #181c21);
    --plane: var(--second-axis-plane, #21262d);
    --ink: var(--second-axis-ink, #e6edf3);
    --muted: var(--second-axis-muted, #a5afba);
    --rule: var(--second-axis-rule, #4b545e);
    --mark: var(--second-axis-mark, #6cb6ff);
    --on-mark: var(--second-axis-on-mark, #0d1117);
    --spot: var(--second-axis-spot, #57c47a);
    --focus: var(--second-axis-focus, #ff9bce);
  }
}
@media print {
  .second-axis-matrix {
    --ground: #ffffff; --plane: #ffffff; --ink: #000000; --muted: #444444; --rule: #999999;
    --mark: #0b5cad; --on-mark: #ffffff; --spot: #1a7f37;
  }
}
@media (forced-colors: active) {
  .second-axis-matrix {
    --ground: Canvas; --plane: Canvas; --ink: CanvasText; --muted: CanvasText; --rule: GrayText;
    --mark: CanvasText; --on-mark: Canvas; --spot: LinkText; --focus: Highlight;
    forced-color-adjust: none;
  }
}
.second-axis-matrix .ground { fill: var(--ground); }
.second-axis-matrix .plane, .second-axis-matrix .strip { fill: var(--plane); stroke: var(--rule); }
.second-axis-matrix .strip { stroke-dasharray: 3 3; }
.second-axis-matrix .axis { stroke: var(--rule); stroke-width: 1.5; }
.second-axis-matrix .pole { fill: var(--ink); font-size: 14px; font-weight: 600; }
.second-axis-matrix .quadrant, .second-axis-matrix .note { fill: var(--muted); font-size: 12px; }
.second-axis-matrix .spot { fill: var(--spot); fill-opacity: 0.13; stroke: var(--spot); stroke-width: 1.5; stroke-dasharray: 5 3; }
.second-axis-matrix .spot-label { fill: var(--spot); font-size: 12px; font-weight: 600; }
.second-axis-matrix .leader { stroke: var(--mark); stroke-opacity: 0.55; }
.second-axis-matrix .home { fill: var(--mark); }
.second-axis-matrix .disc { fill: var(--mark); stroke: var(--ground); stroke-width: 1.5; }
.second-axis-matrix .number { fill: var(--on-mark); font-size: 11px; font-weight: 700; }
.second-axis-matrix .half .disc { fill: var(--ground); stroke: var(--mark); }
.second-axis-matrix .half .number { fill: var(--mark); }
.second-axis-matrix .point { cursor: pointer; outline: none; }
.second-axis-matrix .point:hover .disc { stroke: var(--ink); stroke-width: 2.5; }
.second-axis-matrix .point.current .disc { stroke: var(--focus); stroke-width: 3; }
.second-axis-matrix .point:focus-visible .disc { stroke: var(--focus); stroke-width: 4; }
`.trim();
