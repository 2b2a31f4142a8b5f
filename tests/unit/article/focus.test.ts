import { expect, test } from 'vitest';
import { focusClasses, parseFocus } from '../../../src/article/focus.ts';

test.each([
  ['top', { y: 0 }],
  ['left', { x: 0 }],
  ['center', { x: 50, y: 50 }],
  ['right bottom', { x: 100, y: 100 }],
  ['center top', { x: 50, y: 0 }],
  ['30% 20%', { x: 30, y: 20 }],
  ['left 20%', { x: 0, y: 20 }],
  ['top left', { x: 0, y: 0 }],
  ['0% 100%', { x: 0, y: 100 }],
  ['33.3% 7%', { x: 33.3, y: 7 }],
])('the focus %s is the point %o', (focus, point) => {
  expect(parseFocus(focus)).toEqual(point);
});

test.each([
  '',
  ' ',
  'middle',
  '30%',
  '30 20',
  '101% 0%',
  '-1% 0%',
  '30%  20%',
  '30% 20% 10%',
  'left right',
  'top bottom',
  '30%, 20%',
  'constructor top',
  '1e1% 0%',
])('the focus "%s" is none', (focus) => {
  expect(parseFocus(focus)).toBeUndefined();
});

test('the classes of a focus are steps of 10 %, for the axes that it names', () => {
  expect(focusClasses('34% 96%')).toEqual(['focus-x3', 'focus-y10']);
  expect(focusClasses('top')).toEqual(['focus-y0']);
  expect(focusClasses('center')).toEqual(['focus-x5', 'focus-y5']);
});
