import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer';

/** The pictures that Chrome's store shows beside others: sizes it asks for, in pixels. */
export const tiles = {
  'tile-440x280': { width: 440, height: 280 },
  'marquee-1400x560': { width: 1_400, height: 560 },
} as const;

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const style = () => readFileSync(at('tiles.css'), 'utf8');
const asUrl = (bytes: Uint8Array, type: string) =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** A call, and what the browser makes of the response: the arrows of the icon, drawn out. */
const refused = `<svg class="refused" viewBox="0 0 340 96" aria-hidden="true">
  <g class="ends"><rect x="1" y="22" width="84" height="52" rx="8"/><rect x="255" y="22" width="84" height="52" rx="8"/></g>
  <g class="names"><text x="43" y="53">page</text><text x="297" y="53">API</text></g>
  <g class="out"><path d="M95 36h146"/><path d="m234 29 8 7-8 7"/></g>
  <g class="back"><path d="M245 62h-62"/><circle cx="166" cy="62" r="15"/><path d="m160 56 12 12m0-12-12 12"/></g>
</svg>`;

/** @param shot of the panel, as a PNG */
function markup(name: keyof typeof tiles, shot: Uint8Array): string {
  const icon = asUrl(readFileSync(at('../../../public/icons/icon.svg')), 'image/svg+xml');
  const title = `<h1><img src="${icon}" alt="">CORS Lens</h1>`;
  const body =
    name === 'tile-440x280'
      ? `${title}${refused}`
      : `<div>${title}<p>Why the browser hid the response,<br>and the line that fixes it.</p>${refused}</div>
         <div class="shot" style="background-image: url(${asUrl(shot, 'image/png')})"></div>`;
  return `<!doctype html><html lang="en"><style>${style()}</style><body class="${name}">${body}</body></html>`;
}

/** @param folder with a slash at its end @param shot of the panel, which the larger one shows a part of */
export async function takeTiles(browser: Browser, folder: string, shot: Uint8Array): Promise<void> {
  const page = await browser.newPage();
  for (const [name, size] of Object.entries(tiles)) {
    await page.setViewport(size);
    await page.setContent(markup(name as keyof typeof tiles, shot));
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    await page.screenshot({ path: `${folder}${name as keyof typeof tiles}.png` });
  }
  await page.close();
}
