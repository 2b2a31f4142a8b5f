import { getImage } from 'astro:assets';
import type { PictureFile } from '../article/article.ts';
import { urls } from '../site/interface.ts';
import { getArticleSharePicture, shareSize, type SharedArticle } from '../seo/share-picture.ts';
import { site } from '../site/site.ts';

/** A picture's address, from the host's root, and its size. */
export interface BuiltPicture {
  src: string;
  width: number;
  height: number;
}

/** The picture that stands for an article where it is shared: its own, or one that is made of its title. */
export async function shareOf(article: SharedArticle, sectionSlug: string | undefined): Promise<BuiltPicture & { alt: string }> {
  const { image, pictures, title } = article;
  const file = image && pictures[image.src];
  if (image && file && file.format !== 'svg') return { ...(await buildPicture(file, shareSize.width, 'jpeg')), alt: image.alt };
  return { src: getArticleSharePicture(article, sectionSlug, site.sharePictures, urls), ...shareSize, alt: title };
}

/** Has the build make one file of a picture, no wider than asked for. */
export async function buildPicture(file: PictureFile, widest: number, format: 'jpeg' | 'webp'): Promise<BuiltPicture> {
  if (file.format === 'svg') return file;
  const width = Math.min(widest, file.width);
  const { src } = await getImage({ src: file, width, format });
  return { src, width, height: Math.round((file.height * width) / file.width) };
}
