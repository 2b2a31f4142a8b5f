import { radial, rect } from './svg.ts';

/** What a scene is made of. */
export interface PictureParts {
  width: number;
  height: number;
  defs: string[];
  /** From back to front. */
  layers: string[];
  /** How dark the corners get, from 0 to 1. */
  vignette?: number;
  /** How much the surface looks like paper, from 0 to 1. */
  texture?: number;
  seed?: number;
}

/** The size of most pictures. */
export const wide = { width: 1280, height: 853 } as const;

/** The size of a portrait. */
export const tall = { width: 853, height: 1280 } as const;

/** Noise in grey around the middle, which soft light leaves as it is. `frequency` is that of feTurbulence. */
const noise = (id: string, frequency: string, seed: number) =>
  `<filter id="${id}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">` +
  `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="3" seed="${seed}"/>` +
  `<feColorMatrix values="1.8 0 0 0 -0.4 1.8 0 0 0 -0.4 1.8 0 0 0 -0.4 0 0 0 0 1"/></filter>`;

/** Makes an SVG of a scene, with a paper-like surface and darker corners. */
export function makePicture({ width, height, defs, layers, vignette = 0.4, texture = 0.5, seed = 7 }: PictureParts): string {
  const whole: [number, number, number, number] = [0, 0, width, height];
  const finishes = [
    rect(whole, '#808080', `filter="url(#paper)" opacity="${texture * 0.55}" style="mix-blend-mode:soft-light"`),
    rect(whole, 'url(#corners)'),
  ];
  const own = [
    noise('paper', '0.006 0.018', seed),
    radial(
      'corners',
      [
        [0.45, '#0b0d14', 0],
        [0.8, '#0b0d14', vignette * 0.35],
        [1, '#0b0d14', vignette],
      ],
      'cx="0.5" cy="0.5" r="0.75"',
    ),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<defs>${[...own, ...defs].join('')}</defs>${[...layers, ...finishes].join('')}</svg>\n`
  );
}
