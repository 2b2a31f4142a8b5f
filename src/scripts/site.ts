import { choose } from './preferences.ts';
import { prefetchLinks } from './prefetch.ts';

/** What every page does beyond being read: the door to the reader's settings, and shortcuts. The rest comes at first use. */

const themes = ['light', 'sepia', 'dark', 'contrast'];
const door = document.querySelector<HTMLAnchorElement>('[data-reader-door]');

prefetchLinks();
if (location.pathname === door?.pathname)
  void import('./panel.ts').then(({ wirePage }) => {
    wirePage();
  });

door?.addEventListener('click', (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || location.pathname === door.pathname) return;
  event.preventDefault();
  openPanel();
});

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (document.documentElement.dataset['shortcuts'] === 'off' || document.querySelector('dialog[open]')) return;
  if (event.key === '?') openPanel();
  else if (event.key === 't') choose('theme', nextTheme());
  else return;
  event.preventDefault();
});

function openPanel(): void {
  if (!door) return;
  import('./panel.ts')
    .then(({ openDialog }) => openDialog(door.href))
    .catch(() => {
      location.href = door.href;
    });
}

function nextTheme(): string {
  return themes[(themes.indexOf(document.documentElement.dataset['theme'] ?? '') + 1) % themes.length] ?? 'light';
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
