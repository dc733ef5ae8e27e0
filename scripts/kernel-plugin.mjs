// @ts-check
import { readFile } from 'node:fs/promises';
import { builtAs, modules, variants } from './modules.mjs';

/** @param {string} name */
const built = (name) => readFile(new URL(`../build/${name}`, import.meta.url));

/**
 * What `virtual:<module>` and `virtual:<module>-js` hold.
 *
 * @param {string} source
 * @param {string} target
 */
async function contents(source, target) {
  const [, name, js] = /** @type {string[]} */ (/^virtual:(.*?)(-js)?$/.exec(source));
  if (js) return asFunction(String(await built(builtAs(name, 'scalar.mjs'))));
  const bytes = await built(builtAs(name, `${name in variants ? 'simd' : target}.wasm`));
  return `export const text = "${asText(bytes)}";\nexport const size = ${bytes.length};`;
}

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
 * For rollup and vite alike: gives `import { text, size } from 'virtual:kernel'` the bytes of build/<target>.wasm,
 * and `import { instantiate } from 'virtual:kernel-js'` the scalar kernel as JavaScript. A source is written for the
 * kernel; with the name of another module behind it, as in src/source/inline.ts?entropic, it is that module's.
 *
 * @param {string} target of asconfig.json: simd, scalar or debug
 */
export function kernelPlugin(target) {
  const names = [...modules, ...Object.keys(variants)].flatMap((name) => [`virtual:${name}`, `virtual:${name}-js`]);
  return {
    name: 'kernel',
    /** @param {string} source */
    resolveId(source) {
      return names.includes(source) ? `\0${source}` : null;
    },
    /** @param {string} id */
    load(id) {
      if (id[0] === '\0' && names.includes(id.slice(1))) return contents(id.slice(1), target);
      const [file, module] = id.split('?');
      return isSource(file, module) ? readFile(file, 'utf8') : null;
    },
    /** @param {string} code @param {string} id */
    transform(code, id) {
      const [file, module] = id.split('?');
      if (!isSource(file, module)) return null;
      const own = code.replace(/virtual:kernel|kernel\.wasm/g, (name) => name.replace('kernel', module));
      return { code: own, map: null };
    },
  };
}

/** @param {string} file @param {string | undefined} module */
function isSource(file, module) {
  return module !== undefined && (modules.includes(module) || module in variants) && /\/src\/source\/\w+\.ts$/.test(file);
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

// What only modules with data of their own have.
const VIEW = '   bufferView = HEAPU8;\n';

/**
 * wasm2js makes an instance when its module is imported; this makes one when it is called.
 *
 * @param {string} code
 */
function asFunction(code) {
  const safe = code.includes(VIEW) ? SAFE_GROWTH : SAFE_GROWTH.replace(VIEW, '');
  const [before, after, more] = code.split(code.includes(VIEW) ? GROWTH : GROWTH.replace(VIEW, ''));
  const [definitions, instance] = [before, after].join(safe).split('\nvar retasmFunc = asmFunc({\n});\n');
  if (after === undefined || more !== undefined || instance === undefined) {
    throw new Error('wasm2js has written other code than that of binaryen 131, which scripts/kernel-plugin.mjs knows');
  }
  return `export function instantiate() {\n${definitions}\nreturn asmFunc({});\n}\n`;
}
