import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

/** Whether a module calls `say` or `told` while it is loaded, and so in the language of that moment. */
function saysWhileLoaded(path: string, code: string): boolean {
  const found = (node: unknown): boolean => {
    if (Array.isArray(node)) return node.some(found);
    if (node === null || typeof node !== 'object') return false;
    const { type, callee } = node as { readonly type?: string; readonly callee?: { readonly name?: string } };
    if (type !== undefined && /Function/.test(type)) return false;
    if (type === 'CallExpression' && (callee?.name === 'say' || callee?.name === 'told')) return true;
    return Object.values(node).some(found);
  };
  return found(parseSync(path, code).program);
}

test.each<[string, boolean]>([
  ["const a = say('b');", true],
  ["const a = ['b', plain(say('c'))];", true],
  ["export const a = { title: () => say('b') };", false],
  ["function a() { return told('b'); }", false],
  ["class A { b() { return say('c'); } }", false],
])('%s: %s', (code, expected) => {
  expect(saysWhileLoaded('a.ts', code)).toBe(expected);
});

test('nothing is said while a module is loaded: the language may be chosen later', () => {
  const paths = ['src/', 'panel/'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .map((path) => folder + path)
      // The command's first file runs the command, and speaks after it has.
      .filter((path) => /\.tsx?$/.test(path) && path !== 'src/cli/cors-lens.ts'),
  );
  expect(paths.length).toBeGreaterThan(200);
  expect(paths.filter((path) => saysWhileLoaded(path, readFileSync(new URL(path, root), 'utf8')))).toEqual(
    [],
  );
});
