import { timingExpressions } from '../../src/capture/timing/page-timing.ts';
import { readTimings } from '../../src/capture/timing/read-timings.ts';
import { captureExtension, type RawEntry } from '../browser/capture.ts';
import { certificatesAt } from '../browser/firefox/certificates.ts';
import { takeCorsMessages } from '../browser/firefox/console-messages.ts';
import { type Firefox, launchFirefox } from '../browser/firefox/launch.ts';
import { settledLog } from '../browser/firefox/settled-log.ts';
import { openTab } from '../browser/firefox/tab.ts';
import { hosts } from '../lab/ports.ts';
import { bursts } from './bursts.ts';
import type { OracleCase, Outcome } from './case.ts';
import type { Batch } from './exchange-seen.ts';
import { firefoxVerdict, verdictOfShared } from './firefox-truth.ts';
import { type OracleBrowser, width } from './oracle-browser.ts';
import { asksForItself } from './rows.ts';
import { firstUrl, type OracleServer } from './server.ts';

export async function openFirefox(server: OracleServer): Promise<OracleBrowser> {
  const firefox = await launchFirefox({
    hosts,
    certificates: [
      ...(await certificatesAt(server.ports.numbers.https, hosts)),
      ...(await certificatesAt(server.ports.h2, hosts)),
    ],
  });
  const extension = await firefox.install(captureExtension);
  return {
    name: 'firefox',
    version: Number.parseInt(firefox.version, 10),
    run: (cases) => runBatch(firefox, extension, server, cases),
    close: () => firefox.close(),
  };
}

const timing = timingExpressions('oracle');

/** Asked less often than the panel asks, it would end. */
const askedAgain = `globalThis.taken = [];
${timing.declare(1).replace(/(toracle\.take\(\))$/, 'taken.push($1)')};
setInterval(() => taken.push(${timing.take}), 2_000)`;

/** What is told again stands behind an empty line. */
function partsOf(text: string): readonly (readonly string[])[] {
  return text.split('\n\n').map((part, at) => part.split('\n').slice(at === 0 ? 1 : 0));
}

async function runBatch(
  firefox: Firefox,
  extension: string,
  server: OracleServer,
  cases: readonly OracleCase[],
): Promise<Batch> {
  server.serve(cases);
  const tab = await openTab(firefox, extension);
  try {
    const pageUrl = server.pageUrl(cases[0]?.page ?? 'https');
    await tab.goto(pageUrl);
    await tab.evaluate('asDevtoolsDo(code)', { code: askedAgain });
    const callOf = (one: OracleCase) => ({ url: server.urlOf(one), call: one.call, from: one.from });
    const isShared = cases[0]?.shared !== undefined;
    const calls = isShared ? bursts(cases).map((burst) => burst.map(callOf)) : cases.map(callOf);
    const frames = server.framesOf(cases[0]?.page ?? 'https');
    const run = isShared ? 'runBursts(calls, frames)' : 'run(calls, frames, width)';
    const outcomes = await tab.evaluate<readonly Outcome[]>(run, { calls, frames, width });
    const messages = byCase(await takeCorsMessages(firefox), ({ url }) => url);
    const entries = await settledLog(tab);
    const taken = await tab.evaluate<readonly string[]>("asDevtoolsDo('taken.push(' + code + ')') ?? taken", {
      code: timing.take,
    });
    const timings = taken.flatMap((text) => partsOf(text).map(readTimings));
    const counts = byCase(entries, ({ request }) => Object(request).url as string | null);
    const seen = cases.map((one, index) => {
      const reached = server.reached(one);
      const report = {
        messages: messages.get(one.id) ?? [],
        reached,
        entries: counts.get(one.id)?.length ?? 0,
        led: one.stops.slice(1).findLastIndex((_, stop) => {
          const shows = showsLead(server.urlOf(one, stop), server.urlOf(one, stop + 1));
          return counts.get(one.id)?.some(shows);
        }),
        // A service worker follows redirects for itself.
        crossed: server.crosses(one, asksForItself.has(one.worker) ? 0 : (reached?.stop ?? 0)),
      };
      const outcome = outcomes[index] as Outcome;
      const truth = isShared ? verdictOfShared(one, outcome, report) : firefoxVerdict(one, outcome, report);
      return {
        one,
        url: server.urlOf(one),
        outcome,
        truth,
        ...firstUrl(server, one),
        devtools: 'open before' as const,
        report,
      };
    });
    const version = Number.parseInt(firefox.version, 10);
    return { browser: { name: 'firefox', version }, pageUrl, seen, entries, timings };
  } finally {
    await tab.close();
  }
}

/** What names a URL of a case, by the case's id. */
function byCase<T>(items: readonly T[], urlOf: (item: T) => string | null): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const [, id] = /\/o\/([^/]+)\//.exec(urlOf(item) ?? '') ?? [];
    if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), item]);
  }
  return groups;
}

function showsLead(from: string, to: string): (entry: RawEntry) => boolean {
  return ({ request, response }) => {
    const url = String(Object(request).url);
    if (isAt(url, to)) return true;
    const status = Number(Object(response).status);
    return isAt(url, from) && Object(request).method !== 'OPTIONS' && status >= 300 && status < 400;
  };
}

/** Firefox leaves user info out of its log. */
function isAt(listed: string, url: string): boolean {
  const [a, b] = [new URL(listed), new URL(url)];
  return a.host === b.host && a.pathname === b.pathname;
}
