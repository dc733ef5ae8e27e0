import { gaussians } from './gaussians.mjs';
import { contenders, measure } from './race.mjs';

onmessage = ({ data: { sizes } }) => {
  try {
    for (const n of sizes) {
      const x = gaussians(n), k = Math.round(n / 10);
      for (const { name, prepare } of contenders) {
        postMessage({ n, name, time: measure(prepare(x, k, new Float32Array(n)), n) });
      }
    }
    postMessage({ done: true });
  } catch (error) {
    postMessage({ message: String(error?.message ?? error) });
  }
};
