import { filterNames, type SearchAnswer } from '../search/query/find.ts';
import { findNearestTags, type TagLink } from '../search/query/nearest.ts';
import { once } from './once.ts';
import { toItem } from './search-hit.ts';
import type { SearchParts } from './search-parts.ts';
import type { Answer } from './search-worker.ts';

/** Creates a function that shows an answer in a form. */
export function createResults(parts: SearchParts): (answer: Answer) => void {
  const number = new Intl.NumberFormat(parts.lang);
  const loadTags = once(async (address: string) => (await fetch(address)).json() as Promise<TagLink[]>);
  let shown: Answer | undefined;
  return (answer) => {
    shown = answer;
    const { input, list, status, retry, more, nearest, say } = parts;
    list.ariaBusy = String(answer !== 'failed' && answer.isPartial === true);
    retry.hidden = answer !== 'failed';
    if (answer === 'failed') {
      status.textContent = say('failed');
      return;
    }
    const { total, hits, choices } = answer;
    showHits(parts, hits);
    more.hidden = total === undefined || total <= hits.length;
    if (total === undefined) status.textContent = '';
    else if (total === 0) status.textContent = say('none', input.value.trim());
    else status.textContent = say(total === 1 ? 'one' : 'many', number.format(total));
    if (choices) showChoices(parts, choices);
    nearest.hidden = true;
    if (total !== 0) return;
    // The most used tags come once, and only to a reader who found nothing.
    void loadTags(parts.form.dataset['tagList'] ?? '').then(
      (tags) => {
        if (shown === answer) showNearest(parts, findNearestTags(input.value, tags));
      },
      () => undefined,
    );
  };
}

function showHits({ list, input, template, lang }: SearchParts, hits: SearchAnswer['hits']): void {
  const focused = list.contains(document.activeElement) ? (document.activeElement as HTMLAnchorElement).href : undefined;
  list.replaceChildren(...hits.map((hit) => toItem(template, hit, lang)));
  // The whole answer comes after a partial one, to a reader who may be among the hits already.
  if (focused !== undefined) ([...list.querySelectorAll('a')].find(({ href }) => href === focused) ?? input).focus();
}

/** Offers the choices of an answer. What was chosen stays a choice, even where it leaves nothing. */
function showChoices({ select }: SearchParts, offered: NonNullable<SearchAnswer['choices']>): void {
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

function showNearest({ nearest }: SearchParts, tags: readonly TagLink[]): void {
  if (!tags.length) return;
  const items = tags.map(({ label, href }) => {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { href, className: 'chip', textContent: label }));
    return item;
  });
  nearest.querySelector('ul')?.replaceChildren(...items);
  nearest.hidden = false;
}
