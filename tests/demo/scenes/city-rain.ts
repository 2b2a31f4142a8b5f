import { createRandom, type Random } from '../../bench/random.ts';
import { facade } from '../drawing/buildings.ts';
import { between, oneOf, times } from '../drawing/nature.ts';
import { umbrella, walker } from '../drawing/people.ts';
import { createCamera } from '../drawing/perspective.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';
import { car, tramcar } from '../drawing/vehicles.ts';

const camera = createCamera({ vanishing: [600, 420], focal: 900, eye: 1.9 });
const wet = 560;

/** Houses along a side of the street, from far to near. */
function street(random: Random, side: -1 | 1): string {
  const panes: [string, ...string[]] = ['#2a3148', '#323a54', '#232a40', '#f4c777', '#e6a95c'];
  const colours = ['#4a4f66', '#565468', '#43495f', '#5d5766', '#4d5b6c'];
  return Array.from({ length: 9 }, (_, at) => {
    const [near, far] = [46 - at * 4.6, 50.6 - at * 4.6];
    const [x, tall] = [side * 7.2, between(random, 11, 17)];
    const [a, b] = [camera.project([x, 0, near]), camera.project([x, 0, far])];
    const [top, topFar] = [camera.project([x, tall, near])[1], camera.project([x, tall, far])[1]];
    const wall = colours[at % colours.length] ?? '#4a4f66';
    const floors = Math.round(tall / 3.2);
    const windows = times(floors - 1, (floor) =>
      times(2, (column) => {
        const z = near + 0.9 + column * 2;
        const y = 4 + floor * 3.1;
        return camera.panel({ x, y: [y, y + 1.7], z: [z, z + 1] }, oneOf(random, panes), 'opacity="0.92"');
      }),
    );
    const shop =
      camera.panel(
        { x, y: [0.4, 2.9], z: [near + 0.4, far - 0.4] },
        oneOf(random, ['#ffd58c', '#f7b763', '#ffe3ae', '#e98f5d', '#9fd0d6']),
      ) +
      camera.area(
        [
          [x, 3, near + 0.2],
          [x, 3, far - 0.2],
          [x - side * 1.3, 2.5, far - 0.2],
          [x - side * 1.3, 2.5, near + 0.2],
        ],
        oneOf(random, ['#9c3b35', '#2f5f62', '#b5803a', '#3f4a78']),
      );
    return draw.path(`M${a[0]} ${a[1]}L${a[0]} ${top}L${b[0]} ${topFar}L${b[0]} ${b[1]}Z`, wall) + windows + shop;
  }).join('');
}

/** Long soft reflections of lights on the wet street. */
function reflections(random: Random): string {
  const streaks = times(64, () => {
    const x = between(random, -20, 1300);
    const width = between(random, 6, 34);
    const colour = oneOf(random, ['#ffd58c', '#f7b763', '#ffe3ae', '#e98f5d', '#9fd0d6', '#d65f4d']);
    return draw.rect(
      [x, wet + between(random, -30, 60), width, between(random, 60, 260)],
      colour,
      `rx="${width / 2}" opacity="${between(random, 0.08, 0.36).toFixed(2)}"`,
    );
  });
  return (
    draw.group(streaks, 'filter="url(#long)"') +
    times(130, () =>
      draw.rect(
        [between(random, 0, 1280), between(random, wet - 60, 850), between(random, 12, 60), 1.8],
        '#cfd6e6',
        `opacity="${between(random, 0.05, 0.2).toFixed(2)}"`,
      ),
    )
  );
}

function people(random: Random): string {
  const clothes = (coat: string) => ({ coat, legs: '#1a1d2b', skin: '#b88a70', hair: '#1c1a20' });
  const figures: [draw.Point, number, string, string, boolean][] = [
    [[238, 596], 118, '#3b4a6b', '#b8433a', false],
    [[330, 560], 88, '#6a4a4c', '#2f6f78', true],
    [[905, 590], 112, '#5b3f57', '#e0a23c', true],
    [[985, 572], 96, '#33475c', '#3f4a78', true],
    [[150, 690], 226, '#2b3350', '#d9a441', false],
    [[1060, 724], 262, '#7a2f34', '#a83a3a', true],
    [[1180, 700], 236, '#24304a', '#394a72', true],
  ];
  return (
    figures
      .map(([at, height, coat, cover, mirrored]) => {
        const figure = walker(clothes(coat), at, height, mirrored) + umbrella(cover, at, height, mirrored);
        const image = draw.group(figure, `transform="translate(0 ${at[1] * 1.6}) scale(1 -0.6)" opacity="0.3" filter="url(#mirror)"`);
        return image + draw.ellipse(at, [height * 0.24, height * 0.035], '#0a0d18', 'opacity="0.5"') + figure;
      })
      .join('') +
    times(18, () =>
      draw.ellipse(
        [between(random, 80, 1220), between(random, 640, 840)],
        [between(random, 8, 20), between(random, 2, 4)],
        'none',
        'stroke="#dfe5f0" stroke-width="1.2" opacity="0.35"',
      ),
    )
  );
}

const defs = [
  draw.linear('air', [
    [0, '#2f3a58'],
    [0.4, '#5d6a88'],
    [0.6, '#a79a98'],
  ]),
  draw.linear('road', [
    [0, '#6a6a7c'],
    [0.3, '#3c4259'],
    [1, '#1a1f33'],
  ]),
  draw.blur('long', [5, 26]),
  draw.blur('mirror', [3, 6]),
  draw.blur('haze', [40, 16]),
  draw.radial('beam', [
    [0, '#fff4cf', 0.9],
    [0.3, '#ffe2a0', 0.35],
    [1, '#ffdf9a', 0],
  ]),
  draw.radial('lampglow', [
    [0, '#ffe6ae', 0.9],
    [0.25, '#ffcf82', 0.4],
    [1, '#ffc46e', 0],
  ]),
  draw.radial('distance', [
    [0, '#f2d3a8', 0.85],
    [0.4, '#d9b99c', 0.4],
    [1, '#d9b99c', 0],
  ]),
];

/** What lies far away. */
function background(random: Random): string {
  const far = times(7, (at) =>
    facade(random, {
      box: [440 + at * 48, 290 + Math.abs(at - 3) * -14, 46, 180],
      wall: oneOf(random, ['#5a6480', '#646a84', '#525d7a']),
      rows: 6,
      columns: 3,
      panes: ['#414b68', '#49536f', '#d9b27c'],
    }),
  );
  return [
    draw.rect([0, 0, 1280, 853], 'url(#air)'),
    far,
    draw.circle([600, 420], 300, 'url(#distance)'),
    draw.rect([-10, 452, 1300, 410], 'url(#road)'),
    street(random, -1),
    street(random, 1),
    draw.circle([600, 430], 190, 'url(#distance)'),
    camera.panel({ x: [-7.2, -4.6], y: 0, z: [3, 50] }, '#4b5069', 'opacity="0.55"'),
  ].join('');
}

/** What lies between the distance and the viewer. */
function middleGround(): string {
  return [
    camera.panel({ x: [7.2, 4.6], y: 0, z: [3, 50] }, '#4b5069', 'opacity="0.55"'),
    camera.panel({ x: [-0.8, -0.7], y: 0, z: [3, 50] }, '#aeb4c4', 'opacity="0.5"'),
    camera.panel({ x: [0.7, 0.8], y: 0, z: [3, 50] }, '#aeb4c4', 'opacity="0.5"'),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random): string {
  const drops = times(330, () => {
    const [x, y, length] = [between(random, -40, 1300), between(random, -40, 853), between(random, 14, 46)];
    return draw.stroke(
      `M${x.toFixed(0)} ${y.toFixed(0)}l${(-length * 0.22).toFixed(1)} ${length.toFixed(1)}`,
      '#dfe6f2',
      between(random, 0.8, 1.7),
      `opacity="${between(random, 0.12, 0.42).toFixed(2)}"`,
    );
  });
  return [
    reflections(random),
    [36, 24, 15, 9.5]
      .map((z) =>
        [-4.9, 4.9]
          .map((x) => {
            const [foot, top] = [camera.project([x, 0, z]), camera.project([x, 4.6, z])];
            return (
              draw.rect([foot[0] - 26 / z, top[1], 52 / z, foot[1] - top[1]], '#171b2b') +
              draw.circle(top, 900 / z, 'url(#lampglow)') +
              draw.circle(top, 90 / z, '#fff4d6')
            );
          })
          .join(''),
      )
      .join(''),
    draw.place(tramcar(), [602, 542], 0.86),
    draw.place(car('#3a4a6e'), [742, 590], 0.92),
    draw.place(car('#e0a93c'), [452, 640], 1.3),
    people(random),
    draw.ellipse([600, 470], [520, 34], '#c9b9ae', 'filter="url(#haze)" opacity="0.35"'),
    drops,
  ].join('');
}

/** A shopping street on a rainy evening. */
export function cityRain(): string {
  const random = createRandom(512);

  return makePicture({ ...wide, seed: 71, vignette: 0.55, defs, layers: [background(random), middleGround(), foreground(random)] });
}
