import type { Server } from 'node:http';
import type { Tls } from '../rigs/over-http2.ts';
import { makeCertificate } from './certificate.ts';
import { openFirefoxPages } from './firefox-pages.ts';
import { proveLimits } from './limits.ts';
import { type Browsers, type OverHttp2, proveOverHttp2 } from './over-http2.ts';
import { openPages, startPageServer } from './pages.ts';
import type { Rig } from './rig.ts';
import { freePort } from './run-program.ts';
import type { Scenario } from './scenario.ts';
import { startUpstream } from './upstream.ts';

/** What was seen of one server in each of the ways. */
export interface EveryWay {
  readonly http2: OverHttp2['http2'];
  readonly chromium: readonly Scenario[];
  readonly firefox: readonly Scenario[];
  readonly apps: readonly Scenario[];
  readonly limits: readonly Scenario[];
}

/** Both browsers with the same pages, an API for proxies, a certificate. */
export interface Ways {
  readonly browsers: Browsers;
  /** @param folder absolute, for the server's files */
  readonly prove: (rig: Rig, folder: string) => Promise<EveryWay>;
  readonly close: () => Promise<void>;
}

export async function openWays(): Promise<Ways> {
  const closing: (() => unknown)[] = [];
  const close = async () => {
    for (const each of closing.reverse()) await each();
  };
  try {
    const tls = await makeCertificate();
    closing.push(tls.remove);
    const upstream = await freePort();
    const api = await startUpstream(upstream);
    closing.push(() => closed(api));
    const documents = await startPageServer();
    closing.push(() => closed(documents));
    const chromium = await openPages(documents);
    closing.push(chromium.close);
    const firefox = await openFirefoxPages(documents);
    closing.push(firefox.close);
    const browsers = { chromium, firefox };
    return {
      browsers,
      prove: (rig, folder) => proveEveryWay(rig, browsers, { upstream, folder }, tls),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function proveEveryWay(
  rig: Rig,
  browsers: Browsers,
  place: { readonly upstream: number; readonly folder: string },
  tls: Tls,
): Promise<EveryWay> {
  const { policy, ...seen } = await proveOverHttp2(rig, browsers, place, tls);
  return { ...seen, limits: await proveLimits(rig, browsers.firefox, place, policy) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
