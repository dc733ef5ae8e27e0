import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export const root = at('../../'); // of the repository
export const site = at('../');
export const build = at('../build/');
export const pages = at('../build/pages/'); // what VitePress reads
export const out = at('../build/out/'); // what a host serves
