import * as draw from './svg.ts';
import type { Point } from './svg.ts';

/** The colours of a figure. */
export interface Clothes {
  coat: string;
  legs: string;
  skin: string;
  hair: string;
  /** A hat or a scarf over the hair. */
  hat?: string;
}

/** A whole figure in silhouette has one colour. */
export const silhouette = (colour: string): Clothes => ({ coat: colour, legs: colour, skin: colour, hair: colour });

const head = ({ skin, hair, hat }: Clothes, x = 0, y = -92) =>
  draw.path(`M${x - 2.6} ${y + 4}L${x + 2.6} ${y + 4}L${x + 4} ${y + 14}L${x - 4} ${y + 14}Z`, skin) +
  draw.ellipse([x, y], [5.6, 6.8], skin) +
  draw.path(
    `M${x - 6.2} ${y + 3}Q${x - 7.6} ${y - 8} ${x} ${y - 8}Q${x + 7} ${y - 8} ${x + 6} ${y - 2}Q${x - 1} ${y - 4.5} ${x - 3} ${y + 4}Z`,
    hair,
  ) +
  (hat
    ? draw.path(
        `M${x - 6.6} ${y - 1.5}Q${x - 6} ${y - 10} ${x} ${y - 10}Q${x + 6.4} ${y - 10} ${x + 6.6} ${y - 2}Q${x} ${y - 4.5} ${x - 6.6} ${y - 1.5}Z`,
        hat,
      )
    : '');

/** A figure that walks to the right, 100 units tall, with its feet at the origin. */
export function walker(clothes: Clothes, at: Point, height: number, mirrored = false): string {
  const { coat, legs, skin } = clothes;
  const parts = [
    draw.stroke('M-1 -46L-9 -22L-15 -2', legs, 8.5),
    draw.stroke('M1 -46L7 -24L12 -1', legs, 8.5),
    draw.stroke('M-15 -2l7 1.4M12 -1l8 0.6', legs, 4),
    draw.stroke('M-2 -78L-11 -60L-7 -45', coat, 6),
    draw.path('M-9 -80Q0 -87 9 -80Q12 -62 10 -38Q0 -33 -11 -37Q-12 -62 -9 -80Z', coat),
    draw.stroke('M4 -78L11 -61L16 -49', coat, 6),
    draw.circle([16.5, -47], 2.6, skin),
    head(clothes, 1.5),
  ];
  return draw.place(parts, at, height / 100, mirrored);
}

/** A figure that stands and looks away from the viewer. */
export function stander(clothes: Clothes, at: Point, height: number, mirrored = false): string {
  const { coat, legs, skin, hair, hat } = clothes;
  const parts = [
    draw.path('M-8 -42L-7 -3Q-8 0 -11 0L-2 0L-0.5 -38L2.5 0L11 0Q8 -1 8 -4L8.5 -42Z', legs),
    draw.path('M-3.5 -88L3.5 -88L4 -78L-4 -78Z', skin),
    draw.path(
      'M-4 -81Q-11 -79 -12.5 -72Q-16 -58 -14 -43Q-12 -41 -10.5 -43L-11 -31Q0 -27.5 11.5 -31L11 -43Q13 -41 14.5 -43Q16 -58 12.5 -72Q11 -79 4 -81Q0 -79 -4 -81Z',
      coat,
    ),
    draw.ellipse([0, -92], [6, 7.2], hair),
    hat ? draw.path('M-6.8 -90Q-6.5 -100.5 0 -100.5Q6.5 -100.5 6.8 -90Q0 -88 -6.8 -90Z', hat) : '',
  ];
  return draw.place(parts, at, height / 100, mirrored);
}

/** A figure that bends forward to the right and reaches for the ground, as one who picks or digs. */
export function picker(clothes: Clothes, at: Point, height: number, mirrored = false): string {
  const { coat, legs, skin, hat, hair } = clothes;
  const parts = [
    draw.stroke('M-6 -44L-8 -22L-7 -2M-3 -44L3 -23L4 -2', legs, 9),
    draw.path('M-14 -50Q-12 -64 8 -72Q22 -76 26 -66Q24 -56 4 -42Q-8 -36 -14 -50Z', coat),
    draw.stroke('M20 -66Q22 -52 31 -41', coat, 5.5),
    draw.circle([32, -39], 2.6, skin),
    draw.circle([31, -74], 7, skin),
    draw.path('M24 -73a7.6 7.6 0 0 1 14 -5q-3 8 -14 5Z', hat ?? hair),
    hat ? draw.path('M23 -76Q20 -66 26 -62L28 -72Z', hat) : '',
  ];
  return draw.place(parts, at, height / 100, mirrored);
}

/** A figure on a chair or the ground, seen from behind: head and shoulders, 100 units wide. */
export function bust({ coat, hair, skin }: Clothes, at: Point, width: number): string {
  const parts = [
    draw.path('M-50 44Q-50 4 -24 -6Q-8 -11 0 -11Q8 -11 24 -6Q50 4 50 44Z', coat),
    draw.ellipse([0, -12], [10, 11], skin),
    draw.ellipse([0, -33], [20, 25], hair),
  ];
  return draw.place(parts, at, width / 100);
}

/** An open umbrella over a walker of the same height at the same place. */
export function umbrella(colour: string, at: Point, height: number, mirrored = false): string {
  const parts = [
    draw.stroke('M16 -49L9 -112', '#1d1b20', 1.6),
    draw.path('M-32 -96Q-28 -128 8 -130Q44 -128 49 -98Q39 -104 31 -97Q22 -104 11 -97Q0 -104 -11 -97Q-22 -103 -32 -96Z', colour),
    draw.path('M8 -130Q2 -112 11 -97Q0 -104 -11 -97Q-9 -118 8 -130Z', '#000000', 'opacity="0.16"'),
  ];
  return draw.place(parts, at, height / 100, mirrored);
}

/** A soft shadow below a figure or a thing. */
export function shadow(at: Point, radii: Point, opacity = 0.25): string {
  return draw.group(draw.ellipse(at, radii, '#0a0a12'), `opacity="${opacity}"`);
}
