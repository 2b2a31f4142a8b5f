import type { Random } from '../../bench/random.ts';
import { between, oneOf, times } from './nature.ts';
import * as draw from './svg.ts';

const center: draw.Point = [640, 560];

/** The floor is seen from above at a slant. */
const flat = 0.46;

const at = (angle: number, radius: number): draw.Point => [
  center[0] + Math.cos(angle) * radius,
  center[1] + Math.sin(angle) * radius * flat,
];

/** A ring of small stones. Here and there one is missing. */
function ring(random: Random, [inner, outer]: [number, number], pick: (angle: number, depth: number) => string): string {
  const rows = Math.round((outer - inner) / 11);
  return times(rows, (row) => {
    const radius = inner + ((row + 0.5) * (outer - inner)) / rows;
    const count = Math.round((radius * Math.PI * 2) / 13);
    return times(count, (index) => {
      const angle = (index / count) * Math.PI * 2;
      if (random() < 0.02) return '';
      const [from, to] = [angle + 0.001, angle + (0.9 * Math.PI * 2) / count];
      return draw.polygon([at(from, radius - 5), at(to, radius - 5), at(to, radius + 5), at(from, radius + 5)], pick(angle, row / rows));
    });
  });
}

/** A pomegranate tree of stones in the middle. */
function tree(random: Random): string {
  const stone = (x: number, y: number, colour: string, size = 8) =>
    draw.polygon(
      [
        [x, y],
        [x + size, y + between(random, -1, 1)],
        [x + size, y + size * flat * 1.5],
        [x, y + size * flat * 1.5],
      ],
      colour,
    );
  const trunk = times(
    26,
    (index) =>
      stone(center[0] - 6 + Math.sin(index / 5) * 5, center[1] + 66 - index * 3.4, '#6a4a34') +
      stone(center[0] + 3 + Math.sin(index / 5) * 5, center[1] + 66 - index * 3.4, '#7d5a3e'),
  );
  const crown = times(230, () => {
    const [angle, reach] = [random() * Math.PI * 2, Math.sqrt(random())];
    return stone(
      center[0] + Math.cos(angle) * reach * 118,
      center[1] - 30 + Math.sin(angle) * reach * 50,
      oneOf(random, ['#4f6b45', '#6a8450', '#3f5a40', '#8a9a5c']),
    );
  });
  const fruit = draw
    .points('-80 -40, -46 -62, 0 -70, 44 -58, 84 -34, -58 -8, 18 -26, 58 -6, -16 0, -100 -16, 104 -12')
    .map(([x, y]) =>
      times(9, (index) =>
        stone(
          center[0] + x - 10 + (index % 3) * 7,
          center[1] + y - 6 + Math.floor(index / 3) * 5,
          ['#b03a30', '#c9523a', '#8f2d2c'][index % 3] ?? '#b03a30',
          7,
        ),
      ),
    );
  const birds = [-150, 150].map((x) =>
    draw.place(
      [
        draw.path('M-24 4Q-30 -14 -8 -16Q8 -18 16 -26Q26 -30 28 -20L38 -16L28 -13Q26 4 6 8L-44 14Z', '#3f6f86'),
        draw.path('M-20 0Q-8 -10 6 -2Q-4 8 -20 0Z', '#7fb0b5'),
        draw.circle([22, -20], 1.8, '#f4ead2'),
      ],
      [center[0] + x, center[1] + 34],
      1.05,
      x > 0,
    ),
  );
  return trunk + crown + fruit.join('') + birds.join('');
}

/** A round floor of rings around a pomegranate tree. */
export function mosaic(random: Random): string {
  const wave = (angle: number) => Math.sin(angle * 20);
  return [
    draw.ellipse(center, [470, 470 * flat], '#cbb48c'),
    draw.ellipse(center, [448, 448 * flat], '#8d7a5c'),
    ring(random, [412, 446], (angle) => (Math.floor((angle / (Math.PI * 2)) * 60) % 2 ? '#3f4a58' : '#e9ddc0')),
    ring(random, [366, 408], (angle, depth) => (wave(angle) > depth * 2 - 1 ? '#a8493a' : '#e3cfa4')),
    ring(random, [348, 364], () => oneOf(random, ['#3f5a66', '#4a6a74'])),
    ring(random, [270, 344], (angle, depth) => {
      const leaf = Math.abs((((angle / (Math.PI * 2)) * 18) % 1) - 0.5) * 2;
      return leaf < 0.75 - Math.abs(depth - 0.5) * 1.2
        ? oneOf(random, ['#5d7a52', '#6f8a5c'])
        : oneOf(random, ['#ecdfc0', '#e3d4b0', '#f1e6ca']);
    }),
    ring(random, [254, 268], () => '#a8493a'),
    ring(random, [240, 252], () => '#3f4a58'),
    ring(random, [8, 238], () => oneOf(random, ['#efe4c8', '#e6d8b6', '#f4ead2', '#dccca8'])),
    tree(random),
  ].join('');
}
