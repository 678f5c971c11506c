import type { IncomingMessage, ServerResponse } from 'node:http';
import { document } from './documents.ts';
import { chromiumArgs, pageOf, pageOrigins, serverOrigins } from './places.ts';
import { hosts, listen } from './ports.ts';
import { RequestLog, scenarioRequest } from './requests.ts';
import { choose, send, upgrade } from './respond.ts';
import type { Place, Scenario, SeenRequest, ServedResponse } from './scenario.ts';
import { scenarios } from './scenarios/register.ts';
import { fill, type Origins, scenarioUrl } from './urls.ts';

/** The CORS lab, running: servers on several origins, and a page with a card for each scenario. */
export interface Lab {
  readonly scenarios: readonly Scenario[];
  readonly origins: Origins;
  /** Names that must resolve to 127.0.0.1; `chromiumArgs` sees to that in Chromium. */
  readonly hosts: readonly string[];
  readonly chromiumArgs: readonly string[];
  /** The address to open for the scenarios that run at `place`; frames open with their page. */
  pageUrl(place: Place): string;
  /** URL of the asserted request in a run, as `window.lab.run(id)` on the page also returns it. */
  requestUrl(scenario: Scenario, run: string): string;
  /** What the servers really received for a scenario, in order; of one run, or of all. */
  requestsSeen(id: string, run?: string): readonly SeenRequest[];
  /** Ends every connection and frees the ports. */
  close(): Promise<void>;
}

/** Starts the lab on free ports of 127.0.0.1. */
export async function startLab(): Promise<Lab> {
  const log = new RequestLog();
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const pageLoads = { count: 0 };

  function responseTo(message: IncomingMessage, scheme: string): ServedResponse | null {
    const found = scenarioRequest(message, scheme);
    const scenario = found === null ? undefined : byId.get(found.id);
    const endpoint = found === null ? undefined : scenario?.endpoints[found.request.path];
    if (found === null || scenario === undefined || endpoint === undefined) return null;
    const { request } = found;
    const earlier = log
      .of(scenario.id, request.run)
      .filter(({ path, method }) => path === request.path && method === request.method);
    log.add(scenario.id, request);
    const served = choose(endpoint, request, earlier);
    const filled = (text: string) => fill(text, origins, scenario, request.run, request.headers.origin ?? '');
    return {
      ...served,
      headers: (served.headers ?? []).map(([name, value]) => [name, filled(value)] as const),
      body: filled(served.body ?? ''),
    };
  }

  function onRequest(message: IncomingMessage, response: ServerResponse): void {
    const scheme = 'encrypted' in message.socket ? 'https' : 'http';
    const served = responseTo(message, scheme) ?? document({ message, scheme, origins, log, pageLoads });
    send(served, response);
  }

  const ports = await listen(onRequest, (message, socket, secure) => {
    const served = responseTo(message, secure ? 'wss' : 'ws') ?? { status: 404 };
    upgrade(served, message.headers['sec-websocket-key'] ?? '', socket);
  });
  const origins: Origins = { pages: pageOrigins(ports.numbers), servers: serverOrigins(ports.numbers) };

  return {
    scenarios,
    origins,
    hosts,
    chromiumArgs: chromiumArgs(ports.numbers, ports.spki),
    pageUrl: (place) => `${origins.pages[pageOf(place)]}/`,
    requestUrl: (scenario, run) =>
      scenarioUrl(origins, scenario, scenario.request.server, scenario.request.path, run),
    requestsSeen: (id, run) => log.of(id, run),
    close: () => ports.close(),
  };
}
