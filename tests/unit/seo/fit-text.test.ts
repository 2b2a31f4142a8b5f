import { expect, test } from 'vitest';
import { fitText, countLinesIn, type TextBox } from '../../../src/seo/fit-text.ts';

/** Every letter is half as wide as the font size. */
const measure = (text: string, size: number) => (Array.from(text).length * size) / 2;
const box: TextBox = { width: 200, height: 130, sizes: [40, 20], maxLines: 5, leading: 1.1 };

test('sets a short text in the largest size', () => {
  expect(fitText('Iğdır', box, measure)).toEqual({ size: 40, lines: ['Iğdır'] });
});

test('uses a smaller size if a text takes too many lines', () => {
  expect(fitText('bir iki üç dört', box, measure).size).toBe(40);
  expect(fitText('bir iki üç dört beş altı yedi sekiz', box, measure).size).toBe(20);
});

test('prefers a smaller size to breaking a word', () => {
  expect(fitText('karşılaştırma', box, measure)).toEqual({ size: 20, lines: ['karşılaştırma'] });
});

test('balances the length of lines', () => {
  expect(fitText('bir iki üç dört', { ...box, sizes: [20], width: 140 }, measure).lines).toEqual(['bir iki', 'üç dört']);
});

test('cuts a text that is too long at a word', () => {
  const { size, lines } = fitText('bir iki, '.repeat(40), box, measure);
  expect([size, lines.length]).toEqual([20, countLinesIn(box, 20)]);
  expect(lines.at(-1)).toMatch(/(bir|iki)…$/);
  for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(box.width);
});

test('breaks a word that is wider than a line, but not between a letter and its combining mark', () => {
  const { lines } = fitText('i\u0307'.repeat(30), box, measure);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe('i\u0307'.repeat(30));
  for (const line of lines) expect(line).toMatch(/^i.*\u0307$/);
  expect(fitText('a'.repeat(500), box, measure).lines.at(-1)).toMatch(/^a+…$/);
});

test('breaks a word that is too wide only with its white space, and keeps all of it', () => {
  expect(fitText(`\u00a0${'a'.repeat(20)}`, box, measure).lines.join('')).toBe(`\u00a0${'a'.repeat(20)}`);
});

test('breaks a line after a hyphen, but not at a no-break space', () => {
  const narrow = { ...box, sizes: [20], width: 100 } as const;
  expect(fitText('Rusya-Ukrayna', narrow, measure).lines).toEqual(['Rusya-', 'Ukrayna']);
  expect(fitText('yüzde 5\u00A0lira', narrow, measure).lines).toEqual(['yüzde', '5\u00A0lira']);
});
