import { fill } from '../language/fill.ts';
import type { FilterName } from '../search/query/find.ts';

/** The elements of a search form, its language and its messages. */
export interface SearchElements {
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
  /** Formats one of the messages that are stored in the form's `data-` attributes. */
  formatMessage: (name: 'searching' | 'none' | 'one' | 'many' | 'failed', value?: string) => string;
}

/** @throws {Error} if the form lacks an element */
export function findSearchElements(form: HTMLFormElement): SearchElements {
  const missing = (name: string): never => {
    throw new Error(`The search form has no ${name}`);
  };
  const element = (name: string) => form.querySelector<HTMLElement>(`[data-${name}]`) ?? missing(name);
  return {
    form,
    input: form.elements.namedItem('q') as HTMLInputElement,
    choices: element('choices') as HTMLDetailsElement,
    ...{ list: element('hits'), status: element('status'), nearest: element('nearest'), retry: element('retry'), more: element('more') },
    template: form.querySelector('template') ?? missing('template'),
    lang: document.documentElement.lang,
    select: (name) => form.elements.namedItem(name) as HTMLSelectElement,
    formatMessage: (name, value = '') => fill(form.dataset[name] ?? '', value),
  };
}
