import { addDialog } from './dialog.ts';
import { once } from './once.ts';
import { wireZoom } from './picture-zoom.ts';

/** Shows the picture of a link large, and lets a reader step to the others of the page. */
type Show = (link: HTMLAnchorElement) => void;

const loadDialog = once(createPictureDialog);

/**
 * Opens the dialog with the picture of a link.
 * @throws {Error} if the page has no such dialog
 */
export async function openPicture(link: HTMLAnchorElement): Promise<void> {
  const show = await loadDialog('picture');
  // While the first dialog was loading, a reader may have opened another one.
  if (!document.querySelector('dialog[open]')) show(link);
}

async function createPictureDialog(name: string): Promise<Show> {
  const template = document.querySelector<HTMLTemplateElement>(`[data-${name}-dialog]`);
  const sheet = template && document.importNode(template.content, true).querySelector<HTMLElement>('div');
  if (!sheet) throw new Error(`the page has no ${name} dialog`);
  const dialog = await addDialog(sheet, name);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-picture]')];
  let at = 0;
  let opener: HTMLAnchorElement | undefined;
  const step = (by: number) => {
    at = (at + by + links.length) % links.length;
    show();
  };
  const zoom = wireZoom(sheet, step);
  const show = () => {
    const link = links[at];
    if (!link) return;
    showPlace(sheet, at, links.length, link);
    showCaption(sheet, link);
    zoom.show(link);
  };
  wireButtons(sheet, step);
  dialog.addEventListener('keydown', (event) => {
    moveByKey(event, dialog, zoom.pan, step);
  });
  dialog.addEventListener('close', () => {
    opener?.focus();
  });
  return (link) => {
    opener = link;
    at = links.indexOf(link);
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-close]')?.focus();
    show();
  };
}

function wireButtons(sheet: HTMLElement, step: (by: number) => void): void {
  const buttons = sheet.querySelectorAll<HTMLButtonElement>('[data-step]');
  for (const button of buttons) {
    button.addEventListener('click', () => {
      step(Number(button.dataset['step']));
    });
  }
}

/** Says which picture is shown, and hides what leads to the others if there are none. */
function showPlace(sheet: HTMLElement, at: number, count: number, link: HTMLAnchorElement): void {
  const isOnly = count === 1;
  for (const element of sheet.querySelectorAll<HTMLElement>('[data-step], [data-count]')) element.hidden = isOnly;
  const { one = '', place = '', placeSpoken = '' } = sheet.dataset;
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const fillIn = (text: string) => text.replace('%1', () => number.format(at + 1)).replace('%2', () => number.format(count));
  const alt = link.querySelector('img')?.alt;
  const spoken = isOnly ? one : fillIn(placeSpoken);
  setText(sheet, '[data-count]', fillIn(place));
  setText(sheet, '[data-status]', alt ? `${spoken}: ${alt}` : spoken);
}

/** Copies the caption and the credit of a picture. */
function showCaption(sheet: HTMLElement, link: HTMLAnchorElement): void {
  const caption = sheet.querySelector<HTMLElement>('[data-caption]');
  const source = link.closest('figure')?.querySelector('figcaption');
  if (!caption) return;
  const copy = source?.cloneNode(true) as HTMLElement | undefined;
  for (const element of copy?.querySelectorAll('[id]') ?? []) element.removeAttribute('id');
  caption.lang = link.closest<HTMLElement>('[lang]')?.lang ?? '';
  caption.dir = link.closest<HTMLElement>('[dir]')?.dir ?? '';
  caption.replaceChildren(...(copy?.childNodes ?? []));
  caption.scrollTop = 0;
}

function setText(sheet: HTMLElement, selector: string, text: string): void {
  const element = sheet.querySelector(selector);
  if (element) element.textContent = text;
}

/** The arrow keys move an enlarged picture, and step between pictures otherwise. */
function moveByKey(event: KeyboardEvent, dialog: HTMLDialogElement, pan: (key: string) => boolean, step: (by: number) => void): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || !key.startsWith('Arrow')) return;
  if (!pan(key)) {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    const isForward = (key === 'ArrowRight') !== dialog.matches(':dir(rtl)');
    step(isForward ? 1 : -1);
  }
  event.preventDefault();
}
