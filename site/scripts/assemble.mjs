// Puts the pages together that VitePress reads: those of pages/, those of the repository's docs/, the
// changelog, and the reference that TypeDoc makes of the docstrings. Nothing of it is kept.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pages, root, site } from './paths.mjs';
import { reference } from './reference.mjs';

const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const home = repository.url.replace(/^git\+|\.git$/g, '');

/** Links out of docs/: pictures come along, other files of the repository are shown by it. */
function relink(text, folder) {
  return text.replace(/(!?)\[([^\]]*)\]\(((?:\.\.?\/)[^)#\s]*|[\w-]+(?:\/[\w-]+)*\.\w+)(#[^)\s]*)?\)/g, (whole, picture, label, path, hash = '') => {
    const file = resolve(folder, path);
    if (!existsSync(file)) throw new Error(`${folder}: ${whole} leads nowhere`);
    if (file === join(root, 'README.md')) return `[${label}](/index${hash})`;
    if (file === join(root, 'CHANGELOG.md')) return `[${label}](/changes${hash})`;
    if (file.startsWith(join(root, 'docs/')) && file.endsWith('.md')) {
      return `[${label}](/${file.slice(join(root, 'docs/').length, -3)}${hash})`;
    }
    if (file.startsWith(join(site, 'pages/'))) return `[${label}](/${basename(file, '.md')}${hash})`;
    const name = file.slice(root.length);
    if (picture) {
      mkdirSync(join(pages, 'public/pictures'), { recursive: true });
      cpSync(file, join(pages, 'public/pictures', basename(file)));
      return `![${label}](/pictures/${basename(file)})`;
    }
    return `[${label}](${home}/${statSync(file).isDirectory() ? 'tree' : 'blob'}/main/${name}${hash})`;
  });
}

const copy = (from, folder, to) => {
  writeFileSync(join(pages, to), relink(readFileSync(join(from), 'utf8'), folder));
};

export async function assemble() {
  rmSync(pages, { recursive: true, force: true });
  const own = join(site, 'pages');
  cpSync(own, pages, { recursive: true });
  for (const file of readdirSync(own).filter((name) => name.endsWith('.md'))) copy(join(own, file), own, file);
  const docs = join(root, 'docs');
  for (const file of readdirSync(docs).filter((name) => name.endsWith('.md'))) copy(join(docs, file), docs, file);
  copy(join(root, 'CHANGELOG.md'), root, 'changes.md');
  await reference(join(pages, 'api'));

  const data = join(root, 'data/fashion-mnist');
  cpSync(join(data, 'train.idx.gz'), join(pages, 'public/fashion-mnist/images.bin'));
  cpSync(join(data, 'LICENSE'), join(pages, 'public/fashion-mnist/LICENSE.txt'));
}
