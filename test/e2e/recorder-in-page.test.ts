import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { replacedNatives } from '../../src/capture/natives.ts';
import { expressions } from '../../src/capture/recorder/expressions.ts';
import { isSpoiled, recorderNatives } from '../../src/capture/recorder/recorder-natives.ts';
import { launchChromium } from '../browser/launch.ts';

/** The recorder's script in real pages, without the extension around it: what pages can see of it, and do to it. */

let server: Server;
let browser: Browser;
let page: Page;
let session: CDPSession;
let home: string;
let other: string;

/** As DevTools evaluate for an extension. */
vi.mock('../../src/capture/browser.ts', () => ({
  async evalInPage(expression: string) {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      silent: true,
    });
    if (exceptionDetails === undefined) return { value: result.value };
    return { trouble: exceptionDetails.exception?.description ?? '', thrown: true };
  },
}));

const script = expressions('0123456789abcdef');

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith('/page')) {
      response.setHeader('content-type', 'text/html');
      if (url.includes('csp')) response.setHeader('content-security-policy', "connect-src 'self'");
      response.end('<!doctype html><title>page</title>');
      return;
    }
    if (!url.startsWith('/refused'))
      response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader('access-control-allow-headers', 'x-one, x-two');
    if (url.startsWith('/events')) response.setHeader('content-type', 'text/event-stream');
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      response.end(
        url.startsWith('/events') ? 'data: 1\n\n' : JSON.stringify({ body, headers: request.rawHeaders }),
      );
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  home = `http://localhost:${port}`;
  other = `http://127.0.0.1:${port}`;
  browser = await launchChromium({ extensions: [] });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  session = await page.createCDPSession();
  await page.goto(`${home}/page`);
});

afterEach(async () => {
  await page.close();
});

async function evaluate(expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

const begin = () => evaluate(script.begin);
const end = () => evaluate(script.end);

type Line = readonly unknown[];
async function take(): Promise<readonly Line[]> {
  const { log } = (await evaluate(script.take)) as { log: string };
  return log
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

interface Call {
  readonly kind: unknown;
  readonly url: unknown;
  readonly method: unknown;
  readonly mode: unknown;
  readonly credentials: unknown;
  readonly redirect: unknown;
  readonly indirect: unknown;
  readonly names: unknown;
}

async function takeCalls(): Promise<readonly Call[]> {
  return (await take())
    .filter(([what]) => what === 'call')
    .map(([, , kind, , url, , , method, mode, credentials, redirect, indirect, names]) => {
      return { kind, url, method, mode, credentials, redirect, indirect, names };
    });
}

const plain = {
  kind: 'fetch',
  method: 'GET',
  mode: 'cors',
  credentials: 'same-origin',
  redirect: 'follow',
  indirect: false,
  names: '',
};

describe('what a page can see', () => {
  /** Everything that script can ask about the functions that are replaced. */
  const look = `(() => {
    const functions = {
      fetch, open: XMLHttpRequest.prototype.open, send: XMLHttpRequest.prototype.send,
      setRequestHeader: XMLHttpRequest.prototype.setRequestHeader, EventSource,
      sendBeacon: navigator.sendBeacon, toString: Function.prototype.toString,
      get: Headers.prototype.get, has: Headers.prototype.has, Worker, SharedWorker,
      getResponseHeader: XMLHttpRequest.prototype.getResponseHeader,
    };
    const seen = {};
    for (const [name, f] of Object.entries(functions)) {
      seen[name] = [
        typeof f, f.name, f.length, String(f), f.toString(), f.toString.toString(), '' + f.toString,
        Function.prototype.toString.call(f), Object.prototype.toString.call(f),
        Reflect.ownKeys(f).map(String), Object.entries(Object.getOwnPropertyDescriptors(f)).map(([k, { value, ...d }]) => [k, typeof value, d]),
        Object.getPrototypeOf(f) === Function.prototype, 'prototype' in f, Object.isFrozen(f), Object.isExtensible(f),
      ];
      try { new f(); } catch (error) { seen[name].push(String(error)); }
      try { f.call(null); } catch (error) { seen[name].push(String(error)); }
    }
    const place = (holder, name) => {
      const { value, ...rest } = Object.getOwnPropertyDescriptor(holder, name);
      return [typeof value, rest];
    };
    seen.places = [
      place(window, 'fetch'), place(window, 'EventSource'), place(XMLHttpRequest.prototype, 'open'),
      place(Navigator.prototype, 'sendBeacon'), place(Function.prototype, 'toString'),
    ];
    seen.keys = Reflect.ownKeys(window).map(String).sort();
    seen.order = [Reflect.ownKeys(XMLHttpRequest.prototype).map(String), Reflect.ownKeys(Function.prototype).map(String)];
    seen.headers = [place(Headers.prototype, 'get'), place(window, 'Worker'), Reflect.ownKeys(Headers.prototype).map(String)];
    seen.workers = [Worker.prototype.constructor === Worker, class extends SharedWorker {}.name];
    seen.same = [EventSource.prototype.constructor === EventSource, class extends EventSource {}.name];
    return seen;
  })()`;

  it('looks the same with it and without', async () => {
    const before = await evaluate(look);
    await begin();
    expect(await evaluate(look)).toEqual(before);
  });

  /** Errors of calls that cannot work, with their stacks where they are thrown at once. */
  const fail = `(async () => {
    const errors = [];
    const attempt = async (f) => {
      try { errors.push(['returned', Object.prototype.toString.call(await f())]); }
      catch (error) { errors.push([error.name, error.message, error instanceof Error, error.constructor.name]); }
    };
    const thrown = (f) => {
      try { errors.push(['returned', String(f())]); }
      catch (error) { errors.push([String(error), error.stack]); }
    };
    await attempt(() => fetch());
    await attempt(() => fetch('http://['));
    await attempt(() => fetch('/ok', 5));
    await attempt(() => fetch('/ok', { method: 'BAD METHOD' }));
    await attempt(() => fetch('/ok', { mode: 'navigate' }));
    await attempt(() => fetch('/ok', { credentials: 'sometimes' }));
    await attempt(() => fetch('/ok', { headers: { 'a b': 'c' } }));
    await attempt(() => fetch('/ok', { headers: 5 }));
    await attempt(() => fetch('/ok', { headers: [['a']] }));
    await attempt(() => fetch('/ok', { body: 'x' }));
    await attempt(() => fetch(Symbol('s')));
    await attempt(() => fetch.call({}, '/ok'));
    await attempt(() => fetch({ toString() { throw new RangeError('mine'); } }));
    await attempt(() => fetch('/ok', { get method() { throw new RangeError('mine'); } }));
    await attempt(() => fetch('/ok', { signal: AbortSignal.abort() }));
    await attempt(() => fetch('foo:bar'));
    await attempt(() => fetch('/ok', { headers: new Map([['x-one', '1']]) }));
    thrown(() => XMLHttpRequest.prototype.open.call({}, 'GET', '/'));
    thrown(() => new XMLHttpRequest().open('GET'));
    thrown(() => new XMLHttpRequest().open('GET', 'http://['));
    thrown(() => new XMLHttpRequest().open('TRACE', '/'));
    thrown(() => new XMLHttpRequest().send());
    thrown(() => new XMLHttpRequest().setRequestHeader('a', 'b'));
    thrown(() => { const x = new XMLHttpRequest(); x.open('GET', '/ok'); x.setRequestHeader('a b', 'c'); });
    thrown(() => EventSource('/events'));
    thrown(() => new EventSource('http://['));
    thrown(() => navigator.sendBeacon());
    thrown(() => navigator.sendBeacon('http://['));
    thrown(() => navigator.sendBeacon.call({}, '/ok'));
    thrown(() => Function.prototype.toString.call({}));
    thrown(() => new Headers().get());
    thrown(() => new Headers().get('a b'));
    thrown(() => new Headers().has(Symbol('s')));
    thrown(() => Headers.prototype.get.call({}, 'a'));
    thrown(() => new XMLHttpRequest().getResponseHeader());
    thrown(() => XMLHttpRequest.prototype.getResponseHeader.call({}, 'a'));
    thrown(() => new XMLHttpRequest().getResponseHeader('etag'));
    thrown(() => Worker('/w.js'));
    thrown(() => new Worker());
    thrown(() => new Worker('http://['));
    thrown(() => new Worker('http://elsewhere.test/w.js'));
    thrown(() => new SharedWorker('http://['));
    return errors;
  })()`;

  it('fails the same with it and without', async () => {
    const before = await evaluate(fail);
    await begin();
    expect(await evaluate(fail)).toEqual(before);
  });

  /** Stacks of all that a call can fail with. */
  const stacks = `(async () => {
    const stacks = [];
    const attempt = async (what, f) => {
      try { await f(); stacks.push(what + ' passed'); } catch (error) { stacks.push(what + ': ' + error.stack); }
    };
    const fail = () => { throw new RangeError('mine'); };
    async function withinAsync(f) { await null; await f(); }
    const recurse = (depth) => depth === 0 ? fetch('http://127.0.0.1:1/') : recurse(depth - 1);
    await attempt('no URL', () => fetch('http://['));
    await attempt('refused by the network', () => fetch('http://127.0.0.1:1/'));
    await attempt('refused by CORS', () => fetch('REFUSED'));
    await attempt('deep', function deep() { return withinAsync(() => withinAsync(() => fetch('http://127.0.0.1:1/'))); });
    await attempt('deeper than the limit', () => recurse(20));
    await attempt('a getter throws', () => fetch('/ok', { get method() { fail(); } }));
    await attempt('toString throws', () => fetch({ toString() { fail(); } }));
    await attempt('a header throws', () => fetch('/ok', { headers: { get a() { fail(); } } }));
    await attempt('headers throw', () => fetch('/ok', { headers: { [Symbol.iterator]() { fail(); } } }));
    await attempt('keys throw', () => fetch('/ok', { headers: new Proxy({}, { ownKeys: fail }) }));
    await attempt('aborted', () => fetch('/ok', { signal: AbortSignal.abort() }));
    await attempt('aborted by an error', () => fetch('/ok', { signal: AbortSignal.abort(new Error('enough')) }));
    await attempt('by apply', () => Reflect.apply(fetch, window, ['http://[']));
    await attempt('by bind', () => fetch.bind(window, 'http://[')());
    await attempt('on nothing', () => fetch.call({}, '/ok'));
    await attempt('an XMLHttpRequest', () => new XMLHttpRequest().open('POST', { toString: fail }));
    await attempt('a header of one', () => new XMLHttpRequest().setRequestHeader('a', { toString: fail }));
    await attempt('a beacon', () => navigator.sendBeacon({ toString: fail }));
    await attempt('an EventSource', () => new EventSource({ toString: fail }));
    await attempt('a subclass', () => new (class Own extends EventSource {})('http://['));
    await attempt('toString', () => Function.prototype.toString.call({}));
    await attempt('a header by name', () => new Headers().get({ toString: fail }));
    await attempt('whether there is one', () => new Headers().has({ toString: fail }));
    await attempt('a header of a response', () => new XMLHttpRequest().getResponseHeader({ toString: fail }));
    await attempt('a worker', () => new Worker({ toString: fail }));
    await attempt('a shared worker', () => new (class Own extends SharedWorker {})({ toString: fail }));
    Error.stackTraceLimit = 3;
    await attempt('with a limit', () => recurse(20));
    Error.stackTraceLimit = 0;
    await attempt('with none', () => recurse(20));
    Error.stackTraceLimit = 10;
    return [...stacks, String(Reflect.ownKeys(Error))];
  })()`;

  it('fails with the same stacks with it and without', async () => {
    await evaluate(`window.stacks = () => ${stacks.replace('REFUSED', `${other}/refused`)}; 0`);
    const before = await evaluate('stacks()');
    await begin();
    expect(await evaluate('stacks()')).toEqual(before);
  });

  it('does not give away the name it stands under', async () => {
    await begin();
    const inside = await evaluate(`new Promise((resolve) => {
      fetch('/ok', { get method() { resolve(new Error('inside').stack); } });
    })`);
    expect(inside).not.toContain('0123');
  });

  /** In which order things happen around promises that fail and succeed at once. */
  const timing = `(async () => {
    const order = [];
    const note = (what) => () => order.push(what);
    const failed = fetch('http://[');
    failed.catch(note('failed'));
    Promise.resolve().then(note('microtask')).then(note('second microtask'));
    const controller = new AbortController();
    const aborted = fetch('/ok', { signal: controller.signal });
    aborted.catch(note('aborted'));
    controller.abort();
    Promise.resolve().then(note('after the abort'));
    const answer = fetch('/ok');
    answer.then(note('answer')).then(note('after the answer'));
    answer.then(note('answer again'));
    await answer;
    await null;
    order.push(Object.getPrototypeOf(answer) === Promise.prototype, Reflect.ownKeys(answer).length);
    return order;
  })()`;

  it('settles promises in the same order with it and without, what fails at once a microtask later', async () => {
    const before = await evaluate(timing);
    await begin();
    expect(before).toEqual([
      ...['failed', 'microtask', 'aborted', 'after the abort', 'second microtask'],
      ...['answer', 'answer again', 'after the answer', true, 0],
    ]);
    expect(await evaluate(timing)).toEqual([
      ...['microtask', 'after the abort', 'failed', 'second microtask', 'aborted'],
      ...['answer', 'answer again', 'after the answer', true, 0],
    ]);
  });

  it('leaves a failure that the page does not handle unhandled', async () => {
    await begin();
    const heard = await evaluate(`new Promise((resolve) => {
      addEventListener('unhandledrejection', (event) => {
        event.preventDefault();
        resolve(event.promise === made);
      });
      const made = fetch('http://[');
    })`);
    expect(heard).toBe(true);
  });

  /** How often, in which order and with which \`this\` the getters of odd arguments are read. */
  const reads = `(async () => {
    const reads = [];
    const spy = (name, target) => new Proxy(target, {
      get(t, k, r) { reads.push([name, 'get', String(k)]); return Reflect.get(t, k); },
      has(t, k) { reads.push([name, 'has', String(k)]); return Reflect.has(t, k); },
      ownKeys(t) { reads.push([name, 'ownKeys']); return Reflect.ownKeys(t); },
      getOwnPropertyDescriptor(t, k) { reads.push([name, 'own', String(k)]); return Reflect.getOwnPropertyDescriptor(t, k); },
      getPrototypeOf(t) { reads.push([name, 'proto']); return Reflect.getPrototypeOf(t); },
    });
    const headers = spy('headers', { 'x-one': '1', 'x-two': '2' });
    const init = { get headers() { reads.push(['this', this === init]); return headers; } };
    await fetch(spy('input', { toString() { return '/ok'; } }), spy('init', { method: 'PUT', headers }));
    await fetch('/ok', init);
    await fetch('/ok', Object.freeze({ headers: Object.freeze({ 'x-one': '1' }) }));
    class Init { get method() { reads.push('inherited'); return 'POST'; } }
    await fetch('/ok', new Init());
    new XMLHttpRequest().open(spy('method', { toString: () => 'GET' }), spy('url', { toString: () => '/ok' }));
    navigator.sendBeacon(spy('beacon', { toString: () => '/ok' }));
    return reads;
  })()`;

  it('reads odd arguments as often, and in the same order', async () => {
    const before = await evaluate(reads);
    await begin();
    expect(await evaluate(reads)).toEqual(before);
    expect((await takeCalls()).map(({ method, names }) => [method, names])).toEqual([
      ['PUT', 'x-one\nx-two\n'],
      ['GET', 'x-one\nx-two\n'],
      ['GET', 'x-one\n'],
      ['POST', ''],
      ['POST', null],
    ]);
  });

  it('calls nothing that the page replaced meanwhile', async () => {
    await begin();
    const called = await evaluate(`(async () => {
      const called = [];
      const { apply } = Reflect;
      const traps = [
        [Array.prototype, ['push', 'map', 'join', 'forEach', 'slice', 'indexOf', Symbol.iterator]],
        [String.prototype, ['split', 'slice', 'indexOf', 'startsWith', 'replace', 'trim']],
        [WeakMap.prototype, ['get', 'set', 'has', 'delete']], [Map.prototype, ['get', 'set']],
        [Reflect, ['apply', 'construct', 'get', 'ownKeys', 'defineProperty', 'getOwnPropertyDescriptor']],
        [JSON, ['stringify', 'parse']], [Performance.prototype, ['now']], [Date, ['now']],
        [Headers.prototype, ['forEach']], [EventTarget.prototype, ['addEventListener']],
        [Promise.prototype, ['then', 'catch', 'finally']],
        [Object, ['keys', 'entries', 'getOwnPropertyDescriptor']],
      ];
      const natives = [];
      for (const [holder, names] of traps) for (const name of names) {
        const native = holder[name];
        natives.push([holder, name, native]);
      }
      const xhr = new XMLHttpRequest();
      const put = (holder, name, value) => { holder[name] = value; };
      const count = natives.length;
      for (let i = 0; i < count; i++) {
        const at = natives[i];
        const [holder, name, native] = [at[0], at[1], at[2]];
        put(holder, name, function () { called[called.length] = String(name); return apply(native, this, arguments); });
      }
      Object.defineProperty(Object.prototype, 'toJSON', { configurable: true, get() { called[called.length] = 'toJSON'; } });
      called.length = 0;
      const waiting = fetch('/ok', { headers: { 'x-one': '1' }, method: 'POST', body: 'b' });
      xhr.open('GET', '/ok');
      xhr.setRequestHeader('x-one', '1');
      xhr.send();
      navigator.sendBeacon('/ok');
      new EventSource('/events').close();
      String(fetch);
      new Headers().get('a');
      new Worker('/page').terminate();
      const found = [];
      const n = called.length;
      for (let i = 0; i < n; i++) found[i] = called[i];
      for (let i = 0; i < count; i++) natives[i][0][natives[i][1]] = natives[i][2];
      delete Object.prototype.toJSON;
      await waiting;
      return found;
    })()`);
    expect(called).toEqual([]);
    expect((await takeCalls()).map(({ kind }) => kind)).toEqual(['fetch', 'xhr', 'beacon', 'eventsource']);
  });

  it('puts back the very same function objects', async () => {
    const functions = `[fetch, EventSource, EventSource.prototype.constructor, navigator.sendBeacon,
      XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.send, XMLHttpRequest.prototype.setRequestHeader,
      XMLHttpRequest.prototype.getResponseHeader, Headers.prototype.get, Headers.prototype.has,
      Worker, Worker.prototype.constructor, SharedWorker, Function.prototype.toString]`;
    await evaluate(`globalThis.before = ${functions}; fetch.mark = 1;`);
    await begin();
    expect(await evaluate(`${functions}.map((f, i) => f === before[i])`)).toEqual(Array(14).fill(false));
    await end();
    expect(await evaluate(`${functions}.map((f, i) => f === before[i])`)).toEqual(Array(14).fill(true));
    expect(await evaluate('fetch.mark')).toBe(1);
  });
});

describe('what a page has replaced before', () => {
  const replaced = () => replacedNatives(script.natives, recorderNatives);

  it('is nothing on an ordinary page', async () => {
    await begin();
    expect(await replaced()).toEqual([]);
  });

  it.each([
    ['fetch', `window.fetch = function fetch() { return 1; }`, false],
    ['fetch', `window.fetch = fetch.bind(window)`, false],
    [
      'XMLHttpRequest.send',
      `XMLHttpRequest.prototype.send = new Proxy(XMLHttpRequest.prototype.send, {})`,
      false,
    ],
    ['Request.mode', `Object.defineProperty(Request.prototype, 'mode', { get: () => 'cors' })`, false],
    ['Request', `window.Request = class extends window.Request {}`, false],
    [
      'Function.prototype.toString',
      `Function.prototype.toString = () => 'function fetch() { [native code] }'`,
      false,
    ],
    ['JSON.stringify', `JSON.stringify = () => '"mine"'`, true],
    ['Reflect.apply', `Reflect.apply = (f, self, args) => f.apply(self, args)`, true],
    [
      'WeakMap.prototype.get',
      `{ const { get } = WeakMap.prototype; WeakMap.prototype.get = function (k) { return get.call(this, k); } }`,
      true,
    ],
    ['Headers.get', `Headers.prototype.get = () => null`, false],
    [
      'Response.headers',
      `Object.defineProperty(Response.prototype, 'headers', { get: () => new Headers() })`,
      false,
    ],
    ['Worker', `window.Worker = class Worker {}`, false],
    ['performance.now', `Performance.prototype.now = () => 1`, true],
    ['Error', `window.Error = class extends Error {}`, true],
  ])('is found, whatever it prints: %s by %s', async (name, trick, spoils) => {
    await evaluate(`${trick}; 0`);
    await begin();
    const found = (await replaced()) ?? [];
    expect(found).toEqual([name]);
    expect(isSpoiled(found)).toBe(spoils);
  });

  it('is found where functions print as natives', async () => {
    await evaluate(`window.fetch = function () { return 1; };
      Function.prototype.toString = function toString() { return 'function fetch() { [native code] }'; }; 0`);
    await begin();
    expect(await replaced()).toEqual(['Function.prototype.toString', 'fetch']);
  });
});

describe('what pages do', () => {
  const asked = async () =>
    (await take()).filter(([what]) => what === 'asked').map(([, call, name]) => [call, name]);

  it('tells which response headers script asked for in vain, once each, and not those it got', async () => {
    await begin();
    await evaluate(`(async () => {
      const { headers } = await fetch('${other}/ok');
      for (let i = 0; i < 3; i++) [headers.get('ETag'), headers.has('x-total'), headers.get('content-length')];
      new Headers().get('own');
      const xhr = new XMLHttpRequest();
      xhr.open('GET', '${other}/ok');
      xhr.getResponseHeader('too-early');
      xhr.send();
      xhr.getResponseHeader('too-early');
      await new Promise((done) => { xhr.onload = done; });
      [xhr.getResponseHeader('Link'), xhr.getResponseHeader('content-length')];
    })()`);
    const lines = await asked();
    expect(lines.map(([, name]) => name)).toEqual(['ETag', 'x-total', 'Link']);
    expect(new Set(lines.map(([call]) => call)).size).toBe(2);
  });

  it('a page that asks for thousands of headers is told a few of', async () => {
    await begin();
    await evaluate(`(async () => {
      const { headers } = await fetch('${other}/ok');
      for (let i = 0; i < 5000; i++) headers.get('x-' + i);
    })()`);
    const lines = await asked();
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.length).toBeLessThan(500);
  });

  it('asks no getter that the page has put in the place of the browser’s', async () => {
    await evaluate(`globalThis.times = 0;
      for (const [holder, name] of [[Response, 'headers'], [Navigator, 'serviceWorker'], [URL, 'href']]) {
        const { get } = Object.getOwnPropertyDescriptor(holder.prototype, name);
        Object.defineProperty(holder.prototype, name, { configurable: true, get() { times++; return get.call(this); } });
      } 0`);
    await begin();
    await evaluate(`fetch('/ok').then(() => new Worker(new URL('/page', location.href)).terminate())`);
    await take();
    expect(await evaluate('times')).toBe(0);
  });

  it('tells of workers, whose calls it does not hear', async () => {
    await begin();
    await evaluate(`{
      new Worker('/page?w').terminate();
      new Worker(new URL('/page?url', location.href), { type: 'module' }).terminate();
      new SharedWorker('/page?shared');
    } 0`);
    const told = (await take()).filter(([what]) => what === 'worker').map(([, kind, url]) => [kind, url]);
    expect(told).toEqual([
      ['Worker', '/page?w'],
      ['Worker', `${home}/page?url`],
      ['SharedWorker', '/page?shared'],
    ]);
  });

  it('lets a worker’s messages through', async () => {
    await begin();
    const heard = await evaluate(`new Promise((heard) => {
      const url = URL.createObjectURL(new Blob(['onmessage = ({ data }) => postMessage(data + 1)']));
      const worker = new Worker(url, { name: 'own' });
      worker.onmessage = ({ data }) => heard([data, worker instanceof Worker]);
      worker.postMessage(1);
    })`);
    expect(heard).toEqual([2, true]);
  });

  it('notes deep stacks whole, whatever the page’s own limit is', async () => {
    await evaluate(
      `globalThis.deep = (depth) => (depth === 0 ? fetch('/ok') : deep(depth - 1));
//# sourceURL=${home}/deep.js`,
    );
    await begin();
    await evaluate('deep(30)');
    const stack = String((await take()).find(([what]) => what === 'call')?.at(-1));
    expect(stack.match(/deep\.js/g)?.length).toBeGreaterThan(30);
    expect(await evaluate('Error.stackTraceLimit')).toBe(10);
  });

  it('tells what a call says of itself', async () => {
    await begin();
    await evaluate(`(async () => {
      await fetch('/ok?plain');
      await fetch('${other}/ok?all', {
        method: 'put', mode: 'cors', credentials: 'include', redirect: 'error', headers: [['X-One', '1']],
      }).catch(() => {});
      await fetch(new Request('/ok?request', { method: 'POST', credentials: 'omit', headers: { 'x-two': '2' } }));
      await fetch(new Request('/ok?both', { credentials: 'omit' }), { credentials: 'include' });
      await fetch(new URL('/ok?url', location.href), { headers: new Headers({ 'x-one': '1' }) });
      const xhr = new XMLHttpRequest();
      xhr.open('POST', '${other}/ok?xhr');
      xhr.withCredentials = true;
      xhr.setRequestHeader('X-One', '1');
      xhr.send('body');
      new EventSource('/events', { withCredentials: true }).close();
      navigator.sendBeacon('/ok?beacon', 'x');
    })()`);
    expect(await takeCalls()).toEqual([
      { ...plain, url: '/ok?plain' },
      {
        ...plain,
        ...{
          url: `${other}/ok?all`,
          method: 'put',
          credentials: 'include',
          redirect: 'error',
          names: 'X-One\n',
        },
      },
      { ...plain, url: `${home}/ok?request`, method: 'POST', credentials: 'omit', names: 'x-two\n' },
      { ...plain, url: `${home}/ok?both`, credentials: 'include' },
      { ...plain, url: `${home}/ok?url`, names: 'x-one\n' },
      {
        ...plain,
        kind: 'xhr',
        url: `${other}/ok?xhr`,
        method: 'POST',
        credentials: 'include',
        names: 'X-One\n',
      },
      { ...plain, kind: 'eventsource', url: `${home}/events`, credentials: 'include' },
      {
        ...plain,
        kind: 'beacon',
        url: '/ok?beacon',
        method: 'POST',
        mode: null,
        credentials: 'include',
        names: null,
      },
    ]);
  });

  it('tells what became of a call', async () => {
    await begin();
    await evaluate(`(async () => {
      await fetch('${other}/ok').then((answer) => answer.text());
      await fetch('${other}/refused').catch(() => {});
      for (const path of ['ok', 'refused']) {
        await new Promise((done) => {
          const xhr = new XMLHttpRequest();
          xhr.onloadend = done;
          xhr.open('GET', '${other}/' + path);
          xhr.send();
        });
      }
      await new Promise((later) => setTimeout(later, 100));
    })()`);
    const lines = await take();
    expect(lines.filter(([what]) => what === 'timed').map(([, url, , status]) => [url, status])).toEqual([
      [`${other}/ok`, 200],
      [`${other}/refused`, 0],
    ]);
    expect(lines.filter(([what]) => what === 'done').map(([, , status]) => status)).toEqual([200, 0]);
  });

  it('tells what the page’s own policy refused', async () => {
    await page.goto(`${home}/page-csp`);
    await begin();
    await evaluate(`fetch('${other}/ok').catch(() => {})`);
    await evaluate('new Promise((later) => setTimeout(later, 50))');
    const refused = (await take()).filter(([what]) => what === 'refused');
    expect(refused.map(([, url, directive]) => [url, directive])).toEqual([[`${other}/ok`, 'connect-src']]);
  });

  it('knows a page that had wrapped fetch before, and does not speak for the browser then', async () => {
    await evaluate(`{ const native = fetch; window.fetch = function (url, init) {
      return native(url, { ...init, credentials: 'include' }); }; }`);
    await begin();
    expect(await evaluate(`fetch('${other}/ok').then((answer) => answer.ok)`)).toBe(true);
    expect(await takeCalls()).toMatchObject([{ url: `${other}/ok`, indirect: true }]);
  });

  it('stays in a wrapper that came later, and is inert once it has left', async () => {
    await begin();
    await evaluate(`{ const inner = fetch; window.fetch = (...args) => inner(...args);
      window.fetch.mine = true; }`);
    await evaluate(`fetch('/ok?wrapped')`);
    expect(await takeCalls()).toEqual([{ ...plain, url: '/ok?wrapped' }]);
    await end();
    expect(await evaluate('fetch.mine')).toBe(true);
    expect(await evaluate(`fetch('/ok').then((answer) => answer.ok)`)).toBe(true);
  });

  it('leaves alone what the page has locked, and says so', async () => {
    await evaluate(`Object.defineProperty(window, 'fetch', { writable: false, configurable: false }); 0`);
    await begin();
    expect(await evaluate(`fetch('/ok').then((answer) => answer.ok)`)).toBe(true);
    expect(await evaluate(script.take)).toMatchObject({ locked: true });
  });

  it.each([
    ['frozen functions', `Object.freeze(fetch); Object.freeze(XMLHttpRequest.prototype.send)`],
    ['frozen afterwards', ``, `Object.freeze(fetch); Object.freeze(XMLHttpRequest.prototype)`],
    [
      'a subclass of XMLHttpRequest',
      `window.Xhr = class extends XMLHttpRequest { send(b) { super.send(b); } }`,
    ],
    ['a hook on stack traces', `Error.prepareStackTrace = () => { throw new Error('seen'); }`],
    ['no stack traces', `Error.stackTraceLimit = 0`],
  ])('works on a page with %s', async (_, before, after = '') => {
    await evaluate(`${before}; 0`);
    await begin();
    await evaluate(`${after}; 0`);
    const works = await evaluate(`(async () => {
      const answer = await fetch('/ok');
      const text = await new Promise((done) => {
        const xhr = new (window.Xhr ?? XMLHttpRequest)();
        xhr.open('GET', '/ok?xhr');
        xhr.onload = () => done(xhr.responseText);
        xhr.send();
      });
      return [answer.ok, text.length > 0];
    })()`);
    expect(works).toEqual([true, true]);
    expect((await takeCalls()).map(({ kind, url }) => [kind, url])).toEqual([
      ['fetch', '/ok'],
      ['xhr', '/ok?xhr'],
    ]);
    await end();
  });

  it('lets bodies through untouched: streams up and down, clones, aborts', async () => {
    await begin();
    const seen = await evaluate(`(async () => {
      const answer = await fetch('/ok', { method: 'POST', body: new Blob(['the body']) });
      const copy = answer.clone();
      const reader = copy.body.getReader();
      let length = 0;
      for (;;) { const { done, value } = await reader.read(); if (done) break; length += value.length; }
      const used = answer.bodyUsed;
      const { body } = await answer.json();
      const controller = new AbortController();
      const aborted = fetch('/ok', { signal: controller.signal }).then(() => 'no', (error) => error.name);
      controller.abort();
      return [length > 0, used, body, await aborted];
    })()`);
    expect(seen).toEqual([true, false, 'the body', 'AbortError']);
  });

  it('records frames of the same origin, and counts those it cannot reach', async () => {
    await begin();
    await evaluate(`(async () => {
      const frame = (url) => new Promise((done) => {
        const frame = document.createElement('iframe');
        frame.src = url;
        frame.onload = () => done(frame);
        document.body.append(frame);
      });
      window.near = await frame('/page?near');
      await frame('${other}/page?far');
      await near.contentWindow.fetch('/ok?framed');
    })()`);
    expect(await evaluate(script.take)).toMatchObject({ unreachable: 1 });
    await evaluate(`near.contentWindow.fetch('/ok?again').then(() => near.remove())`);
    expect(await takeCalls()).toMatchObject([{ url: '/ok?again' }]);
    await end();
  });

  it('keeps its log within a limit, and says how much was lost', async () => {
    await evaluate(script.begin.replace(/, \d+, false\)/, ', 1000, false)'));
    await evaluate(
      `Promise.all(Array.from({ length: 20 }, () => fetch('/ok').then((answer) => answer.text())))`,
    );
    const { log, lost } = (await evaluate(script.take)) as { log: string; lost: number };
    expect(log.length).toBeLessThan(1000);
    expect(lost).toBeGreaterThan(10);
  });
});
