import type { Parser } from './parser.ts';

/** What has no language of its own: header lines, read as the Fetch standard reads them. */
export const textParsers: readonly Parser[] = [
  {
    name: 'Headers',
    servers: ['any-server'],
    packages: [],
    async parse(all) {
      return all.map(({ configuration }) => {
        try {
          for (const line of configuration.snippets[0].text.split('\n')) {
            if (line === '' || line.startsWith('# ')) continue;
            const [, name, value] = /^([^:]+): (.+)$/.exec(line) ?? [];
            if (name === undefined || value === undefined) return `no header: ${line}`;
            new Headers([[name, value]]);
          }
          return null;
        } catch (error) {
          return String(error);
        }
      });
    },
  },
];
