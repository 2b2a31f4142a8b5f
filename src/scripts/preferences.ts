/** The key in `localStorage` under which a reader's choices lie; `restore.js` reads it before the page is painted. */
const key = 'kupur';

/** What a reader may choose, as `data-` attributes of the page; a name that is missing follows the system. */
export type Preferences = Record<string, string>;

/** The choices that are kept, or none where there are none or the browser keeps nothing. */
export function readPreferences(): Preferences {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Preferences;
  } catch {
    return {};
  }
}

/** Makes a choice, or takes it back with `system`; it holds at once, and on later pages where the browser keeps it. */
export function choose(name: string, value: string): void {
  const { [name]: _, ...others } = readPreferences();
  const preferences = value === 'system' ? others : { ...others, [name]: value };
  if (value === 'system') document.documentElement.removeAttribute(`data-${name}`);
  else document.documentElement.dataset[name] = value;
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // A browser that keeps nothing still shows the choice on this page.
  }
}

/** Takes back every choice. */
export function forgetPreferences(): void {
  for (const name of Object.keys(readPreferences())) choose(name, 'system');
}
