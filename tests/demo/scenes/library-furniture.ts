import type { Random } from '../../bench/random.ts';
import { between, oneOf, times } from '../drawing/nature.ts';
import { createCamera, type Spot } from '../drawing/perspective.ts';
import * as draw from '../drawing/svg.ts';

/** The hall from the end of its carpet. */
export const camera = createCamera({ vanishing: [640, 392], focal: 900, eye: 2.6 });

/** Half the width of the hall, in metres. */
export const wall = 6.4;

/** The distance of the far wall, in metres. */
export const end = 34;

const spines: [string, ...string[]] = ['#7a3b33', '#8d5a3a', '#3f5a56', '#5d4a63', '#a98247', '#40506f', '#6d3140', '#b59a6b', '#4f6148'];

/** A side wall of shelves in two storeys, with a gallery between them. */
export function shelves(random: Random, side: -1 | 1): string {
  const x = side * wall;
  const flat = (from: Spot, to: Spot, fill: string, more = '') =>
    camera.area(
      [
        [from[0], from[1], from[2]],
        [from[0], from[1], to[2]],
        [to[0], to[1], to[2]],
        [to[0], to[1], from[2]],
      ],
      fill,
      more,
    );
  const bays = Array.from({ length: 10 }, (_, at) => {
    const [near, far] = [end - 3 * (at + 1), end - 3 * at];
    const rows = [0.3, 1.1, 1.9, 2.7, 4.8, 5.6, 6.4, 7.2];
    const books = rows.map((y) => {
      let [z, drawn] = [near + 0.2, ''];
      while (z < far - 0.3) {
        const [thick, tall] = [between(random, 0.2, 0.5), between(random, 0.46, 0.64)];
        drawn += flat([x, y, z], [x, y + tall, Math.min(z + thick, far - 0.2)], oneOf(random, spines));
        z += thick + 0.03;
      }
      return flat([x, y - 0.09, near], [x, y, far], '#8a6238') + drawn;
    });
    const arch = flat([x, 8, near + 0.2], [x, 8.1, far - 0.2], '#c79a58');
    return (
      flat([x, 0, near], [x, 8.4, far], '#4a3122') +
      flat([x, 0.2, near + 0.15], [x, 8, far - 0.15], '#2b1c15') +
      books.join('') +
      arch +
      flat([x, 0, near - 0.12], [x, 8.4, near + 0.12], '#7d5633') +
      flat([x - side * 0.3, 8.4, near], [x - side * 0.3, 8.8, far], '#9a6f42')
    );
  }).join('');
  const inner = x - side * 1.1;
  const gallery = camera.panel({ x: [x, inner], y: 3.7, z: [3, end] }, '#5d3f29') + flat([inner, 3.55, 3], [inner, 3.95, end], '#8f6339');
  const rails =
    times(52, (at) => {
      const z = end - at * 0.6;
      return z > 3 ? flat([inner, 3.95, z], [inner, 4.75, z + 0.07], '#b58750') : '';
    }) + flat([inner, 4.72, 3], [inner, 4.84, end], '#c89b60');
  return bays + gallery + rails;
}

/** A long table across the hall, with lamps, books and readers on its far side. */
export function table(random: Random, z: number, side: -1 | 1): string {
  const scale = camera.scaleAt(z);
  const [from, to] = [side * 1, side * 5];
  const middle = (from + to) / 2;
  const reader = (x: number) => {
    const [left, top] = camera.project([x, 0.76, z + 0.9]);
    const coat = oneOf(random, ['#37455e', '#6d3b3a', '#4a5a4c', '#57475f', '#8a6a45', '#2f3546']);
    const hair = oneOf(random, ['#241c1a', '#4a342a', '#16141a', '#7a5a3a', '#8d8a84']);
    return draw.place(
      [
        draw.path('M-26 2Q-27 -24 -14 -31Q0 -36 14 -31Q27 -24 26 2Z', coat),
        draw.path('M-5 -38L5 -38L6 -28L-6 -28Z', '#b98865'),
        draw.ellipse([0, -43], [8.6, 11.5], '#d3a17c'),
        draw.path('M-9.6 -40Q-12 -57 1 -57.5Q12 -56 9.6 -38Q9 -46 4 -49Q-3 -47 -7 -48Q-9 -45 -9.6 -40Z', hair),
        draw.path('M-20 2L-16 -6L-1 -3L-1 4ZM20 2L16 -6L1 -3L1 4Z', '#f6ecd4'),
      ],
      [left, top],
      scale / 74,
    );
  };
  const lamp = (x: number) => {
    const [left, top] = camera.project([x, 0.78, z + 0.35]);
    return draw.place(
      [
        draw.circle([0, -8], 92, 'url(#glow)'),
        draw.rect([-1.4, -26, 2.8, 26], '#c9a04e'),
        draw.ellipse([0, 0], [10, 2.6], '#c9a04e'),
        draw.path('M-21 -22Q-19 -36 0 -37Q19 -36 21 -22Z', '#2f7d57'),
        draw.path('M-21 -22L21 -22L19 -18L-19 -18Z', '#fff0bd'),
      ],
      [left, top],
      scale / 74,
    );
  };
  const seats = [0.2, 0.5, 0.8].map((share) => from + (to - from) * share);
  return [
    seats.map((x) => (random() < 0.8 ? reader(x) : '')).join(''),
    camera.panel({ x: [from, to], y: 0.76, z: [z, z + 1.2] }, '#9a6a3e'),
    camera.panel({ x: [from + side * 0.3, to - side * 0.3], y: 0.765, z: [z + 0.2, z + 1] }, '#d8a868', 'opacity="0.4"'),
    camera.panel({ x: [from, to], y: [0.6, 0.76], z }, '#6d4527'),
    [from + side * 0.1, to - side * 0.25].map((x) => camera.panel({ x: [x, x + 0.14], y: [0, 0.6], z }, '#4f321d')).join(''),
    seats
      .map((x) => {
        const [left, top] = camera.project([x + 0.2, 0.78, z + 0.3]);
        return draw.path(
          `M${left} ${top}l${scale * 0.3} ${-scale * 0.02}l${scale * 0.05} ${scale * 0.1}l${-scale * 0.36} ${scale * 0.02}Z`,
          '#f3e7cb',
        );
      })
      .join(''),
    lamp(middle - side * 0.7),
    lamp(middle + side * 0.9),
  ].join('');
}
