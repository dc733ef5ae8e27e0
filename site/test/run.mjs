// npm run test:site: the built site, in real browsers. Names of groups run these alone.
import { argv } from 'node:process';
import { chromium } from 'playwright-core';
import { chromium as program } from '../../test/bundlers/browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { counts, missing } from './harness.mjs';
import { otherBrowsers } from './others.mjs';
import { filesAreSound, pagesAreSound } from './pages.mjs';
import { parts } from './parts.mjs';
import { visitorPlays } from './play.mjs';

const chosen = argv.slice(2);
const runs = (name) => chosen.length === 0 || chosen.includes(name);

const { url, stop } = await serve(undefined, { path: '/any/path/' });
try {
  if (runs('parts')) await parts();
  if (runs('files')) await filesAreSound();
  if (!program) missing('Chromium', 'apt-get install chromium');
  else if (runs('pages') || runs('play')) {
    const browser = await chromium.launch({
      executablePath: program,
      args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
    try {
      if (runs('pages')) await pagesAreSound(browser, url);
      if (runs('play')) await visitorPlays(browser, url);
    } finally {
      await browser.close();
    }
  }
  if (runs('others')) await otherBrowsers(url);
} finally {
  await stop();
}
const { passed, failed, skipped } = counts;
console.log(`site: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
