/** Calls that browsers add headers of their own to, each by a name that is its path. Source of functions of `base`. */
export const browserCalls: Readonly<Record<string, { readonly type: string; readonly source: string }>> = {
  plain: { type: 'fetch', source: "() => fetch(base + 'plain')" },
  'priority-high': { type: 'fetch', source: "() => fetch(base + 'priority-high', { priority: 'high' })" },
  'priority-low': { type: 'fetch', source: "() => fetch(base + 'priority-low', { priority: 'low' })" },
  'no-store': { type: 'fetch', source: "() => fetch(base + 'no-store', { cache: 'no-store' })" },
  reload: {
    type: 'fetch',
    source: "() => fetch(base + 'reload', { cache: 'reload', credentials: 'include' })",
  },
  keepalive: {
    type: 'fetch',
    source: "() => fetch(base + 'keepalive', { method: 'POST', body: 'x', keepalive: true })",
  },
  json: {
    type: 'fetch',
    source: `() => fetch(base + 'json', { method: 'PUT', body: '{}', priority: 'high', headers: {
      'Content-Type': 'application/json', Authorization: 'Bearer proof', 'X-Request-Id': '7' } })`,
  },
  'own-priority': {
    type: 'fetch',
    source: "() => fetch(base + 'own-priority', { headers: { 'X-Priority': '1' } })",
  },
  xhr: {
    type: 'xhr',
    source: `() => {
      const request = new XMLHttpRequest();
      request.open('POST', base + 'xhr');
      request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
      request.send('a=1');
    }`,
  },
  events: {
    type: 'eventsource',
    source: `() => {
      const source = new EventSource(base + 'events');
      source.onerror = () => source.close();
    }`,
  },
  image: { type: 'image', source: "element('img', 'src', 'image')" },
  script: { type: 'script', source: "element('script', 'src', 'script')" },
  style: { type: 'stylesheet', source: "element('link', 'href', 'style', { rel: 'stylesheet' })" },
  preload: { type: 'fetch', source: "element('link', 'href', 'preload', { rel: 'preload', as: 'fetch' })" },
  range: { type: 'fetch', source: "() => fetch(base + 'range', { headers: { Range: 'bytes=0-9' } })" },
};

/** An expression that makes all of them, and waits for none: the server knows when they have come. */
export function allCalls(base: string): string {
  const calls = Object.values(browserCalls).map(({ source }) => source);
  return `(async () => {
    const base = ${JSON.stringify(`${base}/`)};
    const element = (tag, source, path, more) => () => {
      const made = Object.assign(document.createElement(tag), { crossOrigin: 'use-credentials' }, more);
      made[source] = base + path;
      document.head.append(made);
    };
    for (const call of [${calls.join(',\n')}]) call()?.catch(() => {});
    return null;
  })()`;
}
