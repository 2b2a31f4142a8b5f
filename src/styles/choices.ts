import { themeNames } from './themes.ts';

/** The key of a reader's preferences in `localStorage`. */
export const storageKey = 'kupur';

/**
 * The values that a reader can choose for each preference, which the page shows as its `data-` attribute. Without the
 * attribute the preference follows the system.
 */
export const choices = {
  theme: themeNames,
  size: ['xs', 's', 'l', 'xl', 'xxl'],
  width: ['narrow', 'wide'],
  spacing: ['tight', 'loose'],
  face: ['sans'],
  shortcuts: ['off'],
} as const;
