import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/engine/exchange.ts';
import { assembleExchanges } from '../../src/exchange/assemble.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from '../har/raw-entry.ts';

const firefox = { browser: { name: 'firefox', version: 153 } } as const;
const app = 'https://app.test';
const other = 'https://other.test/';

function exchanges(...entries: readonly RawEntryParts[]): readonly Exchange[] {
  const read = entries.map((parts, index) => readEntry(rawEntry({ writer: 'firefox', ...parts }), index));
  return assembleExchanges(read, { ...firefox, pages: [] });
}

/** `request<preflight` of each hop, hops joined. */
function chains(made: readonly Exchange[]): readonly string[] {
  const leg = ({ entry, preflight }: Exchange['hops'][number]) =>
    `${entry ?? ''}${preflight ? `<${preflight.entry}` : ''}`;
  return made.map(({ hops }) => hops.map(leg).join(' ')).sort();
}

const wire = (origin: string) => ['Host: api.test', `Origin: ${origin}`, 'Connection: keep-alive'];
const preflight = (parts: RawEntryParts = {}): RawEntryParts => ({
  method: 'OPTIONS',
  time: 5,
  request: [...wire(app), 'Access-Control-Request-Method: PUT'],
  ...parts,
});
const put = (parts: RawEntryParts = {}): RawEntryParts => ({ method: 'PUT', request: wire(app), ...parts });
const away = { status: 307, response: [`Location: ${other}`], location: other };

/** An entry of what was never sent: it has no state of a connection. */
const unsent = (parts: RawEntryParts): RawEntryParts => ({
  status: 0,
  time: 0,
  ...parts,
  over: {
    _securityState: undefined,
    _priority: 'Normal',
    response: { status: 0, headers: [], bodySize: -1 },
  },
});

describe('entries of Firefox', () => {
  it('count no time spent waiting for a preflight, which may end long after them', () => {
    const made = exchanges(put({ time: 2 }), preflight({ start: 276, time: 40 }));
    expect(chains(made)).toEqual(['0<1']);
  });

  it('follow one another where a URL redirects to itself, and never the one after', () => {
    const loop = {
      url: other,
      status: 302,
      location: other,
      response: [`Location: ${other}`],
      request: wire(app),
    };
    const made = exchanges(...[0, 5, 13, 18, 18].map((start) => ({ ...loop, start, time: 1 })));
    expect(chains(made)).toEqual(['0 1 2 3 4']);
  });

  it('never begin after their preflight', () => {
    const made = exchanges(preflight({ time: 4 }), put({ start: 300, time: 2 }));
    expect(chains(made)).toEqual(['1', '<0'].sort());
  });

  it('have the page’s origin in preflights after a redirect that makes it null', () => {
    const made = exchanges(
      put({ ...away }),
      preflight({ start: 10, time: 4 }),
      put({ url: other, start: 30, request: wire('null') }),
      preflight({ url: other, start: 35 }),
    );
    expect(chains(made)).toEqual(['0<1 2<3']);
  });

  it.each([
    ['of another origin', 'null'],
    ['of the page’s own origin', app],
  ])('go on asking for headers of a body that a redirect %s took away', (_, origin) => {
    const asks = 'Access-Control-Request-Headers: content-type';
    const asking = [...wire(app), 'Access-Control-Request-Method: GET', asks];
    const made = exchanges(
      put({ method: 'POST', status: 303, response: [`Location: ${other}`], location: other }),
      put({ method: 'GET', url: other, start: 30, status: 0, request: wire(origin) }),
      preflight({ url: other, start: 35, request: asking }),
    );
    expect(chains(made)).toEqual(['0 1<2']);
  });

  it('have a preflight that has credentials as they have, in whatever order they were asked for', () => {
    const storage = 'Sec-Fetch-Storage-Access: none';
    const asking = [...wire(app), 'Access-Control-Request-Method: PUT'];
    const made = exchanges(
      put({ time: 2 }),
      put({ start: 2, time: 2, request: [...wire(app), storage] }),
      preflight({ start: 50, time: 4, request: [...asking, storage] }),
      preflight({ start: 60, time: 4, request: asking }),
    );
    expect(chains(made)).toEqual(['0<3', '1<2']);
  });

  it('follow a redirect when its preflight and it are done', () => {
    const made = exchanges(
      put({ time: 5, ...away }),
      preflight({ start: 20, time: 3_000 }),
      put({ url: other, start: 3_200, request: wire('null') }),
    );
    expect(chains(made)).toEqual(['0<1 2']);
  });
});

describe('a request without CORS that a redirect turned into a GET', () => {
  const post = {
    method: 'POST',
    request: [...wire(app), 'Sec-Fetch-Mode: no-cors'],
    status: 303,
    response: [`Location: ${other}`],
    location: other,
    time: 5,
  };
  const silent = (headers: readonly string[]): RawEntryParts => ({
    url: other,
    start: 5,
    status: 0,
    time: 900,
    request: ['Host: other.test', ...headers, 'Connection: keep-alive'],
    over: { response: { status: 0, headers: [] } },
  });

  it('was sent although it has no Origin, which a GET without CORS never has', () => {
    expect(chains(exchanges(post, silent(['Sec-Fetch-Mode: no-cors'])))).toEqual(['0 1']);
  });

  it('was not sent where a call with CORS lacks it', () => {
    expect(chains(exchanges(post, silent(['Sec-Fetch-Mode: cors'])))).toEqual(['0']);
  });
});

describe('what Firefox refused to send', () => {
  it('tells that a redirect was to be followed, and is no request of its own', () => {
    const made = exchanges(
      put({ ...away }),
      unsent({ url: other, method: 'PUT', start: 230, request: ['Host: other.test', `Referer: ${app}/`] }),
    );
    expect(chains(made)).toEqual(['0']);
    expect(made[0]?.redirectMode).toBe('follow');
  });

  it('leaves the redirect mode open where it lists nothing', () => {
    expect(exchanges(put({ ...away }))[0]?.redirectMode).toBeNull();
  });

  type Refused = readonly [says: string, method: string, lines: readonly string[], modes: readonly string[]];
  const refused: readonly Refused[] = [
    ['has an Origin in mode cors', 'GET', [`Origin: ${app}`], ['cors']],
    ['has none in the others', 'GET', [], ['no-cors', 'same-origin']],
    ['asked for PUT in no mode but those', 'PUT', [], ['same-origin']],
  ];
  it.each(refused)('%s', (_says, method, lines, modes) => {
    const [made] = exchanges(unsent({ method, request: ['Host: api.test', `Referer: ${app}/`, ...lines] }));
    expect(made?.mode.candidates).toEqual(modes);
    expect(made?.hops[0].symptom).toBe('never-opened');
    expect(made?.hops[0].request.headersKind).toBe('provisional');
    expect(made?.origin.candidates).toEqual([app]);
  });

  it('is a service worker’s where it has the headers that only the network is not asked for', () => {
    const request = [
      'Host: api.test',
      `Origin: ${app}`,
      'Sec-Fetch-Site: cross-site',
      'Connection: keep-alive',
    ];
    const [made] = exchanges(unsent({ request }));
    expect(made?.serviceWorker).toBe('page');
  });
});
