import type { Random } from '../../bench/random.ts';
import { between, oneOf, times } from '../drawing/nature.ts';
import { createCamera } from '../drawing/perspective.ts';
import * as draw from '../drawing/svg.ts';

/** The colours of the street at a time of day. */
export interface Light {
  sky: draw.Stop[];
  clouds: [string, ...string[]];
  walls: [string, ...string[]];
  panes: [string, ...string[]];
  street: [string, string];
  leaves: [string, string, string];
  night: boolean;
}

/** An autumn day, and a night. */
export const lights: [Light, Light] = [
  {
    sky: [
      [0, '#7fa6c2'],
      [0.4, '#c4d6d9'],
      [0.7, '#f6e6c8'],
    ],
    clouds: ['#f4f2e8', '#ffffff', '#f7e6cb'],
    walls: ['#d9b48a', '#c99a78', '#e3cba4', '#b98a70', '#d4bfa6', '#c7a58c'],
    panes: ['#5d6f78', '#4a5a66', '#7d8f92', '#6a5d58'],
    street: ['#b7a892', '#8a7d70'],
    leaves: ['#5d6b3a', '#8a8440', '#c9a24c'],
    night: false,
  },
  {
    sky: [
      [0, '#141d40'],
      [0.4, '#2b3a6b'],
      [0.7, '#6a5f88'],
    ],
    clouds: ['#3a4474', '#55558a', '#7d6a90'],
    walls: ['#4d4a66', '#57506a', '#464562', '#5f5468', '#4a4f6e', '#514a60'],
    panes: ['#ffd98c', '#f4b968', '#2b3152', '#262b4a', '#30365a'],
    street: ['#4a4a68', '#20233f'],
    leaves: ['#24304a', '#32405a', '#4d5566'],
    night: true,
  },
];

/** The street from its middle. */
export const camera = createCamera({ vanishing: [560, 440], focal: 880, eye: 1.9 });

/** Houses along a side of the street, far ones first. */
export function houses(random: Random, side: -1 | 1, { walls, panes }: Light): string {
  return Array.from({ length: 8 }, (_, at) => {
    const [near, far] = [47 - at * 5.2, 52.2 - at * 5.2];
    const x = side * 9.5;
    const tall = between(random, 10, 14.5);
    const wall = walls[(at * 2 + (side > 0 ? 1 : 0)) % walls.length] ?? walls[0];
    const face = (y: [number, number], z: [number, number], fill: string, more = '') =>
      camera.panel({ x, y: [y[0], y[1]], z: [z[0], z[1]] }, fill, more);
    const windows = times(3, (floor) =>
      times(3, (column) => {
        const [y, z] = [3.9 + floor * 2.9, near + 0.5 + column * 1.6];
        return y + 2 > tall
          ? ''
          : face([y - 0.1, y + 1.9], [z - 0.12, z + 1.02], '#f4ead6', 'opacity="0.55"') +
              face([y, y + 1.75], [z, z + 0.9], oneOf(random, panes));
      }),
    );
    const balcony =
      tall > 11
        ? camera.panel({ x: [x, x - side * 0.8], y: 6.5, z: [near + 1.9, near + 3.4] }, '#5a4a44') +
          camera.panel({ x: x - side * 0.8, y: [6.5, 7.4], z: [near + 1.9, near + 3.4] }, '#3a3436', 'opacity="0.6"')
        : '';
    const awning = camera.area(
      [
        [x, 3.2, near + 0.3],
        [x, 3.2, far - 0.3],
        [x - side * 1.5, 2.6, far - 0.3],
        [x - side * 1.5, 2.6, near + 0.3],
      ],
      oneOf(random, ['#a83a32', '#3f6a5c', '#c08a3a', '#e9dcc2', '#44587a']),
    );
    return (
      face([0, tall], [near, far], wall) +
      face([tall - 0.5, tall], [near, far], '#ffffff', 'opacity="0.25"') +
      face([0, 3.1], [near, far], '#000000', 'opacity="0.18"') +
      face([0.5, 2.8], [near + 0.5, far - 0.5], oneOf(random, panes)) +
      windows +
      balcony +
      awning
    );
  }).join('');
}

/** The tower at the end of the street. */
export function clockTower({ walls, night }: Light): string {
  const stone = night ? '#565272' : '#cdb08c';
  return draw.place(
    [
      draw.path('M-20 0L-17 -150L17 -150L20 0Z', stone),
      draw.path('M6 0L5 -150L17 -150L20 0Z', '#000000', 'opacity="0.14"'),
      draw.rect([-23, -156, 46, 8], walls[2] ?? stone),
      draw.path('M-17 -156L-17 -196L17 -196L17 -156Z', stone),
      draw.circle([0, -176], 12, night ? '#ffe7ac' : '#f7f0de'),
      draw.stroke('M0 -176L0 -184M0 -176L6 -173', '#2a2430', 2),
      draw.rect([-20, -200, 40, 5], walls[2] ?? stone),
      draw.path('M-17 -200Q-14 -226 0 -244Q14 -226 17 -200Z', night ? '#3a3a5c' : '#7d5a4c'),
      draw.rect([-0.8, -262, 1.6, 20], '#4a3a3a'),
    ],
    [565, 452],
    0.78,
  );
}
