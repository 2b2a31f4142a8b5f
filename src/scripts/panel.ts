import { choose, forgetPreferences, readPreferences } from './preferences.ts';

let dialog: HTMLDialogElement | undefined;

/** Shows the reader's settings over the page: the form of the page at that address, fetched once. */
export async function openDialog(address: string): Promise<void> {
  dialog ??= await makeDialog(address);
  showChoices(dialog);
  dialog.showModal();
}

/** Brings the form of the settings' own page to life. */
export function wirePage(): void {
  const form = document.querySelector<HTMLFormElement>('[data-reader-form]');
  if (form) wire(form);
}

async function makeDialog(address: string): Promise<HTMLDialogElement> {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const form = page.querySelector<HTMLFormElement>('[data-reader-form]');
  if (!form) throw new Error(`${address} holds no settings`);
  const made = document.createElement('dialog');
  made.className = 'reader-dialog';
  made.setAttribute('aria-labelledby', 'k-reader-title');
  made.append(document.adoptNode(form));
  document.body.append(made);
  wire(form);
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  return made;
}

function wire(form: HTMLFormElement): void {
  form.hidden = false;
  showChoices(form);
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.name, target.value);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    forgetPreferences();
    showChoices(form);
  });
}

function showChoices(root: HTMLElement): void {
  const preferences = readPreferences();
  for (const input of root.querySelectorAll('input')) input.checked = input.value === (preferences[input.name] ?? 'system');
}
