// Makes what VitePress has built independent of its place: any static host can serve it under any path. And
// gives each page its content security policy.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseAst } from 'rollup/parseAst';

/** The base that VitePress builds with; every occurrence of it is replaced here. */
export const base = '/__base__/';

/** All files below a folder, as paths from there. */
export const filesOf = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** From a file's folder to the root: './', '../', … */
const up = (folder, file) => {
  const path = relative(dirname(file), folder).split(sep).join('/');
  return path === '' ? './' : `${path}/`;
};

const sha = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Nothing from other hosts, nothing inline but the scripts of the page itself, by their hashes. WebAssembly
 * needs 'wasm-unsafe-eval', the one exception.
 */
function policy(html) {
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => sha(text));
  return [
    "default-src 'self'", `script-src 'self' 'wasm-unsafe-eval' ${[...new Set(inline)].join(' ')}`.trim(),
    "object-src 'none'", "frame-src 'none'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "worker-src 'self'", "font-src 'self'",
    "manifest-src 'self'", "base-uri 'none'", "form-action 'none'",
  ].join('; ');
}

/** Where a module's strings name the base, they get the root's path instead, from the module's own address. */
function script(code, folder, file) {
  if (!code.includes(base)) return code;
  const here = `new URL(${JSON.stringify(up(folder, file))},import.meta.url).pathname`;
  const edits = [];
  const visit = (node, parent, key) => {
    if (Array.isArray(node)) for (const child of node) visit(child, parent, key);
    else if (node && typeof node.type === 'string') {
      if (node.type === 'Literal' && typeof node.value === 'string' && node.value.includes(base)) {
        if (key === 'key' || parent.type === 'ImportDeclaration') throw new Error(`${file}: ${node.value} is no value`);
        const parts = node.value.split(base).map((part) => JSON.stringify(part));
        edits.push([node.start, node.end, `(${parts.join(`+${here}+`)})`]);
      } else if (node.type === 'TemplateElement' && node.value.raw.includes(base)) {
        edits.push([node.start, node.end, node.value.raw.replaceAll(base, `\${${here}}`)]);
      }
      for (const [name, child] of Object.entries(node)) if (typeof child === 'object') visit(child, node, name);
    }
  };
  visit(parseAst(code), undefined, '');
  for (const [start, end, text] of edits.sort(([a], [b]) => b - a)) code = code.slice(0, start) + text + code.slice(end);
  return code;
}

/**
 * The policy forbids style attributes. VitePress writes these, and sets them again when it has started;
 * style.css has the last.
 */
const inlineStyles = / style="(|--vp-vh:0px;|position:relative;)"/g;

/** @param {string} folder what VitePress has built @param {string} codeStyles rules for the colours of code */
export function relocate(folder, codeStyles) {
  for (const file of filesOf(folder)) {
    if (!/\.(html|js|css|json)$/.test(file)) continue;
    let text = readFileSync(file, 'utf8');
    if (file.endsWith('.js')) text = script(text, folder, file);
    else text = text.replaceAll(base, up(folder, file));
    if (file.endsWith('.css') && /style\.[\w-]+\.css$/.test(file)) text += codeStyles;
    if (file.endsWith('.html')) {
      text = text.replace(inlineStyles, '');
      const [style] = / style="[^"]*"/.exec(text) ?? [];
      if (style) throw new Error(`${file} has an inline${style}`);
      text = text.replace('<meta charset="utf-8">', (meta) => (
        `${meta}\n    <meta http-equiv="content-security-policy" content="${policy(text)}">`));
      if (!text.includes('content-security-policy')) throw new Error(`${file} has no policy`);
    }
    if (text.includes(base)) throw new Error(`${file} still names ${base}`);
    writeFileSync(file, text);
  }
}
