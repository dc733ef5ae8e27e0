import * as api from 'hypersimplex';
import { conformance } from './conformance.mjs';

export default {
  async fetch() {
    return Response.json(await conformance(() => api));
  },
};
