import { themeNames } from '../styles/themes.ts';
import { linkOf } from './link.ts';
import { choose, chosenValue } from './preferences.ts';
import { prefetchLinks } from './prefetch.ts';

/** What every page does beyond being read: dialogs for the search and the reader's settings, and shortcuts. The rest comes at first use. */

interface DialogScript {
  wirePage: () => void;
  prepareDialog: (address: string) => Promise<() => void>;
}

/** The scripts of the pages whose form also opens as a dialog over other pages, by the `data-dialog` of their link. */
const dialogScripts: Record<string, () => Promise<DialogScript>> = {
  reader: () => import('./reader-settings.ts'),
  search: () => import('./search.ts'),
};
/** The dialog that opens once it is loaded: the one that was asked for last. */
let awaited: string | undefined;

prefetchLinks();
for (const [name, load] of Object.entries(dialogScripts)) {
  if (isHere(dialogLinkOf(name))) {
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
  const link = linkOf(event);
  if (!link) return;
  // A reader who follows another link no longer waits for a dialog.
  awaited = undefined;
  const name = link.dataset['dialog'];
  if (!name || event.metaKey || event.ctrlKey || event.shiftKey || isHere(link)) return;
  event.preventDefault();
  open(name);
});

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isCommand = (ctrlKey || metaKey) && key === 'k';
  if (key === 'Escape') awaited = undefined;
  if (event.defaultPrevented || altKey || document.querySelector('dialog[open]')) return;
  if (!isCommand && (ctrlKey || metaKey || isTyping(target) || chosenValue('shortcuts') === 'off')) return;
  if (key === '?') open('reader');
  else if (key === '/' || isCommand) open('search');
  // While a dialog is loading, a letter is meant for its field.
  else if (key === 't' && !awaited) choose('theme', nextTheme());
  else return;
  event.preventDefault();
});

function open(name: string): void {
  const link = dialogLinkOf(name);
  if (!link) return;
  awaited = isHere(link) ? undefined : name;
  if (!awaited) {
    document.querySelector<HTMLElement>('main form :is(input, select)')?.focus();
    return;
  }
  const finish = (action: () => void) => {
    if (awaited !== name) return;
    awaited = undefined;
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

function isHere(link: HTMLAnchorElement | null): boolean {
  return location.pathname === link?.pathname;
}

function nextTheme(): string {
  return themeNames[(themeNames.findIndex((theme) => theme === chosenValue('theme')) + 1) % themeNames.length] ?? 'light';
}

function isTyping(target: EventTarget | null): boolean {
  // Until the next frame, keys go to the field of a dialog that was just closed.
  if (!(target instanceof HTMLElement) || target.closest('dialog:not([open])')) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
