import type { Root } from 'hast';
import type { LocalLink } from '../article/article.ts';
import { visitElements } from './visit.ts';

/** The site, as far as it tells local links from others. */
export interface LinkScope {
  /** Scheme and host, without a trailing slash. */
  origin: string;
  /** The base path, with a slash at both ends. */
  base: string;
}

/** The beginning of a link to this site. An author cannot write one: the sanitiser drops addresses with this scheme. */
const mark = '<a href="kupur:';

/**
 * Replace the addresses of links to this site with their number, and list them, with the pictures that have an address of this
 * site. The links of footnotes stay.
 * @returns the links, with lines counted from the first line of the Markdown
 */
export function extractLinks(tree: Root, scope: LinkScope): LocalLink[] {
  const links: LocalLink[] = [];
  visitElements(tree, (element) => {
    const { tagName, properties, position } = element;
    const name = tagName === 'img' ? 'src' : 'href';
    const { [name]: href, ...others } = properties;
    const isFootnote = 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
    if (typeof href !== 'string' || isFootnote || !isLocal(href, scope)) return;
    // The mark has to begin with the address.
    if (tagName === 'a') element.properties = { href: `kupur:${links.length}`, ...others };
    links.push({ href, line: position?.start.line });
  });
  return links;
}

function isLocal(href: string, { origin, base }: LinkScope): boolean {
  const here = 'https://here.invalid';
  // `//host/` names a host, and so does `/\\host/` in a browser.
  const url = URL.parse(href, here);
  return url !== null && (url.origin === here || (url.origin === origin && url.pathname.startsWith(base)));
}

/**
 * Insert the addresses of links to this site.
 * @param html a part of a body
 * @param targets the addresses of all links of the body; a link without one becomes text
 */
export function insertLinks(html: string, targets: readonly (string | null)[]): string {
  const [start = '', ...pieces] = html.split(mark);
  const linked = pieces.map((piece) => {
    const end = piece.indexOf('"');
    const target = targets[Number(piece.slice(0, end))] ?? null;
    const rest = piece.slice(end + 1);
    if (target !== null) return `<a href="${target.replaceAll('&', '&#x26;').replaceAll('"', '%22')}"${rest}`;
    return rest.replace(attributes, '<span>').replace('</a>', '</span>');
  });
  return start + linked.join('');
}

/** The attributes of an element, and the end of its tag. */
const attributes = /^(?: [^\s"<>=]+(?:="[^"]*")?)*>/;
