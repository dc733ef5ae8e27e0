/** What a host without WebAssembly is told, by every way in; `hypersimplex/js` is tested in such hosts themselves. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules(); // a kernel that was compiled before would do
  vi.stubGlobal('WebAssembly', undefined);
});
afterEach(() => vi.unstubAllGlobals());

const told = 'this host has no WebAssembly: import hypersimplex/js instead';

test('by a call, by ready and by allocate', async () => {
  const { allocate, ready, softBinaryArgmax } = await import('../src/index.ts');
  expect(() => softBinaryArgmax(new Float32Array(3), 1)).toThrow(told);
  expect(() => allocate(Float32Array, [3])).toThrow(told);
  await expect(ready()).rejects.toThrow(told);
});

test('by init of hypersimplex/slim', async () => {
  const { init } = await import('../src/slim.ts');
  await expect(init(new Uint8Array(8))).rejects.toThrow(told);
});

test('once it has WebAssembly, calls work', async () => {
  const { softBinaryArgmax } = await import('../src/index.ts');
  expect(() => softBinaryArgmax(new Float32Array([2, 0]), 1)).toThrow(told);
  vi.unstubAllGlobals();
  expect([...softBinaryArgmax(new Float32Array([2, 0]), 1)]).toEqual([1, 0]);
});
