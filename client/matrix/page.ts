// The script of the matrix's page, in a webview: places the picture that it is sent, and makes its points reachable.
import { draw } from './draw';
import type { FromPage, PagePoint, ToPage } from './messages';
import { nextPoint } from './steps';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): State | undefined;
  setState(state: State): void;
};

interface State {
  readonly draft: string;
  /** Where the keyboard was. */
  readonly at: number;
}

const editor = acquireVsCodeApi();
const picture = element('picture');
const unplaced = element('unplaced');
const said = element('said');
const list = element('list');
let shown: Extract<ToPage, { type: 'show' }> | undefined;
let marked: number | undefined;
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'show') show(data);
  else if (data.type === 'explain') explain(data.text);
  else if (data.type === 'mark') mark(data.index);
  else void answer(data.id, data.svg, data.scale);
});
for (const type of ['click', 'keydown', 'focusin', 'mouseover', 'mouseout', 'focusout'] as const) {
  document.addEventListener(type, handle);
}
editor.postMessage({ type: 'ready' });

function show(message: Extract<ToPage, { type: 'show' }>): void {
  const focused = indexOf(document.activeElement);
  shown = message;
  sheet.replaceSync(message.style);
  const svg = new DOMParser().parseFromString(message.svg, 'image/svg+xml').documentElement;
  picture.replaceChildren(document.importNode(svg, true));
  const plane = picture.querySelector('svg');
  plane?.setAttribute('role', 'listbox');
  plane?.setAttribute('aria-label', message.words.points);
  plane?.setAttribute('aria-describedby', 'said');
  for (const each of plane?.querySelectorAll('title, desc') ?? []) each.remove();
  for (const [at, point] of message.points.entries()) place(at, point);
  listApart(message);
  document.body.dataset.kind = 'matrix';
  const held = editor.getState();
  const at = focused ?? (held?.draft === message.draft ? held.at : 0);
  settle(at);
  if (focused !== undefined) nodeOf(at)?.focus();
  mark(marked);
}

/** A point of the picture becomes an option of the list that the picture is. */
function place(at: number, { label }: PagePoint): void {
  const node = picture.querySelector(`[data-index="${at}"]`);
  if (!node) return;
  node.setAttribute('role', 'option');
  node.setAttribute('aria-label', label);
  node.setAttribute('tabindex', '-1');
}

function listApart({ points, words }: Extract<ToPage, { type: 'show' }>): void {
  const apart = points.flatMap((point, at) => (picture.querySelector(`[data-index="${at}"]`) ? [] : [{ point, at }]));
  unplaced.hidden = apart.length === 0;
  element('unplaced-title').textContent = words.unplaced;
  list.replaceChildren(
    ...apart.map(({ point, at }) => {
      const [item, button] = [document.createElement('li'), document.createElement('button')];
      button.dataset.index = String(at);
      button.textContent = point.text;
      item.append(button);
      return item;
    }),
  );
}

function explain(text: string): void {
  shown = undefined;
  picture.replaceChildren();
  list.replaceChildren();
  unplaced.hidden = true;
  said.textContent = text;
  document.body.dataset.kind = 'words';
}

/** The sentence that is being written. */
function mark(index: number | undefined): void {
  marked = index;
  for (const node of document.querySelectorAll('[data-index]')) {
    const own = indexOf(node) === index;
    node.classList.toggle('current', own);
    if (node.getAttribute('role') === 'option') node.setAttribute('aria-selected', String(own));
    else if (own) node.setAttribute('aria-current', 'true');
    else node.removeAttribute('aria-current');
  }
  say(resting());
}

/** Where the keyboard is, or else what is being written: what is said while the pointer is nowhere. */
function resting(): number | undefined {
  return (document.hasFocus() ? indexOf(document.activeElement) : undefined) ?? marked;
}

/** Which point Tab comes to: one of the picture's, as in any list box. */
function settle(at: number): void {
  const options = placed();
  const node = options.find((each) => indexOf(each) === at) ?? options[0];
  for (const each of options) each.setAttribute('tabindex', each === node ? '0' : '-1');
  const index = indexOf(node ?? null);
  if (shown && index !== undefined) editor.setState({ draft: shown.draft, at: index });
}

function handle(event: Event): void {
  const node = event.target instanceof Element ? event.target.closest('[data-index]') : null;
  const at = indexOf(node);
  if (event.type === 'mouseout' || event.type === 'focusout') say(resting());
  if (at === undefined) return;
  if (event.type === 'focusin') settle(at);
  if (event.type === 'focusin' || event.type === 'mouseover') say(at);
  if (event.type === 'click') editor.postMessage({ type: 'go', index: at });
  if (event instanceof KeyboardEvent) press(event, at);
}

function press(event: KeyboardEvent, at: number): void {
  const isOption = nodeOf(at)?.getAttribute('role') === 'option';
  if (isOption && (event.key === 'Enter' || event.key === ' ')) editor.postMessage({ type: 'go', index: at });
  else {
    const order = isOption ? placed() : [...list.querySelectorAll<HTMLElement>('[data-index]')];
    const next = nextPoint(
      event.key,
      order.findIndex((each) => indexOf(each) === at),
      order.length,
    );
    if (next === undefined) return;
    order[next]?.focus();
  }
  event.preventDefault();
}

/** A point's sentence, or what the picture shows. */
function say(index: number | undefined): void {
  const point = index === undefined ? undefined : shown?.points[index];
  if (shown) said.textContent = point ? point.label : shown.description;
}

async function answer(id: number, svg: string, scale: number): Promise<void> {
  const png = await draw(svg, scale).catch(() => undefined);
  editor.postMessage({ type: 'drawn', id, ...(png !== undefined && { png }) });
}

function placed(): (SVGElement | HTMLElement)[] {
  return [...picture.querySelectorAll<SVGElement>('[role="option"]')];
}

function nodeOf(at: number): SVGElement | HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-index="${at}"]`);
}

function indexOf(node: Element | null): number | undefined {
  const at = node?.getAttribute('data-index');
  return at === null || at === undefined ? undefined : Number(at);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}
