import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from './run-to-end.ts';

/** Not beside the lists: the project's own tools look through test/. */
const cache = fileURLToPath(new URL('../../node_modules/.cache/cors-lens', import.meta.url));

/**
 * The `node_modules` of what a package.json lists, installed where it is not yet. Apart: what one test needs is no part
 * of what everybody installs.
 *
 * @param list folder of the package.json
 */
export async function installApart(list: URL): Promise<string> {
  const listed = fileURLToPath(list);
  const folder = join(cache, basename(listed));
  const modules = join(folder, 'node_modules');
  const done = join(folder, 'installed.json');
  const wanted = readFileSync(join(listed, 'package.json'), 'utf8');
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return modules;
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(listed, 'package.json'), join(folder, 'package.json'));
  const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'] as const;
  const { code, said } = await runToEnd(['npm', 'install', ...quiet, '--prefix', folder], folder);
  if (code !== 0) throw new Error(`npm could not install what ${listed} lists:\n${said.slice(-2000)}`);
  writeFileSync(done, wanted);
  return modules;
}

/** The runners of the formats that exported tests are proven in. */
export const installRunners = (): Promise<string> =>
  installApart(new URL('../export/runners', import.meta.url));

/** WebdriverIO's. */
export const installWebdriverio = (): Promise<string> =>
  installApart(new URL('../e2e/webdriverio-runner', import.meta.url));
