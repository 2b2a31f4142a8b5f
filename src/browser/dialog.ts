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
  document.adoptNode(form);
  wire(form);
  return addDialog(form, name);
}

/**
 * Adds a dialog to this page, and waits for its stylesheet, whose link is in the content.
 * @param name used for the id of its title and the dialog's class
 */
export async function addDialog(content: HTMLElement, name: string): Promise<HTMLDialogElement> {
  const dialog = document.createElement('dialog');
  dialog.className = `${name}-dialog`;
  dialog.setAttribute('aria-labelledby', `k-${name}-title`);
  dialog.append(content);
  // A press outside closes the dialog, if it began there: a text may be selected beyond the edge.
  let hasBegunOutside = false;
  dialog.addEventListener('pointerdown', (event) => {
    hasBegunOutside = isOutside(dialog, event);
  });
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest('a');
    // Otherwise the dialog would cover the target of a link to this page.
    const isLinkToThisPage = link?.hash && link.pathname === location.pathname;
    if ((hasBegunOutside && isOutside(dialog, event)) || isLinkToThisPage || target.closest('[data-close]')) dialog.close();
  });
  const style = content.querySelector('link');
  const isStyled = new Promise((resolve) => {
    if (!style) resolve(undefined);
    style?.addEventListener('load', resolve);
    style?.addEventListener('error', resolve);
  });
  document.body.append(dialog);
  await isStyled;
  return dialog;
}

/** Whether a press is on the backdrop, and not on the dialog or its padding. */
function isOutside(dialog: HTMLDialogElement, { target, clientX, clientY }: MouseEvent): boolean {
  if (target !== dialog) return false;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
