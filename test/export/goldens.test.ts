import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Mode } from '../../src/export/contract.ts';
import { exportAnalyzed } from '../../src/export/export.ts';
import { type FormatId, formatIds } from '../../src/export/formats/register.ts';
import { plain } from '../../src/words/plain.ts';
import { testGoldens } from '../golden.ts';
import { built, builtBodies, PLANTED } from './built.ts';
import { cutPreamble, lackedLines, ownLines, printedLines, sharedLines } from './preamble.ts';

/** What every format makes of a few exchanges. What all its files begin with is a golden of its own. */
const exchanges: readonly (readonly [Mode, string])[] = [
  ...Object.keys(built).map((id) => ['regression', id] as const),
  ['reproduction', 'header-not-allowed'],
  ['reproduction', 'refused'],
];

testGoldens(
  import.meta.url,
  Object.fromEntries(
    formatIds.flatMap((format) => {
      const preamble = preambleOf(format);
      return [
        ...exchanges.map(([mode, id]) => [
          `${format}.${mode}.${id}`,
          () => withoutPreamble(format, exportedText(format, mode, id), preamble),
        ]),
        ...(preamble === null ? [] : [[`${format}.preamble`, () => printedPreamble(format, preamble)]]),
      ];
    }),
  ),
);

const folder = new URL('goldens/', import.meta.url);

test('no golden file holds a secret, nor half of one', () => {
  const found = readdirSync(folder).filter((name) =>
    readFileSync(new URL(name, folder), 'utf8').includes(PLANTED.slice(0, 8)),
  );
  expect(found).toEqual([]);
});

test.each(formatIds)('%s keeps every secret that is to be sent where the person wants it so', (format) => {
  const exported = exportAnalyzed([built['header-not-allowed'] as never], format, { keepSecrets: true });
  const text = 'cannot' in exported ? '' : exported.files.map((file) => file.text).join('\n');
  for (const secret of ['A', 'B', 'C']) expect(text).toContain(PLANTED + secret);
});

/** null: it has none. */
function preambleOf(format: FormatId): readonly string[] | null {
  const preambles = Object.entries(preamblesOf(format));
  return preambles.length === 0 ? null : sharedLines(Object.fromEntries(preambles));
}

/** By exchange; nothing of those that the format cannot hold. */
function preamblesOf(format: FormatId): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.keys(built).flatMap((id) => {
      const text = exportedText(format, 'regression', id);
      const cut = text.startsWith('cannot: ') ? null : cutPreamble(format, text);
      return cut === null ? [] : [[id, cut.preamble]];
    }),
  );
}

function withoutPreamble(format: FormatId, text: string, shared: readonly string[] | null): string {
  const cut = shared === null || text.startsWith('cannot: ') ? null : cutPreamble(format, text);
  if (cut === null) return text;
  const own = ownLines(cut.preamble, shared ?? []).filter((line) => line !== '');
  return ['(preamble)', ...own, '', cut.tests].join('\n');
}

function printedPreamble(format: FormatId, shared: readonly string[]): string {
  const lacked = Object.entries(preamblesOf(format)).map(
    ([id, preamble]) => `${id} does without: ${lackedLines(preamble, shared).join(' … ') || 'nothing'}\n`,
  );
  return `${printedLines(shared)}\n${lacked.join('')}`;
}

function exportedText(format: FormatId, mode: Mode, id: string): string {
  const item = built[id];
  if (item === undefined) throw new Error(`${id} is not built`);
  const exported = exportAnalyzed([item], format, { mode, bodies: builtBodies });
  if ('cannot' in exported) return `cannot: ${plain(exported.cannot)}\n`;
  const files = exported.files.map(({ name, text }) => `==> ${name} <==\n${text}`);
  const taken = exported.replaced.map(({ env, place }) => `${env} (${place})`).join(', ');
  return [...files, `==> taken out: ${taken}\n`].join('\n');
}
