// Where there is no WebAssembly: stands in for the loader that makes an instance of a module.

export function instantiateSync(module: () => object): { instance: { exports: object } } {
  return { instance: { exports: module() } };
}
