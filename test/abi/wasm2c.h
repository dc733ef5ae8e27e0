// The module as wasm2c of wabt 1.0.32 makes it, for host.c.
#include "kernel.h"

static Z_hypersimplex_instance_t instance;

static void kernel_start(void) {
  wasm_rt_init();
  Z_hypersimplex_init_module();
  Z_hypersimplex_instantiate(&instance);
  if (*Z_hypersimplexZ_version(&instance) != VERSION) {
    fprintf(stderr, "the module is of another version than docs/abi.md\n");
    exit(1);
  }
}

static uint32_t kernel_reserve(uint32_t bytes) {
  return Z_hypersimplexZ_reserve(&instance, bytes);
}

/** Anew after each call, which may have moved it. */
static uint8_t *kernel_memory(void) {
  return Z_hypersimplexZ_memory(&instance)->data;
}

/** By its number in EXPORTS of calls.mjs. */
static int kernel_call(uint32_t number, uint32_t record) {
  static u32 (*const calls[])(Z_hypersimplex_instance_t *, u32) = {
    Z_hypersimplexZ_project_f32, Z_hypersimplexZ_project_f64, Z_hypersimplexZ_vjp_f32, Z_hypersimplexZ_vjp_f64,
    Z_hypersimplexZ_hard_f32, Z_hypersimplexZ_hard_f64, Z_hypersimplexZ_loss_f32, Z_hypersimplexZ_loss_f64,
  };
  return calls[number](&instance, record);
}
