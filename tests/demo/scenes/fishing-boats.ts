import { createRandom, type Random } from '../../bench/random.ts';
import { between, clouds, glitter, gull, ridge, ripples, times } from '../drawing/nature.ts';
import { shadow } from '../drawing/people.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

interface Light {
  sky: draw.Stop[];
  sea: draw.Stop[];
  hills: [string, string, string];
  clouds: [string, ...string[]];
  ripples: [string, ...string[]];
  sun: [draw.Point, string];
  quay: [string, string];
}

const lights: [Light, Light] = [
  {
    sky: [
      [0, '#8fb1bd'],
      [0.35, '#c5d3d0'],
      [0.56, '#f4e6cf'],
    ],
    sea: [
      [0, '#e6dcc9'],
      [0.25, '#a9c2c2'],
      [1, '#4c7f8c'],
    ],
    hills: ['#c0cdcb', '#a3b9bb', '#7d9ba1'],
    clouds: ['#e9ebe3', '#d5dfdc', '#fbf1dd'],
    ripples: ['#f2ead8', '#6d9aa2', '#c3d3cf'],
    sun: [[860, 430], '#fff4d6'],
    quay: ['#8b857b', '#5d5a58'],
  },
  {
    sky: [
      [0, '#35385e'],
      [0.3, '#85546a'],
      [0.48, '#d97a55'],
      [0.57, '#f6bd74'],
    ],
    sea: [
      [0, '#e79a62'],
      [0.25, '#8d5a66'],
      [1, '#2a2c4c'],
    ],
    hills: ['#9a6069', '#704a60', '#483651'],
    clouds: ['#4a4468', '#b8616a', '#f09a68'],
    ripples: ['#f3b27a', '#3c3658', '#a5696e'],
    sun: [[860, 468], '#fff0be'],
    quay: ['#4b4152', '#322c3f'],
  },
];

interface BoatPaint {
  hull: string;
  band: string;
  cabin: string;
}

/** A fishing boat with its bow to the right, about 320 units long; its water line is at 0. */
function boat({ hull, band, cabin }: BoatPaint): string {
  const rope = '#3a3436';
  return [
    draw.stroke('M34 -62L34 -226M34 -218L150 -66M34 -218L-132 -56M-72 -66L-72 -150M34 -196L-72 -146', rope, 1.6),
    draw.rect([31, -232, 6, 176], '#6d4c34'),
    draw.rect([-75, -152, 5, 92], '#6d4c34'),
    draw.stroke('M34 -100L118 -168', '#6d4c34', 5),
    draw.stroke('M118 -168L122 -96', rope, 1.3),
    draw.path('M-30 -60L-28 -122L26 -122L34 -60Z', cabin),
    draw.path('M-38 -120L-30 -132L28 -132L36 -120Z', band),
    draw.path('M-22 -112L-21 -90L-2 -90L-2 -112Z', '#31454f'),
    draw.path('M5 -112L5 -90L24 -90L22 -112Z', '#3d5560'),
    draw.path('M-30 -60L-28 -122L-14 -122L-16 -60Z', '#000000', 'opacity="0.13"'),
    draw.rect([-8, -82, 16, 24], '#7c5a3e'),
    draw.path('M-154 -70Q-140 -8 -112 8L96 8Q136 0 172 -88Q120 -58 20 -55Q-90 -54 -154 -70Z', hull),
    draw.path('M-154 -70Q-90 -54 20 -55Q120 -58 172 -88L166 -74Q118 -46 20 -43Q-90 -42 -151 -57Z', '#f3ead8'),
    draw.path('M-150 -52Q-90 -38 20 -39Q116 -42 162 -66L158 -57Q114 -33 20 -31Q-90 -30 -147 -43Z', band),
    draw.path('M-128 -8Q0 2 118 -10Q108 4 96 8L-112 8Q-122 2 -128 -8Z', '#5d2a2a'),
    draw.path('M-154 -70Q-140 -8 -112 8L-40 8Q-90 -20 -104 -62Q-134 -65 -154 -70Z', '#000000', 'opacity="0.14"'),
    times(
      4,
      (at) => draw.circle([-106 + at * 52, -26 + (at % 2) * 2], 9, '#24262c') + draw.circle([-106 + at * 52, -26 + (at % 2) * 2], 4, hull),
    ),
    draw.circle([138, -48], 3, '#f3ead8'),
    draw.ellipse([-98, -66], [26, 12], '#c46a3a'),
    draw.ellipse([-82, -70], [18, 9], '#d98a4c'),
    times(3, (at) => draw.circle([-116 + at * 16, -70], 4, '#f0d9a0')),
  ].join('');
}

/** A boat with its reflection. */
const afloat = (paint: BoatPaint, at: draw.Point, scale: number, mirrored = false) => {
  const drawn = boat(paint);
  const reflection = draw.group(draw.group(drawn, 'transform="translate(0 16) scale(1 -0.72)"'), 'opacity="0.34" filter="url(#mirror)"');
  return draw.place(reflection + draw.ellipse([0, 8], [136, 8], '#182a33', 'opacity="0.35"') + drawn, at, scale, mirrored);
};

/** A man who mends a net, with heaps of net around him, on the ground at the origin. */
function mender(random: Random): string {
  const heap = (x: number, y: number, width: number, colour: string) =>
    draw.path(
      `M${x} ${y}Q${x + width * 0.1} ${y - width * 0.34} ${x + width * 0.42} ${y - width * 0.36}Q${x + width * 0.8} ${y - width * 0.4} ${x + width} ${y}Z`,
      colour,
    ) +
    times(26, () =>
      draw.stroke(
        `M${(x + between(random, 0.08, 0.9) * width).toFixed(0)} ${(y - between(random, 0.02, 0.26) * width).toFixed(0)}q8 -6 16 2`,
        '#000000',
        1.4,
        'opacity="0.22"',
      ),
    ) +
    times(9, (at) => draw.circle([x + width * (0.08 + at * 0.1), y - width * (0.06 + 0.16 * Math.sin(at * 0.4))], 5, '#e8c27a'));
  return [
    shadow([30, 6], [190, 14], 0.3),
    heap(-70, 4, 150, '#3f6a6b'),
    draw.rect([66, -34, 46, 38], '#8a5a38'),
    draw.rect([66, -34, 46, 7], '#a6724a'),
    draw.path('M62 -38Q60 -66 74 -92Q92 -104 108 -92Q118 -66 114 -34Z', '#2f4a66'),
    draw.stroke('M78 -38L40 -36L30 0M88 -36L54 -30L50 2', '#33343f', 15),
    draw.stroke('M24 2L40 2M44 4L60 4', '#1f2027', 8),
    draw.stroke('M80 -84Q60 -66 34 -58', '#3a5878', 12),
    draw.circle([32, -58], 5.5, '#c98f6a'),
    draw.ellipse([88, -112], [11, 13], '#c98f6a'),
    draw.path('M74 -112Q74 -130 90 -130Q104 -129 103 -114Q92 -120 74 -112Z', '#23313f'),
    draw.path('M68 -111L84 -116L82 -111Z', '#23313f'),
    heap(104, 8, 120, '#a4553a'),
  ].join('');
}

const water = { top: 490, bottom: 790, left: 0, right: 1280 };

/** Gradients and filters. */
function makeDefs(light: Light): string[] {
  const [, sun] = light.sun;
  return [
    draw.linear('sky', light.sky),
    draw.linear('sea', light.sea),
    draw.blur('soft', [34, 9]),
    draw.blur('mirror', [3, 4]),
    draw.radial('sun', [
      [0, sun, 0.95],
      [0.14, sun, 0.7],
      [0.45, sun, 0.22],
      [1, sun, 0],
    ]),
    draw.linear('quay', [
      [0, light.quay[0]],
      [1, light.quay[1]],
    ]),
    draw.linear('mist', [
      [0, light.clouds[2] ?? '#ffffff', 0],
      [0.7, light.sky.at(-1)?.[1] ?? '#ffffff', 0.75],
      [1, '#ffffff', 0],
    ]),
  ];
}

/** What lies far away. */
function background(random: Random, light: Light): string {
  const [[sunX, sunY], sun] = light.sun;
  return [
    draw.rect([0, 0, 1280, 853], 'url(#sky)'),
    clouds(random, 20, [-80, 60, 1440, 300], light.clouds),
    draw.circle([sunX, sunY], 290, 'url(#sun)'),
    draw.circle([sunX, sunY], 24, sun),
    draw.land(ridge(random, { from: -40, to: 1320, base: 486, height: 190, roughness: 0.4 }), 500, light.hills[0]),
    draw.land(ridge(random, { from: -40, to: 1320, base: 490, height: 110, roughness: 0.38 }), 500, light.hills[1]),
    draw.rect([0, 390, 1280, 110], 'url(#mist)'),
    draw.rect([0, 488, 1280, 370], 'url(#sea)'),
    glitter(random, { ...water, x: sunX, spread: 80, count: 130, colours: [sun, '#ffe6bb'], opacity: 0.75 }),
    ripples(random, { ...water, count: 230, colours: light.ripples, opacity: 0.5 }),
    draw.path('M1290 520L1290 470Q1160 462 1060 478L940 490L934 500Q1100 500 1290 524Z', light.hills[2]),
    times(40, () =>
      draw.ellipse(
        [between(random, 940, 1290), between(random, 486, 510)],
        [between(random, 8, 18), between(random, 5, 9)],
        light.hills[2],
        'opacity="0.9"',
      ),
    ),
  ].join('');
}

/** What lies between the distance and the viewer. */
function middleGround(random: Random, light: Light): string {
  return [
    draw.rect([958, 440, 12, 50], '#f1e7d6'),
    draw.rect([958, 452, 12, 9], '#b5452f'),
    draw.rect([958, 470, 12, 9], '#b5452f'),
    draw.rect([956, 434, 16, 7], '#2a2f38'),
    draw.circle([964, 432], 5, '#ffe7a8'),
    afloat({ hull: '#2f6f78', band: '#e0b04e', cabin: '#f1e9da' }, [560, 548], 0.62, true),
    afloat({ hull: '#2b5f92', band: '#d9573d', cabin: '#f4ecdc' }, [318, 612], 0.98),
    afloat({ hull: '#b5402f', band: '#f0c05a', cabin: '#f4ecdc' }, [828, 652], 1.18),
    ripples(random, { ...water, top: 610, count: 90, colours: light.ripples, opacity: 0.55 }),
    draw.path('M-10 853L-10 744Q400 726 760 738Q1040 746 1290 730L1290 853Z', 'url(#quay)'),
    draw.path('M-10 748Q400 730 760 742Q1040 750 1290 734L1290 744Q1040 760 760 752Q400 740 -10 758Z', '#ffffff', 'opacity="0.22"'),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random): string {
  return [
    times(26, (at) => draw.stroke(`M${at * 52 - 10} 760L${at * 58 - 90} 853`, '#000000', 1.6, 'opacity="0.16"')),
    draw.stroke('M460 728Q420 690 436 640', '#4a4038', 2.4),
    draw.path('M446 746L448 716Q446 706 462 706Q478 706 476 716L478 746Z', '#33353d'),
    draw.place(mender(random), [1010, 768], 1.06),
    draw.rect([150, 716, 62, 40], '#9a6a42'),
    draw.rect([150, 716, 62, 8], '#b9855a'),
    draw.rect([176, 690, 58, 34], '#a97a4f'),
    draw.rect([176, 690, 58, 7], '#c39869'),
    times(9, (at) => draw.ellipse([160 + at * 5.6, 714 - (at % 3) * 3], [9, 3.4], '#c9d4d8', 'transform="rotate(0)"')),
    gull([640, 300], 0.8, '#ffffff', -8),
    gull([720, 250], 1.05, '#ffffff', 5),
    gull([470, 340], 0.55, '#ffffff', 9),
    gull([1060, 330], 0.6, '#ffffff', -4),
    gull([250, 270], 0.5, '#ffffff', 4),
  ].join('');
}

/** A small harbour with three boats, and a man who mends his net: on a misty morning, and on a red evening. */
export function fishingBoats(variant: number): string {
  const random = createRandom(230 + variant);
  const light = lights[variant] ?? lights[0];

  return makePicture({
    ...wide,
    seed: 44,
    defs: makeDefs(light),
    layers: [background(random, light), middleGround(random, light), foreground(random)],
  });
}
