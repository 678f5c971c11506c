import { stripVTControlCharacters } from 'node:util';
import { runCli } from '../cli/run-cli.ts';

/** A shop's page puts something into a basket, and the API has not been told of PUT. */
export const shopHar = {
  log: {
    version: '1.2',
    creator: { name: 'WebInspector', version: '537.36' },
    pages: [
      {
        id: 'page_1',
        startedDateTime: '2026-11-28T09:00:00.000Z',
        title: 'https://shop.example/basket',
        pageTimings: {},
      },
    ],
    entries: [
      entry({
        type: 'preflight',
        method: 'OPTIONS',
        requestHeaders: {
          Origin: 'https://shop.example',
          'Access-Control-Request-Method': 'PUT',
          'Access-Control-Request-Headers': 'content-type',
          'Sec-Fetch-Mode': 'cors',
        },
        status: 204,
        responseHeaders: {
          'access-control-allow-origin': 'https://shop.example',
          'access-control-allow-methods': 'GET, POST',
          'access-control-allow-headers': 'content-type',
          server: 'nginx',
        },
      }),
      entry({
        type: 'fetch',
        method: 'PUT',
        requestHeaders: { 'Content-Type': 'application/json' },
        status: 0,
        responseHeaders: {},
      }),
    ],
  },
};

interface Given {
  readonly type: string;
  readonly method: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
}

function entry({ type, method, requestHeaders, status, responseHeaders }: Given): object {
  const list = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => ({ name, value }));
  return {
    pageref: 'page_1',
    startedDateTime: '2026-11-28T09:00:00.100Z',
    time: 20,
    _resourceType: type,
    request: {
      method,
      url: 'https://api.shop.example/basket/7',
      httpVersion: 'h2',
      headers: list(requestHeaders),
      bodySize: 0,
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'h2',
      headers: list(responseHeaders),
      content: { size: 0, mimeType: 'x-unknown' },
      ...(status === 0 && { _error: 'net::ERR_FAILED' }),
    },
    timings: { send: 0, wait: 20, receive: 0 },
  };
}

/** The README's example: what `explain` prints of one blocked request, as far as its first empty line. */
export async function example(): Promise<string> {
  const { out } = await runCli(['explain', '-'], { stdin: JSON.stringify(shopHar), columns: 100 });
  const [first = ''] = out.split('\n\n');
  return ['```console', '$ cors-lens explain shop.har', stripVTControlCharacters(first), '```'].join('\n');
}
