/** Whether views of a memory that has grown are of length 0 from then on, as those of WebAssembly's are. */
export const GROWTH_DETACHES = true;
