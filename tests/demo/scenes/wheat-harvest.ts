import { createRandom, type Random } from '../../bench/random.ts';
import { between, clouds, crown, oneOf, ridge, times } from '../drawing/nature.ts';
import { makePicture, wide } from '../drawing/picture.ts';
import * as draw from '../drawing/svg.ts';

/** A combine harvester that goes to the left; the ground is at 0. It is about 380 units long. */
function combine(): string {
  const wheel = (x: number, radius: number) =>
    draw.circle([x, -radius], radius, '#23211f') +
    draw.circle([x, -radius], radius * 0.58, '#d9a13a') +
    draw.circle([x, -radius], radius * 0.2, '#8a5f1e') +
    times(14, (at) => {
      const angle = at * 0.449;
      return draw.stroke(
        `M${x + Math.cos(angle) * radius * 0.82} ${-radius + Math.sin(angle) * radius * 0.82}L${x + Math.cos(angle + 0.12) * radius * 0.98} ${-radius + Math.sin(angle + 0.12) * radius * 0.98}`,
        '#3d3a36',
        4,
      );
    });
  const reel =
    times(6, (at) =>
      draw.stroke(`M-192 -46L${-192 + Math.cos(at * 1.047 + 0.3) * 46} ${-46 + Math.sin(at * 1.047 + 0.3) * 46}`, '#d9a13a', 5),
    ) +
    draw.circle([-192, -46], 46, 'none', 'stroke="#b5821f" stroke-width="4"') +
    draw.circle([-192, -46], 7, '#7a5213');
  return [
    draw.path('M-60 -40L-70 -150Q-66 -162 -50 -164L130 -168Q168 -166 178 -130L186 -60L150 -36L-40 -30Z', '#a8352a'),
    draw.path('M-60 -40L-70 -150Q-66 -162 -50 -164L20 -166L4 -34L-40 -30Z', '#c2463a'),
    draw.path('M-58 -92L184 -98L186 -86L-56 -78Z', '#f0e4cb'),
    draw.path('M20 -168L30 -206L150 -206L164 -167Z', '#8d2a22'),
    draw.path('M34 -206Q80 -228 146 -206Z', '#e3c067'),
    draw.path('M-66 -112L-78 -198L-6 -202L0 -118Z', '#f2e7d2'),
    draw.path('M-70 -120L-79 -190L-18 -194L-10 -124Z', '#33485a'),
    draw.path('M-70 -120L-79 -190L-58 -191L-46 -122Z', '#9db5c2', 'opacity="0.6"'),
    draw.path('M-86 -196L-4 -201L-4 -209L-86 -205Z', '#a8352a'),
    draw.ellipse([-40, -150], [8, 10], '#b98567'),
    draw.path('M-54 -124Q-52 -142 -40 -142Q-28 -142 -26 -126Z', '#2f4a66'),
    draw.path('M-49 -153Q-49 -163 -39 -163Q-31 -163 -31 -154L-52 -152Z', '#e9dcc0'),
    draw.stroke('M120 -190L216 -232L236 -226', '#8d2a22', 14),
    draw.path('M226 -232L244 -224L238 -206L226 -210Z', '#6d201a'),
    draw.rect([110, -236, 8, 40], '#3a3634'),
    draw.path('M160 -60L226 -44L220 -28L150 -36Z', '#7a241e'),
    draw.path('M-60 -60L-170 -30L-166 -6L-50 -24Z', '#8d2a22'),
    draw.path('M-240 -4L-232 -60L-150 -56L-146 -4Z', '#a8352a', 'opacity="0.9"'),
    reel,
    draw.path('M-256 -8L-140 -10L-140 2L-262 2Z', '#7a241e'),
    times(12, (at) => draw.path(`M${-258 + at * 10} -4l-9 7l10 1Z`, '#d9c08a')),
    wheel(-12, 50),
    wheel(150, 34),
    draw.circle([-72, -104], 4.5, '#fff3c8'),
  ].join('');
}

/** Rows of stubble or ears that run towards the horizon. */
function rows(random: Random, [from, to]: [number, number], colours: [string, ...string[]]): string {
  return times(46, (at) => {
    const share = at / 45;
    const x = from + (to - from) * share;
    return draw.stroke(
      `M${(620 + (x - 620) * 0.16).toFixed(0)} 520Q${(620 + (x - 620) * 0.5).toFixed(0)} 620 ${x.toFixed(0)} 860`,
      oneOf(random, colours),
      between(random, 2, 6),
      'opacity="0.45"',
    );
  });
}

function ears(random: Random): string {
  return times(190, () => {
    const x = between(random, -20, 1300);
    const y = 853 - Math.abs(x - 700) * 0.02 + between(random, 0, 30);
    const [tall, lean, colour] = [
      between(random, 70, 150),
      between(random, -16, 24),
      oneOf(random, ['#d9b45c', '#c49a44', '#e9cb7f', '#b0873a']),
    ];
    const [topX, topY] = [x + lean, y - tall];
    return (
      draw.stroke(
        `M${x.toFixed(0)} ${y.toFixed(0)}Q${x.toFixed(0)} ${(y - tall * 0.6).toFixed(0)} ${topX.toFixed(0)} ${topY.toFixed(0)}`,
        colour,
        2.2,
      ) +
      times(5, (at) =>
        draw.ellipse(
          [topX + (at % 2 ? 3.4 : -3.4) - lean * 0.02 * at, topY - 2 + at * 6.5],
          [2.8, 5.4],
          colour,
          `transform="rotate(${at % 2 ? 24 : -24} ${topX.toFixed(0)} ${(topY + at * 6.5).toFixed(0)})"`,
        ),
      ) +
      draw.stroke(
        `M${topX.toFixed(0)} ${topY.toFixed(0)}l${(lean * 0.3 - 6).toFixed(0)} -20M${topX.toFixed(0)} ${topY.toFixed(0)}l${(lean * 0.3 + 6).toFixed(0)} -20`,
        colour,
        1,
        'opacity="0.8"',
      )
    );
  });
}

const defs = [
  draw.linear('sky', [
    [0, '#5c7fa8'],
    [0.25, '#a9b0b5'],
    [0.42, '#f0b57e'],
    [0.6, '#fce0a4'],
  ]),
  draw.linear('wheat', [
    [0, '#e9c878'],
    [0.3, '#d4a84f'],
    [1, '#9a7230'],
  ]),
  draw.linear('stubble', [
    [0, '#e3c98c'],
    [1, '#a98a52'],
  ]),
  draw.blur('soft', [34, 8]),
  draw.blur('dust', 16),
  draw.radial('sun', [
    [0, '#fffbe6', 1],
    [0.1, '#fff0c0', 0.9],
    [0.4, '#ffd98c', 0.35],
    [1, '#ffcf7c', 0],
  ]),
  draw.linear('edge', [
    [0, '#8a6526'],
    [1, '#c99a44'],
  ]),
];

/** What lies far away. */
function background(random: Random): string {
  return [
    draw.rect([0, 0, 1280, 853], 'url(#sky)'),
    clouds(random, 22, [-80, 50, 1440, 280], ['#e9a878', '#f6cf9c', '#8f9cb0', '#fbe3bb']),
    draw.circle([270, 440], 380, 'url(#sun)'),
    draw.circle([270, 440], 36, '#fffbe8'),
    draw.land(ridge(random, { from: -20, to: 1300, base: 500, height: 74, roughness: 0.36 }), 530, '#c49a7c'),
    draw.land(draw.points('-20 494, 300 484, 640 502, 1000 484, 1300 496'), 560, '#a8864f'),
  ].join('');
}

/** What lies between the distance and the viewer. */
function middleGround(random: Random): string {
  const dust = times(16, (at) =>
    draw.ellipse(
      [760 + at * 28 + between(random, -20, 20), 596 - at * 7 + between(random, -24, 24)],
      [70 + at * 5, 34 + at * 2.4],
      oneOf(random, ['#f6dda4', '#e8c48a', '#fbeac0']),
      'opacity="0.32"',
    ),
  );
  return [
    [90, 130, 520, 900, 960, 1130]
      .map(
        (x) =>
          draw.rect([x - 2, 478, 4, 18], '#5d4a34') + crown(random, [x, 470], between(random, 16, 26), ['#5f6238', '#7d7a42', '#a3954c']),
      )
      .join(''),
    draw.place(
      draw.rect([-26, -28, 52, 28], '#e9d9ba') +
        draw.path('M-32 -27L0 -48L32 -27Z', '#a8523c') +
        draw.rect([36, -52, 16, 52], '#cfd2d2') +
        draw.path('M35 -52Q44 -64 53 -52Z', '#a9aeb0'),
      [1030, 494],
      0.9,
    ),
    draw.rect([0, 500, 1280, 360], 'url(#wheat)'),
    rows(random, [-1600, 2900], ['#b5883a', '#f1d48c', '#a37a32']),
    draw.path('M560 508L760 506L1290 640L1290 853L420 853Q520 640 560 508Z', 'url(#stubble)'),
    rows(random, [500, 2600], ['#c9ab6c', '#8f7240', '#f1deb0']),
    draw.path('M560 508L566 508Q530 640 436 853L380 853Q500 660 560 508Z', 'url(#edge)', 'opacity="0.9"'),
    draw.group(dust, 'filter="url(#dust)"'),
  ].join('');
}

/** What is nearest to the viewer. */
function foreground(random: Random): string {
  return [
    draw.ellipse([540, 676], [270, 17], '#5a3f14', 'opacity="0.4"'),
    draw.place(combine(), [560, 674], 1.12),
    times(90, () =>
      draw.circle(
        [between(random, 250, 1000), between(random, 480, 690)],
        between(random, 0.8, 2.4),
        '#fdeab8',
        `opacity="${between(random, 0.3, 0.8).toFixed(2)}"`,
      ),
    ),
    draw.path('M244 676Q300 640 330 612L352 664Q300 680 250 690Z', '#d9b45c', 'opacity="0.8"'),
    draw.group(
      times(9, (at) => draw.ellipse([330 + at * 30, 690 - (at % 3) * 5], [60, 12], '#f6dda4', 'opacity="0.25"')),
      'filter="url(#dust)"',
    ),
    ears(random),
    draw.rect([0, 0, 1280, 853], '#ffb45c', 'opacity="0.1" style="mix-blend-mode:soft-light"'),
  ].join('');
}

/** A combine harvester in a wheat field before sunset. */
export function wheatHarvest(): string {
  const random = createRandom(1502);

  return makePicture({ ...wide, seed: 181, vignette: 0.46, defs, layers: [background(random), middleGround(random), foreground(random)] });
}
