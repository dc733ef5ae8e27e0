/** Schedules of temperatures: against powers, at their ends, and what they refuse. */
import { expect, test } from 'vitest';
import { temperatureSchedule } from '../src/index.ts';
import { near } from './assert.ts';

test('geometric', () => {
  for (const [from, to, steps] of [[8, 2, 10], [0.1, 40, 7], [1, 3, 1], [5e-324 * 2 ** 60, 1e300, 3], [2 ** -1022, 1.7e308, 100]] as const) {
    const schedule = temperatureSchedule({ from, to, steps });
    for (let step = 0; step <= steps; step += steps / 16) {
      const truth = Math.exp((1 - step / steps) * Math.log(from) + (step / steps) * Math.log(to));
      near([schedule(step) / truth], [1], 1e-12, { from, to, step });
    }
    expect(schedule(0)).toBe(from);
    expect(schedule(steps)).toBe(to);
    expect(schedule(1e9)).toBe(to);
    expect(schedule(steps * 2 ** -1000)).toBeCloseTo(from, 10);
  }
  // the same factor in every step, to the bit where roots are whole
  expect([0, 1, 2, 3, 4].map(temperatureSchedule({ from: 256, to: 1, steps: 4 }))).toEqual([256, 64, 16, 4, 1]);
});

test('constant', () => {
  for (const options of [{ from: 0.7 }, { from: 0.7, steps: 3 }, { from: 0.7, to: 0.7, steps: 3 }]) {
    expect([0, 1, 2.5, 100].map(temperatureSchedule(options))).toEqual([0.7, 0.7, 0.7, 0.7]);
  }
});

test('errors', () => {
  const make = (options: object) => () => temperatureSchedule(options as never);
  expect(() => temperatureSchedule(undefined as never)).toThrow('from must be a number, got undefined');
  expect(make({ from: 0 })).toThrow(/^from must be positive and finite .*, got 0$/);
  expect(make({ from: '1' })).toThrow("from must be a number, got '1'");
  expect(make({ from: 1, to: -1, steps: 2 })).toThrow(/^to must be positive and finite .*, got -1$/);
  expect(make({ from: 1, to: 2 })).toThrow('steps must be a number, got undefined');
  expect(make({ from: 1, to: 2, steps: 0 })).toThrow(/^steps must be positive and finite/);
  expect(make({ from: 1, until: 2 })).toThrow('until is not an option here');
  const schedule = temperatureSchedule({ from: 2, to: 1, steps: 4 });
  for (const step of [-1, NaN, Infinity]) expect(() => schedule(step)).toThrow(/^step must be finite and not negative, got/);
  expect(() => schedule('1' as never)).toThrow("step must be a number, got '1'");
});
