import { isUtf8 } from 'node:buffer';
import type { ReadingFault } from '../reader.ts';

/** What Turkish texts were written in before UTF-8; ISO-8859-9 is a part of it, and the Encoding Standard takes it for the same. */
export const turkish = 'windows-1254';

/** The encoding that a byte order mark names. */
export function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Ç Ö Ü Ğ İ Ş with their small letters and ı, Â Î Û â î û. */
const turkishLetters = /[\xC7\xD6\xDC\xD0\xDD\xDE\xE7\xF6\xFC\xF0\xFD\xFE\xC2\xCE\xDB\xE2\xEE\xFB]/g;
/** Further letters, and the marks of a typewritten text: € … ‘ ’ “ ” • – — ™ and from no-break space to ½. */
const notTurkish = /[\x81-\x84\x86-\x90\x98\x9A-\x9F\xA1-\xA6\xA8\xAA\xAC\xAD\xAF\xB1-\xB3\xB5\xB6\xB8-\xBA\xBC\xBE\xBF]/;

/**
 * Decodes a text that names no encoding: by its byte order mark, else as UTF-8, else as Windows-1254 where most of what
 * is not ASCII is a letter that Turkish has.
 */
export function decodeText(bytes: Uint8Array): { text: string; warnings: string[]; fault?: never } | { text?: never; fault: ReadingFault } {
  const marked = byteOrderMark(bytes);
  if (marked && marked !== 'utf-8') return { text: new TextDecoder(marked).decode(bytes), warnings: [] };
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), warnings: [] };
  const foreign = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\0-\x7F]+/g, '');
  const letters = foreign.replace(/[^\xC0-\xFF]/g, '').length;
  if (!notTurkish.test(foreign) && 2 * (foreign.match(turkishLetters)?.length ?? 0) > letters) {
    return { text: new TextDecoder(turkish).decode(bytes), warnings: ['it is not UTF-8, and was read as Windows-1254'] };
  }
  return { fault: { line: lineOfBrokenByte(bytes), found: 'bytes that are not UTF-8', expected: 'a text in UTF-8' } };
}

/** The name that the Encoding Standard gives a label; `undefined` of one that it does not know. UTF-16 cannot be, where a label could be read. */
export function encodingOf(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

/** What no text holds, and XML forbids: a file of another kind, or one that a disk damaged. */
export function findControlCharacter(text: string): ReadingFault | undefined {
  const at = text.search(/(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/u);
  if (at < 0) return undefined;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return { line: text.slice(0, at).split(/\r\n?|\n/).length, found: `the control character U+${code}`, expected: 'a text' };
}

/** The line in which the first byte stands that is not UTF-8. */
function lineOfBrokenByte(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? undefined : end))) return line;
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}
