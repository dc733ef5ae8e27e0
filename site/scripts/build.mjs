// npm run site:build: the site, in site/build/out, for any static host under any path.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as vitepress } from 'vitepress';
import { assemble } from './assemble.mjs';
import { pack } from './pack.mjs';
import { build, out, site } from './paths.mjs';
import { relocate } from './relocate.mjs';

const { name, version } = pack();
console.log(`site: of ${name} ${version}, as npm packs it`);
await assemble();
await vitepress(site);
relocate(out, readFileSync(join(build, 'code.css'), 'utf8'));
console.log(`site: built in ${out}`);
