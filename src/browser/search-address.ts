import { filterNames } from '../search/query/find.ts';
import type { SearchParts } from './search-parts.ts';

/** The page's address as a record of what is searched. */
export interface SearchAddress {
  /** Fills the form from the address. */
  read: () => void;
  /**
   * Writes what is searched into the address.
   * @param isStep whether the reader can go back to what was searched before; while one types, the address is replaced
   */
  write: (isStep: boolean) => void;
}

/** @param ask searches for what the form says */
export function createSearchAddress(parts: SearchParts, ask: () => void): SearchAddress {
  const { input, choices, list, select } = parts;
  /** What stands in the address was searched for on purpose, so the next search is a step of its own. */
  let isStepDue = false;
  return {
    read() {
      const asking = new URLSearchParams(location.search);
      input.value = asking.get('q') ?? '';
      let isNarrowed = false;
      for (const name of [...filterNames, 'sort'] as const) {
        const field = select(name);
        const value = asking.get(name) ?? '';
        const isKnown = [...field.options].some((option) => option.value === value);
        if (!isKnown && name !== 'sort') field.append(new Option(value, value));
        field.value = isKnown || name !== 'sort' ? value : '';
        isNarrowed ||= field.value !== '';
      }
      // Opening asks by itself.
      if (isNarrowed && !choices.open) choices.open = true;
      else if (input.value.trim() || list.children.length) ask();
    },
    write(isStep) {
      const address = queryOf(parts.form) || location.pathname;
      if (address === (location.search || location.pathname)) isStepDue ||= isStep;
      else {
        if (isStep || isStepDue) history.pushState(null, '', address);
        else history.replaceState(null, '', address);
        isStepDue = isStep;
      }
    },
  };
}

/** Writes what a form asks for as the query of an address; empty where it asks for nothing. */
export function queryOf(form: HTMLFormElement): string {
  const fields = new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : [])),
  );
  return fields.size ? `?${fields.toString()}` : '';
}
