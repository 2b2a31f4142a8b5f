import type { Random } from '../../bench/random.ts';
import { between, oneOf, times } from './nature.ts';
import { path, place, polygon, rect, stroke, type Point } from './svg.ts';

/** The colours of a house with a gable. */
export interface HouseColours {
  front: string;
  side: string;
  roof: string;
  /** The far slope of the roof, which shows as a thin edge. */
  edge: string;
  window: [string, ...string[]];
}

export interface HouseShape {
  /** Of the gable. */
  width: number;
  /** Of the long side, as it is seen. */
  depth: number;
  wall: number;
  gable: number;
}

/** A house that shows its gable and its right side; the lower left corner of the gable is the origin. */
export function house(random: Random, { width, depth, wall, gable }: HouseShape, colours: HouseColours): string {
  const rise = depth * 0.1;
  const over = width * 0.09;
  const top: Point = [width / 2, -wall - gable];
  const far = (x: number, y: number): Point => [x + depth, y - rise];
  const pane = (x: number, y: number, size: number) =>
    rect([x, y, size, size * 1.15], oneOf(random, colours.window)) + rect([x + size * 0.45, y, size * 0.1, size * 1.15], colours.side);
  const size = Math.min(width, wall * 1.6) * 0.19;
  const sidePane = (at: number) => {
    const x = width + depth * (0.18 + at * 0.32);
    const y = -wall * 0.7 - rise * (0.18 + at * 0.32);
    return polygon(
      [
        [x, y],
        [x + depth * 0.13, y - rise * 0.13],
        [x + depth * 0.13, y + wall * 0.34],
        [x, y + wall * 0.34 + rise * 0.13],
      ],
      oneOf(random, colours.window),
      'opacity="0.9"',
    );
  };
  return [
    polygon([[width, 0], [width, -wall], far(width, -wall), far(width, 0)], colours.side),
    polygon([[0, 0], [0, -wall], top, [width, -wall], [width, 0]], colours.front),
    polygon(
      [
        [-over, -wall + over * 0.6],
        [top[0], top[1] - 2],
        [top[0] + depth, top[1] - rise - 2],
        far(width + over, -wall + over * 0.6),
        [width + over, -wall + over * 0.6],
        top,
        [-over, -wall + over * 1.7],
      ],
      colours.edge,
    ),
    polygon(
      [top, [top[0] + depth, top[1] - rise], far(width + over, -wall + over * 0.8), [width + over, -wall + over * 0.8]],
      colours.roof,
    ),
    pane(width * 0.17, -wall * 0.74, size),
    pane(width * 0.62, -wall * 0.74, size),
    times(3, sidePane),
    rect([width * 0.41, -wall * 0.46, width * 0.17, wall * 0.46], colours.edge === colours.roof ? '#33282c' : '#3a2d2c'),
  ].join('');
}

/** A chimney with a plume of smoke; the picture has to define the filter `haze`. */
export function chimney([x, y]: Point, scale: number, [brick, smoke]: [string, string]): string {
  const plume = stroke('M0 -22C10 -50 -8 -70 12 -110C22 -140 8 -160 30 -190', smoke, 14, 'opacity="0.45" filter="url(#haze)"');
  return place(plume + rect([-5, -20, 10, 22], brick) + rect([-6.5, -23, 13, 4], brick), [x, y], scale);
}

/** The front of a town house with rows of windows. */
export interface FacadeShape {
  box: [number, number, number, number];
  wall: string;
  rows: number;
  columns: number;
  /** The colours of panes; the first ones are dark, later ones may be lit. */
  panes: [string, ...string[]];
}

/** Draws such a front. */
export function facade(random: Random, { box: [x, y, width, height], wall, rows, columns, panes }: FacadeShape): string {
  const [cell, floor] = [width / columns, height / rows];
  const window = (column: number, row: number) => {
    const [left, top] = [x + cell * (column + 0.26), y + floor * (row + 0.22)];
    return (
      rect([left, top, cell * 0.48, floor * 0.56], oneOf(random, panes)) +
      rect([left - 1, top + floor * 0.56, cell * 0.48 + 2, floor * 0.06], '#000000', 'opacity="0.25"')
    );
  };
  return (
    rect([x, y, width, height], wall) +
    rect([x - 3, y - 5, width + 6, 7], wall) +
    rect([x - 3, y, width + 6, 3], '#000000', 'opacity="0.2"') +
    times(rows, (row) => times(columns, (column) => window(column, row)))
  );
}

/** A pole with arms and wires to the next one. */
export function wires(points: Point[], sag: number, colour: string): string {
  return points
    .slice(1)
    .map(([x, y], at) => {
      const [fromX, fromY] = points[at] ?? [0, 0];
      return stroke(`M${fromX} ${fromY}Q${(fromX + x) / 2} ${(fromY + y) / 2 + sag} ${x} ${y}`, colour, 1.3);
    })
    .join('');
}

/** A domed building with minarets on the ground at the origin, about 200 units wide. */
export function mosque(colour: string): string {
  const minaret = (x: number, height: number) =>
    polygon(
      [
        [x - 3.4, 0],
        [x - 2.6, -height],
        [x, -height - 34],
        [x + 2.6, -height],
        [x + 3.4, 0],
      ],
      colour,
    ) +
    rect([x - 5, -height * 0.72, 10, 4], colour) +
    rect([x - 4.6, -height * 0.93, 9.2, 3.4], colour);
  const dome = (x: number, y: number, radius: number) =>
    path(
      `M${x - radius} ${y}Q${x - radius} ${y - radius * 0.95} ${x} ${y - radius * 1.02}Q${x + radius} ${y - radius * 0.95} ${x + radius} ${y}Z`,
      colour,
    );
  return [
    rect([-74, -42, 148, 42], colour),
    rect([-46, -66, 92, 30], colour),
    dome(0, -64, 44),
    dome(-52, -40, 24),
    dome(52, -40, 24),
    dome(-26, -60, 18),
    dome(26, -60, 18),
    rect([-1, -124, 2, 18], colour),
    minaret(-88, 128),
    minaret(88, 128),
    minaret(-66, 100),
    minaret(66, 100),
  ].join('');
}

/** Street lamps, nearer ones larger. The picture has to define the gradient `glow`. */
export function lamp([x, y]: Point, height: number, colour: string): string {
  const head: Point = [x + height * 0.12, y - height];
  return (
    stroke(
      `M${x} ${y}L${x} ${y - height * 0.94}Q${x} ${y - height * 1.02} ${head[0]} ${head[1]}`,
      '#23263a',
      Math.max(1.5, height * 0.03),
    ) +
    rect([head[0] - height * 0.05, head[1] - 1, height * 0.13, height * 0.035], colour) +
    `<circle cx="${head[0]}" cy="${head[1]}" r="${height * 0.55}" fill="url(#glow)"/>`
  );
}

/** The roofs of a far town: boxes of different heights. */
export function skyline(
  random: Random,
  [left, base, width]: [number, number, number],
  [count, height]: [number, number],
  colour: string,
): string {
  return times(count, () => {
    const [x, wide, tall] = [left + random() * width, between(random, 8, 26), 8 + random() ** 2 * height];
    return rect([x, base - tall, wide, tall + 2], colour);
  });
}
