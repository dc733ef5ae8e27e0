// npm run test:webgl: hypersimplex/tfjs on the WebGL backend of a real Chromium, which draws in software.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { chromium, serve } from '../bundlers/browser.mjs';

const out = fileURLToPath(new URL('../../build/webgl', import.meta.url));
const counts = { passed: 0, failed: 0, skipped: 0 };

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
  try {
    const { stdout, stderr } = await promisify(execFile)(chromium, [
      '--headless=new', '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
      '--virtual-time-budget=60000', '--enable-logging=stderr', '--dump-dom', url,
    ], { timeout: 120_000, maxBuffer: 2 ** 26 });
    const text = /id="answer">(.*?)<\/pre>/s.exec(stdout)?.[1] ?? '';
    if (!text.startsWith('{')) throw new Error(`the page gave no answer: ${text}\n${stderr}`);
    for (const [name, isRight] of Object.entries(JSON.parse(text))) {
      console.log(`${isRight ? 'passed' : 'failed'}: ${name}`);
      counts[isRight ? 'passed' : 'failed']++;
    }
  } catch (error) {
    console.error(error);
    counts.failed++;
  } finally {
    await stop();
  }
}
const { passed, failed, skipped } = counts;
console.log(`webgl: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
