/** A shorter way is no change of direction, in pixels: fingers tremble, and browsers correct positions. */
const slack = 8;

/**
 * Writes the direction of scrolling to the root element, on which the masthead depends: `up` shows it, `leaving` and `down`
 * hide it, with and without a transition. Without an attribute it stands at the top of the page.
 */
export function trackScrollDirection(): void {
  const { dataset } = document.documentElement;
  const masthead = document.querySelector('.masthead');
  let last = scrollY;
  addEventListener(
    'scroll',
    () => {
      const way = scrollY - last;
      if (Math.abs(way) < slack && scrollY > 0) return;
      last = scrollY;
      if (scrollY <= 0) delete dataset['scroll'];
      // While it is in sight anyway, the masthead scrolls away with the page.
      else if (!dataset['scroll'] && scrollY < (masthead?.clientHeight ?? 0)) return;
      else if (way < 0) dataset['scroll'] = 'up';
      else dataset['scroll'] = dataset['scroll'] === 'up' ? 'leaving' : (dataset['scroll'] ?? 'down');
    },
    { passive: true },
  );
}
