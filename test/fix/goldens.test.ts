import { servers } from '../../src/fix/servers/register.ts';
import { testGoldens } from '../golden.ts';
import { policies } from './policies.ts';
import { printed } from './printed.ts';

/** What every server is configured with for a few policies. */
testGoldens(
  import.meta.url,
  Object.fromEntries(
    servers.map((server) => [
      server.id,
      () =>
        Object.entries(policies)
          .map(([name, each]) => `=== ${name}\n${printed(server, each)}`)
          .join('\n'),
    ]),
  ),
);
