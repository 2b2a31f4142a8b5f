import { expect, test } from 'vitest';
import { fitText, countLinesIn, type Room } from '../../../src/seo/fit-text.ts';

/** Every letter is as wide as half its size. */
const measure = (text: string, size: number) => (Array.from(text).length * size) / 2;
const room: Room = { width: 200, height: 130, sizes: [40, 20], maxLines: 5, leading: 1.1 };

test('a short text stands in the largest size', () => {
  expect(fitText('Iğdır', room, measure)).toEqual({ size: 40, lines: ['Iğdır'] });
});

test('a text that takes too many lines is set smaller', () => {
  expect(fitText('bir iki üç dört', room, measure).size).toBe(40);
  expect(fitText('bir iki üç dört beş altı yedi sekiz', room, measure).size).toBe(20);
});

test('a word is rather set smaller than broken', () => {
  expect(fitText('karşılaştırma', room, measure)).toEqual({ size: 20, lines: ['karşılaştırma'] });
});

test('lines are about as long as each other', () => {
  expect(fitText('bir iki üç dört', { ...room, sizes: [20], width: 140 }, measure).lines).toEqual(['bir iki', 'üç dört']);
});

test('a text that is too long ends at a word', () => {
  const { size, lines } = fitText('bir iki, '.repeat(40), room, measure);
  expect([size, lines.length]).toEqual([20, countLinesIn(room, 20)]);
  expect(lines.at(-1)).toMatch(/(bir|iki)…$/);
  for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(room.width);
});

test('a word that is wider than a line is broken, and its marks stay with their letters', () => {
  const { lines } = fitText('i\u0307'.repeat(30), room, measure);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe('i\u0307'.repeat(30));
  for (const line of lines) expect(line).toMatch(/^i.*\u0307$/);
  expect(fitText('a'.repeat(500), room, measure).lines.at(-1)).toMatch(/^a+…$/);
});

test('a word that only its own white space makes too wide is broken too, and not lost', () => {
  expect(fitText(`\u00a0${'a'.repeat(20)}`, room, measure).lines.join('')).toBe(`\u00a0${'a'.repeat(20)}`);
});

test('a line may end behind a hyphen and a slash, and never at a no-break space', () => {
  const narrow = { ...room, sizes: [20], width: 100 } as const;
  expect(fitText('Rusya-Ukrayna', narrow, measure).lines).toEqual(['Rusya-', 'Ukrayna']);
  expect(fitText('yüzde 5\u00A0lira', narrow, measure).lines).toEqual(['yüzde', '5\u00A0lira']);
});
