import { faultsEvent, faultsPath, type DevState, type ShownFault } from '../site/dev-protocol.ts';

/** Shows the faults of the content over the page. Only dev loads this script. */

const style = `
  :host { all: initial; color-scheme: light dark; }
  section, button.badge { position: fixed; z-index: 2147483647; inset-block-end: 0; font: 15px/1.45 system-ui, sans-serif;
    color: #1c1a17; background: #fff; border-block-start: 4px solid #b3261e; box-shadow: 0 -4px 24px rgb(0 0 0 / 25%); }
  section { inset-inline: 0; max-block-size: 70vh; overflow: auto; padding: 1rem 1.25rem; box-sizing: border-box; }
  header { display: flex; align-items: center; justify-content: space-between; gap: 1rem; }
  h2 { margin: 0; font-size: 1.05em; color: #b3261e; }
  p { margin: 0.25rem 0; }
  ol { margin: 0; padding: 0; list-style: none; }
  li { padding-block: 0.75rem; border-block-start: 1px solid #ddd; }
  li:first-child { border: 0; }
  code, pre { font: 0.93em/1.5 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
  pre { margin: 0.4rem 0; padding: 0.4rem 0.6rem; background: #fdecea; overflow-x: auto; overflow-wrap: normal; }
  .line { color: #8a4a45; user-select: none; }
  .fault, .cure { white-space: pre-wrap; }
  button { min-block-size: 44px; min-inline-size: 44px; padding: 0 0.75rem; font: inherit; color: inherit; background: none;
    border: 1px solid currentcolor; cursor: pointer; }
  button.badge { inset-inline-end: 1rem; border-inline: 0; border-block-end: 0; font-weight: 700; color: #b3261e; }
  @media (prefers-color-scheme: dark) {
    section, button.badge { color: #ece7de; background: #1d1b19; border-color: #ff8a80; }
    h2, button.badge { color: #ff8a80; }
    li { border-color: #444; }
    pre { background: #3a1f1d; }
    .line { color: #d9a09a; }
  }
`;

const host = document.createElement('kupur-faults');
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
root.adoptedStyleSheets = [sheet];

/** The faults that the writer has put aside, as JSON. */
const hiddenKey = 'kupur.hidden-faults';

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') root.querySelector<HTMLButtonElement>('button.hide')?.click();
});

import.meta.hot?.on(faultsEvent, () => void update());
import.meta.hot?.on('vite:ws:connect', () => void update());
void update();

async function update(): Promise<void> {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${faultsPath}`);
  const { faults, contentAge = Infinity } = (await response.json()) as DevState;
  // A page that was loading when the content changed has missed the message. `performance.now` counts from its navigation.
  if (performance.now() > contentAge) location.reload();
  const own = faults.filter(isOfThisPage);
  // What was the page of a fault may be there now.
  if (!own.length && !document.querySelector('main') && !document.querySelector('vite-error-overlay')) location.reload();
  show([...own, ...faults.filter((fault) => !own.includes(fault))]);
}

function isOfThisPage({ ending }: ShownFault): boolean {
  return ending !== undefined && decodeURI(location.pathname).normalize('NFC').endsWith(ending);
}

function show(faults: readonly ShownFault[]): void {
  const state = JSON.stringify(faults);
  if (!faults.length) sessionStorage.removeItem(hiddenKey);
  root.replaceChildren(...(faults.length ? [sessionStorage.getItem(hiddenKey) === state ? drawBadge(faults) : drawPanel(faults)] : []));
  if (!host.isConnected) document.documentElement.append(host);
}

const countOf = ({ length }: readonly ShownFault[]) => (length === 1 ? 'A fault in the content' : `${length} faults in the content`);

function drawBadge(faults: readonly ShownFault[]): HTMLElement {
  const badge = create('button', countOf(faults), 'badge');
  badge.addEventListener('click', () => {
    sessionStorage.removeItem(hiddenKey);
    show(faults);
  });
  return badge;
}

function drawPanel(faults: readonly ShownFault[]): HTMLElement {
  const panel = create('section', '');
  panel.setAttribute('role', 'alert');
  panel.ariaLabel = countOf(faults);
  const hide = create('button', 'Hide', 'hide');
  hide.title = 'Escape';
  hide.addEventListener('click', () => {
    sessionStorage.setItem(hiddenKey, JSON.stringify(faults));
    show(faults);
  });
  const head = create('header', '');
  head.append(create('h2', countOf(faults)), hide);
  const list = create('ol', '');
  list.append(...faults.map(drawFault));
  panel.append(head, ...drawNotes(faults), list);
  return panel;
}

/** Says what the page behind the panel shows. */
function drawNotes(faults: readonly ShownFault[]): HTMLElement[] {
  if (!faults.some(isOfThisPage)) return [];
  const hasPage = document.querySelector('main') !== null;
  const text = hasPage ? 'The page below is its last version without a fault.' : 'This page can be shown when its fault is mended.';
  return [create('p', text)];
}

function drawFault({ file, line, field, code, found, expected }: ShownFault): HTMLElement {
  const item = create('li', '');
  const place = create('p', '');
  place.append(create('code', line === undefined ? file : `${file}:${line}`), ...(field === undefined ? [] : [` ${field}`]));
  item.append(place);
  if (code !== undefined) {
    const frame = create('pre', '');
    frame.append(create('span', `${line} | `, 'line'), code);
    item.append(frame);
  }
  item.append(create('p', `Found ${found}`, 'fault'), create('p', `Expected ${expected}`, 'cure'));
  return item;
}

function create<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string, className = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}
