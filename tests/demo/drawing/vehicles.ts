import { times } from './nature.ts';
import * as draw from './svg.ts';

/** A car that comes nearer, with its wheels on the ground at the origin; 100 units wide. */
export const car = (colour: string) =>
  [
    draw.ellipse([0, 2], [66, 9], '#0c0f1c', 'opacity="0.6"'),
    draw.rect([-46, -14, 16, 15], '#0e1018', 'rx="4"'),
    draw.rect([30, -14, 16, 15], '#0e1018', 'rx="4"'),
    draw.path('M-50 -8L-52 -34Q-50 -42 -42 -44L-32 -68Q-30 -72 -24 -72L24 -72Q30 -72 32 -68L42 -44Q50 -42 52 -34L50 -8Z', colour),
    draw.path('M-35 -45L-27 -66L27 -66L35 -45Z', '#27324a'),
    draw.path('M-35 -45L-27 -66L-6 -66L-18 -45Z', '#7d8fae', 'opacity="0.5"'),
    draw.rect([-18, -32, 36, 9], '#11141f', 'rx="3"'),
    draw.rect([-14, -18, 28, 6], '#e9e4d6'),
    draw.circle([-40, -30], 7, '#fff6d8'),
    draw.circle([40, -30], 7, '#fff6d8'),
    draw.circle([-40, -30], 46, 'url(#beam)'),
    draw.circle([40, -30], 46, 'url(#beam)'),
  ].join('');

/** An old tram that comes nearer, 100 units wide, with its wheels at the origin. */
export function tramcar(): string {
  return [
    draw.ellipse([0, 4], [64, 8], '#0c0f1c', 'opacity="0.5"'),
    draw.path('M-50 0L-52 -120Q-50 -142 -34 -146L34 -146Q50 -142 52 -120L50 0Z', '#a83430'),
    draw.path('M-42 -56L-42 -112Q-40 -124 -32 -126L32 -126Q40 -124 42 -112L42 -56Z', '#2b3650'),
    draw.path('M-42 -56L-42 -112Q-40 -124 -32 -126L-8 -126L-24 -56Z', '#8fa0bd', 'opacity="0.4"'),
    draw.rect([-28, -143, 56, 13], '#ffd98c', 'rx="2"'),
    draw.rect([-51, -44, 102, 7], '#efe6d6'),
    draw.rect([-2, -126, 4, 70], '#8a2a28'),
    draw.circle([-34, -22], 8, '#fff6d8'),
    draw.circle([34, -22], 8, '#fff6d8'),
    draw.circle([-34, -22], 56, 'url(#beam)'),
    draw.circle([34, -22], 56, 'url(#beam)'),
  ].join('');
}

/** A tram that comes nearer, 100 units wide, with its wheels at the origin. */
export function tram(night: boolean): string {
  const glass = night ? '#ffdf9c' : '#3d4f5f';
  return [
    draw.ellipse([0, 4], [70, 9], '#15131c', 'opacity="0.45"'),
    draw.path('M-30 -150L-16 -196L20 -196', 'none', 'stroke="#2a2a33" stroke-width="2.4"'),
    draw.rect([-34, -198, 68, 3], '#2a2a33'),
    draw.path('M-52 -6L-55 -122Q-54 -148 -36 -152L36 -152Q54 -148 55 -122L52 -6Q50 4 40 4L-40 4Q-50 4 -52 -6Z', '#b3352f'),
    draw.path('M-52 -58L-53 -38L53 -38L52 -58Z', '#f1e6d2'),
    draw.path('M-46 -64L-47 -116Q-46 -124 -40 -124L-18 -124L-18 -64Z', glass),
    draw.path('M-14 -64L-14 -124L14 -124L14 -64Z', glass),
    draw.path('M46 -64L47 -116Q46 -124 40 -124L18 -124L18 -64Z', glass),
    night ? '' : draw.path('M-46 -64L-47 -116L-36 -124L-22 -124L-38 -64ZM-8 -64L2 -124L10 -124L0 -64Z', '#a9c0cb', 'opacity="0.45"'),
    draw.rect([-24, -146, 48, 16], '#1f2430', 'rx="2"'),
    times(5, (at) => draw.rect([-19 + at * 8, -142, 5.5, 8], '#ffc65c')),
    draw.ellipse([0, -84], [8, 9], '#c9977a'),
    draw.path('M-13 -64Q-12 -78 0 -78Q12 -78 13 -64Z', '#26324a'),
    draw.path('M-9 -88Q-8 -97 0 -97Q8 -97 9 -88Z', '#26324a'),
    draw.circle([0, -22], 10, '#fff4d2'),
    draw.circle([0, -22], 12, 'none', 'stroke="#e0cda8" stroke-width="3"'),
    draw.circle([-38, -22], 5.5, '#fff1c8'),
    draw.circle([38, -22], 5.5, '#fff1c8'),
    draw.circle([0, -22], night ? 110 : 40, 'url(#glow)'),
    draw.rect([-44, -2, 88, 8], '#26262e'),
    draw.path('M-36 6L-26 14L26 14L36 6Z', '#1a1a22'),
  ].join('');
}
