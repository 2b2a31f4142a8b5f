import { createRandom, type Random } from '../../bench/random.ts';
import { between, oneOf, ridge, times } from '../drawing/nature.ts';
import { bust } from '../drawing/people.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

/** The film: a man and a horse on a ridge below a large sun, in black and white. */
function film(random: Random): string {
  const horse =
    'M-70 0L-64 -40Q-70 -62 -54 -72Q-20 -80 14 -74Q26 -92 44 -100L50 -110L54 -99Q66 -88 72 -76L66 -70L52 -76Q44 -64 38 -54L44 -2L34 -2L26 -40Q0 -34 -30 -38L-42 0L-50 0L-46 -36L-54 -32L-60 0ZM-54 -70Q-76 -66 -80 -34Q-86 -60 -66 -74Z';
  const picture = [
    draw.rect([290, 120, 700, 330], 'url(#screen)'),
    draw.circle([760, 262], 74, '#fbf9f0', 'opacity="0.95"'),
    times(12, () =>
      draw.ellipse(
        [between(random, 320, 960), between(random, 150, 300)],
        [between(random, 50, 130), between(random, 4, 12)],
        '#d9dcda',
        'opacity="0.5" filter="url(#softly)"',
      ),
    ),
    draw.land(ridge(random, { from: 290, to: 990, base: 400, height: 110, roughness: 0.42 }), 450, '#8a9094'),
    draw.land(draw.points('290 410, 430 384, 600 372, 760 356, 860 368, 990 352'), 450, '#24282e'),
    draw.place(
      draw.path(horse, '#14171c') +
        draw.path('M-16 -74L-22 -104Q-22 -122 -8 -126Q8 -126 10 -108L12 -76L4 -40L-6 -40L2 -72Z', '#14171c') +
        draw.circle([-5, -136], 11, '#14171c') +
        draw.path('M-26 -140Q-4 -152 18 -140L12 -146Q10 -156 -4 -156Q-18 -156 -20 -146Z', '#14171c'),
      [742, 358],
      0.95,
    ),
    times(9, (at) => draw.stroke(`M${310 + at * 84} ${448 - (at % 3) * 6}l${between(random, -8, 8).toFixed(0)} -24`, '#14171c', 2)),
  ];
  return '<clipPath id="film"><rect x="290" y="120" width="700" height="330"/></clipPath>' + draw.group(picture, 'clip-path="url(#film)"');
}

function curtains(): string {
  const folds = (from: number, direction: number) =>
    times(9, (at) =>
      draw.path(
        `M${from + direction * at * 26} 60Q${from + direction * (at * 26 + 20)} 300 ${from + direction * (at * 26 + 6)} 520L${from + direction * (at * 26 + 26)} 520Q${from + direction * (at * 26 + 32)} 300 ${from + direction * (at * 26 + 26)} 60Z`,
        at % 2 ? '#7d2230' : '#a0303e',
      ),
    );
  return (
    folds(20, 1) +
    folds(1260, -1) +
    draw.path(
      'M0 40L1280 40L1280 98Q1200 138 1120 100Q1040 140 960 102Q880 142 800 102Q720 142 640 102Q560 142 480 102Q400 142 320 102Q240 142 160 100Q80 138 0 98Z',
      '#8d2836',
    ) +
    draw.path(
      'M0 92Q80 132 160 94Q240 136 320 96Q400 136 480 96Q560 136 640 96Q720 136 800 96Q880 136 960 96Q1040 134 1120 94Q1200 132 1280 92',
      'none',
      'stroke="#d9a94c" stroke-width="5"',
    ) +
    draw.path('M20 130L250 130L280 520L0 520Z', '#0a0610', 'opacity="0.35"') +
    draw.path('M1260 130L1030 130L1000 520L1280 520Z', '#0a0610', 'opacity="0.35"')
  );
}

/** A row of seats with people in it, seen from behind. */
function seats(random: Random, row: number): string {
  const width = 58 + row * 25;
  const y = 560 + row * 44 + row ** 2 * 9;
  const count = Math.ceil(1320 / (width * 1.12)) + 1;
  const dark = ['#3a1c28', '#331824', '#2b141f', '#241019', '#1b0c13'][row] ?? '#1b0c13';
  return times(count, (at) => {
    const x = 640 + (at - (count - 1) / 2) * width * 1.12 + (row % 2 ? width * 0.56 : 0);
    const bend = Math.abs(x - 640) ** 2 * 0.00003;
    const shade = oneOf(random, ['#12141f', '#181626', '#1c1a22', '#10121a']);
    const top = y - width * 0.16 - bend;
    const rim = draw.path(
      `M${x - width * 0.19} ${top - width * 0.3}Q${x - width * 0.18} ${top - width * 0.6} ${x} ${top - width * 0.6}Q${x + width * 0.18} ${top - width * 0.6} ${x + width * 0.19} ${top - width * 0.3}`,
      'none',
      `stroke="#e8e4d4" stroke-width="${(1 + row * 0.4).toFixed(1)}" opacity="0.45"`,
    );
    const shoulders = draw.path(
      `M${x - width * 0.44} ${top + width * 0.2}Q${x - width * 0.38} ${top - width * 0.02} ${x - width * 0.2} ${top - width * 0.07}M${x + width * 0.44} ${top + width * 0.2}Q${x + width * 0.38} ${top - width * 0.02} ${x + width * 0.2} ${top - width * 0.07}`,
      'none',
      `stroke="#e8e4d4" stroke-width="${(0.8 + row * 0.3).toFixed(1)}" opacity="0.3"`,
    );
    const knot = random() < 0.22 ? draw.circle([x + width * 0.06, top - width * 0.6], width * 0.09, shade) : '';
    const person =
      random() < 0.78 ? knot + bust({ coat: shade, legs: shade, skin: shade, hair: shade }, [x, top], width * 0.94) + rim + shoulders : '';
    const seat =
      draw.path(
        `M${x - width * 0.5} ${y + width}L${x - width * 0.5} ${y + 18 - bend}Q${x - width * 0.48} ${y - 2 - bend} ${x} ${y - 4 - bend}Q${x + width * 0.48} ${y - 2 - bend} ${x + width * 0.5} ${y + 18 - bend}L${x + width * 0.5} ${y + width}Z`,
        dark,
      ) +
      draw.path(
        `M${x - width * 0.46} ${y + 12 - bend}Q${x - width * 0.4} ${y + 1 - bend} ${x} ${y - 1 - bend}Q${x + width * 0.4} ${y + 1 - bend} ${x + width * 0.46} ${y + 12 - bend}`,
        'none',
        'stroke="#d98a8a" stroke-width="2" opacity="0.4"',
      );
    return person + seat;
  });
}

const sconce = (x: number, y: number) =>
  draw.circle([x, y], 110, 'url(#glow)') +
  draw.path(`M${x - 13} ${y + 10}Q${x} ${y - 30} ${x + 13} ${y + 10}Z`, '#ffdf9c') +
  draw.path(`M${x - 7} ${y + 10}L${x + 7} ${y + 10}L${x} ${y + 30}Z`, '#a87a3a');

const defs = [
  draw.linear('screen', [
    [0, '#c9cecf'],
    [0.6, '#eff0ea'],
    [1, '#f6f4ea'],
  ]),
  draw.linear('hall', [
    [0, '#2a1420'],
    [1, '#150a12'],
  ]),
  draw.blur('softly', [16, 3]),
  draw.blur('haze', 30),
  draw.radial('glow', [
    [0, '#ffd98c', 0.75],
    [0.3, '#ffbf6a', 0.25],
    [1, '#ffb45c', 0],
  ]),
  draw.linear('beam', [
    [0, '#f6f6ee', 0.4],
    [1, '#f6f6ee', 0.05],
  ]),
  draw.radial('light', [
    [0, '#f3f3ea', 0.5],
    [1, '#f3f3ea', 0],
  ]),
];

/** What lies far away. */
function background(random: Random): string {
  return [
    draw.rect([0, 0, 1280, 853], 'url(#hall)'),
    draw.path('M0 0L1280 0L1280 46L0 46Z', '#4a2a2a'),
    times(32, (at) => draw.rect([at * 40 + 4, 10, 30, 24], '#6d4234', 'rx="3"')),
    draw.rect([0, 42, 1280, 6], '#d9a94c', 'opacity="0.7"'),
    draw.rect([250, 84, 780, 420], '#0e0a10'),
    film(random),
    draw.circle([640, 290], 520, 'url(#light)', 'style="mix-blend-mode:screen"'),
    curtains(),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random): string {
  const dust = times(120, () => {
    const along = random();
    const reach = (1 - along) * 320 + 14;
    return draw.circle(
      [640 + between(random, -1, 1) * reach, 290 - along * 300 + between(random, -0.4, 0.4) * reach],
      between(random, 0.7, 2.2),
      '#ffffff',
      `opacity="${between(random, 0.2, 0.7).toFixed(2)}"`,
    );
  });
  return [
    draw.path('M230 500L1050 500L1110 540L170 540Z', '#5a3428'),
    draw.path('M230 500L1050 500L1054 506L226 506Z', '#d9a94c', 'opacity="0.6"'),
    times(30, (at) => draw.rect([236 + at * 27, 508, 2, 30], '#3a2018')),
    sconce(130, 400),
    sconce(1150, 400),
    draw.ellipse([640, 560], [560, 60], '#e9e6d6', 'filter="url(#haze)" opacity="0.35"'),
    times(5, (row) => seats(random, row)),
    draw.path('M610 0L670 0L1010 470L270 470Z', 'url(#beam)', 'opacity="0.55" style="mix-blend-mode:screen"'),
    dust,
  ].join('');
}

/** The only hall of an old cinema, seen from the last rows. */
export function cinemaHall(): string {
  const random = createRandom(1702);

  return makePicture({ ...wide, seed: 201, vignette: 0.7, texture: 0.4, defs, layers: [background(random), foreground(random)] });
}
