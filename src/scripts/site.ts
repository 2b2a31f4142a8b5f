import { themes } from './choices.ts';
import { choose, chosenValue } from './preferences.ts';
import { prefetchLinks } from './prefetch.ts';

/** What every page does beyond being read: doors to the search and to the reader's settings, and shortcuts. The rest comes at first use. */

/** Each shows the form of a page of its own over any other page. */
const doors: Record<string, () => Promise<{ wirePage: () => void; openDialog: (address: string) => Promise<void> }>> = {
  reader: () => import('./panel.ts'),
  search: () => import('./search.ts'),
};

prefetchLinks();
for (const [name, load] of Object.entries(doors)) {
  const door = doorOf(name);
  if (isHere(door)) {
    load().then(
      ({ wirePage }) => {
        wirePage();
      },
      () => {
        document.querySelector('[data-unloaded]')?.removeAttribute('hidden');
      },
    );
  }
  door?.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || isHere(door)) return;
    event.preventDefault();
    open(name);
  });
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isCommand = (ctrlKey || metaKey) && key === 'k';
  if (event.defaultPrevented || altKey || document.querySelector('dialog[open]')) return;
  if (!isCommand && (ctrlKey || metaKey || isTyping(target) || chosenValue('shortcuts') === 'off')) return;
  if (key === '?') open('reader');
  else if (key === '/' || isCommand) open('search');
  else if (key === 't') choose('theme', nextTheme());
  else return;
  event.preventDefault();
});

function open(name: string): void {
  const door = doorOf(name);
  if (!door) return;
  if (isHere(door)) document.querySelector<HTMLElement>('main form :is(input, select)')?.focus();
  else
    doors[name]?.()
      .then(({ openDialog }) => openDialog(door.href))
      .catch(() => {
        location.href = door.href;
      });
}

function doorOf(name: string): HTMLAnchorElement | null {
  return document.querySelector(`[data-door=${name}]`);
}

function isHere(door: HTMLAnchorElement | null): boolean {
  return location.pathname === door?.pathname;
}

function nextTheme(): string {
  return themes[(themes.findIndex((theme) => theme === chosenValue('theme')) + 1) % themes.length] ?? 'light';
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
