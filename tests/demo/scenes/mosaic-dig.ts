import { createRandom, type Random } from '../../bench/random.ts';
import { mosaic } from '../drawing/mosaic.ts';
import { between, grass, oneOf, ridge, times } from '../drawing/nature.ts';
import { picker, shadow, stander } from '../drawing/people.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

/** Soil that still covers a part of the floor. */
function soil(): string {
  return (
    draw.path('M60 470Q160 500 210 560Q300 600 300 660Q380 690 420 760Q380 820 300 853L-10 853L-10 470Z', '#9c7750') +
    draw.path(
      'M60 470Q160 500 210 560Q300 600 300 660Q380 690 420 760Q392 770 360 730Q300 700 270 660Q250 620 180 580Q120 520 50 486Z',
      '#7a5a3a',
    ) +
    draw.path('M1220 470Q1130 520 1110 580Q1010 640 1000 700Q1020 780 1060 853L1290 853L1290 470Z', '#a37d55') +
    draw.path('M1220 470Q1130 520 1110 580Q1010 640 1000 700Q1010 740 1024 760Q1030 700 1130 620Q1150 560 1230 490Z', '#7f5e3d')
  );
}

const skin = '#c9977a';

const defs = [
  draw.linear('sky', [
    [0, '#8fb3c4'],
    [0.6, '#e9dfc4'],
    [1, '#f6e4bd'],
  ]),
  draw.linear('trench', [
    [0, '#b58e62'],
    [0.5, '#a07a52'],
    [1, '#8a6644'],
  ]),
  draw.blur('haze', 12),
  draw.linear('wallside', [
    [0, '#a37f57'],
    [1, '#6d4f34'],
  ]),
  draw.linear('shaft', [
    [0, '#fff2c9', 0.6],
    [1, '#fff2c9', 0],
  ]),
];

/** What lies farthest away. */
function distance(random: Random): string {
  return [
    draw.rect([0, 0, 1280, 853], 'url(#sky)'),
    draw.land(ridge(random, { from: -20, to: 1300, base: 230, height: 110, roughness: 0.4 }), 320, '#a3aea2'),
    draw.land(draw.points('-20 236, 300 222, 620 240, 960 222, 1300 240'), 420, '#b9ac78'),
    times(60, () => {
      const [x, y] = [between(random, 0, 1280), between(random, 226, 262)];
      return draw.ellipse([x, y], [between(random, 8, 20), between(random, 5, 11)], oneOf(random, ['#6f7d54', '#7f8a5c', '#5d6e4c']));
    }),
    draw.path(
      'M760 262L820 130L1130 118L1196 250L1180 254L1120 138L1126 256L1112 256L1106 136L836 148L842 268L828 268L822 150L776 268Z',
      '#6d5a48',
    ),
    draw.path('M740 158Q960 96 1220 140L1150 112Q980 76 810 122Z', '#efe6d0'),
    draw.path('M740 158Q960 96 1220 140L1218 148Q960 106 744 168Z', '#c9b995'),
  ].join('');
}

/** What lies behind the subject. */
function background(random: Random): string {
  return [
    draw.path('M-10 290Q640 250 1290 290L1290 853L-10 853Z', '#c4a06f'),
    draw.path('M90 340L1190 334L1250 470L40 476Z', 'url(#wallside)'),
    times(6, (band) =>
      draw.stroke(
        draw.smooth([
          [80 - band * 6, 352 + band * 20],
          [400, 348 + band * 21],
          [800, 350 + band * 20],
          [1200 + band * 8, 346 + band * 21],
        ]),
        band % 2 ? '#c29a6a' : '#5d432d',
        3,
        'opacity="0.45"',
      ),
    ),
    times(30, () =>
      draw.ellipse(
        [between(random, 90, 1190), between(random, 360, 462)],
        [between(random, 5, 15), between(random, 3, 8)],
        oneOf(random, ['#8d6d4a', '#c4a375', '#6d5036']),
      ),
    ),
    draw.path('M40 474L1250 468L1290 560L1290 853L-10 853L-10 560Z', 'url(#trench)'),
    mosaic(random),
  ].join('');
}

/** The subject. */
function middleGround(random: Random): string {
  const stones = times(46, () => {
    const left = random() < 0.5;
    const [x, y] = [left ? between(random, 0, 260) : between(random, 1040, 1280), between(random, 620, 850)];
    return (
      draw.ellipse([x, y + 4], [14, 5], '#000000', 'opacity="0.2"') +
      draw.ellipse([x, y], [between(random, 5, 14), between(random, 3, 8)], oneOf(random, ['#b59a74', '#8a6a48', '#c9b08a']))
    );
  });
  return [
    soil(),
    stones,
    draw.stroke('M96 338L96 306M1184 332L1184 300M640 330L640 302', '#8a5a34', 5),
    draw.stroke('M96 312Q370 306 640 308Q900 302 1184 306', '#f4efe0', 1.6),
    draw.stroke('M640 308L640 470', '#f4efe0', 1.2, 'opacity="0.7"'),
    [0, 1, 2, 3, 4]
      .map((step) =>
        draw.rect(
          [1010 + step * 20, 792 - step * 3.4, 20, 7],
          step % 2 ? '#f4efe0' : '#c23b34',
          `transform="rotate(-9 ${1010 + step * 20} 792)"`,
        ),
      )
      .join(''),
    shadow([376, 652], [70, 12], 0.3),
    picker({ coat: '#d9cfb8', legs: '#5a6a7c', skin, hair: '#3a2a22', hat: '#e0c88f' }, [350, 652], 212),
    draw.stroke('M414 568L446 592', '#8a5a34', 5),
    draw.path('M442 586L458 596L450 604L438 594Z', '#d9c08a'),
    shadow([940, 632], [66, 11], 0.3),
    picker({ coat: '#7a9a8c', legs: '#6a5442', skin: '#b98567', hair: '#2a2220', hat: '#c9604a' }, [960, 634], 196, true),
    draw.path('M1010 690L1016 640L1068 640L1076 690Z', '#5f6b74'),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random): string {
  return [
    draw.ellipse([1042, 640], [27, 7], '#8d6a48'),
    draw.stroke('M1018 638Q1042 600 1068 638', '#3a4148', 3),
    shadow([238, 456], [34, 6], 0.3),
    stander({ coat: '#b8733f', legs: '#4a4440', skin, hair: '#54402f', hat: '#efe3c4' }, [238, 458], 134),
    draw.rect([246, 366, 26, 18], '#f4efe0', 'transform="rotate(-10 258 376)"'),
    shadow([1106, 452], [34, 6], 0.3),
    stander({ coat: '#4f6a84', legs: '#3f3a3a', skin, hair: '#2a2220' }, [1106, 454], 128),
    draw.place(
      draw.stroke('M0 0L-18 60M0 0L18 60M0 0L2 60', '#4a3a2c', 4) +
        draw.rect([-12, -18, 26, 18], '#e0b03a') +
        draw.circle([16, -9], 6, '#2b3038'),
      [1040, 396],
      1,
    ),
    grass(
      random,
      Array.from({ length: 90 }, (): draw.Point => [between(random, 0, 1280), between(random, 318, 336)]),
      16,
      ['#8f8a52', '#b5a566', '#6f7a4c'],
    ),
    draw.path('M300 0L560 0L900 853L420 853Z', 'url(#shaft)', 'opacity="0.45" style="mix-blend-mode:soft-light"'),
    draw.path('M0 800Q640 740 1280 800L1280 853L0 853Z', '#4a3320', 'opacity="0.35" filter="url(#haze)"'),
  ].join('');
}

/** Archaeologists at a mosaic floor that comes to light. */
export function mosaicDig(): string {
  const random = createRandom(1303);

  return makePicture({
    ...wide,
    seed: 161,
    vignette: 0.45,
    defs,
    layers: [distance(random), background(random), middleGround(random), foreground(random)],
  });
}
