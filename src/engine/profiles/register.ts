export { chromium } from './chromium.ts';
export { fetchStandard } from './fetch-standard.ts';
export { firefox } from './firefox.ts';
export { webkit } from './webkit.ts';
