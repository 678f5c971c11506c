import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An extension of a few lines, to measure what DevTools' own API costs. */
export interface PlainExtension {
  readonly folder: string;
  remove(): void;
}

/** @param script of its page in DevTools */
export function plainExtension(name: string, script: string): PlainExtension {
  const folder = mkdtempSync(join(tmpdir(), 'cors-lens-plain-'));
  const put = (file: string, text: string) => writeFileSync(join(folder, file), text);
  put(
    'manifest.json',
    JSON.stringify({ manifest_version: 3, name, version: '1', devtools_page: 'devtools.html' }),
  );
  put('devtools.html', '<!doctype html><meta charset="utf-8" /><script src="devtools.js"></script>');
  put('devtools.js', script);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
