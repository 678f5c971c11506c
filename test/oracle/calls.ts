import fc from 'fast-check';
import type { CredentialsMode } from '../../src/engine/exchange.ts';
import type { Header } from '../../src/engine/fetch/header-list.ts';
import type { BodyKind, Call } from './case.ts';
import { anyOf, oneOf } from './weighted.ts';

const method = oneOf([
  [16, 'GET'],
  [8, 'POST'],
  [3, 'HEAD'],
  [6, 'PUT'],
  [5, 'PATCH'],
  [4, 'DELETE'],
  [2, 'OPTIONS'],
  [1, 'get'],
  [1, 'post'],
  [1, 'put'],
  [1, 'delete'],
  [1, 'head'],
  [2, 'patch'],
  [1, 'Patch'],
  [1, 'PROPFIND'],
  [1, 'chicken'],
  [1, "X-it's+me!"],
]);

const a = (length: number) => 'a'.repeat(length);

/** One value for each class of bytes the safelist tells apart. */
const bytes = fc.constantFrom(
  'plain',
  'a b',
  'a\tb',
  'a"b',
  'a(b)',
  'a:b',
  'a<b>',
  'a?b',
  'a@b',
  'a[b]',
  'a\\b',
  'a{b}',
  'a\u007fb',
  'a\u0001b',
  'a\u00e9b',
  'a\u00ffb',
  'a;b=c',
  'a,b',
  'a/b',
  'a*b',
  'a_b',
  'a%b',
  '',
);

const named = (name: string, ...values: readonly string[]): fc.Arbitrary<Header> =>
  fc.constantFrom(...values).map((value): Header => [name, value]);

const header: fc.Arbitrary<Header> = anyOf<Header>([
  [
    6,
    named(
      'Content-Type',
      'application/json',
      'text/plain',
      'text/plain; charset=utf-8',
      'TEXT/PLAIN',
      'text/plain;charset="utf-8"',
      'text/plain, application/json',
      'text/plain; a=b; c=d',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/html',
      'text',
      '',
      ' text/plain ',
      'text/plain;',
      'text /plain',
      `text/plain; a=${a(111)}`,
      `text/plain; a=${a(120)}`,
    ),
  ],
  [2, bytes.map((value): Header => ['Accept', value])],
  [2, named('Accept', '*/*', 'application/json', a(128), a(129))],
  [2, bytes.map((value): Header => ['Accept-Language', value])],
  [1, bytes.map((value): Header => ['Content-Language', value])],
  [
    2,
    named(
      'Range',
      'bytes=0-1',
      'bytes=0-',
      'bytes=-5',
      'bytes=5-1',
      'bytes=0-1,3-4',
      'Bytes=0-1',
      'bytes = 0-1',
      'bytes= 0-1',
      'bytes=99999999999999999999-',
      'lines=0-1',
    ),
  ],
  [4, named('X-A', '1', '', a(200))],
  [1, bytes.map((value): Header => ['X-Bytes', value])],
  [3, named('Authorization', 'Bearer token')],
  [1, named('X-Requested-With', 'XMLHttpRequest')],
  [1, named('Save-Data', 'on', 'ON', 'off')],
  [1, named('DPR', '2.0', 'abc', '2')],
  [1, named('Device-Memory', '8', '.5', 'x')],
  [1, named('Downlink', '1.5', '')],
  [1, named('ECT', '4g', '5g')],
  [1, named('RTT', '100', '1.5')],
  [1, named('Viewport-Width', '1024', '10.5')],
  [1, named('Width', '100')],
  [1, named('User-Agent', 'mine/1.0')],
  [1, named('Cache-Control', 'no-cache')],
  [1, named('Pragma', 'no-cache')],
  [1, named('If-None-Match', '"tag"')],
  [1, named('If-Modified-Since', 'Mon, 23 Nov 2026 00:00:00 GMT')],
  [1, named('Access-Control-Allow-Origin', '*')],
  [1, named('X-HTTP-Method-Override', 'PUT', 'TRACE', 'GET, CONNECT')],
  [1, named('Cookie', 'forbidden=1')],
  [1, named('Sec-Mine', '1')],
  [1, named('Proxy-Mine', '1')],
  [1, named('Referer', 'https://other.test/')],
  [1, named('DNT', '1')],
  [1, named('Priority', 'u=1')],
  [1, named('Upgrade-Insecure-Requests', '1')],
  [1, named("it's!#$%&*+-.^_`|~", '1')],
]);

/** Safelisted one by one, more than 1,024 bytes together in the browsers that know them all. */
const manySafelisted: readonly Header[] = [
  ['Accept', a(128)],
  ['Accept-Language', a(128)],
  ['Content-Language', a(128)],
  ['Content-Type', `text/plain; a=${a(110)}`],
  ['Range', 'bytes=0-1'],
  ['DPR', '1'.repeat(128)],
  ['Downlink', '1'.repeat(128)],
  ['Device-Memory', '1'.repeat(128)],
  ['RTT', '1'.repeat(128)],
  ['Viewport-Width', '1'.repeat(128)],
  ['Width', '1'.repeat(128)],
];

const headers: fc.Arbitrary<readonly Header[]> = anyOf<readonly Header[]>([
  [10, fc.constant([])],
  [14, fc.array(header, { minLength: 1, maxLength: 1 })],
  [8, fc.array(header, { minLength: 2, maxLength: 4 })],
  [1, fc.constant(manySafelisted)],
  [1, fc.subarray([...manySafelisted], { minLength: 7 })],
]);

const body = oneOf<BodyKind>([
  [8, 'none'],
  [6, 'text'],
  [3, 'json-blob'],
  [1, 'typeless-blob'],
  [2, 'form'],
  [2, 'multipart'],
  [1, 'bytes'],
  [1, 'empty'],
]);

const isBodiless = (name: string) => /^(get|head)$/i.test(name);

/** Any call a page can make that reaches the network, most of them in mode cors. */
export const calls: fc.Arbitrary<Call> = fc
  .record({
    api: oneOf<Call['api']>([
      [3, 'fetch'],
      [1, 'xhr'],
    ]),
    method,
    headers,
    credentials: oneOf<CredentialsMode>([
      [4, 'same-origin'],
      [5, 'include'],
      [1, 'omit'],
    ]),
    mode: oneOf<Call['mode']>([
      [20, 'cors'],
      [2, 'no-cors'],
      [1, 'same-origin'],
    ]),
    redirect: oneOf<Call['redirect']>([
      [16, 'follow'],
      [1, 'manual'],
      [1, 'error'],
    ]),
    cache: oneOf<Call['cache']>([
      [10, 'default'],
      [1, 'no-store'],
      [1, 'reload'],
      [1, 'no-cache'],
    ]),
    body,
    uploadListener: oneOf([
      [3, false],
      [1, true],
    ]),
    reads: oneOf<Call['reads']>([
      [12, 'whole'],
      [1, 'nothing'],
      [1, 'cancel'],
      [2, 'abort'],
      [1, 'early'],
    ]),
    keepalive: oneOf([
      [14, false],
      [1, true],
    ]),
    integrity: oneOf<Call['integrity']>([
      [20, 'none'],
      [1, 'right'],
      [1, 'wrong'],
    ]),
  })
  .map((call): Call => {
    const xhr = call.api === 'xhr';
    return {
      ...call,
      body: isBodiless(call.method) ? 'none' : call.body,
      // What XHR does not offer, and what fetch refuses before anything is sent.
      mode: xhr ? 'cors' : call.mode,
      redirect: xhr ? 'follow' : call.mode === 'no-cors' ? 'follow' : call.redirect,
      cache: xhr ? 'default' : call.cache,
      credentials: xhr && call.credentials === 'omit' ? 'same-origin' : call.credentials,
      method:
        !xhr && call.mode === 'no-cors' && !/^(get|head|post)$/i.test(call.method) ? 'GET' : call.method,
      uploadListener: xhr && call.uploadListener,
      // XHR reads every body unless it is aborted.
      reads: xhr && call.reads !== 'abort' && call.reads !== 'early' ? 'whole' : call.reads,
      keepalive: !xhr && call.keepalive,
      integrity: xhr ? 'none' : call.integrity,
    };
  })
  .map((call) => (isBodiless(call.method) ? { ...call, body: 'none' as const } : call));
