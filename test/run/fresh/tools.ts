import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '../run-to-end.ts';

/**
 * A Node of a major version, with the npm of this machine, from npm's registry, in a folder of its own: a package that
 * brings a `node` must never be among those of the project, whose scripts it would run.
 *
 * @returns the folder that has both in `node_modules`
 */
export async function installTools(folder: string, major: string): Promise<Tools> {
  const name = `node-${process.platform}-${process.arch}`;
  const npm = (await runToEnd(['npm', '--version'], '/')).said.trim();
  const quiet = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts'] as const;
  const wanted = [`${name}@${major}`, `npm@${npm}`] as const;
  const { code, said } = await runToEnd(
    ['npm', 'install', ...quiet, '--prefix', folder, ...wanted],
    '/',
    {},
    600_000,
  );
  if (code !== 0) throw new Error(`npm could not install ${wanted.join(' and ')}:\n${said.slice(-1000)}`);
  const tools: Tools = {
    node: `node_modules/${name}/bin/node`,
    npm: 'node_modules/npm/bin/npm-cli.js',
    npx: 'node_modules/npm/bin/npx-cli.js',
  };
  for (const path of Object.values(tools))
    if (!existsSync(join(folder, path))) throw new Error(`no ${path} in ${folder}`);
  return tools;
}

/** Where each program is, from the folder. */
export interface Tools {
  readonly node: string;
  readonly npm: string;
  readonly npx: string;
}
