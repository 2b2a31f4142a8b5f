import { createRandom, type Random } from '../../bench/random.ts';
import { between, clouds, grass, gull, pine, ridge, ripples, times } from '../drawing/nature.ts';
import { silhouette, stander } from '../drawing/people.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

interface Light {
  sky: draw.Stop[];
  water: draw.Stop[];
  peaks: [string, string, string];
  snow: string;
  clouds: [string, ...string[]];
  ripples: [string, ...string[]];
  shore: [string, string];
  forest: string;
}

const lights: [Light, Light] = [
  {
    sky: [
      [0, '#5f8fb4'],
      [0.35, '#9fc0cf'],
      [0.6, '#e8e6d8'],
    ],
    water: [
      [0, '#a9c4cb'],
      [0.3, '#5b93a6'],
      [1, '#1f5368'],
    ],
    peaks: ['#a3b8c6', '#7f9bb0', '#587a8c'],
    snow: '#f6f8f8',
    clouds: ['#ffffff', '#dbe7ea', '#f4f0e4'],
    ripples: ['#dce9ea', '#2f6a7f', '#8fb7c2'],
    shore: ['#6f7d55', '#4b5a3e'],
    forest: '#33534e',
  },
  {
    sky: [
      [0, '#3c4a7c'],
      [0.35, '#8f7fa3'],
      [0.52, '#e3a596'],
      [0.62, '#f8d3a4'],
    ],
    water: [
      [0, '#e2aa97'],
      [0.3, '#8d84a8'],
      [1, '#2f3a66'],
    ],
    peaks: ['#b392a8', '#8a759b', '#5d567f'],
    snow: '#fbe0d2',
    clouds: ['#6f6a98', '#d99c98', '#f7c7a5'],
    ripples: ['#f3c4a8', '#4c4f80', '#b596ae'],
    shore: ['#a58b72', '#776258'],
    forest: '#3d3f63',
  },
];

const shore = 520;

/** A peak with snow on its upper part: the same line, cut off by a jagged edge. */
function snowPeak(random: Random, points: draw.Point[], [fill, snow]: [string, string]): string {
  const top = Math.min(...points.map(([, y]) => y));
  const capped = points.map(([x, y]): draw.Point => [x, Math.min(y, top + 92)]);
  const lower = capped.map(([x], at): draw.Point => [x, top + 78 + (at % 2 ? -14 : 18) * random() + Math.sin(at * 0.7) * 14]).reverse();
  const visible = [...capped, ...lower];
  const line = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
  const id = `peak${fill.slice(1)}`;
  return (
    `<clipPath id="${id}"><path d="M${line}L${points.at(-1)?.[0] ?? 0} ${shore}L${points[0]?.[0] ?? 0} ${shore}Z"/></clipPath>` +
    draw.group(
      [
        draw.rect([-40, 0, 1360, shore], fill),
        draw.polygon(visible, snow, 'opacity="0.92"'),
        times(60, () =>
          draw.stroke(
            `M${between(random, 0, 1280).toFixed(0)} ${(top + between(random, 60, 130)).toFixed(0)}l${between(random, -26, 10).toFixed(0)} ${between(random, 20, 60).toFixed(0)}`,
            snow,
            3,
            'opacity="0.5"',
          ),
        ),
      ],
      `clip-path="url(#${id})"`,
    )
  );
}

/** A jetty that leads from the lower left into the lake. */
function jetty(): string {
  const planks = times(26, (at) => {
    const depth = (at / 26) ** 0.8;
    const [y, middle, half] = [770 - depth * 176, 300 + depth * 262, 92 - depth * 62];
    return draw.path(
      `M${middle - half} ${y}L${middle + half} ${y - 2}L${middle + half + 4} ${y + 7 - depth * 5}L${middle - half - 4} ${y + 8 - depth * 5}Z`,
      at % 3 ? '#8b7158' : '#9a8066',
    );
  });
  const posts = times(5, (at) => {
    const depth = (at / 5) ** 0.8;
    const [y, middle, half, size] = [752 - depth * 176, 318 + depth * 262, 92 - depth * 62, 1.5 - depth];
    const post = (x: number) =>
      draw.rect([x - 5 * size, y - 26 * size, 10 * size, 92 * size], '#4d3d33') +
      draw.rect([x - 5 * size, y - 26 * size, 10 * size, 4 * size], '#b39a7e');
    return post(middle - half) + post(middle + half);
  });
  return draw.path('M200 790L396 786L594 600L532 600Z', '#2a3138', 'opacity="0.35" filter="url(#haze)"') + posts + planks;
}

/** A rowing boat, 200 units long. */
function boat(): string {
  return [
    draw.ellipse([0, 20], [104, 8], '#12303c', 'opacity="0.4"'),
    draw.path('M-100 -14Q-60 -2 0 -2Q60 -2 104 -22Q92 14 70 20L-70 20Q-92 12 -100 -14Z', '#a34634'),
    draw.path('M-100 -14Q-60 -2 0 -2Q60 -2 104 -22L100 -13Q60 6 0 6Q-60 6 -97 -6Z', '#f0e4cf'),
    draw.path('M-92 -13Q-40 -22 20 -20Q70 -22 98 -20Q60 -3 0 -3Q-60 -3 -92 -13Z', '#5c3b30'),
    draw.rect([-40, -17, 12, 14], '#c79a6a'),
    draw.rect([26, -18, 12, 14], '#c79a6a'),
    draw.stroke('M-60 -26L40 -4', '#caa273', 4),
    draw.stroke('M96 -20Q150 -40 190 -52', '#d9c9a8', 2),
  ].join('');
}

const water = { top: shore + 2, bottom: 800, left: 0, right: 1280 };

/** Gradients and filters. */
function makeDefs(light: Light): string[] {
  return [
    draw.linear('sky', light.sky),
    draw.linear('water', light.water),
    draw.blur('soft', [34, 9]),
    draw.blur('haze', 8),
    draw.blur('mirror', [2, 5]),
    draw.linear('mist', [
      [0, light.clouds[0], 0],
      [0.9, light.sky[2]?.[1] ?? '#ffffff', 0.5],
      [1, light.clouds[0], 0],
    ]),
    draw.linear('shore', [
      [0, light.shore[0]],
      [1, light.shore[1]],
    ]),
  ];
}

/** What lies far away. */
function background(random: Random, light: Light): string {
  const far = ridge(random, { from: -40, to: 1320, base: 500, height: 320, roughness: 0.62 });
  const middle = ridge(random, { from: -40, to: 1320, base: 512, height: 190, roughness: 0.55 });
  const near = ridge(random, { from: -40, to: 1320, base: 520, height: 92, roughness: 0.42 });
  const mountains = [
    snowPeak(random, far, [light.peaks[0], light.snow]),
    draw.rect([0, 360, 1280, 180], 'url(#mist)'),
    draw.land(middle, shore, light.peaks[1]),
    draw.rect([0, 420, 1280, 110], 'url(#mist)'),
    draw.land(near, shore, light.peaks[2]),
  ].join('');
  const trees = times(60, () =>
    pine(random, [between(random, 760, 1300), shore + between(random, -4, 6)], between(random, 26, 62), light.forest),
  );
  return [
    draw.rect([0, 0, 1280, 853], 'url(#sky)'),
    clouds(random, 18, [-80, 60, 1440, 230], light.clouds),
    mountains,
    trees,
    draw.rect([0, shore, 1280, 340], 'url(#water)'),
    draw.group(
      draw.group(
        mountains.replaceAll('id="peak', 'id="mirrored').replaceAll('url(#peak', 'url(#mirrored') + trees,
        `transform="translate(0 ${shore * 1.72}) scale(1 -0.72)"`,
      ),
      'opacity="0.42" filter="url(#mirror)"',
    ),
    ripples(random, { ...water, count: 320, colours: light.ripples, opacity: 0.42 }),
    draw.path('M-10 853L-10 640Q60 650 130 700Q210 770 420 790Q700 812 900 790Q1120 756 1290 690L1290 853Z', 'url(#shore)'),
  ].join('');
}

/** What lies between the distance and the viewer. */
function middleGround(random: Random, light: Light, variant: number): string {
  return [
    draw.stroke('M-10 636Q60 646 130 696Q210 766 420 786Q700 808 900 786Q1120 752 1290 686', light.ripples[0], 4, 'opacity="0.6"'),
    variant
      ? draw.path(
          'M-10 640Q-10 600 120 650Q230 700 420 730Q700 770 930 742Q1120 706 1290 640L1290 690Q1120 756 900 790Q700 812 420 790Q210 770 130 700Q60 650 -10 640Z',
          '#c9ae92',
          'opacity="0.75"',
        )
      : '',
    jetty(),
    draw.place(boat(), [760, 668], 1.05),
    stander({ ...silhouette('#2a3442'), coat: '#8f3f38', legs: '#262d3a' }, [566, 606], 62),
    times(34, () =>
      draw.ellipse(
        [between(random, 0, 1280), between(random, 800, 850)],
        [between(random, 6, 22), between(random, 4, 10)],
        light.shore[1],
        'opacity="0.7"',
      ),
    ),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random, light: Light): string {
  return [
    grass(
      random,
      Array.from({ length: 150 }, (): draw.Point => {
        const x = random() < 0.45 ? between(random, -10, 240) : between(random, 930, 1290);
        return [x, x < 300 ? 700 + x * 0.5 + random() * 60 : 810 - (x - 930) * 0.26 + random() * 70];
      }),
      62,
      [light.shore[1], light.forest, light.shore[0]],
    ),
    gull([820, 330], 0.6, '#ffffff', -6),
    gull([900, 290], 0.8, '#ffffff', 8),
    gull([300, 250], 0.5, '#ffffff', 4),
  ].join('');
}

/** A lake under snowy mountains, with a jetty and a boat: by day, and with low water at sunset. */
export function mountainLake(variant: number): string {
  const random = createRandom(140 + variant * 3);
  const light = lights[variant] ?? lights[0];

  return makePicture({
    ...wide,
    seed: 33 + variant,
    defs: makeDefs(light),
    layers: [background(random, light), middleGround(random, light, variant), foreground(random, light)],
  });
}
