import type { OracleCase } from './case.ts';
import type { Comparison } from './compare.ts';
import type { TrueVerdict } from './truth.ts';

/** What an exchange is counted by, in the order of the tables. */
export const dimensionNames = [
  'browser said',
  'page',
  'DevTools',
  'called from',
  'service worker',
  'server',
  'API',
  'method',
  'mode',
  'credentials',
  'redirect mode',
  'redirects',
  'body',
  'keepalive',
  'integrity',
  'last response',
  'connection',
] as const;

export type Dimension = (typeof dimensionNames)[number];

const pages: Readonly<Record<OracleCase['page'], string>> = {
  https: 'https, HTTP/1.1',
  h2: 'https, HTTP/2',
  http: 'http',
  localhost: 'http://localhost',
};
const callers: Readonly<Record<OracleCase['from'], string>> = {
  page: 'page',
  frame: 'frame, same origin',
  'cross-frame': 'frame, other site',
  sandboxed: 'frame, sandboxed',
  csp: 'frame with `connect-src`',
  controlled: 'frame with a service worker',
};
const servers: Readonly<Record<OracleCase['stops'][number]['server'], string>> = {
  page: 'same origin as the page',
  port: 'same host, another port',
  site: 'same site',
  cross: 'another site',
  third: 'another site',
  plain: 'another site over http, where the page is',
  localhost: 'localhost',
  loopback: '127.0.0.1',
};
const bodies: Readonly<Record<OracleCase['call']['reads'], string>> = {
  whole: 'read',
  nothing: 'not read',
  cancel: 'cancelled',
  abort: 'aborted after the headers',
  early: 'aborted before the headers',
};

/** WebKit's sentences name the origin, the method or the header at hand, which make no kind of their own. */
function said({ verdict, error }: TrueVerdict): string {
  if (error === null || !error.includes(' ')) return error ?? verdict;
  return error
    .replace(/\b[a-z]+:\/\/[^\s]+/g, '…')
    .replace(/\b(Origin|Method|field|value:|code:) .*?(?= is not | has |$)/, '$1 …')
    .replace(/code: \d+$/, 'code: …');
}

/** The values of one compared exchange. */
export function valuesOf({
  seen: { one, devtools },
  truth,
}: Comparison): Readonly<Record<Dimension, string>> {
  const { call, stops } = one;
  const last = stops[stops.length - 1] ?? stops[0];
  return {
    'browser said': (truth && said(truth)) ?? 'nothing',
    page: pages[one.page],
    DevTools: devtools,
    'called from': callers[one.from],
    'service worker': one.worker,
    server: servers[stops[0].server],
    API: call.api,
    method: /^(?:get|head|post|put|delete|options|patch)$/i.test(call.method)
      ? call.method.toUpperCase()
      : 'other',
    mode: call.mode,
    credentials: call.credentials,
    'redirect mode': call.redirect,
    redirects: String(stops.length - 1),
    body: bodies[call.reads],
    keepalive: call.keepalive ? 'yes' : 'no',
    integrity: call.integrity,
    'last response': [204, 205, 304].includes(last.response.status)
      ? String(last.response.status)
      : `${Math.floor(last.response.status / 100)}xx`,
    connection: stops.some(({ preflight, response }) => preflight.broken !== 'no' || response.broken !== 'no')
      ? 'one breaks off'
      : 'whole',
  };
}
