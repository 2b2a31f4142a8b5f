import { createRandom, type Random } from '../../bench/random.ts';
import { times } from '../drawing/nature.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';
import { camera, end, shelves, table, wall } from './library-furniture.ts';

/** The vault, with ribs, and a window at the end. */
function vault(): string {
  const rib = (z: number, colour: string, more: string) => {
    const points = Array.from({ length: 25 }, (_, at): draw.Point => {
      const angle = Math.PI * (at / 24);
      return camera.project([-Math.cos(angle) * (wall + 0.2), 8.6 + Math.sin(angle) * 4.6, z]);
    });
    return draw.polyline(points, colour, 0, `style="stroke-width:${((0.34 * 900) / z).toFixed(1)}px" ${more}`);
  };
  const shell = times(60, (at) => rib(4 + (end - 4) * (1 - at / 60) ** 1.6, at % 2 ? '#6b5340' : '#705843', ''));
  return shell + times(10, (at) => rib(end - 3 * at - 0.01, '#b08a58', 'opacity="0.9"'));
}

function endWall(): string {
  const at = (x: number, y: number) =>
    camera
      .project([x, y, end])
      .map((value) => value.toFixed(1))
      .join(' ');
  const arch = (half: number, foot: number, top: number) =>
    `M${at(-half, foot)}L${at(-half, top - 1.8)}Q${at(-half, top)} ${at(0, top + 0.5)}Q${at(half, top)} ${at(half, top - 1.8)}L${at(half, foot)}Z`;
  const bars =
    [-1.4, 0, 1.4].map((x) => draw.stroke(`M${at(x, 2.4)}L${at(x, 10.4)}`, '#c49a5c', 2.4)).join('') +
    [4, 5.8, 7.6, 9].map((y) => draw.stroke(`M${at(-2.8, y)}L${at(2.8, y)}`, '#c49a5c', 1.8)).join('');
  return (
    camera.panel({ x: [-wall, wall], y: [0, 12.9], z: end }, '#5d4735') +
    draw.path(arch(3.2, 2, 11.2), '#b58a52') +
    draw.path(arch(2.8, 2.4, 10.7), 'url(#night)') +
    draw.circle(camera.project([1.1, 8.4, end]), 8, '#fbf3d8') +
    draw.circle(camera.project([1.3, 8.5, end]), 7, '#27396b') +
    times(9, (index) => draw.circle(camera.project([-2.3 + ((index * 1.7) % 4.6), 5 + ((index * 2.3) % 5), end]), 1.1, '#f4ecd4')) +
    bars
  );
}

const rows = [30, 25.5, 21.5, 18, 15, 12.3, 9.8, 7.6, 5.4];
const tiles = times(12, (row) =>
  times(8, (column) => {
    const [z, x] = [4 + row * 2.5, -6.4 + column * 1.6];
    return (row + column) % 2 ? camera.panel({ x: [x, x + 1.6], y: 0, z: [z, z + 2.5] }, '#6a4a33', 'opacity="0.5"') : '';
  }),
);

const defs = [
  draw.linear('night', [
    [0, '#16244f'],
    [0.6, '#2c4377'],
    [1, '#5d6a90'],
  ]),
  draw.radial('glow', [
    [0, '#ffe9ae', 0.85],
    [0.25, '#ffd27c', 0.4],
    [1, '#ffb95c', 0],
  ]),
  draw.linear('floor', [
    [0, '#6f4d34'],
    [1, '#2f1f17'],
  ]),
  draw.radial('warm', [
    [0, '#ffcf83', 0.5],
    [1, '#ffcf83', 0],
  ]),
  draw.linear('shade', [
    [0, '#140c0a', 0.75],
    [0.3, '#140c0a', 0.15],
    [0.6, '#140c0a', 0],
    [1, '#140c0a', 0.4],
  ]),
];

/** What lies far away. */
function background(random: Random): string {
  return [
    draw.rect([0, 0, 1280, 853], '#3a291d'),
    vault(),
    endWall(),
    camera.panel({ x: [-wall, wall], y: 0, z: [3, end] }, 'url(#floor)'),
    tiles,
    shelves(random, -1),
    shelves(random, 1),
  ].join('');
}

/** What lies between the distance and the viewer. */
function middleGround(): string {
  return [
    camera.panel({ x: [-0.75, 0.75], y: 0.005, z: [3, end] }, '#7d2f2d', 'opacity="0.85"'),
    camera.panel({ x: [-0.62, -0.56], y: 0.01, z: [3, end] }, '#d9b067'),
    camera.panel({ x: [0.56, 0.62], y: 0.01, z: [3, end] }, '#d9b067'),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random): string {
  return [
    draw.rect([0, 0, 1280, 853], 'url(#shade)'),
    draw.ellipse([640, 480], [620, 210], 'url(#warm)', 'style="mix-blend-mode:screen"'),
    rows.map((z) => table(random, z, -1) + table(random, z, 1)).join(''),
    [28, 20, 13.5]
      .map((z) => {
        const [x, y] = camera.project([0, 7.6, z]);
        const size = 900 / z / 60;
        return draw.place(
          [
            draw.stroke('M0 -300L0 -20', '#2a1c14', 2),
            draw.ellipse([0, 0], [56, 9], 'none', 'stroke="#b58a4a" stroke-width="4"'),
            times(7, (at) => draw.circle([-54 + at * 18, -8 + Math.abs(at - 3) * -0.6], 4.5, '#fff1c4')),
            draw.circle([0, -4], 150, 'url(#glow)', 'opacity="0.75"'),
          ],
          [x, y],
          size,
        );
      })
      .join(''),
  ].join('');
}

/** A reading room at night, with green lamps on long tables. */
export function libraryHall(): string {
  const random = createRandom(711);

  return makePicture({ ...wide, seed: 91, vignette: 0.6, defs, layers: [background(random), middleGround(), foreground(random)] });
}
