// @ts-check
// The declarations of dist/ under every TypeScript that they are for: what an app's compiler must take (use.ts) and
// refuse (refuse.ts), strictly, with the libraries' types checked, and without DOM. Prints a table and a count.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${here}package.json`, 'utf8'));
const versions = Object.keys(dependencies);
if (!versions.every((name) => existsSync(`${here}node_modules/${name}`))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: here, stdio: 'inherit' });
}

let [passed, failed] = [0, 0];
for (const name of versions) {
  const root = `${here}node_modules/${name}/`;
  const { bin } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  for (const lib of ['es2022', 'es2022,dom']) {
    const tsc = [`${root}${bin.tsc}`, '--project', here, '--lib', lib];
    const { status, stdout, stderr } = spawnSync(process.execPath, tsc, { encoding: 'utf8' });
    if (status === 0) passed++;
    else failed++;
    console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${name}, ${lib}`);
    if (status !== 0) console.log(stdout + stderr);
  }
}
console.log(`typescript: ${passed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed > 0 ? 1 : 0;
