import { visit } from 'unist-util-visit';
import type { ParsedArticle } from './parsed-article.ts';

type NamedArticle = Pick<ParsedArticle, 'data' | 'body' | 'markdown' | 'pictures'>;

/** Gives pictures names that are unique in the folder of the day: `1.jpg` of the article `kar-yagdi` becomes `kar-yagdi-1.jpg`. */
export function namePictures({ data, body, markdown, pictures }: ParsedArticle, slug: string): NamedArticle {
  const text = { body, ...(markdown !== undefined && { markdown }) };
  if (!pictures.length) return { data, ...text, pictures };
  const names = new Map(pictures.map(({ name }) => [name, `${slug}-${name}`]));
  const named = structuredClone(body);
  for (const block of named.children) {
    visit(block, 'image', (image) => {
      const name = names.get(image.url);
      if (!name) return;
      image.url = name;
      delete block.position; // The block no longer matches the original Markdown.
    });
  }
  const { image } = data;
  return {
    ...text,
    data: { ...data, ...(image && { image: { ...image, src: names.get(image.src) ?? image.src } }) },
    body: named,
    pictures: pictures.map(({ name, bytes }) => ({ name: names.get(name) ?? name, bytes })),
  };
}
