import fc from 'fast-check';
import { runCli } from '../run-cli.ts';
import { type HostileCase, hostileCases } from './hostile-case.ts';
import { type RecordingServer, startRecordingServer } from './recording-server.ts';

export interface Attacked {
  readonly ran: number;
  /** How many sent anything, how many a secret that its server may get, and how many were stopped. */
  readonly sent: number;
  readonly filled: number;
  readonly refused: number;
  readonly problems: readonly string[];
}

/** Has the command check hostile case files, and looks at what two servers got and at all that was printed. */
export async function attackEnvironment(count: number, seed: number): Promise<Attacked> {
  const servers = [await startRecordingServer(), await startRecordingServer()] as const;
  const [one, two] = servers;
  const origins = [one.origin, two.origin, `http://localhost:${two.port}`] as const;
  const tally = { ran: 0, sent: 0, filled: 0, refused: 0, problems: [] as string[] };
  try {
    for (const hostile of fc.sample(hostileCases([...origins]), { numRuns: count, seed })) {
      for (const [i, server] of servers.entries()) {
        server.received.length = 0;
        server.manner = hostile.manners[i] ?? 'allows';
        server.elsewhere = i === 0 ? two.origin : one.origin;
      }
      const { code, out, err } = await runCli(['check', '-', '--timeout', '60', ...hostile.options], {
        stdin: JSON.stringify(hostile.file),
        env: { ...hostile.env },
      });
      const passed = secretsOf(servers, hostile);
      tally.ran++;
      if (servers.some(({ received }) => received.length > 0)) tally.sent++;
      if (passed.length > 0) tally.filled++;
      if (code === 2) tally.refused++;
      const problems = [
        ...passed.filter(({ may }) => !may).map(({ name, origin }) => `${name} went to ${origin}`),
        ...[...hostile.cores]
          .filter(([, core]) => (out + err).includes(core))
          .map(([name]) => `${name} was printed`),
        ...strangeIn(out + err),
      ];
      for (const problem of problems)
        tally.problems.push(`${problem}: ${JSON.stringify(hostile)}\n${out}${err}`);
    }
  } finally {
    for (const server of servers) await server.close();
  }
  return tally;
}

function secretsOf(servers: readonly RecordingServer[], { cores, named }: HostileCase) {
  return servers
    .flatMap(({ received }) => received)
    .flatMap(({ origin, text }) =>
      [...cores]
        .filter(([, core]) => text.includes(core))
        .map(([name]) => ({
          name,
          origin,
          may: named.some((each) => each.name === name && each.origin === origin),
        })),
    );
}

/** What moves or hides on a terminal, and a stack. */
const strangeIn = (printed: string): readonly string[] =>
  [...printed.matchAll(/\p{Cc}(?<!\n)|\p{Cf}|\n +at .*(?:node:|file:).*/gu)].map(
    ([odd]) => `printed: ${JSON.stringify(odd)}`,
  );
