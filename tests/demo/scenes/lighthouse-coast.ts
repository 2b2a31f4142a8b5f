import { createRandom, type Random } from '../../bench/random.ts';
import { keeperHouse, rocks, surf, tower } from '../drawing/lighthouse.ts';
import { between, clouds, glitter, grass, gull, ridge, ripples, times } from '../drawing/nature.ts';
import { silhouette, stander } from '../drawing/people.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

/** Lets a range of hills run out towards the right. */
const runOut = (points: draw.Point[], base: number, end: number) =>
  points.map(([x, y]): draw.Point => [x, base - (base - y) * Math.min(1, Math.max(0, (end - x) / 260))]);
const sea = { top: 522, bottom: 853, left: 0, right: 1280 };
const cliff: draw.Point[] = draw.points(
  '610 700, 640 640, 690 616, 730 560, 790 540, 830 500, 900 486, 1010 470, 1120 478, 1200 462, 1300 470',
);

const defs = [
  draw.linear('sky', [
    [0, '#3c5a86'],
    [0.3, '#8f93b0'],
    [0.5, '#e8a98c'],
    [0.62, '#fbd49c'],
  ]),
  draw.linear('sea', [
    [0, '#f0bd94'],
    [0.2, '#a98f9c'],
    [1, '#2c4468'],
  ]),
  draw.blur('soft', [34, 8]),
  draw.blur('haze', 7),
  draw.radial('sun', [
    [0, '#fff3cb', 0.95],
    [0.15, '#ffe3a8', 0.7],
    [1, '#ffc98a', 0],
  ]),
  draw.radial('lamp', [
    [0, '#fff6cf', 0.95],
    [0.3, '#ffe49c', 0.45],
    [1, '#ffd27c', 0],
  ]),
  draw.linear(
    'beam',
    [
      [0, '#fff4c8', 0.75],
      [1, '#fff4c8', 0],
    ],
    'x1="1" y1="0" x2="0" y2="0"',
  ),
  draw.linear('grassy', [
    [0, '#8f9460'],
    [1, '#5d6a4a'],
  ]),
];

/** What lies far away. */
function background(random: Random): string {
  return [
    draw.rect([0, 0, 1280, 853], 'url(#sky)'),
    clouds(random, 24, [-80, 50, 1440, 320], ['#6d7aa0', '#d99a90', '#f7c59c', '#fbe0bb']),
    draw.circle([300, 490], 300, 'url(#sun)'),
    draw.circle([300, 494], 28, '#fff6da'),
    draw.land(runOut(ridge(random, { from: -20, to: 800, base: 522, height: 110, roughness: 0.4 }), 524, 800), 530, '#b58d97'),
    draw.land(runOut(ridge(random, { from: -20, to: 560, base: 524, height: 62, roughness: 0.36 }), 526, 560), 530, '#8d728c'),
    draw.rect([0, 520, 1280, 340], 'url(#sea)'),
    glitter(random, { ...sea, x: 300, spread: 90, count: 200, colours: ['#fff0c4', '#ffd9a0'], opacity: 0.8 }),
    ripples(random, { ...sea, count: 240, colours: ['#f3cba8', '#47587f', '#b49aa6'], opacity: 0.5 }),
    draw.place(
      draw.path('M-60 0L-46 12L44 12L58 -4Q0 4 -60 0Z', '#33405e') +
        draw.path('M0 -4L0 -86Q40 -40 46 -8Z', '#f6ead4') +
        draw.path('M-4 -6L-4 -74Q-30 -34 -36 -6Z', '#e0c9ae'),
      [420, 572],
      0.62,
    ),
  ].join('');
}

/** What lies between the distance and the viewer. */
function middleGround(random: Random): string {
  return [
    draw.place(
      draw.path('M-60 0L-46 12L44 12L58 -4Q0 4 -60 0Z', '#33405e') + draw.path('M0 -4L0 -86Q40 -40 46 -8Z', '#f6ead4'),
      [160, 548],
      0.34,
    ),
    rocks(random, cliff, ['#b0917c', '#947a70', '#7c6769', '#6a5a64', '#5a4d5e', '#4b4258', '#3f3952'], 860),
    draw.path('M820 506Q900 480 1010 466Q1120 474 1200 458L1300 464L1300 500Q1100 520 960 520Q860 520 820 506Z', 'url(#grassy)'),
    surf(random, [560, 700], 704),
    rocks(random, draw.points('470 806, 520 752, 570 740, 640 780, 700 770, 770 816'), ['#94796f', '#75616a', '#5f5160', '#4b4258'], 818),
    surf(random, [430, 800], 818),
    draw.path('M998 148L-20 60L-20 330Z', 'url(#beam)', 'opacity="0.75"'),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random): string {
  return [
    draw.place(keeperHouse(), [1046, 480], 0.95),
    draw.place(tower({ body: '#f4ead8', dark: '#3a3a4c' }), [1000, 476], 1),
    draw.stroke('M1290 560Q1180 530 1090 520Q1030 512 1000 480', '#d9c4a0', 9, 'opacity="0.85"'),
    stander(silhouette('#3a3346'), [880, 502], 44),
    stander(silhouette('#443a4c'), [898, 503], 40),
    times(14, (at) => draw.rect([840 + at * 34, 498 - at * 2.6, 3, 22], '#6d5a4c')),
    draw.stroke('M840 504L1290 468', '#6d5a4c', 2),
    grass(
      random,
      Array.from({ length: 70 }, (): draw.Point => [between(random, 860, 1290), between(random, 500, 524)]),
      18,
      ['#8f9460', '#6f7a52', '#b5a872'],
    ),
    gull([640, 300], 0.9, '#ffffff', -8),
    gull([560, 250], 0.6, '#fff4e6', 8),
    gull([760, 380], 0.7, '#ffffff', 4),
    gull([470, 350], 0.5, '#fff4e6', -5),
  ].join('');
}

/** A white lighthouse on a rocky point at sunset. */
export function lighthouseCoast(): string {
  const random = createRandom(806);

  return makePicture({ ...wide, seed: 101, defs, layers: [background(random), middleGround(random), foreground(random)] });
}
