import * as hypersimplex from 'hypersimplex/js';
import { conformance } from './conformance.mjs';

export const answer = async () => (await conformance(() => hypersimplex)).digest;
