import { isUtf8 } from 'node:buffer';
import { byteOrderMark, encodingOf, turkish } from '../encoding.ts';

/** Further than the 1,024 bytes that HTML demands: saved pages often begin with comments. */
const sniffed = 4096;

/** A page as text, and what should be said about how it came to be one. */
export interface DecodedPage {
  text: string;
  encoding: string;
  warnings: string[];
}

/** Whether bytes begin as a page does, with `<!doctype html>` or `<html>`, whatever stands before in comments. */
export function isPage(bytes: Uint8Array): boolean {
  const start = new TextDecoder(byteOrderMark(bytes) ?? 'latin1').decode(bytes.subarray(0, sniffed * 4));
  return /^[\s\uFEFF]*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start);
}

/**
 * Decodes a page: by its byte order mark, else by the charset that it names, else as UTF-8 where it is that, else as
 * Windows-1254. Pages in Turkish that call themselves ISO-8859-1 were written in Windows-1254.
 */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, warnings: [] };
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, sniffed));
  const named = encodingOf(/<meta\b[^>]*?\bcharset\s*=\s*["']?\s*(?<charset>[\w.:-]+)/i.exec(head)?.groups?.['charset']);
  const isTurkish = /<html\b[^>]*?\blang\s*=\s*["']?tr\b/i.test(head);
  if (!named || named === 'utf-8') {
    if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', warnings: [] };
    // Some letters in UTF-8 and a few broken bytes: a page that was cut off or pasted together, and still UTF-8.
    const lenient = new TextDecoder().decode(bytes);
    const broken = lenient.split('\uFFFD').length - 1;
    const whole = lenient.match(/(?!\uFFFD)[^\0-\x7F]/g)?.length ?? 0;
    if (named && whole > broken) {
      const warnings = [`${broken} characters that are not UTF-8, which the page says it is: they became \uFFFD`];
      return { text: lenient, encoding: 'utf-8', warnings };
    }
    return { text: new TextDecoder(turkish).decode(bytes), encoding: turkish, warnings: [] };
  }
  const encoding = named === 'windows-1252' && isTurkish ? turkish : named;
  return { text: new TextDecoder(encoding).decode(bytes), encoding, warnings: [] };
}
