import { filterNames, type SearchAnswer } from '../search/query/find.ts';
import { findNearestTags, type TagLink } from '../search/query/nearest.ts';
import { once } from './once.ts';
import { renderHit } from './search-hit.ts';
import type { SearchElements } from './search-elements.ts';
import type { Answer } from './search-worker.ts';

/** Creates a function that shows an answer in the form. */
export function createResults(elements: SearchElements): (answer: Answer) => void {
  const number = new Intl.NumberFormat(elements.lang);
  const loadTags = once(async (address: string) => (await fetch(address)).json() as Promise<TagLink[]>);
  let shown: Answer | undefined;
  return (answer) => {
    shown = answer;
    const { input, list, status, retry, more, nearest, formatMessage } = elements;
    list.ariaBusy = String(answer !== 'failed' && answer.isPartial === true);
    retry.hidden = answer !== 'failed';
    if (answer === 'failed') {
      status.textContent = formatMessage('failed');
      return;
    }
    const { total, hits, choices } = answer;
    showHits(elements, hits);
    more.hidden = total === undefined || total <= hits.length;
    if (total === undefined) status.textContent = '';
    else if (total === 0) status.textContent = formatMessage('none', input.value.trim());
    else status.textContent = formatMessage(total === 1 ? 'one' : 'many', number.format(total));
    if (choices) showChoices(elements, choices);
    nearest.hidden = true;
    if (total !== 0) return;
    // The most used tags are downloaded once, and only if a search found nothing.
    void loadTags(elements.form.dataset['tagList'] ?? '').then(
      (tags) => {
        if (shown === answer) showNearest(elements, findNearestTags(input.value, tags));
      },
      () => undefined,
    );
  };
}

function showHits({ list, input, template, lang }: SearchElements, hits: SearchAnswer['hits']): void {
  const focused = list.contains(document.activeElement) ? (document.activeElement as HTMLAnchorElement).href : undefined;
  list.replaceChildren(...hits.map((hit) => renderHit(template, hit, lang)));
  // The complete answer replaces a partial one, whose hits the reader may already be in.
  if (focused !== undefined) ([...list.querySelectorAll('a')].find(({ href }) => href === focused) ?? input).focus();
}

/** Shows the filter options of an answer. A selected option stays, even if no hit matches it. */
function showChoices({ select }: SearchElements, offered: NonNullable<SearchAnswer['choices']>): void {
  for (const name of filterNames) {
    const field = select(name);
    const chosen = field.selectedOptions[0];
    const all = field.options[0];
    const others = offered[name].filter(({ slug }) => slug !== chosen?.value).map(({ slug, label }) => new Option(label, slug));
    const kept =
      chosen && chosen !== all
        ? [new Option(offered[name].find(({ slug }) => slug === chosen.value)?.label ?? chosen.text, chosen.value, false, true)]
        : [];
    if (all) field.replaceChildren(all, ...kept, ...others);
  }
}

function showNearest({ nearest }: SearchElements, tags: readonly TagLink[]): void {
  if (!tags.length) return;
  const items = tags.map(({ label, href }) => {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { href, className: 'chip', textContent: label }));
    return item;
  });
  nearest.querySelector('ul')?.replaceChildren(...items);
  nearest.hidden = false;
}
