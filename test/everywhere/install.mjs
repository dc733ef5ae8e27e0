// npm run runtimes: installs what test:everywhere runs in. Browsers only where that is apt-get's business and
// allowed; elsewhere it says what to install.
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { browsers, isPresent } from './browsers.mjs';

const run = (command, ...args) => execFileSync(command, args, {
  cwd: fileURLToPath(new URL('runtimes', import.meta.url)), stdio: 'inherit', shell: process.platform === 'win32',
});

run('npm', 'ci', '--no-audit', '--no-fund');

const packages = Object.values(browsers).filter((browser) => !isPresent(browser)).flatMap((it) => it.packages);
if (packages.length > 0) {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && spawnSync('which', ['apt-get']).status === 0) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
  } else {
    console.log(`runtimes: without these, some browsers are skipped: apt-get install ${packages.join(' ')}`);
  }
}
