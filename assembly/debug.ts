// The module with assertions, and what only tests ask for.

export * from './index';
export { looks } from './solve/visits';
