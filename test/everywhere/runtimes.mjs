// What the hosts have in common: where they are installed, how they are called, and what they are given.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

export const runtimes = fileURLToPath(new URL('runtimes/', import.meta.url));
export const requireRuntime = createRequire(join(runtimes, 'package.json'));
export const { dependencies } = requireRuntime('./package.json');
export const bin = (path) => join(runtimes, 'node_modules', path);

/** What a command prints, in the folder that it is called with. */
export const output = (program, ...args) => async (folder, env = {}) => {
  const { stdout } = await promisify(execFile)(program, args, {
    cwd: folder, timeout: 600_000, env: { ...process.env, ...env },
  });
  return stdout;
};

export const result = (...command) => async (folder) => JSON.parse(await output(...command)(folder));

/** An app as a host makes it that bundles: with its conditions, and the import of the kernel left to it. */
export async function bundle(input, exportConditions, options) {
  const kernel = {
    name: 'kernel',
    resolveId: (id) => (id.includes('.wasm') ? { id, external: true } : null),
  };
  const built = await rollup({ input, plugins: [kernel, nodeResolve({ exportConditions })] });
  const { output: [chunk] } = await built.generate(options);
  return chunk.code;
}
