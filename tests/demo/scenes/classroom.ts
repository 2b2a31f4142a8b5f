import { createRandom, type Random } from '../../bench/random.ts';
import { between, oneOf, times } from '../drawing/nature.ts';
import { stander } from '../drawing/people.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

/** The chalk drawing on the blackboard: a sum, a leaf and a sun over hills. */
function chalk(): string {
  const white = '#eef0e4';
  return [
    draw.stroke(
      'M470 210q12 -12 22 0q6 14 -22 34l26 0M512 226l18 0M521 217l0 18M548 212l22 0l-12 14q18 2 10 16q-10 10 -22 2M588 222l18 0M588 232l18 0M626 208l-4 20q18 -6 22 8q0 14 -24 10M626 208l18 0',
      white,
      3,
    ),
    draw.stroke('M740 260Q770 226 800 250Q830 216 868 258M740 262L872 262', white, 2.6),
    draw.circle([838, 206], 12, 'none', `stroke="${white}" stroke-width="2.6"`),
    times(8, (at) =>
      draw.stroke(
        `M${838 + Math.cos(at * 0.785) * 18} ${206 + Math.sin(at * 0.785) * 18}L${838 + Math.cos(at * 0.785) * 26} ${206 + Math.sin(at * 0.785) * 26}`,
        white,
        2.2,
      ),
    ),
    draw.stroke('M470 290Q520 280 560 290M470 312Q540 302 600 312M470 334Q500 328 530 334', white, 2.2, 'opacity="0.7"'),
    draw.path('M640 340Q636 296 676 286Q690 322 640 340ZM640 340L672 294', 'none', `stroke="${white}" stroke-width="2.4"`),
  ].join('');
}

function window([x, y]: draw.Point, [width, height]: draw.Point, skew: number): string {
  const corner = (dx: number, dy: number): draw.Point => [x + dx * width, y + dy * height + dx * skew * (0.5 - dy) * 2];
  const quad = (from: draw.Point, to: draw.Point, fill: string) =>
    draw.polygon([corner(from[0], from[1]), corner(to[0], from[1]), corner(to[0], to[1]), corner(from[0], to[1])], fill);
  return [
    quad([-0.06, -0.05], [1.06, 1.05], '#f4ead4'),
    quad([0, 0], [1, 1], 'url(#outside)'),
    draw.path(
      `M${corner(0, 0.7).join(' ')}Q${corner(0.4, 0.48).join(' ')} ${corner(0.62, 0.62).join(' ')}Q${corner(0.84, 0.5).join(' ')} ${corner(1, 0.6).join(' ')}L${corner(1, 1).join(' ')}L${corner(0, 1).join(' ')}Z`,
      '#8fa694',
    ),
    quad([0.47, 0], [0.53, 1], '#f4ead4'),
    quad([0, 0.36], [1, 0.4], '#f4ead4'),
    quad([-0.1, 1.04], [1.1, 1.1], '#d9c8a8'),
  ].join('');
}

interface Pupil {
  at: draw.Point;
  size: number;
}

/** A pupil at a desk for one, seen from behind, 100 units wide. */
function pupil(random: Random, { at, size }: Pupil): string {
  const coat = oneOf(random, ['#3f5f86', '#4a6a94', '#38567c', '#b8433a', '#5d7a52', '#d0913f']);
  const hair = oneOf(random, ['#2a211e', '#3d2c24', '#5a3f2c', '#1c1a1c', '#7d5638']);
  const braids = random() < 0.45;
  const raised = random() < 0.2;
  const parts = [
    draw.path('M-58 36L58 36L62 46L-62 46Z', '#c8955a'),
    draw.path('M-62 46L62 46L62 54L-62 54Z', '#8f6237'),
    draw.rect([-54, 54, 6, 60], '#5a5f66'),
    draw.rect([48, 54, 6, 60], '#5a5f66'),
    draw.path('M-46 34l26 -3l4 9l-32 2Z', '#fbf4e2'),
    draw.path('M20 32l24 2l4 8l-28 -1Z', '#7fb0b8'),
    raised
      ? draw.stroke('M30 4Q42 -30 38 -74', coat, 15) + draw.circle([38, -82], 7.5, '#dcae8c')
      : draw.stroke('M30 2Q44 18 36 36', coat, 14),
    draw.stroke('M-30 2Q-44 18 -36 36', coat, 14),
    draw.path('M-36 72Q-40 8 -22 -6Q0 -13 22 -6Q40 8 36 72Z', coat),
    draw.path('M-20 -7Q0 2 20 -7L17 -12Q0 -6 -17 -12Z', '#f6f0e2'),
    draw.rect([-6, -20, 12, 14], '#d3a382'),
    draw.ellipse([0, -36], [19, 22], hair),
    draw.ellipse([-19, -32], [3.4, 5.5], '#dcae8c'),
    draw.ellipse([19, -32], [3.4, 5.5], '#dcae8c'),
    draw.path('M-12 -52Q0 -60 12 -52Q8 -44 0 -44Q-8 -44 -12 -52Z', '#ffffff', 'opacity="0.1"'),
    braids
      ? draw.stroke('M-13 -24Q-22 -8 -18 10M13 -24Q22 -8 18 10', hair, 8) +
        draw.circle([-18, 13], 4.5, '#d9543f') +
        draw.circle([18, 13], 4.5, '#d9543f')
      : '',
    draw.path('M-34 56L34 56L38 100L-38 100Z', '#a87446'),
    draw.path('M-34 56L34 56L34.5 62L-34.5 62Z', '#c48d58'),
    draw.rect([-36, 100, 6, 50], '#5a5f66'),
    draw.rect([30, 100, 6, 50], '#5a5f66'),
  ];
  return draw.place(parts, at, size / 100);
}

const rows: [number, number, number][] = [
  [500, 58, 6],
  [556, 78, 6],
  [634, 108, 5],
  [744, 150, 5],
];

const shaft = (from: number, to: number) => draw.path(`M${from} 150L${from + 70} 120L${to + 330} 853L${to} 853Z`, 'url(#shaft)');
const teacher =
  stander({ coat: '#8a4a5c', legs: '#3a3038', skin: '#d3a382', hair: '#3a2822' }, [398, 478], 236, true) +
  draw.ellipse([398, 262], [11, 14], '#d8aa88') +
  draw.path('M384 268Q380 240 398 240Q416 241 413 268Q412 254 404 250Q392 254 388 252Z', '#3a2822') +
  draw.stroke('M424 306Q456 288 476 258', '#8a4a5c', 15) +
  draw.circle([480, 253], 7, '#d8aa88') +
  draw.rect([481, 243, 3, 9], '#ffffff');

const defs = [
  draw.linear('wall', [
    [0, '#c9ad84'],
    [0.5, '#e6d2a9'],
    [1, '#cfb084'],
  ]),
  draw.linear('side', [
    [0, '#d9c094'],
    [1, '#b8976b'],
  ]),
  draw.linear('floor', [
    [0, '#a9784a'],
    [1, '#6d4629'],
  ]),
  draw.linear('outside', [
    [0, '#cfe3ea'],
    [0.6, '#fbf1d2'],
    [1, '#e9dcb4'],
  ]),
  draw.linear('shaft', [
    [0, '#fff4cf', 0.8],
    [0.7, '#fff0c0', 0.2],
    [1, '#fff0c0', 0],
  ]),
  draw.linear('board', [
    [0, '#2f4f45'],
    [1, '#24413a'],
  ]),
];

/** What lies far away. */
function background(): string {
  return [
    draw.rect([0, 0, 1280, 853], 'url(#wall)'),
    draw.path('M0 0L250 70L250 470L0 640Z', 'url(#side)'),
    draw.rect([250, 330, 1030, 142], '#8fa58c', 'opacity="0.55"'),
    draw.path('M0 470L250 362L250 470L0 640Z', '#8fa58c', 'opacity="0.55"'),
    draw.path('M0 640L250 470L1280 470L1280 853L0 853Z', 'url(#floor)'),
    times(12, (at) => draw.stroke(`M${250 + at * 94} 470L${-420 + at * 190} 853`, '#4a2f1b', 1.6, 'opacity="0.4"')),
    window([18, 170], [84, 230], 26),
    window([142, 184], [70, 190], 18),
    draw.rect([436, 156, 500, 232], '#8a5d36'),
    draw.rect([448, 168, 476, 208], 'url(#board)'),
    draw.ellipse([720, 300], [150, 34], '#ffffff', 'opacity="0.05"'),
    chalk(),
    draw.rect([436, 388, 500, 9], '#a87446'),
    draw.rect([560, 382, 34, 7], '#f4efe2'),
  ].join('');
}

/** What lies between the distance and the viewer. */
function middleGround(): string {
  return [
    draw.rect([612, 383, 18, 6], '#e8b64c'),
    draw.rect([990, 168, 190, 140], '#f4ecd8'),
    draw.rect([998, 176, 174, 124], '#a9c9cf'),
    draw.path(
      'M1008 238L1016 226L1030 230L1040 222L1058 226L1076 216L1098 214L1116 220L1136 216L1150 226L1164 228L1166 246L1158 258L1140 258L1122 264L1112 276L1106 264L1088 268L1070 262L1052 270L1034 262L1022 264L1024 252L1012 250Z',
      '#d9b877',
    ),
    draw.path('M1008 214L1024 208L1032 216L1020 222L1010 222Z', '#d9b877'),
    draw.path(
      'M1052 226L1064 244L1058 264M1098 216L1092 240L1106 262M1136 218L1128 240L1140 256',
      'none',
      'stroke="#a07c42" stroke-width="1.4"',
    ),
    draw.rect([986, 164, 198, 6], '#6d4a2f'),
    draw.rect([1190, 380, 70, 96], '#5a4a42'),
    draw.rect([1184, 372, 82, 12], '#463a34'),
    draw.path('M1216 372L1216 60L1280 60L1280 78L1234 78L1234 372Z', '#4d423c'),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random): string {
  const pupils = rows.map(([y, size, count], row) =>
    times(count, (at) => {
      const span = size * 2.05;
      return pupil(random, { at: [680 + (at - (count - 1) / 2) * span + (row % 2) * 20, y], size });
    }),
  );
  return [
    draw.rect([1200, 416, 50, 34], '#e8803a', 'rx="4" opacity="0.85"'),
    draw.circle([846, 120], 26, '#f7f0de'),
    draw.circle([846, 120], 26, 'none', 'stroke="#5a4030" stroke-width="4"'),
    draw.stroke('M846 120L846 104M846 120L858 124', '#2a2220', 2.6),
    draw.rect([306, 410, 150, 14], '#a87446'),
    draw.rect([316, 424, 130, 60], '#8a5d36'),
    draw.circle([338, 400], 10, '#b8433a'),
    draw.rect([358, 396, 34, 14], '#4a6a94'),
    teacher,
    pupils.join(''),
    draw.group([shaft(30, 300), shaft(150, 620)], 'style="mix-blend-mode:soft-light"'),
    draw.group([shaft(30, 300), shaft(150, 620)], 'opacity="0.28" style="mix-blend-mode:screen"'),
    times(46, () =>
      draw.circle([between(random, 160, 900), between(random, 200, 760)], between(random, 0.8, 2.2), '#fff6d8', 'opacity="0.5"'),
    ),
  ].join('');
}

/** A village classroom in the morning sun. */
export function classroom(): string {
  const random = createRandom(1109);

  return makePicture({ ...wide, seed: 141, vignette: 0.46, defs, layers: [background(), middleGround(), foreground(random)] });
}
