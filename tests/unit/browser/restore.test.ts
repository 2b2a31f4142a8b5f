import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { en } from '../../../src/language/strings/en.ts';
import { tr } from '../../../src/language/strings/tr.ts';
import { writeRestoreScript } from '../../../src/site/policy.ts';
import { themes, writeThemes } from '../../../src/styles/themes.ts';
import { choices } from '../../../src/styles/choices.ts';
import { anyText, runs } from '../arbitraries.ts';

const source = (name: string) => readFileSync(new URL(`../../../src/${name}`, import.meta.url), 'utf8');
const script = writeRestoreScript();

/** Runs the inline script on a stored text and returns the attributes that it sets on the page. */
function restore(localStorage: { kupur?: string }): Record<string, string> {
  const dataset: Record<string, string> = {};
  runInNewContext(script, { localStorage, document: { documentElement: { dataset } } });
  return dataset;
}

test('restores each value that the settings offer', () => {
  for (const [name, values] of Object.entries(choices)) {
    for (const value of values) expect(restore({ kupur: JSON.stringify({ [name]: value }) })).toEqual({ [name]: value });
  }
});

test('restores only known preferences with valid values', () => {
  const stored =
    '{"0x y":1,"theme":"sepia","nested":{"size":"xl"},"size":"huge","width":["wide"],"face":"sans","__proto__":{"spacing":"tight"}}';
  expect(restore({ kupur: stored })).toEqual({ theme: 'sepia', face: 'sans' });
});

test.each(['null', '[]', '["dark"]', '7', 'true', '"theme"', '{', '', 'undefined', '{"theme":null}', '{"theme":{"length":1}}'])(
  'follows the system if %j is stored',
  (stored) => {
    expect(restore({ kupur: stored })).toEqual({});
  },
);

test('follows the system if nothing is stored or storage is blocked', () => {
  expect(restore({})).toEqual({});
  const forbidden = Object.defineProperty({}, 'kupur', {
    get: () => {
      throw new Error('SecurityError');
    },
  });
  expect(restore(forbidden)).toEqual({});
});

test('property test: only known values become attributes', () => {
  const text = fc.oneof(
    fc.json(),
    anyText,
    fc.dictionary(fc.constantFrom(...Object.keys(choices), '__proto__'), fc.jsonValue()).map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(text, (kupur) => {
      for (const [name, value] of Object.entries(restore({ kupur }))) {
        expect(choices[name as keyof typeof choices]).toContain(value);
      }
    }),
    runs(75),
  );
});

test('the settings offer every value, and system, in each language', () => {
  for (const { themes, textSizes, lineWidths, lineSpacings, letterSpacings, hyphenations, typefaces, shortcutStates } of Object.values({
    tr,
    en,
  })) {
    const offered = {
      theme: themes,
      size: textSizes,
      width: lineWidths,
      spacing: lineSpacings,
      letters: letterSpacings,
      hyphens: hyphenations,
      face: typefaces,
      shortcuts: shortcutStates,
    };
    for (const [name, values] of Object.entries(choices)) {
      expect(Object.keys(offered[name as keyof typeof choices]).toSorted()).toEqual(['system', ...values].toSorted());
    }
  }
});

test('each value of a visual preference has a style', () => {
  const { shortcuts: _, ...looks } = choices;
  const styles = source('styles/tokens.css') + writeThemes(themes);
  for (const [name, values] of Object.entries(looks)) for (const value of values) expect(styles).toContain(`[data-${name}='${value}']`);
});
