/** Adds the event listeners to the menu of an article's actions. */
export function wireMenu(menu: HTMLDetailsElement): void {
  for (const button of menu.querySelectorAll<HTMLButtonElement>('[data-do]')) {
    const { do: action = '' } = button.dataset;
    // Browsers have neither API without HTTPS.
    button.hidden = (action === 'share' && !('share' in navigator)) || (action === 'copy' && !('clipboard' in navigator));
    button.addEventListener('click', () => {
      // The menu closes, so the answer stands beside it.
      if (action === 'copy') void copy(addressOfPage(), menu.parentElement ?? menu, menu.dataset);
      else if (action === 'share') void navigator.share({ title: document.title, url: addressOfPage() }).catch(() => undefined);
      close();
      if (action === 'print') print();
    });
  }
  const close = () => {
    const isInside = menu.contains(document.activeElement);
    menu.open = false;
    if (isInside) menu.querySelector('summary')?.focus();
  };
  menu.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!menu.contains(target as Node)) menu.open = false;
  });
}

const addressOfPage = () => location.href.split('#', 1)[0] ?? '';

/** How long an answer stays if it does not fade, in milliseconds. */
const answerTime = 2400;

/**
 * Copies an address and says beside what was pressed whether it could be copied: a browser may refuse its clipboard.
 * @param place a positioned element
 * @param answers the texts of the answers
 */
export async function copy(address: string, place: HTMLElement, { copied = '', notCopied = '' }: DOMStringMap): Promise<void> {
  const message = await navigator.clipboard.writeText(address).then(
    () => copied,
    () => notCopied,
  );
  const answer = document.createElement('span');
  answer.className = 'answer';
  answer.ariaHidden = 'true';
  answer.textContent = message;
  place.append(answer);
  // A screen reader announces what changes in a status that is already there.
  const status = document.querySelector('[data-answer]');
  if (status) status.textContent = message;
  setTimeout(() => {
    answer.remove();
    if (status) status.textContent = '';
  }, answerTime);
}
