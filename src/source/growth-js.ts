// For js.ts, in place of growth.ts: the language alone cannot detach a buffer.

export const GROWTH_DETACHES = false;
