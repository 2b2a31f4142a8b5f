/** Converts plain text to HTML: blank lines separate its paragraphs. */
export const textToHtml = (text: string): string =>
  text
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('\n');

export const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
