import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** What may be loaded, gzipped, before a page of the extension can be used. */
export interface Budget {
  readonly page: string;
  readonly bytes: number;
}

/** What stands now, and not more. */
export const budgets: readonly Budget[] = [
  { page: 'panel/panel.html', bytes: 75 * 1024 },
  { page: 'src/devtools/devtools.html', bytes: 2.5 * 1024 },
];

/**
 * The files that a page loads at first: itself, its scripts and styles, and all that those import statically.
 *
 * @param read text of a file of the extension, by its path from the root
 */
export function loadedAtFirst(page: string, read: (path: string) => string): readonly string[] {
  const found = new Set<string>();
  const waiting = [page];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const reference of referencesOf(path, read(path))) {
      waiting.push(
        reference.startsWith('/') ? reference.slice(1) : posix.join(posix.dirname(path), reference),
      );
    }
  }
  return [...found];
}

function referencesOf(path: string, text: string): readonly string[] {
  if (path.endsWith('.html')) {
    return [...text.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(
      ([, reference = '']) => reference,
    );
  }
  if (path.endsWith('.css')) {
    return [...text.matchAll(/@import\s*(?:url\()?["']([^"']+)/g)].map(([, reference = '']) => reference);
  }
  if (!path.endsWith('.js')) return [];
  const { staticImports, staticExports } = parseSync(path, text).module;
  const reExports = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  return [...staticImports.map(({ moduleRequest }) => moduleRequest.value), ...reExports];
}

/** Bytes that a page of a built extension loads at first, each file gzipped by itself. */
export function firstLoad(extension: string, page: string): number {
  const read = (path: string) => readFileSync(join(extension, path), 'utf8');
  return loadedAtFirst(page, read).reduce((sum, path) => sum + gzipSync(read(path)).length, 0);
}
