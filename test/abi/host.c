// A host that is no JavaScript engine: replays the calls of a file (calls.mjs says what it holds) by docs/abi.md,
// and prints a line for each, its status and the digest of its results.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "hypersimplex.h"
#include "wasm2c.h"

enum { FIELDS = sizeof(struct call) / 4, SLACK = 16, CANARY = 16 };
enum kind { VALUE, ARRAY, ROOM, SAME };
enum type { F32, F64, I32, BYTE, RESULT };

struct field {
  uint32_t kind, type, value;
};

static uint32_t a, b; // the digest: FNV-1a, over the bytes and over those of what it has been

static void add_word(uint32_t word) {
  for (int shift = 0; shift < 32; shift += 8) {
    a = (a ^ (word >> shift & 255)) * 0x01000193u;
    b = (b ^ a >> 24) * 0x01000193u;
  }
}

static void add(enum type type, const uint8_t *from, uint32_t bytes) {
  for (uint32_t i = 0; i < bytes; i += type == F64 ? 8 : 4) {
    uint32_t words[2];
    float f;
    double d;
    memcpy(words, from + i, type == F64 ? 8 : 4);
    memcpy(&f, words, 4);
    if (type == F64) memcpy(&d, words, 8);
    const int is_nan = type == F32 ? f != f : type == F64 ? d != d : 0;
    for (int j = 0; j < (type == F64 ? 2 : 1); j++) add_word(is_nan ? 0x7fc00000u : words[j]);
  }
}

static void fail(const char *why, unsigned long number) {
  fprintf(stderr, "call %lu: %s\n", number, why);
  exit(1);
}

static uint32_t padded(uint32_t bytes) {
  return (bytes + 15u) & ~15u;
}

int main(int count, char **arguments) {
  FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
  if (!file) fail("the argument must be a file of calls", 0);
  kernel_start();
  uint32_t head[2];
  for (unsigned long number = 1; fread(head, 8, 1, file) == 1; number++) {
    struct field fields[FIELDS];
    if (fread(fields, sizeof fields, 1, file) != 1) fail("the file ends", number);
    const uint32_t start = kernel_reserve(padded(sizeof(struct call)) + SLACK + head[0]);
    if (start == 0xffffffffu) fail("no memory", number);

    // the record, and the arrays behind it
    uint32_t record[FIELDS], top = start + padded(sizeof(struct call)) + SLACK;
    for (int i = 0; i < FIELDS; i++) {
      const struct field field = fields[i];
      if (field.kind == VALUE) record[i] = field.value;
      else if (field.kind == SAME) record[i] = record[field.value];
      else {
        const uint32_t room = padded(field.value);
        record[i] = top;
        memset(kernel_memory() + top, 0xee, room + SLACK);
        if (field.kind == ARRAY && room > 0 && fread(kernel_memory() + top, room, 1, file) != 1) {
          fail("the file ends", number);
        }
        memset(kernel_memory() + top + room + SLACK, 0xa5, CANARY);
        top += room + SLACK + CANARY;
      }
    }
    memcpy(kernel_memory() + start, record, sizeof record);

    const int status = kernel_call(head[1], start);

    if (memcmp(kernel_memory() + start, record, sizeof record) != 0) fail("the record has changed", number);
    a = b = 0x811c9dc5u;
    for (int i = 0; i < FIELDS; i++) {
      const struct field field = fields[i];
      if (field.kind == VALUE) continue;
      const uint32_t bytes = field.kind == SAME ? fields[field.value].value : field.value;
      const uint8_t *array = kernel_memory() + record[i];
      for (int j = 0; j < CANARY; j++) {
        if (array[padded(bytes) + SLACK + j] != 0xa5) fail("it wrote behind its arrays", number);
      }
    }
    // results in the order that the file's writer digested them: that of the fields
    for (int i = 0; status == OK && i < FIELDS; i++) {
      if (fields[i].kind == VALUE || !(fields[i].type & RESULT)) continue;
      const uint32_t bytes = fields[i].kind == SAME ? fields[fields[i].value].value : fields[i].value;
      add(fields[i].type & 3, kernel_memory() + record[i], bytes);
    }
    printf("%d %08x%08x\n", status, a, b);
  }
  fclose(file);
  return 0;
}
