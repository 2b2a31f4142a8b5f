import { createRandom, type Random } from '../../bench/random.ts';
import { between, oneOf, times } from '../drawing/nature.ts';
import { bust, stander } from '../drawing/people.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

interface Light {
  wall: [string, string];
  pane: draw.Stop[];
  curtain: string;
  wood: [string, string];
  carpet: [string, string];
  shafts: number;
  chandelier: number;
}

const lights: [Light, Light] = [
  {
    wall: ['#b99c78', '#8a6e55'],
    pane: [
      [0, '#fdf3d6'],
      [0.6, '#dfe6df'],
      [1, '#b9cdd0'],
    ],
    curtain: '#7d2f30',
    wood: ['#7a4d32', '#4a2d20'],
    carpet: ['#6b3a36', '#3a2022'],
    shafts: 0.5,
    chandelier: 0.35,
  },
  {
    wall: ['#6d6f7d', '#464a5c'],
    pane: [
      [0, '#1c2a50'],
      [0.6, '#3a4a78'],
      [1, '#7a6a86'],
    ],
    curtain: '#2f4660',
    wood: ['#6b4a36', '#3a2820'],
    carpet: ['#2f4256', '#1c2938'],
    shafts: 0,
    chandelier: 1,
  },
];

function windowAt(x: number, { curtain }: Light): string {
  const frame = '#e8dcc4';
  return [
    draw.path(`M${x - 62} 400L${x - 62} 176Q${x - 62} 104 ${x} 104Q${x + 62} 104 ${x + 62} 176L${x + 62} 400Z`, frame),
    draw.path(`M${x - 52} 394L${x - 52} 178Q${x - 52} 114 ${x} 114Q${x + 52} 114 ${x + 52} 178L${x + 52} 394Z`, 'url(#pane)'),
    draw.rect([x - 2.5, 114, 5, 282], frame),
    draw.rect([x - 52, 186, 104, 5], frame),
    draw.rect([x - 52, 286, 104, 4], frame),
    times(4, (at) => draw.stroke(`M${x} 186L${x - 46 + at * 30} ${130 + Math.abs(at - 1.5) * 12}`, frame, 3)),
    draw.path(`M${x - 78} 98L${x - 34} 98Q${x - 40} 220 ${x - 70} 268Q${x - 62} 340 ${x - 58} 410L${x - 84} 410Z`, curtain),
    draw.path(`M${x + 78} 98L${x + 34} 98Q${x + 40} 220 ${x + 70} 268Q${x + 62} 340 ${x + 58} 410L${x + 84} 410Z`, curtain),
    draw.path(
      `M${x - 86} 92L${x + 86} 92L${x + 82} 122Q${x + 54} 136 ${x + 28} 120Q${x} 138 ${x - 28} 120Q${x - 54} 136 ${x - 82} 122Z`,
      curtain,
    ),
    draw.path(`M${x - 86} 92L${x + 86} 92L${x + 85} 100L${x - 85} 100Z`, '#000000', 'opacity="0.2"'),
    times(
      3,
      (at) =>
        draw.stroke(`M${x - 76 + at * 10} 126Q${x - 74 + at * 8} 220 ${x - 78 + at * 4} 404`, '#000000', 2, 'opacity="0.18"') +
        draw.stroke(`M${x + 76 - at * 10} 126Q${x + 74 - at * 8} 220 ${x + 78 - at * 4} 404`, '#000000', 2, 'opacity="0.18"'),
    ),
  ].join('');
}

/** A bench of the half circle with those who sit on it, seen from behind. */
function bench(random: Random, row: number, [light, dark]: [string, string]): string {
  const depth = row / 5;
  const [centerY, radiusX, radiusY] = [452 + row * 6, 330 + row * 128, 44 + row * 52];
  const angles = Array.from({ length: 11 + row * 3 }, (_, at) => Math.PI * (0.06 + (0.88 * at) / (10 + row * 3)));
  const width = 22 + depth * 62;
  const point = (angle: number, lift = 0): draw.Point => [640 + Math.cos(angle) * radiusX, centerY + Math.sin(angle) * radiusY - lift];
  const arc = (lift: number, from = 0.02, to = 0.98) =>
    Array.from({ length: 25 }, (_, at) => point(Math.PI * (from + ((to - from) * at) / 24), lift));
  const seated = angles.map((angle) => {
    if (random() < 0.12 || Math.abs(angle - Math.PI / 2) < 0.075 + 0.02 * (5 - row)) return '';
    const [x, y] = point(angle, width * 0.2);
    const coat = oneOf(random, ['#2b3346', '#38404f', '#46404a', '#5a4a48', '#33485a', '#6d3f42', '#4f5a52', '#b9aa92']);
    return bust(
      {
        coat,
        legs: coat,
        skin: oneOf(random, ['#c9977a', '#b98565', '#d8ab8c']),
        hair: oneOf(random, ['#2a211f', '#3b2e2a', '#5d4a40', '#8d8882', '#a8603f', '#1c1a1e']),
      },
      [x, y],
      width,
    );
  });
  const desk = [...arc(0), ...arc(-(16 + depth * 40)).reverse()];
  return (
    seated.join('') +
    draw.polygon(desk, dark) +
    draw.polygon([...arc(2), ...arc(-(4 + depth * 7)).reverse()], light) +
    angles
      .map((angle) => {
        const [x, y] = point(angle + 0.03, 4);
        return draw.path(
          `M${x} ${y}l${width * 0.3} ${-width * 0.04}l${width * 0.06} ${width * 0.12}l${-width * 0.34} ${width * 0.02}Z`,
          '#f3ecdc',
          'opacity="0.9"',
        );
      })
      .join('')
  );
}

function rostrum([light, dark]: [string, string]): string {
  const speaker = stander({ coat: '#2b3346', legs: '#2b3346', skin: '#c9977a', hair: '#3a2d28' }, [640, 470], 132);
  const face =
    draw.ellipse([640, 350], [7.4, 9], '#d0a083') + draw.path('M632 346Q631 336 641 336Q650 337 648 347Q641 341 632 346Z', '#3a2d28');
  const flags = [
    [-176, '#a83a34'],
    [-150, '#e9e0cc'],
    [150, '#35588a'],
    [176, '#c99a44'],
  ] as const;
  return [
    draw.rect([440, 404, 400, 62], dark),
    draw.rect([432, 396, 416, 12], light),
    times(7, (at) => draw.rect([456 + at * 54, 416, 40, 40], light, 'opacity="0.35"')),
    times(5, (at) =>
      at === 2
        ? ''
        : bust(
            { coat: '#38404f', legs: '', skin: '#c9977a', hair: ['#5d4a40', '#2a211f', '', '#8d8882', '#3b2e2a'][at] ?? '' },
            [490 + at * 75, 392],
            44,
          ),
    ),
    flags
      .map(
        ([x, colour]) =>
          draw.rect([640 + x, 250, 3, 190], '#c9a45a') + draw.path(`M${643 + x} 256Q${664 + x} 300 ${650 + x} 380L${643 + x} 384Z`, colour),
      )
      .join(''),
    speaker,
    face,
    draw.path('M592 420L688 420L678 500L602 500Z', light),
    draw.path('M586 410L694 410L690 422L590 422Z', dark),
    draw.circle([640, 456], 17, '#c9a45a', 'opacity="0.85"'),
    draw.circle([640, 456], 11, light),
    draw.stroke('M620 410L612 378M660 410L668 378', '#20242c', 2.4),
  ].join('');
}

function chandelier(x: number, y: number, strength: number): string {
  return draw.place(
    [
      draw.stroke('M0 -140L0 0', '#3a2d24', 2.4),
      draw.stroke('M-70 6Q-40 30 0 20Q40 30 70 6M-44 -2Q-20 18 0 12Q20 18 44 -2', '#b08a4a', 3.4),
      times(
        7,
        (at) =>
          draw.rect([-74 + at * 23.6, -12 + Math.abs(at - 3) * -1.4, 5, 15], '#f6ead0') +
          draw.circle([-71.5 + at * 23.6, -16], 4, '#fff3c8'),
      ),
      draw.circle([0, -6], 190, 'url(#glow)', `opacity="${strength}"`),
    ],
    [x, y],
  );
}

const windows = [150, 395, 640, 885, 1130];
const shaft = (x: number) => draw.path(`M${x - 50} 120L${x + 50} 120L${x + 330} 853L${x + 60} 853Z`, 'url(#shaft)');

/** Gradients and filters. */
function makeDefs(light: Light): string[] {
  return [
    draw.linear('wall', [
      [0, light.wall[1]],
      [0.5, light.wall[0]],
      [1, light.wall[1]],
    ]),
    draw.linear('pane', light.pane),
    draw.linear('carpet', [
      [0, light.carpet[0]],
      [1, light.carpet[1]],
    ]),
    draw.linear('shaft', [
      [0, '#fff1c9', 0.6],
      [0.7, '#fff1c9', 0.1],
      [1, '#fff1c9', 0],
    ]),
    draw.radial('glow', [
      [0, '#fff0c0', 0.8],
      [0.3, '#ffdf9c', 0.35],
      [1, '#ffd589', 0],
    ]),
    draw.linear('shade', [
      [0, '#120d10', 0],
      [1, '#120d10', 0.55],
    ]),
  ];
}

/** What lies far away. */
function background(light: Light): string {
  return [
    draw.rect([0, 0, 1280, 853], 'url(#wall)'),
    draw.rect([0, 0, 1280, 62], light.wood[1]),
    draw.rect([0, 58, 1280, 8], '#c9a45a', 'opacity="0.6"'),
    times(20, (at) => draw.rect([at * 66 + 8, 8, 50, 42], light.wood[0], 'opacity="0.7"')),
    windows.map((x) => windowAt(x, light)).join(''),
    [272, 518, 762, 1008]
      .map(
        (x) =>
          draw.rect([x - 18, 74, 36, 350], light.wall[0]) +
          draw.rect([x - 18, 74, 8, 350], '#ffffff', 'opacity="0.14"') +
          draw.rect([x - 26, 66, 52, 16], '#d9c7a4') +
          draw.rect([x - 24, 412, 48, 16], '#d9c7a4'),
      )
      .join(''),
    draw.rect([0, 422, 1280, 431], 'url(#carpet)'),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random, light: Light): string {
  return [
    draw.rect([0, 404, 1280, 24], light.wood[0]),
    rostrum(light.wood),
    times(6, (row) => bench(random, row, light.wood)),
    light.shafts ? draw.group(windows.map(shaft), `opacity="${light.shafts}" style="mix-blend-mode:screen"`) : '',
    chandelier(330, 150, light.chandelier),
    chandelier(950, 150, light.chandelier),
    draw.rect([0, 560, 1280, 293], 'url(#shade)'),
    times(60, () =>
      draw.circle(
        [between(random, 100, 1200), between(random, 150, 700)],
        between(random, 0.8, 2),
        '#fff3d0',
        `opacity="${light.shafts * 0.6}"`,
      ),
    ),
  ].join('');
}

/** A chamber with benches in a half circle and a speaker: by day, and by night. */
export function meetingHall(variant: number): string {
  const random = createRandom(620 + variant);
  const light = lights[variant] ?? lights[0];

  return makePicture({ ...wide, seed: 81, vignette: 0.55, defs: makeDefs(light), layers: [background(light), foreground(random, light)] });
}
