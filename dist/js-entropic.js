/* @ts-self-types="./entropic.d.ts" */
/*! Made in part by wasm2js of Binaryen, by the WebAssembly Community Group, Apache-2.0. */
import { loader, gather, perSlice, visitRuns, tensorOf, foundOf, scatter, put, newCall, i32, setPerSlice, takeFound, finish, get, getFound, ofScores, ofSlices, isModerate, take, f64, isDouble, begin, regionOf, instantiate as instantiate$1, copyOut, checkOptions, formLike, checkRagged, checkSlices, checkTargets, checkLossK, checkTemperature, checkChoice, checkAbsent, checkWeights, checkWrt, without, newFound, checkOut, rejectLoss, GRADIENT, TERMS, newLike, visitSlice, targetAt, counts, isHalf, dataOf, checkK, rejectScores, checkAlike } from './js-shared.js';

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
      
  function wasm2js_scratch_store_f32(value) {
    f32ScratchView[2] = value;
  }
      
  function wasm2js_scratch_load_f32() {
    return f32ScratchView[2];
  }
      
  function wasm2js_memory_copy(dest, source, size) {
    // TODO: traps on invalid things
    bufferView.copyWithin(dest, source, source + size);
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
 var Math_sqrt = Math.sqrt;
 var global$0 = 0;
 var global$1 = 0;
 var global$2 = -131072;
 var global$3 = 0.0;
 var global$4 = 0.0;
 var global$5 = 0;
 var global$6 = 0;
 var global$7 = 0.0;
 var global$8 = 0.0;
 var global$9 = 0.0;
 var global$10 = 0.0;
 var global$11 = 0.0;
 var global$12 = 0.0;
 var global$13 = 0;
 var global$14 = 0.0;
 var global$15 = 0.0;
 var global$16 = 3;
 var i64toi32_i32$HIGH_BITS = 0;
 function $3($0) {
  var $1 = 0.0, $2 = 0.0, $3_1 = 0.0, $4_1 = 0.0;
  $1 = HEAPF64[$0 + 32 >> 3];
  $3_1 = HEAPF64[$0 >> 3] + HEAPF64[$0 + 8 >> 3];
  $2 = $1 + $3_1;
  HEAPF64[$0 + 32 >> 3] = $2;
  $4_1 = $1;
  $1 = $2 - $1;
  HEAPF64[$0 + 40 >> 3] = HEAPF64[$0 + 40 >> 3] + ($4_1 - ($2 - $1) + ($3_1 - $1));
 }
 
 function $4($0) {
  var $1 = 0.0, $2 = 0.0, $3_1 = 0.0, $4_1 = 0.0;
  $1 = HEAPF64[$0 + 32 >> 3];
  $3_1 = HEAPF64[$0 >> 3] + HEAPF64[$0 + 8 >> 3] + (HEAPF64[$0 + 16 >> 3] + HEAPF64[$0 + 24 >> 3]);
  $2 = $1 + $3_1;
  HEAPF64[$0 + 32 >> 3] = $2;
  $4_1 = $1;
  $1 = $2 - $1;
  HEAPF64[$0 + 40 >> 3] = HEAPF64[$0 + 40 >> 3] + ($4_1 - ($2 - $1) + ($3_1 - $1));
 }
 
 function $6($0) {
  var $1 = 0.0, $2 = 0.0, $3_1 = 0.0;
  $1 = HEAPF64[298];
  $2 = $1 + $0;
  $3_1 = $2 - $1;
  $20($2, $1 - ($2 - $3_1) + ($0 - $3_1) + HEAPF64[299]);
 }
 
 function $7($0) {
  $37(2128, $0);
  return HEAPF64[266] + HEAPF64[267];
 }
 
 function $8($0, $1, $2, $3_1, $4_1, $5, $6_1) {
  var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
  $11_1 = $0 ? 2 : 3;
  while (1) {
   if (($3_1 | 0) > ($7_1 | 0)) {
    $9_1 = $3_1 - 1 | 0;
    if (($7_1 | 0) <= ($9_1 | 0)) {
     $9_1 = $7_1;
    }
    $8_1 = 0;
    while (1) {
     if (($4_1 | 0) > ($8_1 | 0)) {
      $7_1 = $4_1 - 1 | 0;
      if (($8_1 | 0) <= ($7_1 | 0)) {
       $7_1 = $8_1;
      }
      $8_1 = (Math_imul($2, $9_1) + $1 | 0) + ($7_1 << $11_1) | 0;
      $10_1 = (Math_imul($6_1, $7_1) + $5 | 0) + ($9_1 << $11_1) | 0;
      if ($0) {
       HEAP32[$10_1 >> 2] = HEAP32[$8_1 >> 2];
      } else {
       $12_1 = HEAP32[$8_1 + 4 >> 2];
       HEAP32[$10_1 >> 2] = HEAP32[$8_1 >> 2];
       HEAP32[$10_1 + 4 >> 2] = $12_1;
      }
      $8_1 = $7_1 + 1 | 0;
      continue;
     }
     break;
    }    $7_1 = $9_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $9($0, $1) {
  var $2 = 0;
  $0 = ($0 << 4) + 1280 | 0;
  $2 = HEAP32[$0 + 4 >> 2];
  HEAP32[$1 >> 2] = HEAP32[$0 >> 2];
  HEAP32[$1 + 4 >> 2] = $2;
  $2 = HEAP32[$0 + 12 >> 2];
  HEAP32[$1 + 8 >> 2] = HEAP32[$0 + 8 >> 2];
  HEAP32[$1 + 12 >> 2] = $2;
 }
 
 function $10($0, $1) {
  var $2 = 0;
  $2 = HEAP32[$1 + 4 >> 2];
  $0 = ($0 << 4) + 1280 | 0;
  HEAP32[$0 >> 2] = HEAP32[$1 >> 2];
  HEAP32[$0 + 4 >> 2] = $2;
  $2 = HEAP32[$1 + 12 >> 2];
  HEAP32[$0 + 8 >> 2] = HEAP32[$1 + 8 >> 2];
  HEAP32[$0 + 12 >> 2] = $2;
 }
 
 function $11($0, $1, $2, $3_1) {
  $20($1, $2);
  $6($3_1);
  HEAPF64[$0 >> 3] = HEAPF64[298];
  HEAPF64[$0 + 8 >> 3] = HEAPF64[299];
 }
 
 function $12($0) {
  var $1 = 0, $2 = 0, $3_1 = 0, $4_1 = 0.0, $5 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0.0;
  $1 = $21();
  $2 = i64toi32_i32$HIGH_BITS;
  if (!$2 & $1 >>> 0 > 1 | $2) {
   if ($0) {
    $0 = $22(HEAPF64[304]);
    $2 = i64toi32_i32$HIGH_BITS;
    $5 = $2 >> 1;
    $1 = $22(HEAPF64[306]);
    $3_1 = i64toi32_i32$HIGH_BITS;
    $6_1 = $3_1 >> 1;
    $3_1 = ($3_1 & 1) << 31 | $1 >>> 1;
    $2 = $3_1 + (($2 & 1) << 31 | $0 >>> 1) | 0;
    $1 = $0 & $1 & 1;
    $0 = $2 + $1 | 0;
    $5 = $5 + $6_1 | 0;
    $2 = $2 >>> 0 < $3_1 >>> 0 ? $5 + 1 | 0 : $5;
    $1 = $0 >>> 0 < $1 >>> 0 ? $2 + 1 | 0 : $2;
    if (($1 | 0) < 0) {
     $1 = -2147483648 - ($1 + (($0 | 0) != 0) | 0) | 0;
     $0 = 0 - $0 | 0;
    }
    wasm2js_scratch_store_i32(0, $0 | 0);
    wasm2js_scratch_store_i32(1, $1 | 0);
    (wasm2js_i32$0 = 2384, wasm2js_f64$0 = +wasm2js_scratch_load_f64()), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
    HEAPF64[299] = 0;
    return;
   }
  } else {
   $4_1 = HEAPF64[272];
   $4_1 = $4_1 + $4_1;
   $0 = 0;
   while (1) {
    if (($0 | 0) < 4) {
     HEAPF64[298] = HEAPF64[(($0 | 0) < 2 ? 2432 : 2448) >> 3];
     HEAPF64[299] = 0;
     $6($0 & 1 ? $4_1 : -$4_1);
     if ($15()) {
      return
     }
     $0 = $0 + 1 | 0;
     continue;
    }
    break;
   }  }
  $20(HEAPF64[304] * .5, HEAPF64[306] * .5);
  $6((HEAPF64[305] + HEAPF64[307]) * .5);
 }
 
 function $13($0, $1) {
  global$3 = Math_min(Math_max($0, -17976931348623157e292), 1797693134862315708145274.0e284);
  global$4 = $0 - global$3 + $1;
  global$5 = Math_abs(global$3) > HEAPF64[272] * 68719476736.0;
 }
 
 function $14($0, $1) {
  global$3 = +Math_fround(Math_min(Math_max($0, -34028234663852886e22), 3402823466385288598117041.0e14));
  global$4 = +Math_fround($0 - global$3 + $1);
  global$5 = Math_abs(global$3) > HEAPF64[272] * 1024.0;
 }
 
 function $15() {
  var $0 = 0;
  if (($38(2432, 2384) | 0) < 0) {
   $0 = ($38(2384, 2448) | 0) < 0;
  } else {
   $0 = 0;
  }
  return $0;
 }
 
 function $16($0) {
  var $1 = 0, $2 = 0, $3_1 = 0, $4_1 = 0, $5 = 0, $6_1 = 0, $7_1 = 0;
  $1 = $0;
  $5 = global$1;
  $0 = $0 + $5 | 0;
  $1 = $1 >>> 0 > $0 >>> 0;
  $0 = $0 + 15 | 0;
  $1 = $0 >>> 0 < 15 ? $1 + 1 | 0 : $1;
  $4_1 = $0 & -16;
  $3_1 = $4_1;
  $2 = $3_1 - -64 | 0;
  $0 = $1;
  $7_1 = $1 - (($3_1 >>> 0 < 4294967232) - 1 | 0) | 0;
  $3_1 = $2;
  $1 = __wasm_memory_size();
  $2 = $1;
  $1 = $1 >> 31 << 16 | $1 >>> 16;
  $6_1 = $2 << 16;
  $2 = $3_1 - $6_1 | 0;
  $1 = $7_1 - (($3_1 >>> 0 < $6_1 >>> 0) + $1 | 0) | 0;
  if (($1 | 0) > 0) {
   $3_1 = 1;
  } else {
   $3_1 = ($2 | 0) != 0 & ($1 | 0) >= 0;
  }
  if ($3_1) {
   $2 = $2 + 65535 | 0;
   $1 = (($2 >>> 0 < 65535 ? $1 + 1 | 0 : $1) & 65535) << 16 | $2 >>> 16;
   $2 = 0;
   if (($2 | 0) == ($0 | 0) & global$2 >>> 0 < $4_1 >>> 0 | $0 >>> 0 > $2 >>> 0) {
    $0 = 1;
   } else {
    $0 = (__wasm_memory_grow($1 | 0) | 0) < 0;
   }
   if ($0) {
    return -1
   }
  }
  global$1 = $4_1;
  return $5;
 }
 
 function $17($0, $1, $2, $3_1) {
  if (!$0) {
   $6($1 * $3_1);
   return;
  }
  $18(global$7, $3_1);
  $18($2, -$3_1);
 }
 
 function $18($0, $1) {
  $37(2400, $0);
  $28(2416, $1, HEAPF64[300]);
  $6(HEAPF64[302]);
  $6(HEAPF64[303] + $1 * HEAPF64[301]);
 }
 
 function $19($0, $1, $2, $3_1, $4_1, $5) {
  var $6_1 = Math_fround(0), $7_1 = 0.0, $8_1 = Math_fround(0), $9_1 = 0.0, $10_1 = Math_fround(0), $11_1 = Math_fround(0), $12_1 = 0.0, $13_1 = 0.0, $14_1 = Math_fround(0), $15_1 = 0.0, $16_1 = Math_fround(0), $17_1 = Math_fround(0);
  if ($0) {
   $0 = 0;
   $16_1 = Math_fround($4_1);
   $17_1 = Math_fround($5);
   $10_1 = Math_fround(Infinity);
   $11_1 = Math_fround(-Infinity);
   while (1) {
    $6_1 = HEAPF32[($0 << 2) + $2 >> 2];
    $8_1 = $6_1 > $16_1 ? $6_1 : Math_fround(Infinity);
    $10_1 = $10_1 > $8_1 ? $8_1 : $10_1;
    $8_1 = $6_1 <= $17_1 ? $6_1 : Math_fround(-Infinity);
    $11_1 = $11_1 < $8_1 ? $8_1 : $11_1;
    $6_1 = Math_fround($6_1 - $6_1);
    $6_1 = $6_1 != $6_1 ? Math_fround(1.0) : Math_fround(0.0);
    $14_1 = $6_1 < $14_1 ? $14_1 : $6_1;
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
    $7_1 = HEAPF64[($0 << 3) + $2 >> 3];
    $9_1 = $4_1 < $7_1 ? $7_1 : Infinity;
    $12_1 = $12_1 > $9_1 ? $9_1 : $12_1;
    $9_1 = $5 >= $7_1 ? $7_1 : -Infinity;
    $13_1 = $13_1 < $9_1 ? $9_1 : $13_1;
    $7_1 = $7_1 - $7_1;
    $7_1 = $7_1 != $7_1 ? 1.0 : 0.0;
    $15_1 = $7_1 < $15_1 ? $15_1 : $7_1;
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
 
 function $20($0, $1) {
  var $2 = 0.0, $3_1 = 0.0;
  $2 = $0 + $1;
  HEAPF64[298] = $2;
  $3_1 = $0;
  $0 = $2 - $0;
  HEAPF64[299] = $3_1 - ($2 - $0) + ($1 - $0);
 }
 
 function $21() {
  var $0 = 0, $1 = 0, $2 = 0;
  $0 = $22(HEAPF64[306]);
  $2 = i64toi32_i32$HIGH_BITS;
  $1 = $22(HEAPF64[304]);
  i64toi32_i32$HIGH_BITS = $2 - (i64toi32_i32$HIGH_BITS + ($0 >>> 0 < $1 >>> 0) | 0) | 0;
  return $0 - $1 | 0;
 }
 
 function $22($0) {
  var $1 = 0, $2 = 0;
  wasm2js_scratch_store_f64(+$0);
  $1 = wasm2js_scratch_load_i32(1) | 0;
  $2 = wasm2js_scratch_load_i32(0) | 0;
  if (($1 | 0) < 0) {
   $1 = -2147483648 - ($1 + (($2 | 0) != 0) | 0) | 0;
   $2 = 0 - $2 | 0;
  }
  i64toi32_i32$HIGH_BITS = $1;
  return $2;
 }
 
 function $23($0, $1) {
  var $2 = 0, $3_1 = 0, $4_1 = 0, $5 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0;
  $5 = $0;
  $4_1 = $0 ? -2147483647 : 1;
  $7_1 = $0 ? -1 : -2147483648;
  wasm2js_scratch_store_f64(+$1);
  $2 = wasm2js_scratch_load_i32(1) | 0;
  $0 = (wasm2js_scratch_store_f32(Math_fround($1)), wasm2js_scratch_load_i32(2));
  $3_1 = (wasm2js_i32$0 = $0, wasm2js_i32$1 = wasm2js_scratch_load_i32(0) | 0, wasm2js_i32$2 = $5, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1);
  $0 = $5 ? $0 >> 31 : $2;
  $2 = $0;
  $6_1 = $3_1 + 1 | 0;
  $0 = $6_1 ? $0 : $0 + 1 | 0;
  $8_1 = $2 - !$3_1 | 0;
  $9_1 = $4_1;
  $2 = ($2 | 0) < 0;
  $4_1 = $1 == 0.0;
  $3_1 = $4_1 ? $9_1 : $2 ? $6_1 : $3_1 - 1 | 0;
  wasm2js_scratch_store_i32(0, $3_1 | 0);
  wasm2js_scratch_store_i32(1, ($4_1 ? $7_1 : $2 ? $0 : $8_1) | 0);
  return wasm2js_f64$0 = +(wasm2js_scratch_store_i32(2, $3_1), wasm2js_scratch_load_f32()), wasm2js_f64$1 = +wasm2js_scratch_load_f64(), wasm2js_i32$0 = $5, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1;
 }
 
 function $24($0, $1) {
  var $2 = 0, $3_1 = 0.0, $4_1 = 0.0, $5 = 0, $6_1 = 0.0, $7_1 = 0.0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0.0, $13_1 = 0.0, $14_1 = 0, $15_1 = 0.0, $16_1 = 0.0, $17_1 = 0.0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0.0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0.0, $29_1 = 0, $30_1 = 0.0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34 = 0, $35_1 = 0, $36_1 = 0.0, $37_1 = 0, $38_1 = 0, $39_1 = 0, $40_1 = 0.0, $41_1 = 0.0, $42_1 = 0, $43_1 = 0, $44_1 = 0.0, $45_1 = 0, $46_1 = 0, $47_1 = 0, $48_1 = 0.0, $49_1 = 0.0, $50_1 = 0.0, $51_1 = 0.0, $52_1 = 0.0, $53_1 = 0.0, $54 = 0.0, $55 = 0.0, $56_1 = 0.0, $57_1 = 0.0, $58 = 0.0, $59 = 0.0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0;
  $31_1 = $1 ? HEAP32[$0 + 20 >> 2] : 0;
  $32_1 = ($1 | 0) == 2 ? HEAP32[$0 + 68 >> 2] : 0;
  $20_1 = HEAP32[$0 + 8 >> 2];
  $33_1 = (($20_1 << 3) + 63 & -64) - -64 | 0;
  $24_1 = HEAP32[$0 + 12 >> 2];
  $45_1 = ($24_1 | 0) >= 16 ? 16 : $24_1;
  $34 = Math_imul($33_1, $45_1);
  $29_1 = ($24_1 | 0) > 1;
  $25_1 = $16($29_1 ? Math_imul($34, 3) : 0);
  if (($25_1 | 0) == -1) {
   return 5
  }
  $37_1 = HEAP32[$0 >> 2];
  while (1) {
   if (HEAP32[$0 + 4 >> 2] > ($37_1 | 0)) {
    $35_1 = 0;
    while (1) {
     if (($24_1 | 0) > ($35_1 | 0)) {
      $2 = $24_1 - $35_1 | 0;
      $38_1 = ($2 | 0) > ($45_1 | 0) ? $45_1 : $2;
      $26_1 = Math_imul(Math_imul($20_1, $37_1), $24_1) + $35_1 << 3;
      if ($29_1) {
       $2 = $24_1 << 3;
       $8(0, HEAP32[$0 + 16 >> 2] + $26_1 | 0, $2, $20_1, $38_1, $25_1, $33_1);
       if ($31_1) {
        $8(0, $26_1 + $31_1 | 0, $2, $20_1, $38_1, $25_1 + $34 | 0, $33_1);
       }
       if ($32_1) {
        $8(0, $26_1 + $32_1 | 0, $24_1 << 3, $20_1, $38_1, ($34 << 1) + $25_1 | 0, $33_1);
       }
      }
      $39_1 = 0;
      while (1) {
       if (($38_1 | 0) > ($39_1 | 0)) {
        $8_1 = Math_imul($33_1, $39_1);
        $14_1 = $29_1 ? $8_1 + $25_1 | 0 : HEAP32[$0 + 16 >> 2] + $26_1 | 0;
        $21_1 = $31_1 ? ($29_1 ? $8_1 + ($25_1 + $34 | 0) | 0 : $26_1 + $31_1 | 0) : 0;
        $18_1 = $29_1 ? (($1 | 0) == 1 ? $21_1 : $14_1) : HEAP32[$0 + 24 >> 2] + $26_1 | 0;
        $2 = $20_1 << 3;
        $10(0, $2 + $14_1 | 0);
        $10(1, $2 + $18_1 | 0);
        if ($31_1) {
         $10(2, $2 + $21_1 | 0);
        }
        $46_1 = $32_1 ? ($29_1 ? $8_1 + (($34 << 1) + $25_1 | 0) | 0 : $26_1 + $32_1 | 0) : 0;
        if ($32_1) {
         $10(3, $46_1 + ($20_1 << 3) | 0);
        }
        $2 = HEAP32[$0 + 8 >> 2];
        $8_1 = HEAP32[$0 + 48 >> 2];
        $19_1 = (Math_imul($24_1, $37_1) + $35_1 | 0) + $39_1 | 0;
        $40_1 = HEAPF64[HEAP32[$0 + 36 >> 2] + Math_imul($19_1, HEAP32[$0 + 40 >> 2]) >> 3];
        __inlined_func$58$3 : {
         if (($1 | 0) == 1) {
          if (HEAP32[$0 + 44 >> 2]) {
           $6_1 = HEAPF64[HEAP32[$0 + 28 >> 2] + Math_imul(HEAP32[$0 + 32 >> 2], $19_1) >> 3];
          } else {
           $6_1 = NaN;
          }
          $49($8_1, $14_1, $21_1, $18_1, $2, $40_1, 1.0, $6_1);
          $5 = HEAP32[$0 + 128 >> 2];
          if ($5) {
           HEAPF64[($19_1 << 3) + $5 >> 3] = global$14;
          }
          $5 = HEAP32[$0 + 132 >> 2];
          if ($5) {
           (wasm2js_i32$0 = ($19_1 << 3) + $5 | 0, wasm2js_f64$0 = $51($8_1, $14_1, $18_1, $2)), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
          }
          $5 = 0;
          break __inlined_func$58$3;
         }
         $11_1 = ($1 | 0) != 0;
         if ($11_1) {
          $16_1 = $36(0, $21_1, $2);
         } else {
          $16_1 = 0.0;
         }
         $5 = 4;
         if ($16_1 != $16_1) {
          break __inlined_func$58$3
         }
         $5 = HEAP32[$0 + 28 >> 2];
         if ($5) {
          $6_1 = HEAPF64[Math_imul(HEAP32[$0 + 32 >> 2], $19_1) + $5 >> 3];
         } else {
          $6_1 = $16_1;
         }
         $49_1 = $33($14_1, $2, $40_1);
         $12_1 = $40_1 / $49_1;
         $11_1 = $11_1 ? 0 : HEAP32[$0 + 44 >> 2] != 0;
         if (HEAPF64[271] == -1 / $12_1) {
          $5 = HEAPF64[272] == $12_1 * 707.0;
         } else {
          $5 = 0;
         }
         if (!$5) {
          $28(2112, $12_1, .6931471805599453);
          $3_1 = HEAPF64[265] + $12_1 * 2.3190468138462996e-17;
          $4_1 = HEAPF64[264];
          $5 = HEAP32[529];
          wasm2js_scratch_store_i32(0, HEAP32[528] & -2048);
          wasm2js_scratch_store_i32(1, $5 | 0);
          $15_1 = +wasm2js_scratch_load_f64();
          HEAPF64[269] = $15_1;
          HEAPF64[270] = $4_1 - $15_1 + $3_1;
          HEAPF64[268] = 1.0 / $4_1;
          HEAPF64[271] = -1 / $12_1;
          HEAPF64[272] = $12_1 * 707.0;
         }
         global$13 = 0;
         global$11 = -Infinity;
         global$12 = Infinity;
         HEAPF64[298] = 0;
         HEAPF64[299] = 0;
         $13(0.0, 0.0);
         $9_1 = 0;
         __inlined_func$62$78 : {
          if (!$2) {
           break __inlined_func$62$78
          }
          $5 = $35(0, $14_1, $2);
          if ($5) {
           $9_1 = $5;
           break __inlined_func$62$78;
          }
          $5 = HEAP32[621];
          $13_1 = $6_1 - +($5 | 0);
          $9_1 = 2;
          if ($13_1 < 0.0) {
           break __inlined_func$62$78
          }
          $10_1 = HEAP32[620];
          if ($11_1) {
           $45($8_1, $14_1, $2);
           if (+(global$6 | 0) + global$7 <= $6_1) {
            if ($8_1) {
             $10_1 = $10_1 - ($31($14_1, $2) - $5 | 0) | 0;
            }
            global$13 = $10_1;
            global$12 = 0.0;
            global$11 = 0.0;
            $9_1 = 0;
            break __inlined_func$62$78;
           }
          }
          $3_1 = +($10_1 | 0);
          $9_1 = 3;
          if ($13_1 > $3_1) {
           break __inlined_func$62$78
          }
          $9_1 = 0;
          if (!$10_1) {
           break __inlined_func$62$78
          }
          $4_1 = HEAPF64[308];
          $7_1 = HEAPF64[309];
          $11_1 = $13_1 == 0.0;
          if ($11_1 | $3_1 == $13_1) {
           $15_1 = HEAPF64[272];
           $15_1 = $15_1 + $15_1;
           HEAPF64[298] = $11_1 ? $7_1 : $4_1;
           HEAPF64[299] = 0;
           if ($11_1) {
            $6($15_1);
           } else {
            if (!$8_1) {
             $6(-$15_1);
            }
           }
           $13(HEAPF64[298], HEAPF64[299]);
           HEAPF64[298] = $11_1 ? $7_1 : $4_1;
           HEAPF64[299] = 0;
           global$11 = $11_1 ? $7_1 : -Infinity;
           global$12 = $11_1 ? Infinity : $4_1;
           $9_1 = 0;
           break __inlined_func$62$78;
          }
          $3_1 = $12_1 * .001;
          if (!$8_1 & $13_1 >= 1.0e-18) {
           if ($4_1 == $7_1) {
            HEAPF64[298] = $7_1;
            HEAPF64[299] = 0;
            $18((+($10_1 | 0) - $13_1) / $13_1, $12_1);
           } else {
            $15_1 = $12_1 * $7((+($10_1 | 0) - $13_1) / $13_1);
            $11(2432, $4_1, $15_1, -$3_1);
            $11(2448, $7_1, $15_1, $3_1);
            $12(0);
            if (($2 | 0) >= 256) {
             $40($8_1, $14_1, $2, $13_1, $12_1);
            }
            $29($8_1, $14_1, $2, $6_1, $12_1, 0);
           }
          } else {
           if ($8_1) {
            $11(2448, $7_1, Math_max($12_1 * ($7(+($10_1 | 0)) - $7($13_1)), 0.0), $3_1);
            $11(2432, $4_1, 0.0, -$3_1);
            HEAPF64[298] = $7_1;
            HEAPF64[299] = 0;
            if (($2 | 0) >= 256) {
             $12(0);
             $40($8_1, $14_1, $2, $13_1, $12_1);
            }
            $29($8_1, $14_1, $2, $6_1, $12_1, 0);
           } else {
            $13($7_1, 0.0);
            $26($14_1, $2, 0);
            HEAPF64[298] = $7_1;
            HEAPF64[299] = 0;
            $17(1, 0.0, $13_1, $12_1);
           }
          }
          $13(HEAPF64[298], HEAPF64[299]);
          global$12 = HEAPF64[298];
          global$11 = global$12;
          global$13 = $10_1;
          if (($8_1 | 0) == 1) {
           global$13 = global$13 - ($31($14_1, $2) - $5 | 0) | 0;
          }
          $9_1 = 0;
         }
         $5 = $9_1;
         if ($5) {
          break __inlined_func$58$3
         }
         $5 = $19_1 << 3;
         $41_1 = Math_min(Math_max(HEAPF64[298] * $49_1, -17976931348623157e292), 1797693134862315708145274.0e284);
         HEAPF64[$5 + HEAP32[$0 + 80 >> 2] >> 3] = $41_1;
         HEAPF64[$5 + HEAP32[$0 + 88 >> 2] >> 3] = global$11 == -Infinity ? global$11 : $41_1;
         HEAPF64[$5 + HEAP32[$0 + 92 >> 2] >> 3] = global$12 == Infinity ? global$12 : $41_1;
         HEAP32[HEAP32[$0 + 84 >> 2] + ($19_1 << 2) >> 2] = global$13;
         if (!$1) {
          $47($8_1, HEAP32[$0 + 52 >> 2], $14_1, $18_1, $2);
          $5 = 0;
          break __inlined_func$58$3;
         }
         $15_1 = HEAPF64[HEAP32[$0 + 72 >> 2] + Math_imul(HEAP32[$0 + 76 >> 2], $19_1) >> 3];
         if (($1 | 0) == 3) {
          $5 = $2;
          $27_1 = 0;
          $52_1 = global$3;
          $53_1 = global$4;
          $54 = HEAPF64[268];
          $55 = HEAPF64[269];
          $56_1 = HEAPF64[270];
          $3_1 = HEAPF64[271];
          $57_1 = $3_1;
          $58 = -$3_1;
          $59 = HEAPF64[272];
          $47_1 = global$5;
          HEAPF64[324] = 0;
          HEAPF64[325] = 0;
          HEAPF64[330] = 0;
          HEAPF64[331] = 0;
          while (1) {
           if (($5 | 0) > ($27_1 | 0)) {
            $2 = $27_1 + 1024 | 0;
            $42_1 = ($2 | 0) < ($5 | 0) ? $2 : $5;
            $11_1 = 0;
            while (1) {
             $50_1 = 0.0;
             $51_1 = 0.0;
             $9_1 = $11_1 + $27_1 | 0;
             if (($9_1 | 0) < ($42_1 | 0)) {
              while (1) {
               $2 = $9_1 << 3;
               $30_1 = HEAPF64[$2 + $21_1 >> 3];
               $4_1 = HEAPF64[$2 + $14_1 >> 3];
               $17_1 = $4_1 - $52_1;
               $3_1 = $17_1 - $4_1;
               $13_1 = $4_1 - ($17_1 - $3_1) - ($52_1 + $3_1) - $53_1;
               if ($47_1) {
                $3_1 = $17_1;
                $17_1 = $17_1 + (Math_abs($17_1) < Infinity ? $13_1 : 0.0);
                $13_1 = $3_1 - $17_1 + $13_1;
               }
               $22_1 = Math_abs($17_1);
               $28_1 = $22_1 * $54 + 6755399441055744.0;
               $4_1 = $28_1 + -6755399441055744;
               $3_1 = 0.0 - $13_1;
               $7_1 = $17_1 < ($3_1 < 1797693134862315708145274.0e284 ? $3_1 : 1797693134862315708145274.0e284) ? 1.0 : 0.0;
               $23_1 = $7_1 != 0.0;
               $3_1 = $23_1 ? $3_1 : $13_1;
               $4_1 = ($22_1 - $4_1 * $55 - $4_1 * $56_1 + $3_1) * $57_1;
               wasm2js_scratch_store_f64(+($4_1 + $4_1 * $4_1 * ((((((((($4_1 * 2.510038549551032e-08 + 2.7620088445409746e-07) * $4_1 + 2.7557268459997064e-06) * $4_1 + 2.4801521295954376e-05) * $4_1 + 1.9841269863053618e-04) * $4_1 + 1.3888888917213717e-03) * $4_1 + .008333333333330062) * $4_1 + .04166666666662413) * $4_1 + .16666666666666666) * $4_1 + .5) + 1.0));
               $10_1 = wasm2js_scratch_load_i32(1) | 0;
               $48_1 = 1.0 - $30_1;
               $4_1 = $23_1 ? $30_1 : $48_1;
               $3_1 = $22_1 + (Math_abs($22_1) < Infinity ? $3_1 : 0.0);
               $13_1 = $4_1 > 0.0 ? $4_1 * $3_1 : 0.0;
               $43_1 = wasm2js_scratch_load_i32(0) | 0;
               wasm2js_scratch_store_f64(+$28_1);
               wasm2js_scratch_load_i32(1) | 0;
               $2 = wasm2js_scratch_load_i32(0) << 20;
               wasm2js_scratch_store_i32(0, $43_1 - 0 | 0);
               wasm2js_scratch_store_i32(1, $10_1 - $2 | 0);
               $36_1 = (wasm2js_f64$0 = +wasm2js_scratch_load_f64(), wasm2js_f64$1 = 0.0, wasm2js_i32$0 = $22_1 < $59, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
               $22_1 = $36_1 > 0.0 ? $3_1 * $58 : 0.0;
               $4_1 = $30_1 > 2.2250738585072014e-308 ? $30_1 : 1.0;
               wasm2js_scratch_store_f64(+$4_1);
               $10_1 = wasm2js_scratch_load_i32(1) - ((wasm2js_scratch_load_i32(0) >>> 0 < 1719614413) + 1072079006) | 0;
               $2 = $10_1 >> 31;
               wasm2js_scratch_store_i32(0, $10_1 >> 20);
               wasm2js_scratch_store_i32(1, $2 | 0);
               $3_1 = +wasm2js_scratch_load_f64();
               wasm2js_scratch_store_f64(+$3_1);
               $2 = wasm2js_scratch_load_i32(1) | 0;
               wasm2js_scratch_store_i32(0, wasm2js_scratch_load_i32(0) | 0);
               wasm2js_scratch_store_i32(1, $2 + 1127743488 | 0);
               $28_1 = +wasm2js_scratch_load_f64() + -6755399441055744;
               wasm2js_scratch_store_f64(+$4_1);
               $10_1 = wasm2js_scratch_load_i32(1) | 0;
               $43_1 = wasm2js_scratch_load_i32(0) | 0;
               wasm2js_scratch_store_f64(+$3_1);
               wasm2js_scratch_load_i32(1) | 0;
               $2 = wasm2js_scratch_load_i32(0) << 20;
               wasm2js_scratch_store_i32(0, $43_1 - 0 | 0);
               wasm2js_scratch_store_i32(1, $10_1 - $2 | 0);
               $3_1 = +wasm2js_scratch_load_f64() + -1;
               $3_1 = $3_1 / ($3_1 + 2.0);
               $4_1 = $3_1 * $3_1;
               $3_1 = $3_1 + $3_1;
               $44_1 = $30_1 * ($28_1 * .6931471803691238 + ($3_1 + $3_1 * ($4_1 * ((((((((($4_1 * .08082022805971766 + .04400369243072337) * $4_1 + .06000536404795356) * $4_1 + .06657072104827468) * $4_1 + .07692785032479531) * $4_1 + .09090894718066429) * $4_1 + .1111111135871393) * $4_1 + .1428571428355438) * $4_1 + .2000000000000729) * $4_1 + .3333333333333333)) + $28_1 * 1.9082149292705877e-10));
               if ($8_1) {
                $17_1 = $23_1 ? $36_1 : 1.0;
                $22_1 = $23_1 ? $22_1 * $17_1 : 0.0;
                $3_1 = $44_1 + ($17_1 - $30_1);
               } else {
                $4_1 = $36_1 / ($36_1 + 1.0);
                $17_1 = $7_1 != 0.0 ? $4_1 : 1.0 - $4_1;
                $3_1 = $36_1 / ($36_1 + 2.0);
                $7_1 = $3_1 * $3_1;
                $3_1 = $3_1 + $3_1;
                $7_1 = $3_1 + $3_1 * ($7_1 * ((((((((($7_1 * .08082022805971766 + .04400369243072337) * $7_1 + .06000536404795356) * $7_1 + .06657072104827468) * $7_1 + .07692785032479531) * $7_1 + .09090894718066429) * $7_1 + .1111111135871393) * $7_1 + .1428571428355438) * $7_1 + .2000000000000729) * $7_1 + .3333333333333333));
                $22_1 = $7_1 + $22_1 * $4_1;
                $4_1 = $48_1 > 2.2250738585072014e-308 ? $48_1 : 1.0;
                wasm2js_scratch_store_f64(+$4_1);
                $10_1 = wasm2js_scratch_load_i32(1) - ((wasm2js_scratch_load_i32(0) >>> 0 < 1719614413) + 1072079006) | 0;
                $2 = $10_1 >> 31;
                wasm2js_scratch_store_i32(0, $10_1 >> 20);
                wasm2js_scratch_store_i32(1, $2 | 0);
                $3_1 = +wasm2js_scratch_load_f64();
                wasm2js_scratch_store_f64(+$3_1);
                $2 = wasm2js_scratch_load_i32(1) | 0;
                wasm2js_scratch_store_i32(0, wasm2js_scratch_load_i32(0) | 0);
                wasm2js_scratch_store_i32(1, $2 + 1127743488 | 0);
                $28_1 = +wasm2js_scratch_load_f64() + -6755399441055744;
                wasm2js_scratch_store_f64(+$4_1);
                $10_1 = wasm2js_scratch_load_i32(1) | 0;
                $23_1 = wasm2js_scratch_load_i32(0) | 0;
                wasm2js_scratch_store_f64(+$3_1);
                wasm2js_scratch_load_i32(1) | 0;
                $2 = wasm2js_scratch_load_i32(0) << 20;
                wasm2js_scratch_store_i32(0, $23_1 - 0 | 0);
                wasm2js_scratch_store_i32(1, $10_1 - $2 | 0);
                $3_1 = +wasm2js_scratch_load_f64() + -1;
                $3_1 = $3_1 / ($3_1 + 2.0);
                $4_1 = $3_1 * $3_1;
                $3_1 = $3_1 + $3_1;
                $44_1 = $44_1 + $48_1 * ($28_1 * .6931471803691238 + ($3_1 + $3_1 * ($4_1 * ((((((((($4_1 * .08082022805971766 + .04400369243072337) * $4_1 + .06000536404795356) * $4_1 + .06657072104827468) * $4_1 + .07692785032479531) * $4_1 + .09090894718066429) * $4_1 + .1111111135871393) * $4_1 + .1428571428355438) * $4_1 + .2000000000000729) * $4_1 + .3333333333333333)) + $28_1 * 1.9082149292705877e-10));
                $3_1 = $7_1 + $44_1;
               }
               $3_1 = $12_1 * $3_1 + $13_1;
               $50_1 = $50_1 + ($3_1 > 0.0 ? $3_1 : 0.0);
               $51_1 = $51_1 + ($44_1 + $22_1);
               HEAPF64[($9_1 << 3) + $18_1 >> 3] = $15_1 * ($17_1 - $30_1);
               $9_1 = $9_1 + 2 | 0;
               if (($9_1 | 0) < ($42_1 | 0)) {
                continue
               }
               break;
              }
             }
             $2 = $11_1 << 3;
             HEAPF64[$2 + 2560 >> 3] = $50_1;
             HEAPF64[$2 + 2608 >> 3] = $51_1;
             $2 = $11_1;
             $11_1 = $2 + 1 | 0;
             if (($2 | 0) <= 0) {
              continue
             }
             break;
            }            $3(2560);
            $3(2608);
            $27_1 = $27_1 + 1024 | 0;
            continue;
           }
           break;
          }          $3_1 = HEAPF64[330];
          if ($3_1 - $3_1 == 0.0) {
           $3_1 = $3_1 + HEAPF64[331];
          } else {
           $3_1 = HEAPF64[330];
          }
          global$15 = $3_1;
          $6_1 = $6_1 - $16_1;
          __inlined_func$68$79 : {
           if ($6_1 == 0.0) {
            $6_1 = HEAPF64[324];
            if ($6_1 - $6_1 == 0.0) {
             $6_1 = $6_1 + HEAPF64[325];
            } else {
             $6_1 = HEAPF64[324];
            }
            break __inlined_func$68$79;
           }
           $16_1 = HEAPF64[324];
           if ($16_1 - $16_1 == 0.0) {
            $16_1 = $16_1 + HEAPF64[325];
           } else {
            $16_1 = HEAPF64[324];
           }
           $6_1 = $16_1 + (global$3 + global$4 - ($8_1 ? $12_1 : 0.0)) * $6_1;
          }
          $5 = $19_1 << 3;
          HEAPF64[$5 + HEAP32[$0 + 96 >> 2] >> 3] = $6_1 * $49_1;
          $2 = HEAP32[$0 + 128 >> 2];
          if ($2) {
           HEAPF64[$2 + $5 >> 3] = $15_1 * ($8_1 ? $41_1 - $40_1 : $41_1);
          }
          $2 = HEAP32[$0 + 132 >> 2];
          if ($2) {
           HEAPF64[($19_1 << 3) + $2 >> 3] = $15_1 * global$15;
          }
          $5 = 0;
          break __inlined_func$58$3;
         }
         $47($8_1, 0, $14_1, $18_1, $2);
         $47_1 = $19_1 << 3;
         $43_1 = $47_1 + HEAP32[$0 + 96 >> 2] | 0;
         $10_1 = HEAP32[$0 + 52 >> 2];
         $5 = $2;
         $9_1 = 0;
         HEAPF64[324] = 0;
         HEAPF64[325] = 0;
         while (1) {
          if (($5 | 0) > ($9_1 | 0)) {
           $2 = $9_1 + 1024 | 0;
           $42_1 = ($2 | 0) < ($5 | 0) ? $2 : $5;
           $11_1 = 0;
           while (1) {
            $12_1 = 0.0;
            $2 = $11_1 + $9_1 | 0;
            if (($42_1 | 0) > ($2 | 0)) {
             while (1) {
              $23_1 = $2 << 3;
              $27_1 = $21_1 + $23_1 | 0;
              $6_1 = HEAPF64[$23_1 + $18_1 >> 3] - HEAPF64[$27_1 >> 3];
              $16_1 = $6_1 * ($46_1 ? HEAPF64[$23_1 + $46_1 >> 3] : 1.0);
              $6_1 = $16_1 * $6_1;
              $12_1 = $12_1 + $6_1;
              HEAPF64[$27_1 >> 3] = $16_1;
              if (($10_1 | 0) == 2) {
               HEAPF64[$18_1 + $23_1 >> 3] = $15_1 * $6_1;
              }
              $2 = $2 + 2 | 0;
              if (($42_1 | 0) > ($2 | 0)) {
               continue
              }
              break;
             }
            }
            HEAPF64[($11_1 << 3) + 2560 >> 3] = $12_1;
            $2 = $11_1;
            $11_1 = $2 + 1 | 0;
            if (($2 | 0) <= 0) {
             continue
            }
            break;
           }           $3(2560);
           $9_1 = $9_1 + 1024 | 0;
           continue;
          }
          break;
         }         $6_1 = HEAPF64[324];
         if ($6_1 - $6_1 == 0.0) {
          $6_1 = $6_1 + HEAPF64[325];
         } else {
          $6_1 = HEAPF64[324];
         }
         HEAPF64[$43_1 >> 3] = $6_1;
         if (HEAP32[$0 + 52 >> 2] == 1) {
          $49($8_1, $18_1, $21_1, $21_1, $5, $40_1, $15_1, NaN);
          $2 = HEAP32[$0 + 128 >> 2];
          if ($2) {
           HEAPF64[$2 + $47_1 >> 3] = $15_1 * global$14;
          }
          $2 = HEAP32[$0 + 132 >> 2];
          if ($2) {
           (wasm2js_i32$0 = ($19_1 << 3) + $2 | 0, wasm2js_f64$0 = $51($8_1, $18_1, $21_1, $5)), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
          }
          wasm2js_memory_copy($18_1, $21_1, $5 << 3);
         }
         $5 = 0;
        }
        $8_1 = $5;
        if ($32_1) {
         $9(3, $46_1 + ($20_1 << 3) | 0);
        }
        if ($31_1) {
         $9(2, $21_1 + ($20_1 << 3) | 0);
        }
        $2 = $20_1 << 3;
        $9(1, $18_1 + $2 | 0);
        $9(0, $2 + $14_1 | 0);
        if ($8_1) {
         return $8_1
        }
        $39_1 = $39_1 + 1 | 0;
        continue;
       }
       break;
      }      if ($29_1) {
       $8(0, ($1 | 0) == 1 ? $25_1 + $34 | 0 : $25_1, $33_1, $38_1, $20_1, HEAP32[$0 + 24 >> 2] + $26_1 | 0, $24_1 << 3);
      }
      $35_1 = $35_1 + $45_1 | 0;
      continue;
     }
     break;
    }    $37_1 = $37_1 + 1 | 0;
    continue;
   }
   break;
  }  global$1 = $25_1;
  return 0;
 }
 
 function $25($0, $1) {
  var $2 = 0, $3_1 = 0, $4_1 = Math_fround(0), $5 = Math_fround(0), $6_1 = 0, $7_1 = 0.0, $8_1 = 0.0, $9_1 = 0.0, $10_1 = 0, $11_1 = Math_fround(0), $12_1 = 0, $13_1 = Math_fround(0), $14_1 = 0, $15_1 = 0.0, $16_1 = 0.0, $17_1 = 0, $18_1 = 0, $19_1 = Math_fround(0), $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0.0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0.0, $28_1 = Math_fround(0), $29_1 = 0, $30_1 = Math_fround(0), $31_1 = 0, $32_1 = 0, $33_1 = 0, $34 = 0, $35_1 = 0, $36_1 = Math_fround(0), $37_1 = Math_fround(0), $38_1 = 0, $39_1 = 0, $40_1 = 0, $41_1 = 0.0, $42_1 = 0, $43_1 = Math_fround(0), $44_1 = 0, $45_1 = 0, $46_1 = 0, $47_1 = 0.0, $48_1 = Math_fround(0), $49_1 = 0, $50_1 = 0.0, $51_1 = Math_fround(0), $52_1 = Math_fround(0), $53_1 = Math_fround(0), $54 = Math_fround(0), $55 = Math_fround(0), $56_1 = Math_fround(0), $57_1 = Math_fround(0), $58 = Math_fround(0), $59 = Math_fround(0), $60_1 = Math_fround(0), $61_1 = 0, $62 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0.0;
  $31_1 = $1 ? HEAP32[$0 + 20 >> 2] : 0;
  $32_1 = ($1 | 0) == 2 ? HEAP32[$0 + 68 >> 2] : 0;
  $22_1 = HEAP32[$0 + 8 >> 2];
  $33_1 = (($22_1 << 2) + 63 & -64) - -64 | 0;
  $24_1 = HEAP32[$0 + 12 >> 2];
  $44_1 = ($24_1 | 0) >= 16 ? 16 : $24_1;
  $34 = Math_imul($33_1, $44_1);
  $29_1 = ($24_1 | 0) > 1;
  $25_1 = $16($29_1 ? Math_imul($34, 3) : 0);
  if (($25_1 | 0) == -1) {
   return 5
  }
  $38_1 = HEAP32[$0 >> 2];
  while (1) {
   if (HEAP32[$0 + 4 >> 2] > ($38_1 | 0)) {
    $35_1 = 0;
    while (1) {
     if (($24_1 | 0) > ($35_1 | 0)) {
      $2 = $24_1 - $35_1 | 0;
      $39_1 = ($2 | 0) > ($44_1 | 0) ? $44_1 : $2;
      $26_1 = Math_imul(Math_imul($22_1, $38_1), $24_1) + $35_1 << 2;
      if ($29_1) {
       $2 = $24_1 << 2;
       $8(1, HEAP32[$0 + 16 >> 2] + $26_1 | 0, $2, $22_1, $39_1, $25_1, $33_1);
       if ($31_1) {
        $8(1, $26_1 + $31_1 | 0, $2, $22_1, $39_1, $25_1 + $34 | 0, $33_1);
       }
       if ($32_1) {
        $8(1, $26_1 + $32_1 | 0, $24_1 << 2, $22_1, $39_1, ($34 << 1) + $25_1 | 0, $33_1);
       }
      }
      $40_1 = 0;
      while (1) {
       if (($39_1 | 0) > ($40_1 | 0)) {
        $2 = Math_imul($33_1, $40_1);
        $14_1 = $29_1 ? $2 + $25_1 | 0 : HEAP32[$0 + 16 >> 2] + $26_1 | 0;
        $18_1 = $31_1 ? ($29_1 ? $2 + ($25_1 + $34 | 0) | 0 : $26_1 + $31_1 | 0) : 0;
        $20_1 = $29_1 ? (($1 | 0) == 1 ? $18_1 : $14_1) : HEAP32[$0 + 24 >> 2] + $26_1 | 0;
        $10_1 = $22_1 << 2;
        $10(0, $10_1 + $14_1 | 0);
        $10(1, $10_1 + $20_1 | 0);
        if ($31_1) {
         $10(2, $10_1 + $18_1 | 0);
        }
        $45_1 = $32_1 ? ($29_1 ? $2 + (($34 << 1) + $25_1 | 0) | 0 : $26_1 + $32_1 | 0) : 0;
        if ($32_1) {
         $10(3, $45_1 + ($22_1 << 2) | 0);
        }
        $2 = HEAP32[$0 + 8 >> 2];
        $10_1 = HEAP32[$0 + 48 >> 2];
        $21_1 = (Math_imul($24_1, $38_1) + $35_1 | 0) + $40_1 | 0;
        $41_1 = HEAPF64[HEAP32[$0 + 36 >> 2] + Math_imul($21_1, HEAP32[$0 + 40 >> 2]) >> 3];
        __inlined_func$59$4 : {
         if (($1 | 0) == 1) {
          if (HEAP32[$0 + 44 >> 2]) {
           $7_1 = HEAPF64[HEAP32[$0 + 28 >> 2] + Math_imul(HEAP32[$0 + 32 >> 2], $21_1) >> 3];
          } else {
           $7_1 = NaN;
          }
          $50($10_1, $14_1, $18_1, $20_1, $2, $41_1, 1.0, $7_1);
          $3_1 = HEAP32[$0 + 128 >> 2];
          if ($3_1) {
           HEAPF64[($21_1 << 3) + $3_1 >> 3] = global$14;
          }
          $3_1 = HEAP32[$0 + 132 >> 2];
          if ($3_1) {
           (wasm2js_i32$0 = ($21_1 << 3) + $3_1 | 0, wasm2js_f64$0 = $52($10_1, $14_1, $20_1, $2)), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
          }
          $6_1 = 0;
          break __inlined_func$59$4;
         }
         $3_1 = ($1 | 0) != 0;
         if ($3_1) {
          $7_1 = $36(1, $18_1, $2);
         } else {
          $7_1 = 0.0;
         }
         $6_1 = 4;
         if ($7_1 != $7_1) {
          break __inlined_func$59$4
         }
         $6_1 = HEAP32[$0 + 28 >> 2];
         if ($6_1) {
          $8_1 = HEAPF64[Math_imul(HEAP32[$0 + 32 >> 2], $21_1) + $6_1 >> 3];
         } else {
          $8_1 = $7_1;
         }
         $27_1 = $8_1;
         $47_1 = $33($14_1, $2, $41_1);
         $16_1 = $41_1 / $47_1;
         $6_1 = $3_1 ? 0 : HEAP32[$0 + 44 >> 2] != 0;
         if (HEAPF64[271] == -1 / $16_1) {
          $3_1 = HEAPF64[272] == $16_1 * 86.0;
         } else {
          $3_1 = 0;
         }
         if (!$3_1) {
          $28(2112, $16_1, .6931471805599453);
          $15_1 = HEAPF64[265] + $16_1 * 2.3190468138462996e-17;
          $9_1 = HEAPF64[264];
          $3_1 = HEAP32[529] & -32;
          wasm2js_scratch_store_i32(0, 0);
          wasm2js_scratch_store_i32(1, $3_1 | 0);
          $8_1 = +wasm2js_scratch_load_f64();
          HEAPF64[269] = $8_1;
          HEAPF64[270] = $9_1 - $8_1 + $15_1;
          HEAPF64[268] = 1.0 / $9_1;
          HEAPF64[271] = -1 / $16_1;
          HEAPF64[272] = $16_1 * 86.0;
         }
         global$13 = 0;
         global$11 = -Infinity;
         global$12 = Infinity;
         HEAPF64[298] = 0;
         HEAPF64[299] = 0;
         $14(0.0, 0.0);
         $12_1 = 0;
         __inlined_func$63$81 : {
          if (!$2) {
           break __inlined_func$63$81
          }
          $3_1 = $35(1, $14_1, $2);
          if ($3_1) {
           $12_1 = $3_1;
           break __inlined_func$63$81;
          }
          $17_1 = HEAP32[621];
          $9_1 = $27_1 - +($17_1 | 0);
          $12_1 = 2;
          if ($9_1 < 0.0) {
           break __inlined_func$63$81
          }
          $3_1 = HEAP32[620];
          if ($6_1) {
           $46($10_1, $14_1, $2);
           if (+(global$6 | 0) + global$7 <= $27_1) {
            if ($10_1) {
             $3_1 = $3_1 - ($32($14_1, $2) - $17_1 | 0) | 0;
            }
            global$13 = $3_1;
            global$12 = 0.0;
            global$11 = 0.0;
            $12_1 = 0;
            break __inlined_func$63$81;
           }
          }
          $23_1 = +($3_1 | 0);
          $12_1 = 3;
          if ($9_1 > $23_1) {
           break __inlined_func$63$81
          }
          $12_1 = 0;
          if (!$3_1) {
           break __inlined_func$63$81
          }
          $8_1 = HEAPF64[308];
          $15_1 = HEAPF64[309];
          $6_1 = $9_1 == 0.0;
          if ($6_1 | $9_1 == $23_1) {
           $9_1 = HEAPF64[272];
           $9_1 = $9_1 + $9_1;
           HEAPF64[298] = $6_1 ? $15_1 : $8_1;
           HEAPF64[299] = 0;
           if ($6_1) {
            $6($9_1);
           } else {
            if (!$10_1) {
             $6(-$9_1);
            }
           }
           $14(HEAPF64[298], HEAPF64[299]);
           HEAPF64[298] = $6_1 ? $15_1 : $8_1;
           HEAPF64[299] = 0;
           global$11 = $6_1 ? $15_1 : -Infinity;
           global$12 = $6_1 ? Infinity : $8_1;
           $12_1 = 0;
           break __inlined_func$63$81;
          }
          $23_1 = $16_1 * .001;
          if (!$10_1 & $9_1 >= 1.0e-18) {
           if ($8_1 == $15_1) {
            HEAPF64[298] = $15_1;
            HEAPF64[299] = 0;
            $18((+($3_1 | 0) - $9_1) / $9_1, $16_1);
           } else {
            $50_1 = $8_1;
            $8_1 = $16_1 * $7((+($3_1 | 0) - $9_1) / $9_1);
            $11(2432, $50_1, $8_1, -$23_1);
            $11(2448, $15_1, $8_1, $23_1);
            $12(0);
            if (($2 | 0) >= 256) {
             $41($10_1, $14_1, $2, $9_1, $16_1);
            }
            $30($10_1, $14_1, $2, $27_1, $16_1, 0);
           }
          } else {
           if ($10_1) {
            $11(2448, $15_1, Math_max($16_1 * ($7(+($3_1 | 0)) - $7($9_1)), 0.0), $23_1);
            $11(2432, $8_1, 0.0, -$23_1);
            HEAPF64[298] = $15_1;
            HEAPF64[299] = 0;
            if (($2 | 0) >= 256) {
             $12(0);
             $41($10_1, $14_1, $2, $9_1, $16_1);
            }
            $30($10_1, $14_1, $2, $27_1, $16_1, 0);
           } else {
            $14($15_1, 0.0);
            $27($14_1, $2, 0);
            HEAPF64[298] = $15_1;
            HEAPF64[299] = 0;
            $17(1, 0.0, $9_1, $16_1);
           }
          }
          $14(HEAPF64[298], HEAPF64[299]);
          global$12 = HEAPF64[298];
          global$11 = global$12;
          global$13 = $3_1;
          if (($10_1 | 0) == 1) {
           global$13 = global$13 - ($32($14_1, $2) - $17_1 | 0) | 0;
          }
          $12_1 = 0;
         }
         $3_1 = $12_1;
         if ($3_1) {
          $6_1 = $3_1;
          break __inlined_func$59$4;
         }
         $3_1 = $21_1 << 3;
         $15_1 = Math_min(Math_max(HEAPF64[298] * $47_1, -17976931348623157e292), 1797693134862315708145274.0e284);
         HEAPF64[$3_1 + HEAP32[$0 + 80 >> 2] >> 3] = $15_1;
         HEAPF64[$3_1 + HEAP32[$0 + 88 >> 2] >> 3] = global$11 == -Infinity ? global$11 : $15_1;
         HEAPF64[$3_1 + HEAP32[$0 + 92 >> 2] >> 3] = global$12 == Infinity ? global$12 : $15_1;
         HEAP32[HEAP32[$0 + 84 >> 2] + ($21_1 << 2) >> 2] = global$13;
         if (!$1) {
          $48($10_1, HEAP32[$0 + 52 >> 2], $14_1, $20_1, $2);
          $6_1 = 0;
          break __inlined_func$59$4;
         }
         $9_1 = HEAPF64[HEAP32[$0 + 72 >> 2] + Math_imul(HEAP32[$0 + 76 >> 2], $21_1) >> 3];
         if (($1 | 0) == 3) {
          $3_1 = $10_1;
          $10_1 = $2;
          $17_1 = 0;
          $48_1 = Math_fround(global$3);
          $51_1 = Math_fround(global$4);
          $52_1 = Math_fround(HEAPF64[268]);
          $53_1 = Math_fround(HEAPF64[269]);
          $54 = Math_fround(HEAPF64[270]);
          $8_1 = HEAPF64[271];
          $55 = Math_fround($8_1);
          $56_1 = Math_fround(-$8_1);
          $57_1 = Math_fround(HEAPF64[272]);
          $46_1 = global$5;
          $58 = Math_fround($16_1);
          $59 = Math_fround($9_1);
          HEAPF64[324] = 0;
          HEAPF64[325] = 0;
          HEAPF64[330] = 0;
          HEAPF64[331] = 0;
          while (1) {
           if (($10_1 | 0) > ($17_1 | 0)) {
            $2 = $17_1 + 1024 | 0;
            $42_1 = ($2 | 0) < ($10_1 | 0) ? $2 : $10_1;
            $2 = 0;
            while (1) {
             $8_1 = 0.0;
             $23_1 = 0.0;
             $6_1 = $2 + $17_1 | 0;
             if (($6_1 | 0) < ($42_1 | 0)) {
              while (1) {
               $12_1 = $6_1 << 2;
               $19_1 = HEAPF32[$12_1 + $18_1 >> 2];
               $5 = HEAPF32[$14_1 + $12_1 >> 2];
               $4_1 = Math_fround($5 - $48_1);
               $11_1 = Math_fround($4_1 - $5);
               $5 = Math_fround(Math_fround(Math_fround($5 - Math_fround($4_1 - $11_1)) - Math_fround($48_1 + $11_1)) - $51_1);
               if ($46_1) {
                $36_1 = $4_1;
                $4_1 = Math_fround($4_1 + (Math_fround(Math_abs($4_1)) < Math_fround(Infinity) ? $5 : Math_fround(0.0)));
                $5 = Math_fround(Math_fround($36_1 - $4_1) + $5);
               }
               $11_1 = Math_fround(Math_abs($4_1));
               $28_1 = Math_fround(Math_fround($11_1 * $52_1) + Math_fround(12582912.0));
               $30_1 = Math_fround($28_1 + Math_fround(-12582912));
               $13_1 = Math_fround(Math_fround(0.0) - $5);
               $43_1 = $4_1 < ($13_1 < Math_fround(3402823466385288598117041.0e14) ? $13_1 : Math_fround(3402823466385288598117041.0e14)) ? Math_fround(1.0) : Math_fround(0.0);
               $12_1 = $43_1 != Math_fround(0.0);
               $13_1 = $12_1 ? $13_1 : $5;
               $4_1 = Math_fround(Math_fround(Math_fround(Math_fround($11_1 - Math_fround($30_1 * $53_1)) - Math_fround($30_1 * $54)) + $13_1) * $55);
               $5 = $11_1 < $57_1 ? (wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32(Math_fround(Math_fround($4_1 + Math_fround(Math_fround($4_1 * $4_1) * Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($4_1 * Math_fround(1.3926184037700295e-03)) + Math_fround(.008363178931176662)) * $4_1) + Math_fround(.041666556149721146)) * $4_1) + Math_fround(.16666576266288757)) * $4_1) + Math_fround(.5)))) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) - ((wasm2js_scratch_store_f32($28_1), wasm2js_scratch_load_i32(2)) << 23) | 0), wasm2js_scratch_load_f32()) : Math_fround(0.0);
               $30_1 = Math_fround(Math_fround(1.0) - $19_1);
               $4_1 = $12_1 ? $19_1 : $30_1;
               $11_1 = Math_fround($11_1 + (Math_fround(Math_abs($11_1)) < Math_fround(Infinity) ? $13_1 : Math_fround(0.0)));
               $60_1 = $4_1 > Math_fround(0.0) ? Math_fround($4_1 * $11_1) : Math_fround(0.0);
               $28_1 = $5 > Math_fround(0.0) ? Math_fround($11_1 * $56_1) : Math_fround(0.0);
               $4_1 = $19_1 > Math_fround(1.1754943508222875e-38) ? $19_1 : Math_fround(1.0);
               $11_1 = (wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32($4_1), wasm2js_scratch_load_i32(2)) - 1060439283 >> 23), wasm2js_scratch_load_f32());
               $13_1 = Math_fround((wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32($11_1), wasm2js_scratch_load_i32(2)) + 1262485504 | 0), wasm2js_scratch_load_f32()) + Math_fround(-12582912));
               $4_1 = Math_fround((wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32($4_1), wasm2js_scratch_load_i32(2)) - ((wasm2js_scratch_store_f32($11_1), wasm2js_scratch_load_i32(2)) << 23) | 0), wasm2js_scratch_load_f32()) + Math_fround(-1));
               $11_1 = Math_fround($4_1 / Math_fround($4_1 + Math_fround(2.0)));
               $4_1 = Math_fround($11_1 * $11_1);
               $11_1 = Math_fround($11_1 + $11_1);
               $4_1 = Math_fround($19_1 * Math_fround(Math_fround($13_1 * Math_fround(.693145751953125)) + Math_fround(Math_fround($11_1 + Math_fround($11_1 * Math_fround($4_1 * Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($4_1 * Math_fround(.11612164974212646)) + Math_fround(.1085328757762909)) * $4_1) + Math_fround(.142961785197258)) * $4_1) + Math_fround(.19999852776527405)) * $4_1) + Math_fround(.3333333432674408))))) + Math_fround($13_1 * Math_fround(1.428606765330187e-06)))));
               if ($3_1) {
                $11_1 = $12_1 ? $5 : Math_fround(1.0);
                $28_1 = $12_1 ? Math_fround($28_1 * $11_1) : Math_fround(0.0);
                $36_1 = Math_fround($4_1 + Math_fround($11_1 - $19_1));
               } else {
                $37_1 = Math_fround($5 / Math_fround($5 + Math_fround(1.0)));
                $11_1 = $43_1 != Math_fround(0.0) ? $37_1 : Math_fround(Math_fround(1.0) - $37_1);
                $13_1 = Math_fround($5 / Math_fround($5 + Math_fround(2.0)));
                $5 = Math_fround($13_1 * $13_1);
                $13_1 = Math_fround($13_1 + $13_1);
                $43_1 = Math_fround($13_1 + Math_fround($13_1 * Math_fround($5 * Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($5 * Math_fround(.11612164974212646)) + Math_fround(.1085328757762909)) * $5) + Math_fround(.142961785197258)) * $5) + Math_fround(.19999852776527405)) * $5) + Math_fround(.3333333432674408)))));
                $28_1 = Math_fround($43_1 + Math_fround($28_1 * $37_1));
                $5 = $30_1 > Math_fround(1.1754943508222875e-38) ? $30_1 : Math_fround(1.0);
                $13_1 = (wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32($5), wasm2js_scratch_load_i32(2)) - 1060439283 >> 23), wasm2js_scratch_load_f32());
                $37_1 = Math_fround((wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32($13_1), wasm2js_scratch_load_i32(2)) + 1262485504 | 0), wasm2js_scratch_load_f32()) + Math_fround(-12582912));
                $5 = Math_fround((wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32($5), wasm2js_scratch_load_i32(2)) - ((wasm2js_scratch_store_f32($13_1), wasm2js_scratch_load_i32(2)) << 23) | 0), wasm2js_scratch_load_f32()) + Math_fround(-1));
                $13_1 = Math_fround($5 / Math_fround($5 + Math_fround(2.0)));
                $5 = Math_fround($13_1 * $13_1);
                $36_1 = $4_1;
                $4_1 = Math_fround($13_1 + $13_1);
                $4_1 = Math_fround($36_1 + Math_fround($30_1 * Math_fround(Math_fround($37_1 * Math_fround(.693145751953125)) + Math_fround(Math_fround($4_1 + Math_fround($4_1 * Math_fround($5 * Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($5 * Math_fround(.11612164974212646)) + Math_fround(.1085328757762909)) * $5) + Math_fround(.142961785197258)) * $5) + Math_fround(.19999852776527405)) * $5) + Math_fround(.3333333432674408))))) + Math_fround($37_1 * Math_fround(1.428606765330187e-06))))));
                $36_1 = Math_fround($43_1 + $4_1);
               }
               $5 = Math_fround(Math_fround($58 * $36_1) + $60_1);
               $8_1 = $8_1 + +($5 > Math_fround(0.0) ? $5 : Math_fround(0.0));
               $23_1 = $23_1 + +Math_fround($4_1 + $28_1);
               HEAPF32[($6_1 << 2) + $20_1 >> 2] = $59 * Math_fround($11_1 - $19_1);
               $6_1 = $6_1 + 4 | 0;
               if (($6_1 | 0) < ($42_1 | 0)) {
                continue
               }
               break;
              }
             }
             $6_1 = $2 << 3;
             HEAPF64[$6_1 + 2560 >> 3] = $8_1;
             HEAPF64[$6_1 + 2608 >> 3] = $23_1;
             $6_1 = $2;
             $2 = $2 + 1 | 0;
             if (($6_1 | 0) < 3) {
              continue
             }
             break;
            }            $4(2560);
            $4(2608);
            $17_1 = $17_1 + 1024 | 0;
            continue;
           }
           break;
          }          $8_1 = HEAPF64[330];
          if ($8_1 - $8_1 == 0.0) {
           $8_1 = $8_1 + HEAPF64[331];
          } else {
           $8_1 = HEAPF64[330];
          }
          global$15 = $8_1;
          $27_1 = $27_1 - $7_1;
          __inlined_func$69$82 : {
           if ($27_1 == 0.0) {
            $7_1 = HEAPF64[324];
            if ($7_1 - $7_1 == 0.0) {
             $7_1 = $7_1 + HEAPF64[325];
            } else {
             $7_1 = HEAPF64[324];
            }
            break __inlined_func$69$82;
           }
           $7_1 = HEAPF64[324];
           if ($7_1 - $7_1 == 0.0) {
            $7_1 = $7_1 + HEAPF64[325];
           } else {
            $7_1 = HEAPF64[324];
           }
           $7_1 = $7_1 + (global$3 + global$4 - ($3_1 ? $16_1 : 0.0)) * $27_1;
          }
          $2 = $21_1 << 3;
          HEAPF64[$2 + HEAP32[$0 + 96 >> 2] >> 3] = $7_1 * $47_1;
          $10_1 = HEAP32[$0 + 128 >> 2];
          if ($10_1) {
           HEAPF64[$2 + $10_1 >> 3] = $9_1 * ($3_1 ? $15_1 - $41_1 : $15_1);
          }
          $2 = HEAP32[$0 + 132 >> 2];
          if ($2) {
           HEAPF64[($21_1 << 3) + $2 >> 3] = $9_1 * global$15;
          }
          $6_1 = 0;
          break __inlined_func$59$4;
         }
         $48($10_1, 0, $14_1, $20_1, $2);
         $46_1 = $21_1 << 3;
         $61_1 = $46_1 + HEAP32[$0 + 96 >> 2] | 0;
         $62 = HEAP32[$0 + 52 >> 2];
         $3_1 = $2;
         $17_1 = 0;
         $4_1 = Math_fround($9_1);
         HEAPF64[324] = 0;
         HEAPF64[325] = 0;
         while (1) {
          if (($3_1 | 0) > ($17_1 | 0)) {
           $2 = $17_1 + 1024 | 0;
           $42_1 = ($2 | 0) < ($3_1 | 0) ? $2 : $3_1;
           $2 = 0;
           while (1) {
            $7_1 = 0.0;
            $12_1 = $2 + $17_1 | 0;
            if (($42_1 | 0) > ($12_1 | 0)) {
             while (1) {
              $6_1 = $12_1 << 2;
              $49_1 = $6_1 + $18_1 | 0;
              $19_1 = Math_fround(HEAPF32[$6_1 + $20_1 >> 2] - HEAPF32[$49_1 >> 2]);
              $5 = Math_fround($19_1 * ($45_1 ? HEAPF32[$6_1 + $45_1 >> 2] : Math_fround(1.0)));
              $19_1 = Math_fround($5 * $19_1);
              $7_1 = $7_1 + +$19_1;
              HEAPF32[$49_1 >> 2] = $5;
              if (($62 | 0) == 2) {
               HEAPF32[$6_1 + $20_1 >> 2] = $4_1 * $19_1;
              }
              $12_1 = $12_1 + 4 | 0;
              if (($42_1 | 0) > ($12_1 | 0)) {
               continue
              }
              break;
             }
            }
            HEAPF64[($2 << 3) + 2560 >> 3] = $7_1;
            $6_1 = $2;
            $2 = $2 + 1 | 0;
            if (($6_1 | 0) < 3) {
             continue
            }
            break;
           }           $4(2560);
           $17_1 = $17_1 + 1024 | 0;
           continue;
          }
          break;
         }         $7_1 = HEAPF64[324];
         if ($7_1 - $7_1 == 0.0) {
          $7_1 = $7_1 + HEAPF64[325];
         } else {
          $7_1 = HEAPF64[324];
         }
         HEAPF64[$61_1 >> 3] = $7_1;
         if (HEAP32[$0 + 52 >> 2] == 1) {
          $50($10_1, $20_1, $18_1, $18_1, $3_1, $41_1, $9_1, NaN);
          $2 = HEAP32[$0 + 128 >> 2];
          if ($2) {
           HEAPF64[$2 + $46_1 >> 3] = $9_1 * global$14;
          }
          $2 = HEAP32[$0 + 132 >> 2];
          if ($2) {
           (wasm2js_i32$0 = ($21_1 << 3) + $2 | 0, wasm2js_f64$0 = $52($10_1, $20_1, $18_1, $3_1)), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
          }
          wasm2js_memory_copy($20_1, $18_1, $3_1 << 2);
         }
         $6_1 = 0;
        }
        $2 = $6_1;
        if ($32_1) {
         $9(3, $45_1 + ($22_1 << 2) | 0);
        }
        if ($31_1) {
         $9(2, $18_1 + ($22_1 << 2) | 0);
        }
        $18_1 = $22_1 << 2;
        $9(1, $20_1 + $18_1 | 0);
        $9(0, $14_1 + $18_1 | 0);
        if ($2) {
         return $2
        }
        $40_1 = $40_1 + 1 | 0;
        continue;
       }
       break;
      }      if ($29_1) {
       $8(1, ($1 | 0) == 1 ? $25_1 + $34 | 0 : $25_1, $33_1, $39_1, $22_1, HEAP32[$0 + 24 >> 2] + $26_1 | 0, $24_1 << 2);
      }
      $35_1 = $35_1 + $44_1 | 0;
      continue;
     }
     break;
    }    $38_1 = $38_1 + 1 | 0;
    continue;
   }
   break;
  }  global$1 = $25_1;
  return 0;
 }
 
 function $26($0, $1, $2) {
  var $3_1 = 0.0, $4_1 = 0.0, $5 = 0, $6_1 = 0.0, $7_1 = 0.0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0.0, $13_1 = 0.0, $14_1 = 0.0, $15_1 = 0.0, $16_1 = 0, $17_1 = 0.0, $18_1 = 0.0, $19_1 = 0.0, $20_1 = 0.0, $21_1 = 0.0, $22_1 = 0.0, $23_1 = 0.0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0, wasm2js_f64$2 = 0.0, wasm2js_f64$3 = 0.0, wasm2js_i32$1 = 0;
  $17_1 = $2 ? -1 : 1.0;
  $14_1 = global$3;
  $18_1 = global$4;
  $19_1 = HEAPF64[268];
  $20_1 = HEAPF64[269];
  $21_1 = HEAPF64[270];
  $22_1 = HEAPF64[271];
  $23_1 = -HEAPF64[272];
  $24_1 = global$5;
  HEAPF64[278] = 0;
  HEAPF64[279] = 0;
  while (1) {
   if (($1 | 0) > ($9_1 | 0)) {
    $2 = $9_1 + 1024 | 0;
    $10_1 = ($1 | 0) > ($2 | 0) ? $2 : $1;
    $2 = 0;
    while (1) {
     $12_1 = 0.0;
     $5 = $2 + $9_1 | 0;
     if (($10_1 | 0) > ($5 | 0)) {
      while (1) {
       $8_1 = $5 + 16 | 0;
       $25_1 = ($8_1 | 0) < ($10_1 | 0) ? $8_1 : $10_1;
       $13_1 = 0.0;
       $8_1 = $5;
       while (1) {
        $3_1 = HEAPF64[($8_1 << 3) + $0 >> 3] * $17_1;
        $4_1 = $3_1 - $14_1;
        $6_1 = $4_1 - $3_1;
        $3_1 = $3_1 - ($4_1 - $6_1) - ($14_1 + $6_1) - $18_1;
        if ($24_1) {
         $7_1 = $4_1;
         $4_1 = $4_1 + (Math_abs($4_1) < Infinity ? $3_1 : 0.0);
         $3_1 = $7_1 - $4_1 + $3_1;
        }
        $7_1 = 0.0 - $4_1;
        $15_1 = $7_1 * $19_1 + 6755399441055744.0;
        $6_1 = $15_1 + -6755399441055744;
        $7_1 = $7_1 - $6_1 * $20_1 - $6_1 * $21_1;
        $6_1 = 0.0 - $3_1;
        $3_1 = ($7_1 + $6_1) * $22_1;
        wasm2js_scratch_store_f64(+($3_1 + $3_1 * $3_1 * ((((((((($3_1 * 2.510038549551032e-08 + 2.7620088445409746e-07) * $3_1 + 2.7557268459997064e-06) * $3_1 + 2.4801521295954376e-05) * $3_1 + 1.9841269863053618e-04) * $3_1 + 1.3888888917213717e-03) * $3_1 + .008333333333330062) * $3_1 + .04166666666662413) * $3_1 + .16666666666666666) * $3_1 + .5) + 1.0));
        $11_1 = wasm2js_scratch_load_i32(1) | 0;
        $26_1 = wasm2js_scratch_load_i32(0) | 0;
        wasm2js_scratch_store_f64(+$15_1);
        wasm2js_scratch_load_i32(1) | 0;
        $27_1 = wasm2js_scratch_load_i32(0) << 20;
        wasm2js_scratch_store_i32(0, $26_1 - 0 | 0);
        wasm2js_scratch_store_i32(1, $11_1 - $27_1 | 0);
        $11_1 = ($6_1 < 1797693134862315708145274.0e284 ? $6_1 : 1797693134862315708145274.0e284) < $4_1;
        $13_1 = $13_1 + (wasm2js_f64$0 = 0.0, wasm2js_f64$1 = (wasm2js_f64$2 = +wasm2js_scratch_load_f64(), wasm2js_f64$3 = 0.0, wasm2js_i32$1 = $4_1 > $23_1, wasm2js_i32$1 ? wasm2js_f64$2 : wasm2js_f64$3), wasm2js_i32$0 = $11_1, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
        $16_1 = $11_1 + $16_1 | 0;
        $8_1 = $8_1 + 2 | 0;
        if (($25_1 | 0) > ($8_1 | 0)) {
         continue
        }
        break;
       }       $12_1 = $12_1 + $13_1;
       $5 = $5 + 16 | 0;
       if (($10_1 | 0) > ($5 | 0)) {
        continue
       }
       break;
      }
     }
     HEAPF64[($2 << 3) + 2192 >> 3] = $12_1;
     $5 = $2;
     $2 = $5 + 1 | 0;
     if (($5 | 0) <= 0) {
      continue
     }
     break;
    }    $3(2192);
    $9_1 = $9_1 + 1024 | 0;
    continue;
   }
   break;
  }  global$6 = $16_1;
  $3_1 = HEAPF64[278];
  if ($3_1 - $3_1 == 0.0) {
   $7_1 = $3_1 + HEAPF64[279];
  } else {
   $7_1 = HEAPF64[278];
  }
  global$7 = $7_1;
 }
 
 function $27($0, $1, $2) {
  var $3_1 = Math_fround(0), $4_1 = 0.0, $5 = Math_fround(0), $6_1 = Math_fround(0), $7_1 = 0, $8_1 = Math_fround(0), $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = Math_fround(0), $13_1 = Math_fround(0), $14_1 = Math_fround(0), $15_1 = Math_fround(0), $16_1 = 0, $17_1 = 0, $18_1 = Math_fround(0), $19_1 = Math_fround(0), $20_1 = Math_fround(0), $21_1 = Math_fround(0), $22_1 = Math_fround(0), $23_1 = Math_fround(0), $24_1 = Math_fround(0), $25_1 = 0, $26_1 = 0;
  $18_1 = $2 ? Math_fround(-1) : Math_fround(1.0);
  $13_1 = Math_fround(global$3);
  $19_1 = Math_fround(global$4);
  $20_1 = Math_fround(HEAPF64[268]);
  $21_1 = Math_fround(HEAPF64[269]);
  $22_1 = Math_fround(HEAPF64[270]);
  $23_1 = Math_fround(HEAPF64[271]);
  $24_1 = Math_fround(-HEAPF64[272]);
  $25_1 = global$5;
  HEAPF64[278] = 0;
  HEAPF64[279] = 0;
  while (1) {
   if (($1 | 0) > ($9_1 | 0)) {
    $2 = $9_1 + 1024 | 0;
    $10_1 = ($1 | 0) > ($2 | 0) ? $2 : $1;
    $11_1 = 0;
    while (1) {
     $4_1 = 0.0;
     $7_1 = $9_1 + $11_1 | 0;
     if (($10_1 | 0) > ($7_1 | 0)) {
      while (1) {
       $2 = $7_1 + 32 | 0;
       $26_1 = ($2 | 0) < ($10_1 | 0) ? $2 : $10_1;
       $6_1 = Math_fround(0.0);
       $2 = $7_1;
       while (1) {
        $3_1 = Math_fround(HEAPF32[($2 << 2) + $0 >> 2] * $18_1);
        $5 = Math_fround($3_1 - $13_1);
        $8_1 = Math_fround($5 - $3_1);
        $3_1 = Math_fround(Math_fround(Math_fround($3_1 - Math_fround($5 - $8_1)) - Math_fround($13_1 + $8_1)) - $19_1);
        if ($25_1) {
         $12_1 = $5;
         $5 = Math_fround($5 + (Math_fround(Math_abs($5)) < Math_fround(Infinity) ? $3_1 : Math_fround(0.0)));
         $3_1 = Math_fround(Math_fround($12_1 - $5) + $3_1);
        }
        $14_1 = Math_fround(Math_fround(0.0) - $5);
        $15_1 = Math_fround(Math_fround($14_1 * $20_1) + Math_fround(12582912.0));
        $8_1 = Math_fround($15_1 + Math_fround(-12582912));
        $12_1 = $6_1;
        $6_1 = Math_fround(Math_fround(0.0) - $3_1);
        $3_1 = Math_fround(Math_fround(Math_fround(Math_fround($14_1 - Math_fround($8_1 * $21_1)) - Math_fround($8_1 * $22_1)) + $6_1) * $23_1);
        $16_1 = ($6_1 < Math_fround(3402823466385288598117041.0e14) ? $6_1 : Math_fround(3402823466385288598117041.0e14)) < $5;
        $6_1 = Math_fround($12_1 + ($16_1 ? Math_fround(0.0) : $5 > $24_1 ? (wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32(Math_fround(Math_fround($3_1 + Math_fround(Math_fround($3_1 * $3_1) * Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($3_1 * Math_fround(1.3926184037700295e-03)) + Math_fround(.008363178931176662)) * $3_1) + Math_fround(.041666556149721146)) * $3_1) + Math_fround(.16666576266288757)) * $3_1) + Math_fround(.5)))) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) - ((wasm2js_scratch_store_f32($15_1), wasm2js_scratch_load_i32(2)) << 23) | 0), wasm2js_scratch_load_f32()) : Math_fround(0.0)));
        $17_1 = $17_1 + $16_1 | 0;
        $2 = $2 + 4 | 0;
        if (($26_1 | 0) > ($2 | 0)) {
         continue
        }
        break;
       }       $4_1 = $4_1 + +$6_1;
       $7_1 = $7_1 + 32 | 0;
       if (($10_1 | 0) > ($7_1 | 0)) {
        continue
       }
       break;
      }
     }
     HEAPF64[($11_1 << 3) + 2192 >> 3] = $4_1;
     $2 = $11_1;
     $11_1 = $2 + 1 | 0;
     if (($2 | 0) < 3) {
      continue
     }
     break;
    }    $4(2192);
    $9_1 = $9_1 + 1024 | 0;
    continue;
   }
   break;
  }  global$6 = $17_1;
  $4_1 = HEAPF64[278];
  if ($4_1 - $4_1 == 0.0) {
   $4_1 = $4_1 + HEAPF64[279];
  } else {
   $4_1 = HEAPF64[278];
  }
  global$7 = $4_1;
 }
 
 function $28($0, $1, $2) {
  var $3_1 = 0.0, $4_1 = 0.0, $5 = 0.0, $6_1 = 0.0;
  $6_1 = $1 * $2;
  HEAPF64[$0 >> 3] = $6_1;
  $5 = $1;
  $3_1 = $1 * 134217729.0;
  $1 = $3_1 - ($3_1 - $1);
  $3_1 = $5 - $1;
  $5 = $2;
  $4_1 = $2 * 134217729.0;
  $2 = $4_1 - ($4_1 - $2);
  $4_1 = $5 - $2;
  HEAPF64[$0 + 8 >> 3] = $3_1 * $4_1 - ($6_1 - $1 * $2 - $3_1 * $2 - $1 * $4_1);
 }
 
 function $29($0, $1, $2, $3_1, $4_1, $5) {
  var $6_1 = 0.0, $7_1 = 0, $8_1 = 0.0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0.0, $16_1 = 0.0, $17_1 = 0.0, $18_1 = 0.0, $19_1 = 0;
  $17_1 = $5 ? .3 : .00016;
  $12_1 = -1;
  $14_1 = $21();
  $11_1 = i64toi32_i32$HIGH_BITS;
  $13_1 = 1;
  while (1) {
   if (($13_1 | 0) <= 1e3) {
    $13(HEAPF64[298], HEAPF64[299]);
    $45($0, $1, $2);
    $8_1 = +(global$6 | 0) - $3_1;
    $16_1 = global$7 + $8_1;
    $7_1 = 0;
    if ($0) {
     if ($8_1 < 0.0 & global$7 > 0.0) {
      $6_1 = $7(global$7 / -$8_1);
     } else {
      $6_1 = Infinity;
     }
     $7_1 = (global$6 | 0) == ($12_1 | 0) ? 1 : $5 ? Math_abs($6_1) < .3 : 0;
     $12_1 = global$6;
    } else {
     if ($8_1 == 0.0 & global$8 < 1.0e-18) {
      $6_1 = $42();
      $19(0, 2496, $1, $2, $6_1, $6_1);
      $6_1 = HEAPF64[312];
      $15_1 = HEAPF64[313];
      if ($6_1 == Infinity | $15_1 == -Infinity) {
       $9_1 = 0;
      } else {
       $13($15_1, 0.0);
       $26($1, $2, 0);
       $18_1 = global$7;
       $13(-$6_1, 0.0);
       $26($1, $2, 1);
       $20($15_1 * .5, $6_1 * .5);
       $18($18_1 / global$7, $4_1 * .5);
       $9_1 = 1;
      }
     } else {
      $9_1 = 0;
     }
     if ($9_1) {
      return
     }
     $6_1 = $39($16_1);
     if (Math_abs($6_1) <= 1.0) {
      $7_1 = Math_abs($6_1) < $17_1;
     } else {
      $6_1 = $44($8_1);
     }
    }
    if (($0 | 0) == 1 & $8_1 == 0.0 | $16_1 > 0.0) {
     HEAPF64[304] = HEAPF64[298];
     HEAPF64[305] = HEAPF64[299];
    } else {
     HEAPF64[306] = HEAPF64[298];
     HEAPF64[307] = HEAPF64[299];
    }
    if ($7_1 ? Math_abs($6_1) < Infinity : 0) {
     $17($0, $6_1, -$8_1, $4_1);
     return;
    }
    $7_1 = !(Math_abs($6_1) < Infinity);
    if ($7_1) {
     if (($0 | 0) == 1 & $8_1 <= 0.0) {
      $6_1 = $42();
      $19(0, 2496, $1, $2, $6_1, $6_1);
      HEAPF64[298] = HEAPF64[($8_1 == 0.0 ? 2496 : 2504) >> 3];
      HEAPF64[299] = 0;
      $12_1 = -1;
      $7_1 = 0;
     }
    } else {
     $17($0, $6_1, -$8_1, $4_1);
     if (($0 | 0) == 1) {
      $10_1 = 1;
      if ((global$6 | 0) == HEAP32[621]) {
       $9_1 = HEAPF64[298] > HEAPF64[309];
      } else {
       $9_1 = 0;
      }
      block : {
       if ($9_1) {
        break block
       }
       $10_1 = 0;
       $8_1 = Math_abs($6_1);
       if ($8_1 > .01) {
        break block
       }
       $13(HEAPF64[298], HEAPF64[299]);
       $10_1 = $31($1, $2) - global$6 | 0;
       $9_1 = $10_1 >> 31;
       $6_1 = +($9_1 ^ $10_1 + $9_1);
       $10_1 = $6_1 * $8_1 <= (global$7 - $6_1) * 1.4e-17;
      }
     } else {
      $10_1 = 0;
     }
     if ($10_1) {
      return
     }
    }
    if (!$7_1) {
     $7_1 = !$15();
    }
    if (!($13_1 & 3)) {
     $10_1 = ($11_1 & 1) << 31 | $14_1 >>> 1;
     $14_1 = $21();
     $9_1 = $7_1;
     $7_1 = $11_1 >>> 1 | 0;
     $11_1 = i64toi32_i32$HIGH_BITS;
     $7_1 = ($7_1 | 0) == ($11_1 | 0) & $10_1 >>> 0 < $14_1 >>> 0 | $7_1 >>> 0 < $11_1 >>> 0 ? 1 : $9_1;
    }
    if ($7_1) {
     $7_1 = $19_1;
     $19_1 = $7_1 + 1 | 0;
     $12($7_1 & 1);
     $12_1 = -1;
     if (!$15()) {
      return
     }
    }
    $13_1 = $13_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $30($0, $1, $2, $3_1, $4_1, $5) {
  var $6_1 = 0.0, $7_1 = 0, $8_1 = 0.0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0.0, $16_1 = 0.0, $17_1 = 0.0, $18_1 = 0.0, $19_1 = 0;
  $17_1 = $5 ? .3 : .0244;
  $12_1 = -1;
  $14_1 = $21();
  $11_1 = i64toi32_i32$HIGH_BITS;
  $13_1 = 1;
  while (1) {
   if (($13_1 | 0) <= 1e3) {
    $14(HEAPF64[298], HEAPF64[299]);
    $46($0, $1, $2);
    $8_1 = +(global$6 | 0) - $3_1;
    $16_1 = global$7 + $8_1;
    $7_1 = 0;
    if ($0) {
     if ($8_1 < 0.0 & global$7 > 0.0) {
      $6_1 = $7(global$7 / -$8_1);
     } else {
      $6_1 = Infinity;
     }
     $7_1 = (global$6 | 0) == ($12_1 | 0) ? 1 : $5 ? Math_abs($6_1) < .3 : 0;
     $12_1 = global$6;
    } else {
     if ($8_1 == 0.0 & global$8 < 1.0e-18) {
      $6_1 = $43();
      $19(1, 2496, $1, $2, $6_1, $6_1);
      $6_1 = HEAPF64[312];
      $15_1 = HEAPF64[313];
      if ($6_1 == Infinity | $15_1 == -Infinity) {
       $9_1 = 0;
      } else {
       $14($15_1, 0.0);
       $27($1, $2, 0);
       $18_1 = global$7;
       $14(-$6_1, 0.0);
       $27($1, $2, 1);
       $20($15_1 * .5, $6_1 * .5);
       $18($18_1 / global$7, $4_1 * .5);
       $9_1 = 1;
      }
     } else {
      $9_1 = 0;
     }
     if ($9_1) {
      return
     }
     $6_1 = $39($16_1);
     if (Math_abs($6_1) <= 1.0) {
      $7_1 = Math_abs($6_1) < $17_1;
     } else {
      $6_1 = $44($8_1);
     }
    }
    if (($0 | 0) == 1 & $8_1 == 0.0 | $16_1 > 0.0) {
     HEAPF64[304] = HEAPF64[298];
     HEAPF64[305] = HEAPF64[299];
    } else {
     HEAPF64[306] = HEAPF64[298];
     HEAPF64[307] = HEAPF64[299];
    }
    if ($7_1 ? Math_abs($6_1) < Infinity : 0) {
     $17($0, $6_1, -$8_1, $4_1);
     return;
    }
    $7_1 = !(Math_abs($6_1) < Infinity);
    if ($7_1) {
     if (($0 | 0) == 1 & $8_1 <= 0.0) {
      $6_1 = $43();
      $19(1, 2496, $1, $2, $6_1, $6_1);
      HEAPF64[298] = HEAPF64[($8_1 == 0.0 ? 2496 : 2504) >> 3];
      HEAPF64[299] = 0;
      $12_1 = -1;
      $7_1 = 0;
     }
    } else {
     $17($0, $6_1, -$8_1, $4_1);
     if (($0 | 0) == 1) {
      $10_1 = 1;
      if ((global$6 | 0) == HEAP32[621]) {
       $9_1 = HEAPF64[298] > HEAPF64[309];
      } else {
       $9_1 = 0;
      }
      block : {
       if ($9_1) {
        break block
       }
       $10_1 = 0;
       $8_1 = Math_abs($6_1);
       if ($8_1 > .01) {
        break block
       }
       $14(HEAPF64[298], HEAPF64[299]);
       $10_1 = $32($1, $2) - global$6 | 0;
       $9_1 = $10_1 >> 31;
       $6_1 = +($9_1 ^ $10_1 + $9_1);
       $10_1 = $6_1 * $8_1 <= (global$7 - $6_1) * 7.5e-09;
      }
     } else {
      $10_1 = 0;
     }
     if ($10_1) {
      return
     }
    }
    if (!$7_1) {
     $7_1 = !$15();
    }
    if (!($13_1 & 3)) {
     $10_1 = ($11_1 & 1) << 31 | $14_1 >>> 1;
     $14_1 = $21();
     $9_1 = $7_1;
     $7_1 = $11_1 >>> 1 | 0;
     $11_1 = i64toi32_i32$HIGH_BITS;
     $7_1 = ($7_1 | 0) == ($11_1 | 0) & $10_1 >>> 0 < $14_1 >>> 0 | $7_1 >>> 0 < $11_1 >>> 0 ? 1 : $9_1;
    }
    if ($7_1) {
     $7_1 = $19_1;
     $19_1 = $7_1 + 1 | 0;
     $12($7_1 & 1);
     $12_1 = -1;
     if (!$15()) {
      return
     }
    }
    $13_1 = $13_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $31($0, $1) {
  var $2 = 0.0, $3_1 = 0.0, $4_1 = 0.0, $5 = 0, $6_1 = 0.0, $7_1 = 0, $8_1 = 0.0, $9_1 = 0;
  $6_1 = global$3;
  $8_1 = global$4;
  $9_1 = global$5;
  while (1) {
   $3_1 = HEAPF64[($5 << 3) + $0 >> 3];
   $2 = $3_1 - $6_1;
   $4_1 = $2 - $3_1;
   $3_1 = $3_1 - ($2 - $4_1) - ($6_1 + $4_1) - $8_1;
   if ($9_1) {
    $4_1 = $2;
    $2 = $2 + (Math_abs($2) < Infinity ? $3_1 : 0.0);
    $3_1 = $4_1 - $2 + $3_1;
   }
   $4_1 = $2;
   $2 = 0.0 - $3_1;
   $7_1 = ($4_1 < ($2 < 1797693134862315708145274.0e284 ? $2 : 1797693134862315708145274.0e284)) + $7_1 | 0;
   $5 = $5 + 1 | 0;
   if (($5 | 0) < ($1 | 0)) {
    continue
   }
   break;
  }  return $1 - $7_1 | 0;
 }
 
 function $32($0, $1) {
  var $2 = Math_fround(0), $3_1 = Math_fround(0), $4_1 = Math_fround(0), $5 = 0, $6_1 = Math_fround(0), $7_1 = 0, $8_1 = Math_fround(0), $9_1 = 0;
  $6_1 = Math_fround(global$3);
  $8_1 = Math_fround(global$4);
  $9_1 = global$5;
  while (1) {
   $3_1 = HEAPF32[($5 << 2) + $0 >> 2];
   $2 = Math_fround($3_1 - $6_1);
   $4_1 = Math_fround($2 - $3_1);
   $3_1 = Math_fround(Math_fround(Math_fround($3_1 - Math_fround($2 - $4_1)) - Math_fround($6_1 + $4_1)) - $8_1);
   if ($9_1) {
    $4_1 = $2;
    $2 = Math_fround($2 + (Math_fround(Math_abs($2)) < Math_fround(Infinity) ? $3_1 : Math_fround(0.0)));
    $3_1 = Math_fround(Math_fround($4_1 - $2) + $3_1);
   }
   $4_1 = $2;
   $2 = Math_fround(Math_fround(0.0) - $3_1);
   $7_1 = ($4_1 < ($2 < Math_fround(3402823466385288598117041.0e14) ? $2 : Math_fround(3402823466385288598117041.0e14))) + $7_1 | 0;
   $5 = $5 + 1 | 0;
   if (($5 | 0) < ($1 | 0)) {
    continue
   }
   break;
  }  return $1 - $7_1 | 0;
 }
 
 function $33($0, $1, $2) {
  var $3_1 = 0, $4_1 = 0;
  if (!($2 > 8452712498170643941637436.0e246)) {
   return 1.0
  }
  while (1) {
   if (($1 | 0) > ($3_1 | 0)) {
    $4_1 = ($3_1 << 3) + $0 | 0;
    HEAPF64[$4_1 >> 3] = HEAPF64[$4_1 >> 3] * 8.636168555094445e-78;
    $3_1 = $3_1 + 1 | 0;
    continue;
   }
   break;
  }  return 1157920892373161954235709.0e53;
 }
 
 function $35($0, $1, $2) {
  var $3_1 = 0.0, $4_1 = 0, $5 = 0;
  $5 = $19($0, 2464, $1, $2, -Infinity, $0 ? 3402823466385288598117041.0e14 : 1797693134862315708145274.0e284);
  HEAP32[620] = $2;
  HEAP32[621] = 0;
  if ($5) {
   return 0
  }
  while (1) {
   if (($2 | 0) > ($4_1 | 0)) {
    if ($0) {
     $3_1 = +HEAPF32[($4_1 << 2) + $1 >> 2];
    } else {
     $3_1 = HEAPF64[($4_1 << 3) + $1 >> 3];
    }
    if ($3_1 != $3_1) {
     return 1
    }
    if ($3_1 == Infinity) {
     HEAP32[621] = HEAP32[621] + 1;
    }
    if (Math_abs($3_1) == Infinity) {
     HEAP32[620] = HEAP32[620] - 1;
    }
    $4_1 = $4_1 + 1 | 0;
    continue;
   }
   break;
  }  return 0;
 }
 
 function $36($0, $1, $2) {
  var $3_1 = 0.0, $4_1 = 0, $5 = 0, $6_1 = 0, $7_1 = Math_fround(0), $8_1 = Math_fround(0), $9_1 = 0.0, $10_1 = 0.0;
  if ($0) {
   $7_1 = Math_fround(1.0);
   HEAPF64[256] = 0;
   HEAPF64[257] = 0;
   while (1) {
    if (($2 | 0) > ($5 | 0)) {
     $0 = $5 + 1024 | 0;
     $6_1 = ($0 | 0) < ($2 | 0) ? $0 : $2;
     $0 = 0;
     while (1) {
      $3_1 = 0.0;
      $4_1 = $0 + $5 | 0;
      if (($6_1 | 0) > ($4_1 | 0)) {
       while (1) {
        $8_1 = HEAPF32[($4_1 << 2) + $1 >> 2];
        $7_1 = $7_1 != Math_fround(0.0) ? ($8_1 >= Math_fround(0.0) ? ($8_1 <= Math_fround(1.0) ? Math_fround(1.0) : Math_fround(0.0)) : Math_fround(0.0)) : Math_fround(0.0);
        $3_1 = $3_1 + +$8_1;
        $4_1 = $4_1 + 4 | 0;
        if (($6_1 | 0) > ($4_1 | 0)) {
         continue
        }
        break;
       }
      }
      HEAPF64[($0 << 3) + 2016 >> 3] = $3_1;
      $4_1 = $0;
      $0 = $4_1 + 1 | 0;
      if (($4_1 | 0) < 3) {
       continue
      }
      break;
     }     $4(2016);
     $5 = $5 + 1024 | 0;
     continue;
    }
    break;
   }   if ($7_1 != Math_fround(0.0)) {
    $3_1 = HEAPF64[256];
    if ($3_1 - $3_1 == 0.0) {
     $3_1 = $3_1 + HEAPF64[257];
    } else {
     $3_1 = HEAPF64[256];
    }
   } else {
    $3_1 = NaN;
   }
  } else {
   $3_1 = 1.0;
   HEAPF64[256] = 0;
   HEAPF64[257] = 0;
   while (1) {
    if (($2 | 0) > ($5 | 0)) {
     $0 = $5 + 1024 | 0;
     $6_1 = ($0 | 0) < ($2 | 0) ? $0 : $2;
     $0 = 0;
     while (1) {
      $9_1 = 0.0;
      $4_1 = $0 + $5 | 0;
      if (($6_1 | 0) > ($4_1 | 0)) {
       while (1) {
        $10_1 = HEAPF64[($4_1 << 3) + $1 >> 3];
        $3_1 = $3_1 != 0.0 ? ($10_1 >= 0.0 ? ($10_1 <= 1.0 ? 1.0 : 0.0) : 0.0) : 0.0;
        $9_1 = $9_1 + $10_1;
        $4_1 = $4_1 + 2 | 0;
        if (($6_1 | 0) > ($4_1 | 0)) {
         continue
        }
        break;
       }
      }
      HEAPF64[($0 << 3) + 2016 >> 3] = $9_1;
      $4_1 = $0;
      $0 = $4_1 + 1 | 0;
      if (($4_1 | 0) <= 0) {
       continue
      }
      break;
     }     $3(2016);
     $5 = $5 + 1024 | 0;
     continue;
    }
    break;
   }   if ($3_1 != 0.0) {
    $3_1 = HEAPF64[256];
    if ($3_1 - $3_1 == 0.0) {
     $3_1 = $3_1 + HEAPF64[257];
    } else {
     $3_1 = HEAPF64[256];
    }
   } else {
    $3_1 = NaN;
   }
  }
  return $3_1;
 }
 
 function $37($0, $1) {
  var $2 = 0, $3_1 = 0, $4_1 = 0.0, $5 = 0, $6_1 = 0, $7_1 = 0.0, $8_1 = 0.0;
  HEAPF64[$0 >> 3] = 0;
  HEAPF64[$0 + 8 >> 3] = $1 == 0.0 ? -Infinity : $1 == Infinity ? $1 : 0.0;
  if (HEAPF64[$0 + 8 >> 3] != 0.0) {
   return
  }
  $5 = $1 < 1.0e-250;
  $1 = $5 ? $1 * 1606938044258990275541962.0e36 : $1;
  wasm2js_scratch_store_f64(+$1);
  $3_1 = wasm2js_scratch_load_i32(1) | 0;
  $2 = wasm2js_scratch_load_i32(0) | 0;
  $2 = $3_1 - (($2 >>> 0 < 1719614413) + 1072079006 | 0) | 0;
  $3_1 = $2 >> 31;
  $2 = $2 >> 20;
  $7_1 = +($2 >>> 0) + +($3_1 | 0) * 4294967296.0 - ($5 ? 200.0 : 0.0);
  HEAPF64[$0 >> 3] = $7_1 * .6931471803691238;
  wasm2js_scratch_store_f64(+$1);
  $5 = wasm2js_scratch_load_i32(1) | 0;
  $3_1 = $2 << 20;
  $6_1 = wasm2js_scratch_load_i32(0) | 0;
  $2 = 0;
  wasm2js_scratch_store_i32(0, $6_1 - $2 | 0);
  wasm2js_scratch_store_i32(1, $5 - $3_1 | 0);
  $1 = +wasm2js_scratch_load_f64();
  wasm2js_scratch_store_f64(+$1);
  $3_1 = wasm2js_scratch_load_i32(1) | 0;
  $2 = wasm2js_scratch_load_i32(0) | 0;
  $2 = $3_1 - (($2 >>> 0 < 1719614413) + 1072079006 | 0) | 0;
  $3_1 = $2 >> 31;
  wasm2js_scratch_store_i32(0, $2 >> 20);
  wasm2js_scratch_store_i32(1, $3_1 | 0);
  $4_1 = +wasm2js_scratch_load_f64();
  wasm2js_scratch_store_f64(+$4_1);
  $3_1 = wasm2js_scratch_load_i32(1) | 0;
  wasm2js_scratch_store_i32(0, wasm2js_scratch_load_i32(0) | 0);
  wasm2js_scratch_store_i32(1, $3_1 + 1127743488 | 0);
  $8_1 = +wasm2js_scratch_load_f64() + -6755399441055744;
  wasm2js_scratch_store_f64(+$1);
  $3_1 = wasm2js_scratch_load_i32(1) | 0;
  $2 = wasm2js_scratch_load_i32(0) | 0;
  wasm2js_scratch_store_f64(+$4_1);
  wasm2js_scratch_load_i32(1) | 0;
  $5 = wasm2js_scratch_load_i32(0) << 20;
  $6_1 = 0;
  wasm2js_scratch_store_i32(0, $2 - $6_1 | 0);
  wasm2js_scratch_store_i32(1, $3_1 - $5 | 0);
  $1 = +wasm2js_scratch_load_f64() + -1;
  $4_1 = $1 / ($1 + 2.0);
  $1 = $4_1 * $4_1;
  $4_1 = $4_1 + $4_1;
  HEAPF64[$0 + 8 >> 3] = $8_1 * .6931471803691238 + ($4_1 + $4_1 * ($1 * ((((((((($1 * .08082022805971766 + .04400369243072337) * $1 + .06000536404795356) * $1 + .06657072104827468) * $1 + .07692785032479531) * $1 + .09090894718066429) * $1 + .1111111135871393) * $1 + .1428571428355438) * $1 + .2000000000000729) * $1 + .3333333333333333)) + $8_1 * 1.9082149292705877e-10) + $7_1 * 1.9082149292705877e-10;
 }
 
 function $38($0, $1) {
  var $2 = 0.0, $3_1 = 0.0;
  $2 = HEAPF64[$0 >> 3];
  $3_1 = HEAPF64[$1 >> 3];
  if ($2 != $3_1) {
   return $2 < $3_1 ? -1 : 1
  }
  return HEAPF64[$0 + 8 >> 3] < HEAPF64[$1 + 8 >> 3] ? -1 : HEAPF64[$0 + 8 >> 3] > HEAPF64[$1 + 8 >> 3];
 }
 
 function $39($0) {
  var $1 = 0.0, $2 = 0, $3_1 = 0.0;
  $1 = $0 / global$8;
  while (1) {
   if (($2 | 0) < 3) {
    $3_1 = global$8 - $1 * (global$9 - $1 * (global$10 * .5));
    if (!($3_1 < global$8 * .25)) {
     $1 = $1 + ($0 - $1 * (global$8 - $1 * (global$9 * .5 - $1 * (global$10 / 6.0)))) / $3_1;
     $2 = $2 + 1 | 0;
     continue;
    }
   }
   break;
  }  return $1;
 }
 
 function $40($0, $1, $2, $3_1, $4_1) {
  var $5 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0.0, $11_1 = 0, $12_1 = 0;
  $8_1 = (~~((($2 | 0) < 16384 ? 4.0 : 8.0) * Math_sqrt(+($2 | 0))) + 8 | 0) / 8 << 3;
  $7_1 = $16($8_1 + 2 << 3);
  if (($7_1 | 0) == -1) {
   return
  }
  $12_1 = ($8_1 | 0) / 8 | 0;
  while (1) {
   if (($6_1 | 0) < ($12_1 | 0)) {
    $5 = $2 - 8 | 0;
    $9_1 = __wasm_i64_mul($5, $5 >> 31, $6_1, $6_1 >> 31);
    $5 = $12_1 - 1 | 0;
    $9_1 = __wasm_i64_sdiv($9_1, i64toi32_i32$HIGH_BITS, $5, $5 >> 31);
    $5 = 0;
    while (1) {
     if (($5 | 0) < 8) {
      $10_1 = HEAPF64[($5 + $9_1 << 3) + $1 >> 3];
      $11_1 = (Math_abs($10_1) < Infinity) + $11_1 | 0;
      HEAPF64[(($6_1 << 3) + $5 << 3) + $7_1 >> 3] = $10_1 == Infinity ? -Infinity : $10_1;
      $5 = $5 + 1 | 0;
      continue;
     }
     break;
    }    $6_1 = $6_1 + 1 | 0;
    continue;
   }
   break;
  }  $3_1 = $3_1 * +($11_1 | 0) / +HEAP32[620];
  HEAPF64[316] = HEAPF64[304];
  HEAPF64[317] = HEAPF64[305];
  HEAPF64[318] = HEAPF64[306];
  HEAPF64[319] = HEAPF64[307];
  if (($11_1 | 0) > 0) {
   $29($0, $7_1, $8_1, $3_1, $4_1, 1);
  }
  HEAPF64[304] = HEAPF64[316];
  HEAPF64[305] = HEAPF64[317];
  HEAPF64[306] = HEAPF64[318];
  HEAPF64[307] = HEAPF64[319];
  if (!$15()) {
   $12(0);
  }
  global$1 = $7_1;
 }
 
 function $41($0, $1, $2, $3_1, $4_1) {
  var $5 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = Math_fround(0), $11_1 = 0, $12_1 = 0;
  $8_1 = (~~((($2 | 0) < 16384 ? 4.0 : 8.0) * Math_sqrt(+($2 | 0))) + 16 | 0) / 16 << 4;
  $7_1 = $16($8_1 + 4 << 2);
  if (($7_1 | 0) == -1) {
   return
  }
  $12_1 = ($8_1 | 0) / 16 | 0;
  while (1) {
   if (($6_1 | 0) < ($12_1 | 0)) {
    $5 = $2 - 16 | 0;
    $9_1 = __wasm_i64_mul($5, $5 >> 31, $6_1, $6_1 >> 31);
    $5 = $12_1 - 1 | 0;
    $9_1 = __wasm_i64_sdiv($9_1, i64toi32_i32$HIGH_BITS, $5, $5 >> 31);
    $5 = 0;
    while (1) {
     if (($5 | 0) < 16) {
      $10_1 = HEAPF32[($5 + $9_1 << 2) + $1 >> 2];
      $11_1 = (Math_abs(+$10_1) < Infinity) + $11_1 | 0;
      HEAPF32[(($6_1 << 4) + $5 << 2) + $7_1 >> 2] = +$10_1 == Infinity ? Math_fround(-Infinity) : $10_1;
      $5 = $5 + 1 | 0;
      continue;
     }
     break;
    }    $6_1 = $6_1 + 1 | 0;
    continue;
   }
   break;
  }  $3_1 = $3_1 * +($11_1 | 0) / +HEAP32[620];
  HEAPF64[316] = HEAPF64[304];
  HEAPF64[317] = HEAPF64[305];
  HEAPF64[318] = HEAPF64[306];
  HEAPF64[319] = HEAPF64[307];
  if (($11_1 | 0) > 0) {
   $30($0, $7_1, $8_1, $3_1, $4_1, 1);
  }
  HEAPF64[304] = HEAPF64[316];
  HEAPF64[305] = HEAPF64[317];
  HEAPF64[306] = HEAPF64[318];
  HEAPF64[307] = HEAPF64[319];
  if (!$15()) {
   $12(0);
  }
  global$1 = $7_1;
 }
 
 function $42() {
  var $0 = 0.0, $1 = 0;
  $0 = HEAPF64[298];
  if ($0 > $0) {
   $1 = 1;
  } else {
   $1 = HEAPF64[298] == $0 & HEAPF64[299] < 0.0;
  }
  if ($1) {
   $0 = $23(0, $0);
  }
  return $0;
 }
 
 function $43() {
  var $0 = 0.0, $1 = 0.0, $2 = 0;
  $1 = HEAPF64[298];
  $0 = +Math_fround($1);
  if ($0 > $1) {
   $2 = 1;
  } else {
   $2 = HEAPF64[298] == $0 & HEAPF64[299] < 0.0;
  }
  if ($2) {
   $0 = $23(1, $0);
  }
  return $0;
 }
 
 function $44($0) {
  var $1 = 0.0, $2 = 0.0, $3_1 = 0.0;
  $1 = Math_max(global$8 + global$7, 0.0) * .5;
  $2 = Math_max(global$8 - global$7, 0.0) * .5;
  $3_1 = Math_sqrt($0 * $0 + $1 * 4.0 * $2);
  return $7($0 < 0.0 ? ($1 + $1) / ($3_1 - $0) : ($3_1 + $0) / ($2 + $2));
 }
 
 function $45($0, $1, $2) {
  var $3_1 = 0.0, $4_1 = 0.0, $5 = 0.0, $6_1 = 0, $7_1 = 0.0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0.0, $13_1 = 0.0, $14_1 = 0.0, $15_1 = 0.0, $16_1 = 0.0, $17_1 = 0.0, $18_1 = 0.0, $19_1 = 0.0, $20_1 = 0, $21_1 = 0, $22_1 = 0.0, $23_1 = 0.0, $24_1 = 0.0, $25_1 = 0.0, $26_1 = 0.0, $27_1 = 0.0, $28_1 = 0.0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  if ($0) {
   $26($1, $2, 0);
  } else {
   $21_1 = $1;
   $19_1 = global$3;
   $22_1 = global$4;
   $23_1 = HEAPF64[268];
   $24_1 = HEAPF64[269];
   $25_1 = HEAPF64[270];
   $26_1 = HEAPF64[271];
   $3_1 = HEAPF64[272];
   $27_1 = $3_1;
   $28_1 = -$3_1;
   $29_1 = global$5;
   HEAPF64[278] = 0;
   HEAPF64[279] = 0;
   HEAPF64[284] = 0;
   HEAPF64[285] = 0;
   HEAPF64[290] = 0;
   HEAPF64[291] = 0;
   HEAPF64[296] = 0;
   HEAPF64[297] = 0;
   while (1) {
    if (($2 | 0) > ($8_1 | 0)) {
     $0 = $8_1 + 1024 | 0;
     $9_1 = ($0 | 0) < ($2 | 0) ? $0 : $2;
     $0 = 0;
     while (1) {
      $11_1 = 0.0;
      $12_1 = 0.0;
      $13_1 = 0.0;
      $14_1 = 0.0;
      $1 = $0 + $8_1 | 0;
      if (($9_1 | 0) > ($1 | 0)) {
       while (1) {
        $6_1 = $1 + 16 | 0;
        $30_1 = ($6_1 | 0) < ($9_1 | 0) ? $6_1 : $9_1;
        $15_1 = 0.0;
        $16_1 = 0.0;
        $17_1 = 0.0;
        $18_1 = 0.0;
        $6_1 = $1;
        while (1) {
         $3_1 = HEAPF64[($6_1 << 3) + $21_1 >> 3];
         $4_1 = $3_1 - $19_1;
         $5 = $4_1 - $3_1;
         $3_1 = $3_1 - ($4_1 - $5) - ($19_1 + $5) - $22_1;
         if ($29_1) {
          $5 = $4_1;
          $4_1 = $4_1 + (Math_abs($4_1) < Infinity ? $3_1 : 0.0);
          $3_1 = $5 - $4_1 + $3_1;
         }
         $5 = $4_1 * $23_1 + 6755399441055744.0;
         $7_1 = $5 + -6755399441055744;
         $3_1 = ($4_1 - $7_1 * $24_1 - $7_1 * $25_1 + $3_1) * $26_1;
         wasm2js_scratch_store_f64(+($3_1 + $3_1 * $3_1 * ((((((((($3_1 * 2.510038549551032e-08 + 2.7620088445409746e-07) * $3_1 + 2.7557268459997064e-06) * $3_1 + 2.4801521295954376e-05) * $3_1 + 1.9841269863053618e-04) * $3_1 + 1.3888888917213717e-03) * $3_1 + .008333333333330062) * $3_1 + .04166666666662413) * $3_1 + .16666666666666666) * $3_1 + .5) + 1.0));
         $10_1 = wasm2js_scratch_load_i32(1) | 0;
         $31_1 = wasm2js_scratch_load_i32(0) | 0;
         wasm2js_scratch_store_f64(+$5);
         wasm2js_scratch_load_i32(1) | 0;
         $32_1 = wasm2js_scratch_load_i32(0) << 20;
         wasm2js_scratch_store_i32(0, $31_1 - 0 | 0);
         wasm2js_scratch_store_i32(1, $10_1 - $32_1 | 0);
         $3_1 = (wasm2js_f64$0 = +wasm2js_scratch_load_f64(), wasm2js_f64$1 = 0.0, wasm2js_i32$0 = Math_abs($4_1) < $27_1, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
         $5 = $4_1 > $28_1 ? 1.0 / ($3_1 + 1.0) : 0.0;
         $7_1 = $3_1 * $5;
         $3_1 = $5 * $7_1;
         $10_1 = $4_1 < 0.0;
         $15_1 = $15_1 + ($10_1 ? $5 : 0.0 - $7_1);
         $16_1 = $16_1 + $3_1;
         $17_1 = $17_1 + $3_1 * ($7_1 - $5);
         $18_1 = $18_1 + $3_1 * (1.0 - $3_1 * 6.0);
         $20_1 = $10_1 + $20_1 | 0;
         $6_1 = $6_1 + 2 | 0;
         if (($30_1 | 0) > ($6_1 | 0)) {
          continue
         }
         break;
        }        $11_1 = $11_1 + $15_1;
        $12_1 = $12_1 + $16_1;
        $13_1 = $13_1 + $17_1;
        $14_1 = $14_1 + $18_1;
        $1 = $1 + 16 | 0;
        if (($9_1 | 0) > ($1 | 0)) {
         continue
        }
        break;
       }
      }
      $1 = $0 << 3;
      HEAPF64[$1 + 2192 >> 3] = $11_1;
      HEAPF64[$1 + 2240 >> 3] = $12_1;
      HEAPF64[$1 + 2288 >> 3] = $13_1;
      HEAPF64[$1 + 2336 >> 3] = $14_1;
      $1 = $0;
      $0 = $1 + 1 | 0;
      if (($1 | 0) <= 0) {
       continue
      }
      break;
     }     $3(2192);
     $3(2240);
     $3(2288);
     $3(2336);
     $8_1 = $8_1 + 1024 | 0;
     continue;
    }
    break;
   }   global$6 = $2 - $20_1 | 0;
   $3_1 = HEAPF64[278];
   if ($3_1 - $3_1 == 0.0) {
    $3_1 = $3_1 + HEAPF64[279];
   } else {
    $3_1 = HEAPF64[278];
   }
   global$7 = $3_1;
   $3_1 = HEAPF64[284];
   if ($3_1 - $3_1 == 0.0) {
    $3_1 = $3_1 + HEAPF64[285];
   } else {
    $3_1 = HEAPF64[284];
   }
   global$8 = $3_1;
   $3_1 = HEAPF64[290];
   if ($3_1 - $3_1 == 0.0) {
    $3_1 = $3_1 + HEAPF64[291];
   } else {
    $3_1 = HEAPF64[290];
   }
   global$9 = $3_1;
   $3_1 = HEAPF64[296];
   if ($3_1 - $3_1 == 0.0) {
    $3_1 = $3_1 + HEAPF64[297];
   } else {
    $3_1 = HEAPF64[296];
   }
   global$10 = $3_1;
  }
 }
 
 function $46($0, $1, $2) {
  var $3_1 = 0.0, $4_1 = Math_fround(0), $5 = Math_fround(0), $6_1 = Math_fround(0), $7_1 = 0, $8_1 = Math_fround(0), $9_1 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0.0, $13_1 = 0.0, $14_1 = Math_fround(0), $15_1 = Math_fround(0), $16_1 = Math_fround(0), $17_1 = Math_fround(0), $18_1 = Math_fround(0), $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = Math_fround(0), $23_1 = Math_fround(0), $24_1 = Math_fround(0), $25_1 = Math_fround(0), $26_1 = Math_fround(0), $27_1 = Math_fround(0), $28_1 = Math_fround(0), $29_1 = 0, $30_1 = 0;
  if ($0) {
   $27($1, $2, 0);
  } else {
   $21_1 = $1;
   $18_1 = Math_fround(global$3);
   $22_1 = Math_fround(global$4);
   $23_1 = Math_fround(HEAPF64[268]);
   $24_1 = Math_fround(HEAPF64[269]);
   $25_1 = Math_fround(HEAPF64[270]);
   $26_1 = Math_fround(HEAPF64[271]);
   $3_1 = HEAPF64[272];
   $27_1 = Math_fround($3_1);
   $28_1 = Math_fround(-$3_1);
   $29_1 = global$5;
   HEAPF64[278] = 0;
   HEAPF64[279] = 0;
   HEAPF64[284] = 0;
   HEAPF64[285] = 0;
   HEAPF64[290] = 0;
   HEAPF64[291] = 0;
   HEAPF64[296] = 0;
   HEAPF64[297] = 0;
   while (1) {
    if (($2 | 0) > ($9_1 | 0)) {
     $0 = $9_1 + 1024 | 0;
     $10_1 = ($0 | 0) < ($2 | 0) ? $0 : $2;
     $0 = 0;
     while (1) {
      $3_1 = 0.0;
      $11_1 = 0.0;
      $12_1 = 0.0;
      $13_1 = 0.0;
      $1 = $0 + $9_1 | 0;
      if (($10_1 | 0) > ($1 | 0)) {
       while (1) {
        $7_1 = $1 + 32 | 0;
        $30_1 = ($7_1 | 0) < ($10_1 | 0) ? $7_1 : $10_1;
        $14_1 = Math_fround(0.0);
        $15_1 = Math_fround(0.0);
        $16_1 = Math_fround(0.0);
        $17_1 = Math_fround(0.0);
        $7_1 = $1;
        while (1) {
         $4_1 = HEAPF32[($7_1 << 2) + $21_1 >> 2];
         $5 = Math_fround($4_1 - $18_1);
         $6_1 = Math_fround($5 - $4_1);
         $4_1 = Math_fround(Math_fround(Math_fround($4_1 - Math_fround($5 - $6_1)) - Math_fround($18_1 + $6_1)) - $22_1);
         if ($29_1) {
          $6_1 = $5;
          $5 = Math_fround($5 + (Math_fround(Math_abs($5)) < Math_fround(Infinity) ? $4_1 : Math_fround(0.0)));
          $4_1 = Math_fround(Math_fround($6_1 - $5) + $4_1);
         }
         $6_1 = Math_fround(Math_fround($5 * $23_1) + Math_fround(12582912.0));
         $8_1 = Math_fround($6_1 + Math_fround(-12582912));
         $4_1 = Math_fround(Math_fround(Math_fround(Math_fround($5 - Math_fround($8_1 * $24_1)) - Math_fround($8_1 * $25_1)) + $4_1) * $26_1);
         $4_1 = Math_fround(Math_abs($5)) < $27_1 ? (wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32(Math_fround(Math_fround($4_1 + Math_fround(Math_fround($4_1 * $4_1) * Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($4_1 * Math_fround(1.3926184037700295e-03)) + Math_fround(.008363178931176662)) * $4_1) + Math_fround(.041666556149721146)) * $4_1) + Math_fround(.16666576266288757)) * $4_1) + Math_fround(.5)))) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) - ((wasm2js_scratch_store_f32($6_1), wasm2js_scratch_load_i32(2)) << 23) | 0), wasm2js_scratch_load_f32()) : Math_fround(0.0);
         $6_1 = $5 > $28_1 ? Math_fround(Math_fround(1.0) / Math_fround($4_1 + Math_fround(1.0))) : Math_fround(0.0);
         $8_1 = Math_fround($4_1 * $6_1);
         $4_1 = Math_fround($6_1 * $8_1);
         $19_1 = $5 < Math_fround(0.0);
         $14_1 = Math_fround($14_1 + ($19_1 ? $6_1 : Math_fround(Math_fround(0.0) - $8_1)));
         $15_1 = Math_fround($15_1 + $4_1);
         $16_1 = Math_fround($16_1 + Math_fround($4_1 * Math_fround($8_1 - $6_1)));
         $17_1 = Math_fround($17_1 + Math_fround($4_1 * Math_fround(Math_fround(1.0) - Math_fround($4_1 * Math_fround(6.0)))));
         $20_1 = $20_1 + $19_1 | 0;
         $7_1 = $7_1 + 4 | 0;
         if (($30_1 | 0) > ($7_1 | 0)) {
          continue
         }
         break;
        }        $3_1 = $3_1 + +$14_1;
        $11_1 = $11_1 + +$15_1;
        $12_1 = $12_1 + +$16_1;
        $13_1 = $13_1 + +$17_1;
        $1 = $1 + 32 | 0;
        if (($10_1 | 0) > ($1 | 0)) {
         continue
        }
        break;
       }
      }
      $1 = $0 << 3;
      HEAPF64[$1 + 2192 >> 3] = $3_1;
      HEAPF64[$1 + 2240 >> 3] = $11_1;
      HEAPF64[$1 + 2288 >> 3] = $12_1;
      HEAPF64[$1 + 2336 >> 3] = $13_1;
      $1 = $0;
      $0 = $1 + 1 | 0;
      if (($1 | 0) < 3) {
       continue
      }
      break;
     }     $4(2192);
     $4(2240);
     $4(2288);
     $4(2336);
     $9_1 = $9_1 + 1024 | 0;
     continue;
    }
    break;
   }   global$6 = $2 - $20_1 | 0;
   $3_1 = HEAPF64[278];
   if ($3_1 - $3_1 == 0.0) {
    $3_1 = $3_1 + HEAPF64[279];
   } else {
    $3_1 = HEAPF64[278];
   }
   global$7 = $3_1;
   $3_1 = HEAPF64[284];
   if ($3_1 - $3_1 == 0.0) {
    $3_1 = $3_1 + HEAPF64[285];
   } else {
    $3_1 = HEAPF64[284];
   }
   global$8 = $3_1;
   $3_1 = HEAPF64[290];
   if ($3_1 - $3_1 == 0.0) {
    $3_1 = $3_1 + HEAPF64[291];
   } else {
    $3_1 = HEAPF64[290];
   }
   global$9 = $3_1;
   $3_1 = HEAPF64[296];
   if ($3_1 - $3_1 == 0.0) {
    $3_1 = $3_1 + HEAPF64[297];
   } else {
    $3_1 = HEAPF64[296];
   }
   global$10 = $3_1;
  }
 }
 
 function $47($0, $1, $2, $3_1, $4_1) {
  var $5 = 0.0, $6_1 = 0.0, $7_1 = 0.0, $8_1 = 0.0, $9_1 = 0.0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0.0, $18_1 = 0, $19_1 = 0.0, $20_1 = 0.0, $21_1 = 0.0, $22_1 = 0.0, $23_1 = 0.0, $24_1 = 0.0, $25_1 = 0.0, $26_1 = 0.0, $27_1 = 0.0, $28_1 = 0.0, $29_1 = 0, $30_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_f64$2 = 0.0, wasm2js_i32$1 = 0, wasm2js_f64$3 = 0.0, wasm2js_f64$4 = 0.0, wasm2js_i32$2 = 0;
  $19_1 = HEAPF64[268];
  $20_1 = HEAPF64[269];
  $21_1 = HEAPF64[270];
  $5 = HEAPF64[271];
  $22_1 = $5;
  $26_1 = -$5;
  $5 = HEAPF64[272];
  $23_1 = $5;
  $27_1 = -$5;
  $18_1 = !$0;
  if ($18_1) {
   $18_1 = !$1;
  }
  $24_1 = global$3;
  $28_1 = global$4;
  $29_1 = global$5;
  $25_1 = $23(0, 1.0);
  while (1) {
   $5 = HEAPF64[($15_1 << 3) + $2 >> 3];
   $6_1 = $5 - $24_1;
   $7_1 = $6_1 - $5;
   $5 = $5 - ($6_1 - $7_1) - ($24_1 + $7_1) - $28_1;
   if ($29_1) {
    $11_1 = $6_1;
    $6_1 = $6_1 + (Math_abs($6_1) < Infinity ? $5 : 0.0);
    $5 = $11_1 - $6_1 + $5;
   }
   block : {
    if ($18_1) {
     $7_1 = $6_1 * $19_1 + 6755399441055744.0;
     $8_1 = $7_1 + -6755399441055744;
     $5 = ($6_1 - $8_1 * $20_1 - $8_1 * $21_1 + $5) * $22_1;
     wasm2js_scratch_store_f64(+($5 + $5 * $5 * ((((((((($5 * 2.510038549551032e-08 + 2.7620088445409746e-07) * $5 + 2.7557268459997064e-06) * $5 + 2.4801521295954376e-05) * $5 + 1.9841269863053618e-04) * $5 + 1.3888888917213717e-03) * $5 + .008333333333330062) * $5 + .04166666666662413) * $5 + .16666666666666666) * $5 + .5) + 1.0));
     $10_1 = wasm2js_scratch_load_i32(1) | 0;
     $12_1 = wasm2js_scratch_load_i32(0) | 0;
     wasm2js_scratch_store_f64(+$7_1);
     wasm2js_scratch_load_i32(1) | 0;
     $13_1 = wasm2js_scratch_load_i32(0) << 20;
     $14_1 = 0;
     wasm2js_scratch_store_i32(0, $12_1 - $14_1 | 0);
     wasm2js_scratch_store_i32(1, $10_1 - $13_1 | 0);
     (wasm2js_i32$0 = ($15_1 << 3) + $3_1 | 0, wasm2js_f64$0 = (wasm2js_f64$1 = 1.0 / ((wasm2js_f64$3 = +wasm2js_scratch_load_f64(), wasm2js_f64$4 = 0.0, wasm2js_i32$2 = $6_1 < $23_1, wasm2js_i32$2 ? wasm2js_f64$3 : wasm2js_f64$4) + 1.0), wasm2js_f64$2 = 0.0, wasm2js_i32$1 = $6_1 > $27_1, wasm2js_i32$1 ? wasm2js_f64$1 : wasm2js_f64$2)), HEAPF64[wasm2js_i32$0 >> 3] = wasm2js_f64$0;
     break block;
    }
    $8_1 = Math_abs($6_1);
    $11_1 = $8_1 * $19_1 + 6755399441055744.0;
    $7_1 = $11_1 + -6755399441055744;
    $9_1 = 0.0 - $5;
    $17_1 = ($9_1 < 1797693134862315708145274.0e284 ? $9_1 : 1797693134862315708145274.0e284) > $6_1 ? 1.0 : 0.0;
    $16_1 = $17_1 != 0.0;
    $9_1 = $16_1 ? $9_1 : $5;
    $5 = ($8_1 - $7_1 * $20_1 - $7_1 * $21_1 + $9_1) * $22_1;
    wasm2js_scratch_store_f64(+($5 + $5 * $5 * ((((((((($5 * 2.510038549551032e-08 + 2.7620088445409746e-07) * $5 + 2.7557268459997064e-06) * $5 + 2.4801521295954376e-05) * $5 + 1.9841269863053618e-04) * $5 + 1.3888888917213717e-03) * $5 + .008333333333330062) * $5 + .04166666666662413) * $5 + .16666666666666666) * $5 + .5) + 1.0));
    $10_1 = wasm2js_scratch_load_i32(1) | 0;
    $12_1 = wasm2js_scratch_load_i32(0) | 0;
    wasm2js_scratch_store_f64(+$11_1);
    wasm2js_scratch_load_i32(1) | 0;
    $13_1 = wasm2js_scratch_load_i32(0) << 20;
    $14_1 = 0;
    wasm2js_scratch_store_i32(0, $12_1 - $14_1 | 0);
    wasm2js_scratch_store_i32(1, $10_1 - $13_1 | 0);
    $7_1 = (wasm2js_f64$0 = +wasm2js_scratch_load_f64(), wasm2js_f64$1 = 0.0, wasm2js_i32$0 = $8_1 < $23_1, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
    $8_1 = ($8_1 + (Math_abs($8_1) < Infinity ? $9_1 : 0.0)) * $26_1;
    $30_1 = ($15_1 << 3) + $3_1 | 0;
    if ($0) {
     if ($1) {
      if (($1 | 0) == 1) {
       $5 = 0.0 - ($16_1 ? $8_1 : 0.0);
      } else {
       $14_1 = $7_1 <= .5;
       $6_1 = $14_1 ? $7_1 : 0.0;
       $9_1 = (0.0 - $6_1) / (2.0 - $6_1);
       $6_1 = $9_1 * $9_1;
       $5 = 0.0 - $8_1;
       $5 = $8_1 < .34 ? $8_1 * (1.0 - $8_1 * ((((((((($5 * 2.510038549551032e-08 + 2.7620088445409746e-07) * $5 + 2.7557268459997064e-06) * $5 + 2.4801521295954376e-05) * $5 + 1.9841269863053618e-04) * $5 + 1.3888888917213717e-03) * $5 + .008333333333330062) * $5 + .04166666666662413) * $5 + .16666666666666666) * $5 + .5)) : 1.0 - $7_1;
       $16_1 = $5 > 2.2250738585072014e-308;
       $5 = $16_1 ? $5 : 1.0;
       wasm2js_scratch_store_f64(+$5);
       $10_1 = wasm2js_scratch_load_i32(1) | 0;
       $12_1 = wasm2js_scratch_load_i32(0) | 0;
       $10_1 = $10_1 - (($12_1 >>> 0 < 1719614413) + 1072079006 | 0) | 0;
       $13_1 = $10_1 >> 31;
       wasm2js_scratch_store_i32(0, $10_1 >> 20);
       wasm2js_scratch_store_i32(1, $13_1 | 0);
       $7_1 = +wasm2js_scratch_load_f64();
       wasm2js_scratch_store_f64(+$7_1);
       $10_1 = wasm2js_scratch_load_i32(1) | 0;
       wasm2js_scratch_store_i32(0, wasm2js_scratch_load_i32(0) | 0);
       wasm2js_scratch_store_i32(1, $10_1 + 1127743488 | 0);
       $8_1 = +wasm2js_scratch_load_f64() + -6755399441055744;
       wasm2js_scratch_store_f64(+$5);
       $10_1 = wasm2js_scratch_load_i32(1) | 0;
       $12_1 = wasm2js_scratch_load_i32(0) | 0;
       wasm2js_scratch_store_f64(+$7_1);
       wasm2js_scratch_load_i32(1) | 0;
       $13_1 = wasm2js_scratch_load_i32(0) << 20;
       wasm2js_scratch_store_i32(0, $12_1 - 0 | 0);
       wasm2js_scratch_store_i32(1, $10_1 - $13_1 | 0);
       $5 = +wasm2js_scratch_load_f64() + -1;
       $7_1 = $5 / ($5 + 2.0);
       $5 = $7_1 * $7_1;
       $9_1 = $9_1 + $9_1;
       $11_1 = $9_1 + $9_1 * ($6_1 * ((((((((($6_1 * .08082022805971766 + .04400369243072337) * $6_1 + .06000536404795356) * $6_1 + .06657072104827468) * $6_1 + .07692785032479531) * $6_1 + .09090894718066429) * $6_1 + .1111111135871393) * $6_1 + .1428571428355438) * $6_1 + .2000000000000729) * $6_1 + .3333333333333333));
       $6_1 = $7_1 + $7_1;
       $5 = $17_1 != 0.0 ? ($14_1 ? $11_1 : $16_1 ? $8_1 * .6931471803691238 + ($6_1 + $6_1 * ($5 * ((((((((($5 * .08082022805971766 + .04400369243072337) * $5 + .06000536404795356) * $5 + .06657072104827468) * $5 + .07692785032479531) * $5 + .09090894718066429) * $5 + .1111111135871393) * $5 + .1428571428355438) * $5 + .2000000000000729) * $5 + .3333333333333333)) + $8_1 * 1.9082149292705877e-10) : -Infinity) : -Infinity;
      }
     } else {
      $5 = $17_1 != 0.0 ? ($7_1 > $25_1 ? $25_1 : $7_1) : 1.0;
     }
    } else {
     $7_1 = $7_1 / ($7_1 + 2.0);
     $5 = $7_1 * $7_1;
     $11_1 = 0.0 - ((($1 | 0) == 1 ? $17_1 : $6_1 > 0.0 ? 1.0 : 0.0) != 0.0 ? $8_1 : 0.0);
     $6_1 = $7_1 + $7_1;
     $5 = $11_1 - ($6_1 + $6_1 * ($5 * ((((((((($5 * .08082022805971766 + .04400369243072337) * $5 + .06000536404795356) * $5 + .06657072104827468) * $5 + .07692785032479531) * $5 + .09090894718066429) * $5 + .1111111135871393) * $5 + .1428571428355438) * $5 + .2000000000000729) * $5 + .3333333333333333)));
    }
    HEAPF64[$30_1 >> 3] = $5;
   }
   $15_1 = $15_1 + 1 | 0;
   if (($15_1 | 0) < ($4_1 | 0)) {
    continue
   }
   break;
  } }
 
 function $48($0, $1, $2, $3_1, $4_1) {
  var $5 = Math_fround(0), $6_1 = Math_fround(0), $7_1 = Math_fround(0), $8_1 = Math_fround(0), $9_1 = Math_fround(0), $10_1 = Math_fround(0), $11_1 = 0.0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = Math_fround(0), $16_1 = Math_fround(0), $17_1 = Math_fround(0), $18_1 = Math_fround(0), $19_1 = Math_fround(0), $20_1 = Math_fround(0), $21_1 = Math_fround(0), $22_1 = Math_fround(0), $23_1 = 0, $24_1 = Math_fround(0), $25_1 = Math_fround(0), $26_1 = Math_fround(0), $27_1 = 0, $28_1 = Math_fround(0), $29_1 = 0;
  $15_1 = Math_fround(HEAPF64[268]);
  $16_1 = Math_fround(HEAPF64[269]);
  $17_1 = Math_fround(HEAPF64[270]);
  $11_1 = HEAPF64[271];
  $18_1 = Math_fround($11_1);
  $24_1 = Math_fround(-$11_1);
  $11_1 = HEAPF64[272];
  $19_1 = Math_fround($11_1);
  $25_1 = Math_fround(-$11_1);
  $14_1 = !$0;
  if ($14_1) {
   $14_1 = !$1;
  }
  $20_1 = Math_fround(global$3);
  $26_1 = Math_fround(global$4);
  $27_1 = global$5;
  $21_1 = Math_fround($23(1, 1.0));
  while (1) {
   $5 = HEAPF32[($12_1 << 2) + $2 >> 2];
   $6_1 = Math_fround($5 - $20_1);
   $7_1 = Math_fround($6_1 - $5);
   $5 = Math_fround(Math_fround(Math_fround($5 - Math_fround($6_1 - $7_1)) - Math_fround($20_1 + $7_1)) - $26_1);
   if ($27_1) {
    $7_1 = $6_1;
    $6_1 = Math_fround($6_1 + (Math_fround(Math_abs($6_1)) < Math_fround(Infinity) ? $5 : Math_fround(0.0)));
    $5 = Math_fround(Math_fround($7_1 - $6_1) + $5);
   }
   block : {
    if ($14_1) {
     $7_1 = Math_fround(Math_fround($6_1 * $15_1) + Math_fround(12582912.0));
     $10_1 = Math_fround($7_1 + Math_fround(-12582912));
     $5 = Math_fround(Math_fround(Math_fround(Math_fround($6_1 - Math_fround($10_1 * $16_1)) - Math_fround($10_1 * $17_1)) + $5) * $18_1);
     HEAPF32[($12_1 << 2) + $3_1 >> 2] = $6_1 > $25_1 ? Math_fround(Math_fround(1.0) / Math_fround(($6_1 < $19_1 ? (wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32(Math_fround(Math_fround($5 + Math_fround(Math_fround($5 * $5) * Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($5 * Math_fround(1.3926184037700295e-03)) + Math_fround(.008363178931176662)) * $5) + Math_fround(.041666556149721146)) * $5) + Math_fround(.16666576266288757)) * $5) + Math_fround(.5)))) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) - ((wasm2js_scratch_store_f32($7_1), wasm2js_scratch_load_i32(2)) << 23) | 0), wasm2js_scratch_load_f32()) : Math_fround(0.0)) + Math_fround(1.0))) : Math_fround(0.0);
     break block;
    }
    $7_1 = Math_fround(Math_abs($6_1));
    $22_1 = Math_fround(Math_fround($7_1 * $15_1) + Math_fround(12582912.0));
    $8_1 = Math_fround($22_1 + Math_fround(-12582912));
    $9_1 = Math_fround(Math_fround(0.0) - $5);
    $10_1 = ($9_1 < Math_fround(3402823466385288598117041.0e14) ? $9_1 : Math_fround(3402823466385288598117041.0e14)) > $6_1 ? Math_fround(1.0) : Math_fround(0.0);
    $13_1 = $10_1 != Math_fround(0.0);
    $28_1 = Math_fround(Math_fround($7_1 - Math_fround($8_1 * $16_1)) - Math_fround($8_1 * $17_1));
    $8_1 = $13_1 ? $9_1 : $5;
    $5 = Math_fround(Math_fround($28_1 + $8_1) * $18_1);
    $5 = $7_1 < $19_1 ? (wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32(Math_fround(Math_fround($5 + Math_fround(Math_fround($5 * $5) * Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($5 * Math_fround(1.3926184037700295e-03)) + Math_fround(.008363178931176662)) * $5) + Math_fround(.041666556149721146)) * $5) + Math_fround(.16666576266288757)) * $5) + Math_fround(.5)))) + Math_fround(1.0))), wasm2js_scratch_load_i32(2)) - ((wasm2js_scratch_store_f32($22_1), wasm2js_scratch_load_i32(2)) << 23) | 0), wasm2js_scratch_load_f32()) : Math_fround(0.0);
    $7_1 = Math_fround(Math_fround($7_1 + (Math_fround(Math_abs($7_1)) < Math_fround(Infinity) ? $8_1 : Math_fround(0.0))) * $24_1);
    $29_1 = ($12_1 << 2) + $3_1 | 0;
    if ($0) {
     if ($1) {
      if (($1 | 0) == 1) {
       $6_1 = Math_fround(Math_fround(0.0) - ($13_1 ? $7_1 : Math_fround(0.0)));
      } else {
       $23_1 = $5 <= Math_fround(.5);
       $6_1 = $23_1 ? $5 : Math_fround(0.0);
       $8_1 = Math_fround(Math_fround(Math_fround(0.0) - $6_1) / Math_fround(Math_fround(2.0) - $6_1));
       $6_1 = Math_fround($8_1 * $8_1);
       $9_1 = Math_fround(Math_fround(0.0) - $7_1);
       $5 = $7_1 < Math_fround(.3400000035762787) ? Math_fround($7_1 * Math_fround(Math_fround(1.0) - Math_fround($7_1 * Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($9_1 * Math_fround(1.3926184037700295e-03)) + Math_fround(.008363178931176662)) * $9_1) + Math_fround(.041666556149721146)) * $9_1) + Math_fround(.16666576266288757)) * $9_1) + Math_fround(.5))))) : Math_fround(Math_fround(1.0) - $5);
       $13_1 = $5 > Math_fround(1.1754943508222875e-38);
       $5 = $13_1 ? $5 : Math_fround(1.0);
       $7_1 = (wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32($5), wasm2js_scratch_load_i32(2)) - 1060439283 >> 23), wasm2js_scratch_load_f32());
       $9_1 = Math_fround((wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32($7_1), wasm2js_scratch_load_i32(2)) + 1262485504 | 0), wasm2js_scratch_load_f32()) + Math_fround(-12582912));
       $5 = Math_fround((wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32($5), wasm2js_scratch_load_i32(2)) - ((wasm2js_scratch_store_f32($7_1), wasm2js_scratch_load_i32(2)) << 23) | 0), wasm2js_scratch_load_f32()) + Math_fround(-1));
       $7_1 = Math_fround($5 / Math_fround($5 + Math_fround(2.0)));
       $5 = Math_fround($7_1 * $7_1);
       $8_1 = Math_fround($8_1 + $8_1);
       $8_1 = Math_fround($8_1 + Math_fround($8_1 * Math_fround($6_1 * Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($6_1 * Math_fround(.11612164974212646)) + Math_fround(.1085328757762909)) * $6_1) + Math_fround(.142961785197258)) * $6_1) + Math_fround(.19999852776527405)) * $6_1) + Math_fround(.3333333432674408)))));
       $6_1 = Math_fround($7_1 + $7_1);
       $6_1 = $10_1 != Math_fround(0.0) ? ($23_1 ? $8_1 : $13_1 ? Math_fround(Math_fround($9_1 * Math_fround(.693145751953125)) + Math_fround(Math_fround($6_1 + Math_fround($6_1 * Math_fround($5 * Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($5 * Math_fround(.11612164974212646)) + Math_fround(.1085328757762909)) * $5) + Math_fround(.142961785197258)) * $5) + Math_fround(.19999852776527405)) * $5) + Math_fround(.3333333432674408))))) + Math_fround($9_1 * Math_fround(1.428606765330187e-06)))) : Math_fround(-Infinity)) : Math_fround(-Infinity);
      }
     } else {
      $6_1 = $10_1 != Math_fround(0.0) ? ($5 > $21_1 ? $21_1 : $5) : Math_fround(1.0);
     }
    } else {
     $8_1 = Math_fround($5 / Math_fround($5 + Math_fround(2.0)));
     $5 = Math_fround($8_1 * $8_1);
     $7_1 = Math_fround(Math_fround(0.0) - ((($1 | 0) == 1 ? $10_1 : $6_1 > Math_fround(0.0) ? Math_fround(1.0) : Math_fround(0.0)) != Math_fround(0.0) ? $7_1 : Math_fround(0.0)));
     $6_1 = Math_fround($8_1 + $8_1);
     $6_1 = Math_fround($7_1 - Math_fround($6_1 + Math_fround($6_1 * Math_fround($5 * Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($5 * Math_fround(.11612164974212646)) + Math_fround(.1085328757762909)) * $5) + Math_fround(.142961785197258)) * $5) + Math_fround(.19999852776527405)) * $5) + Math_fround(.3333333432674408))))));
    }
    HEAPF32[$29_1 >> 2] = $6_1;
   }
   $12_1 = $12_1 + 1 | 0;
   if (($12_1 | 0) < ($4_1 | 0)) {
    continue
   }
   break;
  } }
 
 function $49($0, $1, $2, $3_1, $4_1, $5, $6_1, $7_1) {
  var $8_1 = 0, $9_1 = 0.0, $10_1 = 0, $11_1 = 0, $12_1 = 0.0, $13_1 = 0.0, $14_1 = 0.0, $15_1 = 0, $16_1 = 0, $17_1 = 0.0;
  HEAPF64[324] = 0;
  HEAPF64[325] = 0;
  HEAPF64[330] = 0;
  HEAPF64[331] = 0;
  HEAPF64[336] = 0;
  HEAPF64[337] = 0;
  while (1) {
   if (($4_1 | 0) > ($11_1 | 0)) {
    $10_1 = $11_1 + 1024 | 0;
    $15_1 = ($4_1 | 0) > ($10_1 | 0) ? $10_1 : $4_1;
    $10_1 = 0;
    while (1) {
     $12_1 = 0.0;
     $13_1 = 0.0;
     $14_1 = 0.0;
     $8_1 = $10_1 + $11_1 | 0;
     if (($8_1 | 0) < ($15_1 | 0)) {
      while (1) {
       $16_1 = $8_1 << 3;
       $9_1 = HEAPF64[$16_1 + $1 >> 3];
       $17_1 = $0 ? ($9_1 < 1.0 ? $9_1 : 0.0) : $9_1 * (1.0 - $9_1);
       $14_1 = $14_1 + $9_1;
       $12_1 = $12_1 + $17_1;
       $13_1 = $13_1 + $17_1 * HEAPF64[$2 + $16_1 >> 3];
       $8_1 = $8_1 + 2 | 0;
       if (($8_1 | 0) < ($15_1 | 0)) {
        continue
       }
       break;
      }
     }
     $8_1 = $10_1 << 3;
     HEAPF64[$8_1 + 2560 >> 3] = $12_1;
     HEAPF64[$8_1 + 2608 >> 3] = $13_1;
     HEAPF64[$8_1 + 2656 >> 3] = $14_1;
     $8_1 = $10_1;
     $10_1 = $8_1 + 1 | 0;
     if (($8_1 | 0) <= 0) {
      continue
     }
     break;
    }    $3(2560);
    $3(2608);
    $3(2656);
    $11_1 = $11_1 + 1024 | 0;
    continue;
   }
   break;
  }  $9_1 = $7_1;
  $7_1 = HEAPF64[336];
  if ($7_1 - $7_1 == 0.0) {
   $7_1 = $7_1 + HEAPF64[337];
  } else {
   $7_1 = HEAPF64[336];
  }
  $9_1 = $9_1 - $7_1;
  $7_1 = HEAPF64[336];
  if ($7_1 - $7_1 == 0.0) {
   $7_1 = $7_1 + HEAPF64[337];
  } else {
   $7_1 = HEAPF64[336];
  }
  $8_1 = !($9_1 > $7_1 * 8.881784197001252e-16);
  $7_1 = HEAPF64[324];
  if ($7_1 - $7_1 == 0.0) {
   $9_1 = $7_1 + HEAPF64[325];
  } else {
   $9_1 = HEAPF64[324];
  }
  if ($8_1 & $9_1 > 0.0) {
   $7_1 = HEAPF64[330];
   if ($7_1 - $7_1 == 0.0) {
    $7_1 = $7_1 + HEAPF64[331];
   } else {
    $7_1 = HEAPF64[330];
   }
   $7_1 = $7_1 / $9_1;
  } else {
   $7_1 = 0.0;
  }
  global$14 = $7_1;
  $7_1 = global$14;
  $9_1 = global$14 - global$14;
  $6_1 = $6_1 / $5;
  $8_1 = 0;
  while (1) {
   $10_1 = $8_1 << 3;
   $5 = HEAPF64[$10_1 + $1 >> 3];
   HEAPF64[$3_1 + $10_1 >> 3] = ($0 ? ($5 < 1.0 ? $5 : 0.0) : $5 * (1.0 - $5)) * (HEAPF64[$2 + $10_1 >> 3] - $7_1 - $9_1) * $6_1;
   $8_1 = $8_1 + 1 | 0;
   if (($8_1 | 0) < ($4_1 | 0)) {
    continue
   }
   break;
  } }
 
 function $50($0, $1, $2, $3_1, $4_1, $5, $6_1, $7_1) {
  var $8_1 = 0, $9_1 = Math_fround(0), $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0.0, $14_1 = 0.0, $15_1 = 0, $16_1 = 0, $17_1 = 0.0, $18_1 = Math_fround(0), $19_1 = Math_fround(0), $20_1 = Math_fround(0);
  HEAPF64[324] = 0;
  HEAPF64[325] = 0;
  HEAPF64[330] = 0;
  HEAPF64[331] = 0;
  HEAPF64[336] = 0;
  HEAPF64[337] = 0;
  while (1) {
   if (($4_1 | 0) > ($12_1 | 0)) {
    $10_1 = $12_1 + 1024 | 0;
    $15_1 = ($4_1 | 0) > ($10_1 | 0) ? $10_1 : $4_1;
    $10_1 = 0;
    while (1) {
     $11_1 = 0.0;
     $13_1 = 0.0;
     $14_1 = 0.0;
     $8_1 = $10_1 + $12_1 | 0;
     if (($8_1 | 0) < ($15_1 | 0)) {
      while (1) {
       $16_1 = $8_1 << 2;
       $9_1 = HEAPF32[$16_1 + $1 >> 2];
       $17_1 = +($0 ? ($9_1 < Math_fround(1.0) ? $9_1 : Math_fround(0.0)) : Math_fround($9_1 * Math_fround(Math_fround(1.0) - $9_1)));
       $14_1 = $14_1 + +$9_1;
       $11_1 = $11_1 + $17_1;
       $13_1 = $13_1 + $17_1 * +HEAPF32[$2 + $16_1 >> 2];
       $8_1 = $8_1 + 4 | 0;
       if (($8_1 | 0) < ($15_1 | 0)) {
        continue
       }
       break;
      }
     }
     $8_1 = $10_1 << 3;
     HEAPF64[$8_1 + 2560 >> 3] = $11_1;
     HEAPF64[$8_1 + 2608 >> 3] = $13_1;
     HEAPF64[$8_1 + 2656 >> 3] = $14_1;
     $8_1 = $10_1;
     $10_1 = $8_1 + 1 | 0;
     if (($8_1 | 0) < 3) {
      continue
     }
     break;
    }    $4(2560);
    $4(2608);
    $4(2656);
    $12_1 = $12_1 + 1024 | 0;
    continue;
   }
   break;
  }  $11_1 = $7_1;
  $7_1 = HEAPF64[336];
  if ($7_1 - $7_1 == 0.0) {
   $7_1 = $7_1 + HEAPF64[337];
  } else {
   $7_1 = HEAPF64[336];
  }
  $11_1 = $11_1 - $7_1;
  $7_1 = HEAPF64[336];
  if ($7_1 - $7_1 == 0.0) {
   $7_1 = $7_1 + HEAPF64[337];
  } else {
   $7_1 = HEAPF64[336];
  }
  $8_1 = !($11_1 > $7_1 * 4.76837158203125e-07);
  $7_1 = HEAPF64[324];
  if ($7_1 - $7_1 == 0.0) {
   $11_1 = $7_1 + HEAPF64[325];
  } else {
   $11_1 = HEAPF64[324];
  }
  if ($8_1 & $11_1 > 0.0) {
   $7_1 = HEAPF64[330];
   if ($7_1 - $7_1 == 0.0) {
    $7_1 = $7_1 + HEAPF64[331];
   } else {
    $7_1 = HEAPF64[330];
   }
   $7_1 = $7_1 / $11_1;
  } else {
   $7_1 = 0.0;
  }
  global$14 = $7_1;
  $9_1 = Math_fround(global$14);
  $18_1 = $9_1;
  $19_1 = Math_fround(global$14 - +$9_1);
  $20_1 = Math_fround($6_1 / $5);
  $8_1 = 0;
  while (1) {
   $10_1 = $8_1 << 2;
   $9_1 = HEAPF32[$10_1 + $1 >> 2];
   HEAPF32[$3_1 + $10_1 >> 2] = Math_fround(($0 ? ($9_1 < Math_fround(1.0) ? $9_1 : Math_fround(0.0)) : Math_fround($9_1 * Math_fround(Math_fround(1.0) - $9_1))) * Math_fround(Math_fround(HEAPF32[$2 + $10_1 >> 2] - $18_1) - $19_1)) * $20_1;
   $8_1 = $8_1 + 1 | 0;
   if (($8_1 | 0) < ($4_1 | 0)) {
    continue
   }
   break;
  } }
 
 function $51($0, $1, $2, $3_1) {
  var $4_1 = 0.0, $5 = 0.0, $6_1 = 0.0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0.0, $13_1 = 0, $14_1 = 0.0, $15_1 = 0, $16_1 = 0, $17_1 = 0.0, $18_1 = 0, $19_1 = 0.0;
  HEAPF64[324] = 0;
  HEAPF64[325] = 0;
  while (1) {
   if (($3_1 | 0) > ($13_1 | 0)) {
    $10_1 = $13_1 + 1024 | 0;
    $16_1 = ($3_1 | 0) > ($10_1 | 0) ? $10_1 : $3_1;
    $10_1 = 0;
    while (1) {
     $14_1 = 0.0;
     $8_1 = $10_1 + $13_1 | 0;
     if (($8_1 | 0) < ($16_1 | 0)) {
      while (1) {
       $11_1 = $8_1 << 3;
       $6_1 = HEAPF64[$11_1 + $1 >> 3];
       $17_1 = $6_1 > 2.2250738585072014e-308 ? ($6_1 < 1.0 ? 1.0 : 0.0) : 0.0;
       $7_1 = $17_1 != 0.0;
       $4_1 = $7_1 ? $6_1 : 1.0;
       wasm2js_scratch_store_f64(+$4_1);
       $9_1 = wasm2js_scratch_load_i32(1) - ((wasm2js_scratch_load_i32(0) >>> 0 < 1719614413) + 1072079006) | 0;
       $15_1 = $9_1 >> 31;
       wasm2js_scratch_store_i32(0, $9_1 >> 20);
       wasm2js_scratch_store_i32(1, $15_1 | 0);
       $5 = +wasm2js_scratch_load_f64();
       wasm2js_scratch_store_f64(+$5);
       $9_1 = wasm2js_scratch_load_i32(1) | 0;
       wasm2js_scratch_store_i32(0, wasm2js_scratch_load_i32(0) | 0);
       wasm2js_scratch_store_i32(1, $9_1 + 1127743488 | 0);
       $12_1 = +wasm2js_scratch_load_f64() + -6755399441055744;
       wasm2js_scratch_store_f64(+$4_1);
       $9_1 = wasm2js_scratch_load_i32(1) | 0;
       $18_1 = wasm2js_scratch_load_i32(0) | 0;
       wasm2js_scratch_store_f64(+$5);
       wasm2js_scratch_load_i32(1) | 0;
       $15_1 = wasm2js_scratch_load_i32(0) << 20;
       wasm2js_scratch_store_i32(0, $18_1 - 0 | 0);
       wasm2js_scratch_store_i32(1, $9_1 - $15_1 | 0);
       $4_1 = +wasm2js_scratch_load_f64() + -1;
       $5 = $4_1 / ($4_1 + 2.0);
       $4_1 = $5 * $5;
       $5 = $5 + $5;
       $5 = $12_1 * .6931471803691238 + ($5 + $5 * ($4_1 * ((((((((($4_1 * .08082022805971766 + .04400369243072337) * $4_1 + .06000536404795356) * $4_1 + .06657072104827468) * $4_1 + .07692785032479531) * $4_1 + .09090894718066429) * $4_1 + .1111111135871393) * $4_1 + .1428571428355438) * $4_1 + .2000000000000729) * $4_1 + .3333333333333333)) + $12_1 * 1.9082149292705877e-10);
       $19_1 = HEAPF64[$2 + $11_1 >> 3];
       if (!$0) {
        $4_1 = 1.0 - ($7_1 ? $6_1 : 0.0);
        wasm2js_scratch_store_f64(+$4_1);
        $7_1 = wasm2js_scratch_load_i32(1) - ((wasm2js_scratch_load_i32(0) >>> 0 < 1719614413) + 1072079006) | 0;
        $11_1 = $7_1 >> 31;
        wasm2js_scratch_store_i32(0, $7_1 >> 20);
        wasm2js_scratch_store_i32(1, $11_1 | 0);
        $6_1 = +wasm2js_scratch_load_f64();
        wasm2js_scratch_store_f64(+$6_1);
        $7_1 = wasm2js_scratch_load_i32(1) | 0;
        wasm2js_scratch_store_i32(0, wasm2js_scratch_load_i32(0) | 0);
        wasm2js_scratch_store_i32(1, $7_1 + 1127743488 | 0);
        $12_1 = +wasm2js_scratch_load_f64() + -6755399441055744;
        wasm2js_scratch_store_f64(+$4_1);
        $7_1 = wasm2js_scratch_load_i32(1) | 0;
        $9_1 = wasm2js_scratch_load_i32(0) | 0;
        wasm2js_scratch_store_f64(+$6_1);
        wasm2js_scratch_load_i32(1) | 0;
        $11_1 = wasm2js_scratch_load_i32(0) << 20;
        wasm2js_scratch_store_i32(0, $9_1 - 0 | 0);
        wasm2js_scratch_store_i32(1, $7_1 - $11_1 | 0);
        $4_1 = +wasm2js_scratch_load_f64() + -1;
        $6_1 = $4_1 / ($4_1 + 2.0);
        $4_1 = $6_1 * $6_1;
        $6_1 = $6_1 + $6_1;
        $5 = $5 - ($12_1 * .6931471803691238 + ($6_1 + $6_1 * ($4_1 * ((((((((($4_1 * .08082022805971766 + .04400369243072337) * $4_1 + .06000536404795356) * $4_1 + .06657072104827468) * $4_1 + .07692785032479531) * $4_1 + .09090894718066429) * $4_1 + .1111111135871393) * $4_1 + .1428571428355438) * $4_1 + .2000000000000729) * $4_1 + .3333333333333333)) + $12_1 * 1.9082149292705877e-10));
       }
       $14_1 = $14_1 + $19_1 * ($17_1 != 0.0 ? $5 : 0.0);
       $8_1 = $8_1 + 2 | 0;
       if (($8_1 | 0) < ($16_1 | 0)) {
        continue
       }
       break;
      }
     }
     HEAPF64[($10_1 << 3) + 2560 >> 3] = $14_1;
     $8_1 = $10_1;
     $10_1 = $8_1 + 1 | 0;
     if (($8_1 | 0) <= 0) {
      continue
     }
     break;
    }    $3(2560);
    $13_1 = $13_1 + 1024 | 0;
    continue;
   }
   break;
  }  $4_1 = HEAPF64[324];
  if ($4_1 - $4_1 == 0.0) {
   $5 = $4_1 + HEAPF64[325];
  } else {
   $5 = HEAPF64[324];
  }
  return -$5;
 }
 
 function $52($0, $1, $2, $3_1) {
  var $4_1 = Math_fround(0), $5 = Math_fround(0), $6_1 = Math_fround(0), $7_1 = 0.0, $8_1 = 0, $9_1 = 0, $10_1 = Math_fround(0), $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = Math_fround(0), $15_1 = 0, $16_1 = Math_fround(0);
  HEAPF64[324] = 0;
  HEAPF64[325] = 0;
  while (1) {
   if (($3_1 | 0) > ($11_1 | 0)) {
    $9_1 = $11_1 + 1024 | 0;
    $12_1 = ($3_1 | 0) > ($9_1 | 0) ? $9_1 : $3_1;
    $9_1 = 0;
    while (1) {
     $7_1 = 0.0;
     $8_1 = $9_1 + $11_1 | 0;
     if (($8_1 | 0) < ($12_1 | 0)) {
      while (1) {
       $13_1 = $8_1 << 2;
       $5 = HEAPF32[$13_1 + $1 >> 2];
       $14_1 = $5 > Math_fround(1.1754943508222875e-38) ? ($5 < Math_fround(1.0) ? Math_fround(1.0) : Math_fround(0.0)) : Math_fround(0.0);
       $15_1 = $14_1 != Math_fround(0.0);
       $4_1 = $15_1 ? $5 : Math_fround(1.0);
       $6_1 = (wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32($4_1), wasm2js_scratch_load_i32(2)) - 1060439283 >> 23), wasm2js_scratch_load_f32());
       $10_1 = Math_fround((wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32($6_1), wasm2js_scratch_load_i32(2)) + 1262485504 | 0), wasm2js_scratch_load_f32()) + Math_fround(-12582912));
       $4_1 = Math_fround((wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32($4_1), wasm2js_scratch_load_i32(2)) - ((wasm2js_scratch_store_f32($6_1), wasm2js_scratch_load_i32(2)) << 23) | 0), wasm2js_scratch_load_f32()) + Math_fround(-1));
       $6_1 = Math_fround($4_1 / Math_fround($4_1 + Math_fround(2.0)));
       $4_1 = Math_fround($6_1 * $6_1);
       $6_1 = Math_fround($6_1 + $6_1);
       $6_1 = Math_fround(Math_fround($10_1 * Math_fround(.693145751953125)) + Math_fround(Math_fround($6_1 + Math_fround($6_1 * Math_fround($4_1 * Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($4_1 * Math_fround(.11612164974212646)) + Math_fround(.1085328757762909)) * $4_1) + Math_fround(.142961785197258)) * $4_1) + Math_fround(.19999852776527405)) * $4_1) + Math_fround(.3333333432674408))))) + Math_fround($10_1 * Math_fround(1.428606765330187e-06))));
       $16_1 = HEAPF32[$2 + $13_1 >> 2];
       if (!$0) {
        $4_1 = Math_fround(Math_fround(1.0) - ($15_1 ? $5 : Math_fround(0.0)));
        $5 = (wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32($4_1), wasm2js_scratch_load_i32(2)) - 1060439283 >> 23), wasm2js_scratch_load_f32());
        $10_1 = Math_fround((wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32($5), wasm2js_scratch_load_i32(2)) + 1262485504 | 0), wasm2js_scratch_load_f32()) + Math_fround(-12582912));
        $4_1 = Math_fround((wasm2js_scratch_store_i32(2, (wasm2js_scratch_store_f32($4_1), wasm2js_scratch_load_i32(2)) - ((wasm2js_scratch_store_f32($5), wasm2js_scratch_load_i32(2)) << 23) | 0), wasm2js_scratch_load_f32()) + Math_fround(-1));
        $5 = Math_fround($4_1 / Math_fround($4_1 + Math_fround(2.0)));
        $4_1 = Math_fround($5 * $5);
        $5 = Math_fround($5 + $5);
        $6_1 = Math_fround($6_1 - Math_fround(Math_fround($10_1 * Math_fround(.693145751953125)) + Math_fround(Math_fround($5 + Math_fround($5 * Math_fround($4_1 * Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround(Math_fround($4_1 * Math_fround(.11612164974212646)) + Math_fround(.1085328757762909)) * $4_1) + Math_fround(.142961785197258)) * $4_1) + Math_fround(.19999852776527405)) * $4_1) + Math_fround(.3333333432674408))))) + Math_fround($10_1 * Math_fround(1.428606765330187e-06)))));
       }
       $7_1 = $7_1 + +Math_fround($16_1 * ($14_1 != Math_fround(0.0) ? $6_1 : Math_fround(0.0)));
       $8_1 = $8_1 + 4 | 0;
       if (($8_1 | 0) < ($12_1 | 0)) {
        continue
       }
       break;
      }
     }
     HEAPF64[($9_1 << 3) + 2560 >> 3] = $7_1;
     $8_1 = $9_1;
     $9_1 = $8_1 + 1 | 0;
     if (($8_1 | 0) < 3) {
      continue
     }
     break;
    }    $4(2560);
    $11_1 = $11_1 + 1024 | 0;
    continue;
   }
   break;
  }  $7_1 = HEAPF64[324];
  if ($7_1 - $7_1 == 0.0) {
   $7_1 = $7_1 + HEAPF64[325];
  } else {
   $7_1 = HEAPF64[324];
  }
  return -$7_1;
 }
 
 function $53() {
  global$0 = 2704;
  global$1 = 2704;
 }
 
 function $56($0) {
  $0 = $0 | 0;
  global$1 = global$0;
  return $16($0) | 0;
 }
 
 function $57($0) {
  $0 = $0 | 0;
  global$1 = global$0;
  $0 = $16($0);
  global$0 = global$1;
  global$2 = 0;
  return $0 | 0;
 }
 
 function $60($0) {
  $0 = $0 | 0;
  return $24($0, 2) | 0;
 }
 
 function $61($0) {
  $0 = $0 | 0;
  return $25($0, 2) | 0;
 }
 
 function $70($0) {
  $0 = $0 | 0;
  return $24($0, 3) | 0;
 }
 
 function $71($0) {
  $0 = $0 | 0;
  return $25($0, 3) | 0;
 }
 
 function $72($0) {
  $0 = $0 | 0;
  return $24($0, 1) | 0;
 }
 
 function $73($0) {
  $0 = $0 | 0;
  return $25($0, 1) | 0;
 }
 
 function $74($0) {
  $0 = $0 | 0;
  return $24($0, 0) | 0;
 }
 
 function $75($0) {
  $0 = $0 | 0;
  return $25($0, 0) | 0;
 }
 
 function __wasm_i64_mul($0, $1, $2, $3_1) {
  var $4_1 = 0, $5 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
  $4_1 = $2 >>> 16 | 0;
  $5 = $0 >>> 16 | 0;
  $9_1 = Math_imul($4_1, $5);
  $6_1 = $2 & 65535;
  $7_1 = $0 & 65535;
  $8_1 = Math_imul($6_1, $7_1);
  $5 = ($8_1 >>> 16 | 0) + Math_imul($5, $6_1) | 0;
  $4_1 = ($5 & 65535) + Math_imul($4_1, $7_1) | 0;
  i64toi32_i32$HIGH_BITS = (Math_imul($1, $2) + $9_1 | 0) + Math_imul($0, $3_1) + ($5 >>> 16) + ($4_1 >>> 16) | 0;
  return $8_1 & 65535 | $4_1 << 16;
 }
 
 function __wasm_i64_sdiv($0, $1, $2, $3_1) {
  var $4_1 = 0, $5 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
  $4_1 = $1 >> 31;
  $8_1 = $0 ^ $4_1;
  $5 = $8_1 - $4_1 | 0;
  $0 = $3_1 >> 31;
  $2 = $2 ^ $0;
  $7_1 = $2 - $0 | 0;
  $2 = ($0 ^ $3_1) - (($0 >>> 0 > $2 >>> 0) + $0 | 0) | 0;
  __inlined_func$_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E$104 : {
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
             $0 = ($1 ^ $4_1) - (($4_1 >>> 0 > $8_1 >>> 0) + $4_1 | 0) | 0;
             if ($0) {
              if (!$7_1) {
               break label$11
              }
              if (!$2) {
               break label$9
              }
              $4_1 = Math_clz32($2) - Math_clz32($0) | 0;
              if ($4_1 >>> 0 <= 31) {
               break label$8
              }
              break label$2;
             }
             if (($2 | 0) == 1 | $2 >>> 0 > 1) {
              break label$2
             }
             i64toi32_i32$HIGH_BITS = 0;
             $5 = ($5 >>> 0) / ($7_1 >>> 0) | 0;
             break __inlined_func$_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E$104;
            }
            if (!$5) {
             break label$7
            }
            if (!$2) {
             break label$6
            }
            $4_1 = $2 - 1 | 0;
            if ($4_1 & $2) {
             break label$6
            }
            i64toi32_i32$HIGH_BITS = 0;
            $5 = $0 >>> ($2 ? 31 - Math_clz32($2 ^ $4_1) | 0 : 32) | 0;
            break __inlined_func$_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E$104;
           }
           if (!($7_1 - 1 & $7_1)) {
            break label$5
           }
           $8_1 = (Math_clz32($7_1) + 33 | 0) - Math_clz32($0) | 0;
           $9_1 = 0 - $8_1 | 0;
           break label$3;
          }
          $8_1 = $4_1 + 1 | 0;
          $9_1 = 63 - $4_1 | 0;
          break label$3;
         }
         i64toi32_i32$HIGH_BITS = 0;
         $5 = ($0 >>> 0) / ($2 >>> 0) | 0;
         break __inlined_func$_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E$104;
        }
        $4_1 = Math_clz32($2) - Math_clz32($0) | 0;
        if ($4_1 >>> 0 < 31) {
         break label$4
        }
        break label$2;
       }
       if (($7_1 | 0) == 1) {
        break label$1
       }
       if ($7_1) {
        $7_1 = 31 - Math_clz32($7_1 - 1 ^ $7_1) | 0;
       } else {
        $7_1 = 32;
       }
       $2 = $7_1 & 31;
       if (($7_1 & 63) >>> 0 >= 32) {
        $4_1 = 0;
        $0 = $0 >>> $2 | 0;
       } else {
        $4_1 = $0 >>> $2 | 0;
        $0 = ((1 << $2) - 1 & $0) << 32 - $2 | $5 >>> $2;
       }
       i64toi32_i32$HIGH_BITS = $4_1;
       $5 = $0;
       break __inlined_func$_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E$104;
      }
      $8_1 = $4_1 + 1 | 0;
      $9_1 = 63 - $4_1 | 0;
     }
     $4_1 = $8_1 & 63;
     $6_1 = $4_1 & 31;
     if ($4_1 >>> 0 >= 32) {
      $4_1 = 0;
      $10_1 = $0 >>> $6_1 | 0;
     } else {
      $4_1 = $0 >>> $6_1 | 0;
      $10_1 = ((1 << $6_1) - 1 & $0) << 32 - $6_1 | $5 >>> $6_1;
     }
     $9_1 = $9_1 & 63;
     $6_1 = $9_1 & 31;
     if ($9_1 >>> 0 >= 32) {
      $0 = $5 << $6_1;
      $5 = 0;
     } else {
      $0 = (1 << $6_1) - 1 & $5 >>> 32 - $6_1 | $0 << $6_1;
      $5 = $5 << $6_1;
     }
     if ($8_1) {
      $6_1 = $2 - 1 | 0;
      $9_1 = $7_1 - 1 | 0;
      $14_1 = ($9_1 | 0) != -1 ? $6_1 + 1 | 0 : $6_1;
      while (1) {
       $11_1 = $4_1 << 1 | $10_1 >>> 31;
       $4_1 = $10_1 << 1 | $0 >>> 31;
       $6_1 = $14_1 - ($11_1 + ($4_1 >>> 0 > $9_1 >>> 0) | 0) >> 31;
       $12_1 = $6_1 & $7_1;
       $10_1 = $4_1 - $12_1 | 0;
       $4_1 = $11_1 - (($2 & $6_1) + ($4_1 >>> 0 < $12_1 >>> 0) | 0) | 0;
       $0 = $0 << 1 | $5 >>> 31;
       $5 = $13_1 | $5 << 1;
       $13_1 = $6_1 & 1;
       $8_1 = $8_1 - 1 | 0;
       if ($8_1) {
        continue
       }
       break;
      }     }
     i64toi32_i32$HIGH_BITS = $0 << 1 | $5 >>> 31;
     $5 = $13_1 | $5 << 1;
     break __inlined_func$_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E$104;
    }
    $5 = 0;
    $0 = 0;
   }
   i64toi32_i32$HIGH_BITS = $0;
  }
  $1 = $1 ^ $3_1;
  $0 = $1 >> 31;
  $1 = $1 >> 31;
  $2 = $5 ^ $1;
  $3_1 = $2 - $1 | 0;
  i64toi32_i32$HIGH_BITS = ($0 ^ i64toi32_i32$HIGH_BITS) - (($1 >>> 0 > $2 >>> 0) + $0 | 0) | 0;
  return $3_1;
 }
 
 bufferView = HEAPU8;
 initActiveSegments();
 $53();
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
  "version": {
   get value() {
    return global$16;
   }, 
   set value(_global$16) {
    global$16 = _global$16;
   }
  }, 
  "entropicProject_f32": $75, 
  "entropicProject_f64": $74, 
  "entropicVjp_f32": $73, 
  "entropicVjp_f64": $72, 
  "squared_f32": $61, 
  "squared_f64": $60, 
  "fenchelYoung_f32": $71, 
  "fenchelYoung_f64": $70, 
  "reserve": $56, 
  "keep": $57, 
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
async function compileAsync() {
    return instantiate;
}

let shared;
const load = loader(() => shared !== undefined, compileAsync, (module) => {
    shared = instantiate$1(module);
});
const open = (arrays, bytes) => (begin(shared ??= instantiate$1(compile()), regionOf(arrays, bytes)));
const BINARY = 0;
const SHANNON = 1;
const needsDouble = (data, tau) => isDouble(data) || !isModerate(tau);
function getRounded(address, to, double) {
    get(address, to, double);
    if (double && !isDouble(to))
        keepBelowOne(f64.subarray(address >>> 3), to, 1 - 2 ** -24);
}
function keepBelowOne(exact, p, most) {
    for (let i = 0; i < p.length; i++)
        if (p[i] > most && exact[i] < 1)
            p[i] = most;
}
function project(entropy, wanted, x, k, tau, atMost, out, found) {
    const { ragged } = x;
    if (ragged) {
        const data = gather(x.data, ragged);
        const ks = perSlice(k);
        const taus = perSlice(tau);
        let status = 0;
        visitRuns(ragged, (run) => {
            const part = tensorOf(data, run);
            status ||= project(entropy, wanted, part, ks(run), taus(run), atMost, part.data, found && foundOf(found, run));
        });
        if (status === 0)
            scatter(data, ragged, out);
        return status;
    }
    const { data, count } = x;
    const double = needsDouble(data, tau);
    const { entropicProject_f32, entropicProject_f64 } = open(6, (double ? 8 : 4) * data.length + 48 * count);
    const scores = put(data, double);
    const call = newCall(x);
    i32[call + 12] = entropy;
    i32[call + 13] = wanted;
    i32[call + 4] = i32[call + 6] = scores;
    setPerSlice(call + 7, k);
    setPerSlice(call + 9, tau);
    i32[call + 11] = Number(atMost);
    const at = takeFound(call, count);
    const status = finish(double ? entropicProject_f64(4 * call) : entropicProject_f32(4 * call));
    if (status !== 0)
        return status;
    if (wanted === 0 && entropy === SHANNON)
        getRounded(scores, out, double);
    else
        get(scores, out, double);
    if (found)
        getFound(at, count, found);
    return 0;
}
const BY_K = 128 / 4;
const BY_TAU = BY_K + 1;
function takeBy(call, count) {
    const address = take(16 * count);
    i32[call + BY_K] = address;
    i32[call + BY_TAU] = address + 8 * count;
    return address >>> 3;
}
function getBy(at, count, { k, temperature }) {
    copyOut(f64, at, k);
    copyOut(f64, at + count, temperature);
}
function vjp(entropy, p, g, k, tau, out, by) {
    const { ragged } = p;
    if (ragged) {
        const data = gather(p.data, ragged);
        const product = gather(g, ragged);
        const ks = perSlice(k);
        const taus = perSlice(tau);
        visitRuns(ragged, (run) => {
            const part = ofScores(product, run);
            const own = by && { k: ofSlices(by.k, run), temperature: ofSlices(by.temperature, run) };
            vjp(entropy, tensorOf(data, run), part, ks(run), taus(run), part, own);
        });
        scatter(product, ragged, out);
        return;
    }
    const { data, count } = p;
    const double = needsDouble(data, tau);
    const { entropicVjp_f32, entropicVjp_f64 } = open(6, (double ? 16 : 8) * data.length + 32 * count);
    const x = put(data, double);
    const y = put(g, double);
    const call = newCall(p);
    i32[call + 12] = entropy;
    i32[call + 4] = x;
    i32[call + 5] = i32[call + 6] = y;
    i32[call + 11] = Number(k !== undefined);
    setPerSlice(call + 7, k ?? 0);
    setPerSlice(call + 9, tau);
    i32[call + BY_K] = i32[call + BY_TAU] = 0;
    const at = by ? takeBy(call, count) : 0;
    finish(double ? entropicVjp_f64(4 * call) : entropicVjp_f32(4 * call));
    get(y, out, double);
    if (by)
        getBy(at, count, by);
}
function loss(x, of, results) {
    const { ragged } = x;
    if (ragged) {
        const data = gather(x.data, ragged);
        const dense = gather(of.y, ragged);
        const weights = of.weights && gather(of.weights, ragged);
        const ks = perSlice(of.k);
        const taus = perSlice(of.tau);
        const factors = perSlice(of.classWeights);
        let status = 0;
        let sum = 0;
        visitRuns(ragged, (run) => {
            if (status !== 0)
                return;
            const part = tensorOf(data, run);
            const own = {
                ...of, y: ofScores(dense, run), weights: weights && ofScores(weights, run), k: ks(run), tau: taus(run),
                classWeights: factors(run),
            };
            const by = results?.by && { k: ofSlices(results.by.k, run), temperature: ofSlices(results.by.temperature, run) };
            const answer = loss(part, own, results && { ...results, ...foundOf(results, run), out: part.data, by });
            status = answer.status;
            sum += answer.sum;
        });
        if (status === 0 && results)
            scatter(data, ragged, results.out);
        return { status, sum };
    }
    const { data, count } = x;
    const { entropy, squared, y, k, tau, classWeights, weights, scale } = of;
    const double = needsDouble(data, tau) || !isModerate(classWeights ?? 1, scale) || !isModerate(weights ?? 1);
    const bytes = (double ? 24 : 12) * data.length + 80 * count;
    const { squared_f32, squared_f64, fenchelYoung_f32, fenchelYoung_f64 } = open(12, bytes);
    const scores = put(data, double);
    const targets = put(y, double);
    const factors = weights ? put(weights, double) : 0;
    const losses = take(8 * count);
    const call = newCall(x);
    i32[call + 12] = entropy;
    i32[call + 13] = results ? results.want : 0;
    i32[call + 4] = i32[call + 6] = scores;
    i32[call + 5] = targets;
    i32[call + 17] = factors;
    if (k === undefined)
        i32[call + 7] = 0;
    else
        setPerSlice(call + 7, k);
    setPerSlice(call + 9, tau);
    setPerSlice(call + 18, classWeights ?? scale);
    const scales = i32[call + 18] >>> 3;
    if (classWeights)
        for (let s = 0; s < count; s++)
            f64[scales + s] *= scale;
    i32[call + 24] = losses;
    i32[call + BY_K] = i32[call + BY_TAU] = 0;
    const by = results?.by;
    const byAt = by ? takeBy(call, count) : 0;
    const at = takeFound(call, count);
    const run = squared ? (double ? squared_f64 : squared_f32) : (double ? fenchelYoung_f64 : fenchelYoung_f32);
    const status = finish(run(4 * call));
    if (status !== 0)
        return { status, sum: NaN };
    if (results) {
        get(scores, results.out, double);
        getFound(at, count, results);
    }
    if (by)
        getBy(byAt, count, by);
    let sum = 0;
    for (let s = 0; s < count; s++) {
        const weight = classWeights ? classWeights[s] : 1;
        if (weight !== 0)
            sum += weight * f64[(losses >>> 3) + s];
    }
    return { status, sum };
}

const OPTIONS = [
    'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'mask', 'groups', 'reduction', 'out',
    'wrt',
];
const AMBIGUOUS = 'where each row is projected, its weight is that of a slice: give classWeights, one per row';
const WHOLE = 'a Fenchel–Young loss belongs to a whole slice; use classWeights';
const REDUCTIONS = ['mean', 'half-sum'];
const REDUCTIONS_AND_NONE = ['mean', 'half-sum', 'none'];
function perScore(x, value) {
    const all = newLike(x.data);
    for (let s = 0; s < x.count; s++)
        visitSlice(x, s, (index, row) => { all[index] = value(index, row, s); });
    return all;
}
function densely(x, y) {
    const dense = y.dense;
    return dense?.constructor === x.data.constructor ? dense : perScore(x, (index, row, s) => targetAt(y, index, row, s));
}
function evaluate(entropy, squared, logits, targets, options, gradient) {
    const { k = 'targets', temperature = 1, axis = 0, classWeights, sampleWeights, ignoreIndex, mask, groups, reduction = 'mean', out, wrt = [], } = options;
    const whole = checkRagged(checkSlices('logits', logits, axis), logits, mask, groups);
    const { x: all, y, alongRows } = checkTargets('targets', targets, logits, whole, ignoreIndex);
    const sums = checkLossK(k, all, y.rows);
    const tau = checkTemperature(temperature, all);
    checkChoice('reduction', reduction, squared && !gradient ? REDUCTIONS_AND_NONE : REDUCTIONS);
    if (!squared)
        checkAbsent('sampleWeights', sampleWeights, WHOLE);
    if (alongRows)
        checkAbsent('sampleWeights', sampleWeights, AMBIGUOUS);
    const weight = checkWeights(classWeights, sampleWeights, y, all);
    if (!gradient)
        checkAbsent('wrt', options.wrt, 'it is for the losses with gradients');
    checkWrt(wrt, sums === undefined);
    const writes = gradient || reduction === 'none';
    if (!writes)
        checkAbsent('out', out, "only a gradient, or reduction 'none', is written");
    const factor = squared ? 2 : 1;
    const divisor = reduction === 'mean' ? weight : factor;
    const scale = reduction === 'none' ? 1 : divisor > 0 ? factor / divisor : 0;
    const x = y.rows < all.n && !all.ragged ? without(all, (_, row) => counts(y, row)) : all;
    const count = gradient ? x.count : 0;
    const by = wrt.length > 0 ? { k: new Float64Array(count), temperature: new Float64Array(count) } : undefined;
    const results = writes ? {
        want: gradient ? GRADIENT : TERMS, out: checkOut(out, logits, x), by, ...newFound(count),
    } : undefined;
    const { status, sum } = loss(x, {
        entropy, squared, y: densely(x, y), k: sums, tau, classWeights,
        weights: sampleWeights && perScore(x, (_, row) => sampleWeights[row]), scale,
    }, results);
    if (status !== 0)
        rejectLoss('logits', x, sums, y);
    return { loss: divisor > 0 ? sum / divisor : 0, results };
}
function lossOf(entropy, squared, logits, targets, given) {
    const options = checkOptions(given, OPTIONS);
    const { loss, results } = evaluate(entropy, squared, logits, targets, options, false);
    return results ? formLike(logits, results.out, options.out) : loss;
}
function lossAndGradOf(entropy, squared, logits, targets, given) {
    const options = checkOptions(given, OPTIONS);
    const { loss, results } = evaluate(entropy, squared, logits, targets, options, true);
    const { out, thresholds, freeCounts, lower, upper, by } = results;
    return {
        loss, grad: formLike(logits, out, options.out), thresholds, thresholdBounds: { lower, upper }, freeCounts,
        ...(by && options.wrt.includes('k') ? { gradK: by.k } : {}),
        ...(by && options.wrt.includes('temperature') ? { gradTemperature: by.temperature } : {}),
    };
}

const CONSTRAINTS = ['equal', 'at-most'];
const LOGS = ['temperature', 'axis', 'mask', 'groups', 'constraint'];
const PROJECTION = [...LOGS, 'out'];
const VJP = [...PROJECTION, 'k'];
function slicesOf(name, x, { axis = -1, mask, groups }) {
    return checkRagged(checkSlices(name, x, axis), x, mask, groups);
}
function prepare(x, k, options) {
    const { temperature = 1, constraint = 'equal' } = options;
    const slices = slicesOf('x', x, options);
    const sums = checkK(k, slices);
    const tau = checkTemperature(temperature, slices);
    if (constraint !== 'equal')
        checkChoice('constraint', constraint, CONSTRAINTS);
    return { slices, sums, tau, atMost: constraint === 'at-most' };
}
function run(entropy, wanted, { slices, sums, tau, atMost }, out, found) {
    const status = project(entropy, wanted, slices, sums, tau, atMost, out, found);
    if (status !== 0)
        rejectScores('x', slices, sums);
    return out;
}
function projectionOf(entropy, x, k, options, found) {
    const all = checkOptions(options, PROJECTION);
    const prepared = prepare(x, k, all);
    const p = run(entropy, 0, prepared, checkOut(all.out, x, prepared.slices), found?.(prepared.slices.count));
    if (isHalf(dataOf(x)) && entropy === SHANNON)
        keepBelowOne(p, p, 1 - 2 ** -11);
    return formLike(x, p, all.out);
}
function projectWith(entropy, x, k, options) {
    let found = newFound(0);
    const projection = projectionOf(entropy, x, k, options, (count) => (found = newFound(count)));
    const { thresholds, freeCounts, lower, upper } = found;
    return { projection, thresholds, thresholdBounds: { lower, upper }, freeCounts };
}
function logWith(entropy, x, k, options) {
    const prepared = prepare(x, k, checkOptions(options, LOGS));
    const { slices } = prepared;
    const found = newFound(slices.count);
    const log = run(entropy, 1, prepared, newLike(slices.data), found);
    const { ragged } = slices;
    if (ragged) {
        const own = log.slice();
        log.fill(-Infinity);
        for (const index of ragged.indices)
            log[index] = own[index];
    }
    const rest = run(entropy, 2, prepared, newLike(slices.data));
    const { thresholds, freeCounts, lower, upper } = found;
    return {
        logProjection: formLike(x, log), logComplement: formLike(x, rest), thresholds, thresholdBounds: { lower, upper },
        freeCounts,
    };
}
function multiply(entropy, p, g, options, by) {
    const all = checkOptions(options, VJP);
    const { temperature = 1, constraint = 'equal', k, out } = all;
    const slices = slicesOf('p', p, all);
    const cotangent = checkAlike('g', g, p, slices.data);
    const tau = checkTemperature(temperature, slices);
    if (constraint !== 'equal')
        checkChoice('constraint', constraint, CONSTRAINTS);
    if (constraint === 'equal')
        checkAbsent('k', k, "only the constraint 'at-most' needs it");
    const sums = constraint === 'equal' ? undefined : checkK(k, slices);
    const product = checkOut(out, p, slices);
    vjp(entropy, slices, cotangent, sums, tau, product, by?.(slices.count));
    return formLike(p, product, out);
}
function vjpOf(entropy, p, g, options) {
    return multiply(entropy, p, g, options);
}
function gradsOf(entropy, p, g, options) {
    const by = { k: new Float64Array(0), temperature: new Float64Array(0) };
    const x = multiply(entropy, p, g, options, (count) => {
        by.k = new Float64Array(count);
        by.temperature = new Float64Array(count);
        return by;
    });
    return { x, k: by.k, temperature: by.temperature };
}

function limitedMultiLabel(x, k, options) {
    return projectionOf(BINARY, x, k, options);
}
function limitedMultiLabelProject(x, k, options) {
    return projectWith(BINARY, x, k, options);
}
function limitedMultiLabelLog(x, k, options) {
    return logWith(BINARY, x, k, options);
}
function limitedMultiLabelVjp(p, g, options) {
    return vjpOf(BINARY, p, g, options);
}
const limitedMultiLabelJvp = limitedMultiLabelVjp;
function limitedMultiLabelGrads(p, g, options) {
    return gradsOf(BINARY, p, g, options);
}
function limitedMultiLabelLoss(logits, targets, options) {
    return lossOf(BINARY, true, logits, targets, options);
}
function limitedMultiLabelLossAndGrad(logits, targets, options) {
    return lossAndGradOf(BINARY, true, logits, targets, options);
}
function limitedMultiLabelFenchelYoungLoss(logits, targets, options) {
    return lossOf(BINARY, false, logits, targets, options);
}
function limitedMultiLabelFenchelYoungLossAndGrad(logits, targets, options) {
    return lossAndGradOf(BINARY, false, logits, targets, options);
}

function cappedSoftmax(x, k, options) {
    return projectionOf(SHANNON, x, k, options);
}
function cappedSoftmaxProject(x, k, options) {
    return projectWith(SHANNON, x, k, options);
}
function cappedSoftmaxLog(x, k, options) {
    return logWith(SHANNON, x, k, options);
}
function cappedSoftmaxVjp(p, g, options) {
    return vjpOf(SHANNON, p, g, options);
}
const cappedSoftmaxJvp = cappedSoftmaxVjp;
function cappedSoftmaxGrads(p, g, options) {
    return gradsOf(SHANNON, p, g, options);
}
function cappedSoftmaxLoss(logits, targets, options) {
    return lossOf(SHANNON, true, logits, targets, options);
}
function cappedSoftmaxLossAndGrad(logits, targets, options) {
    return lossAndGradOf(SHANNON, true, logits, targets, options);
}
function cappedSoftmaxFenchelYoungLoss(logits, targets, options) {
    return lossOf(SHANNON, false, logits, targets, options);
}
function cappedSoftmaxFenchelYoungLossAndGrad(logits, targets, options) {
    return lossAndGradOf(SHANNON, false, logits, targets, options);
}

function ready() {
    return load();
}

export { cappedSoftmax, cappedSoftmaxFenchelYoungLoss, cappedSoftmaxFenchelYoungLossAndGrad, cappedSoftmaxGrads, cappedSoftmaxJvp, cappedSoftmaxLog, cappedSoftmaxLoss, cappedSoftmaxLossAndGrad, cappedSoftmaxProject, cappedSoftmaxVjp, limitedMultiLabel, limitedMultiLabelFenchelYoungLoss, limitedMultiLabelFenchelYoungLossAndGrad, limitedMultiLabelGrads, limitedMultiLabelJvp, limitedMultiLabelLog, limitedMultiLabelLoss, limitedMultiLabelLossAndGrad, limitedMultiLabelProject, limitedMultiLabelVjp, ready };
