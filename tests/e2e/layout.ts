// These functions run in the browser, each without the others. They return what is wrong on a page.

/** Returns the width and the innermost overflowing elements of a page that scrolls sideways. */
export function findWide(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
  const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
  return [
    `${scrollWidth} px wide: ${innermost
      .slice(0, 3)
      .map((element) => `${element.tagName}.${element.className}`)
      .join(', ')}`,
  ];
}

/** Masthead, text and footer stand below each other, the text in the middle, and its heading on the first screen. */
export function findMisplaced(): string[] {
  const width = document.documentElement.clientWidth;
  const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(NaN);
  const [banner, main, footer] = [boxOf('body > header'), boxOf('main'), boxOf('body > footer')];
  const heading = [...document.querySelectorAll('main :is(h1, h2)')].find((each) => each.checkVisibility() && !each.closest('.sr-only'));
  const { bottom = NaN } = heading?.getBoundingClientRect() ?? {};
  return Object.entries({
    'the masthead is not as wide as the page': banner.top !== 0 || banner.left !== 0 || banner.right !== width,
    'masthead and text overlap': !(main.top >= banner.bottom),
    'text and footer overlap': !(footer.top >= main.bottom),
    'the text is wider than the page': !(main.left >= 0 && main.right <= width),
    'the text is not in the middle': !(Math.abs(main.left + main.right - width) <= 2),
    'the heading is not on the first screen': !(bottom <= innerHeight),
    'the heading is small': heading !== undefined && parseFloat(getComputedStyle(heading).fontSize) <= 20,
  }).flatMap(([fault, isFault]) => (isFault ? [fault] : []));
}

/**
 * Lists without markers have to state their role, because Safari takes it from them otherwise. No list is empty, and an item of
 * a list of articles has one link, because each link is one more stop of the Tab key.
 */
export function findBadLists(): string[] {
  const lists = [...document.querySelectorAll('ul, ol')];
  const silent = lists.filter((list) => getComputedStyle(list).listStyleType === 'none' && list.role !== 'list');
  const ofMain = lists.filter((list) => list.matches('main [role="list"]:not([hidden] *, form *)'));
  const items = ofMain
    .flatMap((list) => [...list.children])
    .filter((item) => item.querySelector('.item-link') && !item.matches('.under-tag'));
  return [
    ...silent.map((list) => `a list without a role: ${list.outerHTML.slice(0, 60)}`),
    ...ofMain.filter((list) => !list.children.length).map((list) => `an empty list: ${list.outerHTML.slice(0, 60)}`),
    ...items
      .filter((item) => item.querySelectorAll('a').length !== 1)
      .map((item) => `an item with several links: ${item.textContent.trim().slice(0, 80)}`),
  ];
}

/** Returns the targets in an element that are lower than a height. The link of an item is as high as the item. */
export function findLowTargets(root: Element, least: number): string[] {
  /** Text in whose lines a link stands among words. */
  const running = '.text :is(p, li, td, th, figcaption), .lede, figcaption, .front-about, .page-description';
  const isPlaced = (element: Element) => {
    const { position, display } = getComputedStyle(element);
    return position !== 'static' && display !== 'contents';
  };
  const heightOf = (element: Element): number => {
    let area = element.closest('label') ?? element;
    const { position, inset } = getComputedStyle(element, '::after');
    const isStretched = position === 'absolute' && inset === '0px';
    while (isStretched && !isPlaced(area)) area = area.parentElement ?? document.body;
    return area.getBoundingClientRect().height;
  };
  return [...root.querySelectorAll('a[href], button, summary, select, input')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr-only, .skip-link'))
    .filter((element) => !element.closest(running) && heightOf(element) < least - 0.5)
    .map(
      (element) =>
        `${element.tagName}.${element.className} "${(element.textContent || element.ariaLabel) ?? ''}" ${Math.round(heightOf(element))} px high`,
    );
}
