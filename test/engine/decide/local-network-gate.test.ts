import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decide/decide.ts';
import type { AddressSpace, Client, ClientDocument, Exchange } from '../../../src/engine/exchange.ts';
import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';
import { chromium, firefox } from '../../../src/engine/profiles/register.ts';
import type { SourceId } from '../../../src/engine/source-id.ts';
import { exchange, hop } from '../../build/exchange.ts';

const refused = 'local-network-permission-denied';
const unknown = 'blocked-without-trace';
const denied = { 'local-network': 'denied', 'loopback-network': 'denied' } as const;

/** What a call to this computer leaves that Chromium refused, and much else: a failure without a response. */
function toHelper(client: Partial<Client>, rest: Partial<Exchange> = {}): Exchange {
  return exchange({
    hops: [hop({ url: 'http://localhost:8080/', netError: 'net::ERR_FAILED' })],
    outcome: { kind: 'failure', netError: 'net::ERR_FAILED' },
    rest: {
      targetAddressSpace: { candidates: ['loopback'], source: 'url-literal' },
      client: {
        secureContext: true,
        permissions: null,
        addressSpace: { candidates: ['public'], source: 'server-address' },
        ...client,
      },
      ...rest,
    },
  });
}

const at = (space: AddressSpace, source: SourceId): Pick<Client, 'addressSpace'> => ({
  addressSpace: { candidates: [space], source },
});

describe('where the page comes from', () => {
  it.each<[says: string, client: Partial<Client>, reason: string, named: boolean]>([
    ['a public page', at('public', 'server-address'), refused, true],
    ['a page that says it is public', at('public', 'header-csp'), refused, true],
    ['a page on this computer, by its name', at('loopback', 'url-literal'), unknown, false],
    [
      'the same, whatever it was denied',
      { ...at('loopback', 'url-literal'), permissions: denied },
      unknown,
      false,
    ],
    [
      'a page at an address of this computer, or of a proxy on it',
      at('loopback', 'server-address'),
      unknown,
      true,
    ],
    [
      'the same, that was denied the permission, and so is asked about it',
      { ...at('loopback', 'server-address'), permissions: denied },
      refused,
      true,
    ],
    ['a page of the local network', at('local', 'server-address'), unknown, false],
    ['a page from nobody knows where', at('unknown', 'nothing'), unknown, true],
  ])('%s', (_, client, reason, named) => {
    const decision = decide(toHelper(client), chromium(156));
    expect(decision.reason).toBe(reason);
    const all = [decision.reason, ...decision.alternatives.map((each) => each.reason)];
    expect(all.includes(refused)).toBe(named);
  });

  it('a worker whose page was denied the permission got no response that could be hidden', () => {
    const worker = toHelper({ isWorker: true, permissions: denied }, { responseUnseen: true });
    expect(decide(worker, chromium(156))).toMatchObject({ reason: refused, evidence: { asker: 'worker' } });
  });
});

describe('who asked', () => {
  const page = 'https://app.test/';
  const frame = (policies: HeaderList, url = 'https://widget.test/w'): ClientDocument => ({
    ...{ url, isFrame: true, within: page, policies },
  });

  it.each<[says: string, document: ClientDocument | undefined, expected: Readonly<Record<string, string>>]>([
    ['the page', { url: page, isFrame: false, within: null, policies: [] }, { asker: 'page' }],
    ['somebody not known', undefined, { asker: 'page' }],
    ['a frame of the same origin, which needs nobody’s leave', frame([], `${page}inner`), { asker: 'page' }],
    [
      'a frame of another origin',
      frame([]),
      { asker: 'frame', document: 'https://widget.test/w', within: 'https://app.test' },
    ],
    [
      'a document that forbids it to itself',
      frame([['Permissions-Policy', 'geolocation=(self), loopback-network=()']], `${page}inner`),
      { asker: 'policy', policy: 'loopback-network=()' },
    ],
    [
      'a document that allows itself',
      frame([['Permissions-Policy', 'loopback-network=(self)']], `${page}inner`),
      { asker: 'page' },
    ],
    [
      'a document that allows all',
      frame([['Permissions-Policy', 'loopback-network=*']], `${page}inner`),
      { asker: 'page' },
    ],
    [
      'a document that forbids another permission',
      frame([['Permissions-Policy', 'local-network=()']], `${page}inner`),
      { asker: 'page' },
    ],
  ])('%s', (_, document, expected) => {
    const { reason, evidence } = decide(toHelper(document === undefined ? {} : { document }), chromium(156));
    expect(reason).toBe(refused);
    expect(evidence).toMatchObject(expected);
  });

  it.each<[browser: string, features: string, profile: ReturnType<typeof chromium>]>([
    ['Chromium 144', 'local-network-access', chromium(144)],
    ['Chromium 145', 'loopback-network', chromium(145)],
    ['a Chromium of no version', 'loopback-network', chromium(null)],
  ])('%s calls the permission %s', (_, features, profile) => {
    expect(decide(toHelper({}), profile).evidence.features).toBe(features);
  });

  it('Firefox has the names of today', () => {
    const about = toHelper(
      { permissions: denied },
      { outcome: { kind: 'not-reported' }, hops: [hop({ url: 'http://localhost:8080/' })] },
    );
    expect(decide(about, firefox(153)).evidence).toMatchObject({
      browser: 'firefox',
      features: 'loopback-network',
    });
  });
});
