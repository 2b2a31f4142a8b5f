import type { Palette } from '../styles/themes.ts';

/** Draws the icon of a site that has none of its own: a clipping with a K. */
export const drawIcon = ({ paper, ink, accent }: Palette): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect x="3" y="3" width="26" height="26" fill="${paper}" stroke="${ink}" stroke-width="1.5" stroke-dasharray="3 2" />
  <path d="M10 8v16M10 17 20 8M13 14.5 21 24" fill="none" stroke="${accent}" stroke-width="3" />
</svg>
`;
