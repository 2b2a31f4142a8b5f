/** What an article's page does beyond being read: it marks the heading that is being read, and copies and shares addresses. */

const year = 365.25 * 86_400_000;
/** A heading is being read once it has come this near to the top, as a share of the window's height. */
const readingLine = 0.15;
const tools = document.querySelector<HTMLElement>('[data-tools]');

if (tools) {
  wireTools(tools);
  linkHeadings(tools);
  markHeading();
  sayOldAge();
}

function wireTools(bar: HTMLElement): void {
  bar.dataset['shown'] = '';
  for (const button of bar.querySelectorAll<HTMLButtonElement>('[data-do]')) {
    const { do: action = '' } = button.dataset;
    // Without HTTPS a browser has neither.
    button.hidden = (action === 'share' && !('share' in navigator)) || (action === 'copy' && !('clipboard' in navigator));
    button.addEventListener('click', () => {
      if (action === 'print') print();
      else if (action === 'copy') void copy(location.href.split('#', 1)[0] ?? '', bar);
      else void navigator.share({ title: document.title, url: location.href }).catch(() => undefined);
    });
  }
}

/** Puts a link beside each heading, not into it, so that its name stays its own; it leads there without a clipboard too. */
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

/** The heading that was passed last is the one that is being read. */
function markHeading(): void {
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

/** A page needs no rebuilding to say that it has grown old. */
function sayOldAge(): void {
  const note = document.querySelector<HTMLElement>('[data-published]');
  if (note && Date.now() - Date.parse(note.dataset['published'] ?? '') >= year) note.dataset['shown'] = '';
}
