import type { Random } from '../../bench/random.ts';
import { circle, ellipse, group, path, polygon, rect, stroke, type Point } from './svg.ts';

/** Returns a number between two others. */
export const between = (random: Random, min: number, max: number): number => min + random() * (max - min);

/** Calls a function for each number from 0 on, and returns what it drew. */
export const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, at) => draw(at)).join('');

/** Picks one of a list. */
export function oneOf<T>(random: Random, items: readonly [T, ...T[]]): T {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** The extent of a range of hills or mountains. */
export interface RidgeShape {
  from: number;
  to: number;
  base: number;
  /** Of the highest top above the base. */
  height: number;
  /** How much the line varies between near points: 0.35 is a hill, 0.6 is rock. */
  roughness: number;
}

/** The line of a mountain range, by the displacement of middles. */
export function ridge(random: Random, { from, to, base, height, roughness }: RidgeShape): Point[] {
  let heights = [random() * 0.6, 0.4 + random() * 0.6, random() * 0.6, 0.3 + random() * 0.7, random() * 0.6];
  for (let spread = roughness * 0.5; heights.length < 129; spread *= 0.35 + roughness * 0.3) {
    heights = heights.flatMap((value, at) => {
      const next = heights[at + 1];
      return next === undefined ? [value] : [value, (value + next) / 2 + (random() - 0.5) * spread];
    });
  }
  return heights.map((value, at) => [from + ((to - from) * at) / (heights.length - 1), base - Math.max(0, value) * height]);
}

/** Soft streaks of cloud. The picture has to define the filter `soft`. */
export function clouds(random: Random, count: number, area: [number, number, number, number], colours: [string, ...string[]]): string {
  const [left, top, width, height] = area;
  const streak = () => {
    const [x, y, length] = [left + random() * width, top + random() * height, between(random, 120, 420)];
    const colour = oneOf(random, colours);
    const puffs = times(5, (at) =>
      ellipse([x + (at - 2) * length * 0.22, y + between(random, -10, 10)], [length * 0.3, between(random, 6, 22)], colour),
    );
    return group(puffs, `opacity="${between(random, 0.25, 0.7).toFixed(2)}"`);
  };
  return group(times(count, streak), 'filter="url(#soft)"');
}

/** Where strokes of light lie on water, and how they look. */
export interface WaterShape {
  top: number;
  bottom: number;
  left: number;
  right: number;
  count: number;
  colours: [string, ...string[]];
  opacity?: number;
}

/** Short horizontal strokes that grow towards the viewer. */
export function ripples(random: Random, { top, bottom, left, right, count, colours, opacity = 0.5 }: WaterShape): string {
  return times(count, () => {
    const depth = random() ** 1.3;
    const y = top + depth * (bottom - top);
    const length = between(random, 14, 60) * (0.35 + depth * 1.7);
    const thickness = 1 + depth * 3.2;
    const x = between(random, left, right) - length / 2;
    const more = `rx="${(thickness / 2).toFixed(1)}" opacity="${(opacity * between(random, 0.35, 1)).toFixed(2)}"`;
    return rect([x, y, length, thickness], oneOf(random, colours), more);
  });
}

/** A glittering path of light on water below a light at `x`. */
export function glitter(random: Random, shape: WaterShape & { x: number; spread: number }): string {
  const { top, bottom, count, colours, x, spread, opacity = 0.8 } = shape;
  return times(count, () => {
    const depth = random();
    const reach = spread * (0.3 + depth * 0.9);
    const length = between(random, 8, 40) * (0.4 + depth * 1.4);
    const from = x + (random() + random() - 1) * reach - length / 2;
    const more = `rx="2" opacity="${(opacity * between(random, 0.3, 1)).toFixed(2)}"`;
    return rect([from, top + depth * (bottom - top), length, 1.2 + depth * 3], oneOf(random, colours), more);
  });
}

/** A gull that glides. Its wings span about 60 pixels at a scale of 1. */
export function gull([x, y]: Point, scale: number, colour: string, tilt = 0): string {
  const wings = path('M-30 -7C-20 -13 -9 -9 0 2C9 -9 20 -13 30 -7C20 -8 10 -3 2 7C1 9 -1 9 -2 7C-10 -3 -20 -8 -30 -7Z', colour);
  return group(wings, `transform="translate(${x} ${y}) rotate(${tilt}) scale(${scale})"`);
}

/** A conifer on the ground at a point. */
export function pine(random: Random, [x, y]: Point, height: number, fill: string): string {
  const layers = 5;
  const left: Point[] = [];
  const right: Point[] = [];
  for (let at = 1; at <= layers; at++) {
    const edge = y - height + (height * 0.93 * at) / layers;
    const half = height * 0.2 * (at / layers) ** 0.85 * between(random, 0.85, 1.15);
    const notch = edge - height * 0.035;
    left.push([x - half, edge], [x - half * 0.5, notch]);
    right.push([x + half, edge + between(random, -2, 2)], [x + half * 0.5, notch]);
  }
  return (
    rect([x - height * 0.018, y - height * 0.14, height * 0.036, height * 0.14], fill) +
    polygon([[x, y - height], ...right, ...left.reverse()], fill)
  );
}

/** A crown of leaves made of discs, lighter towards the light at the upper left. */
export function crown(random: Random, [x, y]: Point, size: number, colours: [string, string, string]): string {
  return colours
    .map((colour, layer) =>
      times(30, () => {
        const [angle, reach] = [random() * 2 * Math.PI, Math.sqrt(random()) * size * (1 - layer * 0.22)];
        const center: Point = [x + Math.cos(angle) * reach - layer * size * 0.14, y + Math.sin(angle) * reach * 0.72 - layer * size * 0.16];
        return circle(center, size * between(random, 0.11, 0.24) * (1 - layer * 0.2), colour);
      }),
    )
    .join('');
}

/** Small stars, fewer towards the horizon. */
export function stars(random: Random, count: number, width: number, height: number): string {
  return times(count, () => {
    const center: Point = [random() * width, random() ** 1.6 * height];
    return circle(center, between(random, 0.6, 1.9), '#fdf6e0', `opacity="${between(random, 0.25, 0.95).toFixed(2)}"`);
  });
}

/** Snow that falls: a few large flakes out of focus, many small ones. */
export function snowfall(random: Random, count: number, width: number, height: number): string {
  return times(count, () => {
    const size = 0.8 + random() ** 5 * 5;
    return circle([random() * width, random() * height], size, '#ffffff', `opacity="${(0.85 - size * 0.1).toFixed(2)}"`);
  });
}

/** Blades of grass or ears at the lower edge. */
export function grass(random: Random, points: Point[], height: number, colours: [string, ...string[]]): string {
  return points
    .map(([x, y]) => {
      const [lean, length] = [between(random, -0.35, 0.35) * height, height * between(random, 0.5, 1.15)];
      return stroke(
        `M${x.toFixed(1)} ${y.toFixed(1)}q${(lean * 0.2).toFixed(1)} ${(-length * 0.6).toFixed(1)} ${lean.toFixed(1)} ${(-length).toFixed(1)}`,
        oneOf(random, colours),
        2,
      );
    })
    .join('');
}
