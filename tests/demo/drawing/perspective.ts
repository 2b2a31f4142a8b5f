import { polygon, type Point } from './svg.ts';

/** A point in metres: to the right, upwards from the ground, away from the viewer. */
export type Spot = [x: number, y: number, z: number];

type Range = [from: number, to: number];

/** A rectangle: on a side wall at one x, on a floor at one y, or across the view at one z. */
export type Panel = { x: number; y: Range; z: Range } | { x: Range; y: number; z: Range } | { x: Range; y: Range; z: number };

/** Turns metres into pixels. */
export interface Camera {
  project: (spot: Spot) => Point;
  /** How many pixels a metre has at a distance. */
  scaleAt: (z: number) => number;
  /** An area between spots. */
  area: (spots: Spot[], fill: string, more?: string) => string;
  panel: (panel: Panel, fill: string, more?: string) => string;
}

interface CameraSettings {
  /** Where lines into the depth meet, in pixels. */
  vanishing: Point;
  /** In pixels: a metre at a distance of one metre. */
  focal: number;
  /** The height of the eye above the ground, in metres. */
  eye: number;
}

/** A camera that looks straight ahead, so that upright lines stay upright. */
export function createCamera({ vanishing: [left, top], focal, eye }: CameraSettings): Camera {
  const scaleAt = (z: number) => focal / z;
  const project = ([x, y, z]: Spot): Point => [left + x * scaleAt(z), top + (eye - y) * scaleAt(z)];
  const area = (spots: Spot[], fill: string, more?: string) => polygon(spots.map(project), fill, more);
  return { project, scaleAt, area, panel: (panel, fill, more) => area(cornersOf(panel), fill, more) };
}

const rangeOf = (value: number | Range): Range => (typeof value === 'number' ? [value, value] : value);

function cornersOf({ x, y, z }: Panel): Spot[] {
  const [[left, right], [low, high], [near, far]] = [rangeOf(x), rangeOf(y), rangeOf(z)];
  // Only on a side wall does the distance change along the lower edge.
  const [start, end] = left === right ? [far, near] : [near, far];
  const corners: Spot[] = [];
  corners.push([left, low, near], [right, low, start], [right, high, far], [left, high, end]);
  return corners;
}
