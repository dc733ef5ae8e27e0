// Counts what a device is asked to do: WebGL's draws and WebGPU's dispatches, and what is read back.
const counts = { dispatches: 0, reads: 0 };

function watch(prototype, methods, kind) {
  for (const method of methods) {
    const original = prototype?.[method];
    if (!original) continue;
    prototype[method] = function counted(...args) {
      counts[kind]++;
      return original.apply(this, args);
    };
  }
}

watch(WebGL2RenderingContext.prototype, ['drawElements', 'drawArrays'], 'dispatches');
watch(WebGL2RenderingContext.prototype, ['readPixels', 'getBufferSubData'], 'reads');
watch(globalThis.GPUComputePassEncoder?.prototype, ['dispatchWorkgroups'], 'dispatches');
watch(globalThis.GPUBuffer?.prototype, ['mapAsync'], 'reads');

/** What f, which is synchronous, makes a device do. */
export function count(f) {
  const before = { ...counts };
  f();
  return { dispatches: counts.dispatches - before.dispatches, reads: counts.reads - before.reads };
}
