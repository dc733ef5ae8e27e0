// The same idea as the kernel's, in C++ for the machine it runs on: how fast it could be at all. One thread, f32.
//
//   sample   solve every so many cache lines; three standard errors around that threshold make a bracket
//   sift     one pass: certainly at one (counted), certainly free (counted and summed), certainly at zero; the few others move together
//   finish   Newton steps on those few
//   write    p = clip((x − t)/τ, 0, 1)
//
// It leaves out what a library needs besides: exact sums, NaN, infinities, checked arguments.
//
// A server on stdin and stdout, so that a benchmark can take turns. It is sent records of four f64, native order:
//   0 n  … then n f32: the scores      1 k τ times: project so often; sends back ns per call      2: sends back p, n f32

#include <functional>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <vector>
#include <immintrin.h>

// --- lanes ---------------------------------------------------------------------------------------------------------------

#ifdef __AVX2__

constexpr int LANES = 8;
typedef __m256 V;
typedef __m256i Count;
static inline V splat(float a) { return _mm256_set1_ps(a); }
static inline V read(const float *x) { return _mm256_loadu_ps(x); }
static inline void write(float *x, V v) { _mm256_storeu_ps(x, v); }
static inline V add(V a, V b) { return _mm256_add_ps(a, b); }
static inline V sub(V a, V b) { return _mm256_sub_ps(a, b); }
static inline V mul(V a, V b) { return _mm256_mul_ps(a, b); }
static inline V least(V a, V b) { return _mm256_min_ps(a, b); }
static inline V greatest(V a, V b) { return _mm256_max_ps(a, b); }
static inline V over(V a, V b) { return _mm256_cmp_ps(a, b, _CMP_GT_OQ); }
static inline V keep(V mask, V a) { return _mm256_and_ps(mask, a); }
static inline V butNot(V a, V b) { return _mm256_andnot_ps(b, a); }
static inline V either(V a, V b) { return _mm256_or_ps(a, b); }
static inline int bits(V mask) { return _mm256_movemask_ps(mask); }
static inline Count none() { return _mm256_setzero_si256(); }
static inline Count tally(Count c, V mask) { return _mm256_sub_epi32(c, _mm256_castps_si256(mask)); }

alignas(32) static int32_t FRONT[256][8]; // the lanes of each mask, moved to the front
static void makeFront() {
  for (int mask = 0; mask < 256; mask++) {
    for (int lane = 0, to = 0; lane < 8; lane++) if (mask >> lane & 1) FRONT[mask][to++] = lane;
  }
}
static inline void writeFront(float *x, V v, int mask) {
  write(x, _mm256_permutevar8x32_ps(v, _mm256_load_si256((const __m256i *)FRONT[mask])));
}

#else

constexpr int LANES = 4;
typedef __m128 V;
typedef __m128i Count;
static inline V splat(float a) { return _mm_set1_ps(a); }
static inline V read(const float *x) { return _mm_loadu_ps(x); }
static inline void write(float *x, V v) { _mm_storeu_ps(x, v); }
static inline V add(V a, V b) { return _mm_add_ps(a, b); }
static inline V sub(V a, V b) { return _mm_sub_ps(a, b); }
static inline V mul(V a, V b) { return _mm_mul_ps(a, b); }
static inline V least(V a, V b) { return _mm_min_ps(a, b); }
static inline V greatest(V a, V b) { return _mm_max_ps(a, b); }
static inline V over(V a, V b) { return _mm_cmpgt_ps(a, b); }
static inline V keep(V mask, V a) { return _mm_and_ps(mask, a); }
static inline V butNot(V a, V b) { return _mm_andnot_ps(b, a); }
static inline V either(V a, V b) { return _mm_or_ps(a, b); }
static inline int bits(V mask) { return _mm_movemask_ps(mask); }
static inline Count none() { return _mm_setzero_si128(); }
static inline Count tally(Count c, V mask) { return _mm_sub_epi32(c, _mm_castps_si128(mask)); }

alignas(16) static uint8_t FRONT[16][16];
static void makeFront() {
  for (int mask = 0; mask < 16; mask++) {
    for (int lane = 0, to = 0; lane < 4; lane++) {
      if (mask >> lane & 1) for (int byte = 0; byte < 4; byte++) FRONT[mask][to++] = uint8_t(4 * lane + byte);
    }
  }
}
static inline void writeFront(float *x, V v, int mask) {
  const __m128i order = _mm_load_si128((const __m128i *)FRONT[mask]);
  write(x, _mm_castsi128_ps(_mm_shuffle_epi8(_mm_castps_si128(v), order)));
}

#endif

static double total(V v) {
  float lane[LANES];
  write(lane, v);
  double sum = 0;
  for (float a : lane) sum += a;
  return sum;
}

static int total(Count c) {
  int32_t lane[LANES];
  memcpy(lane, &c, sizeof c);
  int sum = 0;
  for (int a : lane) sum += a;
  return sum;
}

// --- the projection ------------------------------------------------------------------------------------------------------

constexpr int BLOCK = 1024; // elements that are summed in f32
constexpr int CHUNK = 64;   // elements that are looked at again if any of them is undecided
constexpr int LONG = 1 << 18;
constexpr float INF = std::numeric_limits<float>::infinity();

/** What is known of f(t) = Σ clip((x_i − t)/τ, 0, 1) on a bracket of t. */
struct Known {
  double ones = 0;  // at one all over the bracket
  double frees = 0; // free all over the bracket
  double sum = 0;   // of (x_i − pivot) over those
  float pivot = 0;
};

struct Mass {
  double sum, squares;
  int frees;
};

/** Σ p, Σ p² and |F| at t; n is a multiple of LANES. */
static Mass massAt(const float *x, int n, float t, float inverse) {
  const V T = splat(t), S = splat(inverse), ZERO = splat(0), ONE = splat(1);
  Mass mass{0, 0, 0};
  Count free = none();
  for (int from = 0; from < n; from += BLOCK) {
    const int to = std::min(from + BLOCK, n);
    V sum = ZERO, squares = ZERO;
#pragma GCC unroll 4
    for (int i = from; i < to; i += LANES) {
      const V z = mul(sub(read(x + i), T), S);
      const V p = greatest(least(z, ONE), ZERO);
      sum = add(sum, p);
      squares = add(squares, mul(p, p));
      free = tally(free, butNot(over(z, ZERO), over(z, ONE)));
    }
    mass.sum += total(sum);
    mass.squares += total(squares);
  }
  mass.frees = total(free);
  return mass;
}

/** Bracketed Newton steps for f(t) = k, down to one below `enough`. */
static double newton(const float *x, int n, const Known &known, double k, double tau, double t, double lo, double hi, double enough) {
  for (int pass = 0; pass < 60; pass++) {
    const Mass mass = massAt(x, n, float(t), float(1 / tau));
    const double at = float(t), frees = mass.frees + known.frees;
    const double f = mass.sum + known.ones + (known.sum - known.frees * (at - known.pivot)) / tau;
    if (f > k) lo = at;
    else hi = at;
    const double next = at + tau * (f - k) / frees;
    t = lo <= next && next <= hi ? next : 0.5 * (lo + hi); // no score may be free
    if (std::abs(t - at) <= enough || hi - lo <= enough) break;
  }
  return t;
}

/** One pass over x for the bracket [start, end]: what is known of it, and the others, at most `capacity`, to rest. Their number, or −1. */
static int sift(const float *x, int n, float start, float end, float tau, Known &known, float *rest, int capacity) {
  const V START = splat(start), END = splat(end), START_TOP = splat(start + tau), END_TOP = splat(end + tau), PIVOT = splat(known.pivot);
  Count one = none(), free = none();
  int others = 0;
  for (int from = 0; from < n; from += BLOCK) {
    V sum = splat(0);
    for (int at = from, stop = std::min(from + BLOCK, n); at < stop; at += CHUNK) {
      const int to = std::min(at + CHUNK, stop);
      V undecided = splat(0);
#pragma GCC unroll 4
      for (int i = at; i < to; i += LANES) {
        const V v = read(x + i);
        const V overEnd = over(v, END), overStartTop = over(v, START_TOP), overEndTop = over(v, END_TOP);
        const V isFree = butNot(overEnd, overStartTop);
        one = tally(one, overEndTop);
        free = tally(free, isFree);
        sum = add(sum, keep(isFree, sub(v, PIVOT)));
        undecided = either(undecided, either(butNot(over(v, START), overEnd), butNot(overStartTop, overEndTop)));
      }
      if (bits(undecided) == 0) continue;
      if (others + CHUNK > capacity) return -1;
      for (int i = at; i < to; i += LANES) {
        const V v = read(x + i);
        const int other = bits(either(butNot(over(v, START), over(v, END)), butNot(over(v, START_TOP), over(v, END_TOP))));
        writeFront(rest + others, v, other);
        others += __builtin_popcount(unsigned(other));
      }
    }
    known.sum += total(sum);
  }
  known.ones = total(one);
  known.frees = total(free);
  return others;
}

/** n is a multiple of LANES; rest has room for n/8 and a chunk, sample for 4 n^(2/3) and a cache line. */
static void project(const float *x, float *p, int n, double k, double tau, float *sample, float *rest) {
  const int runs = std::max(8, int((n < LONG ? 1.5 : 3) * std::cbrt(double(n) * n)) / 16), size = 16 * runs, stride = n / runs;
  V low = splat(INF), high = splat(-INF);
  for (int r = 0; r < runs; r++) {
    for (int i = 0; i < 16; i += LANES) {
      const V v = read(x + size_t(r) * stride + i);
      write(sample + 16 * r + i, v);
      low = least(low, v);
      high = greatest(high, v);
    }
  }
  float lows[LANES], highs[LANES];
  write(lows, low);
  write(highs, high);
  const double lo = *std::min_element(lows, lows + LANES) - tau, hi = *std::max_element(highs, highs + LANES);
  const double kSample = k * size / n, inverse = 1 / tau, scale = std::min(tau, 0.25 * (hi - lo - tau));

  double t = newton(sample, size, {}, kSample, tau, hi - (hi - lo) * k / n, lo, hi, 0.5 * scale / std::sqrt(std::sqrt(size)));
  double start, end;
  const Mass mass = n < LONG ? massAt(x, n, float(t), float(inverse)) : massAt(sample, size, float(t), float(inverse));
  const double step = mass.frees > 0 ? tau * (mass.sum - (n < LONG ? k : kSample)) / mass.frees : 0;
  if (n < LONG && mass.frees > 0) { // a Newton step on the slice; its error squares
    t += step;
    const double error = std::abs(step) * std::min(1.0, 0.05 + 4 * std::abs(step) / scale);
    start = t - error;
    end = t + error;
  } else {
    const double error = 3 * std::sqrt(std::max(0.0, mass.squares - mass.sum * mass.sum / size)) + 4.0 / (1 + mass.frees);
    if (mass.frees > size / 8) {
      t += step;
      start = t - error * tau / mass.frees;
      end = t + error * tau / mass.frees;
    } else {
      start = kSample + error < size ? newton(sample, size, {}, kSample + error, tau, t, lo, hi, 1e-2 * tau) : -INF;
      end = kSample > error ? newton(sample, size, {}, kSample - error, tau, t, lo, hi, 1e-2 * tau) : INF;
    }
  }
  start -= 1e-5 * tau;
  end += 1e-5 * tau;

  Known known;
  known.pivot = float(t + 0.5 * tau);
  const int others = sift(x, n, float(start), float(end), float(tau), known, rest, n / 8);
  const double exact = 1e-6 * tau; // of a Newton step, whose error squares
  if (others >= 0) {
    const int padded = (others + LANES - 1) / LANES * LANES;
    std::fill(rest + others, rest + padded, -INF);
    t = newton(rest, padded, known, k, tau, t, std::max(start, lo), std::min(end, hi), exact);
  }
  if (others < 0 || t <= start || t >= end) { // the sample misled
    const auto [least, most] = std::minmax_element(x, x + n);
    t = newton(x, n, {}, k, tau, t, *least - tau, *most, exact);
  }

  const V T = splat(float(t)), T_LOW = splat(float(t - float(t))), S = splat(float(inverse));
#pragma GCC unroll 4
  for (int i = 0; i < n; i += LANES) {
    const V z = mul(sub(sub(read(x + i), T), T_LOW), S);
    write(p + i, greatest(least(z, splat(1)), splat(0)));
  }
}

// --- the server ----------------------------------------------------------------------------------------------------------

static void receive(void *to, size_t bytes) {
  if (fread(to, 1, bytes, stdin) != bytes) exit(0);
}

static void send(const void *from, size_t bytes) {
  if (fwrite(from, 1, bytes, stdout) != bytes || fflush(stdout) != 0) exit(1);
}

int main() {
  makeFront();
  std::vector<float> x, p, sample, rest;
  int n = 0, padded = 0;
  for (;;) {
    double record[4];
    receive(record, sizeof record);
    if (record[0] == 0) {
      n = int(record[1]);
      padded = (n + LANES - 1) / LANES * LANES;
      x.assign(size_t(padded), -INF);
      p.assign(size_t(padded), 0);
      sample.resize(size_t(4 * std::cbrt(double(n) * n)) + 256);
      rest.resize(size_t(n / 8 + CHUNK + LANES));
      receive(x.data(), 4 * size_t(n));
    } else if (record[0] == 1) {
      const auto start = std::chrono::steady_clock::now();
      for (int i = 0; i < int(record[3]); i++) project(x.data(), p.data(), padded, record[1], record[2], sample.data(), rest.data());
      const double ns = std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count() / record[3];
      send(&ns, sizeof ns);
    } else if (record[0] == 3) { // selection: the least of the k greatest scores, which leaves them in front
      const auto start = std::chrono::steady_clock::now();
      for (int i = 0; i < int(record[3]); i++) {
        std::copy(x.begin(), x.begin() + n, p.begin());
        std::nth_element(p.begin(), p.begin() + (int(record[1]) - 1), p.begin() + n, std::greater<float>());
      }
      const double ns = std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count() / record[3];
      send(&ns, sizeof ns);
    } else send(p.data(), 4 * size_t(n));
  }
}
