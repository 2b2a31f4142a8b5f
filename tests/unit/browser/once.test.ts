import { expect, test } from 'vitest';
import { once } from '../../../src/browser/once.ts';

test('all callers share one run and its result, while it is running and afterwards', async () => {
  let runs = 0;
  const { promise, resolve } = Promise.withResolvers<string>();
  const load = once(async (address: string) => {
    runs++;
    return `${address}: ${await promise}`;
  });
  const early = [load('a'), load('b')];
  resolve('form');
  expect(await Promise.all([...early, load('c')])).toEqual(['a: form', 'a: form', 'a: form']);
  expect(runs).toBe(1);
});

test('callers share a failure, and the next call runs the task again', async () => {
  let runs = 0;
  const load = once((address: string) => (++runs === 1 ? Promise.reject(new Error(address)) : Promise.resolve(address)));
  const early = await Promise.allSettled([load('a'), load('b')]);
  expect(early.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(runs).toBe(1);
  expect(await load('c')).toBe('c');
  expect(await load('d')).toBe('c');
  expect(runs).toBe(2);
});

test('tasks do not share runs with each other', async () => {
  const [first, second] = [once((text: string) => Promise.resolve(text)), once((text: string) => Promise.resolve(text))];
  expect([await first('a'), await second('b')]).toEqual(['a', 'b']);
});
