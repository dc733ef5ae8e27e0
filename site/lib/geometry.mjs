// The hypersimplex {p ∈ [0, 1]ⁿ, Σp = k} for n = 3 and 4, and how it is drawn: along the sum nothing is lost,
// since every point has the same.

/** Orthonormal directions along which Σp stays as it is. */
export const directions = {
  3: [[1 / Math.SQRT2, -1 / Math.SQRT2, 0], [-1 / Math.sqrt(6), -1 / Math.sqrt(6), 2 / Math.sqrt(6)]],
  4: [[0.5, 0.5, -0.5, -0.5], [0.5, -0.5, 0.5, -0.5], [0.5, -0.5, -0.5, 0.5]],
};

const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);

/** A point's coordinates in these directions. */
export const coordinates = (p) => directions[p.length].map((direction) => dot(direction, p));

/** The point with these coordinates and this sum. */
export function pointAt(at, n, sum) {
  return Array.from({ length: n }, (_, i) => (
    sum / n + directions[n].reduce((value, direction, d) => value + at[d] * direction[i], 0)));
}

/**
 * The edges, as pairs of points. Along an edge two coordinates i, j are free and the others are 0 or 1, so
 * pᵢ + pⱼ = s, with s what is left of k.
 */
export function edges(n, k) {
  const found = [];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      for (let bits = 0; bits < 2 ** n; bits++) {
        if (bits & (1 << i) || bits & (1 << j)) continue;
        const fixed = Array.from({ length: n }, (_, c) => (bits >> c) & 1);
        const s = k - fixed.reduce((a, b) => a + b, 0);
        const [low, high] = [Math.max(0, s - 1), Math.min(1, s)];
        if (s < 0 || s > 2 || high - low < 1e-9) continue;
        found.push([low, high].map((value) => fixed.map((bit, c) => (c === i ? value : c === j ? s - value : bit))));
      }
    }
  }
  return found;
}

/** The corners, each once. */
export function corners(n, k) {
  const all = edges(n, k).flat();
  if (all.length === 0) all.push(Array.from({ length: n }, () => k / n)); // k = 0 and k = n: one point
  return [...new Map(all.map((p) => [p.map((value) => value.toFixed(6)).join(), p])).values()];
}

/** Corners of a flat polygon in their order around its middle. */
export function around(points) {
  const middle = [0, 1].map((d) => points.reduce((sum, p) => sum + p[d], 0) / points.length);
  const angle = (p) => Math.atan2(p[1] - middle[1], p[0] - middle[0]);
  return [...points].sort((a, b) => angle(a) - angle(b));
}

/** Turned about the upright axis, then tilted towards the eye: [right, up, towards the eye]. */
export function turned([x, y, z], turn, tilt) {
  const [s, c] = [Math.sin(turn), Math.cos(turn)];
  const [right, away] = [c * x + s * y, -s * x + c * y];
  const [ts, tc] = [Math.sin(tilt), Math.cos(tilt)];
  return [right, tc * z + ts * away, ts * z - tc * away];
}
