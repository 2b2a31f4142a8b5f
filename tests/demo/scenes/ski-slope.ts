import { createRandom, type Random } from '../../bench/random.ts';
import { between, pine, ridge, snowfall, stars, times } from '../drawing/nature.ts';
import { silhouette, stander } from '../drawing/people.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

/** A racer who leans into a turn to the left; the inner ski is at the origin. About 200 units high. */
function racer(): string {
  const [suit, dark, light] = ['#c23b34', '#8d2622', '#f3ead8'];
  return draw.group(
    [
      draw.path('M-126 4Q-122 18 -108 20Q-20 8 134 -30L136 -23Q-20 20 -112 30Q-128 22 -126 4Z', '#20242e'),
      draw.path('M-92 32Q-88 46 -74 48Q20 36 172 -4L174 4Q20 50 -78 58Q-94 52 -92 32Z', '#2f6f9c'),
      draw.stroke('M36 0L60 -44L22 -82', dark, 22),
      draw.stroke('M62 28L98 -22L40 -86', suit, 24),
      draw.path('M24 6L50 -4L56 8L26 16ZM50 34L80 26L86 40L54 44Z', light),
      draw.path('M8 -78Q20 -64 50 -70Q78 -110 72 -150Q56 -168 32 -160Q4 -124 8 -78Z', suit),
      draw.path('M20 -76Q44 -66 52 -72Q66 -96 70 -120L56 -124Q46 -98 20 -76Z', light, 'opacity="0.9"'),
      draw.stroke('M64 -146Q100 -132 104 -98', suit, 17),
      draw.circle([104, -94], 9, '#20242e'),
      draw.stroke('M38 -152Q8 -130 -22 -134', dark, 16),
      draw.circle([-26, -134], 9, '#20242e'),
      draw.stroke('M104 -94L222 -52M-26 -134L-66 -6', '#3a3f4a', 4.5),
      draw.circle([44, -182], 21, light),
      draw.path('M24 -186Q26 -206 46 -206Q66 -204 66 -184Q46 -190 24 -186Z', suit),
      draw.path('M24 -184L52 -188L54 -174L28 -171Z', '#26303f'),
      draw.path('M28 -183L40 -185L36 -173L29 -172Z', '#e0a53c'),
      draw.rect([14, -142, 30, 24], '#ffffff', 'transform="rotate(24 28 -130)"'),
      draw.stroke('M24 -136l8 14M34 -132l-2 12', '#20242e', 3, 'transform="rotate(8 28 -130)"'),
    ],
    'transform="rotate(-14)"',
  );
}

const gate = ([x, y]: draw.Point, scale: number, colour: string, lean = 0) =>
  draw.group(
    [
      draw.ellipse([0, 2], [26, 4], '#2a3a66', 'opacity="0.3"'),
      draw.rect([-2, -92, 4, 94], colour),
      draw.rect([28, -92, 4, 94], colour),
      draw.path('M0 -88L30 -88L30 -44L0 -44Z', colour),
      draw.path('M0 -70L30 -70L30 -62L0 -62Z', '#ffffff', 'opacity="0.65"'),
    ],
    `transform="translate(${x} ${y}) scale(${scale}) rotate(${lean})"`,
  );

/** Snow that the edges of the skis throw up. */
function spray(random: Random): string {
  const cloud = times(34, (at) =>
    draw.circle(
      [690 + at * 13 + between(random, -24, 24), 664 - at * 3.4 + between(random, -40, 26)],
      between(random, 14, 40) * (1 - at / 60),
      '#f6f8fd',
      'opacity="0.4"',
    ),
  );
  const flakes = times(170, () => {
    const along = random();
    return draw.circle(
      [650 + along * 500 + between(random, -20, 20), 680 - along * 150 + between(random, -90, 60) * (0.3 + along)],
      between(random, 0.8, 4),
      '#ffffff',
      `opacity="${between(random, 0.4, 0.95).toFixed(2)}"`,
    );
  });
  return draw.group(cloud, 'filter="url(#powder)"') + flakes;
}

const flood = (x: number, y: number, scale: number) =>
  draw.place(
    [
      draw.rect([-3, 0, 6, 200], '#1c2648'),
      draw.rect([-26, -12, 52, 20], '#2a3560', 'rx="3"'),
      times(4, (at) => draw.circle([-18 + at * 12, -2], 4.5, '#fffbe6')),
      draw.circle([0, 0], 200, 'url(#flood)'),
      draw.path('M-20 4L20 4L210 420L-150 420Z', 'url(#cone)'),
    ],
    [x, y],
    scale,
  );
const tracks = times(7, (at) =>
  draw.stroke(
    `M${860 - at * 10} 316Q${1080 - at * 22} 380 ${840 - at * 8} 452Q${430 - at * 14} 540 ${560 + at * 12} 640`,
    '#9fb2dc',
    1.6 + at * 0.3,
    'opacity="0.5"',
  ),
);

const defs = [
  draw.linear('sky', [
    [0, '#0f1c46'],
    [0.3, '#2a437f'],
    [0.5, '#6a80b5'],
  ]),
  draw.linear('peak', [
    [0, '#dfe6f6'],
    [0.6, '#93a6d2'],
    [1, '#7288bd'],
  ]),
  draw.linear('piste', [
    [0, '#c9d6f0'],
    [0.35, '#f1f5fd'],
    [1, '#a5b7df'],
  ]),
  draw.blur('powder', 7),
  draw.blur('haze', 12),
  draw.radial('flood', [
    [0, '#fffbe0', 0.95],
    [0.14, '#f3f4ee', 0.4],
    [1, '#dfe8ff', 0],
  ]),
  draw.linear('cone', [
    [0, '#fffbe6', 0.5],
    [1, '#fffbe6', 0],
  ]),
];

/** What lies far away. */
function background(random: Random): string {
  return [
    draw.rect([0, 0, 1280, 853], 'url(#sky)'),
    stars(random, 90, 1280, 260),
    draw.land(ridge(random, { from: -20, to: 1300, base: 380, height: 270, roughness: 0.58 }), 520, 'url(#peak)'),
    draw.land(ridge(random, { from: -20, to: 1300, base: 420, height: 130, roughness: 0.5 }), 560, '#6f86bd'),
    times(80, () => {
      const x = between(random, -10, 1290);
      return pine(random, [x, 420 + Math.abs(x - 860) * 0.06 + between(random, -6, 12)], between(random, 36, 78), '#2c3f74');
    }),
    draw.path('M-10 500Q300 470 560 400Q760 330 860 306Q960 300 1050 340Q1180 400 1290 420L1290 853L-10 853Z', 'url(#piste)'),
    draw.path('M860 306Q960 300 1050 340Q1180 400 1290 420L1290 560Q1120 470 1000 420Q900 370 860 306Z', '#8fa4d4', 'opacity="0.55"'),
    tracks,
    draw.stroke('M-10 512Q240 486 470 440', '#b8433a', 3),
  ].join('');
}

/** What lies between the distance and the viewer. */
function middleGround(random: Random): string {
  const crowd = times(46, (at) => {
    const x = 20 + at * 9.6 + between(random, -3, 3);
    return stander(
      silhouette(['#4a3a5c', '#2f4a78', '#7a3a48', '#3a5a5c', '#59506c'][at % 5] ?? '#4a3a5c'),
      [x, 478 + x * 0.03 + between(random, -3, 3)],
      between(random, 36, 44),
    );
  });
  return [
    draw.stroke('M-10 524Q240 498 470 452', '#b8433a', 1.6),
    crowd,
    draw.stroke('M-10 512Q240 488 480 438', '#e0a53c', 5, 'opacity="0.8"'),
    flood(150, 190, 1),
    flood(1150, 210, 0.95),
    flood(620, 226, 0.6),
    gate([846, 330], 0.34, '#c23b34'),
    gate([980, 384], 0.5, '#2f6fb0'),
    gate([770, 446], 0.7, '#c23b34'),
    gate([352, 560], 1.1, '#2f6fb0'),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random): string {
  return [
    times(16, () => {
      const x = between(random, 1120, 1280);
      return pine(random, [x, 520 + (x - 1120) * 0.5 + between(random, 0, 60)], between(random, 110, 190), '#24386e');
    }),
    draw.ellipse([700, 706], [210, 20], '#4a64a8', 'opacity="0.4" filter="url(#haze)"'),
    spray(random),
    gate([470, 690], 1.75, '#c23b34', -12),
    draw.place(racer(), [610, 676], 1.25),
    draw.path('M-10 853L-10 760Q220 720 420 780Q560 820 600 853Z', '#dbe5f7', 'opacity="0.85"'),
    pine(random, [60, 838], 330, '#162452'),
    pine(random, [170, 850], 220, '#1c2c5e'),
    pine(random, [1240, 845], 360, '#162452'),
    snowfall(random, 110, 1280, 853),
  ].join('');
}

/** A giant slalom at night under floodlights. */
export function skiSlope(): string {
  const random = createRandom(1808);

  return makePicture({ ...wide, seed: 211, vignette: 0.5, defs, layers: [background(random), middleGround(random), foreground(random)] });
}
