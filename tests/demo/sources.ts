import { createHash } from 'node:crypto';
import { slugify } from '../../src/language/slug.ts';
import type { DemoArticle } from './article.ts';

/** The newspapers from which the clippings come. None of them exists. */
const hosts: Record<string, string> = {
  'Boğaz Defteri': 'bogazdefteri.example',
  'Bozkır Haber': 'bozkirhaber.example',
  'Doğu Yıldızı': 'doguyildizi.example',
  'Ege Mektubu': 'egemektubu.example',
  Karayel: 'karayel.example',
  'Northern Almanac': 'northernalmanac.example',
  'The Fenland Messenger': 'fenlandmessenger.example',
  'The Harbour Post': 'harbourpost.example',
  'The Strait Courier': 'straitcourier.example',
  Ulak: 'ulak.example',
};

/** Returns the `source` of an article's front matter. */
export function describeSource({ source, hashed, title, lede, published }: DemoArticle) {
  if (source === undefined) return undefined;
  const host = hosts[source];
  if (!host) throw new Error(`${title}: found the newspaper ${source}, expected one of ${Object.keys(hosts).join(', ')}`);
  return {
    name: source,
    url: `https://${host}/${slugify(title)}`,
    captured: published.slice(0, 10),
    ...(hashed && { sha256: createHash('sha256').update(`${title}\n${lede}`).digest('hex') }),
  };
}
