import { makeDialog } from './dialog.ts';
import { choose, chosenValue } from './preferences.ts';

let dialog: HTMLDialogElement | undefined;

/** Shows the reader's settings over the page: the form of the page at that address, fetched once. */
export async function openDialog(address: string): Promise<void> {
  if (!dialog) {
    const made = await makeDialog(address, 'reader');
    wire(made.form);
    dialog = made.dialog;
  }
  showChoices(dialog);
  dialog.showModal();
}

/** Brings the form of the settings' own page to life. */
export function wirePage(): void {
  const form = document.querySelector<HTMLFormElement>('[data-reader-form]');
  if (form) wire(form);
}

function wire(form: HTMLFormElement): void {
  form.hidden = false;
  showChoices(form);
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.name, target.value);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const { name } of form.querySelectorAll<HTMLInputElement>('[value=system]')) choose(name, 'system');
    showChoices(form);
  });
}

function showChoices(root: HTMLElement): void {
  for (const input of root.querySelectorAll('input')) input.checked = input.value === chosenValue(input.name);
}
