import { createRandom, type Random } from '../../bench/random.ts';
import { between, clouds, gull, oneOf, times } from '../drawing/nature.ts';
import { mosque } from '../drawing/buildings.ts';
import { makePicture, tall } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

/** Roofs on a slope outside, with chimneys and a few lit windows. */
function roofs(random: Random): string {
  return [0, 1, 2, 3]
    .map((row) =>
      times(9, (at) => {
        const [x, y, width] = [
          110 + at * 74 + (row % 2) * 36 + between(random, -8, 8),
          640 + row * 66 + between(random, -12, 12),
          between(random, 64, 92),
        ];
        const wall = ['#b58a86', '#a07884', '#7d6480', '#5d4f70'][row] ?? '#5d4f70';
        const roof = ['#c98a72', '#b06a62', '#8d5260', '#6a4058'][row] ?? '#6a4058';
        return (
          draw.rect([x, y, width, 140], wall) +
          draw.path(`M${x - 6} ${y + 2}L${x + width * 0.5} ${y - 28}L${x + width + 6} ${y + 2}Z`, roof) +
          draw.rect([x + width * 0.68, y - 34, 9, 24], roof) +
          times(2, (column) => draw.rect([x + 12 + column * width * 0.42, y + 18, 13, 18], random() < 0.4 ? '#ffe0a0' : '#4a4262'))
        );
      }),
    )
    .join('');
}

/** A woman on the window seat who reads, in silhouette against the light. */
function reader(): string {
  const dark = '#241c2e';
  const rim = '#f6b98a';
  return [
    draw.path(
      'M150 1010Q146 930 178 880Q196 850 232 838L250 808L286 806L300 840Q338 850 352 890Q366 936 372 978L470 900Q492 886 508 902Q520 916 512 938L560 1010L584 1022Q590 1034 576 1036L528 1034Q516 1032 506 1016L470 962L404 1042Q372 1066 300 1064L150 1062Z',
      dark,
    ),
    draw.ellipse([272, 768], [40, 48], dark),
    draw.path(
      'M228 770Q222 712 276 712Q318 714 318 752Q296 736 274 742Q262 768 264 800Q262 828 238 832Q206 826 208 792Q212 776 228 770Z',
      '#1c1524',
    ),
    draw.circle([222, 812], 30, '#1c1524'),
    draw.path('M306 756Q318 770 320 780L312 786Q312 800 298 804Z', dark),
    draw.stroke('M320 760Q318 722 284 713', rim, 3, 'opacity="0.8"'),
    draw.stroke('M352 890Q366 936 372 978L470 900Q492 886 508 902', rim, 3.4, 'opacity="0.75"'),
    draw.stroke('M300 842Q336 852 351 888', rim, 3, 'opacity="0.7"'),
    draw.stroke('M512 938L560 1010', rim, 2.6, 'opacity="0.55"'),
    draw.path('M340 900Q380 940 424 930Q438 922 430 906L350 868Z', dark),
    draw.path('M372 864L424 842L448 914L402 934Z', '#7a2f36'),
    draw.path('M424 842L486 846L500 912L448 914Z', '#8d3a40'),
    draw.path('M376 860Q404 838 426 844Q452 834 484 844L484 850Q452 842 426 850Q404 846 378 866Z', '#fff2d6'),
    draw.ellipse([418, 926], [14, 9], '#d9a484', 'transform="rotate(-18 418 926)"'),
  ].join('');
}

function room(): string {
  const curtain = (x: number, direction: number) =>
    times(6, (at) =>
      draw.path(
        `M${x + direction * at * 22} 60Q${x + direction * (at * 22 + 16)} 520 ${x + direction * (at * 24 - 4)} 1090L${x + direction * (at * 24 + 24)} 1090Q${x + direction * (at * 22 + 34)} 520 ${x + direction * (at * 22 + 24)} 60Z`,
        at % 2 ? '#5d3a4a' : '#6f4655',
      ),
    );
  const cat = draw.path(
    'M0 0Q-6 -40 24 -52Q34 -78 30 -92L44 -82L58 -83L70 -94Q72 -72 66 -60Q78 -30 72 0Q100 4 96 24Q86 10 60 6L10 6Z',
    '#1c1524',
  );
  return [
    curtain(20, 1),
    curtain(833, -1),
    draw.rect([0, 40, 853, 22], '#4a2f34'),
    draw.circle([14, 51], 16, '#c9a04e'),
    draw.circle([839, 51], 16, '#c9a04e'),
    draw.path('M60 1060L793 1060L810 1100L43 1100Z', '#8a5f48'),
    draw.path('M60 1060L793 1060L795 1068L58 1068Z', '#e0a880'),
    draw.rect([43, 1100, 767, 180], '#4f3440'),
    times(5, (at) => draw.rect([70 + at * 150, 1124, 124, 156], '#412a38', 'rx="3"')),
    draw.path('M110 1064Q104 1010 150 990Q190 984 196 1010L200 1064Z', '#a8604f'),
    draw.path('M120 1058Q116 1016 152 998', 'none', 'stroke="#e0a080" stroke-width="3" opacity="0.6"'),
    draw.place(cat, [640, 1056], 0.95),
    draw.stroke('M706 998Q710 1016 704 1030', '#f6b98a', 2.6, 'opacity="0.7"'),
    draw.path('M566 1060L572 1030L612 1030L618 1060Z', '#c9805a'),
    draw.stroke('M592 1030Q580 980 556 962M592 1030Q594 970 606 944M592 1030Q606 990 634 976M592 1030Q572 1000 548 1000', '#3f5a4a', 4),
    draw
      .points('556 960, 606 942, 634 974, 548 998, 582 976')
      .map(
        ([x, y]) =>
          draw.ellipse([x, y], [13, 7], '#4f7058', `transform="rotate(-30 ${x} ${y})"`) + draw.circle([x + 4, y - 7], 5, '#d9606a'),
      )
      .join(''),
    times(4, (at) =>
      draw.rect([690 + at * 4, 1050 - at * 12, 76 - at * 6, 11], ['#7a3a40', '#c9a468', '#3f5a70', '#8a6a4a'][at] ?? '#7a3a40', 'rx="2"'),
    ),
  ].join('');
}

const bars =
  draw.rect([98, 92, 14, 972], '#f0dcc0') +
  draw.rect([741, 92, 14, 972], '#d9bfa4') +
  draw.rect([98, 92, 657, 14], '#f0dcc0') +
  draw.rect([420, 92, 13, 972], '#e6cfb0') +
  draw.rect([98, 356, 657, 11], '#e6cfb0');

const defs = [
  draw.linear('sky', [
    [0, '#5d6aa0'],
    [0.3, '#b58aa6'],
    [0.52, '#f2a988'],
    [0.66, '#fcd9a0'],
  ]),
  draw.linear('wallpaper', [
    [0, '#4a3246'],
    [1, '#2f2032'],
  ]),
  draw.blur('soft', [26, 7]),
  draw.blur('haze', 22),
  draw.radial('sun', [
    [0, '#fff4d0', 1],
    [0.14, '#ffe9b4', 0.8],
    [0.5, '#ffcb8c', 0.28],
    [1, '#ffc07c', 0],
  ]),
  draw.linear('shaft', [
    [0, '#ffe2b0', 0.55],
    [1, '#ffe2b0', 0],
  ]),
  draw.linear('water', [
    [0, '#f6c79c'],
    [1, '#a88aa6'],
  ]),
];

/** What lies far away. */
function background(): string {
  return [
    draw.rect([0, 0, 853, 1280], 'url(#wallpaper)'),
    draw.rect([104, 98, 645, 960], 'url(#sky)'),
    '<clipPath id="pane"><rect x="104" y="98" width="645" height="960"/></clipPath>',
  ].join('');
}

/** What lies between the distance and the viewer. */
function middleGround(random: Random): string {
  return [
    draw.group(
      [
        clouds(random, 16, [60, 140, 740, 330], ['#f3b89c', '#d993a0', '#f9d6ae', '#8f88b4']),
        draw.circle([590, 520], 330, 'url(#sun)'),
        draw.circle([590, 520], 36, '#fff8e4'),
        draw.rect([104, 566, 645, 80], 'url(#water)'),
        times(40, () =>
          draw.rect(
            [between(random, 110, 740), between(random, 570, 626), between(random, 10, 40), 2],
            oneOf(random, ['#fff0c8', '#c99aa0']),
            'opacity="0.6" rx="1"',
          ),
        ),
        draw.land(draw.points('80 566, 220 552, 360 560, 520 548, 660 558, 780 552'), 570, '#9a7a98'),
        draw.place(mosque('#8a6a8c'), [268, 566], 0.72),
        draw.ellipse([430, 640], [420, 22], '#f9d9b0', 'filter="url(#haze)" opacity="0.6"'),
        roofs(random),
        gull([340, 360], 0.9, '#fff4e2', -8),
        gull([250, 430], 0.6, '#fff4e2', 8),
        gull([500, 300], 0.55, '#fff4e2', 4),
      ],
      'clip-path="url(#pane)"',
    ),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random): string {
  return [
    bars,
    draw.rect([112, 106, 629, 952], '#fff0d0', 'opacity="0.06"'),
    draw.path('M112 360L420 360L420 106L300 106Z', '#ffffff', 'opacity="0.07"'),
    room(),
    reader(),
    draw.path('M500 400L755 330L500 1280L60 1280Z', 'url(#shaft)', 'opacity="0.4" style="mix-blend-mode:soft-light"'),
    times(60, () =>
      draw.circle([between(random, 120, 740), between(random, 400, 1180)], between(random, 0.7, 2), '#ffe9c4', 'opacity="0.5"'),
    ),
  ].join('');
}

/** A woman who reads on a window seat above the roofs at evening, in portrait format. */
export function windowReader(): string {
  const random = createRandom(1905);

  return makePicture({ ...tall, seed: 221, vignette: 0.62, defs, layers: [background(), middleGround(random), foreground(random)] });
}
