/** Whether an element is a heading of any level. */
export const isHeading = ({ localName }: Element): boolean => /^h[1-6]$/.test(localName);

/** Whether the page hides an element until a script shows it. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.localName === 'noscript' ||
    element.localName === 'template' ||
    /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(element.getAttribute('style') ?? '')
  );
}
