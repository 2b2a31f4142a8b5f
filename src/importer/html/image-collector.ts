import type { Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Picture } from '../parsed-article.ts';

/** What the site shows: by their first bytes, for a file's name says nothing. SVG can hold scripts and stays away. */
const kinds: readonly (readonly [extension: string, start: RegExp])[] = [
  ['jpg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['avif', /^[^]{4}ftypavi[fs]/],
];

type Open = (place: string) => Promise<Uint8Array | undefined>;

/** Collects pictures that come along with an article, each once, under names of their own. */
export interface ImageCollector {
  pictures: Picture[];
  /** @returns the picture's name, or `undefined` where there is no such file or it is no picture */
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
      const load = async () => (src.startsWith('data:') ? inlined(src) : await open?.(placeOf(src)));
      const name = isLocal(src) ? nameOf(await load(), pictures.length + 1) : undefined;
      names.set(src, name);
      if (name) pictures.push({ name, bytes: async () => (await load()) ?? new Uint8Array() });
      return name;
    },
  };
}

/** Gives every picture of a text its name beside the article, or its whole address elsewhere; one that has neither goes. */
export async function placePictures(tree: Root, album: ImageCollector, base: string | undefined): Promise<string[]> {
  const sources = new Set<string>();
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName !== 'img') return;
    properties['src'] ??= firstOf(properties['srcSet']);
    if (typeof properties['src'] === 'string') sources.add(properties['src'].trim());
  });
  const places = new Map<string, string | undefined>();
  for (const src of sources) places.set(src, (await album.add(src)) ?? (wasSaved(src) ? undefined : toAddress(src, base)));
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'img' || !parent || index === undefined) return undefined;
    const src = places.get(String(element.properties['src']).trim());
    if (src) {
      element.properties['src'] = src;
      return undefined;
    }
    parent.children.splice(index, 1);
    return index;
  });
  return [...places].filter(([, place]) => !place).map(([src]) => src);
}

/** The first address of a picture that has several, for screens of several kinds. */
const firstOf = (srcSet: Properties[string]) => /^\s*(\S+?),?(?:\s|$)/.exec([srcSet ?? ''].flat().join(', '))?.[1];

/** The whole address of a link or a picture on the page. */
export function toAddress(address: string, base: string | undefined): string | undefined {
  const url = URL.parse(address, base);
  return url && /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
}

/** Browsers put what they save into a folder of this name; on the web there is none of it. */
const wasSaved = (src: string) => /^(?:\.\/)?[^/]+(?:_files|_dosyalar|\.files)\/|^k-inlined-\d+\./.test(src);

const isLocal = (src: string) => src.startsWith('data:') || !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src);

/** An address without its query and its fragment. */
export const pathOf = (address: string): string => address.split(/[?#]/, 1)[0] ?? '';

function placeOf(src: string): string {
  const path = pathOf(src);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function nameOf(bytes: Uint8Array | undefined, number: number): string | undefined {
  if (!bytes) return undefined;
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const extension = kinds.find(([, pattern]) => pattern.test(start))?.[0];
  return extension && `${number}.${extension}`;
}

function inlined(src: string): Uint8Array | undefined {
  const data = /^data:image\/[\w.+-]+(?:;[\w=-]+)*;base64,(?<data>[\sA-Za-z0-9+/=%]+)$/.exec(src)?.groups?.['data'];
  return data ? Buffer.from(data.replace(/%2B/gi, '+').replace(/%2F/gi, '/').replace(/%3D/gi, '='), 'base64') : undefined;
}
