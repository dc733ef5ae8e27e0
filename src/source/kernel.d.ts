/** What the build puts here: the kernel's bytes (scripts/kernel-plugin.mjs). */
declare module 'virtual:kernel' {
  export const base64: string;
}
