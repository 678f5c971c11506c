import { fileURLToPath } from 'node:url';

/** The extensions as `npm run package` packs them, which tests in browsers load: test/e2e/pack.ts puts them here. */
const at = (path: string) => fileURLToPath(new URL(`../../artifacts/e2e/${path}`, import.meta.url));

export const packedFolder = at('packages');
/** Chromium loads no zip: unpacked again. */
export const unpackedChromium = at('chromium');
export const packedFirefox = at('firefox.xpi');
