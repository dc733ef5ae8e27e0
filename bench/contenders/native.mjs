// C++ of the same idea, compiled for this machine: native/project.cpp. Each variant is a process that takes turns
// with the other contenders.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const variants = [
  { name: 'C++ -march=native', flags: ['-march=native'] },
  { name: 'C++ -msse4.2', flags: ['-msse4.2'] },
];

/** { servers, skipped }: the variants that can be had here, and what is missing for the others, if anything. */
export function startNative() {
  const names = variants.map(({ name }) => name).join(' and ');
  if (process.arch !== 'x64') return { servers: [], skipped: `${names}: for x86-64, this is ${process.arch}` };
  const compilers = [process.env.CXX, 'g++', 'clang++'].filter(Boolean);
  const compiler = compilers.find((name) => spawnSync(name, ['--version']).status === 0);
  if (!compiler) {
    return {
      servers: [],
      skipped: `${names}: no C++ compiler (looked for ${compilers.join(', ')}); `
        + 'apt-get install g++, dnf install gcc-c++, xcode-select --install, or set CXX',
    };
  }
  mkdirSync(path('build/bench'), { recursive: true });
  return { servers: variants.map(({ name, flags }) => start(name, compiler, flags)), skipped: undefined };
}

function start(name, compiler, flags) {
  const binary = path(`build/bench/project${flags.join('')}`);
  const args = ['-std=c++17', '-O3', ...flags, path('bench/native/project.cpp'), '-o', binary];
  const { status, stderr } = spawnSync(compiler, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${compiler} ${flags.join(' ')} bench/native/project.cpp:\n${stderr}`);

  const server = spawn(binary, { stdio: ['pipe', 'pipe', 'inherit'] });
  const chunks = server.stdout[Symbol.asyncIterator]();
  let pending = Buffer.alloc(0);
  async function receive(bytes) {
    const parts = [pending];
    let length = pending.length;
    while (length < bytes) {
      const { value, done } = await chunks.next();
      if (done) throw new Error(`${name} has ended`);
      parts.push(value);
      length += value.length;
    }
    const all = Buffer.concat(parts);
    pending = all.subarray(bytes);
    return Uint8Array.from(all.subarray(0, bytes)).buffer;
  }
  const bytesOf = ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength);
  const send = (array) => server.stdin.write(bytesOf(array));
  const record = (...values) => send(Float64Array.from({ length: 4 }, (_, i) => values[i] ?? 0));

  let sent;
  /** Scores are sent only if they are others than the last. */
  function sendScores(x) {
    if (sent === x) return;
    record(0, x.length);
    send(x);
    sent = x;
  }

  return {
    name,
    /** A contender for a problem { x, k, tau }. */
    contender({ x, k, tau }) {
      sendScores(x);
      return {
        name,
        async run(times) {
          record(1, k, tau, times);
          return new Float64Array(await receive(8))[0];
        },
        async answer() {
          record(2);
          return new Float32Array(await receive(4 * x.length));
        },
      };
    },
    /** What finds the k greatest of x, in any order, in front of its copy: std::nth_element. */
    selection({ x, k }) {
      sendScores(x);
      return {
        name: `std::nth_element, ${name}`,
        async run(times) {
          record(3, k, 0, times);
          return new Float64Array(await receive(8))[0];
        },
        async answer() {
          record(2);
          return new Float32Array(await receive(4 * x.length)).slice(0, k);
        },
      };
    },
    close: () => server.stdin.end(),
  };
}
