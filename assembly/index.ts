// What the module exports that has the whole kernel: what a call is, is in abi.ts. Each returns a Status.

export { keep, reserve } from './memory';
export { project_f32, project_f64, version } from './projection';
export * from './learning';
