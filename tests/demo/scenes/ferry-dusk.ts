import { createRandom, type Random } from '../../bench/random.ts';
import { mosque, skyline } from '../drawing/buildings.ts';
import { between, clouds, glitter, gull, oneOf, ridge, ripples, times } from '../drawing/nature.ts';
import { silhouette, stander } from '../drawing/people.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

const horizon = 505;

interface Light {
  sky: draw.Stop[];
  sea: draw.Stop[];
  hills: [string, string, string];
  clouds: [string, ...string[]];
  sun: string;
  ripples: [string, ...string[]];
  foggy: boolean;
}

/** The light of each variant: a red evening, and a morning in fog. */
const lights: [Light, Light] = [
  {
    sky: [
      [0, '#26304f'],
      [0.22, '#53506f'],
      [0.4, '#a8707a'],
      [0.53, '#e79d6c'],
      [0.59, '#f7cd8d'],
      [0.6, '#f9d79a'],
    ],
    sea: [
      [0, '#d99a74'],
      [0.12, '#95707a'],
      [0.45, '#4a4a68'],
      [1, '#20263f'],
    ],
    hills: ['#8d6f83', '#6d5a77', '#4a4262'],
    clouds: ['#3d3f60', '#c07d7d', '#f0b58a'],
    sun: '#fff0c4',
    ripples: ['#e8b08a', '#2c3050', '#6d6079'],
    foggy: false,
  },
  {
    sky: [
      [0, '#8f9ba3'],
      [0.4, '#b9bfbf'],
      [0.6, '#d9d6cc'],
    ],
    sea: [
      [0, '#cfcfc8'],
      [0.3, '#a5aeb0'],
      [1, '#5f6f78'],
    ],
    hills: ['#b3b9b8', '#a3abad', '#8f999d'],
    clouds: ['#a8b0b4', '#c9ccc8', '#dedcd2'],
    sun: '#f8f3e2',
    ripples: ['#dcdad0', '#7d8b92', '#93a0a5'],
    foggy: true,
  },
];

function city(random: Random, colour: string): string {
  return (
    skyline(random, [560, horizon + 2, 730], [120, 34], colour) +
    draw.place(mosque(colour), [905, horizon - 12], 0.9) +
    draw.place(mosque(colour), [1170, horizon - 4], 0.55) +
    draw.polygon(
      [
        [655, horizon],
        [655, 440],
        [648, 436],
        [660, 404],
        [672, 436],
        [665, 440],
        [665, horizon],
      ],
      colour,
    )
  );
}

/** The islet with its lamp, around the lamp. */
function islet(lamp: string): string {
  const stone = '#2f2c44';
  return [
    draw.circle([0, 0], 74, 'url(#lamp)'),
    draw.path('M-92 96Q-70 84 -40 82L60 82Q88 84 108 97Z', '#211f33'),
    draw.rect([-30, 52, 62, 34], stone),
    draw.polygon(
      [
        [-34, 52],
        [-2, 40],
        [36, 52],
      ],
      '#25233a',
    ),
    draw.rect([-10, 8, 20, 48], stone),
    draw.rect([-13, 5, 26, 4], '#1c1b2c'),
    draw.rect([-6, -7, 12, 13], lamp),
    draw.polygon(
      [
        [-9, -7],
        [0, -22],
        [9, -7],
      ],
      '#1c1b2c',
    ),
    draw.rect([-0.7, -36, 1.4, 15], '#1c1b2c'),
    times(4, (at) => draw.rect([-22 + at * 13, 62, 5, 9], '#f3c77e', 'opacity="0.8"')),
  ].join('');
}

/** The ferry, 440 units long, with its water line at 0. */
function ferry(random: Random): string {
  const lit = () => oneOf(random, ['#ffdf9a', '#ffd07a', '#f4b766', '#fbe6b0']);
  const windows = (x: number, y: number, count: number) => times(count, (at) => draw.rect([x + at * 15, y, 9.5, 9], lit(), 'rx="1"'));
  return [
    draw.path('M-218 -34Q-150 -26 0 -25Q150 -26 226 -40L204 3Q200 8 192 8L-186 8Q-196 8 -202 -2Z', '#20222f'),
    draw.path('M-218 -34Q-150 -26 0 -25Q150 -26 226 -40L222 -31Q150 -18 0 -17Q-150 -18 -213 -25Z', '#efe7da'),
    draw.path('M-186 2L196 2Q198 7 192 8L-186 8Z', '#7c2f2c'),
    draw.path('M-190 -30L-184 -56L186 -56L196 -34Q150 -25 0 -25Q-140 -25 -190 -30Z', '#e9ddcf'),
    windows(-172, -48, 23),
    draw.rect([-176, -61, 356, 5], '#faf2e4'),
    draw.path('M-150 -61L-146 -84L140 -84L152 -61Z', '#dccfc4'),
    windows(-132, -78, 17),
    draw.rect([-156, -89, 312, 5], '#f4eadb'),
    draw.path('M74 -89L76 -112L128 -112L136 -89Z', '#e6dacd'),
    times(4, (at) => draw.rect([81 + at * 12, -106, 9, 9], '#3a3f55')),
    draw.rect([70, -116, 66, 4], '#faf2e4'),
    draw.path('M-26 -89L-22 -142L20 -142L26 -89Z', '#d9a13f'),
    draw.path('M-23 -130L-22 -142L20 -142L21.5 -130Z', '#1d1d27'),
    draw.circle([-1, -112], 8, '#1d1d27', 'opacity="0.55"'),
    draw.rect([108, -156, 2, 44], '#2a2a38'),
    draw.rect([-122, -132, 2, 48], '#2a2a38'),
    draw.polygon(
      [
        [-120, -132],
        [-98, -126],
        [-120, -119],
      ],
      '#b5352f',
    ),
    times(3, (at) => draw.circle([-90 + at * 30, -94], 5, '#e8743b')),
    draw.path('M-190 -30L-184 -56L-60 -56L-70 -26Q-140 -27 -190 -30Z', '#3b3450', 'opacity="0.22"'),
  ].join('');
}

function quay(random: Random): string {
  const dark = '#141624';
  const [man, woman] = [silhouette(dark), silhouette('#181a29')];
  return [
    draw.path('M-5 853L-5 742Q300 728 640 735Q1000 742 1285 728L1285 853Z', dark),
    times(16, (at) => draw.rect([20 + at * 84, 664 + Math.sin(at) * 1.5, 4, 84], dark)),
    draw.rect([-5, 664, 1290, 5], dark),
    draw.rect([-5, 697, 1290, 2.5], dark),
    stander(man, [1012, 744], 168),
    stander(woman, [1072, 745], 152),
    draw.path('M250 744q-4 -26 6 -34q2 -10 4 -2q6 -1 8 0q2 -8 4 2q6 12 4 34Z', dark),
    draw.stroke('M275 742q16 2 14 -14', dark, 4),
    ripples(random, { top: 750, bottom: 850, left: 0, right: 1280, count: 26, colours: ['#2a2d45', '#1f2136'], opacity: 0.5 }),
  ].join('');
}

const sea = { top: horizon + 4, bottom: 760, left: 0, right: 1280 };

/** Gradients and filters. */
function makeDefs(light: Light): string[] {
  return [
    draw.linear('sky', light.sky),
    draw.linear('sea', light.sea),
    draw.blur('soft', [26, 5]),
    draw.blur('smoke', 9),
    draw.radial('sun', [
      [0, light.sun],
      [0.12, light.sun, 0.85],
      [0.4, light.sun, 0.28],
      [1, light.sun, 0],
    ]),
    draw.radial('lamp', [
      [0, '#ffe9a8', 0.95],
      [0.25, '#ffd27d', 0.45],
      [1, '#ffb65c', 0],
    ]),
    draw.linear('fog', [
      [0, '#d6d4cb', 0],
      [0.55, '#d9d6cc', 0.92],
      [1, '#cfcfc8', 0],
    ]),
  ];
}

/** What lies far away. */
function background(random: Random, light: Light): string {
  return [
    draw.rect([0, 0, 1280, 853], 'url(#sky)'),
    clouds(random, 26, [-100, 40, 1480, 330], light.clouds),
    draw.circle([690, 470], 300, 'url(#sun)'),
    draw.circle([690, 476], 30, light.sun, 'opacity="0.9"'),
    draw.land(ridge(random, { from: -20, to: 1300, base: 500, height: 84, roughness: 0.32 }), 520, light.hills[0]),
    draw.land(ridge(random, { from: -20, to: 620, base: 506, height: 58, roughness: 0.34 }), 520, light.hills[1]),
    city(random, light.hills[2]),
    draw.rect([0, horizon, 1280, 350], 'url(#sea)'),
    glitter(random, { ...sea, count: 190, x: 690, spread: 90, colours: [light.sun, '#ffd9a0'], opacity: light.foggy ? 0.3 : 0.8 }),
    ripples(random, { ...sea, count: 300, colours: light.ripples, opacity: 0.55 }),
    light.foggy ? draw.rect([0, 300, 1280, 330], 'url(#fog)') : '',
    glitter(random, { ...sea, top: 556, count: 50, x: 1060, spread: 30, colours: ['#ffd891'], opacity: 0.7 }),
    draw.place(islet('#fff3c9'), [1060, 452], 1.05),
    draw.path('M352 430Q300 400 240 404Q150 398 60 372Q150 420 236 424Q300 424 350 440Z', '#3a3348', 'opacity="0.5" filter="url(#smoke)"'),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random, light: Light): string {
  return [
    draw.rect([165, 600, 430, 12], '#161a2c', 'opacity="0.45" filter="url(#smoke)"'),
    draw.place(ferry(random), [372, 596], 1.06),
    times(60, () =>
      draw.rect(
        [between(random, 190, 570), between(random, 607, 690), between(random, 8, 34), 2.4],
        oneOf(random, ['#ffd68f', '#f0b469', '#efe0cc']),
        'opacity="0.4" rx="1"',
      ),
    ),
    draw.stroke('M150 604Q90 612 20 612M140 612Q70 626 -10 630', '#efdccb', 3, 'opacity="0.4"'),
    light.foggy ? draw.ellipse([420, 560], [560, 60], '#d9d6cc', 'filter="url(#soft)" opacity="0.6"') : '',
    gull([742, 322], 0.9, '#f7ece0', -8),
    gull([640, 268], 0.62, '#f3dfd3', 10),
    gull([858, 236], 1.15, '#fbf2e8', 4),
    gull([520, 330], 0.5, '#e9cfc6', -4),
    gull([1010, 300], 0.5, '#e9cfc6', 8),
    quay(random),
  ].join('');
}

/** A ferry that passes the lamp of an islet, seen from the other shore. */
export function ferryDusk(variant: number): string {
  const random = createRandom(31);
  const light = lights[variant] ?? lights[0];
  return makePicture({ ...wide, defs: makeDefs(light), layers: [background(random, light), foreground(random, light)] });
}
