/* @ts-self-types="./index.d.ts" */
/*! Made in part by wasm2js of Binaryen, by the WebAssembly Community Group, Apache-2.0. */
function instantiate$1() {

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
 var Math_min = Math.min;
 var Math_max = Math.max;
 var Math_floor = Math.floor;
 var Math_ceil = Math.ceil;
 var Math_sqrt = Math.sqrt;
 var global$0 = 0.0;
 var global$1 = 0.0;
 var global$2 = 0.0;
 var global$3 = 0.0;
 var global$4 = 0.0;
 var global$5 = 0.0;
 var global$6 = 0.0;
 var global$7 = 0.0;
 var global$8 = 0.0;
 var global$9 = 0;
 var global$10 = 0;
 var global$11 = -131072;
 var global$12 = 0.0;
 var global$13 = 0.0;
 var global$14 = 0.0;
 var global$15 = 0.0;
 var global$16 = 0;
 var global$17 = 0;
 var global$18 = 0.0;
 var global$19 = 0.0;
 var global$20 = 0.0;
 var global$21 = 0.0;
 var global$22 = 0;
 var global$23 = 0;
 var global$24 = 0;
 var global$25 = 0.0;
 var global$26 = 0.0;
 var global$27 = 0;
 var global$28 = 0;
 var global$29 = 0;
 var global$30 = 0.0;
 var global$31 = 0.0;
 var global$32 = 0.0;
 var global$33 = 0;
 var global$34 = 0;
 var global$35 = 0.0;
 var global$36 = 0.0;
 var global$37 = 0.0;
 var global$38 = 0.0;
 var global$39 = 0;
 var global$40 = 0.0;
 var global$41 = 0.0;
 var global$42 = 0.0;
 var global$43 = NaN;
 var global$44 = 0.0;
 var global$45 = 0.0;
 var i64toi32_i32$HIGH_BITS = 0;
 function $0($0_1) {
  var $1_1 = 0, $2_1 = 0, $3 = 0, $4 = 0, $5_1 = 0;
  wasm2js_scratch_store_f64(+$0_1);
  $3 = wasm2js_scratch_load_i32(1) | 0;
  $1_1 = wasm2js_scratch_load_i32(0) | 0;
  $2_1 = 0 - $1_1 | 0;
  $4 = -2147483648 - ($3 + (($1_1 | 0) != 0) | 0) | 0;
  $5_1 = $2_1;
  if (($3 | 0) > 0) {
   $2_1 = 1;
  } else {
   $2_1 = ($3 | 0) >= 0;
  }
  $1_1 = $2_1 ? $1_1 : $5_1;
  i64toi32_i32$HIGH_BITS = $2_1 ? $3 : $4;
  return $1_1;
 }
 
 function $1($0_1, $1_1, $2_1, $3) {
  var $4 = 0.0, $5_1 = 0.0;
  $4 = $0_1 + $2_1;
  $5_1 = $4 - $0_1;
  global$0 = $0_1 - ($4 - $5_1) + ($2_1 - $5_1);
  $5_1 = global$0;
  $0_1 = $1_1 + $3;
  $2_1 = $0_1 - $1_1;
  global$0 = $1_1 - ($0_1 - $2_1) + ($3 - $2_1);
  $2_1 = global$0;
  $3 = $5_1 + $0_1;
  $0_1 = $4 + $3;
  $1_1 = $0_1 - $4;
  global$0 = $4 - ($0_1 - $1_1) + ($3 - $1_1);
  $3 = global$0 + $2_1;
  $1_1 = $0_1 + $3;
  $2_1 = $1_1 - $0_1;
  global$0 = $0_1 - ($1_1 - $2_1) + ($3 - $2_1);
  return $1_1;
 }
 
 function $2($0_1) {
  var $1_1 = 0, $2_1 = 0, $3 = 0, $4 = 0, $5_1 = 0, $6 = 0, $7_1 = 0;
  $1_1 = $0_1;
  $5_1 = global$10;
  $0_1 = $0_1 + $5_1 | 0;
  $1_1 = $1_1 >>> 0 > $0_1 >>> 0;
  $0_1 = $0_1 + 15 | 0;
  $1_1 = $0_1 >>> 0 < 15 ? $1_1 + 1 | 0 : $1_1;
  $4 = $0_1 & -16;
  $3 = $4;
  $2_1 = $3 - -64 | 0;
  $0_1 = $1_1;
  $7_1 = $1_1 - (($3 >>> 0 < 4294967232) - 1 | 0) | 0;
  $3 = $2_1;
  $1_1 = __wasm_memory_size();
  $2_1 = $1_1;
  $1_1 = $1_1 >> 31 << 16 | $1_1 >>> 16;
  $6 = $2_1 << 16;
  $2_1 = $3 - $6 | 0;
  $1_1 = $7_1 - (($3 >>> 0 < $6 >>> 0) + $1_1 | 0) | 0;
  if (($1_1 | 0) > 0) {
   $3 = 1;
  } else {
   $3 = ($2_1 | 0) != 0 & ($1_1 | 0) >= 0;
  }
  if ($3) {
   $2_1 = $2_1 + 65535 | 0;
   $1_1 = (($2_1 >>> 0 < 65535 ? $1_1 + 1 | 0 : $1_1) & 65535) << 16 | $2_1 >>> 16;
   $2_1 = 0;
   if (($2_1 | 0) == ($0_1 | 0) & global$11 >>> 0 < $4 >>> 0 | $0_1 >>> 0 > $2_1 >>> 0) {
    $0_1 = 1;
   } else {
    $0_1 = (__wasm_memory_grow($1_1 | 0) | 0) < 0;
   }
   if ($0_1) {
    return -1
   }
  }
  global$10 = $4;
  return $5_1;
 }
 
 function $5($0_1, $1_1, $2_1) {
  $0_1 = $0_1 + 0.0;
  global$15 = $0_1;
  global$14 = global$15;
  global$18 = global$14;
  global$19 = $1_1;
  $2_1 = $1_1 - $2_1;
  if ($0_1 == -Infinity) {
   $0_1 = $1_1 == Infinity ? 0.0 : $2_1;
  } else {
   if ($1_1 != Infinity) {
    $0_1 = Math_max($0_1, $0_1 * .5 + $2_1 * .5);
   }
  }
  global$12 = $0_1;
  global$13 = 0.0;
  global$16 = 0;
 }
 
 function $7($0_1) {
  var $1_1 = 0, $2_1 = 0, $3 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  if (($0_1 | 0) >= -1022) {
   $0_1 = $0_1 + 1023 | 0;
   wasm2js_scratch_store_i32(0, 0);
   wasm2js_scratch_store_i32(1, $0_1 << 20);
   return +wasm2js_scratch_load_f64();
  }
  $1_1 = $0_1 + 1074 | 0;
  $2_1 = $1_1 & 31;
  if (($1_1 & 63) >>> 0 >= 32) {
   $1_1 = 1 << $2_1;
   $3 = 0;
  } else {
   $3 = 1 << $2_1;
   $1_1 = $3 - 1 & 1 >>> 32 - $2_1;
  }
  wasm2js_scratch_store_i32(0, $3 | 0);
  wasm2js_scratch_store_i32(1, $1_1 | 0);
  return wasm2js_f64$0 = +wasm2js_scratch_load_f64(), wasm2js_f64$1 = 0.0, wasm2js_i32$0 = ($0_1 | 0) >= -1074, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1;
 }
 
 function $8($0_1, $1_1) {
  var $2_1 = 0.0, $3 = 0.0, $4 = 0.0, $5_1 = 0.0;
  $2_1 = $0_1 * 134217729.0;
  $2_1 = $2_1 - ($2_1 - $0_1);
  $4 = $0_1 - $2_1;
  $3 = $1_1 * 134217729.0;
  $3 = $3 - ($3 - $1_1);
  $5_1 = $1_1 - $3;
  $0_1 = $0_1 * $1_1;
  global$0 = $4 * $5_1 - ($0_1 - $2_1 * $3 - $4 * $3 - $2_1 * $5_1);
  return $0_1;
 }
 
 function $10($0_1, $1_1) {
  var $2_1 = 0;
  $0_1 = ($0_1 << 4) + 1376 | 0;
  $2_1 = HEAP32[$0_1 + 4 >> 2];
  HEAP32[$1_1 >> 2] = HEAP32[$0_1 >> 2];
  HEAP32[$1_1 + 4 >> 2] = $2_1;
  $2_1 = HEAP32[$0_1 + 12 >> 2];
  HEAP32[$1_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2];
  HEAP32[$1_1 + 12 >> 2] = $2_1;
 }
 
 function $11($0_1, $1_1) {
  var $2_1 = 0;
  $2_1 = HEAP32[$1_1 + 4 >> 2];
  $0_1 = ($0_1 << 4) + 1376 | 0;
  HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
  HEAP32[$0_1 + 4 >> 2] = $2_1;
  $2_1 = HEAP32[$1_1 + 12 >> 2];
  HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
  HEAP32[$0_1 + 12 >> 2] = $2_1;
 }
 
 function $12($0_1, $1_1) {
  var $2_1 = 0, $3 = 0, $4 = 0;
  $2_1 = -2147483648 - ((($0_1 | 0) != 0) + $1_1 | 0) | 0;
  $3 = $0_1;
  $4 = 0 - $0_1 | 0;
  if (($1_1 | 0) > 0) {
   $0_1 = 1;
  } else {
   $0_1 = ($1_1 | 0) >= 0;
  }
  wasm2js_scratch_store_i32(0, ($0_1 ? $3 : $4) | 0);
  wasm2js_scratch_store_i32(1, ($0_1 ? $1_1 : $2_1) | 0);
  return +wasm2js_scratch_load_f64();
 }
 
 function $13($0_1) {
  var $1_1 = 0, $2_1 = 0, $3 = 0, $4 = 0, $5_1 = 0;
  $1_1 = (wasm2js_scratch_store_f32($0_1), wasm2js_scratch_load_i32(2));
  $2_1 = $1_1 >> 31;
  $3 = -1 - ($2_1 + ($1_1 >>> 0 > 2147483648) | 0) | 0;
  $4 = $1_1;
  $5_1 = -2147483648 - $1_1 | 0;
  if (($2_1 | 0) > 0) {
   $1_1 = 1;
  } else {
   $1_1 = ($2_1 | 0) >= 0;
  }
  i64toi32_i32$HIGH_BITS = $1_1 ? $2_1 : $3;
  return $1_1 ? $4 : $5_1;
 }
 
 function $15($0_1, $1_1, $2_1, $3) {
  var $4 = 0, $5_1 = 0, $6 = 0;
  $5_1 = $1_1 >> 1;
  $6 = ($1_1 & 1) << 31 | $0_1 >>> 1;
  $1_1 = $3 >> 1;
  $4 = ($3 & 1) << 31 | $2_1 >>> 1;
  $3 = $6 + $4 | 0;
  $1_1 = $1_1 + $5_1 | 0;
  $1_1 = $3 >>> 0 < $4 >>> 0 ? $1_1 + 1 | 0 : $1_1;
  $4 = $3;
  $3 = $0_1 & $2_1 & 1;
  $2_1 = $4 + $3 | 0;
  i64toi32_i32$HIGH_BITS = $2_1 >>> 0 < $3 >>> 0 ? $1_1 + 1 | 0 : $1_1;
  return $2_1;
 }
 
 function $16($0_1, $1_1) {
  var $2_1 = 0.0, $3 = 0, $4 = 0;
  $4 = $44($0_1, $1_1, -Infinity, 1797693134862315708145274.0e284);
  global$22 = $1_1;
  global$23 = 0;
  if ($4) {
   return 0
  }
  while (1) {
   if (($1_1 | 0) > ($3 | 0)) {
    $2_1 = HEAPF64[($3 << 3) + $0_1 >> 3];
    if ($2_1 != $2_1) {
     return 1
    }
    if ($2_1 == Infinity) {
     global$23 = global$23 + 1 | 0;
    }
    if (Math_abs($2_1) == Infinity) {
     global$22 = global$22 - 1 | 0;
    }
    $3 = $3 + 1 | 0;
    continue;
   }
   break;
  }  return 0;
 }
 
 function $17($0_1, $1_1) {
  var $2_1 = 0.0, $3 = 0, $4 = 0;
  $4 = $45($0_1, $1_1, Math_fround(-Infinity), Math_fround(3402823466385288598117041.0e14));
  global$22 = $1_1;
  global$23 = 0;
  if ($4) {
   return 0
  }
  while (1) {
   if (($1_1 | 0) > ($3 | 0)) {
    $2_1 = +HEAPF32[($3 << 2) + $0_1 >> 2];
    if ($2_1 != $2_1) {
     return 1
    }
    if ($2_1 == Infinity) {
     global$23 = global$23 + 1 | 0;
    }
    if (Math_abs($2_1) == Infinity) {
     global$22 = global$22 - 1 | 0;
    }
    $3 = $3 + 1 | 0;
    continue;
   }
   break;
  }  return 0;
 }
 
 function $18($0_1, $1_1, $2_1) {
  global$14 = $56($0_1, $1_1, $2_1, 0);
  global$15 = $56($0_1, $1($1_1, $2_1, global$4, 0.0), global$0, 1);
 }
 
 function $19($0_1, $1_1, $2_1) {
  global$14 = +$57($0_1, $1_1, $2_1, 0);
  global$15 = +$57($0_1, $1($1_1, $2_1, global$4, 0.0), global$0, 1);
 }
 
 function $20($0_1, $1_1, $2_1, $3, $4, $5_1) {
  var $6 = 0.0, $7_1 = 0.0;
  $2_1 = $3 + $4 + $2_1 * .5;
  global$40 = Math_abs($2_1) < global$3 * 4503599627370496.0 ? 0.0 : $2_1;
  $2_1 = -global$40;
  $6 = $3 + $2_1;
  $7_1 = $6 - $3;
  global$0 = $3 - ($6 - $7_1) + ($2_1 - $7_1);
  $2_1 = global$40;
  $5_1 = $1($6, global$0, $4, $5_1);
  $4 = global$0;
  $18($2_1, $5_1, $4);
  $38($0_1, $1_1, global$40, global$14, global$14, global$15, global$15, 0, 0);
  global$27 = global$27 + global$33 | 0;
  global$28 = global$28 + global$34 | 0;
  $2_1 = global$25;
  $3 = global$26;
  if ((global$33 | 0) > 0) {
   $2_1 = $1($1($2_1, $3, global$30, global$31), global$0, $8(+(global$33 | 0), global$32 - global$40), global$0);
   $3 = global$0;
  }
  if ((global$28 | 0) > 0) {
   $2_1 = $1($2_1, $3, $8(+(global$28 | 0), global$4), global$0);
   $3 = global$0;
  }
  $3 = $1($2_1, $3, -global$5, -global$6);
  $2_1 = global$0;
  if (!global$27) {
   if ($3 != 0.0) {
    $0_1 = $3 < 0.0 ? -1 : 1;
   } else {
    $0_1 = $2_1 < 0.0 ? -1 : $2_1 > 0.0;
   }
   return $0_1;
  }
  global$41 = $60($3, $2_1, +(global$27 | 0));
  global$42 = global$0;
  $3 = global$42;
  $2_1 = global$41;
  $0_1 = $5_1 > $2_1 ? -1 : 1;
  __inlined_func$3$2 : {
   if ($2_1 != $5_1) {
    break __inlined_func$3$2
   }
   $0_1 = $3 < $4 ? -1 : $3 > $4;
  }
  return $0_1;
 }
 
 function $21($0_1, $1_1, $2_1, $3, $4, $5_1) {
  var $6 = 0.0, $7_1 = 0.0;
  $2_1 = $3 + $4 + $2_1 * .5;
  global$40 = Math_abs($2_1) < global$3 * 4503599627370496.0 ? 0.0 : +Math_fround($2_1);
  $2_1 = -global$40;
  $6 = $3 + $2_1;
  $7_1 = $6 - $3;
  global$0 = $3 - ($6 - $7_1) + ($2_1 - $7_1);
  $2_1 = global$40;
  $5_1 = $1($6, global$0, $4, $5_1);
  $4 = global$0;
  $19($2_1, $5_1, $4);
  $39($0_1, $1_1, global$40, global$14, global$14, global$15, global$15, 0, 0);
  global$27 = global$27 + global$33 | 0;
  global$28 = global$28 + global$34 | 0;
  $2_1 = global$25;
  $3 = global$26;
  if ((global$33 | 0) > 0) {
   $2_1 = $1($1($2_1, $3, global$30, global$31), global$0, $8(+(global$33 | 0), global$32 - global$40), global$0);
   $3 = global$0;
  }
  if ((global$28 | 0) > 0) {
   $2_1 = $1($2_1, $3, $8(+(global$28 | 0), global$4), global$0);
   $3 = global$0;
  }
  $3 = $1($2_1, $3, -global$5, -global$6);
  $2_1 = global$0;
  if (!global$27) {
   if ($3 != 0.0) {
    $0_1 = $3 < 0.0 ? -1 : 1;
   } else {
    $0_1 = $2_1 < 0.0 ? -1 : $2_1 > 0.0;
   }
   return $0_1;
  }
  global$41 = $60($3, $2_1, +(global$27 | 0));
  global$42 = global$0;
  $3 = global$42;
  $2_1 = global$41;
  $0_1 = $5_1 > $2_1 ? -1 : 1;
  __inlined_func$3$5 : {
   if ($2_1 != $5_1) {
    break __inlined_func$3$5
   }
   $0_1 = $3 < $4 ? -1 : $3 > $4;
  }
  return $0_1;
 }
 
 function $22($0_1, $1_1, $2_1, $3, $4, $5_1, $6, $7_1, $8_1) {
  var $9 = 0.0, $10_1 = 0, $11_1 = 0, $12_1 = 0.0, $13_1 = 0;
  $4 = $4 <= $6 & $4 >= $5_1 ? $4 : $5_1 * .5 + $6 * .5;
  while (1) {
   if (($8_1 | 0) > ($11_1 | 0)) {
    block : {
     $9 = $24($0_1, $1_1, $4, $3) - $2_1;
     if ($9 > 0.0) {
      $5_1 = Math_max($4, $5_1);
     } else {
      $6 = Math_min($4, $6);
     }
     $12_1 = Math_abs($9);
     $10_1 = $12_1 <= $7_1;
     $10_1 = $10_1 ? $10_1 : !global$24 & $12_1 < 1.0;
     $9 = $4 + $3 * $9 / +(global$24 | 0);
     if ($9 > $5_1 & $6 > $9) {
      $4 = $9;
      if ($10_1) {
       break block
      }
     } else {
      if ($10_1) {
       break block
      }
      $10_1 = $13_1;
      $13_1 = $10_1 + 1 | 0;
      $9 = $4;
      if ($10_1 & 1) {
       $4 = $12($15($0($5_1), i64toi32_i32$HIGH_BITS, $0($6), i64toi32_i32$HIGH_BITS), i64toi32_i32$HIGH_BITS);
      } else {
       $4 = $5_1 * .5 + $6 * .5;
      }
      if ($9 == $4) {
       break block
      }
     }
     $11_1 = $11_1 + 1 | 0;
     continue;
    }
   }
   break;
  }  return $4;
 }
 
 function $23($0_1, $1_1, $2_1, $3, $4, $5_1, $6, $7_1, $8_1) {
  var $9 = 0, $10_1 = 0.0, $11_1 = 0.0, $12_1 = 0.0, $13_1 = 0, $14 = Math_fround(0), $15_1 = 0, $16_1 = 0, $17_1 = 0;
  $4 = $4 <= $6 & $4 >= $5_1 ? $4 : $5_1 * .5 + $6 * .5;
  while (1) {
   if (($8_1 | 0) > ($13_1 | 0)) {
    block : {
     $14 = Math_fround($4);
     $12_1 = +$14;
     $10_1 = $25($0_1, $1_1, $14, Math_fround($3)) - $2_1;
     if ($10_1 > 0.0) {
      $5_1 = Math_max($5_1, $12_1);
     } else {
      $6 = Math_min($6, $12_1);
     }
     $11_1 = Math_abs($10_1);
     $9 = $11_1 <= $7_1;
     $9 = $9 ? $9 : !global$24 & $11_1 < 1.0;
     $10_1 = $12_1 + $3 * $10_1 / +(global$24 | 0);
     $11_1 = +Math_fround($10_1);
     if ($11_1 < $6 & $5_1 < $11_1) {
      $4 = $10_1;
      if ($9) {
       break block
      }
     } else {
      if ($9) {
       break block
      }
      $9 = $15_1;
      $15_1 = $9 + 1 | 0;
      if ($9 & 1) {
       $9 = $15($13(Math_fround($5_1)), i64toi32_i32$HIGH_BITS, $13(Math_fround($6)), i64toi32_i32$HIGH_BITS);
       $16_1 = $9;
       $17_1 = -2147483648 - $9 | 0;
       $9 = i64toi32_i32$HIGH_BITS;
       $4 = +(wasm2js_scratch_store_i32(2, ($9 | 0) > 0 | ($9 | 0) >= 0 ? $16_1 : $17_1), wasm2js_scratch_load_f32());
      } else {
       $4 = $5_1 * .5 + $6 * .5;
      }
      if (+Math_fround($4) == $12_1) {
       break block
      }
     }
     $13_1 = $13_1 + 1 | 0;
     continue;
    }
   }
   break;
  }  return $4;
 }
 
 function $24($0_1, $1_1, $2_1, $3) {
  var $4 = 0, $5_1 = 0.0, $6 = 0.0, $7_1 = 0.0, $8_1 = 0.0, $9 = 0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0.0;
  $3 = Math_max(-$30(-$2_1), $2_1 + $3);
  while (1) {
   if (($1_1 | 0) > ($9 | 0)) {
    $4 = $9 + 1024 | 0;
    $12_1 = ($1_1 | 0) > ($4 | 0) ? $4 : $1_1;
    $6 = 0.0;
    $7_1 = 0.0;
    $4 = $9;
    while (1) {
     block : {
      $11_1 = $6;
      $5_1 = HEAPF64[($4 << 3) + $0_1 >> 3];
      $6 = $2_1 > $5_1 ? $2_1 : $5_1;
      $8_1 = $3 < $6 ? $3 : $6;
      $6 = $11_1 + ($8_1 - $2_1);
      $10_1 = ($5_1 == $8_1) + $10_1 | 0;
      $4 = $4 + 1 | 0;
      if (($4 | 0) >= ($12_1 | 0)) {
       break block
      }
      $11_1 = $7_1;
      $5_1 = HEAPF64[($4 << 3) + $0_1 >> 3];
      $7_1 = $2_1 > $5_1 ? $2_1 : $5_1;
      $8_1 = $3 < $7_1 ? $3 : $7_1;
      $7_1 = $11_1 + ($8_1 - $2_1);
      $10_1 = ($5_1 == $8_1) + $10_1 | 0;
      $4 = $4 + 1 | 0;
      if (($12_1 | 0) > ($4 | 0)) {
       continue
      }
     }
     break;
    }    $13_1 = $13_1 + ($6 + $7_1);
    $9 = $9 + 1024 | 0;
    continue;
   }
   break;
  }  global$24 = $10_1;
  return $13_1 / ($3 - $2_1);
 }
 
 function $25($0_1, $1_1, $2_1, $3) {
  var $4 = 0, $5_1 = Math_fround(0), $6 = Math_fround(0), $7_1 = Math_fround(0), $8_1 = Math_fround(0), $9 = 0, $10_1 = 0, $11_1 = Math_fround(0), $12_1 = 0, $13_1 = 0.0;
  $5_1 = Math_fround(-$2_1);
  $4 = (wasm2js_scratch_store_f32($5_1), wasm2js_scratch_load_i32(2));
  $3 = Math_fround(Math_max(Math_fround(-(wasm2js_scratch_store_i32(2, $5_1 == Math_fround(0.0) ? -2147483647 : ($4 | 0) < 0 ? $4 + 1 | 0 : $4 - 1 | 0), wasm2js_scratch_load_f32())), Math_fround($2_1 + $3)));
  while (1) {
   if (($1_1 | 0) > ($9 | 0)) {
    $4 = $9 + 1024 | 0;
    $12_1 = ($1_1 | 0) > ($4 | 0) ? $4 : $1_1;
    $5_1 = Math_fround(0.0);
    $7_1 = Math_fround(0.0);
    $4 = $9;
    while (1) {
     block : {
      $11_1 = $5_1;
      $6 = HEAPF32[($4 << 2) + $0_1 >> 2];
      $5_1 = $2_1 > $6 ? $2_1 : $6;
      $8_1 = $3 < $5_1 ? $3 : $5_1;
      $5_1 = Math_fround($11_1 + Math_fround($8_1 - $2_1));
      $10_1 = ($6 == $8_1) + $10_1 | 0;
      $4 = $4 + 1 | 0;
      if (($4 | 0) >= ($12_1 | 0)) {
       break block
      }
      $11_1 = $7_1;
      $6 = HEAPF32[($4 << 2) + $0_1 >> 2];
      $7_1 = $2_1 > $6 ? $2_1 : $6;
      $8_1 = $3 < $7_1 ? $3 : $7_1;
      $7_1 = Math_fround($11_1 + Math_fround($8_1 - $2_1));
      $10_1 = ($6 == $8_1) + $10_1 | 0;
      $4 = $4 + 1 | 0;
      if (($12_1 | 0) > ($4 | 0)) {
       continue
      }
     }
     break;
    }    $13_1 = $13_1 + +Math_fround($5_1 + $7_1);
    $9 = $9 + 1024 | 0;
    continue;
   }
   break;
  }  global$24 = $10_1;
  return $13_1 / (+$3 - +$2_1);
 }
 
 function $26($0_1) {
  var $1_1 = 0, $2_1 = 0.0, $3 = 0.0, $4 = 0.0, $5_1 = 0.0;
  $1_1 = ($0_1 << 4) + 1344 | 0;
  $2_1 = HEAPF64[$1_1 >> 3];
  $0_1 = ($0_1 << 5) + 1280 | 0;
  $4 = HEAPF64[$0_1 >> 3] + HEAPF64[$0_1 + 8 >> 3];
  $3 = $2_1 + $4;
  $5_1 = $3 - $2_1;
  global$0 = $2_1 - ($3 - $5_1) + ($4 - $5_1);
  HEAPF64[$1_1 >> 3] = $3;
  HEAPF64[$1_1 + 8 >> 3] = HEAPF64[$1_1 + 8 >> 3] + global$0;
 }
 
 function $27($0_1) {
  var $1_1 = 0, $2_1 = 0.0, $3 = 0.0, $4 = 0.0, $5_1 = 0.0;
  $1_1 = ($0_1 << 4) + 1344 | 0;
  $2_1 = HEAPF64[$1_1 >> 3];
  $0_1 = ($0_1 << 5) + 1280 | 0;
  $4 = HEAPF64[$0_1 >> 3] + HEAPF64[$0_1 + 8 >> 3] + (HEAPF64[$0_1 + 16 >> 3] + HEAPF64[$0_1 + 24 >> 3]);
  $3 = $2_1 + $4;
  $5_1 = $3 - $2_1;
  global$0 = $2_1 - ($3 - $5_1) + ($4 - $5_1);
  HEAPF64[$1_1 >> 3] = $3;
  HEAPF64[$1_1 + 8 >> 3] = HEAPF64[$1_1 + 8 >> 3] + global$0;
 }
 
 function $28($0_1, $1_1, $2_1, $3, $4, $5_1, $6, $7_1, $8_1, $9, $10_1, $11_1, $12_1, $13_1, $14, $15_1, $16_1, $17_1, $18_1, $19_1, $20_1, $21_1, $22_1, $23_1) {
  var $24_1 = 0, $25_1 = 0.0, $26_1 = 0.0, $27_1 = 0, $28_1 = 0, $29_1 = 0.0, $30_1 = 0, $31 = 0.0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0.0, $36_1 = 0, $37_1 = 0, $38_1 = 0.0, $39_1 = 0, $40_1 = 0.0, $41_1 = 0, $42 = 0.0, $43_1 = 0.0, $44_1 = 0, $45_1 = 0.0, $46_1 = 0.0, $47_1 = 0, $48_1 = 0.0, $49_1 = 0.0, $50_1 = 0, $51_1 = 0, $52_1 = 0, $53_1 = 0, $54 = 0.0, $55 = 0.0, $56_1 = 0, $57_1 = 0, $58_1 = 0, $59_1 = 0.0, $60_1 = 0.0, $61_1 = 0, $62 = 0, $63 = 0, $64 = 0.0, $65 = 0, $66 = 0, $67 = 0, $68 = 0, $69 = 0.0, $70 = 0, $71 = 0.0, $72_1 = 0.0, $73_1 = 0.0, $74 = 0.0, $75 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  $65 = $2($8_1 ? $7_1 << 2 : 0);
  $61_1 = ($7_1 | 0) >= 16 ? 16 : $7_1;
  $56_1 = (($6 << 3) + 63 & -64) - -64 | 0;
  $47_1 = ($7_1 | 0) > 1;
  if (!$47_1) {
   $47_1 = ($10_1 | 0) != 0;
  }
  if ($47_1) {
   $62 = $2(Math_imul($56_1, $61_1));
  } else {
   $62 = 0;
  }
  $24_1 = ($62 | 0) == -1 | ($65 | 0) == -1;
  if ($47_1 ? $3 : 0) {
   $66 = $2(Math_imul($56_1, $61_1));
  } else {
   $66 = 0;
  }
  if ($24_1 | ($66 | 0) == -1) {
   return 5
  }
  if ($8_1) {
   if ($10_1) {
    $47($8_1, $10_1, $6);
   }
   $50($8_1, $6, $9, $65, $7_1);
  }
  while (1) {
   if (($5_1 | 0) > ($67 | 0)) {
    $53_1 = 0;
    while (1) {
     if (($7_1 | 0) > ($53_1 | 0)) {
      $24_1 = $7_1 - $53_1 | 0;
      $68 = ($24_1 | 0) > ($61_1 | 0) ? $61_1 : $24_1;
      $57_1 = Math_imul(Math_imul($6, $67), $7_1) + $53_1 << 3;
      if ($47_1) {
       $24_1 = $7_1 << 3;
       $34($2_1 + $57_1 | 0, $24_1, $6, $68, $62, $56_1);
       if ($3) {
        $34($3 + $57_1 | 0, $24_1, $6, $68, $66, $56_1);
       }
      }
      $58_1 = 0;
      while (1) {
       if (($58_1 | 0) < ($68 | 0)) {
        $24_1 = Math_imul($56_1, $58_1);
        $36_1 = $47_1 ? $24_1 + $62 | 0 : $2_1 + $57_1 | 0;
        $50_1 = $47_1 ? $36_1 : $4 + $57_1 | 0;
        $51_1 = $3 ? ($47_1 ? $24_1 + $66 | 0 : $3 + $57_1 | 0) : 0;
        if ($10_1) {
         $48($36_1, $10_1, $6, -Infinity);
         if ($3) {
          $48($51_1, $10_1, $6, 0.0);
         }
        }
        $24_1 = $6 << 3;
        $11(0, $24_1 + $36_1 | 0);
        $11(1, $24_1 + $50_1 | 0);
        if ($3) {
         $11(2, $24_1 + $51_1 | 0);
        }
        $37_1 = (Math_imul($7_1, $67) + $53_1 | 0) + $58_1 | 0;
        $59_1 = HEAPF64[Math_imul($37_1, $15_1) + $14 >> 3];
        $34_1 = 0;
        if (($0_1 | 0) == 3) {
         $52_1 = 0;
         $24_1 = 0;
         __inlined_func$70$8 : {
          if (!$6) {
           break __inlined_func$70$8
          }
          $44_1 = ~~HEAPF64[Math_imul($13_1, $37_1) + $12_1 >> 3];
          $24_1 = $16($36_1, $6);
          if ($24_1) {
           break __inlined_func$70$8
          }
          $24_1 = 2;
          if ((global$23 | 0) > ($44_1 | 0)) {
           break __inlined_func$70$8
          }
          $27_1 = global$23 + global$22 | 0;
          $24_1 = 3;
          if (($27_1 | 0) < ($44_1 | 0)) {
           break __inlined_func$70$8
          }
          $24_1 = global$23;
          if ((global$22 | 0) > 0) {
           $28_1 = $0(global$20);
           $32_1 = $28_1 - 1 | 0;
           $37_1 = i64toi32_i32$HIGH_BITS - !$28_1 | 0;
           $33_1 = $0(global$21);
           $34_1 = i64toi32_i32$HIGH_BITS;
           if (($27_1 | 0) == ($44_1 | 0)) {
            $34_1 = $37_1;
            $33_1 = $32_1;
            $24_1 = $44_1;
           }
           while (1) {
            $28_1 = $32_1 + 1 | 0;
            $30_1 = $28_1 ? $37_1 : $37_1 + 1 | 0;
            if (($30_1 | 0) < ($34_1 | 0)) {
             $28_1 = 1;
            } else {
             $28_1 = $28_1 >>> 0 < $33_1 >>> 0 & ($30_1 | 0) <= ($34_1 | 0);
            }
            if ($28_1 & ($24_1 | 0) != ($44_1 | 0)) {
             $30_1 = $15($32_1, $37_1, $33_1, $34_1);
             $28_1 = i64toi32_i32$HIGH_BITS;
             if ($52_1 & 1) {
              $25_1 = $12($33_1, $34_1);
              $41_1 = $0($25_1 - ($25_1 - $12($32_1, $37_1)) * (+($44_1 - $24_1 | 0) / +($27_1 - $24_1 | 0)));
              $39_1 = i64toi32_i32$HIGH_BITS;
              if (($37_1 | 0) < ($39_1 | 0)) {
               $63 = 1;
              } else {
               $63 = $32_1 >>> 0 < $41_1 >>> 0 & ($37_1 | 0) <= ($39_1 | 0);
              }
              if ($63 & ($33_1 >>> 0 > $41_1 >>> 0 & ($34_1 | 0) >= ($39_1 | 0) | ($34_1 | 0) > ($39_1 | 0))) {
               $30_1 = $41_1;
               $28_1 = $39_1;
              }
             }
             $25_1 = $12($30_1, $28_1);
             $41_1 = 0;
             $39_1 = 0;
             while (1) {
              $41_1 = ($25_1 < HEAPF64[($39_1 << 3) + $36_1 >> 3]) + $41_1 | 0;
              $39_1 = $39_1 + 1 | 0;
              if (($39_1 | 0) < ($6 | 0)) {
               continue
              }
              break;
             }             if (($44_1 | 0) < ($41_1 | 0)) {
              $32_1 = $30_1;
              $37_1 = $28_1;
              $27_1 = $41_1;
             } else {
              $33_1 = $30_1;
              $34_1 = $28_1;
              $24_1 = $41_1;
             }
             $52_1 = $52_1 + 1 | 0;
             continue;
            }
            break;
           }           $25_1 = $12($33_1, $34_1);
          } else {
           $25_1 = 0.0;
          }
          $24_1 = $44_1 - $24_1 | 0;
          $27_1 = 0;
          while (1) {
           $29_1 = HEAPF64[($27_1 << 3) + $36_1 >> 3];
           if (($24_1 | 0) > 0 & $29_1 == $25_1) {
            $28_1 = $27_1 + 1 | 0;
            $34_1 = ($6 | 0) > ($28_1 | 0) ? $28_1 : $6;
            $39_1 = $27_1;
            while (1) {
             if (($34_1 | 0) > ($39_1 | 0)) {
              $30_1 = $39_1 << 3;
              $41_1 = $30_1 + $50_1 | 0;
              $28_1 = HEAPF64[$30_1 + $36_1 >> 3] == $25_1;
              if ($28_1) {
               $28_1 = $24_1;
               $24_1 = $24_1 - 1 | 0;
               $28_1 = ($28_1 | 0) > 0;
              }
              HEAPF64[$41_1 >> 3] = $28_1 | HEAPF64[$30_1 + $36_1 >> 3] > $25_1 ? 1.0 : 0.0;
              $39_1 = $39_1 + 1 | 0;
              continue;
             }
             break;
            }           } else {
            HEAPF64[($27_1 << 3) + $50_1 >> 3] = $25_1 < $29_1 ? 1.0 : 0.0;
           }
           $27_1 = $27_1 + 1 | 0;
           if (($27_1 | 0) < ($6 | 0)) {
            continue
           }
           break;
          }          $24_1 = 0;
         }
         $34_1 = $24_1;
        } else {
         if (($0_1 | 0) == 4) {
          $27_1 = 0;
          $37_1 = 0;
          HEAPF64[168] = 0;
          HEAPF64[169] = 0;
          while (1) {
           if (($6 | 0) > ($27_1 | 0)) {
            $24_1 = $27_1 + 1024 | 0;
            $30_1 = ($6 | 0) > ($24_1 | 0) ? $24_1 : $6;
            $24_1 = 0;
            while (1) {
             $25_1 = 0.0;
             $28_1 = $24_1 + $27_1 | 0;
             if (($28_1 | 0) < ($30_1 | 0)) {
              while (1) {
               $33_1 = $28_1 << 3;
               $29_1 = HEAPF64[$33_1 + $36_1 >> 3];
               $32_1 = ($29_1 > .9999999999999999 ? 0.0 : $29_1 > 0.0 ? 1.0 : 0.0) != 0.0;
               $25_1 = $25_1 + ($32_1 ? HEAPF64[$33_1 + $51_1 >> 3] : 0.0);
               $37_1 = $32_1 + $37_1 | 0;
               $28_1 = $28_1 + 2 | 0;
               if (($28_1 | 0) < ($30_1 | 0)) {
                continue
               }
               break;
              }
             }
             HEAPF64[($24_1 << 3) + 1280 >> 3] = $25_1;
             $28_1 = $24_1;
             $24_1 = $24_1 + 1 | 0;
             if (($28_1 | 0) <= 0) {
              continue
             }
             break;
            }            $26(0);
            $27_1 = $27_1 + 1024 | 0;
            continue;
           }
           break;
          }          if ($37_1) {
           $25_1 = HEAPF64[168];
           if ($25_1 - $25_1 == 0.0) {
            $25_1 = $25_1 + HEAPF64[169];
           }
           $25_1 = $25_1 / +($37_1 | 0);
          } else {
           $25_1 = 0.0;
          }
          $26_1 = $25_1 - $25_1;
          $31 = 1.0 / $59_1;
          $24_1 = 0;
          while (1) {
           $27_1 = $24_1 << 3;
           $29_1 = HEAPF64[$27_1 + $36_1 >> 3];
           HEAPF64[$27_1 + $50_1 >> 3] = ($29_1 > .9999999999999999 ? 0.0 : $29_1 > 0.0 ? 1.0 : 0.0) != 0.0 ? (HEAPF64[$27_1 + $51_1 >> 3] - $25_1 - $26_1) * $31 : 0.0;
           $24_1 = $24_1 + 1 | 0;
           if (($24_1 | 0) < ($6 | 0)) {
            continue
           }
           break;
          }         } else {
          $41_1 = ($0_1 | 0) != 2;
          if ($41_1) {
           if ($3) {
            $27_1 = 0;
            $25_1 = 1.0;
            HEAPF64[168] = 0;
            HEAPF64[169] = 0;
            while (1) {
             if (($6 | 0) > ($27_1 | 0)) {
              $24_1 = $27_1 + 1024 | 0;
              $30_1 = ($6 | 0) > ($24_1 | 0) ? $24_1 : $6;
              $24_1 = 0;
              while (1) {
               $29_1 = 0.0;
               $28_1 = $24_1 + $27_1 | 0;
               if (($30_1 | 0) > ($28_1 | 0)) {
                while (1) {
                 $26_1 = HEAPF64[($28_1 << 3) + $51_1 >> 3];
                 $25_1 = $25_1 != 0.0 ? ($26_1 >= 0.0 ? ($26_1 <= 1.0 ? 1.0 : 0.0) : 0.0) : 0.0;
                 $29_1 = $29_1 + $26_1;
                 $28_1 = $28_1 + 2 | 0;
                 if (($30_1 | 0) > ($28_1 | 0)) {
                  continue
                 }
                 break;
                }
               }
               HEAPF64[($24_1 << 3) + 1280 >> 3] = $29_1;
               $28_1 = $24_1;
               $24_1 = $24_1 + 1 | 0;
               if (($28_1 | 0) <= 0) {
                continue
               }
               break;
              }              $26(0);
              $27_1 = $27_1 + 1024 | 0;
              continue;
             }
             break;
            }            if ($25_1 != 0.0) {
             $25_1 = HEAPF64[168];
             if ($25_1 - $25_1 == 0.0) {
              $25_1 = $25_1 + HEAPF64[169];
             }
            } else {
             $25_1 = NaN;
            }
           } else {
            $25_1 = +HEAP32[($37_1 << 2) + $65 >> 2];
           }
          } else {
           $25_1 = 0.0;
          }
          $64 = $25_1;
          $38_1 = $12_1 ? HEAPF64[Math_imul($13_1, $37_1) + $12_1 >> 3] : $64;
          if ($59_1 > 8452712498170643941637436.0e246) {
           while (1) {
            if (($6 | 0) > ($34_1 | 0)) {
             $24_1 = ($34_1 << 3) + $36_1 | 0;
             HEAPF64[$24_1 >> 3] = HEAPF64[$24_1 >> 3] * 8.636168555094445e-78;
             $34_1 = $34_1 + 1 | 0;
             continue;
            }
            break;
           }           $54 = 1157920892373161954235709.0e53;
          } else {
           $54 = 1.0;
          }
          if ($64 != $64) {
           $24_1 = 4;
          } else {
           $29_1 = $59_1 / $54;
           __inlined_func$66$11 : {
            if (!$6) {
             $5(-Infinity, Infinity, $29_1);
             $24_1 = 0;
             break __inlined_func$66$11;
            }
            wasm2js_scratch_store_f64(+$29_1);
            $24_1 = wasm2js_scratch_load_i32(1) | 0;
            wasm2js_scratch_load_i32(0) | 0;
            $24_1 = ($24_1 >>> 20 & 2047) - 1023 | 0;
            $27_1 = $24_1 - 60 | 0;
            global$1 = Math_max($7($27_1), 5.0e-324);
            global$3 = Math_max($7($24_1 - 48 | 0), 5.0e-324);
            global$2 = $7($27_1 + 52 | 0);
            global$7 = $7($24_1 + 26 | 0) * 3.0;
            global$8 = global$2 * 1.5;
            $25_1 = $29_1 / global$1;
            global$4 = (wasm2js_f64$0 = __wasm_nearest_f64($25_1) * global$1, wasm2js_f64$1 = $29_1, wasm2js_i32$0 = Math_abs($25_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
            $25_1 = $8(global$4, $38_1);
            $26_1 = $25_1 / global$1;
            $25_1 = (wasm2js_f64$0 = __wasm_nearest_f64($26_1) * global$1, wasm2js_f64$1 = $25_1, wasm2js_i32$0 = Math_abs($26_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
            $26_1 = global$0;
            $31 = $26_1 / global$1;
            $35_1 = (wasm2js_f64$0 = __wasm_nearest_f64($31) * global$1, wasm2js_f64$1 = $26_1, wasm2js_i32$0 = Math_abs($31) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
            $26_1 = $25_1 + $35_1;
            $31 = $26_1 - $25_1;
            global$0 = $25_1 - ($26_1 - $31) + ($35_1 - $31);
            global$5 = $26_1;
            global$6 = global$0;
            global$43 = NaN;
            $25_1 = +($6 | 0);
            if (!$18_1 & (($6 | 0) >= 1024 & $38_1 > 0.0 & $25_1 > $38_1)) {
             $30_1 = 0;
             $34_1 = 0;
             $32_1 = (~~(Math_sqrt($25_1 * Math_sqrt(Math_sqrt($25_1))) * 2.2) | 0) / 8 | 0;
             $24_1 = $32_1 << 3;
             $28_1 = $2(($24_1 + ($24_1 >> (($24_1 | 0) < 262144 ? 3 : 4)) | 0) + 34 << 3);
             $27_1 = -1;
             __inlined_func$64$42 : {
              if (($28_1 | 0) == -1) {
               break __inlined_func$64$42
              }
              $33_1 = ($6 | 0) / ($32_1 | 0) | 0;
              while (1) {
               if (($30_1 | 0) < ($32_1 | 0)) {
                $44_1 = Math_imul($30_1, $33_1) + (Math_imul($33_1 - 8 | 0, Math_imul($30_1, 40503) & 65535) >>> 16 | 0) & -8;
                $27_1 = 0;
                while (1) {
                 if (($27_1 | 0) < 8) {
                  HEAPF64[(($30_1 << 3) + $27_1 << 3) + $28_1 >> 3] = HEAPF64[($27_1 + $44_1 << 3) + $36_1 >> 3];
                  $27_1 = $27_1 + 1 | 0;
                  continue;
                 }
                 break;
                }                $30_1 = $30_1 + 1 | 0;
                continue;
               }
               break;
              }              if ($16($28_1, $24_1)) {
               $30_1 = 0;
              } else {
               $30_1 = global$22;
              }
              if (!$30_1) {
               global$10 = $28_1;
               $27_1 = -1;
               break __inlined_func$64$42;
              }
              $44_1 = ($24_1 << 3) + $28_1 | 0;
              $31 = +($24_1 | 0);
              $26_1 = +($6 | 0);
              $55 = $31 / $26_1;
              $25_1 = $38_1 * $55;
              $35_1 = global$21;
              $40_1 = global$20 - $29_1;
              $25_1 = $22($28_1, $24_1, $25_1, $29_1, $35_1 - ($35_1 - $40_1) * ($38_1 / $26_1), $40_1, $35_1, Math_sqrt(Math_min($25_1, $31 - $25_1)) * .25, 40);
              $45_1 = $26_1 * 7.68e-15;
              $30_1 = -1;
              $39_1 = ($6 | 0) < 2048 ? 1 : 12;
              $31 = Infinity;
              while (1) {
               if (($30_1 | 0) == -1 & ($34_1 | 0) < ($39_1 | 0)) {
                $43_1 = $24($36_1, $6, $25_1, $29_1) - $38_1;
                if ($43_1 == $43_1) {
                 $42 = +(global$24 | 0);
                 $48_1 = $24($28_1, $24_1, $25_1, $29_1) - $43_1 * $55;
                 $46_1 = Math_min(Math_abs($25_1) * 1.2e-16, $29_1);
                 $40_1 = $43_1 > $45_1 ? Math_max($25_1 - $46_1, $40_1) : $40_1;
                 $35_1 = -$45_1 > $43_1 ? Math_min($25_1 + $46_1, $35_1) : $35_1;
                 $60_1 = $29_1 * $43_1 / $42;
                 $26_1 = $25_1 + $60_1;
                 $49_1 = Math_sqrt(Math_abs($43_1) * $55) * 3.0 + 3.0;
                 $27_1 = $42 >= 64.0;
                 if ($27_1) {
                  $27_1 = $26_1 >= $40_1;
                 }
                 if ($27_1) {
                  $27_1 = $26_1 <= $35_1;
                 }
                 if ($27_1) {
                  $27_1 = $49_1 >= Math_abs($24($28_1, $24_1, $26_1, $29_1) - $48_1);
                 }
                 if ($27_1) {
                  $25_1 = $26_1;
                  $26_1 = +(global$24 | 0);
                  $48_1 = $42 * $55;
                  $49_1 = $26_1 + $48_1;
                  $26_1 = (Math_sqrt($49_1) + Math_abs($26_1 - $48_1)) / $49_1 * Math_abs($60_1) + $29_1 * $45_1 / $42 + $46_1;
                  global$35 = $25_1 - $26_1;
                  global$37 = $25_1 + $26_1;
                 } else {
                  $26_1 = $48_1 + $49_1;
                  $42 = $48_1 - $49_1;
                  if ($43_1 > $45_1) {
                   $26_1 = $25_1 - $46_1;
                  } else {
                   if ($26_1 >= +($24_1 | 0)) {
                    $26_1 = -Infinity;
                   } else {
                    $26_1 = $22($28_1, $24_1, $26_1, $29_1, $25_1, $40_1, $25_1, 1.0, 40) - $46_1;
                   }
                  }
                  global$35 = $26_1;
                  if (-$45_1 > $43_1) {
                   $26_1 = $25_1 + $46_1;
                  } else {
                   if ($42 <= 0.0) {
                    $26_1 = Infinity;
                   } else {
                    $26_1 = $22($28_1, $24_1, $42, $29_1, $25_1, $25_1, $35_1, 1.0, 40) + $46_1;
                   }
                  }
                  global$37 = $26_1;
                 }
                 $26_1 = Math_abs($43_1);
                 $32_1 = $26_1 < $31 * .25;
                 $31 = $26_1;
                 if (!$27_1) {
                  $32_1 = !$36($28_1, $24_1, $29_1, $25_1, $44_1, ($24_1 >> (($24_1 | 0) < 262144 ? 3 : 4)) + 32 | 0);
                 }
                 $26_1 = $43_1 > 0.0 ? global$37 : global$35;
                 if (!($40_1 < $26_1 & $26_1 < $35_1)) {
                  $26_1 = $40_1 * .5 + $35_1 * .5;
                 }
                 if ($32_1) {
                  $33_1 = -1;
                  __inlined_func$62$65 : {
                   if (!(global$35 <= $25_1 & global$37 >= $25_1)) {
                    break __inlined_func$62$65
                   }
                   $30_1 = ($6 >> (($6 | 0) < 262144 ? 3 : 4)) + 32 | 0;
                   $32_1 = $2(($30_1 << 3) + 32 | 0);
                   $33_1 = -1;
                   if (($32_1 | 0) == -1) {
                    break __inlined_func$62$65
                   }
                   $30_1 = $36($36_1, $6, $29_1, $25_1, $32_1, $30_1);
                   if (!$30_1) {
                    global$30 = global$25;
                    global$31 = global$26;
                    global$33 = global$27;
                    global$34 = global$28;
                    $33_1 = global$29;
                    if (global$37 == Infinity | global$35 == -Infinity) {
                     if ($33_1) {
                      $16($32_1, $33_1);
                      $52_1 = !global$22;
                     } else {
                      $52_1 = 1;
                     }
                     $30_1 = $52_1 ? -1 : $30_1;
                     global$35 = Math_max(global$35, global$20 - $29_1 * 1.001);
                     global$37 = Math_min(global$37, global$21 + $29_1 * .001);
                    }
                    global$38 = 0.0;
                    global$36 = 0.0;
                    global$39 = 0;
                    if (!$30_1) {
                     $30_1 = $40($32_1, $33_1, $29_1, $25_1);
                    }
                    if (($30_1 | 0) == -2) {
                     $32($36_1, $6, $29_1);
                     $30_1 = 0;
                    }
                   }
                   global$10 = $32_1;
                   $33_1 = $30_1;
                  }
                  $30_1 = $33_1;
                 }
                 $25_1 = $27_1 ? $25_1 : $26_1;
                 $34_1 = $34_1 + 1 | 0;
                 continue;
                }
               }
               break;
              }              global$10 = $28_1;
              global$43 = $25_1;
              $27_1 = $30_1;
             }
             $24_1 = $27_1;
             if (($24_1 | 0) != -1) {
              break __inlined_func$66$11
             }
            }
            $24_1 = $16($36_1, $6);
            if ($24_1) {
             break __inlined_func$66$11
            }
            $25_1 = $38_1 - +(global$23 | 0);
            $24_1 = 2;
            if ($25_1 < 0.0) {
             break __inlined_func$66$11
            }
            $24_1 = 3;
            if (!$18_1 & $25_1 > +(global$22 | 0)) {
             break __inlined_func$66$11
            }
            global$32 = 0.0;
            global$31 = 0.0;
            global$30 = 0.0;
            global$34 = 0;
            global$33 = 0;
            if ($18_1) {
             $24_1 = ($20($36_1, $6, $29_1, 0.0, 0.0, 0.0) | 0) <= 0;
            } else {
             $24_1 = 0;
            }
            if ($24_1) {
             if (!global$27) {
              $32($36_1, $6, $29_1);
             }
             global$12 = 0.0;
             global$13 = 0.0;
             global$16 = global$27;
             global$17 = global$28;
            } else {
             if ($25_1 == 0.0) {
              $5(global$21, Infinity, $29_1);
             } else {
              if ($25_1 == +(global$22 | 0)) {
               $5(-Infinity, global$20, $29_1);
              } else {
               $26_1 = global$20;
               $40_1 = $29_1 * -1.001;
               $31 = $26_1 + $40_1;
               $35_1 = $31 - $26_1;
               global$0 = $26_1 - ($31 - $35_1) + ($40_1 - $35_1);
               global$35 = $31;
               global$36 = global$0;
               $26_1 = global$21;
               $40_1 = $29_1 * .001;
               $31 = $26_1 + $40_1;
               $35_1 = $31 - $26_1;
               global$0 = $26_1 - ($31 - $35_1) + ($40_1 - $35_1);
               global$37 = $31;
               global$38 = global$0;
               global$39 = 1;
               $25_1 = Math_sqrt(Math_min($25_1, +(global$22 | 0) - $25_1)) * .25;
               if (global$43 == global$43) {
                $26_1 = global$43;
               } else {
                $26_1 = global$37 - (global$37 - global$35) * ($38_1 / +($6 | 0));
               }
               if (($40($36_1, $6, $29_1, $22($36_1, $6, $38_1, $29_1, $26_1, global$35, global$37, $25_1, ($6 | 0) < 1024 ? 8 : 24)) | 0) == -2) {
                $32($36_1, $6, $29_1);
               }
              }
             }
            }
            $24_1 = 0;
           }
          }
          $34_1 = $24_1;
          if (!$34_1) {
           if ($41_1) {
            $70 = ($37_1 << 3) + $21_1 | 0;
            $44_1 = ($53_1 + $58_1 | 0) + $9 | 0;
            $24_1 = !$0_1;
            $39_1 = $24_1;
            $27_1 = ($1_1 | 0) == 1;
            $55 = HEAPF64[Math_imul($17_1, $37_1) + $16_1 >> 3] / ($24_1 & $27_1 ? $54 : 1.0);
            $32_1 = 0;
            $51();
            $71 = global$44;
            $72_1 = global$45;
            $31 = $59_1 / $54;
            $73_1 = 1.0 / $31;
            $48_1 = global$14;
            $49_1 = global$15;
            $74 = $31 * .5;
            $30_1 = $24_1 ? $27_1 : $24_1;
            $52_1 = $30_1 ? !$11_1 : $30_1;
            $41_1 = $0_1 ? 2 : 16;
            HEAPF64[168] = 0;
            HEAPF64[169] = 0;
            HEAPF64[170] = 0;
            HEAPF64[171] = 0;
            while (1) {
             if (($6 | 0) > ($32_1 | 0)) {
              $24_1 = $32_1 + 1024 | 0;
              $33_1 = ($6 | 0) > ($24_1 | 0) ? $24_1 : $6;
              $28_1 = 0;
              while (1) {
               $43_1 = 0.0;
               $35_1 = 0.0;
               $27_1 = $28_1 + $32_1 | 0;
               if (($33_1 | 0) > ($27_1 | 0)) {
                while (1) {
                 $24_1 = $27_1 + $41_1 | 0;
                 $75 = ($24_1 | 0) < ($33_1 | 0) ? $24_1 : $33_1;
                 $40_1 = 0.0;
                 $46_1 = 0.0;
                 $24_1 = $27_1;
                 while (1) {
                  $63 = $24_1 << 3;
                  $29_1 = HEAPF64[$63 + $36_1 >> 3];
                  $60_1 = $29_1 - $71 - $72_1;
                  $25_1 = $60_1 * $73_1;
                  $25_1 = $25_1 > .9999999999999999 ? .9999999999999999 : $25_1;
                  $26_1 = $29_1 > $49_1 ? 1.0 : 0.0;
                  $42 = $26_1 != 0.0 ? 1.0 : 0.0;
                  $45_1 = $29_1 <= $48_1 ? 1.0 : 0.0;
                  $45_1 = $26_1 < $45_1 ? $45_1 : $26_1;
                  $25_1 = $25_1 > $42 ? $25_1 : $42;
                  if ($51_1) {
                   $69 = HEAPF64[$51_1 + $63 >> 3];
                  } else {
                   $69 = HEAP32[($24_1 << 2) + $8_1 >> 2] == ($44_1 | 0) ? 1.0 : 0.0;
                  }
                  $25_1 = $25_1 - $69;
                  $42 = $25_1;
                  $26_1 = $25_1 * $25_1;
                  if ($52_1) {
                   $25_1 = $45_1 != 0.0 ? NaN : $25_1;
                  } else {
                   if (($0_1 | 0) == 1) {
                    $26_1 = $25_1 != 0.0 ? $25_1 * ($74 * $25_1 + ($29_1 > $48_1 ? ($29_1 > $49_1 ? $60_1 - $31 : 0.0) : $60_1)) : 0.0;
                   } else {
                    if ($11_1) {
                     $42 = $25_1 * HEAPF64[($24_1 << 3) + $11_1 >> 3];
                     $69 = $42;
                     $26_1 = $42 * $25_1;
                    }
                   }
                   $25_1 = $30_1 ? ($45_1 != 0.0 ? NaN : $42) : ($1_1 | 0) == 2 ? $26_1 : $42;
                  }
                  $40_1 = $40_1 + $26_1;
                  $46_1 = $46_1 + ($45_1 != 0.0 ? 0.0 : $69);
                  HEAPF64[($24_1 << 3) + $50_1 >> 3] = $25_1;
                  $24_1 = $24_1 + 2 | 0;
                  if (($75 | 0) > ($24_1 | 0)) {
                   continue
                  }
                  break;
                 }                 $43_1 = $43_1 + $40_1;
                 $35_1 = $35_1 + $46_1;
                 $27_1 = $27_1 + $41_1 | 0;
                 if (($33_1 | 0) > ($27_1 | 0)) {
                  continue
                 }
                 break;
                }
               }
               $24_1 = $28_1 << 3;
               HEAPF64[$24_1 + 1280 >> 3] = $43_1;
               HEAPF64[$24_1 + 1312 >> 3] = $35_1;
               $24_1 = $28_1;
               $28_1 = $24_1 + 1 | 0;
               if (($24_1 | 0) <= 0) {
                continue
               }
               break;
              }              $26(0);
              $26(1);
              $32_1 = $32_1 + 1024 | 0;
              continue;
             }
             break;
            }            if ($1_1) {
             if ($11_1) {
              $25_1 = HEAPF64[170];
              if ($25_1 - $25_1 == 0.0) {
               $25_1 = $25_1 + HEAPF64[171];
              }
             } else {
              $26_1 = $38_1 - +(global$17 | 0);
              $25_1 = HEAPF64[170];
              if ($25_1 - $25_1 == 0.0) {
               $25_1 = $25_1 + HEAPF64[171];
              }
              $25_1 = $26_1 - $25_1;
             }
             $29_1 = (global$16 | 0) > 0 & $30_1 ? $25_1 / +(global$16 | 0) : 0.0;
             $26_1 = $29_1 - $29_1;
             $31 = $30_1 ? $55 / $31 : $55;
             $24_1 = 0;
             while (1) {
              $27_1 = ($24_1 << 3) + $50_1 | 0;
              $25_1 = HEAPF64[$27_1 >> 3];
              HEAPF64[$27_1 >> 3] = $25_1 == $25_1 ? ($25_1 - $29_1 - $26_1) * $31 : 0.0;
              $24_1 = $24_1 + 1 | 0;
              if (($6 | 0) > ($24_1 | 0)) {
               continue
              }
              break;
             }            }
            $25_1 = HEAPF64[168];
            if ($25_1 - $25_1 == 0.0) {
             $25_1 = $25_1 + HEAPF64[169];
            }
            $26_1 = $25_1 + ($38_1 == $64 ? 0.0 : (global$44 + global$45) * ($38_1 - $64));
            __inlined_func$76$12 : {
             if (($0_1 | 0) == 1) {
              break __inlined_func$76$12
             }
             $26_1 = $25_1;
            }
            $25_1 = $26_1;
            HEAPF64[$70 >> 3] = $39_1 ? $25_1 : $25_1 * $54;
           } else {
            $24_1 = 0;
            $51();
            $29_1 = global$44;
            $26_1 = global$45;
            $31 = 1.0 / ($59_1 / $54);
            $35_1 = global$15;
            while (1) {
             $27_1 = $24_1 << 3;
             $38_1 = HEAPF64[$27_1 + $36_1 >> 3];
             $25_1 = $38_1 > $35_1 ? 1.0 : 0.0;
             $38_1 = ($38_1 - $29_1 - $26_1) * $31;
             $38_1 = $38_1 > .9999999999999999 ? .9999999999999999 : $38_1;
             HEAPF64[$27_1 + $50_1 >> 3] = $25_1 < $38_1 ? $38_1 : $25_1;
             $24_1 = $24_1 + 1 | 0;
             if (($24_1 | 0) < ($6 | 0)) {
              continue
             }
             break;
            }           }
           $24_1 = $37_1 << 3;
           $46($54, $59_1, $24_1 + $19_1 | 0, ($37_1 << 2) + $20_1 | 0, $22_1 + $24_1 | 0, $23_1 + $24_1 | 0);
          }
         }
        }
        if ($3) {
         $10(2, ($6 << 3) + $51_1 | 0);
        }
        $24_1 = $6 << 3;
        $10(1, $24_1 + $50_1 | 0);
        $10(0, $24_1 + $36_1 | 0);
        if ($34_1) {
         return $34_1
        }
        $58_1 = $58_1 + 1 | 0;
        continue;
       }
       break;
      }      if ($47_1 ? $1_1 : 0) {
       $34($62, $56_1, $68, $6, $4 + $57_1 | 0, $7_1 << 3);
      }
      $53_1 = $53_1 + $61_1 | 0;
      continue;
     }
     break;
    }    $67 = $67 + 1 | 0;
    continue;
   }
   break;
  }  global$10 = $65;
  return 0;
 }
 
 function $29($0_1, $1_1, $2_1, $3, $4, $5_1, $6, $7_1, $8_1, $9, $10_1, $11_1, $12_1, $13_1, $14, $15_1, $16_1, $17_1, $18_1, $19_1, $20_1, $21_1, $22_1, $23_1) {
  var $24_1 = 0, $25_1 = 0.0, $26_1 = 0.0, $27_1 = 0, $28_1 = 0, $29_1 = Math_fround(0), $30_1 = 0, $31 = 0.0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0.0, $38_1 = 0.0, $39_1 = 0, $40_1 = Math_fround(0), $41_1 = 0, $42 = 0.0, $43_1 = Math_fround(0), $44_1 = 0, $45_1 = Math_fround(0), $46_1 = 0.0, $47_1 = 0, $48_1 = Math_fround(0), $49_1 = 0.0, $50_1 = 0, $51_1 = 0, $52_1 = 0, $53_1 = Math_fround(0), $54 = 0, $55 = 0.0, $56_1 = 0.0, $57_1 = 0.0, $58_1 = 0, $59_1 = 0, $60_1 = 0, $61_1 = 0.0, $62 = 0.0, $63 = 0.0, $64 = 0, $65 = 0, $66 = 0, $67 = 0.0, $68 = 0.0, $69 = Math_fround(0), $70 = 0, $71 = 0, $72_1 = 0, $73_1 = 0, $74 = 0.0, $75 = Math_fround(0), $76 = Math_fround(0), $77 = 0.0, $78_1 = Math_fround(0), $79_1 = Math_fround(0), $80_1 = 0, $81_1 = Math_fround(0), $82_1 = Math_fround(0), $83_1 = Math_fround(0), $84_1 = Math_fround(0), $85_1 = Math_fround(0), $86 = 0, wasm2js_f64$0 = 0.0, wasm2js_f64$1 = 0.0, wasm2js_i32$0 = 0;
  $70 = $2($8_1 ? $7_1 << 2 : 0);
  $64 = ($7_1 | 0) >= 16 ? 16 : $7_1;
  $58_1 = (($6 << 2) + 63 & -64) - -64 | 0;
  $47_1 = ($7_1 | 0) > 1;
  if (!$47_1) {
   $47_1 = ($10_1 | 0) != 0;
  }
  if ($47_1) {
   $65 = $2(Math_imul($58_1, $64));
  } else {
   $65 = 0;
  }
  $24_1 = ($65 | 0) == -1 | ($70 | 0) == -1;
  if ($47_1 ? $3 : 0) {
   $71 = $2(Math_imul($58_1, $64));
  } else {
   $71 = 0;
  }
  if ($24_1 | ($71 | 0) == -1) {
   return 5
  }
  if ($8_1) {
   if ($10_1) {
    $47($8_1, $10_1, $6);
   }
   $50($8_1, $6, $9, $70, $7_1);
  }
  while (1) {
   if (($5_1 | 0) > ($72_1 | 0)) {
    $54 = 0;
    while (1) {
     if (($7_1 | 0) > ($54 | 0)) {
      $24_1 = $7_1 - $54 | 0;
      $73_1 = ($24_1 | 0) > ($64 | 0) ? $64 : $24_1;
      $59_1 = Math_imul(Math_imul($6, $72_1), $7_1) + $54 << 2;
      if ($47_1) {
       $24_1 = $7_1 << 2;
       $35($2_1 + $59_1 | 0, $24_1, $6, $73_1, $65, $58_1);
       if ($3) {
        $35($3 + $59_1 | 0, $24_1, $6, $73_1, $71, $58_1);
       }
      }
      $60_1 = 0;
      while (1) {
       if (($60_1 | 0) < ($73_1 | 0)) {
        $24_1 = Math_imul($58_1, $60_1);
        $35_1 = $47_1 ? $24_1 + $65 | 0 : $2_1 + $59_1 | 0;
        $50_1 = $47_1 ? $35_1 : $4 + $59_1 | 0;
        $51_1 = $3 ? ($47_1 ? $24_1 + $71 | 0 : $3 + $59_1 | 0) : 0;
        if ($10_1) {
         $49($35_1, $10_1, $6, Math_fround(-Infinity));
         if ($3) {
          $49($51_1, $10_1, $6, Math_fround(0.0));
         }
        }
        $24_1 = $6 << 2;
        $11(0, $24_1 + $35_1 | 0);
        $11(1, $24_1 + $50_1 | 0);
        if ($3) {
         $11(2, $24_1 + $51_1 | 0);
        }
        $36_1 = (Math_imul($7_1, $72_1) + $54 | 0) + $60_1 | 0;
        $61_1 = HEAPF64[Math_imul($36_1, $15_1) + $14 >> 3];
        $34_1 = 0;
        if (($0_1 | 0) == 3) {
         $52_1 = 0;
         $24_1 = 0;
         __inlined_func$71$13 : {
          if (!$6) {
           break __inlined_func$71$13
          }
          $44_1 = ~~HEAPF64[Math_imul($13_1, $36_1) + $12_1 >> 3];
          $24_1 = $17($35_1, $6);
          if ($24_1) {
           break __inlined_func$71$13
          }
          $24_1 = 2;
          if ((global$23 | 0) > ($44_1 | 0)) {
           break __inlined_func$71$13
          }
          $27_1 = global$23 + global$22 | 0;
          $24_1 = 3;
          if (($27_1 | 0) < ($44_1 | 0)) {
           break __inlined_func$71$13
          }
          $24_1 = global$23;
          if ((global$22 | 0) > 0) {
           $28_1 = $13(Math_fround(global$20));
           $33_1 = $28_1 - 1 | 0;
           $36_1 = i64toi32_i32$HIGH_BITS - !$28_1 | 0;
           $32_1 = $13(Math_fround(global$21));
           $34_1 = i64toi32_i32$HIGH_BITS;
           if (($27_1 | 0) == ($44_1 | 0)) {
            $34_1 = $36_1;
            $32_1 = $33_1;
            $24_1 = $44_1;
           }
           while (1) {
            $28_1 = $33_1 + 1 | 0;
            $30_1 = $28_1 ? $36_1 : $36_1 + 1 | 0;
            if (($30_1 | 0) < ($34_1 | 0)) {
             $28_1 = 1;
            } else {
             $28_1 = $28_1 >>> 0 < $32_1 >>> 0 & ($30_1 | 0) <= ($34_1 | 0);
            }
            if ($28_1 & ($24_1 | 0) != ($44_1 | 0)) {
             $30_1 = $15($33_1, $36_1, $32_1, $34_1);
             $28_1 = i64toi32_i32$HIGH_BITS;
             if ($52_1 & 1) {
              $25_1 = +(wasm2js_scratch_store_i32(2, ($34_1 | 0) > 0 | ($34_1 | 0) >= 0 ? $32_1 : -2147483648 - $32_1 | 0), wasm2js_scratch_load_f32());
              $41_1 = $13(Math_fround($25_1 - ($25_1 - +(wasm2js_scratch_store_i32(2, ($36_1 | 0) > 0 | ($36_1 | 0) >= 0 ? $33_1 : -2147483648 - $33_1 | 0), wasm2js_scratch_load_f32())) * (+($44_1 - $24_1 | 0) / +($27_1 - $24_1 | 0))));
              $39_1 = i64toi32_i32$HIGH_BITS;
              if (($36_1 | 0) < ($39_1 | 0)) {
               $66 = 1;
              } else {
               $66 = $33_1 >>> 0 < $41_1 >>> 0 & ($36_1 | 0) <= ($39_1 | 0);
              }
              if ($66 & ($32_1 >>> 0 > $41_1 >>> 0 & ($34_1 | 0) >= ($39_1 | 0) | ($34_1 | 0) > ($39_1 | 0))) {
               $30_1 = $41_1;
               $28_1 = $39_1;
              }
             }
             $29_1 = (wasm2js_scratch_store_i32(2, ($28_1 | 0) > 0 | ($28_1 | 0) >= 0 ? $30_1 : -2147483648 - $30_1 | 0), wasm2js_scratch_load_f32());
             $41_1 = 0;
             $39_1 = 0;
             while (1) {
              $41_1 = ($29_1 < HEAPF32[($39_1 << 2) + $35_1 >> 2]) + $41_1 | 0;
              $39_1 = $39_1 + 1 | 0;
              if (($39_1 | 0) < ($6 | 0)) {
               continue
              }
              break;
             }             if (($44_1 | 0) < ($41_1 | 0)) {
              $33_1 = $30_1;
              $36_1 = $28_1;
              $27_1 = $41_1;
             } else {
              $32_1 = $30_1;
              $34_1 = $28_1;
              $24_1 = $41_1;
             }
             $52_1 = $52_1 + 1 | 0;
             continue;
            }
            break;
           }           $29_1 = (wasm2js_scratch_store_i32(2, ($34_1 | 0) > 0 | ($34_1 | 0) >= 0 ? $32_1 : -2147483648 - $32_1 | 0), wasm2js_scratch_load_f32());
          } else {
           $29_1 = Math_fround(0.0);
          }
          $24_1 = $44_1 - $24_1 | 0;
          $27_1 = 0;
          while (1) {
           $40_1 = HEAPF32[($27_1 << 2) + $35_1 >> 2];
           if (($24_1 | 0) > 0 & $40_1 == $29_1) {
            $28_1 = $27_1 + 1 | 0;
            $34_1 = ($6 | 0) > ($28_1 | 0) ? $28_1 : $6;
            $39_1 = $27_1;
            while (1) {
             if (($34_1 | 0) > ($39_1 | 0)) {
              $30_1 = $39_1 << 2;
              $41_1 = $30_1 + $50_1 | 0;
              $28_1 = HEAPF32[$30_1 + $35_1 >> 2] == $29_1;
              if ($28_1) {
               $28_1 = $24_1;
               $24_1 = $24_1 - 1 | 0;
               $28_1 = ($28_1 | 0) > 0;
              }
              HEAPF32[$41_1 >> 2] = $28_1 | HEAPF32[$30_1 + $35_1 >> 2] > $29_1 ? Math_fround(1.0) : Math_fround(0.0);
              $39_1 = $39_1 + 1 | 0;
              continue;
             }
             break;
            }           } else {
            HEAPF32[($27_1 << 2) + $50_1 >> 2] = $29_1 < $40_1 ? Math_fround(1.0) : Math_fround(0.0);
           }
           $27_1 = $27_1 + 1 | 0;
           if (($27_1 | 0) < ($6 | 0)) {
            continue
           }
           break;
          }          $24_1 = 0;
         }
         $34_1 = $24_1;
        } else {
         if (($0_1 | 0) == 4) {
          $27_1 = 0;
          $36_1 = 0;
          HEAPF64[168] = 0;
          HEAPF64[169] = 0;
          while (1) {
           if (($6 | 0) > ($27_1 | 0)) {
            $24_1 = $27_1 + 1024 | 0;
            $30_1 = ($6 | 0) > ($24_1 | 0) ? $24_1 : $6;
            $24_1 = 0;
            while (1) {
             $25_1 = 0.0;
             $28_1 = $24_1 + $27_1 | 0;
             if (($28_1 | 0) < ($30_1 | 0)) {
              while (1) {
               $32_1 = $28_1 << 2;
               $29_1 = HEAPF32[$32_1 + $35_1 >> 2];
               $33_1 = ($29_1 > Math_fround(.9999999403953552) ? Math_fround(0.0) : $29_1 > Math_fround(0.0) ? Math_fround(1.0) : Math_fround(0.0)) != Math_fround(0.0);
               $25_1 = $25_1 + +($33_1 ? HEAPF32[$32_1 + $51_1 >> 2] : Math_fround(0.0));
               $36_1 = $33_1 + $36_1 | 0;
               $28_1 = $28_1 + 4 | 0;
               if (($28_1 | 0) < ($30_1 | 0)) {
                continue
               }
               break;
              }
             }
             HEAPF64[($24_1 << 3) + 1280 >> 3] = $25_1;
             $28_1 = $24_1;
             $24_1 = $24_1 + 1 | 0;
             if (($28_1 | 0) < 3) {
              continue
             }
             break;
            }            $27(0);
            $27_1 = $27_1 + 1024 | 0;
            continue;
           }
           break;
          }          if ($36_1) {
           $25_1 = HEAPF64[168];
           if ($25_1 - $25_1 == 0.0) {
            $25_1 = $25_1 + HEAPF64[169];
           }
           $25_1 = $25_1 / +($36_1 | 0);
          } else {
           $25_1 = 0.0;
          }
          $29_1 = Math_fround($25_1);
          $40_1 = $29_1;
          $45_1 = Math_fround($25_1 - +$29_1);
          $48_1 = Math_fround(1.0 / $61_1);
          $24_1 = 0;
          while (1) {
           $27_1 = $24_1 << 2;
           $29_1 = HEAPF32[$27_1 + $35_1 >> 2];
           HEAPF32[$27_1 + $50_1 >> 2] = ($29_1 > Math_fround(.9999999403953552) ? Math_fround(0.0) : $29_1 > Math_fround(0.0) ? Math_fround(1.0) : Math_fround(0.0)) != Math_fround(0.0) ? Math_fround(Math_fround(Math_fround(HEAPF32[$27_1 + $51_1 >> 2] - $40_1) - $45_1) * $48_1) : Math_fround(0.0);
           $24_1 = $24_1 + 1 | 0;
           if (($24_1 | 0) < ($6 | 0)) {
            continue
           }
           break;
          }         } else {
          $41_1 = ($0_1 | 0) != 2;
          if ($41_1) {
           if ($3) {
            $27_1 = 0;
            $29_1 = Math_fround(1.0);
            HEAPF64[168] = 0;
            HEAPF64[169] = 0;
            while (1) {
             if (($6 | 0) > ($27_1 | 0)) {
              $24_1 = $27_1 + 1024 | 0;
              $30_1 = ($6 | 0) > ($24_1 | 0) ? $24_1 : $6;
              $24_1 = 0;
              while (1) {
               $25_1 = 0.0;
               $28_1 = $24_1 + $27_1 | 0;
               if (($30_1 | 0) > ($28_1 | 0)) {
                while (1) {
                 $40_1 = HEAPF32[($28_1 << 2) + $51_1 >> 2];
                 $29_1 = $29_1 != Math_fround(0.0) ? ($40_1 >= Math_fround(0.0) ? ($40_1 <= Math_fround(1.0) ? Math_fround(1.0) : Math_fround(0.0)) : Math_fround(0.0)) : Math_fround(0.0);
                 $25_1 = $25_1 + +$40_1;
                 $28_1 = $28_1 + 4 | 0;
                 if (($30_1 | 0) > ($28_1 | 0)) {
                  continue
                 }
                 break;
                }
               }
               HEAPF64[($24_1 << 3) + 1280 >> 3] = $25_1;
               $28_1 = $24_1;
               $24_1 = $24_1 + 1 | 0;
               if (($28_1 | 0) < 3) {
                continue
               }
               break;
              }              $27(0);
              $27_1 = $27_1 + 1024 | 0;
              continue;
             }
             break;
            }            if ($29_1 != Math_fround(0.0)) {
             $25_1 = HEAPF64[168];
             if ($25_1 - $25_1 == 0.0) {
              $25_1 = $25_1 + HEAPF64[169];
             }
            } else {
             $25_1 = NaN;
            }
           } else {
            $25_1 = +HEAP32[($36_1 << 2) + $70 >> 2];
           }
          } else {
           $25_1 = 0.0;
          }
          $67 = $25_1;
          $46_1 = $12_1 ? HEAPF64[Math_imul($13_1, $36_1) + $12_1 >> 3] : $67;
          if ($61_1 > 8452712498170643941637436.0e246) {
           while (1) {
            if (($6 | 0) > ($34_1 | 0)) {
             $24_1 = ($34_1 << 2) + $35_1 | 0;
             HEAPF32[$24_1 >> 2] = +HEAPF32[$24_1 >> 2] * 8.636168555094445e-78;
             $34_1 = $34_1 + 1 | 0;
             continue;
            }
            break;
           }           $55 = 1157920892373161954235709.0e53;
          } else {
           $55 = 1.0;
          }
          if ($67 != $67) {
           $24_1 = 4;
          } else {
           $31 = $61_1 / $55;
           __inlined_func$67$16 : {
            if (!$6) {
             $5(-Infinity, Infinity, $31);
             $24_1 = 0;
             break __inlined_func$67$16;
            }
            wasm2js_scratch_store_f64(+$31);
            $24_1 = wasm2js_scratch_load_i32(1) | 0;
            wasm2js_scratch_load_i32(0) | 0;
            $24_1 = ($24_1 >>> 20 & 2047) - 1023 | 0;
            $27_1 = $24_1 - 36 | 0;
            global$1 = Math_max($7($27_1), 5.0e-324);
            global$3 = Math_max($7($24_1 - 48 | 0), 5.0e-324);
            global$2 = $7($27_1 + 23 | 0);
            global$7 = $7($24_1 + 7 | 0) * 3.0;
            global$8 = global$2 * 1.5;
            $25_1 = $31 / global$1;
            global$4 = (wasm2js_f64$0 = __wasm_nearest_f64($25_1) * global$1, wasm2js_f64$1 = $31, wasm2js_i32$0 = Math_abs($25_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
            $25_1 = $8(global$4, $46_1);
            $26_1 = $25_1 / global$1;
            $25_1 = (wasm2js_f64$0 = __wasm_nearest_f64($26_1) * global$1, wasm2js_f64$1 = $25_1, wasm2js_i32$0 = Math_abs($26_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
            $26_1 = global$0;
            $37_1 = $26_1 / global$1;
            $38_1 = (wasm2js_f64$0 = __wasm_nearest_f64($37_1) * global$1, wasm2js_f64$1 = $26_1, wasm2js_i32$0 = Math_abs($37_1) < 4503599627370496.0, wasm2js_i32$0 ? wasm2js_f64$0 : wasm2js_f64$1);
            $26_1 = $25_1 + $38_1;
            $37_1 = $26_1 - $25_1;
            global$0 = $25_1 - ($26_1 - $37_1) + ($38_1 - $37_1);
            global$5 = $26_1;
            global$6 = global$0;
            global$43 = NaN;
            $25_1 = +($6 | 0);
            if (!$18_1 & (($6 | 0) >= 1024 & $46_1 > 0.0 & $25_1 > $46_1)) {
             $24_1 = 0;
             $34_1 = 0;
             $33_1 = (~~(Math_sqrt($25_1 * Math_sqrt(Math_sqrt($25_1))) * 2.2) | 0) / 16 | 0;
             $27_1 = $33_1 << 4;
             $28_1 = $2(($27_1 + ($27_1 >> (($27_1 | 0) < 262144 ? 3 : 4)) | 0) + 36 << 2);
             $30_1 = -1;
             __inlined_func$65$58 : {
              if (($28_1 | 0) == -1) {
               break __inlined_func$65$58
              }
              $32_1 = ($6 | 0) / ($33_1 | 0) | 0;
              while (1) {
               if (($24_1 | 0) < ($33_1 | 0)) {
                $44_1 = Math_imul($24_1, $32_1) + (Math_imul($32_1 - 16 | 0, Math_imul($24_1, 40503) & 65535) >>> 16 | 0) & -16;
                $30_1 = 0;
                while (1) {
                 if (($30_1 | 0) < 16) {
                  HEAPF32[(($24_1 << 4) + $30_1 << 2) + $28_1 >> 2] = HEAPF32[($30_1 + $44_1 << 2) + $35_1 >> 2];
                  $30_1 = $30_1 + 1 | 0;
                  continue;
                 }
                 break;
                }                $24_1 = $24_1 + 1 | 0;
                continue;
               }
               break;
              }              if ($17($28_1, $27_1)) {
               $24_1 = 0;
              } else {
               $24_1 = global$22;
              }
              if (!$24_1) {
               global$10 = $28_1;
               $30_1 = -1;
               break __inlined_func$65$58;
              }
              $44_1 = ($27_1 << 2) + $28_1 | 0;
              $37_1 = +($27_1 | 0);
              $26_1 = +($6 | 0);
              $74 = $37_1 / $26_1;
              $25_1 = $46_1 * $74;
              $42 = global$21;
              $49_1 = global$20 - $31;
              $25_1 = $23($28_1, $27_1, $25_1, $31, $42 - ($42 - $49_1) * ($46_1 / $26_1), $49_1, $42, Math_sqrt(Math_min($25_1, $37_1 - $25_1)) * .25, 40);
              $68 = $26_1 * 3.84e-06;
              $30_1 = -1;
              $39_1 = ($6 | 0) < 2048 ? 1 : 12;
              $37_1 = Infinity;
              while (1) {
               if (($30_1 | 0) == -1 & ($34_1 | 0) < ($39_1 | 0)) {
                $25_1 = +Math_fround($25_1);
                $29_1 = Math_fround($31);
                $38_1 = $25($35_1, $6, Math_fround($25_1), $29_1) - $46_1;
                if ($38_1 == $38_1) {
                 $56_1 = +(global$24 | 0);
                 $62 = $25($28_1, $27_1, Math_fround($25_1), $29_1) - $38_1 * $74;
                 $57_1 = Math_min(Math_abs($25_1) * 6.0e-08, $31);
                 $49_1 = $38_1 > $68 ? Math_max($25_1 - $57_1, $49_1) : $49_1;
                 $42 = -$68 > $38_1 ? Math_min($25_1 + $57_1, $42) : $42;
                 $77 = $31 * $38_1 / $56_1;
                 $26_1 = $25_1 + $77;
                 $63 = Math_sqrt(Math_abs($38_1) * $74) * 3.0 + 3.0;
                 $24_1 = $56_1 >= 64.0;
                 if ($24_1) {
                  $24_1 = $26_1 >= $49_1;
                 }
                 if ($24_1) {
                  $24_1 = $26_1 <= $42;
                 }
                 if ($24_1) {
                  $24_1 = $63 >= Math_abs($25($28_1, $27_1, Math_fround($26_1), Math_fround($31)) - $62);
                 }
                 if ($24_1) {
                  $25_1 = $26_1;
                  $26_1 = +(global$24 | 0);
                  $62 = $56_1 * $74;
                  $63 = $26_1 + $62;
                  $26_1 = (Math_sqrt($63) + Math_abs($26_1 - $62)) / $63 * Math_abs($77) + $31 * $68 / $56_1 + $57_1;
                  global$35 = $25_1 - $26_1;
                  global$37 = $25_1 + $26_1;
                 } else {
                  $26_1 = $62 + $63;
                  $56_1 = $62 - $63;
                  if ($38_1 > $68) {
                   $26_1 = $25_1 - $57_1;
                  } else {
                   if ($26_1 >= +($27_1 | 0)) {
                    $26_1 = -Infinity;
                   } else {
                    $26_1 = $23($28_1, $27_1, $26_1, $31, $25_1, $49_1, $25_1, 1.0, 40) - $57_1;
                   }
                  }
                  global$35 = $26_1;
                  if (-$68 > $38_1) {
                   $26_1 = $25_1 + $57_1;
                  } else {
                   if ($56_1 <= 0.0) {
                    $26_1 = Infinity;
                   } else {
                    $26_1 = $23($28_1, $27_1, $56_1, $31, $25_1, $25_1, $42, 1.0, 40) + $57_1;
                   }
                  }
                  global$37 = $26_1;
                 }
                 $26_1 = Math_abs($38_1);
                 $33_1 = $26_1 < $37_1 * .25;
                 $37_1 = $26_1;
                 if (!$24_1) {
                  $33_1 = !$37($28_1, $27_1, $31, $25_1, $44_1, ($27_1 >> (($27_1 | 0) < 262144 ? 3 : 4)) + 32 | 0);
                 }
                 $26_1 = $38_1 > 0.0 ? global$37 : global$35;
                 if (!($49_1 < $26_1 & $26_1 < $42)) {
                  $26_1 = $49_1 * .5 + $42 * .5;
                 }
                 if ($33_1) {
                  $32_1 = -1;
                  __inlined_func$63$66 : {
                   if (!(global$35 <= $25_1 & global$37 >= $25_1)) {
                    break __inlined_func$63$66
                   }
                   $30_1 = ($6 >> (($6 | 0) < 262144 ? 3 : 4)) + 32 | 0;
                   $33_1 = $2(($30_1 << 2) + 32 | 0);
                   $32_1 = -1;
                   if (($33_1 | 0) == -1) {
                    break __inlined_func$63$66
                   }
                   $30_1 = $37($35_1, $6, $31, $25_1, $33_1, $30_1);
                   if (!$30_1) {
                    global$30 = global$25;
                    global$31 = global$26;
                    global$33 = global$27;
                    global$34 = global$28;
                    $32_1 = global$29;
                    if (global$37 == Infinity | global$35 == -Infinity) {
                     if ($32_1) {
                      $17($33_1, $32_1);
                      $52_1 = !global$22;
                     } else {
                      $52_1 = 1;
                     }
                     $30_1 = $52_1 ? -1 : $30_1;
                     global$35 = Math_max(global$35, global$20 - $31 * 1.001);
                     global$37 = Math_min(global$37, global$21 + $31 * .001);
                    }
                    global$38 = 0.0;
                    global$36 = 0.0;
                    global$39 = 0;
                    if (!$30_1) {
                     $30_1 = $41($33_1, $32_1, $31, $25_1);
                    }
                    if (($30_1 | 0) == -2) {
                     $33($35_1, $6, $31);
                     $30_1 = 0;
                    }
                   }
                   global$10 = $33_1;
                   $32_1 = $30_1;
                  }
                  $30_1 = $32_1;
                 }
                 $25_1 = $24_1 ? $25_1 : $26_1;
                 $34_1 = $34_1 + 1 | 0;
                 continue;
                }
               }
               break;
              }              global$10 = $28_1;
              global$43 = $25_1;
             }
             $24_1 = $30_1;
             if (($24_1 | 0) != -1) {
              break __inlined_func$67$16
             }
            }
            $24_1 = $17($35_1, $6);
            if ($24_1) {
             break __inlined_func$67$16
            }
            $25_1 = $46_1 - +(global$23 | 0);
            $24_1 = 2;
            if ($25_1 < 0.0) {
             break __inlined_func$67$16
            }
            $24_1 = 3;
            if (!$18_1 & $25_1 > +(global$22 | 0)) {
             break __inlined_func$67$16
            }
            global$32 = 0.0;
            global$31 = 0.0;
            global$30 = 0.0;
            global$34 = 0;
            global$33 = 0;
            if ($18_1) {
             $24_1 = ($21($35_1, $6, $31, 0.0, 0.0, 0.0) | 0) <= 0;
            } else {
             $24_1 = 0;
            }
            if ($24_1) {
             if (!global$27) {
              $33($35_1, $6, $31);
             }
             global$12 = 0.0;
             global$13 = 0.0;
             global$16 = global$27;
             global$17 = global$28;
            } else {
             if ($25_1 == 0.0) {
              $5(global$21, Infinity, $31);
             } else {
              if ($25_1 == +(global$22 | 0)) {
               $5(-Infinity, global$20, $31);
              } else {
               $26_1 = global$20;
               $42 = $31 * -1.001;
               $37_1 = $26_1 + $42;
               $38_1 = $37_1 - $26_1;
               global$0 = $26_1 - ($37_1 - $38_1) + ($42 - $38_1);
               global$35 = $37_1;
               global$36 = global$0;
               $26_1 = global$21;
               $42 = $31 * .001;
               $37_1 = $26_1 + $42;
               $38_1 = $37_1 - $26_1;
               global$0 = $26_1 - ($37_1 - $38_1) + ($42 - $38_1);
               global$37 = $37_1;
               global$38 = global$0;
               global$39 = 1;
               $25_1 = Math_sqrt(Math_min($25_1, +(global$22 | 0) - $25_1)) * .25;
               if (global$43 == global$43) {
                $26_1 = global$43;
               } else {
                $26_1 = global$37 - (global$37 - global$35) * ($46_1 / +($6 | 0));
               }
               if (($41($35_1, $6, $31, $23($35_1, $6, $46_1, $31, $26_1, global$35, global$37, $25_1, ($6 | 0) < 1024 ? 8 : 24)) | 0) == -2) {
                $33($35_1, $6, $31);
               }
              }
             }
            }
            $24_1 = 0;
           }
          }
          $34_1 = $24_1;
          if (!$34_1) {
           if ($41_1) {
            $80_1 = ($36_1 << 3) + $21_1 | 0;
            $44_1 = ($54 + $60_1 | 0) + $9 | 0;
            $24_1 = !$0_1;
            $39_1 = $24_1;
            $27_1 = ($1_1 | 0) == 1;
            $37_1 = HEAPF64[Math_imul($17_1, $36_1) + $16_1 >> 3] / ($24_1 & $27_1 ? $55 : 1.0);
            $33_1 = 0;
            $52();
            $81_1 = Math_fround(global$44);
            $82_1 = Math_fround(global$45);
            $31 = $61_1 / $55;
            $83_1 = Math_fround(1.0 / $31);
            $78_1 = Math_fround(global$14);
            $79_1 = Math_fround(global$15);
            $84_1 = Math_fround($31);
            $85_1 = Math_fround($31 * .5);
            $30_1 = $24_1 ? $27_1 : $24_1;
            $52_1 = $30_1 ? !$11_1 : $30_1;
            $41_1 = $0_1 ? 4 : 32;
            HEAPF64[168] = 0;
            HEAPF64[169] = 0;
            HEAPF64[170] = 0;
            HEAPF64[171] = 0;
            while (1) {
             if (($6 | 0) > ($33_1 | 0)) {
              $24_1 = $33_1 + 1024 | 0;
              $32_1 = ($6 | 0) > ($24_1 | 0) ? $24_1 : $6;
              $28_1 = 0;
              while (1) {
               $25_1 = 0.0;
               $26_1 = 0.0;
               $27_1 = $28_1 + $33_1 | 0;
               if (($32_1 | 0) > ($27_1 | 0)) {
                while (1) {
                 $24_1 = $27_1 + $41_1 | 0;
                 $86 = ($24_1 | 0) < ($32_1 | 0) ? $24_1 : $32_1;
                 $48_1 = Math_fround(0.0);
                 $69 = Math_fround(0.0);
                 $24_1 = $27_1;
                 while (1) {
                  $66 = $24_1 << 2;
                  $40_1 = HEAPF32[$66 + $35_1 >> 2];
                  $76 = Math_fround(Math_fround($40_1 - $81_1) - $82_1);
                  $29_1 = Math_fround($76 * $83_1);
                  $29_1 = $29_1 > Math_fround(.9999999403953552) ? Math_fround(.9999999403953552) : $29_1;
                  $45_1 = $40_1 > $79_1 ? Math_fround(1.0) : Math_fround(0.0);
                  $53_1 = $45_1 != Math_fround(0.0) ? Math_fround(1.0) : Math_fround(0.0);
                  $43_1 = $40_1 <= $78_1 ? Math_fround(1.0) : Math_fround(0.0);
                  $43_1 = $45_1 < $43_1 ? $43_1 : $45_1;
                  $29_1 = $29_1 > $53_1 ? $29_1 : $53_1;
                  if ($51_1) {
                   $75 = HEAPF32[$51_1 + $66 >> 2];
                  } else {
                   $75 = HEAP32[($24_1 << 2) + $8_1 >> 2] == ($44_1 | 0) ? Math_fround(1.0) : Math_fround(0.0);
                  }
                  $29_1 = Math_fround($29_1 - $75);
                  $53_1 = $29_1;
                  $45_1 = Math_fround($29_1 * $29_1);
                  if ($52_1) {
                   $29_1 = $43_1 != Math_fround(0.0) ? Math_fround(NaN) : $29_1;
                  } else {
                   if (($0_1 | 0) == 1) {
                    $45_1 = $29_1 != Math_fround(0.0) ? Math_fround($29_1 * Math_fround(Math_fround($85_1 * $29_1) + ($40_1 > $78_1 ? ($40_1 > $79_1 ? Math_fround($76 - $84_1) : Math_fround(0.0)) : $76))) : Math_fround(0.0);
                   } else {
                    if ($11_1) {
                     $53_1 = Math_fround($29_1 * HEAPF32[($24_1 << 2) + $11_1 >> 2]);
                     $75 = $53_1;
                     $45_1 = Math_fround($53_1 * $29_1);
                    }
                   }
                   $29_1 = $30_1 ? ($43_1 != Math_fround(0.0) ? Math_fround(NaN) : $53_1) : ($1_1 | 0) == 2 ? $45_1 : $53_1;
                  }
                  $48_1 = Math_fround($48_1 + $45_1);
                  $69 = Math_fround($69 + ($43_1 != Math_fround(0.0) ? Math_fround(0.0) : $75));
                  HEAPF32[($24_1 << 2) + $50_1 >> 2] = $29_1;
                  $24_1 = $24_1 + 4 | 0;
                  if (($86 | 0) > ($24_1 | 0)) {
                   continue
                  }
                  break;
                 }                 $25_1 = $25_1 + +$48_1;
                 $26_1 = $26_1 + +$69;
                 $27_1 = $27_1 + $41_1 | 0;
                 if (($32_1 | 0) > ($27_1 | 0)) {
                  continue
                 }
                 break;
                }
               }
               $24_1 = $28_1 << 3;
               HEAPF64[$24_1 + 1280 >> 3] = $25_1;
               HEAPF64[$24_1 + 1312 >> 3] = $26_1;
               $24_1 = $28_1;
               $28_1 = $24_1 + 1 | 0;
               if (($24_1 | 0) < 3) {
                continue
               }
               break;
              }              $27(0);
              $27(1);
              $33_1 = $33_1 + 1024 | 0;
              continue;
             }
             break;
            }            if ($1_1) {
             if ($11_1) {
              $25_1 = HEAPF64[170];
              if ($25_1 - $25_1 == 0.0) {
               $25_1 = $25_1 + HEAPF64[171];
              }
             } else {
              $26_1 = $46_1 - +(global$17 | 0);
              $25_1 = HEAPF64[170];
              if ($25_1 - $25_1 == 0.0) {
               $25_1 = $25_1 + HEAPF64[171];
              }
              $25_1 = $26_1 - $25_1;
             }
             $25_1 = (global$16 | 0) > 0 & $30_1 ? $25_1 / +(global$16 | 0) : 0.0;
             $40_1 = Math_fround($25_1);
             $45_1 = Math_fround($25_1 - +Math_fround($25_1));
             $48_1 = Math_fround($30_1 ? $37_1 / $31 : $37_1);
             $24_1 = 0;
             while (1) {
              $27_1 = ($24_1 << 2) + $50_1 | 0;
              $29_1 = HEAPF32[$27_1 >> 2];
              HEAPF32[$27_1 >> 2] = $29_1 == $29_1 ? Math_fround(Math_fround(Math_fround($29_1 - $40_1) - $45_1) * $48_1) : Math_fround(0.0);
              $24_1 = $24_1 + 1 | 0;
              if (($6 | 0) > ($24_1 | 0)) {
               continue
              }
              break;
             }            }
            $25_1 = HEAPF64[168];
            if ($25_1 - $25_1 == 0.0) {
             $25_1 = $25_1 + HEAPF64[169];
            }
            $26_1 = $25_1 + ($46_1 == $67 ? 0.0 : (global$44 + global$45) * ($46_1 - $67));
            __inlined_func$77$17 : {
             if (($0_1 | 0) == 1) {
              break __inlined_func$77$17
             }
             $26_1 = $25_1;
            }
            $25_1 = $26_1;
            HEAPF64[$80_1 >> 3] = $39_1 ? $25_1 : $25_1 * $55;
           } else {
            $24_1 = 0;
            $52();
            $40_1 = Math_fround(global$44);
            $45_1 = Math_fround(global$45);
            $48_1 = Math_fround(1.0 / ($61_1 / $55));
            $69 = Math_fround(global$15);
            while (1) {
             $27_1 = $24_1 << 2;
             $43_1 = HEAPF32[$27_1 + $35_1 >> 2];
             $29_1 = $43_1 > $69 ? Math_fround(1.0) : Math_fround(0.0);
             $43_1 = Math_fround(Math_fround(Math_fround($43_1 - $40_1) - $45_1) * $48_1);
             $43_1 = $43_1 > Math_fround(.9999999403953552) ? Math_fround(.9999999403953552) : $43_1;
             HEAPF32[$27_1 + $50_1 >> 2] = $29_1 < $43_1 ? $43_1 : $29_1;
             $24_1 = $24_1 + 1 | 0;
             if (($24_1 | 0) < ($6 | 0)) {
              continue
             }
             break;
            }           }
           $24_1 = $36_1 << 3;
           $46($55, $61_1, $24_1 + $19_1 | 0, ($36_1 << 2) + $20_1 | 0, $22_1 + $24_1 | 0, $23_1 + $24_1 | 0);
          }
         }
        }
        if ($3) {
         $10(2, ($6 << 2) + $51_1 | 0);
        }
        $24_1 = $6 << 2;
        $10(1, $24_1 + $50_1 | 0);
        $10(0, $24_1 + $35_1 | 0);
        if ($34_1) {
         return $34_1
        }
        $60_1 = $60_1 + 1 | 0;
        continue;
       }
       break;
      }      if ($47_1 ? $1_1 : 0) {
       $35($65, $58_1, $73_1, $6, $4 + $59_1 | 0, $7_1 << 2);
      }
      $54 = $54 + $64 | 0;
      continue;
     }
     break;
    }    $72_1 = $72_1 + 1 | 0;
    continue;
   }
   break;
  }  global$10 = $70;
  return 0;
 }
 
 function $30($0_1) {
  var $1_1 = 0, $2_1 = 0, $3 = 0, $4 = 0, $5_1 = 0;
  wasm2js_scratch_store_f64(+$0_1);
  $1_1 = wasm2js_scratch_load_i32(1) | 0;
  $2_1 = wasm2js_scratch_load_i32(0) | 0;
  $3 = $2_1 + 1 | 0;
  $4 = $3 ? $1_1 : $1_1 + 1 | 0;
  $5_1 = $1_1 - !$2_1 | 0;
  $1_1 = ($1_1 | 0) < 0;
  $3 = $1_1 ? $3 : $2_1 - 1 | 0;
  $2_1 = $0_1 == 0.0;
  wasm2js_scratch_store_i32(0, ($2_1 ? 1 : $3) | 0);
  wasm2js_scratch_store_i32(1, ($2_1 ? -2147483648 : $1_1 ? $4 : $5_1) | 0);
  return +wasm2js_scratch_load_f64();
 }
 
 function $32($0_1, $1_1, $2_1) {
  $44($0_1, $1_1, global$15, global$15);
  $5(global$21, global$20, $2_1);
 }
 
 function $33($0_1, $1_1, $2_1) {
  var $3 = Math_fround(0);
  $3 = Math_fround(global$15);
  $45($0_1, $1_1, $3, $3);
  $5(global$21, global$20, $2_1);
 }
 
 function $34($0_1, $1_1, $2_1, $3, $4, $5_1) {
  var $6 = 0, $7_1 = 0;
  while (1) {
   if (($2_1 | 0) > ($7_1 | 0)) {
    $6 = 0;
    while (1) {
     if (($3 | 0) > ($6 | 0)) {
      HEAPF64[(Math_imul($5_1, $6) + $4 | 0) + ($7_1 << 3) >> 3] = HEAPF64[(Math_imul($1_1, $7_1) + $0_1 | 0) + ($6 << 3) >> 3];
      $6 = $6 + 1 | 0;
      continue;
     }
     break;
    }    $7_1 = $7_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $35($0_1, $1_1, $2_1, $3, $4, $5_1) {
  var $6 = 0, $7_1 = 0;
  while (1) {
   if (($2_1 | 0) > ($7_1 | 0)) {
    $6 = 0;
    while (1) {
     if (($3 | 0) > ($6 | 0)) {
      HEAPF32[(Math_imul($5_1, $6) + $4 | 0) + ($7_1 << 2) >> 2] = HEAPF32[(Math_imul($1_1, $7_1) + $0_1 | 0) + ($6 << 2) >> 2];
      $6 = $6 + 1 | 0;
      continue;
     }
     break;
    }    $7_1 = $7_1 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $36($0_1, $1_1, $2_1, $3, $4, $5_1) {
  var $6 = 0.0, $7_1 = 0.0;
  global$15 = -Infinity;
  global$14 = -Infinity;
  if (global$35 > -Infinity) {
   $18(global$35, 0.0, 0.0);
  }
  $6 = global$14;
  $7_1 = global$15;
  global$15 = Infinity;
  global$14 = Infinity;
  if (global$37 < Infinity) {
   $18(global$37, 0.0, 0.0);
  }
  $2_1 = $3 + $2_1 * .5;
  global$32 = Math_abs($2_1) < global$3 * 4503599627370496.0 ? 0.0 : $2_1;
  return $38($0_1, $1_1, global$32, $6, global$14, $7_1, global$15, $4, $5_1);
 }
 
 function $37($0_1, $1_1, $2_1, $3, $4, $5_1) {
  var $6 = 0.0, $7_1 = 0.0;
  global$15 = -Infinity;
  global$14 = -Infinity;
  if (global$35 > -Infinity) {
   $19(global$35, 0.0, 0.0);
  }
  $6 = global$14;
  $7_1 = global$15;
  global$15 = Infinity;
  global$14 = Infinity;
  if (global$37 < Infinity) {
   $19(global$37, 0.0, 0.0);
  }
  $2_1 = $3 + $2_1 * .5;
  global$32 = Math_abs($2_1) < global$3 * 4503599627370496.0 ? 0.0 : +Math_fround($2_1);
  return $39($0_1, $1_1, global$32, $6, global$14, $7_1, global$15, $4, $5_1);
 }
 
 function $38($0_1, $1_1, $2_1, $3, $4, $5_1, $6, $7_1, $8_1) {
  var $9 = 0.0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0.0, $14 = 0, $15_1 = 0.0, $16_1 = 0.0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0.0, $22_1 = 0.0, $23_1 = 0, $24_1 = 0;
  if ($4 > $5_1) {
   $5_1 = $6;
   $4 = $5_1;
  }
  $21_1 = global$7;
  $22_1 = global$8;
  global$29 = 0;
  global$25 = 0.0;
  global$26 = 0.0;
  while (1) {
   if (($1_1 | 0) > ($12_1 | 0)) {
    $11_1 = $12_1 + 4096 | 0;
    $17_1 = ((($1_1 | 0) > ($11_1 | 0) ? $11_1 : $1_1) << 3) + $0_1 | 0;
    $13_1 = 0.0;
    $16_1 = 0.0;
    $11_1 = ($12_1 << 3) + $0_1 | 0;
    while (1) {
     $10_1 = $11_1 + 256 | 0;
     $18_1 = $10_1 >>> 0 < $17_1 >>> 0 ? $10_1 : $17_1;
     $10_1 = $11_1;
     while (1) {
      $9 = HEAPF64[$10_1 >> 3];
      $14 = ($5_1 < $9 ? 0.0 : $9 > $4 ? 1.0 : 0.0) != 0.0;
      $19_1 = $14 + $19_1 | 0;
      $20_1 = ($6 < $9) + $20_1 | 0;
      $23_1 = ($3 >= $9) + $23_1 | 0;
      $15_1 = $14 ? $9 - $2_1 : 0.0;
      $9 = $15_1 + $21_1 - $21_1;
      $13_1 = $13_1 + $9;
      $16_1 = $16_1 + ($15_1 - $9 + $22_1 - $22_1);
      $10_1 = $10_1 + 8 | 0;
      if ($18_1 >>> 0 > $10_1 >>> 0) {
       continue
      }
      break;
     }     $14 = ($19_1 + $20_1 | 0) + $23_1 | 0;
     if (($14 - $24_1 | 0) != (($18_1 - $11_1 | 0) + 7 >>> 3 | 0)) {
      if ((global$29 + 32 | 0) > ($8_1 | 0)) {
       return -1
      }
      $10_1 = $11_1;
      while (1) {
       $9 = HEAPF64[$10_1 >> 3];
       HEAPF64[(global$29 << 3) + $7_1 >> 3] = $9;
       global$29 = global$29 + ((($3 >= $9 ? 1.0 : 0.0) != ($4 < $9 ? 1.0 : 0.0) ? 1.0 : 0.0) == (($5_1 < $9 ? 1.0 : 0.0) != ($6 < $9 ? 1.0 : 0.0) ? 1.0 : 0.0)) | 0;
       $10_1 = $10_1 + 8 | 0;
       if ($18_1 >>> 0 > $10_1 >>> 0) {
        continue
       }
       break;
      }     }
     $24_1 = $14;
     $11_1 = $11_1 + 256 | 0;
     if ($17_1 >>> 0 > $11_1 >>> 0) {
      continue
     }
     break;
    }    $9 = $13_1 + $16_1;
    $15_1 = $9 - $13_1;
    global$0 = $13_1 - ($9 - $15_1) + ($16_1 - $15_1);
    if ($12_1) {
     $9 = $1(global$25, global$26, $9, global$0);
    }
    global$25 = $9;
    global$26 = global$0;
    $12_1 = $12_1 + 4096 | 0;
    continue;
   }
   break;
  }  global$27 = $19_1;
  global$28 = $20_1;
  return 0;
 }
 
 function $39($0_1, $1_1, $2_1, $3, $4, $5_1, $6, $7_1, $8_1) {
  var $9 = Math_fround(0), $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = Math_fround(0), $19_1 = Math_fround(0), $20_1 = Math_fround(0), $21_1 = Math_fround(0), $22_1 = Math_fround(0), $23_1 = Math_fround(0), $24_1 = 0, $25_1 = Math_fround(0), $26_1 = Math_fround(0), $27_1 = 0;
  $18_1 = Math_fround($3);
  if ($4 > $5_1) {
   $5_1 = $6;
   $4 = $5_1;
  }
  $19_1 = Math_fround($4);
  $20_1 = Math_fround($5_1);
  $21_1 = Math_fround($6);
  $26_1 = Math_fround($2_1);
  $22_1 = Math_fround(global$7);
  $23_1 = Math_fround(global$8);
  global$29 = 0;
  global$25 = 0.0;
  global$26 = 0.0;
  while (1) {
   if (($1_1 | 0) > ($12_1 | 0)) {
    $11_1 = $12_1 + 4096 | 0;
    $14 = ((($1_1 | 0) > ($11_1 | 0) ? $11_1 : $1_1) << 2) + $0_1 | 0;
    $2_1 = 0.0;
    $3 = 0.0;
    $11_1 = ($12_1 << 2) + $0_1 | 0;
    while (1) {
     $10_1 = $11_1 + 128 | 0;
     $15_1 = $10_1 >>> 0 < $14 >>> 0 ? $10_1 : $14;
     $10_1 = $11_1;
     while (1) {
      $9 = HEAPF32[$10_1 >> 2];
      $13_1 = ($9 > $20_1 ? Math_fround(0.0) : $9 > $19_1 ? Math_fround(1.0) : Math_fround(0.0)) != Math_fround(0.0);
      $16_1 = $13_1 + $16_1 | 0;
      $17_1 = ($9 > $21_1) + $17_1 | 0;
      $24_1 = ($9 <= $18_1) + $24_1 | 0;
      $25_1 = $13_1 ? Math_fround($9 - $26_1) : Math_fround(0.0);
      $9 = Math_fround(Math_fround($25_1 + $22_1) - $22_1);
      $2_1 = $2_1 + +$9;
      $3 = $3 + +Math_fround(Math_fround(Math_fround($25_1 - $9) + $23_1) - $23_1);
      $10_1 = $10_1 + 4 | 0;
      if ($15_1 >>> 0 > $10_1 >>> 0) {
       continue
      }
      break;
     }     $13_1 = ($16_1 + $17_1 | 0) + $24_1 | 0;
     if (($13_1 - $27_1 | 0) != (($15_1 - $11_1 | 0) + 3 >>> 2 | 0)) {
      if ((global$29 + 32 | 0) > ($8_1 | 0)) {
       return -1
      }
      $10_1 = $11_1;
      while (1) {
       $9 = HEAPF32[$10_1 >> 2];
       HEAPF32[(global$29 << 2) + $7_1 >> 2] = $9;
       global$29 = global$29 + ((($9 <= $18_1 ? Math_fround(1.0) : Math_fround(0.0)) != ($9 > $19_1 ? Math_fround(1.0) : Math_fround(0.0)) ? Math_fround(1.0) : Math_fround(0.0)) == (($9 > $20_1 ? Math_fround(1.0) : Math_fround(0.0)) != ($9 > $21_1 ? Math_fround(1.0) : Math_fround(0.0)) ? Math_fround(1.0) : Math_fround(0.0))) | 0;
       $10_1 = $10_1 + 4 | 0;
       if ($15_1 >>> 0 > $10_1 >>> 0) {
        continue
       }
       break;
      }     }
     $27_1 = $13_1;
     $11_1 = $11_1 + 128 | 0;
     if ($14 >>> 0 > $11_1 >>> 0) {
      continue
     }
     break;
    }    $4 = $2_1 + $3;
    $5_1 = $4 - $2_1;
    global$0 = $2_1 - ($4 - $5_1) + ($3 - $5_1);
    if ($12_1) {
     $4 = $1(global$25, global$26, $4, global$0);
    }
    global$25 = $4;
    global$26 = global$0;
    $12_1 = $12_1 + 4096 | 0;
    continue;
   }
   break;
  }  global$27 = $16_1;
  global$28 = $17_1;
  return 0;
 }
 
 function $40($0_1, $1_1, $2_1, $3) {
  var $4 = 0, $5_1 = 0, $6 = 0.0, $7_1 = 0, $8_1 = 0.0, $9 = 0.0, $10_1 = 0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0.0, $14 = 0, $15_1 = 0, $16_1 = 0.0, $17_1 = 0.0, $18_1 = 0, $19_1 = 0;
  $11_1 = $3;
  $4 = $0(global$37);
  $7_1 = i64toi32_i32$HIGH_BITS;
  $12_1 = $0(global$35);
  $15_1 = $4 - $12_1 | 0;
  $7_1 = $7_1 - (i64toi32_i32$HIGH_BITS + ($4 >>> 0 < $12_1 >>> 0) | 0) | 0;
  $12_1 = 1;
  while (1) {
   if (($12_1 | 0) <= 1024) {
    $4 = $20($0_1, $1_1, $2_1, $11_1, $13_1, $16_1);
    if (!($4 | global$27)) {
     return -2
    }
    if (($4 | 0) > 0) {
     global$35 = $3;
     global$36 = $6;
    } else {
     global$37 = $3;
     global$38 = $6;
    }
    $14 = 0;
    if ((global$27 | 0) > 0) {
     $11_1 = global$40;
     $13_1 = global$41;
     $6 = $11_1 + $13_1;
     $3 = $6 - $11_1;
     global$0 = $11_1 - ($6 - $3) + ($13_1 - $3);
     $16_1 = global$42;
     $8_1 = global$0 + $16_1;
     $3 = $6 + $8_1;
     $9 = $3 - $6;
     global$0 = $6 - ($3 - $9) + ($8_1 - $9);
     $6 = global$0;
     $18($11_1, $13_1, $16_1);
     $9 = global$36;
     $8_1 = global$35;
     $5_1 = $3 > $8_1 ? -1 : 1;
     __inlined_func$3$20 : {
      if ($3 != $8_1) {
       break __inlined_func$3$20
      }
      $5_1 = $6 > $9 ? -1 : $6 < $9;
     }
     $9 = global$38;
     $8_1 = global$37;
     $10_1 = $8_1 > $3 ? -1 : 1;
     __inlined_func$3$21 : {
      if ($3 != $8_1) {
       break __inlined_func$3$21
      }
      $10_1 = $6 < $9 ? -1 : $6 > $9;
     }
     $14 = ($5_1 & $10_1) < 0;
     if ($4) {
      if (($10_1 | 0) <= 0 & ($5_1 | 0) <= 0) {
       $4 = 0;
       $5_1 = 0;
       $10_1 = 0;
       if (($1_1 | 0) > 0) {
        $9 = global$14;
        $8_1 = global$15;
        while (1) {
         $17_1 = HEAPF64[($4 << 3) + $0_1 >> 3];
         $5_1 = ($9 < $17_1) + $5_1 | 0;
         $10_1 = ($8_1 < $17_1) + $10_1 | 0;
         $4 = $4 + 1 | 0;
         if (($4 | 0) < ($1_1 | 0)) {
          continue
         }
         break;
        }       }
       $4 = global$34 + $10_1 | 0;
       $5_1 = (global$27 | 0) == ((global$33 + (global$34 + $5_1 | 0) | 0) - $4 | 0) & ($4 | 0) == (global$28 | 0);
      } else {
       $5_1 = 0;
      }
     } else {
      $5_1 = 1;
     }
     if ($5_1) {
      global$12 = $53(global$40, global$41, global$42);
      global$13 = global$0;
      global$16 = global$27;
      global$17 = global$28;
      return 0;
     }
    }
    $18_1 = $14;
    if ($12_1 & 3) {
     $5_1 = 0;
    } else {
     $4 = $7_1 >>> 1 | 0;
     $5_1 = ($7_1 & 1) << 31 | $15_1 >>> 1;
     $7_1 = $0(global$37);
     $10_1 = i64toi32_i32$HIGH_BITS;
     $14 = $0(global$35);
     $15_1 = $7_1 - $14 | 0;
     $7_1 = $10_1 - (i64toi32_i32$HIGH_BITS + ($7_1 >>> 0 < $14 >>> 0) | 0) | 0;
     $5_1 = !$7_1 & $15_1 >>> 0 <= 1 | (($4 | 0) == ($7_1 | 0) & $5_1 >>> 0 < $15_1 >>> 0 | $4 >>> 0 < $7_1 >>> 0);
    }
    if (!($5_1 ? 0 : $18_1)) {
     if (!global$39) {
      $4 = $20($0_1, $1_1, $2_1, global$35, global$36, 0.0);
      $5_1 = $20($0_1, $1_1, $2_1, global$37, global$38, 0.0);
      if (($4 | 0) < 0 | ($5_1 | 0) > 0) {
       return -1
      }
      global$39 = 1;
      if ($4) {
       if (!$5_1) {
        global$35 = global$37;
        global$36 = 0.0;
       }
      } else {
       global$37 = global$35;
       global$38 = 0.0;
      }
     }
     $4 = $19_1;
     $19_1 = $4 + 1 | 0;
     $11_1 = $43(!($4 & 1), $2_1);
     $3 = $11_1;
     $16_1 = 0.0;
     $13_1 = global$0;
     $6 = $13_1;
    }
    $12_1 = $12_1 + 1 | 0;
    continue;
   }
   break;
  }  wasm2js_trap();
 }
 
 function $41($0_1, $1_1, $2_1, $3) {
  var $4 = 0, $5_1 = 0, $6 = 0.0, $7_1 = 0, $8_1 = 0, $9 = 0.0, $10_1 = 0.0, $11_1 = 0.0, $12_1 = 0, $13_1 = 0.0, $14 = 0, $15_1 = 0, $16_1 = 0.0, $17_1 = Math_fround(0), $18_1 = Math_fround(0), $19_1 = Math_fround(0), $20_1 = 0, $21_1 = 0;
  $9 = $3;
  $4 = $0(global$37);
  $7_1 = i64toi32_i32$HIGH_BITS;
  $12_1 = $0(global$35);
  $15_1 = $4 - $12_1 | 0;
  $7_1 = $7_1 - (i64toi32_i32$HIGH_BITS + ($4 >>> 0 < $12_1 >>> 0) | 0) | 0;
  $12_1 = 1;
  while (1) {
   if (($12_1 | 0) <= 1024) {
    $4 = $21($0_1, $1_1, $2_1, $9, $13_1, $16_1);
    if (!($4 | global$27)) {
     return -2
    }
    if (($4 | 0) > 0) {
     global$35 = $3;
     global$36 = $6;
    } else {
     global$37 = $3;
     global$38 = $6;
    }
    $14 = 0;
    if ((global$27 | 0) > 0) {
     $9 = global$40;
     $13_1 = global$41;
     $6 = $9 + $13_1;
     $3 = $6 - $9;
     global$0 = $9 - ($6 - $3) + ($13_1 - $3);
     $16_1 = global$42;
     $10_1 = global$0 + $16_1;
     $3 = $6 + $10_1;
     $11_1 = $3 - $6;
     global$0 = $6 - ($3 - $11_1) + ($10_1 - $11_1);
     $6 = global$0;
     $19($9, $13_1, $16_1);
     $11_1 = global$36;
     $10_1 = global$35;
     $5_1 = $3 > $10_1 ? -1 : 1;
     __inlined_func$3$22 : {
      if ($3 != $10_1) {
       break __inlined_func$3$22
      }
      $5_1 = $6 > $11_1 ? -1 : $6 < $11_1;
     }
     $11_1 = global$38;
     $10_1 = global$37;
     $8_1 = $10_1 > $3 ? -1 : 1;
     __inlined_func$3$23 : {
      if ($3 != $10_1) {
       break __inlined_func$3$23
      }
      $8_1 = $6 < $11_1 ? -1 : $6 > $11_1;
     }
     $14 = ($5_1 & $8_1) < 0;
     if ($4) {
      if (($8_1 | 0) <= 0 & ($5_1 | 0) <= 0) {
       $4 = 0;
       $5_1 = 0;
       $8_1 = 0;
       if (($1_1 | 0) > 0) {
        $18_1 = Math_fround(global$14);
        $19_1 = Math_fround(global$15);
        while (1) {
         $17_1 = HEAPF32[($4 << 2) + $0_1 >> 2];
         $5_1 = ($18_1 < $17_1) + $5_1 | 0;
         $8_1 = ($19_1 < $17_1) + $8_1 | 0;
         $4 = $4 + 1 | 0;
         if (($4 | 0) < ($1_1 | 0)) {
          continue
         }
         break;
        }       }
       $4 = global$34 + $8_1 | 0;
       $5_1 = (global$27 | 0) == ((global$33 + (global$34 + $5_1 | 0) | 0) - $4 | 0) & ($4 | 0) == (global$28 | 0);
      } else {
       $5_1 = 0;
      }
     } else {
      $5_1 = 1;
     }
     if ($5_1) {
      global$12 = $53(global$40, global$41, global$42);
      global$13 = global$0;
      global$16 = global$27;
      global$17 = global$28;
      return 0;
     }
    }
    $20_1 = $14;
    if ($12_1 & 3) {
     $5_1 = 0;
    } else {
     $4 = $7_1 >>> 1 | 0;
     $5_1 = ($7_1 & 1) << 31 | $15_1 >>> 1;
     $7_1 = $0(global$37);
     $8_1 = i64toi32_i32$HIGH_BITS;
     $14 = $0(global$35);
     $15_1 = $7_1 - $14 | 0;
     $7_1 = $8_1 - (i64toi32_i32$HIGH_BITS + ($7_1 >>> 0 < $14 >>> 0) | 0) | 0;
     $5_1 = !$7_1 & $15_1 >>> 0 <= 1 | (($4 | 0) == ($7_1 | 0) & $5_1 >>> 0 < $15_1 >>> 0 | $4 >>> 0 < $7_1 >>> 0);
    }
    if (!($5_1 ? 0 : $20_1)) {
     if (!global$39) {
      $4 = $21($0_1, $1_1, $2_1, global$35, global$36, 0.0);
      $5_1 = $21($0_1, $1_1, $2_1, global$37, global$38, 0.0);
      if (($4 | 0) < 0 | ($5_1 | 0) > 0) {
       return -1
      }
      global$39 = 1;
      if ($4) {
       if (!$5_1) {
        global$35 = global$37;
        global$36 = 0.0;
       }
      } else {
       global$37 = global$35;
       global$38 = 0.0;
      }
     }
     $4 = $21_1;
     $21_1 = $4 + 1 | 0;
     $9 = $43(!($4 & 1), $2_1);
     $3 = $9;
     $16_1 = 0.0;
     $13_1 = global$0;
     $6 = $13_1;
    }
    $12_1 = $12_1 + 1 | 0;
    continue;
   }
   break;
  }  wasm2js_trap();
 }
 
 function $43($0_1, $1_1) {
  var $2_1 = 0.0, $3 = 0.0, $4 = 0.0, $5_1 = 0, $6 = 0, $7_1 = 0, $8_1 = 0, $9 = 0, $10_1 = 0;
  $8_1 = $0(global$37);
  $6 = i64toi32_i32$HIGH_BITS;
  $9 = $0(global$35);
  $7_1 = i64toi32_i32$HIGH_BITS;
  $5_1 = $9 + 1 | 0;
  $10_1 = $5_1 ? $7_1 : $7_1 + 1 | 0;
  if (($10_1 | 0) > ($6 | 0)) {
   $5_1 = 1;
  } else {
   $5_1 = ($6 | 0) <= ($10_1 | 0) & $8_1 >>> 0 <= $5_1 >>> 0;
  }
  if ($5_1) {
   $2_1 = global$37;
   $3 = $1_1 * -0.5;
   $1_1 = $2_1 + $3;
   $4 = $1_1 - $2_1;
   global$0 = $2_1 - ($1_1 - $4) + ($3 - $4);
   $2_1 = global$36;
   $4 = global$0;
   $3 = global$35;
   $0_1 = $1_1 > $3 ? -1 : 1;
   __inlined_func$3$24 : {
    if ($1_1 != $3) {
     break __inlined_func$3$24
    }
    $0_1 = $2_1 < $4 ? -1 : $2_1 > $4;
   }
   if (($0_1 | 0) < 0) {
    $2_1 = global$0;
    $4 = global$38;
    $3 = global$37;
    $0_1 = $3 > $1_1 ? -1 : 1;
    __inlined_func$3$25 : {
     if ($1_1 != $3) {
      break __inlined_func$3$25
     }
     $0_1 = $2_1 < $4 ? -1 : $2_1 > $4;
    }
    $0_1 = ($0_1 | 0) < 0;
   } else {
    $0_1 = 0;
   }
   if ($0_1) {
    return $1_1
   }
   $1_1 = global$35;
   $3 = (global$37 - global$35 + (global$36 + global$38)) * .5;
   $2_1 = $1_1 + $3;
   $4 = $2_1 - $1_1;
   global$0 = $1_1 - ($2_1 - $4) + ($3 - $4);
   return $2_1;
  }
  global$0 = 0.0;
  $1_1 = global$35 * .5 + global$37 * .5;
  if (!($0_1 ? 0 : $1_1 < global$37 & $1_1 > global$35)) {
   $1_1 = $12($15($9, $7_1, $8_1, $6), i64toi32_i32$HIGH_BITS);
  }
  return $1_1;
 }
 
 function $44($0_1, $1_1, $2_1, $3) {
  var $4 = 0.0, $5_1 = 0.0, $6 = 0.0, $7_1 = 0.0, $8_1 = 0, $9 = 0.0;
  $6 = Infinity;
  $7_1 = -Infinity;
  while (1) {
   $4 = HEAPF64[($8_1 << 3) + $0_1 >> 3];
   $5_1 = $2_1 < $4 ? $4 : Infinity;
   $6 = $6 > $5_1 ? $5_1 : $6;
   $5_1 = $3 >= $4 ? $4 : -Infinity;
   $7_1 = $7_1 < $5_1 ? $5_1 : $7_1;
   $4 = $4 - $4;
   $4 = $4 != $4 ? 1.0 : 0.0;
   $9 = $4 < $9 ? $9 : $4;
   $8_1 = $8_1 + 1 | 0;
   if (($8_1 | 0) < ($1_1 | 0)) {
    continue
   }
   break;
  }  global$20 = $6;
  global$21 = $7_1;
  return $9 == 0.0;
 }
 
 function $45($0_1, $1_1, $2_1, $3) {
  var $4 = Math_fround(0), $5_1 = Math_fround(0), $6 = Math_fround(0), $7_1 = Math_fround(0), $8_1 = 0, $9 = Math_fround(0);
  $6 = Math_fround(Infinity);
  $7_1 = Math_fround(-Infinity);
  while (1) {
   $4 = HEAPF32[($8_1 << 2) + $0_1 >> 2];
   $5_1 = $2_1 < $4 ? $4 : Math_fround(Infinity);
   $6 = $6 > $5_1 ? $5_1 : $6;
   $5_1 = $3 >= $4 ? $4 : Math_fround(-Infinity);
   $7_1 = $7_1 < $5_1 ? $5_1 : $7_1;
   $4 = Math_fround($4 - $4);
   $4 = $4 != $4 ? Math_fround(1.0) : Math_fround(0.0);
   $9 = $4 < $9 ? $9 : $4;
   $8_1 = $8_1 + 1 | 0;
   if (($8_1 | 0) < ($1_1 | 0)) {
    continue
   }
   break;
  }  global$20 = +$6;
  global$21 = +$7_1;
  return $9 == Math_fround(0.0);
 }
 
 function $46($0_1, $1_1, $2_1, $3, $4, $5_1) {
  var $6 = 0.0;
  $6 = Math_max(global$12 * $0_1, -17976931348623157e292);
  HEAPF64[$2_1 >> 3] = $6;
  $2_1 = !global$16;
  HEAPF64[$4 >> 3] = $2_1 ? Math_min(global$18 * $0_1, $6) : $6;
  HEAPF64[$5_1 >> 3] = $2_1 ? Math_max(global$19 * $0_1 - $1_1, $6) : $6;
  HEAP32[$3 >> 2] = global$16;
 }
 
 function $47($0_1, $1_1, $2_1) {
  var $3 = 0;
  while (1) {
   if (($2_1 | 0) > ($3 | 0)) {
    if (HEAPU8[$1_1 + $3 | 0]) {
     HEAP32[($3 << 2) + $0_1 >> 2] = -1;
    }
    $3 = $3 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $48($0_1, $1_1, $2_1, $3) {
  var $4 = 0;
  while (1) {
   if (($2_1 | 0) > ($4 | 0)) {
    if (HEAPU8[$1_1 + $4 | 0]) {
     HEAPF64[($4 << 3) + $0_1 >> 3] = $3;
    }
    $4 = $4 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $49($0_1, $1_1, $2_1, $3) {
  var $4 = 0;
  while (1) {
   if (($2_1 | 0) > ($4 | 0)) {
    if (HEAPU8[$1_1 + $4 | 0]) {
     HEAPF32[($4 << 2) + $0_1 >> 2] = $3;
    }
    $4 = $4 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $50($0_1, $1_1, $2_1, $3, $4) {
  var $5_1 = 0, $6 = 0;
  wasm2js_memory_fill($3, 0, $4 << 2);
  while (1) {
   if (($1_1 | 0) > ($6 | 0)) {
    $5_1 = HEAP32[($6 << 2) + $0_1 >> 2] - $2_1 | 0;
    if ($5_1 >>> 0 < $4 >>> 0) {
     $5_1 = ($5_1 << 2) + $3 | 0;
     HEAP32[$5_1 >> 2] = HEAP32[$5_1 >> 2] + 1;
    }
    $6 = $6 + 1 | 0;
    continue;
   }
   break;
  } }
 
 function $51() {
  var $0_1 = 0.0, $1_1 = 0.0;
  global$44 = global$12;
  global$45 = global$12 - global$44 + global$13;
  if (!global$16) {
   return
  }
  $0_1 = global$14;
  $1_1 = -$30(-$0_1);
  if ($0_1 - global$44 - global$45 > 0.0) {
   global$44 = global$14;
   global$45 = 0.0;
  } else {
   if ($1_1 - global$44 - global$45 <= 0.0) {
    global$44 = $1_1;
    global$45 = Math_min($30(-0), (global$14 - global$44) * 1.1920928955078125e-07);
   }
  }
 }
 
 function $52() {
  var $0_1 = Math_fround(0), $1_1 = 0, $2_1 = Math_fround(0);
  global$44 = +Math_fround(global$12);
  global$45 = +Math_fround(global$12 - global$44 + global$13);
  if (!global$16) {
   return
  }
  $2_1 = Math_fround(global$14);
  $0_1 = Math_fround(-$2_1);
  $1_1 = (wasm2js_scratch_store_f32($0_1), wasm2js_scratch_load_i32(2));
  $0_1 = Math_fround(-(wasm2js_scratch_store_i32(2, $0_1 == Math_fround(0.0) ? -2147483647 : ($1_1 | 0) < 0 ? $1_1 + 1 | 0 : $1_1 - 1 | 0), wasm2js_scratch_load_f32()));
  if (Math_fround(Math_fround($2_1 - Math_fround(global$44)) - Math_fround(global$45)) > Math_fround(0.0)) {
   global$44 = global$14;
   global$45 = 0.0;
  } else {
   if (Math_fround(Math_fround($0_1 - Math_fround(global$44)) - Math_fround(global$45)) <= Math_fround(0.0)) {
    global$44 = +$0_1;
    global$45 = Math_min((global$14 - global$44) * 1.1920928955078125e-07, -1401298464324817e-60);
   }
  }
 }
 
 function $53($0_1, $1_1, $2_1) {
  var $3 = 0.0, $4 = 0.0;
  $3 = $1_1 / global$3;
  $1_1 = Math_floor($3);
  $2_1 = $3 - $1_1 + $2_1 / global$3;
  if ($2_1 < 0.0) {
   $2_1 = $2_1 + 1.0;
   $1_1 = $1_1 + -1;
  }
  $4 = $1_1 * global$3;
  $1_1 = $0_1 + $4;
  $3 = $1_1 - $0_1;
  global$0 = $0_1 - ($1_1 - $3) + ($4 - $3);
  $3 = global$0 + Math_floor($2_1 * 16777216.0) * (global$3 * 5.9604644775390625e-08);
  $0_1 = $1_1 + $3;
  $2_1 = $0_1 - $1_1;
  global$0 = $1_1 - ($0_1 - $2_1) + ($3 - $2_1);
  return $0_1;
 }
 
 function $56($0_1, $1_1, $2_1, $3) {
  var $4 = 0.0, $5_1 = 0.0;
  if (Math_abs($0_1 + $1_1) > global$2 + global$2) {
   return $58($0_1, $1_1, $2_1, $3)
  }
  $4 = $0_1 + $1_1;
  $5_1 = $4 - $0_1;
  global$0 = $0_1 - ($4 - $5_1) + ($1_1 - $5_1);
  $2_1 = global$0 + $2_1;
  $1_1 = $4 + $2_1;
  $0_1 = $1_1 - $4;
  global$0 = $4 - ($1_1 - $0_1) + ($2_1 - $0_1);
  $0_1 = Math_floor($1_1 / global$1);
  if ($1_1 == $0_1 * global$1) {
   $3 = global$0 < 0.0 ? 1 : $3 ? global$0 == 0.0 : 0;
  } else {
   $3 = 0;
  }
  if ($3) {
   $0_1 = $0_1 + -1;
  }
  $1_1 = $0_1 * global$1;
  $0_1 = $1_1 + global$1 * .5;
  $2_1 = $0_1 / global$1;
  $4 = __wasm_nearest_f64($2_1);
  return $58($0_1, 0.0, 0.0, $1_1 < (Math_abs($2_1) < 4503599627370496.0 ? $4 * global$1 : $0_1));
 }
 
 function $57($0_1, $1_1, $2_1, $3) {
  var $4 = 0.0, $5_1 = 0.0;
  if (Math_abs($0_1 + $1_1) > global$2 + global$2) {
   return $59($0_1, $1_1, $2_1, $3)
  }
  $4 = $0_1 + $1_1;
  $5_1 = $4 - $0_1;
  global$0 = $0_1 - ($4 - $5_1) + ($1_1 - $5_1);
  $2_1 = global$0 + $2_1;
  $1_1 = $4 + $2_1;
  $0_1 = $1_1 - $4;
  global$0 = $4 - ($1_1 - $0_1) + ($2_1 - $0_1);
  $0_1 = Math_floor($1_1 / global$1);
  if ($1_1 == $0_1 * global$1) {
   $3 = global$0 < 0.0 ? 1 : $3 ? global$0 == 0.0 : 0;
  } else {
   $3 = 0;
  }
  if ($3) {
   $0_1 = $0_1 + -1;
  }
  $1_1 = $0_1 * global$1;
  $0_1 = $1_1 + global$1 * .5;
  $2_1 = $0_1 / global$1;
  $4 = __wasm_nearest_f64($2_1);
  return $59($0_1, 0.0, 0.0, $1_1 < (Math_abs($2_1) < 4503599627370496.0 ? $4 * global$1 : $0_1));
 }
 
 function $58($0_1, $1_1, $2_1, $3) {
  var $4 = 0.0, $5_1 = 0;
  $4 = $0_1 + $1_1;
  $0_1 = $4 - $0_1;
  $5_1 = $0_1 != $1_1 ? ($1_1 > $0_1 ? -1 : 1) : $2_1 > 0.0 ? -1 : $2_1 < 0.0;
  if (!($3 ? $5_1 : 1) | ($5_1 | 0) > 0) {
   $4 = $30($4);
  }
  return $4;
 }
 
 function $59($0_1, $1_1, $2_1, $3) {
  var $4 = Math_fround(0), $5_1 = 0;
  $4 = Math_fround($0_1 + $1_1);
  $0_1 = +$4 - $0_1;
  $5_1 = $0_1 != $1_1 ? ($1_1 > $0_1 ? -1 : 1) : $2_1 > 0.0 ? -1 : $2_1 < 0.0;
  if (!($3 ? $5_1 : 1) | ($5_1 | 0) > 0) {
   $3 = (wasm2js_scratch_store_f32($4), wasm2js_scratch_load_i32(2));
   $4 = (wasm2js_scratch_store_i32(2, $4 == Math_fround(0.0) ? -2147483647 : ($3 | 0) < 0 ? $3 + 1 | 0 : $3 - 1 | 0), wasm2js_scratch_load_f32());
  }
  return $4;
 }
 
 function $60($0_1, $1_1, $2_1) {
  var $3 = 0.0;
  $3 = $0_1;
  $0_1 = $0_1 / $2_1;
  $1_1 = ($1($3, $1_1, -$8($0_1, $2_1), -global$0) + global$0) / $2_1;
  $2_1 = $0_1 + $1_1;
  $3 = $2_1 - $0_1;
  global$0 = $0_1 - ($2_1 - $3) + ($1_1 - $3);
  return $2_1;
 }
 
 function $61() {
  global$9 = 4112;
  global$10 = 4112;
 }
 
 function $72($0_1) {
  $0_1 = $0_1 | 0;
  global$10 = global$9;
  return $2($0_1) | 0;
 }
 
 function $73($0_1) {
  $0_1 = $0_1 | 0;
  global$10 = global$9;
  $0_1 = $2($0_1);
  global$9 = global$10;
  global$11 = 0;
  return $0_1 | 0;
 }
 
 function $78($0_1, $1_1, $2_1, $3, $4, $5_1, $6, $7_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
  $3 = $3 | 0;
  $4 = $4 | 0;
  $5_1 = $5_1 | 0;
  $6 = $6 | 0;
  $7_1 = $7_1 | 0;
  return $28(4, 1, $0_1, $1_1, $2_1, $3, $4, $5_1, 0, 0, 0, 0, 0, 0, $6, $7_1, 0, 0, 0, 0, 0, 0, 0, 0) | 0;
 }
 
 function $79($0_1, $1_1, $2_1, $3, $4, $5_1, $6, $7_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
  $3 = $3 | 0;
  $4 = $4 | 0;
  $5_1 = $5_1 | 0;
  $6 = $6 | 0;
  $7_1 = $7_1 | 0;
  return $29(4, 1, $0_1, $1_1, $2_1, $3, $4, $5_1, 0, 0, 0, 0, 0, 0, $6, $7_1, 0, 0, 0, 0, 0, 0, 0, 0) | 0;
 }
 
 function $80($0_1, $1_1, $2_1, $3, $4, $5_1, $6, $7_1, $8_1, $9, $10_1, $11_1, $12_1, $13_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
  $3 = $3 | 0;
  $4 = $4 | 0;
  $5_1 = $5_1 | 0;
  $6 = $6 | 0;
  $7_1 = $7_1 | 0;
  $8_1 = $8_1 | 0;
  $9 = $9 | 0;
  $10_1 = $10_1 | 0;
  $11_1 = $11_1 | 0;
  $12_1 = $12_1 | 0;
  $13_1 = $13_1 | 0;
  return $28(2, 1, $0_1, 0, $1_1, $2_1, $3, $4, 0, 0, 0, 0, $5_1, $6, $7_1, $8_1, 0, 0, $9, $10_1, $11_1, 0, $12_1, $13_1) | 0;
 }
 
 function $81($0_1, $1_1, $2_1, $3, $4, $5_1, $6, $7_1, $8_1, $9, $10_1, $11_1, $12_1, $13_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
  $3 = $3 | 0;
  $4 = $4 | 0;
  $5_1 = $5_1 | 0;
  $6 = $6 | 0;
  $7_1 = $7_1 | 0;
  $8_1 = $8_1 | 0;
  $9 = $9 | 0;
  $10_1 = $10_1 | 0;
  $11_1 = $11_1 | 0;
  $12_1 = $12_1 | 0;
  $13_1 = $13_1 | 0;
  return $29(2, 1, $0_1, 0, $1_1, $2_1, $3, $4, 0, 0, 0, 0, $5_1, $6, $7_1, $8_1, 0, 0, $9, $10_1, $11_1, 0, $12_1, $13_1) | 0;
 }
 
 function $82($0_1, $1_1, $2_1, $3, $4, $5_1, $6, $7_1, $8_1, $9, $10_1, $11_1, $12_1, $13_1, $14, $15_1, $16_1, $17_1, $18_1, $19_1, $20_1, $21_1, $22_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
  $3 = $3 | 0;
  $4 = $4 | 0;
  $5_1 = $5_1 | 0;
  $6 = $6 | 0;
  $7_1 = $7_1 | 0;
  $8_1 = $8_1 | 0;
  $9 = $9 | 0;
  $10_1 = $10_1 | 0;
  $11_1 = $11_1 | 0;
  $12_1 = $12_1 | 0;
  $13_1 = $13_1 | 0;
  $14 = $14 | 0;
  $15_1 = $15_1 | 0;
  $16_1 = $16_1 | 0;
  $17_1 = $17_1 | 0;
  $18_1 = $18_1 | 0;
  $19_1 = $19_1 | 0;
  $20_1 = $20_1 | 0;
  $21_1 = $21_1 | 0;
  $22_1 = $22_1 | 0;
  return $28($0_1, $1_1, $2_1, $7_1, $3, $4, $5_1, $6, $8_1, $9, $10_1, $11_1, $12_1, $13_1, $14, $15_1, $16_1, $17_1, 0, $18_1, $19_1, $20_1, $21_1, $22_1) | 0;
 }
 
 function $83($0_1, $1_1, $2_1, $3, $4, $5_1, $6, $7_1, $8_1, $9, $10_1, $11_1, $12_1, $13_1, $14, $15_1, $16_1, $17_1, $18_1, $19_1, $20_1, $21_1, $22_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
  $3 = $3 | 0;
  $4 = $4 | 0;
  $5_1 = $5_1 | 0;
  $6 = $6 | 0;
  $7_1 = $7_1 | 0;
  $8_1 = $8_1 | 0;
  $9 = $9 | 0;
  $10_1 = $10_1 | 0;
  $11_1 = $11_1 | 0;
  $12_1 = $12_1 | 0;
  $13_1 = $13_1 | 0;
  $14 = $14 | 0;
  $15_1 = $15_1 | 0;
  $16_1 = $16_1 | 0;
  $17_1 = $17_1 | 0;
  $18_1 = $18_1 | 0;
  $19_1 = $19_1 | 0;
  $20_1 = $20_1 | 0;
  $21_1 = $21_1 | 0;
  $22_1 = $22_1 | 0;
  return $29($0_1, $1_1, $2_1, $7_1, $3, $4, $5_1, $6, $8_1, $9, $10_1, $11_1, $12_1, $13_1, $14, $15_1, $16_1, $17_1, 0, $18_1, $19_1, $20_1, $21_1, $22_1) | 0;
 }
 
 function $84($0_1, $1_1, $2_1, $3, $4, $5_1, $6) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
  $3 = $3 | 0;
  $4 = $4 | 0;
  $5_1 = $5_1 | 0;
  $6 = $6 | 0;
  return $28(3, 1, $0_1, 0, $1_1, $2_1, $3, $4, 0, 0, 0, 0, $5_1, $6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) | 0;
 }
 
 function $85($0_1, $1_1, $2_1, $3, $4, $5_1, $6) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  $2_1 = $2_1 | 0;
  $3 = $3 | 0;
  $4 = $4 | 0;
  $5_1 = $5_1 | 0;
  $6 = $6 | 0;
  return $29(3, 1, $0_1, 0, $1_1, $2_1, $3, $4, 0, 0, 0, 0, $5_1, $6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) | 0;
 }
 
 function __wasm_nearest_f64($0_1) {
  var $1_1 = 0.0, $2_1 = 0.0;
  $1_1 = Math_floor($0_1);
  $2_1 = $0_1 - $1_1;
  if (!($2_1 < .5)) {
   $0_1 = Math_ceil($0_1);
   if ($2_1 > .5) {
    return $0_1
   }
   $2_1 = $0_1;
   $0_1 = $1_1 * .5;
   $1_1 = $0_1 - Math_floor($0_1) == 0.0 ? $1_1 : $2_1;
  }
  return $1_1;
 }
 
 bufferView = HEAPU8;
 initActiveSegments();
 $61();
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
  "project_f32": $81, 
  "vjp_f32": $79, 
  "hard_f32": $85, 
  "loss_f32": $83, 
  "project_f64": $80, 
  "vjp_f64": $78, 
  "hard_f64": $84, 
  "loss_f64": $82, 
  "reserve": $72, 
  "keep": $73, 
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
    return instantiate$1;
}
async function compileAsync() {
    return instantiate$1;
}
function instantiateSync(module) {
    return { instance: { exports: module() } };
}

function wrongKind(name, rule, got) {
    throw new TypeError(`${name} must ${rule}, got ${show(got)}`);
}
function wrongValue(name, rule, got) {
    throw new RangeError(`${name} must ${rule}, got ${show(got)}`);
}
function show(value) {
    if (typeof value === 'string')
        return `'${value}'`;
    if (typeof value === 'bigint')
        return `${value}n`;
    if (typeof value === 'function')
        return 'a function';
    if (!isObject(value))
        return String(value);
    if (Array.isArray(value) && value.length <= 8)
        return `[${value.map(show).join(', ')}]`;
    const kind = kindOf(value);
    if (isArrayLike(value))
        return `${kind}(${value.length})`;
    return kind === 'Object' ? `{ ${Object.keys(value).slice(0, 8).join(', ')} }` : `a ${kind}`;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function isArrayLike(value) {
    return isObject(value) && 'length' in value && typeof value.length === 'number';
}
function kindOf(value) {
    if (ArrayBuffer.isView(value))
        return value[Symbol.toStringTag];
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    return tag === 'Object' ? value.constructor?.name ?? tag : tag;
}

function flatIndex({ n, inner }, row, s) {
    const i = s % inner;
    return ((s - i) / inner * n + row) * inner + i;
}
function lengthOf({ n, ragged }, s) {
    return ragged ? ragged.starts[s + 1] - ragged.starts[s] : n;
}
function visitSlice(x, s, visit) {
    const { n, inner, ragged } = x;
    if (ragged) {
        for (let j = ragged.starts[s]; j < ragged.starts[s + 1]; j++) {
            const index = ragged.indices[j];
            visit(index, Math.floor(index / inner) % n);
        }
    }
    else
        for (let row = 0; row < n; row++)
            visit(flatIndex(x, row, s), row);
}
function valueAt(values, s) {
    return typeof values === 'number' ? values : values[s];
}
function targetAt({ dense, labels, base }, index, row, s) {
    return dense ? dense[index] : Number(labels[row] === s + base);
}
function targetSum(y, x, s) {
    let sum = 0;
    visitSlice(x, s, (index, row) => { if (counts(y, row))
        sum += targetAt(y, index, row, s); });
    return sum;
}
function counts({ labels, ignoreIndex }, row) {
    return !labels || labels[row] !== ignoreIndex;
}
function shapeOf(x) {
    return 'shape' in x ? x.shape : [x.length];
}
function isDouble(data) {
    return data[Symbol.toStringTag] === 'Float64Array';
}
function newLike(data, length = data.length) {
    return isDouble(data) ? new Float64Array(length) : new Float32Array(length);
}
function isHalf(x) {
    return x?.BYTES_PER_ELEMENT === 2 && x[Symbol.toStringTag] === 'Float16Array';
}
function formLike(x, result, out) {
    const given = dataOf(x);
    let data = result;
    if (isHalf(given)) {
        const { Float16Array } = globalThis;
        const halves = out === undefined ? new Float16Array(result.length) : dataOf(out);
        halves.set(result);
        data = halves;
    }
    return ('shape' in x ? { data, shape: [...x.shape] } : data);
}
function dataOf(x) {
    return 'data' in x ? x.data : x;
}

function checkOptions(options, names, name = 'options') {
    if (options === undefined)
        return NONE;
    if (!isObject(options))
        wrongKind(name, 'be an object', options);
    for (const key in options) {
        let i = 0;
        while (i < names.length && names[i] !== key)
            i++;
        if (i === names.length || !hasOwn.call(options, key))
            return ownOptions(options, names, name);
    }
    return options;
}
const hasOwn = Object.prototype.hasOwnProperty;
const NONE = {
    temperature: undefined, axis: undefined, constraint: undefined, mask: undefined, groups: undefined, out: undefined,
    k: undefined, classWeights: undefined, sampleWeights: undefined, ignoreIndex: undefined, reduction: undefined,
    thresholds: undefined, loss: undefined, hessian: undefined, classes: undefined, layout: undefined, decay: undefined,
};
function ownOptions(options, names, name) {
    if (isArrayLike(options))
        wrongKind(name, 'be an object', options);
    const own = Object.create(null);
    for (const key of Object.keys(options)) {
        if (!names.includes(key))
            rejectOption(key, names, options[key]);
        own[key] = options[key];
    }
    return own;
}
function rejectOption(key, known, value) {
    const plain = (word) => word.toLowerCase().replace('_', '');
    const given = plain(key === 'tau' ? 'temperature' : key === 'dim' ? 'axis' : key);
    const likeness = (word) => {
        let pairs = 0;
        for (let i = 2; i <= given.length; i++)
            pairs += Number(plain(word).includes(given.slice(i - 2, i)));
        return pairs;
    };
    const nearest = known.reduce((best, word) => (likeness(word) > likeness(best) ? word : best));
    throw new TypeError(`${key} is not an option here; the nearest is ${nearest}, and all are `
        + `${known.join(', ')}; got ${show(value)}`);
}
function checkChoice(name, value, choices) {
    if (choices.includes(value))
        return;
    const rule = `be ${choices.map(show).join(' or ')}`;
    if (typeof value !== 'string')
        wrongKind(name, rule, value);
    wrongValue(name, rule, value);
}
function checkAbsent(name, value, reason) {
    if (value !== undefined)
        wrongKind(name, `be left out: ${reason}`, value);
}

function checkNumber(value, least, most, whole, name, index) {
    const isNumber = typeof value === 'number';
    if (isNumber && value >= least && value <= most && (!whole || Number.isInteger(value)))
        return;
    const full = index === undefined ? name : `${name}[${index}]`;
    if (!isNumber)
        wrongKind(full, 'be a number', value);
    wrongValue(full, most < Number.MAX_VALUE ? `${whole ? 'be a whole number' : 'lie'} in [${least}, ${most}]`
        : least > 0 ? `be positive and finite (${least} or more)`
            : least === 0 ? 'be finite and not negative'
                : 'be finite', value);
}
function checkCount(values, count, name, unit) {
    if (!isArrayLike(values))
        wrongKind(name, `be an array of one number per ${unit}`, values);
    if (values.length !== count)
        wrongValue(`${name}.length`, `be ${count}, one per ${unit}`, values.length);
}
function checkNumbers(values, count, least, most, name, unit) {
    checkCount(values, count, name, unit);
    for (let i = 0; i < count; i++)
        checkNumber(values[i], least, most, false, name, i);
}
function checkPerSlice(value, count, least, most, name, unit = 'slice') {
    if (isObject(value))
        checkNumbers(value, count, least, most, name, unit);
    else
        checkNumber(value, least, most, false, name);
}
function checkTemperature(tau, count) {
    checkPerSlice(tau, count, 2 ** -1022, Number.MAX_VALUE, 'temperature');
}
function boundK(k, n, whole, name, index) {
    if (typeof k === 'number') {
        if (k >= 0 && k <= n && !whole)
            return k;
        const slack = 1e-9 * Math.max(1, n);
        const inside = Math.min(Math.max(k, 0), n);
        const nearest = whole ? Math.round(inside) : inside;
        if (Math.abs(nearest - k) <= slack)
            return nearest;
    }
    checkNumber(k, 0, n, whole, name, index);
    return k;
}
function checkK(k, x, whole = false, rows = x.n) {
    const { count, ragged } = x;
    if (!isObject(k)) {
        if (!ragged)
            return boundK(k, rows, whole, 'k');
        checkNumber(k, -1, Number.MAX_VALUE, false, 'k');
        return Float64Array.from({ length: count }, (_, s) => boundK(k, lengthOf(x, s), whole, `k in slice ${s}`));
    }
    checkCount(k, count, 'k', 'slice');
    let sums = k;
    for (let s = 0; s < count; s++) {
        const sum = boundK(k[s], ragged ? lengthOf(x, s) : rows, whole, 'k', s);
        if (sum !== k[s]) {
            if (sums === k)
                sums = Float64Array.from(k);
            sums[s] = sum;
        }
    }
    return sums;
}
const FRACTION = ['fraction'];
function checkLossK(k, x, rows = x.n) {
    if (k === 'targets')
        return undefined;
    if (isObject(k) && 'fraction' in k) {
        const { fraction = NaN } = checkOptions(k, FRACTION, 'k');
        checkNumber(fraction, 0, 1, false, 'k.fraction');
        return x.ragged ? Float64Array.from({ length: x.count }, (_, s) => fraction * lengthOf(x, s))
            : fraction * rows;
    }
    if (typeof k !== 'number' && !isArrayLike(k)) {
        const rule = "be 'targets', a number, one per class, or { fraction }";
        if (typeof k === 'string')
            wrongValue('k', rule, k);
        wrongKind('k', rule, k);
    }
    return checkK(k, x, false, rows);
}
function checkLaterK(k) {
    const n = Number.MAX_VALUE;
    checkLossK(k, { n, count: isArrayLike(k) ? k.length : 1 });
}
function checkThresholds(thresholds, count) {
    checkPerSlice(thresholds, count, -Number.MAX_VALUE, Number.MAX_VALUE, 'thresholds', 'class');
}
function checkBatchThresholds(thresholds, count) {
    if (!isArrayLike(thresholds))
        wrongKind('thresholds', 'be an array of one number per class', thresholds);
    checkThresholds(thresholds, count ?? thresholds.length);
}
function checkThresholdBounds(bounds, count) {
    if (!isObject(bounds))
        wrongKind('thresholdBounds', 'be { lower, upper }', bounds);
    const { lower, upper } = bounds;
    checkNumbers(lower, count, -Infinity, Number.MAX_VALUE, 'thresholdBounds.lower', 'class');
    checkCount(upper, count, 'thresholdBounds.upper', 'class');
    for (let c = 0; c < count; c++)
        checkNumber(upper[c], lower[c], Infinity, false, 'thresholdBounds.upper', c);
}
const TRACKER$1 = ['decay', 'thresholds'];
function checkTrackerJSON(value) {
    if (!isObject(value))
        wrongKind('value', 'be { decay, thresholds }', value);
    const { decay, thresholds } = checkOptions(value, TRACKER$1, 'value');
    checkDecay(decay);
    if (!Array.isArray(thresholds))
        wrongKind('thresholds', 'be an array of one number per class', thresholds);
    checkThresholds(thresholds.map((t) => t ?? 0), thresholds.length);
    return { decay: decay, thresholds: Float64Array.from(thresholds, (t) => t ?? NaN) };
}
function checkDecay(decay) {
    if (typeof decay !== 'number')
        wrongKind('decay', 'be a number', decay);
    if (!(decay >= 0 && decay < 1))
        wrongValue('decay', 'lie in [0, 1)', decay);
}
function checkClasses(classes, predictions) {
    checkNumber(classes, 1, Number.MAX_SAFE_INTEGER, true, 'classes');
    const [length, ...more] = isObject(predictions) ? shapeOf(predictions) : [0];
    if (more.length > 0)
        wrongValue('the shape of predictions', 'be [n·C], as classes were given', [length, ...more]);
    if (length % classes !== 0)
        wrongValue('predictions.length', `be a multiple of ${classes}, the classes`, length);
    return length / classes;
}
function checkSampleWeights(weights, rows, name = 'sampleWeights') {
    checkNumbers(weights, rows, 0, Number.MAX_VALUE, name, 'row');
}
function checkWeights(classWeights, sampleWeights, y, x) {
    const { count, n, ragged } = x;
    if (classWeights)
        checkNumbers(classWeights, count, 0, Number.MAX_VALUE, 'classWeights', 'class');
    else if (classWeights !== undefined)
        checkCount(classWeights, count, 'classWeights', 'class');
    if (sampleWeights !== undefined)
        checkSampleWeights(sampleWeights, n);
    let sum = 0;
    if (ragged) {
        for (let s = 0; s < count; s++) {
            let rows = 0;
            if (sampleWeights)
                visitSlice(x, s, (_, row) => { rows += sampleWeights[row]; });
            else
                rows = lengthOf(x, s);
            sum += (classWeights ? classWeights[s] : 1) * rows;
        }
    }
    else {
        let classes = count;
        if (classWeights) {
            classes = 0;
            for (let s = 0; s < count; s++)
                classes += classWeights[s];
        }
        let rows = y.rows;
        if (sampleWeights) {
            rows = 0;
            for (let i = 0; i < n; i++)
                if (counts(y, i))
                    rows += sampleWeights[i];
        }
        sum = classes * rows;
    }
    if (!(sum < Infinity))
        wrongValue('the sum of the weights', 'be finite', sum);
    return sum;
}

function checkAllocation(type, lengths) {
    if (type !== Float32Array && type !== Float64Array)
        wrongKind('type', 'be Float32Array or Float64Array', type);
    if (!Array.isArray(lengths))
        wrongKind('lengths', 'be an array of whole numbers', lengths);
    lengths.forEach((length, i) => checkNumber(length, 0, 2 ** 32, true, 'lengths', i));
}

const KINDS = () => 'be a Float32Array, a Float64Array, a Float16Array, an array of numbers, or { data, shape } with one';
function isFloats(value) {
    if (!ArrayBuffer.isView(value))
        return false;
    const kind = value[Symbol.toStringTag];
    return kind === 'Float32Array' || kind === 'Float64Array';
}
function checkFloats(name, data, rule = KINDS) {
    if (isFloats(data))
        return data;
    if (isHalf(data))
        return Float32Array.from(data);
    if (!Array.isArray(data))
        wrongKind(name, rule(), data);
    const values = new Float64Array(data.length);
    for (let i = 0; i < values.length; i++) {
        if (typeof data[i] !== 'number')
            wrongKind(`${name}[${i}]`, 'be a number', data[i]);
        values[i] = data[i];
    }
    return values;
}
function checkWholes(name, values, least) {
    if (!isArrayLike(values))
        wrongKind(name, 'be an array of whole numbers', values);
    for (let a = 0; a < values.length; a++)
        checkNumber(values[a], least, Number.MAX_SAFE_INTEGER, true, name, a);
}
function checkRowMajor(name, x, data) {
    const { shape, strides = x.stride, offset } = x;
    checkWholes(`${name}.shape`, shape, 0);
    const rowMajor = [];
    let size = 1;
    for (let a = shape.length - 1; a >= 0; size *= shape[a--])
        rowMajor[a] = size;
    if (strides === undefined && offset === undefined) {
        if (data.length === size)
            return data;
        wrongValue(`${name}.data.length`, `be ${size}, the product of shape ${show(shape)}`, data.length);
    }
    const steps = strides ?? rowMajor;
    checkWholes(`${name}.strides`, strides === null ? strides : steps, -Number.MAX_SAFE_INTEGER);
    if (steps.length !== shape.length)
        wrongValue(`${name}.strides.length`, `be ${shape.length}, one per axis`, steps.length);
    const first = offset ?? 0;
    checkNumber(first, 0, Number.MAX_SAFE_INTEGER, true, `${name}.offset`);
    const elements = new data.constructor(size);
    for (let i = 0; i < size; i++) {
        let at = first;
        for (let a = shape.length - 1, rest = i; a >= 0; a--) {
            at += (rest % shape[a]) * steps[a];
            rest = Math.floor(rest / shape[a]);
        }
        if (!(at in data))
            wrongValue(`${name}.strides`, `stay within the ${data.length} elements of the data`, at);
        elements[i] = data[at];
    }
    return elements;
}
function checkScores(name, x, rule = KINDS) {
    if (isFloats(x))
        return x;
    if (!isObject(x) || !('data' in x))
        return checkFloats(name, x, rule);
    return checkRowMajor(name, x, checkFloats(name, x.data, rule));
}
function sameShape(a, b) {
    const shape = shapeOf(b);
    return shapeOf(a).length === shape.length && shapeOf(a).every((size, axis) => size === shape[axis]);
}
function checkSameShape(name, got, wanted) {
    if (!sameShape(got, wanted))
        wrongValue(`the shape of ${name}`, `be ${show(shapeOf(wanted))}`, shapeOf(got));
}
function checkSlices(name, x, axis) {
    const data = checkScores(name, x);
    if (!('shape' in x)) {
        if (axis !== -1 && axis !== 0)
            checkAxis(axis, 1);
        return { data, outer: 1, n: data.length, inner: 1, count: 1 };
    }
    return { data, ...checkAlong(name, x.shape, axis) };
}
function checkAlong(name, shape, axis) {
    if (shape.length === 0)
        wrongValue(`${name}.shape`, 'have an axis', shape);
    const along = checkAxis(axis, shape.length);
    let outer = 1;
    let inner = 1;
    for (let a = 0; a < along; a++)
        outer *= shape[a];
    for (let a = along + 1; a < shape.length; a++)
        inner *= shape[a];
    return { outer, n: shape[along], inner, count: outer * inner };
}
function checkAxis(axis, rank) {
    checkNumber(axis, -rank, rank - 1, true, 'axis');
    return axis < 0 ? axis + rank : axis;
}
function checkRagged(x, scores, mask, groups) {
    const grouped = groups === undefined ? x : checkGroups(x, scores, groups);
    return mask === undefined ? grouped : without(grouped, checkMask(mask, x, scores));
}
function checkGroups(x, scores, groups) {
    if (shapeOf(scores).length !== 1) {
        checkAbsent('groups', groups, 'they divide a vector; a tensor has slices of its own');
    }
    checkWholes('groups', groups, 0);
    const starts = new Uint32Array(groups.length + 1);
    let sum = 0;
    for (let s = 0; s < groups.length; s++) {
        sum += groups[s];
        starts[s + 1] = sum;
    }
    if (sum !== x.n)
        wrongValue('the sum of groups', `be ${x.n}, the number of scores`, sum);
    return { ...x, count: groups.length, ragged: { indices: new Uint32Array(x.n).map((_, i) => i), starts } };
}
function checkMask(mask, { data, n }, scores) {
    let entries = mask;
    if (isObject(mask) && 'data' in mask) {
        entries = checkRowMajor('mask', mask, mask.data);
        if (mask.shape.length !== 1)
            checkSameShape('mask', mask, scores);
    }
    if (!isArrayLike(entries))
        wrongKind('mask', 'be an array of booleans or numbers', mask);
    const { length } = entries;
    if (length !== data.length && length !== n) {
        wrongValue('mask.length', `be ${data.length}, one per score, or ${n}, one per position along the axis`, length);
    }
    for (let i = 0; i < length; i++) {
        const entry = entries[i];
        if (typeof entry !== 'boolean' && (typeof entry !== 'number' || Number.isNaN(entry))) {
            wrongKind(`mask[${i}]`, 'be a boolean or a number', entry);
        }
    }
    return length === data.length ? (index) => !!entries[index] : (_, row) => !!entries[row];
}
function without(x, counts) {
    const indices = new Uint32Array(x.data.length);
    const starts = new Uint32Array(x.count + 1);
    let size = 0;
    for (let s = 0; s < x.count; s++) {
        visitSlice(x, s, (index, row) => { if (counts(index, row))
            indices[size++] = index; });
        starts[s + 1] = size;
    }
    return { ...x, ragged: { indices: indices.subarray(0, size), starts } };
}
function checkAlike(name, value, x, data) {
    const rule = () => `be a ${kindOf(data)}, or { data, shape } with one`;
    const values = checkScores(name, value, rule);
    if (isDouble(values) !== isDouble(data))
        wrongKind(name, rule(), 'data' in value ? value.data : value);
    if (values === value && x === data && values.length === data.length)
        return values;
    checkSameShape(name, value, x);
    return values;
}
function checkOut(out, x, { data }) {
    if (out === undefined)
        return newLike(data);
    const half = isHalf('data' in x ? x.data : x);
    const buffer = (isObject(out) && 'data' in out ? out.data : out);
    const fits = half ? isHalf(buffer) : isFloats(buffer) && isDouble(buffer) === isDouble(data);
    if (!fits)
        wrongKind('out', `be a ${half ? 'Float16Array' : kindOf(data)}`, buffer);
    if (buffer !== out) {
        const { strides, stride, offset } = out;
        checkAbsent('strides and offset of out', strides ?? stride ?? offset, 'results are row-major');
        checkRowMajor('out', out, buffer);
        checkSameShape('out', out, x);
    }
    else if (buffer.length !== data.length)
        wrongValue('out.length', `be ${data.length}`, buffer.length);
    return half ? newLike(data) : buffer;
}
function checkRank(name, x, most) {
    const shape = shapeOf(x);
    if (shape.length <= most && !(shape[0] > 0 && shape[1] === 0))
        return;
    wrongValue(`the shape of ${name}`, most === 1 ? 'be [n]' : 'be [n], or [n, C] with C > 0', shape);
}

const WIDEST = 2 ** 31 - 1;
const LABELS = 'an array of whole numbers';
function isIntegers(value) {
    return ArrayBuffer.isView(value) && kindOf(value).includes('nt');
}
function labelAxis(shape, x) {
    if (shape.length !== 2)
        return undefined;
    if (x.outer === 1 && x.n === shape[0])
        return shape[1] === 1 ? undefined : 0;
    return 1;
}
function checkTargets(name, targets, scores, x, ignoreIndex, mayBeFloats = false) {
    const tensor = isObject(targets) && 'data' in targets ? targets : undefined;
    const given = tensor ? tensor.data : targets;
    if (!isFloats(given) && !isIntegers(given) && !isHalf(given) && !Array.isArray(given)) {
        wrongKind(name, 'be a typed array, an array of numbers, or { data, shape } with one', given);
    }
    const values = tensor ? checkRowMajor(name, tensor, given) : given;
    if (ignoreIndex !== undefined)
        checkNumber(ignoreIndex, -WIDEST - 1, WIDEST, true, 'ignoreIndex');
    const shape = shapeOf(scores);
    const [rows] = shape;
    const own = tensor ? tensor.shape : [values.length];
    const along = labelAxis(shape, x);
    const isColumn = along === undefined && own.length <= 2 && values.length === x.data.length
        && (own[1] ?? 1) === 1 && (shape[1] ?? 1) === 1 && shape.length <= 2;
    const perRow = !isColumn && own.length === 1 && shape.length === 2;
    const floats = isFloats(given) || isHalf(given);
    if (perRow && values.length !== rows) {
        if (floats)
            checkSameShape(name, { shape: own }, scores);
        wrongValue(`${name}.length`, `be ${rows}, one label per row`, values.length);
    }
    if (perRow && floats && !mayBeFloats)
        wrongKind(name, `hold labels in an integer typed array or ${LABELS}`, given);
    if (!perRow && !isColumn)
        checkSameShape(name, { shape: own }, scores);
    if (perRow || (isColumn && !floats && (isIntegers(given) || isWhole(values)))) {
        return checkLabels(name, values, perRow ? along : undefined, shape, x, ignoreIndex);
    }
    checkAbsent('ignoreIndex', ignoreIndex, `it needs ${name} that are labels, in an integer typed array or ${LABELS}`);
    const dense = Array.isArray(values) || isHalf(values) ? checkFloats(name, values)
        : kindOf(values).startsWith('Big') ? Float64Array.from(values, Number)
            : values;
    const y = { dense, base: 0, rows: x.n };
    if (kindOf(dense) !== kindOf(x.data))
        checkTargetValues(name, y, x);
    return { x, y };
}
function isWhole(values) {
    for (let i = 0; i < values.length; i++)
        if (!Number.isInteger(values[i]))
            return false;
    return true;
}
function checkTargetValues(name, { dense }, x) {
    if (!dense)
        return;
    if (!x.ragged)
        for (let i = 0; i < dense.length; i++)
            checkNumber(dense[i], 0, 1, false, name, i);
    else
        for (let s = 0; s < x.count; s++) {
            visitSlice(x, s, (index) => checkNumber(dense[index], 0, 1, false, name, index));
        }
}
function checkLabels(name, values, along, shape, x, ignoreIndex) {
    const n = values.length;
    const last = along === undefined ? 1 : shape[1] - 1;
    const row = along === 1 ? (index) => Math.floor(index / shape[1])
        : (index) => (along === 0 ? Math.floor(index / shape[1]) : index);
    let has;
    if (x.ragged) {
        has = new Uint8Array(n);
        for (const index of x.ragged.indices)
            has[row(index)] = 1;
    }
    const kind = kindOf(values);
    const labels = kind === 'Uint8Array' || kind === 'Int32Array' ? values
        : checkWhole(name, values, has);
    const ignored = ignoreIndex ?? NaN;
    let rows = n;
    for (let i = 0; i < n; i++) {
        const label = labels[i];
        if (label === ignored)
            rows--;
        else if (label >>> 0 > last && (!has || has[i])) {
            const or = ignoreIndex === undefined ? '' : `, or ${ignoreIndex}, which is ignored`;
            wrongValue(`${name}[${i}]`, `be a label from 0 to ${last}${or}`, label);
        }
    }
    if (!x.ragged && along !== 1)
        return { x, y: { labels, base: Number(along === undefined), ignoreIndex, rows } };
    const counting = rows < n ? without(x, (index) => labels[row(index)] !== ignored) : x;
    if (along === undefined)
        return { x: counting, y: { dense: labels, base: 0, rows: x.n } };
    const dense = newLike(x.data);
    for (let i = 0; i < n; i++)
        if (labels[i] >>> 0 <= last)
            dense[i * shape[1] + labels[i]] = 1;
    return { x: counting, y: { dense, base: 0, rows: x.n } };
}
function checkWhole(name, values, has) {
    const labels = new Int32Array(values.length);
    for (let i = 0; i < labels.length; i++) {
        if (has && !has[i])
            continue;
        const value = values[i];
        labels[i] = Number(typeof value === 'bigint' || typeof value === 'number' ? value : NaN);
        if (labels[i] !== value && typeof value !== 'bigint')
            checkNumber(value, -WIDEST - 1, WIDEST, true, name, i);
        else if (BigInt(labels[i]) !== BigInt(value)) {
            wrongValue(`${name}[${i}]`, `be a whole number in [${-WIDEST - 1}, ${WIDEST}]`, value);
        }
    }
    return labels;
}

function rejectNaN(name, x, has) {
    let first = Infinity;
    for (let s = 0; s < x.count; s++) {
        visitSlice(x, s, (index, row) => {
            if (index < first && Number.isNaN(x.data[index]) && has(row))
                first = index;
        });
    }
    if (first < Infinity)
        wrongValue(`${name}[${first}]`, 'not be NaN', NaN);
}
function rejectInfinities(name, x, sum, has) {
    for (let s = 0; s < x.count; s++) {
        let all = 0;
        let ones = 0;
        let zeros = 0;
        visitSlice(x, s, (index, row) => {
            if (!has(row))
                return;
            all++;
            ones += Number(x.data[index] === Infinity);
            zeros += Number(x.data[index] === -Infinity);
        });
        const k = sum(s);
        if (ones <= k && k <= all - zeros)
            continue;
        const scores = `of the ${all} scores of ${name} ${ones} are Infinity and ${zeros} -Infinity`;
        wrongValue(`k in slice ${s}`, `lie in [${ones}, ${all - zeros}], as ${scores}`, k);
    }
    return wrongValue(name, 'leave Σp = k possible', 'infinite ones');
}
function rejectScores(name, x, k = 0) {
    const all = () => true;
    rejectNaN(name, x, all);
    rejectInfinities(name, x, (s) => valueAt(k, s), all);
}
function rejectLoss(name, x, k, y) {
    const has = (row) => counts(y, row);
    rejectNaN(name, x, has);
    checkTargetValues('targets', y, x);
    rejectInfinities(name, x, (s) => (k === undefined ? targetSum(y, x, s) : valueAt(k, s)), has);
}
function rejectSize(bytes) {
    wrongValue('the arguments', "fit into the kernel's memory, 4 GiB or less, in bytes", bytes);
}

let compiling;
let shared;
let keepers;
let kernel;
let f32;
let f64;
let i32;
function use(next) {
    if (next === kernel && (f32.buffer === next.memory.buffer))
        return;
    const { buffer } = next.memory;
    const floats = new Float32Array(buffer);
    const doubles = new Float64Array(buffer);
    const integers = new Int32Array(buffer);
    kernel = next;
    f32 = floats;
    f64 = doubles;
    i32 = integers;
}
function instantiate(module) {
    return { ...instantiateSync(module).instance.exports };
}
function ready() {
    if (shared)
        return Promise.resolve();
    compiling ??= compileAsync().then((module) => {
        shared ??= instantiate(module);
    }).finally(() => {
        compiling = undefined;
    });
    return compiling;
}
const CANNOT_GROW = 2 ** 32 - 1;
const FEW = 64;
const OUT_OF_MEMORY = 5;
let size = 0;
let arena = 0;
let top = 0;
function fits(bytes, { reserve }) {
    arena = top = bytes < CANNOT_GROW ? reserve(bytes) >>> 0 : CANNOT_GROW;
    return top !== CANNOT_GROW;
}
function reserve(arrays, bytes, { data }, tau) {
    size = bytes + 32 * arrays;
    let next = data.length > FEW && keepers?.get(data.buffer);
    const scratch = 20 * data.length + 8192;
    if (!next || !isModerate(tau) || !fits(size + scratch, next))
        next = shared ??= instantiate(compile());
    if (!fits(size, next))
        rejectSize(size);
    use(next);
    return next;
}
function finish(status) {
    if (status === OUT_OF_MEMORY)
        rejectSize(size);
    use(kernel);
    return status;
}
function take(bytes) {
    const address = top;
    top = ((top + bytes + 31) & -16) >>> 0;
    return address;
}
function copyIn(from, to, at) {
    if (from.length > FEW)
        to.set(from, at);
    else
        for (let i = 0; i < from.length; i++)
            to[at + i] = from[i];
}
function copyOut(from, at, to) {
    if (to.length > FEW)
        to.set(from.subarray(at, at + to.length));
    else
        for (let i = 0; i < to.length; i++)
            to[i] = from[at + i];
}
function put(values, double) {
    const address = take(values.length * (double ? 8 : 4));
    if (double)
        copyIn(values, f64, address >>> 3);
    else
        copyIn(values, f32, address >>> 2);
    return address;
}
function putPerSlice(value) {
    if (typeof value !== 'number')
        return put(value, true);
    const address = take(8);
    f64[address >>> 3] = value;
    return address;
}
function stride(value) {
    return typeof value === 'number' ? 0 : 8;
}
function get(address, to, double) {
    if (address < arena)
        return;
    if (double)
        copyOut(f64, address >>> 3, to);
    else
        copyOut(f32, address >>> 2, to);
}
function place(data, double) {
    return kernel === shared ? put(data, double) : data.byteOffset;
}
function placeResult(out, x, over) {
    if (kernel === shared)
        return over;
    const isApart = Math.abs(out.byteOffset - x.byteOffset) >= x.byteLength + 16;
    return out.buffer === x.buffer && isApart ? out.byteOffset : over < arena ? take(out.byteLength) : over;
}
function allocate(type, lengths) {
    checkAllocation(type, lengths);
    const room = (length) => Math.ceil((length * type.BYTES_PER_ELEMENT + 16) / 64) * 64;
    const bytes = lengths.reduce((sum, length) => sum + room(length), 64);
    const keeper = instantiate(compile());
    const all = 5 * bytes + 2 ** 20;
    if (!fits(all, keeper))
        rejectSize(all);
    const start = keeper.keep(bytes) >>> 0;
    const { buffer } = keeper.memory;
    keepers ??= new WeakMap();
    keepers.set(buffer, keeper);
    let at = Math.ceil(start / 64) * 64;
    return lengths.map((length) => {
        const array = new type(buffer, at, length);
        at += room(length);
        return array;
    });
}
function isModerate(values, factor = 1) {
    if (typeof values === 'number') {
        return values === 0 || (values * factor >= 2 ** -60 && values * factor <= 2 ** 60);
    }
    for (let s = 0; s < values.length; s++)
        if (!isModerate(values[s], factor))
            return false;
    return true;
}
function needsDouble(data, tau) {
    return isDouble(data) || !isModerate(tau);
}
function getProjection(address, p, double) {
    get(address, p, double);
    if (!double || isDouble(p))
        return;
    const at = address >>> 3;
    for (let i = 0; i < p.length; i++) {
        const exact = f64[at + i];
        if (exact > 0 && exact < 1)
            p[i] = Math.min(Math.max(exact, 2 ** -126), 1 - 2 ** -24);
    }
}
const FOUND = 28;
function getFound(address, count, to) {
    copyOut(f64, address >>> 3, to.thresholds);
    copyOut(f64, (address >>> 3) + count, to.lower);
    copyOut(f64, (address >>> 3) + 2 * count, to.upper);
    copyOut(i32, (address >>> 2) + 6 * count, to.freeCounts);
}
function project$2(slices, k, tau, atMost, p, found) {
    const { data, outer, n, inner, count } = slices;
    const double = needsDouble(data, tau);
    const bytes = (double ? 8 : 4) * data.length + 48 * count;
    const { project_f32, project_f64 } = reserve(5, bytes, slices, tau);
    const x = place(data, double);
    const result = placeResult(p, data, x);
    const ks = putPerSlice(k);
    const taus = putPerSlice(tau);
    const at = take(FOUND * count);
    const call = double ? project_f64 : project_f32;
    const status = finish(call(x, result, outer, n, inner, ks, stride(k), taus, stride(tau), atMost ? 1 : 0, at, at + 24 * count, at + 8 * count, at + 16 * count));
    if (status !== 0)
        return status;
    getProjection(result, p, double);
    if (found)
        getFound(at, count, found);
    return 0;
}
function vjp$1(slices, g, tau, out) {
    const { data, outer, n, inner, count } = slices;
    const double = needsDouble(data, tau);
    const { vjp_f32, vjp_f64 } = reserve(3, (double ? 16 : 8) * data.length + 8 * count, slices, tau);
    const ps = place(data, double);
    const gs = put(g, double);
    const result = placeResult(out, data, gs);
    const taus = putPerSlice(tau);
    const call = double ? vjp_f64 : vjp_f32;
    finish(call(ps, gs, result, outer, n, inner, taus, stride(tau)));
    get(result, out, double);
}
function hard$2(slices, k, out) {
    const { data, outer, n, inner, count } = slices;
    const double = isDouble(data);
    const { hard_f32, hard_f64 } = reserve(2, (double ? 8 : 4) * data.length + 8 * count, slices, 1);
    const x = place(data, double);
    const result = placeResult(out, data, x);
    const ks = putPerSlice(k);
    const call = double ? hard_f64 : hard_f32;
    const status = finish(call(x, result, outer, n, inner, ks, stride(k)));
    if (status === 0)
        get(result, out, double);
    return status;
}
const HYPER_SIMPLEX = 0;
const FENCHEL_YOUNG = 1;
const LOSS = 0;
const GRADIENT = 1;
const TERMS = 2;
function loss$1(family, x, y, k, tau, classWeights, sampleWeights, scale, results) {
    const { data, outer, n, inner, count } = x;
    const double = needsDouble(data, tau)
        || !isModerate(classWeights ?? 1, scale) || !isModerate(sampleWeights ?? 1);
    const bytes = (double ? 16 : 8) * data.length + 13 * n + 64 * count;
    const { loss_f32, loss_f64 } = reserve(11, bytes, x, tau);
    const xs = place(data, double);
    const dense = y.dense ? put(y.dense, double) : 0;
    const result = placeResult(results ? results.out : data, data, xs);
    const labels = y.labels ? take(4 * n) : 0;
    if (y.labels)
        copyIn(y.labels, i32, labels >>> 2);
    const ignored = y.rows < n ? take(n) : 0;
    if (ignored)
        new Uint8Array(f32.buffer, ignored, n).forEach((_, i, rows) => { rows[i] = counts(y, i) ? 0 : 1; });
    const weights = sampleWeights ? put(sampleWeights, double) : 0;
    const ks = k === undefined ? 0 : putPerSlice(k);
    const taus = putPerSlice(tau);
    const scales = putPerSlice(classWeights ?? scale);
    if (classWeights)
        for (let s = 0; s < count; s++)
            f64[(scales >>> 3) + s] *= scale;
    const at = take(FOUND * count);
    const losses = take(8 * count);
    const call = double ? loss_f64 : loss_f32;
    const status = finish(call(family, results ? results.want : LOSS, xs, result, outer, n, inner, dense, labels, y.base, ignored, weights, ks, stride(k ?? 0), taus, stride(tau), scales, stride(classWeights ?? scale), at, at + 24 * count, losses, at + 8 * count, at + 16 * count));
    if (status !== 0)
        return { status, sum: NaN };
    if (results) {
        get(result, results.out, double);
        getFound(at, count, results);
    }
    let sum = 0;
    for (let s = 0; s < count; s++) {
        const weight = classWeights ? classWeights[s] : 1;
        if (weight !== 0)
            sum += weight * f64[(losses >>> 3) + s];
    }
    return { status, sum };
}

function visitRuns({ starts }, visit) {
    const count = starts.length - 1;
    for (let first = 0, next; first < count; first = next) {
        const from = starts[first];
        const n = starts[first + 1] - from;
        for (next = first + 1; next < count && starts[next + 1] - starts[next] === n;)
            next++;
        visit({ first, count: next - first, from, n });
    }
}
function gather(values, { indices }) {
    const gathered = newLike(values, indices.length);
    for (let j = 0; j < indices.length; j++)
        gathered[j] = values[indices[j]];
    return gathered;
}
function scatter(values, { indices }, to) {
    to.fill(0);
    for (let j = 0; j < indices.length; j++)
        to[indices[j]] = values[j];
}
const ofScores = (values, { from, n, count }) => values.subarray(from, from + n * count);
const ofSlices = (values, { first, count }) => values.subarray(first, first + count);
function perSlice(values) {
    if (typeof values !== 'object')
        return () => values;
    const all = Float64Array.from(values);
    return (run) => ofSlices(all, run);
}
const tensorOf = (data, run) => ({ data: ofScores(data, run), outer: run.count, n: run.n, inner: 1, count: run.count });
const foundOf = ({ thresholds, freeCounts, lower, upper }, run) => ({
    thresholds: ofSlices(thresholds, run),
    freeCounts: ofSlices(freeCounts, run),
    lower: ofSlices(lower, run),
    upper: ofSlices(upper, run),
});
function project$1(x, k, tau, atMost, p, found) {
    const { ragged } = x;
    if (!ragged)
        return project$2(x, k, tau, atMost, p, found);
    const data = gather(x.data, ragged);
    const ks = perSlice(k);
    const taus = perSlice(tau);
    let status = 0;
    visitRuns(ragged, (run) => {
        const scores = tensorOf(data, run);
        status ||= project$2(scores, ks(run), taus(run), atMost, scores.data, found && foundOf(found, run));
    });
    if (status === 0)
        scatter(data, ragged, p);
    return status;
}
function vjp(x, g, tau, out) {
    const { ragged } = x;
    if (!ragged) {
        vjp$1(x, g, tau, out);
        return;
    }
    const data = gather(x.data, ragged);
    const product = gather(g, ragged);
    const taus = perSlice(tau);
    visitRuns(ragged, (run) => {
        const part = ofScores(product, run);
        vjp$1(tensorOf(data, run), part, taus(run), part);
    });
    scatter(product, ragged, out);
}
function hard$1(x, k, out) {
    const { ragged } = x;
    if (!ragged)
        return hard$2(x, k, out);
    const data = gather(x.data, ragged);
    const ks = perSlice(k);
    let status = 0;
    visitRuns(ragged, (run) => {
        const scores = tensorOf(data, run);
        status ||= hard$2(scores, ks(run), scores.data);
    });
    if (status === 0)
        scatter(data, ragged, out);
    return status;
}
function loss(family, x, y, k, tau, classWeights, sampleWeights, scale, results) {
    const { ragged } = x;
    if (!ragged)
        return loss$1(family, x, y, k, tau, classWeights, sampleWeights, scale, results);
    const data = gather(x.data, ragged);
    const dense = newLike(data);
    const weights = sampleWeights && newLike(data);
    for (let s = 0; s < x.count; s++) {
        for (let j = ragged.starts[s]; j < ragged.starts[s + 1]; j++) {
            const index = ragged.indices[j];
            const row = Math.floor(index / x.inner) % x.n;
            dense[j] = targetAt(y, index, row, s);
            if (weights)
                weights[j] = sampleWeights[row];
        }
    }
    const ks = perSlice(k);
    const taus = perSlice(tau);
    const factors = perSlice(classWeights);
    let status = 0;
    let sum = 0;
    visitRuns(ragged, (all) => {
        for (let i = 0; i < (weights ? all.count : 1) && status === 0; i++) {
            const run = weights ? { ...all, first: all.first + i, count: 1, from: all.from + i * all.n } : all;
            const part = tensorOf(data, run);
            const answer = loss$1(family, part, { dense: ofScores(dense, run), base: 0, rows: run.n }, ks(run), taus(run), factors(run), weights && ofScores(weights, run), scale, results && { want: results.want, out: part.data, ...foundOf(results, run) });
            status = answer.status;
            sum += answer.sum;
        }
    });
    if (status === 0 && results)
        scatter(data, ragged, results.out);
    return { status, sum };
}

const CONSTRAINTS = ['equal', 'at-most'];
const SLICES = ['axis', 'mask', 'groups'];
const PROJECTION = ['temperature', ...SLICES, 'constraint', 'out'];
function softBinaryArgmax(x, k, options) {
    const all = checkOptions(options, PROJECTION);
    return formLike(x, solve(x, slicesOf('x', x, all), k, all), all.out);
}
function project(x, k, options) {
    const all = checkOptions(options, PROJECTION);
    const slices = slicesOf('x', x, all);
    const found = newFound(slices.count);
    const p = solve(x, slices, k, all, found);
    const { thresholds, freeCounts, lower, upper } = found;
    return { projection: formLike(x, p, all.out), thresholds, thresholdBounds: { lower, upper }, freeCounts };
}
function newFound(count) {
    return {
        thresholds: new Float64Array(count),
        freeCounts: new Int32Array(count),
        lower: new Float64Array(count),
        upper: new Float64Array(count),
    };
}
function slicesOf(name, x, { axis = -1, mask, groups }) {
    return checkRagged(checkSlices(name, x, axis), x, mask, groups);
}
function solve(x, slices, k, options, found) {
    const { temperature = 1, constraint = 'equal', out } = options;
    const sums = checkK(k, slices);
    checkTemperature(temperature, slices.count);
    if (constraint !== 'equal')
        checkChoice('constraint', constraint, CONSTRAINTS);
    const p = checkOut(out, x, slices);
    const status = project$1(slices, sums, temperature, constraint === 'at-most', p, found);
    if (status !== 0)
        rejectScores('x', slices, sums);
    if (isHalf('data' in x ? x.data : x))
        keepFree(p, 2 ** -24, 1 - 2 ** -11);
    return p;
}
function keepFree(p, least, most) {
    for (let i = 0; i < p.length; i++)
        if (0 < p[i] && p[i] < 1)
            p[i] = Math.min(Math.max(p[i], least), most);
}
const BINARY_ARGMAX = [...SLICES, 'out'];
function binaryArgmax(x, k, options) {
    const all = checkOptions(options, BINARY_ARGMAX);
    const slices = slicesOf('x', x, all);
    const sums = checkK(k, slices, true);
    const ones = checkOut(all.out, x, slices);
    const status = hard$1(slices, sums, ones);
    if (status !== 0)
        rejectScores('x', slices, sums);
    return formLike(x, ones, all.out);
}
const VJP = [...PROJECTION, 'k'];
function softBinaryArgmaxVjp(p, g, options) {
    const all = checkOptions(options, VJP);
    const { temperature = 1, constraint = 'equal', k, out } = all;
    const slices = slicesOf('p', p, all);
    const cotangent = checkAlike('g', g, p, slices.data);
    checkTemperature(temperature, slices.count);
    if (constraint !== 'equal')
        checkChoice('constraint', constraint, CONSTRAINTS);
    const product = checkOut(out, p, slices);
    if (constraint === 'equal') {
        checkAbsent('k', k, "only the constraint 'at-most' needs it");
        vjp(slices, cotangent, temperature, product);
    }
    else {
        const loose = slicesBelow(slices, checkK(k, slices));
        const own = loose.length > 0 ? cotangent.slice() : cotangent;
        vjp(slices, cotangent, temperature, product);
        for (const s of loose) {
            const tau = valueAt(temperature, s);
            visitSlice(slices, s, (i) => { product[i] = isFree(slices.data[i]) ? own[i] / tau : 0; });
        }
    }
    return formLike(p, product, out);
}
const isFree = (p) => 0 < p && p < 1;
function slicesBelow(p, k) {
    const precision = isDouble(p.data) ? 2 ** -51 : 2 ** -22;
    const below = [];
    for (let s = 0; s < p.count; s++) {
        let sum = 0;
        let lost = 0;
        let free = 0;
        visitSlice(p, s, (i) => {
            const value = p.data[i];
            const next = sum + value;
            lost += sum > value ? sum - next + value : value - next + sum;
            sum = next;
            free += Number(isFree(value));
        });
        if (valueAt(k, s) - sum - lost > free * precision)
            below.push(s);
    }
    return below;
}
const softBinaryArgmaxJvp = softBinaryArgmaxVjp;
const JACOBIAN = ['temperature'];
function softBinaryArgmaxJacobian(p, options) {
    const { temperature = 1 } = checkOptions(options, JACOBIAN);
    const { data, n } = checkSlices('p', p, -1);
    checkRank('p', p, 1);
    checkTemperature(temperature, 1);
    const tau = valueAt(temperature, 0);
    let free = 0;
    for (let i = 0; i < n; i++)
        free += Number(isFree(data[i]));
    const jacobian = newLike(data, n * n);
    for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
            if (isFree(data[i]) && isFree(data[j]))
                jacobian[i * n + j] = (Number(i === j) - 1 / free) / tau;
        }
    }
    const shape = [n, n];
    return formLike({ data: 'data' in p ? p.data : p, shape }, jacobian);
}

const OPTIONS$1 = [
    'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'mask', 'groups', 'reduction', 'out',
];
const REDUCTIONS = ['mean', 'half-sum'];
const REDUCTIONS_AND_NONE = ['mean', 'half-sum', 'none'];
function evaluate(family, logits, targets, options, gradient) {
    const { k = 'targets', temperature = 1, axis = 0, classWeights, sampleWeights, ignoreIndex, mask, groups, reduction = 'mean', out, } = options;
    const whole = checkRagged(checkSlices('logits', logits, axis), logits, mask, groups);
    const { x, y } = checkTargets('targets', targets, logits, whole, ignoreIndex);
    const sums = checkLossK(k, x, y.rows);
    checkTemperature(temperature, x.count);
    const squared = family === HYPER_SIMPLEX;
    checkChoice('reduction', reduction, squared && !gradient ? REDUCTIONS_AND_NONE : REDUCTIONS);
    if (!squared) {
        const reason = 'a Fenchel–Young loss belongs to a whole slice; use classWeights';
        checkAbsent('sampleWeights', sampleWeights, reason);
    }
    const weight = checkWeights(classWeights, sampleWeights, y, x);
    const writes = gradient || reduction === 'none';
    if (!writes)
        checkAbsent('out', out, "only a gradient, or reduction 'none', is written");
    const factor = squared ? 2 : 1;
    const divisor = reduction === 'mean' ? weight : factor;
    const scale = reduction === 'none' ? 1 : divisor > 0 ? factor / divisor : 0;
    const results = writes ? {
        want: gradient ? GRADIENT : TERMS,
        out: checkOut(out, logits, x),
        ...newFound(gradient ? x.count : 0),
    } : undefined;
    const { status, sum } = loss(family, x, y, sums, temperature, classWeights, sampleWeights, scale, results);
    if (status !== 0)
        rejectLoss('logits', x, sums, y);
    return { loss: divisor > 0 ? sum / divisor : 0, results };
}
function evaluateWithGrad(family, logits, targets, given) {
    const options = checkOptions(given, OPTIONS$1);
    const { loss, results } = evaluate(family, logits, targets, options, true);
    const { out, thresholds, freeCounts, lower, upper } = results;
    const grad = formLike(logits, out, options.out);
    return { loss, grad, thresholds, thresholdBounds: { lower, upper }, freeCounts };
}
function hyperSimplexLoss(logits, targets, given) {
    const options = checkOptions(given, OPTIONS$1);
    const { loss, results } = evaluate(HYPER_SIMPLEX, logits, targets, options, false);
    return results ? formLike(logits, results.out, options.out) : loss;
}
function hyperSimplexLossAndGrad(logits, targets, options) {
    return evaluateWithGrad(HYPER_SIMPLEX, logits, targets, options);
}
function fenchelYoungLoss(logits, targets, options) {
    return evaluate(FENCHEL_YOUNG, logits, targets, checkOptions(options, OPTIONS$1), false).loss;
}
function fenchelYoungLossAndGrad(logits, targets, options) {
    return evaluateWithGrad(FENCHEL_YOUNG, logits, targets, options);
}

const PREDICT = ['temperature', 'thresholds'];
function thresholdsOf(given, count) {
    const isTracker = isObject(given) && !isArrayLike(given) && 'thresholds' in given;
    const thresholds = isTracker ? given.thresholds : given ?? 0;
    if (isTracker && isArrayLike(thresholds) && thresholds.length === 0)
        return 0;
    checkThresholds(thresholds, count);
    return thresholds;
}
const isBinary = (logits) => (shapeOf(logits)[1] ?? 1) === 1;
function predict(logits, options) {
    const { thresholds, temperature = 1 } = checkOptions(options, PREDICT);
    const x = checkSlices('logits', logits, 0);
    checkRank('logits', logits, 2);
    checkTemperature(temperature, x.count);
    return classesOf(x, isBinary(logits), thresholdsOf(thresholds, x.count), temperature);
}
function classesOf(x, binary, thresholds, temperature) {
    const labels = new Int32Array(x.n);
    const best = new Float64Array(x.n).fill(-Infinity);
    for (let s = x.count - 1; s >= 0; s--) {
        const t = valueAt(thresholds, s);
        const tau = valueAt(temperature, s);
        visitSlice(x, s, (index, row) => {
            const z = (x.data[index] - t) / tau;
            if (Number.isNaN(z))
                rejectScores('logits', x);
            if (z < best[row])
                return;
            best[row] = z;
            labels[row] = binary ? Number(z >= 0.5) : s;
        });
    }
    return labels;
}
const ZERO_ONE = [...PREDICT, 'k', 'ignoreIndex', 'mask', 'groups'];
function zeroOneLoss(logits, targets, options) {
    const { k, thresholds, temperature = 1, ignoreIndex, mask, groups } = checkOptions(options, ZERO_ONE);
    const whole = checkRagged(checkSlices('logits', logits, 0), logits, mask, groups);
    checkRank('logits', logits, 2);
    const { x, y } = checkTargets('targets', targets, logits, whole, ignoreIndex);
    checkTargetValues('targets', y, x);
    const binary = isBinary(logits);
    checkTemperature(temperature, x.count);
    const isHard = binary && thresholds === undefined;
    if (!isHard)
        checkAbsent('k', k, 'here every row is decided by itself, not by its place among the others');
    const rows = new Uint8Array(x.n);
    const positive = new Uint8Array(x.data.length);
    const positives = new Float64Array(x.count);
    for (let s = 0; s < x.count; s++) {
        visitSlice(x, s, (index, row) => {
            if (!counts(y, row))
                return;
            rows[row] = 1;
            positive[index] = Number(targetAt(y, index, row, s) >= 0.5);
            positives[s] += positive[index];
        });
    }
    const counted = y.rows < x.n ? without(x, (_, row) => counts(y, row)) : x;
    const b = isHard ? hard(counted, k, positives)
        : classesOf(counted, binary, thresholdsOf(thresholds, x.count), temperature);
    let wrong = 0;
    let all = 0;
    for (let row = 0; row < x.n; row++) {
        if (rows[row] === 0)
            continue;
        all++;
        const isRight = binary ? b[row] === positive[row] : positive[row * x.inner + b[row]] === 1;
        if (!isRight)
            wrong++;
    }
    return all === 0 ? 0 : wrong / all;
}
function hard(x, k = 'targets', positives) {
    const sums = checkK(checkLossK(k, x) ?? positives, x, true);
    const ones = newLike(x.data);
    const status = hard$1(x, sums, ones);
    if (status !== 0)
        rejectScores('logits', x, sums);
    return ones;
}
const TRACKER = ['decay'];
class ThresholdTracker {
    decay;
    #average;
    constructor(options) {
        const { decay = 0.9 } = checkOptions(options, TRACKER);
        checkDecay(decay);
        this.decay = decay;
    }
    update(batch) {
        const { decay } = this;
        const before = this.#average;
        const hasBounds = isObject(batch) && !isArrayLike(batch) && 'thresholds' in batch;
        const thresholds = (hasBounds ? batch.thresholds : batch);
        checkBatchThresholds(thresholds, before?.length);
        if (hasBounds)
            checkThresholdBounds(batch.thresholdBounds, thresholds.length);
        this.#average = Float64Array.from(thresholds, (t, c) => {
            const average = before ? before[c] : NaN;
            const isFirst = Number.isNaN(average);
            let nearest = t;
            if (hasBounds) {
                const { lower: { [c]: lower }, upper: { [c]: upper } } = batch.thresholdBounds;
                if (isFirst && upper - lower === Infinity)
                    return NaN;
                nearest = Math.min(Math.max(isFirst ? 0 : average, lower), upper);
            }
            return (isFirst ? nearest : nearest === average ? average : decay * average + (1 - decay) * nearest) + 0;
        });
    }
    get thresholds() {
        return Float64Array.from(this.#average ?? [], (t) => t || 0);
    }
    toJSON() {
        return { decay: this.decay, thresholds: Array.from(this.#average ?? [], (t) => (Number.isNaN(t) ? null : t)) };
    }
    static fromJSON(value) {
        const { decay, thresholds } = checkTrackerJSON(value);
        const tracker = new ThresholdTracker({ decay });
        if (thresholds.length > 0)
            tracker.#average = thresholds;
        return tracker;
    }
}

const LOSSES = ['hypersimplex', 'fenchel-young'];
const HESSIANS = ['exact', 'bound'];
const LAYOUTS = ['row-major', 'class-major'];
const OPTIONS = ['temperature', 'k', 'loss', 'hessian', 'classes', 'layout', 'groups', 'mask'];
function boostingObjective(options) {
    const { temperature = 1, k = 'targets', loss = 'hypersimplex', hessian = 'bound', classes, layout, groups, mask, } = checkOptions(options, OPTIONS);
    checkTemperature(temperature, isArrayLike(temperature) ? temperature.length : 1);
    checkLaterK(k);
    checkChoice('loss', loss, LOSSES);
    checkChoice('hessian', hessian, HESSIANS);
    if (layout !== undefined)
        checkChoice('layout', layout, LAYOUTS);
    if (classes !== undefined)
        checkClasses(classes, []);
    if (classes === undefined)
        checkAbsent('layout', layout, 'it is that of flat predictions of several classes');
    else
        checkAbsent('groups', groups, 'they divide predictions of one score per row');
    const squared = loss === 'hypersimplex';
    return (predictions, labels, weights) => {
        const n = classes === undefined ? NaN : checkClasses(classes, predictions);
        const arrange = (values) => {
            if (classes === undefined || classes === 1 || !isObject(values))
                return values;
            const [length, ...more] = shapeOf(values);
            if (length !== n * classes || more.length > 0)
                return values;
            const strides = layout === 'class-major' ? [1, n] : [classes, 1];
            return { data: 'data' in values ? values.data : values, shape: [n, classes], strides };
        };
        const scores = arrange(predictions);
        const whole = checkRagged(checkSlices('predictions', scores, 0), scores, mask && arrange(mask), groups);
        const { x, y } = checkTargets('labels', arrange(labels), scores, whole, undefined, true);
        checkTargetValues('labels', y, x);
        if (weights !== undefined) {
            if (!squared)
                checkAbsent('weights', weights, 'a Fenchel–Young loss belongs to a whole slice');
            checkSampleWeights(weights, x.n, 'weights');
        }
        const sums = checkLossK(k, x) ?? Float64Array.from({ length: x.count }, (_, s) => targetSum(y, x, s));
        checkTemperature(temperature, x.count);
        const p = newLike(x.data);
        const found = newFound(x.count);
        const status = project$1(x, sums, temperature, false, p, found);
        if (status !== 0)
            rejectScores('predictions', x, sums);
        const grad = newLike(x.data);
        const hess = newLike(x.data);
        for (let s = 0; s < x.count; s++) {
            const tau = valueAt(temperature, s);
            const power = squared ? tau * tau : tau;
            const free = found.freeCounts[s];
            const isFree = (i) => 0 < p[i] && p[i] < 1;
            let most = 0;
            let weightOfFree = 0;
            if (weights) {
                visitSlice(x, s, (i, row) => {
                    most = Math.max(most, weights[row]);
                    if (isFree(i))
                        weightOfFree += weights[row];
                });
            }
            visitSlice(x, s, (i, row) => {
                const w = weights ? weights[row] : 1;
                grad[i] = w * (p[i] - targetAt(y, i, row, s));
                hess[i] = (hessian === 'bound' ? greatestDiagonal(w, weights ? most : 1)
                    : !isFree(i) ? 0
                        : weights ? w * (1 - 2 / free) + weightOfFree / (free * free)
                            : 1 - 1 / free) / power;
            });
        }
        if (squared)
            vjp({ ...x, data: p }, grad, temperature, grad);
        return { grad: likePredictions(predictions, x, grad, layout), hess: likePredictions(predictions, x, hess, layout) };
    };
}
function greatestDiagonal(w, most) {
    if (most === 0)
        return 1;
    return 2 * w >= most ? w : w + (most - 2 * w) ** 2 / (4 * (most - w));
}
function likePredictions(predictions, { n, inner }, values, layout) {
    if (layout !== 'class-major')
        return formLike(predictions, values);
    const ordered = newLike(values);
    for (let i = 0; i < values.length; i++)
        ordered[(i % inner) * n + Math.floor(i / inner)] = values[i];
    return formLike(predictions, ordered);
}

export { ThresholdTracker, allocate, binaryArgmax, boostingObjective, fenchelYoungLoss, fenchelYoungLossAndGrad, hyperSimplexLoss, hyperSimplexLossAndGrad, predict, project, ready, softBinaryArgmax, softBinaryArgmaxJacobian, softBinaryArgmaxJvp, softBinaryArgmaxVjp, zeroOneLoss };
