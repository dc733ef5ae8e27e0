// What the module exports that has the whole kernel: what a call is, is in abi.ts. Each returns a Status.

import { VERSION } from './abi';

export { keep, reserve } from './memory';
export { project_f32, project_f64 } from './projection';
export * from './learning';

export const version: i32 = VERSION;
