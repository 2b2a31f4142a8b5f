/** These packages have no types of their own that cover what is used here. */
declare module 'subset-font' {
  type Axis = number | { min: number; max: number; default?: number };

  interface Options {
    targetFormat: 'sfnt' | 'woff2';
    preserveNameIds?: readonly number[];
    keepFeatures?: readonly string[];
    variationAxes?: Readonly<Record<string, Axis>>;
    noHinting?: boolean;
    dropTables?: readonly string[];
  }

  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

declare module 'fontverter' {
  const fontverter: { convert(font: Buffer, to: 'sfnt' | 'woff2', from?: 'sfnt'): Promise<Buffer> };
  export default fontverter;
}
