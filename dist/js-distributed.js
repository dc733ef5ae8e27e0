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
      
  function wasm2js_scratch_load_f32() {
    return f32ScratchView[2];
  }
      function wasm2js_trap() { throw new Error('abort'); }

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
 var global$2 = 8216;
 var global$3 = 17928;
 var global$4 = 0;
 var __wasm_intrinsics_temp_i64 = 0;
 var __wasm_intrinsics_temp_i64$hi = 0;
 var i64toi32_i32$HIGH_BITS = 0;
 function $1($0, $1_1, $2, $3) {
  var $4_1 = 0, $5_1 = 0.0, $6_1 = 0;
  $5(2832, $1_1, $2);
  $74(2832, $3);
  if (($8($0 + 304 | 0, 2832) | 0) < 0) {
   $4_1 = ($8(2832, $0 + 424 | 0) | 0) < 0;
  } else {
   $4_1 = 0;
  }
  if (!$4_1) {
   return
  }
  $6_1 = HEAP32[$0 + 276 >> 2];
  if (($6_1 | 0) == 63) {
   return
  }
  while (1) {
   if (($6_1 | 0) > 0) {
    block : {
     $4_1 = $8(($0 + Math_imul($6_1, 120) | 0) + 424 | 0, 2832);
     if (!$4_1) {
      return
     }
     if (($4_1 | 0) < 0) {
      break block
     }
     $6_1 = $6_1 - 1 | 0;
     continue;
    }
   }
   break;
  }  $4_1 = ($0 + 544 | 0) + Math_imul($6_1, 120) | 0;
  wasm2js_memory_copy($4_1 + 120 | 0, $4_1, Math_imul(HEAP32[$0 + 276 >> 2] - $6_1 | 0, 120));
  HEAP32[$0 + 276 >> 2] = HEAP32[$0 + 276 >> 2] + 1;
  HEAPF64[$4_1 >> 3] = HEAPF64[354];
  HEAPF64[$4_1 + 8 >> 3] = HEAPF64[355];
  $5_1 = HEAPF64[354] + HEAPF64[$0 + 64 >> 3] * .5;
  if (Math_abs($5_1) < HEAPF64[574] * 4503599627370496.0) {
   $5_1 = 0.0;
  } else {
   $5_1 = HEAPU8[4528] ? +Math_fround($5_1) : $5_1;
  }
  $0 = $4_1 + 24 | 0;
  HEAPF64[$0 >> 3] = $2;
  HEAPF64[$0 + 8 >> 3] = $3;
  $22($0, $1_1, -$5_1);
  HEAPF64[$4_1 + 16 >> 3] = $5_1;
  $13($4_1 + 40 | 0, $5_1, $0);
 }
 
 function $4($0, $1_1) {
  var $2 = 0, $3 = 0, $4_1 = 0, $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
  wasm2js_scratch_store_f64(+$1_1);
  $2 = wasm2js_scratch_load_i32(1) | 0;
  $3 = (wasm2js_scratch_store_f32(Math_fround($1_1)), wasm2js_scratch_load_i32(2));
  $4_1 = (wasm2js_i32$0 = $3, wasm2js_i32$1 = wasm2js_scratch_load_i32(0) | 0, wasm2js_i32$2 = $0, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1);
  $3 = $0 ? $3 >> 31 : $2;
  $5_1 = $0 ? -1 : -2147483648;
  $2 = $0 ? -2147483648 : 0;
  $0 = $3;
  $5_1 = $5_1 - (($4_1 >>> 0 > $2 >>> 0) + $0 | 0) | 0;
  $2 = $2 - $4_1 | 0;
  if (($0 | 0) > 0) {
   $0 = 1;
  } else {
   $0 = ($0 | 0) >= 0;
  }
  $4_1 = $0 ? $4_1 : $2;
  i64toi32_i32$HIGH_BITS = $0 ? $3 : $5_1;
  return $4_1;
 }
 
 function $5($0, $1_1, $2) {
  var $3 = 0.0, $4_1 = 0.0;
  $3 = $1_1 + $2;
  HEAPF64[$0 >> 3] = $3;
  $4_1 = $1_1;
  $1_1 = $3 - $1_1;
  HEAPF64[$0 + 8 >> 3] = $4_1 - ($3 - $1_1) + ($2 - $1_1);
 }
 
 function $6($0, $1_1, $2) {
  var $3 = 0.0, $4_1 = 0, $5_1 = 0.0, $6_1 = 0, $7 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  if (HEAPF64[568] == $2 & HEAPF64[567] == $1_1) {
   $4_1 = (HEAPU8[4528] != 0 | 0) == (($0 | 0) != 0 | 0);
  } else {
   $4_1 = 0;
  }
  if ($4_1) {
   return
  }
  HEAP8[4528] = $0;
  HEAPF64[567] = $1_1;
  HEAPF64[568] = $2;
  wasm2js_scratch_store_f64(+$1_1);
  $4_1 = wasm2js_scratch_load_i32(1) | 0;
  wasm2js_scratch_load_i32(0) | 0;
  $4_1 = ($4_1 >>> 20 & 2047) - 1023 | 0;
  $6_1 = $4_1 - ($0 ? 36 : 60) | 0;
  $5_1 = Math_max($21($6_1), 5.0e-324);
  $3 = $1_1 / $5_1;
  $1_1 = (wasm2js_f64$0 = __wasm_nearest_f64($3) * $5_1, wasm2js_f64$1 = $1_1, wasm2js_i32$0 = Math_abs($3) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
  HEAPF64[569] = $1_1;
  HEAPF64[572] = $5_1;
  $7 = $0 ? 23 : 52;
  $3 = $21($6_1 + $7 | 0);
  HEAPF64[573] = $3;
  (wasm2js_i32$0 = 4592, wasm2js_f64$0 = Math_max($21($4_1 - 48 | 0), 5.0e-324)), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
  (wasm2js_i32$0 = 4600, wasm2js_f64$0 = $21(($7 + ($4_1 - ($0 ? 15 : 25) | 0) | 0) - 1 | 0) * 3.0), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
  HEAPF64[576] = $3 * 1.5;
  $2 = -$2;
  $3 = $1_1 * $2;
  $1_1 = $73($1_1, $2, $3);
  HEAPF64[570] = $3;
  HEAPF64[571] = $1_1;
  $1_1 = HEAPF64[570];
  $2 = $1_1 / $5_1;
  $3 = (wasm2js_f64$0 = __wasm_nearest_f64($2) * $5_1, wasm2js_f64$1 = $1_1, wasm2js_i32$0 = Math_abs($2) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
  $1_1 = HEAPF64[571];
  $2 = $1_1 / $5_1;
  $5(4560, $3, (wasm2js_f64$0 = __wasm_nearest_f64($2) * $5_1, wasm2js_f64$1 = $1_1, wasm2js_i32$0 = Math_abs($2) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1));
 }
 
 function $8($0, $1_1) {
  var $2 = 0.0, $3 = 0.0;
  $2 = HEAPF64[$0 >> 3];
  $3 = HEAPF64[$1_1 >> 3];
  if ($2 != $3) {
   return $2 < $3 ? -1 : 1
  }
  return HEAPF64[$0 + 8 >> 3] < HEAPF64[$1_1 + 8 >> 3] ? -1 : HEAPF64[$0 + 8 >> 3] > HEAPF64[$1_1 + 8 >> 3];
 }
 
 function $9($0) {
  var $1_1 = 0, $2 = 0.0;
  $2 = $0;
  $0 = Math_floor($0 * 2.3283064365386963e-10);
  $1_1 = ~~($2 - $0 * 4294967296.0) >>> 0;
  $1_1 = 0 + $1_1 | 0;
  i64toi32_i32$HIGH_BITS = ~~$0;
  return $1_1;
 }
 
 function $10($0, $1_1, $2) {
  var $3 = 0.0, $4_1 = 0.0, $5_1 = 0.0, $6_1 = 0.0, $7 = 0.0;
  $4_1 = HEAPF64[$0 >> 3];
  $3 = $4_1 + $1_1;
  $5_1 = $3 - $4_1;
  $1_1 = $4_1 - ($3 - $5_1) + ($1_1 - $5_1);
  $4_1 = HEAPF64[$0 + 8 >> 3];
  $5_1 = $4_1 + $2;
  $6_1 = $1_1 + $5_1;
  $1_1 = $3 + $6_1;
  $7 = $1_1 - $3;
  $6_1 = $3 - ($1_1 - $7) + ($6_1 - $7);
  $3 = $5_1 - $4_1;
  $3 = $6_1 + ($4_1 - ($5_1 - $3) + ($2 - $3));
  $2 = $1_1 + $3;
  HEAPF64[$0 >> 3] = $2;
  $4_1 = $1_1;
  $1_1 = $2 - $1_1;
  HEAPF64[$0 + 8 >> 3] = $4_1 - ($2 - $1_1) + ($3 - $1_1);
 }
 
 function $11($0, $1_1) {
  if (($1_1 | 0) < 0) {
   $0 = 0;
   $1_1 = 0;
  } else {
   $1_1 = ($1_1 << 3) + $0 | 0;
   $0 = HEAP32[$1_1 >> 2];
   $1_1 = HEAP32[$1_1 + 4 >> 2];
  }
  i64toi32_i32$HIGH_BITS = $1_1;
  return $0;
 }
 
 function $12($0, $1_1, $2, $3, $4_1) {
  var $5_1 = 0.0, $6_1 = Math_fround(0), $7 = 0.0, $8_1 = 0.0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0.0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0.0, $20_1 = 0.0, $21_1 = 0, $22_1 = 0, $23_1 = Math_fround(0), $24_1 = Math_fround(0), $25_1 = Math_fround(0), $26_1 = Math_fround(0), $27_1 = Math_fround(0), $28_1 = Math_fround(0), $29_1 = Math_fround(0), $30_1 = 0.0, $31_1 = 0.0, $32_1 = 0.0, $33_1 = 0.0, $34_1 = Math_fround(0), $35_1 = 0.0;
  if (HEAPU8[4528]) {
   $5_1 = HEAPF64[$4_1 + 8 >> 3];
   $8_1 = HEAPF64[$4_1 >> 3];
   $12_1 = HEAPF64[$3 + 8 >> 3];
   if ($8_1 > $12_1) {
    $8_1 = $5_1;
    $12_1 = $5_1;
   }
   $4_1 = $1_1;
   $23_1 = Math_fround(HEAPF64[$3 >> 3]);
   $24_1 = Math_fround($8_1);
   $25_1 = Math_fround($12_1);
   $26_1 = Math_fround($5_1);
   $3 = $0;
   $34_1 = Math_fround(HEAPF64[$0 + 32 >> 3]);
   $27_1 = Math_fround(HEAPF64[575]);
   $28_1 = Math_fround(HEAPF64[576]);
   $21_1 = HEAP32[$0 + 52 >> 2];
   $13_1 = $0 + 16 | 0;
   $0 = $13_1;
   HEAPF64[$0 >> 3] = 0;
   HEAPF64[$0 + 8 >> 3] = 0;
   __inlined_func$79$6 : {
    while (1) {
     if (($2 | 0) > ($9_1 | 0)) {
      $0 = $9_1 + 4096 | 0;
      $14_1 = ((($0 | 0) < ($2 | 0) ? $0 : $2) << 2) + $4_1 | 0;
      $8_1 = 0.0;
      $5_1 = 0.0;
      $1_1 = ($9_1 << 2) + $4_1 | 0;
      while (1) {
       $0 = $1_1 + 128 | 0;
       $15_1 = $0 >>> 0 < $14_1 >>> 0 ? $0 : $14_1;
       $0 = $1_1;
       while (1) {
        $6_1 = HEAPF32[$0 >> 2];
        $10_1 = ($6_1 > $25_1 ? Math_fround(0.0) : $6_1 > $24_1 ? Math_fround(1.0) : Math_fround(0.0)) != Math_fround(0.0);
        $16 = $10_1 + $16 | 0;
        $17_1 = ($6_1 > $26_1) + $17_1 | 0;
        $18_1 = ($6_1 <= $23_1) + $18_1 | 0;
        $6_1 = $10_1 ? Math_fround($6_1 - $34_1) : Math_fround(0.0);
        $29_1 = Math_fround(Math_fround($6_1 + $27_1) - $27_1);
        $8_1 = $8_1 + +$29_1;
        $5_1 = $5_1 + +Math_fround(Math_fround(Math_fround($6_1 - $29_1) + $28_1) - $28_1);
        $0 = $0 + 4 | 0;
        if ($15_1 >>> 0 > $0 >>> 0) {
         continue
        }
        break;
       }       $10_1 = ($16 + $17_1 | 0) + $18_1 | 0;
       if (($10_1 - $22_1 | 0) != (($15_1 - $1_1 | 0) + 3 >>> 2 | 0)) {
        $0 = -1;
        if (HEAP32[$3 + 56 >> 2] < ($11_1 + 32 | 0)) {
         break __inlined_func$79$6
        }
        $0 = $1_1;
        while (1) {
         $6_1 = HEAPF32[$0 >> 2];
         HEAPF32[($11_1 << 2) + $21_1 >> 2] = $6_1;
         $11_1 = ((($6_1 <= $23_1 ? Math_fround(1.0) : Math_fround(0.0)) != ($6_1 > $24_1 ? Math_fround(1.0) : Math_fround(0.0)) ? Math_fround(1.0) : Math_fround(0.0)) == (($6_1 > $25_1 ? Math_fround(1.0) : Math_fround(0.0)) != ($6_1 > $26_1 ? Math_fround(1.0) : Math_fround(0.0)) ? Math_fround(1.0) : Math_fround(0.0))) + $11_1 | 0;
         $0 = $0 + 4 | 0;
         if ($15_1 >>> 0 > $0 >>> 0) {
          continue
         }
         break;
        }       }
       $22_1 = $10_1;
       $1_1 = $1_1 + 128 | 0;
       if ($14_1 >>> 0 > $1_1 >>> 0) {
        continue
       }
       break;
      }      if ($9_1) {
       $22($13_1, $8_1, $5_1);
      } else {
       $5($13_1, $8_1, $5_1);
      }
      $9_1 = $9_1 + 4096 | 0;
      continue;
     }
     break;
    }    HEAP32[$3 + 40 >> 2] = $16;
    HEAP32[$3 + 44 >> 2] = $17_1;
    HEAP32[$3 + 48 >> 2] = $11_1;
    $0 = 0;
   }
  } else {
   $8_1 = HEAPF64[$4_1 + 8 >> 3];
   $5_1 = HEAPF64[$3 + 8 >> 3];
   $19_1 = HEAPF64[$4_1 >> 3];
   if ($5_1 < $19_1) {
    $5_1 = $8_1;
    $19_1 = $5_1;
   }
   $4_1 = $1_1;
   $30_1 = HEAPF64[$3 >> 3];
   $3 = $0;
   $35_1 = HEAPF64[$0 + 32 >> 3];
   $31_1 = HEAPF64[575];
   $32_1 = HEAPF64[576];
   $21_1 = HEAP32[$0 + 52 >> 2];
   $13_1 = $0 + 16 | 0;
   $0 = $13_1;
   HEAPF64[$0 >> 3] = 0;
   HEAPF64[$0 + 8 >> 3] = 0;
   __inlined_func$78$7 : {
    while (1) {
     if (($2 | 0) > ($9_1 | 0)) {
      $0 = $9_1 + 4096 | 0;
      $14_1 = ((($0 | 0) < ($2 | 0) ? $0 : $2) << 3) + $4_1 | 0;
      $12_1 = 0.0;
      $20_1 = 0.0;
      $1_1 = ($9_1 << 3) + $4_1 | 0;
      while (1) {
       $0 = $1_1 + 256 | 0;
       $15_1 = $0 >>> 0 < $14_1 >>> 0 ? $0 : $14_1;
       $0 = $1_1;
       while (1) {
        $7 = HEAPF64[$0 >> 3];
        $10_1 = ($5_1 < $7 ? 0.0 : $7 > $19_1 ? 1.0 : 0.0) != 0.0;
        $16 = $10_1 + $16 | 0;
        $17_1 = ($8_1 < $7) + $17_1 | 0;
        $18_1 = ($7 <= $30_1) + $18_1 | 0;
        $7 = $10_1 ? $7 - $35_1 : 0.0;
        $33_1 = $7 + $31_1 - $31_1;
        $12_1 = $12_1 + $33_1;
        $20_1 = $20_1 + ($7 - $33_1 + $32_1 - $32_1);
        $0 = $0 + 8 | 0;
        if ($15_1 >>> 0 > $0 >>> 0) {
         continue
        }
        break;
       }       $10_1 = ($16 + $17_1 | 0) + $18_1 | 0;
       if (($10_1 - $22_1 | 0) != (($15_1 - $1_1 | 0) + 7 >>> 3 | 0)) {
        $0 = -1;
        if (HEAP32[$3 + 56 >> 2] < ($11_1 + 32 | 0)) {
         break __inlined_func$78$7
        }
        $0 = $1_1;
        while (1) {
         $7 = HEAPF64[$0 >> 3];
         HEAPF64[($11_1 << 3) + $21_1 >> 3] = $7;
         $11_1 = ((($7 <= $30_1 ? 1.0 : 0.0) != ($7 > $19_1 ? 1.0 : 0.0) ? 1.0 : 0.0) == (($5_1 < $7 ? 1.0 : 0.0) != ($8_1 < $7 ? 1.0 : 0.0) ? 1.0 : 0.0)) + $11_1 | 0;
         $0 = $0 + 8 | 0;
         if ($15_1 >>> 0 > $0 >>> 0) {
          continue
         }
         break;
        }       }
       $22_1 = $10_1;
       $1_1 = $1_1 + 256 | 0;
       if ($14_1 >>> 0 > $1_1 >>> 0) {
        continue
       }
       break;
      }      if ($9_1) {
       $22($13_1, $12_1, $20_1);
      } else {
       $5($13_1, $12_1, $20_1);
      }
      $9_1 = $9_1 + 4096 | 0;
      continue;
     }
     break;
    }    HEAP32[$3 + 40 >> 2] = $16;
    HEAP32[$3 + 44 >> 2] = $17_1;
    HEAP32[$3 + 48 >> 2] = $11_1;
    $0 = 0;
   }
  }
  return $0;
 }
 
 function $13($0, $1_1, $2) {
  var wasm2js_i32$0 = 0, wasm2js_f64$0 = 0.0;
  (wasm2js_i32$0 = $0, wasm2js_f64$0 = $72($1_1, $2, 0)), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
  HEAPF64[160] = HEAPF64[$2 >> 3];
  HEAPF64[161] = HEAPF64[$2 + 8 >> 3];
  $22(1280, HEAPF64[569], 0.0);
  (wasm2js_i32$0 = $0, wasm2js_f64$0 = $72($1_1, 1280, 1)), HEAPF64[wasm2js_i32$0 + 8 >> 3] = wasm2js_f64$0;
 }
 
 function $14($0, $1_1) {
  var $2 = 0, $3 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7 = 0, $8_1 = 0, $9_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0;
  $5_1 = $0;
  $4_1 = $0 ? -2147483647 : 1;
  $7 = $0 ? -1 : -2147483648;
  wasm2js_scratch_store_f64(+$1_1);
  $2 = wasm2js_scratch_load_i32(1) | 0;
  $0 = (wasm2js_scratch_store_f32(Math_fround($1_1)), wasm2js_scratch_load_i32(2));
  $3 = (wasm2js_i32$0 = $0, wasm2js_i32$1 = wasm2js_scratch_load_i32(0) | 0, wasm2js_i32$2 = $5_1, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1);
  $0 = $5_1 ? $0 >> 31 : $2;
  $2 = $0;
  $6_1 = $3 + 1 | 0;
  $0 = $6_1 ? $0 : $0 + 1 | 0;
  $8_1 = $2 - !$3 | 0;
  $9_1 = $4_1;
  $2 = ($2 | 0) < 0;
  $4_1 = $1_1 == 0.0;
  $3 = $4_1 ? $9_1 : $2 ? $6_1 : $3 - 1 | 0;
  wasm2js_scratch_store_i32(0, $3 | 0);
  wasm2js_scratch_store_i32(1, ($4_1 ? $7 : $2 ? $0 : $8_1) | 0);
  return wasm2js_f64$0 = +(wasm2js_scratch_store_i32(2, $3), wasm2js_scratch_load_f32()), wasm2js_f64$1 = +wasm2js_scratch_load_f64(), wasm2js_i32$0 = $5_1, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1;
 }
 
 function $15($0) {
  var $1_1 = 0, $2 = 0, $3 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7 = 0;
  $1_1 = $0;
  $5_1 = global$1;
  $0 = $0 + $5_1 | 0;
  $1_1 = $1_1 >>> 0 > $0 >>> 0;
  $0 = $0 + 15 | 0;
  $1_1 = $0 >>> 0 < 15 ? $1_1 + 1 | 0 : $1_1;
  $4_1 = $0 & -16;
  $3 = $4_1;
  $2 = $3 - -64 | 0;
  $0 = $1_1;
  $7 = $1_1 - (($3 >>> 0 < 4294967232) - 1 | 0) | 0;
  $3 = $2;
  $1_1 = __wasm_memory_size();
  $2 = $1_1;
  $1_1 = $1_1 >> 31 << 16 | $1_1 >>> 16;
  $6_1 = $2 << 16;
  $2 = $3 - $6_1 | 0;
  $1_1 = $7 - (($3 >>> 0 < $6_1 >>> 0) + $1_1 | 0) | 0;
  if (($1_1 | 0) > 0) {
   $3 = 1;
  } else {
   $3 = ($2 | 0) != 0 & ($1_1 | 0) >= 0;
  }
  if ($3) {
   $2 = $2 + 65535 | 0;
   $1_1 = $2 >>> 0 < 65535 ? $1_1 + 1 | 0 : $1_1;
   $1_1 = ($1_1 & 65535) << 16 | $2 >>> 16;
   if (!$0 & $4_1 >>> 0 > 4294836224 | $0) {
    $0 = 1;
   } else {
    $0 = (__wasm_memory_grow($1_1 | 0) | 0) < 0;
   }
   if ($0) {
    return -1
   }
  }
  global$1 = $4_1;
  return $5_1;
 }
 
 function $17($0, $1_1) {
  var $2 = 0, $3 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  $2 = $4(0, Math_min(Math_abs($0) + $1_1, 1797693134862315708145274.0e284));
  $6_1 = i64toi32_i32$HIGH_BITS;
  $4_1 = $4(0, $1_1);
  $3 = $2 - $4_1 | 0;
  $5_1 = $0 < 0.0;
  $2 = $6_1 - (i64toi32_i32$HIGH_BITS + ($2 >>> 0 < $4_1 >>> 0) | 0) | 0;
  i64toi32_i32$HIGH_BITS = $5_1 ? 0 - ($2 + (($3 | 0) != 0) | 0) | 0 : $2;
  return $5_1 ? 0 - $3 | 0 : $3;
 }
 
 function $18($0, $1_1, $2) {
  var $3 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  $8_1 = 0 - ((($0 | 0) != 0) + $1_1 | 0) | 0;
  $4_1 = $4(0, 1797693134862315708145274.0e284);
  $5_1 = i64toi32_i32$HIGH_BITS;
  $3 = $1_1;
  $7 = ($1_1 | 0) < 0;
  $0 = $7 ? 0 - $0 | 0 : $0;
  $9_1 = $0;
  $1_1 = $4(0, $2);
  $6_1 = $4_1 - $1_1 | 0;
  $10_1 = $5_1;
  $5_1 = i64toi32_i32$HIGH_BITS;
  $4_1 = $10_1 - ($5_1 + ($1_1 >>> 0 > $4_1 >>> 0) | 0) | 0;
  $3 = $7 ? $8_1 : $3;
  if (($4_1 | 0) > ($3 | 0)) {
   $0 = 1;
  } else {
   $0 = $0 >>> 0 < $6_1 >>> 0 & ($4_1 | 0) >= ($3 | 0);
  }
  $6_1 = $0 ? $9_1 : $6_1;
  $0 = $5_1 + ($0 ? $3 : $4_1) | 0;
  $3 = $1_1;
  $1_1 = $1_1 + $6_1 | 0;
  $0 = $3 >>> 0 > $1_1 >>> 0 ? $0 + 1 | 0 : $0;
  $2 = $20(0, $1_1, $0) - $2;
  return $7 ? -$2 : $2;
 }
 
 function $19($0, $1_1, $2, $3) {
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
  $53($0, $1_1, $2, $3, $4_1);
 }
 
 function $20($0, $1_1, $2) {
  var $3 = 0, $4_1 = 0, $5_1 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  $3 = $0 ? -2147483648 : 0;
  $4_1 = ($0 ? -1 : -2147483648) - (($1_1 >>> 0 > $3 >>> 0) + $2 | 0) | 0;
  $5_1 = $3 - $1_1 | 0;
  if (($2 | 0) > 0) {
   $3 = 1;
  } else {
   $3 = ($2 | 0) >= 0;
  }
  $1_1 = $3 ? $1_1 : $5_1;
  wasm2js_scratch_store_i32(0, $1_1 | 0);
  wasm2js_scratch_store_i32(1, ($3 ? $2 : $4_1) | 0);
  return wasm2js_f64$0 = +(wasm2js_scratch_store_i32(2, $1_1), wasm2js_scratch_load_f32()), wasm2js_f64$1 = +wasm2js_scratch_load_f64(), wasm2js_i32$0 = $0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1;
 }
 
 function $21($0) {
  var $1_1 = 0, $2 = 0, $3 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  if (($0 | 0) >= -1022) {
   $0 = $0 + 1023 | 0;
   wasm2js_scratch_store_i32(0, 0);
   wasm2js_scratch_store_i32(1, $0 << 20);
   return +wasm2js_scratch_load_f64();
  }
  $1_1 = $0 + 1074 | 0;
  $2 = $1_1 & 31;
  if (($1_1 & 63) >>> 0 >= 32) {
   $1_1 = 1 << $2;
   $3 = 0;
  } else {
   $3 = 1 << $2;
   $1_1 = $3 - 1 & 1 >>> 32 - $2;
  }
  wasm2js_scratch_store_i32(0, $3 | 0);
  wasm2js_scratch_store_i32(1, $1_1 | 0);
  return wasm2js_f64$0 = +wasm2js_scratch_load_f64(), wasm2js_f64$1 = 0.0, wasm2js_i32$0 = ($0 | 0) >= -1074, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1;
 }
 
 function $22($0, $1_1, $2) {
  var $3 = 0.0, $4_1 = 0.0;
  $3 = $1_1 + $2;
  $4_1 = $3 - $1_1;
  $10($0, $3, $1_1 - ($3 - $4_1) + ($2 - $4_1));
 }
 
 function $23($0) {
  var $1_1 = 0, $2 = 0;
  $40($0);
  while (1) {
   if (($1_1 | 0) < 71) {
    $2 = ($1_1 << 3) + $0 | 0;
    HEAPF64[$2 >> 3] = +HEAPU32[$2 >> 2] + +HEAP32[$2 + 4 >> 2] * 4294967296.0;
    $1_1 = $1_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $24($0) {
  var $1_1 = 0, $2 = 0;
  $41($0);
  while (1) {
   if (($1_1 | 0) < 16) {
    $2 = ($1_1 << 3) + $0 | 0;
    HEAPF64[$2 >> 3] = +HEAPU32[$2 >> 2] + +HEAP32[$2 + 4 >> 2] * 4294967296.0;
    $1_1 = $1_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $25($0) {
  $0 = $0 + 1023 | 0;
  wasm2js_scratch_store_i32(0, 0);
  wasm2js_scratch_store_i32(1, $0 << 20);
  return +wasm2js_scratch_load_f64();
 }
 
 function $26($0, $1_1) {
  var $2 = 0, $3 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  wasm2js_scratch_store_f64(+$1_1);
  $2 = wasm2js_scratch_load_i32(1) | 0;
  $3 = wasm2js_scratch_load_i32(0) | 0;
  $5_1 = $2 & 1048575;
  $4_1 = $5_1;
  $2 = $2 >>> 20 & 2047;
  if (($2 | 0) == 2047) {
   $0 = ($0 + 544 | 0) + ($3 | $4_1 ? 16 : $1_1 < 0.0 ? 8 : 0) | 0;
   $3 = $0;
   $2 = HEAP32[$3 >> 2];
   $0 = HEAP32[$3 + 4 >> 2];
   $2 = $2 + 1 | 0;
   $0 = $2 ? $0 : $0 + 1 | 0;
   HEAP32[$3 >> 2] = $2;
   HEAP32[$3 + 4 >> 2] = $0;
   return;
  }
  if ($2) {
   $4_1 = $4_1 | 1048576;
  } else {
   $2 = 1;
  }
  if (!($3 | $4_1)) {
   return
  }
  $8_1 = $2 - 1 | 0;
  $5_1 = ($8_1 >> 5 << 3) + $0 | 0;
  $6_1 = HEAP32[$5_1 >> 2];
  $10_1 = HEAP32[$5_1 + 4 >> 2];
  $2 = $1_1 < 0.0;
  $0 = $2 ? -1 : 1;
  $2 = $2 ? -1 : 0;
  $9_1 = $2;
  $8_1 = $8_1 & 31;
  $7 = $8_1;
  $9_1 = $2;
  if (($7 & 63) >>> 0 >= 32) {
   $2 = $3 << $7;
   $3 = 0;
  } else {
   $2 = (1 << $7) - 1 & $3 >>> 32 - $7;
   $3 = $3 << $7;
  }
  $7 = __wasm_i64_mul($0, $9_1, $3, 0);
  $3 = $7 + $6_1 | 0;
  $6_1 = i64toi32_i32$HIGH_BITS + $10_1 | 0;
  HEAP32[$5_1 >> 2] = $3;
  HEAP32[$5_1 + 4 >> 2] = $3 >>> 0 < $7 >>> 0 ? $6_1 + 1 | 0 : $6_1;
  $3 = $5_1;
  $6_1 = HEAP32[$3 + 8 >> 2];
  $10_1 = HEAP32[$3 + 12 >> 2];
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
  $8_1 = $2;
  $4_1 = $4_1 + $2 | 0;
  $4_1 = __wasm_i64_mul($5_1, $9_1, $4_1, $4_1 >>> 0 < $8_1 >>> 0);
  $6_1 = $4_1 + $6_1 | 0;
  $2 = i64toi32_i32$HIGH_BITS + $10_1 | 0;
  HEAP32[$3 + 8 >> 2] = $6_1;
  HEAP32[$3 + 12 >> 2] = $4_1 >>> 0 > $6_1 >>> 0 ? $2 + 1 | 0 : $2;
  $6_1 = HEAP32[$3 + 20 >> 2];
  $2 = HEAP32[$3 + 16 >> 2];
  $5_1 = __wasm_i64_mul($5_1, $9_1, $0, 0);
  $2 = $2 + $5_1 | 0;
  $0 = i64toi32_i32$HIGH_BITS + $6_1 | 0;
  HEAP32[$3 + 16 >> 2] = $2;
  HEAP32[$3 + 20 >> 2] = $2 >>> 0 < $5_1 >>> 0 ? $0 + 1 | 0 : $0;
 }
 
 function $27($0, $1_1) {
  var $2 = 0, $3 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
  wasm2js_scratch_store_f64(+$1_1);
  $2 = wasm2js_scratch_load_i32(1) | 0;
  $3 = wasm2js_scratch_load_i32(0) | 0;
  $5_1 = $2 & 1048575;
  $4_1 = $5_1;
  $2 = $2 >>> 20 & 2047;
  if (($2 | 0) == 2047) {
   $0 = ($0 + 104 | 0) + ($3 | $4_1 ? 16 : $1_1 < 0.0 ? 8 : 0) | 0;
   $3 = $0;
   $2 = HEAP32[$3 >> 2];
   $0 = HEAP32[$3 + 4 >> 2];
   $2 = $2 + 1 | 0;
   $0 = $2 ? $0 : $0 + 1 | 0;
   HEAP32[$3 >> 2] = $2;
   HEAP32[$3 + 4 >> 2] = $0;
   return;
  }
  if ($2) {
   $4_1 = $4_1 | 1048576;
  } else {
   $2 = 1;
  }
  if (!($3 | $4_1)) {
   return
  }
  $8_1 = $2 - 874 | 0;
  $5_1 = ($8_1 >> 5 << 3) + $0 | 0;
  $6_1 = HEAP32[$5_1 >> 2];
  $10_1 = HEAP32[$5_1 + 4 >> 2];
  $2 = $1_1 < 0.0;
  $0 = $2 ? -1 : 1;
  $2 = $2 ? -1 : 0;
  $9_1 = $2;
  $8_1 = $8_1 & 31;
  $7 = $8_1;
  $9_1 = $2;
  if (($7 & 63) >>> 0 >= 32) {
   $2 = $3 << $7;
   $3 = 0;
  } else {
   $2 = (1 << $7) - 1 & $3 >>> 32 - $7;
   $3 = $3 << $7;
  }
  $7 = __wasm_i64_mul($0, $9_1, $3, 0);
  $3 = $7 + $6_1 | 0;
  $6_1 = i64toi32_i32$HIGH_BITS + $10_1 | 0;
  HEAP32[$5_1 >> 2] = $3;
  HEAP32[$5_1 + 4 >> 2] = $3 >>> 0 < $7 >>> 0 ? $6_1 + 1 | 0 : $6_1;
  $3 = $5_1;
  $6_1 = HEAP32[$3 + 8 >> 2];
  $10_1 = HEAP32[$3 + 12 >> 2];
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
  $8_1 = $2;
  $4_1 = $4_1 + $2 | 0;
  $4_1 = __wasm_i64_mul($5_1, $9_1, $4_1, $4_1 >>> 0 < $8_1 >>> 0);
  $6_1 = $4_1 + $6_1 | 0;
  $2 = i64toi32_i32$HIGH_BITS + $10_1 | 0;
  HEAP32[$3 + 8 >> 2] = $6_1;
  HEAP32[$3 + 12 >> 2] = $4_1 >>> 0 > $6_1 >>> 0 ? $2 + 1 | 0 : $2;
  $6_1 = HEAP32[$3 + 20 >> 2];
  $2 = HEAP32[$3 + 16 >> 2];
  $5_1 = __wasm_i64_mul($5_1, $9_1, $0, 0);
  $2 = $2 + $5_1 | 0;
  $0 = i64toi32_i32$HIGH_BITS + $6_1 | 0;
  HEAP32[$3 + 16 >> 2] = $2;
  HEAP32[$3 + 20 >> 2] = $2 >>> 0 < $5_1 >>> 0 ? $0 + 1 | 0 : $0;
 }
 
 function $28($0) {
  HEAPF64[586] = HEAPF64[$0 >> 3];
  HEAPF64[587] = HEAPF64[$0 + 8 >> 3];
  HEAPF64[578] = HEAPF64[$0 + 16 >> 3];
  HEAPF64[579] = HEAPF64[$0 + 24 >> 3];
  HEAP32[1166] = ~~Math_min(HEAPF64[$0 + 32 >> 3], 2147483647.0);
  HEAP32[1167] = ~~Math_min(HEAPF64[$0 + 40 >> 3], 2147483647.0);
  HEAPF64[595] = HEAPF64[$0 + 64 >> 3];
  $70(0);
 }
 
 function $29($0) {
  HEAPF64[586] = HEAPF64[$0 >> 3];
  HEAPF64[587] = HEAPF64[$0 + 8 >> 3];
  HEAPF64[578] = HEAPF64[$0 + 16 >> 3];
  HEAPF64[579] = HEAPF64[$0 + 24 >> 3];
  HEAP32[1166] = ~~Math_min(HEAPF64[$0 + 32 >> 3], 2147483647.0);
  HEAP32[1167] = ~~Math_min(HEAPF64[$0 + 40 >> 3], 2147483647.0);
  HEAPF64[595] = HEAPF64[$0 + 64 >> 3];
  $70(1);
 }
 
 function $30($0, $1_1, $2, $3, $4_1, $5_1) {
  var $6_1 = Math_fround(0), $7 = 0.0, $8_1 = Math_fround(0), $9_1 = 0.0, $10_1 = Math_fround(0), $11_1 = Math_fround(0), $12_1 = 0.0, $13_1 = 0.0, $14_1 = Math_fround(0), $15_1 = 0.0, $16 = Math_fround(0), $17_1 = Math_fround(0);
  if ($0) {
   $0 = 0;
   $16 = Math_fround($4_1);
   $17_1 = Math_fround($5_1);
   $10_1 = Math_fround(Infinity);
   $11_1 = Math_fround(-Infinity);
   while (1) {
    $6_1 = HEAPF32[($0 << 2) + $2 >> 2];
    $8_1 = $6_1 > $16 ? $6_1 : Math_fround(Infinity);
    $10_1 = $10_1 > $8_1 ? $8_1 : $10_1;
    $8_1 = $6_1 <= $17_1 ? $6_1 : Math_fround(-Infinity);
    $11_1 = $11_1 < $8_1 ? $8_1 : $11_1;
    $6_1 = Math_fround($6_1 - $6_1);
    $6_1 = $6_1 != $6_1 ? Math_fround(1.0) : Math_fround(0.0);
    $14_1 = $6_1 < $14_1 ? $14_1 : $6_1;
    $0 = $0 + 1 | 0;
    if (($3 | 0) > ($0 | 0)) {
     continue
    }
    break;
   }   HEAPF64[$1_1 >> 3] = $10_1;
   HEAPF64[$1_1 + 8 >> 3] = $11_1;
   $0 = $14_1 == Math_fround(0.0);
  } else {
   $0 = 0;
   $12_1 = Infinity;
   $13_1 = -Infinity;
   while (1) {
    $7 = HEAPF64[($0 << 3) + $2 >> 3];
    $9_1 = $4_1 < $7 ? $7 : Infinity;
    $12_1 = $12_1 > $9_1 ? $9_1 : $12_1;
    $9_1 = $5_1 >= $7 ? $7 : -Infinity;
    $13_1 = $13_1 < $9_1 ? $9_1 : $13_1;
    $7 = $7 - $7;
    $7 = $7 != $7 ? 1.0 : 0.0;
    $15_1 = $7 < $15_1 ? $15_1 : $7;
    $0 = $0 + 1 | 0;
    if (($3 | 0) > ($0 | 0)) {
     continue
    }
    break;
   }   HEAPF64[$1_1 >> 3] = $12_1;
   HEAPF64[$1_1 + 8 >> 3] = $13_1;
   $0 = $15_1 == 0.0;
  }
  return $0;
 }
 
 function $31($0, $1_1, $2, $3, $4_1, $5_1, $6_1, $7) {
  var $8_1 = 0, $9_1 = 0.0, $10_1 = 0, $11_1 = 0, $12_1 = 0.0, $13_1 = 0, $14_1 = 0.0, $15_1 = 0.0, $16 = 0, $17_1 = Math_fround(0), $18_1 = Math_fround(0), $19_1 = Math_fround(0), $20_1 = 0, $21_1 = 0.0, $22_1 = Math_fround(0), $23_1 = 0.0, $24_1 = 0.0, $25_1 = 0, $26_1 = Math_fround(0), $27_1 = 0.0, $28_1 = Math_fround(0), $29_1 = 0.0, $30_1 = 0.0, $31_1 = 0, $32_1 = 0;
  $16 = HEAPU8[4528];
  $21_1 = +($1_1 | 0) - $2;
  $24_1 = -$2;
  $3 = $3 <= $5_1 & $3 >= $4_1 ? $3 : $4_1 * .5 + $5_1 * .5;
  while (1) {
   if (($7 | 0) > ($25_1 | 0)) {
    block : {
     $12_1 = $16 ? +Math_fround($3) : $3;
     $15_1 = HEAPF64[567];
     if (HEAPU8[4528]) {
      $8_1 = 0;
      $13_1 = 0;
      $9_1 = 0.0;
      $17_1 = Math_fround($12_1);
      $19_1 = Math_fround($17_1 + Math_fround($15_1));
      if (!($19_1 > $17_1)) {
       $19_1 = Math_fround(-$14(1, -$12_1));
      }
      $14_1 = 1.0 / (+$19_1 - +$17_1);
      while (1) {
       if (($1_1 | 0) > ($8_1 | 0)) {
        $18_1 = Math_fround(0.0);
        $10_1 = ($8_1 << 2) + $0 | 0;
        $11_1 = $8_1 + 1024 | 0;
        $11_1 = ((($1_1 | 0) > ($11_1 | 0) ? $11_1 : $1_1) << 2) + $0 | 0;
        while (1) {
         $28_1 = $18_1;
         $22_1 = HEAPF32[$10_1 >> 2];
         $18_1 = $17_1 > $22_1 ? $17_1 : $22_1;
         $26_1 = $18_1 > $19_1 ? $19_1 : $18_1;
         $18_1 = Math_fround($28_1 + Math_fround($26_1 - $17_1));
         $13_1 = ($22_1 == $26_1) + $13_1 | 0;
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
       $9_1 = -$14(0, -$12_1);
      }
      $29_1 = 1.0 / ($9_1 - $12_1);
      while (1) {
       if (($1_1 | 0) > ($8_1 | 0)) {
        $15_1 = 0.0;
        $10_1 = ($8_1 << 3) + $0 | 0;
        $11_1 = $8_1 + 1024 | 0;
        $11_1 = ((($1_1 | 0) > ($11_1 | 0) ? $11_1 : $1_1) << 3) + $0 | 0;
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
     $9_1 = HEAPF64[176] - $2;
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
      $8_1 = $9_1 * $9_1 <= $14_1 * .05 & Math_abs($9_1) <= $6_1;
     }
     $9_1 = $12_1 + HEAPF64[567] * $9_1 / $14_1;
     $14_1 = $16 ? +Math_fround($9_1) : $9_1;
     if ($14_1 > $4_1 & $5_1 > $14_1) {
      $3 = $9_1;
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
        $3 = $4_1 * .5 + $5_1 * .5;
       } else {
        $8_1 = $4($16, $4_1);
        $10_1 = i64toi32_i32$HIGH_BITS;
        $11_1 = $10_1 >> 1;
        $13_1 = $4($16, $5_1);
        $20_1 = i64toi32_i32$HIGH_BITS;
        $32_1 = $20_1 >> 1;
        $20_1 = ($20_1 & 1) << 31 | $13_1 >>> 1;
        $10_1 = $20_1 + (($10_1 & 1) << 31 | $8_1 >>> 1) | 0;
        $8_1 = $8_1 & $13_1 & 1;
        $13_1 = $10_1 + $8_1 | 0;
        $11_1 = $11_1 + $32_1 | 0;
        $10_1 = $10_1 >>> 0 < $20_1 >>> 0 ? $11_1 + 1 | 0 : $11_1;
        $3 = $20($16, $13_1, $8_1 >>> 0 > $13_1 >>> 0 ? $10_1 + 1 | 0 : $10_1);
       }
      } else {
       $3 = $4_1 + ($5_1 - $4_1) * ($21_1 / ($21_1 - $24_1));
      }
      if (($16 ? +Math_fround($3) : $3) == $12_1) {
       break block
      }
     }
     $25_1 = $25_1 + 1 | 0;
     continue;
    }
   }
   break;
  }  return $3;
 }
 
 function $32($0, $1_1, $2, $3, $4_1, $5_1) {
  var $6_1 = 0, $7 = 0, $8_1 = 0, $9_1 = 0;
  $7 = $4_1 & 63 | $2 << 6;
  $8_1 = $2 >>> 26 | 0;
  $9_1 = $0 ? 0 : $3;
  $3 = __wasm_i64_mul($7, $8_1 ^ $9_1 << 6, 2135587861, -1640531527);
  $2 = i64toi32_i32$HIGH_BITS;
  $2 = __wasm_i64_mul($3 ^ $2, $2, 1717173651, -689373512);
  $3 = i64toi32_i32$HIGH_BITS;
  while (1) {
   if (($6_1 | 0) < 3) {
    $4_1 = ($6_1 << 6) + ($3 >>> 26 | 0) | 0;
    $3 = $3 << 6 | $2 >>> 26;
    $2 = $2 << 6;
    $4_1 = (Math_imul($4_1, 2 - (($0 | 0) != 0) | 0) << 3) + $1_1 | 0;
    HEAPF64[$4_1 >> 3] = HEAPF64[$4_1 >> 3] + $5_1 * (+($7 >>> 0) + +($8_1 | 0) * 4294967296.0 + 35184372088832.0);
    if (!$0) {
     HEAPF64[$4_1 + 8 >> 3] = HEAPF64[$4_1 + 8 >> 3] + $5_1 * +($9_1 >>> 0);
    }
    $6_1 = $6_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $33($0, $1_1, $2, $3) {
  HEAPF64[$0 + 16 >> 3] = HEAPF64[$1_1 >> 3];
  HEAPF64[$0 + 24 >> 3] = HEAPF64[$1_1 + 8 >> 3];
  HEAPF64[$0 + 32 >> 3] = $2;
  HEAPF64[$0 + 40 >> 3] = $3;
  HEAPF64[$0 + 48 >> 3] = -Infinity;
  HEAPF64[$0 + 56 >> 3] = Infinity;
  HEAP32[$0 + 264 >> 2] = 2;
 }
 
 function $34($0, $1_1, $2, $3) {
  var $4_1 = 0, $5_1 = 0, $6_1 = 0.0;
  while (1) {
   if (($4_1 | 0) < 2) {
    $5_1 = ($1_1 + 8104 | 0) + Math_imul($4_1, 56) | 0;
    if (!(!$3 | !HEAP32[$5_1 + 48 >> 2])) {
     $6_1 = HEAPF64[$5_1 >> 3];
     $30($0, 2784, $2, $3, $6_1, $6_1);
     $57($0, $5_1, $4_1, HEAPF64[($4_1 ? 2784 : 2792) >> 3]);
    }
    $4_1 = $4_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $35($0, $1_1, $2, $3) {
  var $4_1 = 0, $5_1 = 0;
  if (($0 | 0) == ($2 | 0) & ($1_1 | 0) == ($3 | 0)) {
   return 64
  }
  $4_1 = Math_clz32($1_1 - (($0 >>> 0 < $2 >>> 0) + $3 | 0) | 0);
  $5_1 = 128 - (($4_1 | 0) == 32 ? Math_clz32($0 - $2 | 0) + 32 | 0 : $4_1) | 0;
  $4_1 = Math_clz32($3 - (($0 >>> 0 > $2 >>> 0) + $1_1 | 0) | 0);
  return $0 >>> 0 > $2 >>> 0 & ($1_1 | 0) >= ($3 | 0) | ($1_1 | 0) > ($3 | 0) ? $5_1 : ($4_1 | 0) == 32 ? Math_clz32($2 - $0 | 0) + 32 | 0 : $4_1;
 }
 
 function $36($0) {
  var $1_1 = 0, $2 = 0, $3 = 0;
  $0 = ($0 | 0) > 64 ? $0 + -64 | 0 : 64 - $0 | 0;
  $1_1 = $0 - 1 | 0;
  $2 = $1_1 & 31;
  if (($1_1 & 63) >>> 0 >= 32) {
   $1_1 = 1 << $2;
   $3 = 0;
  } else {
   $3 = 1 << $2;
   $1_1 = $3 - 1 & 1 >>> 32 - $2;
  }
  $2 = $0 ? $3 : 0;
  i64toi32_i32$HIGH_BITS = $0 ? $1_1 : 0;
  return $2;
 }
 
 function $37($0) {
  var $1_1 = 0;
  HEAPF64[$0 + 168 >> 3] = 0;
  HEAPF64[$0 + 160 >> 3] = 0;
  $1_1 = $0 + 192 | 0;
  HEAPF64[$1_1 >> 3] = 0;
  HEAPF64[$1_1 + 8 >> 3] = 0;
  HEAPF64[$0 + 208 >> 3] = 0;
  HEAPF64[$0 + 176 >> 3] = -Infinity;
  HEAPF64[$0 + 184 >> 3] = Infinity;
 }
 
 function $39($0, $1_1, $2) {
  var $3 = 0.0;
  $3 = $1_1 * $2;
  $10($0, $3, $73($1_1, $2, $3));
 }
 
 function $40($0) {
  var $1_1 = 0, $2 = 0, $3 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  while (1) {
   if (($4_1 | 0) < 67) {
    $5_1 = ($4_1 << 3) + $0 | 0;
    $1_1 = $5_1;
    $6_1 = HEAP32[$1_1 >> 2];
    $1_1 = $2 + HEAP32[$1_1 + 4 >> 2] | 0;
    $2 = $3 + $6_1 | 0;
    $1_1 = $2 >>> 0 < $3 >>> 0 ? $1_1 + 1 | 0 : $1_1;
    HEAP32[$5_1 >> 2] = $2;
    HEAP32[$5_1 + 4 >> 2] = 0;
    $2 = $1_1 >> 31;
    $3 = $1_1;
    $4_1 = $4_1 + 1 | 0;
    continue;
   }
   break;
  }  $2 = $2 + HEAP32[$0 + 540 >> 2] | 0;
  $1_1 = $3 + HEAP32[$0 + 536 >> 2] | 0;
  $2 = $1_1 >>> 0 < $3 >>> 0 ? $2 + 1 | 0 : $2;
  HEAP32[$0 + 536 >> 2] = $1_1;
  HEAP32[$0 + 540 >> 2] = $2;
 }
 
 function $41($0) {
  var $1_1 = 0, $2 = 0, $3 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
  while (1) {
   if (($4_1 | 0) < 12) {
    $5_1 = ($4_1 << 3) + $0 | 0;
    $1_1 = $5_1;
    $6_1 = HEAP32[$1_1 >> 2];
    $1_1 = $2 + HEAP32[$1_1 + 4 >> 2] | 0;
    $2 = $3 + $6_1 | 0;
    $1_1 = $2 >>> 0 < $3 >>> 0 ? $1_1 + 1 | 0 : $1_1;
    HEAP32[$5_1 >> 2] = $2;
    HEAP32[$5_1 + 4 >> 2] = 0;
    $2 = $1_1 >> 31;
    $3 = $1_1;
    $4_1 = $4_1 + 1 | 0;
    continue;
   }
   break;
  }  $2 = $2 + HEAP32[$0 + 100 >> 2] | 0;
  $1_1 = $3 + HEAP32[$0 + 96 >> 2] | 0;
  $2 = $1_1 >>> 0 < $3 >>> 0 ? $2 + 1 | 0 : $2;
  HEAP32[$0 + 96 >> 2] = $1_1;
  HEAP32[$0 + 100 >> 2] = $2;
 }
 
 function $44($0, $1_1, $2) {
  var $3 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7 = 0.0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
  while (1) {
   $11_1 = $5_1;
   $6_1 = 0;
   while (1) {
    if (($6_1 | 0) < 192) {
     $8_1 = (Math_imul(2 - (($0 | 0) != 0) | 0, $6_1) << 3) + $1_1 | 0;
     $7 = HEAPF64[$8_1 >> 3];
     if (!($7 < 35184372088832.0 | $7 >= 70368744177664.0)) {
      $9_1 = $9($7 + -35184372088832);
      $3 = i64toi32_i32$HIGH_BITS;
      $3 = __wasm_i64_sdiv($9_1, $3, 64, 0);
      $4_1 = $5_1;
      $5_1 = $4_1 + 1 | 0;
      $10_1 = ($4_1 << 3) + $2 | 0;
      if ($0) {
       $4_1 = $3;
       $3 = $3 >> 31;
      } else {
       $4_1 = $3;
       $3 = ~~HEAPF64[$8_1 + 8 >> 3] >>> 0;
       $4_1 = $4_1 | 0;
      }
      HEAP32[$10_1 >> 2] = $4_1;
      HEAP32[$10_1 + 4 >> 2] = $3;
      $32($0, $1_1, $4_1, $3, $9_1, -1);
     }
     $6_1 = $6_1 + 1 | 0;
     continue;
    }
    break;
   }   if (($5_1 | 0) > ($11_1 | 0)) {
    continue
   }
   break;
  }  return $5_1;
 }
 
 function $45($0, $1_1) {
  var $2 = 0.0, $3 = 0.0, $4_1 = 0.0, $5_1 = 0, $6_1 = 0.0;
  $5_1 = $1_1 - -64 | 0;
  $3 = HEAPF64[574];
  $2 = HEAPF64[$5_1 >> 3] / $3;
  $4_1 = Math_floor($2);
  $6_1 = HEAPF64[$1_1 + 16 >> 3];
  $2 = $2 - $4_1 + HEAPF64[$5_1 + 8 >> 3] / $3;
  if ($2 < 0.0) {
   $2 = $2 + 1.0;
   $4_1 = $4_1 + -1;
  }
  $5($0, $6_1, $4_1 * $3);
  $74($0, Math_floor($2 * 16777216.0) * ($3 * 5.9604644775390625e-08));
  $33($0, 2816, HEAPF64[$1_1 + 88 >> 3], HEAPF64[$1_1 + 80 >> 3]);
 }
 
 function $46($0, $1_1, $2, $3) {
  var $4_1 = 0.0, $5_1 = 0.0, $6_1 = 0, $7 = 0.0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  HEAPF64[$1_1 >> 3] = HEAPF64[$2 >> 3];
  HEAPF64[$1_1 + 8 >> 3] = HEAPF64[$2 + 8 >> 3];
  if (HEAPF64[$2 + 88 >> 3] != 0.0) {
   return
  }
  $4_1 = HEAPF64[$2 + 80 >> 3];
  if ($4_1 != HEAPF64[(($0 + 8104 | 0) + Math_imul($3, 56) | 0) + 8 >> 3]) {
   $5_1 = HEAPF64[$2 + 40 >> 3];
   $53($0, $3, $5_1, $5_1, $4_1);
  }
  $6_1 = ($0 + 8104 | 0) + Math_imul($3, 56) | 0;
  if (HEAP32[$6_1 + 40 >> 2]) {
   $4_1 = $56(HEAP32[$0 + 284 >> 2] != 0, $3, HEAP32[$6_1 + 32 >> 2], HEAP32[$6_1 + 36 >> 2]);
  } else {
   $4_1 = HEAPF64[$6_1 + 16 >> 3];
  }
  if (Math_abs($4_1) == Infinity) {
   return
  }
  $5_1 = HEAPF64[572];
  $7 = $4_1 / $5_1;
  $5(2832, (wasm2js_f64$0 = __wasm_nearest_f64($7) * $5_1, wasm2js_f64$1 = $4_1, wasm2js_i32$0 = Math_abs($7) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1), $3 ? -HEAPF64[569] : 0.0);
  if (($8(2832, $2) | 0) == (($3 ? 1 : -1) | 0)) {
   HEAPF64[$1_1 >> 3] = HEAPF64[354];
   HEAPF64[$1_1 + 8 >> 3] = HEAPF64[355];
  }
 }
 
 function $47($0) {
  var $1_1 = 0, $2 = 0, $3 = 0.0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7 = 0, $8_1 = 0.0, $9_1 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0, $14_1 = 0.0, $15_1 = 0.0, $16 = 0.0, $17_1 = 0.0, $18_1 = 0.0, $19_1 = 0.0, $20_1 = 0.0;
  HEAP32[$0 + 276 >> 2] = 0;
  if (HEAP32[$0 + 264 >> 2]) {
   return
  }
  $2 = HEAP32[$0 + 272 >> 2] + 1 | 0;
  HEAP32[$0 + 272 >> 2] = $2;
  if (($2 | 0) > 96) {
   wasm2js_trap();
  }
  $6(HEAP32[$0 + 284 >> 2] != 0, HEAPF64[$0 + 64 >> 3], HEAPF64[$0 + 72 >> 3]);
  if (HEAP32[$0 + 268 >> 2] ? HEAP32[$0 + 272 >> 2] == 1 : 0) {
   $1($0, 0.0, 0.0, 0.0);
  }
  $2 = $0 + 304 | 0;
  if (HEAPF64[$2 + 88 >> 3] > 0.0) {
   $1($0, HEAPF64[$2 + 16 >> 3], HEAPF64[$2 + 64 >> 3], HEAPF64[$2 + 72 >> 3]);
  }
  $1_1 = $0 + 424 | 0;
  if (HEAPF64[$1_1 + 88 >> 3] > 0.0) {
   $1($0, HEAPF64[$1_1 + 16 >> 3], HEAPF64[$1_1 + 64 >> 3], HEAPF64[$1_1 + 72 >> 3]);
  }
  if (HEAPF64[$1_1 + 88 >> 3] < 0.0 & HEAPF64[$2 + 88 >> 3] < 0.0) {
   $2 = HEAP32[$0 + 288 >> 2];
   if (($2 | 0) > 0) {
    $48($0, HEAPF64[$0 + 96 >> 3], 0.0, HEAPF64[$0 + 104 >> 3], $2);
   } else {
    $3 = HEAPF64[$0 + 64 >> 3];
    $9_1 = $17(HEAPF64[$0 + 96 >> 3], $3);
    $5_1 = i64toi32_i32$HIGH_BITS;
    $1($0, HEAPF64[$0 + 96 >> 3], 0.0, 0.0);
    $1_1 = $9(HEAPF64[$0 + 104 >> 3]);
    $2 = i64toi32_i32$HIGH_BITS << 24 | $1_1 >>> 8;
    $6_1 = $1_1 << 24;
    while (1) {
     if (($4_1 | 0) < 13) {
      $1($0, $18($9_1 - $6_1 | 0, $5_1 - (($6_1 >>> 0 > $9_1 >>> 0) + $2 | 0) | 0, $3), 0.0, 0.0);
      $1_1 = $2 + $5_1 | 0;
      $13_1 = $1_1 + 1 | 0;
      $7 = $1_1;
      $1_1 = $6_1 + $9_1 | 0;
      $10_1 = $1_1 >>> 0 < $9_1 >>> 0 ? $13_1 : $7;
      $1($0, $18($1_1, $10_1, $3), 0.0, 0.0);
      $4_1 = $4_1 + 1 | 0;
      $1_1 = $2;
      $2 = $1_1 >> 2;
      $6_1 = ($1_1 & 3) << 30 | $6_1 >>> 2;
      continue;
     }
     break;
    }   }
   return;
  }
  $46($0, 2848, $2, 1);
  $46($0, 2864, $1_1, 0);
  if (($8(2848, 2864) | 0) >= 0) {
   HEAPF64[356] = HEAPF64[$2 >> 3];
   HEAPF64[357] = HEAPF64[$2 + 8 >> 3];
   HEAPF64[358] = HEAPF64[$1_1 >> 3];
   HEAPF64[359] = HEAPF64[$1_1 + 8 >> 3];
  }
  $49($0, 2848, $2);
  $49($0, 2864, $1_1);
  $11_1 = HEAPF64[$1_1 + 88 >> 3];
  $8_1 = HEAPF64[$2 + 88 >> 3];
  if ($11_1 >= 0.0 & $8_1 >= 0.0) {
   $3 = HEAPF64[356];
   $17_1 = $3;
   $18_1 = HEAPF64[$2 + 96 >> 3];
   $19_1 = HEAPF64[$1_1 + 96 >> 3];
   $14_1 = -$8_1;
   $8_1 = HEAPF64[$0 + 64 >> 3];
   $15_1 = HEAPF64[358] - $3 + (HEAPF64[359] - HEAPF64[357]);
   $3 = $15_1;
   $20_1 = $14_1 / $8_1 * $3;
   $14_1 = -$11_1 / $8_1 * $3;
   $8_1 = 1.0;
   while (1) {
    if (($4_1 | 0) < 60) {
     $3 = ($16 + $8_1) * .5;
     $11_1 = 1.0 - $3;
     if ($11_1 * $11_1 * (($3 + $3 + 1.0) * $18_1 + $3 * $20_1) + $3 * $3 * (($11_1 + $11_1 + 1.0) * $19_1 - $11_1 * $14_1) > 0.0) {
      $16 = $3;
     } else {
      $8_1 = $3;
     }
     $4_1 = $4_1 + 1 | 0;
     continue;
    }
    break;
   }   $48($0, $17_1, ($16 + $8_1) * .5 * $15_1 + HEAPF64[357], $15_1 * .125, 6);
  }
  if (!(HEAP32[$0 + 292 >> 2] ? HEAP32[$0 + 296 >> 2] : 1)) {
   return
  }
  $2 = (63 - HEAP32[$0 + 276 >> 2] | 0) / 2 | 0;
  $3 = +($2 + 1 | 0);
  $3 = HEAPF64[358] / $3 - HEAPF64[356] / $3 + (HEAPF64[359] - HEAPF64[357]) / $3;
  $4_1 = 1;
  while (1) {
   if (($2 | 0) >= ($4_1 | 0)) {
    $1($0, HEAPF64[356], +($4_1 | 0) * $3 + HEAPF64[357], 0.0);
    $4_1 = $4_1 + 1 | 0;
    continue;
   }
   break;
  }  $2 = 63 - HEAP32[$0 + 276 >> 2] | 0;
  $3 = HEAPF64[$0 + 64 >> 3];
  $6_1 = $17(HEAPF64[356], $3);
  $1_1 = i64toi32_i32$HIGH_BITS;
  $9_1 = $1_1;
  $4_1 = $17(HEAPF64[358], $3);
  $5_1 = $1_1 + 1 | 0;
  $1_1 = $6_1 + 1 | 0;
  $10_1 = $1_1 ? $9_1 : $5_1;
  $5_1 = i64toi32_i32$HIGH_BITS;
  if (($10_1 | 0) > ($5_1 | 0)) {
   $1_1 = 1;
  } else {
   $1_1 = ($5_1 | 0) <= ($10_1 | 0) & $1_1 >>> 0 >= $4_1 >>> 0;
  }
  if ($1_1) {
   $1($0, HEAPF64[358], $3 * -0.5, 0.0);
  }
  $1_1 = $2 >> 31 << 1 | $2 >>> 31;
  $2 = $2 << 1;
  $4_1 = __wasm_i64_sdiv($4_1, $5_1, $2, $1_1);
  $10_1 = i64toi32_i32$HIGH_BITS;
  $12_1 = __wasm_i64_sdiv($6_1, $9_1, $2, $1_1);
  $5_1 = $4_1 - $12_1 | 0;
  $7 = $5_1;
  $4_1 = $10_1 - (i64toi32_i32$HIGH_BITS + ($4_1 >>> 0 < $12_1 >>> 0) | 0) | 0;
  if (($4_1 | 0) < 0) {
   $5_1 = 1;
  } else {
   $5_1 = ($4_1 | 0) <= 0 & $5_1 >>> 0 <= 1;
  }
  $10_1 = $5_1 ? 1 : $7;
  $5_1 = $5_1 ? 0 : $4_1;
  $4_1 = 1;
  while (1) {
   $12_1 = $4_1 >> 31;
   if (($1_1 | 0) > ($12_1 | 0)) {
    $7 = 1;
   } else {
    $7 = $2 >>> 0 > $4_1 >>> 0 & ($1_1 | 0) >= ($12_1 | 0);
   }
   if ($7) {
    $12_1 = __wasm_i64_mul($4_1, $4_1 >> 31, $10_1, $5_1);
    $13_1 = $12_1 + $6_1 | 0;
    $7 = i64toi32_i32$HIGH_BITS + $9_1 | 0;
    $1($0, $18($13_1, $12_1 >>> 0 > $13_1 >>> 0 ? $7 + 1 | 0 : $7, $3), 0.0, 0.0);
    $4_1 = $4_1 + 2 | 0;
    continue;
   }
   break;
  } }
 
 function $48($0, $1_1, $2, $3, $4_1) {
  var $5_1 = 0.0, $6_1 = 0.0, $7 = 0;
  $1($0, $1_1, $2, 0.0);
  while (1) {
   if (($4_1 | 0) > ($7 | 0)) {
    $5_1 = $2 - $3;
    $6_1 = $5_1 - $2;
    $1($0, $1_1, $5_1, $2 - ($5_1 - $6_1) + (-$3 - $6_1));
    $5_1 = $2 + $3;
    $6_1 = $5_1 - $2;
    $1($0, $1_1, $5_1, $2 - ($5_1 - $6_1) + ($3 - $6_1));
    $7 = $7 + 1 | 0;
    $3 = $3 * .125;
    continue;
   }
   break;
  } }
 
 function $49($0, $1_1, $2) {
  var $3 = 0.0, $4_1 = 0;
  if (HEAPF64[$2 + 88 >> 3] != 0.0) {
   return
  }
  $1($0, HEAPF64[$1_1 >> 3], HEAPF64[$1_1 + 8 >> 3], 0.0);
  $3 = HEAPF64[$0 + 64 >> 3] * HEAPF64[$2 + 96 >> 3];
  while (1) {
   if (($4_1 | 0) < 5) {
    $1($0, HEAPF64[$1_1 >> 3], $3, HEAPF64[$1_1 + 8 >> 3]);
    $4_1 = $4_1 + 1 | 0;
    $3 = $3 * .125;
    continue;
   }
   break;
  } }
 
 function $50($0) {
  var $1_1 = 0;
  $1_1 = $0 + 8160 | 0;
  HEAP32[$1_1 + 40 >> 2] = 0;
  $0 = $0 + 8104 | 0;
  HEAP32[$0 + 40 >> 2] = 0;
  HEAPF64[$1_1 + 8 >> 3] = -1;
  HEAPF64[$0 + 8 >> 3] = -1;
  HEAPF64[$0 + 16 >> 3] = -Infinity;
  HEAPF64[$1_1 + 16 >> 3] = Infinity;
 }
 
 function $51($0) {
  var $1_1 = 0.0, $2 = 0;
  $1_1 = HEAPF64[$0 + 72 >> 3] - HEAPF64[$0 + 88 >> 3];
  if ($1_1 != 0.0) {
   $2 = $1_1 != HEAPF64[$0 + 80 >> 3];
  } else {
   $2 = 0;
  }
  if ($2) {
   return
  }
  HEAP32[$0 + 264 >> 2] = 1;
  $50($0);
  if ($1_1 == 0.0) {
   global$4 = 4;
   $19($0, 0, HEAP32[$0 + 284 >> 2] ? 3402823466385288598117041.0e14 : 1797693134862315708145274.0e284, HEAPF64[$0 + 96 >> 3]);
  } else {
   global$4 = 4;
   $19($0, 1, -Infinity, HEAPF64[$0 + 96 >> 3]);
  }
 }
 
 function $52($0, $1_1) {
  HEAP32[$0 + 264 >> 2] = 1;
  global$4 = 4;
  $19($0, 0, $1_1, $1_1);
  global$4 = 4;
  $19($0, 1, $1_1, $1_1);
 }
 
 function $53($0, $1_1, $2, $3, $4_1) {
  var $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = ($0 + 8104 | 0) + Math_imul($1_1, 56) | 0;
  HEAP32[$5_1 + 40 >> 2] = 1;
  HEAP32[$5_1 + 44 >> 2] = -1;
  HEAPF64[$5_1 >> 3] = $2;
  HEAPF64[$5_1 + 8 >> 3] = $4_1;
  (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = $58(HEAP32[$0 + 284 >> 2] != 0, $1_1, $3)), HEAP32[wasm2js_i32$0 + 32 >> 2] = wasm2js_i32$1;
  HEAP32[$5_1 + 36 >> 2] = i64toi32_i32$HIGH_BITS;
  HEAPF64[$5_1 + 16 >> 3] = $1_1 ? Infinity : -Infinity;
 }
 
 function $54($0, $1_1) {
  var $2 = 0, $3 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7 = 0, $8_1 = 0, $9_1 = 0;
  $2 = HEAP32[$0 + 284 >> 2] != 0;
  $8_1 = $2;
  if (HEAP32[$0 + 248 >> 2] <= 96) {
   $2 = Math_imul(2 - $2 | 0, 1536);
  } else {
   $2 = 0;
  }
  $5_1 = $2 + 3096 | 0;
  while (1) {
   if (($4_1 | 0) < 2) {
    $2 = ($0 + 8104 | 0) + Math_imul($4_1, 56) | 0;
    if (HEAP32[$2 + 40 >> 2]) {
     wasm2js_memory_fill($1_1, 0, $5_1);
     if (HEAP32[$2 + 44 >> 2]) {
      $6_1 = $59(HEAP32[$2 + 24 >> 2], HEAP32[$2 + 28 >> 2], HEAP32[$2 + 32 >> 2], HEAP32[$2 + 36 >> 2]);
      $9_1 = i64toi32_i32$HIGH_BITS;
      $3 = $35(HEAP32[$2 + 24 >> 2], HEAP32[$2 + 28 >> 2], HEAP32[$2 + 32 >> 2], HEAP32[$2 + 36 >> 2]);
      $7 = $36($3);
      $3 = Math_imul($3, 24) + $1_1 | 0;
      HEAPF64[$3 >> 3] = 1;
      HEAPF64[$3 + 8 >> 3] = $6_1 - $7 >>> 0;
      HEAPF64[$3 + 16 >> 3] = $9_1 - (i64toi32_i32$HIGH_BITS + ($6_1 >>> 0 < $7 >>> 0) | 0) >>> 0;
      if (HEAP32[$0 + 248 >> 2] <= 96) {
       $32($8_1, $1_1 + 3096 | 0, HEAP32[$2 + 24 >> 2], HEAP32[$2 + 28 >> 2], HEAP32[$0 + 256 >> 2], 1.0);
      }
     }
     $1_1 = $1_1 + $5_1 | 0;
    }
    $4_1 = $4_1 + 1 | 0;
    continue;
   }
   break;
  }  return $1_1;
 }
 
 function $56($0, $1_1, $2, $3) {
  return $20($0, $1_1 ? 0 - $2 | 0 : $2, $1_1 ? 0 - ((($2 | 0) != 0) + $3 | 0) | 0 : $3);
 }
 
 function $57($0, $1_1, $2, $3) {
  var $4_1 = 0, $5_1 = 0, $6_1 = 0;
  $0 = $58($0, $2, $3);
  $2 = i64toi32_i32$HIGH_BITS;
  $5_1 = Math_abs($3) < Infinity;
  if (HEAP32[$1_1 + 44 >> 2] > 0) {
   if ($5_1) {
    $6_1 = HEAP32[$1_1 + 24 >> 2];
    $4_1 = HEAP32[$1_1 + 28 >> 2];
    if (($4_1 | 0) > ($2 | 0)) {
     $4_1 = 1;
    } else {
     $4_1 = ($2 | 0) <= ($4_1 | 0) & $0 >>> 0 <= $6_1 >>> 0;
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
  HEAP32[$1_1 + 44 >> 2] = $5_1;
  HEAP32[$1_1 + 24 >> 2] = $0;
  HEAP32[$1_1 + 28 >> 2] = $2;
 }
 
 function $58($0, $1_1, $2) {
  if ($1_1) {
   $1_1 = $4($0, $2);
   $0 = 0 - $1_1 | 0;
   $1_1 = 0 - (i64toi32_i32$HIGH_BITS + (($1_1 | 0) != 0) | 0) | 0;
  } else {
   $0 = $4($0, $2);
   $1_1 = i64toi32_i32$HIGH_BITS;
  }
  i64toi32_i32$HIGH_BITS = $1_1;
  return $0;
 }
 
 function $59($0, $1_1, $2, $3) {
  var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7 = 0;
  $4_1 = $1_1 - (($0 >>> 0 < $2 >>> 0) + $3 | 0) | 0;
  $5_1 = $3 - (($0 >>> 0 > $2 >>> 0) + $1_1 | 0) | 0;
  $6_1 = $0 - $2 | 0;
  $7 = $2 - $0 | 0;
  $0 = ($1_1 | 0) >= ($3 | 0) & $0 >>> 0 >= $2 >>> 0 | ($1_1 | 0) > ($3 | 0);
  $1_1 = $0 ? $6_1 : $7;
  i64toi32_i32$HIGH_BITS = $0 ? $4_1 : $5_1;
  return $1_1;
 }
 
 function $60($0) {
  var $1_1 = 0, $2 = 0, $3 = 0, $4_1 = 0;
  while (1) {
   if (($1_1 | 0) < 2) {
    $2 = ($0 + 8104 | 0) + Math_imul($1_1, 56) | 0;
    $3 = HEAP32[$2 + 40 >> 2] != 0;
    if ($3) {
     $3 = HEAP32[$2 + 44 >> 2] == -1;
    }
    HEAP32[$2 + 48 >> 2] = $3;
    if (HEAP32[$2 + 48 >> 2]) {
     $57(HEAP32[$0 + 284 >> 2] != 0, $2, $1_1, $1_1 ? HEAPF64[$0 + 184 >> 3] : HEAPF64[$0 + 176 >> 3]);
     $4_1 = 1;
    }
    $1_1 = $1_1 + 1 | 0;
    continue;
   }
   break;
  }  return $4_1;
 }
 
 function $61($0, $1_1) {
  var $2 = 0, $3 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0.0, wasm2js_i32$1 = 0;
  $2 = HEAP32[$0 + 284 >> 2] != 0;
  $19_1 = $2;
  if (HEAP32[$0 + 248 >> 2] <= 96) {
   $2 = Math_imul(2 - $2 | 0, 1536);
  } else {
   $2 = 0;
  }
  $22_1 = $2 + 3096 | 0;
  while (1) {
   if (($15_1 | 0) < 2) {
    $5_1 = ($0 + 8104 | 0) + Math_imul($15_1, 56) | 0;
    if (HEAP32[$5_1 + 40 >> 2]) {
     $7 = 128;
     while (1) {
      if (($7 | 0) >= 0) {
       $2 = HEAPF64[Math_imul($7, 24) + $1_1 >> 3] == 0.0;
      } else {
       $2 = 0;
      }
      if ($2) {
       $7 = $7 - 1 | 0;
       continue;
      }
      break;
     }     if (($7 | 0) < 0) {
      HEAP32[$5_1 + 40 >> 2] = 0;
     } else {
      $3 = Math_imul($7, 24) + $1_1 | 0;
      $4_1 = $9(HEAPF64[$3 >> 3]);
      $10_1 = i64toi32_i32$HIGH_BITS;
      $6_1 = $9(HEAPF64[$3 + 8 >> 3]);
      $18_1 = i64toi32_i32$HIGH_BITS;
      $3 = $9(HEAPF64[$3 + 16 >> 3]);
      $12_1 = i64toi32_i32$HIGH_BITS;
      if (HEAP32[$0 + 248 >> 2] <= 96) {
       $16 = $44($19_1, $1_1 + 3096 | 0, 2016);
      } else {
       $16 = 0;
      }
      $11_1 = 0;
      $8_1 = -2147483648;
      $9_1 = 0;
      while (1) {
       if (($9_1 | 0) < ($16 | 0)) {
        $2 = ($9_1 << 3) + 2016 | 0;
        $17_1 = HEAP32[$2 >> 2];
        $13_1 = HEAP32[$2 + 4 >> 2];
        if (($35($17_1, $13_1, HEAP32[$5_1 + 32 >> 2], HEAP32[$5_1 + 36 >> 2]) | 0) == ($7 | 0)) {
         $14_1 = $59($17_1, $13_1, HEAP32[$5_1 + 32 >> 2], HEAP32[$5_1 + 36 >> 2]);
         $23_1 = i64toi32_i32$HIGH_BITS;
         $2 = $6_1;
         $20_1 = $36($7);
         $21_1 = $14_1 - $20_1 | 0;
         $6_1 = $2 - $21_1 | 0;
         $18_1 = $18_1 - ($2 >>> 0 < $21_1 >>> 0) | 0;
         $2 = $3;
         $14_1 = $23_1 - (i64toi32_i32$HIGH_BITS + ($14_1 >>> 0 < $20_1 >>> 0) | 0) | 0;
         $3 = $3 - $14_1 | 0;
         $12_1 = $12_1 - ($2 >>> 0 < $14_1 >>> 0) | 0;
         $2 = $11_1 >>> 0 > $17_1 >>> 0 & ($8_1 | 0) >= ($13_1 | 0) | ($8_1 | 0) > ($13_1 | 0);
         $11_1 = $2 ? $11_1 : $17_1;
         $8_1 = $2 ? $8_1 : $13_1;
         $2 = $4_1;
         $4_1 = $4_1 - 1 | 0;
         $10_1 = $10_1 - !$2 | 0;
        }
        $9_1 = $9_1 + 1 | 0;
        continue;
       }
       break;
      }      $9_1 = !$10_1 & $4_1 >>> 0 <= 1;
      if (!$9_1) {
       $9_1 = ($7 | 0) == 64;
      }
      if ($4_1 | $10_1) {
       $2 = $36($7);
       $13_1 = i64toi32_i32$HIGH_BITS + __wasm_i64_udiv($3, $12_1, $4_1, $10_1) | 0;
       _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($3, $12_1, $4_1, $10_1);
       i64toi32_i32$HIGH_BITS = __wasm_intrinsics_temp_i64$hi;
       $3 = ($7 | 0) < 64;
       $12_1 = $3 ? $4_1 - 1 | 0 : 0;
       $6_1 = $6_1 + $12_1 | 0;
       $3 = (__wasm_intrinsics_temp_i64 + $18_1 | 0) + ($3 ? $10_1 - !$4_1 | 0 : 0) | 0;
       $4_1 = __wasm_i64_udiv($6_1, $6_1 >>> 0 < $12_1 >>> 0 ? $3 + 1 | 0 : $3, $4_1, $10_1);
       $3 = $2 + $4_1 | 0;
       $6_1 = i64toi32_i32$HIGH_BITS + $13_1 | 0;
       $6_1 = $3 >>> 0 < $4_1 >>> 0 ? $6_1 + 1 | 0 : $6_1;
       $9_1 = !$6_1 & ($3 | 0) == 1 ? 1 : $9_1;
       if (($7 | 0) >= 64) {
        $4_1 = HEAP32[$5_1 + 36 >> 2] + $6_1 | 0;
        $16 = $4_1 + 1 | 0;
        $2 = $4_1;
        $6_1 = HEAP32[$5_1 + 32 >> 2];
        $4_1 = $3 + $6_1 | 0;
        $3 = $4_1 >>> 0 < $6_1 >>> 0 ? $16 : $2;
       } else {
        $2 = HEAP32[$5_1 + 32 >> 2];
        $4_1 = $2 - $3 | 0;
        $3 = HEAP32[$5_1 + 36 >> 2] - (($3 >>> 0 > $2 >>> 0) + $6_1 | 0) | 0;
       }
       $2 = $4_1;
       $4_1 = $4_1 >>> 0 < $11_1 >>> 0 & ($3 | 0) <= ($8_1 | 0) | ($3 | 0) < ($8_1 | 0);
       $11_1 = $4_1 ? $11_1 : $2;
       $8_1 = $4_1 ? $8_1 : $3;
      }
      if ($9_1) {
       HEAP32[$5_1 + 40 >> 2] = 0;
       (wasm2js_i32$0 = $5_1, wasm2js_f64$0 = $56($19_1, $15_1, $11_1, $8_1)), HEAPF64[wasm2js_i32$0 + 16 >> 3] = wasm2js_f64$0;
      } else {
       if (HEAP32[$5_1 + 44 >> 2]) {
        (wasm2js_i32$0 = $5_1, wasm2js_i32$1 = ($35(HEAP32[$5_1 + 24 >> 2], HEAP32[$5_1 + 28 >> 2], HEAP32[$5_1 + 32 >> 2], HEAP32[$5_1 + 36 >> 2]) | 0) == ($7 | 0)), HEAP32[wasm2js_i32$0 + 44 >> 2] = wasm2js_i32$1;
       }
       HEAP32[$5_1 + 32 >> 2] = $11_1;
       HEAP32[$5_1 + 36 >> 2] = $8_1;
      }
     }
     $1_1 = $1_1 + $22_1 | 0;
    }
    $15_1 = $15_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $62($0, $1_1, $2, $3) {
  var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7 = 0, $8_1 = 0, $9_1 = 0.0, $10_1 = 0.0, $11_1 = 0.0, $12_1 = 0.0, $13_1 = 0.0;
  $6(HEAP32[$0 + 284 >> 2] != 0, HEAPF64[$0 + 64 >> 3], HEAPF64[$0 + 72 >> 3]);
  $7 = ($2 >> (($2 | 0) < 262144 ? 3 : 4)) - -64 | 0;
  if (($2 | 0) < 64) {
   $4_1 = -1;
  } else {
   $4_1 = $15($7 + 40 << 3 >>> (HEAP32[$0 + 284 >> 2] != 0) | 0);
  }
  $9_1 = HEAPF64[$0 + 160 >> 3];
  $10_1 = HEAPF64[$0 + 168 >> 3];
  $11_1 = HEAPF64[$0 + 192 >> 3];
  $12_1 = HEAPF64[$0 + 200 >> 3];
  $13_1 = HEAPF64[$0 + 208 >> 3];
  $5_1 = HEAP32[$0 + 276 >> 2] - 1 | 0;
  while (1) {
   if (($5_1 | 0) >= ($6_1 | 0)) {
    if (($4_1 | 0) != -1 & ($5_1 | 0) > ($6_1 | 0) & ($2 | 0) >= 64) {
     HEAP32[781] = $4_1;
     HEAP32[782] = ($1_1 | 0) == ($4_1 | 0) ? $2 + 32 | 0 : $7;
     $8_1 = $0 + 544 | 0;
     if ($65($0, $1_1, $2, $8_1 + Math_imul($6_1, 120) | 0, Math_imul($5_1, 120) + $8_1 | 0)) {
      $2 = HEAP32[780];
      $1_1 = $4_1;
     }
    }
    $63($0, $1_1, $2, $6_1, $3);
    if (($5_1 | 0) > ($6_1 | 0)) {
     $63($0, $1_1, $2, $5_1, $3);
    }
    $6_1 = $6_1 + 1 | 0;
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
  return (Math_imul(HEAP32[$0 + 276 >> 2], HEAPU8[4528] ? 4 : 5) << 3) + $3 | 0;
 }
 
 function $63($0, $1_1, $2, $3, $4_1) {
  var $5_1 = 0.0, $6_1 = 0.0, $7 = 0.0, $8_1 = 0;
  $4_1 = (Math_imul(HEAPU8[4528] ? 4 : 5, $3) << 3) + $4_1 | 0;
  $3 = ($0 + 544 | 0) + Math_imul($3, 120) | 0;
  HEAPF64[388] = HEAPF64[$3 + 16 >> 3];
  $8_1 = $1_1;
  $1_1 = $3 + 40 | 0;
  $12(3072, $8_1, $2, $1_1, $1_1);
  HEAPF64[$4_1 >> 3] = +HEAP32[779] + HEAPF64[$0 + 168 >> 3];
  HEAPF64[$4_1 + 8 >> 3] = +HEAP32[778] + HEAPF64[$0 + 160 >> 3];
  $68(3136, $0);
  $5_1 = HEAPF64[572];
  $6_1 = HEAPF64[392] / $5_1;
  $5_1 = HEAPF64[393] / $5_1;
  if (!HEAPU8[4528]) {
   $7 = __wasm_nearest_f64($6_1 * 8.271806125530277e-25);
   $6_1 = $6_1 - $7 * 1099511627776.0 * 1099511627776.0;
   HEAPF64[$4_1 + 32 >> 3] = $7;
  }
  $7 = __wasm_nearest_f64(($6_1 + $5_1) * 9.094947017729282e-13);
  HEAPF64[$4_1 + 24 >> 3] = $7;
  HEAPF64[$4_1 + 16 >> 3] = $6_1 - $7 * 1099511627776.0 + $5_1;
 }
 
 function $64($0, $1_1) {
  var $2 = 0, $3 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0.0, $7 = 0;
  $4_1 = HEAP32[$1_1 + 128 >> 2];
  $5_1 = HEAP32[$1_1 + 132 >> 2];
  HEAP32[$1_1 + 148 >> 2] = -1;
  $37($1_1);
  HEAP32[$1_1 + 140 >> 2] = 0;
  HEAP32[$1_1 + 136 >> 2] = 0;
  if (!$5_1) {
   return 0
  }
  $7 = $30($0, 3040, $4_1, $5_1, -Infinity, $0 ? 3402823466385288598117041.0e14 : 1797693134862315708145274.0e284);
  HEAP32[764] = $5_1;
  HEAP32[765] = 0;
  $3 = 0;
  block : {
   if ($7) {
    break block
   }
   while (1) {
    if (($2 | 0) < ($5_1 | 0)) {
     if ($0) {
      $6_1 = +HEAPF32[($2 << 2) + $4_1 >> 2];
     } else {
      $6_1 = HEAPF64[($2 << 3) + $4_1 >> 3];
     }
     $3 = 1;
     if ($6_1 != $6_1) {
      break block
     }
     if ($6_1 == Infinity) {
      HEAP32[765] = HEAP32[765] + 1;
     }
     if (Math_abs($6_1) == Infinity) {
      HEAP32[764] = HEAP32[764] - 1;
     }
     $2 = $2 + 1 | 0;
     continue;
    }
    break;
   }   $3 = 0;
  }
  $0 = $3;
  if ($0) {
   return $0
  }
  HEAP32[$1_1 + 136 >> 2] = HEAP32[764];
  HEAP32[$1_1 + 140 >> 2] = HEAP32[765];
  HEAPF64[$1_1 + 112 >> 3] = HEAPF64[380];
  HEAPF64[$1_1 + 120 >> 3] = HEAPF64[381];
  $0 = $4(0, HEAPF64[381]);
  $2 = i64toi32_i32$HIGH_BITS;
  $4_1 = __wasm_i64_mul($4(0, HEAPF64[380]), i64toi32_i32$HIGH_BITS, 31, 0);
  $0 = $4_1 + $0 | 0;
  $2 = i64toi32_i32$HIGH_BITS + $2 | 0;
  $2 = ($5_1 >> 31) + ($0 >>> 0 < $4_1 >>> 0 ? $2 + 1 | 0 : $2) | 0;
  $7 = $2 + 1 | 0;
  $3 = $2;
  $2 = $0 + $5_1 | 0;
  $0 = $0 >>> 0 > $2 >>> 0 ? $7 : $3;
  __wasm_i64_mul($2, $0, 2135587861, -1640531527);
  $0 = i64toi32_i32$HIGH_BITS;
  $2 = $0 >> 31;
  HEAP32[$1_1 + 256 >> 2] = $0 >> 8;
  HEAP32[$1_1 + 260 >> 2] = $2;
  return 0;
 }
 
 function $65($0, $1_1, $2, $3, $4_1) {
  var $5_1 = 0.0;
  $5_1 = HEAPF64[$3 >> 3] * .5 + HEAPF64[$4_1 >> 3] * .5 + HEAPF64[$0 + 64 >> 3] * .5;
  if (Math_abs($5_1) < HEAPF64[574] * 4503599627370496.0) {
   $5_1 = 0.0;
  } else {
   $5_1 = HEAPU8[4528] ? +Math_fround($5_1) : $5_1;
  }
  HEAPF64[388] = $5_1;
  if ($12(3072, $1_1, $2, $3 + 40 | 0, $4_1 + 40 | 0)) {
   return 0
  }
  $69($0);
  return 1;
 }
 
 function $66($0, $1_1, $2) {
  var $3 = 0, $4_1 = 0;
  $3 = HEAP32[$0 + 148 >> 2];
  $4_1 = $3;
  $3 = ($3 | 0) < 0;
  $4_1 = $3 ? HEAP32[$0 + 132 >> 2] : $4_1;
  if (($4_1 | 0) < 64) {
   return
  }
  HEAP32[781] = HEAP32[$0 + 144 >> 2];
  HEAP32[782] = $3 ? HEAP32[$0 + 152 >> 2] : $4_1 + 32 | 0;
  if (!$65($0, $3 ? HEAP32[$0 + 128 >> 2] : HEAP32[$0 + 144 >> 2], $4_1, $1_1, $2)) {
   return
  }
  HEAP32[$0 + 148 >> 2] = HEAP32[780];
  $3 = $0 + 216 | 0;
  HEAPF64[$3 >> 3] = HEAPF64[$1_1 >> 3];
  HEAPF64[$3 + 8 >> 3] = HEAPF64[$1_1 + 8 >> 3];
  $0 = $0 + 232 | 0;
  HEAPF64[$0 >> 3] = HEAPF64[$2 >> 3];
  HEAPF64[$0 + 8 >> 3] = HEAPF64[$2 + 8 >> 3];
 }
 
 function $67($0) {
  if (($8($0 + 216 | 0, $0 + 304 | 0) | 0) <= 0) {
   $0 = ($8($0 + 424 | 0, $0 + 232 | 0) | 0) <= 0;
  } else {
   $0 = 0;
  }
  return $0;
 }
 
 function $68($0, $1_1) {
  var $2 = 0, $3 = 0.0;
  $2 = $1_1 + 192 | 0;
  HEAPF64[$0 >> 3] = HEAPF64[$2 >> 3];
  HEAPF64[$0 + 8 >> 3] = HEAPF64[$2 + 8 >> 3];
  $3 = HEAPF64[$1_1 + 160 >> 3];
  if ($3 > 0.0) {
   $39($0, $3, HEAPF64[$1_1 + 208 >> 3] - HEAPF64[388]);
  }
  $10($0, HEAPF64[386], HEAPF64[387]);
 }
 
 function $69($0) {
  $68($0 + 192 | 0, $0);
  HEAPF64[$0 + 208 >> 3] = HEAPF64[388];
  HEAPF64[$0 + 160 >> 3] = HEAPF64[$0 + 160 >> 3] + +HEAP32[778];
  HEAPF64[$0 + 168 >> 3] = HEAPF64[$0 + 168 >> 3] + +HEAP32[779];
 }
 
 function $70($0) {
  var $1_1 = 0.0, $2 = 0.0, $3 = 0.0, $4_1 = 0.0, $5_1 = 0.0;
  $1_1 = HEAPF64[586];
  $2 = $1_1;
  $1_1 = $0 ? +Math_fround($1_1) : $1_1;
  $3 = $2 - $1_1 + HEAPF64[587];
  $2 = $0 ? +Math_fround($3) : $3;
  if (HEAP32[1166]) {
   $3 = HEAPF64[578];
   $5_1 = -$14($0, -$3);
   $4_1 = $3 - $1_1;
   if (($0 ? +Math_fround($4_1) : $4_1) > $2) {
    $1_1 = $3;
    $2 = 0.0;
   } else {
    $4_1 = $5_1 - $1_1;
    if (!(($0 ? +Math_fround($4_1) : $4_1) > $2)) {
     $1_1 = $5_1;
     $2 = Math_min($14($0, -0), ($3 - $1_1) * 1.1920928955078125e-07);
    }
   }
  }
  HEAPF64[592] = $1_1;
  HEAPF64[593] = $2;
 }
 
 function $72($0, $1_1, $2) {
  var $3 = 0.0, $4_1 = 0.0, $5_1 = 0.0, $6_1 = 0.0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  $5_1 = HEAPF64[$1_1 + 8 >> 3];
  $4_1 = HEAPF64[$1_1 >> 3];
  $3 = $0 + $4_1;
  $6_1 = HEAPF64[573];
  if (!(Math_abs($3) > $6_1 + $6_1)) {
   $6_1 = $0;
   $0 = $3 - $0;
   $4_1 = $6_1 - ($3 - $0) + ($4_1 - $0) + $5_1;
   $5_1 = $3 + $4_1;
   $0 = $5_1 - $3;
   $3 = $3 - ($5_1 - $0) + ($4_1 - $0);
   $4_1 = HEAPF64[572];
   $0 = Math_floor($5_1 / $4_1);
   $6_1 = $0 + -1;
   if ($5_1 == $0 * $4_1) {
    $1_1 = $3 < 0.0 ? 1 : $2 ? $3 == 0.0 : 0;
   } else {
    $1_1 = 0;
   }
   $3 = ($1_1 ? $6_1 : $0) * $4_1;
   $0 = $3 + $4_1 * .5;
   $5_1 = $0 / $4_1;
   $2 = (wasm2js_f64$0 = __wasm_nearest_f64($5_1) * $4_1, wasm2js_f64$1 = $0, wasm2js_i32$0 = Math_abs($5_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1) > $3;
   $5_1 = 0.0;
   $4_1 = 0.0;
  }
  $3 = $0 + $4_1;
  $3 = HEAPU8[4528] ? +Math_fround($3) : $3;
  $0 = $3 - $0;
  if ($0 < $4_1) {
   $1_1 = 1;
  } else {
   $1_1 = (!$2 & $5_1 == 0.0 | $5_1 > 0.0) & $0 == $4_1;
  }
  if ($1_1) {
   return $3
  }
  return $14(HEAPU8[4528], $3);
 }
 
 function $73($0, $1_1, $2) {
  var $3 = 0.0, $4_1 = 0.0, $5_1 = 0.0;
  $5_1 = $0;
  $3 = $0 * 134217729.0;
  $0 = $3 - ($3 - $0);
  $3 = $5_1 - $0;
  $5_1 = $1_1;
  $4_1 = $1_1 * 134217729.0;
  $1_1 = $4_1 - ($4_1 - $1_1);
  $4_1 = $5_1 - $1_1;
  return $3 * $4_1 - ($2 - $0 * $1_1 - $3 * $1_1 - $0 * $4_1);
 }
 
 function $74($0, $1_1) {
  $5($0, HEAPF64[$0 >> 3], HEAPF64[$0 + 8 >> 3] + $1_1);
 }
 
 function $75($0, $1_1) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  var $2 = 0, $3 = 0, $4_1 = 0, $5_1 = 0.0, $6_1 = 0, $7 = 0;
  if (HEAP32[$0 + 264 >> 2] == 2) {
   return $1_1 | 0
  }
  $2 = !HEAP32[$0 + 300 >> 2];
  if ($2) {
   $2 = HEAPF64[$0 + 392 >> 3] >= 0.0;
  }
  if ($2) {
   $2 = HEAPF64[$0 + 512 >> 3] >= 0.0;
  }
  if ($2) {
   $5_1 = HEAPF64[$0 + 384 >> 3] - HEAPF64[($0 + 424 | 0) + 80 >> 3];
   $2 = $5_1 + $5_1 + HEAPF64[$0 + 392 >> 3] - HEAPF64[$0 + 512 >> 3] <= 96.0;
  }
  HEAP32[$0 + 292 >> 2] = $2;
  if (!HEAP32[$0 + 264 >> 2]) {
   $47($0);
  }
  $2 = 0;
  __inlined_func$91$46 : {
   if (!HEAP32[$0 + 292 >> 2]) {
    break __inlined_func$91$46
   }
   $3 = HEAP32[$0 + 284 >> 2] != 0;
   $4_1 = HEAP32[$0 + 148 >> 2] >= 0;
   if ($4_1) {
    $4_1 = $67($0);
   }
   $7 = $4_1 ? HEAP32[$0 + 144 >> 2] : HEAP32[$0 + 128 >> 2];
   $4_1 = $4_1 ? HEAP32[$0 + 148 >> 2] : HEAP32[$0 + 132 >> 2];
   $6($3, HEAPF64[$0 + 64 >> 3], HEAPF64[$0 + 72 >> 3]);
   $6_1 = $0 + 304 | 0;
   HEAPF64[402] = HEAPF64[$6_1 + 16 >> 3];
   HEAP32[809] = 3248;
   HEAP32[810] = 128;
   $12(3184, $7, $4_1, $6_1 + 40 | 0, $0 + 464 | 0);
   wasm2js_memory_fill($1_1, 0, Math_imul(2 - (($3 | 0) != 0) | 0, 1536));
   while (1) {
    if (HEAP32[808] > ($2 | 0)) {
     if ($3) {
      $5_1 = +HEAPF32[($2 << 2) + 3248 >> 2];
     } else {
      $5_1 = HEAPF64[($2 << 3) + 3248 >> 3];
     }
     $32($3, $1_1, $4($3, $5_1), i64toi32_i32$HIGH_BITS, HEAP32[$0 + 256 >> 2] + $2 | 0, 1.0);
     $2 = $2 + 1 | 0;
     continue;
    }
    break;
   }   $1_1 = $1_1 + Math_imul(2 - (($3 | 0) != 0) | 0, 1536) | 0;
  }
  $2 = HEAP32[$0 + 264 >> 2];
  if (!($2 | $2)) {
   $6(HEAP32[$0 + 284 >> 2] != 0, HEAPF64[$0 + 64 >> 3], HEAPF64[$0 + 72 >> 3]);
   if (HEAP32[$0 + 148 >> 2] >= 0) {
    $3 = $67($0);
   } else {
    $3 = 1;
   }
   if (!$3) {
    HEAP32[$0 + 148 >> 2] = -1;
    $37($0);
   }
   $2 = $0 + 424 | 0;
   $3 = $0 + 304 | 0;
   if (HEAPF64[$2 + 88 >> 3] >= 0.0 & HEAPF64[$3 + 88 >> 3] >= 0.0) {
    $66($0, $3, $2);
   }
   $2 = HEAP32[$0 + 276 >> 2];
   if (HEAP32[$0 + 148 >> 2] < 0 & ($2 | 0) > 1) {
    $4_1 = $0 + 544 | 0;
    $66($0, $4_1, Math_imul($2 - 1 | 0, 120) + $4_1 | 0);
   }
   $2 = HEAP32[$0 + 148 >> 2];
   $1_1 = $62($0, ($2 | 0) < 0 ? HEAP32[$0 + 128 >> 2] : HEAP32[$0 + 144 >> 2], ($2 | 0) < 0 ? HEAP32[$0 + 132 >> 2] : $2, $1_1);
  }
  if ($60($0)) {
   if (HEAP32[$0 + 300 >> 2]) {
    $34(HEAP32[$0 + 284 >> 2] != 0, $0, HEAP32[$0 + 144 >> 2], HEAP32[$0 + 148 >> 2]);
   } else {
    $34(HEAP32[$0 + 284 >> 2] != 0, $0, HEAP32[$0 + 128 >> 2], HEAP32[$0 + 132 >> 2]);
   }
  }
  return $54($0, $1_1) | 0;
 }
 
 function $76($0, $1_1) {
  var $2 = 0, $3 = 0, $4_1 = 0, $5_1 = 0.0, $6_1 = 0.0, $7 = 0, $8_1 = 0, $9_1 = 0.0, $10_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0.0;
  if (HEAP32[$0 + 292 >> 2]) {
   HEAP32[$0 + 292 >> 2] = 0;
   $10_1 = HEAP32[$0 + 284 >> 2] != 0;
   $2 = $44($10_1, $1_1, 3248);
   block : {
    while (1) {
     if (($3 | 0) < 192) {
      $4_1 = 0;
      if (HEAPF64[(Math_imul(2 - $10_1 | 0, $3) << 3) + $1_1 >> 3] != 0.0) {
       break block
      }
      $3 = $3 + 1 | 0;
      continue;
     }
     break;
    }    $4_1 = 1;
   }
   if ($4_1) {
    $3 = 0;
    while (1) {
     if (($2 | 0) > ($3 | 0)) {
      $4_1 = ($3 << 3) + 3248 | 0;
      $5_1 = $20($10_1, HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2]);
      if ($10_1) {
       HEAPF32[HEAP32[$0 + 144 >> 2] + ($3 << 2) >> 2] = $5_1;
      } else {
       HEAPF64[HEAP32[$0 + 144 >> 2] + ($3 << 3) >> 3] = $5_1;
      }
      $3 = $3 + 1 | 0;
      continue;
     }
     break;
    }    $6(HEAP32[$0 + 284 >> 2] != 0, HEAPF64[$0 + 64 >> 3], HEAPF64[$0 + 72 >> 3]);
    $8_1 = $0 + 304 | 0;
    HEAPF64[402] = HEAPF64[$8_1 + 16 >> 3];
    $4_1 = $8_1 + 40 | 0;
    $12(3184, HEAP32[$0 + 144 >> 2], $2, $4_1, $4_1);
    HEAPF64[$0 + 160 >> 3] = HEAPF64[$8_1 + 88 >> 3] - +HEAP32[806];
    HEAPF64[$0 + 168 >> 3] = HEAPF64[$8_1 + 80 >> 3] - +HEAP32[807];
    $3 = $0 + 192 | 0;
    $4_1 = $8_1 + 104 | 0;
    HEAPF64[$3 >> 3] = HEAPF64[$4_1 >> 3];
    HEAPF64[$3 + 8 >> 3] = HEAPF64[$4_1 + 8 >> 3];
    $10($3, -HEAPF64[400], -HEAPF64[401]);
    HEAPF64[$0 + 208 >> 3] = HEAPF64[$8_1 + 16 >> 3];
    HEAP32[$0 + 148 >> 2] = $2;
    $4_1 = $0 + 216 | 0;
    HEAPF64[$4_1 >> 3] = HEAPF64[$8_1 >> 3];
    HEAPF64[$4_1 + 8 >> 3] = HEAPF64[$8_1 + 8 >> 3];
    $3 = $0 + 232 | 0;
    $4_1 = $0 + 424 | 0;
    HEAPF64[$3 >> 3] = HEAPF64[$4_1 >> 3];
    HEAPF64[$3 + 8 >> 3] = HEAPF64[$4_1 + 8 >> 3];
    HEAP32[$0 + 300 >> 2] = 1;
   } else {
    HEAP32[$0 + 296 >> 2] = 1;
   }
   $1_1 = $1_1 + Math_imul(2 - (($10_1 | 0) != 0) | 0, 1536) | 0;
  }
  $4_1 = HEAP32[$0 + 264 >> 2];
  if ($4_1) {
   if (($4_1 | 0) == 1) {
    $61($0, $1_1);
    $1_1 = $0 + 8160 | 0;
    $2 = $0 + 8104 | 0;
    if (!(HEAP32[$2 + 40 >> 2] ? 1 : HEAP32[$1_1 + 40 >> 2])) {
     $9_1 = HEAPF64[$1_1 + 16 >> 3];
     $5_1 = HEAPF64[$0 + 64 >> 3];
     $6_1 = HEAPF64[$2 + 16 >> 3] + 0.0;
     HEAPF64[372] = $6_1;
     HEAPF64[361] = $6_1;
     HEAPF64[360] = $6_1;
     HEAPF64[373] = $9_1;
     $5_1 = $9_1 - $5_1;
     if ($6_1 == -Infinity) {
      $6_1 = $9_1 == Infinity ? 0.0 : $5_1;
     } else {
      if ($9_1 != Infinity) {
       $6_1 = Math_max($6_1 * .5 + $5_1 * .5, $6_1);
      }
     }
     HEAPF64[368] = $6_1;
     HEAPF64[369] = 0;
     HEAP32[730] = 0;
     HEAPF64[$0 >> 3] = HEAP32[$0 + 280 >> 2] ? 0.0 : HEAPF64[368];
     HEAPF64[$0 + 8 >> 3] = 0;
     $33($0, 2880, 0.0, 0.0);
     HEAPF64[$0 + 48 >> 3] = HEAPF64[372];
     HEAPF64[$0 + 56 >> 3] = HEAPF64[373];
    }
   }
  } else {
   $6(HEAP32[$0 + 284 >> 2] != 0, HEAPF64[$0 + 64 >> 3], HEAPF64[$0 + 72 >> 3]);
   if (!HEAP32[$0 + 264 >> 2]) {
    $10_1 = $1_1 + (Math_imul(HEAP32[$0 + 276 >> 2], HEAPU8[4528] ? 4 : 5) << 3) | 0;
    $2 = $0;
    $3 = 0;
    $8_1 = 0;
    $4_1 = 0;
    while (1) {
     if (HEAP32[$2 + 276 >> 2] > ($3 | 0)) {
      $0 = (Math_imul(HEAPU8[4528] ? 4 : 5, $3) << 3) + $1_1 | 0;
      $6_1 = HEAPF64[$0 + 8 >> 3];
      $7 = ($2 + 544 | 0) + Math_imul($3, 120) | 0;
      $5_1 = HEAPF64[$0 >> 3];
      HEAPF64[$7 + 80 >> 3] = $5_1;
      HEAPF64[$7 + 88 >> 3] = $6_1;
      $9_1 = HEAPF64[572];
      $5(3024, HEAPF64[$0 + 16 >> 3] * $9_1, HEAPF64[$0 + 24 >> 3] * 1099511627776.0 * $9_1);
      if (!HEAPU8[4528]) {
       $10(3024, HEAPF64[$0 + 32 >> 3] * 1099511627776.0 * 1099511627776.0 * $9_1, 0.0);
      }
      $0 = $7 + 104 | 0;
      HEAPF64[$0 >> 3] = HEAPF64[378];
      HEAPF64[$0 + 8 >> 3] = HEAPF64[379];
      $39(3024, $5_1, HEAPF64[569]);
      $10(3024, HEAPF64[570], HEAPF64[571]);
      if ($6_1 > 0.0) {
       $5_1 = HEAPF64[378] / $6_1;
       $39(3024, -$5_1, $6_1);
       $5(3024, $5_1, (HEAPF64[378] + HEAPF64[379]) / $6_1);
       $0 = $7 - -64 | 0;
       HEAPF64[$0 >> 3] = HEAPF64[378];
       HEAPF64[$0 + 8 >> 3] = HEAPF64[379];
       (wasm2js_i32$0 = $7, wasm2js_f64$0 = +($8(3024, $7 + 24 | 0) | 0)), HEAPF64[wasm2js_i32$0 + 56 >> 3] = wasm2js_f64$0;
       HEAPF64[$7 + 96 >> 3] = (HEAPF64[$7 + 64 >> 3] - HEAPF64[$7 + 24 >> 3] + (HEAPF64[$7 + 72 >> 3] - HEAPF64[$7 + 32 >> 3])) * ($6_1 / HEAPF64[569]);
      } else {
       $5_1 = HEAPF64[(HEAPF64[378] != 0.0 ? 3024 : 3032) >> 3];
       HEAPF64[$7 + 56 >> 3] = ($5_1 < 0.0 ? -1 : $5_1 > 0.0) | 0;
       HEAPF64[$7 + 96 >> 3] = HEAPF64[378] / HEAPF64[569];
      }
      $3 = $3 + 1 | 0;
      continue;
     }
     break;
    }    __inlined_func$84$50 : {
     if (HEAP32[$2 + 268 >> 2] ? HEAP32[$2 + 272 >> 2] == 1 : 0) {
      $0 = 0;
      while (1) {
       if (HEAPF64[($2 + 544 | 0) + Math_imul($0, 120) >> 3] != 0.0) {
        $0 = $0 + 1 | 0;
        continue;
       }
       break;
      }      $0 = ($2 + 544 | 0) + Math_imul($0, 120) | 0;
      if (HEAPF64[$0 + 56 >> 3] > 0.0) {
       $51($2);
      } else {
       if (HEAPF64[$0 + 88 >> 3] > 0.0) {
        HEAPF64[$2 >> 3] = 0;
        HEAPF64[$2 + 8 >> 3] = 0;
        $33($2, $0 + 40 | 0, HEAPF64[$0 + 88 >> 3], HEAPF64[$0 + 80 >> 3]);
       } else {
        HEAP32[$2 + 280 >> 2] = 1;
        $52($2, HEAPF64[$0 + 48 >> 3]);
       }
      }
      if (HEAP32[$2 + 264 >> 2]) {
       break __inlined_func$84$50
      }
     }
     $3 = $2 + 304 | 0;
     $1_1 = $2 + 424 | 0;
     while (1) {
      if (HEAP32[$2 + 276 >> 2] > ($8_1 | 0)) {
       $0 = ($2 + 544 | 0) + Math_imul($8_1, 120) | 0;
       if (HEAPF64[$0 + 88 >> 3] > 0.0) {
        $13(2816, HEAPF64[$0 + 16 >> 3], $0 - -64 | 0);
        if (HEAPF64[$0 + 56 >> 3] == 0.0) {
         $7 = 1;
        } else {
         $7 = HEAPF64[353] == HEAPF64[$0 + 48 >> 3] & HEAPF64[352] == HEAPF64[$0 + 40 >> 3];
        }
        if ($7) {
         $45($2, $0);
         break __inlined_func$84$50;
        }
       }
       if (HEAPF64[$0 + 56 >> 3] > 0.0) {
        $3 = $0;
       } else {
        if (HEAPF64[$0 + 56 >> 3] == 0.0) {
         $4_1 = $0;
        } else {
         $1_1 = ($2 + 424 | 0) == ($1_1 | 0) ? $0 : $1_1;
        }
       }
       $8_1 = $8_1 + 1 | 0;
       continue;
      }
      break;
     }     $8_1 = HEAPF64[$3 + 80 >> 3] == HEAPF64[$1_1 + 80 >> 3];
     $5_1 = HEAPF64[$3 + 88 >> 3];
     if ($5_1 > 0.0) {
      $0 = HEAPF64[$1_1 + 88 >> 3] == $5_1;
     } else {
      $0 = 0;
     }
     if ($0 ? $8_1 : 0) {
      $13(2816, HEAPF64[$3 + 16 >> 3], $3 - -64 | 0);
      $45($2, $3);
      break __inlined_func$84$50;
     }
     wasm2js_memory_copy($2 + 304 | 0, $3, 120);
     wasm2js_memory_copy($2 + 424 | 0, $1_1, 120);
     if ($4_1) {
      $52($2, HEAPF64[$4_1 + 48 >> 3]);
     }
    }
    if (!HEAP32[$2 + 264 >> 2]) {
     $61($2, $10_1);
    }
   }
  }
 }
 
 function $77() {
  global$0 = 4768;
 }
 
 function $96($0) {
  $0 = $0 | 0;
  global$1 = global$0;
  return $15($0) | 0;
 }
 
 function $97($0, $1_1, $2, $3) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3 = $3 | 0;
  var $4_1 = 0.0, $5_1 = 0.0, $6_1 = 0, $7 = 0.0, $8_1 = 0.0, $9_1 = 0.0, $10_1 = 0.0;
  $28($0);
  if (!$3) {
   return
  }
  $7 = HEAPF64[592];
  $8_1 = HEAPF64[593];
  $9_1 = 1.0 / HEAPF64[595];
  $10_1 = HEAPF64[579];
  while (1) {
   $0 = $6_1 << 3;
   $4_1 = HEAPF64[$0 + $1_1 >> 3];
   $5_1 = ($4_1 - $7 - $8_1) * $9_1;
   $5_1 = $5_1 < .9999999999999999 ? $5_1 : .9999999999999999;
   $4_1 = $4_1 > $10_1 ? 1.0 : 0.0;
   HEAPF64[$0 + $2 >> 3] = $5_1 > $4_1 ? $5_1 : $4_1;
   $6_1 = $6_1 + 1 | 0;
   if (($6_1 | 0) < ($3 | 0)) {
    continue
   }
   break;
  } }
 
 function $98($0, $1_1, $2, $3) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3 = $3 | 0;
  var $4_1 = Math_fround(0), $5_1 = Math_fround(0), $6_1 = 0, $7 = Math_fround(0), $8_1 = Math_fround(0), $9_1 = Math_fround(0), $10_1 = Math_fround(0);
  $29($0);
  if (!$3) {
   return
  }
  $7 = Math_fround(HEAPF64[592]);
  $8_1 = Math_fround(HEAPF64[593]);
  $9_1 = Math_fround(1.0 / HEAPF64[595]);
  $10_1 = Math_fround(HEAPF64[579]);
  while (1) {
   $0 = $6_1 << 2;
   $4_1 = HEAPF32[$0 + $1_1 >> 2];
   $5_1 = Math_fround(Math_fround(Math_fround($4_1 - $7) - $8_1) * $9_1);
   $5_1 = $5_1 < Math_fround(.9999999403953552) ? $5_1 : Math_fround(.9999999403953552);
   $4_1 = $4_1 > $10_1 ? Math_fround(1.0) : Math_fround(0.0);
   HEAPF32[$0 + $2 >> 2] = $5_1 > $4_1 ? $5_1 : $4_1;
   $6_1 = $6_1 + 1 | 0;
   if (($6_1 | 0) < ($3 | 0)) {
    continue
   }
   break;
  } }
 
 function $99($0, $1_1) {
  $0 = +$0;
  $1_1 = +$1_1;
  var $2 = 0;
  $2 = $9($0);
  return +$18($2 << 24, i64toi32_i32$HIGH_BITS << 24 | $2 >>> 8, $1_1);
 }
 
 function $100($0, $1_1, $2, $3) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3 = $3 | 0;
  return $62($0, $1_1, $2, $3) | 0;
 }
 
 function $101($0, $1_1) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  return $54($0, $1_1) | 0;
 }
 
 function $102($0, $1_1, $2) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  var $3 = 0;
  wasm2js_memory_fill($2, 0, 568);
  while (1) {
   if (($1_1 | 0) > ($3 | 0)) {
    $26($2, HEAPF64[($3 << 3) + $0 >> 3]);
    $3 = $3 + 1 | 0;
    continue;
   }
   break;
  }  $23($2);
 }
 
 function $103($0, $1_1, $2) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  var $3 = 0;
  wasm2js_memory_fill($2, 0, 128);
  while (1) {
   if (($1_1 | 0) > ($3 | 0)) {
    $27($2, +HEAPF32[($3 << 2) + $0 >> 2]);
    $3 = $3 + 1 | 0;
    continue;
   }
   break;
  }  $24($2);
 }
 
 function $104($0, $1_1, $2, $3) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3 = $3 | 0;
  var $4_1 = 0, $5_1 = 0, $6_1 = 0.0, $7 = 0;
  wasm2js_memory_fill($3, 0, 568);
  while (1) {
   if (($2 | 0) > ($4_1 | 0)) {
    $5_1 = $4_1 << 3;
    $6_1 = HEAPF64[$5_1 + $0 >> 3];
    if ($6_1 <= .9999999999999999 & $6_1 > 0.0) {
     $26($3, HEAPF64[$1_1 + $5_1 >> 3]);
     $7 = $7 + 1 | 0;
    }
    $4_1 = $4_1 + 1 | 0;
    continue;
   }
   break;
  }  $23($3);
  return $7 | 0;
 }
 
 function $105($0, $1_1, $2, $3) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3 = $3 | 0;
  var $4_1 = 0, $5_1 = 0, $6_1 = Math_fround(0), $7 = 0;
  wasm2js_memory_fill($3, 0, 128);
  while (1) {
   if (($2 | 0) > ($4_1 | 0)) {
    $5_1 = $4_1 << 2;
    $6_1 = HEAPF32[$5_1 + $0 >> 2];
    if ($6_1 <= Math_fround(.9999999403953552) & $6_1 > Math_fround(0.0)) {
     $27($3, +HEAPF32[$1_1 + $5_1 >> 2]);
     $7 = $7 + 1 | 0;
    }
    $4_1 = $4_1 + 1 | 0;
    continue;
   }
   break;
  }  $24($3);
  return $7 | 0;
 }
 
 function $106() {
  return 568;
 }
 
 function $107() {
  return 128;
 }
 
 function $108($0, $1_1, $2, $3, $4_1) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3 = +$3;
  $4_1 = +$4_1;
  var $5_1 = 0, $6_1 = 0.0, $7 = 0, $8_1 = 0, $9_1 = 0.0, $10_1 = 0.0, $11_1 = 0.0;
  $28($0);
  $7 = HEAP32[$0 + 128 >> 2];
  $8_1 = HEAP32[$0 + 132 >> 2];
  $0 = 0;
  $9_1 = HEAPF64[578];
  $10_1 = HEAPF64[579];
  $11_1 = $3 - $3;
  while (1) {
   if (($0 | 0) < ($8_1 | 0)) {
    $5_1 = $0 << 3;
    $6_1 = HEAPF64[$5_1 + $7 >> 3];
    $5_1 = $2 + $5_1 | 0;
    HEAPF64[$5_1 >> 3] = !$1_1 | $6_1 <= $10_1 & $6_1 > $9_1 ? (HEAPF64[$5_1 >> 3] - $3 - $11_1) * $4_1 : 0.0;
    $0 = $0 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $109($0, $1_1, $2, $3, $4_1) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3 = +$3;
  $4_1 = +$4_1;
  var $5_1 = 0, $6_1 = Math_fround(0), $7 = Math_fround(0), $8_1 = 0, $9_1 = 0, $10_1 = Math_fround(0), $11_1 = Math_fround(0), $12_1 = Math_fround(0), $13_1 = Math_fround(0);
  $29($0);
  $8_1 = HEAP32[$0 + 128 >> 2];
  $9_1 = HEAP32[$0 + 132 >> 2];
  $0 = 0;
  $10_1 = Math_fround(HEAPF64[578]);
  $11_1 = Math_fround(HEAPF64[579]);
  $6_1 = Math_fround($3);
  $12_1 = Math_fround($3 - +$6_1);
  $13_1 = Math_fround($4_1);
  while (1) {
   if (($0 | 0) < ($9_1 | 0)) {
    $5_1 = $0 << 2;
    $7 = HEAPF32[$5_1 + $8_1 >> 2];
    $5_1 = $2 + $5_1 | 0;
    HEAPF32[$5_1 >> 2] = !$1_1 | $7 <= $11_1 & $7 > $10_1 ? Math_fround(Math_fround(Math_fround(HEAPF32[$5_1 >> 2] - $6_1) - $12_1) * $13_1) : Math_fround(0.0);
    $0 = $0 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $110($0, $1_1, $2, $3, $4_1) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3 = +$3;
  $4_1 = +$4_1;
  var $5_1 = 0, $6_1 = 0;
  $5_1 = HEAP32[$0 + 284 >> 2] != 0;
  $6($5_1, HEAPF64[$0 + 64 >> 3], HEAPF64[$0 + 72 >> 3]);
  HEAPF64[392] = 0;
  HEAPF64[393] = 0;
  $13(3152, $3, 3136);
  $13(3168, $4_1, 3136);
  $3 = $3 * .5 + $4_1 * .5 + HEAPF64[$0 + 64 >> 3] * .5;
  if (Math_abs($3) < HEAPF64[574] * 4503599627370496.0) {
   $3 = 0.0;
  } else {
   $3 = HEAPU8[4528] ? +Math_fround($3) : $3;
  }
  HEAPF64[388] = $3;
  HEAP32[781] = HEAP32[$0 + 144 >> 2] + (HEAP32[$0 + 148 >> 2] << ($5_1 ? 2 : 3));
  HEAP32[782] = HEAP32[$0 + 152 >> 2] - HEAP32[$0 + 148 >> 2];
  $6_1 = -1;
  __inlined_func$87$92 : {
   if ($12(3072, $1_1, $2, 3152, 3168)) {
    break __inlined_func$87$92
   }
   HEAP32[$0 + 148 >> 2] = HEAP32[$0 + 148 >> 2] + HEAP32[780];
   $69($0);
   $30($5_1, 3040, $1_1, $2, HEAPF64[397], HEAPF64[394]);
   HEAPF64[$0 + 176 >> 3] = Math_max(HEAPF64[$0 + 176 >> 3], HEAPF64[381]);
   HEAPF64[$0 + 184 >> 3] = Math_min(HEAPF64[$0 + 184 >> 3], HEAPF64[380]);
   $6_1 = HEAP32[$0 + 148 >> 2];
  }
  return $6_1 | 0;
 }
 
 function $111($0) {
  $0 = $0 | 0;
  $28($0);
  return +(HEAPF64[592] + HEAPF64[593]);
 }
 
 function $112($0) {
  $0 = $0 | 0;
  $29($0);
  return +(HEAPF64[592] + HEAPF64[593]);
 }
 
 function $113($0) {
  $0 = $0 | 0;
  var $1_1 = 0, $2 = 0, $3 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7 = 0.0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  while (1) {
   if (($3 | 0) < 71) {
    $1_1 = ($3 << 3) + $0 | 0;
    (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = $9(HEAPF64[$1_1 >> 3])), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
    HEAP32[$1_1 + 4 >> 2] = i64toi32_i32$HIGH_BITS;
    $3 = $3 + 1 | 0;
    continue;
   }
   break;
  }  $1_1 = 0;
  $3 = $0;
  $0 = $0 + 544 | 0;
  $2 = HEAP32[$0 + 16 >> 2];
  $0 = HEAP32[$0 + 20 >> 2];
  if (($0 | 0) > 0) {
   $0 = 1;
  } else {
   $0 = ($2 | 0) != 0 & ($0 | 0) >= 0;
  }
  if ($0) {
   $0 = 1;
  } else {
   $0 = HEAP32[$3 + 544 >> 2];
   $2 = HEAP32[$3 + 548 >> 2];
   if (($2 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2 | 0) >= 0;
   }
   if ($0) {
    $0 = HEAP32[$3 + 556 >> 2];
    if (($0 | 0) > 0) {
     $0 = 1;
    } else {
     $0 = HEAP32[$3 + 552 >> 2] != 0 & ($0 | 0) >= 0;
    }
   } else {
    $0 = 0;
   }
  }
  $7 = NaN;
  __inlined_func$94$58 : {
   if ($0) {
    break __inlined_func$94$58
   }
   $0 = HEAP32[$3 + 544 >> 2];
   $2 = HEAP32[$3 + 548 >> 2];
   if (($2 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2 | 0) >= 0;
   }
   $7 = Infinity;
   if ($0) {
    break __inlined_func$94$58
   }
   $0 = HEAP32[$3 + 552 >> 2];
   $2 = HEAP32[$3 + 556 >> 2];
   if (($2 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2 | 0) >= 0;
   }
   $7 = -Infinity;
   if ($0) {
    break __inlined_func$94$58
   }
   $40($3);
   $11_1 = 1.0;
   if (HEAP32[$3 + 540 >> 2] < 0) {
    $11_1 = -1;
    while (1) {
     if (($1_1 | 0) < 68) {
      $0 = ($1_1 << 3) + $3 | 0;
      $2 = HEAP32[$0 >> 2];
      $5_1 = 0 - $2 | 0;
      $2 = 0 - (HEAP32[$0 + 4 >> 2] + (($2 | 0) != 0) | 0) | 0;
      HEAP32[$0 >> 2] = $5_1;
      HEAP32[$0 + 4 >> 2] = $2;
      $1_1 = $1_1 + 1 | 0;
      continue;
     }
     break;
    }    $40($3);
   }
   $5_1 = 67;
   while (1) {
    if (($5_1 | 0) >= 0) {
     $1_1 = ($5_1 << 3) + $3 | 0;
     $0 = HEAP32[$1_1 >> 2];
     $1_1 = HEAP32[$1_1 + 4 >> 2];
    } else {
     $0 = 1;
     $1_1 = 0;
    }
    if (!($0 | $1_1)) {
     $5_1 = $5_1 - 1 | 0;
     continue;
    }
    break;
   }   $7 = 0.0;
   if (($5_1 | 0) < 0) {
    break __inlined_func$94$58
   }
   $0 = $11($3, $5_1);
   $1_1 = Math_clz32(i64toi32_i32$HIGH_BITS);
   $1_1 = ($1_1 | 0) == 32 ? Math_clz32($0) + 32 | 0 : $1_1;
   $10_1 = $1_1 - 32 | 0;
   $9_1 = 0 - ($1_1 >>> 0 < 32) | 0;
   $2 = $11($3, $5_1 - 1 | 0);
   $0 = $0 | i64toi32_i32$HIGH_BITS;
   $1_1 = $10_1 & 31;
   if (($10_1 & 63) >>> 0 >= 32) {
    $0 = $2 << $1_1;
    $8_1 = 0;
   } else {
    $0 = (1 << $1_1) - 1 & $2 >>> 32 - $1_1 | $0 << $1_1;
    $8_1 = $2 << $1_1;
   }
   $2 = $0;
   $0 = $11($3, $5_1 - 2 | 0);
   $1_1 = i64toi32_i32$HIGH_BITS;
   $4_1 = 32 - $10_1 | 0;
   $6_1 = $4_1 & 31;
   if (($4_1 & 63) >>> 0 >= 32) {
    $4_1 = 0;
    $6_1 = $1_1 >>> $6_1 | 0;
   } else {
    $4_1 = $1_1 >>> $6_1 | 0;
    $6_1 = ((1 << $6_1) - 1 & $1_1) << 32 - $6_1 | $0 >>> $6_1;
   }
   $12_1 = !($10_1 | $9_1);
   $9_1 = $12_1;
   $6_1 = $8_1 | ($9_1 ? 0 : $6_1);
   $9_1 = ($9_1 ? 0 : $4_1) | $2;
   $4_1 = $10_1 + 32 | 0;
   $2 = $4_1 & 31;
   $8_1 = ($0 | $1_1) != 0;
   if (($4_1 & 63) >>> 0 >= 32) {
    $4_1 = $0 << $2;
    $0 = 0;
   } else {
    $4_1 = (1 << $2) - 1 & $0 >>> 32 - $2 | $1_1 << $2;
    $0 = $0 << $2;
   }
   $1_1 = $12_1 ? $8_1 : ($0 | $4_1) != 0;
   while (1) {
    if (($5_1 - 2 | 0) > ($13_1 | 0)) {
     if ($1_1) {
      $1_1 = 1;
     } else {
      $0 = ($13_1 << 3) + $3 | 0;
      $1_1 = (HEAP32[$0 >> 2] | HEAP32[$0 + 4 >> 2]) != 0;
     }
     $13_1 = $13_1 + 1 | 0;
     continue;
    }
    break;
   }   $3 = $9_1 >>> 11 | 0;
   $0 = $3;
   $8_1 = $0 + 1 | 0;
   $0 = ($9_1 & 2047) << 21 | $6_1 >>> 11;
   $2 = $0 + 1 | 0;
   $4_1 = $2 ? $3 : $8_1;
   $12_1 = $2;
   $8_1 = $0;
   $2 = $6_1 & 2047;
   if ($2 >>> 0 > 1024) {
    $0 = 1;
   } else {
    $0 = ($2 | 0) == 1024 ? ($1_1 ? 1 : $0 & 1) : 0;
   }
   $11_1 = $11_1 * (+(($0 ? $12_1 : $8_1) >>> 0) + +(($0 ? $4_1 : $3) >>> 0) * 4294967296.0);
   $0 = (($5_1 << 5) - $10_1 | 0) - 1095 | 0;
   $3 = $0 >> 1;
   $7 = $11_1 * $25($3) * $25($0 - $3 | 0);
  }
  return +$7;
 }
 
 function $114($0) {
  $0 = $0 | 0;
  var $1_1 = 0, $2 = 0, $3 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7 = 0.0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  while (1) {
   if (($3 | 0) < 16) {
    $1_1 = ($3 << 3) + $0 | 0;
    (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = $9(HEAPF64[$1_1 >> 3])), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
    HEAP32[$1_1 + 4 >> 2] = i64toi32_i32$HIGH_BITS;
    $3 = $3 + 1 | 0;
    continue;
   }
   break;
  }  $1_1 = 0;
  $3 = $0;
  $0 = $0 + 104 | 0;
  $2 = HEAP32[$0 + 16 >> 2];
  $0 = HEAP32[$0 + 20 >> 2];
  if (($0 | 0) > 0) {
   $0 = 1;
  } else {
   $0 = ($2 | 0) != 0 & ($0 | 0) >= 0;
  }
  if ($0) {
   $0 = 1;
  } else {
   $0 = HEAP32[$3 + 104 >> 2];
   $2 = HEAP32[$3 + 108 >> 2];
   if (($2 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2 | 0) >= 0;
   }
   if ($0) {
    $0 = HEAP32[$3 + 116 >> 2];
    if (($0 | 0) > 0) {
     $0 = 1;
    } else {
     $0 = HEAP32[$3 + 112 >> 2] != 0 & ($0 | 0) >= 0;
    }
   } else {
    $0 = 0;
   }
  }
  $7 = NaN;
  __inlined_func$95$59 : {
   if ($0) {
    break __inlined_func$95$59
   }
   $0 = HEAP32[$3 + 104 >> 2];
   $2 = HEAP32[$3 + 108 >> 2];
   if (($2 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2 | 0) >= 0;
   }
   $7 = Infinity;
   if ($0) {
    break __inlined_func$95$59
   }
   $0 = HEAP32[$3 + 112 >> 2];
   $2 = HEAP32[$3 + 116 >> 2];
   if (($2 | 0) > 0) {
    $0 = 1;
   } else {
    $0 = ($0 | 0) != 0 & ($2 | 0) >= 0;
   }
   $7 = -Infinity;
   if ($0) {
    break __inlined_func$95$59
   }
   $41($3);
   $11_1 = 1.0;
   if (HEAP32[$3 + 100 >> 2] < 0) {
    $11_1 = -1;
    while (1) {
     if (($1_1 | 0) < 13) {
      $0 = ($1_1 << 3) + $3 | 0;
      $2 = HEAP32[$0 >> 2];
      $5_1 = 0 - $2 | 0;
      $2 = 0 - (HEAP32[$0 + 4 >> 2] + (($2 | 0) != 0) | 0) | 0;
      HEAP32[$0 >> 2] = $5_1;
      HEAP32[$0 + 4 >> 2] = $2;
      $1_1 = $1_1 + 1 | 0;
      continue;
     }
     break;
    }    $41($3);
   }
   $5_1 = 12;
   while (1) {
    if (($5_1 | 0) >= 0) {
     $1_1 = ($5_1 << 3) + $3 | 0;
     $0 = HEAP32[$1_1 >> 2];
     $1_1 = HEAP32[$1_1 + 4 >> 2];
    } else {
     $0 = 1;
     $1_1 = 0;
    }
    if (!($0 | $1_1)) {
     $5_1 = $5_1 - 1 | 0;
     continue;
    }
    break;
   }   $7 = 0.0;
   if (($5_1 | 0) < 0) {
    break __inlined_func$95$59
   }
   $0 = $11($3, $5_1);
   $1_1 = Math_clz32(i64toi32_i32$HIGH_BITS);
   $1_1 = ($1_1 | 0) == 32 ? Math_clz32($0) + 32 | 0 : $1_1;
   $10_1 = $1_1 - 32 | 0;
   $9_1 = 0 - ($1_1 >>> 0 < 32) | 0;
   $2 = $11($3, $5_1 - 1 | 0);
   $0 = $0 | i64toi32_i32$HIGH_BITS;
   $1_1 = $10_1 & 31;
   if (($10_1 & 63) >>> 0 >= 32) {
    $0 = $2 << $1_1;
    $8_1 = 0;
   } else {
    $0 = (1 << $1_1) - 1 & $2 >>> 32 - $1_1 | $0 << $1_1;
    $8_1 = $2 << $1_1;
   }
   $2 = $0;
   $0 = $11($3, $5_1 - 2 | 0);
   $1_1 = i64toi32_i32$HIGH_BITS;
   $4_1 = 32 - $10_1 | 0;
   $6_1 = $4_1 & 31;
   if (($4_1 & 63) >>> 0 >= 32) {
    $4_1 = 0;
    $6_1 = $1_1 >>> $6_1 | 0;
   } else {
    $4_1 = $1_1 >>> $6_1 | 0;
    $6_1 = ((1 << $6_1) - 1 & $1_1) << 32 - $6_1 | $0 >>> $6_1;
   }
   $12_1 = !($10_1 | $9_1);
   $9_1 = $12_1;
   $6_1 = $8_1 | ($9_1 ? 0 : $6_1);
   $9_1 = ($9_1 ? 0 : $4_1) | $2;
   $4_1 = $10_1 + 32 | 0;
   $2 = $4_1 & 31;
   $8_1 = ($0 | $1_1) != 0;
   if (($4_1 & 63) >>> 0 >= 32) {
    $4_1 = $0 << $2;
    $0 = 0;
   } else {
    $4_1 = (1 << $2) - 1 & $0 >>> 32 - $2 | $1_1 << $2;
    $0 = $0 << $2;
   }
   $1_1 = $12_1 ? $8_1 : ($0 | $4_1) != 0;
   while (1) {
    if (($5_1 - 2 | 0) > ($13_1 | 0)) {
     if ($1_1) {
      $1_1 = 1;
     } else {
      $0 = ($13_1 << 3) + $3 | 0;
      $1_1 = (HEAP32[$0 >> 2] | HEAP32[$0 + 4 >> 2]) != 0;
     }
     $13_1 = $13_1 + 1 | 0;
     continue;
    }
    break;
   }   $3 = $9_1 >>> 11 | 0;
   $0 = $3;
   $8_1 = $0 + 1 | 0;
   $0 = ($9_1 & 2047) << 21 | $6_1 >>> 11;
   $2 = $0 + 1 | 0;
   $4_1 = $2 ? $3 : $8_1;
   $12_1 = $2;
   $8_1 = $0;
   $2 = $6_1 & 2047;
   if ($2 >>> 0 > 1024) {
    $0 = 1;
   } else {
    $0 = ($2 | 0) == 1024 ? ($1_1 ? 1 : $0 & 1) : 0;
   }
   $11_1 = $11_1 * (+(($0 ? $12_1 : $8_1) >>> 0) + +(($0 ? $4_1 : $3) >>> 0) * 4294967296.0);
   $0 = (($5_1 << 5) - $10_1 | 0) - 222 | 0;
   $3 = $0 >> 1;
   $7 = $11_1 * $25($3) * $25($0 - $3 | 0);
  }
  return +$7;
 }
 
 function $115($0) {
  $0 = $0 | 0;
  return +HEAPF64[$0 + 104 >> 3];
 }
 
 function $116($0, $1_1) {
  $0 = +$0;
  $1_1 = +$1_1;
  var $2 = 0, $3 = 0;
  $3 = $17($0, $1_1);
  $2 = i64toi32_i32$HIGH_BITS;
  return +(+((($2 & 16777215) << 8 | $3 >>> 24) >>> 0) + +($2 >> 24) * 4294967296.0);
 }
 
 function $117($0, $1_1, $2, $3, $4_1) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3 = +$3;
  $4_1 = +$4_1;
  var $5_1 = 0, $6_1 = 0, $7 = 0.0, $8_1 = 0.0;
  $7 = $3 - $3;
  $8_1 = 1.0 / $4_1;
  while (1) {
   if (($2 | 0) > ($6_1 | 0)) {
    $5_1 = $6_1 << 3;
    $4_1 = HEAPF64[$5_1 + $0 >> 3];
    $5_1 = $1_1 + $5_1 | 0;
    HEAPF64[$5_1 >> 3] = $4_1 <= .9999999999999999 & $4_1 > 0.0 ? (HEAPF64[$5_1 >> 3] - $3 - $7) * $8_1 : 0.0;
    $6_1 = $6_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $118($0, $1_1, $2, $3, $4_1) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3 = +$3;
  $4_1 = +$4_1;
  var $5_1 = 0, $6_1 = 0, $7 = Math_fround(0), $8_1 = Math_fround(0), $9_1 = Math_fround(0), $10_1 = Math_fround(0);
  $7 = Math_fround($3);
  $9_1 = Math_fround($3 - +$7);
  $10_1 = Math_fround(1.0 / $4_1);
  while (1) {
   if (($2 | 0) > ($6_1 | 0)) {
    $5_1 = $6_1 << 2;
    $8_1 = HEAPF32[$5_1 + $0 >> 2];
    $5_1 = $1_1 + $5_1 | 0;
    HEAPF32[$5_1 >> 2] = $8_1 <= Math_fround(.9999999403953552) & $8_1 > Math_fround(0.0) ? Math_fround(Math_fround(Math_fround(HEAPF32[$5_1 >> 2] - $7) - $9_1) * $10_1) : Math_fround(0.0);
    $6_1 = $6_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $119($0, $1_1, $2, $3, $4_1) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3 = +$3;
  $4_1 = +$4_1;
  HEAP32[$0 + 268 >> 2] = ($1_1 | 0) != 0;
  HEAP32[$0 + 288 >> 2] = $2;
  HEAPF64[$0 + 96 >> 3] = $3;
  HEAPF64[$0 + 104 >> 3] = $4_1;
  $5($0 + 304 | 0, HEAP32[$0 + 284 >> 2] ? -34028234663852886e22 : -17976931348623157e292, HEAPF64[$0 + 64 >> 3] * -1.001);
  HEAPF64[$0 + 352 >> 3] = -Infinity;
  HEAPF64[$0 + 344 >> 3] = -Infinity;
  $5($0 + 424 | 0, HEAP32[$0 + 284 >> 2] ? 3402823466385288598117041.0e14 : 1797693134862315708145274.0e284, HEAPF64[$0 + 64 >> 3] * .001);
  HEAPF64[$0 + 472 >> 3] = Infinity;
  HEAPF64[$0 + 464 >> 3] = Infinity;
  HEAPF64[$0 + 512 >> 3] = -1;
  HEAPF64[$0 + 392 >> 3] = -1;
  HEAPF64[$0 + 504 >> 3] = -1;
  HEAPF64[$0 + 384 >> 3] = -1;
  HEAP32[$0 + 300 >> 2] = 0;
  HEAP32[$0 + 296 >> 2] = 0;
  HEAP32[$0 + 292 >> 2] = 0;
  HEAP32[$0 + 280 >> 2] = 0;
  HEAP32[$0 + 272 >> 2] = 0;
  HEAP32[$0 + 264 >> 2] = 0;
  $50($0);
 }
 
 function $120($0) {
  $0 = $0 | 0;
  return HEAP32[$0 + 140 >> 2];
 }
 
 function $121($0) {
  $0 = $0 | 0;
  $47($0);
  return HEAP32[$0 + 276 >> 2] > 0 | 0;
 }
 
 function $122($0, $1_1, $2, $3) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3 = +$3;
  HEAP32[$0 + 284 >> 2] = 0;
  HEAPF64[$0 + 64 >> 3] = $3;
  HEAP32[$0 + 128 >> 2] = $1_1;
  HEAP32[$0 + 132 >> 2] = $2;
  return $64(0, $0) | 0;
 }
 
 function $123($0, $1_1, $2, $3) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3 = +$3;
  HEAP32[$0 + 284 >> 2] = 1;
  HEAPF64[$0 + 64 >> 3] = $3;
  HEAP32[$0 + 128 >> 2] = $1_1;
  HEAP32[$0 + 132 >> 2] = $2;
  return $64(1, $0) | 0;
 }
 
 function $124($0, $1_1) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  var $2 = 0;
  $2 = HEAP32[$0 + 132 >> 2];
  $2 = ($2 >> (($2 | 0) < 262144 ? 3 : 4)) + 32 | 0;
  $2 = (($2 | 0) <= 96 ? 96 : $2) + 32 | 0;
  $1_1 = $15($2 + 40 << 3 >>> !$1_1 | 0);
  if (($1_1 | 0) == -1) {
   return 0
  }
  HEAP32[$0 + 144 >> 2] = $1_1;
  HEAP32[$0 + 152 >> 2] = $2;
  return 1;
 }
 
 function $125($0, $1_1, $2) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $2 = $15($1_1 + 40 << 3 >>> !$2 | 0);
  if (($2 | 0) == -1) {
   return 0
  }
  HEAP32[$0 + 144 >> 2] = $2;
  HEAP32[$0 + 148 >> 2] = 0;
  HEAP32[$0 + 152 >> 2] = $1_1;
  return $2 | 0;
 }
 
 function $126($0, $1_1, $2) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $34(HEAP32[$0 + 284 >> 2] != 0, $0, $1_1, $2);
 }
 
 function $127($0, $1_1, $2, $3, $4_1) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = +$2;
  $3 = +$3;
  $4_1 = +$4_1;
  HEAP32[$0 + 248 >> 2] = $1_1;
  HEAPF64[$0 + 72 >> 3] = $2;
  HEAPF64[$0 + 80 >> 3] = $3;
  HEAPF64[$0 + 88 >> 3] = $4_1;
  if (!HEAP32[$0 + 268 >> 2]) {
   $51($0);
  }
  return !HEAP32[$0 + 264 >> 2] | 0;
 }
 
 function $128($0) {
  $0 = $0 | 0;
  return HEAP32[$0 + 264 >> 2] == 2 | 0;
 }
 
 function $129($0) {
  $0 = $0 | 0;
  if (HEAP32[$0 + 264 >> 2]) {
   $0 = 1;
  } else {
   $0 = HEAPF64[$0 + 512 >> 3] >= 0.0 & HEAPF64[$0 + 392 >> 3] >= 0.0;
  }
  return $0 | 0;
 }
 
 function $130($0, $1_1) {
  $0 = $0 | 0;
  $1_1 = +$1_1;
  var $2 = 0.0, $3 = 0.0, $4_1 = 0, $5_1 = 0, $6_1 = 0.0, $7 = 0.0, $8_1 = 0, $9_1 = 0.0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0.0, $21_1 = 0;
  $6(HEAP32[$0 + 284 >> 2] != 0, HEAPF64[$0 + 64 >> 3], $1_1);
  $5_1 = HEAP32[$0 + 132 >> 2];
  $2 = HEAPF64[$0 + 112 >> 3] - HEAPF64[$0 + 64 >> 3];
  $3 = HEAPF64[$0 + 120 >> 3];
  $6_1 = $1_1 - +HEAP32[$0 + 140 >> 2];
  HEAPF64[$0 + 104 >> 3] = 0;
  $7 = $3;
  __inlined_func$88$61 : {
   if ($6_1 <= 0.0) {
    break __inlined_func$88$61
   }
   $7 = $2;
   if (+HEAP32[$0 + 136 >> 2] <= $6_1) {
    break __inlined_func$88$61
   }
   $14_1 = HEAP32[$0 + 128 >> 2];
   $7 = +($5_1 | 0);
   $11_1 = HEAP32[$0 + 284 >> 2] ? 4 : 8;
   $8_1 = 64 / ($11_1 | 0) | 0;
   $15_1 = (~~(Math_sqrt($7 * Math_sqrt(Math_sqrt($7))) * 2.2) | 0) / ($8_1 | 0) | 0;
   $16 = Math_imul($15_1, $8_1);
   if (($5_1 | 0) < 2048) {
    $10_1 = -1;
   } else {
    $10_1 = $15(Math_imul($11_1, $16));
   }
   $7 = $3 - ($3 - $2) * ($6_1 / +HEAP32[$0 + 136 >> 2]);
   if (($10_1 | 0) == -1) {
    $6_1 = $31($14_1, $5_1, $1_1, $7, $2, $3, Math_sqrt($6_1) * .25, 12);
   } else {
    $18_1 = 64 / ($11_1 | 0) | 0;
    $19_1 = ($5_1 | 0) / ($15_1 | 0) | 0;
    while (1) {
     if (($4_1 | 0) < ($15_1 | 0)) {
      $21_1 = Math_imul($4_1, $19_1) + (Math_imul($19_1 - $18_1 | 0, Math_imul($4_1, 40503) & 65535) >>> 16 | 0) & 0 - $18_1;
      $8_1 = 0;
      while (1) {
       if (($8_1 | 0) < 64) {
        $12_1 = (Math_imul($11_1, $21_1) + $8_1 | 0) + $14_1 | 0;
        $17_1 = HEAP32[$12_1 + 4 >> 2];
        $13_1 = (($4_1 << 6) + $8_1 | 0) + $10_1 | 0;
        HEAP32[$13_1 >> 2] = HEAP32[$12_1 >> 2];
        HEAP32[$13_1 + 4 >> 2] = $17_1;
        $17_1 = HEAP32[$12_1 + 12 >> 2];
        HEAP32[$13_1 + 8 >> 2] = HEAP32[$12_1 + 8 >> 2];
        HEAP32[$13_1 + 12 >> 2] = $17_1;
        $8_1 = $8_1 + 16 | 0;
        continue;
       }
       break;
      }      $4_1 = $4_1 + 1 | 0;
      continue;
     }
     break;
    }    $9_1 = $31($10_1, $16, $1_1 * (+($16 | 0) / +($5_1 | 0)), $7, $2, $3, .25, 24);
    global$1 = $10_1;
    $6_1 = $31($14_1, $5_1, $1_1, $9_1, $2, $3, Math_sqrt($6_1) * .25, 3);
   }
   $4_1 = $6_1 >= $2;
   if ($4_1) {
    $4_1 = $3 >= $6_1;
   }
   $20_1 = HEAPF64[$0 + 64 >> 3];
   $9_1 = Math_abs(HEAPF64[176] - $1_1);
   $1_1 = HEAPF64[177];
   $9_1 = $20_1 * ($9_1 / $1_1);
   $2 = $3 - $2;
   $3 = Math_min($9_1, $2);
   $5_1 = $4_1 ? $1_1 >= 64.0 : $4_1;
   if ($5_1) {
    $5_1 = $9_1 <= $20_1 * .03125;
   }
   HEAPF64[$0 + 104 >> 3] = $5_1 ? $3 : $2;
   $7 = $4_1 ? $6_1 : $7;
  }
  return +$7;
 }
 
 function $131($0, $1_1, $2, $3, $4_1, $5_1, $6_1, $7) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3 = $3 | 0;
  $4_1 = $4_1 | 0;
  $5_1 = $5_1 | 0;
  $6_1 = $6_1 | 0;
  $7 = $7 | 0;
  var $8_1 = 0.0, $9_1 = 0.0, $10_1 = 0.0, $11_1 = 0.0, $12_1 = 0.0, $13_1 = 0.0, $14_1 = 0.0, $15_1 = 0.0, $16 = 0, $17_1 = 0.0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0.0, $22_1 = 0.0, $23_1 = 0.0, $24_1 = 0.0;
  $28($0);
  wasm2js_memory_fill($7, 0, 1136);
  $19_1 = HEAP32[$0 + 128 >> 2];
  $20_1 = HEAP32[$0 + 132 >> 2];
  $16 = $7 + 568 | 0;
  $0 = 0;
  $21_1 = HEAPF64[592];
  $22_1 = HEAPF64[593];
  $13_1 = HEAPF64[595];
  $23_1 = 1.0 / $13_1;
  $17_1 = HEAPF64[578];
  $14_1 = HEAPF64[579];
  $24_1 = $13_1 * .5;
  while (1) {
   if (($0 | 0) < ($20_1 | 0)) {
    $18_1 = $0 << 3;
    $9_1 = HEAPF64[$18_1 + $19_1 >> 3];
    $15_1 = $9_1 - $21_1 - $22_1;
    $8_1 = $15_1 * $23_1;
    $8_1 = $8_1 < .9999999999999999 ? $8_1 : .9999999999999999;
    $12_1 = $9_1 > $14_1 ? 1.0 : 0.0;
    $10_1 = $8_1 > $12_1 ? $8_1 : $12_1;
    if ($2) {
     $11_1 = HEAPF64[$2 + $18_1 >> 3];
    } else {
     $11_1 = +(HEAP32[($0 << 2) + $3 >> 2] == ($4_1 | 0) | 0);
    }
    $8_1 = $10_1 - $11_1;
    $10_1 = $8_1;
    $12_1 = $8_1 * $8_1;
    if (($1_1 | 0) == 1) {
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
    $26($7, $8_1);
    if ($9_1 <= $14_1 & $9_1 > $17_1) {
     $26($16, $11_1);
    }
    HEAPF64[($0 << 3) + $6_1 >> 3] = $10_1;
    $0 = $0 + 1 | 0;
    continue;
   }
   break;
  }  $23($7);
  $23($16);
 }
 
 function $132($0, $1_1, $2, $3, $4_1, $5_1, $6_1, $7) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3 = $3 | 0;
  $4_1 = $4_1 | 0;
  $5_1 = $5_1 | 0;
  $6_1 = $6_1 | 0;
  $7 = $7 | 0;
  var $8_1 = Math_fround(0), $9_1 = Math_fround(0), $10_1 = Math_fround(0), $11_1 = Math_fround(0), $12_1 = Math_fround(0), $13_1 = 0.0, $14_1 = Math_fround(0), $15_1 = Math_fround(0), $16 = 0, $17_1 = Math_fround(0), $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = Math_fround(0), $22_1 = Math_fround(0), $23_1 = Math_fround(0), $24_1 = Math_fround(0), $25_1 = Math_fround(0);
  $29($0);
  wasm2js_memory_fill($7, 0, 256);
  $19_1 = HEAP32[$0 + 128 >> 2];
  $20_1 = HEAP32[$0 + 132 >> 2];
  $16 = $7 + 128 | 0;
  $0 = 0;
  $21_1 = Math_fround(HEAPF64[592]);
  $22_1 = Math_fround(HEAPF64[593]);
  $13_1 = HEAPF64[595];
  $23_1 = Math_fround(1.0 / $13_1);
  $17_1 = Math_fround(HEAPF64[578]);
  $14_1 = Math_fround(HEAPF64[579]);
  $24_1 = Math_fround($13_1);
  $25_1 = Math_fround($13_1 * .5);
  while (1) {
   if (($0 | 0) < ($20_1 | 0)) {
    $18_1 = $0 << 2;
    $9_1 = HEAPF32[$18_1 + $19_1 >> 2];
    $15_1 = Math_fround(Math_fround($9_1 - $21_1) - $22_1);
    $8_1 = Math_fround($15_1 * $23_1);
    $8_1 = $8_1 < Math_fround(.9999999403953552) ? $8_1 : Math_fround(.9999999403953552);
    $12_1 = $9_1 > $14_1 ? Math_fround(1.0) : Math_fround(0.0);
    $10_1 = $8_1 > $12_1 ? $8_1 : $12_1;
    if ($2) {
     $11_1 = HEAPF32[$2 + $18_1 >> 2];
    } else {
     $11_1 = Math_fround(HEAP32[($0 << 2) + $3 >> 2] == ($4_1 | 0) | 0);
    }
    $8_1 = Math_fround($10_1 - $11_1);
    $10_1 = $8_1;
    $12_1 = Math_fround($8_1 * $8_1);
    if (($1_1 | 0) == 1) {
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
    $27($7, +$8_1);
    if ($9_1 <= $14_1 & $9_1 > $17_1) {
     $27($16, +$11_1);
    }
    HEAPF32[($0 << 2) + $6_1 >> 2] = $10_1;
    $0 = $0 + 1 | 0;
    continue;
   }
   break;
  }  $24($7);
  $24($16);
 }
 
 function $133($0) {
  $0 = $0 | 0;
  return HEAP32[$0 + 136 >> 2];
 }
 
 function $134($0, $1_1, $2) {
  $0 = $0 | 0;
  $1_1 = +$1_1;
  $2 = +$2;
  $6(HEAP32[$0 + 284 >> 2] != 0, HEAPF64[$0 + 64 >> 3], HEAPF64[$0 + 72 >> 3]);
  HEAP32[$0 + 276 >> 2] = 0;
  HEAP32[$0 + 272 >> 2] = 1;
  $1($0, $1_1, 0.0, 0.0);
  $1($0, $2, 0.0, 0.0);
 }
 
 function $135($0, $1_1, $2, $3) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $2 = $2 | 0;
  $3 = $3 | 0;
  HEAP32[$0 + 128 >> 2] = $1_1;
  HEAP32[$0 + 132 >> 2] = $2;
  HEAP32[$0 + 148 >> 2] = -1;
  HEAP32[$0 + 152 >> 2] = 0;
  if (!$3) {
   $37($0);
  }
 }
 
 function $136($0) {
  $0 = $0 | 0;
  return $60($0) | 0;
 }
 
 function $137($0, $1_1) {
  $0 = $0 | 0;
  $1_1 = $1_1 | 0;
  $76($0, $1_1);
  while (1) {
   if (HEAP32[$0 + 300 >> 2] ? HEAP32[$0 + 264 >> 2] != 2 : 0) {
    HEAP32[($0 + 8160 | 0) + 44 >> 2] = -1;
    HEAP32[($0 + 8104 | 0) + 44 >> 2] = -1;
    $75($0, $1_1);
    $76($0, $1_1);
    continue;
   }
   break;
  } }
 
 function _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($0, $1_1, $2, $3) {
  var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
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
            if ($1_1) {
             $6_1 = $2;
             if (!$2) {
              break label$11
             }
             if (!$3) {
              break label$9
             }
             $2 = Math_clz32($3) - Math_clz32($1_1) | 0;
             if ($2 >>> 0 <= 31) {
              break label$8
             }
             break label$2;
            }
            if (($3 | 0) == 1 | $3 >>> 0 > 1) {
             break label$2
            }
            $1_1 = $0;
            $0 = ($0 >>> 0) / ($2 >>> 0) | 0;
            __wasm_intrinsics_temp_i64 = $1_1 - Math_imul($0, $2) | 0;
            __wasm_intrinsics_temp_i64$hi = 0;
            i64toi32_i32$HIGH_BITS = 0;
            return $0;
           }
           if (!$0) {
            break label$7
           }
           if (!$3) {
            break label$6
           }
           $2 = $3 - 1 | 0;
           if ($2 & $3) {
            break label$6
           }
           __wasm_intrinsics_temp_i64 = $0;
           __wasm_intrinsics_temp_i64$hi = $1_1 & $2;
           i64toi32_i32$HIGH_BITS = 0;
           if ($3) {
            $0 = 31 - Math_clz32($2 ^ $3) | 0;
           } else {
            $0 = 32;
           }
           return $1_1 >>> $0 | 0;
          }
          $2 = $6_1 - 1 | 0;
          if (!($2 & $6_1)) {
           break label$5
          }
          $7 = (Math_clz32($6_1) + 33 | 0) - Math_clz32($1_1) | 0;
          $5_1 = 0 - $7 | 0;
          break label$3;
         }
         $7 = $2 + 1 | 0;
         $5_1 = 63 - $2 | 0;
         break label$3;
        }
        __wasm_intrinsics_temp_i64 = 0;
        $0 = ($1_1 >>> 0) / ($3 >>> 0) | 0;
        __wasm_intrinsics_temp_i64$hi = $1_1 - Math_imul($0, $3) | 0;
        i64toi32_i32$HIGH_BITS = 0;
        return $0;
       }
       $2 = Math_clz32($3) - Math_clz32($1_1) | 0;
       if ($2 >>> 0 < 31) {
        break label$4
       }
       break label$2;
      }
      __wasm_intrinsics_temp_i64 = $0 & $2;
      __wasm_intrinsics_temp_i64$hi = 0;
      if (($6_1 | 0) == 1) {
       break label$1
      }
      if ($6_1) {
       $2 = 31 - Math_clz32($6_1 - 1 ^ $6_1) | 0;
      } else {
       $2 = 32;
      }
      $3 = $2 & 31;
      if (($2 & 63) >>> 0 >= 32) {
       $2 = 0;
       $0 = $1_1 >>> $3 | 0;
      } else {
       $2 = $1_1 >>> $3 | 0;
       $0 = ((1 << $3) - 1 & $1_1) << 32 - $3 | $0 >>> $3;
      }
      i64toi32_i32$HIGH_BITS = $2;
      return $0;
     }
     $7 = $2 + 1 | 0;
     $5_1 = 63 - $2 | 0;
    }
    $2 = $7 & 63;
    $4_1 = $2 & 31;
    if ($2 >>> 0 >= 32) {
     $2 = 0;
     $9_1 = $1_1 >>> $4_1 | 0;
    } else {
     $2 = $1_1 >>> $4_1 | 0;
     $9_1 = ((1 << $4_1) - 1 & $1_1) << 32 - $4_1 | $0 >>> $4_1;
    }
    $5_1 = $5_1 & 63;
    $4_1 = $5_1 & 31;
    if ($5_1 >>> 0 >= 32) {
     $1_1 = $0 << $4_1;
     $0 = 0;
    } else {
     $1_1 = (1 << $4_1) - 1 & $0 >>> 32 - $4_1 | $1_1 << $4_1;
     $0 = $0 << $4_1;
    }
    if ($7) {
     $4_1 = $3 - 1 | 0;
     $8_1 = $4_1 + 1 | 0;
     $5_1 = $4_1;
     $4_1 = $6_1 - 1 | 0;
     $11_1 = ($4_1 | 0) != -1 ? $8_1 : $5_1;
     while (1) {
      $8_1 = $2 << 1 | $9_1 >>> 31;
      $2 = $9_1 << 1 | $1_1 >>> 31;
      $5_1 = $11_1 - ($8_1 + ($2 >>> 0 > $4_1 >>> 0) | 0) >> 31;
      $10_1 = $6_1 & $5_1;
      $9_1 = $2 - $10_1 | 0;
      $2 = $8_1 - (($3 & $5_1) + ($2 >>> 0 < $10_1 >>> 0) | 0) | 0;
      $1_1 = $1_1 << 1 | $0 >>> 31;
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
    __wasm_intrinsics_temp_i64$hi = $2;
    i64toi32_i32$HIGH_BITS = $1_1 << 1 | $0 >>> 31;
    return $8_1 | $0 << 1;
   }
   __wasm_intrinsics_temp_i64 = $0;
   __wasm_intrinsics_temp_i64$hi = $1_1;
   $0 = 0;
   $1_1 = 0;
  }
  i64toi32_i32$HIGH_BITS = $1_1;
  return $0;
 }
 
 function __wasm_i64_mul($0, $1_1, $2, $3) {
  var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7 = 0, $8_1 = 0, $9_1 = 0;
  $4_1 = $2 >>> 16 | 0;
  $5_1 = $0 >>> 16 | 0;
  $9_1 = Math_imul($4_1, $5_1);
  $6_1 = $2 & 65535;
  $7 = $0 & 65535;
  $8_1 = Math_imul($6_1, $7);
  $5_1 = ($8_1 >>> 16 | 0) + Math_imul($5_1, $6_1) | 0;
  $4_1 = ($5_1 & 65535) + Math_imul($4_1, $7) | 0;
  i64toi32_i32$HIGH_BITS = (Math_imul($1_1, $2) + $9_1 | 0) + Math_imul($0, $3) + ($5_1 >>> 16) + ($4_1 >>> 16) | 0;
  return $8_1 & 65535 | $4_1 << 16;
 }
 
 function __wasm_i64_sdiv($0, $1_1, $2, $3) {
  var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7 = 0;
  $5_1 = $1_1 ^ $3;
  $6_1 = $5_1 >> 31;
  $4_1 = $1_1 >> 31;
  $0 = $0 ^ $4_1;
  $7 = $0 - $4_1 | 0;
  $4_1 = ($1_1 ^ $4_1) - (($0 >>> 0 < $4_1 >>> 0) + $4_1 | 0) | 0;
  $0 = $3 >> 31;
  $1_1 = $2 ^ $0;
  $5_1 = $5_1 >> 31;
  $0 = __wasm_i64_udiv($7, $4_1, $1_1 - $0 | 0, ($0 ^ $3) - (($0 >>> 0 > $1_1 >>> 0) + $0 | 0) | 0) ^ $5_1;
  $1_1 = $0 - $5_1 | 0;
  i64toi32_i32$HIGH_BITS = ($6_1 ^ i64toi32_i32$HIGH_BITS) - (($0 >>> 0 < $5_1 >>> 0) + $6_1 | 0) | 0;
  return $1_1;
 }
 
 function __wasm_i64_udiv($0, $1_1, $2, $3) {
  $0 = _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($0, $1_1, $2, $3);
  return $0;
 }
 
 function __wasm_nearest_f64($0) {
  var $1_1 = 0.0, $2 = 0.0;
  $1_1 = Math_floor($0);
  $2 = $0 - $1_1;
  if (!($2 < .5)) {
   $0 = Math_ceil($0);
   if ($2 > .5) {
    return $0
   }
   $2 = $0;
   $0 = $1_1 * .5;
   $1_1 = $0 - Math_floor($0) == 0.0 ? $1_1 : $2;
  }
  return $1_1;
 }
 
 bufferView = HEAPU8;
 initActiveSegments();
 $77();
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
  "sumBytes_f32": $107, 
  "sumBytes_f64": $106, 
  "open_f32": $123, 
  "open_f64": $122, 
  "makeRoom": $124, 
  "finiteOf": $133, 
  "plusOf": $120, 
  "guess": $130, 
  "reachOf": $115, 
  "pose": $119, 
  "tell": $75, 
  "absorb": $137, 
  "write_f32": $98, 
  "write_f64": $97, 
  "gather_f32": $132, 
  "gather_f64": $131, 
  "slopes_f32": $109, 
  "slopes_f64": $108, 
  "sumFree_f32": $105, 
  "sumFree_f64": $104, 
  "product_f32": $118, 
  "product_f64": $117, 
  "sum_f32": $103, 
  "sum_f64": $102, 
  "readSum_f32": $114, 
  "readSum_f64": $113, 
  "rankOf": $116, 
  "thresholdOf": $99, 
  "shiftOf_f32": $112, 
  "shiftOf_f64": $111, 
  "know": $127, 
  "isDone": $128, 
  "makeRest": $125, 
  "sieve": $110, 
  "confine": $135, 
  "ends": $134, 
  "isBracketed": $129, 
  "plan": $121, 
  "tellOf": $100, 
  "beginLook": $136, 
  "look": $126, 
  "tellNearest": $101, 
  "reserve": $96, 
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
        return Object.fromEntries(NAMES.map((name) => [name, all[`${name}_f${double ? 64 : 32}`] ?? all[name]]));
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
const ROOM = 2048;
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
        return { guess: 0, reach: module.rankOf(tau, tau) };
    const [ranks, upper, mixed, lower, digit] = [...sums.subarray(2, NO_GUESS.length), DIGIT].map(BigInt);
    const squares = upper * digit ** 2n + 2n * mixed * digit + lower;
    const distance = Math.sqrt(Number(BigInt(count) * squares - ranks ** 2n) / count) + 1;
    const mean = Math.round(rank / count);
    const guess = module.thresholdOf(mean, tau);
    const doubts = count * module.thresholdOf(Math.ceil(doubt / count), tau);
    return { guess, reach: Math.max(distance, module.rankOf(guess + doubts, tau) - mean, mean - module.rankOf(guess - doubts, tau)) };
}
const STEPS = [6, 3, 1];
function stepsFor(slices, others, words) {
    return STEPS.find((steps) => slices * (others + words * (2 * steps + 1)) <= ROOM) ?? STEPS[0];
}
function tellFirst(held, { initial, atMost = false, kHere, tell: tellBesides }) {
    const { calls, slices, lease, lease: { module } } = held;
    const numbers = [];
    const words = held.double ? 5 : 4;
    let steps = 0;
    const at = slices.map((slice, s) => {
        const start = numbers.length;
        const n = lengthOf(held.x, s);
        const tau = held.tauOf(s);
        const finite = module.finiteOf(slice);
        numbers.push(n, finite, module.plusOf(slice));
        tellBesides?.(s, numbers);
        const search = numbers.length;
        if (initial !== undefined) {
            if (s === 0)
                steps = stepsFor(slices.length, search + words * Number(atMost), words);
            calls.pose(slice, atMost, steps, valueAt(initial, s) / held.unit(s), tau * 8 ** ((steps - STEPS[0]) / 2));
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
            calls.pose(slice, atMost, 0, guess, reach);
        }
        const isOpen = calls.know(slice, parts.count, valueAt(k, s), of('finite', s), of('plus', s)) !== 0;
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
    lease.look();
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
        const losses = [];
        const sums = k === 'targets' ? undefined : k;
        const status = loss(squared ? HYPER_SIMPLEX : FENCHEL_YOUNG, x, y, sums, tau, classWeights, sampleWeights, scale, { want: GRADIENT, out, found }, losses);
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
        const [from, to] = [lo, hi].map((t) => module.rankOf(t, this.#tau / unitOf(this.#tau)));
        calls.pose(this.#slice, false, 0, 0.5 * lo + 0.5 * hi, Math.max(to - from, 2 ** 28));
        const isOpen = calls.know(this.#slice, parts.count, sum, allFinite, allPlus) !== 0;
        if (isOpen && lo < hi)
            await this.#sieve(parts, lo, hi);
        while (!module.isDone(this.#slice))
            await this.#tryInRead(parts);
    }
    async #sieve(parts, lo, hi) {
        const { module } = this.#lease;
        const capacity = Math.min(this.#length, REST) + 128;
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
        const told = new Float64Array(64 * words);
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
        this.#lease.look();
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
