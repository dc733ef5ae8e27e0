// The package as npm packs it, in the site's node_modules: what the pages run is what users get.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, root, site } from './paths.mjs';

const shell = process.platform === 'win32';

/** Packs and unpacks it; answers its package.json. */
export function pack() {
  const home = join(site, 'node_modules/hypersimplex');
  mkdirSync(build, { recursive: true });
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', build], {
    cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell,
  }));
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', join(build, filename), '--strip-components=1', '-C', home]);
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
}
