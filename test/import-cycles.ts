import { posix } from 'node:path';
import { importsOf } from './architecture.ts';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Every circle of imports, one line each; imports of types alone count.
 *
 * Between files, and between folders that stand side by side, each with all that is below it. A folder and what stands
 * below it belong together: a register imports its parts, and they import the types at the door.
 *
 * @param sources by path from the root of the repository
 */
export function importCycles(sources: ReadonlyMap<string, string>): readonly string[] {
  const files = new Map<string, ReadonlySet<string>>();
  for (const [path, code] of sources) {
    const targets = importsOf(path, code)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier }) => posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')));
    files.set(path, new Set(targets));
  }
  return [...circles(files), ...circles(foldersSideBySide(files))];
}

/** An import counts for the two folders in which the ways to both files part, where both are in one. */
function foldersSideBySide(files: Graph): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [path, targets] of files) {
    for (const target of targets) {
      const [from, to] = [path.split('/'), target.split('/')];
      const parts = from.findIndex((name, i) => name !== to[i]);
      if (parts < 0 || parts >= from.length - 1 || parts >= to.length - 1) continue;
      const folder = (way: readonly string[]) => way.slice(0, parts + 1).join('/');
      const known = folders.get(folder(from)) ?? new Set();
      folders.set(folder(from), known.add(folder(to)));
    }
  }
  return folders;
}

/** Tarjan's strongly connected components of more than one node. */
function circles(graph: Graph): readonly string[] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[] = [];
  const go = (node: string): number => {
    let low = order.size;
    order.set(node, low);
    open.push(node);
    isOpen.add(node);
    const own = low;
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, go(next));
      else if (isOpen.has(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === own) {
      const together = open.splice(open.indexOf(node));
      for (const one of together) isOpen.delete(one);
      if (together.length > 1) found.push(together.sort().join(', '));
    }
    return low;
  };
  for (const node of graph.keys()) if (!order.has(node)) go(node);
  return found.sort();
}
