import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { reasonPages } from './pages.ts';

/** `npm run build:pages`: the web viewer and a page for each reason, in `dist/pages`, as a static site. */
const folder = fileURLToPath(new URL('../../../dist/pages/', import.meta.url));
await build({ mode: 'web', logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
const pages = reasonPages();
for (const [path, text] of pages) {
  mkdirSync(dirname(`${folder}${path}`), { recursive: true });
  writeFileSync(`${folder}${path}`, text);
}
console.log(`dist/pages: the viewer, and ${pages.size} files beside it`);
