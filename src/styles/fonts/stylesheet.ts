import type { Cut } from './cuts.ts';
import { systemSerifs, type SystemSerif } from './system-serifs.ts';

/** The measures of a cut that its fallbacks take on, in em. */
export interface Measures {
  ascent: number;
  descent: number;
  lineGap: number;
  /** Of `text-width.ts`, at each weight that a fallback matches. */
  widths: ReadonlyMap<number, number>;
}

/** Writes the `@font-face` of a cut and those of its fallbacks, which take as much room as the cut does. */
export function writeFaces(cut: Cut, letters: string, measures: Measures): string {
  const face = writeFace({
    'font-family': `'${cut.family}'`,
    'font-style': cut.style,
    'font-weight': cut.weight,
    // A font that is not there for the first paint is used from the next page on: with `swap`, lines of lists still broke anew when
    // it arrived (layout shift 0.01 to 0.03), although the fallbacks take the same room on average.
    'font-display': 'optional',
    src: `url('./${cut.name}.woff2') format('woff2')`,
    'unicode-range': writeRanges(letters),
  });
  return [
    face,
    ...systemSerifs.flatMap((serif) => cut.fallbacks.map((fallback) => writeFallback(cut, measures, { serif, ...fallback }))),
  ].join('\n');
}

type Fallback = Cut['fallbacks'][number] & { serif: SystemSerif };

function writeFallback(cut: Cut, measures: Measures, { serif, weight, matches, local }: Fallback): string {
  const { locals, width } = serif.faces[local];
  const adjust = (measures.widths.get(matches) ?? NaN) / width;
  return writeFace({
    'font-family': `'${cut.family} ${serif.name}'`,
    'font-style': cut.style,
    'font-weight': weight,
    src: locals.map((name) => `local('${name}')`).join(', '),
    'size-adjust': percent(adjust),
    // Browsers multiply these by `size-adjust`.
    'ascent-override': percent(measures.ascent / adjust),
    'descent-override': percent(measures.descent / adjust),
    'line-gap-override': percent(measures.lineGap / adjust),
  });
}

function writeFace(descriptors: Record<string, string>): string {
  return `@font-face { ${Object.entries(descriptors)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ')} }`;
}

function percent(share: number): string {
  if (!Number.isFinite(share)) throw new Error(`found a share of ${share}, expected a number: is the weight of a fallback measured?`);
  return `${Number((share * 100).toFixed(2))}%`;
}

/** Writes `U+20-7E, U+A0`. */
function writeRanges(letters: string): string {
  const codePoints = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
  const ranges: [from: number, to: number][] = [];
  for (const codePoint of codePoints.sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === codePoint - 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  const hex = (value: number) => value.toString(16).toUpperCase();
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}
