import { themeNames } from '../styles/choices.ts';
import { findLink } from './link.ts';
import { setPreference, getPreference } from './preferences.ts';
import { prefetchLinks } from './prefetch.ts';
import { trackScrollDirection } from './scroll-direction.ts';

/**
 * The script of every page: opens the dialogs for search and the reader's settings, and handles keyboard shortcuts. Other
 * scripts are loaded at first use.
 */

interface DialogScript {
  wirePage: () => void;
  prepareDialog: (address: string) => Promise<() => void>;
}

/** Loads the script of a form that has its own page and also opens as a dialog, by the `data-dialog` of its link. */
const dialogScripts: Record<string, () => Promise<DialogScript>> = {
  reader: () => import('./reader-settings.ts'),
  search: () => import('./search.ts'),
};
/** The dialog that opens when it is loaded: the one requested last. */
let pendingDialog: string | undefined;

prefetchLinks();
trackScrollDirection();
for (const [name, load] of Object.entries(dialogScripts)) {
  if (isCurrentPage(dialogLinkOf(name))) {
    load().then(
      ({ wirePage }) => {
        wirePage();
      },
      () => {
        document.querySelector('[data-load-error]')?.removeAttribute('hidden');
      },
    );
  }
}

document.addEventListener('click', (event) => {
  const link = findLink(event);
  if (!link) return;
  // A reader who follows another link no longer wants the pending dialog.
  pendingDialog = undefined;
  const name = link.dataset['dialog'];
  if (!name || event.metaKey || event.ctrlKey || event.shiftKey || isCurrentPage(link)) return;
  event.preventDefault();
  openDialog(name);
});

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isCommand = (ctrlKey || metaKey) && key === 'k';
  if (key === 'Escape') pendingDialog = undefined;
  if (event.defaultPrevented || altKey || document.querySelector('dialog[open]')) return;
  if (getPreference('shortcuts') === 'off' || (!isCommand && (ctrlKey || metaKey || isTyping(target)))) return;
  if (key === '?') openDialog('reader');
  else if (key === '/' || isCommand) openDialog('search');
  // While a dialog is loading, a letter is meant for its input.
  else if (key === 't' && !pendingDialog) setPreference('theme', nextTheme());
  else return;
  event.preventDefault();
});

function openDialog(name: string): void {
  const link = dialogLinkOf(name);
  if (!link) return;
  pendingDialog = isCurrentPage(link) ? undefined : name;
  if (!pendingDialog) {
    document.querySelector<HTMLElement>('main form :is(input, select)')?.focus();
    return;
  }
  const finish = (action: () => void) => {
    if (pendingDialog !== name) return;
    pendingDialog = undefined;
    action();
  };
  dialogScripts[name]?.()
    .then(({ prepareDialog }) => prepareDialog(link.href))
    .then(finish, () => {
      finish(() => {
        location.href = link.href;
      });
    });
}

function dialogLinkOf(name: string): HTMLAnchorElement | null {
  return document.querySelector(`[data-dialog=${name}]`);
}

function isCurrentPage(link: HTMLAnchorElement | null): boolean {
  return location.pathname === link?.pathname;
}

function nextTheme(): string {
  return themeNames[(themeNames.findIndex((theme) => theme === getPreference('theme')) + 1) % themeNames.length] ?? 'light';
}

function isTyping(target: EventTarget | null): boolean {
  // Until the next frame, key events still target the input of a dialog that was just closed.
  if (!(target instanceof HTMLElement) || target.closest('dialog:not([open])')) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
