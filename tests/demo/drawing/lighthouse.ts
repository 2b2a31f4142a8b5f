import type { Random } from '../../bench/random.ts';
import { between, times } from './nature.ts';
import * as draw from './svg.ts';

/** The colours of a lighthouse. */
export interface Paint {
  body: string;
  stripe?: string;
  dark: string;
}

/** A tower with its lamp, 360 units high, on the ground at the origin. */
export function tower({ body, stripe, dark }: Paint): string {
  const shape = (y: number) => 38 - (-y / 300) * 15;
  const stripes = stripe
    ? times(3, (at) => {
        const [from, to] = [-50 - at * 100, -100 - at * 100];
        return draw.path(`M${-shape(from)} ${from}L${-shape(to)} ${to}L${shape(to)} ${to}L${shape(from)} ${from}Z`, stripe);
      })
    : '';
  return [
    draw.path('M-38 0L-23 -300L23 -300L38 0Z', body),
    stripes,
    draw.path('M-38 0L-23 -300L-6 -300L-8 0Z', '#ffffff', 'opacity="0.28"'),
    draw.path('M12 0L8 -300L23 -300L38 0Z', '#000018', 'opacity="0.24"'),
    [-70, -150, -230].map((y) => draw.path(`M-6 ${y}L-6 ${y - 16}Q0 ${y - 23} 6 ${y - 16}L6 ${y}Z`, dark)).join(''),
    draw.path('M-11 0L-11 -32Q0 -44 11 -32L11 0Z', dark),
    draw.rect([-34, -308, 68, 9], dark),
    times(9, (at) => draw.rect([-33 + at * 8, -324, 1.6, 16], dark)),
    draw.rect([-34, -326, 68, 2.6], dark),
    draw.rect([-17, -342, 34, 34], '#fff3c4'),
    draw.rect([-17, -342, 34, 34], 'none', `stroke="${dark}" stroke-width="2.4"`),
    draw.rect([-1, -342, 2, 34], dark),
    draw.path('M-22 -341Q-18 -362 0 -368Q18 -362 22 -341Z', dark),
    draw.rect([-1.2, -386, 2.4, 20], dark),
    draw.circle([0, -324], 84, 'url(#lamp)'),
  ].join('');
}

/** A low house with lit windows, 120 units wide. */
export function keeperHouse(): string {
  return (
    draw.path('M0 0L0 -52L120 -52L120 0Z', '#e9dcc6') +
    draw.path('M70 0L70 -52L120 -52L120 0Z', '#000018', 'opacity="0.14"') +
    draw.path('M-10 -50L14 -84L104 -84L132 -50Z', '#9c4a38') +
    draw.path('M60 -84L104 -84L132 -50L72 -50Z', '#000018', 'opacity="0.16"') +
    [14, 46, 88].map((x) => draw.rect([x, -40, 15, 18], '#f6cf82') + draw.rect([x + 6.6, -40, 1.8, 18], '#8a5a40')).join('') +
    draw.rect([66, -34, 16, 34], '#6d4636') +
    draw.rect([26, -98, 12, 20], '#b06a52')
  );
}

/** Rocks that rise from the sea, in layers that get darker downwards. */
export function rocks(random: Random, points: draw.Point[], colours: [string, ...string[]], bottom: number): string {
  const rough = points.flatMap(([x, y], at): draw.Point[] => {
    const [nextX, nextY] = points[at + 1] ?? [x, y];
    return [0, 1, 2, 3].map((step): draw.Point => [
      x + ((nextX - x) * step) / 4,
      y + ((nextY - y) * step) / 4 + (step ? between(random, -7, 7) : 0),
    ]);
  });
  const layers = Array.from({ length: 7 }, (_, layer) => {
    const drop = layer * 26 + layer ** 2 * 3;
    const line = rough.map(([x, y], at): draw.Point => [
      x + layer * 3 * Math.sin(at * 1.7),
      Math.min(bottom, y + drop * (0.6 + 0.4 * Math.sin(at * 0.9 + layer)) + (layer ? between(random, -8, 8) : 0)),
    ]);
    const [first, last] = [line[0]?.[0] ?? 0, line.at(-1)?.[0] ?? 0];
    return draw.polygon(
      [...line, [last, bottom], [first, bottom]],
      colours[layer % colours.length] ?? colours[0],
      layer ? 'opacity="0.72"' : '',
    );
  });
  return layers.join('');
}

/** Foam where the sea meets rocks. */
export function surf(random: Random, [from, to]: [number, number], y: number): string {
  const steps = Math.ceil((to - from) / 44);
  const lines = times(9, (at) => {
    const points = Array.from({ length: steps + 1 }, (_, step): draw.Point => [
      from + ((to - from) * step) / steps,
      y + at * 3 - 8 + Math.sin(step * 1.3 + at) * 2.4 + between(random, -1.5, 1.5),
    ]);
    return draw.stroke(
      draw.smooth(points),
      '#f6f1e6',
      between(random, 1.5, 4.5),
      `opacity="${(0.65 - at * 0.06).toFixed(2)}" stroke-dasharray="${between(random, 20, 70).toFixed(0)} ${between(random, 8, 40).toFixed(0)}"`,
    );
  });
  const spray = times(40, () =>
    draw.circle(
      [between(random, from, to), y - 8 - random() ** 2 * 34],
      between(random, 0.8, 2.6),
      '#fbf6ea',
      `opacity="${between(random, 0.3, 0.8).toFixed(2)}"`,
    ),
  );
  return lines + spray;
}
