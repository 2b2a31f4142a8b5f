/** A serif of an operating system, which stands in until a font of the paper has arrived. */
export interface SystemSerif {
  /** Ends the name of the fallback family: `Kupur Text Georgia`. */
  name: string;
  /** Full and PostScript names, of which browsers match one or the other, and the width of `text-width.ts`. */
  faces: Record<'regular' | 'bold' | 'italic', { locals: string[]; width: number }>;
}

/**
 * In the order in which a browser tries them. Windows, macOS and iOS have Georgia; Android and many Linux systems have Noto Serif.
 * Where the font itself is not free to measure, one with the same widths was measured: Gelasio for Georgia, Tinos for Times New
 * Roman. Widths never change once a font is published.
 */
export const systemSerifs: readonly SystemSerif[] = [
  {
    name: 'Georgia',
    faces: {
      regular: { locals: ['Georgia'], width: 0.437 },
      bold: { locals: ['Georgia Bold', 'Georgia-Bold'], width: 0.5114 },
      italic: { locals: ['Georgia Italic', 'Georgia-Italic'], width: 0.4503 },
    },
  },
  {
    name: 'Noto',
    faces: {
      regular: { locals: ['Noto Serif', 'NotoSerif-Regular'], width: 0.4751 },
      bold: { locals: ['Noto Serif Bold', 'NotoSerif-Bold'], width: 0.5058 },
      italic: { locals: ['Noto Serif Italic', 'NotoSerif-Italic'], width: 0.4624 },
    },
  },
  {
    name: 'Times',
    faces: {
      regular: { locals: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'], width: 0.3997 },
      bold: { locals: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'], width: 0.4259 },
      italic: {
        locals: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic'],
        width: 0.4017,
      },
    },
  },
];
