/** The script of an article's page: marks the current heading in the table of contents, and copies and shares the URL. */

const year = 365.25 * 86_400_000;
/** A heading becomes the current one at this distance from the top, as a fraction of the window's height. */
const readingLine = 0.15;
const tools = document.querySelector<HTMLElement>('[data-tools]');

if (tools) {
  wireTools(tools);
  linkHeadings(tools);
  trackHeading();
  showAgeNote();
}

function wireTools(bar: HTMLElement): void {
  bar.dataset['shown'] = '';
  for (const button of bar.querySelectorAll<HTMLButtonElement>('[data-do]')) {
    const { do: action = '' } = button.dataset;
    // Browsers have neither API without HTTPS.
    button.hidden = (action === 'share' && !('share' in navigator)) || (action === 'copy' && !('clipboard' in navigator));
    button.addEventListener('click', () => {
      if (action === 'print') print();
      else if (action === 'copy') void copy(location.href.split('#', 1)[0] ?? '', bar);
      else void navigator.share({ title: document.title, url: location.href }).catch(() => undefined);
    });
  }
}

/**
 * Adds a link beside each heading, not inside it, so that the heading's accessible name stays the same. The link also works
 * without a clipboard.
 */
function linkHeadings(bar: HTMLElement): void {
  for (const heading of document.querySelectorAll('.text :is(h2, h3)[id]:not(.sr-only)')) {
    const link = document.createElement('a');
    link.className = 'heading-link';
    link.href = `#${heading.id}`;
    const line = document.createElement('div');
    line.className = 'heading-line';
    link.ariaLabel = `${bar.dataset['copyHeading'] ?? ''}: ${heading.textContent}`;
    link.addEventListener('click', () => {
      void copy(link.href, bar);
    });
    heading.replaceWith(line);
    line.append(heading, link);
  }
}

async function copy(address: string, bar: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
  } catch {
    return;
  }
  const status = bar.querySelector('[role=status]');
  if (status) status.textContent = bar.dataset['copied'] ?? '';
}

/** Marks the link of the current heading, which is the last one that passed the reading line. */
function trackHeading(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.article-contents a')];
  const headings = links.map((link) => document.getElementById(link.getAttribute('href')?.slice(1) ?? ''));
  const mark = () => {
    const current = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < innerHeight * readingLine);
    links.forEach((link, at) => {
      if (at === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  };
  const observer = new IntersectionObserver(mark, { rootMargin: `0px 0px -${100 - readingLine * 100}% 0px` });
  for (const heading of headings) if (heading) observer.observe(heading);
}

/** Shows a note if the article is more than a year old. The script does it, so that the page needs no rebuild. */
function showAgeNote(): void {
  const note = document.querySelector<HTMLElement>('[data-published]');
  if (note && Date.now() - Date.parse(note.dataset['published'] ?? '') >= year) note.dataset['shown'] = '';
}
