import { hasTurkicCasing } from '../language/case.ts';
import { directionOf } from '../language/direction.ts';
import { fitText, type FittedText, type Measure, type Room } from './fit-text.ts';
import { systemTheme } from '../styles/themes.ts';
import { shareSize, type ShareCard } from './share-picture.ts';

/** What drawing asks of the fonts. */
export interface ShareFonts {
  measure: Measure;
  /** Whether a font has this character. */
  has: (character: string) => boolean;
  /** The name of the family that is asked first. */
  family: string;
}

const { paper, ink, accent, quiet } = systemTheme.light;
const margin = 72;
const column = shareSize.width - 2 * margin;
const foot = 576;
/** In sizes, as in styles/tokens.css. */
const tight = -0.018;
const wide = 0.04;

interface Style {
  colour: string;
  lang: string;
  /** The baseline of the first line. */
  y: number;
  weight?: 400 | 700;
  leading?: number;
  /** Between letters, in sizes; Arabic letters are joined, and have none. */
  tracking?: number;
}

/**
 * Draws a share picture.
 * A title or a section with a letter that no font has is left out, other characters that they lack (emoji) vanish.
 * @returns an SVG document of `shareSize`
 */
export function drawShareCard(card: ShareCard, fonts: ShareFonts): string {
  const title = keepDrawable(card.title ?? '', fonts.has);
  const parts = title ? drawHeadline(title, card, fonts) : drawName(card, fonts);
  const { width, height } = shareSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${fonts.family}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...parts,
    '</svg>',
  ].join('');
}

function drawHeadline(title: string, card: ShareCard, fonts: ShareFonts): string[] {
  const { lang, siteLang } = card;
  const section = keepDrawable(card.section ?? '', fonts.has);
  const top = section ? 212 : 164;
  const isJoined = directionOf(lang) === 'rtl';
  // Arabic letters reach farther up and down than Latin ones.
  const style = { colour: ink, lang, leading: isJoined ? 1.4 : 1.1, ...(!isJoined && { tracking: tight }) };
  const room: Room = { width: column, height: 532 - top, sizes: [128, 112, 96, 84, 72, 64, 56, 48], maxLines: 5, leading: style.leading };
  const fitted = fitText(title, room, spaced(fonts.measure, style.tracking));
  return [
    drawLine(keepDrawable(card.site, fonts.has), 44, { colour: ink, lang: siteLang, y: 98, tracking: tight }, fonts),
    drawRules(122),
    drawSection(section, card, 190, fonts),
    drawLines(fitted, { ...style, y: top + Math.round(0.88 * fitted.size) }),
    drawNote(card, foot, fonts),
  ];
}

/** The newspaper's name in the place of a headline. */
function drawName(card: ShareCard, fonts: ShareFonts): string[] {
  const name = keepDrawable(card.site, fonts.has);
  const room: Room = { width: column, height: 250, sizes: [168, 132, 104, 84, 64], maxLines: 3, leading: 1.1 };
  const fitted = fitText(name, room, spaced(fonts.measure, tight));
  const last = 320;
  const y = last - Math.round((fitted.lines.length - 1) * 1.1 * fitted.size);
  const section = keepDrawable(card.section ?? '', fonts.has);
  const below = last + 134;
  return [
    drawLines(fitted, { colour: ink, lang: card.siteLang, y, leading: 1.1, tracking: tight }),
    drawRules(last + 62),
    ...(section ? [drawSection(section, card, below, fonts), drawNote(card, foot, fonts)] : [drawNote(card, below, fonts)]),
  ];
}

function drawSection(section: string, { lang }: ShareCard, y: number, fonts: ShareFonts): string {
  // Arabic letters have no capitals: they stand out by their size.
  const [size, tracking] = directionOf(lang) === 'rtl' ? [36, 0] : [28, wide];
  // A font may have a letter without its capital.
  return drawLine(keepDrawable(section.toLocaleUpperCase(lang), fonts.has) || section, size, { colour: accent, lang, y, tracking }, fonts);
}

function drawNote({ note = '', siteLang }: ShareCard, y: number, fonts: ShareFonts): string {
  return drawLine(keepDrawable(note, fonts.has), 30, { colour: quiet, lang: siteLang, y, weight: 400 }, fonts);
}

/** A thick rule over a thin one. */
function drawRules(y: number): string {
  const rule = (top: number, height: number) => `<rect x="${margin}" y="${top}" width="${column}" height="${height}" fill="${ink}"/>`;
  return rule(y, 4) + rule(y + 8, 2);
}

function drawLine(text: string, size: number, style: Style, fonts: ShareFonts): string {
  if (!text) return '';
  const room: Room = { width: column, height: size, sizes: [size], maxLines: 1, leading: 1 };
  return drawLines(fitText(text, room, spaced(fonts.measure, style.tracking)), style);
}

const spaced =
  (measure: Measure, tracking = 0): Measure =>
  (text, size) =>
    measure(text, size) + text.length * tracking * size;

function drawLines({ size, lines }: FittedText, { colour, lang, y, weight = 700, leading = 1, tracking = 0 }: Style): string {
  const isFromRight = directionOf(lang) === 'rtl';
  const x = isFromRight ? shareSize.width - margin : margin;
  const anchor = isFromRight ? ' text-anchor="end"' : '';
  const spacing = tracking ? ` letter-spacing="${(tracking * size).toFixed(2)}"` : '';
  return lines
    .map((line, at) => {
      const baseline = y + Math.round(at * leading * size);
      return `<text x="${x}" y="${baseline}" font-size="${size}" font-weight="${weight}" fill="${colour}"${anchor}${spacing}>${escape(toGlyphOrder(line, lang))}</text>`;
    })
    .join('');
}

/** resvg takes every line for one that runs from the left, and an fi ligature swallows the dot that tells i from ı. */
function toGlyphOrder(line: string, lang: string): string {
  if (directionOf(lang) === 'rtl') return `\u202B${line}\u202C`;
  return hasTurkicCasing(lang) ? line.replace(/f(?=\p{L})/gu, 'f\u200C') : line;
}

/** @returns the text without what cannot be drawn; nothing where that would take letters or digits from it */
function keepDrawable(text: string, has: ShareFonts['has']): string {
  // Marks of direction that are not closed would turn what follows them; soft hyphens would be measured.
  const characters = Array.from(
    text
      .normalize('NFC')
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/[\u00AD\u202A-\u202E\u2066-\u2069\uFEFF]/g, ''),
  );
  if (characters.some((character) => /[\p{L}\p{N}]/u.test(character) && !has(character))) return '';
  const kept = characters.filter((character) => /\s/.test(character) || has(character)).join('');
  // Joiners are for letters; those of an emoji that vanished would stand between two spaces.
  const joined = kept.replace(/(?<![\p{L}\p{M}])[\u200C\u200D]+/gu, '');
  return joined
    .replaceAll('\u202F', '\u00A0')
    .replace(/[^\S\u00A0]+/g, ' ')
    .trim();
}

/** `]]>` may stand in no text of XML. */
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
