/**
 * Makes a dialog of the form that stands on a page of its own, and adds it to this page. Nothing is added on failure.
 * @param address the form's page
 * @param name of the form (`data-<name>-form`), of its title's id and of the dialog's class
 * @param wire brings the form to life
 * @throws {Error} if the page can't be fetched or has no such form
 */
export async function makeDialog(address: string, name: string, wire: (form: HTMLFormElement) => void): Promise<HTMLDialogElement> {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const form = page.querySelector<HTMLFormElement>(`[data-${name}-form]`);
  if (!form) throw new Error(`${address} has no ${name} form`);
  const dialog = document.createElement('dialog');
  dialog.className = `${name}-dialog`;
  dialog.setAttribute('aria-labelledby', `k-${name}-title`);
  dialog.append(document.adoptNode(form));
  wire(form);
  dialog.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    // A link to a place on this page would leave the dialog over it.
    const leadsBehind = link?.hash && link.pathname === location.pathname;
    if (target === dialog || leadsBehind || (target as Element).closest('[data-close]')) dialog.close();
  });
  const style = form.querySelector('link');
  const isStyled = new Promise((resolve) => {
    if (!style) resolve(undefined);
    style?.addEventListener('load', resolve);
    style?.addEventListener('error', resolve);
  });
  document.body.append(dialog);
  await isStyled;
  return dialog;
}
