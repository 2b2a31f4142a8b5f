/** In the order in which the key `t` goes through them. */
export const themes = ['light', 'sepia', 'dark', 'contrast'] as const;

/**
 * The values that a reader can choose for each preference, which the page shows as its `data-` attribute. Without the
 * attribute the preference follows the system.
 */
export const choices = {
  theme: themes,
  size: ['xs', 's', 'l', 'xl', 'xxl'],
  width: ['narrow', 'wide'],
  spacing: ['tight', 'loose'],
  face: ['sans'],
  shortcuts: ['off'],
} as const;
