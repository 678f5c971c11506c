// Passes every request on, as most service workers do for what is not theirs, but those of the scenarios below.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

const made = () => new Response('["made up"]', { headers: { 'Content-Type': 'application/json' } });

/** By the scenario's id. */
const ofScenario = {
  'service-worker-makes-up': async () => made(),
  'service-worker-from-cache': async (request) => {
    const cache = await caches.open('lab');
    await cache.put(request, await fetch(request));
    return cache.match(request);
  },
  'service-worker-opaque': (request) => fetch(request.url, { mode: 'no-cors' }),
  'service-worker-offline': async () => Promise.reject(new Error('offline')),
  'service-worker-error-response': async () => Response.error(),
};

addEventListener('fetch', (event) => {
  // What says that it is there.
  const isPlain = new URL(event.request.url).pathname.endsWith('/ready');
  const [, id] = /\/s\/([^/]+)\//.exec(event.request.url) ?? [];
  const respond = !isPlain && Object.hasOwn(ofScenario, id) ? ofScenario[id] : fetch;
  event.respondWith(respond(event.request));
});
