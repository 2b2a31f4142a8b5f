/**
 * Creates a dialog from the form of another page and adds it to this page. On failure, nothing is added.
 * @param address the form's page
 * @param name used for the form (`data-<name>-form`), the id of its title and the dialog's class
 * @param wire adds the event listeners to the form
 * @throws {Error} if the page can't be fetched or has no such form
 */
export async function createDialog(address: string, name: string, wire: (form: HTMLFormElement) => void): Promise<HTMLDialogElement> {
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
    // Otherwise the dialog would cover the target of a link to this page.
    const isLinkToThisPage = link?.hash && link.pathname === location.pathname;
    if (target === dialog || isLinkToThisPage || (target as Element).closest('[data-close]')) dialog.close();
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
