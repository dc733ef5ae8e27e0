// What host.c does, as a WebAssembly module for engines without C: it imports the kernel and its memory, reads the file
// of calls from standard input and prints a line for each, by WASI. It has no data of its own. wasm-merge links the two.

import { Call } from '../../../assembly/abi';

@external("env", "reserve") declare function reserve(bytes: usize): usize;
@external("env", "project_f32") declare function project_f32(call: usize): i32;
@external("env", "project_f64") declare function project_f64(call: usize): i32;
@external("env", "vjp_f32") declare function vjp_f32(call: usize): i32;
@external("env", "vjp_f64") declare function vjp_f64(call: usize): i32;
@external("env", "hard_f32") declare function hard_f32(call: usize): i32;
@external("env", "hard_f64") declare function hard_f64(call: usize): i32;
@external("env", "loss_f32") declare function loss_f32(call: usize): i32;
@external("env", "loss_f64") declare function loss_f64(call: usize): i32;

@external("wasi_snapshot_preview1", "fd_read")
declare function fd_read(fd: i32, buffers: usize, count: i32, done: usize): i32;
@external("wasi_snapshot_preview1", "fd_write")
declare function fd_write(fd: i32, buffers: usize, count: i32, done: usize): i32;

/** Of a call record. */
const FIELDS: usize = offsetof<Call>() >> 2;
/** Of a field in the file: kind, type, value. */
const FIELD: usize = 12;
/** One buffer's address and size, and how much of it was read or written; a line of text; a call's head; its fields. */
const LINE: usize = 16;
const HEAD: usize = 64;
const TABLE: usize = HEAD + 16;
const RECORD: usize = (TABLE + FIELDS * FIELD + 15) & ~15;
const ARRAYS: usize = (RECORD + 4 * FIELDS + 31) & ~15;

const OK: i32 = 0;

/** Reads so many bytes: whether they were there. */
function read(base: usize, to: usize, bytes: usize): bool {
  while (bytes > 0) {
    store<usize>(base, to);
    store<usize>(base, bytes, 4);
    if (fd_read(0, base, 1, base + 8) != 0) return false;
    const done = load<usize>(base, 8);
    if (done == 0) return false;
    to += done;
    bytes -= done;
  }
  return true;
}

function hexadecimal(to: usize, word: u32): usize {
  for (let shift = 28; shift >= 0; shift -= 4) {
    const digit = (word >> shift) & 15;
    store<u8>(to++, <u8>(digit + (digit < 10 ? 48 : 87)));
  }
  return to;
}

let a: u32 = 0;
let b: u32 = 0;

function addWord(word: u32): void {
  for (let shift = 0; shift < 32; shift += 8) {
    a = (a ^ ((word >> shift) & 255)) * 0x01000193;
    b = (b ^ (a >> 24)) * 0x01000193;
  }
}

function add(type: i32, from: usize, bytes: usize): void {
  const step: usize = type == 1 ? 8 : 4;
  for (let i: usize = 0; i < bytes; i += step) {
    const at = from + i;
    const isNan = type == 0 ? isNaN(load<f32>(at)) : type == 1 ? isNaN(load<f64>(at)) : false;
    addWord(isNan ? 0x7fc00000 : load<u32>(at));
    if (type == 1) addWord(isNan ? 0x7fc00000 : load<u32>(at, 4));
  }
}

function call(name: i32, record: usize): i32 {
  switch (name) {
    case 0: return project_f32(record);
    case 1: return project_f64(record);
    case 2: return vjp_f32(record);
    case 3: return vjp_f64(record);
    case 4: return hard_f32(record);
    case 5: return hard_f64(record);
    case 6: return loss_f32(record);
    default: return loss_f64(record);
  }
}

/** Traps if something goes wrong. */
export function run(): void {
  while (true) {
    let base = reserve(ARRAYS);
    if (base == usize.MAX_VALUE) unreachable();
    if (!read(base, base + HEAD, 8)) return; // that was the last
    const needed = load<usize>(base + HEAD);
    const name = load<i32>(base + HEAD + 4);
    base = reserve(ARRAYS + needed);
    if (base == usize.MAX_VALUE) unreachable();
    const table = base + TABLE;
    const record = base + RECORD;
    if (!read(base, table, FIELDS * FIELD)) unreachable();

    let top = base + ARRAYS;
    for (let i: usize = 0; i < FIELDS; i++) {
      const field = table + i * FIELD;
      const kind = load<i32>(field);
      const value = load<usize>(field, 8);
      let entry = value;
      if (kind == 3) entry = load<usize>(record + (value << 2));
      else if (kind != 0) {
        const room = (value + 15) & ~15;
        entry = top;
        memory.fill(top, 0xee, room + 16);
        if (kind == 1 && !read(base, top, room)) unreachable();
        memory.fill(top + room + 16, 0xa5, 16);
        top += room + 32;
      }
      store<usize>(record + (i << 2), entry);
    }

    const status = call(name, record);

    a = b = 0x811c9dc5;
    for (let i: usize = 0; i < FIELDS; i++) {
      const field = table + i * FIELD;
      const kind = load<i32>(field);
      if (kind == 0) continue;
      const type = load<i32>(field, 4);
      const value = load<usize>(field, 8);
      const bytes = kind == 3 ? load<usize>(table + value * FIELD, 8) : value;
      const array = load<usize>(record + (i << 2));
      const behind = array + ((bytes + 15) & ~15) + 16;
      if (load<u64>(behind) != 0xa5a5a5a5a5a5a5a5 || load<u64>(behind, 8) != 0xa5a5a5a5a5a5a5a5) unreachable();
      if (status == OK && (type & 4) != 0) add(type & 3, array, bytes);
    }
    let line = base + LINE;
    store<u8>(line++, <u8>(48 + status));
    store<u8>(line++, 32);
    line = hexadecimal(hexadecimal(line, a), b);
    store<u8>(line++, 10);
    store<usize>(base, base + LINE);
    store<usize>(base, line - base - LINE, 4);
    if (fd_write(1, base, 1, base + 8) != 0) unreachable();
  }
}
