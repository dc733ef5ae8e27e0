import { softBinaryArgmax } from 'hypersimplex';

export const answer = () => String(softBinaryArgmax(Float32Array.of(0, 2, 1.5), 1));
