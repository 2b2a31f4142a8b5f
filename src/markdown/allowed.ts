import { defaultSchema, type Options } from 'rehype-sanitize';

/**
 * What an article may hold: the elements of a text, and of their attributes only those that the reader is served by.
 * No `style`, no handler, no form, no frame; ids only where a footnote needs them, since headings get theirs later.
 */
export const allowed: Options = {
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'math', 'title', 'textarea', 'select', 'option', 'button'],
  clobber: [],
  clobberPrefix: '',
  ancestors: defaultSchema.ancestors ?? null,
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'], cite: ['http', 'https'] },
  tagNames: [
    ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'br', 'div', 'section', 'figure', 'figcaption', 'details', 'summary'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['a', 'img', 'em', 'strong', 'b', 'i', 'u', 's', 'del', 'ins', 'mark', 'small', 'sub', 'sup', 'code', 'kbd', 'samp', 'var'],
    ...['abbr', 'cite', 'dfn', 'q', 'span', 'bdi', 'bdo', 'time', 'ruby', 'rt', 'rp', 'wbr'],
  ],
  attributes: {
    '*': ['lang', 'dir', 'title'],
    a: ['href', 'hrefLang', 'dataFootnoteRef', 'dataFootnoteBackref', ['id', /^user-content-fnref-/], ['className', 'data-footnote-backref'], ['ariaDescribedBy', 'footnote-label'], 'ariaLabel'],
    h2: [['id', 'footnote-label'], ['className', 'sr-only']],
    img: ['src', 'alt', 'width', 'height'],
    li: [['id', /^user-content-fn-/]],
    ol: ['start', 'reversed', 'type'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    blockquote: ['cite'],
    q: ['cite'],
    del: ['cite', 'dateTime'],
    ins: ['cite', 'dateTime'],
    time: ['dateTime'],
    details: ['open'],
    code: [['className', /^language-./]],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
  },
};
