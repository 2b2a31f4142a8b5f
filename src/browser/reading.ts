import { copy } from './copy.ts';
import { wireMenu } from './share.ts';

/** A heading becomes the current one at this distance from the top, as a fraction of the window's height. */
const readingLine = 0.2;

/** Adds what helps while reading an article: links to headings, the mark in the table of contents, and the menu. */
export function wireArticle(tools: HTMLDetailsElement): void {
  wireMenu(tools);
  linkHeadings(tools);
  trackHeading();
}

/**
 * Adds a link beside each heading, not inside it, so that the heading's accessible name stays the same. The link also works
 * without a clipboard.
 */
function linkHeadings({ dataset }: HTMLElement): void {
  for (const heading of document.querySelectorAll('.text :is(h2, h3)[id]:not(.sr-only)')) {
    const link = document.createElement('a');
    link.className = 'heading-link';
    link.href = `#${heading.id}`;
    link.ariaLabel = `${dataset['copyHeading'] ?? ''}: ${heading.textContent}`;
    // The label is in the language of the page, not of the article.
    link.lang = document.documentElement.lang;
    // Browsers have a clipboard only under HTTPS.
    if ('clipboard' in navigator) {
      link.addEventListener('click', () => {
        void copy(link.href, line, dataset);
      });
    }
    const line = document.createElement('div');
    line.className = 'heading-line';
    heading.replaceWith(line);
    line.append(heading, link);
  }
}

/** Marks the links of the current heading, which is the last one that passed the reading line, and keeps the mark in sight. */
function trackHeading(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
  const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  const mark = () => {
    const current = headings.findLast((heading) => heading && heading.getBoundingClientRect().top < innerHeight * readingLine);
    if (!current) document.querySelector('.toc-margin')?.scrollTo(0, 0);
    links.forEach((link, at) => {
      if (headings[at] && headings[at] === current) {
        link.setAttribute('aria-current', 'true');
        const list = link.closest('.toc-margin');
        // The list must not move under a reader who is in it.
        if (list && !list.contains(document.activeElement)) list.scrollTop = link.offsetTop - list.clientHeight / 2;
      } else link.removeAttribute('aria-current');
    });
  };
  // The margin reaches above the page, so that a jump over a heading is noticed too.
  const observer = new IntersectionObserver(mark, { rootMargin: `1000000px 0px -${100 - readingLine * 100}% 0px` });
  for (const heading of headings) if (heading) observer.observe(heading);
}
