import { describe, expect, it } from 'vitest';
import { assembleExchanges } from '../../../src/exchange/assemble.ts';
import type { AssemblyContext } from '../../../src/exchange/context.ts';
import { readEntry } from '../../../src/har/read-entry.ts';
import { rawEntry } from '../../har/raw-entry.ts';
import { chromium, exchangeOf } from './exchange-of.ts';

describe('the client', () => {
  const request = ['Host: a', 'Origin: https://app.test'];
  const page = { pageref: null, url: 'https://app.test/', sinceMs: null, permissions: null };

  const contexts: readonly [
    says: string,
    origin: string,
    context: Partial<AssemblyContext>,
    secure: boolean | null,
  ][] = [
    ['what the page says', 'https://app.test', { pages: [{ ...page, secureContext: false }] }, false],
    ['no for plain http', 'http://app.test', {}, false],
    ['not known for https without a page', 'https://app.test', {}, null],
    ['yes for https in an https page', 'https://frame.test', { pageUrl: 'https://app.test/' }, true],
    ['not known for https in an http page', 'https://frame.test', { pageUrl: 'http://app.test/' }, null],
    ['yes for localhost', 'http://localhost:3000', { pageUrl: 'http://localhost:3000/' }, true],
    ['not known for an opaque origin', 'null', {}, null],
    ['the page’s for an opaque origin', 'null', { pages: [{ ...page, secureContext: true }] }, true],
  ];
  it.each(contexts)('is a secure context: %s', (_, origin, context, secure) => {
    const exchange = exchangeOf([{ request: ['Host: a', `Origin: ${origin}`] }], { ...chromium, ...context });
    expect(exchange.client.secureContext).toBe(secure);
  });

  it('is where its document came from', () => {
    const document = { url: 'https://app.test/', type: 'document', address: '192.168.0.7' };
    expect(exchangeOf([document, { start: 90, request }]).client.addressSpace).toEqual({
      candidates: ['local'],
      source: 'server-address',
    });
  });

  it('is where its document came from, also when that is told later', () => {
    const document = { url: 'https://app.test/', type: 'document', address: '192.168.0.7', start: 0 };
    const [, first] = assembleExchanges(
      [readEntry(rawEntry({ start: 90, request }), 0), readEntry(rawEntry(document), 1)],
      chromium,
    );
    expect(first?.client.addressSpace.candidates).toEqual(['local']);
  });

  it('has the permissions of the page', () => {
    const permissions = { 'local-network': 'denied', 'loopback-network': 'prompt' } as const;
    const pages = [{ ...page, secureContext: true, permissions }];
    expect(exchangeOf([{ request }], { ...chromium, pages }).client.permissions).toEqual(permissions);
  });
});
