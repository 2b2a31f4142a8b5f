import { filterNames } from '../search/query/find.ts';
import type { SearchElements } from './search-elements.ts';

/** Keeps the page's URL in step with the search form. */
export interface SearchAddress {
  /** Fills the form from the URL and starts the search. */
  read: () => void;
  /**
   * Writes the search into the URL.
   * @param isStep whether to add a history entry, so that the reader can go back; while typing, the current entry is replaced
   */
  write: (isStep: boolean) => void;
}

/** @param ask starts a search with the values of the form */
export function createSearchAddress(elements: SearchElements, ask: () => void): SearchAddress {
  const { input, choices, list, select } = elements;
  /** Whether the search in the URL was submitted by the reader, so that the next one needs its own history entry. */
  let isStepDue = false;
  return {
    read() {
      const query = new URLSearchParams(location.search);
      input.value = query.get('q') ?? '';
      let isNarrowed = false;
      for (const name of [...filterNames, 'sort'] as const) {
        const field = select(name);
        const value = query.get(name) ?? '';
        const isKnown = [...field.options].some((option) => option.value === value);
        if (!isKnown && name !== 'sort') field.append(new Option(value, value));
        field.value = isKnown || name !== 'sort' ? value : '';
        isNarrowed ||= field.value !== '';
      }
      // Opening the choices starts a search by its toggle event.
      if (isNarrowed && !choices.open) choices.open = true;
      else if (input.value.trim() || list.children.length) ask();
    },
    write(isStep) {
      const address = toQueryString(elements.form) || location.pathname;
      if (address === (location.search || location.pathname)) isStepDue ||= isStep;
      else {
        if (isStep || isStepDue) history.pushState(null, '', address);
        else history.replaceState(null, '', address);
        isStepDue = isStep;
      }
    },
  };
}

/** Returns the values of a form as the query string of a URL; an empty string if all fields are empty. */
export function toQueryString(form: HTMLFormElement): string {
  const fields = new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : [])),
  );
  return fields.size ? `?${fields.toString()}` : '';
}
