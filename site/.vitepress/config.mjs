import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { katex } from '@mdit/plugin-katex';
import { defineConfig } from 'vitepress';
import { base } from '../scripts/relocate.mjs';
import { navigation, sidebar } from './navigation.mjs';
import { codeStyles, styleToClass } from './style-to-class.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  title: 'hypersimplex',
  description: 'A differentiable top-k and a loss made of it, exact and fast, for JavaScript and TypeScript.',
  lang: 'en',
  srcDir: 'build/pages', // scripts/assemble.mjs puts it together
  outDir: 'build/out',
  cacheDir: 'build/cache',
  base, // a mark, which scripts/relocate.mjs makes relative
  metaChunk: true, // one inline script less
  lastUpdated: false,
  appearance: { disableTransition: false }, // it would need an inline stylesheet
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }]],
  buildEnd() {
    writeFileSync(here('../build/code.css'), codeStyles());
  },
  markdown: {
    // Anchors as GitHub makes them, so that links within docs/ hold there and here.
    anchor: { slugify: (title) => title.trim().toLowerCase().replace(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-') },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    codeTransformers: [styleToClass],
    // MathML: browsers draw it and screen readers read it; it needs no fonts and no inline styles.
    config(md) {
      md.use(katex, { output: 'mathml', throwOnError: true });
      // Aligned cells by class, since the policy knows no style attributes.
      for (const rule of ['th_open', 'td_open']) {
        md.renderer.rules[rule] = (tokens, i, options, env, self) => {
          const align = /^text-align:(\w+)/.exec(tokens[i].attrGet('style') ?? '');
          if (align) tokens[i].attrs = [['class', `align-${align[1]}`]];
          return self.renderToken(tokens, i, options);
        };
      }
      // Blocks that are indented scroll too, so they can be reached by key as the others can.
      const { code_block: block } = md.renderer.rules;
      md.renderer.rules.code_block = (...given) => block(...given).replace('<pre', '<pre tabindex="0"');
    },
  },
  themeConfig: {
    nav: navigation,
    sidebar: sidebar(),
    outline: { level: [2, 3] },
    search: { provider: 'local' },
    externalLinkIcon: true,
    docFooter: { prev: 'Before', next: 'Next' },
    footer: {
      message: 'Apache-2.0. The images of Fashion-MNIST are Zalando’s, under MIT.',
    },
  },
  vite: {
    resolve: {
      alias: { '@site': here('..') },
    },
    build: { chunkSizeWarningLimit: 1024, assetsInlineLimit: 0 },
    worker: { format: 'es' },
    ssr: { noExternal: ['hypersimplex'] },
  },
});
