import { getImage } from 'astro:assets';
import type { ShareScope } from '../archive/share-scope.ts';
import type { PictureFile } from '../article/article.ts';
import { urls } from '../site/interface.ts';
import { getArticleSharePicture, shareSize, type SharedArticle } from '../seo/share-picture.ts';

/** A picture's address, from the host's root, and its size. */
export interface BuiltPicture {
  src: string;
  width: number;
  height: number;
}

/** Returns the picture that represents an article when it is shared: its own, or one that is drawn from its title. */
export async function shareOf(
  article: SharedArticle & { shareScope: ShareScope },
  sectionSlug: string | undefined,
): Promise<BuiltPicture & { alt: string }> {
  const { image, pictures, title } = article;
  const file = image && pictures[image.src];
  if (image && file && file.format !== 'svg') return { ...(await buildPicture(file, shareSize.width, 'jpeg')), alt: image.alt };
  return { src: getArticleSharePicture(article, sectionSlug, article.shareScope, urls), ...shareSize, alt: title };
}

/** A picture stands in many lists. */
const built = new Map<string, Promise<BuiltPicture>>();

/** Make the build convert a picture to a format and a maximum width. An SVG stays as it is. */
export function buildPicture(file: PictureFile, maxWidth: number, format: 'jpeg' | 'webp'): Promise<BuiltPicture> {
  const key = `${file.src} ${maxWidth} ${format}`;
  const known = built.get(key) ?? convert(file, maxWidth, format);
  built.set(key, known);
  return known;
}

async function convert(file: PictureFile, maxWidth: number, format: 'jpeg' | 'webp'): Promise<BuiltPicture> {
  if (file.format === 'svg') return file;
  const width = Math.min(maxWidth, file.width);
  const { src } = await getImage({ src: file, width, format });
  return { src, width, height: Math.round((file.height * width) / file.width) };
}
