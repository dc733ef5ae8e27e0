// WebAssembly modules by themselves: the bench's own ones, compiled here, and their memory.
import asc from 'assemblyscript/asc';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles bench/assembly/<name>.ts to build/bench/<name>.wasm, as the kernel itself is compiled. */
export async function compile(name) {
  const file = `build/bench/${name}.wasm`;
  const source = `bench/assembly/${name}.ts`;
  const args = [source, '--baseDir', root, '--target', 'simd', '--outFile', file];
  const { error, stderr } = await asc.main(args);
  if (error) throw new Error(`${source} does not compile:\n${stderr}`, { cause: error });
  const shell = process.platform === 'win32'; // where npm is a script of the shell's
  execFileSync('npm', ['run', '-s', 'build:small', '--', file, '-o', file], { cwd: root, shell });
  return WebAssembly.compile(await readFile(`${root}/${file}`));
}

/** Takes arrays behind what the module uses itself, at multiples of 64 and with as much slack. */
export class Arena {
  constructor(memory) {
    this.memory = memory;
    this.base = memory.buffer.byteLength;
    this.reset();
  }

  reset() {
    this.top = this.base;
  }

  take(bytes) {
    const address = this.top;
    this.top += (bytes + 127) & -64;
    const missing = this.top - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / 65536));
    return address;
  }

  put(array) {
    const address = this.take(array.byteLength);
    this.view(array.constructor, address, array.length).set(array);
    return address;
  }

  view(Type, address, length) {
    return new Type(this.memory.buffer, address, length);
  }
}
