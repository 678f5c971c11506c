import { describe, expect, it } from 'vitest';
import type { AddressSpace } from '../../src/engine/exchange.ts';
import { chromium } from '../../src/engine/profiles/chromium.ts';
import { firefox } from '../../src/engine/profiles/firefox.ts';
import { asRefused, localNetworkGate } from '../../src/play/local-network-gate.ts';
import { type PlayedCall, play, type Send } from '../../src/play/play.ts';

/** What a host is connected to, and where it redirects to. */
const hosts: Readonly<Record<string, { readonly address: string; readonly location?: string }>> = {
  'public.example': { address: '93.184.216.34' },
  'leads.example': { address: '93.184.216.34', location: 'https://router.example/' },
  'router.example': { address: '192.168.0.1' },
  'machine.example': { address: '127.0.0.1' },
  'tunnel.example': { address: '2001:db8::1' },
};

const send: Send = async ({ url }) => {
  const { address, location } = hosts[new URL(url).hostname] ?? { address: '93.184.216.34' };
  const headers = [
    ['Access-Control-Allow-Origin', '*'],
    ...(location === undefined ? [] : [['Location', location] as const]),
  ] as const;
  return {
    response: { status: location === undefined ? 200 : 302, headers },
    serverAddress: address,
  };
};

const callOf = (origin: string, url: string, pageSpace: AddressSpace | null): PlayedCall => ({
  ...{ origin, url, method: 'GET', headers: [], body: null, pageSpace },
  ...{ credentials: 'omit', redirect: 'follow' },
});

const secure = 'https://app.example';
const plain = 'http://app.example';

describe('the gate of the local network that a played call meets', () => {
  it.each([
    ['a server on the internet', secure, 'https://public.example/', null, null, null],
    ['a server on the network', secure, 'https://router.example/', null, 'asks 0 local', 'asks 0 local'],
    [
      'a server on this computer',
      secure,
      'https://machine.example/',
      null,
      'asks 0 loopback',
      'asks 0 loopback',
    ],
    ['a redirect to the network', secure, 'https://leads.example/', null, 'asks 1 local', 'asks 1 local'],
    ['an address that only Chromium counts', secure, 'https://tunnel.example/', null, 'asks 0 local', null],
    ['a page without https', plain, 'https://router.example/', null, 'refuses 0 local', 'asks 0 local'],
    ['the page’s own origin', 'https://router.example', 'https://router.example/', null, null, null],
    ['a page on the same network', secure, 'https://router.example/', 'local', null, null],
    ['a page on the network and this computer', secure, 'https://machine.example/', 'local', null, null],
    ['a page whose address is private', 'https://10.0.0.7', 'https://router.example/', null, null, null],
    ['a page of no known place', 'app://notes', 'https://router.example/', null, null, null],
  ] as const)('%s', async (_, origin, url, pageSpace, inChromium, inFirefox) => {
    const met = async (profile: ReturnType<typeof chromium>) => {
      const gate = localNetworkGate(await play(callOf(origin, url, pageSpace), send, profile), profile);
      return gate && `${gate.kind} ${gate.hop} ${gate.space}`;
    };
    expect([await met(chromium(null)), await met(firefox(null))]).toEqual([inChromium, inFirefox]);
  });

  it('ends a refused call before that hop has a response', async () => {
    const played = await play(callOf(plain, 'https://leads.example/', null), send, chromium(null));
    const gate = localNetworkGate(played, chromium(null));
    const refused = gate && asRefused(played, gate);
    expect(refused?.hops.map(({ response }) => response?.status ?? null)).toEqual([302, null]);
    expect(refused?.outcome.kind).toBe('failure');
  });
});
