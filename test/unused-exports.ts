import { posix } from 'node:path';

/** `export const name`, `export interface Name` … */
const declaration =
  /^export (?:async )?(?:function\*?|const|let|class|abstract class|interface|type|enum) ([\w$]+)/gm;
/** `{ a, type B, c as d }` of an import or an export, and the file they come from. */
const named = /\b(?:import|export)\s+(?:type\s+)?(?:[\w$]+\s*,\s*)?\{([^}]*)\}\s*from\s*'([^']+)'/g;
/** All of a file: `import('./a.ts')`, `import * as a from './a.ts'`, `export * from './a.ts'`. */
const whole = /\bimport\(\s*'([^']+)'|\*(?:\s+as\s+[\w$]+)?\s+from\s*'([^']+)'/g;

/**
 * Every export that nothing of the product uses, not its own file either, as `path: name`: dead, or there for tests alone.
 *
 * @param sources by path from the root of the repository
 */
export function unusedExports(sources: ReadonlyMap<string, string>): readonly string[] {
  const used = new Set<string>();
  const usedWhole = new Set<string>();
  const at = (from: string, specifier: string) =>
    posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const passedOn: (readonly [path: string, name: string])[] = [];
  for (const [path, code] of sources) {
    for (const [statement, names = '', specifier = ''] of code.matchAll(named)) {
      for (const name of names.split(',').filter((each) => each.trim() !== '')) {
        const [there = '', here = there] = name
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/);
        used.add(`${at(path, specifier)}: ${there}`);
        if (statement.startsWith('export')) passedOn.push([path, here]);
      }
    }
    for (const [, late, all] of code.matchAll(whole)) usedWhole.add(at(path, late ?? all ?? ''));
  }
  const isUsed = (path: string, name: string) => usedWhole.has(path) || used.has(`${path}: ${name}`);
  const own = [...sources].flatMap(([path, code]) => {
    const bare = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const words = new Map<string, number>();
    for (const [word] of bare.matchAll(/[\w$]+/g)) words.set(word, (words.get(word) ?? 0) + 1);
    return [...code.matchAll(declaration)]
      .map(([, name = '']) => [path, name] as const)
      .filter(([, name]) => (words.get(name) ?? 0) < 2);
  });
  return [...own, ...passedOn]
    .filter(([path, name]) => !isUsed(path, name))
    .map(([path, name]) => `${path}: ${name}`);
}
