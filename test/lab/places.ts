import type { PortName } from './ports.ts';
import { unknownHost } from './ports.ts';
import type { FrameName, PageName, Place, ServerName } from './scenario.ts';
import type { Origins } from './urls.ts';

export const pageNames: readonly PageName[] = ['app', 'http', 'localhost', 'public', 'public-http'];

export const frameNames: readonly FrameName[] = [
  'sandboxed',
  'cross-site',
  'csp',
  'coep',
  'service-worker',
  'content-script',
];

type Numbers = Readonly<Record<PortName, number>>;

/** Origins of the pages, for the ports the lab got. */
export function pageOrigins(ports: Numbers): Readonly<Record<PageName, string>> {
  return {
    app: `https://app.test:${ports.https}`,
    http: `http://app.test:${ports.http}`,
    localhost: `http://localhost:${ports.http}`,
    public: `https://app.test:${ports['public-https']}`,
    'public-http': `http://app.test:${ports['public-http']}`,
  };
}

/** Origins of the servers, for the ports the lab got. `page` depends on the scenario. */
export function serverOrigins(ports: Numbers): Readonly<Record<Exclude<ServerName, 'page'>, string>> {
  return {
    api: `https://api.test:${ports.https}`,
    partner: `https://api.partner.test:${ports.https}`,
    sub: `https://api.app.test:${ports.https}`,
    'api-http': `http://api.test:${ports.http}`,
    loopback: `http://127.0.0.1:${ports.http}`,
    localhost: `http://localhost:${ports.http}`,
    public: `https://api.test:${ports['public-https']}`,
    'public-http': `http://api.test:${ports['public-http']}`,
    local: `https://api.test:${ports['local-https']}`,
    'local-http': `http://api.test:${ports['local-http']}`,
    'bad-certificate': `https://api.test:${ports['bad-certificate']}`,
    'client-certificate': `https://api.test:${ports['client-certificate']}`,
    refused: `https://api.test:${ports.closed}`,
    'unknown-host': `https://${unknownHost}:${ports.https}`,
    // X11's port, on Chromium's and Firefox's list of ports that http may not be spoken to.
    'unsafe-port': 'https://api.test:6000',
    websocket: `wss://api.test:${ports.https}`,
  };
}

/** The page to open for a place: frames live in the `app` page. */
export function pageOf(place: Place): PageName {
  return pageNames.find((name) => name === place) ?? 'app';
}

/** The origin as servers see it. */
export function originOf(place: Place, { pages, servers }: Origins): string {
  if (place === 'sandboxed') return 'null';
  return place === 'cross-site' ? servers.partner : pages[pageOf(place)];
}

/** Switches that make Chromium see the lab as many machines. */
export function chromiumArgs(ports: Numbers, spki: string): readonly string[] {
  const spaces = (['public-https', 'public-http'] as const).map((name) => `127.0.0.1:${ports[name]}=public`);
  spaces.push(...(['local-https', 'local-http'] as const).map((name) => `127.0.0.1:${ports[name]}=local`));
  return [
    `--host-resolver-rules=MAP ${unknownHost} ~NOTFOUND, MAP *.test 127.0.0.1`,
    `--ignore-certificate-errors-spki-list=${spki}`,
    `--ip-address-space-overrides=${spaces.join(',')}`,
  ];
}
