import fc from 'fast-check';
import { manners } from './manners.ts';
import { type Manner, startRawServer } from './raw-server.ts';

/** Runs the command with these arguments. */
export type Run = (
  argv: readonly string[],
) => Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;

export interface Attacked {
  readonly ran: number;
  /** How many of each kind, and how they ended. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

/** Servers that are asked at the same time. */
const AT_ONCE = 8;
/** What has an end comes to it within this, however busy the machine; what has none need not be waited for long. */
const PATIENCE = ['--timeout', '120'];
const IMPATIENCE = ['--timeout', '0.3'];

/** Has the command ask servers of every kind: each time one line, the right exit code, and nobody left connected. */
export async function attackByServers(count: number, seed: number, run: Run): Promise<Attacked> {
  const all = fc.sample(manners, { numRuns: count, seed });
  const problems: string[] = [];
  const kinds = new Map<string, Map<string, number>>();
  const next = all.entries();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [i, manner] of next) {
        const { code, found } = await askOne(manner, run);
        for (const problem of found)
          problems.push(`server ${i}, which ${manner.what}: ${problem}\n${shown(manner)}`);
        const tally = kinds.get(manner.what) ?? new Map<string, number>();
        kinds.set(manner.what, tally.set(`exit ${code}`, (tally.get(`exit ${code}`) ?? 0) + 1));
      }
    }),
  );
  const counted = [...kinds].map(
    ([what, tally]) => [what, [...tally].map(([code, times]) => `${code}: ${times}`).join(', ')] as const,
  );
  return { ran: all.length, kinds: new Map(counted.sort()), problems };
}

async function askOne(manner: Manner, run: Run) {
  const server = await startRawServer(manner);
  const argv = [
    'check',
    server.url,
    '--origin',
    'http://app.example',
    '--page-space',
    'loopback',
    '--method',
    manner.method,
    ...(manner.ends ? PATIENCE : IMPATIENCE),
  ];
  const { code, out, err } = await run(argv);
  await server.close();
  const printed = out + err;
  const found = [
    ...(code === 0 || code === 1 ? [] : [`exited with ${code}`]),
    ...(manner.expected === null || manner.expected === code
      ? []
      : [`exited with ${code}, not ${manner.expected}: ${out.slice(0, 600)}`]),
    ...(out.match(/^1 request: 1 [\w ]+\.$/gm)?.length === 1
      ? []
      : [`printed ${JSON.stringify(out.slice(0, 600))}`]),
    ...(err === '' ? [] : [`said ${JSON.stringify(err.slice(0, 600))}`]),
    ...[...printed.matchAll(/\p{Cc}(?<!\n)|\p{Cf}/gu)]
      .slice(0, 1)
      .map(([odd]) => `printed ${JSON.stringify(odd)}`),
  ];
  return { code, found };
}

const shown = ({ chunks, ...manner }: Manner): string =>
  `${JSON.stringify(manner)} ${JSON.stringify(
    Buffer.concat([...chunks])
      .toString('latin1')
      .slice(0, 400),
  )}`;
