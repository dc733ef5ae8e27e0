import { inBrowser } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import './style.css';

export default {
  extends: DefaultTheme,
  enhanceApp() {
    if (inBrowser) makeLinksAbsolute();
  },
};

/**
 * Links in the files are relative, so that any host serves them under any path. The app goes to another page
 * without leaving this one, and some links stay as they are then: so they are made absolute first.
 */
function makeLinksAbsolute() {
  for (const link of document.querySelectorAll('[href^="."]')) {
    const { pathname, search, hash } = new URL(link.href);
    link.setAttribute('href', pathname + search + hash);
  }
}
