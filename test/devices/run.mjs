// npm run test:devices: hypersimplex/tfjs on the WebGL and WebGPU backends of a real Chromium, which computes in
// software. With --cost it also prints what a step dispatches, reads and takes, beside cross-entropy.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { chromium, launch, open, serve } from '../bundlers/browser.mjs';
import { install, isInstalled } from '../bundlers/tools.mjs';

const cost = process.argv.includes('--cost');
const out = fileURLToPath(new URL('../../build/devices', import.meta.url));
const counts = { passed: 0, failed: 0, skipped: 0 };

const devices = {
  webgl: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  webgpu: ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader', '--enable-features=Vulkan'],
};

if (!isInstalled('chromium')) install('chromium'); // playwright-core, which drives it
if (!chromium) {
  const fails = Boolean(process.env.CI);
  console.error(`${fails ? 'missing' : 'skipped'}: Chromium; to install it: apt-get install chromium`);
  counts[fails ? 'failed' : 'skipped']++;
} else {
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    build: { outDir: out, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 4096 },
  });
  const { url, stop } = await serve(out);
  for (const [device, args] of Object.entries(devices)) {
    const browser = await launch(args);
    try {
      const { answer } = await open(browser, `${url}?${device}${cost ? '&cost' : ''}`, device);
      const { checks, table } = JSON.parse(answer);
      for (const [name, isRight] of Object.entries(checks)) {
        console.log(`${isRight ? 'passed' : 'failed'}: ${device}: ${name}`);
        counts[isRight ? 'passed' : 'failed']++;
      }
      if (table) console.table(table);
    } catch (error) {
      console.error(device, error);
      counts.failed++;
    } finally {
      await browser.close();
    }
  }
  await stop();
}
const { passed, failed, skipped } = counts;
console.log(`devices: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
