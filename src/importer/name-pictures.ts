import { visit } from 'unist-util-visit';
import type { Draft } from './reader.ts';

/** Gives pictures names that no other article of the day has: `1.jpg` of the article `kar-yagdi` becomes `kar-yagdi-1.jpg`. */
export function namePictures({ data, body, pictures }: Draft, slug: string): Pick<Draft, 'data' | 'body' | 'pictures'> {
  if (!pictures.length) return { data, body, pictures };
  const names = new Map(pictures.map(({ name }) => [name, `${slug}-${name}`]));
  const named = structuredClone(body);
  visit(named, 'image', (image) => {
    image.url = names.get(image.url) ?? image.url;
  });
  const { image } = data;
  return {
    data: { ...data, ...(image && { image: { ...image, src: names.get(image.src) ?? image.src } }) },
    body: named,
    pictures: pictures.map(({ name, bytes }) => ({ name: names.get(name) ?? name, bytes })),
  };
}
