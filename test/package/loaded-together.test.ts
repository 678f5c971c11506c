import { expect, it } from 'vitest';
import { loadedTogether, reachedFrom } from './loaded-together.ts';

const graph: Readonly<Record<string, readonly string[]>> = {
  program: ['start'],
  start: ['words', 'table'],
  table: ['words'],
  words: ['start'],
  explain: ['words', 'engine'],
  engine: [],
};
const imports = (id: string): readonly string[] => graph[id] ?? [];

it.each<[id: string, reached: string[]]>([
  ['start', ['start', 'table', 'words']],
  ['explain', ['engine', 'explain', 'start', 'table', 'words']],
  ['engine', ['engine']],
  ['not there', ['not there']],
])('what is loaded with %s', (id, reached) => {
  expect([...reachedFrom(id, imports)].sort()).toEqual(reached);
});

it('names the file of a module that is loaded with it, and of no other', () => {
  const { name } = loadedTogether('first', 'start');
  const context = { getModuleInfo: (id: string) => ({ importedIds: imports(id) }) };
  expect(['start', 'table', 'program', 'engine'].map((id) => name(id, context))).toEqual([
    ...['first', 'first'],
    ...[null, null],
  ]);
});
