import { trackGestures } from './picture-gestures.ts';

/** The large picture of the dialog. */
export interface Zoom {
  /** Shows the picture of a link, fitted to the dialog. */
  show: (link: HTMLAnchorElement) => void;
  /** Moves an enlarged picture by an arrow key. Returns whether the picture is enlarged. */
  pan: (key: string) => boolean;
}

/** How much a double press and the button enlarge. */
const pressScale = 2.5;
/** How much fingers can enlarge a picture at least. One with more pixels than that, up to them. */
const minMaxScale = 4;
/** The way of an arrow key, in CSS pixels. */
const keyDistance = 80;
const keyDirections: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Shows and enlarges the picture in a dialog. The browser scrolls what does not fit.
 * @param step shows the next picture (1) or the previous one (-1)
 * @throws {Error} if the dialog lacks a part
 */
export function wireZoom(sheet: HTMLElement, step: (by: number) => void): Zoom {
  const stage = sheet.querySelector<HTMLElement>('[data-stage]');
  const button = sheet.querySelector<HTMLElement>('[data-zoom]');
  if (!stage || !button) throw new Error('the dialog lacks a part');
  const picture = document.createElement('img');
  picture.className = 'picture-large';
  picture.draggable = false;
  stage.append(picture);
  let scale = 1;

  /** Enlarges the picture so that the point of it at these coordinates of the screen stays there. */
  const zoomTo = (wanted: number, x: number, y: number) => {
    const fitted = fit(stage, picture);
    scale = Math.min(Math.max(wanted, 1), Math.max(minMaxScale, Number(picture.getAttribute('width')) / fitted));
    const before = picture.getBoundingClientRect();
    picture.style.inlineSize = `${fitted * scale}px`;
    const after = picture.getBoundingClientRect();
    const ratio = after.width / before.width || 1;
    stage.scrollBy(after.left + (x - before.left) * ratio - x, after.top + (y - before.top) * ratio - y);
    stage.classList.toggle('is-zoomed', scale > 1);
    button.setAttribute('aria-pressed', String(scale > 1));
  };
  const zoomToCentre = (wanted: number) => {
    const { left, top, width, height } = stage.getBoundingClientRect();
    zoomTo(wanted, left + width / 2, top + height / 2);
  };
  const toggledScale = () => (scale > 1 ? 1 : pressScale);
  const fitAgain = zoomToCentre.bind(undefined, 1);

  button.addEventListener('click', () => {
    zoomToCentre(toggledScale());
  });
  // The border box: its size does not change when scrollbars come with the zoom.
  new ResizeObserver(fitAgain).observe(stage, { box: 'border-box' });
  trackGestures(stage, {
    doublePress: ({ x, y }) => {
      zoomTo(toggledScale(), x, y);
    },
    pinch: (ratio, { x, y }) => {
      zoomTo(scale * ratio, x, y);
    },
    drag: (x, y) => {
      stage.scrollBy(-x, -y);
    },
    swipe: (x) => {
      if (scale === 1) step(x < 0 === stage.matches(':dir(rtl)') ? -1 : 1);
    },
  });
  return {
    show: (link) => {
      load(picture, link);
      fitAgain();
    },
    pan: (key) => {
      const [x, y] = keyDirections[key] ?? [0, 0];
      if (scale > 1) stage.scrollBy(x * keyDistance, y * keyDistance);
      return scale > 1;
    },
  };
}

/**
 * Returns the width at which a picture is whole on the stage, in CSS pixels: at most its own, unless it is a drawing. The stage is
 * measured with its scrollbars, which an enlarged picture has and a whole one has not.
 */
function fit(stage: HTMLElement, picture: HTMLImageElement): number {
  const width = Number(picture.getAttribute('width'));
  const height = Number(picture.getAttribute('height'));
  const whole = Math.min(stage.offsetWidth, (stage.offsetHeight * width) / height);
  return picture.hasAttribute('data-is-drawing') ? whole : Math.min(whole, width);
}

/** Shows the version of a picture that the page has already loaded, until the largest one is there. */
function load(picture: HTMLImageElement, link: HTMLAnchorElement): void {
  const small = link.querySelector('img');
  for (const name of ['width', 'height', 'alt']) picture.setAttribute(name, small?.getAttribute(name) ?? '');
  picture.lang = link.closest<HTMLElement>('[lang]')?.lang ?? '';
  picture.toggleAttribute('data-is-drawing', link.pathname.endsWith('.svg'));
  const isLoaded = small?.complete && small.naturalWidth > 0;
  picture.src = isLoaded ? small.currentSrc : link.href;
  if (!isLoaded) return;
  const large = new Image();
  large.src = link.href;
  const first = picture.src;
  large.decode().then(
    () => {
      // The reader may have stepped on.
      if (picture.src === first) picture.src = large.src;
    },
    // Without a connection, the smaller version stays.
    () => undefined,
  );
}
