import { createRandom, type Random } from '../../bench/random.ts';
import { crown, between, clouds, grass, oneOf, ridge, times } from '../drawing/nature.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

/** A high mountain with a white top, and a smaller one beside it. */
function mountain(random: Random): string {
  const left: draw.Point[] = draw.points('-60 470, 60 452, 170 420, 270 366, 350 300, 420 236, 480 186, 540 150, 586 132');
  const right: draw.Point[] = draw.points(
    '640 128, 690 142, 750 186, 810 240, 880 304, 940 336, 990 330, 1050 286, 1100 258, 1146 284, 1200 336, 1260 392, 1340 436',
  );
  const outline = [...left, ...right];
  const line = outline.map(([x, y]) => `${x} ${y}`).join('L');
  const streaks = times(70, () => {
    const [x, y] = [between(random, 420, 820), between(random, 150, 330)];
    const lean = (x - 610) * 0.24;
    return draw.path(
      `M${x.toFixed(0)} ${y.toFixed(0)}l${(lean + between(random, -6, 6)).toFixed(0)} ${between(random, 40, 96).toFixed(0)}l${between(random, -12, -4).toFixed(0)} ${between(random, -30, -10).toFixed(0)}Z`,
      '#fbf3ea',
      'opacity="0.85"',
    );
  });
  const folds = times(40, () => {
    const [x, y] = [between(random, 300, 1240), between(random, 260, 440)];
    return draw.path(
      `M${x.toFixed(0)} ${y.toFixed(0)}l${between(random, 30, 90).toFixed(0)} ${between(random, 60, 130).toFixed(0)}l${between(random, -50, -20).toFixed(0)} ${between(random, -6, 10).toFixed(0)}Z`,
      '#4d5f86',
      'opacity="0.16"',
    );
  });
  return (
    `<clipPath id="mountain"><path d="M${line}L1340 520L-60 520Z"/></clipPath>` +
    draw.group(
      [
        draw.rect([-60, 100, 1400, 430], 'url(#rock)'),
        folds,
        draw.path(
          'M360 292L440 222L540 150L586 126L640 122L692 140L760 190L850 274L820 268L800 300L766 256L742 306L712 254L690 312L660 262L634 320L606 262L578 316L552 262L520 312L500 256L464 304L446 262L410 296L396 274Z',
          '#fdf6ee',
        ),
        streaks,
        draw.path('M640 122L692 140L760 190L850 274L1000 420L760 520L700 360L670 240Z', '#6d7dab', 'opacity="0.3"'),
        draw.path(
          'M1050 286L1100 252L1150 286L1170 308L1140 302L1124 318L1104 294L1086 316L1070 298L1040 304Z',
          '#fbf3ea',
          'opacity="0.92"',
        ),
      ],
      'clip-path="url(#mountain)"',
    )
  );
}

/** A train that goes to the left on a low embankment; the rail is at 0. */
function train(): string {
  const coach = (x: number) =>
    [
      draw.rect([x, -50, 172, 40], '#f3ece0', 'rx="4"'),
      draw.rect([x, -28, 172, 9], '#b8352f'),
      draw.rect([x + 2, -55, 168, 7], '#8f98a6', 'rx="3"'),
      times(9, (at) => draw.rect([x + 12 + at * 17, -45, 12, 13], at % 4 === 2 ? '#ffd98c' : '#36485c', 'rx="1.5"')),
      draw.rect([x + 10, -12, 152, 7], '#3a3f4a'),
      [24, 44, 128, 148].map((at) => draw.circle([x + at, -4], 6, '#23262e')).join(''),
      draw.rect([x + 172, -40, 8, 28], '#2b2f38'),
    ].join('');
  return [
    draw.path('M-310 -8L-310 -22Q-304 -48 -276 -54L-130 -54L-130 -8Z', '#b8352f'),
    draw.path('M-302 -32Q-294 -47 -276 -49L-252 -49L-252 -32Z', '#2b3b4e'),
    draw.path('M-296 -34Q-290 -45 -278 -47L-268 -47L-280 -34Z', '#90a5b8', 'opacity="0.6"'),
    draw.path('M-310 -22L-130 -26L-130 -18L-310 -14Z', '#f3ece0'),
    times(4, (at) => draw.rect([-236 + at * 26, -46, 18, 12], '#7d2622')),
    draw.rect([-306, -10, 176, 8], '#30343e'),
    [-286, -262, -178, -154].map((x) => draw.circle([x, -4], 7, '#23262e')).join(''),
    draw.circle([-304, -18], 4, '#fff3c4'),
    draw.circle([-306, -18], 34, 'url(#glow)'),
    draw.stroke('M-210 -54L-196 -70L-182 -70', '#3a3f4a', 2),
    draw.rect([-130, -40, 8, 28], '#2b2f38'),
    [-122, 58, 238, 418, 598].map(coach).join(''),
  ].join('');
}

function poplars(random: Random, count: number, [from, to]: [number, number], y: number): string {
  return times(count, (at) => {
    const x = from + ((to - from) * at) / count + between(random, -8, 8);
    const tall = between(random, 60, 104);
    return draw.path(
      `M${x.toFixed(1)} ${y}Q${(x - 9).toFixed(1)} ${(y - tall * 0.5).toFixed(1)} ${x.toFixed(1)} ${(y - tall).toFixed(1)}Q${(x + 9).toFixed(1)} ${(y - tall * 0.5).toFixed(1)} ${x.toFixed(1)} ${y}Z`,
      oneOf(random, ['#8d8550', '#a2924f', '#77784c']),
    );
  });
}

const furrows = times(34, (at) =>
  draw.stroke(`M${-700 + at * 80} 860L${380 + at * 15} 612`, at % 2 ? '#7d6a48' : '#9c8a58', 4, 'opacity="0.5"'),
);

const defs = [
  draw.linear('sky', [
    [0, '#4f7fb0'],
    [0.3, '#9fbdd0'],
    [0.56, '#f3dcc2'],
  ]),
  draw.linear('rock', [
    [0, '#9fa9c9'],
    [0.5, '#8794b8'],
    [1, '#aab0bd'],
  ]),
  draw.linear('plain', [
    [0, '#c9b782'],
    [0.3, '#a99a5e'],
    [1, '#6d6a40'],
  ]),
  draw.blur('soft', [34, 8]),
  draw.blur('haze', [40, 12]),
  draw.radial('glow', [
    [0, '#fff0bd', 0.9],
    [1, '#fff0bd', 0],
  ]),
  draw.linear('mist', [
    [0, '#f3e2cc', 0],
    [0.8, '#f3e2cc', 0.85],
    [1, '#f3e2cc', 0],
  ]),
  draw.linear('field', [
    [0, '#94a060'],
    [1, '#5d7244'],
  ]),
];

/** What lies far away. */
function background(random: Random): string {
  return [
    draw.rect([0, 0, 1280, 853], 'url(#sky)'),
    clouds(random, 16, [-80, 40, 1440, 200], ['#ffffff', '#f7e9da', '#dce6ec']),
    mountain(random),
    draw.ellipse([540, 236], [230, 15], '#ffffff', 'filter="url(#soft)" opacity="0.85"'),
    draw.ellipse([800, 300], [260, 14], '#fbf3ea', 'filter="url(#soft)" opacity="0.8"'),
    draw.rect([0, 380, 1280, 130], 'url(#mist)'),
    draw.land(ridge(random, { from: -20, to: 1300, base: 480, height: 34, roughness: 0.4 }), 520, '#a5a48c'),
    draw.rect([0, 476, 1280, 380], 'url(#plain)'),
    poplars(random, 18, [60, 420], 512),
    poplars(random, 14, [860, 1200], 508),
    times(16, (at) => {
      const x = 470 + at * 24;
      return draw.rect([x, 494 - (at % 3) * 3, 16, 14], '#d9c9a9') + draw.path(`M${x - 2} ${495 - (at % 3) * 3}l10 -9l10 9Z`, '#a8604a');
    }),
    draw.rect([612, 466, 5, 40], '#e6dac2'),
    draw.path('M611 467l3.5 -14l3.5 14Z', '#5a6a7c'),
  ].join('');
}

/** What lies between the distance and the viewer. */
function middleGround(random: Random): string {
  return [
    draw.path('M-10 560L1290 544L1290 590L-10 612Z', '#8a7a5c'),
    draw.path('M-10 560L1290 544L1290 552L-10 569Z', '#c4b291'),
    times(52, (at) => draw.rect([at * 25, 559 - at * 0.31, 5, 7], '#5d5044')),
    draw.group(draw.place(train(), [420, 556], 1.08), 'transform="rotate(-0.7 420 556)"'),
    times(9, (at) => {
      const [x, y] = [60 + at * 150, 562 - at * 1.9];
      return draw.rect([x, y - 112, 4, 112], '#4f5560') + draw.stroke(`M${x} ${y - 100}L${x - 34} ${y - 92}`, '#4f5560', 2.4);
    }),
    draw.stroke(
      draw.smooth(Array.from({ length: 11 }, (_, at): draw.Point => [-60 + at * 140, 470 - at * 1.8 + (at % 2 ? 3 : -3)])),
      '#4f5560',
      1.6,
    ),
    draw.path('M-10 612L1290 590L1290 853L-10 853Z', '#8f8450'),
    furrows,
    draw.path('M-10 612L520 603Q300 700 -10 790Z', 'url(#field)', 'opacity="0.85"'),
    draw.path('M820 598L1290 590L1290 740Q1040 670 820 598Z', 'url(#field)', 'opacity="0.8"'),
    crown(random, [1090, 618], 62, ['#5a6a40', '#7d8a4c', '#b0a457']),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random): string {
  return [
    draw.rect([1085, 640, 10, 46], '#5a4636'),
    crown(random, [1198, 640], 50, ['#5a6a40', '#7d8a4c', '#b0a457']),
    draw.rect([1194, 660, 9, 40], '#5a4636'),
    draw.path('M-10 853L-10 800Q300 776 640 800Q980 824 1290 786L1290 853Z', '#5d5c38', 'opacity="0.7"'),
    grass(
      random,
      Array.from({ length: 210 }, (): draw.Point => {
        const x = between(random, -10, 1290);
        return [x, 800 + Math.sin(x / 170) * 14 + random() * 54];
      }),
      52,
      ['#b5a35c', '#8d8a4c', '#d1bd77', '#6b7044'],
    ),
    times(50, () =>
      draw.circle(
        [between(random, 0, 1280), between(random, 770, 850)],
        between(random, 2, 4),
        oneOf(random, ['#b8433a', '#e9d9a8', '#7d6a9a']),
      ),
    ),
  ].join('');
}

/** A train on the plain below a high mountain. */
export function trainPlain(): string {
  const random = createRandom(1401);

  return makePicture({ ...wide, seed: 171, defs, layers: [background(random), middleGround(random), foreground(random)] });
}
