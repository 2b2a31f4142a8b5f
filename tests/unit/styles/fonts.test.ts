import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fontverter from 'fontverter';
import { Blob, Buffer as TextBuffer, Face, Font, shape } from 'harfbuzzjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { cuts } from '../../../src/styles/fonts/cuts.ts';
import { makeFonts } from '../../../src/styles/fonts/make-fonts.ts';

const folder = path.resolve(import.meta.dirname, '../../../src/styles/fonts');
const read = (name: string) => readFileSync(path.join(folder, name));
const sizeOf = (name: string) => read(name).length;
const css = read('fonts.css').toString();

const turkish = 'abcçdefgğhıijklmnoöprsştuüvyzâîûABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZÂÎÛ';
const signs = '0123456789.,:;!?\'"()[]/&%+=@#*-–—…‘’‚“”„«»‹›•·′″°€₺$£№§©×−‰½¹²³⁴₂←→\u00a0\u2009\u202f';
const others = 'ƏəÅåÆæØøŒœßŁłŃńŚśŠšŽžČčĆćĐđŐőŰűŘřŮůĄąĘęȘșȚțĀāĒēĪīŪūḤḥṢṣʿʾ';
/** The names that may speak of the source, by their numbers in OpenType: copyright, licence, and the licence's address. */
const legal = [0, 13, 14];

const fonts = new Map<string, Face>();
beforeAll(async () => {
  for (const { name } of cuts) fonts.set(name, new Face(new Blob(await fontverter.convert(read(`${name}.woff2`), 'sfnt'))));
});

describe.each(cuts)('$name', ({ name, family, style }) => {
  test('has all letters of Turkish, its neighbours and their signs', () => {
    const present = new Set(faceOf(name).collectUnicodes());
    expect(Array.from(turkish + signs + others).filter((letter) => !present.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  test('has a name that the licence allows, the copyright and the licence', () => {
    const names = new Map(
      faceOf(name)
        .listNames()
        .map(({ nameId, language }) => [nameId, faceOf(name).getName(nameId, language)]),
    );
    expect(names.get(1)).toBe(family);
    expect(names.get(6)).toBe(`${family.replace(' ', '')}-${style === 'italic' ? 'Italic' : 'Regular'}`);
    expect(names.get(0)).toMatch(/^© .*Adobe.*Reserved Font Name/);
    expect(names.get(13)).toContain('SIL Open Font License');
    expect(names.get(14)).toMatch(/^http/);
    for (const [id, text] of names) if (!legal.includes(id)) expect(text, `name ${id}`).not.toMatch(/source/i);
  });

  test('kerns, between Turkish letters too', () => {
    for (const pair of ['Av', 'Tğ', 'Yı', 'Tş', 'Fö']) {
      const [first, second] = Array.from(pair, (letter) => widthOf(name, letter));
      expect(widthOf(name, pair), pair).toBeLessThan((first ?? 0) + (second ?? 0));
    }
  });

  test('joins f and i, which the style prevents in Turkish', () => {
    expect(glyphsOf(name, 'fi', 'en')).toHaveLength(1);
    expect(glyphsOf(name, 'fı', 'en')).toHaveLength(2);
    expect(readFileSync(path.join(folder, '../base.css'), 'utf8')).toMatch(
      /:lang\(tr\),\s*:lang\(az\) \{\s*font-variant-ligatures: no-common-ligatures;/,
    );
  });

  // A glyph without a Unicode value cannot be searched for in a PDF.
  test('draws each letter in Turkish with the same glyph as elsewhere', () => {
    for (const letter of turkish) expect(glyphsOf(name, letter, 'tr'), letter).toEqual(glyphsOf(name, letter, 'en'));
  });

  test('composes a letter of its parts', () => {
    for (const letter of 'çğöşüÇĞİÖŞÜâîû') expect(glyphsOf(name, letter.normalize('NFD'), 'tr')).toEqual(glyphsOf(name, letter, 'tr'));
  });

  test('has digits of one width, so that numbers stand in columns', () => {
    expect(new Set(Array.from('0123456789', (digit) => widthOf(name, digit))).size).toBe(1);
  });
});

test('the files are small', () => {
  expect(sizeOf('kupur-text.woff2') + sizeOf('kupur-display.woff2')).toBeLessThanOrEqual(60_000);
  expect(sizeOf('kupur-text-italic.woff2')).toBeLessThanOrEqual(25_000);
});

test('the stylesheet names exactly the files, and each has its own range of characters', () => {
  const named = [...css.matchAll(/url\('\.\/([^']+)'\)/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(globSync('*.woff2', { cwd: folder }).sort());
  expect(css.match(/unicode-range:/g)).toHaveLength(cuts.length);
  expect(css).not.toMatch(/NaN|U\+FFFF/);
});

test('the files are what `npm run fonts` makes', async () => {
  for (const [name, bytes] of await makeFonts()) expect(bytes.equals(read(name)), name).toBe(true);
});

function faceOf(name: string): Face {
  const face = fonts.get(name);
  if (!face) throw new Error(`found no font "${name}", expected one of ${[...fonts.keys()].join(', ')}`);
  return face;
}

function shapeText(name: string, text: string, language: string): TextBuffer {
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.setLanguage(language);
  buffer.guessSegmentProperties();
  shape(new Font(faceOf(name)), buffer);
  return buffer;
}

const glyphsOf = (name: string, text: string, language: string) =>
  shapeText(name, text, language)
    .getGlyphInfos()
    .map(({ codepoint }) => codepoint);

const widthOf = (name: string, text: string) =>
  shapeText(name, text, 'tr')
    .getGlyphPositions()
    .reduce((width, { xAdvance }) => width + xAdvance, 0);
