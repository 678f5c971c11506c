import type { Plugin } from 'vite';
import { locales } from '../../src/words/locales.ts';

/** Writes the texts of the manifest, where browsers and stores look for them. */
export const writeLocales: Plugin = {
  name: 'write-locales',
  generateBundle() {
    for (const [language, messages] of Object.entries(locales)) {
      this.emitFile({
        type: 'asset',
        fileName: `_locales/${language}/messages.json`,
        source: `${JSON.stringify(messages, null, 2)}\n`,
      });
    }
  },
};
