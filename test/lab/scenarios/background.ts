import type { Header } from '../../../src/engine/fetch/header-list.ts';
import type { Endpoint, Expectation, Scenario, Theme } from '../scenario.ts';
import { beacon, eventSource, inSharedWorker, inWorker, xhr } from './code.ts';
import { allowed, blocked, opaque } from './expectations.ts';
import { allowAnyone, allowCredentials, allowPage, ok, preflightOk } from './responses.ts';

const missing = blocked('MissingAllowOriginHeader', 'allow-origin-missing');
const withCredentials: readonly Header[] = [...allowPage, allowCredentials];
const jsonAllowed: Header = ['Access-Control-Allow-Headers', 'content-type'];

/** A call to another host, handled by `endpoint`. */
function call(
  about: Pick<Scenario, 'id' | 'title' | 'story'>,
  method: string,
  endpoint: Endpoint,
  run: string,
  expect: Expectation,
  more: Pick<Scenario, 'noEntry'> = {},
): Scenario {
  const path = 'items';
  return {
    ...about,
    ...{ number: null, from: 'app', request: { server: 'api', method, path } },
    ...{ endpoints: { [path]: endpoint }, run, expect, ...more },
  };
}

const events = (...headers: readonly Header[]): Endpoint => ({
  response: { headers: [['Content-Type', 'text/event-stream'], ...headers], body: 'data: lens\n\n' },
});
const keepalive = "return fetch(url, { method: 'POST', keepalive: true, body: 'visit' });";

const older: readonly Scenario[] = [
  call(
    {
      id: 'xhr-ok',
      title: 'An XMLHttpRequest that is allowed',
      story: 'The old way to ask goes by the same rules.',
    },
    'GET',
    { response: ok(...allowPage) },
    xhr('GET', ''),
    allowed,
  ),
  call(
    {
      id: 'xhr-blocked',
      title: 'An XMLHttpRequest that is not',
      story: 'The old way to ask does not get around them.',
    },
    'GET',
    { response: ok() },
    xhr('GET', ''),
    missing,
  ),
  call(
    {
      id: 'upload-listener-ok',
      title: 'A progress bar that works',
      story: 'The server allows the preflight that listening to the upload asks for.',
    },
    'POST',
    { preflight: preflightOk(...allowPage), response: ok(...allowPage) },
    xhr('POST', 'request.upload.onprogress = () => {};', "'a,b,c'"),
    allowed,
  ),
  call(
    {
      id: 'event-source',
      title: 'No news from the server',
      story: 'The stream of events is on another host, which says nothing of CORS.',
    },
    'GET',
    events(),
    eventSource(false),
    missing,
  ),
  call(
    {
      id: 'event-source-ok',
      title: 'News from the server',
      story: 'The stream of events may be read by everybody.',
    },
    'GET',
    events(...allowAnyone),
    eventSource(false),
    allowed,
  ),
  call(
    {
      id: 'event-source-with-credentials-ok',
      title: 'News for signed-in people',
      story: 'The stream is asked for with cookies, and the server names the page and allows them.',
    },
    'GET',
    events(...withCredentials),
    eventSource(true),
    allowed,
  ),
];

const leaving: readonly Scenario[] = [
  call(
    {
      id: 'beacon-text-ok',
      title: 'A beacon of plain text',
      story: 'Text needs no permission to be sent, and a beacon never reads the response.',
    },
    'POST',
    { response: { status: 204 } },
    beacon("'visit'"),
    opaque,
  ),
  call(
    {
      id: 'beacon-json-ok',
      title: 'A beacon that arrives',
      story: 'The server allows the page, its cookies and the JSON, as a beacon with JSON needs.',
    },
    'POST',
    {
      preflight: preflightOk(...withCredentials, jsonAllowed),
      response: { status: 204, headers: withCredentials },
    },
    beacon(`new Blob(['{"lcp":1200}'], { type: 'application/json' })`),
    allowed,
  ),
  call(
    {
      id: 'beacon-json-wildcard',
      title: 'A beacon always brings cookies',
      story: 'The server allows everybody, which does not cover a beacon: it includes credentials.',
    },
    'POST',
    {
      preflight: preflightOk(...allowAnyone, jsonAllowed),
      response: { status: 204, headers: allowAnyone },
    },
    beacon(`new Blob(['{"lcp":1200}'], { type: 'application/json' })`),
    blocked('PreflightWildcardOriginNotAllowed', 'allow-origin-wildcard-with-credentials'),
  ),
  call(
    {
      id: 'keepalive',
      title: 'A goodbye that cannot be read',
      story: 'fetch with keepalive outlives the page, and goes by the same rules.',
    },
    'POST',
    { response: ok() },
    keepalive,
    missing,
  ),
  call(
    {
      id: 'keepalive-ok',
      title: 'A goodbye with a response',
      story: 'fetch with keepalive to a server that allows the page.',
    },
    'POST',
    { response: ok(...allowPage) },
    keepalive,
    allowed,
  ),
];

const workers: readonly Scenario[] = [
  call(
    {
      id: 'worker-fetch-ok',
      title: 'In a worker, allowed',
      story: 'The worker asks with the page’s origin, which the server names.',
    },
    'GET',
    { response: ok(...allowPage) },
    inWorker('fetch(data).then((response) => response.text())'),
    allowed,
  ),
  call(
    {
      id: 'worker-fetch-preflighted',
      title: 'In a worker, with a preflight',
      story: 'The worker saves, and the server does not know PUT.',
    },
    'PUT',
    {
      preflight: preflightOk(...allowPage, ['Access-Control-Allow-Methods', 'GET']),
      response: ok(...allowPage),
    },
    inWorker("fetch(data, { method: 'PUT', body: 'lens' })"),
    blocked('MethodDisallowedByPreflightResponse', 'method-not-allowed'),
  ),
  call(
    {
      id: 'worker-imports-script-ok',
      title: 'A worker loads an old script',
      story: 'importScripts needs no permission, as script elements need none.',
    },
    'GET',
    { response: { headers: [['Content-Type', 'text/javascript']], body: '' } },
    inWorker('(importScripts(data), Promise.resolve())'),
    opaque,
  ),
  call(
    {
      id: 'worker-imports-module',
      title: 'A worker imports a module',
      story: 'A module from another host needs permission in a worker as in the page.',
    },
    'GET',
    { response: { headers: [['Content-Type', 'text/javascript']], body: 'export {};' } },
    inWorker('import(data)', "{ type: 'module' }"),
    missing,
  ),
  call(
    {
      id: 'shared-worker-fetch',
      title: 'In a shared worker',
      story: 'One worker for all tabs does the asking; DevTools of the page do not show what it asks for.',
    },
    'GET',
    { response: ok() },
    inSharedWorker,
    missing,
    { noEntry: 'elsewhere' },
  ),
];

export const background: Theme = {
  id: 'background',
  title: 'Calls beside fetch',
  intro: 'XMLHttpRequest, event streams, beacons and workers: other ways to ask, the same rules.',
  scenarios: [...older, ...leaving, ...workers],
};
