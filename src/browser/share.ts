import { copy } from './copy.ts';

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
