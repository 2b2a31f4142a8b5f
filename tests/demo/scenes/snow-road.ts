import { createRandom, type Random } from '../../bench/random.ts';
import { chimney, house, lamp, wires, type HouseColours } from '../drawing/buildings.ts';
import { between, clouds, oneOf, pine, ridge, snowfall, stars, times } from '../drawing/nature.ts';
import { silhouette, walker } from '../drawing/people.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

const walls: [string, string][] = [
  ['#6f6276', '#574d66'],
  ['#7d6a70', '#62545f'],
  ['#65627c', '#4f4d69'],
  ['#84716e', '#675a60'],
];

/** Snow lies on roofs and at walls. */
function snowyHouse(random: Random, scale: number): string {
  const [front, side] = oneOf(random, [walls[0] ?? ['', ''], ...walls.slice(1)]);
  const colours: HouseColours = { front, side, roof: '#d5dff0', edge: '#f4f7fc', window: ['#ffd27c', '#ffc465', '#f7b257', '#39415f'] };
  const shape = {
    width: between(random, 46, 58),
    depth: between(random, 52, 84),
    wall: between(random, 34, 44),
    gable: between(random, 20, 26),
  };
  const drift = draw.path(
    `M-12 6Q20 -8 ${shape.width} 2L${shape.width + shape.depth + 14} ${-shape.depth * 0.08}Q${shape.width + 30} 10 ${shape.width} 10Q20 12 -12 6Z`,
    '#dde6f4',
  );
  const parts =
    draw.ellipse([shape.width * 0.8, -16], [90, 52], 'url(#glow)', 'opacity="0.55"') +
    (random() < 0.7 ? chimney([shape.width * 0.5 + shape.depth * 0.6, -shape.wall - shape.gable + 4], 0.8, ['#5a5468', '#b9c1d8']) : '') +
    house(random, shape, colours) +
    drift;
  return draw.place(parts, [0, 0], scale);
}

/** Houses on a slope, far ones first. */
function village(random: Random): string {
  const rows = [
    [440, 0.46, 7],
    [468, 0.6, 6],
    [505, 0.78, 5],
    [552, 1, 4],
  ] as const;
  return rows
    .map(([y, scale, count], row) =>
      times(count, (at) => {
        const x = 690 + row * 14 + (at + between(random, -0.2, 0.2)) * 128 * (0.62 + row * 0.16);
        const foot = y - (x - 690) * 0.05 + between(random, -6, 6);
        const tree = random() < 0.6 ? pine(random, [x - 16 * scale, foot + 6], 96 * scale * between(random, 0.8, 1.3), '#2f3f62') : '';
        return tree + draw.place(snowyHouse(random, scale), [x, foot]);
      }),
    )
    .join('');
}

/** A snow plough that drives to the left, with the middle of its wheels at the origin. */
function plough(): string {
  const wheel = (x: number) => draw.circle([x, 0], 15, '#15161f') + draw.circle([x, 0], 6, '#5b5f70');
  return [
    draw.ellipse([0, 16], [120, 10], '#1c2744', 'opacity="0.35"'),
    draw.polygon(draw.points('-88 -36, -460 -34, -500 34, -88 -20'), 'url(#beam)'),
    draw.path('M-14 -16L-14 -62L84 -56L92 -16Z', '#c9741d'),
    draw.path('M-14 -62L84 -56L84 -49L-14 -54Z', '#f4f7fc'),
    draw.path('M-90 -10L-90 -44Q-88 -50 -76 -52L-62 -88Q-60 -92 -54 -92L-18 -92L-16 -10Z', '#e38f2a'),
    draw.path('M-70 -54L-58 -84L-40 -84L-40 -54Z', '#33476a'),
    draw.path('M-35 -54L-35 -84L-22 -84L-22 -54Z', '#2a3a5a'),
    draw.path('M-58 -84L-50 -84L-62 -54L-70 -54Z', '#8fa3c4', 'opacity="0.6"'),
    draw.rect([-58, -99, 44, 7], '#f4f7fc', 'rx="3"'),
    draw.rect([-44, -106, 14, 9], '#ffb84d', 'rx="3"'),
    draw.circle([-37, -102], 46, 'url(#beacon)'),
    draw.rect([-90, -16, 182, 8], '#2b2c3c'),
    wheel(-62),
    wheel(36),
    wheel(70),
    draw.path('M-96 12Q-128 6 -126 -34Q-112 -14 -94 -12Z', '#a03a2b'),
    draw.rect([-100, -14, 14, 6], '#2b2c3c'),
    draw.circle([-90, -32], 6, '#fff6d6'),
    draw.circle([-90, -32], 40, 'url(#glow)'),
    draw.path('M-118 10Q-160 -4 -172 -52Q-186 -14 -206 -30Q-190 8 -150 14Z', '#f2f6ff', 'opacity="0.8" filter="url(#spray)"'),
  ].join('');
}

const poplar = (random: Random, [x, y]: draw.Point, height: number) =>
  draw.stroke(`M${x} ${y}L${x} ${y - height}`, '#39456a', 2.4) +
  times(16, (at) => {
    const from = y - height * (0.2 + at * 0.05);
    const reach = height * 0.09 * (at % 2 ? 1 : -1) * between(random, 0.6, 1.2);
    return draw.stroke(`M${x} ${from}q${reach * 0.6} ${-height * 0.06} ${reach} ${-height * 0.17}`, '#39456a', 1.3);
  });

function hills(random: Random): string[] {
  const forest = (count: number, y: number, height: number) =>
    times(count, () =>
      pine(random, [between(random, -20, 700), y + between(random, -6, 8)], height * between(random, 0.6, 1.3), '#4b5d87'),
    );
  return [
    draw.land(ridge(random, { from: -30, to: 1310, base: 430, height: 260, roughness: 0.55 }), 560, 'url(#peak)'),
    draw.land(ridge(random, { from: -30, to: 1310, base: 470, height: 130, roughness: 0.46 }), 620, '#8797bd'),
    draw.land(draw.points('-10 470, 250 452, 520 452, 760 405, 1000 372, 1290 366'), 853, 'url(#slope)'),
    forest(70, 470, 44),
    draw.land(draw.points('-10 500, 200 476, 420 482, 640 505, 800 520, 1290 520'), 853, 'url(#snow)'),
  ];
}

const poles: draw.Point[] = draw.points('64 452, 300 470, 470 478, 590 482, 680 484');

/** Gradients and filters. */
function makeDefs(): string[] {
  return [
    draw.linear('sky', [
      [0, '#202f57'],
      [0.28, '#425789'],
      [0.45, '#8b98bd'],
      [0.55, '#dcc3bf'],
    ]),
    draw.blur('soft', [30, 8]),
    draw.blur('haze', 6),
    draw.blur('spray', 4),
    draw.radial('glow', [
      [0, '#ffd98a', 0.7],
      [0.35, '#ffc469', 0.25],
      [1, '#ffb454', 0],
    ]),
    draw.radial('beacon', [
      [0, '#ffb347', 0.95],
      [0.4, '#ff9a2e', 0.25],
      [1, '#ff8a1e', 0],
    ]),
    draw.linear(
      'beam',
      [
        [0, '#fff3c8', 0],
        [1, '#fff3c8', 0.75],
      ],
      'x1="0" y1="0" x2="1" y2="0"',
    ),
    draw.linear('road', [
      [0, '#9aa7c8'],
      [1, '#7483ab'],
    ]),
    draw.linear('snow', [
      [0, '#e8edf7'],
      [0.5, '#cfd9ec'],
      [1, '#a4b2d2'],
    ]),
    draw.linear('slope', [
      [0, '#f1e6e6'],
      [0.25, '#d9deee'],
      [1, '#b6c3de'],
    ]),
    draw.linear('front', [
      [0, '#eef2fa'],
      [1, '#9fadd0'],
    ]),
    draw.linear('peak', [
      [0, '#f3dcd6'],
      [0.5, '#b5b9d4'],
      [1, '#8797bd'],
    ]),
  ];
}

/** What lies far away. */
function background(random: Random): string {
  return [draw.rect([0, 0, 1280, 853], 'url(#sky)'), stars(random, 60, 1280, 260)].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random, variant: number): string {
  const closer = variant === 1;
  const scene = [
    ...hills(random),
    village(random),
    draw.path('M-20 640Q260 640 520 600Q640 580 690 545L712 545Q690 600 600 636Q420 700 -20 760Z', 'url(#road)'),
    draw.stroke('M-20 676Q300 664 560 606Q650 582 696 548', '#dfe7f5', 5, 'opacity="0.5"'),
    draw.stroke('M-20 716Q330 690 580 622Q664 594 702 548', '#dfe7f5', 4, 'opacity="0.4"'),
    poles
      .map(
        ([x, y], at) =>
          draw.rect([x - 2, y, 4 - at * 0.5, [176, 118, 86, 62, 46][at] ?? 40], '#343f62') +
          draw.rect([x - 16 + at * 2, y + 6, 32 - at * 4, 3], '#343f62'),
      )
      .join(''),
    wires(
      poles.map(([x, y]) => [x, y + 6]),
      26,
      '#343f62',
    ),
    poplar(random, [150, 622], 210),
    poplar(random, [196, 616], 180),
    poplar(random, [236, 612], 196),
    poplar(random, [560, 560], 120),
    poplar(random, [584, 556], 104),
    lamp([700, 560], 60, '#ffe7ae'),
    lamp([620, 604], 82, '#ffe7ae'),
    lamp([470, 650], 108, '#ffe7ae'),
    closer ? '' : draw.place(plough(), [360, 668], 1.02),
    walker(silhouette('#2b3554'), [650, 600], 40, true),
    walker(silhouette('#2b3554'), [668, 596], 36, true),
    draw.path('M-10 853L-10 770Q200 730 460 764Q700 800 900 740Q1100 690 1290 712L1290 853Z', 'url(#front)'),
    times(7, (at) => draw.rect([730 + at * 84, 700 - Math.sin(at * 0.5) * 12, 8, 62], '#4a4660')),
    draw.stroke('M730 716Q980 690 1240 718M730 738Q980 712 1240 740', '#4a4660', 4),
    pine(random, [1212, 822], 420, '#1d2a4a'),
    pine(random, [1120, 836], 270, '#24335a'),
    pine(random, [40, 840], 250, '#24335a'),
  ].join('');
  return [
    clouds(random, 14, [-100, 150, 1480, 190], ['#8b96b8', '#b9aebd', '#e3c5bf']),
    closer ? draw.group(scene, 'transform="translate(-965 -470) scale(1.75)"') : scene,
    snowfall(random, closer ? 380 : 130, 1280, 853),
  ].join('');
}

/** A village road at the blue hour, with a snow plough. The second variant looks at the houses from nearer by, in thick snow. */
export function snowRoad(variant: number): string {
  const random = createRandom(58 + variant);

  return makePicture({ ...wide, seed: 12, defs: makeDefs(), layers: [background(random), foreground(random, variant)] });
}
