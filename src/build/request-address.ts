/**
 * Return the address of a request to dev: from the site's root, decoded, and in NFC.
 * @param base the base path, with a slash at both ends
 * @returns an empty string if it is no valid address
 */
export function toAddress(url: string, base: string): string {
  const pathname = url.split(/[?#]/, 1)[0] ?? '';
  try {
    return `/${decodeURI(pathname).slice(base.length)}`.normalize('NFC');
  } catch {
    return '';
  }
}
