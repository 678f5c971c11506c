import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { commandNames } from '../../src/cli/options/table.ts';
import type { FormatId } from '../../src/export/formats/register.ts';
import * as library from '../../src/library/library.ts';
import type * as api from '../../src/library/public.d.ts';
import { libraryName, offered } from '../../src/library/read-options.ts';

const declared = readFileSync(new URL('../../src/library/public.d.ts', import.meta.url), 'utf8');

it('exports what is declared, and nothing else', () => {
  const names = [...declared.matchAll(/^export declare (?:function|class|const) (\w+)/gm)].map(
    ([, name]) => name,
  );
  expect(names.sort()).toEqual(Object.keys(library).sort());
});

it('declares nothing of the inside: it imports nothing', () => {
  expect(declared).not.toMatch(/\bimport\b(?! …)/);
});

it.each([
  ['explain', 'ExplainOptions'],
  ['fix', 'FixOptions'],
  ['export', 'ExportOptions'],
  ['check', 'CheckOptions'],
] as const)('declares the options that %s takes', (command, name) => {
  const body = (of: string) =>
    new RegExp(`interface ${of}[^{]*\\{([\\s\\S]*?)\\n\\}`).exec(declared)?.[1] ?? '';
  const named = [...(body(name) + body('CommonOptions')).matchAll(/^ {2}readonly (\w+)\??:/gm)].map(
    ([, each]) => each,
  );
  const others = command === 'check' ? ['env'] : [];
  expect(named.sort()).toEqual([...offered(command).map(libraryName), ...others].sort());
  expect(commandNames).toContain(command);
});

it('every format there is can be asked for', () => {
  const both: readonly [of: (id: FormatId) => api.ExportFormat, to: (id: api.ExportFormat) => FormatId] = [
    (id) => id,
    (id) => id,
  ];
  expect(both).toHaveLength(2);
});

it('package.json leads there, and to nothing else', () => {
  expect(packageJson.exports).toEqual({
    '.': { types: './dist/cli/library.d.ts', default: './dist/cli/library.js' },
    './playwright': { types: './dist/cli/playwright.d.ts', default: './dist/cli/playwright.js' },
    './puppeteer': { types: './dist/cli/puppeteer.d.ts', default: './dist/cli/puppeteer.js' },
    './webdriverio': { types: './dist/cli/webdriverio.d.ts', default: './dist/cli/webdriverio.js' },
    './package.json': './package.json',
  });
  expect(packageJson.files).toContain('dist/cli');
});
