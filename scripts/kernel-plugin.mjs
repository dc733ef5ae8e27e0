// @ts-check
import { readFile } from 'node:fs/promises';

/** @param {string} name */
const built = (name) => readFile(new URL(`../build/${name}`, import.meta.url));

/** What the virtual modules hold, by name. */
const modules = {
  /** @param {string} kernel */
  'virtual:kernel': async (kernel) => {
    const bytes = await built(`${kernel}.wasm`);
    return `export const text = "${asText(bytes)}";\nexport const size = ${bytes.length};`;
  },
  'virtual:kernel-js': async () => asFunction(String(await built('scalar.mjs'))),
};

/** Printable ASCII without what a string, a template or a page would have to escape; 89 characters. */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((character) => !'"$\'<\\`'.includes(character));

/**
 * Bytes as text, which src/source/inline.ts reads: one character for most, two for the others. What is served is
 * compressed, and gzip finds the repeated bytes of the kernel in this as it does in the bytes themselves: 15.1 kB
 * for the smallest app, with hexadecimal digits 16.3, with base64 19.
 *
 * @param {Buffer} bytes
 */
function asText(bytes) {
  let text = '';
  for (const byte of bytes) {
    const value = (byte + 4) & 255; // the most frequent bytes are from −4 on
    text += value < 86 ? ALPHABET[value] : ALPHABET[85 + Math.floor(value / 86)] + ALPHABET[value % 86];
  }
  return text;
}

/**
 * For rollup and vite alike: gives `import { text, size } from 'virtual:kernel'` the bytes of build/<kernel>.wasm,
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
