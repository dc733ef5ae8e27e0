// The projection as an operation of TensorFlow.js, differentiable as often as is asked for.

import * as tf from '@tensorflow/tfjs-core';
import {
  checkAlong, checkChoice, checkK, checkOptions, checkParameter, checkTemperature, checkTensor, rejectDerivative,
} from '../check.ts';
import { project, softBinaryArgmaxVjp } from '../index.ts';
import type { ProjectionOptions } from '../index.ts';
import * as ops from './ops.ts';
import type { Numbers } from './shapes.ts';
import { gather, numbersOf, perSlice, scoresOf } from './shapes.ts';

/** Backends whose tensors are in the host's memory: the kernel reads them for little. */
const HOSTS = ['cpu', 'wasm', 'tensorflow'];

export const isOnHost = (): boolean => HOSTS.includes(tf.getBackend());

type Save = (tensors: tf.Tensor[]) => void;
interface Differentiable {
  value: tf.Tensor;
  /** The cotangents of the inputs, made of differentiable operations and of what was saved. */
  gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => tf.Tensor | tf.Tensor[];
}

/** tf.customGrad, called with these inputs. */
export function differentiable(inputs: tf.Tensor[], f: (save: Save) => Differentiable): tf.Tensor {
  return tf.customGrad((...given) => f(given[given.length - 1] as unknown as Save))(...inputs);
}

/** 0 of a shape, as a function of tensors whose cotangents are computed only where somebody asks for them. */
export function zeros(
  shape: number[], of: tf.Tensor[], save: tf.Tensor[], cotangents: Differentiable['gradFunc'],
): tf.Tensor {
  return differentiable(of, (saver) => {
    saver(save);
    return { value: tf.zeros(shape), gradFunc: cotangents };
  });
}

/** A derivative that has none itself. */
export const onlyFirst = (derivative: tf.Tensor, dy: tf.Tensor): tf.Tensor => (
  tf.add(derivative, zeros([], [dy], [], () => rejectDerivative('a second derivative by targets, k or temperature'))));

/** dy, which refuses to be differentiated by these tensors. */
export function constantIn(tensors: tf.Tensor[], dy: tf.Tensor): tf.Tensor {
  if (tensors.length === 0) return dy;
  const refuse = () => rejectDerivative('a second derivative by targets, k or temperature');
  return tf.add(dy, zeros([], tensors, [], refuse));
}

/** A projection by whoever is nearer to the scores: the kernel, or the device that has them. */
export function solve(
  x: tf.Tensor, k: Numbers, temperature: Numbers, axis: number, constraint: 'equal' | 'at-most' = 'equal',
): ops.Solution {
  const { shape } = x;
  if (!isOnHost()) {
    const [sums, tau] = [k, temperature].map((values) => perSlice(values, shape, axis));
    return ops.project(x, sums, tau, axis, constraint === 'at-most');
  }
  const options = { temperature: numbersOf(temperature), axis, constraint };
  const { projection, thresholds, thresholdBounds: { lower, upper } } = project(scoresOf(x), numbersOf(k), options);
  const [t, ...ends] = [thresholds, lower, upper].map((values) => perSlice(values, shape, axis));
  return { p: tf.tensor(projection.data, shape, 'float32'), t, ends: () => ends as [tf.Tensor, tf.Tensor] };
}

/**
 * Jg from the projection p. It is linear and its own adjoint in g, and where p has a derivative at all J does
 * not change with p.
 */
export function vjp(
  p: tf.Tensor, g: tf.Tensor, temperature: Numbers, axis: number, active?: tf.Tensor,
): tf.Tensor {
  return differentiable([p, g], (save) => {
    const tau = temperature instanceof tf.Tensor ? [temperature] : [];
    save([p, active ?? tf.scalar(1), ...tau]);
    return {
      value: isOnHost() && !active
        ? tf.tensor(softBinaryArgmaxVjp(scoresOf(p), scoresOf(g), { temperature: numbersOf(temperature), axis }).data, p.shape)
        : ops.vjp(p, g, perSlice(temperature, p.shape, axis), axis, active ?? tf.scalar(1)),
      gradFunc: (dy, [p, a, tau]) => [tf.zerosLike(p), vjp(p, dy, tau ?? temperature, axis, active && a)],
    };
  });
}

const OPTIONS = ['temperature', 'axis', 'constraint'] as const;

/** Options of {@link softBinaryArgmax}. */
export interface TensorProjectionOptions extends Pick<ProjectionOptions, 'axis' | 'constraint'> {
  /** τ > 0: one number, or one per slice; a tensor of them may be a variable that trains. 1 by default. */
  temperature?: Numbers;
}

type Name = 'k' | 'temperature';

/** Which of k and τ are tensors. */
export function tensorsAmong(values: Partial<Record<Name, unknown>>): { names: Name[]; tensors: tf.Tensor[] } {
  const names = (['k', 'temperature'] as const).filter((name) => values[name] instanceof tf.Tensor);
  return { names, tensors: names.map((name) => values[name] as tf.Tensor) };
}

/** Tensors as k and τ again. */
export const byName = (names: Name[], tensors: tf.Tensor[]): Partial<Record<Name, tf.Tensor>> => (
  Object.fromEntries(names.map((name, i) => [name, tensors[i]])));

/** τ, and what of both is a tensor: its shape, as its values are checked where they are read. */
export function checkNumbers(k: unknown, temperature: Numbers, count: number): void {
  if (k instanceof tf.Tensor) checkParameter('k', k, count);
  if (temperature instanceof tf.Tensor) checkParameter('temperature', temperature, count);
  else checkTemperature(temperature, count);
}

/**
 * Soft-binary-argmax@k of a tensor, for every slice along an axis: `softBinaryArgmax` of the library as an
 * operation that TensorFlow.js differentiates, as often as it is asked to.
 *
 *     p = argmin { ‖p − x/τ‖² : p ∈ [0, 1]ⁿ, Σp = k },   ∂p/∂x = J = (1/τ)(D_F − 1_F 1_Fᵀ/|F|)
 *
 * On the backends cpu, wasm and tensorflow it is the library's kernel, to the bit; on others (webgl, webgpu)
 * operations of their own, so that nothing is read back: in float32, k and τ too, to some 10⁻⁶. Those cannot refuse
 * a NaN, or infinite scores that leave no p with Σp = k: all of that slice's p is NaN then.
 *
 * @param x scores, float32, of any shape but [].
 * @param k what each slice sums to: any real number in [0, n], or one per slice.
 * @param options `temperature`, `axis` and `constraint` of the library's `softBinaryArgmax`.
 * @returns p, of the shape of x.
 * @throws TypeError and RangeError as the library's `softBinaryArgmax`; TypeError for x of another type.
 *
 * @example
 * ```ts
 * const x = tf.tensor1d([0, 1, 2, 3]);
 * console.log(softBinaryArgmax(x, 1, { temperature: 2 }).dataSync());
 * // → Float32Array(4) [ 0, 0, 0.25, 0.75 ]
 * const third = tf.grad((x) => tf.slice(softBinaryArgmax(x, 1, { temperature: 2 }), 2, 1));
 * console.log(third(x).dataSync());
 * // → Float32Array(4) [ 0, 0, 0.25, -0.25 ]
 * ```
 */
export function softBinaryArgmax<T extends tf.Tensor>(
  x: T, k: Numbers, options?: TensorProjectionOptions,
): T {
  const { temperature = 1, axis = -1, constraint = 'equal' } = checkOptions(options, OPTIONS);
  checkTensor('x', x, ['float32']);
  const slices = checkAlong('x', x.shape, axis);
  checkNumbers(k, temperature, slices.count);
  if (!(k instanceof tf.Tensor)) k = checkK(k, slices);
  checkChoice('constraint', constraint, ['equal', 'at-most']);
  const along = axis < 0 ? axis + x.rank : axis;
  return projection(x, k, temperature, along, constraint) as T;
}

/** The same without checks; `seen` gets the thresholds if and when it is differentiated by x. */
export function projection(
  x: tf.Tensor, k: Numbers, temperature: Numbers, along: number, constraint: 'equal' | 'at-most',
  seen?: (t: tf.Tensor, ends: tf.Tensor[]) => void,
): tf.Tensor {
  const { names, tensors } = tensorsAmong({ k, temperature });
  return tf.tidy(() => {
    const p = differentiable([x], (save) => {
      const { p, t, ends } = solve(x, k, temperature, along, constraint);
      const told = seen ? [t, ...ends()] : [];
      save([p, perSlice(temperature, x.shape, along), ...told, ...activeWhere(constraint, t)]);
      return {
        value: p,
        gradFunc: (dy, [p, tau, ...saved]) => {
          if (seen) seen(saved[0], saved.slice(1, 3));
          const active = saved[told.length];
          return vjp(p, constantIn(tensors, dy), tau, along, active);
        },
      };
    });
    if (tensors.length === 0) return p;
    return tf.add(p, zeros(p.shape, tensors, [p, x, ...tensors], (dy, [p, x, ...saved]) => {
      const given = { k, temperature, ...byName(names, saved) };
      const [active] = constraint === 'equal' ? []
        : activeWhere(constraint, solve(x, given.k, given.temperature, along, constraint).t);
      const cotangents = parameterCotangents(p, dy, perSlice(given.temperature, x.shape, along), along, active);
      return names.map((name, i) => gather(cotangents[name], saved[i]));
    }));
  });
}

/** With 'at-most', whether Σp = k holds a slice back: then t > 0, and t = 0 elsewhere. */
function activeWhere(constraint: 'equal' | 'at-most', t: tf.Tensor): tf.Tensor[] {
  return constraint === 'at-most' ? [tf.cast(tf.greater(t, 0), 'float32')] : [];
}

/**
 * What a cotangent g of p is for k and τ, of which x/τ is projected onto Σp = k: one number for each slice.
 *
 *     ∂p/∂k = 1_F/|F|,   ∂p/∂τ = −Jp
 */
function parameterCotangents(
  p: tf.Tensor, g: tf.Tensor, tau: tf.Tensor, axis: number, active: tf.Tensor = tf.scalar(1),
): { k: tf.Tensor; temperature: tf.Tensor } {
  const k = onlyFirst(tf.mul(active, ops.meanOnFree(p, g, axis)), g);
  return { k, temperature: onlyFirst(tf.neg(tf.sum(tf.mul(p, ops.vjp(p, g, tau, axis, active)), axis, true)), g) };
}
