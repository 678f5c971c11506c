import { describe, expect, it } from 'vitest';
import { callSiteOf, stackOf } from '../../../src/capture/recorder/call-site.ts';
import { readLog } from '../../../src/capture/recorder/read-log.ts';

const fields = {
  id: 3,
  kind: 'fetch' as unknown,
  at: 1000.5,
  url: '/items#top' as unknown,
  base: 'https://app.test/page' as unknown,
  origin: 'https://app.test' as unknown,
  method: 'put' as unknown,
  mode: 'cors' as unknown,
  credentials: 'include' as unknown,
  redirect: 'follow' as unknown,
  indirect: false,
  names: 'X-One\nContent-Type\n' as unknown,
  stack: 'Error\n    at fetch (<anonymous>:1:2)\n    at load (https://app.test/app.js:10:5)' as unknown,
};

function callOf(part: Partial<typeof fields> = {}) {
  const [line] = readLog(JSON.stringify(['call', ...Object.values({ ...fields, ...part })]));
  return line?.what === 'call' ? line.call : null;
}

describe('the log of the page', () => {
  it.each([
    ['["mismatch",3]', [{ what: 'mismatch', id: 3 }]],
    ['["mismatch","3"]', []],
    [
      '["unloaded","https://cdn.test/a.js#x",5]',
      [{ what: 'unloaded', url: 'https://cdn.test/a.js', atMs: 5 }],
    ],
    ['["unloaded",null,5]', []],
  ])('%s is read where it can be used', (line, expected) => {
    expect(readLog(line)).toEqual(expected);
  });

  it('is read as it was written', () => {
    expect(callOf()).toEqual({
      id: 3,
      kind: 'fetch',
      atMs: 1000.5,
      url: 'https://app.test/items',
      origin: 'https://app.test',
      method: 'PUT',
      mode: 'cors',
      credentialsMode: 'include',
      redirect: 'follow',
      headerNames: ['x-one', 'content-type'],
      callSite: { url: 'https://app.test/app.js', line: 10, column: 5 },
      stack: [{ name: 'load', url: 'https://app.test/app.js', line: 10, column: 5 }],
    });
  });

  it('a method that is not normalized stays as it is', () => {
    expect(callOf({ method: 'patch' })?.method).toBe('patch');
  });

  it('what went through a function of the page’s is known by where it came from alone', () => {
    expect(callOf({ indirect: true })).toMatchObject({
      ...{ mode: null, credentialsMode: null, redirect: null, headerNames: null },
      callSite: { line: 10 },
    });
  });

  it.each([
    ['fetch', 'fetch', null],
    ['Request.mode', 'fetch', null],
    ['Function.prototype.toString', 'fetch', null],
    ['XMLHttpRequest.open', 'fetch', 'cors'],
    ['XMLHttpRequest.open', 'xhr', null],
    ['EventSource.url', 'eventsource', null],
    ['navigator.sendBeacon', 'beacon', null],
  ])('where the page has replaced %s, the mode of a call by %s is %s', (name, kind, mode) => {
    const log = JSON.stringify(['call', ...Object.values({ ...fields, kind })]);
    expect(readLog(log, [name])).toMatchObject([{ call: { mode, callSite: { line: 10 } } }]);
  });

  it.each([
    ['no URL', { url: null }],
    ['a URL that does not parse', { url: 'http://[', base: null }],
    ['another kind', { kind: 'websocket' }],
  ])('a call with %s is left out', (_, part) => {
    expect(callOf(part)).toBeNull();
  });

  it.each([
    '',
    '[',
    'null',
    '5',
    '"call"',
    '["call"]',
    '["done","x",200]',
    '["timed",1,2,3]',
    '["refused"]',
    '["asked","1","ETag"]',
    '["asked",1,null]',
    '["other"]',
  ])('a line %s is left out', (line) => {
    expect(readLog(line)).toEqual([]);
  });

  it('ends are told apart by their status', () => {
    expect(
      readLog(
        '["done",1,200]\n["done",2,0]\n["timed","https://a.test/#x",5,0]\n["refused","https://a.test/","connect-src",5]',
      ),
    ).toEqual([
      { what: 'done', id: 1, ok: true },
      { what: 'done', id: 2, ok: false },
      { what: 'timed', url: 'https://a.test/', atMs: 5, ok: false },
      { what: 'refused', url: 'https://a.test/', atMs: 5 },
    ]);
  });
});

describe('what else the page’s log tells', () => {
  it('is which response header was asked for in vain', () => {
    expect(readLog('["asked",4,"ETag"]')).toEqual([{ what: 'asked', id: 4, name: 'etag' }]);
  });

  it.each([
    ['a worker', '["worker","Worker","/w.js#a","https://app.test/page"]', 'worker', 'https://app.test/w.js'],
    [
      'a shared worker',
      '["worker","SharedWorker","https://app.test/s.js",null]',
      'sharedworker',
      'https://app.test/s.js',
    ],
    ['one by a URL that does not parse', '["worker","Worker","http://[",null]', 'worker', null],
    ['one whose URL is not known', '["worker","Worker",null,null]', 'worker', null],
  ])('is %s', (_, line, kind, url) => {
    expect(readLog(line)).toEqual([{ what: 'worker', worker: { kind, url } }]);
  });
});

describe('the stack of a recorded call', () => {
  const at = (name: string | null, line: number, after?: string) => ({
    ...{ name, url: 'https://a.test/x.js', line, column: 2 },
    ...(after === undefined ? {} : { after }),
  });

  it.each([
    [
      'Chromium',
      [
        'Error',
        '    at m0123 (<anonymous>:1:2)',
        '    at Api.get [as load] (https://a.test/x.js:1:2)',
        '    at new Store (https://a.test/x.js:2:2)',
        '    at Array.map (<anonymous>)',
        '    at https://a.test/x.js:3:2',
        '    at async start (https://a.test/x.js:4:2)',
        '    at async https://a.test/x.js:5:2',
      ],
      [
        at('Api.get [as load]', 1),
        at('new Store', 2),
        at(null, 3),
        at('start', 4, 'await'),
        at(null, 5, 'await'),
      ],
    ],
    [
      'Firefox',
      [
        'm0123@<anonymous>:3:4',
        'get/<@https://a.test/x.js:1:2',
        '@https://a.test/x.js:2:2',
        'async*start@https://a.test/x.js:3:2',
        'setTimeout handler*later@https://a.test/x.js:4:2',
        'promise callback*@https://a.test/x.js:5:2',
      ],
      [
        at('get/<', 1),
        at(null, 2),
        at('start', 3, 'await'),
        at('later', 4, 'setTimeout handler'),
        at(null, 5, 'promise callback'),
      ],
    ],
  ])('has the names of functions and what was waited for: %s', (_, lines, expected) => {
    expect(stackOf(lines.join('\n'))).toEqual(expected);
  });

  it('of 10,000 frames has the innermost 200, and odd lines are none', () => {
    expect(stackOf('    at f (https://a.test/x.js:1:2)\n'.repeat(10_000))).toHaveLength(200);
    expect(stackOf(`at ${'('.repeat(5_000)}\n@\n*@:1:1\nat f (https://a.test/x.js:x:y)`)).toEqual([]);
  });
});

describe('the call site', () => {
  it.each([
    [
      'Chromium, named',
      'Error\n    at f (https://a.test/x.js:1:2)',
      { url: 'https://a.test/x.js', line: 1, column: 2 },
    ],
    [
      'Chromium, nameless',
      'Error\n    at https://a.test/x.js:1:2',
      { url: 'https://a.test/x.js', line: 1, column: 2 },
    ],
    [
      'Chromium, async',
      'Error\n    at async f (https://a.test/x.js?v=1:3:4)',
      { url: 'https://a.test/x.js?v=1', line: 3, column: 4 },
    ],
    [
      'Firefox',
      'fetch@<anonymous>:3:4\nf@https://a.test/x.js:5:6\n@https://a.test/y.js:7:8',
      { url: 'https://a.test/x.js', line: 5, column: 6 },
    ],
    [
      'Firefox, with a port',
      '@http://localhost:8080/x.js:5:6',
      { url: 'http://localhost:8080/x.js', line: 5, column: 6 },
    ],
    ['nothing but the recorder', 'Error\n    at fetch (<anonymous>:1:2)', null],
    ['no stack', null, null],
  ])('%s', (_, stack, expected) => {
    expect(callSiteOf(stackOf(stack))).toEqual(expected);
  });
});
