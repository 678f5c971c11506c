import type { Decided } from '../../../src/engine/decision.ts';
import type { Policy } from '../../../src/fix/policy.ts';
import type { Configuration } from '../../../src/fix/server.ts';
import { manyOrigins, policies } from '../policies.ts';
import { anonymous, behindProxy, type Case, credentialed } from './cases.ts';
import type { Pages } from './pages.ts';
import { givesCredentials, neverAllows, saysExactly } from './responses.ts';
import type { Rig } from './rig.ts';
import { freePort, runProgram } from './run-program.ts';
import type { Scenario } from './scenario.ts';
import { brokenExchanges, configurationOf, fixed, policyFor, refused } from './stages.ts';

/** Breaks a real server, fixes it with what we suggest, and looks from real pages. */
export async function prove(
  rig: Rig,
  pages: Pages,
  upstream: number,
  folder: string,
): Promise<readonly Scenario[]> {
  return rig.kind === 'own-origin'
    ? await proveOwnOrigin(rig, pages, upstream, folder)
    : await proveAllowances(rig, pages, upstream, folder);
}

async function proveAllowances(
  rig: Rig,
  pages: Pages,
  upstream: number,
  folder: string,
): Promise<readonly Scenario[]> {
  const scenarios: Scenario[] = [];
  const port = await freePort();
  const place = { port, upstream, folder };
  const base = `http://127.0.0.1:${port}`;
  const second = [...credentialed, ...(rig.kind === 'proxy' ? behindProxy : [])];

  const during = async <T>(configuration: Configuration | null, work: () => Promise<T>): Promise<T> => {
    const running = await runProgram(rig.program(configuration, place), folder, port);
    try {
      return await work();
    } finally {
      await running.stop();
    }
  };
  const broken = (cases: readonly Case[]) => brokenExchanges(rig, pages, base, cases);

  const first = await during(null, () => broken(anonymous));
  const reading = policyFor(first, []);
  const capture = await during(configurationOf(rig, reading), async () => {
    scenarios.push(...(await fixed(pages, base, anonymous)));
    scenarios.push(...(await refused(pages.foreign, base, 'a foreign page')));
    return broken(second);
  });
  const everything = policyFor(capture, ['x-total-count']);
  await during(configurationOf(rig, everything), async () => {
    scenarios.push(
      ...(await fixed(pages, base, [...anonymous, ...second]).then((all) => all.slice(anonymous.length))),
    );
    scenarios.push(...(await refused(pages.foreign, base, 'a foreign page, with credentials')));
    scenarios.push(await neverAllows(base, pages.app.origin));
  });
  const hostile = policies['hostile names'] as Policy;
  scenarios.push(
    await during(configurationOf(rig, hostile), () =>
      saysExactly(base, hostile, rig.plainNamesOnly ? [] : hostile.requestHeaders),
    ),
  );
  scenarios.push(
    await during(configurationOf(rig, manyOrigins), () => givesCredentials(base, rig.server, manyOrigins)),
  );
  return scenarios;
}

async function proveOwnOrigin(
  rig: Rig,
  pages: Pages,
  upstream: number,
  folder: string,
): Promise<readonly Scenario[]> {
  const port = await freePort();
  const place = { port, upstream, folder };
  const direct = `http://127.0.0.1:${upstream}`;
  // They read every header of their own origin, exposed or not.
  const cases = [
    ...anonymous,
    ...credentialed.filter(({ by, exposes }) => by === 'app' && exposes !== 'only'),
  ];
  const own = `http://127.0.0.1:${port}/`;

  const before = await runProgram(rig.program(null, place), folder, port);
  let found: readonly Decided[];
  try {
    const page = await pages.open(own);
    found = await brokenExchanges(rig, { ...pages, app: page }, direct, cases);
    await page.close();
  } finally {
    await before.stop();
  }
  const policy = policyFor(found, []);
  const after = await runProgram(rig.program(configurationOf(rig, policy), place), folder, port);
  try {
    const page = await pages.open(own);
    const scenarios = await fixed({ ...pages, app: page }, '/api', cases);
    await page.close();
    return [...scenarios, ...(await refused(pages.foreign, `${own}api`, 'a foreign page'))];
  } finally {
    await after.stop();
  }
}
