import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './tables.ts';

/** `npm run readme`: writes the README's tables anew. */
const path = new URL('../../README.md', import.meta.url);
writeFileSync(path, withTables(readFileSync(path, 'utf8')));
