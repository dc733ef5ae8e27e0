// A linear classifier whose training comes to the same bits however its batch is divided.
//
// The gradient by a weight is a sum over rows, and a sum of floats depends on its order, and so on the division. Here
// it is a sum of whole numbers below 2^53: pixels are bytes, and gradients by logits are rounded to multiples of 2^-30.

const UNIT = 2 ** -30;

/** Weights and momentum for `pixels` inputs and a constant one. */
export function newModel(pixels, classes) {
  const size = (pixels + 1) * classes;
  return { pixels, classes, weights: new Float64Array(size), momentum: new Float64Array(size) };
}

/** Logits [rows, classes] of images [rows, pixels] of bytes. */
export function logitsOf({ pixels, classes, weights }, images) {
  const rows = images.length / pixels;
  const data = new Float32Array(rows * classes);
  const sums = new Float64Array(classes);
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < classes; c++) sums[c] = weights[pixels * classes + c];
    for (let j = 0; j < pixels; j++) {
      const x = images[row * pixels + j] / 255;
      if (x > 0) for (let c = 0; c < classes; c++) sums[c] += x * weights[j * classes + c];
    }
    data.set(sums, row * classes);
  }
  return { data, shape: [rows, classes] };
}

/** The gradient by the weights, in units of 2^-30/255, of gradients by the logits that are at most 1: exact. */
export function gradientOf({ pixels, classes }, images, grad) {
  const rows = images.length / pixels;
  const sums = new Float64Array((pixels + 1) * classes);
  const whole = new Float64Array(classes);
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < classes; c++) {
      whole[c] = Math.round(grad[row * classes + c] / UNIT);
      sums[pixels * classes + c] += 255 * whole[c];
    }
    for (let j = 0; j < pixels; j++) {
      const x = images[row * pixels + j];
      if (x > 0) for (let c = 0; c < classes; c++) sums[j * classes + c] += x * whole[c];
    }
  }
  return sums;
}

/** A step of gradient descent with momentum, by the mean over the rows of the global batch. */
export function descend({ weights, momentum }, gradient, rows, rate) {
  for (let i = 0; i < weights.length; i++) {
    momentum[i] = 0.9 * momentum[i] + gradient[i] * (UNIT / 255 / rows);
    weights[i] -= rate * momentum[i];
  }
}
