import type { Policy } from '../../../src/fix/policy.ts';
import type { Configuration } from '../../../src/fix/server.ts';
import { http2InFront, overHttp2, type Tls } from '../rigs/over-http2.ts';
import { appsAllowed, brokenForApps } from './app-origins.ts';
import { anonymous, type Case, credentialed } from './cases.ts';
import type { FirefoxPages } from './firefox-pages.ts';
import type { Pages } from './pages.ts';
import type { Place, Rig } from './rig.ts';
import { freePort, type Running, runProgram } from './run-program.ts';
import type { Scenario } from './scenario.ts';
import { brokenExchanges, configurationOf, fixed, policyFor, refused } from './stages.ts';

/** What both browsers and the apps got of one server. */
export interface OverHttp2 {
  /** `itself`, or behind a server that speaks it. */
  readonly http2: 'itself' | 'behind nginx';
  readonly chromium: readonly Scenario[];
  readonly firefox: readonly Scenario[];
  readonly apps: readonly Scenario[];
  /** What was configured. */
  readonly policy: Policy;
}

export interface Browsers {
  readonly chromium: Pages;
  readonly firefox: FirefoxPages;
}

/** Nothing can be read before, headers to expose included. */
const cases: readonly Case[] = [...anonymous, ...credentialed].map((each) =>
  each.exposes === undefined ? each : { ...each, exposes: 'also' },
);

/**
 * The proof over HTTP/2: a server that allows nothing is asked by pages of both browsers and by apps, configured by what
 * we suggest for all of that, and asked again.
 */
export async function proveOverHttp2(
  rig: Rig,
  { chromium, firefox }: Browsers,
  place: Omit<Place, 'port'>,
  tls: Tls,
): Promise<OverHttp2> {
  const port = await freePort();
  const base = `https://127.0.0.1:${port}`;
  const during = async <T>(
    configuration: Configuration | null,
    work: (http2: OverHttp2['http2']) => Promise<T>,
  ): Promise<T> => {
    const { running, http2 } = await start(rig, configuration, { ...place, port }, tls);
    try {
      await firefox.trust(port);
      return await work(http2);
    } finally {
      for (const each of running) await each.stop();
    }
  };
  const found = await during(null, async () => [
    ...(await brokenExchanges(rig, chromium, base, cases)),
    ...(await brokenExchanges(rig, firefox, base, cases)),
    ...(await brokenForApps(base, chromium.rules)),
  ]);
  const policy = policyFor(found, ['x-total-count']);
  return await during(configurationOf(rig, policy), async (http2) => {
    const seenBy = async (pages: Pages) => [
      ...(await fixed(pages, base, cases)),
      ...(await refused(pages.foreign, base, 'a foreign page')),
    ];
    return {
      http2,
      chromium: await seenBy(chromium),
      firefox: await seenBy(firefox),
      apps: await appsAllowed(base, chromium.rules),
      policy,
    };
  });
}

async function start(
  rig: Rig,
  configuration: Configuration | null,
  place: Place,
  tls: Tls,
): Promise<{ readonly running: readonly Running[]; readonly http2: OverHttp2['http2'] }> {
  const itself = overHttp2(rig.server, rig.program(configuration, place), tls, place);
  if (itself !== null)
    return { running: [await runProgram(itself, place.folder, place.port)], http2: 'itself' };
  const behind = { ...place, port: await freePort() };
  const server = await runProgram(rig.program(configuration, behind), place.folder, behind.port);
  try {
    const folder = `${place.folder}-front`;
    const front = await runProgram(http2InFront(behind.port, tls, { ...place, folder }), folder, place.port);
    return { running: [front, server], http2: 'behind nginx' };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
