import { hasTurkicCasing } from '../language/case.ts';
import { directionOf } from '../language/direction.ts';
import { fitText, type FittedText, type Measure, type TextBox } from './fit-text.ts';
import { systemTheme } from '../styles/themes.ts';
import { shareSize, type ShareCard } from './share-picture.ts';

/** The fonts that a picture is drawn with. */
export interface ShareFonts {
  measure: Measure;
  /** Returns whether a font has a glyph for a character. */
  has: (character: string) => boolean;
  /** The name of the preferred font family. */
  family: string;
}

const { paper, ink, quiet } = systemTheme.light;
const margin = 72;
const column = shareSize.width - 2 * margin;
const foot = 576;
/** Letter spacing as a multiple of the font size, as in styles/tokens.css. */
const tight = -0.018;
const wide = 0.04;

interface Style {
  colour: string;
  lang: string;
  /** The baseline of the first line. */
  y: number;
  weight?: 400 | 700;
  leading?: number;
  /** Letter spacing as a multiple of the font size. Arabic letters are joined, and have none. */
  tracking?: number;
}

/**
 * Draws a share picture. It leaves out a text with letters or digits that no font has, and drops other characters without
 * a glyph, such as emoji.
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
  // Arabic letters are taller and deeper than Latin ones.
  const style = { colour: ink, lang, leading: isJoined ? 1.4 : 1.1, ...(!isJoined && { tracking: tight }) };
  const box: TextBox = { width: column, height: 532 - top, sizes: [128, 112, 96, 84, 72, 64, 56, 48], maxLines: 5, leading: style.leading };
  const fitted = fitText(title, box, withTracking(fonts.measure, style.tracking));
  return [
    drawLine(keepDrawable(card.site, fonts.has), 44, { colour: ink, lang: siteLang, y: 98, tracking: tight }, fonts),
    drawRules(122),
    drawSection(section, card, 190, fonts),
    drawLines(fitted, { ...style, y: top + Math.round(0.88 * fitted.size) }),
    drawNote(card, foot, fonts),
  ];
}

/** Draws the newspaper's name in place of a headline. */
function drawName(card: ShareCard, fonts: ShareFonts): string[] {
  const name = keepDrawable(card.site, fonts.has);
  const box: TextBox = { width: column, height: 250, sizes: [168, 132, 104, 84, 64], maxLines: 3, leading: 1.1 };
  const fitted = fitText(name, box, withTracking(fonts.measure, tight));
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

function drawSection(section: string, { lang, accent }: ShareCard, y: number, fonts: ShareFonts): string {
  // Arabic letters have no capitals, so a larger size sets them off.
  const [size, tracking] = directionOf(lang) === 'rtl' ? [36, 0] : [28, wide];
  // A font may have a letter, but not its capital.
  return drawLine(keepDrawable(section.toLocaleUpperCase(lang), fonts.has) || section, size, { colour: accent, lang, y, tracking }, fonts);
}

function drawNote({ note = '', siteLang }: ShareCard, y: number, fonts: ShareFonts): string {
  return drawLine(keepDrawable(note, fonts.has), 30, { colour: quiet, lang: siteLang, y, weight: 400 }, fonts);
}

/** Draws a thick rule above a thin one. */
function drawRules(y: number): string {
  const rule = (top: number, height: number) => `<rect x="${margin}" y="${top}" width="${column}" height="${height}" fill="${ink}"/>`;
  return rule(y, 4) + rule(y + 8, 2);
}

function drawLine(text: string, size: number, style: Style, fonts: ShareFonts): string {
  if (!text) return '';
  const box: TextBox = { width: column, height: size, sizes: [size], maxLines: 1, leading: 1 };
  return drawLines(fitText(text, box, withTracking(fonts.measure, style.tracking)), style);
}

/** Returns a measure that includes letter spacing. */
const withTracking =
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

/** Marks the direction of a line, since resvg assumes left to right. Prevents Turkish fi ligatures, which hide the dot of the i. */
function toGlyphOrder(line: string, lang: string): string {
  if (directionOf(lang) === 'rtl') return `\u202B${line}\u202C`;
  return hasTurkicCasing(lang) ? line.replace(/f(?=\p{L})/gu, 'f\u200C') : line;
}

/** Removes the characters that cannot be drawn. Returns an empty string if these include letters or digits. */
function keepDrawable(text: string, has: ShareFonts['has']): string {
  // Unclosed direction marks would affect the text after them, and soft hyphens would be measured.
  const characters = Array.from(
    text
      .normalize('NFC')
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/[\u00AD\u202A-\u202E\u2066-\u2069\uFEFF]/g, ''),
  );
  if (characters.some((character) => /[\p{L}\p{N}]/u.test(character) && !has(character))) return '';
  const kept = characters.filter((character) => /\s/.test(character) || has(character)).join('');
  // Joiners belong between letters; those of a dropped emoji would remain between two spaces.
  const joined = kept.replace(/(?<![\p{L}\p{M}])[\u200C\u200D]+/gu, '');
  return joined
    .replaceAll('\u202F', '\u00A0')
    .replace(/[^\S\u00A0]+/g, ' ')
    .trim();
}

/** Escapes `>` too, since `]]>` is not allowed in XML text. */
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
