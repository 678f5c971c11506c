import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runToEnd } from '../run-to-end.ts';
import { environment, type Kind } from './place.ts';
import { runUntil } from './run-until.ts';
import { installTools } from './tools.ts';

/** Where no machine of its own can be made: the same user and the same system, with nothing of the user's. */
export function emptyHomes(project: string): Kind {
  return {
    about:
      'An empty home and a new clone on this system, by this user: browsers and packages that are installed here are found.',
    async make({ node }) {
      const folder = mkdtempSync(join(tmpdir(), 'cors-lens-fresh-'));
      const [home, tools, bin] = ['home', 'tools', 'bin'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      for (const each of [home, tools, bin]) mkdirSync(each);
      const programs = await installTools(tools, node);
      for (const [name, path] of Object.entries(programs)) symlinkSync(join(tools, path), join(bin, name));
      const clone = join(home, 'cors-lens');
      const { code, said } = await runToEnd(['git', 'clone', '--quiet', project, clone], '/');
      if (code !== 0) throw new Error(said);
      const env = environment(home, [bin, process.env.PATH ?? ''].join(delimiter));
      return {
        run: ({ command, ...limits }, log) =>
          runUntil(['sh', '-c', command], { cwd: clone, env, log, ...limits }),
        remove: () => rmSync(folder, { recursive: true, force: true }),
      };
    },
  };
}
