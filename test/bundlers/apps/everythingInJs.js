import * as hypersimplex from './all-js.mjs';
import { conformance } from './conformance.mjs';

export const answer = async () => (await conformance(() => hypersimplex)).digest;
