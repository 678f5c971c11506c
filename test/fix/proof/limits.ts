import type { Decided } from '../../../src/engine/decision.ts';
import { fixesFor } from '../../../src/fix/fix.ts';
import type { Policy } from '../../../src/fix/policy.ts';
import { guessServers } from '../../../src/fix/register.ts';
import type { Configuration } from '../../../src/fix/server.ts';
import { remediesOf } from '../../../src/remedies/index.ts';
import { limitsOf, nginxFront, withLimits } from '../rigs/limits.ts';
import { ask } from './ask.ts';
import { startAllowingApi } from './behind.ts';
import type { Pages } from './pages.ts';
import { full, get, type Question } from './question.ts';
import type { Place, Rig } from './rig.ts';
import { freePort, type Running, runProgram } from './run-program.ts';
import type { Scenario } from './scenario.ts';
import { configurationOf, refused } from './stages.ts';

/** A request that the proxy refuses by itself. */
interface Limit {
  readonly status: 413 | 429;
  readonly question: Question;
  readonly remedy: string;
}

const limits: readonly Limit[] = [
  {
    status: 413,
    question: { ...full('/data', 'PUT'), body: JSON.stringify('x'.repeat(5_000)) },
    remedy: 'allow-larger-body',
  },
  { status: 429, question: get('/limited', 'include'), remedy: 'ask-less-often' },
];

/** What the application allows, and goes on to allow. */
const fine = [full('/data', 'PUT'), get('/data', 'include')];

/**
 * A server that allows all that the page needs stands behind a proxy with limits of its own, which knows nothing of CORS:
 * the proxy is what has to be configured, and then the page can read what it says.
 *
 * @param policy what the server behind is configured by
 */
export async function proveLimits(
  rig: Rig,
  pages: Pages,
  place: Omit<Place, 'port'>,
  policy: Policy,
): Promise<readonly Scenario[]> {
  const proxy = rig.kind === 'proxy' ? rig : nginxFront;
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const own = limits.filter(({ status }) => limitsOf(proxy.server).includes(status));
  const behind = await startBehind(rig, place, policy);
  const during = async <T>(configuration: Configuration | null, work: () => Promise<T>): Promise<T> => {
    const front: Place = { port, upstream: behind.port, folder: `${place.folder}-limits` };
    const program = withLimits(proxy.server, proxy.program(configuration, front));
    const running = await runProgram(program, front.folder, port);
    try {
      return await work();
    } finally {
      await running.stop();
    }
  };
  try {
    const before = await during(null, () => hiddenByLimits(pages, base, own));
    const [fix] = fixesFor(before.hidden, { beside: before.beside });
    const named = proxyIsNamed(before.hidden, own, proxy, base);
    if (!fix?.policy) return [...named, { name: 'the proxy is configured', problem: 'by nothing' }];
    const after = await during(configurationOf(proxy, fix.policy), async () => [
      ...(await statuses(pages, base, own)),
      ...(await refused(pages.foreign, base, 'a foreign page')),
    ]);
    return [...named, ...after];
  } finally {
    await behind.stop();
  }
}

/** The rig with its configuration; behind a proxy of the register an API that allows the page by itself. */
async function startBehind(
  rig: Rig,
  { upstream, folder }: Omit<Place, 'port'>,
  policy: Policy,
): Promise<Running & { readonly port: number }> {
  const port = await freePort();
  if (rig.kind === 'proxy') return { ...(await startAllowingApi(port)), port };
  const place = { port, upstream, folder };
  const program = rig.program(configurationOf(rig, policy), place);
  return { ...(await runProgram(program, folder, port)), port };
}

/** What the page does not get, and what it gets beside it, as captures would hold both. */
async function hiddenByLimits(
  pages: Pages,
  base: string,
  own: readonly Limit[],
): Promise<{ readonly hidden: readonly Decided[]; readonly beside: readonly Decided[] }> {
  const got = await pages.app.ask(base, [...own.map(({ question }) => question), ...fine]);
  const hidden: Decided[] = [];
  for (const [index, { status, question }] of own.entries()) {
    if (got[index] !== null) throw new Error(`${status} is readable before: ${JSON.stringify(got[index])}`);
    const decided = await ask(base, pages.app.origin, question, null, pages.rules);
    const came = decided.exchange.hops[0].response?.status;
    if (came !== status) throw new Error(`${came} in place of ${status}`);
    hidden.push(decided);
  }
  const beside: Decided[] = [];
  for (const [index, question] of fine.entries()) {
    const seen = got[own.length + index] ?? null;
    if (seen?.status !== 200) throw new Error(`the page cannot read ${question.path} before`);
    beside.push(await ask(base, pages.app.origin, question, seen, pages.rules));
  }
  return { hidden, beside };
}

/** Whether each remedy names the proxy first, and the configuration is the proxy's. */
function proxyIsNamed(
  hidden: readonly Decided[],
  own: readonly Limit[],
  proxy: Rig,
  base: string,
): readonly Scenario[] {
  const remedies = hidden.map(({ exchange, decision }, index) => {
    const [first] = remediesOf(exchange, decision);
    const wanted = own[index]?.remedy;
    const good = first?.id === wanted && first?.owner === 'proxy';
    return {
      name: `the ${own[index]?.status} is the proxy’s`,
      problem: good ? null : `${first?.id} of ${first?.owner}`,
    };
  });
  // HAProxy says its name nowhere.
  const [guess] = guessServers(hidden, base);
  const told = guess === undefined || guess.id === proxy.server;
  return [
    ...remedies,
    { name: 'the layer that failed is the one to configure', problem: told ? null : `it is ${guess.id}` },
  ];
}

async function statuses(pages: Pages, base: string, own: readonly Limit[]): Promise<readonly Scenario[]> {
  const got = await pages.app.ask(base, [...own.map(({ question }) => question), ...fine]);
  const wanted = [...own.map(({ status }) => status), ...fine.map(() => 200)];
  return wanted.map((status, index) => ({
    name: status === 200 ? 'what the application allowed before' : `the page reads the ${status}`,
    problem: got[index]?.status === status ? null : `got ${JSON.stringify(got[index])}`,
  }));
}
