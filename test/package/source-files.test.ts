import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

describe('the files of the packed source', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cors-lens-source-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(...paths: readonly string[]): void {
    for (const path of paths) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), '');
    }
  }

  it('are all but what .gitignore names, at any depth, and what git keeps', () => {
    writeFileSync(join(folder, '.gitignore'), '# a comment\nnode_modules/\n*.log\n');
    write('a.ts', '.ci/run', 'src/b.ts', 'node_modules/c.js', 'src/node_modules/d.js', 'src/e.log', '.git/f');
    expect([...sourceFiles(folder)].sort()).toEqual(['.ci/run', '.gitignore', 'a.ts', 'src/b.ts']);
  });

  it('are not guessed: a rule that is not known is said', () => {
    writeFileSync(join(folder, '.gitignore'), '/src/**/private\n');
    expect(() => sourceFiles(folder)).toThrow('/src/**/private');
  });
});
