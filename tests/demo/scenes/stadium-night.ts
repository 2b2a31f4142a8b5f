import { createRandom, type Random } from '../../bench/random.ts';
import { between, oneOf, times } from '../drawing/nature.ts';
import { createCamera } from '../drawing/perspective.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import { walker } from '../drawing/people.ts';
import * as draw from '../drawing/svg.ts';

const camera = createCamera({ vanishing: [640, 318], focal: 1500, eye: 6.6 });
const near = 16;
const far = 62;

function crowd(random: Random): string {
  const rows = times(18, (row) => {
    const y = 450 - row * 12;
    const seats = times(118, (at) => {
      const x = -10 + at * 11 + (row % 2) * 4 + between(random, -1.5, 1.5);
      const colour = oneOf(random, ['#2c3550', '#39435f', '#b8443a', '#e6d9c4', '#51608a', '#c98a3a', '#222a44', '#d9d2c6', '#7d3440']);
      return random() < 0.9
        ? draw.circle([x, y + between(random, -1.6, 1.6)], 4, colour, `opacity="${(0.9 - row * 0.03).toFixed(2)}"`)
        : '';
    });
    return draw.rect([-10, y + 2, 1300, 1.6], '#10162a', 'opacity="0.6"') + seats;
  });
  const flags = times(16, () =>
    draw.place(
      draw.stroke('M0 0L0 -34', '#cfc5b5', 1.4) +
        draw.path(
          'M0 -34Q12 -40 22 -33Q30 -28 38 -32L38 -16Q28 -12 20 -17Q10 -22 0 -16Z',
          oneOf(random, ['#c7443a', '#f0e6d2', '#e0a53c']),
        ),
      [between(random, 20, 1260), between(random, 270, 430)],
      between(random, 0.6, 1),
    ),
  );
  return rows + flags;
}

function stripes(): string {
  return times(10, (at) => {
    const [from, to] = [near + ((far - near) * at) / 10, near + ((far - near) * (at + 1)) / 10];
    return camera.panel({ x: [-60, 60], y: 0, z: [from, to] }, at % 2 ? '#3f8a4a' : '#357c42');
  });
}

function markings(): string {
  const line = (spots: [number, number, number][]) => draw.polyline(spots.map(camera.project), '#eef3e6', 3, 'opacity="0.85"');
  const arc = (x: number, z: number, radius: number, [from, to]: [number, number]) =>
    line(
      Array.from({ length: 41 }, (_, at): [number, number, number] => {
        const angle = from + ((to - from) * at) / 40;
        return [x + Math.cos(angle) * radius, 0, z + Math.sin(angle) * radius];
      }),
    );
  return [
    line([
      [-60, 0, 58],
      [60, 0, 58],
    ]),
    line([
      [-20, 0, 58],
      [-20, 0, 42],
      [20, 0, 42],
      [20, 0, 58],
    ]),
    line([
      [-9, 0, 58],
      [-9, 0, 52.5],
      [9, 0, 52.5],
      [9, 0, 58],
    ]),
    arc(0, 47, 9, [Math.PI * 1.19, Math.PI * 1.81]),
    arc(-30, 58, 2, [Math.PI, Math.PI * 2]),
    draw.ellipse(camera.project([0, 0, 47]), [5, 2], '#eef3e6'),
  ].join('');
}

function goal(): string {
  const [left, right] = [camera.project([-4.6, 0, 58]), camera.project([4.6, 0, 58])];
  const height = 76;
  const net =
    times(13, (at) =>
      draw.stroke(
        `M${left[0] + ((right[0] - left[0]) * at) / 12} ${left[1] - height}l${(at - 6) * 0.4} ${height - 8}`,
        '#e6ece8',
        0.9,
        'opacity="0.5"',
      ),
    ) +
    times(5, (at) =>
      draw.stroke(`M${left[0]} ${left[1] - height + at * 15}L${right[0]} ${right[1] - height + at * 15}`, '#e6ece8', 0.9, 'opacity="0.5"'),
    );
  return (
    net +
    draw.stroke(
      `M${left[0]} ${left[1]}L${left[0]} ${left[1] - height}L${right[0]} ${right[1] - height}L${right[0]} ${right[1]}`,
      '#ffffff',
      4,
    )
  );
}

/** A player whose shadows fall to both sides, as under floodlights. */
function player([x, z]: draw.Point, [shirt, shorts]: [string, string], mirrored = false): string {
  const at = camera.project([x, 0, z]);
  const height = 1.95 * camera.scaleAt(z);
  const shade = draw.path(
    `M${at[0]} ${at[1]}l${height * 0.75} ${-height * 0.12}l4 ${height * 0.07}ZM${at[0]} ${at[1]}l${-height * 0.75} ${-height * 0.1}l-4 ${height * 0.07}Z`,
    '#0d2a16',
    'opacity="0.5"',
  );
  const legs = draw.place(draw.path('M-11 -50L11 -50L14 -30L2 -28L0 -36L-4 -28L-15 -30Z', shorts), at, height / 100, mirrored);
  return shade + walker({ coat: shirt, legs: '#c99a78', skin: '#c99a78', hair: '#241c1a' }, at, height, mirrored) + legs;
}

function floodlights(x: number, mirrored: boolean): string {
  const lamps = times(4, (row) => times(6, (at) => draw.circle([-50 + at * 20, -36 + row * 18], 6.5, '#fffbe8')));
  return draw.place(
    [
      draw.path('M-8 30L8 30L16 260L-16 260Z', '#1a2138'),
      draw.rect([-64, -48, 128, 76], '#28304a', 'rx="4"'),
      lamps,
      draw.circle([0, -10], 330, 'url(#flood)'),
      draw.path('M-40 20L40 20L640 620L120 640Z', 'url(#shaft)', 'opacity="0.5"'),
    ],
    [x, 150],
    1,
    mirrored,
  );
}

/** A shirt and shorts. */
type Kit = [string, string];

const red: Kit = ['#c23b34', '#f3ede0'];
const white: Kit = ['#f1ece2', '#26345c'];

/** Where each player stands, in metres, and whether he faces left. */
const spots: [draw.Point, Kit, boolean][] = [
  [[-6.5, 52], red, false],
  [[3.4, 51], white, true],
  [[7.5, 54], red, true],
  [[-2.2, 54.5], white, false],
  [[10.5, 48], white, true],
  [[-11.5, 47], red, false],
  [[-8.2, 45], white, false],
  [[14, 43], red, true],
  [[1.6, 41], white, true],
  [[-9, 34], red, false],
  [[8.8, 31], white, true],
  [[-7.6, 23], red, false],
  [[-5.2, 24.5], white, false],
];

const keeper = player([0.8, 56.8], ['#e0b03a', '#2a2a33'], true);
const leap = draw.place(player([5.4, 49], red, true), [0, -34]);
const ball: draw.Point = [792, 372];

const defs = [
  draw.linear('night', [
    [0, '#0d1430'],
    [0.5, '#22315c'],
    [1, '#2d3a66'],
  ]),
  draw.blur('haze', 10),
  draw.linear('stand', [
    [0, '#0c1226'],
    [1, '#1c2544'],
  ]),
  draw.radial('flood', [
    [0, '#fffbe6', 0.95],
    [0.12, '#eef3ff', 0.5],
    [0.45, '#b9c8f2', 0.14],
    [1, '#b9c8f2', 0],
  ]),
  draw.linear('shaft', [
    [0, '#f5f6e8', 0.42],
    [1, '#f5f6e8', 0],
  ]),
  draw.radial('shine', [
    [0, '#e9ffd0', 0.5],
    [1, '#e9ffd0', 0],
  ]),
  draw.linear('dusk', [
    [0, '#04140a', 0],
    [1, '#04140a', 0.6],
  ]),
];

/** What lies far away. */
function background(random: Random): string {
  return [
    draw.rect([0, 0, 1280, 853], 'url(#night)'),
    times(40, () => draw.circle([between(random, 0, 1280), between(random, 0, 150)], 1, '#ffffff', 'opacity="0.5"')),
    draw.path('M-10 470L-10 206Q640 232 1290 206L1290 470Z', 'url(#stand)'),
    crowd(random),
    draw.path('M-10 206Q640 232 1290 206L1290 176Q640 204 -10 176Z', '#161d36'),
    times(33, (at) => draw.rect([at * 40, 186 + Math.sin((at / 32) * Math.PI) * 22, 3, 30], '#2d3a5e')),
    draw.rect([-10, 452, 1300, 24], '#10162b'),
    times(
      10,
      (at) =>
        draw.rect([at * 130 + 6, 455, 118, 17], at % 3 ? '#e8e2d2' : '#c23b34', 'opacity="0.85"') +
        draw.rect([at * 130 + 20, 461, 50 + (at % 4) * 10, 5], at % 3 ? '#33415f' : '#f3ede0', 'opacity="0.85"'),
    ),
  ].join('');
}

/** What lies between the distance and the viewer. */
function middleGround(): string {
  return [
    stripes(),
    draw.rect([0, 474, 1280, 379], '#357c42', 'opacity="0.15"'),
    draw.ellipse([640, 560], [620, 150], 'url(#shine)'),
    goal(),
    markings(),
    keeper,
    ...spots.toSorted(([[, a]], [[, b]]) => b - a).map(([at, kit, mirrored]) => player(at, kit, mirrored)),
    leap,
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random): string {
  return [
    draw.stroke('M240 640Q420 340 782 370', '#ffffff', 3, 'opacity="0.4" stroke-dasharray="2 12"'),
    draw.circle(ball, 7, '#ffffff'),
    draw.circle([ball[0] - 2, ball[1] + 2], 1.6, '#3a4150'),
    draw.circle([ball[0] + 2.5, ball[1] - 1], 1.5, '#3a4150'),
    floodlights(170, false),
    floodlights(1110, true),
    draw.rect([0, 600, 1280, 253], 'url(#dusk)'),
    times(50, () =>
      draw.circle([between(random, 0, 1280), between(random, 60, 520)], between(random, 0.8, 2.4), '#fff8e0', 'opacity="0.3"'),
    ),
  ].join('');
}

/** A cross into the box of a full stadium at night. */
export function stadiumNight(): string {
  const random = createRandom(406);

  return makePicture({ ...wide, seed: 61, vignette: 0.6, defs, layers: [background(random), middleGround(), foreground(random)] });
}
