import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { npmTarball } from '../package/npm-tarball.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A project that has the package installed as it would be published, built beside the project's own `dist`. */
export interface Staged {
  /** Of the project that uses it. */
  readonly project: string;
  /** Of the package, in that project. */
  readonly installed: string;
  readonly tarball: string;
}

export async function stage(): Promise<Staged> {
  const project = mkdtempSync(join(tmpdir(), 'cors-lens-library-'));
  const source = join(project, 'source');
  mkdirSync(source);
  for (const file of ['package.json', 'README.md', 'LICENSE', 'docs/agents/SKILL.md']) {
    cpSync(join(root, file), join(source, file));
  }
  await build({ root, mode: 'cli', logLevel: 'error', build: { outDir: join(source, 'dist', 'cli') } });
  const tarball = join(project, 'cors-lens.tgz');
  writeFileSync(tarball, await npmTarball(source));
  execFileSync('tar', ['-xzf', tarball], { cwd: project });
  const modules = join(project, 'node_modules');
  const installed = join(modules, 'cors-lens');
  mkdirSync(join(modules, '@types'), { recursive: true });
  renameSync(join(project, 'package'), installed);
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }');
  for (const name of ['@types/node', 'undici-types']) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  return { project, installed, tarball };
}
