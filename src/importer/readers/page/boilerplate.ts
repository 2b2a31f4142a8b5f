import { isHeading } from './elements.ts';

const boilerplateTags = new Set(['aside', 'footer', 'nav', 'form', 'dialog', 'menu', 'address']);
const boilerplateRoles = new Set([
  'complementary',
  'navigation',
  'dialog',
  'alertdialog',
  'alert',
  'search',
  'contentinfo',
  'banner',
  'menu',
]);

/** Parts of class names and ids that sites give to elements within an article that are not part of its text. */
const boilerplateNames = new Set(
  (
    'ad ads advert advertisement adslot sponsor sponsored sponsors promo promos promotion promoted partner affiliate commerce product products shop shopping offer ' +
    'related relateds recirc recommended recommendation recommendations recommend readmore morelinks rail carousel slider swiper trending popular mostread latest ' +
    'share sharing shares social sharedaddy addthis addtoany whatsapp facebook follow ' +
    'newsletter newsletters subscribe subscription subscriptions signup paywall paidbox register registration login cookie cookies consent gdpr popup modal overlay lightbox tooltip banner survey poll ' +
    'comment comments commentlist disqus reply replies respond reaction reactions rating ratings ' +
    'author authors byline bio attribution credit credits copyright meta metadata timestamp date dateline published posted ' +
    'tag tags tagcloud keywords topic topics category categories breadcrumb breadcrumbs pagination pager pagenav navigation menu toc sidebar widget widgets toolbar tools buttons footer ' +
    'caption captions gallery galleries thumbs thumbnail video player podcast hatnote editsection print noprint yarpp jp disclaimer ' +
    'reklam ilgili ilgilihaber ilgilihaberler benzer oneri onerilen yorum yorumlar paylas paylasim etiket etiketler yazar kunye bulten abone abonelik cerez galeri populer encokokunan sonhaberler'
  ).split(' '),
);

/** Whether an element's tag, role, class or id marks it as boilerplate. */
export function isBoilerplate(element: Element): boolean {
  return (
    boilerplateTags.has(element.localName) ||
    boilerplateRoles.has(element.getAttribute('role') ?? '') ||
    getNameParts(element).some((part) => boilerplateNames.has(part))
  );
}

/** Returns an element's class names and id, whole and split at capitals, in lower case: `related` and `content` of `relatedContent`. */
function getNameParts(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 500);
  const whole = names.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const parts = names
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return [...whole, ...parts].filter(Boolean);
}

/** Whether an element is a teaser of another page: a link around blocks, or a box with a linked heading. */
export function isTeaser(element: Element): boolean {
  return element.localName === 'a' || (!isHeading(element) && element.querySelector(linkedHeadingSelector) !== null);
}

const linkedHeadingSelector = [1, 2, 3, 4, 5, 6].map((level) => `h${level} a[href], a[href] h${level}`).join(', ');
