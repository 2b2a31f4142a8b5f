/** A point in pixels. */
export type Point = [x: number, y: number];
/** A colour at a place of a gradient, from 0 to 1. */
export type Stop = [offset: number, colour: string, opacity?: number];

/** One decimal is below what a pixel shows, and keeps the text short. */
const round = (value: number) => Math.round(value * 10) / 10;

const joinPoints = (points: Point[]) => points.map(([x, y]) => `${round(x)} ${round(y)}`).join(' ');

/** Reads points from a text like `0 10, 20 15`. */
export function points(text: string): Point[] {
  return text.split(',').map((pair): Point => {
    const [x = 0, y = 0] = pair.trim().split(' ').map(Number);
    return [x, y];
  });
}

/** @param box left, top, width and height */
export function rect(box: [number, number, number, number], fill: string, more = ''): string {
  const [x, y, width, height] = box.map(round);
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;
}

export function circle([x, y]: Point, radius: number, fill: string, more = ''): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" ${more}/>`;
}

/** @param radii horizontal and vertical */
export function ellipse([x, y]: Point, radii: Point, fill: string, more = ''): string {
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(radii[0])}" ry="${round(radii[1])}" fill="${fill}" ${more}/>`;
}

export function polygon(points: Point[], fill: string, more = ''): string {
  return `<polygon points="${joinPoints(points)}" fill="${fill}" ${more}/>`;
}

export function polyline(points: Point[], stroke: string, width: number, more = ''): string {
  return `<polyline points="${joinPoints(points)}" fill="none" stroke="${stroke}" stroke-width="${round(width)}" ${more}/>`;
}

/** @param data the commands of the path */
export function path(data: string, fill: string, more = ''): string {
  return `<path d="${data}" fill="${fill}" ${more}/>`;
}

/** A line without a filled area. */
export function stroke(data: string, colour: string, width: number, more = ''): string {
  return `<path d="${data}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="round" ${more}/>`;
}

/** Elements that share attributes. */
export function group(children: string | string[], more = ''): string {
  return `<g ${more}>${[children].flat().join('')}</g>`;
}

/** Moves and scales what was drawn around the origin. A negative width mirrors it. */
export function place(drawing: string | string[], [x, y]: Point, scale = 1, mirrored = false): string {
  return group(drawing, `transform="translate(${round(x)} ${round(y)}) scale(${mirrored ? -scale : scale} ${scale})"`);
}

/** The commands of a smooth curve through points (Catmull-Rom). */
export function smooth(points: Point[]): string {
  const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
  const parts = [`M${joinPoints([at(0)])}`];
  for (let index = 0; index < points.length - 1; index++) {
    const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const controls: Point[] = [
      [bx + (cx - ax) / 6, by + (cy - ay) / 6],
      [cx - (dx - bx) / 6, cy - (dy - by) / 6],
      [cx, cy],
    ];
    parts.push(`C${joinPoints(controls)}`);
  }
  return parts.join('');
}

/** A smooth curve as the upper edge of an area that reaches down to `bottom`. */
export function land(points: Point[], bottom: number, fill: string, more = ''): string {
  const [first, last] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0];
  return path(`${smooth(points)}L${round(last)} ${bottom}L${round(first)} ${bottom}Z`, fill, more);
}

const stopsOf = (stops: Stop[]) =>
  stops.map(([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`).join('');

/** A gradient from top to bottom, or along the line that `more` names. */
export function linear(id: string, stops: Stop[], more = 'x1="0" y1="0" x2="0" y2="1"'): string {
  return `<linearGradient id="${id}" ${more}>${stopsOf(stops)}</linearGradient>`;
}

/** A gradient from the middle outwards. */
export function radial(id: string, stops: Stop[], more = ''): string {
  return `<radialGradient id="${id}" ${more}>${stopsOf(stops)}</radialGradient>`;
}

/** A filter that blurs, so far beyond the edges that nothing is cut off. */
export function blur(id: string, deviation: number | Point): string {
  const value = [deviation].flat().join(' ');
  return `<filter id="${id}" x="-40%" y="-80%" width="180%" height="260%"><feGaussianBlur stdDeviation="${value}"/></filter>`;
}
