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

/** Printable ASCII in its order, without what a string, a template or a page would have to escape: 88 characters. */
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(32 + i))
  .filter((character) => !'"$\'<\\`'.includes(character));

/**
 * Bytes as text, which src/source/inline.ts reads: one character for most, two for the others. What is served is
 * compressed, and gzip finds the repeated bytes of the kernel in this as it does in the bytes themselves: with
 * hexadecimal digits the smallest app has 1.2 kB more, with base64 4.
 *
 * @param {Buffer} bytes
 */
export function asText(bytes) {
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

// How wasm2js of binaryen 131 writes the growth of a memory, …
const GROWTH = `  if ((oldPages < newPages) && (newPages < 65536)) {
   var newBuffer = new ArrayBuffer(newPages << 16);
   var newHEAP8 = new Int8Array(newBuffer);
   newHEAP8.set(HEAP8);
   HEAP8 = new Int8Array(newBuffer);
   HEAP16 = new Int16Array(newBuffer);
   HEAP32 = new Int32Array(newBuffer);
   HEAPU8 = new Uint8Array(newBuffer);
   HEAPU16 = new Uint16Array(newBuffer);
   HEAPU32 = new Uint32Array(newBuffer);
   HEAPF32 = new Float32Array(newBuffer);
   HEAPF64 = new Float64Array(newBuffer);
   buffer = newBuffer;
   bufferView = HEAPU8;
  }
`;

// … and how it has to be. Where there is no room it answers −1, as WebAssembly does, and nothing has changed: all
// is allocated before the first assignment. Addresses are signed here, so there is half as much room.
const SAFE_GROWTH = `  if (newPages >= 32768) return -1;
  if (oldPages < newPages) {
   try {
    var newBuffer = new ArrayBuffer(newPages << 16);
    var views = [Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Float32Array, Float64Array]
     .map((View) => new View(newBuffer));
   } catch (error) {
    return -1;
   }
   views[0].set(HEAP8);
   [HEAP8, HEAP16, HEAP32, HEAPU8, HEAPU16, HEAPU32, HEAPF32, HEAPF64] = views;
   buffer = newBuffer;
   bufferView = HEAPU8;
  }
`;

/**
 * wasm2js makes an instance when its module is imported; this makes one when it is called.
 *
 * @param {string} code
 */
function asFunction(code) {
  const [before, after, more] = code.split(GROWTH);
  const [definitions, instance] = [before, after].join(SAFE_GROWTH).split('\nvar retasmFunc = asmFunc({\n});\n');
  if (after === undefined || more !== undefined || instance === undefined) {
    throw new Error('wasm2js has written other code than that of binaryen 131, which scripts/kernel-plugin.mjs knows');
  }
  return `export function instantiate() {\n${definitions}\nreturn asmFunc({});\n}\n`;
}
