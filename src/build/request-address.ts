/**
 * Return the address of a request to dev: from the site's root, decoded, and in NFC. Vite has removed the base path from it.
 * @returns an empty string if it is no valid address
 */
export function toAddress(url: string): string {
  try {
    return decodeURI(url.split(/[?#]/, 1)[0] ?? '').normalize('NFC');
  } catch {
    return '';
  }
}
