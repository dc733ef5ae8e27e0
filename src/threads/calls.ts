// The kernel's calls by a pool of threads: takes the place of kernel/calls.ts in hypersimplex/threads.

import * as kernel from '../kernel/calls.ts';
import { divided } from './kernel.ts';

export * from '../kernel/calls.ts';

export const project: typeof kernel.project = (...args) => divided('project', undefined, () => kernel.project(...args));
export const vjp: typeof kernel.vjp = (...args) => divided('vjp', args[1], () => kernel.vjp(...args));
export const hard: typeof kernel.hard = (...args) => divided('hard', undefined, () => kernel.hard(...args));
export const loss: typeof kernel.loss = (...args) => divided('loss', args[2].dense, () => kernel.loss(...args));
