import type { Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Picture } from '../parsed-article.ts';

/** The image formats that the site shows, by their first bytes: a file's extension may be wrong. SVG is left out: it can hold scripts. */
const formats: readonly (readonly [extension: string, start: RegExp])[] = [
  ['jpg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['avif', /^[^]{4}ftypavi[fs]/],
];

/** Opens a file that was saved with the page. */
type Open = (place: string) => Promise<Uint8Array | undefined>;

/** Collects the pictures of an article, each once, and names them. */
export interface ImageCollector {
  pictures: Picture[];
  /** @returns the picture's name; `undefined` if there is no such file, or it is not a picture */
  add: (src: string) => Promise<string | undefined>;
}

/** @param open opens a file that was saved with the page */
export function createImageCollector(open: Open | undefined): ImageCollector {
  const pictures: Picture[] = [];
  const names = new Map<string, string | undefined>();
  return {
    pictures,
    add: async (src) => {
      if (names.has(src)) return names.get(src);
      const load = async () => (src.startsWith('data:') ? decodeDataUrl(src) : await open?.(toFilePath(src)));
      const name = isLocal(src) ? createName(await load(), pictures.length + 1) : undefined;
      names.set(src, name);
      if (name) pictures.push({ name, bytes: async () => (await load()) ?? new Uint8Array() });
      return name;
    },
  };
}

/**
 * Sets the source of each picture in a text: the name of its saved copy, or else its absolute URL. A picture that has neither is
 * removed.
 * @returns the sources of the removed pictures
 */
export async function resolvePictures(tree: Root, images: ImageCollector, base: string | undefined): Promise<string[]> {
  const sources = new Set<string>();
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName !== 'img') return;
    properties['src'] ??= getFirstSource(properties['srcSet']);
    if (typeof properties['src'] === 'string') sources.add(properties['src'].trim());
  });
  const resolved = new Map<string, string | undefined>();
  for (const src of sources) resolved.set(src, (await images.add(src)) ?? (isInSavedFolder(src) ? undefined : resolveUrl(src, base)));
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'img' || !parent || index === undefined) return undefined;
    const src = resolved.get(String(element.properties['src']).trim());
    if (src) {
      element.properties['src'] = src;
      return undefined;
    }
    parent.children.splice(index, 1);
    return index;
  });
  return [...resolved].filter(([, url]) => !url).map(([src]) => src);
}

/** Returns the first URL of a `srcset`. */
const getFirstSource = (srcSet: Properties[string]) => /^\s*(\S+?),?(?:\s|$)/.exec([srcSet ?? ''].flat().join(', '))?.[1];

/** @returns the absolute URL of a link or a picture; `undefined` if it is invalid, or its scheme is not http, https, mailto or tel */
export function resolveUrl(address: string, base: string | undefined): string | undefined {
  const url = URL.parse(address, base);
  return url && /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
}

/** Whether a picture is not on the web: it is in the folder in which browsers save a page's files, or has a name of `shortenDataUrls`. */
const isInSavedFolder = (src: string) => /^(?:\.\/)?[^/]+(?:_files|_dosyalar|\.files)\/|^k-inlined-\d+\./.test(src);

const isLocal = (src: string) => src.startsWith('data:') || !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src);

/** Returns a URL without its query and its fragment. */
export const stripQuery = (address: string): string => address.split(/[?#]/, 1)[0] ?? '';

function toFilePath(src: string): string {
  const path = stripQuery(src);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** @returns `undefined` if the bytes are not of a known image format */
function createName(bytes: Uint8Array | undefined, number: number): string | undefined {
  if (!bytes) return undefined;
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const extension = formats.find(([, pattern]) => pattern.test(start))?.[0];
  return extension && `${number}.${extension}`;
}

/** @returns `undefined` if the URL does not hold a picture in base64 */
function decodeDataUrl(src: string): Uint8Array | undefined {
  const data = /^data:image\/[\w.+-]+(?:;[\w=-]+)*;base64,(?<data>[\sA-Za-z0-9+/=%]+)$/.exec(src)?.groups?.['data'];
  return data ? Buffer.from(data.replace(/%2B/gi, '+').replace(/%2F/gi, '/').replace(/%3D/gi, '='), 'base64') : undefined;
}
