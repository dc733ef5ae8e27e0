// Softmax cross-entropy with whole labels and its gradient, the loss that the HyperSimplex loss stands in for:
//
//   loss = mean_i (log Σ_c exp x_ic − x_il),   ∂loss/∂x_ic = (exp(x_ic)/Σ_d exp(x_id) − [c = l])/rows,   l = label of row i

function sum(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}

function greatest(v: v128): f32 {
  const ab = max(f32x4.extract_lane(v, 0), f32x4.extract_lane(v, 1));
  return max(ab, max(f32x4.extract_lane(v, 2), f32x4.extract_lane(v, 3)));
}

/** exp x for x ≤ 0, to 2 ulp: 2^m · exp r with |r| ≤ ½ log 2, exp r by Cephes's polynomial. */
@inline
function exp(x: v128): v128 {
  x = f32x4.pmax(x, f32x4.splat(-87));
  const m = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504)));
  let r = f32x4.sub(x, f32x4.mul(m, f32x4.splat(0.693359375))); // log 2 in two parts, the first one exact times m
  r = f32x4.add(r, f32x4.mul(m, f32x4.splat(2.12194440e-4)));
  let y = f32x4.splat(1.9875691500e-4);
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(1.3981999507e-3));
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(8.3334519073e-3));
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(4.1665795894e-2));
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(1.6666665459e-1));
  y = f32x4.add(f32x4.mul(y, r), f32x4.splat(5.0000001201e-1));
  y = f32x4.add(f32x4.add(f32x4.mul(y, f32x4.mul(r, r)), r), f32x4.splat(1));
  const scale = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(m), i32x4.splat(127)), 23);
  return f32x4.mul(y, scale);
}

/** Returns the loss; logits f32[rows, columns], labels i32[rows], columns ≥ 4. The last vector of a row overlaps the one before. */
export function crossEntropy(x: usize, gradient: usize, labels: usize, rows: i32, columns: i32): f64 {
  const whole = <usize>(columns & ~3) << 2;
  const last = <usize>(columns - 4) << 2;
  // the lanes of the last vector that are new
  const fresh = i32x4.gt_s(i32x4(0, 1, 2, 3), i32x4.splat(3 - (columns & 3)));
  const share = <f32>(1 / <f64>rows);
  let loss: f64 = 0;
  for (let i = 0; i < rows; i++) {
    let peak = v128.load(x + last);
    let c: usize = 0;
    do peak = f32x4.pmax(peak, v128.load(x + c)); while ((c += 16) < whole);
    const most = greatest(peak);
    const shift = f32x4.splat(most);

    let total = f32x4.splat(0);
    c = 0;
    do {
      const e = exp(f32x4.sub(v128.load(x + c), shift));
      v128.store(gradient + c, e);
      total = f32x4.add(total, e);
    } while ((c += 16) < whole);
    if (columns & 3) {
      const e = exp(f32x4.sub(v128.load(x + last), shift));
      v128.store(gradient + last, e);
      total = f32x4.add(total, v128.and(e, fresh));
    }

    const z = sum(total);
    const scale = f32x4.splat(share / z);
    const tail = f32x4.mul(v128.load(gradient + last), scale); // before the overlap is scaled
    c = 0;
    do v128.store(gradient + c, f32x4.mul(v128.load(gradient + c), scale)); while ((c += 16) < whole);
    v128.store(gradient + last, tail);

    const l = <usize>load<i32>(labels + (<usize>i << 2)) << 2;
    store<f32>(gradient + l, load<f32>(gradient + l) - share);
    loss += <f64>most + Math.log(z) - <f64>load<f32>(x + l);
    x += <usize>columns << 2;
    gradient += <usize>columns << 2;
  }
  return loss * share;
}

/** p = softmax(x), of n ≥ 4 scores, a multiple of 4: what the projection is a relative of. */
export function softmax(x: usize, p: usize, n: i32): void {
  const end = x + (<usize>n << 2);
  let peak = v128.load(x);
  let at = x;
  do peak = f32x4.pmax(peak, v128.load(at)); while ((at += 16) < end);
  const most = f32x4.splat(greatest(peak));
  let total = f32x4.splat(0);
  const to = p - x;
  at = x;
  do {
    const e = exp(f32x4.sub(v128.load(at), most));
    v128.store(at + to, e);
    total = f32x4.add(total, e);
  } while ((at += 16) < end);
  const scale = f32x4.splat(1 / sum(total));
  at = p;
  do v128.store(at, f32x4.mul(v128.load(at), scale)); while ((at += 16) < end + to);
}
