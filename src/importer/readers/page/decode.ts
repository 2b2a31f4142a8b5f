import { byteOrderMark, decodeLabelled, encodingOf, type Decoded } from '../../encoding.ts';
import { skipProlog } from './prolog.ts';

/** In bytes. More than the 1,024 that HTML demands: saved pages often begin with comments. */
const sniffedLength = 4096;

/** Whether bytes begin like a page, with `<!doctype html>` or `<html>`, after any comments. */
export function isPage(bytes: Uint8Array): boolean {
  const start = new TextDecoder(byteOrderMark(bytes) ?? 'latin1').decode(bytes.subarray(0, sniffedLength * 4));
  const kinds = [
    ['<?xml', '>'],
    ['<!--', '-->'],
  ] as const;
  return /^<(?:!doctype\s+html|html|head|body)\b/i.test(skipProlog(start, kinds));
}

/** Decodes a page by the encoding that its `<meta>` names, or else its XML declaration. */
export function decodePage(bytes: Uint8Array): Decoded {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, sniffedLength));
  const label =
    /<meta\b[^<>]*?\bcharset\s*=\s*(?:["']\s*)?(?<charset>[\w.:-]+)/i.exec(head)?.groups?.['charset'] ??
    /^[^<]{0,9}<\?xml\s[^<>]{0,200}?\bencoding\s{0,9}=\s{0,9}["'](?<charset>[\w.:-]+)/i.exec(head)?.groups?.['charset'];
  return decodeLabelled(bytes, encodingOf(label), /<html\b[^<>]*?\blang\s*=\s*["']?tr\b/i.test(head));
}
