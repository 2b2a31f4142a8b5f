import { storageKey } from '../styles/choices.ts';

/** Returns the value of a preference on this page; `system` if the reader has chosen none. */
export function getPreference(name: string): string {
  return document.documentElement.dataset[name] ?? 'system';
}

/** Sets a preference, or resets it with `system`. It applies at once, and on later pages if the browser can store it. */
export function setPreference(name: string, value: string): void {
  const root = document.documentElement;
  if (value === 'system') root.removeAttribute(`data-${name}`);
  else root.dataset[name] = value;
  try {
    localStorage.setItem(storageKey, JSON.stringify({ ...readStored(), [name]: value === 'system' ? undefined : value }));
  } catch {
    // Without storage, the preference still applies to this page.
  }
}

/** Reads the stored preferences anew, because another page may have changed them. `restore.js` validates names and values. */
function readStored(): object {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '');
    return stored instanceof Object && !Array.isArray(stored) ? stored : {};
  } catch {
    return {};
  }
}
