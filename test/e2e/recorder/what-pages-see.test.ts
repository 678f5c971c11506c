import { describe, expect, it } from 'vitest';
import { begin, end, evaluate, other, takeCalls } from './page-with-recorder.ts';

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
    const response = fetch('/ok');
    response.then(note('response')).then(note('after the response'));
    response.then(note('response again'));
    await response;
    await null;
    order.push(Object.getPrototypeOf(response) === Promise.prototype, Reflect.ownKeys(response).length);
    return order;
  })()`;

  it('settles promises in the same order with it and without, what fails at once a microtask later', async () => {
    const before = await evaluate(timing);
    await begin();
    expect(before).toEqual([
      ...['failed', 'microtask', 'aborted', 'after the abort', 'second microtask'],
      ...['response', 'response again', 'after the response', true, 0],
    ]);
    expect(await evaluate(timing)).toEqual([
      ...['microtask', 'after the abort', 'failed', 'second microtask', 'aborted'],
      ...['response', 'response again', 'after the response', true, 0],
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

  it('puts back the same function objects', async () => {
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
