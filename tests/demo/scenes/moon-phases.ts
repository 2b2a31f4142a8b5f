import { createRandom, type Random } from '../../bench/random.ts';
import { between, pine, ridge, stars, times } from '../drawing/nature.ts';
import * as draw from '../drawing/svg.ts';

const radius = 52;

/** The lit part of a moon that wanes, seen from the northern half of the earth: the left side stays lit. */
function lit(share: number): string {
  const bulge = Math.abs(2 * share - 1) * radius;
  return `M0 ${-radius}A${radius} ${radius} 0 0 0 0 ${radius}A${bulge.toFixed(1)} ${radius} 0 0 ${share > 0.5 ? 0 : 1} 0 ${-radius}Z`;
}

/** A moon of which a share is lit, with its dark seas. */
function moon(share: number, at: number): string {
  const seas = [
    draw.ellipse([-18, -16], [15, 10], '#b9a983'),
    draw.ellipse([-24, 14], [10, 13], '#b9a983'),
    draw.ellipse([10, -24], [12, 8], '#b9a983'),
    draw.ellipse([16, 12], [14, 9], '#b9a983'),
    draw.ellipse([-4, 30], [9, 5], '#b9a983'),
  ];
  const shape = share > 0.99 ? draw.circle([0, 0], radius, '#f3e6c2') : draw.path(lit(share), '#f3e6c2');
  const face = `<clipPath id="phase${at}">${shape}</clipPath>${shape}${draw.group(seas, `clip-path="url(#phase${at})" opacity="0.45"`)}`;
  return [
    draw.circle([0, 0], radius * (1.1 + share * 0.9), 'url(#halo)', `opacity="${(0.1 + share * 0.5).toFixed(2)}"`),
    draw.circle([0, 0], radius, '#26345e', 'stroke="#8d97b8" stroke-width="1.4"'),
    share > 0.01 ? face : '',
  ].join('');
}

/** Hills with trees, and someone with a telescope. */
function landscape(random: Random): string {
  const dark = '#0b1329';
  return [
    draw.land(ridge(random, { from: -20, to: 1300, base: 760, height: 150, roughness: 0.42 }), 853, '#1a2748'),
    draw.land(draw.points('-20 740, 240 716, 520 746, 800 726, 1080 742, 1300 716'), 853, '#111b38'),
    times(26, () => pine(random, [between(random, 0, 1280), between(random, 742, 770)], between(random, 40, 96), dark)),
    draw.path('M628 742L634 712L624 690Q626 680 636 680Q646 680 648 692L660 700L658 704L646 700L648 742L642 742L638 722L634 742Z', dark),
    draw.circle([636, 672], 7, dark),
    draw.stroke('M676 742L664 706L654 742M664 706L664 744', dark, 3),
    draw.stroke('M652 716L704 676', dark, 8),
  ].join('');
}

const gradients = [
  draw.linear('sky', [
    [0, '#0d1736'],
    [0.6, '#22345f'],
    [1, '#55618c'],
  ]),
  draw.radial('halo', [
    [0, '#fbeec6', 0.8],
    [0.5, '#fbeec6', 0.3],
    [1, '#fbeec6', 0],
  ]),
];

/** Nine phases of the moon, from full to new, in an arc above hills. It stays a vector drawing and needs no filter. */
export function moonPhases(): string {
  const random = createRandom(2003);
  const moons = times(9, (at) => {
    const angle = Math.PI * (0.93 - (at * 0.86) / 8);
    return draw.place(moon(1 - at / 8, at), [640 + Math.cos(angle) * 540, 640 - Math.sin(angle) * 430]);
  });
  const layers = [
    draw.rect([0, 0, 1280, 853], 'url(#sky)'),
    stars(random, 110, 1280, 640),
    draw.stroke('M118 546A540 430 0 0 1 1162 546', '#aab3cf', 1.6, 'stroke-dasharray="3 12" opacity="0.5"'),
    moons,
    landscape(random),
  ];
  const size = 'width="1280" height="853" viewBox="0 0 1280 853"';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${gradients.join('')}</defs>${layers.join('')}</svg>\n`;
}
