/* @ts-self-types="./distributed.d.ts" */
/*! Made in part by wasm2js of Binaryen, by the WebAssembly Community Group, Apache-2.0. */
import { rejectDifference, checkInPlace, checkReduction, rejectMean, rejectLostError, rejectTogether, instantiate as instantiate$1, rejectSize, lengthOf, valueAt, rejectScores, checkMemory, isDouble, keepFree, checkAllReduce, checkAbsent, dataOf, shapeOf, checkChoice, rejectSum, checkK, formLike, checkOptions, checkRagged, checkSlices, project as project$1, checkSums, checkTemperature, checkStart, checkOut, isModerate, isHalf, checkAlike, softBinaryArgmaxVjp as softBinaryArgmaxVjp$1, sumOf, checkWeightSum, checkTargets, checkLossSums, checkLossK, checkTargetValues, REDUCTIONS, checkWeights, without, weightTerms, HYPER_SIMPLEX, FENCHEL_YOUNG, rowWeights, newFound, loss, GRADIENT, rejectLoss, visitSlice, targetAt, counts, SLICEWISE, AMBIGUOUS, checkPlace, checkRows, countWrong, hard, classes, rejectPlaces, ZERO_ONE, checkChunks, checkChunk, checkSameLength, newLike, checkRead, rejectNaNAt } from './js-shared.js';

const FINE = 2 ** 40 + 1;
const LENGTH = 500;
const AT$1 = { parts: 0, errors: 1, fine: 2, own: 3, first: 4 };
const WORDS = 4;
function hash(text, seed) {
    let h = seed;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return (h ^ (h >>> 13)) & 0x3ffff;
}
function textOf(value) {
    if (typeof value === 'number' || value === undefined || value === null)
        return String(value);
    if (typeof value === 'object' && 'length' in value)
        return Array.from(value, textOf).join(' ');
    return typeof value === 'object' ? Object.entries(value).map(([k, v]) => `${k}:${textOf(v)}`).join() : String(value);
}
const areEqual = (parts, sum, squares) => (BigInt(parts) * BigInt(squares) === BigInt(sum) ** 2n);
function tellHashes(values, at, text) {
    const a = hash(text, 0x811c9dc5 | 0);
    const b = hash(text, 0x2545f491);
    values.set([a, a * a, b, b * b], at);
}
const haveEqualHashes = (parts, values, at) => (areEqual(parts, values[at], values[at + 1]) && areEqual(parts, values[at + 2], values[at + 3]));
class Parts {
    count = 0;
    rounds = [];
    #allReduce;
    constructor(allReduce) {
        this.#allReduce = allReduce;
    }
    async add(numbers, error) {
        const values = new Float64Array(AT$1.first + numbers.length);
        values.set(numbers, AT$1.first);
        await this.#round(values, error);
        return values.subarray(AT$1.first);
    }
    async meet(common, fields, numbers, room, error) {
        const values = new Float64Array(AT$1.first + WORDS * fields + room);
        common?.forEach(([, value], i) => tellHashes(values, AT$1.first + WORDS * i, textOf(value)));
        values.set(numbers, AT$1.first + WORDS * fields);
        await this.#round(values, error);
        common?.forEach(([name], i) => {
            if (!haveEqualHashes(this.count, values, AT$1.first + WORDS * i))
                rejectDifference(name, this.count);
        });
        return values.subarray(AT$1.first + WORDS * fields);
    }
    async #reduce(values) {
        this.rounds.push(values.length);
        checkInPlace(await this.#allReduce(values), values);
    }
    async #round(values, error) {
        values[AT$1.parts] = 1;
        values[AT$1.errors] = error === undefined ? 0 : 1;
        values[AT$1.fine] = FINE;
        const own = Math.floor(Math.random() * 2 ** 40);
        values[AT$1.own] = own;
        await this.#reduce(values);
        const parts = values[AT$1.parts];
        checkReduction(parts, values[AT$1.fine], FINE, this.count);
        if (parts === 1 && values[AT$1.own] !== own)
            rejectMean();
        this.count = parts;
        if (values[AT$1.errors] > 0)
            await this.#refuse(error);
    }
    async #refuse(error) {
        const { name = 'Error', message = String(error) } = error instanceof Error ? error : {};
        const text = `${name}: ${message}`;
        let tells = error !== undefined;
        for (let digit = 0;; digit++) {
            const values = new Float64Array(1 + WORDS + 256 + LENGTH);
            const byte = hash(text, 0x1000 + digit) & 255;
            if (tells) {
                values[0] = 1;
                tellHashes(values, 1, text);
                values[1 + WORDS + byte] = 1;
                for (let i = 0; i < Math.min(text.length, LENGTH); i++)
                    values[1 + WORDS + 256 + i] = text.charCodeAt(i);
            }
            await this.#reduce(values);
            const [count] = values;
            if (!(count > 0))
                rejectLostError();
            if (haveEqualHashes(count, values, 1) || digit === 64) {
                if (tells && this.count === 1)
                    throw error;
                const codes = Array.from(values.subarray(1 + WORDS + 256), (code) => code / count).filter((code) => code > 0);
                rejectTogether(String.fromCharCode(...codes), count, this.count);
            }
            const least = values.subarray(1 + WORDS).findIndex((parts) => parts > 0);
            tells &&= byte === least;
        }
    }
}
function attempt$1(step) {
    try {
        return { value: step() };
    }
    catch (error) {
        return { error: error ?? new Error(String(error)) };
    }
}

function instantiate() {

  var bufferView;
  var base64ReverseLookup = new Uint8Array(123/*'z'+1*/);
  for (var i = 25; i >= 0; --i) {
    base64ReverseLookup[48+i] = 52+i; // '0-9'
    base64ReverseLookup[65+i] = i; // 'A-Z'
    base64ReverseLookup[97+i] = 26+i; // 'a-z'
  }
  base64ReverseLookup[43] = 62; // '+'
  base64ReverseLookup[47] = 63; // '/'
  /** @noinline Inlining this function would mean expanding the base64 string 4x times in the source code, which Closure seems to be happy to do. */
  function base64DecodeToExistingUint8Array(uint8Array, offset, b64) {
    var b1, b2, i = 0, j = offset, bLength = b64.length, end = offset + (bLength*3>>2) - (b64[bLength-2] == '=') - (b64[bLength-1] == '=');
    for (; i < bLength; i += 4) {
      b1 = base64ReverseLookup[b64.charCodeAt(i+1)];
      b2 = base64ReverseLookup[b64.charCodeAt(i+2)];
      uint8Array[j++] = base64ReverseLookup[b64.charCodeAt(i)] << 2 | b1 >> 4;
      if (j < end) uint8Array[j++] = b1 << 4 | b2 >> 2;
      if (j < end) uint8Array[j++] = b2 << 6 | base64ReverseLookup[b64.charCodeAt(i+3)];
    }
    return uint8Array;
  }
function initActiveSegments(imports) {
  base64DecodeToExistingUint8Array(bufferView, 1025, "AQIDBAUGBwgJCgsMDQ4PBAUGBwgJCgsMDQ4PAAAAAAABAgMICQoLDA0ODwAAAAAICQoLDA0ODw==");
  base64DecodeToExistingUint8Array(bufferView, 1089, "AQIDBAUGBwwNDg8AAAAABAUGBwwNDg8=");
  base64DecodeToExistingUint8Array(bufferView, 1121, "AQIDDA0ODwAAAAAAAAAADA0ODw==");
  base64DecodeToExistingUint8Array(bufferView, 1153, "AQIDBAUGBwgJCgsAAAAABAUGBwgJCgs=");
  base64DecodeToExistingUint8Array(bufferView, 1185, "AQIDCAkKCwAAAAAAAAAACAkKCw==");
  base64DecodeToExistingUint8Array(bufferView, 1217, "AQIDBAUGBwAAAAAAAAAABAUGBw==");
  base64DecodeToExistingUint8Array(bufferView, 1249, "AQID");
}

  var scratchBuffer = new ArrayBuffer(16);
  var i32ScratchView = new Int32Array(scratchBuffer);
  var f32ScratchView = new Float32Array(scratchBuffer);
  var f64ScratchView = new Float64Array(scratchBuffer);
  
  function wasm2js_scratch_load_i32(index) {
    return i32ScratchView[index];
  }
      
  function wasm2js_scratch_store_i32(index, value) {
    i32ScratchView[index] = value;
  }
      
  function wasm2js_scratch_load_f64() {
    return f64ScratchView[0];
  }
      
  function wasm2js_scratch_store_f64(value) {
    f64ScratchView[0] = value;
  }
      
  function wasm2js_memory_copy(dest, source, size) {
    // TODO: traps on invalid things
    bufferView.copyWithin(dest, source, source + size);
  }
      
  function wasm2js_scratch_store_f32(value) {
    f32ScratchView[2] = value;
  }
      function wasm2js_trap() { throw new Error('abort'); }

  function wasm2js_scratch_load_f32() {
    return f32ScratchView[2];
  }
      
  function wasm2js_memory_fill(dest, value, size) {
    dest = dest >>> 0;
    size = size >>> 0;
    if (dest + size > bufferView.length) throw "trap: invalid memory.fill";
    bufferView.fill(value, dest, dest + size);
  }
      
function asmFunc(imports) {
 var buffer = new ArrayBuffer(65536);
 var HEAP8 = new Int8Array(buffer);
 var HEAP16 = new Int16Array(buffer);
 var HEAP32 = new Int32Array(buffer);
 var HEAPU8 = new Uint8Array(buffer);
 var HEAPU16 = new Uint16Array(buffer);
 var HEAPU32 = new Uint32Array(buffer);
 var HEAPF32 = new Float32Array(buffer);
 var HEAPF64 = new Float64Array(buffer);
 var Math_imul = Math.imul;
 var Math_fround = Math.fround;
 var Math_abs = Math.abs;
 var Math_clz32 = Math.clz32;
 var Math_min = Math.min;
 var Math_max = Math.max;
 var Math_floor = Math.floor;
 var Math_ceil = Math.ceil;
 var Math_sqrt = Math.sqrt;
 var global$0 = 0;
 var global$1 = 0;
 var global$2 = 3840;
 var global$3 = 7432;
 var global$4 = 0;
 var __wasm_intrinsics_temp_i64 = 0;
 var __wasm_intrinsics_temp_i64$hi = 0;
 var i64toi32_i32$HIGH_BITS = 0;
 function $2($0, $1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0.0, $6 = 0;
  $4(2064, $1, $2_1);
  $81(2064, $3_1);
  if (($8($0 + 296 | 0, 2064) | 0) < 0) {
   $4_1 = ($8(2064, $0 + 400 | 0) | 0) < 0;
  } else {
   $4_1 = 0;
  }
  if (!$4_1) {
   return
  }
  $6 = HEAP32[$0 + 280 >> 2];
  if (($6 | 0) == 31) {
   return
  }
  while (1) {
   if (($6 | 0) > 0) {
    block : {
     $4_1 = $8(($0 + Math_imul($6, 104) | 0) + 400 | 0, 2064);
     if (!$4_1) {
      return
     }
     if (($4_1 | 0) < 0) {
      break block
     }
     $6 = $6 - 1 | 0;
     continue;
    }
   }
   break;
  }  $4_1 = ($0 + 504 | 0) + Math_imul($6, 104) | 0;
  wasm2js_memory_copy($4_1 + 104 | 0, $4_1, Math_imul(HEAP32[$0 + 280 >> 2] - $6 | 0, 104));
  HEAP32[$0 + 280 >> 2] = HEAP32[$0 + 280 >> 2] + 1;
  HEAPF64[$4_1 >> 3] = HEAPF64[258];
  HEAPF64[$4_1 + 8 >> 3] = HEAPF64[259];
  $5_1 = HEAPF64[258] + HEAPF64[$0 + 64 >> 3] * .5;
  if (Math_abs($5_1) < HEAPF64[306] * 4503599627370496.0) {
   $5_1 = 0.0;
  } else {
   $5_1 = HEAPU8[2384] ? +Math_fround($5_1) : $5_1;
  }
  $0 = $4_1 + 24 | 0;
  HEAPF64[$0 >> 3] = $2_1;
  HEAPF64[$0 + 8 >> 3] = $3_1;
  $34($0, $1, -$5_1);
  HEAPF64[$4_1 + 16 >> 3] = $5_1;
  $9($4_1 + 40 | 0, $5_1, $0);
 }
 
 function $3($0, $1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
  wasm2js_scratch_store_f64(+$1);
  $2_1 = wasm2js_scratch_load_i32(1) | 0;
  $3_1 = (wasm2js_scratch_store_f32(Math_fround($1)), wasm2js_scratch_load_i32(2));
  $4_1 = (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = wasm2js_scratch_load_i32(0) | 0, wasm2js_i32$2 = $0, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1);
  $3_1 = $0 ? $3_1 >> 31 : $2_1;
  $5_1 = $0 ? -1 : -2147483648;
  $2_1 = $0 ? -2147483648 : 0;
  $0 = $3_1;
  $5_1 = $5_1 - (($4_1 >>> 0 > $2_1 >>> 0) + $0 | 0) | 0;
  $2_1 = $2_1 - $4_1 | 0;
  if (($0 | 0) > 0) {
   $0 = 1;
  } else {
   $0 = ($0 | 0) >= 0;
  }
  $4_1 = $0 ? $4_1 : $2_1;
  i64toi32_i32$HIGH_BITS = $0 ? $3_1 : $5_1;
  return $4_1;
 }
 
 function $4($0, $1, $2_1) {
  var $3_1 = 0.0, $4_1 = 0.0;
  $3_1 = $1 + $2_1;
  HEAPF64[$0 >> 3] = $3_1;
  $4_1 = $1;
  $1 = $3_1 - $1;
  HEAPF64[$0 + 8 >> 3] = $4_1 - ($3_1 - $1) + ($2_1 - $1);
 }
 
 function $5($0, $1, $2_1) {
  var $3_1 = 0.0, $4_1 = 0, $5_1 = 0.0, $6 = 0, $7 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  if (HEAPF64[300] == $2_1 & HEAPF64[299] == $1) {
   $4_1 = (HEAPU8[2384] != 0 | 0) == (($0 | 0) != 0 | 0);
  } else {
   $4_1 = 0;
  }
  if ($4_1) {
   return
  }
  HEAP8[2384] = $0;
  HEAPF64[299] = $1;
  HEAPF64[300] = $2_1;
  wasm2js_scratch_store_f64(+$1);
  $4_1 = wasm2js_scratch_load_i32(1) | 0;
  wasm2js_scratch_load_i32(0) | 0;
  $4_1 = ($4_1 >>> 20 & 2047) - 1023 | 0;
  $6 = $4_1 - ($0 ? 36 : 60) | 0;
  $5_1 = Math_max($33($6), 5.0e-324);
  $3_1 = $1 / $5_1;
  $1 = (wasm2js_f64$0 = __wasm_nearest_f64($3_1) * $5_1, wasm2js_f64$1 = $1, wasm2js_i32$0 = Math_abs($3_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
  HEAPF64[301] = $1;
  HEAPF64[304] = $5_1;
  $7 = $0 ? 23 : 52;
  $3_1 = $33($6 + $7 | 0);
  HEAPF64[305] = $3_1;
  (wasm2js_i32$0 = 2448, wasm2js_f64$0 = Math_max($33($4_1 - 48 | 0), 5.0e-324)), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
  (wasm2js_i32$0 = 2456, wasm2js_f64$0 = $33(($7 + ($4_1 - ($0 ? 15 : 25) | 0) | 0) - 1 | 0) * 3.0), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
  HEAPF64[308] = $3_1 * 1.5;
  $2_1 = -$2_1;
  $3_1 = $1 * $2_1;
  $1 = $78($1, $2_1, $3_1);
  HEAPF64[302] = $3_1;
  HEAPF64[303] = $1;
  $1 = HEAPF64[302];
  $2_1 = $1 / $5_1;
  $3_1 = (wasm2js_f64$0 = __wasm_nearest_f64($2_1) * $5_1, wasm2js_f64$1 = $1, wasm2js_i32$0 = Math_abs($2_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
  $1 = HEAPF64[303];
  $2_1 = $1 / $5_1;
  $4(2416, $3_1, (wasm2js_f64$0 = __wasm_nearest_f64($2_1) * $5_1, wasm2js_f64$1 = $1, wasm2js_i32$0 = Math_abs($2_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1));
 }
 
 function $8($0, $1) {
  var $2_1 = 0.0, $3_1 = 0.0;
  $2_1 = HEAPF64[$0 >> 3];
  $3_1 = HEAPF64[$1 >> 3];
  if ($2_1 != $3_1) {
   return $2_1 < $3_1 ? -1 : 1
  }
  return HEAPF64[$0 + 8 >> 3] < HEAPF64[$1 + 8 >> 3] ? -1 : HEAPF64[$0 + 8 >> 3] > HEAPF64[$1 + 8 >> 3];
 }
 
 function $9($0, $1, $2_1) {
  var wasm2js_i32$0 = 0, wasm2js_f64$0 = 0.0;
  (wasm2js_i32$0 = $0, wasm2js_f64$0 = $77($1, $2_1, 0)), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
  HEAPF64[160] = HEAPF64[$2_1 >> 3];
  HEAPF64[161] = HEAPF64[$2_1 + 8 >> 3];
  $34(1280, HEAPF64[301], 0.0);
  (wasm2js_i32$0 = $0, wasm2js_f64$0 = $77($1, 1280, 1)), HEAPF64[wasm2js_i32$0 + 8 >> 3] = wasm2js_f64$0;
 }
 
 function $10($0) {
  var $1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6 = 0, $7 = 0;
  $1 = $0;
  $5_1 = global$1;
  $0 = $0 + $5_1 | 0;
  $1 = $1 >>> 0 > $0 >>> 0;
  $0 = $0 + 15 | 0;
  $1 = $0 >>> 0 < 15 ? $1 + 1 | 0 : $1;
  $4_1 = $0 & -16;
  $3_1 = $4_1;
  $2_1 = $3_1 - -64 | 0;
  $0 = $1;
  $7 = $1 - (($3_1 >>> 0 < 4294967232) - 1 | 0) | 0;
  $3_1 = $2_1;
  $1 = __wasm_memory_size();
  $2_1 = $1;
  $1 = $1 >> 31 << 16 | $1 >>> 16;
  $6 = $2_1 << 16;
  $2_1 = $3_1 - $6 | 0;
  $1 = $7 - (($3_1 >>> 0 < $6 >>> 0) + $1 | 0) | 0;
  if (($1 | 0) > 0) {
   $3_1 = 1;
  } else {
   $3_1 = ($2_1 | 0) != 0 & ($1 | 0) >= 0;
  }
  if ($3_1) {
   $2_1 = $2_1 + 65535 | 0;
   $1 = $2_1 >>> 0 < 65535 ? $1 + 1 | 0 : $1;
   $1 = ($1 & 65535) << 16 | $2_1 >>> 16;
   if (!$0 & $4_1 >>> 0 > 4294836224 | $0) {
    $0 = 1;
   } else {
    $0 = (__wasm_memory_grow($1 | 0) | 0) < 0;
   }
   if ($0) {
    return -1
   }
  }
  global$1 = $4_1;
  return $5_1;
 }
 
 function $11($0, $1, $2_1, $3_1, $4_1, $5_1, $6, $7) {
  var $8_1 = 0, $9_1 = 0.0, $10_1 = 0, $11_1 = 0, $12_1 = 0.0, $13_1 = 0, $14_1 = 0.0, $15_1 = 0.0, $16_1 = 0, $17_1 = Math_fround(0), $18_1 = Math_fround(0), $19_1 = Math_fround(0), $20_1 = 0, $21_1 = 0.0, $22 = Math_fround(0), $23_1 = 0.0, $24_1 = 0.0, $25_1 = 0, $26_1 = Math_fround(0), $27_1 = 0.0, $28_1 = Math_fround(0), $29_1 = 0.0, $30_1 = 0.0, $31_1 = 0, $32_1 = 0;
  $16_1 = HEAPU8[2384];
  $21_1 = +($1 | 0) - $2_1;
  $24_1 = -$2_1;
  $3_1 = $3_1 <= $5_1 & $3_1 >= $4_1 ? $3_1 : $4_1 * .5 + $5_1 * .5;
  while (1) {
   if (($7 | 0) > ($25_1 | 0)) {
    block : {
     $12_1 = $16_1 ? +Math_fround($3_1) : $3_1;
     $15_1 = HEAPF64[299];
     if (HEAPU8[2384]) {
      $8_1 = 0;
      $13_1 = 0;
      $9_1 = 0.0;
      $17_1 = Math_fround($12_1);
      $19_1 = Math_fround($17_1 + Math_fround($15_1));
      if (!($19_1 > $17_1)) {
       $19_1 = Math_fround(-$17(1, -$12_1));
      }
      $14_1 = 1.0 / (+$19_1 - +$17_1);
      while (1) {
       if (($1 | 0) > ($8_1 | 0)) {
        $18_1 = Math_fround(0.0);
        $10_1 = ($8_1 << 2) + $0 | 0;
        $11_1 = $8_1 + 1024 | 0;
        $11_1 = ((($1 | 0) > ($11_1 | 0) ? $11_1 : $1) << 2) + $0 | 0;
        while (1) {
         $28_1 = $18_1;
         $22 = HEAPF32[$10_1 >> 2];
         $18_1 = $17_1 > $22 ? $17_1 : $22;
         $26_1 = $18_1 > $19_1 ? $19_1 : $18_1;
         $18_1 = Math_fround($28_1 + Math_fround($26_1 - $17_1));
         $13_1 = ($22 == $26_1) + $13_1 | 0;
         $10_1 = $10_1 + 4 | 0;
         if ($11_1 >>> 0 > $10_1 >>> 0) {
          continue
         }
         break;
        }        $9_1 = $9_1 + +$18_1;
        $8_1 = $8_1 + 1024 | 0;
        continue;
       }
       break;
      }      HEAPF64[177] = $13_1 | 0;
      HEAPF64[176] = $9_1 * $14_1;
     } else {
      $8_1 = 0;
      $13_1 = 0;
      $14_1 = 0.0;
      $9_1 = $12_1 + $15_1;
      if (!($9_1 > $12_1)) {
       $9_1 = -$17(0, -$12_1);
      }
      $29_1 = 1.0 / ($9_1 - $12_1);
      while (1) {
       if (($1 | 0) > ($8_1 | 0)) {
        $15_1 = 0.0;
        $10_1 = ($8_1 << 3) + $0 | 0;
        $11_1 = $8_1 + 1024 | 0;
        $11_1 = ((($1 | 0) > ($11_1 | 0) ? $11_1 : $1) << 3) + $0 | 0;
        while (1) {
         $30_1 = $15_1;
         $23_1 = HEAPF64[$10_1 >> 3];
         $15_1 = $12_1 > $23_1 ? $12_1 : $23_1;
         $27_1 = $9_1 < $15_1 ? $9_1 : $15_1;
         $15_1 = $30_1 + ($27_1 - $12_1);
         $13_1 = ($23_1 == $27_1) + $13_1 | 0;
         $10_1 = $10_1 + 8 | 0;
         if ($11_1 >>> 0 > $10_1 >>> 0) {
          continue
         }
         break;
        }        $14_1 = $14_1 + $15_1;
        $8_1 = $8_1 + 1024 | 0;
        continue;
       }
       break;
      }      HEAPF64[177] = $13_1 | 0;
      HEAPF64[176] = $14_1 * $29_1;
     }
     $9_1 = HEAPF64[176] - $2_1;
     if ($9_1 != $9_1) {
      return NaN
     }
     if ($9_1 > 0.0) {
      $4_1 = Math_max($4_1, $12_1);
      $21_1 = $9_1;
     } else {
      $5_1 = Math_min($5_1, $12_1);
      $24_1 = $9_1;
     }
     $14_1 = HEAPF64[177];
     if ($14_1 == 0.0) {
      $8_1 = Math_abs($9_1) < 1.0;
     } else {
      $8_1 = $9_1 * $9_1 <= $14_1 * .05 & Math_abs($9_1) <= $6;
     }
     $9_1 = $12_1 + HEAPF64[299] * $9_1 / $14_1;
     $14_1 = $16_1 ? +Math_fround($9_1) : $9_1;
     if ($14_1 > $4_1 & $5_1 > $14_1) {
      $3_1 = $9_1;
      if ($8_1) {
       break block
      }
     } else {
      if ($8_1) {
       break block
      }
      $8_1 = $31_1;
      $31_1 = $8_1 + 1 | 0;
      $8_1 = ($8_1 | 0) % 3 | 0;
      if ($8_1) {
       if (($8_1 | 0) == 1) {
        $3_1 = $4_1 * .5 + $5_1 * .5;
       } else {
        $8_1 = $3($16_1, $4_1);
        $10_1 = i64toi32_i32$HIGH_BITS;
        $11_1 = $10_1 >> 1;
        $13_1 = $3($16_1, $5_1);
        $20_1 = i64toi32_i32$HIGH_BITS;
        $32_1 = $20_1 >> 1;
        $20_1 = ($20_1 & 1) << 31 | $13_1 >>> 1;
        $10_1 = $20_1 + (($10_1 & 1) << 31 | $8_1 >>> 1) | 0;
        $8_1 = $8_1 & $13_1 & 1;
        $13_1 = $10_1 + $8_1 | 0;
        $11_1 = $11_1 + $32_1 | 0;
        $10_1 = $10_1 >>> 0 < $20_1 >>> 0 ? $11_1 + 1 | 0 : $11_1;
        $3_1 = $32($16_1, $13_1, $8_1 >>> 0 > $13_1 >>> 0 ? $10_1 + 1 | 0 : $10_1);
       }
      } else {
       $3_1 = $4_1 + ($5_1 - $4_1) * ($21_1 / ($21_1 - $24_1));
      }
      if (($16_1 ? +Math_fround($3_1) : $3_1) == $12_1) {
       break block
      }
     }
     $25_1 = $25_1 + 1 | 0;
     continue;
    }
   }
   break;
  }  return $3_1;
 }
 
 function $12($0, $1, $2_1, $3_1, $4_1, $5_1) {
  var $6 = 0.0, $7 = 0.0, $8_1 = 0;
  $2($0, $1, $2_1, 0.0);
  while (1) {
   if (($5_1 | 0) > ($8_1 | 0)) {
    $6 = $2_1 - $3_1;
    $7 = $6 - $2_1;
    $2($0, $1, $6, $2_1 - ($6 - $7) + (-$3_1 - $7));
    $6 = $2_1 + $3_1;
    $7 = $6 - $2_1;
    $2($0, $1, $6, $2_1 - ($6 - $7) + ($3_1 - $7));
    $8_1 = $8_1 + 1 | 0;
    $3_1 = $3_1 * $4_1;
    continue;
   }
   break;
  } }
 
 function $13($0, $1, $2_1, $3_1) {
  var $4_1 = 0.0;
  block1 : {
   switch (global$4 - 4 | 0) {
   default:
    wasm2js_trap();
   case 0:
    $4_1 = -1;
    break;
   case 1:
    break block1;
   }  }
  $63($0, $1, $2_1, $3_1, $4_1);
 }
 
 function $14($0, $1, $2_1) {
  var $3_1 = 0.0, $4_1 = 0.0, $5_1 = 0.0, $6 = 0.0, $7 = 0.0;
  $4_1 = HEAPF64[$0 >> 3];
  $3_1 = $4_1 + $1;
  $5_1 = $3_1 - $4_1;
  $1 = $4_1 - ($3_1 - $5_1) + ($1 - $5_1);
  $4_1 = HEAPF64[$0 + 8 >> 3];
  $5_1 = $4_1 + $2_1;
  $6 = $1 + $5_1;
  $1 = $3_1 + $6;
  $7 = $1 - $3_1;
  $6 = $3_1 - ($1 - $7) + ($6 - $7);
  $3_1 = $5_1 - $4_1;
  $3_1 = $6 + ($4_1 - ($5_1 - $3_1) + ($2_1 - $3_1));
  $2_1 = $1 + $3_1;
  HEAPF64[$0 >> 3] = $2_1;
  $4_1 = $1;
  $1 = $2_1 - $1;
  HEAPF64[$0 + 8 >> 3] = $4_1 - ($2_1 - $1) + ($3_1 - $1);
 }
 
 function $15($0) {
  var $1 = 0, $2_1 = 0.0;
  $2_1 = $0;
  $0 = Math_floor($0 * 2.3283064365386963e-10);
  $1 = ~~($2_1 - $0 * 4294967296.0) >>> 0;
  $1 = 0 + $1 | 0;
  i64toi32_i32$HIGH_BITS = ~~$0;
  return $1;
 }
 
 function $16($0, $1) {
  if (($1 | 0) < 0) {
   $0 = 0;
   $1 = 0;
  } else {
   $1 = ($1 << 3) + $0 | 0;
   $0 = HEAP32[$1 >> 2];
   $1 = HEAP32[$1 + 4 >> 2];
  }
  i64toi32_i32$HIGH_BITS = $1;
  return $0;
 }
 
 function $17($0, $1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6 = 0, $7 = 0, $8_1 = 0, $9_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0;
  $5_1 = $0;
  $4_1 = $0 ? -2147483647 : 1;
  $7 = $0 ? -1 : -2147483648;
  wasm2js_scratch_store_f64(+$1);
  $2_1 = wasm2js_scratch_load_i32(1) | 0;
  $0 = (wasm2js_scratch_store_f32(Math_fround($1)), wasm2js_scratch_load_i32(2));
  $3_1 = (wasm2js_i32$0 = $0, wasm2js_i32$1 = wasm2js_scratch_load_i32(0) | 0, wasm2js_i32$2 = $5_1, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1);
  $0 = $5_1 ? $0 >> 31 : $2_1;
  $2_1 = $0;
  $6 = $3_1 + 1 | 0;
  $0 = $6 ? $0 : $0 + 1 | 0;
  $8_1 = $2_1 - !$3_1 | 0;
  $9_1 = $4_1;
  $2_1 = ($2_1 | 0) < 0;
  $4_1 = $1 == 0.0;
  $3_1 = $4_1 ? $9_1 : $2_1 ? $6 : $3_1 - 1 | 0;
  wasm2js_scratch_store_i32(0, $3_1 | 0);
  wasm2js_scratch_store_i32(1, ($4_1 ? $7 : $2_1 ? $0 : $8_1) | 0);
  return wasm2js_f64$0 = +(wasm2js_scratch_store_i32(2, $3_1), wasm2js_scratch_load_f32()), wasm2js_f64$1 = +wasm2js_scratch_load_f64(), wasm2js_i32$0 = $5_1, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1;
 }
 
 function $18($0, $1, $2_1, $3_1) {
  var $4_1 = 0.0, $5_1 = Math_fround(0), $6 = 0.0, $7 = 0.0, $8_1 = 0, $9_1 = 0, $10_1 = 0.0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0.0, $18_1 = 0.0, $19_1 = 0, $20_1 = 0, $21_1 = Math_fround(0), $22 = Math_fround(0), $23_1 = Math_fround(0), $24_1 = Math_fround(0), $25_1 = Math_fround(0), $26_1 = Math_fround(0), $27_1 = Math_fround(0), $28_1 = 0.0, $29_1 = 0.0, $30_1 = 0.0, $31_1 = 0.0, $32_1 = Math_fround(0), $33_1 = 0.0;
  if (HEAPU8[2384]) {
   $4_1 = HEAPF64[$3_1 + 8 >> 3];
   $7 = HEAPF64[$3_1 >> 3];
   $10_1 = HEAPF64[$2_1 + 8 >> 3];
   if ($7 > $10_1) {
    $7 = $4_1;
    $10_1 = $4_1;
   }
   $15_1 = $0;
   $3_1 = $1;
   $21_1 = Math_fround(HEAPF64[$2_1 >> 3]);
   $22 = Math_fround($7);
   $23_1 = Math_fround($10_1);
   $24_1 = Math_fround($4_1);
   $32_1 = Math_fround(HEAPF64[288]);
   $25_1 = Math_fround(HEAPF64[307]);
   $26_1 = Math_fround(HEAPF64[308]);
   $19_1 = HEAP32[581];
   HEAPF64[286] = 0;
   HEAPF64[287] = 0;
   __inlined_func$84$9 : {
    while (1) {
     if (($3_1 | 0) > ($8_1 | 0)) {
      $0 = $8_1 + 4096 | 0;
      $11_1 = ((($0 | 0) < ($3_1 | 0) ? $0 : $3_1) << 2) + $15_1 | 0;
      $7 = 0.0;
      $4_1 = 0.0;
      $1 = ($8_1 << 2) + $15_1 | 0;
      while (1) {
       $0 = $1 + 128 | 0;
       $12_1 = $0 >>> 0 < $11_1 >>> 0 ? $0 : $11_1;
       $0 = $1;
       while (1) {
        $5_1 = HEAPF32[$0 >> 2];
        $2_1 = ($5_1 > $23_1 ? Math_fround(0.0) : $5_1 > $22 ? Math_fround(1.0) : Math_fround(0.0)) != Math_fround(0.0);
        $13_1 = $2_1 + $13_1 | 0;
        $14_1 = ($5_1 > $24_1) + $14_1 | 0;
        $16_1 = ($5_1 <= $21_1) + $16_1 | 0;
        $5_1 = $2_1 ? Math_fround($5_1 - $32_1) : Math_fround(0.0);
        $27_1 = Math_fround(Math_fround($5_1 + $25_1) - $25_1);
        $7 = $7 + +$27_1;
        $4_1 = $4_1 + +Math_fround(Math_fround(Math_fround($5_1 - $27_1) + $26_1) - $26_1);
        $0 = $0 + 4 | 0;
        if ($12_1 >>> 0 > $0 >>> 0) {
         continue
        }
        break;
       }       $2_1 = ($13_1 + $14_1 | 0) + $16_1 | 0;
       if (($2_1 - $20_1 | 0) != (($12_1 - $1 | 0) + 3 >>> 2 | 0)) {
        $0 = -1;
        if (HEAP32[582] < ($9_1 + 32 | 0)) {
         break __inlined_func$84$9
        }
        $0 = $1;
        while (1) {
         $5_1 = HEAPF32[$0 >> 2];
         HEAPF32[($9_1 << 2) + $19_1 >> 2] = $5_1;
         $9_1 = ((($5_1 <= $21_1 ? Math_fround(1.0) : Math_fround(0.0)) != ($5_1 > $22 ? Math_fround(1.0) : Math_fround(0.0)) ? Math_fround(1.0) : Math_fround(0.0)) == (($5_1 > $23_1 ? Math_fround(1.0) : Math_fround(0.0)) != ($5_1 > $24_1 ? Math_fround(1.0) : Math_fround(0.0)) ? Math_fround(1.0) : Math_fround(0.0))) + $9_1 | 0;
         $0 = $0 + 4 | 0;
         if ($12_1 >>> 0 > $0 >>> 0) {
          continue
         }
         break;
        }       }
       $20_1 = $2_1;
       $1 = $1 + 128 | 0;
       if ($11_1 >>> 0 > $1 >>> 0) {
        continue
       }
       break;
      }      if ($8_1) {
       $34(2288, $7, $4_1);
      } else {
       $4(2288, $7, $4_1);
      }
      $8_1 = $8_1 + 4096 | 0;
      continue;
     }
     break;
    }    HEAP32[578] = $13_1;
    HEAP32[579] = $14_1;
    HEAP32[580] = $9_1;
    $0 = 0;
   }
  } else {
   $7 = HEAPF64[$3_1 + 8 >> 3];
   $4_1 = HEAPF64[$2_1 + 8 >> 3];
   $17_1 = HEAPF64[$3_1 >> 3];
   if ($4_1 < $17_1) {
    $4_1 = $7;
    $17_1 = $4_1;
   }
   $15_1 = $0;
   $3_1 = $1;
   $28_1 = HEAPF64[$2_1 >> 3];
   $33_1 = HEAPF64[288];
   $29_1 = HEAPF64[307];
   $30_1 = HEAPF64[308];
   $19_1 = HEAP32[581];
   HEAPF64[286] = 0;
   HEAPF64[287] = 0;
   __inlined_func$83$10 : {
    while (1) {
     if (($3_1 | 0) > ($8_1 | 0)) {
      $0 = $8_1 + 4096 | 0;
      $11_1 = ((($0 | 0) < ($3_1 | 0) ? $0 : $3_1) << 3) + $15_1 | 0;
      $10_1 = 0.0;
      $18_1 = 0.0;
      $1 = ($8_1 << 3) + $15_1 | 0;
      while (1) {
       $0 = $1 + 256 | 0;
       $12_1 = $0 >>> 0 < $11_1 >>> 0 ? $0 : $11_1;
       $0 = $1;
       while (1) {
        $6 = HEAPF64[$0 >> 3];
        $2_1 = ($4_1 < $6 ? 0.0 : $6 > $17_1 ? 1.0 : 0.0) != 0.0;
        $13_1 = $2_1 + $13_1 | 0;
        $14_1 = ($7 < $6) + $14_1 | 0;
        $16_1 = ($6 <= $28_1) + $16_1 | 0;
        $6 = $2_1 ? $6 - $33_1 : 0.0;
        $31_1 = $6 + $29_1 - $29_1;
        $10_1 = $10_1 + $31_1;
        $18_1 = $18_1 + ($6 - $31_1 + $30_1 - $30_1);
        $0 = $0 + 8 | 0;
        if ($12_1 >>> 0 > $0 >>> 0) {
         continue
        }
        break;
       }       $2_1 = ($13_1 + $14_1 | 0) + $16_1 | 0;
       if (($2_1 - $20_1 | 0) != (($12_1 - $1 | 0) + 7 >>> 3 | 0)) {
        $0 = -1;
        if (HEAP32[582] < ($9_1 + 32 | 0)) {
         break __inlined_func$83$10
        }
        $0 = $1;
        while (1) {
         $6 = HEAPF64[$0 >> 3];
         HEAPF64[($9_1 << 3) + $19_1 >> 3] = $6;
         $9_1 = ((($6 <= $28_1 ? 1.0 : 0.0) != ($6 > $17_1 ? 1.0 : 0.0) ? 1.0 : 0.0) == (($4_1 < $6 ? 1.0 : 0.0) != ($7 < $6 ? 1.0 : 0.0) ? 1.0 : 0.0)) + $9_1 | 0;
         $0 = $0 + 8 | 0;
         if ($12_1 >>> 0 > $0 >>> 0) {
          continue
         }
         break;
        }       }
       $20_1 = $2_1;
       $1 = $1 + 256 | 0;
       if ($11_1 >>> 0 > $1 >>> 0) {
        continue
       }
       break;
      }      if ($8_1) {
       $34(2288, $10_1, $18_1);
      } else {
       $4(2288, $10_1, $18_1);
      }
      $8_1 = $8_1 + 4096 | 0;
      continue;
     }
     break;
    }    HEAP32[578] = $13_1;
    HEAP32[579] = $14_1;
    HEAP32[580] = $9_1;
    $0 = 0;
   }
  }
  return $0;
 }
 
 function $19($0, $1) {
  var $2_1 = 0.0, $3_1 = 0.0, $4_1 = 0.0, $5_1 = 0, $6 = 0.0;
  $5_1 = $1 - -64 | 0;
  $3_1 = HEAPF64[306];
  $2_1 = HEAPF64[$5_1 >> 3] / $3_1;
  $4_1 = Math_floor($2_1);
  $6 = HEAPF64[$1 + 16 >> 3];
  $2_1 = $2_1 - $4_1 + HEAPF64[$5_1 + 8 >> 3] / $3_1;
  if ($2_1 < 0.0) {
   $2_1 = $2_1 + 1.0;
   $4_1 = $4_1 + -1;
  }
  $4($0, $6, $4_1 * $3_1);
  $81($0, Math_floor($2_1 * 16777216.0) * ($3_1 * 5.9604644775390625e-08));
  $26($0, 2048, HEAPF64[$1 + 88 >> 3], HEAPF64[$1 + 80 >> 3]);
 }
 
 function $20($0, $1, $2_1) {
  var $3_1 = 0;
  while (1) {
   if (($3_1 | 0) < 12) {
    $2($0, $1, $2_1, 0.0);
    $3_1 = $3_1 + 1 | 0;
    $2_1 = $2_1 * 8.0;
    continue;
   }
   break;
  } }
 
 function $21($0, $1, $2_1) {
  var $3_1 = 0.0, $4_1 = 0.0, $5_1 = 0.0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  $0 = ($0 + 3728 | 0) + Math_imul($2_1, 56) | 0;
  if ((HEAPF64[$0 + 8 >> 3] != HEAPF64[$1 + 80 >> 3] | HEAPF64[$1 + 88 >> 3] != 0.0 ? 1 : HEAP32[$0 + 40 >> 2]) ? 1 : Math_abs(HEAPF64[$0 + 16 >> 3]) == Infinity) {
   return
  }
  $3_1 = HEAPF64[$0 + 16 >> 3];
  $4_1 = HEAPF64[304];
  $5_1 = $3_1 / $4_1;
  $4(2064, (wasm2js_f64$0 = __wasm_nearest_f64($5_1) * $4_1, wasm2js_f64$1 = $3_1, wasm2js_i32$0 = Math_abs($5_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1), $2_1 ? -HEAPF64[301] : 0.0);
  if (($8(2064, $1) | 0) == (($2_1 ? -1 : 1) | 0)) {
   return
  }
  HEAPF64[$1 >> 3] = HEAPF64[258];
  HEAPF64[$1 + 8 >> 3] = HEAPF64[259];
 }
 
 function $23($0, $1, $2_1) {
  var $3_1 = 0.0, $4_1 = 0, $5_1 = 0.0;
  if (HEAP32[$0 + 256 >> 2] < 2 | HEAPF64[$1 + 88 >> 3] != 0.0) {
   return 0
  }
  $3_1 = HEAPF64[$1 + 80 >> 3];
  $4_1 = ($0 + 3728 | 0) + Math_imul($2_1, 56) | 0;
  if ($3_1 != HEAPF64[$4_1 + 8 >> 3]) {
   $5_1 = HEAPF64[$1 + 40 >> 3];
   $63($0, $2_1, $5_1, $5_1, $3_1);
  }
  return !HEAP32[$4_1 + 40 >> 2];
 }
 
 function $24($0, $1) {
  var $2_1 = 0.0, $3_1 = 0;
  $2_1 = HEAPF64[$0 + 64 >> 3] * HEAPF64[$1 + 96 >> 3];
  while (1) {
   if (($3_1 | 0) < 5) {
    $2($0, HEAPF64[$1 >> 3], $2_1, HEAPF64[$1 + 8 >> 3]);
    $3_1 = $3_1 + 1 | 0;
    $2_1 = $2_1 * .125;
    continue;
   }
   break;
  } }
 
 function $25($0) {
  var $1 = 0;
  $1 = $0 + 3784 | 0;
  HEAP32[$1 + 40 >> 2] = 0;
  $0 = $0 + 3728 | 0;
  HEAP32[$0 + 40 >> 2] = 0;
  HEAPF64[$1 + 8 >> 3] = -1;
  HEAPF64[$0 + 8 >> 3] = -1;
  HEAPF64[$0 + 16 >> 3] = -Infinity;
  HEAPF64[$1 + 16 >> 3] = Infinity;
 }
 
 function $26($0, $1, $2_1, $3_1) {
  HEAPF64[$0 + 16 >> 3] = HEAPF64[$1 >> 3];
  HEAPF64[$0 + 24 >> 3] = HEAPF64[$1 + 8 >> 3];
  HEAPF64[$0 + 32 >> 3] = $2_1;
  HEAPF64[$0 + 40 >> 3] = $3_1;
  HEAPF64[$0 + 48 >> 3] = -Infinity;
  HEAPF64[$0 + 56 >> 3] = Infinity;
  HEAP32[$0 + 248 >> 2] = 2;
 }
 
 function $27($0, $1) {
  HEAP32[$0 + 248 >> 2] = 1;
  global$4 = 4;
  $13($0, 0, $1, $1);
  global$4 = 4;
  $13($0, 1, $1, $1);
 }
 
 function $28($0, $1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0, $6 = 0.0;
  while (1) {
   if (($4_1 | 0) < 2) {
    $5_1 = ($1 + 3728 | 0) + Math_imul($4_1, 56) | 0;
    if (!(!$3_1 | !HEAP32[$5_1 + 48 >> 2])) {
     $6 = HEAPF64[$5_1 >> 3];
     $44($0, 2016, $2_1, $3_1, $6, $6);
     $64($5_1, $4_1, HEAPF64[($4_1 ? 2016 : 2024) >> 3]);
    }
    $4_1 = $4_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $29($0, $1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6 = 0, $7 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0.0, wasm2js_i32$1 = 0;
  while (1) {
   if (($10_1 | 0) < 2) {
    $3_1 = ($0 + 3728 | 0) + Math_imul($10_1, 56) | 0;
    if (HEAP32[$3_1 + 40 >> 2]) {
     $6 = 128;
     while (1) {
      if (($6 | 0) >= 0) {
       $2_1 = HEAPF64[Math_imul($6, 24) + $1 >> 3] == 0.0;
      } else {
       $2_1 = 0;
      }
      if ($2_1) {
       $6 = $6 - 1 | 0;
       continue;
      }
      break;
     }     if (($6 | 0) < 0) {
      HEAP32[$3_1 + 40 >> 2] = 0;
     } else {
      $4_1 = Math_imul($6, 24) + $1 | 0;
      $8_1 = $15(HEAPF64[$4_1 >> 3]);
      $11_1 = i64toi32_i32$HIGH_BITS;
      $2_1 = $66($6);
      $12_1 = i64toi32_i32$HIGH_BITS;
      $7 = $15(HEAPF64[$4_1 + 16 >> 3]);
      $5_1 = i64toi32_i32$HIGH_BITS;
      $13_1 = $12_1 + __wasm_i64_udiv($7, $5_1, $8_1, $11_1) | 0;
      $12_1 = $2_1;
      $9_1 = $15(HEAPF64[$4_1 + 8 >> 3]);
      $4_1 = ($6 | 0) < 64;
      $2_1 = $4_1 ? $8_1 - 1 | 0 : 0;
      $9_1 = $9_1 + $2_1 | 0;
      $14_1 = i64toi32_i32$HIGH_BITS;
      _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($7, $5_1, $8_1, $11_1);
      i64toi32_i32$HIGH_BITS = __wasm_intrinsics_temp_i64$hi;
      $4_1 = ($14_1 + __wasm_intrinsics_temp_i64 | 0) + ($4_1 ? $11_1 - !$8_1 | 0 : 0) | 0;
      $2_1 = __wasm_i64_udiv($9_1, $2_1 >>> 0 > $9_1 >>> 0 ? $4_1 + 1 | 0 : $4_1, $8_1, $11_1);
      $4_1 = $12_1 + $2_1 | 0;
      $7 = i64toi32_i32$HIGH_BITS + $13_1 | 0;
      $7 = $2_1 >>> 0 > $4_1 >>> 0 ? $7 + 1 | 0 : $7;
      if (($6 | 0) >= 64) {
       $2_1 = HEAP32[$3_1 + 36 >> 2] + $7 | 0;
       $9_1 = $2_1 + 1 | 0;
       $12_1 = $2_1;
       $5_1 = HEAP32[$3_1 + 32 >> 2];
       $2_1 = $5_1 + $4_1 | 0;
       $5_1 = $2_1 >>> 0 < $5_1 >>> 0 ? $9_1 : $12_1;
      } else {
       $5_1 = HEAP32[$3_1 + 32 >> 2];
       $2_1 = $5_1 - $4_1 | 0;
       $5_1 = HEAP32[$3_1 + 36 >> 2] - (($4_1 >>> 0 > $5_1 >>> 0) + $7 | 0) | 0;
      }
      if (!$7 & ($4_1 | 0) == 1 | (!$11_1 & ($8_1 | 0) == 1 | ($6 | 0) == 64)) {
       HEAP32[$3_1 + 40 >> 2] = 0;
       (wasm2js_i32$0 = $3_1, wasm2js_f64$0 = $32(0, $10_1 ? 0 - $2_1 | 0 : $2_1, $10_1 ? 0 - ((($2_1 | 0) != 0) + $5_1 | 0) | 0 : $5_1)), HEAPF64[wasm2js_i32$0 + 16 >> 3] = wasm2js_f64$0;
      } else {
       if (HEAP32[$3_1 + 44 >> 2]) {
        (wasm2js_i32$0 = $3_1, wasm2js_i32$1 = ($65(HEAP32[$3_1 + 24 >> 2], HEAP32[$3_1 + 28 >> 2], HEAP32[$3_1 + 32 >> 2], HEAP32[$3_1 + 36 >> 2]) | 0) == ($6 | 0)), HEAP32[wasm2js_i32$0 + 44 >> 2] = wasm2js_i32$1;
       }
       HEAP32[$3_1 + 32 >> 2] = $2_1;
       HEAP32[$3_1 + 36 >> 2] = $5_1;
      }
     }
     $1 = $1 + 3096 | 0;
    }
    $10_1 = $10_1 + 1 | 0;
    continue;
   }
   break;
  }  return $1;
 }
 
 function $30($0) {
  var $1 = 0;
  HEAPF64[$0 + 168 >> 3] = 0;
  HEAPF64[$0 + 160 >> 3] = 0;
  $1 = $0 + 192 | 0;
  HEAPF64[$1 >> 3] = 0;
  HEAPF64[$1 + 8 >> 3] = 0;
  HEAPF64[$0 + 208 >> 3] = 0;
  HEAPF64[$0 + 176 >> 3] = -Infinity;
  HEAPF64[$0 + 184 >> 3] = Infinity;
 }
 
 function $31($0, $1, $2_1) {
  var $3_1 = 0, $4_1 = 0;
  $3_1 = HEAP32[$0 + 148 >> 2];
  $4_1 = $3_1;
  $3_1 = ($3_1 | 0) < 0;
  $4_1 = $3_1 ? HEAP32[$0 + 132 >> 2] : $4_1;
  if (($4_1 | 0) < 64) {
   return
  }
  HEAP32[581] = HEAP32[$0 + 144 >> 2];
  HEAP32[582] = $3_1 ? HEAP32[$0 + 152 >> 2] : $4_1 + 32 | 0;
  if (!$48($0, $3_1 ? HEAP32[$0 + 128 >> 2] : HEAP32[$0 + 144 >> 2], $4_1, $1, $2_1)) {
   return
  }
  HEAP32[$0 + 148 >> 2] = HEAP32[580];
  $3_1 = $0 + 216 | 0;
  HEAPF64[$3_1 >> 3] = HEAPF64[$1 >> 3];
  HEAPF64[$3_1 + 8 >> 3] = HEAPF64[$1 + 8 >> 3];
  $0 = $0 + 232 | 0;
  HEAPF64[$0 >> 3] = HEAPF64[$2_1 >> 3];
  HEAPF64[$0 + 8 >> 3] = HEAPF64[$2_1 + 8 >> 3];
 }
 
 function $32($0, $1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  $3_1 = $0 ? -2147483648 : 0;
  $4_1 = ($0 ? -1 : -2147483648) - (($1 >>> 0 > $3_1 >>> 0) + $2_1 | 0) | 0;
  $5_1 = $3_1 - $1 | 0;
  if (($2_1 | 0) > 0) {
   $3_1 = 1;
  } else {
   $3_1 = ($2_1 | 0) >= 0;
  }
  $1 = $3_1 ? $1 : $5_1;
  wasm2js_scratch_store_i32(0, $1 | 0);
  wasm2js_scratch_store_i32(1, ($3_1 ? $2_1 : $4_1) | 0);
  return wasm2js_f64$0 = +(wasm2js_scratch_store_i32(2, $1), wasm2js_scratch_load_f32()), wasm2js_f64$1 = +wasm2js_scratch_load_f64(), wasm2js_i32$0 = $0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1;
 }
 
 function $33($0) {
  var $1 = 0, $2_1 = 0, $3_1 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  if (($0 | 0) >= -1022) {
   $0 = $0 + 1023 | 0;
   wasm2js_scratch_store_i32(0, 0);
   wasm2js_scratch_store_i32(1, $0 << 20);
   return +wasm2js_scratch_load_f64();
  }
  $1 = $0 + 1074 | 0;
  $2_1 = $1 & 31;
  if (($1 & 63) >>> 0 >= 32) {
   $1 = 1 << $2_1;
   $3_1 = 0;
  } else {
   $3_1 = 1 << $2_1;
   $1 = $3_1 - 1 & 1 >>> 32 - $2_1;
  }
  wasm2js_scratch_store_i32(0, $3_1 | 0);
  wasm2js_scratch_store_i32(1, $1 | 0);
  return wasm2js_f64$0 = +wasm2js_scratch_load_f64(), wasm2js_f64$1 = 0.0, wasm2js_i32$0 = ($0 | 0) >= -1074, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1;
 }
 
 function $34($0, $1, $2_1) {
  var $3_1 = 0.0, $4_1 = 0.0;
  $3_1 = $1 + $2_1;
  $4_1 = $3_1 - $1;
  $14($0, $3_1, $1 - ($3_1 - $4_1) + ($2_1 - $4_1));
 }
 
 function $35($0, $1, $2_1) {
  var $3_1 = 0.0;
  $3_1 = $1 * $2_1;
  $14($0, $3_1, $78($1, $2_1, $3_1));
 }
 
 function $36($0) {
  var $1 = 0, $2_1 = 0;
  $51($0);
  while (1) {
   if (($1 | 0) < 71) {
    $2_1 = ($1 << 3) + $0 | 0;
    HEAPF64[$2_1 >> 3] = +HEAPU32[$2_1 >> 2] + +HEAP32[$2_1 + 4 >> 2] * 4294967296.0;
    $1 = $1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $37($0) {
  var $1 = 0, $2_1 = 0;
  $52($0);
  while (1) {
   if (($1 | 0) < 16) {
    $2_1 = ($1 << 3) + $0 | 0;
    HEAPF64[$2_1 >> 3] = +HEAPU32[$2_1 >> 2] + +HEAP32[$2_1 + 4 >> 2] * 4294967296.0;
    $1 = $1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $38($0) {
  $0 = $0 + 1023 | 0;
  wasm2js_scratch_store_i32(0, 0);
  wasm2js_scratch_store_i32(1, $0 << 20);
  return +wasm2js_scratch_load_f64();
 }
 
 function $39($0, $1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6 = 0, $7 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  wasm2js_scratch_store_f64(+$1);
  $2_1 = wasm2js_scratch_load_i32(1) | 0;
  $3_1 = wasm2js_scratch_load_i32(0) | 0;
  $5_1 = $2_1 & 1048575;
  $4_1 = $5_1;
  $2_1 = $2_1 >>> 20 & 2047;
  if (($2_1 | 0) == 2047) {
   $0 = ($0 + 544 | 0) + ($3_1 | $4_1 ? 16 : $1 < 0.0 ? 8 : 0) | 0;
   $3_1 = $0;
   $2_1 = HEAP32[$3_1 >> 2];
   $0 = HEAP32[$3_1 + 4 >> 2];
   $2_1 = $2_1 + 1 | 0;
   $0 = $2_1 ? $0 : $0 + 1 | 0;
   HEAP32[$3_1 >> 2] = $2_1;
   HEAP32[$3_1 + 4 >> 2] = $0;
   return;
  }
  if ($2_1) {
   $4_1 = $4_1 | 1048576;
  } else {
   $2_1 = 1;
  }
  if (!($3_1 | $4_1)) {
   return
  }
  $8_1 = $2_1 - 1 | 0;
  $5_1 = ($8_1 >> 5 << 3) + $0 | 0;
  $6 = HEAP32[$5_1 >> 2];
  $10_1 = HEAP32[$5_1 + 4 >> 2];
  $2_1 = $1 < 0.0;
  $0 = $2_1 ? -1 : 1;
  $2_1 = $2_1 ? -1 : 0;
  $9_1 = $2_1;
  $8_1 = $8_1 & 31;
  $7 = $8_1;
  $9_1 = $2_1;
  if (($7 & 63) >>> 0 >= 32) {
   $2_1 = $3_1 << $7;
   $3_1 = 0;
  } else {
   $2_1 = (1 << $7) - 1 & $3_1 >>> 32 - $7;
   $3_1 = $3_1 << $7;
  }
  $7 = __wasm_i64_mul($0, $9_1, $3_1, 0);
  $3_1 = $7 + $6 | 0;
  $6 = i64toi32_i32$HIGH_BITS + $10_1 | 0;
  HEAP32[$5_1 >> 2] = $3_1;
  HEAP32[$5_1 + 4 >> 2] = $3_1 >>> 0 < $7 >>> 0 ? $6 + 1 | 0 : $6;
  $3_1 = $5_1;
  $6 = HEAP32[$3_1 + 8 >> 2];
  $10_1 = HEAP32[$3_1 + 12 >> 2];
  $5_1 = $0;
  $0 = $4_1;
  $7 = $0;
  $4_1 = $8_1 & 31;
  if (($8_1 & 63) >>> 0 >= 32) {
   $0 = $0 << $4_1;
   $4_1 = 0;
  } else {
   $0 = (1 << $4_1) - 1 & $7 >>> 32 - $4_1;
   $4_1 = $7 << $4_1;
  }
  $8_1 = $2_1;
  $4_1 = $4_1 + $2_1 | 0;
  $4_1 = __wasm_i64_mul($5_1, $9_1, $4_1, $4_1 >>> 0 < $8_1 >>> 0);
  $6 = $4_1 + $6 | 0;
  $2_1 = i64toi32_i32$HIGH_BITS + $10_1 | 0;
  HEAP32[$3_1 + 8 >> 2] = $6;
  HEAP32[$3_1 + 12 >> 2] = $4_1 >>> 0 > $6 >>> 0 ? $2_1 + 1 | 0 : $2_1;
  $6 = HEAP32[$3_1 + 20 >> 2];
  $2_1 = HEAP32[$3_1 + 16 >> 2];
  $5_1 = __wasm_i64_mul($5_1, $9_1, $0, 0);
  $2_1 = $2_1 + $5_1 | 0;
  $0 = i64toi32_i32$HIGH_BITS + $6 | 0;
  HEAP32[$3_1 + 16 >> 2] = $2_1;
  HEAP32[$3_1 + 20 >> 2] = $2_1 >>> 0 < $5_1 >>> 0 ? $0 + 1 | 0 : $0;
 }
 
 function $40($0, $1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6 = 0, $7 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  wasm2js_scratch_store_f64(+$1);
  $2_1 = wasm2js_scratch_load_i32(1) | 0;
  $3_1 = wasm2js_scratch_load_i32(0) | 0;
  $5_1 = $2_1 & 1048575;
  $4_1 = $5_1;
  $2_1 = $2_1 >>> 20 & 2047;
  if (($2_1 | 0) == 2047) {
   $0 = ($0 + 104 | 0) + ($3_1 | $4_1 ? 16 : $1 < 0.0 ? 8 : 0) | 0;
   $3_1 = $0;
   $2_1 = HEAP32[$3_1 >> 2];
   $0 = HEAP32[$3_1 + 4 >> 2];
   $2_1 = $2_1 + 1 | 0;
   $0 = $2_1 ? $0 : $0 + 1 | 0;
   HEAP32[$3_1 >> 2] = $2_1;
   HEAP32[$3_1 + 4 >> 2] = $0;
   return;
  }
  if ($2_1) {
   $4_1 = $4_1 | 1048576;
  } else {
   $2_1 = 1;
  }
  if (!($3_1 | $4_1)) {
   return
  }
  $8_1 = $2_1 - 874 | 0;
  $5_1 = ($8_1 >> 5 << 3) + $0 | 0;
  $6 = HEAP32[$5_1 >> 2];
  $10_1 = HEAP32[$5_1 + 4 >> 2];
  $2_1 = $1 < 0.0;
  $0 = $2_1 ? -1 : 1;
  $2_1 = $2_1 ? -1 : 0;
  $9_1 = $2_1;
  $8_1 = $8_1 & 31;
  $7 = $8_1;
  $9_1 = $2_1;
  if (($7 & 63) >>> 0 >= 32) {
   $2_1 = $3_1 << $7;
   $3_1 = 0;
  } else {
   $2_1 = (1 << $7) - 1 & $3_1 >>> 32 - $7;
   $3_1 = $3_1 << $7;
  }
  $7 = __wasm_i64_mul($0, $9_1, $3_1, 0);
  $3_1 = $7 + $6 | 0;
  $6 = i64toi32_i32$HIGH_BITS + $10_1 | 0;
  HEAP32[$5_1 >> 2] = $3_1;
  HEAP32[$5_1 + 4 >> 2] = $3_1 >>> 0 < $7 >>> 0 ? $6 + 1 | 0 : $6;
  $3_1 = $5_1;
  $6 = HEAP32[$3_1 + 8 >> 2];
  $10_1 = HEAP32[$3_1 + 12 >> 2];
  $5_1 = $0;
  $0 = $4_1;
  $7 = $0;
  $4_1 = $8_1 & 31;
  if (($8_1 & 63) >>> 0 >= 32) {
   $0 = $0 << $4_1;
   $4_1 = 0;
  } else {
   $0 = (1 << $4_1) - 1 & $7 >>> 32 - $4_1;
   $4_1 = $7 << $4_1;
  }
  $8_1 = $2_1;
  $4_1 = $4_1 + $2_1 | 0;
  $4_1 = __wasm_i64_mul($5_1, $9_1, $4_1, $4_1 >>> 0 < $8_1 >>> 0);
  $6 = $4_1 + $6 | 0;
  $2_1 = i64toi32_i32$HIGH_BITS + $10_1 | 0;
  HEAP32[$3_1 + 8 >> 2] = $6;
  HEAP32[$3_1 + 12 >> 2] = $4_1 >>> 0 > $6 >>> 0 ? $2_1 + 1 | 0 : $2_1;
  $6 = HEAP32[$3_1 + 20 >> 2];
  $2_1 = HEAP32[$3_1 + 16 >> 2];
  $5_1 = __wasm_i64_mul($5_1, $9_1, $0, 0);
  $2_1 = $2_1 + $5_1 | 0;
  $0 = i64toi32_i32$HIGH_BITS + $6 | 0;
  HEAP32[$3_1 + 16 >> 2] = $2_1;
  HEAP32[$3_1 + 20 >> 2] = $2_1 >>> 0 < $5_1 >>> 0 ? $0 + 1 | 0 : $0;
 }
 
 function $41($0) {
  HEAPF64[318] = HEAPF64[$0 >> 3];
  HEAPF64[319] = HEAPF64[$0 + 8 >> 3];
  HEAPF64[310] = HEAPF64[$0 + 16 >> 3];
  HEAPF64[311] = HEAPF64[$0 + 24 >> 3];
  HEAP32[630] = ~~Math_min(HEAPF64[$0 + 32 >> 3], 2147483647.0);
  HEAP32[631] = ~~Math_min(HEAPF64[$0 + 40 >> 3], 2147483647.0);
  HEAPF64[327] = HEAPF64[$0 + 64 >> 3];
  $75(0);
 }
 
 function $42($0) {
  HEAPF64[318] = HEAPF64[$0 >> 3];
  HEAPF64[319] = HEAPF64[$0 + 8 >> 3];
  HEAPF64[310] = HEAPF64[$0 + 16 >> 3];
  HEAPF64[311] = HEAPF64[$0 + 24 >> 3];
  HEAP32[630] = ~~Math_min(HEAPF64[$0 + 32 >> 3], 2147483647.0);
  HEAP32[631] = ~~Math_min(HEAPF64[$0 + 40 >> 3], 2147483647.0);
  HEAPF64[327] = HEAPF64[$0 + 64 >> 3];
  $75(1);
 }
 
 function $44($0, $1, $2_1, $3_1, $4_1, $5_1) {
  var $6 = Math_fround(0), $7 = 0.0, $8_1 = Math_fround(0), $9_1 = 0.0, $10_1 = Math_fround(0), $11_1 = Math_fround(0), $12_1 = 0.0, $13_1 = 0.0, $14_1 = Math_fround(0), $15_1 = 0.0, $16_1 = Math_fround(0), $17_1 = Math_fround(0);
  if ($0) {
   $0 = 0;
   $16_1 = Math_fround($4_1);
   $17_1 = Math_fround($5_1);
   $10_1 = Math_fround(Infinity);
   $11_1 = Math_fround(-Infinity);
   while (1) {
    $6 = HEAPF32[($0 << 2) + $2_1 >> 2];
    $8_1 = $6 > $16_1 ? $6 : Math_fround(Infinity);
    $10_1 = $10_1 > $8_1 ? $8_1 : $10_1;
    $8_1 = $6 <= $17_1 ? $6 : Math_fround(-Infinity);
    $11_1 = $11_1 < $8_1 ? $8_1 : $11_1;
    $6 = Math_fround($6 - $6);
    $6 = $6 != $6 ? Math_fround(1.0) : Math_fround(0.0);
    $14_1 = $6 < $14_1 ? $14_1 : $6;
    $0 = $0 + 1 | 0;
    if (($3_1 | 0) > ($0 | 0)) {
     continue
    }
    break;
   }   HEAPF64[$1 >> 3] = $10_1;
   HEAPF64[$1 + 8 >> 3] = $11_1;
   $0 = $14_1 == Math_fround(0.0);
  } else {
   $0 = 0;
   $12_1 = Infinity;
   $13_1 = -Infinity;
   while (1) {
    $7 = HEAPF64[($0 << 3) + $2_1 >> 3];
    $9_1 = $4_1 < $7 ? $7 : Infinity;
    $12_1 = $12_1 > $9_1 ? $9_1 : $12_1;
    $9_1 = $5_1 >= $7 ? $7 : -Infinity;
    $13_1 = $13_1 < $9_1 ? $9_1 : $13_1;
    $7 = $7 - $7;
    $7 = $7 != $7 ? 1.0 : 0.0;
    $15_1 = $7 < $15_1 ? $15_1 : $7;
    $0 = $0 + 1 | 0;
    if (($3_1 | 0) > ($0 | 0)) {
     continue
    }
    break;
   }   HEAPF64[$1 >> 3] = $12_1;
   HEAPF64[$1 + 8 >> 3] = $13_1;
   $0 = $15_1 == 0.0;
  }
  return $0;
 }
 
 function $45($0, $1) {
  var $2_1 = 0.0, $3_1 = 0;
  $2_1 = +($1 + 1 | 0);
  $2_1 = HEAPF64[$0 + 400 >> 3] / $2_1 - HEAPF64[$0 + 296 >> 3] / $2_1 + (HEAPF64[$0 + 408 >> 3] - HEAPF64[$0 + 304 >> 3]) / $2_1;
  $3_1 = 1;
  while (1) {
   if (($1 | 0) >= ($3_1 | 0)) {
    $2($0, HEAPF64[$0 + 296 >> 3], +($3_1 | 0) * $2_1 + HEAPF64[$0 + 304 >> 3], 0.0);
    $3_1 = $3_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $46($0, $1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6 = 0, $7 = 0;
  while (1) {
   if (($6 | 0) < 2) {
    $2_1 = ($0 + 3728 | 0) + Math_imul($6, 56) | 0;
    if (HEAP32[$2_1 + 40 >> 2]) {
     wasm2js_memory_fill($1, 0, 3096);
     if (HEAP32[$2_1 + 44 >> 2]) {
      $4_1 = $65(HEAP32[$2_1 + 24 >> 2], HEAP32[$2_1 + 28 >> 2], HEAP32[$2_1 + 32 >> 2], HEAP32[$2_1 + 36 >> 2]);
      if (($4_1 | 0) >= 64) {
       $3_1 = HEAP32[$2_1 + 24 >> 2];
       $5_1 = HEAP32[$2_1 + 32 >> 2];
       $7 = $3_1 - $5_1 | 0;
       $2_1 = HEAP32[$2_1 + 28 >> 2] - (HEAP32[$2_1 + 36 >> 2] + ($3_1 >>> 0 < $5_1 >>> 0) | 0) | 0;
      } else {
       $3_1 = HEAP32[$2_1 + 32 >> 2];
       $5_1 = HEAP32[$2_1 + 24 >> 2];
       $7 = $3_1 - $5_1 | 0;
       $2_1 = HEAP32[$2_1 + 36 >> 2] - (HEAP32[$2_1 + 28 >> 2] + ($3_1 >>> 0 < $5_1 >>> 0) | 0) | 0;
      }
      $3_1 = $66($4_1);
      $5_1 = $7 - $3_1 | 0;
      $4_1 = Math_imul($4_1, 24) + $1 | 0;
      HEAPF64[$4_1 >> 3] = 1;
      HEAPF64[$4_1 + 8 >> 3] = $5_1 >>> 0;
      HEAPF64[$4_1 + 16 >> 3] = $2_1 - (i64toi32_i32$HIGH_BITS + ($3_1 >>> 0 > $7 >>> 0) | 0) >>> 0;
     }
     $1 = $1 + 3096 | 0;
    }
    $6 = $6 + 1 | 0;
    continue;
   }
   break;
  }  return $1;
 }
 
 function $47($0) {
  var $1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
  while (1) {
   if (($1 | 0) < 2) {
    $2_1 = ($0 + 3728 | 0) + Math_imul($1, 56) | 0;
    $3_1 = HEAP32[$2_1 + 40 >> 2] != 0;
    if ($3_1) {
     $3_1 = HEAP32[$2_1 + 44 >> 2] == -1;
    }
    HEAP32[$2_1 + 48 >> 2] = $3_1;
    if (HEAP32[$2_1 + 48 >> 2]) {
     $64($2_1, $1, $1 ? HEAPF64[$0 + 184 >> 3] : HEAPF64[$0 + 176 >> 3]);
     $4_1 = 1;
    }
    $1 = $1 + 1 | 0;
    continue;
   }
   break;
  }  return $4_1;
 }
 
 function $48($0, $1, $2_1, $3_1, $4_1) {
  var $5_1 = 0.0;
  $5_1 = HEAPF64[$3_1 >> 3] * .5 + HEAPF64[$4_1 >> 3] * .5 + HEAPF64[$0 + 64 >> 3] * .5;
  if (Math_abs($5_1) < HEAPF64[306] * 4503599627370496.0) {
   $5_1 = 0.0;
  } else {
   $5_1 = HEAPU8[2384] ? +Math_fround($5_1) : $5_1;
  }
  HEAPF64[288] = $5_1;
  if ($18($1, $2_1, $3_1 + 40 | 0, $4_1 + 40 | 0)) {
   return 0
  }
  $74($0);
  return 1;
 }
 
 function $49($0, $1) {
  var $2_1 = 0, $3_1 = 0.0;
  $2_1 = $1 + 192 | 0;
  HEAPF64[$0 >> 3] = HEAPF64[$2_1 >> 3];
  HEAPF64[$0 + 8 >> 3] = HEAPF64[$2_1 + 8 >> 3];
  $3_1 = HEAPF64[$1 + 160 >> 3];
  if ($3_1 > 0.0) {
   $35($0, $3_1, HEAPF64[$1 + 208 >> 3] - HEAPF64[288]);
  }
  $14($0, HEAPF64[286], HEAPF64[287]);
 }
 
 function $51($0) {
  var $1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6 = 0;
  while (1) {
   if (($4_1 | 0) < 67) {
    $5_1 = ($4_1 << 3) + $0 | 0;
    $1 = $5_1;
    $6 = HEAP32[$1 >> 2];
    $1 = $2_1 + HEAP32[$1 + 4 >> 2] | 0;
    $2_1 = $3_1 + $6 | 0;
    $1 = $2_1 >>> 0 < $3_1 >>> 0 ? $1 + 1 | 0 : $1;
    HEAP32[$5_1 >> 2] = $2_1;
    HEAP32[$5_1 + 4 >> 2] = 0;
    $2_1 = $1 >> 31;
    $3_1 = $1;
    $4_1 = $4_1 + 1 | 0;
    continue;
   }
   break;
  }  $2_1 = $2_1 + HEAP32[$0 + 540 >> 2] | 0;
  $1 = $3_1 + HEAP32[$0 + 536 >> 2] | 0;
  $2_1 = $1 >>> 0 < $3_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
  HEAP32[$0 + 536 >> 2] = $1;
  HEAP32[$0 + 540 >> 2] = $2_1;
 }
 
 function $52($0) {
  var $1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6 = 0;
  while (1) {
   if (($4_1 | 0) < 12) {
    $5_1 = ($4_1 << 3) + $0 | 0;
    $1 = $5_1;
    $6 = HEAP32[$1 >> 2];
    $1 = $2_1 + HEAP32[$1 + 4 >> 2] | 0;
    $2_1 = $3_1 + $6 | 0;
    $1 = $2_1 >>> 0 < $3_1 >>> 0 ? $1 + 1 | 0 : $1;
    HEAP32[$5_1 >> 2] = $2_1;
    HEAP32[$5_1 + 4 >> 2] = 0;
    $2_1 = $1 >> 31;
    $3_1 = $1;
    $4_1 = $4_1 + 1 | 0;
    continue;
   }
   break;
  }  $2_1 = $2_1 + HEAP32[$0 + 100 >> 2] | 0;
  $1 = $3_1 + HEAP32[$0 + 96 >> 2] | 0;
  $2_1 = $1 >>> 0 < $3_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
  HEAP32[$0 + 96 >> 2] = $1;
  HEAP32[$0 + 100 >> 2] = $2_1;
 }
 
 function $53($0, $1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6 = 0, $7 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
  $9_1 = 64 / ($2_1 | 0) | 0;
  $10_1 = ($1 | 0) / ($4_1 | 0) | 0;
  $1 = 0;
  while (1) {
   if (($1 | 0) < ($4_1 | 0)) {
    $11_1 = Math_imul($1, $10_1) + (Math_imul($10_1 - $9_1 | 0, Math_imul($1, 40503) & 65535) >>> 16 | 0) & 0 - $9_1;
    $5_1 = 0;
    while (1) {
     if (($5_1 | 0) < 64) {
      $6 = (Math_imul($2_1, $11_1) + $5_1 | 0) + $0 | 0;
      $8_1 = HEAP32[$6 + 4 >> 2];
      $7 = (($1 << 6) + $5_1 | 0) + $3_1 | 0;
      HEAP32[$7 >> 2] = HEAP32[$6 >> 2];
      HEAP32[$7 + 4 >> 2] = $8_1;
      $8_1 = HEAP32[$6 + 12 >> 2];
      HEAP32[$7 + 8 >> 2] = HEAP32[$6 + 8 >> 2];
      HEAP32[$7 + 12 >> 2] = $8_1;
      $5_1 = $5_1 + 16 | 0;
      continue;
     }
     break;
    }    $1 = $1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $55($0) {
  var $1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6 = 0.0, $7 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
  HEAP32[$0 + 280 >> 2] = 0;
  if (HEAP32[$0 + 248 >> 2]) {
   return
  }
  $1 = HEAP32[$0 + 256 >> 2] + 1 | 0;
  HEAP32[$0 + 256 >> 2] = $1;
  if (($1 | 0) > 96) {
   wasm2js_trap();
  }
  $5(0, HEAPF64[$0 + 64 >> 3], HEAPF64[$0 + 72 >> 3]);
  if (HEAP32[$0 + 252 >> 2] ? HEAP32[$0 + 256 >> 2] == 1 : 0) {
   $2($0, 0.0, 0.0, 0.0);
  }
  $1 = $0 + 296 | 0;
  if (HEAPF64[$1 + 88 >> 3] > 0.0) {
   $2($0, HEAPF64[$1 + 16 >> 3], HEAPF64[$1 + 64 >> 3], HEAPF64[$1 + 72 >> 3]);
  }
  $3_1 = $0 + 400 | 0;
  if (HEAPF64[$3_1 + 88 >> 3] > 0.0) {
   $2($0, HEAPF64[$3_1 + 16 >> 3], HEAPF64[$3_1 + 64 >> 3], HEAPF64[$3_1 + 72 >> 3]);
  }
  $13_1 = $23($0, $1, 1);
  $14_1 = $23($0, $3_1, 0);
  $7 = $3(0, HEAPF64[$3_1 >> 3]);
  $10_1 = i64toi32_i32$HIGH_BITS;
  $8_1 = $3(0, HEAPF64[$1 >> 3]);
  $11_1 = i64toi32_i32$HIGH_BITS;
  $4_1 = $10_1 - ($11_1 + ($7 >>> 0 < $8_1 >>> 0) | 0) | 0;
  $5_1 = ($4_1 | 0) < 0;
  $9_1 = $5_1 ? -1 : $7 - $8_1 | 0;
  $4_1 = $5_1 ? 2147483647 : $4_1;
  $6 = HEAPF64[$3_1 >> 3] - HEAPF64[$1 >> 3] + (HEAPF64[$3_1 + 8 >> 3] - HEAPF64[$1 + 8 >> 3]);
  $2_1 = HEAP32[$0 + 256 >> 2];
  $5_1 = !($2_1 & 1);
  $2_1 = ($2_1 | 0) > 2;
  if ($2_1) {
   if (($4_1 | 0) < 0) {
    $2_1 = 1;
   } else {
    $2_1 = ($4_1 | 0) <= 0 & $9_1 >>> 0 <= 1;
   }
   if ($2_1) {
    $2_1 = 1;
   } else {
    $2_1 = _ZN17compiler_builtins3int4sdiv3Div3div17he78fc483e41d7ec7E(HEAP32[$0 + 264 >> 2], HEAP32[$0 + 268 >> 2], 32);
    $12_1 = i64toi32_i32$HIGH_BITS;
    if (($12_1 | 0) < ($4_1 | 0)) {
     $2_1 = 1;
    } else {
     $2_1 = $2_1 >>> 0 < $9_1 >>> 0 & ($4_1 | 0) >= ($12_1 | 0);
    }
    if ($2_1) {
     if ($5_1) {
      $2_1 = 1;
     } else {
      $2_1 = HEAPF64[$0 + 272 >> 3] * .125 < $6;
     }
    } else {
     $2_1 = 0;
    }
   }
  }
  if ($5_1) {
   HEAP32[$0 + 264 >> 2] = $9_1;
   HEAP32[$0 + 268 >> 2] = $4_1;
  }
  HEAPF64[$0 + 272 >> 3] = $6;
  if ($2_1) {
   $60($0, $8_1, $11_1, $7, $10_1);
   return;
  }
  if ($13_1) {
   $24($0, $1);
  }
  if ($14_1) {
   $24($0, $3_1);
  }
  if (HEAPF64[$3_1 + 88 >> 3] >= 0.0 & HEAPF64[$1 + 88 >> 3] >= 0.0) {
   $12($0, HEAPF64[$1 >> 3], $61($1, $3_1, HEAPF64[$0 + 64 >> 3]) * $6 + HEAPF64[$1 + 8 >> 3], $6 * .125, .125, 6);
   $45($0, 31 - HEAP32[$0 + 280 >> 2] | 0);
  } else {
   if (HEAPF64[$1 + 88 >> 3] >= 0.0) {
    $20($0, HEAPF64[$1 >> 3], HEAPF64[$0 + 104 >> 3]);
   } else {
    if (HEAPF64[$3_1 + 88 >> 3] >= 0.0) {
     $20($0, HEAPF64[$3_1 >> 3], -HEAPF64[$0 + 104 >> 3]);
    } else {
     if (HEAP32[$0 + 288 >> 2]) {
      $12($0, HEAPF64[$0 + 96 >> 3], 0.0, HEAPF64[$0 + 104 >> 3], .125, 6);
     } else {
      $12($0, HEAPF64[$0 + 96 >> 3], 0.0, HEAPF64[$0 + 104 >> 3], .25, 13);
     }
    }
   }
  }
 }
 
 function $56($0) {
  var $1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6 = 0.0, $7 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
  HEAP32[$0 + 280 >> 2] = 0;
  if (HEAP32[$0 + 248 >> 2]) {
   return
  }
  $1 = HEAP32[$0 + 256 >> 2] + 1 | 0;
  HEAP32[$0 + 256 >> 2] = $1;
  if (($1 | 0) > 96) {
   wasm2js_trap();
  }
  $5(1, HEAPF64[$0 + 64 >> 3], HEAPF64[$0 + 72 >> 3]);
  if (HEAP32[$0 + 252 >> 2] ? HEAP32[$0 + 256 >> 2] == 1 : 0) {
   $2($0, 0.0, 0.0, 0.0);
  }
  $1 = $0 + 296 | 0;
  if (HEAPF64[$1 + 88 >> 3] > 0.0) {
   $2($0, HEAPF64[$1 + 16 >> 3], HEAPF64[$1 + 64 >> 3], HEAPF64[$1 + 72 >> 3]);
  }
  $3_1 = $0 + 400 | 0;
  if (HEAPF64[$3_1 + 88 >> 3] > 0.0) {
   $2($0, HEAPF64[$3_1 + 16 >> 3], HEAPF64[$3_1 + 64 >> 3], HEAPF64[$3_1 + 72 >> 3]);
  }
  $13_1 = $23($0, $1, 1);
  $14_1 = $23($0, $3_1, 0);
  $7 = $3(0, HEAPF64[$3_1 >> 3]);
  $10_1 = i64toi32_i32$HIGH_BITS;
  $8_1 = $3(0, HEAPF64[$1 >> 3]);
  $11_1 = i64toi32_i32$HIGH_BITS;
  $4_1 = $10_1 - ($11_1 + ($7 >>> 0 < $8_1 >>> 0) | 0) | 0;
  $5_1 = ($4_1 | 0) < 0;
  $9_1 = $5_1 ? -1 : $7 - $8_1 | 0;
  $4_1 = $5_1 ? 2147483647 : $4_1;
  $6 = HEAPF64[$3_1 >> 3] - HEAPF64[$1 >> 3] + (HEAPF64[$3_1 + 8 >> 3] - HEAPF64[$1 + 8 >> 3]);
  $2_1 = HEAP32[$0 + 256 >> 2];
  $5_1 = !($2_1 & 1);
  $2_1 = ($2_1 | 0) > 2;
  if ($2_1) {
   if (($4_1 | 0) < 0) {
    $2_1 = 1;
   } else {
    $2_1 = ($4_1 | 0) <= 0 & $9_1 >>> 0 <= 1;
   }
   if ($2_1) {
    $2_1 = 1;
   } else {
    $2_1 = _ZN17compiler_builtins3int4sdiv3Div3div17he78fc483e41d7ec7E(HEAP32[$0 + 264 >> 2], HEAP32[$0 + 268 >> 2], 32);
    $12_1 = i64toi32_i32$HIGH_BITS;
    if (($12_1 | 0) < ($4_1 | 0)) {
     $2_1 = 1;
    } else {
     $2_1 = $2_1 >>> 0 < $9_1 >>> 0 & ($4_1 | 0) >= ($12_1 | 0);
    }
    if ($2_1) {
     if ($5_1) {
      $2_1 = 1;
     } else {
      $2_1 = HEAPF64[$0 + 272 >> 3] * .125 < $6;
     }
    } else {
     $2_1 = 0;
    }
   }
  }
  if ($5_1) {
   HEAP32[$0 + 264 >> 2] = $9_1;
   HEAP32[$0 + 268 >> 2] = $4_1;
  }
  HEAPF64[$0 + 272 >> 3] = $6;
  if ($2_1) {
   $60($0, $8_1, $11_1, $7, $10_1);
   return;
  }
  if ($13_1) {
   $24($0, $1);
  }
  if ($14_1) {
   $24($0, $3_1);
  }
  if (HEAPF64[$3_1 + 88 >> 3] >= 0.0 & HEAPF64[$1 + 88 >> 3] >= 0.0) {
   $12($0, HEAPF64[$1 >> 3], $61($1, $3_1, HEAPF64[$0 + 64 >> 3]) * $6 + HEAPF64[$1 + 8 >> 3], $6 * .125, .125, 6);
   $45($0, 31 - HEAP32[$0 + 280 >> 2] | 0);
  } else {
   if (HEAPF64[$1 + 88 >> 3] >= 0.0) {
    $20($0, HEAPF64[$1 >> 3], HEAPF64[$0 + 104 >> 3]);
   } else {
    if (HEAPF64[$3_1 + 88 >> 3] >= 0.0) {
     $20($0, HEAPF64[$3_1 >> 3], -HEAPF64[$0 + 104 >> 3]);
    } else {
     if (HEAP32[$0 + 288 >> 2]) {
      $12($0, HEAPF64[$0 + 96 >> 3], 0.0, HEAPF64[$0 + 104 >> 3], .125, 6);
     } else {
      $12($0, HEAPF64[$0 + 96 >> 3], 0.0, HEAPF64[$0 + 104 >> 3], .25, 13);
     }
    }
   }
  }
 }
 
 function $57($0) {
  var $1 = 0.0, $2_1 = 0;
  $1 = HEAPF64[$0 + 72 >> 3] - HEAPF64[$0 + 88 >> 3];
  if ($1 != 0.0) {
   $2_1 = $1 != HEAPF64[$0 + 80 >> 3];
  } else {
   $2_1 = 0;
  }
  if ($2_1) {
   return
  }
  HEAP32[$0 + 248 >> 2] = 1;
  $25($0);
  if ($1 == 0.0) {
   global$4 = 4;
   $13($0, 0, 1797693134862315708145274.0e284, HEAPF64[$0 + 96 >> 3]);
  } else {
   global$4 = 4;
   $13($0, 1, -Infinity, HEAPF64[$0 + 96 >> 3]);
  }
 }
 
 function $58($0) {
  var $1 = 0.0, $2_1 = 0;
  $1 = HEAPF64[$0 + 72 >> 3] - HEAPF64[$0 + 88 >> 3];
  if ($1 != 0.0) {
   $2_1 = $1 != HEAPF64[$0 + 80 >> 3];
  } else {
   $2_1 = 0;
  }
  if ($2_1) {
   return
  }
  HEAP32[$0 + 248 >> 2] = 1;
  $25($0);
  if ($1 == 0.0) {
   global$4 = 4;
   $13($0, 0, 3402823466385288598117041.0e14, HEAPF64[$0 + 96 >> 3]);
  } else {
   global$4 = 4;
   $13($0, 1, -Infinity, HEAPF64[$0 + 96 >> 3]);
  }
 }
 
 function $59($0, $1, $2_1, $3_1) {
  $5($0, HEAPF64[$1 + 64 >> 3], HEAPF64[$1 + 72 >> 3]);
  HEAP32[$1 + 280 >> 2] = 0;
  HEAP32[$1 + 256 >> 2] = 1;
  $2($1, $2_1, 0.0, 0.0);
  $2($1, $3_1, 0.0, 0.0);
 }
 
 function $60($0, $1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6 = 0, $7 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
  $5_1 = $1 + 1 | 0;
  $9_1 = $5_1 ? $2_1 : $2_1 + 1 | 0;
  if (($9_1 | 0) > ($4_1 | 0)) {
   $5_1 = 1;
  } else {
   $5_1 = ($4_1 | 0) <= ($9_1 | 0) & $3_1 >>> 0 <= $5_1 >>> 0;
  }
  if ($5_1) {
   $2($0, HEAPF64[$0 + 400 >> 3], HEAPF64[$0 + 64 >> 3] * -0.5, 0.0);
  } else {
   $5_1 = HEAP32[$0 + 260 >> 2];
   HEAP32[$0 + 260 >> 2] = $5_1 + 1;
   if (!($5_1 & 1)) {
    $5_1 = _ZN17compiler_builtins3int4sdiv3Div3div17he78fc483e41d7ec7E($3_1, $4_1, 30);
    $11_1 = i64toi32_i32$HIGH_BITS;
    $6 = _ZN17compiler_builtins3int4sdiv3Div3div17he78fc483e41d7ec7E($1, $2_1, 30);
    $9_1 = $5_1 - $6 | 0;
    $5_1 = $11_1 - (i64toi32_i32$HIGH_BITS + ($5_1 >>> 0 < $6 >>> 0) | 0) | 0;
    $13_1 = $5_1;
    $11_1 = !($5_1 | $9_1);
    $5_1 = 1;
    while (1) {
     if (($5_1 | 0) < 30) {
      $10_1 = $5_1 >> 31;
      $6 = $10_1 + $2_1 | 0;
      $8_1 = $6 + 1 | 0;
      $7 = $6;
      $6 = $1 + $5_1 | 0;
      $7 = $6 >>> 0 < $5_1 >>> 0 ? $8_1 : $7;
      $10_1 = __wasm_i64_mul($5_1, $10_1, $9_1, $13_1);
      $12_1 = $10_1 + $1 | 0;
      $6 = $11_1 ? $6 : $12_1;
      $8_1 = $7;
      $7 = i64toi32_i32$HIGH_BITS + $2_1 | 0;
      $7 = $11_1 ? $8_1 : $10_1 >>> 0 > $12_1 >>> 0 ? $7 + 1 | 0 : $7;
      if (($4_1 | 0) > ($7 | 0)) {
       $8_1 = 1;
      } else {
       $8_1 = $3_1 >>> 0 > $6 >>> 0 & ($4_1 | 0) >= ($7 | 0);
      }
      if ($8_1) {
       $2($0, $32(0, $6, $7), 0.0, 0.0);
      }
      $5_1 = $5_1 + 1 | 0;
      continue;
     }
     break;
    }    return;
   }
  }
  $45($0, 29);
 }
 
 function $61($0, $1, $2_1) {
  var $3_1 = 0.0, $4_1 = 0.0, $5_1 = 0, $6 = 0.0, $7 = 0.0, $8_1 = 0.0, $9_1 = 0.0, $10_1 = 0.0;
  $7 = HEAPF64[$0 + 96 >> 3];
  $8_1 = HEAPF64[$1 + 96 >> 3];
  $3_1 = HEAPF64[$1 >> 3] - HEAPF64[$0 >> 3] + (HEAPF64[$1 + 8 >> 3] - HEAPF64[$0 + 8 >> 3]);
  $9_1 = -HEAPF64[$0 + 88 >> 3] / $2_1 * $3_1;
  $10_1 = -HEAPF64[$1 + 88 >> 3] / $2_1 * $3_1;
  $3_1 = 1.0;
  while (1) {
   if (($5_1 | 0) < 60) {
    $2_1 = ($6 + $3_1) * .5;
    $4_1 = 1.0 - $2_1;
    if ($4_1 * $4_1 * (($2_1 + $2_1 + 1.0) * $7 + $2_1 * $9_1) + $2_1 * $2_1 * (($4_1 + $4_1 + 1.0) * $8_1 - $4_1 * $10_1) > 0.0) {
     $6 = $2_1;
    } else {
     $3_1 = $2_1;
    }
    $5_1 = $5_1 + 1 | 0;
    continue;
   }
   break;
  }  return ($6 + $3_1) * .5;
 }
 
 function $62($0) {
  var $1 = 0.0, $2_1 = 0.0, $3_1 = 0.0;
  if (HEAP32[($0 + 3728 | 0) + 40 >> 2] ? 1 : HEAP32[($0 + 3784 | 0) + 40 >> 2]) {
   return
  }
  $2_1 = HEAPF64[($0 + 3784 | 0) + 16 >> 3];
  $3_1 = HEAPF64[$0 + 64 >> 3];
  $1 = HEAPF64[($0 + 3728 | 0) + 16 >> 3] + 0.0;
  HEAPF64[272] = $1;
  HEAPF64[261] = $1;
  HEAPF64[260] = $1;
  HEAPF64[273] = $2_1;
  $3_1 = $2_1 - $3_1;
  if ($1 == -Infinity) {
   $1 = $2_1 == Infinity ? 0.0 : $3_1;
  } else {
   if ($2_1 != Infinity) {
    $1 = Math_max($1 * .5 + $3_1 * .5, $1);
   }
  }
  HEAPF64[268] = $1;
  HEAPF64[269] = 0;
  HEAP32[530] = 0;
  HEAPF64[$0 >> 3] = HEAP32[$0 + 284 >> 2] ? 0.0 : HEAPF64[268];
  HEAPF64[$0 + 8 >> 3] = 0;
  $26($0, 2080, 0.0, 0.0);
  HEAPF64[$0 + 48 >> 3] = HEAPF64[272];
  HEAPF64[$0 + 56 >> 3] = HEAPF64[273];
 }
 
 function $63($0, $1, $2_1, $3_1, $4_1) {
  var $5_1 = 0, $6 = 0;
  $5_1 = ($0 + 3728 | 0) + Math_imul($1, 56) | 0;
  HEAP32[$5_1 + 40 >> 2] = 1;
  HEAP32[$5_1 + 44 >> 2] = -1;
  HEAPF64[$5_1 >> 3] = $2_1;
  HEAPF64[$5_1 + 8 >> 3] = $4_1;
  if ($1) {
   $6 = $3(0, $3_1);
   $0 = 0 - $6 | 0;
   $6 = 0 - (i64toi32_i32$HIGH_BITS + (($6 | 0) != 0) | 0) | 0;
  } else {
   $0 = $3(0, $3_1);
   $6 = i64toi32_i32$HIGH_BITS;
  }
  HEAP32[$5_1 + 32 >> 2] = $0;
  HEAP32[$5_1 + 36 >> 2] = $6;
  HEAPF64[$5_1 + 16 >> 3] = $1 ? Infinity : -Infinity;
 }
 
 function $64($0, $1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6 = 0;
  if ($1) {
   $3_1 = $3(0, $2_1);
   $1 = 0 - $3_1 | 0;
   $3_1 = 0 - (i64toi32_i32$HIGH_BITS + (($3_1 | 0) != 0) | 0) | 0;
  } else {
   $1 = $3(0, $2_1);
   $3_1 = i64toi32_i32$HIGH_BITS;
  }
  $5_1 = Math_abs($2_1) < Infinity;
  if (HEAP32[$0 + 44 >> 2] > 0) {
   if ($5_1) {
    $6 = HEAP32[$0 + 24 >> 2];
    $4_1 = HEAP32[$0 + 28 >> 2];
    if (($4_1 | 0) > ($3_1 | 0)) {
     $4_1 = 1;
    } else {
     $4_1 = ($3_1 | 0) <= ($4_1 | 0) & $1 >>> 0 <= $6 >>> 0;
    }
   } else {
    $4_1 = 1;
   }
  } else {
   $4_1 = 0;
  }
  if ($4_1) {
   return
  }
  HEAP32[$0 + 44 >> 2] = $5_1;
  HEAP32[$0 + 24 >> 2] = $1;
  HEAP32[$0 + 28 >> 2] = $3_1;
 }
 
 function $65($0, $1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0;
  if (($0 | 0) == ($2_1 | 0) & ($1 | 0) == ($3_1 | 0)) {
   return 64
  }
  $4_1 = Math_clz32($1 - (($0 >>> 0 < $2_1 >>> 0) + $3_1 | 0) | 0);
  $5_1 = 128 - (($4_1 | 0) == 32 ? Math_clz32($0 - $2_1 | 0) + 32 | 0 : $4_1) | 0;
  $4_1 = Math_clz32($3_1 - (($0 >>> 0 > $2_1 >>> 0) + $1 | 0) | 0);
  return $0 >>> 0 > $2_1 >>> 0 & ($1 | 0) >= ($3_1 | 0) | ($1 | 0) > ($3_1 | 0) ? $5_1 : ($4_1 | 0) == 32 ? Math_clz32($2_1 - $0 | 0) + 32 | 0 : $4_1;
 }
 
 function $66($0) {
  var $1 = 0, $2_1 = 0, $3_1 = 0;
  $0 = ($0 | 0) > 64 ? $0 + -64 | 0 : 64 - $0 | 0;
  $1 = $0 - 1 | 0;
  $2_1 = $1 & 31;
  if (($1 & 63) >>> 0 >= 32) {
   $1 = 1 << $2_1;
   $3_1 = 0;
  } else {
   $3_1 = 1 << $2_1;
   $1 = $3_1 - 1 & 1 >>> 32 - $2_1;
  }
  $2_1 = $0 ? $3_1 : 0;
  i64toi32_i32$HIGH_BITS = $0 ? $1 : 0;
  return $2_1;
 }
 
 function $67($0, $1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0, $6 = 0, $7 = 0, $8_1 = 0, $9_1 = 0.0, $10_1 = 0.0, $11_1 = 0.0, $12_1 = 0.0, $13_1 = 0.0;
  $5(0, HEAPF64[$0 + 64 >> 3], HEAPF64[$0 + 72 >> 3]);
  $7 = ($2_1 >> (($2_1 | 0) < 262144 ? 3 : 4)) - -64 | 0;
  if (($2_1 | 0) < 64) {
   $4_1 = -1;
  } else {
   $4_1 = $10($7 + 40 << 3);
  }
  $9_1 = HEAPF64[$0 + 160 >> 3];
  $10_1 = HEAPF64[$0 + 168 >> 3];
  $11_1 = HEAPF64[$0 + 192 >> 3];
  $12_1 = HEAPF64[$0 + 200 >> 3];
  $13_1 = HEAPF64[$0 + 208 >> 3];
  $5_1 = HEAP32[$0 + 280 >> 2] - 1 | 0;
  while (1) {
   if (($5_1 | 0) >= ($6 | 0)) {
    if (($4_1 | 0) != -1 & ($5_1 | 0) > ($6 | 0) & ($2_1 | 0) >= 64) {
     HEAP32[581] = $4_1;
     HEAP32[582] = ($1 | 0) == ($4_1 | 0) ? $2_1 + 32 | 0 : $7;
     $8_1 = $0 + 504 | 0;
     if ($48($0, $1, $2_1, $8_1 + Math_imul($6, 104) | 0, Math_imul($5_1, 104) + $8_1 | 0)) {
      $2_1 = HEAP32[580];
      $1 = $4_1;
     }
    }
    $69($0, $1, $2_1, $6, $3_1);
    if (($5_1 | 0) > ($6 | 0)) {
     $69($0, $1, $2_1, $5_1, $3_1);
    }
    $6 = $6 + 1 | 0;
    $5_1 = $5_1 - 1 | 0;
    continue;
   }
   break;
  }  HEAPF64[$0 + 160 >> 3] = $9_1;
  HEAPF64[$0 + 168 >> 3] = $10_1;
  HEAPF64[$0 + 192 >> 3] = $11_1;
  HEAPF64[$0 + 200 >> 3] = $12_1;
  HEAPF64[$0 + 208 >> 3] = $13_1;
  if (($4_1 | 0) != -1) {
   global$1 = $4_1;
  }
  return Math_imul(HEAP32[$0 + 280 >> 2], 40) + $3_1 | 0;
 }
 
 function $68($0, $1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0, $6 = 0, $7 = 0, $8_1 = 0, $9_1 = 0.0, $10_1 = 0.0, $11_1 = 0.0, $12_1 = 0.0, $13_1 = 0.0;
  $5(1, HEAPF64[$0 + 64 >> 3], HEAPF64[$0 + 72 >> 3]);
  $7 = ($2_1 >> (($2_1 | 0) < 262144 ? 3 : 4)) - -64 | 0;
  if (($2_1 | 0) < 64) {
   $4_1 = -1;
  } else {
   $4_1 = $10($7 + 40 << 2);
  }
  $9_1 = HEAPF64[$0 + 160 >> 3];
  $10_1 = HEAPF64[$0 + 168 >> 3];
  $11_1 = HEAPF64[$0 + 192 >> 3];
  $12_1 = HEAPF64[$0 + 200 >> 3];
  $13_1 = HEAPF64[$0 + 208 >> 3];
  $5_1 = HEAP32[$0 + 280 >> 2] - 1 | 0;
  while (1) {
   if (($5_1 | 0) >= ($6 | 0)) {
    if (($4_1 | 0) != -1 & ($5_1 | 0) > ($6 | 0) & ($2_1 | 0) >= 64) {
     HEAP32[581] = $4_1;
     HEAP32[582] = ($1 | 0) == ($4_1 | 0) ? $2_1 + 32 | 0 : $7;
     $8_1 = $0 + 504 | 0;
     if ($48($0, $1, $2_1, $8_1 + Math_imul($6, 104) | 0, Math_imul($5_1, 104) + $8_1 | 0)) {
      $2_1 = HEAP32[580];
      $1 = $4_1;
     }
    }
    $70($0, $1, $2_1, $6, $3_1);
    if (($5_1 | 0) > ($6 | 0)) {
     $70($0, $1, $2_1, $5_1, $3_1);
    }
    $6 = $6 + 1 | 0;
    $5_1 = $5_1 - 1 | 0;
    continue;
   }
   break;
  }  HEAPF64[$0 + 160 >> 3] = $9_1;
  HEAPF64[$0 + 168 >> 3] = $10_1;
  HEAPF64[$0 + 192 >> 3] = $11_1;
  HEAPF64[$0 + 200 >> 3] = $12_1;
  HEAPF64[$0 + 208 >> 3] = $13_1;
  if (($4_1 | 0) != -1) {
   global$1 = $4_1;
  }
  return (HEAP32[$0 + 280 >> 2] << 5) + $3_1 | 0;
 }
 
 function $69($0, $1, $2_1, $3_1, $4_1) {
  var $5_1 = 0.0, $6 = 0.0, $7 = 0, $8_1 = 0.0, $9_1 = 0;
  $7 = ($0 + 504 | 0) + Math_imul($3_1, 104) | 0;
  HEAPF64[288] = HEAPF64[$7 + 16 >> 3];
  $9_1 = $1;
  $1 = $7 + 40 | 0;
  $18($9_1, $2_1, $1, $1);
  $1 = Math_imul($3_1, 40) + $4_1 | 0;
  HEAPF64[$1 >> 3] = +HEAP32[579] + HEAPF64[$0 + 168 >> 3];
  HEAPF64[$1 + 8 >> 3] = +HEAP32[578] + HEAPF64[$0 + 160 >> 3];
  $49(2336, $0);
  $5_1 = HEAPF64[304];
  $8_1 = HEAPF64[293] / $5_1;
  $5_1 = HEAPF64[292] / $5_1;
  $6 = __wasm_nearest_f64($5_1 * 8.271806125530277e-25);
  HEAPF64[$1 + 32 >> 3] = $6;
  $5_1 = $5_1 - $6 * 1099511627776.0 * 1099511627776.0;
  $6 = __wasm_nearest_f64(($5_1 + $8_1) * 9.094947017729282e-13);
  HEAPF64[$1 + 24 >> 3] = $6;
  HEAPF64[$1 + 16 >> 3] = $5_1 - $6 * 1099511627776.0 + $8_1;
 }
 
 function $70($0, $1, $2_1, $3_1, $4_1) {
  var $5_1 = 0.0, $6 = 0, $7 = 0.0, $8_1 = 0.0, $9_1 = 0;
  $6 = ($0 + 504 | 0) + Math_imul($3_1, 104) | 0;
  HEAPF64[288] = HEAPF64[$6 + 16 >> 3];
  $9_1 = $1;
  $1 = $6 + 40 | 0;
  $18($9_1, $2_1, $1, $1);
  $1 = ($3_1 << 5) + $4_1 | 0;
  HEAPF64[$1 >> 3] = +HEAP32[579] + HEAPF64[$0 + 168 >> 3];
  HEAPF64[$1 + 8 >> 3] = +HEAP32[578] + HEAPF64[$0 + 160 >> 3];
  $49(2336, $0);
  $5_1 = HEAPF64[304];
  $7 = HEAPF64[292] / $5_1;
  $5_1 = HEAPF64[293] / $5_1;
  $8_1 = __wasm_nearest_f64(($7 + $5_1) * 9.094947017729282e-13);
  HEAPF64[$1 + 24 >> 3] = $8_1;
  HEAPF64[$1 + 16 >> 3] = $7 - $8_1 * 1099511627776.0 + $5_1;
 }
 
 function $71($0, $1) {
  var $2_1 = 0, $3_1 = 0.0, $4_1 = 0, $5_1 = 0, $6 = 0, $7 = 0;
  $6 = HEAP32[$1 + 128 >> 2];
  $4_1 = HEAP32[$1 + 132 >> 2];
  HEAP32[$1 + 148 >> 2] = -1;
  $30($1);
  HEAP32[$1 + 140 >> 2] = 0;
  HEAP32[$1 + 136 >> 2] = 0;
  if (!$4_1) {
   return 0
  }
  $7 = $44($0, 2240, $6, $4_1, -Infinity, $0 ? 3402823466385288598117041.0e14 : 1797693134862315708145274.0e284);
  HEAP32[564] = $4_1;
  HEAP32[565] = 0;
  $2_1 = 0;
  block : {
   if ($7) {
    break block
   }
   while (1) {
    if (($4_1 | 0) > ($5_1 | 0)) {
     if ($0) {
      $3_1 = +HEAPF32[($5_1 << 2) + $6 >> 2];
     } else {
      $3_1 = HEAPF64[($5_1 << 3) + $6 >> 3];
     }
     $2_1 = 1;
     if ($3_1 != $3_1) {
      break block
     }
     if ($3_1 == Infinity) {
      HEAP32[565] = HEAP32[565] + 1;
     }
     if (Math_abs($3_1) == Infinity) {
      HEAP32[564] = HEAP32[564] - 1;
     }
     $5_1 = $5_1 + 1 | 0;
     continue;
    }
    break;
   }   $2_1 = 0;
  }
  $0 = $2_1;
  if ($0) {
   return $0
  }
  HEAP32[$1 + 136 >> 2] = HEAP32[564];
  HEAP32[$1 + 140 >> 2] = HEAP32[565];
  HEAPF64[$1 + 112 >> 3] = HEAPF64[280];
  HEAPF64[$1 + 120 >> 3] = HEAPF64[281];
  return 0;
 }
 
 function $72($0, $1, $2_1, $3_1, $4_1, $5_1) {
  $5($0, HEAPF64[$1 + 64 >> 3], HEAPF64[$1 + 72 >> 3]);
  HEAPF64[292] = 0;
  HEAPF64[293] = 0;
  $9(2352, $4_1, 2336);
  $9(2368, $5_1, 2336);
  $4_1 = $4_1 * .5 + $5_1 * .5 + HEAPF64[$1 + 64 >> 3] * .5;
  if (Math_abs($4_1) < HEAPF64[306] * 4503599627370496.0) {
   $4_1 = 0.0;
  } else {
   $4_1 = HEAPU8[2384] ? +Math_fround($4_1) : $4_1;
  }
  HEAPF64[288] = $4_1;
  HEAP32[581] = HEAP32[$1 + 144 >> 2] + (HEAP32[$1 + 148 >> 2] << ($0 ? 2 : 3));
  HEAP32[582] = HEAP32[$1 + 152 >> 2] - HEAP32[$1 + 148 >> 2];
  if ($18($2_1, $3_1, 2352, 2368)) {
   return -1
  }
  HEAP32[$1 + 148 >> 2] = HEAP32[$1 + 148 >> 2] + HEAP32[580];
  $74($1);
  $44($0, 2240, $2_1, $3_1, HEAPF64[297], HEAPF64[294]);
  HEAPF64[$1 + 176 >> 3] = Math_max(HEAPF64[$1 + 176 >> 3], HEAPF64[281]);
  HEAPF64[$1 + 184 >> 3] = Math_min(HEAPF64[$1 + 184 >> 3], HEAPF64[280]);
  return HEAP32[$1 + 148 >> 2];
 }
 
 function $73($0) {
  if (($8($0 + 216 | 0, $0 + 296 | 0) | 0) <= 0) {
   $0 = ($8($0 + 400 | 0, $0 + 232 | 0) | 0) <= 0;
  } else {
   $0 = 0;
  }
  return $0;
 }
 
 function $74($0) {
  $49($0 + 192 | 0, $0);
  HEAPF64[$0 + 208 >> 3] = HEAPF64[288];
  HEAPF64[$0 + 160 >> 3] = HEAPF64[$0 + 160 >> 3] + +HEAP32[578];
  HEAPF64[$0 + 168 >> 3] = HEAPF64[$0 + 168 >> 3] + +HEAP32[579];
 }
 
 function $75($0) {
  var $1 = 0.0, $2_1 = 0.0, $3_1 = 0.0, $4_1 = 0.0, $5_1 = 0.0;
  $1 = HEAPF64[318];
  $2_1 = $1;
  $1 = $0 ? +Math_fround($1) : $1;
  $3_1 = $2_1 - $1 + HEAPF64[319];
  $2_1 = $0 ? +Math_fround($3_1) : $3_1;
  if (HEAP32[630]) {
   $3_1 = HEAPF64[310];
   $5_1 = -$17($0, -$3_1);
   $4_1 = $3_1 - $1;
   if (($0 ? +Math_fround($4_1) : $4_1) > $2_1) {
    $1 = $3_1;
    $2_1 = 0.0;
   } else {
    $4_1 = $5_1 - $1;
    if (!(($0 ? +Math_fround($4_1) : $4_1) > $2_1)) {
     $1 = $5_1;
     $2_1 = Math_min($17($0, -0), ($3_1 - $1) * 1.1920928955078125e-07);
    }
   }
  }
  HEAPF64[324] = $1;
  HEAPF64[325] = $2_1;
 }
 
 function $77($0, $1, $2_1) {
  var $3_1 = 0.0, $4_1 = 0.0, $5_1 = 0.0, $6 = 0.0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  $5_1 = HEAPF64[$1 + 8 >> 3];
  $4_1 = HEAPF64[$1 >> 3];
  $3_1 = $0 + $4_1;
  $6 = HEAPF64[305];
  if (!(Math_abs($3_1) > $6 + $6)) {
   $6 = $0;
   $0 = $3_1 - $0;
   $4_1 = $6 - ($3_1 - $0) + ($4_1 - $0) + $5_1;
   $5_1 = $3_1 + $4_1;
   $0 = $5_1 - $3_1;
   $3_1 = $3_1 - ($5_1 - $0) + ($4_1 - $0);
   $4_1 = HEAPF64[304];
   $0 = Math_floor($5_1 / $4_1);
   $6 = $0 + -1;
   if ($5_1 == $0 * $4_1) {
    $1 = $3_1 < 0.0 ? 1 : $2_1 ? $3_1 == 0.0 : 0;
   } else {
    $1 = 0;
   }
   $3_1 = ($1 ? $6 : $0) * $4_1;
   $0 = $3_1 + $4_1 * .5;
   $5_1 = $0 / $4_1;
   $2_1 = (wasm2js_f64$0 = __wasm_nearest_f64($5_1) * $4_1, wasm2js_f64$1 = $0, wasm2js_i32$0 = Math_abs($5_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1) > $3_1;
   $5_1 = 0.0;
   $4_1 = 0.0;
  }
  $3_1 = $0 + $4_1;
  $3_1 = HEAPU8[2384] ? +Math_fround($3_1) : $3_1;
  $0 = $3_1 - $0;
  if ($0 < $4_1) {
   $1 = 1;
  } else {
   $1 = (!$2_1 & $5_1 == 0.0 | $5_1 > 0.0) & $0 == $4_1;
  }
  if ($1) {
   return $3_1
  }
  return $17(HEAPU8[2384], $3_1);
 }
 
 function $78($0, $1, $2_1) {
  var $3_1 = 0.0, $4_1 = 0.0, $5_1 = 0.0;
  $5_1 = $0;
  $3_1 = $0 * 134217729.0;
  $0 = $3_1 - ($3_1 - $0);
  $3_1 = $5_1 - $0;
  $5_1 = $1;
  $4_1 = $1 * 134217729.0;
  $1 = $4_1 - ($4_1 - $1);
  $4_1 = $5_1 - $1;
  return $3_1 * $4_1 - ($2_1 - $0 * $1 - $3_1 * $1 - $0 * $4_1);
 }
 
 function $80($0) {
  var $1 = 0.0;
  $1 = HEAPF64[278] / $0;
  $35(2224, -$1, $0);
  $4(2224, $1, (HEAPF64[278] + HEAPF64[279]) / $0);
 }
 
 function $81($0, $1) {
  $4($0, HEAPF64[$0 >> 3], HEAPF64[$0 + 8 >> 3] + $1);
 }
 
 function $82() {
  global$0 = 2624;
 }
 
 function $99($0) {
  $0 = $0 | 0;
  global$1 = global$0;
  return $10($0) | 0;
 }
 
 function $100($0, $1, $2_1, $3_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = $3_1 | 0;
  var $4_1 = 0.0, $5_1 = 0.0, $6 = 0, $7 = 0.0, $8_1 = 0.0, $9_1 = 0.0, $10_1 = 0.0;
  $41($0);
  if (!$3_1) {
   return
  }
  $7 = HEAPF64[324];
  $8_1 = HEAPF64[325];
  $9_1 = 1.0 / HEAPF64[327];
  $10_1 = HEAPF64[311];
  while (1) {
   $0 = $6 << 3;
   $4_1 = HEAPF64[$0 + $1 >> 3];
   $5_1 = ($4_1 - $7 - $8_1) * $9_1;
   $5_1 = $5_1 < .9999999999999999 ? $5_1 : .9999999999999999;
   $4_1 = $4_1 > $10_1 ? 1.0 : 0.0;
   HEAPF64[$0 + $2_1 >> 3] = $5_1 > $4_1 ? $5_1 : $4_1;
   $6 = $6 + 1 | 0;
   if (($6 | 0) < ($3_1 | 0)) {
    continue
   }
   break;
  } }
 
 function $101($0, $1, $2_1, $3_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = $3_1 | 0;
  var $4_1 = Math_fround(0), $5_1 = Math_fround(0), $6 = 0, $7 = Math_fround(0), $8_1 = Math_fround(0), $9_1 = Math_fround(0), $10_1 = Math_fround(0);
  $42($0);
  if (!$3_1) {
   return
  }
  $7 = Math_fround(HEAPF64[324]);
  $8_1 = Math_fround(HEAPF64[325]);
  $9_1 = Math_fround(1.0 / HEAPF64[327]);
  $10_1 = Math_fround(HEAPF64[311]);
  while (1) {
   $0 = $6 << 2;
   $4_1 = HEAPF32[$0 + $1 >> 2];
   $5_1 = Math_fround(Math_fround(Math_fround($4_1 - $7) - $8_1) * $9_1);
   $5_1 = $5_1 < Math_fround(.9999999403953552) ? $5_1 : Math_fround(.9999999403953552);
   $4_1 = $4_1 > $10_1 ? Math_fround(1.0) : Math_fround(0.0);
   HEAPF32[$0 + $2_1 >> 2] = $5_1 > $4_1 ? $5_1 : $4_1;
   $6 = $6 + 1 | 0;
   if (($6 | 0) < ($3_1 | 0)) {
    continue
   }
   break;
  } }
 
 function $102($0, $1) {
  $0 = +$0;
  $1 = +$1;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6 = 0;
  $3_1 = $3(0, $1);
  $5_1 = i64toi32_i32$HIGH_BITS;
  $2_1 = $15(Math_abs($0));
  $6 = i64toi32_i32$HIGH_BITS << 24 | $2_1 >>> 8;
  $4_1 = $3_1;
  $3_1 = $2_1 << 24;
  $4_1 = $4_1 + $3_1 | 0;
  $2_1 = $6 + $5_1 | 0;
  $2_1 = $3_1 >>> 0 > $4_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
  $3_1 = $3(0, 1797693134862315708145274.0e284);
  $6 = i64toi32_i32$HIGH_BITS;
  if (($6 | 0) > ($2_1 | 0)) {
   $5_1 = 1;
  } else {
   $5_1 = ($2_1 | 0) <= ($6 | 0) & $3_1 >>> 0 > $4_1 >>> 0;
  }
  $4_1 = $5_1 ? $4_1 : $3_1;
  $1 = $32(0, $4_1, $5_1 ? $2_1 : $6) - $1;
  return +($0 < 0.0 ? -$1 : $1);
 }
 
 function $103($0, $1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  var $2_1 = 0, $3_1 = 0;
  $2_1 = HEAP32[$0 + 248 >> 2];
  if (($2_1 | 0) != 2) {
   if (!$2_1) {
    $55($0);
    if (!HEAP32[$0 + 248 >> 2]) {
     $5(0, HEAPF64[$0 + 64 >> 3], HEAPF64[$0 + 72 >> 3]);
     if (HEAP32[$0 + 148 >> 2] >= 0) {
      $2_1 = $73($0);
     } else {
      $2_1 = 1;
     }
     if (!$2_1) {
      HEAP32[$0 + 148 >> 2] = -1;
      $30($0);
     }
     $2_1 = $0 + 400 | 0;
     $3_1 = $0 + 296 | 0;
     if (HEAPF64[$2_1 + 88 >> 3] >= 0.0 & HEAPF64[$3_1 + 88 >> 3] >= 0.0) {
      $31($0, $3_1, $2_1);
     }
     $2_1 = HEAP32[$0 + 280 >> 2];
     if (HEAP32[$0 + 148 >> 2] < 0 & ($2_1 | 0) > 1) {
      $3_1 = $0 + 504 | 0;
      $31($0, $3_1, Math_imul($2_1 - 1 | 0, 104) + $3_1 | 0);
     }
     $2_1 = HEAP32[$0 + 148 >> 2];
     $1 = $67($0, ($2_1 | 0) < 0 ? HEAP32[$0 + 128 >> 2] : HEAP32[$0 + 144 >> 2], ($2_1 | 0) < 0 ? HEAP32[$0 + 132 >> 2] : $2_1, $1);
    }
   }
   if ($47($0)) {
    $28(0, $0, HEAP32[$0 + 128 >> 2], HEAP32[$0 + 132 >> 2]);
   }
   $1 = $46($0, $1);
  }
  return $1 | 0;
 }
 
 function $104($0, $1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  var $2_1 = 0, $3_1 = 0;
  $2_1 = HEAP32[$0 + 248 >> 2];
  if (($2_1 | 0) != 2) {
   if (!$2_1) {
    $56($0);
    if (!HEAP32[$0 + 248 >> 2]) {
     $5(1, HEAPF64[$0 + 64 >> 3], HEAPF64[$0 + 72 >> 3]);
     if (HEAP32[$0 + 148 >> 2] >= 0) {
      $2_1 = $73($0);
     } else {
      $2_1 = 1;
     }
     if (!$2_1) {
      HEAP32[$0 + 148 >> 2] = -1;
      $30($0);
     }
     $2_1 = $0 + 400 | 0;
     $3_1 = $0 + 296 | 0;
     if (HEAPF64[$2_1 + 88 >> 3] >= 0.0 & HEAPF64[$3_1 + 88 >> 3] >= 0.0) {
      $31($0, $3_1, $2_1);
     }
     $2_1 = HEAP32[$0 + 280 >> 2];
     if (HEAP32[$0 + 148 >> 2] < 0 & ($2_1 | 0) > 1) {
      $3_1 = $0 + 504 | 0;
      $31($0, $3_1, Math_imul($2_1 - 1 | 0, 104) + $3_1 | 0);
     }
     $2_1 = HEAP32[$0 + 148 >> 2];
     $1 = $68($0, ($2_1 | 0) < 0 ? HEAP32[$0 + 128 >> 2] : HEAP32[$0 + 144 >> 2], ($2_1 | 0) < 0 ? HEAP32[$0 + 132 >> 2] : $2_1, $1);
    }
   }
   if ($47($0)) {
    $28(1, $0, HEAP32[$0 + 128 >> 2], HEAP32[$0 + 132 >> 2]);
   }
   $1 = $46($0, $1);
  }
  return $1 | 0;
 }
 
 function $105($0, $1, $2_1, $3_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = $3_1 | 0;
  return $67($0, $1, $2_1, $3_1) | 0;
 }
 
 function $106($0, $1, $2_1, $3_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = $3_1 | 0;
  return $68($0, $1, $2_1, $3_1) | 0;
 }
 
 function $107($0, $1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  return $46($0, $1) | 0;
 }
 
 function $108($0, $1, $2_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  var $3_1 = 0;
  wasm2js_memory_fill($2_1, 0, 568);
  while (1) {
   if (($1 | 0) > ($3_1 | 0)) {
    $39($2_1, HEAPF64[($3_1 << 3) + $0 >> 3]);
    $3_1 = $3_1 + 1 | 0;
    continue;
   }
   break;
  }  $36($2_1);
 }
 
 function $109($0, $1, $2_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  var $3_1 = 0;
  wasm2js_memory_fill($2_1, 0, 128);
  while (1) {
   if (($1 | 0) > ($3_1 | 0)) {
    $40($2_1, +HEAPF32[($3_1 << 2) + $0 >> 2]);
    $3_1 = $3_1 + 1 | 0;
    continue;
   }
   break;
  }  $37($2_1);
 }
 
 function $110($0, $1, $2_1, $3_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = $3_1 | 0;
  var $4_1 = 0, $5_1 = 0, $6 = 0.0, $7 = 0;
  wasm2js_memory_fill($3_1, 0, 568);
  while (1) {
   if (($2_1 | 0) > ($4_1 | 0)) {
    $5_1 = $4_1 << 3;
    $6 = HEAPF64[$5_1 + $0 >> 3];
    if ($6 <= .9999999999999999 & $6 > 0.0) {
     $39($3_1, HEAPF64[$1 + $5_1 >> 3]);
     $7 = $7 + 1 | 0;
    }
    $4_1 = $4_1 + 1 | 0;
    continue;
   }
   break;
  }  $36($3_1);
  return $7 | 0;
 }
 
 function $111($0, $1, $2_1, $3_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = $3_1 | 0;
  var $4_1 = 0, $5_1 = 0, $6 = Math_fround(0), $7 = 0;
  wasm2js_memory_fill($3_1, 0, 128);
  while (1) {
   if (($2_1 | 0) > ($4_1 | 0)) {
    $5_1 = $4_1 << 2;
    $6 = HEAPF32[$5_1 + $0 >> 2];
    if ($6 <= Math_fround(.9999999403953552) & $6 > Math_fround(0.0)) {
     $40($3_1, +HEAPF32[$1 + $5_1 >> 2]);
     $7 = $7 + 1 | 0;
    }
    $4_1 = $4_1 + 1 | 0;
    continue;
   }
   break;
  }  $37($3_1);
  return $7 | 0;
 }
 
 function $112() {
  return 568;
 }
 
 function $113() {
  return 128;
 }
 
 function $114($0, $1, $2_1, $3_1, $4_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = +$3_1;
  $4_1 = +$4_1;
  var $5_1 = 0, $6 = 0.0, $7 = 0, $8_1 = 0, $9_1 = 0.0, $10_1 = 0.0, $11_1 = 0.0;
  $41($0);
  $7 = HEAP32[$0 + 128 >> 2];
  $8_1 = HEAP32[$0 + 132 >> 2];
  $0 = 0;
  $9_1 = HEAPF64[310];
  $10_1 = HEAPF64[311];
  $11_1 = $3_1 - $3_1;
  while (1) {
   if (($0 | 0) < ($8_1 | 0)) {
    $5_1 = $0 << 3;
    $6 = HEAPF64[$5_1 + $7 >> 3];
    $5_1 = $2_1 + $5_1 | 0;
    HEAPF64[$5_1 >> 3] = !$1 | $6 <= $10_1 & $6 > $9_1 ? (HEAPF64[$5_1 >> 3] - $3_1 - $11_1) * $4_1 : 0.0;
    $0 = $0 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $115($0, $1, $2_1, $3_1, $4_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = +$3_1;
  $4_1 = +$4_1;
  var $5_1 = 0, $6 = Math_fround(0), $7 = Math_fround(0), $8_1 = 0, $9_1 = 0, $10_1 = Math_fround(0), $11_1 = Math_fround(0), $12_1 = Math_fround(0), $13_1 = Math_fround(0);
  $42($0);
  $8_1 = HEAP32[$0 + 128 >> 2];
  $9_1 = HEAP32[$0 + 132 >> 2];
  $0 = 0;
  $10_1 = Math_fround(HEAPF64[310]);
  $11_1 = Math_fround(HEAPF64[311]);
  $6 = Math_fround($3_1);
  $12_1 = Math_fround($3_1 - +$6);
  $13_1 = Math_fround($4_1);
  while (1) {
   if (($0 | 0) < ($9_1 | 0)) {
    $5_1 = $0 << 2;
    $7 = HEAPF32[$5_1 + $8_1 >> 2];
    $5_1 = $2_1 + $5_1 | 0;
    HEAPF32[$5_1 >> 2] = !$1 | $7 <= $11_1 & $7 > $10_1 ? Math_fround(Math_fround(Math_fround(HEAPF32[$5_1 >> 2] - $6) - $12_1) * $13_1) : Math_fround(0.0);
    $0 = $0 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $116($0, $1, $2_1, $3_1, $4_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = +$3_1;
  $4_1 = +$4_1;
  return $72(0, $0, $1, $2_1, $3_1, $4_1) | 0;
 }
 
 function $117($0, $1, $2_1, $3_1, $4_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = +$3_1;
  $4_1 = +$4_1;
  return $72(1, $0, $1, $2_1, $3_1, $4_1) | 0;
 }
 
 function $118($0) {
  $0 = $0 | 0;
  $41($0);
  return +(HEAPF64[324] + HEAPF64[325]);
 }
 
 function $119($0) {
  $0 = $0 | 0;
  $42($0);
  return +(HEAPF64[324] + HEAPF64[325]);
 }
 
 function $120($0) {
  $0 = $0 | 0;
  var $1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6 = 0, $7 = 0.0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  while (1) {
   if (($3_1 | 0) < 71) {
    $1 = ($3_1 << 3) + $0 | 0;
    (wasm2js_i32$0 = $1, wasm2js_i32$1 = $15(HEAPF64[$1 >> 3])), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
    HEAP32[$1 + 4 >> 2] = i64toi32_i32$HIGH_BITS;
    $3_1 = $3_1 + 1 | 0;
    continue;
   }
   break;
  }  $1 = 0;
  $3_1 = $0;
  $0 = $0 + 544 | 0;
  $2_1 = HEAP32[$0 + 16 >> 2];
  $0 = HEAP32[$0 + 20 >> 2];
  if (($0 | 0) > 0) {
   $0 = 1;
  } else {
   $0 = ($2_1 | 0) != 0 & ($0 | 0) >= 0;
  }
  if ($0) {
   $0 = 1;
  } else {
   $0 = HEAP32[$3_1 + 544 >> 2];
   $2_1 = HEAP32[$3_1 + 548 >> 2];
   if (($2_1 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2_1 | 0) >= 0;
   }
   if ($0) {
    $0 = HEAP32[$3_1 + 556 >> 2];
    if (($0 | 0) > 0) {
     $0 = 1;
    } else {
     $0 = HEAP32[$3_1 + 552 >> 2] != 0 & ($0 | 0) >= 0;
    }
   } else {
    $0 = 0;
   }
  }
  $7 = NaN;
  __inlined_func$97$79 : {
   if ($0) {
    break __inlined_func$97$79
   }
   $0 = HEAP32[$3_1 + 544 >> 2];
   $2_1 = HEAP32[$3_1 + 548 >> 2];
   if (($2_1 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2_1 | 0) >= 0;
   }
   $7 = Infinity;
   if ($0) {
    break __inlined_func$97$79
   }
   $0 = HEAP32[$3_1 + 552 >> 2];
   $2_1 = HEAP32[$3_1 + 556 >> 2];
   if (($2_1 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2_1 | 0) >= 0;
   }
   $7 = -Infinity;
   if ($0) {
    break __inlined_func$97$79
   }
   $51($3_1);
   $11_1 = 1.0;
   if (HEAP32[$3_1 + 540 >> 2] < 0) {
    $11_1 = -1;
    while (1) {
     if (($1 | 0) < 68) {
      $0 = ($1 << 3) + $3_1 | 0;
      $2_1 = HEAP32[$0 >> 2];
      $5_1 = 0 - $2_1 | 0;
      $2_1 = 0 - (HEAP32[$0 + 4 >> 2] + (($2_1 | 0) != 0) | 0) | 0;
      HEAP32[$0 >> 2] = $5_1;
      HEAP32[$0 + 4 >> 2] = $2_1;
      $1 = $1 + 1 | 0;
      continue;
     }
     break;
    }    $51($3_1);
   }
   $5_1 = 67;
   while (1) {
    if (($5_1 | 0) >= 0) {
     $1 = ($5_1 << 3) + $3_1 | 0;
     $0 = HEAP32[$1 >> 2];
     $1 = HEAP32[$1 + 4 >> 2];
    } else {
     $0 = 1;
     $1 = 0;
    }
    if (!($0 | $1)) {
     $5_1 = $5_1 - 1 | 0;
     continue;
    }
    break;
   }   $7 = 0.0;
   if (($5_1 | 0) < 0) {
    break __inlined_func$97$79
   }
   $0 = $16($3_1, $5_1);
   $1 = Math_clz32(i64toi32_i32$HIGH_BITS);
   $1 = ($1 | 0) == 32 ? Math_clz32($0) + 32 | 0 : $1;
   $10_1 = $1 - 32 | 0;
   $9_1 = 0 - ($1 >>> 0 < 32) | 0;
   $2_1 = $16($3_1, $5_1 - 1 | 0);
   $0 = $0 | i64toi32_i32$HIGH_BITS;
   $1 = $10_1 & 31;
   if (($10_1 & 63) >>> 0 >= 32) {
    $0 = $2_1 << $1;
    $8_1 = 0;
   } else {
    $0 = (1 << $1) - 1 & $2_1 >>> 32 - $1 | $0 << $1;
    $8_1 = $2_1 << $1;
   }
   $2_1 = $0;
   $0 = $16($3_1, $5_1 - 2 | 0);
   $1 = i64toi32_i32$HIGH_BITS;
   $4_1 = 32 - $10_1 | 0;
   $6 = $4_1 & 31;
   if (($4_1 & 63) >>> 0 >= 32) {
    $4_1 = 0;
    $6 = $1 >>> $6 | 0;
   } else {
    $4_1 = $1 >>> $6 | 0;
    $6 = ((1 << $6) - 1 & $1) << 32 - $6 | $0 >>> $6;
   }
   $12_1 = !($10_1 | $9_1);
   $9_1 = $12_1;
   $6 = $8_1 | ($9_1 ? 0 : $6);
   $9_1 = ($9_1 ? 0 : $4_1) | $2_1;
   $4_1 = $10_1 + 32 | 0;
   $2_1 = $4_1 & 31;
   $8_1 = ($0 | $1) != 0;
   if (($4_1 & 63) >>> 0 >= 32) {
    $4_1 = $0 << $2_1;
    $0 = 0;
   } else {
    $4_1 = (1 << $2_1) - 1 & $0 >>> 32 - $2_1 | $1 << $2_1;
    $0 = $0 << $2_1;
   }
   $1 = $12_1 ? $8_1 : ($0 | $4_1) != 0;
   while (1) {
    if (($5_1 - 2 | 0) > ($13_1 | 0)) {
     if ($1) {
      $1 = 1;
     } else {
      $0 = ($13_1 << 3) + $3_1 | 0;
      $1 = (HEAP32[$0 >> 2] | HEAP32[$0 + 4 >> 2]) != 0;
     }
     $13_1 = $13_1 + 1 | 0;
     continue;
    }
    break;
   }   $3_1 = $9_1 >>> 11 | 0;
   $0 = $3_1;
   $8_1 = $0 + 1 | 0;
   $0 = ($9_1 & 2047) << 21 | $6 >>> 11;
   $2_1 = $0 + 1 | 0;
   $4_1 = $2_1 ? $3_1 : $8_1;
   $12_1 = $2_1;
   $8_1 = $0;
   $2_1 = $6 & 2047;
   if ($2_1 >>> 0 > 1024) {
    $0 = 1;
   } else {
    $0 = ($2_1 | 0) == 1024 ? ($1 ? 1 : $0 & 1) : 0;
   }
   $11_1 = $11_1 * (+(($0 ? $12_1 : $8_1) >>> 0) + +(($0 ? $4_1 : $3_1) >>> 0) * 4294967296.0);
   $0 = (($5_1 << 5) - $10_1 | 0) - 1095 | 0;
   $3_1 = $0 >> 1;
   $7 = $11_1 * $38($3_1) * $38($0 - $3_1 | 0);
  }
  return +$7;
 }
 
 function $121($0) {
  $0 = $0 | 0;
  var $1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6 = 0, $7 = 0.0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  while (1) {
   if (($3_1 | 0) < 16) {
    $1 = ($3_1 << 3) + $0 | 0;
    (wasm2js_i32$0 = $1, wasm2js_i32$1 = $15(HEAPF64[$1 >> 3])), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
    HEAP32[$1 + 4 >> 2] = i64toi32_i32$HIGH_BITS;
    $3_1 = $3_1 + 1 | 0;
    continue;
   }
   break;
  }  $1 = 0;
  $3_1 = $0;
  $0 = $0 + 104 | 0;
  $2_1 = HEAP32[$0 + 16 >> 2];
  $0 = HEAP32[$0 + 20 >> 2];
  if (($0 | 0) > 0) {
   $0 = 1;
  } else {
   $0 = ($2_1 | 0) != 0 & ($0 | 0) >= 0;
  }
  if ($0) {
   $0 = 1;
  } else {
   $0 = HEAP32[$3_1 + 104 >> 2];
   $2_1 = HEAP32[$3_1 + 108 >> 2];
   if (($2_1 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2_1 | 0) >= 0;
   }
   if ($0) {
    $0 = HEAP32[$3_1 + 116 >> 2];
    if (($0 | 0) > 0) {
     $0 = 1;
    } else {
     $0 = HEAP32[$3_1 + 112 >> 2] != 0 & ($0 | 0) >= 0;
    }
   } else {
    $0 = 0;
   }
  }
  $7 = NaN;
  __inlined_func$98$80 : {
   if ($0) {
    break __inlined_func$98$80
   }
   $0 = HEAP32[$3_1 + 104 >> 2];
   $2_1 = HEAP32[$3_1 + 108 >> 2];
   if (($2_1 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2_1 | 0) >= 0;
   }
   $7 = Infinity;
   if ($0) {
    break __inlined_func$98$80
   }
   $0 = HEAP32[$3_1 + 112 >> 2];
   $2_1 = HEAP32[$3_1 + 116 >> 2];
   if (($2_1 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2_1 | 0) >= 0;
   }
   $7 = -Infinity;
   if ($0) {
    break __inlined_func$98$80
   }
   $52($3_1);
   $11_1 = 1.0;
   if (HEAP32[$3_1 + 100 >> 2] < 0) {
    $11_1 = -1;
    while (1) {
     if (($1 | 0) < 13) {
      $0 = ($1 << 3) + $3_1 | 0;
      $2_1 = HEAP32[$0 >> 2];
      $5_1 = 0 - $2_1 | 0;
      $2_1 = 0 - (HEAP32[$0 + 4 >> 2] + (($2_1 | 0) != 0) | 0) | 0;
      HEAP32[$0 >> 2] = $5_1;
      HEAP32[$0 + 4 >> 2] = $2_1;
      $1 = $1 + 1 | 0;
      continue;
     }
     break;
    }    $52($3_1);
   }
   $5_1 = 12;
   while (1) {
    if (($5_1 | 0) >= 0) {
     $1 = ($5_1 << 3) + $3_1 | 0;
     $0 = HEAP32[$1 >> 2];
     $1 = HEAP32[$1 + 4 >> 2];
    } else {
     $0 = 1;
     $1 = 0;
    }
    if (!($0 | $1)) {
     $5_1 = $5_1 - 1 | 0;
     continue;
    }
    break;
   }   $7 = 0.0;
   if (($5_1 | 0) < 0) {
    break __inlined_func$98$80
   }
   $0 = $16($3_1, $5_1);
   $1 = Math_clz32(i64toi32_i32$HIGH_BITS);
   $1 = ($1 | 0) == 32 ? Math_clz32($0) + 32 | 0 : $1;
   $10_1 = $1 - 32 | 0;
   $9_1 = 0 - ($1 >>> 0 < 32) | 0;
   $2_1 = $16($3_1, $5_1 - 1 | 0);
   $0 = $0 | i64toi32_i32$HIGH_BITS;
   $1 = $10_1 & 31;
   if (($10_1 & 63) >>> 0 >= 32) {
    $0 = $2_1 << $1;
    $8_1 = 0;
   } else {
    $0 = (1 << $1) - 1 & $2_1 >>> 32 - $1 | $0 << $1;
    $8_1 = $2_1 << $1;
   }
   $2_1 = $0;
   $0 = $16($3_1, $5_1 - 2 | 0);
   $1 = i64toi32_i32$HIGH_BITS;
   $4_1 = 32 - $10_1 | 0;
   $6 = $4_1 & 31;
   if (($4_1 & 63) >>> 0 >= 32) {
    $4_1 = 0;
    $6 = $1 >>> $6 | 0;
   } else {
    $4_1 = $1 >>> $6 | 0;
    $6 = ((1 << $6) - 1 & $1) << 32 - $6 | $0 >>> $6;
   }
   $12_1 = !($10_1 | $9_1);
   $9_1 = $12_1;
   $6 = $8_1 | ($9_1 ? 0 : $6);
   $9_1 = ($9_1 ? 0 : $4_1) | $2_1;
   $4_1 = $10_1 + 32 | 0;
   $2_1 = $4_1 & 31;
   $8_1 = ($0 | $1) != 0;
   if (($4_1 & 63) >>> 0 >= 32) {
    $4_1 = $0 << $2_1;
    $0 = 0;
   } else {
    $4_1 = (1 << $2_1) - 1 & $0 >>> 32 - $2_1 | $1 << $2_1;
    $0 = $0 << $2_1;
   }
   $1 = $12_1 ? $8_1 : ($0 | $4_1) != 0;
   while (1) {
    if (($5_1 - 2 | 0) > ($13_1 | 0)) {
     if ($1) {
      $1 = 1;
     } else {
      $0 = ($13_1 << 3) + $3_1 | 0;
      $1 = (HEAP32[$0 >> 2] | HEAP32[$0 + 4 >> 2]) != 0;
     }
     $13_1 = $13_1 + 1 | 0;
     continue;
    }
    break;
   }   $3_1 = $9_1 >>> 11 | 0;
   $0 = $3_1;
   $8_1 = $0 + 1 | 0;
   $0 = ($9_1 & 2047) << 21 | $6 >>> 11;
   $2_1 = $0 + 1 | 0;
   $4_1 = $2_1 ? $3_1 : $8_1;
   $12_1 = $2_1;
   $8_1 = $0;
   $2_1 = $6 & 2047;
   if ($2_1 >>> 0 > 1024) {
    $0 = 1;
   } else {
    $0 = ($2_1 | 0) == 1024 ? ($1 ? 1 : $0 & 1) : 0;
   }
   $11_1 = $11_1 * (+(($0 ? $12_1 : $8_1) >>> 0) + +(($0 ? $4_1 : $3_1) >>> 0) * 4294967296.0);
   $0 = (($5_1 << 5) - $10_1 | 0) - 222 | 0;
   $3_1 = $0 >> 1;
   $7 = $11_1 * $38($3_1) * $38($0 - $3_1 | 0);
  }
  return +$7;
 }
 
 function $122($0) {
  $0 = $0 | 0;
  return +HEAPF64[$0 + 104 >> 3];
 }
 
 function $123($0, $1) {
  $0 = +$0;
  $1 = +$1;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
  $2_1 = $3(0, Math_abs($0) + $1);
  $3_1 = i64toi32_i32$HIGH_BITS;
  $4_1 = $3(0, $1);
  $5_1 = $2_1 - $4_1 | 0;
  $2_1 = $3_1 - (i64toi32_i32$HIGH_BITS + ($2_1 >>> 0 < $4_1 >>> 0) | 0) | 0;
  $3_1 = $2_1 >> 24;
  $1 = +((($2_1 & 16777215) << 8 | $5_1 >>> 24) >>> 0) + +($3_1 | 0) * 4294967296.0;
  return +($0 < 0.0 ? -$1 : $1);
 }
 
 function $124($0, $1, $2_1, $3_1, $4_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = +$3_1;
  $4_1 = +$4_1;
  var $5_1 = 0, $6 = 0, $7 = 0.0, $8_1 = 0.0;
  $7 = $3_1 - $3_1;
  $8_1 = 1.0 / $4_1;
  while (1) {
   if (($2_1 | 0) > ($6 | 0)) {
    $5_1 = $6 << 3;
    $4_1 = HEAPF64[$5_1 + $0 >> 3];
    $5_1 = $1 + $5_1 | 0;
    HEAPF64[$5_1 >> 3] = $4_1 <= .9999999999999999 & $4_1 > 0.0 ? (HEAPF64[$5_1 >> 3] - $3_1 - $7) * $8_1 : 0.0;
    $6 = $6 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $125($0, $1, $2_1, $3_1, $4_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = +$3_1;
  $4_1 = +$4_1;
  var $5_1 = 0, $6 = 0, $7 = Math_fround(0), $8_1 = Math_fround(0), $9_1 = Math_fround(0), $10_1 = Math_fround(0);
  $7 = Math_fround($3_1);
  $9_1 = Math_fround($3_1 - +$7);
  $10_1 = Math_fround(1.0 / $4_1);
  while (1) {
   if (($2_1 | 0) > ($6 | 0)) {
    $5_1 = $6 << 2;
    $8_1 = HEAPF32[$5_1 + $0 >> 2];
    $5_1 = $1 + $5_1 | 0;
    HEAPF32[$5_1 >> 2] = $8_1 <= Math_fround(.9999999403953552) & $8_1 > Math_fround(0.0) ? Math_fround(Math_fround(Math_fround(HEAPF32[$5_1 >> 2] - $7) - $9_1) * $10_1) : Math_fround(0.0);
    $6 = $6 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $126($0, $1, $2_1, $3_1, $4_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = +$3_1;
  $4_1 = +$4_1;
  HEAP32[$0 + 252 >> 2] = ($1 | 0) != 0;
  HEAP32[$0 + 288 >> 2] = ($2_1 | 0) != 0;
  HEAPF64[$0 + 96 >> 3] = $3_1;
  HEAPF64[$0 + 104 >> 3] = $4_1;
  $4($0 + 296 | 0, -17976931348623157e292, HEAPF64[$0 + 64 >> 3] * -1.001);
  HEAPF64[$0 + 344 >> 3] = -Infinity;
  HEAPF64[$0 + 336 >> 3] = -Infinity;
  $4($0 + 400 | 0, 1797693134862315708145274.0e284, HEAPF64[$0 + 64 >> 3] * .001);
  HEAPF64[$0 + 448 >> 3] = Infinity;
  HEAPF64[$0 + 440 >> 3] = Infinity;
  HEAPF64[$0 + 488 >> 3] = -1;
  HEAPF64[$0 + 384 >> 3] = -1;
  HEAPF64[$0 + 480 >> 3] = -1;
  HEAPF64[$0 + 376 >> 3] = -1;
  HEAP32[$0 + 284 >> 2] = 0;
  HEAP32[$0 + 260 >> 2] = 0;
  HEAP32[$0 + 256 >> 2] = 0;
  HEAP32[$0 + 264 >> 2] = -1;
  HEAP32[$0 + 268 >> 2] = 2147483647;
  HEAPF64[$0 + 272 >> 3] = Infinity;
  HEAP32[$0 + 248 >> 2] = 0;
  $25($0);
 }
 
 function $127($0, $1, $2_1, $3_1, $4_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = +$3_1;
  $4_1 = +$4_1;
  HEAP32[$0 + 252 >> 2] = ($1 | 0) != 0;
  HEAP32[$0 + 288 >> 2] = ($2_1 | 0) != 0;
  HEAPF64[$0 + 96 >> 3] = $3_1;
  HEAPF64[$0 + 104 >> 3] = $4_1;
  $4($0 + 296 | 0, -34028234663852886e22, HEAPF64[$0 + 64 >> 3] * -1.001);
  HEAPF64[$0 + 344 >> 3] = -Infinity;
  HEAPF64[$0 + 336 >> 3] = -Infinity;
  $4($0 + 400 | 0, 3402823466385288598117041.0e14, HEAPF64[$0 + 64 >> 3] * .001);
  HEAPF64[$0 + 448 >> 3] = Infinity;
  HEAPF64[$0 + 440 >> 3] = Infinity;
  HEAPF64[$0 + 488 >> 3] = -1;
  HEAPF64[$0 + 384 >> 3] = -1;
  HEAPF64[$0 + 480 >> 3] = -1;
  HEAPF64[$0 + 376 >> 3] = -1;
  HEAP32[$0 + 284 >> 2] = 0;
  HEAP32[$0 + 260 >> 2] = 0;
  HEAP32[$0 + 256 >> 2] = 0;
  HEAP32[$0 + 264 >> 2] = -1;
  HEAP32[$0 + 268 >> 2] = 2147483647;
  HEAPF64[$0 + 272 >> 3] = Infinity;
  HEAP32[$0 + 248 >> 2] = 0;
  $25($0);
 }
 
 function $128($0) {
  $0 = $0 | 0;
  return HEAP32[$0 + 140 >> 2];
 }
 
 function $129($0) {
  $0 = $0 | 0;
  $55($0);
  return HEAP32[$0 + 280 >> 2] > 0 | 0;
 }
 
 function $130($0) {
  $0 = $0 | 0;
  $56($0);
  return HEAP32[$0 + 280 >> 2] > 0 | 0;
 }
 
 function $131($0, $1, $2_1, $3_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = +$3_1;
  HEAPF64[$0 + 64 >> 3] = $3_1;
  HEAP32[$0 + 128 >> 2] = $1;
  HEAP32[$0 + 132 >> 2] = $2_1;
  return $71(0, $0) | 0;
 }
 
 function $132($0, $1, $2_1, $3_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = +$3_1;
  HEAPF64[$0 + 64 >> 3] = $3_1;
  HEAP32[$0 + 128 >> 2] = $1;
  HEAP32[$0 + 132 >> 2] = $2_1;
  return $71(1, $0) | 0;
 }
 
 function $133($0, $1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  var $2_1 = 0;
  $2_1 = HEAP32[$0 + 132 >> 2];
  $2_1 = ($2_1 >> (($2_1 | 0) < 262144 ? 3 : 4)) - -64 | 0;
  $1 = $10($2_1 + 40 << 3 >>> !$1 | 0);
  if (($1 | 0) == -1) {
   return 0
  }
  HEAP32[$0 + 144 >> 2] = $1;
  HEAP32[$0 + 152 >> 2] = $2_1;
  return 1;
 }
 
 function $134($0, $1, $2_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $2_1 = $10($1 + 40 << 3 >>> !$2_1 | 0);
  if (($2_1 | 0) == -1) {
   return 0
  }
  HEAP32[$0 + 144 >> 2] = $2_1;
  HEAP32[$0 + 148 >> 2] = 0;
  HEAP32[$0 + 152 >> 2] = $1;
  return $2_1 | 0;
 }
 
 function $135($0, $1, $2_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $28(0, $0, $1, $2_1);
 }
 
 function $136($0, $1, $2_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $28(1, $0, $1, $2_1);
 }
 
 function $137($0, $1, $2_1, $3_1) {
  $0 = $0 | 0;
  $1 = +$1;
  $2_1 = +$2_1;
  $3_1 = +$3_1;
  HEAPF64[$0 + 72 >> 3] = $1;
  HEAPF64[$0 + 80 >> 3] = $2_1;
  HEAPF64[$0 + 88 >> 3] = $3_1;
  if (!HEAP32[$0 + 252 >> 2]) {
   $57($0);
  }
  return !HEAP32[$0 + 248 >> 2] | 0;
 }
 
 function $138($0, $1, $2_1, $3_1) {
  $0 = $0 | 0;
  $1 = +$1;
  $2_1 = +$2_1;
  $3_1 = +$3_1;
  HEAPF64[$0 + 72 >> 3] = $1;
  HEAPF64[$0 + 80 >> 3] = $2_1;
  HEAPF64[$0 + 88 >> 3] = $3_1;
  if (!HEAP32[$0 + 252 >> 2]) {
   $58($0);
  }
  return !HEAP32[$0 + 248 >> 2] | 0;
 }
 
 function $139($0) {
  $0 = $0 | 0;
  return HEAP32[$0 + 248 >> 2] == 2 | 0;
 }
 
 function $140($0) {
  $0 = $0 | 0;
  if (HEAP32[$0 + 248 >> 2]) {
   $0 = 1;
  } else {
   $0 = HEAPF64[$0 + 488 >> 3] >= 0.0 & HEAPF64[$0 + 384 >> 3] >= 0.0;
  }
  return $0 | 0;
 }
 
 function $141($0, $1) {
  $0 = $0 | 0;
  $1 = +$1;
  var $2_1 = 0, $3_1 = 0.0, $4_1 = 0.0, $5_1 = 0.0, $6 = 0.0, $7 = 0, $8_1 = 0.0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
  $5(0, HEAPF64[$0 + 64 >> 3], $1);
  $2_1 = HEAP32[$0 + 132 >> 2];
  $6 = HEAPF64[$0 + 112 >> 3] - HEAPF64[$0 + 64 >> 3];
  $3_1 = HEAPF64[$0 + 120 >> 3];
  $4_1 = $1 - +HEAP32[$0 + 140 >> 2];
  HEAPF64[$0 + 104 >> 3] = 0;
  $5_1 = $3_1;
  __inlined_func$93$82 : {
   if ($4_1 <= 0.0) {
    break __inlined_func$93$82
   }
   $5_1 = $6;
   if (+HEAP32[$0 + 136 >> 2] <= $4_1) {
    break __inlined_func$93$82
   }
   $9_1 = HEAP32[$0 + 128 >> 2];
   $5_1 = +($2_1 | 0);
   $11_1 = (~~(Math_sqrt($5_1 * Math_sqrt(Math_sqrt($5_1))) * 2.2) | 0) / 8 | 0;
   $10_1 = $11_1 << 3;
   if (($2_1 | 0) < 2048) {
    $7 = -1;
   } else {
    $7 = $10($10_1 << 3);
   }
   $5_1 = $3_1 - ($3_1 - $6) * ($4_1 / +HEAP32[$0 + 136 >> 2]);
   if (($7 | 0) == -1) {
    $4_1 = $11($9_1, $2_1, $1, $5_1, $6, $3_1, Math_sqrt($4_1) * .25, 12);
   } else {
    $53($9_1, $2_1, 8, $7, $11_1);
    $8_1 = $11($7, $10_1, $1 * (+($10_1 | 0) / +($2_1 | 0)), $5_1, $6, $3_1, .25, 24);
    global$1 = $7;
    $4_1 = $11($9_1, $2_1, $1, $8_1, $6, $3_1, Math_sqrt($4_1) * .25, 3);
   }
   $2_1 = $4_1 >= $6;
   if ($2_1) {
    $2_1 = $3_1 >= $4_1;
   }
   $8_1 = HEAPF64[177];
   if ($2_1 ? $8_1 >= 64.0 : $2_1) {
    $1 = Math_min($3_1 - $6, HEAPF64[$0 + 64 >> 3] * (Math_abs(HEAPF64[176] - $1) / $8_1));
   } else {
    $1 = $3_1 - $6;
   }
   HEAPF64[$0 + 104 >> 3] = $1;
   $5_1 = $2_1 ? $4_1 : $5_1;
  }
  return +$5_1;
 }
 
 function $142($0, $1) {
  $0 = $0 | 0;
  $1 = +$1;
  var $2_1 = 0, $3_1 = 0.0, $4_1 = 0.0, $5_1 = 0.0, $6 = 0.0, $7 = 0, $8_1 = 0.0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
  $5(1, HEAPF64[$0 + 64 >> 3], $1);
  $2_1 = HEAP32[$0 + 132 >> 2];
  $6 = HEAPF64[$0 + 112 >> 3] - HEAPF64[$0 + 64 >> 3];
  $3_1 = HEAPF64[$0 + 120 >> 3];
  $4_1 = $1 - +HEAP32[$0 + 140 >> 2];
  HEAPF64[$0 + 104 >> 3] = 0;
  $5_1 = $3_1;
  __inlined_func$94$83 : {
   if ($4_1 <= 0.0) {
    break __inlined_func$94$83
   }
   $5_1 = $6;
   if (+HEAP32[$0 + 136 >> 2] <= $4_1) {
    break __inlined_func$94$83
   }
   $9_1 = HEAP32[$0 + 128 >> 2];
   $5_1 = +($2_1 | 0);
   $11_1 = (~~(Math_sqrt($5_1 * Math_sqrt(Math_sqrt($5_1))) * 2.2) | 0) / 16 | 0;
   $10_1 = $11_1 << 4;
   if (($2_1 | 0) < 2048) {
    $7 = -1;
   } else {
    $7 = $10($10_1 << 2);
   }
   $5_1 = $3_1 - ($3_1 - $6) * ($4_1 / +HEAP32[$0 + 136 >> 2]);
   if (($7 | 0) == -1) {
    $4_1 = $11($9_1, $2_1, $1, $5_1, $6, $3_1, Math_sqrt($4_1) * .25, 12);
   } else {
    $53($9_1, $2_1, 4, $7, $11_1);
    $8_1 = $11($7, $10_1, $1 * (+($10_1 | 0) / +($2_1 | 0)), $5_1, $6, $3_1, .25, 24);
    global$1 = $7;
    $4_1 = $11($9_1, $2_1, $1, $8_1, $6, $3_1, Math_sqrt($4_1) * .25, 3);
   }
   $2_1 = $4_1 >= $6;
   if ($2_1) {
    $2_1 = $3_1 >= $4_1;
   }
   $8_1 = HEAPF64[177];
   if ($2_1 ? $8_1 >= 64.0 : $2_1) {
    $1 = Math_min($3_1 - $6, HEAPF64[$0 + 64 >> 3] * (Math_abs(HEAPF64[176] - $1) / $8_1));
   } else {
    $1 = $3_1 - $6;
   }
   HEAPF64[$0 + 104 >> 3] = $1;
   $5_1 = $2_1 ? $4_1 : $5_1;
  }
  return +$5_1;
 }
 
 function $143($0, $1, $2_1, $3_1, $4_1, $5_1, $6, $7) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = $3_1 | 0;
  $4_1 = $4_1 | 0;
  $5_1 = $5_1 | 0;
  $6 = $6 | 0;
  $7 = $7 | 0;
  var $8_1 = 0.0, $9_1 = 0.0, $10_1 = 0.0, $11_1 = 0.0, $12_1 = 0.0, $13_1 = 0.0, $14_1 = 0.0, $15_1 = 0.0, $16_1 = 0, $17_1 = 0.0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0.0, $22 = 0.0, $23_1 = 0.0, $24_1 = 0.0;
  $41($0);
  wasm2js_memory_fill($7, 0, 1136);
  $19_1 = HEAP32[$0 + 128 >> 2];
  $20_1 = HEAP32[$0 + 132 >> 2];
  $16_1 = $7 + 568 | 0;
  $0 = 0;
  $21_1 = HEAPF64[324];
  $22 = HEAPF64[325];
  $13_1 = HEAPF64[327];
  $23_1 = 1.0 / $13_1;
  $17_1 = HEAPF64[310];
  $14_1 = HEAPF64[311];
  $24_1 = $13_1 * .5;
  while (1) {
   if (($0 | 0) < ($20_1 | 0)) {
    $18_1 = $0 << 3;
    $9_1 = HEAPF64[$18_1 + $19_1 >> 3];
    $15_1 = $9_1 - $21_1 - $22;
    $8_1 = $15_1 * $23_1;
    $8_1 = $8_1 < .9999999999999999 ? $8_1 : .9999999999999999;
    $12_1 = $9_1 > $14_1 ? 1.0 : 0.0;
    $10_1 = $8_1 > $12_1 ? $8_1 : $12_1;
    if ($2_1) {
     $11_1 = HEAPF64[$2_1 + $18_1 >> 3];
    } else {
     $11_1 = +(HEAP32[($0 << 2) + $3_1 >> 2] == ($4_1 | 0) | 0);
    }
    $8_1 = $10_1 - $11_1;
    $10_1 = $8_1;
    $12_1 = $8_1 * $8_1;
    if (($1 | 0) == 1) {
     $8_1 = $8_1 == 0.0 ? 0.0 : $8_1 * ($24_1 * $8_1 + ($9_1 > $17_1 ? ($9_1 > $14_1 ? $15_1 - $13_1 : 0.0) : $15_1));
    } else {
     if ($5_1) {
      $10_1 = $8_1 * HEAPF64[($0 << 3) + $5_1 >> 3];
      $11_1 = $10_1;
      $8_1 = $11_1 * $8_1;
     } else {
      $8_1 = $12_1;
     }
    }
    $39($7, $8_1);
    if ($9_1 <= $14_1 & $9_1 > $17_1) {
     $39($16_1, $11_1);
    }
    HEAPF64[($0 << 3) + $6 >> 3] = $10_1;
    $0 = $0 + 1 | 0;
    continue;
   }
   break;
  }  $36($7);
  $36($16_1);
 }
 
 function $144($0, $1, $2_1, $3_1, $4_1, $5_1, $6, $7) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = $3_1 | 0;
  $4_1 = $4_1 | 0;
  $5_1 = $5_1 | 0;
  $6 = $6 | 0;
  $7 = $7 | 0;
  var $8_1 = Math_fround(0), $9_1 = Math_fround(0), $10_1 = Math_fround(0), $11_1 = Math_fround(0), $12_1 = Math_fround(0), $13_1 = 0.0, $14_1 = Math_fround(0), $15_1 = Math_fround(0), $16_1 = 0, $17_1 = Math_fround(0), $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = Math_fround(0), $22 = Math_fround(0), $23_1 = Math_fround(0), $24_1 = Math_fround(0), $25_1 = Math_fround(0);
  $42($0);
  wasm2js_memory_fill($7, 0, 256);
  $19_1 = HEAP32[$0 + 128 >> 2];
  $20_1 = HEAP32[$0 + 132 >> 2];
  $16_1 = $7 + 128 | 0;
  $0 = 0;
  $21_1 = Math_fround(HEAPF64[324]);
  $22 = Math_fround(HEAPF64[325]);
  $13_1 = HEAPF64[327];
  $23_1 = Math_fround(1.0 / $13_1);
  $17_1 = Math_fround(HEAPF64[310]);
  $14_1 = Math_fround(HEAPF64[311]);
  $24_1 = Math_fround($13_1);
  $25_1 = Math_fround($13_1 * .5);
  while (1) {
   if (($0 | 0) < ($20_1 | 0)) {
    $18_1 = $0 << 2;
    $9_1 = HEAPF32[$18_1 + $19_1 >> 2];
    $15_1 = Math_fround(Math_fround($9_1 - $21_1) - $22);
    $8_1 = Math_fround($15_1 * $23_1);
    $8_1 = $8_1 < Math_fround(.9999999403953552) ? $8_1 : Math_fround(.9999999403953552);
    $12_1 = $9_1 > $14_1 ? Math_fround(1.0) : Math_fround(0.0);
    $10_1 = $8_1 > $12_1 ? $8_1 : $12_1;
    if ($2_1) {
     $11_1 = HEAPF32[$2_1 + $18_1 >> 2];
    } else {
     $11_1 = Math_fround(HEAP32[($0 << 2) + $3_1 >> 2] == ($4_1 | 0) | 0);
    }
    $8_1 = Math_fround($10_1 - $11_1);
    $10_1 = $8_1;
    $12_1 = Math_fround($8_1 * $8_1);
    if (($1 | 0) == 1) {
     $8_1 = $8_1 == Math_fround(0.0) ? Math_fround(0.0) : Math_fround($8_1 * Math_fround(Math_fround($25_1 * $8_1) + ($9_1 > $17_1 ? ($9_1 > $14_1 ? Math_fround($15_1 - $24_1) : Math_fround(0.0)) : $15_1)));
    } else {
     if ($5_1) {
      $10_1 = Math_fround($8_1 * HEAPF32[($0 << 2) + $5_1 >> 2]);
      $11_1 = $10_1;
      $8_1 = Math_fround($11_1 * $8_1);
     } else {
      $8_1 = $12_1;
     }
    }
    $40($7, +$8_1);
    if ($9_1 <= $14_1 & $9_1 > $17_1) {
     $40($16_1, +$11_1);
    }
    HEAPF32[($0 << 2) + $6 >> 2] = $10_1;
    $0 = $0 + 1 | 0;
    continue;
   }
   break;
  }  $37($7);
  $37($16_1);
 }
 
 function $145($0) {
  $0 = $0 | 0;
  return HEAP32[$0 + 136 >> 2];
 }
 
 function $146($0, $1, $2_1) {
  $0 = $0 | 0;
  $1 = +$1;
  $2_1 = +$2_1;
  $59(0, $0, $1, $2_1);
 }
 
 function $147($0, $1, $2_1) {
  $0 = $0 | 0;
  $1 = +$1;
  $2_1 = +$2_1;
  $59(1, $0, $1, $2_1);
 }
 
 function $148($0, $1, $2_1, $3_1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  $2_1 = $2_1 | 0;
  $3_1 = $3_1 | 0;
  HEAP32[$0 + 128 >> 2] = $1;
  HEAP32[$0 + 132 >> 2] = $2_1;
  HEAP32[$0 + 148 >> 2] = -1;
  HEAP32[$0 + 152 >> 2] = 0;
  if (!$3_1) {
   $30($0);
  }
 }
 
 function $149($0) {
  $0 = $0 | 0;
  return $47($0) | 0;
 }
 
 function $150($0, $1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0.0, $5_1 = 0, $6 = 0, $7 = 0.0, $8_1 = 0, $9_1 = 0.0, $10_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0.0;
  block : {
   if (!HEAP32[$0 + 248 >> 2]) {
    $5(0, HEAPF64[$0 + 64 >> 3], HEAPF64[$0 + 72 >> 3]);
    if (!HEAP32[$0 + 248 >> 2]) {
     $10_1 = Math_imul(HEAP32[$0 + 280 >> 2], 40);
     $8_1 = $1;
     $1 = 0;
     while (1) {
      if (HEAP32[$0 + 280 >> 2] > ($1 | 0)) {
       $3_1 = Math_imul($1, 40) + $8_1 | 0;
       $4_1 = HEAPF64[$3_1 + 8 >> 3];
       $2_1 = ($0 + 504 | 0) + Math_imul($1, 104) | 0;
       $9_1 = HEAPF64[$3_1 >> 3];
       HEAPF64[$2_1 + 80 >> 3] = $9_1;
       HEAPF64[$2_1 + 88 >> 3] = $4_1;
       $7 = HEAPF64[304];
       $4(2224, HEAPF64[$3_1 + 16 >> 3] * $7, HEAPF64[$3_1 + 24 >> 3] * 1099511627776.0 * $7);
       $14(2224, HEAPF64[$3_1 + 32 >> 3] * 1099511627776.0 * 1099511627776.0 * $7, 0.0);
       $35(2224, $9_1, HEAPF64[301]);
       $14(2224, HEAPF64[302], HEAPF64[303]);
       if ($4_1 > 0.0) {
        $80($4_1);
        $3_1 = $2_1 - -64 | 0;
        HEAPF64[$3_1 >> 3] = HEAPF64[278];
        HEAPF64[$3_1 + 8 >> 3] = HEAPF64[279];
        (wasm2js_i32$0 = $2_1, wasm2js_f64$0 = +($8(2224, $2_1 + 24 | 0) | 0)), HEAPF64[wasm2js_i32$0 + 56 >> 3] = wasm2js_f64$0;
        HEAPF64[$2_1 + 96 >> 3] = (HEAPF64[$2_1 + 64 >> 3] - HEAPF64[$2_1 + 24 >> 3] + (HEAPF64[$2_1 + 72 >> 3] - HEAPF64[$2_1 + 32 >> 3])) * ($4_1 / HEAPF64[301]);
       } else {
        $4_1 = HEAPF64[(HEAPF64[278] != 0.0 ? 2224 : 2232) >> 3];
        HEAPF64[$2_1 + 56 >> 3] = ($4_1 < 0.0 ? -1 : $4_1 > 0.0) | 0;
        HEAPF64[$2_1 + 96 >> 3] = HEAPF64[278] / HEAPF64[301];
       }
       $1 = $1 + 1 | 0;
       continue;
      }
      break;
     }     __inlined_func$89$95 : {
      if (HEAP32[$0 + 252 >> 2] ? HEAP32[$0 + 256 >> 2] == 1 : 0) {
       $1 = 0;
       while (1) {
        if (HEAPF64[($0 + 504 | 0) + Math_imul($1, 104) >> 3] != 0.0) {
         $1 = $1 + 1 | 0;
         continue;
        }
        break;
       }       $1 = ($0 + 504 | 0) + Math_imul($1, 104) | 0;
       if (HEAPF64[$1 + 56 >> 3] > 0.0) {
        $57($0);
       } else {
        if (HEAPF64[$1 + 88 >> 3] > 0.0) {
         HEAPF64[$0 >> 3] = 0;
         HEAPF64[$0 + 8 >> 3] = 0;
         $26($0, $1 + 40 | 0, HEAPF64[$1 + 88 >> 3], HEAPF64[$1 + 80 >> 3]);
        } else {
         HEAP32[$0 + 284 >> 2] = 1;
         $27($0, HEAPF64[$1 + 48 >> 3]);
        }
       }
       if (HEAP32[$0 + 248 >> 2]) {
        break __inlined_func$89$95
       }
      }
      $1 = $0 + 296 | 0;
      $3_1 = $0 + 400 | 0;
      while (1) {
       if (HEAP32[$0 + 280 >> 2] > ($5_1 | 0)) {
        $2_1 = ($0 + 504 | 0) + Math_imul($5_1, 104) | 0;
        if (HEAPF64[$2_1 + 56 >> 3] == 0.0) {
         $6 = HEAPF64[$2_1 + 88 >> 3] == 0.0;
        } else {
         $6 = 0;
        }
        if ($6) {
         $27($0, HEAPF64[$2_1 + 48 >> 3]);
         break __inlined_func$89$95;
        }
        if (HEAPF64[$2_1 + 88 >> 3] > 0.0) {
         $9(2048, HEAPF64[$2_1 + 16 >> 3], $2_1 - -64 | 0);
         if (HEAPF64[$2_1 + 56 >> 3] == 0.0) {
          $6 = 1;
         } else {
          $6 = HEAPF64[257] == HEAPF64[$2_1 + 48 >> 3] & HEAPF64[256] == HEAPF64[$2_1 + 40 >> 3];
         }
         if ($6) {
          $19($0, $2_1);
          break __inlined_func$89$95;
         }
        }
        if (HEAPF64[$2_1 + 56 >> 3] > 0.0) {
         $1 = $2_1;
        } else {
         $3_1 = ($0 + 400 | 0) == ($3_1 | 0) ? $2_1 : $3_1;
        }
        $5_1 = $5_1 + 1 | 0;
        continue;
       }
       break;
      }      $5_1 = HEAPF64[$1 + 80 >> 3] == HEAPF64[$3_1 + 80 >> 3];
      $4_1 = HEAPF64[$1 + 88 >> 3];
      if ($4_1 > 0.0) {
       $2_1 = HEAPF64[$3_1 + 88 >> 3] == $4_1;
      } else {
       $2_1 = 0;
      }
      if ($2_1 ? $5_1 : 0) {
       $9(2048, HEAPF64[$1 + 16 >> 3], $1 - -64 | 0);
       $19($0, $1);
       break __inlined_func$89$95;
      }
      $2_1 = (HEAPF64[$0 + 384 >> 3] >= 0.0 | 0) != (HEAPF64[$0 + 488 >> 3] >= 0.0 | 0);
      wasm2js_memory_copy($0 + 296 | 0, $1, 104);
      wasm2js_memory_copy($0 + 400 | 0, $3_1, 104);
      if ($2_1) {
       $1 = (HEAPF64[$0 + 384 >> 3] >= 0.0 | 0) != (HEAPF64[$0 + 488 >> 3] >= 0.0 | 0);
      } else {
       $1 = 0;
      }
      if ($1) {
       HEAPF64[$0 + 104 >> 3] = HEAPF64[$0 + 104 >> 3] * 68719476736.0;
      }
     }
     $1 = $8_1 + $10_1 | 0;
     if (!HEAP32[$0 + 248 >> 2]) {
      $1 = $29($0, $1);
      $21($0, $0 + 296 | 0, 1);
      $21($0, $0 + 400 | 0, 0);
     }
    }
    break block;
   }
   if (HEAP32[$0 + 248 >> 2] == 2) {
    break block
   }
   $1 = $29($0, $1);
   $62($0);
  }
  return $1 | 0;
 }
 
 function $151($0, $1) {
  $0 = $0 | 0;
  $1 = $1 | 0;
  var $2_1 = 0, $3_1 = 0, $4_1 = 0.0, $5_1 = 0, $6 = 0, $7 = 0, $8_1 = 0.0, $9_1 = 0.0, $10_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0.0;
  block : {
   if (!HEAP32[$0 + 248 >> 2]) {
    $5(1, HEAPF64[$0 + 64 >> 3], HEAPF64[$0 + 72 >> 3]);
    if (!HEAP32[$0 + 248 >> 2]) {
     $10_1 = HEAP32[$0 + 280 >> 2] << 5;
     $7 = $1;
     $1 = 0;
     while (1) {
      if (HEAP32[$0 + 280 >> 2] > ($1 | 0)) {
       $3_1 = ($1 << 5) + $7 | 0;
       $4_1 = HEAPF64[$3_1 + 8 >> 3];
       $2_1 = ($0 + 504 | 0) + Math_imul($1, 104) | 0;
       $8_1 = HEAPF64[$3_1 >> 3];
       HEAPF64[$2_1 + 80 >> 3] = $8_1;
       HEAPF64[$2_1 + 88 >> 3] = $4_1;
       $9_1 = HEAPF64[304];
       $4(2224, HEAPF64[$3_1 + 16 >> 3] * $9_1, HEAPF64[$3_1 + 24 >> 3] * 1099511627776.0 * $9_1);
       $35(2224, $8_1, HEAPF64[301]);
       $14(2224, HEAPF64[302], HEAPF64[303]);
       if ($4_1 > 0.0) {
        $80($4_1);
        $3_1 = $2_1 - -64 | 0;
        HEAPF64[$3_1 >> 3] = HEAPF64[278];
        HEAPF64[$3_1 + 8 >> 3] = HEAPF64[279];
        (wasm2js_i32$0 = $2_1, wasm2js_f64$0 = +($8(2224, $2_1 + 24 | 0) | 0)), HEAPF64[wasm2js_i32$0 + 56 >> 3] = wasm2js_f64$0;
        HEAPF64[$2_1 + 96 >> 3] = (HEAPF64[$2_1 + 64 >> 3] - HEAPF64[$2_1 + 24 >> 3] + (HEAPF64[$2_1 + 72 >> 3] - HEAPF64[$2_1 + 32 >> 3])) * ($4_1 / HEAPF64[301]);
       } else {
        $4_1 = HEAPF64[(HEAPF64[278] != 0.0 ? 2224 : 2232) >> 3];
        HEAPF64[$2_1 + 56 >> 3] = ($4_1 < 0.0 ? -1 : $4_1 > 0.0) | 0;
        HEAPF64[$2_1 + 96 >> 3] = HEAPF64[278] / HEAPF64[301];
       }
       $1 = $1 + 1 | 0;
       continue;
      }
      break;
     }     __inlined_func$90$96 : {
      if (HEAP32[$0 + 252 >> 2] ? HEAP32[$0 + 256 >> 2] == 1 : 0) {
       $1 = 0;
       while (1) {
        if (HEAPF64[($0 + 504 | 0) + Math_imul($1, 104) >> 3] != 0.0) {
         $1 = $1 + 1 | 0;
         continue;
        }
        break;
       }       $1 = ($0 + 504 | 0) + Math_imul($1, 104) | 0;
       if (HEAPF64[$1 + 56 >> 3] > 0.0) {
        $58($0);
       } else {
        if (HEAPF64[$1 + 88 >> 3] > 0.0) {
         HEAPF64[$0 >> 3] = 0;
         HEAPF64[$0 + 8 >> 3] = 0;
         $26($0, $1 + 40 | 0, HEAPF64[$1 + 88 >> 3], HEAPF64[$1 + 80 >> 3]);
        } else {
         HEAP32[$0 + 284 >> 2] = 1;
         $27($0, HEAPF64[$1 + 48 >> 3]);
        }
       }
       if (HEAP32[$0 + 248 >> 2]) {
        break __inlined_func$90$96
       }
      }
      $1 = $0 + 296 | 0;
      $3_1 = $0 + 400 | 0;
      while (1) {
       if (HEAP32[$0 + 280 >> 2] > ($5_1 | 0)) {
        $2_1 = ($0 + 504 | 0) + Math_imul($5_1, 104) | 0;
        if (HEAPF64[$2_1 + 56 >> 3] == 0.0) {
         $6 = HEAPF64[$2_1 + 88 >> 3] == 0.0;
        } else {
         $6 = 0;
        }
        if ($6) {
         $27($0, HEAPF64[$2_1 + 48 >> 3]);
         break __inlined_func$90$96;
        }
        if (HEAPF64[$2_1 + 88 >> 3] > 0.0) {
         $9(2048, HEAPF64[$2_1 + 16 >> 3], $2_1 - -64 | 0);
         if (HEAPF64[$2_1 + 56 >> 3] == 0.0) {
          $6 = 1;
         } else {
          $6 = HEAPF64[257] == HEAPF64[$2_1 + 48 >> 3] & HEAPF64[256] == HEAPF64[$2_1 + 40 >> 3];
         }
         if ($6) {
          $19($0, $2_1);
          break __inlined_func$90$96;
         }
        }
        if (HEAPF64[$2_1 + 56 >> 3] > 0.0) {
         $1 = $2_1;
        } else {
         $3_1 = ($0 + 400 | 0) == ($3_1 | 0) ? $2_1 : $3_1;
        }
        $5_1 = $5_1 + 1 | 0;
        continue;
       }
       break;
      }      $5_1 = HEAPF64[$1 + 80 >> 3] == HEAPF64[$3_1 + 80 >> 3];
      $4_1 = HEAPF64[$1 + 88 >> 3];
      if ($4_1 > 0.0) {
       $2_1 = HEAPF64[$3_1 + 88 >> 3] == $4_1;
      } else {
       $2_1 = 0;
      }
      if ($2_1 ? $5_1 : 0) {
       $9(2048, HEAPF64[$1 + 16 >> 3], $1 - -64 | 0);
       $19($0, $1);
       break __inlined_func$90$96;
      }
      $2_1 = (HEAPF64[$0 + 384 >> 3] >= 0.0 | 0) != (HEAPF64[$0 + 488 >> 3] >= 0.0 | 0);
      wasm2js_memory_copy($0 + 296 | 0, $1, 104);
      wasm2js_memory_copy($0 + 400 | 0, $3_1, 104);
      if ($2_1) {
       $1 = (HEAPF64[$0 + 384 >> 3] >= 0.0 | 0) != (HEAPF64[$0 + 488 >> 3] >= 0.0 | 0);
      } else {
       $1 = 0;
      }
      if ($1) {
       HEAPF64[$0 + 104 >> 3] = HEAPF64[$0 + 104 >> 3] * 68719476736.0;
      }
     }
     $1 = $7 + $10_1 | 0;
     if (!HEAP32[$0 + 248 >> 2]) {
      $1 = $29($0, $1);
      $21($0, $0 + 296 | 0, 1);
      $21($0, $0 + 400 | 0, 0);
     }
    }
    break block;
   }
   if (HEAP32[$0 + 248 >> 2] == 2) {
    break block
   }
   $1 = $29($0, $1);
   $62($0);
  }
  return $1 | 0;
 }
 
 function _ZN17compiler_builtins3int4sdiv3Div3div17he78fc483e41d7ec7E($0, $1, $2_1) {
  var $3_1 = 0;
  $3_1 = $1 >> 31;
  $0 = $0 ^ $3_1;
  $0 = $3_1 ^ __wasm_i64_udiv($0 - $3_1 | 0, ($1 ^ $3_1) - (($0 >>> 0 < $3_1 >>> 0) + $3_1 | 0) | 0, $2_1, 0);
  $2_1 = $0 - $3_1 | 0;
  i64toi32_i32$HIGH_BITS = ($3_1 ^ i64toi32_i32$HIGH_BITS) - (($0 >>> 0 < $3_1 >>> 0) + $3_1 | 0) | 0;
  return $2_1;
 }
 
 function _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($0, $1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0, $6 = 0, $7 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
  label$1 : {
   label$2 : {
    label$3 : {
     label$4 : {
      label$5 : {
       label$6 : {
        label$7 : {
         label$8 : {
          label$9 : {
           label$11 : {
            if ($1) {
             $6 = $2_1;
             if (!$2_1) {
              break label$11
             }
             if (!$3_1) {
              break label$9
             }
             $2_1 = Math_clz32($3_1) - Math_clz32($1) | 0;
             if ($2_1 >>> 0 <= 31) {
              break label$8
             }
             break label$2;
            }
            if (($3_1 | 0) == 1 | $3_1 >>> 0 > 1) {
             break label$2
            }
            $1 = $0;
            $0 = ($0 >>> 0) / ($2_1 >>> 0) | 0;
            __wasm_intrinsics_temp_i64 = $1 - Math_imul($0, $2_1) | 0;
            __wasm_intrinsics_temp_i64$hi = 0;
            i64toi32_i32$HIGH_BITS = 0;
            return $0;
           }
           if (!$0) {
            break label$7
           }
           if (!$3_1) {
            break label$6
           }
           $2_1 = $3_1 - 1 | 0;
           if ($2_1 & $3_1) {
            break label$6
           }
           __wasm_intrinsics_temp_i64 = $0;
           __wasm_intrinsics_temp_i64$hi = $1 & $2_1;
           i64toi32_i32$HIGH_BITS = 0;
           if ($3_1) {
            $0 = 31 - Math_clz32($2_1 ^ $3_1) | 0;
           } else {
            $0 = 32;
           }
           return $1 >>> $0 | 0;
          }
          $2_1 = $6 - 1 | 0;
          if (!($2_1 & $6)) {
           break label$5
          }
          $7 = (Math_clz32($6) + 33 | 0) - Math_clz32($1) | 0;
          $5_1 = 0 - $7 | 0;
          break label$3;
         }
         $7 = $2_1 + 1 | 0;
         $5_1 = 63 - $2_1 | 0;
         break label$3;
        }
        __wasm_intrinsics_temp_i64 = 0;
        $0 = ($1 >>> 0) / ($3_1 >>> 0) | 0;
        __wasm_intrinsics_temp_i64$hi = $1 - Math_imul($0, $3_1) | 0;
        i64toi32_i32$HIGH_BITS = 0;
        return $0;
       }
       $2_1 = Math_clz32($3_1) - Math_clz32($1) | 0;
       if ($2_1 >>> 0 < 31) {
        break label$4
       }
       break label$2;
      }
      __wasm_intrinsics_temp_i64 = $0 & $2_1;
      __wasm_intrinsics_temp_i64$hi = 0;
      if (($6 | 0) == 1) {
       break label$1
      }
      if ($6) {
       $2_1 = 31 - Math_clz32($6 - 1 ^ $6) | 0;
      } else {
       $2_1 = 32;
      }
      $3_1 = $2_1 & 31;
      if (($2_1 & 63) >>> 0 >= 32) {
       $2_1 = 0;
       $0 = $1 >>> $3_1 | 0;
      } else {
       $2_1 = $1 >>> $3_1 | 0;
       $0 = ((1 << $3_1) - 1 & $1) << 32 - $3_1 | $0 >>> $3_1;
      }
      i64toi32_i32$HIGH_BITS = $2_1;
      return $0;
     }
     $7 = $2_1 + 1 | 0;
     $5_1 = 63 - $2_1 | 0;
    }
    $2_1 = $7 & 63;
    $4_1 = $2_1 & 31;
    if ($2_1 >>> 0 >= 32) {
     $2_1 = 0;
     $9_1 = $1 >>> $4_1 | 0;
    } else {
     $2_1 = $1 >>> $4_1 | 0;
     $9_1 = ((1 << $4_1) - 1 & $1) << 32 - $4_1 | $0 >>> $4_1;
    }
    $5_1 = $5_1 & 63;
    $4_1 = $5_1 & 31;
    if ($5_1 >>> 0 >= 32) {
     $1 = $0 << $4_1;
     $0 = 0;
    } else {
     $1 = (1 << $4_1) - 1 & $0 >>> 32 - $4_1 | $1 << $4_1;
     $0 = $0 << $4_1;
    }
    if ($7) {
     $4_1 = $3_1 - 1 | 0;
     $8_1 = $4_1 + 1 | 0;
     $5_1 = $4_1;
     $4_1 = $6 - 1 | 0;
     $11_1 = ($4_1 | 0) != -1 ? $8_1 : $5_1;
     while (1) {
      $8_1 = $2_1 << 1 | $9_1 >>> 31;
      $2_1 = $9_1 << 1 | $1 >>> 31;
      $5_1 = $11_1 - ($8_1 + ($2_1 >>> 0 > $4_1 >>> 0) | 0) >> 31;
      $10_1 = $6 & $5_1;
      $9_1 = $2_1 - $10_1 | 0;
      $2_1 = $8_1 - (($3_1 & $5_1) + ($2_1 >>> 0 < $10_1 >>> 0) | 0) | 0;
      $1 = $1 << 1 | $0 >>> 31;
      $0 = $12_1 | $0 << 1;
      $8_1 = $5_1 & 1;
      $12_1 = $8_1;
      $7 = $7 - 1 | 0;
      if ($7) {
       continue
      }
      break;
     }    }
    __wasm_intrinsics_temp_i64 = $9_1;
    __wasm_intrinsics_temp_i64$hi = $2_1;
    i64toi32_i32$HIGH_BITS = $1 << 1 | $0 >>> 31;
    return $8_1 | $0 << 1;
   }
   __wasm_intrinsics_temp_i64 = $0;
   __wasm_intrinsics_temp_i64$hi = $1;
   $0 = 0;
   $1 = 0;
  }
  i64toi32_i32$HIGH_BITS = $1;
  return $0;
 }
 
 function __wasm_i64_mul($0, $1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0, $6 = 0, $7 = 0, $8_1 = 0, $9_1 = 0;
  $4_1 = $2_1 >>> 16 | 0;
  $5_1 = $0 >>> 16 | 0;
  $9_1 = Math_imul($4_1, $5_1);
  $6 = $2_1 & 65535;
  $7 = $0 & 65535;
  $8_1 = Math_imul($6, $7);
  $5_1 = ($8_1 >>> 16 | 0) + Math_imul($5_1, $6) | 0;
  $4_1 = ($5_1 & 65535) + Math_imul($4_1, $7) | 0;
  i64toi32_i32$HIGH_BITS = (Math_imul($1, $2_1) + $9_1 | 0) + Math_imul($0, $3_1) + ($5_1 >>> 16) + ($4_1 >>> 16) | 0;
  return $8_1 & 65535 | $4_1 << 16;
 }
 
 function __wasm_i64_udiv($0, $1, $2_1, $3_1) {
  $0 = _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($0, $1, $2_1, $3_1);
  return $0;
 }
 
 function __wasm_nearest_f64($0) {
  var $1 = 0.0, $2_1 = 0.0;
  $1 = Math_floor($0);
  $2_1 = $0 - $1;
  if (!($2_1 < .5)) {
   $0 = Math_ceil($0);
   if ($2_1 > .5) {
    return $0
   }
   $2_1 = $0;
   $0 = $1 * .5;
   $1 = $0 - Math_floor($0) == 0.0 ? $1 : $2_1;
  }
  return $1;
 }
 
 bufferView = HEAPU8;
 initActiveSegments();
 $82();
 function __wasm_memory_size() {
  return buffer.byteLength >> 16;
 }
 
 function __wasm_memory_grow(pagesToAdd) {
  pagesToAdd = pagesToAdd | 0;
  var oldPages = __wasm_memory_size() | 0;
  var newPages = oldPages + pagesToAdd | 0;
  if (newPages >= 32768) return -1;
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
  return oldPages;
 }
 
 return {
  "sliceBytes": {
   get value() {
    return global$2;
   }, 
   set value(_global$2) {
    global$2 = _global$2;
   }
  }, 
  "roundBytes": {
   get value() {
    return global$3;
   }, 
   set value(_global$3) {
    global$3 = _global$3;
   }
  }, 
  "sumBytes_f32": $113, 
  "sumBytes_f64": $112, 
  "open_f32": $132, 
  "open_f64": $131, 
  "makeRoom": $133, 
  "finiteOf": $145, 
  "plusOf": $128, 
  "guess_f32": $142, 
  "guess_f64": $141, 
  "reachOf": $122, 
  "pose_f32": $127, 
  "pose_f64": $126, 
  "tell_f32": $104, 
  "tell_f64": $103, 
  "absorb_f32": $151, 
  "absorb_f64": $150, 
  "write_f32": $101, 
  "write_f64": $100, 
  "gather_f32": $144, 
  "gather_f64": $143, 
  "slopes_f32": $115, 
  "slopes_f64": $114, 
  "sumFree_f32": $111, 
  "sumFree_f64": $110, 
  "product_f32": $125, 
  "product_f64": $124, 
  "sum_f32": $109, 
  "sum_f64": $108, 
  "readSum_f32": $121, 
  "readSum_f64": $120, 
  "rankOf": $123, 
  "thresholdOf": $102, 
  "shiftOf_f32": $119, 
  "shiftOf_f64": $118, 
  "know_f32": $138, 
  "know_f64": $137, 
  "isDone": $139, 
  "makeRest": $134, 
  "sieve_f32": $117, 
  "sieve_f64": $116, 
  "confine": $148, 
  "ends_f32": $147, 
  "ends_f64": $146, 
  "isBracketed": $140, 
  "plan_f32": $130, 
  "plan_f64": $129, 
  "tellOf_f32": $106, 
  "tellOf_f64": $105, 
  "beginLook": $149, 
  "look_f32": $136, 
  "look_f64": $135, 
  "tellNearest": $107, 
  "reserve": $99, 
  "memory": Object.create(Object.prototype, {
   "grow": {
    "value": __wasm_memory_grow
   }, 
   "buffer": {
    "get": function () {
     return buffer;
    }
    
   }
  })
 };
}

return asmFunc();
}

function compile() {
    return instantiate;
}

const NAMES = [
    'open', 'guess', 'pose', 'know', 'tell', 'absorb', 'write', 'gather', 'slopes', 'shiftOf', 'sumFree', 'product', 'sum',
    'readSum', 'sumBytes', 'sieve', 'ends', 'plan', 'tellOf', 'look',
];
let module$1;
const idle = [];
class Lease {
    module;
    f32;
    f64;
    i32;
    #top = 0;
    constructor() {
        this.module = idle.pop() ?? instantiate$1(module$1 ??= compile());
        this.look();
    }
    look() {
        const { buffer } = this.module.memory;
        if (this.f64?.buffer === buffer && this.f64.length > 0)
            return;
        this.f32 = new Float32Array(buffer);
        this.f64 = new Float64Array(buffer);
        this.i32 = new Int32Array(buffer);
    }
    reserve(arrays, bytes) {
        const size = bytes + 64 * (arrays + 1);
        this.#top = size < 2 ** 32 ? this.module.reserve(size) >>> 0 : 2 ** 32 - 1;
        if (this.#top === 2 ** 32 - 1)
            rejectSize(size);
        this.look();
    }
    take(bytes) {
        const address = this.#top;
        this.#top = Math.ceil((address + bytes + 16) / 16) * 16;
        return address;
    }
    calls(double) {
        const all = this.module;
        return Object.fromEntries(NAMES.map((name) => [name, all[`${name}_f${double ? 64 : 32}`]]));
    }
    giveBack() {
        if (idle.length < 2 && this.module.memory.buffer.byteLength <= 2 ** 28)
            idle.push(this.module);
    }
}
function tellSum(values) {
    const lease = new Lease();
    const { sum, sumBytes } = lease.calls(true);
    lease.reserve(2, 8 * values.length + sumBytes());
    const [at, to] = [lease.take(8 * values.length), lease.take(sumBytes())];
    lease.f64.set(values, at / 8);
    sum(at, values.length, to);
    const told = Array.from(lease.f64.subarray(to / 8, (to + sumBytes()) / 8));
    lease.giveBack();
    return told;
}
const SUM_WORDS = 71;
function readSum(numbers) {
    const lease = new Lease();
    const { readSum: read } = lease.calls(true);
    lease.reserve(1, 8 * SUM_WORDS);
    const at = lease.take(8 * SUM_WORDS);
    lease.f64.set(numbers.subarray(0, SUM_WORDS), at / 8);
    const sum = read(at);
    lease.giveBack();
    return sum;
}

const HUGE = 2 ** 900;
const UNIT = 2 ** 256;
const GROUP = 16;
const AT = { threshold: 0, frees: 4, ones: 5, zero: 6, one: 7 };
const unitOf = (tau) => (tau > HUGE ? UNIT : 1);
function answerOf(f64, slice, tau) {
    const unit = unitOf(tau);
    const of = (at) => f64[slice / 8 + at];
    const threshold = Math.max(of(AT.threshold) * unit, -Number.MAX_VALUE);
    const frees = of(AT.frees);
    const isGap = frees === 0;
    return {
        threshold,
        lower: isGap ? Math.min(threshold, of(AT.zero) * unit) : threshold,
        upper: isGap ? Math.max(threshold, of(AT.one) * unit - tau) : threshold,
        frees,
    };
}
class Held {
    lease = new Lease();
    calls;
    double;
    x;
    tau;
    slices = [];
    at = [];
    numbers;
    constructor(x, double, tau, more = 0, labels = 0) {
        this.x = x;
        this.double = double;
        this.tau = tau;
        this.calls = this.lease.calls(double);
        const { count } = x;
        const { sliceBytes, roundBytes } = this.lease.module;
        let all = 0;
        for (let s = 0; s < count; s++)
            all += this.#bytes(s) + 32;
        const round = Math.max(roundBytes.value, 2 * this.calls.sumBytes());
        this.lease.reserve((2 + more) * count + 2, count * sliceBytes.value + (1 + more) * all + round + 4 * labels);
        this.numbers = this.lease.take(round);
        for (let s = 0; s < count; s++) {
            const slice = this.lease.take(sliceBytes.value);
            this.lease.f64.fill(0, slice / 8, (slice + sliceBytes.value) / 8);
            this.slices.push(slice);
        }
    }
    #bytes(s) {
        return lengthOf(this.x, s) * (this.double ? 8 : 4);
    }
    unit(s) {
        return unitOf(valueAt(this.tau, s));
    }
    tauOf(s) {
        return valueAt(this.tau, s) / this.unit(s);
    }
    get all() {
        return this.double ? this.lease.f64 : this.lease.f32;
    }
    place(address) {
        return address / (this.double ? 8 : 4);
    }
    take() {
        return this.slices.map((_, s) => this.lease.take(this.#bytes(s)));
    }
    copyIn(values, at) {
        const { x: { inner, n, ragged }, all } = this;
        if (ragged) {
            const { indices, starts } = ragged;
            at.forEach((address, s) => {
                const to = this.place(address) - starts[s];
                for (let j = starts[s]; j < starts[s + 1]; j++)
                    all[to + j] = values[indices[j]];
            });
        }
        else if (inner === 1)
            all.set(values, this.place(at[0]));
        else
            for (let first = 0; first < inner; first += GROUP) {
                const last = Math.min(first + GROUP, inner);
                for (let row = 0; row < n; row++) {
                    for (let s = first; s < last; s++)
                        all[this.place(at[s]) + row] = values[row * inner + s];
                }
            }
    }
    copyOut(at, to) {
        const { x: { inner, n, ragged }, all } = this;
        if (ragged) {
            const { indices, starts } = ragged;
            to.fill(0);
            at.forEach((address, s) => {
                const from = this.place(address) - starts[s];
                for (let j = starts[s]; j < starts[s + 1]; j++)
                    to[indices[j]] = all[from + j];
            });
        }
        else if (inner === 1)
            to.set(all.subarray(this.place(at[0]), this.place(at[0]) + n));
        else
            for (let first = 0; first < inner; first += GROUP) {
                const last = Math.min(first + GROUP, inner);
                for (let row = 0; row < n; row++) {
                    for (let s = first; s < last; s++)
                        to[row * inner + s] = all[this.place(at[s]) + row];
                }
            }
    }
    copyScores() {
        this.at.push(...this.take());
        this.copyIn(this.x.data, this.at);
    }
    open(name) {
        const { x, calls, lease: { module } } = this;
        this.copyScores();
        for (let s = 0; s < x.count; s++) {
            const n = lengthOf(x, s);
            const unit = this.unit(s);
            if (unit > 1) {
                const from = this.place(this.at[s]);
                for (let i = from; i < from + n; i++)
                    this.all[i] /= unit;
            }
            if (calls.open(this.slices[s], this.at[s], n, this.tauOf(s)) !== 0)
                rejectScores(name, x);
        }
        for (const slice of this.slices)
            checkMemory(module.makeRoom(slice, this.double) !== 0, x.data.byteLength);
        this.lease.look();
    }
    writeProjection(p) {
        const { x, calls } = this;
        this.slices.forEach((slice, s) => calls.write(slice, this.at[s], this.at[s], lengthOf(x, s)));
        if (!this.double || isDouble(p)) {
            this.copyOut(this.at, p);
            return;
        }
        const exact = new Float64Array(p.length);
        this.copyOut(this.at, exact);
        p.set(exact);
        keepFree(exact, 0, p, 2 ** -126, 1 - 2 ** -24);
    }
    found() {
        const { slices, tau } = this;
        const count = slices.length;
        const freeCounts = new Float64Array(count);
        const found = { thresholds: new Float64Array(count), lower: new Float64Array(count), upper: new Float64Array(count) };
        slices.forEach((slice, s) => {
            const { threshold, lower, upper, frees } = answerOf(this.lease.f64, slice, valueAt(tau, s));
            found.thresholds[s] = threshold;
            found.lower[s] = lower;
            found.upper[s] = upper;
            freeCounts[s] = frees;
        });
        const fit = freeCounts.every((value) => value < 2 ** 31);
        return { ...found, freeCounts: fit ? Int32Array.from(freeCounts) : freeCounts };
    }
    freesOf(s) {
        return this.lease.f64[this.slices[s] / 8 + AT.frees];
    }
    onesOf(s) {
        return this.lease.f64[this.slices[s] / 8 + AT.ones];
    }
    get sumWords() {
        return this.calls.sumBytes() / 8;
    }
    tellSums(to, sums = 1) {
        for (let i = 0; i < sums * this.sumWords; i++)
            to.push(this.lease.f64[this.numbers / 8 + i]);
    }
    readSum(numbers, from) {
        this.lease.f64.set(numbers.subarray(from, from + this.sumWords), this.numbers / 8);
        return this.calls.readSum(this.numbers);
    }
    close() {
        this.lease.giveBack();
    }
}

const SCALES = ['sum', 'ddp-mean'];
function checkScale(scale) {
    if (scale !== undefined)
        checkChoice('scale', scale, SCALES);
}
function checkNoScale(scale) {
    checkScale(scale);
    if (scale !== 'sum')
        checkAbsent('scale', scale, 'there is no gradient to scale');
}
function partsOf(options) {
    return new Parts(checkAllReduce(options));
}
const FIELDS = 16;
const ROOM = 1024;
async function meet(parts, check, words, numbers, room = ROOM) {
    const { value, error } = attempt$1(() => {
        const checked = check();
        const told = checked.told ?? [];
        return { checked, isEarly: checked.told !== undefined && told.length <= room, told, numbers: numbers(checked) };
    });
    try {
        const all = value ? [...Array.from(value.numbers), ...(value.isEarly ? value.told : [])] : [];
        const sums = await parts.meet(value?.checked.common, FIELDS, all, words + room, error);
        return { checked: value.checked, sums, early: value.isEarly ? sums.subarray(words) : undefined };
    }
    catch (failure) {
        value?.checked.held?.close();
        throw failure;
    }
}
function kindOfScores(name, x) {
    const data = dataOf(x);
    const kind = Array.isArray(data) ? 'Float64Array' : Object.prototype.toString.call(data);
    return [
        [`the number type of ${name}`, kind],
        [`the shape of ${name}, but for its length,`, [shapeOf(x).length, ...shapeOf(x).slice(1)]],
    ];
}
function hold(x, double, tau, fill, more = 0, labels = 0) {
    const held = new Held(x, double, tau, more, labels);
    try {
        fill(held);
        return held;
    }
    catch (error) {
        held.close();
        throw error;
    }
}

const COUNTS = ['n', 'finite', 'plus'];
const DIGIT = 2 ** 20;
function tellGuess(rank, doubt) {
    const upper = Math.round(rank / DIGIT);
    const lower = rank - upper * DIGIT;
    return [1, doubt, rank, upper * upper, upper * lower, lower * lower];
}
const NO_GUESS = [0, 0, 0, 0, 0, 0];
function spanOf(module, tau, sums) {
    const [count, doubt, rank] = sums;
    if (count === 0)
        return { guess: 0, reach: tau };
    const [ranks, upper, mixed, lower, digit] = [...sums.subarray(2, NO_GUESS.length), DIGIT].map(BigInt);
    const squares = upper * digit ** 2n + 2n * mixed * digit + lower;
    const distance = Math.sqrt(Number(BigInt(count) * squares - ranks ** 2n) / count) + 1;
    const [lo, guess, hi] = [-distance, 0, distance].map((d) => module.thresholdOf(Math.round(rank / count + d), tau));
    const doubts = count * module.thresholdOf(Math.ceil(doubt / count), tau);
    return { guess, reach: Math.min(Math.max(hi - guess, guess - lo, doubts), Number.MAX_VALUE) };
}
function tellFirst(held, { initial, atMost = false, kHere, tell: tellBesides }) {
    const { calls, slices, lease, lease: { module } } = held;
    const numbers = [];
    const at = slices.map((slice, s) => {
        const start = numbers.length;
        const n = lengthOf(held.x, s);
        const tau = held.tauOf(s);
        const finite = module.finiteOf(slice);
        numbers.push(n, finite, module.plusOf(slice));
        tellBesides?.(s, numbers);
        const search = numbers.length;
        if (initial !== undefined) {
            calls.pose(slice, atMost, true, valueAt(initial, s) / held.unit(s), tau);
            tell(held, slice, numbers);
        }
        else if (n > 0 && finite > 0) {
            const guess = calls.guess(slice, kHere(s));
            numbers.push(...tellGuess(module.rankOf(guess, tau), module.rankOf(module.reachOf(slice), tau)));
            lease.look();
        }
        else
            numbers.push(...NO_GUESS);
        return [start, search, numbers.length];
    });
    return { numbers, at };
}
async function search(parts, held, problem, { at }, sums) {
    const { calls, slices, lease: { module } } = held;
    const { initial, atMost = false } = problem;
    const of = (name, s) => sums[at[s][0] + COUNTS.indexOf(name)];
    const whole = wholeOf(slices.length, problem.rows, problem.isMasked, (s) => of('n', s));
    const k = problem.k(whole, at.map(([start, search]) => sums.subarray(start + COUNTS.length, search)));
    slices.forEach((_, s) => {
        const [least, most] = [of('plus', s), of('plus', s) + of('finite', s)];
        if (valueAt(k, s) < least || (!atMost && valueAt(k, s) > most))
            rejectSum(problem.name, s, least, most, valueAt(k, s));
    });
    slices.forEach((slice, s) => {
        const told = sums.subarray(at[s][1], at[s][2]);
        if (initial === undefined) {
            const { guess, reach } = spanOf(module, held.tauOf(s), told);
            calls.pose(slice, atMost, false, guess, reach);
        }
        const isOpen = calls.know(slice, valueAt(k, s), of('finite', s), of('plus', s)) !== 0;
        if (initial !== undefined && isOpen)
            take(held, slice, told);
    });
    for (;;) {
        const open = slices.filter((slice) => !module.isDone(slice));
        if (open.length === 0)
            return { k, whole };
        const numbers = [];
        const ends = open.map((slice) => tell(held, slice, numbers));
        const all = await parts.add(numbers);
        open.forEach((slice, i) => take(held, slice, all.subarray(i === 0 ? 0 : ends[i - 1], ends[i])));
    }
}
function tell({ calls, lease, numbers }, slice, to) {
    const end = calls.tell(slice, numbers);
    lease.look();
    for (let at = numbers / 8; at < end / 8; at++)
        to.push(lease.f64[at]);
    return to.length;
}
function take({ calls, lease, numbers }, slice, sums) {
    lease.f64.set(sums, numbers / 8);
    calls.absorb(slice, numbers);
}
function wholeOf(count, rows, isMasked, lengthInAll) {
    const geometry = { outer: 1, n: rows, inner: count, count };
    if (!isMasked)
        return geometry;
    const starts = new Float64Array(count + 1);
    for (let s = 0; s < count; s++)
        starts[s + 1] = starts[s] + lengthInAll(s);
    return { ...geometry, ragged: { starts } };
}

const PROJECTION = [
    'temperature', 'axis', 'mask', 'groups', 'constraint', 'out', 'allReduce', 'scale', 'initialThresholds',
];
const CONSTRAINTS = ['equal', 'at-most'];
function areSplit(x, axis, groups) {
    return groups === undefined && (dataOf(x) === x || axis === 0 || axis === -x.shape.length);
}
async function project(x, k, options) {
    const parts = partsOf(options);
    const { checked, sums, early } = await meet(parts, () => {
        const given = checkOptions(options, PROJECTION);
        const { axis = -1, mask, groups, temperature = 1, constraint = 'equal', scale, initialThresholds, out } = given;
        checkNoScale(scale);
        const slices = checkRagged(checkSlices('x', x, axis), x, mask, groups);
        const isSplit = areSplit(x, axis, groups);
        const common = [
            ['the function', 'project'], ...kindOfScores('x', x), ['axis', isSplit], ['groups', groups !== undefined], ['constraint', constraint],
            ['initialThresholds', initialThresholds],
            ...(isSplit ? [['k', k], ['temperature', temperature]] : []),
        ];
        if (!isSplit) {
            checkAbsent('initialThresholds', initialThresholds, 'slices that lie in one part need no rounds');
            return { common, slices, own: project$1(x, k, optionsHere(given)) };
        }
        const ks = checkSums(k, slices);
        const tau = checkTemperature(temperature, slices);
        checkChoice('constraint', constraint, CONSTRAINTS);
        checkStart(initialThresholds, slices.count);
        checkOut(out, x, slices);
        const held = hold(slices, isDouble(slices.data) || !isModerate(tau), tau, (memory) => memory.open('x'));
        const problem = (rows, isMasked) => ({
            name: 'x', rows, isMasked, atMost: constraint === 'at-most', initial: initialThresholds,
            kHere: (s) => valueAt(ks, s) * lengthOf(slices, s) / rows,
            k: (whole) => checkK(ks, whole),
        });
        const first = initialThresholds === undefined ? undefined : tellFirst(held, problem(0, false));
        return { common, slices, held, problem, first, told: first?.numbers, out };
    }, 2, ({ slices: { n, ragged } }) => [n, Number(ragged !== undefined)]);
    return 'own' in checked ? checked.own : solve(x, checked, parts, sums, early);
}
function optionsHere(options) {
    const own = new Set(['allReduce', 'scale', 'initialThresholds']);
    return Object.fromEntries(Object.entries(options).filter(([name]) => !own.has(name)));
}
async function solve(x, { slices, held, problem: problemOf, first, out }, parts, [rows, masked], early) {
    try {
        const problem = problemOf(rows, masked > 0);
        const told = first ?? tellFirst(held, problem);
        await search(parts, held, problem, told, early ?? await parts.add(told.numbers));
        const p = checkOut(out, x, slices);
        held.writeProjection(p);
        if (isHalf(dataOf(x)))
            keepFree(p, 0, p, 2 ** -24, 1 - 2 ** -11);
        const { thresholds, lower, upper, freeCounts } = held.found();
        return { projection: formLike(x, p, out), thresholds, thresholdBounds: { lower, upper }, freeCounts };
    }
    finally {
        held.close();
    }
}
async function softBinaryArgmax(x, k, options) {
    return (await project(x, k, options)).projection;
}
const VJP = ['temperature', 'axis', 'mask', 'groups', 'constraint', 'k', 'out', 'allReduce', 'scale'];
async function softBinaryArgmaxVjp(p, g, options) {
    const parts = partsOf(options);
    const { checked, sums: [rows, masked], early } = await meet(parts, () => {
        const all = checkOptions(options, VJP);
        const { axis = -1, mask, groups, temperature = 1, constraint = 'equal', k, scale, out } = all;
        checkScale(scale);
        const slices = checkRagged(checkSlices('p', p, axis), p, mask, groups);
        const split = areSplit(p, axis, groups);
        const common = [
            ['the function', 'softBinaryArgmaxVjp'], ...kindOfScores('p', p), ['axis', split], ['groups', groups !== undefined],
            ['constraint', constraint], ['scale', scale],
            ...(split ? [['k', k], ['temperature', temperature]] : []),
        ];
        const cotangent = checkAlike('g', g, p, slices.data);
        const own = split ? undefined : softBinaryArgmaxVjp$1(p, g, optionsHere(all));
        const tau = checkTemperature(temperature, slices);
        checkChoice('constraint', constraint, CONSTRAINTS);
        if (constraint === 'equal')
            checkAbsent('k', k, "only the constraint 'at-most' needs it");
        const atMost = constraint === 'equal' ? undefined : checkSums(k, slices);
        const product = checkOut(out, p, slices);
        const told = [];
        let gs = [];
        const held = !split ? undefined : hold(slices, isDouble(slices.data) || !isModerate(tau), tau, (memory) => {
            memory.copyScores();
            gs = memory.take();
            memory.copyIn(cotangent, gs);
            const { calls, numbers, at } = memory;
            for (let s = 0; s < slices.count; s++) {
                const n = lengthOf(slices, s);
                told.push(n, calls.sumFree(at[s], gs[s], n, numbers));
                memory.tellSums(told);
                if (atMost === undefined)
                    continue;
                calls.sum(at[s], n, numbers);
                memory.tellSums(told);
            }
        }, 1);
        return { common, slices, product, all, own, tau, atMost, held, gs, told };
    }, 2, ({ slices: { n, ragged } }) => [n, Number(ragged !== undefined)]);
    const { slices, product, all: { scale, out }, own, tau, atMost, held, gs, told } = checked;
    const factor = scale === 'ddp-mean' ? parts.count : 1;
    if (own) {
        const data = dataOf(own);
        if (factor !== 1)
            for (let i = 0; i < data.length; i++)
                data[i] *= factor;
        return own;
    }
    try {
        const { calls, sumWords: words } = held;
        const sums = early ?? await parts.add(told);
        const each = told.length / slices.count;
        const whole = wholeOf(slices.count, rows, masked > 0, (s) => sums[s * each]);
        const ks = atMost === undefined ? 0 : checkK(atMost, whole);
        const precision = isDouble(slices.data) ? 2 ** -51 : 2 ** -22;
        for (let s = 0; s < slices.count; s++) {
            const free = sums[s * each + 1];
            const isBelow = atMost !== undefined
                && valueAt(ks, s) - held.readSum(sums, s * each + 2 + words) > free * precision;
            const mean = free === 0 || isBelow ? 0 : held.readSum(sums, s * each + 2) / free;
            calls.product(held.at[s], gs[s], lengthOf(slices, s), mean, valueAt(tau, s) / factor);
        }
        held.copyOut(gs, product);
        return formLike(p, product, out);
    }
    finally {
        held.close();
    }
}

const OPTIONS$2 = [
    'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'mask', 'groups', 'reduction', 'out', 'allReduce',
    'scale', 'initialThresholds',
];
function check(squared, logits, targets, given) {
    const options = checkOptions(given, OPTIONS$2);
    const { k = 'targets', temperature = 1, axis = 0, classWeights, sampleWeights, ignoreIndex, mask, groups, reduction = 'mean', scale, initialThresholds, out, } = options;
    const all = checkRagged(checkSlices('logits', logits, axis), logits, mask, groups);
    const { x, y, alongRows } = checkTargets('targets', targets, logits, all, ignoreIndex);
    const isSplit = areSplit(logits, axis, groups);
    const sums = isSplit ? checkLossSums(k, x) : checkLossK(k, x, y.rows) ?? 'targets';
    const tau = checkTemperature(temperature, x);
    checkTargetValues('targets', y, x);
    checkChoice('reduction', reduction, REDUCTIONS);
    if (!squared)
        checkAbsent('sampleWeights', sampleWeights, SLICEWISE);
    if (alongRows)
        checkAbsent('sampleWeights', sampleWeights, AMBIGUOUS);
    checkWeights(classWeights, sampleWeights, y, x);
    checkScale(scale);
    if (!isSplit)
        checkAbsent('initialThresholds', initialThresholds, 'slices that lie in one part need no rounds');
    checkStart(initialThresholds, x.count);
    const ignores = isSplit && !x.ragged && y.rows < x.n;
    return {
        squared, logits, options, isSplit, k: sums, tau, weights: weightTerms(classWeights, sampleWeights, y, x),
        common: [
            ['the function', squared], ...kindOfScores('logits', logits), ['axis', isSplit], ['groups', groups !== undefined],
            ['reduction', reduction], ['scale', scale], ['ignoreIndex', ignoreIndex], ['initialThresholds', initialThresholds],
            ['the presence of sampleWeights', sampleWeights !== undefined],
            ...(isSplit ? [
                ['k', k], ['temperature', temperature], ['classWeights', classWeights], ['the kind of targets', y.dense === undefined],
            ] : []),
        ],
        x: ignores ? without(x, (_, row) => counts(y, row)) : x,
        y,
        isMasked: x.ragged !== undefined,
        rows: x.ragged ? x.n : y.rows,
        out: checkOut(out, logits, x),
    };
}
function scales({ squared, options: { reduction = 'mean', scale } }, weight, parts) {
    const factor = squared ? 2 : 1;
    const divisor = reduction === 'mean' ? weight : factor;
    return { divisor, scale: divisor > 0 ? factor * (scale === 'ddp-mean' ? parts.count : 1) / divisor : 0 };
}
async function evaluate(squared, logits, targets, given) {
    const parts = partsOf(given);
    const { checked: { part, split, first }, sums, early } = await meet(parts, () => {
        const mine = check(squared, logits, targets, given);
        const { x, k, tau, isSplit, common, options: { initialThresholds } } = mine;
        if (!isSplit)
            return { common, part: mine, split: undefined, first: undefined };
        const split = new Split(mine, isDouble(x.data) || !isModerate(tau));
        const isKnown = initialThresholds !== undefined || k === 'targets' || (typeof k === 'object' && 'fraction' in k);
        const first = isKnown ? split.tellFirst() : undefined;
        return { common, part: mine, split, first, held: split.held, told: first?.numbers };
    }, 3 + SUM_WORDS, ({ part: { isSplit, isMasked, rows, weights, y, options: { sampleWeights } } }) => {
        const isUnusual = Number(!isModerate(sampleWeights ?? 1));
        const ofRows = isSplit && !isMasked && sampleWeights;
        return [rows, Number(isMasked), isUnusual, ...tellSum(ofRows ? countedWeights(y, ofRows) : weights.values)];
    });
    const told = readSum(sums.subarray(3));
    const answer = split ? await evaluateSplit(part, split, parts, sums, first, early, told)
        : await evaluateHere(part, parts, told * part.weights.factor);
    const { thresholds, lower, upper, freeCounts, loss } = answer;
    const grad = formLike(logits, part.out, part.options.out);
    return { loss, grad, thresholds, thresholdBounds: { lower, upper }, freeCounts };
}
async function evaluateHere(part, parts, weight) {
    const { squared, x, y, k, tau, options: { classWeights, sampleWeights }, out } = part;
    checkWeightSum(weight);
    const { divisor, scale } = scales(part, weight, parts);
    const { value, error } = attempt$1(() => {
        const found = newFound(x.count);
        const losses = new Float64Array(x.count);
        const sums = k === 'targets' ? undefined : k;
        const status = loss(squared ? HYPER_SIMPLEX : FENCHEL_YOUNG, x, y, sums, tau, classWeights, sampleWeights, scale, { want: GRADIENT, out, ...found }, losses);
        if (status !== 0)
            rejectLoss('logits', x, sums, y);
        return { found, told: tellSum(losses) };
    });
    const sum = readSum(await parts.add(value?.told ?? new Float64Array(SUM_WORDS), error));
    return { ...value.found, loss: divisor > 0 ? sum / divisor : 0 };
}
class Split {
    held;
    #part;
    #tellsTargets;
    #counted;
    #targetSums;
    #ys = [];
    #es = [];
    #ws = [];
    #labels = 0;
    constructor(part, double) {
        const { squared, x, y, k, tau, options: { sampleWeights } } = part;
        const isLabelled = y.labels !== undefined && !x.ragged;
        this.#part = part;
        this.#tellsTargets = k === 'targets' || !squared;
        this.#counted = isLabelled ? countsOf(y, x.count) : undefined;
        this.#targetSums = new Float64Array(x.count);
        this.held = hold(x, double, tau, (memory) => {
            if (isLabelled) {
                this.#labels = memory.lease.take(4 * x.n);
                memory.lease.i32.set(y.labels, this.#labels / 4);
            }
            else {
                this.#ys = memory.take();
                memory.copyIn(denseOf(x, y), this.#ys);
            }
            this.#es = memory.take();
            if (sampleWeights) {
                this.#ws = memory.take();
                memory.copyIn(weightsOf(x, sampleWeights), this.#ws);
            }
            memory.open('logits');
        }, sampleWeights ? 3 : 2, isLabelled ? x.n : 0);
    }
    #targetsHere(s) {
        if (this.#counted)
            return this.#counted[s];
        const { held } = this;
        const from = held.place(this.#ys[s]);
        return sumOf(held.all.subarray(from, from + lengthOf(held.x, s)));
    }
    #problem(rows, isMasked) {
        const { held } = this;
        const { x, y, k, options: { initialThresholds } } = this.#part;
        return {
            name: 'logits', rows, isMasked, initial: initialThresholds,
            kHere: (s) => (k === 'targets' ? this.#targetsHere(s)
                : typeof k === 'object' && 'fraction' in k ? k.fraction * lengthOf(x, s)
                    : valueAt(k, s) * lengthOf(x, s) / rows),
            tell: (s, to) => {
                if (!this.#tellsTargets)
                    return;
                if (y.labels)
                    to.push(this.#targetsHere(s));
                else {
                    held.calls.sum(this.#ys[s], lengthOf(x, s), held.numbers);
                    held.tellSums(to);
                }
            },
            k: (whole, sums) => {
                if (this.#tellsTargets)
                    sums.forEach((each, s) => { this.#targetSums[s] = y.labels ? each[0] : held.readSum(each, 0); });
                return checkLossK(k, whole, rows) ?? this.#targetSums;
            },
        };
    }
    tellFirst(rows = 0) {
        return tellFirst(this.held, this.#problem(rows, false));
    }
    async evaluate(parts, rows, isMasked, told, sums, weightOfRows) {
        const { held } = this;
        const { squared, x, out, options: { classWeights, sampleWeights } } = this.#part;
        const { calls, slices, numbers, sumWords } = held;
        const { k, whole } = await search(parts, held, this.#problem(rows, isMasked), told, sums);
        const family = squared ? HYPER_SIMPLEX : FENCHEL_YOUNG;
        const tellsWeights = isMasked && sampleWeights !== undefined;
        const numbersOf = [];
        slices.forEach((slice, s) => {
            calls.gather(slice, family, this.#ys[s] ?? 0, this.#labels, s + this.#part.y.base, this.#ws[s] ?? 0, this.#es[s], numbers);
            held.tellSums(numbersOf, 2);
            if (tellsWeights)
                numbersOf.push(...tellSum(rowWeights(x, s, sampleWeights)));
        });
        const all = await parts.add(numbersOf);
        const each = all.length / slices.length;
        let weight = weightOfRows;
        if (isMasked) {
            weight = sumOf(slices.map((_, s) => (classWeights ? classWeights[s] : 1)
                * (tellsWeights ? readSum(all.subarray(s * each + 2 * sumWords)) : lengthOf(whole, s))));
            checkWeightSum(weight);
        }
        const { divisor, scale } = scales(this.#part, weight, parts);
        const losses = [];
        slices.forEach((slice, s) => {
            const unit = held.unit(s);
            const ones = valueAt(k, s);
            const factor = classWeights ? classWeights[s] : 1;
            let loss = held.readSum(all, s * each);
            const total = held.readSum(all, s * each + sumWords);
            if (!squared)
                loss = (loss + (ones === this.#targetSums[s] ? 0 : calls.shiftOf(slice) * (ones - this.#targetSums[s]))) * unit;
            losses.push(factor === 0 ? 0 : factor * loss);
            const frees = held.freesOf(s);
            const inFree = sampleWeights ? total : ones - held.onesOf(s) - total;
            const mean = squared && frees > 0 ? inFree / frees : 0;
            const own = classWeights ? factor * scale : scale;
            calls.slopes(slice, squared, this.#es[s], mean, squared ? own / unit / held.tauOf(s) : own);
        });
        held.copyOut(this.#es, out);
        return { ...held.found(), loss: divisor > 0 ? sumOf(losses) / divisor : 0 };
    }
}
async function evaluateSplit(part, first, parts, sums, told, early, weights) {
    const { classWeights, sampleWeights } = part.options;
    const [rows, masked, unusual] = sums;
    const isMasked = masked > 0;
    const weight = isMasked ? weights : (classWeights ? sumOf(classWeights) : part.x.count) * (sampleWeights ? weights : rows);
    let split = first;
    try {
        checkWeightSum(weight);
        const isUnusual = unusual > 0 || !isModerate(classWeights ?? 1, scales(part, weight, parts).scale);
        if (isUnusual && !split.held.double) {
            split.held.close();
            const { value, error } = attempt$1(() => new Split(part, true));
            split = value;
            await parts.add([], error);
            [told, early] = [undefined, undefined];
        }
        told ??= split.tellFirst(rows);
        return await split.evaluate(parts, rows, isMasked, told, early ?? await parts.add(told.numbers), weight);
    }
    finally {
        split?.held.close();
    }
}
function countedWeights(y, weights) {
    return Array.from(weights, (weight, row) => (counts(y, row) ? weight : 0));
}
function countsOf({ labels, base }, count) {
    const counted = new Float64Array(count);
    for (let row = 0; row < labels.length; row++)
        counted[labels[row] - base]++;
    return counted;
}
function denseOf(x, y) {
    if (y.dense)
        return y.dense;
    const dense = new Float64Array(x.data.length);
    for (let s = 0; s < x.count; s++)
        visitSlice(x, s, (index, row) => { dense[index] = targetAt(y, index, row, s); });
    return dense;
}
function weightsOf(x, weights) {
    if (x.inner === 1)
        return weights;
    return Float64Array.from({ length: x.data.length }, (_, index) => weights[Math.floor(index / x.inner)]);
}
async function hyperSimplexLossAndGrad(logits, targets, options) {
    return evaluate(true, logits, targets, options);
}
async function fenchelYoungLossAndGrad(logits, targets, options) {
    return evaluate(false, logits, targets, options);
}

const OPTIONS$1 = [...ZERO_ONE, 'allReduce', 'scale', 'rank'];
async function zeroOneLoss(logits, targets, options) {
    const parts = partsOf(options);
    const { checked, sums } = await meet(parts, () => {
        const given = checkOptions(options, OPTIONS$1);
        const { k, thresholds, temperature, ignoreIndex, groups, scale, rank } = given;
        checkNoScale(scale);
        checkPlace(rank, 2 ** 31);
        const batch = checkRows(logits, targets, given);
        const isSplit = batch.isHard && groups === undefined;
        const common = [
            ['the function', 'zeroOneLoss'], ...kindOfScores('logits', logits), ['groups', groups !== undefined],
            ['thresholds', thresholds !== undefined && batch.thresholds], ['temperature', temperature], ['ignoreIndex', ignoreIndex],
            ['k', isSplit && k], ['the presence of rank', rank !== undefined],
        ];
        if (isSplit)
            visitSlice(batch.x, 0, (index) => { if (Number.isNaN(batch.x.data[index]))
                rejectScores('logits', batch.x); });
        const wrong = isSplit ? { wrong: 0, all: 0 } : countWrong(batch, batch.isHard ? hard(batch) : classes(batch));
        return { common, batch, isSplit, rank, wrong };
    }, 5, ({ batch: { x, positives }, wrong: { wrong, all } }) => ([wrong, all, lengthOf(x, 0), positives[0] ?? 0, Number(x.ragged !== undefined)]), 0);
    const [wrong, all] = checked.isSplit ? await countSplit(checked, parts, sums) : sums;
    return all === 0 ? 0 : wrong / all;
}
async function countSplit({ batch, rank }, parts, [, , rows, positives, isRagged]) {
    const { x, k } = batch;
    const whole = wholeOf(1, rows, isRagged > 0, () => rows);
    const ones = valueAt(checkK(checkLossK(k, whole) ?? [positives], whole, true), 0);
    const { error } = attempt$1(() => checkPlace(rank, parts.count));
    const scores = [];
    visitSlice(x, 0, (index) => { scores.push(x.data[index]); });
    const { last, left } = await find(parts, scores, ones, rows, error);
    const ties = scores.reduce((sum, score) => sum + Number(score === last), 0);
    const told = new Float64Array(1 + 2 * parts.count);
    told[0] = Number(ties > 0);
    if (rank !== undefined) {
        told[1 + 2 * rank] = 1;
        told[2 + 2 * rank] = ties;
    }
    const sums = await parts.add(told);
    let mine = left;
    if (sums[0] > 1 && left > 0) {
        for (let part = 0; part < parts.count; part++)
            if (sums[1 + 2 * part] !== 1)
                rejectPlaces();
        for (let part = 0; part < rank; part++)
            mine -= sums[2 + 2 * part];
    }
    const b = new Uint8Array(x.n);
    visitSlice(x, 0, (index, row) => {
        const score = x.data[index];
        b[row] = Number(score > last || (score === last && mine-- > 0));
    });
    const { wrong, all } = countWrong(batch, b);
    return parts.add([wrong, all]);
}
const CLASSES = 1024;
async function find(parts, scores, k, rows, error) {
    const infinite = await parts.add([Infinity, -Infinity].map((value) => scores.reduce((sum, score) => sum + Number(score === value), 0)), error);
    const [least, most] = [infinite[0], rows - infinite[1]];
    if (k < least || k > most)
        rejectSum('logits', 0, least, most, k);
    let under = rankOf(-Infinity) - 1n;
    let over = rankOf(Infinity);
    let above = 0;
    while (k > 0 && over - under > 1n) {
        const size = (over - under + BigInt(CLASSES - 1)) / BigInt(CLASSES);
        const ends = [];
        for (let end = under; end < over; end += size)
            ends.push(end + size < over ? end + size : over);
        const limits = Float64Array.from(ends, floatOf);
        const low = under < rankOf(-Infinity) ? -Infinity : floatOf(under);
        const told = new Float64Array(ends.length);
        for (const score of scores) {
            const isInside = (score > low || under < rankOf(-Infinity)) && score <= limits[limits.length - 1];
            if (isInside)
                told[classOf(score, limits)]++;
        }
        const sums = await parts.add(told);
        let i = ends.length - 1;
        while (above + sums[i] < k)
            above += sums[i--];
        const below = i === 0 ? low : limits[i - 1];
        if (above + sums[i] === k)
            return { last: below, left: 0 };
        over = ends[i];
        under = i === 0 ? under : ends[i - 1];
    }
    return k === 0 ? { last: Infinity, left: 0 } : { last: floatOf(over), left: k - above };
}
function classOf(score, ends) {
    let from = 0;
    let to = ends.length - 1;
    while (from < to) {
        const middle = (from + to) >> 1;
        if (ends[middle] < score)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
const word = new DataView(new ArrayBuffer(8));
function rankOf(value) {
    word.setFloat64(0, value);
    const bits = word.getBigInt64(0);
    return bits >= 0n ? bits : -(2n ** 63n) - bits;
}
function floatOf(rank) {
    word.setBigInt64(0, rank >= 0n ? rank : -(2n ** 63n) - rank);
    return word.getFloat64(0);
}

var _a;
const OPTIONS = ['temperature', 'allReduce'];
const PIECE = 2 ** 20;
const SAMPLE = 2 ** 22;
const RUN = 16;
const REST = 2 ** 25;
async function projectStream(read, k, options) {
    const { allReduce } = (options ?? {});
    const parts = new Parts(allReduce === undefined ? () => { } : checkAllReduce(options));
    const stream = new Stream(read);
    try {
        await stream.solve(parts, k, options);
        return stream.answer();
    }
    finally {
        stream.close();
    }
}
class Stream {
    #read;
    #tau = 1;
    #lease;
    #taken;
    #double = true;
    #slice = 0;
    #x = 0;
    #numbers = 0;
    #like;
    #length;
    #reads = 0;
    constructor(read) {
        this.#read = read;
    }
    async #pass(visit) {
        this.#reads++;
        let length = 0;
        for await (const chunk of checkChunks(this.#read())) {
            checkChunk(chunk, this.#like);
            this.#like ??= chunk;
            this.#open();
            this.#take(isDouble(chunk));
            for (let from = 0; from < chunk.length; from += PIECE) {
                const n = Math.min(PIECE, chunk.length - from);
                this.#put(chunk.subarray(from, from + n));
                visit(this.#x, n, chunk, from);
            }
            length += chunk.length;
        }
        checkSameLength(length, this.#length ??= length);
        this.#open();
    }
    #open() {
        if (this.#lease)
            return;
        this.#lease = new Lease();
        const { sliceBytes, roundBytes } = this.#lease.module;
        this.#lease.reserve(3, sliceBytes.value + roundBytes.value + 8 * PIECE);
        [this.#slice, this.#numbers, this.#x] = [sliceBytes.value, roundBytes.value, 8 * PIECE].map((bytes) => this.#lease.take(bytes));
        this.#lease.f64.fill(0, this.#slice / 8, (this.#slice + sliceBytes.value) / 8);
    }
    #take(double) {
        if (this.#taken)
            return this.#taken;
        this.#double = double || !isModerate(this.#tau);
        this.#taken = this.#lease.calls(this.#double);
        this.#taken.open(this.#slice, this.#x, 0, this.#tau / unitOf(this.#tau));
        return this.#taken;
    }
    get #calls() {
        return this.#taken;
    }
    get #all() {
        return this.#double ? this.#lease.f64 : this.#lease.f32;
    }
    #put(scores) {
        const at = this.#x / (this.#double ? 8 : 4);
        this.#all.set(scores, at);
        const unit = unitOf(this.#tau);
        if (unit > 1)
            for (let i = 0; i < scores.length; i++)
                this.#all[at + i] /= unit;
    }
    async solve(parts, k, options) {
        let finite = 0;
        let plus = 0;
        let read = 0;
        const sample = new Sample();
        const first = await attempt(async () => {
            const { temperature = 1 } = checkOptions(options, OPTIONS);
            checkRead(this.#read);
            this.#tau = valueAt(checkTemperature(temperature, 1), 0);
            checkSums(k, ONE);
            await this.#pass((x, n, chunk, from) => {
                const piece = chunk.subarray(from, from + n);
                if (this.#calls.open(this.#slice, x, n, this.#tau / unitOf(this.#tau)) !== 0)
                    rejectNaNAt(read + piece.findIndex(Number.isNaN));
                finite += this.#lease.module.finiteOf(this.#slice);
                plus += this.#lease.module.plusOf(this.#slice);
                sample.take(piece);
                read += n;
            });
        });
        if (first !== undefined)
            this.#length = 0;
        const common = [['the function', 'projectStream'], ['k', k], ['temperature', this.#tau]];
        const types = [false, true].map((double) => Number(this.#like !== undefined && isDouble(this.#like) === double));
        const [all, allFinite, allPlus, singles, doubles] = await parts.meet(first === undefined ? common : undefined, common.length, [read, finite, plus, ...types], 5, first);
        if (singles > 0 && doubles > 0)
            rejectDifference('the number type of x', parts.count);
        const calls = this.#take(singles === 0);
        const sum = valueAt(checkK(k, { ...ONE, n: all }), 0);
        if (sum < allPlus || sum > allPlus + allFinite)
            rejectSum('x', 0, allPlus, allPlus + allFinite, sum);
        const { module } = this.#lease;
        const mine = sample.bracket(this.#tau, sum / all, this.#like);
        const told = await parts.add(mine ? [1, ...mine.map((t) => module.rankOf(t, this.#tau))] : [0, 0, 0]);
        const [lo, hi] = [1, 2].map((i) => (told[0] > 0 ? module.thresholdOf(Math.round(told[i] / told[0]), this.#tau) : 0) / unitOf(this.#tau));
        calls.pose(this.#slice, false, false, 0.5 * lo + 0.5 * hi, Math.max(hi - lo, this.#tau / unitOf(this.#tau)));
        const isOpen = calls.know(this.#slice, sum, allFinite, allPlus) !== 0;
        if (isOpen && lo < hi)
            await this.#sieve(parts, lo, hi);
        while (!module.isDone(this.#slice))
            await this.#tryInRead(parts);
    }
    async #sieve(parts, lo, hi) {
        const { module } = this.#lease;
        const capacity = Math.min(this.#length + 64, REST);
        const rest = module.makeRest(this.#slice, capacity, this.#double);
        this.#lease.look();
        let count = 0;
        const error = await attempt(async () => {
            if (rest === 0)
                rejectSize(capacity * (this.#double ? 8 : 4));
            await this.#pass((x, n) => {
                if (count >= 0)
                    count = this.#calls.sieve(this.#slice, x, n, lo, hi);
            });
        });
        const [without] = await parts.add([Number(count < 0)], error);
        module.confine(this.#slice, rest, Math.max(count, 0), without === 0);
        if (without > 0)
            return;
        this.#calls.ends(this.#slice, lo, hi);
        await this.#exchange(parts, this.#calls.tellOf(this.#slice, rest, count, this.#numbers));
        if (module.isBracketed(this.#slice)) {
            while (!module.isDone(this.#slice))
                await this.#exchange(parts, this.#calls.tell(this.#slice, this.#numbers));
        }
        module.confine(this.#slice, this.#x, 0, false);
    }
    async #tryInRead(parts) {
        const { module } = this.#lease;
        const at = this.#numbers / 8;
        const isTrying = this.#calls.plan(this.#slice) !== 0;
        const isLooking = module.beginLook(this.#slice) !== 0;
        let end = this.#numbers;
        const words = this.#double ? 5 : 4;
        const told = new Float64Array(32 * words);
        const error = !isTrying && !isLooking ? undefined : await attempt(() => this.#pass((x, n) => {
            if (isLooking)
                this.#calls.look(this.#slice, x, n);
            if (!isTrying)
                return;
            end = this.#calls.tellOf(this.#slice, x, n, this.#numbers);
            this.#lease.look();
            for (let i = 0; i < (end - this.#numbers) / 8; i++)
                told[i] += this.#lease.f64[at + i];
        }));
        if (isTrying && end === this.#numbers)
            end = this.#calls.tellOf(this.#slice, this.#x, 0, this.#numbers);
        for (let i = 0; i < (end - this.#numbers) / 8; i += words) {
            for (let limb = i + 2; limb < i + words - 1; limb++) {
                const carry = Math.round(told[limb] / 2 ** 40);
                told[limb] -= carry * 2 ** 40;
                told[limb + 1] += carry;
            }
        }
        this.#lease.f64.set(told.subarray(0, (end - this.#numbers) / 8), at);
        await this.#exchange(parts, module.tellNearest(this.#slice, end), error);
    }
    async #exchange(parts, end, error) {
        this.#lease.look();
        const { f64 } = this.#lease;
        const at = this.#numbers / 8;
        const sums = await parts.add(f64.slice(at, end / 8), error);
        f64.set(sums, at);
        this.#calls.absorb(this.#slice, this.#numbers);
    }
    answer() {
        const { threshold, lower, upper, frees } = answerOf(this.#lease.f64, this.#slice, this.#tau);
        const record = this.#lease.f64.slice(this.#slice / 8, (this.#slice + this.#lease.module.sliceBytes.value) / 8);
        return {
            threshold, thresholdBounds: { lower, upper }, freeCount: frees, reads: this.#reads, projection: () => this.#projection(record),
        };
    }
    async *#projection(record) {
        const read = this.#read;
        const stream = new _a(read);
        stream.#tau = this.#tau;
        stream.#like = this.#like;
        let length = 0;
        try {
            for await (const chunk of checkChunks(read())) {
                checkChunk(chunk, this.#like);
                stream.#open();
                stream.#take(isDouble(chunk));
                stream.#lease.f64.set(record, stream.#slice / 8);
                const p = newLike(chunk);
                for (let from = 0; from < chunk.length; from += PIECE) {
                    const n = Math.min(PIECE, chunk.length - from);
                    stream.#put(chunk.subarray(from, from + n));
                    stream.#calls.write(stream.#slice, stream.#x, stream.#x, n);
                    const at = stream.#x / (stream.#double ? 8 : 4);
                    const own = p.subarray(from, from + n);
                    own.set(stream.#all.subarray(at, at + n));
                    if (stream.#double && !isDouble(p))
                        keepFree(stream.#all, at, own, 2 ** -126, 1 - 2 ** -24);
                }
                length += chunk.length;
                yield p;
            }
            checkSameLength(length, this.#length);
        }
        finally {
            stream.close();
        }
    }
    close() {
        this.#lease?.giveBack();
    }
}
_a = Stream;
const ONE = { outer: 1, n: 0, inner: 1, count: 1 };
async function attempt(step) {
    try {
        await step();
        return undefined;
    }
    catch (error) {
        return error ?? new Error(String(error));
    }
}
class Sample {
    #scores = [];
    #runs = [];
    #limit = 2 ** 32;
    #seen = 0;
    take(piece) {
        for (let from = 0; from < piece.length; from += RUN) {
            const at = Math.imul(this.#seen++, 0x9e3779b1) >>> 0;
            if (at >= this.#limit)
                continue;
            const to = Math.min(from + RUN, piece.length);
            for (let i = from; i < to; i++)
                this.#scores.push(piece[i]);
            this.#runs.push([at, to - from]);
            if (this.#scores.length >= SAMPLE)
                this.#thin();
        }
    }
    #thin() {
        this.#limit /= 2;
        let from = 0;
        let to = 0;
        let runs = 0;
        for (const run of this.#runs) {
            const [at, length] = run;
            if (at < this.#limit) {
                for (let i = 0; i < length; i++)
                    this.#scores[to++] = this.#scores[from + i];
                this.#runs[runs++] = run;
            }
            from += length;
        }
        this.#scores.length = to;
        this.#runs.length = runs;
    }
    bracket(tau, share, like) {
        const numbers = this.#scores.filter(Number.isFinite);
        const finite = like && !isDouble(like) ? Float32Array.from(numbers) : Float64Array.from(numbers);
        const ones = this.#scores.reduce((sum, score) => sum + Number(score === Infinity), 0);
        const n = finite.length;
        if (n === 0)
            return undefined;
        const k = share * this.#scores.length - ones;
        const error = 2.5 * Math.sqrt(n) + 3;
        const at = (sum) => project$1(finite, Math.min(Math.max(sum, 0), n), { temperature: tau }).thresholds[0];
        const t = at(k);
        const lo = k + error < n ? at(k + error) : undefined;
        const hi = k - error > 0 ? at(k - error) : undefined;
        const width = Math.max((hi ?? t) - t, t - (lo ?? t), 2 ** -20 * tau);
        const slack = Math.abs(t) * 2 ** -23 + 2 ** -20 * tau;
        return [(lo ?? t - 4 * width) - slack, (hi ?? t + 4 * width) + slack];
    }
}

export { fenchelYoungLossAndGrad, hyperSimplexLossAndGrad, project, projectStream, softBinaryArgmax, softBinaryArgmaxVjp, zeroOneLoss };
