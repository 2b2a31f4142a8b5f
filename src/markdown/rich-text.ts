/** Returns whether rendered HTML has code, tables or footnotes, whose styles few pages need (`styles/rich-text.css`). */
export const hasRichText = (html: string): boolean => /<(?:pre|code|kbd|samp|table)\b|<section [^<>]*class="footnotes"/.test(html);
