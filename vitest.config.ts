import { defineConfig } from 'vitest/config';
import { kernelPlugin } from './scripts/kernel-plugin.mjs';

// HYPERSIMPLEX_KERNEL=simd|scalar|debug runs the suite on that one kernel.
const kernels = process.env.HYPERSIMPLEX_KERNEL?.split(',') ?? ['simd', 'scalar'];

export default defineConfig({
  test: {
    projects: kernels.map((kernel) => ({
      plugins: [kernelPlugin(kernel)],
      test: {
        name: kernel,
        include: ['test/**/*.test.ts'],
        // No test depends on speed; a call that hangs is caught by the kernel's bound on its passes, or by this.
        testTimeout: 900_000,
        hookTimeout: 900_000,
        env: { HYPERSIMPLEX_KERNEL: kernel },
      },
    })),
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: 'build/vitest.json' },
    coverage: { include: ['src/**'], reportsDirectory: 'build/coverage' },
  },
});
