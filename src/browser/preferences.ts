import { storageKey } from '../styles/choices.ts';

/** What was chosen for a preference, as this page shows it; `system` if nothing was. */
export function chosenValue(name: string): string {
  return document.documentElement.dataset[name] ?? 'system';
}

/** Makes a choice, or takes it back with `system`; it holds at once, and on later pages if the browser can store it. */
export function choose(name: string, value: string): void {
  const root = document.documentElement;
  if (value === 'system') root.removeAttribute(`data-${name}`);
  else root.dataset[name] = value;
  try {
    localStorage.setItem(storageKey, JSON.stringify({ ...readStored(), [name]: value === 'system' ? undefined : value }));
  } catch {
    // A browser that stores nothing still shows the choice on this page.
  }
}

/** What another page may have stored since this one was opened. `restore.js` checks names and values. */
function readStored(): object {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '');
    return stored instanceof Object && !Array.isArray(stored) ? stored : {};
  } catch {
    return {};
  }
}
