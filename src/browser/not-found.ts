import { findNearTags, type TagLink } from '../search/query/nearest.ts';

/**
 * The script of the page for addresses that do not exist: offers what is near the address. Of an article it looks for the day,
 * month or year that exists, and on that page for the most similar address; of a tag, for similar tags; and it offers a search.
 */
const section = document.querySelector<HTMLElement>('[data-near]');
if (section) void offer(section);

interface Offer {
  href: string;
  label: string;
  /** Of the text, if it is not the page's. */
  lang?: string;
  dir?: string;
}

/** The number of similar articles. */
const maxArticles = 3;

async function offer(place: HTMLElement): Promise<void> {
  const { home = '/', tags = '', search = '', searchLabel = '' } = place.dataset;
  const parts = decode(location.pathname).slice(home.length).split('/').filter(Boolean);
  const words = (parts.at(-1) ?? '')
    .replace(/\.html?$/, '')
    .replace(/[-_+]+/g, ' ')
    .trim();
  const isDated = /^\d{4}$/.test(parts[0] ?? '');
  const offers = isDated ? await findByDate(home, parts, words) : words ? await findTags(tags, words) : [];
  if (words && /\p{L}/u.test(words)) {
    offers.push({ href: `${search}?q=${encodeURIComponent(words)}`, label: searchLabel.replace('%', () => words) });
  }
  if (!offers.length) return;
  const items = offers.map(({ href, label, ...language }) => {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { href, className: 'target', textContent: label, ...language }));
    return item;
  });
  place.querySelector('ul')?.replaceChildren(...items);
  place.hidden = false;
}

/** Finds the innermost date of an address that has a page, and on that page the articles with the most similar addresses. */
async function findByDate(home: string, parts: readonly string[], words: string): Promise<Offer[]> {
  const dated = parts
    .slice(0, 3)
    .filter((part) => /^\d+$/.test(part))
    .map((part) => part.padStart(2, '0'));
  for (let length = dated.length; length > 0; length--) {
    const href = `${home}${dated.slice(0, length).join('/')}/`;
    const response = await fetch(href).catch(() => undefined);
    if (!response?.ok || new URL(response.url).pathname !== href) continue;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const title = page.querySelector('h1')?.textContent.trim() ?? href;
    const articles = [...page.querySelectorAll<HTMLAnchorElement>('main :is(h2, h3, .line-title) .item-link')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      label: link.textContent.trim(),
      ...languageOf(link),
    }));
    const isArticle = parts.length > 3;
    return [...(isArticle ? nearest(articles, words) : []), { href, label: title }];
  }
  return [];
}

/** Returns the language of a link in a fetched page, if it is not the page's. */
function languageOf(link: Element): { lang?: string; dir?: string } {
  const text = link.closest<HTMLElement>('main [lang]');
  return text ? { lang: text.lang, dir: text.dir } : {};
}

function nearest(articles: readonly Offer[], words: string): Offer[] {
  const scored = articles.map((article) => ({ article, score: similarity(toWords(article.href), words) }));
  const similar = scored.filter(({ score }) => score > 0.3).sort((a, b) => b.score - a.score);
  return similar.slice(0, maxArticles).map(({ article }) => article);
}

const toWords = (href: string) => decode(href).split('/').filter(Boolean).at(-1)?.replaceAll('-', ' ') ?? '';

/** Compares two texts by their pairs of letters (Dice's coefficient): 1 for the same, 0 for nothing in common. */
function similarity(a: string, b: string): number {
  const pairs = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
  const [left, right] = [pairs(a), pairs(b)];
  const common = left.intersection(right).size;
  return left.size + right.size ? (2 * common) / (left.size + right.size) : 0;
}

async function findTags(address: string, words: string): Promise<Offer[]> {
  try {
    const tags = (await (await fetch(address)).json()) as TagLink[];
    return findNearTags(words, tags).map(({ href, label }) => ({ href, label }));
  } catch {
    return [];
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
