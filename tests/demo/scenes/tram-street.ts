import { createRandom, type Random } from '../../bench/random.ts';
import { lamp, skyline, wires } from '../drawing/buildings.ts';
import { between, clouds, crown, oneOf, times } from '../drawing/nature.ts';
import { walker } from '../drawing/people.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';
import { tram } from '../drawing/vehicles.ts';
import { camera, clockTower, houses, lights, type Light } from './tram-street-houses.ts';

function pavement(random: Random, { night }: Light): string {
  const people: [draw.Point, number, string, boolean][] = [
    [[246, 560], 96, '#5a3f46', false],
    [[300, 546], 84, '#3f5a70', false],
    [[930, 590], 118, '#8a4a3a', true],
    [[982, 586], 112, '#39485c', true],
    [[872, 545], 82, '#6a5a48', true],
    [[120, 668], 214, '#2f4256', false],
    [[1110, 690], 240, '#7a5a44', true],
    [[1186, 684], 226, '#4a3a52', true],
  ];
  return (
    people
      .map(
        ([at, height, coat, mirrored], index) =>
          draw.ellipse([at[0] - height * 0.2, at[1]], [height * 0.36, height * 0.035], '#17131c', 'opacity="0.4"') +
          walker(
            {
              coat: night ? '#2b3152' : coat,
              legs: night ? '#1c2040' : '#33313a',
              skin: night ? '#8a7078' : '#c9977a',
              hair: index % 3 ? '#2a2220' : '#8d7a66',
              ...(index % 4 === 2 && { hat: '#b5453a' }),
            },
            at,
            height,
            mirrored,
          ),
      )
      .join('') +
    times(9, () =>
      draw.place(
        draw.path('M-9 0Q-10 -8 -2 -9Q4 -14 8 -10L12 -9L8 -7Q8 -1 2 0L-14 2Z', night ? '#3d4468' : '#7d7f88'),
        [between(random, 300, 470), between(random, 700, 760)],
        between(random, 0.8, 1.3),
        random() < 0.5,
      ),
    )
  );
}

const stones = times(46, (at) => {
  const z = 2.6 + (at / 46) ** 2.2 * 48;
  const [, y] = camera.project([0, 0, z]);
  return draw.rect([0, y, 1280, Math.max(0.6, 5 / z)], '#000000', 'opacity="0.12"');
});
const posts = [30, 18, 11, 7].map((z) => camera.project([6.2, 6.5, z]));

/** Gradients and filters. */
function makeDefs(light: Light): string[] {
  return [
    draw.linear('sky', light.sky),
    draw.linear('street', [
      [0, light.street[0]],
      [1, light.street[1]],
    ]),
    draw.blur('soft', [34, 9]),
    draw.blur('long', [5, 22]),
    draw.radial('glow', [
      [0, '#ffeab4', 0.9],
      [0.3, '#ffd58a', 0.35],
      [1, '#ffc46e', 0],
    ]),
    draw.radial('sun', [
      [0, '#fff0cc', 0.9],
      [0.4, '#ffe3b0', 0.35],
      [1, '#ffe3b0', 0],
    ]),
  ];
}

/** What lies far away. */
function background(random: Random, light: Light): string {
  return [
    draw.rect([0, 0, 1280, 853], 'url(#sky)'),
    clouds(random, 14, [-80, 20, 1440, 260], light.clouds),
    draw.circle([600, 400], 260, 'url(#sun)', light.night ? 'opacity="0.35"' : ''),
    skyline(random, [380, 446, 360], [40, 46], light.night ? '#3d4068' : '#c9b79f'),
    clockTower(light),
    draw.rect([0, 440, 1280, 420], 'url(#street)'),
    stones,
    houses(random, -1, light),
    houses(random, 1, light),
    camera.panel({ x: [-9.5, -5], y: 0, z: [2, 52] }, light.night ? '#3d3f60' : '#cbbca4', 'opacity="0.6"'),
  ].join('');
}

/** What lies between the distance and the viewer. */
function middleGround(random: Random, light: Light): string {
  const rail = (x: number) =>
    camera.panel({ x: [x, x + 0.09], y: 0.01, z: [2.4, 60] }, light.night ? '#b9bcd6' : '#e9e4d8', 'opacity="0.75"');
  const tree = (x: number, z: number) => {
    const [foot, top] = [camera.project([x, 0, z]), camera.project([x, 5.4, z])];
    const size = 2500 / z;
    return (
      draw.path(
        `M${foot[0] - size * 0.05} ${foot[1]}Q${foot[0] - size * 0.02} ${top[1] + size * 0.5} ${foot[0] - size * 0.03} ${top[1]}L${foot[0] + size * 0.03} ${top[1]}Q${foot[0] + size * 0.02} ${top[1] + size * 0.5} ${foot[0] + size * 0.06} ${foot[1]}Z`,
        light.night ? '#1c2038' : '#6a5648',
      ) + crown(random, top, size * 0.9, light.leaves)
    );
  };
  const shine = light.night
    ? draw.group(
        times(40, () =>
          draw.rect(
            [between(random, 260, 900), between(random, 590, 680), between(random, 6, 24), between(random, 40, 170)],
            oneOf(random, ['#ffd98c', '#f4b968', '#ffeec0']),
            `opacity="${between(random, 0.08, 0.28).toFixed(2)}" rx="6"`,
          ),
        ),
        'filter="url(#long)"',
      )
    : '';
  return [
    camera.panel({ x: [9.5, 5], y: 0, z: [2, 52] }, light.night ? '#3d3f60' : '#cbbca4', 'opacity="0.6"'),
    rail(-1.9),
    rail(-0.5),
    rail(0.9),
    rail(2.3),
    shine,
    [34, 25, 18.5, 14].map((z) => tree(-7.4, z) + tree(7.6, z + 2)).join(''),
    wires(
      [...posts].map(([x, y]) => [x, y]),
      6,
      '#26242e',
    ),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random, light: Light): string {
  return [
    wires([[560, 436], ...[30, 14, 6].map((z) => camera.project([1.6, 5.4, z]))], 2, '#26242e'),
    light.night
      ? lamp([330, 590], 170, '#fff0c4') +
        lamp([1010, 620], 210, '#fff0c4') +
        lamp([420, 540], 96, '#fff0c4') +
        lamp([768, 548], 110, '#fff0c4')
      : '',
    draw.place(tram(light.night), [622, 596], 1.32),
    pavement(random, light),
    light.night
      ? ''
      : draw.path('M860 0L1280 0L1280 60L560 853L200 853Z', '#fff0c8', 'opacity="0.1"') +
        times(34, () =>
          draw.ellipse(
            [between(random, 100, 1200), between(random, 600, 840)],
            [between(random, 3, 8), between(random, 1.6, 3.4)],
            oneOf(random, ['#c9963f', '#b5703a', '#d9b45c']),
            'opacity="0.85"',
          ),
        ),
  ].join('');
}

/** A street with old houses and plane trees, down which a tram comes: on an autumn day, and at night. */
export function tramStreet(variant: number): string {
  const random = createRandom(1007 + variant);
  const light = lights[variant] ?? lights[0];

  return makePicture({
    ...wide,
    seed: 131,
    vignette: 0.48,
    defs: makeDefs(light),
    layers: [background(random, light), middleGround(random, light), foreground(random, light)],
  });
}
