import type { Endpoint, Expectation, Scenario, Theme } from '../scenario.ts';
import { postJson } from './code.ts';
import { allowed, blocked } from './expectations.ts';
import { allowAnyone, allowPage, ok, preflightOk } from './responses.ts';

const disallowed: Expectation = blocked('HeaderDisallowedByPreflightResponse', 'header-not-allowed');

function allowing(headers: string): Endpoint {
  return {
    preflight: preflightOk(...allowPage, ['Access-Control-Allow-Headers', headers]),
    response: ok(...allowPage),
  };
}

const notListed: readonly Scenario[] = [
  {
    id: 'json-body-not-allowed',
    number: 8,
    title: 'It is only JSON',
    story: 'A form post to the same address worked; the body became JSON, and its type is a header to allow.',
    from: 'app',
    request: { server: 'api', method: 'POST', path: 'orders' },
    endpoints: { orders: { preflight: preflightOk(...allowAnyone), response: ok(...allowAnyone) } },
    run: postJson('{"item":"lens"}'),
    expect: disallowed,
  },
  {
    id: 'custom-header-not-allowed',
    number: 9,
    title: 'A header of our own',
    story: 'The client sends an API key; the server’s list of headers has only the content type.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'items' },
    endpoints: { items: allowing('Content-Type') },
    run: "return fetch(url, { headers: { 'X-Api-Key': 'k-123' } });",
    expect: disallowed,
  },
  {
    id: 'tracing-header-not-allowed',
    number: 9,
    title: 'The monitoring came along',
    story: 'Nobody touched the call, but the new tracing library adds a header to it.',
    from: 'app',
    request: { server: 'api', method: 'POST', path: 'orders' },
    endpoints: { orders: allowing('Content-Type, Authorization') },
    run: `return fetch(url, {
  method: 'POST',
  headers: {
    'Content-Type': 'application/json',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  },
  body: '{"item":"lens"}',
});`,
    expect: disallowed,
  },
  {
    id: 'allow-headers-unparsable',
    number: 22,
    title: 'Semicolons between headers',
    story: 'The list names the header, in a notation the browser does not know.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'items' },
    endpoints: { items: allowing('x-api-key; x-client') },
    run: "return fetch(url, { headers: { 'X-Api-Key': 'k-123' } });",
    expect: blocked('InvalidAllowHeadersPreflightResponse', 'allow-headers-unparsable'),
  },
  {
    id: 'request-headers-compared-by-case',
    number: 46,
    title: 'The server looks for capitals',
    story: 'Browsers ask in small letters, sorted; this server searches its list for exactly that text.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'items' },
    endpoints: {
      items: {
        preflight: ({ headers }) =>
          headers['access-control-request-headers'] === 'X-Client,X-Api-Key'
            ? preflightOk(...allowPage, ['Access-Control-Allow-Headers', 'X-Client, X-Api-Key'])
            : preflightOk(...allowPage),
        response: ok(...allowPage),
      },
    },
    run: "return fetch(url, { headers: { 'X-Client': 'web', 'X-Api-Key': 'k-123' } });",
    expect: disallowed,
  },
  {
    id: 'allow-origin-on-request',
    number: 49,
    title: 'The page allows itself',
    story: 'The error named a header, so it was added: to the request.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'items' },
    endpoints: { items: allowing('Content-Type') },
    run: "return fetch(url, { headers: { 'Access-Control-Allow-Origin': '*' } });",
    expect: disallowed,
  },
];

const safelistEnds: readonly Scenario[] = [
  {
    id: 'range-from-the-end',
    number: 41,
    title: 'The last bytes first',
    story: 'Reading a file from its start needs no permission; reading its end does.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'archive.zip' },
    endpoints: { 'archive.zip': { preflight: preflightOk(...allowAnyone), response: ok(...allowAnyone) } },
    run: "return fetch(url, { headers: { Range: 'bytes=-500' } });",
    expect: disallowed,
  },
  {
    id: 'accept-too-long',
    number: 41,
    title: 'An Accept header of 130 bytes',
    story: 'One more media type in the list, and suddenly there is a preflight.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'items' },
    endpoints: { items: { preflight: preflightOk(...allowAnyone), response: ok(...allowAnyone) } },
    run: `const types = Array.from({ length: 5 }, (_, i) => 'application/vnd.lens+json;v=' + i);
return fetch(url, { headers: { Accept: types.join(',') } });`,
    expect: disallowed,
  },
  {
    id: 'range-from-the-start-ok',
    number: null,
    title: 'The first bytes need no preflight',
    story: 'The same server, asked for the beginning.',
    from: 'app',
    request: { server: 'api', method: 'GET', path: 'archive.zip' },
    endpoints: {
      'archive.zip': {
        preflight: { status: 404 },
        response: {
          status: 206,
          headers: [...allowAnyone, ['Content-Type', 'application/zip'], ['Content-Range', 'bytes 0-1/9000']],
          body: 'PK',
        },
      },
    },
    run: "return fetch(url, { headers: { Range: 'bytes=0-1' } });",
    expect: allowed,
  },
];

export const requestHeaders: Theme = {
  id: 'request-headers',
  title: 'A header is not allowed',
  intro: 'The preflight asks for every header that a plain form could not send.',
  scenarios: [...notListed, ...safelistEnds],
};
