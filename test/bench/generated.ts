import type { HarEntry } from '../../src/har/entry.ts';
import { readEntry } from '../../src/har/read-entry.ts';

const begun = Date.parse('2026-11-25T10:00:00.000Z');
const page = 'https://app.test';

/** Raw entries as Chromium writes them: a page that works through its day, a tenth of its calls blocked. */
export function* ordinary(exchanges: number): Generator<object> {
  for (let i = 0; i < exchanges; i++) {
    const url = `https://api-${i % 7}.test/items/${i % 5000}?v=${Math.floor(i / 5000)}`;
    const at = begun + i * 40;
    const blocked = i % 10 === 0;
    // Every fifth asks first.
    if (i % 5 === 0) yield preflightEntry(url, at, 8, i);
    yield entry(url, i % 5 === 0 ? 'PUT' : 'GET', at, 25, i, { queued: i % 5 === 0 ? 9 : 1, blocked });
  }
}

/** Everything in flight at once, to one URL, each with its preflight. */
export function* burst(exchanges: number): Generator<object> {
  const url = 'https://api-0.test/one';
  for (let i = 0; i < exchanges; i++) yield preflightEntry(url, begun + (i % 50), 4_000, i);
  for (let i = 0; i < exchanges; i++) {
    yield entry(url, 'PUT', begun + (i % 50), 8_000, i, { queued: 4_001 + (i % 50), blocked: i % 10 === 0 });
  }
}

export function readAll(raw: Iterable<object>): readonly HarEntry[] {
  return Array.from(raw, readEntry);
}

function preflightEntry(url: string, startedMs: number, time: number, i: number): object {
  return {
    _initiator: { type: 'preflight', url, requestId: `${i}.1` },
    _priority: 'High',
    _resourceType: 'preflight',
    startedDateTime: new Date(startedMs).toISOString(),
    time,
    timings: { blocked: 1, _blocked_queueing: 1, wait: time - 1, receive: 0 },
    request: {
      method: 'OPTIONS',
      url,
      headers: headers({
        Accept: '*/*',
        'Access-Control-Request-Method': 'PUT',
        'Access-Control-Request-Headers': 'x-id',
        Origin: page,
        'Sec-Fetch-Mode': 'cors',
        'Sec-Fetch-Site': 'cross-site',
        'User-Agent': userAgent,
      }),
    },
    response: {
      status: 204,
      headers: headers({
        'Access-Control-Allow-Origin': page,
        'Access-Control-Allow-Methods': 'PUT',
        'Access-Control-Allow-Headers': 'x-id',
      }),
      redirectURL: '',
      _error: null,
    },
    serverIPAddress: '192.0.2.7',
  };
}

function entry(
  url: string,
  method: string,
  startedMs: number,
  time: number,
  i: number,
  { queued, blocked }: { readonly queued: number; readonly blocked: boolean },
): object {
  return {
    _initiator: { type: 'script' },
    _priority: 'High',
    _resourceType: 'fetch',
    pageref: 'page_1',
    startedDateTime: new Date(startedMs).toISOString(),
    time,
    timings: { blocked: queued, _blocked_queueing: queued, wait: time - queued, receive: 0 },
    request: {
      method,
      url,
      headers: headers({
        Accept: 'application/json',
        Origin: page,
        Referer: `${page}/`,
        'Sec-Fetch-Dest': 'empty',
        'Sec-Fetch-Mode': 'cors',
        'Sec-Fetch-Site': 'cross-site',
        'User-Agent': userAgent,
        ...(method === 'PUT' ? { 'X-Id': String(i) } : {}),
      }),
    },
    response: {
      status: 200,
      headers: headers({
        'Content-Type': 'application/json',
        Date: 'Wed, 25 Nov 2026 10:00:00 GMT',
        ...(blocked ? {} : { 'Access-Control-Allow-Origin': page }),
      }),
      redirectURL: '',
      _error: blocked ? 'net::ERR_FAILED' : null,
    },
    serverIPAddress: blocked ? '' : '192.0.2.7',
  };
}

const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

function headers(fields: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(fields).map(([name, value]) => ({ name, value }));
}
