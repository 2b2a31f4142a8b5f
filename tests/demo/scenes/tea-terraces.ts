import { createRandom, type Random } from '../../bench/random.ts';
import { between, clouds, crown, oneOf, pine, ridge, times } from '../drawing/nature.ts';
import { picker, shadow } from '../drawing/people.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

const greens = ['#2f6a3c', '#39783f', '#458547', '#528f4a', '#64a054'] as const;

/** The height of a terrace's edge at x: slopes that turn around a shoulder of the hill. */
const edge = (row: number, x: number) =>
  430 + row ** 1.28 * 15 + Math.sin(x / 230 + row * 0.16) * (26 + row * 2.6) + ((x - 700) / 640) ** 2 * (46 - row * 2.4);

function terrace(random: Random, row: number): string {
  const points: draw.Point[] = Array.from({ length: 24 }, (_, at): draw.Point => [-40 + at * 60, edge(row, -40 + at * 60)]);
  const depth = row / 14;
  const bumps = times(Math.round(90 - row * 3), () => {
    const x = between(random, -20, 1300);
    const size = (5 + depth * 17) * between(random, 0.7, 1.2);
    return draw.ellipse(
      [x, edge(row, x) + size * 0.25],
      [size * 1.35, size * 0.72],
      oneOf(random, [greens[Math.min(4, 1 + (row % 3))] ?? greens[1], greens[2], greens[3]]),
    );
  });
  const lit = times(Math.round(70 - row * 2), () => {
    const x = between(random, -20, 1300);
    const size = (3 + depth * 9) * between(random, 0.6, 1.2);
    return draw.ellipse([x, edge(row, x) - size * 0.2], [size * 1.5, size * 0.5], '#8fbf62', 'opacity="0.75"');
  });
  return bumps + draw.land(points, 853, `url(#row${row % 3})`) + lit;
}

const woman = (at: draw.Point, height: number, [coat, hat]: [string, string]) => {
  const basket = draw.place(
    draw.path('M-24 -66Q-34 -60 -33 -40L-12 -34Q-6 -50 -10 -68Z', '#a9793f') +
      draw.path('M-25 -70Q-16 -78 -8 -70L-10 -64Q-18 -60 -25 -66Z', '#7fb052') +
      draw.stroke('M-32 -50L-12 -46M-33 -44L-13 -40', '#7d5729', 1.4),
    at,
    height / 100,
  );
  return (
    shadow([at[0], at[1]], [height * 0.34, height * 0.06], 0.25) +
    picker({ coat, legs: '#39414f', skin: '#c99470', hair: '#2c2422', hat }, at, height) +
    basket
  );
};

function cottage(): string {
  return (
    draw.path('M-50 0L-50 -44L46 -44L46 0Z', '#6f5340') +
    draw.path('M-50 0L-50 -22L46 -22L46 0Z', '#b7aa97') +
    draw.path('M-62 -42L-34 -74L32 -74L60 -42Z', '#8f3f30') +
    draw.path('M-62 -42L-34 -74L-10 -74L-22 -42Z', '#000000', 'opacity="0.14"') +
    times(4, (at) => draw.rect([-42 + at * 23, -39, 12, 13], '#f3d79b')) +
    draw.rect([-8, -20, 13, 20], '#4a3528') +
    times(7, (at) => draw.rect([-48 + at * 15, -22, 2, 22], '#6f5340'))
  );
}

const rows = Array.from({ length: 15 }, (_, row) => row);
const people: [number, draw.Point, number, [string, string]][] = [
  [4, [452, 0], 62, ['#b8433a', '#f1e3c8']],
  [4, [520, 0], 60, ['#3d5f8f', '#e9b64e']],
  [7, [820, 0], 92, ['#8a3d66', '#f4ead4']],
  [7, [930, 0], 88, ['#d0762f', '#dbe4dc']],
  [9, [300, 0], 122, ['#2f5d7c', '#d9553f']],
  [6, [1120, 0], 78, ['#3f7a6a', '#f1d9a0']],
];

/** Gradients and filters. */
function makeDefs(): string[] {
  return [
    draw.linear('sky', [
      [0, '#93b3b8'],
      [0.3, '#c3d3cd'],
      [0.55, '#eee9d6'],
    ]),
    draw.blur('soft', [34, 8]),
    draw.blur('haze', [30, 10]),
    draw.linear('row0', [
      [0, '#7db057'],
      [0.05, '#4f9148'],
      [0.14, '#2c6439'],
      [1, '#275a35'],
    ]),
    draw.linear('row1', [
      [0, '#88b85c'],
      [0.05, '#57994c'],
      [0.14, '#306a3b'],
      [1, '#2a5f38'],
    ]),
    draw.linear('row2', [
      [0, '#74a953'],
      [0.05, '#488a45'],
      [0.14, '#295f37'],
      [1, '#245632'],
    ]),
    draw.linear('mist', [
      [0, '#eef0e4', 0],
      [0.6, '#eef0e4', 0.85],
      [1, '#eef0e4', 0],
    ]),
    draw.linear('shaft', [
      [0, '#fff6d2', 0.5],
      [1, '#fff6d2', 0],
    ]),
  ];
}

/** What lies far away. */
function background(random: Random): string {
  return [
    draw.rect([0, 0, 1280, 853], 'url(#sky)'),
    clouds(random, 16, [-80, 40, 1440, 220], ['#f2f2e8', '#dfe8e2', '#cddad8']),
    draw.land(ridge(random, { from: -40, to: 1320, base: 400, height: 250, roughness: 0.46 }), 560, '#a9c0bd'),
    draw.rect([0, 240, 1280, 190], 'url(#mist)'),
    draw.land(ridge(random, { from: -40, to: 1320, base: 430, height: 170, roughness: 0.42 }), 600, '#7ea39a'),
    draw.rect([0, 300, 1280, 180], 'url(#mist)'),
  ].join('');
}

/** What lies between the distance and the viewer. */
function middleGround(random: Random): string {
  return [
    draw.land(draw.points('-20 392, 160 350, 340 372, 520 430, 760 440, 980 392, 1140 348, 1300 372'), 700, '#56866b'),
    times(90, () => {
      const x = random() < 0.45 ? between(random, -10, 330) : between(random, 960, 1290);
      return pine(
        random,
        [x, 398 + Math.cos((x - 160) / 110) * -20 + between(random, -6, 26)],
        between(random, 26, 58),
        oneOf(random, ['#3f6f5c', '#4a7b64', '#386552']),
      );
    }),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random): string {
  const slopes = rows.map(
    (row) =>
      people
        .filter(([at]) => at === row)
        .map(([, [x], height, colours]) => woman([x, edge(row, x) + height * 0.16], height, colours))
        .join('') + terrace(random, row),
  );
  return [
    draw.ellipse([560, 420], [420, 34], '#f3f2e6', 'filter="url(#haze)" opacity="0.85"'),
    draw.ellipse([1080, 400], [240, 24], '#f3f2e6', 'filter="url(#haze)" opacity="0.6"'),
    crown(random, [1010, 420], 40, ['#2f5f46', '#427a52', '#5e9460']),
    draw.place(cottage(), [1084, 446], 0.95),
    crown(random, [1160, 424], 34, ['#2f5f46', '#427a52', '#5e9460']),
    ...slopes,
    draw.path('M120 0L420 0L900 853L380 853Z', 'url(#shaft)', 'opacity="0.35" style="mix-blend-mode:soft-light"'),
    draw.path('M520 0L660 0L1280 700L1280 853L1120 853Z', 'url(#shaft)', 'opacity="0.3" style="mix-blend-mode:soft-light"'),
  ].join('');
}

/** Tea gardens on a slope, women who pick, and mist between the hills. */
export function teaTerraces(): string {
  const random = createRandom(305);

  return makePicture({
    ...wide,
    seed: 52,
    vignette: 0.34,
    defs: makeDefs(),
    layers: [background(random), middleGround(random), foreground(random)],
  });
}
