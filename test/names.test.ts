import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blockedReasonIds } from '../src/engine/reasons.ts';
import { formatIds } from '../src/export/formats/register.ts';
import { servers } from '../src/fix/servers/register.ts';
import { failedReasonIds } from './engine/reason-ids.ts';

/** Who knows what a thing is called finds its file by that name. */

const files = (folder: string) =>
  readdirSync(new URL(`../${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace(/\.ts$/, ''));

test.each<[folder: string, ids: readonly string[], beside: readonly string[]]>([
  ['src/export/formats', formatIds, ['har-documents', 'register']],
  ['src/fix/servers', servers.map(({ id }) => id), ['register']],
  ['src/explain/reasons', [...blockedReasonIds, ...failedReasonIds, 'no-browser'], []],
])('%s has a file for each, named as it is', (folder, ids, beside) => {
  expect(files(folder).sort()).toEqual([...ids, ...beside].sort());
});
