import { findLink } from './link.ts';

const fetched = new Set([location.pathname]);

/**
 * Prefetches the page of a link when it is hovered or focused, unless the reader saves data. Links that open a dialog are
 * excluded: its form is loaded at first use. So are pictures and other files, which may be large.
 */
export function prefetchLinks(): void {
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
  for (const event of ['pointerover', 'focusin']) document.addEventListener(event, prefetch, { passive: true });
}

function prefetch(event: Event): void {
  const link = findLink(event);
  if (link?.origin !== location.origin || link.dataset['dialog'] || !link.pathname.endsWith('/') || fetched.has(link.pathname)) return;
  fetched.add(link.pathname);
  document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: link.href }));
}
