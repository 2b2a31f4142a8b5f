import { fill } from '../language/fill.ts';
import { makeDialog } from './dialog.ts';
import { once } from './once.ts';
import { nearestTags } from '../search/query/nearest.ts';
import type { Topic } from '../archive/topics.ts';
import { filterNames, type FilterName, type SearchAnswer, type SearchRequest } from '../search/query/find.ts';
import { toItem } from './search-hit.ts';
import type { Answer, Numbered } from './search-worker.ts';

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

function wire(form: HTMLFormElement, ownsAddress: boolean): void {
  const part = (name: string) => form.querySelector<HTMLElement>(`[data-${name}]`) ?? missing(name);
  const input = form.elements.namedItem('q') as HTMLInputElement;
  const choices = part('choices') as HTMLDetailsElement;
  const [list, status, nearest, retry, more] = [part('hits'), part('status'), part('nearest'), part('retry'), part('more')];
  const template = form.querySelector('template') ?? missing('template');
  const lang = document.documentElement.lang;
  const number = new Intl.NumberFormat(lang);
  const say = (words: string, of: string) => fill(form.dataset[words] ?? '', of);
  let worker: Worker | undefined;
  let asked = 0;
  let count = hitsAtOnce;
  let timer = 0;
  const loadTags = once(async (address: string) => (await fetch(address)).json() as Promise<Topic[]>);
  /** What stands in the address was searched for on purpose: the next search is a step of its own. */
  let isStepDue = false;

  form.hidden = false;
  if (ownsAddress) {
    readAddress();
    if (!input.value) input.focus();
    addEventListener('popstate', readAddress);
  }
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      writeAddress(false);
      ask();
    }, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (ownsAddress) {
      writeAddress(true);
      ask();
    } else location.href = `${form.action}${query()}`;
  });
  for (const select of choices.querySelectorAll('select')) {
    select.addEventListener('change', () => {
      writeAddress(true);
      ask();
    });
  }
  choices.addEventListener('toggle', () => {
    if (choices.open) ask();
  });
  retry.addEventListener('click', () => {
    worker?.terminate();
    worker = undefined;
    input.focus();
    ask();
  });
  more.addEventListener('click', () => {
    const next = count;
    ask(count + hitsAtOnce, () => list.children[next]?.querySelector('a')?.focus());
  });
  form.addEventListener('keydown', walk);

  function ask(wanted = hitsAtOnce, then?: () => void): void {
    count = wanted;
    const filters = Object.fromEntries(filterNames.map((name) => [name, selectOf(name).value]));
    const content: SearchRequest = {
      ...{ typed: input.value, filters, lang, count },
      isNewestFirst: selectOf('sort').value === 'newest',
      wantsChoices: choices.open,
    };
    worker ??= startWorker();
    worker.onmessage = ({ data }: MessageEvent<Numbered<Answer>>) => {
      if (data.number !== asked) return;
      show(data.content);
      if (data.content !== 'failed' && !data.content.isPartial) then?.();
    };
    list.ariaBusy = 'true';
    if (!list.children.length && input.value.trim()) status.textContent = say('searching', '');
    worker.postMessage({ number: ++asked, content } satisfies Numbered<SearchRequest>);
  }

  function startWorker(): Worker {
    const folder = new URL(form.dataset['index'] ?? '', location.href).href;
    const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: folder });
    started.onerror = () => {
      show('failed');
    };
    return started;
  }

  function show(answer: Answer): void {
    list.ariaBusy = String(answer !== 'failed' && answer.isPartial === true);
    retry.hidden = answer !== 'failed';
    if (answer === 'failed') {
      status.textContent = say('failed', '');
      return;
    }
    const { total, hits } = answer;
    const focused = list.contains(document.activeElement) ? (document.activeElement as HTMLAnchorElement).href : undefined;
    list.replaceChildren(...hits.map((hit) => toItem(template, hit, lang)));
    // The whole answer comes after the first one, to a reader who is among the hits already.
    if (focused !== undefined) ([...list.querySelectorAll('a')].find(({ href }) => href === focused) ?? input).focus();
    more.hidden = total === undefined || total <= hits.length;
    if (total === undefined) status.textContent = '';
    else if (total === 0) status.textContent = say('none', input.value.trim());
    else status.textContent = say(total === 1 ? 'one' : 'many', number.format(total));
    if (answer.choices) fillChoices(answer.choices);
    nearest.hidden = true;
    if (total === 0) void offerTags(asked);
  }

  /** What was chosen stays a choice, even where it leaves nothing. */
  function fillChoices(offered: NonNullable<SearchAnswer['choices']>): void {
    for (const name of filterNames) {
      const select = selectOf(name);
      const chosen = select.selectedOptions[0];
      const all = select.options[0];
      const others = offered[name].filter(({ slug }) => slug !== chosen?.value).map(({ slug, label }) => new Option(label, slug));
      const kept =
        chosen && chosen !== all
          ? [new Option(offered[name].find(({ slug }) => slug === chosen.value)?.label ?? chosen.text, chosen.value, false, true)]
          : [];
      if (all) select.replaceChildren(all, ...kept, ...others);
    }
  }

  /** The most used tags come once, and only to one who found nothing. */
  async function offerTags(answered: number): Promise<void> {
    const tags = await loadTags(form.dataset['tagList'] ?? '').catch(() => []);
    const near = nearestTags(input.value, tags);
    if (answered !== asked || !near.length) return;
    const links = near.map(({ slug, label }) => {
      const item = document.createElement('li');
      const href = `${form.dataset['tags'] ?? ''}${encodeURI(slug)}/`;
      item.append(Object.assign(document.createElement('a'), { href, className: 'chip', textContent: label }));
      return item;
    });
    nearest.querySelector('ul')?.replaceChildren(...links);
    nearest.hidden = false;
  }

  function readAddress(): void {
    const asking = new URLSearchParams(location.search);
    input.value = asking.get('q') ?? '';
    let isNarrowed = false;
    for (const name of [...filterNames, 'sort'] as const) {
      const select = selectOf(name);
      const value = asking.get(name) ?? '';
      const isKnown = [...select.options].some((option) => option.value === value);
      if (!isKnown && name !== 'sort') select.append(new Option(value, value));
      select.value = isKnown || name !== 'sort' ? value : '';
      isNarrowed ||= select.value !== '';
    }
    // Opening asks by itself.
    if (isNarrowed && !choices.open) choices.open = true;
    else if (input.value.trim() || list.children.length) ask();
  }

  /** Says in the address what is searched: while one types in place, and as a step back to which one can go otherwise. */
  function writeAddress(isStep: boolean): void {
    if (!ownsAddress) return;
    clearTimeout(timer);
    const address = query() || location.pathname;
    if (address === (location.search || location.pathname)) isStepDue ||= isStep;
    else {
      if (isStep || isStepDue) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      isStepDue = isStep;
    }
  }

  function query(): string {
    const fields = new URLSearchParams(
      [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : [])),
    );
    return fields.size ? `?${fields.toString()}` : '';
  }

  function selectOf(name: FilterName | 'sort'): HTMLSelectElement {
    return form.elements.namedItem(name) as HTMLSelectElement;
  }

  /** The arrows go from the field through the hits and back. */
  function walk(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [input, ...list.querySelectorAll<HTMLElement>('[data-title]')];
    const at = stops.indexOf(event.target as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

function missing(name: string): never {
  throw new Error(`The search form has no ${name}`);
}
