// The same projection in plain JavaScript, by the three usual ways.
import { timed } from '../race.mjs';

const clip = (z) => (z < 0 ? 0 : z > 1 ? 1 : z);

function write(x, t, tau, out) {
  for (let i = 0; i < x.length; i++) out[i] = clip((x[i] - t) / tau);
}

/** Sorts, then walks the breakpoints s_i and s_i − τ down to where the mass reaches k. */
function sortAndScan(x, k, tau, out) {
  const s = Float32Array.from(x).sort();
  let enters = s.length - 1; // the next score to become free …
  let saturates = s.length - 1; // … and to reach one
  let t = s[enters];
  let mass = 0;
  for (;;) {
    const free = saturates - enters;
    const next = Math.max(enters < 0 ? -Infinity : s[enters], s[saturates] - tau);
    const grown = mass + free * (t - next) / tau;
    if (grown >= k) {
      if (free > 0) t -= (k - mass) * tau / free;
      break;
    }
    mass = grown;
    t = next;
    if (enters >= 0 && next === s[enters]) enters--;
    else saturates--;
  }
  write(x, t, tau, out);
}

function extent(x) {
  let [least, greatest] = [Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    if (x[i] < least) least = x[i];
    if (x[i] > greatest) greatest = x[i];
  }
  return [least, greatest];
}

/** Halves the bracket fifty times, as the entmax package does. */
function bisect(x, k, tau, out) {
  const [least, greatest] = extent(x);
  let t = least - tau;
  let step = greatest - t;
  for (let turn = 0; turn < 50; turn++) {
    step /= 2;
    let mass = 0;
    for (let i = 0; i < x.length; i++) mass += clip((x[i] - t - step) / tau);
    if (mass >= k) t += step;
  }
  write(x, t, tau, out);
}

/** Newton steps t ← t + τ(f(t) − k)/|F|, halving the bracket where one leaves it. */
function newton(x, k, tau, out) {
  const [least, greatest] = extent(x);
  let [lo, hi] = [least - tau, greatest];
  let t = hi - (hi - lo) * k / x.length;
  for (let pass = 0; pass < 100; pass++) {
    let mass = 0;
    let free = 0;
    for (let i = 0; i < x.length; i++) {
      const z = (x[i] - t) / tau;
      if (z >= 1) mass += 1;
      else if (z > 0) {
        mass += z;
        free++;
      }
    }
    if (mass > k) lo = t;
    else hi = t;
    const next = t + tau * (mass - k) / free;
    const last = t;
    t = lo <= next && next <= hi ? next : (lo + hi) / 2;
    if (Math.abs(t - last) <= 1e-12 * tau) break;
  }
  write(x, t, tau, out);
}

/** The contenders for a problem { x, k, tau }. */
export function javascript({ x, k, tau }) {
  const out = new Float32Array(x.length);
  const contender = (name, project) => timed(name, () => project(x, k, tau, out), () => out);
  return [
    contender('JavaScript: sort and scan', sortAndScan),
    contender('JavaScript: 50 bisections', bisect),
    contender('JavaScript: Newton', newton),
  ];
}

/** Sorting alone, which sorting methods cannot do without. */
export function sorting({ x }) {
  const copy = new Float32Array(x.length);
  return timed('Float32Array sort', () => copy.sort(), undefined, () => copy.set(x));
}
