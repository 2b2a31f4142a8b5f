import { createRandom, type Random } from '../../bench/random.ts';
import { between, clouds, grass, oneOf, ridge, times } from '../drawing/nature.ts';
import { silhouette, walker } from '../drawing/people.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

interface Light {
  sky: draw.Stop[];
  sun: [draw.Point, string, number];
  clouds: [string, ...string[]];
  hills: [string, string, string, string];
  mist: string;
  tower: [string, string];
  stormy: boolean;
  field: [string, ...string[]];
}

const lights: [Light, Light] = [
  {
    sky: [
      [0, '#6f93b8'],
      [0.3, '#b9c2c9'],
      [0.5, '#f4cfa6'],
      [0.62, '#fbe3b8'],
    ],
    sun: [[880, 420], '#fff3cc', 0.95],
    clouds: ['#dfe2e0', '#f4d7b8', '#fbe9cd'],
    hills: ['#b9aeb0', '#9a979f', '#727f85', '#3f5a55'],
    mist: '#fbe6c8',
    tower: ['#fdf8ee', '#c3bdb8'],
    stormy: false,
    field: ['#a9a25e', '#7d8a52', '#c9b56a', '#566b45'],
  },
  {
    sky: [
      [0, '#2f3a4d'],
      [0.3, '#53606f'],
      [0.5, '#8b949a'],
      [0.62, '#c9c6b4'],
    ],
    sun: [[330, 450], '#f3e9c6', 0.6],
    clouds: ['#2b3546', '#48535f', '#6d7780', '#a9aca6'],
    hills: ['#7d8a8e', '#667a78', '#4f6f5a', '#3c5f40'],
    mist: '#c3c6ba',
    tower: ['#f1f0ea', '#a3a8a8'],
    stormy: true,
    field: ['#5d8a48', '#7aa352', '#457038', '#94b765'],
  },
];

/** A turbine of 300 units to its hub, on the ground at the origin. */
function turbine([lit, shaded]: [string, string], angle: number): string {
  const blade = (turn: number) =>
    draw.group(
      draw.path('M-3 0Q-10 -34 -7 -60Q-3 -130 0 -176Q3 -130 4 -60Q5 -30 3 0Z', lit) +
        draw.path('M0 0L0 -176Q3 -130 4 -60Q5 -30 3 0Z', shaded),
      `transform="rotate(${turn})"`,
    );
  return [
    draw.path('M-7 0L-3.4 -300L3.4 -300L7 0Z', lit),
    draw.path('M1 0L0.8 -300L3.4 -300L7 0Z', shaded),
    draw.path('M-6 -309Q-6 -292 0 -292L20 -294Q25 -300 20 -308L0 -310Z', shaded),
    draw.group([angle, angle + 120, angle + 240].map(blade), 'transform="translate(0 -300)"'),
    draw.circle([0, -300], 7, lit),
    draw.circle([1, -299], 3.4, shaded),
  ].join('');
}

function sheep(random: Random): string {
  return times(26, () => {
    const [x, y] = [between(random, 250, 620), between(random, 660, 716)];
    const size = (y - 560) / 16;
    return (
      draw.ellipse([x, y + size * 0.7], [size * 1.2, size * 0.25], '#000000', 'opacity="0.22"') +
      draw.rect([x - size * 0.6, y, size * 0.16, size * 0.75], '#3a332f') +
      draw.rect([x + size * 0.5, y, size * 0.16, size * 0.75], '#3a332f') +
      draw.ellipse([x, y - size * 0.1], [size, size * 0.62], oneOf(random, ['#f4ead8', '#e6d9c4', '#fbf4e6'])) +
      draw.ellipse([x - size, y - size * 0.3], [size * 0.34, size * 0.28], '#4a403a')
    );
  });
}

const far: [number, number, number][] = [
  [90, 452, 0.32],
  [190, 440, 0.34],
  [300, 446, 0.33],
  [410, 452, 0.3],
  [980, 436, 0.36],
  [1090, 428, 0.37],
  [1200, 440, 0.34],
];

const middle: [number, number, number][] = [
  [170, 548, 0.72],
  [470, 560, 0.66],
  [1100, 536, 0.78],
];

/** Turbines at these places, in these sizes. */
const standing = (random: Random, places: [number, number, number][], { tower }: Light) =>
  places.map(([x, y, scale]) => draw.place(turbine(tower, between(random, 0, 120)), [x, y], scale)).join('');

/** Gradients and filters. */
function makeDefs(light: Light): string[] {
  const [, sun, strength] = light.sun;
  return [
    draw.linear('sky', light.sky),
    draw.blur('soft', [36, 9]),
    draw.blur('milk', [26, 14]),
    draw.radial('sun', [
      [0, sun, strength],
      [0.14, sun, strength * 0.7],
      [0.5, sun, strength * 0.2],
      [1, sun, 0],
    ]),
    draw.linear('mist', [
      [0, light.mist, 0],
      [0.7, light.mist, 0.85],
      [1, light.mist, 0],
    ]),
    draw.linear('field', [
      [0, light.field[0]],
      [0.4, light.field[1] ?? ''],
      [1, light.field[3] ?? ''],
    ]),
    draw.linear('near', [
      [0, light.hills[3]],
      [1, light.hills[2]],
    ]),
  ];
}

/** What lies far away. */
function background(random: Random, light: Light): string {
  const [[sunX, sunY], sun] = light.sun;
  const rain = light.stormy ? draw.path('M760 300L1180 300L1060 560L620 560Z', '#4a5560', 'opacity="0.4" filter="url(#milk)"') : '';
  return [
    draw.rect([0, 0, 1280, 853], 'url(#sky)'),
    clouds(random, light.stormy ? 40 : 22, [-100, light.stormy ? 20 : 60, 1480, 330], light.clouds),
    rain,
    draw.circle([sunX, sunY], 330, 'url(#sun)'),
    light.stormy ? '' : draw.circle([sunX, sunY], 30, sun),
    draw.land(ridge(random, { from: -20, to: 1300, base: 480, height: 120, roughness: 0.42 }), 640, light.hills[0]),
    draw.land(draw.points('-20 456, 140 440, 330 448, 560 488, 780 480, 960 440, 1120 424, 1300 446'), 700, light.hills[1]),
    standing(random, far, light),
  ].join('');
}

/** What lies between the distance and the viewer. */
function middleGround(random: Random, light: Light): string {
  return [
    draw.rect([0, 430, 1280, 140], 'url(#mist)'),
    draw.land(draw.points('-20 556, 160 544, 340 566, 500 560, 700 600, 900 560, 1100 532, 1300 552'), 853, light.hills[2]),
    standing(random, middle, light),
    draw.ellipse([640, 590], [560, 34], light.mist, 'filter="url(#milk)" opacity="0.7"'),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random, light: Light): string {
  const furrows = times(26, (at) =>
    draw.stroke(
      `M${-260 + at * 76} 860Q${180 + at * 40} 740 ${420 + at * 19} 664`,
      at % 2 ? (light.field[1] ?? '') : (light.field[3] ?? ''),
      5,
      'opacity="0.4"',
    ),
  );
  return [
    draw.land(draw.points('-20 650, 200 628, 420 640, 640 660, 900 640, 1300 606'), 853, 'url(#field)'),
    furrows,
    draw.place(turbine(light.tower, light.stormy ? 22 : 10), [800, 668], 1.5),
    light.stormy ? '' : sheep(random),
    walker(silhouette('#3a3a40'), [660, 700], 66, true),
    light.stormy ? '' : draw.stroke('M672 668L684 702', '#4a3a2c', 2.4),
    draw.path('M-10 853L-10 770Q260 740 520 790Q800 830 1290 760L1290 853Z', light.field[3] ?? '', 'opacity="0.8"'),
    grass(
      random,
      Array.from({ length: 230 }, (): draw.Point => {
        const x = between(random, -10, 1290);
        return [x, 800 + Math.sin(x / 200) * 16 + random() * 54];
      }),
      54,
      light.field,
    ),
  ].join('');
}

/** Turbines on ridges over a misty valley at sunrise, and before a storm. */
export function windTurbines(variant: number): string {
  const random = createRandom(903 + variant);
  const light = lights[variant] ?? lights[0];

  return makePicture({
    ...wide,
    seed: 121,
    vignette: 0.42,
    defs: makeDefs(light),
    layers: [background(random, light), middleGround(random, light), foreground(random, light)],
  });
}
