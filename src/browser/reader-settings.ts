import { createDialog } from './dialog.ts';
import { once } from './once.ts';
import { setPreference, getPreference } from './preferences.ts';

const loadDialog = once((address: string) => createDialog(address, 'reader', wire));

/**
 * Loads the dialog with the reader's settings.
 * @param address the settings' own page
 * @returns a function that shows the dialog
 * @throws {Error} if the dialog can't be loaded; the next call tries again
 */
export async function prepareDialog(address: string): Promise<() => void> {
  const dialog = await loadDialog(address);
  return () => {
    showChoices(dialog);
    dialog.showModal();
  };
}

/** Adds the event listeners to the form on the settings' own page. */
export function wirePage(): void {
  const form = document.querySelector<HTMLFormElement>('[data-reader-form]');
  if (form) wire(form);
}

function wire(form: HTMLFormElement): void {
  form.hidden = false;
  showChoices(form);
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) setPreference(target.name, target.value);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const { name } of form.querySelectorAll<HTMLInputElement>('[value=system]')) setPreference(name, 'system');
    showChoices(form);
  });
}

function showChoices(root: HTMLElement): void {
  for (const input of root.querySelectorAll('input')) input.checked = input.value === getPreference(input.name);
}
