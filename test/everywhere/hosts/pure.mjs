// Importing does nothing: there is no WebAssembly to use, and no global may be written.
delete globalThis.WebAssembly;
const properties = Object.values(Object.getOwnPropertyDescriptors(globalThis)); // no getter is called
const globals = [globalThis, ...properties.map(({ value }) => value)]
  .filter((value) => typeof value === 'function' || (typeof value === 'object' && value !== null));
const state = () => JSON.stringify(globals.map((value) => Object.getOwnPropertyNames(value)));
const before = state();
await import('hypersimplex');
await import('hypersimplex/slim');
const { softBinaryArgmax } = await import('hypersimplex/js');
if (state() !== before) throw new Error('a global has changed');
console.log(String(softBinaryArgmax(Float64Array.of(0, 1, 2, 3), 1, { temperature: 2 })));
