/** What the build puts here (scripts/threads-plugin.mjs): worker.ts with all that it imports, as a classic script. */
declare module 'virtual:threads-worker' {
  export const script: string;
}
