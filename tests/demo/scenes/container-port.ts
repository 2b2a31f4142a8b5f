import { createRandom, type Random } from '../../bench/random.ts';
import { skyline } from '../drawing/buildings.ts';
import { clouds, glitter, gull, oneOf, ridge, ripples, times } from '../drawing/nature.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

interface Light {
  sky: draw.Stop[];
  sea: draw.Stop[];
  far: [string, string];
  crane: [string, string];
  clouds: [string, ...string[]];
  ripples: [string, ...string[]];
  sun: string;
  night: boolean;
}

const lights: [Light, Light] = [
  {
    sky: [
      [0, '#6f9ab5'],
      [0.35, '#a9c3c8'],
      [0.58, '#f3dcb8'],
    ],
    sea: [
      [0, '#b7c0b4'],
      [0.2, '#6f979f'],
      [1, '#234a58'],
    ],
    far: ['#9db2b6', '#84a0a6'],
    crane: ['#b8452f', '#8d3226'],
    clouds: ['#e8e2d2', '#c6d4d4', '#f6e6cb'],
    ripples: ['#d9dccb', '#3c6873', '#8fb0b2'],
    sun: '#fff1cd',
    night: false,
  },
  {
    sky: [
      [0, '#141d38'],
      [0.35, '#2c3f66'],
      [0.52, '#7c6a80'],
      [0.6, '#d08f6d'],
    ],
    sea: [
      [0, '#8a6d74'],
      [0.2, '#35476a'],
      [1, '#0f1830'],
    ],
    far: ['#46507a', '#333e66'],
    crane: ['#6b3a46', '#4c2b3b'],
    clouds: ['#3a4570', '#6d6382', '#b07e76'],
    ripples: ['#c08a72', '#1c2846', '#4f5a80'],
    sun: '#ffcf94',
    night: true,
  },
];

const paints = ['#b5452f', '#c98a35', '#2f6d80', '#355a86', '#5c7f5b', '#8f3b3f', '#d9c7a6', '#6d7a83'] as const;
const quay = 548;

function container(random: Random, [x, y]: draw.Point, [width, height]: draw.Point): string {
  const ribs = times(5, (at) => draw.rect([x + 3 + (at * (width - 4)) / 5, y + 1.5, 1.2, height - 3], '#000000', 'opacity="0.16"'));
  return (
    draw.rect([x, y, width - 1.5, height - 1.2], oneOf(random, paints)) +
    draw.rect([x, y, width - 1.5, 2], '#ffffff', 'opacity="0.25"') +
    ribs
  );
}

/** A gantry crane, 300 units high, on the quay at the origin; its boom reaches to the right over the ship. */
function crane([front, back]: [string, string], lamp: string): string {
  const bars = (data: string, width: number, colour = front) => draw.stroke(data, colour, width);
  return [
    bars('M-66 0L-58 -212M-6 0L-14 -212', 6, back),
    bars('M-86 2L-72 -214M24 2L6 -214', 8),
    bars('M-84 -66L20 -66M-79 -132L14 -132', 5),
    bars('M-84 -64L8 -134M20 -64L-76 -134', 2.4),
    bars('M-130 -214L250 -214', 11),
    bars('M-130 -204L250 -204', 3),
    bars('M-34 -214L-30 -300L-6 -214', 6),
    bars('M-30 -298L160 -212M-30 -298L244 -212M-30 -298L-122 -212', 2.2),
    times(18, (at) => bars(`M${-126 + at * 21} -214l10 10`, 1.4)),
    draw.rect([-128, -236, 60, 24], back),
    draw.rect([92, -204, 26, 16], '#e9e1cf'),
    draw.rect([97, -200, 16, 8], '#2b3d4d'),
    bars('M100 -188L98 -118M112 -188L114 -118', 1.2, '#20242e'),
    draw.circle([-30, -300], 3.5, lamp),
    draw.circle([250, -209], 3, lamp),
    draw.rect([-92, -4, 34, 8], '#22252f'),
    draw.rect([0, -4, 34, 8], '#22252f'),
  ].join('');
}

/** A ship of 720 units with its bow to the right; its water line is at 0. */
function ship(random: Random, night: boolean): string {
  const stacks = times(15, (column) => {
    const high = 3 + Math.floor(random() * 4);
    return times(high, (row) => container(random, [-250 + column * 36, -72 - row * 17], [36, 17]));
  });
  const windows = times(7, (row) =>
    times(5, (at) => draw.rect([-322 + at * 11, -150 + row * 13, 6, 6], night && random() < 0.7 ? '#ffd88a' : '#31414f')),
  );
  return [
    stacks,
    draw.rect([-332, -160, 68, 112], '#ece4d4'),
    draw.rect([-342, -172, 88, 14], '#d9cfbd'),
    draw.rect([-332, -160, 18, 112], '#000000', 'opacity="0.12"'),
    windows,
    draw.rect([-316, -200, 26, 30], '#c98a35'),
    draw.rect([-316, -200, 26, 8], '#22252f'),
    draw.rect([-276, -214, 2, 42], '#3c4450'),
    draw.path('M-372 -58L330 -55Q366 -60 402 -80L352 4Q348 10 338 10L-346 10Q-362 10 -366 -4Z', 'url(#hull)'),
    draw.path('M-372 -58L330 -55Q366 -60 402 -80L399 -73Q364 -53 330 -48L-371 -51Z', '#e9dfcc', 'opacity="0.85"'),
    draw.path('M-367 -8L356 -6L350 5Q347 10 338 10L-346 10Q-362 10 -367 -8Z', '#7c2c28'),
    draw.circle([352, -46], 4, '#11161f'),
  ].join('');
}

function tug(night: boolean): string {
  return [
    draw.path('M-70 -14Q-20 -8 30 -12Q60 -18 74 -28L62 6Q60 10 52 10L-60 10Q-70 8 -70 -14Z', '#1f2933'),
    draw.path('M-70 -14Q-20 -8 30 -12Q60 -18 74 -28L72 -21Q50 -9 0 -5Q-40 -4 -69 -8Z', '#c9742b'),
    draw.path('M-26 -12L-24 -42L26 -42L34 -14Z', '#ede5d3'),
    draw.rect([-14, -62, 34, 20], '#ede5d3'),
    draw.rect([-10, -58, 26, 10], night ? '#ffd88a' : '#2b4150'),
    draw.rect([-18, -66, 42, 4], '#b8452f'),
    draw.rect([-44, -46, 14, 34], '#b8452f'),
    draw.rect([-44, -46, 14, 7], '#1f2933'),
    draw.rect([4, -96, 2, 32], '#2a3038'),
    times(5, (at) => draw.circle([-50 + at * 24, 0], 5, '#11161c')),
    draw.path('M-78 8Q-130 2 -190 12Q-130 14 -70 14Z', '#f2efe4', 'opacity="0.7"'),
    draw.path('M70 8Q84 -2 92 10Z', '#f2efe4', 'opacity="0.8"'),
  ].join('');
}

const water = { top: quay + 20, bottom: 853, left: 0, right: 1280 };
const lampsAt = [150, 420, 690, 960, 1210];

/** The lamps of cranes. */
const lampOf = ({ night }: Light) => (night ? '#ffd890' : '#fff3d6');

/** Gradients and filters. */
function makeDefs(light: Light): string[] {
  return [
    draw.linear('sky', light.sky),
    draw.linear('sea', light.sea),
    draw.linear(
      'hull',
      light.night
        ? [
            [0, '#27345a'],
            [1, '#141d38'],
          ]
        : [
            [0, '#2c5066'],
            [1, '#1b3546'],
          ],
    ),
    draw.blur('soft', [30, 6]),
    draw.blur('haze', 8),
    draw.radial('sun', [
      [0, light.sun, 0.95],
      [0.3, light.sun, 0.4],
      [1, light.sun, 0],
    ]),
    draw.radial('glow', [
      [0, '#ffdf9c', 0.9],
      [0.3, '#ffc976', 0.3],
      [1, '#ffb85c', 0],
    ]),
  ];
}

/** What lies far away. */
function background(random: Random, light: Light): string {
  const stored = times(26, (at) =>
    times(1 + Math.floor(random() * 4), (row) => container(random, [-30 + at * 52, quay - 22 - row * 15], [50, 15])),
  );
  return [
    draw.rect([0, 0, 1280, 853], 'url(#sky)'),
    clouds(random, 20, [-100, 60, 1480, 330], light.clouds),
    draw.circle([250, 470], 330, 'url(#sun)'),
    draw.circle([250, 470], 26, light.sun, `opacity="${light.night ? 0.5 : 0.9}"`),
    draw.land(ridge(random, { from: -20, to: 1300, base: 500, height: 120, roughness: 0.4 }), 560, light.far[0]),
    skyline(random, [-10, 510, 1300], [130, 36], light.far[1]),
    draw.place(crane([light.far[1], light.far[1]], lampOf(light)), [90, quay - 24], 0.6),
    draw.place(crane([light.far[1], light.far[1]], lampOf(light)), [1130, quay - 24], 0.56),
    draw.rect([0, quay - 28, 1280, 60], '#4a4e55'),
    stored,
    draw.rect([0, quay, 1280, 34], '#2b3038'),
    draw.rect([0, quay, 1280, 4], '#6d6f70'),
  ].join('');
}

/** What lies between the distance and the viewer. */
function middleGround(random: Random, light: Light): string {
  return [
    draw.place(crane(light.crane, lampOf(light)), [330, quay], 1.16),
    draw.place(crane(light.crane, lampOf(light)), [640, quay], 1.16),
    draw.place(crane(light.crane, lampOf(light)), [950, quay], 1.16),
    draw.rect([0, quay + 32, 1280, 300], 'url(#sea)'),
    glitter(random, { ...water, x: 250, spread: 90, count: 90, colours: [light.sun, '#ffe3b5'], opacity: 0.6 }),
    ripples(random, { ...water, top: quay + 36, count: 260, colours: light.ripples, opacity: 0.5 }),
    draw.path(
      'M250 614L1000 614Q980 690 930 730L300 730Q260 690 250 614Z',
      light.night ? '#101830' : '#1c3b4a',
      'opacity="0.45" filter="url(#haze)"',
    ),
    draw.place(ship(random, light.night), [626, 612], 1.04),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random, light: Light): string {
  return [
    light.night
      ? lampsAt
          .map(
            (x) =>
              draw.circle([x, 452], 70, 'url(#glow)') +
              draw.circle([x, 452], 4, '#fff2cf') +
              draw.rect([x - 1, 452, 2, 96], '#1b2135') +
              glitter(random, { ...water, top: 625, bottom: 800, x, spread: 16, count: 16, colours: ['#ffd890'], opacity: 0.6 }),
          )
          .join('')
      : '',
    ripples(random, { ...water, top: 622, count: 120, colours: light.ripples, opacity: 0.5 }),
    draw.place(tug(light.night), [1010, 690], 1.1),
    gull([560, 262], 0.7, '#fbf6ea', -8),
    gull([730, 196], 0.95, '#fbf6ea', 6),
    gull([860, 280], 0.5, '#fbf6ea', -2),
  ].join('');
}

/** A ship under gantry cranes, with a tug before it: in the morning, and at nightfall. */
export function containerPort(variant: number): string {
  const random = createRandom(90 + variant);
  const light = lights[variant] ?? lights[0];

  return makePicture({
    ...wide,
    seed: 21,
    defs: makeDefs(light),
    layers: [background(random, light), middleGround(random, light), foreground(random, light)],
  });
}
