import { type Server, servers } from '../../../src/fix/register.ts';
import { told } from '../../words.ts';

/** The servers of one kind that are looked for. */
export interface FoundGroup {
  readonly name: string;
  readonly servers: readonly Server[];
}

const groups = [...new Set(servers.map(({ group }) => group))];

/**
 * Those of which each typed word begins a word of the name, the id or the name of the kind, or is within the first two;
 * empty groups are left out.
 */
export function findServers(typed: string): readonly FoundGroup[] {
  const words = typed.toLowerCase().split(/\s+/);
  return groups
    .map((group) => {
      const name = told(`fix.group.${group}`);
      const found = servers.filter((server) => {
        const own = `${server.title} ${server.id}`.toLowerCase();
        const begun = ` ${own} ${name.toLowerCase()}`.replace(/[-,()/]/g, ' ');
        return (
          server.group === group &&
          words.every((word) => begun.includes(` ${word}`) || (word.length > 2 && own.includes(word)))
        );
      });
      return { name, servers: found };
    })
    .filter(({ servers }) => servers.length > 0);
}
