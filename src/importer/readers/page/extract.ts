import { Readability } from '@mozilla/readability';
import { slugify } from '../../../language/slug.ts';
import { getFrameLink } from '../../html/frames.ts';
import { restoreText } from './restore-text.ts';
import { revealText } from './reveal.ts';
import { textToHtml } from '../../html/text-to-html.ts';

/** What a page states of its article, as far as it helps to find it. */
export interface Stated {
  title: string;
  /** The page's description: where the page prints it outside of the text, it goes above the text. */
  lede?: string | undefined;
  /** The text in JSON-LD: it is the article where the page shows none, or a teaser. */
  text?: string | undefined;
}

/** A stated text counts where it is that much longer than what was found. */
const muchMore = 1.5;

/** The article of a page. */
export interface Extracted {
  /** Not sanitised. */
  html: string;
  /** Paragraphs of the page that may belong to the article and are not in it. */
  missing: readonly string[];
}

/**
 * Takes the article out of a page (Readability, the extractor behind Firefox's reader view), brings back what the extractor
 * lost of it, and leaves the rest. The document is changed. Frames and videos become links first: the extractor would drop
 * them.
 * @returns `undefined` where there is no article
 */
export function extractArticle(document: Document, { title, lede, text = '' }: Stated): Extracted | undefined {
  revealText(document, text);
  linkFrames(document);
  dropOthers(document, title);
  const printed = lede ? findStandfirst(document, lede) : undefined;
  const page = document.cloneNode(true) as Document;
  const found = takeArticle(document);
  if (squeeze(text).length > muchMore * squeeze(found?.textContent ?? '').length) {
    return { html: /<(?:p|br|div)\b/i.test(text) ? text : textToHtml(text), missing: [] };
  }
  if (!found) return undefined;
  const missing = restoreText(page.body, found, { title, text });
  const hasLede = !printed || squeeze(found.textContent).includes(squeeze(printed));
  return { html: hasLede ? found.innerHTML : `${textToHtml(printed)}${found.innerHTML}`, missing };
}

function takeArticle(document: Document): Element | undefined {
  const options = { keepClasses: false, charThreshold: 250, serializer: (element: Node) => element };
  const article = new Readability<Node>(document, options).parse();
  return article?.content && article.textContent?.trim() ? (article.content as Element) : undefined;
}

/** Takes out menus, which come in where little is marked up, and further articles, which a page loads below its own. */
function dropOthers(document: Document, title: string): void {
  for (const menu of document.querySelectorAll('nav')) if (!menu.closest('article, main')) menu.remove();
  const headed = [...document.querySelectorAll('article')].filter((article) => article.querySelector('h1'));
  const headings = headed.map((article) => slugify(article.querySelector('h1')?.textContent ?? ''));
  const own = headings.indexOf(slugify(title));
  headed.forEach((article, at) => {
    if (own >= 0 && headings[at] !== headings[own] && !article.contains(headed[own] ?? null)) article.remove();
  });
}

/** The description as the page's own words, where one of its blocks says just that. */
function findStandfirst(document: Document, lede: string): string | undefined {
  const wanted = squeeze(lede);
  const blocks = [...document.querySelectorAll('h2, p, [class*="spot" i], [class*="lead" i], [class*="summary" i], [class*="perex" i]')];
  return blocks.map((block) => block.textContent.replace(/\s+/g, ' ').trim()).find((text) => squeeze(text) === wanted);
}

const squeeze = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Puts links in the place of frames and players. */
function linkFrames(document: Document): void {
  for (const frame of document.querySelectorAll('iframe, video, audio, embed, object')) {
    const source = frame.querySelector('source')?.getAttribute('src');
    const link = getFrameLink((name) => frame.getAttribute(name), source);
    if (!link) {
      frame.remove();
      continue;
    }
    const paragraph = document.createElement('p');
    paragraph.append(Object.assign(document.createElement('a'), { href: link.href, textContent: link.text }));
    frame.replaceWith(paragraph);
  }
}
