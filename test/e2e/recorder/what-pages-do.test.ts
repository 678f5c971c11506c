import { describe, expect, it } from 'vitest';
import {
  begin,
  end,
  evaluate,
  home,
  other,
  page,
  script,
  take,
  takeCalls,
  takeRound,
} from './page-with-recorder.ts';

const plain = {
  kind: 'fetch',
  method: 'GET',
  mode: 'cors',
  credentials: 'same-origin',
  redirect: 'follow',
  indirect: false,
  names: '',
};

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
      await fetch('${other}/ok').then((response) => response.text());
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
    expect(await evaluate(`fetch('${other}/ok').then((response) => response.ok)`)).toBe(true);
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
    expect(await evaluate(`fetch('/ok').then((response) => response.ok)`)).toBe(true);
  });

  it('leaves alone what the page has locked, and says so', async () => {
    await evaluate(`Object.defineProperty(window, 'fetch', { writable: false, configurable: false }); 0`);
    await begin();
    expect(await evaluate(`fetch('/ok').then((response) => response.ok)`)).toBe(true);
    expect(await takeRound()).toMatchObject({ locked: true });
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
      const response = await fetch('/ok');
      const text = await new Promise((done) => {
        const xhr = new (window.Xhr ?? XMLHttpRequest)();
        xhr.open('GET', '/ok?xhr');
        xhr.onload = () => done(xhr.responseText);
        xhr.send();
      });
      return [response.ok, text.length > 0];
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
      const response = await fetch('/ok', { method: 'POST', body: new Blob(['the body']) });
      const copy = response.clone();
      const reader = copy.body.getReader();
      let length = 0;
      for (;;) { const { done, value } = await reader.read(); if (done) break; length += value.length; }
      const used = response.bodyUsed;
      const { body } = await response.json();
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
    expect(await takeRound()).toMatchObject({ unreachable: 1 });
    await evaluate(`near.contentWindow.fetch('/ok?again').then(() => near.remove())`);
    expect(await takeCalls()).toMatchObject([{ url: '/ok?again' }]);
    await end();
  });

  it('keeps its log within a limit, and says how much was lost', async () => {
    await evaluate(script.begin.replace(/, \d+, false, \{/, ', 1000, false, {'));
    await evaluate(
      `Promise.all(Array.from({ length: 20 }, () => fetch('/ok').then((response) => response.text())))`,
    );
    const { log, lost } = (await takeRound()) as { log: string; lost: number };
    expect(log.length).toBeLessThan(1000);
    expect(lost).toBeGreaterThan(10);
  });
});
