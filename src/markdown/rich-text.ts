import type { Body } from './render.ts';

/** Returns whether rendered HTML has short code, tables or footnotes, whose styles few pages need (`styles/rich-text.css`). */
export const hasRichText = (html: string): boolean => /<(?:code|kbd|samp|table)\b|<section [^<>]*class="footnotes"/.test(html);

/** Returns whether rendered HTML has blocks of code (`styles/code.css`). */
export const hasCode = (html: string): boolean => html.includes('<pre ');

/** Returns whether a text has pictures or figures, whose styles not all pages need (`styles/pictures.css`). */
export const hasFigures = ({ ledeHtml, html, pictures }: Pick<Body, 'ledeHtml' | 'html' | 'pictures'>): boolean =>
  pictures.length > 0 || /<(?:figure|img)\b/.test(ledeHtml + html);
