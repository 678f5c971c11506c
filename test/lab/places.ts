import { type Frame, frames } from './frames.ts';
import type { PortName } from './ports.ts';
import { unknownHost } from './ports.ts';
import type { FrameName, PageName, Place, ServerName } from './scenario.ts';
import type { Origins } from './urls.ts';

export const pageNames: readonly PageName[] = ['app', 'http', 'localhost', 'public', 'public-http'];

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

/** The page to open for a place: the one that a frame lives in. */
export function pageOf(place: Place): PageName {
  return frameOf(place)?.page ?? (place as PageName);
}

/** null: the place is a page of its own. */
export function frameOf(place: Place): Frame | null {
  return Object.hasOwn(frames, place) ? frames[place as FrameName] : null;
}

/** The origin as servers see it. */
export function originOf(place: Place, { pages, servers }: Origins): string {
  const frame = frameOf(place);
  if (frame?.attributes?.sandbox !== undefined) return 'null';
  return frame?.server === undefined ? pages[pageOf(place)] : servers[frame.server];
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

/** URL of the document that a scenario runs in; null: it is the page itself. */
export function frameUrl({ origins }: { readonly origins: Origins }, place: Place): string | null {
  const frame = frameOf(place);
  if (frame === null) return null;
  const origin = frame.server === undefined ? origins.pages[frame.page] : origins.servers[frame.server];
  return `${origin}/frame/${place}`;
}
