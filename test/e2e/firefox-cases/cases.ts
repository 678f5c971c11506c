import { trackingHost } from './server.ts';

/** One call, and what Firefox makes of it. */
export interface Case {
  /** The page's code: an expression. `url(path)` is an address of the other server's, `own(path)` of the page's. */
  readonly run: string;
  /** What script got: a Response's type, an event, or an error's name. */
  readonly script: string;
  /** Verdict and reason of its row. It has none where Firefox tells no extension of it, and it has ended. */
  readonly row?: string;
  /** What its detail says, or has a doubt in. */
  readonly says?: RegExp;
  /** It has its row when a person asks for it: Firefox tells no extension of it. */
  readonly untold?: true;
}

const xhr = (url: string, method = 'GET') => `new Promise((resolve) => {
  const xhr = new XMLHttpRequest();
  xhr.open('${method}', ${url});
  xhr.onload = () => resolve('load');
  xhr.onerror = () => resolve('error');
  xhr.send();
})`;
const element = (tag: string, attribute: string, url: string, more = '{}') => `new Promise((resolve) => {
  const element = Object.assign(document.createElement('${tag}'), ${more});
  element.onload = () => resolve('load');
  element.onerror = () => resolve('error');
  element.${attribute} = ${url};
  document.body.append(element);
})`;
/** Not by the time, in which a busy machine may not have sent it: it would be another case. */
const abortedOnceHeld = (url: string, method = 'GET') => `(async () => {
  const controller = new AbortController();
  const to = ${url};
  const call = fetch(to, { method: '${method}', signal: controller.signal });
  await Promise.race([call, fetch('/held?' + new URL(to).pathname.split('/').at(-1))]);
  controller.abort();
  return call;
})()`;
const put = `{ method: 'PUT' }`;

const stopped = { script: 'TypeError', row: 'failed blocked-by-extension' } as const;
/** With `keepalive` and credentials it would look like that, and so it would if the page had aborted it. */
const changed = {
  script: 'TypeError',
  row: 'blocked allow-origin-wildcard-with-credentials',
  says: /The request was aborted/,
} as const;
const wrongType = { script: 'error', row: 'failed opaque-response-blocked' } as const;
const byWorker = { script: 'TypeError', row: 'failed service-worker-failed' } as const;
const noHeader = { script: 'TypeError', row: 'blocked allow-origin-missing' } as const;
const noServer = { row: 'not-cors null' } as const;
/** At an address that needs no name, where nothing that the log has is otherwise than of a refused port. */
const address = '127.0.0.1';
const givenUp = { script: 'AbortError', row: 'failed aborted', says: /The connection was closed/ } as const;
const either = /tracking protection.*does not tell which/s;

/** By the page's query (`plain` is over http), then by the end of their URL. */
export const cases: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  '': {
    'by-rule': { ...stopped, run: `fetch(url('by-rule?cors'))`, says: either },
    'by-rule-put': { ...stopped, run: `fetch(url('by-rule-put?cors'), ${put})` },
    'by-rule-xhr': { ...stopped, script: 'error', run: xhr(`url('by-rule-xhr?cors')`) },
    'by-rule-image': { ...stopped, script: 'error', run: element('img', 'src', `url('by-rule-image')`) },
    'by-rule-beacon': { ...stopped, script: 'true', run: `navigator.sendBeacon(url('by-rule-beacon'), 'x')` },
    'on-request': { ...stopped, run: `fetch(url('on-request?cors'))` },
    'on-headers': { script: 'TypeError', run: `fetch(url('on-headers?cors'))` },
    'on-response': {
      run: `fetch(url('on-response?cors'))`,
      script: 'TypeError',
      row: 'failed connection-reset',
      says: /An extension or tracking protection blocked it/,
    },
    tracks: { ...stopped, run: `fetch(url('tracks?cors', '${trackingHost}'))`, says: /shield/ },
    adds: {
      run: `fetch(url('adds'))`,
      script: 'cors',
      row: 'allowed null',
      says: /extension that “allows CORS”/,
    },
    removes: { ...changed, run: `fetch(url('removes?cors'))` },
    appends: { ...changed, run: `fetch(url('appends?cors'))` },
    'by-devtools': {
      run: `fetch(url('by-devtools?cors'))`,
      script: 'TypeError',
      row: 'failed blocked-in-devtools',
      says: /“Blocking” in the Network panel/,
    },
    'not-listened': {
      run: `fetch('https://127.0.0.1:' + closed + '/case/not-listened')`,
      script: 'TypeError',
      row: 'failed connection-refused',
      says: /The request was aborted/,
    },
    'no-name': {
      run: `fetch('https://gone.test/case/no-name')`,
      script: 'TypeError',
      row: 'failed network-error',
      says: /the name is unknown, or nothing listens/,
    },
    'bad-certificate': {
      run: `fetch('https://api.test:' + bad + '/case/bad-certificate')`,
      script: 'TypeError',
      row: 'failed tls-failed',
    },
    closes: { run: `fetch(url('closes'))`, script: 'TypeError', row: 'failed connection-reset' },
    'hangs-and-is-aborted': {
      run: abortedOnceHeld(`url('hangs-and-is-aborted')`),
      script: 'AbortError',
      row: 'failed aborted',
    },
    'aborted-at-once': {
      run: `(() => {
        const controller = new AbortController();
        const call = fetch(url('aborted-at-once'), { signal: controller.signal });
        controller.abort();
        return call;
      })()`,
      script: 'AbortError',
      row: 'failed aborted',
      says: /Content-Security-Policy/,
    },
    'hangs-on': {
      run: `(fetch(url('hangs-on')).catch(() => {}), 'runs')`,
      script: 'runs',
      row: 'cannot-tell null',
      untold: true,
    },
    'resource-policy': {
      run: `fetch(url('resource-policy?corp=same-origin'), { mode: 'no-cors' })`,
      script: 'TypeError',
      row: 'failed cross-origin-resource-policy',
    },
    'script-of-text': {
      ...wrongType,
      run: element('script', 'src', `url('script-of-text?nosniff&type=text/plain')`),
    },
    'style-of-text': {
      ...wrongType,
      run: element('link', 'href', `url('style-of-text?nosniff&type=text/plain')`, `{ rel: 'stylesheet' }`),
    },
    'module-of-text': {
      ...wrongType,
      run: element('script', 'src', `url('module-of-text?cors&type=text/plain')`, `{ type: 'module' }`),
    },
    'image-of-html': { ...wrongType, run: element('img', 'src', `url('image-of-html?type=text/html')`) },
    'moved-manual': {
      run: `fetch(url('moved-manual?cors&to=/case/end'), { redirect: 'manual' })`,
      script: 'opaqueredirect',
      row: 'cannot-tell null',
    },
    'moved-error': {
      run: `fetch(url('moved-error?cors&to=/case/end'), { redirect: 'error' })`,
      script: 'TypeError',
      row: 'cannot-tell null',
    },
    'moved-manual-hidden': {
      ...noHeader,
      run: `fetch(url('moved-manual-hidden?to=/case/end'), { redirect: 'manual' })`,
    },
    'of-own-origin': {
      run: `fetch(url('of-own-origin?cors'), { mode: 'same-origin', method: 'PUT' })`,
      script: 'TypeError',
      row: 'blocked mode-same-origin',
    },
    'of-own-origin-get': {
      run: `fetch(url('of-own-origin-get?cors'), { mode: 'same-origin' })`,
      script: 'TypeError',
      row: 'failed content-security-policy',
      says: /does not say why.*The request was limited to its own origin/s,
    },
    beacon: { run: `navigator.sendBeacon(url('beacon'), 'x')`, script: 'true', row: 'opaque null' },
    'beacon-json': {
      ...noHeader,
      run: `navigator.sendBeacon(url('beacon-json'), new Blob(['{}'], { type: 'application/json' }))`,
      script: 'true',
    },
    'of-no-server': { ...noServer, script: 'basic', run: `fetch('data:text/plain,/case/of-no-server')` },
    'style-of-no-server': {
      ...noServer,
      run: element('link', 'href', `'data:text/css,/case/style-of-no-server'`, `{ rel: 'stylesheet' }`),
      script: 'load',
    },
    fetched: { run: `fetch(url('fetched?cors'))`, script: 'cors', row: 'allowed null' },
    xhred: { run: xhr(`url('xhred?cors')`), script: 'load', row: 'allowed null' },
  },
  csp: {
    'by-policy': {
      run: `fetch(url('by-policy?cors'))`,
      script: 'TypeError',
      row: 'failed content-security-policy',
      says: /connect-src/,
    },
  },
  'plain&csp': {
    'by-policy-plain': {
      run: `fetch(url('by-policy-plain?cors'))`,
      script: 'TypeError',
      row: 'failed content-security-policy',
      says: /connect-src/,
    },
  },
  plain: {
    'by-rule-plain': {
      ...stopped,
      run: `fetch(url('by-rule-plain?cors'))`,
      says: /request blocking in DevTools/,
    },
    'by-rule-plain-image': {
      ...stopped,
      script: 'error',
      run: element('img', 'src', `url('by-rule-plain-image')`),
    },
    'reached-plain': {
      run: `fetch(url('reached-plain?cors', '${address}'), { credentials: 'omit' })`,
      script: 'cors',
      row: 'allowed null',
    },
    'hangs-given-up': { ...givenUp, run: abortedOnceHeld(`url('hangs-given-up', '${address}')`) },
    'hangs-given-up-put': {
      ...givenUp,
      run: abortedOnceHeld(`url('hangs-given-up-put?cors', '${address}')`, 'PUT'),
    },
    'hangs-given-up-by-name': { ...givenUp, run: abortedOnceHeld(`url('hangs-given-up-by-name')`) },
    'refused-plain': {
      run: `fetch('http://${address}:' + closed + '/case/refused-plain')`,
      script: 'TypeError',
      row: 'failed connection-refused',
    },
    'refused-plain-put': {
      run: `fetch('http://${address}:' + closed + '/case/refused-plain-put', ${put})`,
      script: 'TypeError',
      row: 'failed connection-refused',
    },
    'no-name-plain': {
      run: `fetch('http://gone.test/case/no-name-plain')`,
      script: 'TypeError',
      row: 'failed network-error',
    },
    'hangs-plain': {
      run: `(${xhr(`url('hangs-plain')`)}, 'runs')`,
      script: 'runs',
      row: 'cannot-tell null',
      untold: true,
    },
  },
  coep: {
    'by-embedder': {
      run: element('img', 'src', `url('by-embedder?type=image/png')`),
      script: 'error',
      row: 'failed cross-origin-embedder-policy',
    },
  },
  worker: {
    'sw-rejects': { ...byWorker, run: `fetch(url('sw-rejects?cors'))` },
    'sw-error': { ...byWorker, run: `fetch(url('sw-error?cors'))` },
    'sw-makes-up': {
      run: `fetch(url('sw-makes-up'))`,
      script: 'basic',
      row: 'allowed null',
      says: /service worker/i,
    },
    'sw-bare': { run: `fetch(url('sw-bare'))`, script: 'basic', row: 'allowed null' },
  },
};

/** What the list calls the kind of each. */
export const kinds: Readonly<Record<string, string>> = {
  fetched: 'fetch',
  xhred: 'xhr',
  beacon: 'ping',
};
