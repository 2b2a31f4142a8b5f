/** The point of a picture that a crop keeps, in percent from its left and its top. An axis that is not named has no value. */
export interface FocalPoint {
  x?: number;
  y?: number;
}

export const focusForm = 'top, bottom, left, right, center, a pair like left top, or percents from the left and the top like 30% 20%';

/** The form of a focus, as a regular expression for JSON schemas. */
export const focusPattern =
  '^(top|bottom|left|right|center|(top|bottom) (left|right|center)|(left|right|center|\\d{1,3}(\\.\\d{1,2})?%) (top|bottom|center|\\d{1,3}(\\.\\d{1,2})?%))$';

const columns = new Map([
  ['left', 0],
  ['center', 50],
  ['right', 100],
]);
const rows = new Map([
  ['top', 0],
  ['center', 50],
  ['bottom', 100],
]);

/**
 * Parse the focus of a picture: a side, a pair of sides, or two percents.
 * @returns `undefined` if the text is none of them
 */
export function parseFocus(focus: string): FocalPoint | undefined {
  const [first = '', second, ...others] = focus.split(' ');
  if (others.length) return undefined;
  if (second === undefined) return parseSide(first);
  // `top left` is as usual as `left top`.
  const [column, row] = first === 'top' || first === 'bottom' ? [second, first] : [first, second];
  const x = columns.get(column) ?? parsePercent(column);
  const y = rows.get(row) ?? parsePercent(row);
  return x === undefined || y === undefined ? undefined : { x, y };
}

function parseSide(side: string): FocalPoint | undefined {
  if (side === 'center') return { x: 50, y: 50 };
  const x = columns.get(side);
  if (x !== undefined) return { x };
  const y = rows.get(side);
  return y === undefined ? undefined : { y };
}

function parsePercent(text: string): number | undefined {
  const [, digits] = /^(\d{1,3}(?:\.\d{1,2})?)%$/.exec(text) ?? [];
  const value = Number(digits);
  return value <= 100 ? value : undefined;
}

/** The steps of the classes of a focal point, in percent. */
const step = 10;

/** Return the classes of a focus, one for each axis, in steps of 10 %: `focus-x3 focus-y2`. lists.css has their rules. */
export function focusClasses(focus: string): string[] {
  const { x, y } = parseFocus(focus) ?? {};
  return Object.entries({ x, y }).flatMap(([axis, percent]) =>
    percent === undefined ? [] : [`focus-${axis}${Math.round(percent / step)}`],
  );
}
