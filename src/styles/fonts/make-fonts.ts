import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fontverter from 'fontverter';
import { Blob, Face, Font } from 'harfbuzzjs';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { cuts, features, type Cut } from './cuts.ts';
import { lettersOf } from './letters.ts';
import { renameFont } from './rename.ts';
import { writeFaces, type Measures } from './stylesheet.ts';
import { measureText } from './text-width.ts';

/** Hints are for screens of old; the names in STAT and the metrics in MVAR are for programs other than browsers. */
const smaller = { noHinting: true, dropTables: ['STAT', 'MVAR'] };

/** Returns the files of this folder that are made from the package `source-serif`, by name. The same package gives the same bytes. */
export async function makeFonts(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const faces: string[] = [];
  for (const cut of cuts) {
    const source = readPackaged(cut.source);
    const present = new Set(openFace(source).collectUnicodes());
    const letters = lettersOf((codePoint) => present.has(codePoint));
    const sfnt = await cutOut(source, cut, letters);
    files.set(`${cut.name}.woff2`, await fontverter.convert(sfnt, 'woff2', 'sfnt'));
    faces.push(writeFaces(cut, letters, measure(openFace(sfnt), cut)));
  }
  const note = '/* Made by `npm run fonts`. The font is Source Serif 4 under another name: see OFL.txt. */';
  const options = await resolveConfig(import.meta.filename);
  files.set('OFL.txt', readPackaged('source-serif/LICENSE.md'));
  files.set('fonts.css', Buffer.from(await format([note, ...faces].join('\n\n'), { ...options, parser: 'css' })));
  return files;
}

async function cutOut(source: Buffer, cut: Cut, letters: string): Promise<Buffer> {
  const subset = await subsetFont(source, letters, {
    targetFormat: 'sfnt',
    variationAxes: cut.axes,
    keepFeatures: features,
    preserveNameIds: [13, 14],
    ...smaller,
  });
  return renameFont(subset, cut);
}

function measure(face: Face, { fallbacks }: Cut): Measures {
  const { ascender, descender, lineGap } = new Font(face).hExtents();
  const widths = new Map(fallbacks.map(({ matches }) => [matches, measureText(face, matches)]));
  return { ascent: ascender / face.upem, descent: -descender / face.upem, lineGap: lineGap / face.upem, widths };
}

const readPackaged = (file: string) => readFileSync(fileURLToPath(import.meta.resolve(file)));

const openFace = (sfnt: Buffer) => new Face(new Blob(sfnt));

if (import.meta.main) {
  for (const [name, bytes] of await makeFonts()) {
    writeFileSync(path.join(import.meta.dirname, name), bytes);
    console.log(`${name}: ${bytes.length} bytes`);
  }
}
