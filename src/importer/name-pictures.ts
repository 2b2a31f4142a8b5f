import { visit } from 'unist-util-visit';
import type { ParsedArticle } from './parsed-article.ts';

type Named = Pick<ParsedArticle, 'data' | 'body' | 'markdown' | 'pictures'>;

/** Gives pictures names that no other article of the day has: `1.jpg` of the article `kar-yagdi` becomes `kar-yagdi-1.jpg`. */
export function namePictures({ data, body, markdown, pictures }: ParsedArticle, slug: string): Named {
  const text = { body, ...(markdown !== undefined && { markdown }) };
  if (!pictures.length) return { data, ...text, pictures };
  const names = new Map(pictures.map(({ name }) => [name, `${slug}-${name}`]));
  const named = structuredClone(body);
  for (const block of named.children) {
    visit(block, 'image', (image) => {
      const name = names.get(image.url);
      if (!name) return;
      image.url = name;
      delete block.position; // It is no longer what stands in the Markdown that was read.
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
