import { createRandom, type Random } from '../../bench/random.ts';
import { between, clouds, grass, oneOf, ridge, ripples, times } from '../drawing/nature.ts';
import { picker, shadow, stander } from '../drawing/people.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

const leaves: [string, string, string] = ['#4f5f45', '#75845f', '#a9b38a'];

/** Leaves in tufts that catch the light from the upper right. */
function foliage(random: Random, [x, y]: draw.Point, size: number): string {
  return leaves
    .map((colour, layer) =>
      times(46, () => {
        const [angle, reach] = [random() * Math.PI * 2, Math.sqrt(random()) * size * (1 - layer * 0.12)];
        const [left, top] = [
          x + Math.cos(angle) * reach * 1.15 + layer * size * 0.1,
          y + Math.sin(angle) * reach * 0.66 - layer * size * 0.1,
        ];
        const [wide, turn] = [size * between(random, 0.09, 0.19), between(random, -40, 30)];
        return draw.ellipse(
          [left, top],
          [wide, wide * 0.52],
          colour,
          `transform="rotate(${turn.toFixed(0)} ${left.toFixed(0)} ${top.toFixed(0)})"`,
        );
      }),
    )
    .join('');
}

/** An old olive tree, about 200 units high, with its roots at the origin. */
function olive(random: Random): string {
  const bark = '#6a5b4e';
  const lines = times(14, (at) =>
    draw.stroke(
      `M${-26 + at * 4} ${-2 - (at % 3) * 3}Q${-14 + at * 2} -40 ${-20 + at * 3.2} ${-66 - (at % 4) * 8}`,
      at % 2 ? '#4a3f38' : '#8d7b68',
      2,
      'opacity="0.6"',
    ),
  );
  return [
    draw.path(
      'M-52 4Q-30 -6 -24 -34Q-30 -62 -58 -92L-46 -98Q-22 -82 -10 -66Q-8 -92 -22 -126L-10 -128Q6 -100 8 -74Q22 -94 52 -112L58 -102Q34 -82 24 -58Q20 -30 34 -10Q44 0 58 4Q20 10 4 4Q-20 10 -52 4Z',
      bark,
    ),
    draw.path('M8 -74Q22 -94 52 -112L58 -102Q34 -82 24 -58Q20 -30 34 -10Q44 0 58 4Q30 6 16 2Q4 -30 8 -74Z', '#a38d74', 'opacity="0.75"'),
    draw.ellipse([-6, -34], [6, 11], '#2f2723'),
    lines,
    foliage(random, [-62, -118], 56),
    foliage(random, [64, -130], 58),
    foliage(random, [0, -152], 70),
    foliage(random, [-20, -112], 40),
  ].join('');
}

const tree = (random: Random, at: draw.Point, scale: number, mirrored = false) =>
  draw.ellipse([at[0] - 60 * scale, at[1] + 6 * scale], [150 * scale, 17 * scale], '#3d3a22', 'opacity="0.33"') +
  draw.place(olive(random), at, scale, mirrored);

/** A net on the ground with olives in it. */
const net = (random: Random, [x, y]: draw.Point, width: number) =>
  draw.path(
    `M${x - width / 2} ${y}Q${x - width * 0.2} ${y - width * 0.1} ${x} ${y - width * 0.08}Q${x + width * 0.3} ${y - width * 0.1} ${x + width / 2} ${y - 4}Q${x + width * 0.3} ${y + width * 0.1} ${x} ${y + width * 0.09}Q${x - width * 0.3} ${y + width * 0.11} ${x - width / 2} ${y}Z`,
    '#5f8a72',
    'opacity="0.8"',
  ) +
  times(40, () => {
    const [angle, reach] = [random() * Math.PI * 2, Math.sqrt(random())];
    return draw.ellipse(
      [x + Math.cos(angle) * reach * width * 0.4, y + Math.sin(angle) * reach * width * 0.06],
      [3.2, 2.2],
      oneOf(random, ['#3a2f3f', '#5d6a3a', '#4a3a4a']),
    );
  });
const rows: [number, number, number][] = [
  [90, 520, 0.46],
  [250, 512, 0.42],
  [420, 520, 0.44],
  [880, 508, 0.42],
  [1030, 514, 0.46],
  [1200, 520, 0.48],
  [180, 576, 0.68],
  [470, 584, 0.66],
  [800, 580, 0.7],
  [1110, 588, 0.74],
];

const skin = '#c9977a';

const defs = [
  draw.linear('sky', [
    [0, '#6f9fc0'],
    [0.35, '#b5cfd2'],
    [0.55, '#f8e6bd'],
  ]),
  draw.linear('sea', [
    [0, '#cfdccb'],
    [0.3, '#6fa3ab'],
    [1, '#4a8492'],
  ]),
  draw.blur('soft', [34, 9]),
  draw.blur('haze', 20),
  draw.radial('sun', [
    [0, '#fff6d6', 0.95],
    [0.3, '#ffe9b4', 0.45],
    [1, '#ffe2a0', 0],
  ]),
  draw.linear('ground', [
    [0, '#d0bd7f'],
    [0.4, '#b59d63'],
    [1, '#7d6b42'],
  ]),
  draw.linear('shaft', [
    [0, '#fff2c4', 0.6],
    [1, '#fff2c4', 0],
  ]),
];

/** What lies farthest away. */
function distance(random: Random): string {
  return [
    draw.rect([0, 0, 1280, 853], 'url(#sky)'),
    clouds(random, 16, [-80, 60, 1440, 260], ['#f6efd9', '#ffffff', '#e6ead9']),
    draw.circle([1010, 250], 380, 'url(#sun)'),
    draw.circle([1010, 250], 34, '#fffaf0'),
    draw.land(ridge(random, { from: -20, to: 1300, base: 410, height: 120, roughness: 0.42 }), 430, '#9fb4b0'),
    draw.rect([0, 406, 1280, 90], 'url(#sea)'),
    ripples(random, { top: 410, bottom: 486, left: 0, right: 1280, count: 140, colours: ['#f6ecc9', '#4f8b98'], opacity: 0.5 }),
    draw.place(
      draw.path('M-60 0L-46 12L44 12L58 -4Q0 4 -60 0Z', '#f4ead8') +
        draw.path('M0 -4L0 -86Q40 -40 46 -8Z', '#fbf6ea') +
        draw.path('M-4 -6L-4 -74Q-30 -34 -36 -6Z', '#e8dcc4'),
      [660, 436],
      0.32,
    ),
    draw.land(
      ridge(random, { from: -20, to: 420, base: 440, height: 60, roughness: 0.4 }).map(([x, y]): draw.Point => [
        x,
        442 - (442 - y) * Math.min(1, (420 - x) / 200),
      ]),
      446,
      '#7f9a84',
    ),
  ].join('');
}

/** What lies behind the subject. */
function background(): string {
  return [
    draw.land(draw.points('-20 478, 200 488, 460 500, 700 496, 960 484, 1300 474'), 853, 'url(#ground)'),
    times(12, (at) =>
      draw.stroke(
        draw.smooth([
          [-20, 540 + at * 28],
          [400, 528 + at * 30],
          [820, 534 + at * 29],
          [1300, 520 + at * 30],
        ]),
        '#8a7648',
        2.4,
        'opacity="0.3"',
      ),
    ),
  ].join('');
}

/** The subject. */
function middleGround(random: Random): string {
  return [
    rows
      .slice(0, 6)
      .map(([x, y, scale]) => tree(random, [x, y], scale, random() < 0.5))
      .join(''),
    draw.ellipse([640, 520], [640, 26], '#f6e6b5', 'filter="url(#haze)" opacity="0.5"'),
    rows
      .slice(6)
      .map(([x, y, scale]) => tree(random, [x, y], scale, random() < 0.5))
      .join(''),
    net(random, [640, 690], 380),
    shadow([570, 694], [60, 8]),
    picker({ coat: '#b8503a', legs: '#4a5468', skin, hair: '#33261f', hat: '#f1e2bf' }, [590, 694], 128),
    shadow([730, 680], [44, 7]),
    stander({ coat: '#3f6a7a', legs: '#54493c', skin, hair: '#2e2622', hat: '#d9c08a' }, [742, 682], 142),
    draw.stroke('M754 580L830 440', '#8a6a42', 4),
    draw.path('M800 712L806 676L862 676L868 712Z', '#b08448'),
    draw.ellipse([834, 676], [29, 8], '#4a4a34'),
    times(16, () => draw.ellipse([between(random, 812, 856), between(random, 668, 678)], [4, 3], oneOf(random, ['#3a2f3f', '#5d6a3a']))),
    tree(random, [258, 742], 1.62),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random): string {
  return [
    tree(random, [1120, 760], 1.75, true),
    draw.rect([1092, 676, 18, 26], '#f4ead2', 'rx="2" transform="rotate(-4 1100 690)"'),
    draw.stroke('M1096 682L1106 682M1096 688L1104 688', '#7a6a52', 1.6),
    draw.path('M-10 853L-10 800Q300 770 640 806Q960 836 1290 790L1290 853Z', '#6d6038', 'opacity="0.6"'),
    grass(
      random,
      Array.from({ length: 190 }, (): draw.Point => {
        const x = between(random, -10, 1290);
        return [x, 800 + Math.sin(x / 160) * 14 + random() * 54];
      }),
      44,
      ['#a89a58', '#7d7a46', '#c9b56f', '#5f6640'],
    ),
    times(40, () =>
      draw.circle(
        [between(random, 0, 1280), between(random, 770, 850)],
        between(random, 2, 4.5),
        oneOf(random, ['#f1e6c8', '#d9a441', '#c9604a']),
      ),
    ),
    draw.path('M900 0L1100 0L560 853L120 853Z', 'url(#shaft)', 'opacity="0.5" style="mix-blend-mode:soft-light"'),
    draw.path('M1150 0L1280 0L1280 200L900 853L640 853Z', 'url(#shaft)', 'opacity="0.45" style="mix-blend-mode:soft-light"'),
  ].join('');
}

/** Old olive trees above the sea, in the light of the afternoon. */
export function oliveGrove(): string {
  const random = createRandom(1204);

  return makePicture({
    ...wide,
    seed: 151,
    vignette: 0.42,
    defs,
    layers: [distance(random), background(), middleGround(random), foreground(random)],
  });
}
