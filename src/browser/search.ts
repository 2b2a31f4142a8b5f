import { filterNames, type SearchRequest } from '../search/query/find.ts';
import { makeDialog } from './dialog.ts';
import { once } from './once.ts';
import { createSearchAddress, queryOf } from './search-address.ts';
import { createSearchClient } from './search-client.ts';
import { findParts, type SearchParts } from './search-parts.ts';
import { createResults } from './search-results.ts';

/** The search form at work, on its own page and in a dialog over any other. The words that it says stand in the form. */

/** Between a key and the search for what was typed, in milliseconds: parts of words aren't worth a download. */
const pause = 120;
const hitsAtOnce = 10;

const loadDialog = once((address: string) => makeDialog(address, 'search', wireDialog));

/**
 * Loads the dialog with the search.
 * @param address the search's own page
 * @returns a function that shows the dialog
 * @throws {Error} if the dialog can't be loaded; the next call tries again
 */
export async function prepareDialog(address: string): Promise<() => void> {
  const dialog = await loadDialog(address);
  return () => {
    dialog.showModal();
    const input = dialog.querySelector<HTMLInputElement>('[name=q]');
    input?.focus();
    input?.select();
  };
}

/** Brings the form of the search's own page to life: there the address says what is searched. */
export function wirePage(): void {
  const form = document.querySelector<HTMLFormElement>('main [data-search-form]');
  if (form) wire(form, true);
}

function wireDialog(form: HTMLFormElement): void {
  wire(form, false);
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // In a field for searches the first Escape would empty it.
    event.preventDefault();
    form.closest('dialog')?.close();
  });
}

/** @param ownsAddress whether the page's address says what is searched */
function wire(form: HTMLFormElement, ownsAddress: boolean): void {
  const parts = findParts(form);
  const { input, choices, list, status, retry, more, say } = parts;
  const client = createSearchClient(new URL(form.dataset['index'] ?? '', location.href).href);
  const show = createResults(parts);
  const address = createSearchAddress(parts, ask);
  let count = hitsAtOnce;
  let timer = 0;

  function ask(wanted = hitsAtOnce, then?: () => void): void {
    count = wanted;
    list.ariaBusy = 'true';
    if (!list.children.length && input.value.trim()) status.textContent = say('searching');
    client.ask(toRequest(parts, count), (answer) => {
      show(answer);
      if (answer !== 'failed' && !answer.isPartial) then?.();
    });
  }
  const search = (isStep: boolean) => {
    clearTimeout(timer);
    if (ownsAddress) address.write(isStep);
    ask();
  };

  form.hidden = false;
  if (ownsAddress) {
    address.read();
    if (!input.value) input.focus();
    addEventListener('popstate', address.read);
  }
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(search, pause, false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (ownsAddress) search(true);
    else location.href = form.action + queryOf(form);
  });
  for (const select of choices.querySelectorAll('select')) select.addEventListener('change', search.bind(undefined, true));
  choices.addEventListener('toggle', () => {
    if (choices.open) ask();
  });
  retry.addEventListener('click', () => {
    client.stop();
    input.focus();
    ask();
  });
  more.addEventListener('click', () => {
    const next = count;
    ask(count + hitsAtOnce, () => list.children[next]?.querySelector('a')?.focus());
  });
  form.addEventListener('keydown', (event) => {
    moveFocus(event, [input, ...list.querySelectorAll<HTMLElement>('[data-title]')]);
  });
}

function toRequest({ input, choices, lang, select }: SearchParts, count: number): SearchRequest {
  return {
    ...{ typed: input.value, lang, count },
    filters: Object.fromEntries(filterNames.map((name) => [name, select(name).value])),
    isNewestFirst: select('sort').value === 'newest',
    wantsChoices: choices.open,
  };
}

/** Moves the focus with the arrow keys from the field through the hits and back. */
function moveFocus(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const at = stops.indexOf(event.target as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
