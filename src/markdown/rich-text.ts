/** Returns whether rendered HTML has short code, tables or footnotes, whose styles few pages need (`styles/rich-text.css`). */
export const hasRichText = (html: string): boolean => /<(?:code|kbd|samp|table)\b|<section [^<>]*class="footnotes"/.test(html);

/** Returns whether rendered HTML has blocks of code (`styles/code.css`). */
export const hasCode = (html: string): boolean => html.includes('<pre ');
