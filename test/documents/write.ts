import { readFileSync, writeFileSync } from 'node:fs';
import { tables, withTables } from './tables.ts';

/** `npm run docs`: writes what is generated of the documents. */
for (const document of Object.keys(tables)) {
  const path = new URL(`../../${document}`, import.meta.url);
  writeFileSync(path, await withTables(document, readFileSync(path, 'utf8')));
}
