import { createRandom, type Random } from '../../bench/random.ts';
import { between, clouds, crown, oneOf, ridge, times } from '../drawing/nature.ts';
import { picker, shadow } from '../drawing/people.ts';
import { makePicture } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

const side = 1280;
const horizon = 560;

/** A rose with a few petals. */
function rose(random: Random, [x, y]: draw.Point, size: number): string {
  const [outer, middle, inner] = oneOf<[string, string, string]>(random, [
    ['#e39ab0', '#d3718f', '#b54a6e'],
    ['#f0b9c6', '#e28ea6', '#c9617f'],
    ['#d97c98', '#c25a7c', '#9c3a5f'],
  ]);
  if (size < 7)
    return draw.ellipse([x, y], [size, size * 0.85], outer) + draw.ellipse([x, y + size * 0.1], [size * 0.5, size * 0.4], middle);
  return (
    times(6, (at) =>
      draw.ellipse([x + Math.cos(at * 1.05) * size * 0.5, y + Math.sin(at * 1.05) * size * 0.42], [size * 0.58, size * 0.5], outer),
    ) +
    draw.ellipse([x, y], [size * 0.6, size * 0.54], middle) +
    draw.path(
      `M${x - size * 0.32} ${y}q${size * 0.3} ${-size * 0.4} ${size * 0.6} 0q${-size * 0.12} ${size * 0.34} ${-size * 0.36} ${size * 0.2}q${-size * 0.02} ${-size * 0.2} ${size * 0.14} ${-size * 0.16}`,
      inner,
    )
  );
}

/** The middle of a row at a depth from 0, far, to 1, near. All rows lead to one point on the horizon. */
const rowAt = (row: number, depth: number): draw.Point => [
  700 + row * (26 + depth ** 1.5 * 300),
  horizon + 14 + depth ** 1.6 * (side - horizon),
];

function bush(random: Random, row: number): string {
  return Array.from({ length: 30 }, (_, at) => {
    const depth = (at + random() * 0.6) / 30;
    const [x, y] = rowAt(row, depth);
    const size = 8 + depth ** 1.4 * 96;
    const leaves = times(5, () =>
      draw.ellipse(
        [x + between(random, -0.8, 0.8) * size, y - between(random, 0, 1) * size * 0.9],
        [size * between(random, 0.16, 0.34), size * between(random, 0.12, 0.22)],
        oneOf(random, ['#3f6a48', '#52804f', '#2f573f', '#6a9458']),
      ),
    );
    const blossoms = times(2 + Math.round(depth * 3), () =>
      rose(
        random,
        [x + between(random, -0.8, 0.8) * size, y - between(random, 0.15, 1.05) * size * 0.95],
        size * between(random, 0.12, 0.19) + 2,
      ),
    );
    return (
      draw.ellipse([x, y + size * 0.05], [size * 1.05, size * 0.24], '#4a3026', 'opacity="0.35"') +
      draw.ellipse([x, y - size * 0.36], [size * 0.92, size * 0.54], '#2f573f') +
      leaves +
      blossoms
    );
  }).join('');
}

function basket(random: Random, at: draw.Point, scale: number): string {
  return draw.place(
    [
      draw.ellipse([0, 2], [62, 12], '#2f1f18', 'opacity="0.35"'),
      draw.path('M-52 -58L52 -58L40 0Q0 8 -40 0Z', '#b5834a'),
      times(6, (row) =>
        draw.stroke(`M${-50 + row * 2} ${-50 + row * 9}Q0 ${-44 + row * 9} ${50 - row * 2} ${-50 + row * 9}`, '#8a5f30', 2.6),
      ),
      draw.ellipse([0, -58], [53, 13], '#8a5f30'),
      times(34, () => {
        const [angle, reach] = [random() * 6.283, Math.sqrt(random())];
        return rose(random, [Math.cos(angle) * reach * 46, -64 + Math.sin(angle) * reach * 12 - (1 - reach) * 16], 9);
      }),
      draw.stroke('M-50 -60Q0 -150 50 -60', '#9c7038', 6),
    ],
    at,
    scale,
  );
}

const skin = '#c9977a';
const rows = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3].map((row) => row + 0.5);
const pickers: [number, number, number, [string, string], boolean][] = [
  [-1.05, 0.16, 92, ['#8a5a86', '#f4e6c8'], false],
  [0.95, 0.22, 112, ['#3f6a84', '#f1d9a8'], true],
];

const far = pickers
  .map(([row, depth, height, [coat, hat], mirrored]) => {
    const at = rowAt(row, depth);
    return shadow(at, [height * 0.36, height * 0.06]) + picker({ coat, legs: '#4a4a5a', skin, hair: '#33261f', hat }, at, height, mirrored);
  })
  .join('');

const defs = [
  draw.linear('sky', [
    [0, '#7d93c0'],
    [0.25, '#c9b5c6'],
    [0.38, '#f6c9ae'],
    [0.46, '#fde4b8'],
  ]),
  draw.linear('soil', [
    [0, '#c08f76'],
    [1, '#7a4f3e'],
  ]),
  draw.blur('soft', [36, 9]),
  draw.radial('sun', [
    [0, '#fff6d8', 1],
    [0.12, '#fff0c4', 0.85],
    [0.45, '#ffdca8', 0.3],
    [1, '#ffd29c', 0],
  ]),
  draw.linear('mist', [
    [0, '#fbe3c8', 0],
    [0.8, '#fbe3c8', 0.85],
    [1, '#fbe3c8', 0],
  ]),
];

/** What lies far away. */
function background(random: Random): string {
  return [
    draw.rect([0, 0, side, side], 'url(#sky)'),
    clouds(random, 22, [-80, 60, 1440, 380], ['#f7d6c4', '#ffffff', '#d9b9c9', '#fbe6cf']),
    draw.circle([950, 470], 420, 'url(#sun)'),
    draw.circle([950, 470], 40, '#fffaf0'),
    draw.land(ridge(random, { from: -20, to: 1300, base: 545, height: 230, roughness: 0.46 }), 600, '#a892b4'),
    draw.rect([0, 400, side, 170], 'url(#mist)'),
    draw.land(ridge(random, { from: -20, to: 1300, base: 562, height: 110, roughness: 0.4 }), 620, '#8a7a9c'),
    draw.rect([0, 470, side, 110], 'url(#mist)'),
    draw.land(draw.points('-20 566, 320 556, 700 570, 1000 556, 1300 562'), 640, '#7d8a62'),
  ].join('');
}

/** What lies between the distance and the viewer. */
function middleGround(random: Random): string {
  return [
    times(22, (at) => {
      const x = 20 + at * 60 + between(random, -14, 14);
      return x > 520 && x < 900 ? '' : crown(random, [x, 556], between(random, 18, 32), ['#5d7350', '#7d9060', '#a9b074']);
    }),
    draw.place(
      draw.rect([-40, -44, 80, 44], '#efe0c6') +
        draw.path('M-50 -42L0 -74L50 -42Z', '#b0604a') +
        draw.rect([-26, -30, 14, 16], '#7d8a94') +
        draw.rect([12, -30, 14, 30], '#7d5a44'),
      [770, 566],
      0.8,
    ),
    draw.rect([0, 570, side, 710], 'url(#soil)'),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random): string {
  return [
    times(9, (at) => {
      const row = -5 + at;
      const [a, b] = [rowAt(row, 0), rowAt(row, 1)];
      return draw.path(`M${a[0] - 3} ${a[1]}L${a[0] + 3} ${a[1]}L${b[0] + 70} ${side}L${b[0] - 70} ${side}Z`, '#dba98c', 'opacity="0.4"');
    }),
    far,
    rows.map((row) => bush(random, row)).join(''),
    shadow([560, 1130], [150, 22], 0.35),
    picker({ coat: '#b8475a', legs: '#4f4a6a', skin, hair: '#33261f', hat: '#f6ead0' }, [520, 1130], 430),
    basket(random, [800, 1196], 1.5),
    times(50, () =>
      draw.ellipse(
        [between(random, 0, side), between(random, 700, 1270)],
        [between(random, 4, 9), between(random, 2, 4)],
        oneOf(random, ['#e39ab0', '#f0b9c6', '#d3718f']),
        'opacity="0.85"',
      ),
    ),
  ].join('');
}

/** Rows of roses at dawn and women who pick them, in square format. */
export function roseGarden(): string {
  const random = createRandom(1606);

  return makePicture({
    width: side,
    height: side,
    seed: 191,
    vignette: 0.4,
    texture: 0.4,
    defs,
    layers: [background(random), middleGround(random), foreground(random)],
  });
}
