/** Makes the calls it is given and tells what script saw of each. Run in the page. */

const makers = {
  none: () => undefined,
  text: () => 'some text',
  'json-blob': () => new Blob(['{}'], { type: 'application/json' }),
  'typeless-blob': () => new Blob(['bytes']),
  form: () => new URLSearchParams('a=1'),
  multipart: () => {
    const data = new FormData();
    data.append('a', '1');
    return data;
  },
  bytes: () => new Uint8Array([1, 2, 3]),
  empty: () => '',
};

const rejected = (error) => ({
  kind: 'rejected',
  error: `${error?.name ?? 'Error'}: ${error?.message ?? error}`,
});

/** What may be done with a response: whether its body was read to its end. */
const readers = {
  whole: (response) =>
    response.text().then(
      () => true,
      () => false,
    ),
  nothing: () => false,
  cancel: async (response) => {
    await response.body?.cancel();
    return false;
  },
  abort: (_response, controller) => {
    controller.abort();
    return false;
  },
  // The headers came although nothing was to send any.
  early: () => false,
};

/** How long a call lasts that is given up before its headers come. */
const earlyMs = 150;

const hashes = { none: '', right: globalThis.bodyHash, wrong: `sha256-${'A'.repeat(43)}=` };

async function viaFetch(url, call) {
  const controller = new AbortController();
  if (call.reads === 'early') setTimeout(() => controller.abort(), earlyMs);
  const response = await fetch(url, {
    method: call.method,
    headers: call.headers.map(([name, value]) => [name, value]),
    mode: call.mode,
    credentials: call.credentials,
    redirect: call.redirect,
    cache: call.cache,
    body: makers[call.body](),
    keepalive: call.keepalive,
    integrity: hashes[call.integrity],
    signal: controller.signal,
  });
  const bodyRead = await readers[call.reads](response, controller);
  return {
    kind: 'resolved',
    type: response.type,
    status: response.status,
    headers: [...new Set([...response.headers.keys()])].sort(),
    bodyRead,
  };
}

function viaXhr(url, call) {
  return new Promise((resolve) => {
    const xhr = new XMLHttpRequest();
    let status = 0;
    let names = [];
    const note = () => {
      if (xhr.readyState < 2 || xhr.status === 0) return;
      status = xhr.status;
      names = xhr
        .getAllResponseHeaders()
        .split('\r\n')
        .filter(Boolean)
        .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
    };
    xhr.onreadystatechange = () => {
      note();
      if (call.reads === 'abort' && xhr.readyState === 2) xhr.abort();
    };
    const done =
      (bodyRead) =>
      ({ type }) => {
        if (status === 0)
          resolve(rejected(type === 'abort' ? { name: 'AbortError' } : 'XMLHttpRequest error'));
        else
          resolve({ kind: 'resolved', type: 'xhr', status, headers: [...new Set(names)].sort(), bodyRead });
      };
    xhr.onload = done(true);
    xhr.onerror = done(false);
    xhr.onabort = done(false);
    xhr.ontimeout = done(false);
    xhr.open(call.method, url);
    xhr.withCredentials = call.credentials === 'include';
    for (const [name, value] of call.headers) xhr.setRequestHeader(name, value);
    if (call.uploadListener) xhr.upload.onprogress = () => {};
    xhr.send(makers[call.body]());
    if (call.reads === 'early') setTimeout(() => xhr.abort(), earlyMs);
  });
}

async function make({ url, call }) {
  try {
    const other = globalThis.makeOther(url, call);
    if (other !== null) return await other;
    return await (call.api === 'xhr' ? viaXhr(url, call) : viaFetch(url, call));
  } catch (error) {
    return rejected(error);
  }
}

/** Runs a script in the scope of the page's own, as DevTools evaluate one. */
globalThis.asDevtoolsDo = (code) => {
  const script = document.createElement('script');
  script.textContent = code;
  document.head.append(script);
  script.remove();
};

/** As many at a time as `width` says, in order; what script saw, in the same order. */
globalThis.run = async (calls, frameUrls, width) => {
  const from = async (task) => {
    if (task.from === 'page') return make(task);
    const asked = await globalThis.frameOf(task.from, frameUrls[task.from]);
    return asked(task);
  };
  const outcomes = new Array(calls.length);
  let next = 0;
  const worker = async () => {
    while (next < calls.length) {
      const index = next++;
      outcomes[index] = await from(calls[index]);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return outcomes;
};

/** Calls that are made at once, one such burst after the other. */
globalThis.runBursts = async (bursts, frameUrls) => {
  const outcomes = [];
  for (const calls of bursts) outcomes.push(...(await globalThis.run(calls, frameUrls, calls.length)));
  return outcomes;
};

if (parent !== window) globalThis.serveParent(make);
