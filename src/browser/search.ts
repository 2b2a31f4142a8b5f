import { filterNames, type SearchRequest } from '../search/query/find.ts';
import { createDialog } from './dialog.ts';
import { once } from './once.ts';
import { createSearchAddress, toQueryString } from './search-address.ts';
import { createSearchClient } from './search-client.ts';
import { findSearchElements, type SearchElements } from './search-elements.ts';
import { createResults } from './search-results.ts';

/** The script of the search form, on its own page and in a dialog on all others. Its messages are in the form's `data-` attributes. */

/** Delay between a keystroke and the search, in milliseconds, so that unfinished words are not searched. */
const typingDelay = 120;
/** The number of hits that are shown first, and added by *more*. */
const hitsAtOnce = 10;

const loadDialog = once((address: string) => createDialog(address, 'search', wireDialog));

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

/** Adds the event listeners to the form on the search's own page, where the URL contains the search. */
export function wirePage(): void {
  const form = document.querySelector<HTMLFormElement>('main [data-search-form]');
  if (form) wire(form, true);
}

function wireDialog(form: HTMLFormElement): void {
  wire(form, false);
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // By default, Escape first clears a search input.
    event.preventDefault();
    form.closest('dialog')?.close();
  });
}

/** @param ownsAddress whether the page's URL contains the search */
function wire(form: HTMLFormElement, ownsAddress: boolean): void {
  const elements = findSearchElements(form);
  const { input, choices, list, status, retry, more, formatMessage } = elements;
  const client = createSearchClient(new URL(form.dataset['index'] ?? '', location.href).href);
  const show = createResults(elements);
  const address = createSearchAddress(elements, ask);
  let count = hitsAtOnce;
  let timer = 0;

  function ask(wanted = hitsAtOnce, then?: () => void): void {
    count = wanted;
    list.ariaBusy = 'true';
    if (!list.children.length && input.value.trim()) status.textContent = formatMessage('searching');
    client.ask(toRequest(elements, count), (answer) => {
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
    timer = window.setTimeout(search, typingDelay, false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (ownsAddress) search(true);
    else location.href = form.action + toQueryString(form);
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

function toRequest({ input, choices, lang, select }: SearchElements, count: number): SearchRequest {
  return {
    ...{ typed: input.value, lang, count },
    filters: Object.fromEntries(filterNames.map((name) => [name, select(name).value])),
    isNewestFirst: select('sort').value === 'newest',
    wantsChoices: choices.open,
  };
}

/** Moves the focus between the input and the hits with the up and down arrow keys. */
function moveFocus(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const at = stops.indexOf(event.target as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
