import { createRandom, type Random } from '../../bench/random.ts';
import { keeperHouse, rocks, surf, tower } from '../drawing/lighthouse.ts';
import { between, clouds, glitter, grass, ridge, ripples, stars, times } from '../drawing/nature.ts';
import { silhouette, stander } from '../drawing/people.ts';
import { makePicture, tall } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';
const cliff: draw.Point[] = draw.points(
  '-10 1010, 90 990, 160 940, 240 926, 300 876, 400 852, 500 846, 590 862, 650 910, 720 930, 770 1000, 870 1040',
);

const defs = [
  draw.linear('sky', [
    [0, '#0b1638'],
    [0.45, '#22386d'],
    [0.68, '#5d6d9a'],
    [0.8, '#b59a9f'],
  ]),
  draw.linear('sea', [
    [0, '#8d8aa0'],
    [0.25, '#3b5080'],
    [1, '#0e1a38'],
  ]),
  draw.blur('milk', 34),
  draw.blur('soft', [30, 8]),
  draw.radial('lamp', [
    [0, '#fff8d8', 1],
    [0.25, '#ffe9a8', 0.55],
    [1, '#ffd884', 0],
  ]),
  draw.linear(
    'beam',
    [
      [0, '#fff4c8', 0.85],
      [1, '#fff4c8', 0],
    ],
    'x1="1" y1="0" x2="0" y2="0"',
  ),
  draw.linear(
    'beamRight',
    [
      [0, '#fff4c8', 0.55],
      [1, '#fff4c8', 0],
    ],
    'x1="0" y1="0" x2="1" y2="0"',
  ),
];

/** What lies far away. */
function background(random: Random): string {
  const galaxy = times(420, () => {
    const along = random();
    const [x, y] = [-40 + along * 960, 560 - along * 520 + (random() + random() + random() - 1.5) * 130];
    return draw.circle([x, y], between(random, 0.4, 1.3), '#f3ecdf', `opacity="${between(random, 0.15, 0.7).toFixed(2)}"`);
  });
  return [
    draw.rect([0, 0, 853, 1280], 'url(#sky)'),
    draw.path('M-60 640Q300 380 900 -20L900 120Q420 440 -60 760Z', '#a9b3d8', 'opacity="0.3" filter="url(#milk)"'),
    stars(random, 260, 853, 820),
    galaxy,
    clouds(random, 9, [-60, 740, 980, 170], ['#6d7aa6', '#b59aa6', '#8d90b4']),
    draw.land(ridge(random, { from: -20, to: 880, base: 960, height: 90, roughness: 0.4 }), 980, '#54608c'),
    draw.rect([0, 958, 853, 330], 'url(#sea)'),
    ripples(random, {
      top: 962,
      bottom: 1270,
      left: 0,
      right: 853,
      count: 240,
      colours: ['#aab0cc', '#22345f', '#7480a8'],
      opacity: 0.5,
    }),
    glitter(random, { top: 965, bottom: 1270, left: 0, right: 853, x: 150, spread: 60, count: 90, colours: ['#fff0bd'], opacity: 0.7 }),
    draw.path('M470 330L-20 190L-20 470Z', 'url(#beam)'),
    draw.path('M470 330L880 276L880 398Z', 'url(#beamRight)'),
    rocks(random, cliff, ['#6a7095', '#565d84', '#474e76', '#3a4168', '#2f365b', '#252c50', '#1d2446'], 1120),
    surf(random, [-20, 870], 1118),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random): string {
  return [
    rocks(random, draw.points('60 1190, 110 1150, 180 1140, 240 1178, 300 1196'), ['#474e76', '#363d64', '#262d50'], 1200),
    rocks(random, draw.points('600 1220, 650 1176, 720 1160, 790 1190, 860 1180'), ['#474e76', '#363d64', '#262d50'], 1226),
    draw.place(keeperHouse(), [510, 866], 0.9),
    draw.place(tower({ body: '#ece3d6', stripe: '#b03a34', dark: '#20243c' }), [470, 862], 1.64),
    stander(silhouette('#141a33'), [330, 876], 50),
    surf(random, [40, 320], 1200),
    surf(random, [580, 870], 1228),
    grass(
      random,
      Array.from({ length: 60 }, (): draw.Point => [between(random, 290, 640), 880 + between(random, 0, 16)]),
      20,
      ['#3c4668', '#4f5a7c'],
    ),
  ].join('');
}

/** A striped lighthouse under the stars, in portrait format. */
export function lighthouseTall(): string {
  const random = createRandom(823);

  return makePicture({ ...tall, seed: 111, vignette: 0.5, defs, layers: [background(random), foreground(random)] });
}
