import { fill } from '../language/fill.ts';
import type { FilterName } from '../search/query/find.ts';

/** The elements of a search form, with what the form says about its language and its index. */
export interface SearchParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  choices: HTMLDetailsElement;
  list: HTMLElement;
  status: HTMLElement;
  nearest: HTMLElement;
  retry: HTMLElement;
  more: HTMLElement;
  template: HTMLTemplateElement;
  lang: string;
  select: (name: FilterName | 'sort') => HTMLSelectElement;
  /** One of the sentences that the form brings along. */
  say: (words: 'searching' | 'none' | 'one' | 'many' | 'failed', of?: string) => string;
}

/** @throws {Error} where the form lacks a part */
export function findParts(form: HTMLFormElement): SearchParts {
  const missing = (name: string): never => {
    throw new Error(`The search form has no ${name}`);
  };
  const part = (name: string) => form.querySelector<HTMLElement>(`[data-${name}]`) ?? missing(name);
  return {
    form,
    input: form.elements.namedItem('q') as HTMLInputElement,
    choices: part('choices') as HTMLDetailsElement,
    ...{ list: part('hits'), status: part('status'), nearest: part('nearest'), retry: part('retry'), more: part('more') },
    template: form.querySelector('template') ?? missing('template'),
    lang: document.documentElement.lang,
    select: (name) => form.elements.namedItem(name) as HTMLSelectElement,
    say: (words, of = '') => fill(form.dataset[words] ?? '', of),
  };
}
