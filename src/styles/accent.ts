import { clampChroma, converter, formatHex, interpolate, wcagContrast } from 'culori';

/** Minimum contrast ratio of text: WCAG 2.2, 1.4.6, level AAA. */
export const minContrast = 7;

/** The largest share of the shade's colour in a background behind text, as in `calendar.css`. */
const darkestShade = 0.35;

/** Browsers mix with more than eight bits a channel, or round otherwise: a channel that is one step off changes a contrast by this. */
const roundingMargin = 0.05;

const toOklch = converter('oklch');

/** Returns the contrast ratio of two colours: WCAG 2.2, "contrast ratio". */
export const contrastOf = (one: string, other: string): number => wcagContrast(one, other);

/** Returns the values from 0 to 1 in steps that make no difference in eight bits a channel. */
const steps = Array.from({ length: 1001 }, (_, at) => at / 1000);

/**
 * Fits a colour to a paper: no single colour has enough contrast on both light and dark paper. Hue and, within sRGB, chroma are
 * kept (OKLCH); the lightness is the nearest one with enough contrast.
 * @param colour a hexadecimal CSS colour
 * @returns a hexadecimal CSS colour; the given one if it has enough contrast
 */
export function fitAccent(colour: string, paper: string): string {
  const given = requireColour(toOklch(colour), colour);
  const original = formatHex(given);
  if (contrastOf(original, paper) >= minContrast) return original;
  const at = (l: number) => formatHex(clampChroma({ ...given, l }, 'oklch'));
  const candidates = steps.flatMap((distance) => [given.l - distance, given.l + distance]).filter((l) => l >= 0 && l <= 1);
  const nearest = candidates.find((l) => contrastOf(at(l), paper) >= minContrast);
  return at(requireColour(nearest, paper));
}

/**
 * Mixes an accent with the paper until ink is readable on the darkest shade.
 * @param accent a hexadecimal CSS colour
 * @returns a hexadecimal CSS colour; the accent itself if ink is readable on it
 */
export function fitShade(accent: string, { paper, ink }: { paper: string; ink: string }): string {
  // As `color-mix()` in sRGB does (CSS Color 4).
  const mix = interpolate([accent, paper], 'rgb');
  const isReadable = (shade: string) =>
    contrastOf(ink, formatHex(interpolate([paper, shade], 'rgb')(darkestShade))) >= minContrast + roundingMargin;
  const fitting = steps.map((share) => formatHex(mix(share))).find(isReadable);
  return requireColour(fitting, paper);
}

/** @throws {TypeError} if there is no colour, which is a bug: the schema of the settings and the themes have been tested */
function requireColour<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new TypeError(`No colour for ${name}`);
  return found;
}
