import { zeroOneLoss } from 'hypersimplex';

export const answer = () => String(zeroOneLoss(Float32Array.of(3, 1, 2, 0), Uint8Array.of(1, 1, 0, 0)));
