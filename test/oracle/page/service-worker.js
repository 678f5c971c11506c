/** What the service worker does with a request is said by the request's URL: it may be stopped at any time. */

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

const ways = {
  passes: (request) => fetch(request),
  makes: () => new Response('made up', { headers: { 'Content-Type': 'text/plain', 'X-One': '1' } }),
  caches: async ({ url }) => {
    const cache = await caches.open('oracle');
    await cache.put(url, await fetch(url));
    return cache.match(url);
  },
  opaque: ({ url }) => fetch(url, { mode: 'no-cors' }),
};

addEventListener('fetch', (event) => {
  const way = ways[new URL(event.request.url).searchParams.get('worker')];
  if (way !== undefined) event.respondWith(way(event.request));
});
