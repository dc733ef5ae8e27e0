/**
 * hypersimplex for @jax-js/jax: the projection and the losses as functions that work under `grad`, `vmap`, `jit`
 * and each other, on every device of it.
 *
 * As all functions there, these take ownership of the arrays that they are given, those in options too: give
 * `x.ref` to use x again.
 *
 * @packageDocumentation
 */

export { project, softBinaryArgmax } from './jax/projection.ts';
export type { JaxNumbers, JaxProjection, JaxProjectionOptions } from './jax/projection.ts';
export { fenchelYoungLoss, hyperSimplexLoss, selectionLoss } from './jax/loss.ts';
export type { JaxFenchelYoungOptions, JaxHyperSimplexOptions, JaxSelectionOptions } from './jax/loss.ts';
