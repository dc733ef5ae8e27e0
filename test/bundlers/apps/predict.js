import { predict } from 'hypersimplex';

const logits = { data: Float32Array.of(5, 0, 6, 2), shape: [2, 2] };

export const answer = () => String(predict(logits, { thresholds: [5, 0.5] }));
