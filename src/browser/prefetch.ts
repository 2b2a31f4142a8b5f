import { linkOf } from './link.ts';

const fetched = new Set([location.pathname]);

/** Fetches the page behind a link when a reader points at it or reaches it by keyboard; never for one who saves data. The form of a dialog comes at its first use. */
export function prefetchLinks(): void {
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
  for (const event of ['pointerover', 'focusin']) document.addEventListener(event, prefetch, { passive: true });
}

function prefetch(event: Event): void {
  const link = linkOf(event);
  if (link?.origin !== location.origin || link.dataset['dialog'] || fetched.has(link.pathname)) return;
  fetched.add(link.pathname);
  document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: link.href }));
}
