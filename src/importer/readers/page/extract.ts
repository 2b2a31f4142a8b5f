import { Readability } from '@mozilla/readability';
import { slugify } from '../../../language/slug.ts';
import { getFrameLink } from '../../html/frames.ts';
import { textToHtml } from '../../html/text-to-html.ts';
import { restoreText } from './restore-text.ts';
import { revealText } from './reveal.ts';

/** The fields of an article that help to find its text on the page. */
export interface ArticleHints {
  title: string;
  /** The page's description: if the page prints it outside the text, it is put above the text. */
  lede?: string | undefined;
  /** The text in JSON-LD: it is used if the page shows no article, or only a teaser. */
  text?: string | undefined;
}

/** The text in JSON-LD is used if it is longer than the extracted text by this factor. */
const muchLonger = 1.5;

/** The article of a page. */
export interface ExtractedArticle {
  /** Not sanitised. */
  html: string;
  /** Paragraphs of the page that may belong to the article and are not in it. */
  missing: readonly string[];
}

/**
 * Extracts the article of a page with Readability, the extractor behind Firefox's reader view, and restores the text that the
 * extractor lost. The document is changed. Frames and videos become links first: the extractor would drop them.
 * @returns `undefined` if the page has no article
 */
export function extractArticle(document: Document, { title, lede, text = '' }: ArticleHints): ExtractedArticle | undefined {
  revealText(document, text);
  replaceFrames(document);
  removeMenusAndOtherArticles(document, title);
  const standfirst = lede ? findStandfirst(document, lede) : undefined;
  const page = document.cloneNode(true) as Document;
  const article = runReadability(document);
  if (getLetters(text).length > muchLonger * getLetters(article?.textContent ?? '').length) {
    return { html: /<(?:p|br|div)\b/i.test(text) ? text : textToHtml(text), missing: [] };
  }
  if (!article) return undefined;
  const missing = restoreText(page.body, article, { title, text });
  const hasStandfirst = !standfirst || getLetters(article.textContent).includes(getLetters(standfirst));
  return { html: hasStandfirst ? article.innerHTML : `${textToHtml(standfirst)}${article.innerHTML}`, missing };
}

function runReadability(document: Document): Element | undefined {
  const options = { keepClasses: false, charThreshold: 250, serializer: (element: Node) => element };
  const article = new Readability<Node>(document, options).parse();
  return article?.content && article.textContent?.trim() ? (article.content as Element) : undefined;
}

/**
 * Removes menus, which the extractor keeps on pages with little markup, and further articles, which some pages load below their
 * own.
 */
function removeMenusAndOtherArticles(document: Document, title: string): void {
  for (const menu of document.querySelectorAll('nav')) if (!menu.closest('article, main')) menu.remove();
  const articles = [...document.querySelectorAll('article')].filter((article) => article.querySelector('h1'));
  const headings = articles.map((article) => slugify(article.querySelector('h1')?.textContent ?? ''));
  const own = headings.indexOf(slugify(title));
  articles.forEach((article, index) => {
    if (own >= 0 && headings[index] !== headings[own] && !article.contains(articles[own] ?? null)) article.remove();
  });
}

/** Finds the block of the page whose text is the description. */
function findStandfirst(document: Document, description: string): string | undefined {
  const wanted = getLetters(description);
  const blocks = [...document.querySelectorAll('h2, p, [class*="spot" i], [class*="lead" i], [class*="summary" i], [class*="perex" i]')];
  return blocks.map((block) => block.textContent.replace(/\s+/g, ' ').trim()).find((text) => getLetters(text) === wanted);
}

/** Returns the letters and digits of a text. */
const getLetters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Replaces frames and players with links. */
function replaceFrames(document: Document): void {
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
