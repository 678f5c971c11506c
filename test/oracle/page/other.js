/** Makes the calls that are not fetch or XHR. Run in the page; they tell script no more than whether they came to an end. */

const ended = { kind: 'resolved', type: 'default', status: 0, headers: [], bodyRead: true };

/** Longest wait for an end that may go unsaid. */
const limitMs = 2_000;

function crossOrigin({ mode, credentials }) {
  if (mode !== 'cors') return null;
  return credentials === 'include' ? 'use-credentials' : 'anonymous';
}

function loaded(element) {
  return new Promise((resolve) => {
    for (const type of ['load', 'error', 'loadeddata']) element.addEventListener(type, resolve);
    document.body.append(element);
  })
    .then(({ type }) => told(type === 'error' ? 'error' : 'load'))
    .finally(() => element.remove());
}

/** What an element's event tells script. */
const told = (event) => ({ ...ended, type: 'element', event });

/** A document that was refused has an end as well; one that is shown sends word from its own script before. */
function iframe(url) {
  const frame = document.createElement('iframe');
  return new Promise((resolve) => {
    const listen = ({ data, source }) => {
      if (source === frame.contentWindow && String(data).startsWith('/o/')) resolve(told('load'));
    };
    addEventListener('message', listen);
    frame.onload = () => setTimeout(resolve, wordMs, told('error'));
    setTimeout(resolve, 2 * wordMs, told('error'));
    frame.src = url;
    document.body.append(frame);
  }).finally(() => frame.remove());
}

/** Longest that a frame's word comes after its end: it may be in another process. */
const wordMs = 4_000;

function element(name, source, attributes = {}) {
  return (url, call) => {
    const one = Object.assign(document.createElement(name), attributes);
    one.crossOrigin = crossOrigin(call);
    one[source] = url;
    return loaded(one);
  };
}

function styled(property) {
  return (url) => {
    const box = document.createElement('div');
    box.style.cssText = `float: left; width: 8px; height: 8px; ${property}: url("${url}")`;
    document.body.append(box);
    return new Promise((resolve) => {
      new PerformanceObserver((list, observer) => {
        if (list.getEntriesByName(url).length === 0) return;
        observer.disconnect();
        resolve();
      }).observe({ type: 'resource', buffered: true });
    }).finally(() => box.remove());
  };
}

let families = 0;

function cssFont(url) {
  const family = `Oracle${families++}`;
  const style = document.createElement('style');
  style.textContent = `@font-face { font-family: ${family}; src: url("${url}") }`;
  document.head.append(style);
  return document.fonts.load(`1em ${family}`).finally(() => style.remove());
}

function eventSource(url, { credentials }) {
  const source = new EventSource(url, { withCredentials: credentials === 'include' });
  return new Promise((resolve) => {
    source.onopen = resolve;
    source.onerror = resolve;
  }).finally(() => source.close());
}

const beacon = (url, { body }) =>
  navigator.sendBeacon(url, body === 'text' ? 'some text' : new Blob(['{}'], { type: 'application/json' }));

const keepalive = async (url, { method, mode, credentials, body }) => {
  const response = await fetch(url, {
    ...{ method, mode, credentials, keepalive: true },
    body: body === 'none' ? undefined : 'some text',
  });
  await response.text();
};

const workerCode = `onmessage = async ({ data: { url, call } }) => {
  try {
    if (call.api === 'worker-module') await import(url);
    else await (await fetch(url, { method: call.method, credentials: call.credentials })).text();
  } catch {}
  postMessage('ended');
};`;

function inWorker(url, call) {
  const code = URL.createObjectURL(new Blob([workerCode], { type: 'text/javascript' }));
  const worker = new Worker(code, { type: 'module' });
  worker.postMessage({ url, call });
  return new Promise((resolve) => {
    worker.onmessage = resolve;
  }).finally(() => setTimeout(() => worker.terminate(), 200));
}

const others = {
  script: element('script', 'src', { async: true }),
  module: element('script', 'src', { type: 'module' }),
  img: element('img', 'src'),
  stylesheet: element('link', 'href', { rel: 'stylesheet' }),
  video: element('video', 'src', { preload: 'auto' }),
  audio: element('audio', 'src', { preload: 'auto' }),
  font: (url) => new FontFace('Oracle', `url("${url}")`).load(),
  'css-font': cssFont,
  background: styled('background-image'),
  mask: styled('mask-image'),
  shape: styled('shape-outside'),
  eventsource: eventSource,
  beacon,
  keepalive,
  worker: inWorker,
  'worker-module': inWorker,
  iframe,
};

/** null: `call` is for page.js. */
globalThis.makeOther = (url, call) => {
  const make = others[call.api];
  if (make === undefined) return null;
  const late = new Promise((resolve) => setTimeout(resolve, call.api === 'iframe' ? 3 * wordMs : limitMs));
  return Promise.race([Promise.resolve(make(url, call)).catch(() => {}), late]).then((outcome) =>
    outcome?.kind === 'resolved' ? outcome : ended,
  );
};
