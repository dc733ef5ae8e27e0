/** What the build puts here (scripts/kernel-plugin.mjs): the kernel's bytes as text, and how many they are, … */
declare module 'virtual:kernel' {
  export const text: string;
  export const size: number;
}

/** … the scalar kernel as JavaScript: a new instance's exports, … */
declare module 'virtual:kernel-js' {
  export function instantiate(): object;
}

/** … and what the host makes of an import of dist/kernel.wasm. */
declare module '*/kernel.wasm' {
  const module: WebAssembly.Module;
  export default module;
}
declare module '*/kernel.wasm?module' {
  const module: WebAssembly.Module;
  export default module;
}
declare module '*/source/inline.ts?knapsack' {
  export function compile(): WebAssembly.Module;
  export function compileAsync(): Promise<WebAssembly.Module>;
}
declare module '*/source/slim.ts?knapsack' {
  export const init: typeof import('./slim.ts').init;
}
declare module '*/source/inline.ts?entropic' {
  export function compile(): WebAssembly.Module;
  export function compileAsync(): Promise<WebAssembly.Module>;
}
declare module '*/source/slim.ts?entropic' {
  export const init: typeof import('./slim.ts').init;
}

/** The same sources for another module (scripts/kernel-plugin.mjs). */
declare module '*/source/inline.ts?distributed' {
  export function compile(): WebAssembly.Module;
  export function compileAsync(): Promise<WebAssembly.Module>;
}
declare module '*/source/slim.ts?distributed' {
  export const init: typeof import('./slim.ts').init;
}
declare module '*/inline.ts?learning' {
  export function compile(): WebAssembly.Module;
  export function compileAsync(): Promise<WebAssembly.Module>;
}
declare module '*/source/slim.ts?learning' {
  export const init: typeof import('./slim.ts').init;
}
declare module '*/source/inline.ts?projection' {
  export function compile(): WebAssembly.Module;
  export function compileAsync(): Promise<WebAssembly.Module>;
}
declare module '*/source/inline.ts?shared' {
  export function compile(): WebAssembly.Module;
  export function compileAsync(): Promise<WebAssembly.Module>;
}
