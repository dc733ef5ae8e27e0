import * as api from './all.mjs';
import { conformance } from './conformance.mjs';

export default {
  async fetch() {
    return Response.json(await conformance(() => api));
  },
};
