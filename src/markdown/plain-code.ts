/** The frame of `highlight-code.ts`. No other element of a text has this class. */
const frameStart = /<div class="code"[^<>]*><pre [^<>]*>/;
const frameEnd = '</pre></div>';

/**
 * Removes the frames and colours of code, for feeds and for the search index.
 * @param html from the Markdown pipeline
 */
export function toPlainCode(html: string): string {
  const [before = '', ...pieces] = html.split(frameStart);
  return before + pieces.map(unframe).join('');
}

function unframe(piece: string): string {
  const end = piece.indexOf(frameEnd);
  const code = piece.slice(0, end).replace(/<span class="hljs-[\w-]+">([^<]*)<\/span>/g, '$1');
  return `<pre dir="ltr">${code}</pre>${piece.slice(end + frameEnd.length)}`;
}
