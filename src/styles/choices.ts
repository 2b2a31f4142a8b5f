/** The `localStorage` key of a reader's preferences. */
export const storageKey = 'kupur';

/**
 * The names of all themes, in the order in which the `t` key cycles through them. Their colours are in `themes.ts`, which
 * no script downloads.
 */
export const themeNames = ['light', 'sepia', 'dark', 'contrast'] as const;

/**
 * The values that a reader can choose for each preference. The root element carries the value in a `data-` attribute
 * (`data-theme="dark"`). Without the attribute, the preference follows the system.
 */
export const choices = {
  theme: themeNames,
  size: ['xs', 's', 'l', 'xl', 'xxl'],
  width: ['narrow', 'wide'],
  spacing: ['tight', 'loose'],
  letters: ['wide', 'wider'],
  hyphens: ['off'],
  face: ['sans'],
  shortcuts: ['off'],
} as const;
