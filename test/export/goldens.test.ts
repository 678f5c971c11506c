import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Mode } from '../../src/export/contract.ts';
import { exportSubjects } from '../../src/export/export.ts';
import { type FormatId, formatIds } from '../../src/export/formats/register.ts';
import { plain } from '../../src/words/plain.ts';
import { expectGolden } from '../golden.ts';
import { built, builtBodies, PLANTED } from './built.ts';

/** What every format makes of a few exchanges. Refreshed by `npm run goldens`, and then read aloud. */
const folder = new URL('goldens/', import.meta.url);

const goldens = formatIds.flatMap((format): readonly [FormatId, Mode, string][] => [
  ...Object.keys(built).map((id): [FormatId, Mode, string] => [format, 'regression', id]),
  [format, 'reproduction', 'header-not-allowed'],
  [format, 'reproduction', 'refused'],
]);

const nameOf = ([format, mode, id]: readonly [FormatId, Mode, string]) => `${format}.${mode}.${id}.txt`;

test.each(goldens)('%s, a %s of %s, reads as its golden file does', (...golden) => {
  expectGolden(new URL(nameOf(golden), folder), exportedText(...golden));
});

test('no golden file is left over', () => {
  expect(readdirSync(folder).sort()).toEqual(goldens.map(nameOf).sort());
});

test('no golden file holds a secret, nor half of one', () => {
  const found = readdirSync(folder).filter((name) =>
    readFileSync(new URL(name, folder), 'utf8').includes(PLANTED.slice(0, 8)),
  );
  expect(found).toEqual([]);
});

test.each(formatIds)('%s keeps every secret that is to be sent where the person wants it so', (format) => {
  const exported = exportSubjects([built['header-not-allowed'] as never], format, { keepSecrets: true });
  const text = 'cannot' in exported ? '' : exported.files.map((file) => file.text).join('\n');
  for (const secret of ['A', 'B', 'C']) expect(text).toContain(PLANTED + secret);
});

function exportedText(format: FormatId, mode: Mode, id: string): string {
  const item = built[id];
  if (item === undefined) throw new Error(`${id} is not built`);
  const exported = exportSubjects([item], format, { mode, bodies: builtBodies });
  if ('cannot' in exported) return `cannot: ${plain(exported.cannot)}\n`;
  const files = exported.files.map(({ name, text }) => `==> ${name} <==\n${text}`);
  const taken = exported.replaced.map(({ env, place }) => `${env} (${place})`).join(', ');
  return [...files, `==> taken out: ${taken}\n`].join('\n');
}
