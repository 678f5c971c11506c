import { runToEnd } from '../../run/run-to-end.ts';
import { writeProgram } from '../proof/run-program.ts';
import { rigs } from '../rigs/register.ts';
import type { Parser } from './parser.ts';

/** Servers that check a configuration themselves, in the file that the proof runs them with. */
export const ownChecks: readonly Parser[] = rigs.flatMap((rig): readonly Parser[] => {
  if (rig.program(null, { port: 1, upstream: 2, folder: '/' }).check === undefined) return [];
  return [
    {
      name: `the check of ${rig.server} itself`,
      servers: [rig.server],
      packages: rig.packages,
      async parse(all, folder) {
        const problems: (string | null)[] = [];
        for (const { configuration } of all) {
          const program = rig.program(configuration, { port: 1, upstream: 2, folder });
          const remove = writeProgram(program, folder);
          try {
            const { code, said } = await runToEnd(program.check ?? ['false'], folder, program.env ?? {});
            problems.push(code === 0 ? null : said.slice(-1000));
          } finally {
            remove();
          }
        }
        return problems;
      },
    },
  ];
});

/** The nginx of a server that is told in two languages: as the `location` it is. */
export const proxyInNginx: Parser = {
  name: 'the check of nginx',
  servers: ['same-origin-proxy'],
  packages: ['nginx-light'],
  async parse(all, folder) {
    const problems: (string | null)[] = [];
    for (const { configuration } of all) {
      const text = configuration.snippets.find(({ language }) => language === 'nginx')?.text ?? '';
      const inside = `pid ${folder}/nginx.pid; events {} http { access_log off; server { listen 1; ${text}\n} }`;
      // Nothing is looked up: an address stands for each name.
      const named = inside.replace(/(proxy_pass "https?:\/\/)(?:\[[^\]]*\]|[^"/:]*)/, '$1127.0.0.1');
      const remove = writeProgram({ files: { 'nginx.conf': named }, command: ['false'] }, folder);
      const { code, said } = await runToEnd(
        ['nginx', '-q', '-t', '-e', 'stderr', '-c', `${folder}/nginx.conf`],
        folder,
      );
      remove();
      problems.push(code === 0 ? null : said.slice(-1000));
    }
    return problems;
  },
};
