import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { parts } from '../../../../src/capture/recorder/in-page/parts.ts';
import { recorderSource } from '../../../../src/capture/recorder/in-page/source.ts';

const folder = new URL('../../../../src/capture/recorder/in-page/', import.meta.url);
/** They run in the extension, and put the source together. */
const ours = new Set(['parts.ts', 'source.ts']);

test.each(readdirSync(folder).filter((name) => !ours.has(name)))(
  '%s names nothing outside its function',
  (name) => {
    const { program, errors } = parseSync(name, readFileSync(new URL(name, folder), 'utf8'));
    expect(errors).toEqual([]);
    const other = program.body.filter((statement) => {
      if (statement.type === 'ImportDeclaration') return statement.importKind !== 'type';
      if (statement.type !== 'ExportNamedDeclaration') return true;
      const type = statement.declaration?.type;
      return type !== 'FunctionDeclaration' && statement.exportKind !== 'type';
    });
    expect(other.map(({ type }) => type)).toEqual([]);
    const functions = program.body.filter(
      (statement) =>
        statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'FunctionDeclaration',
    );
    expect(functions).toHaveLength(name === 'types.ts' ? 0 : 1);
  },
);

test('every part goes into the page', () => {
  const source = recorderSource(['secret', 'mark', 10, false]);
  for (const [name, part] of Object.entries(parts)) expect(source).toContain(`${name}: ${part.toString()}`);
  expect(parseSync('page.js', source).errors).toEqual([]);
});
