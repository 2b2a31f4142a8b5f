import { Readability } from '@mozilla/readability';

/** Frames that hold advertisements, buttons or counters, and no part of an article. */
const ignored = /doubleclick|googlesyndication|googletagmanager|adservice|facebook\.com\/plugins|recaptcha|disqus|taboola|outbrain|about:/i;

/**
 * Takes the article out of a page (Readability, the extractor behind Firefox's reader view) and leaves the rest.
 * The document is changed. Frames and videos become links first: the extractor would drop them.
 * @param lede the page's description: where the page prints it outside of the text, it goes above the text
 * @returns the article's HTML, not sanitised, or `undefined` where there is none
 */
export function extractArticle(document: Document, lede: string | undefined): string | undefined {
  linkFrames(document);
  const printed = lede ? findPrinted(document, lede) : undefined;
  const article = new Readability(document, { keepClasses: false, charThreshold: 250 }).parse();
  if (!article?.content || !article.textContent?.trim()) return undefined;
  const hasLede = !printed || squeeze(article.textContent).includes(squeeze(printed));
  return hasLede ? article.content : `<p>${escape(printed)}</p>${article.content}`;
}

/** The description as the page's own words, where one of its blocks says just that. */
function findPrinted(document: Document, lede: string): string | undefined {
  const wanted = squeeze(lede);
  const blocks = [...document.querySelectorAll('h2, p, [class*="spot" i], [class*="lead" i], [class*="summary" i], [class*="perex" i]')];
  return blocks.map((block) => block.textContent.replace(/\s+/g, ' ').trim()).find((text) => squeeze(text) === wanted);
}

const squeeze = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Puts links in the place of frames and players. */
export function linkFrames(document: Document): void {
  for (const frame of document.querySelectorAll('iframe, video, audio, embed, object')) {
    const source = frame.querySelector('source')?.getAttribute('src');
    const address = ['src', 'data-src', 'data'].map((name) => frame.getAttribute(name)).find((value) => value) ?? source;
    const url = address ? URL.parse(address.replace(/^\/\//, 'https://')) : null;
    if (!url || !/^https?:$/.test(url.protocol) || ignored.test(url.href)) {
      frame.remove();
      continue;
    }
    const paragraph = document.createElement('p');
    const link = document.createElement('a');
    link.setAttribute('href', url.href);
    link.textContent = (frame.getAttribute('title') ?? frame.getAttribute('aria-label') ?? '').trim() || url.host;
    paragraph.append(link);
    frame.replaceWith(paragraph);
  }
}
