// @ts-check
import { readFile } from 'node:fs/promises';

/** @param {string} name */
const built = (name) => readFile(new URL(`../build/${name}`, import.meta.url));

/** What the virtual modules hold, by name. */
const modules = {
  /** @param {string} kernel */
  'virtual:kernel': async (kernel) => {
    const bytes = await built(`${kernel}.wasm`);
    return `export const hex = '${bytes.toString('hex')}';`;
  },
  'virtual:kernel-js': async () => asFunction(String(await built('scalar.mjs'))),
};

/**
 * For rollup and vite alike: gives `import { hex } from 'virtual:kernel'` the bytes of build/<kernel>.wasm,
 * and `import { instantiate } from 'virtual:kernel-js'` the scalar kernel as JavaScript.
 *
 * @param {string} kernel the asconfig.json target: simd, scalar or debug
 */
export function kernelPlugin(kernel) {
  return {
    name: 'kernel',
    /** @param {string} source */
    resolveId(source) {
      return source in modules ? `\0${source}` : null;
    },
    /** @param {string} id */
    load(id) {
      const source = id.slice(1);
      return id[0] === '\0' && source in modules
        ? modules[/** @type {keyof typeof modules} */ (source)](kernel) : null;
    },
  };
}

/**
 * wasm2js makes an instance when its module is imported; this makes one when it is called. And its memory
 * does not do as WebAssembly's: growth must fail with −1 where there is no room (its addresses are signed,
 * so there is half as much), and must detach the old buffer, by which kernel.ts knows.
 *
 * @param {string} code
 */
function asFunction(code) {
  /** @type {[string, string][]} */
  const changes = [
    [
      '  if ((oldPages < newPages) && (newPages < 65536)) {\n'
        + '   var newBuffer = new ArrayBuffer(newPages << 16);',
      '  if (newPages >= 32768) return -1;\n  try {\n   var newBuffer = new ArrayBuffer(newPages << 16);\n'
        + '  } catch {\n   return -1;\n  }\n  if (oldPages < newPages) {',
    ],
    ['   buffer = newBuffer;', '   structuredClone(buffer, { transfer: [buffer] });\n   buffer = newBuffer;'],
  ];
  for (const [from, to] of changes) {
    if (code.split(from).length !== 2) throw new Error(`not as wasm2js of binaryen 131 writes it:\n${from}`);
    code = code.replace(from, to);
  }
  const [definitions, instance] = code.split('\nvar retasmFunc = asmFunc({\n});\n');
  if (!instance) throw new Error('not as wasm2js of binaryen 131 writes it: where it makes an instance');
  return `export function instantiate() {\n${definitions}\nreturn asmFunc({});\n}\n`;
}
